import"./chunk-NVU4X3NK.js";
