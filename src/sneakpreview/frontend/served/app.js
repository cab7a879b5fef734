import"./chunk-UW2452Y3.js";
