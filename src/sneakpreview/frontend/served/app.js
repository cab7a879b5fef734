import"./chunk-F4E3C3NU.js";
