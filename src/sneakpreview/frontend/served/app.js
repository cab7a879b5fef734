import"./chunk-7LKBSBCC.js";
