import"./chunk-IF5V6Z3L.js";
