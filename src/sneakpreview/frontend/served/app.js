import"./chunk-43XJKPQQ.js";
