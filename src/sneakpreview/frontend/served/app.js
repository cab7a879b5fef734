import"./chunk-ZNYPDWS2.js";
