import"./chunk-352RZZLK.js";
