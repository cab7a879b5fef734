import"./chunk-6HWBKL5T.js";
