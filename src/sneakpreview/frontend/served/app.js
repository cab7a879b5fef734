import"./chunk-LTDO5SOG.js";
