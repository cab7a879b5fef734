import"./chunk-YX4LPMAZ.js";
