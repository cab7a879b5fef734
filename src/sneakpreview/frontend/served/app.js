import"./chunk-JXREYI2S.js";
