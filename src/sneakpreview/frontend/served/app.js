import"./chunk-XRAO3YJX.js";
