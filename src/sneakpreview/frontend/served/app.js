import"./chunk-ZJRSH3YM.js";
