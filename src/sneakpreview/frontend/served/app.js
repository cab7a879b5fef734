import"./chunk-7MM6AWNJ.js";
