import"./chunk-DAZYZHO5.js";
