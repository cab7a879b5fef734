import"./chunk-MONPXKNZ.js";
