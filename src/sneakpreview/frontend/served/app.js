import"./chunk-ZTWIOL4D.js";
