import"./chunk-F2F5IIOR.js";
