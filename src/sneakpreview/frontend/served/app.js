import"./chunk-GLMFNAGD.js";
