import"./chunk-HZTS4BZR.js";
