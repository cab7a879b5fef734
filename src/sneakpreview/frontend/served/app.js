import"./chunk-HNNVS2RC.js";
