import"./chunk-KY44M5LC.js";
