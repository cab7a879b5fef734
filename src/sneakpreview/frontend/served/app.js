import"./chunk-EQDSKUUF.js";
