import"./chunk-7UB5A7XF.js";
