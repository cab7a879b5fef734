import"./chunk-FCGOXMYQ.js";
