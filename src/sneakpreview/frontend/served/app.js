import"./chunk-OFQXSATZ.js";
