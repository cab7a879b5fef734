import"./chunk-POE4V7YA.js";
