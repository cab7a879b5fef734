import"./chunk-PBOBA3DH.js";
