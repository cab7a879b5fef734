import"./chunk-UXNZ65YR.js";
