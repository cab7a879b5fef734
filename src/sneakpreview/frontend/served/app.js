import"./chunk-ZTUVGYZA.js";
