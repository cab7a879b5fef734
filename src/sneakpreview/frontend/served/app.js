import"./chunk-EEUSQKCV.js";
