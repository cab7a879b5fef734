import"./chunk-HLQ4KMDW.js";
