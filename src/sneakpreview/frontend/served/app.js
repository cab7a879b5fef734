import"./chunk-UO5XXKYX.js";
