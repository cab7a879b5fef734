import"./chunk-IFHBW5LE.js";
