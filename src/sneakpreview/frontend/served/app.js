import"./chunk-NQRP4YW4.js";
