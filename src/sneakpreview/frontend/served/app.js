import"./chunk-LPL52GWE.js";
