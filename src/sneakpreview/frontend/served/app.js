import"./chunk-HV3TLBLX.js";
