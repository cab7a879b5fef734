import"./chunk-7LX3JPY4.js";
