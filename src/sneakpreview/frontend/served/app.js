import"./chunk-OXODKXQO.js";
