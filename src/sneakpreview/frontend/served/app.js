import"./chunk-YQNCMO4B.js";
