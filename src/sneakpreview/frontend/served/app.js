import"./chunk-2WFE77F2.js";
