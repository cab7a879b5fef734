import"./chunk-Z74NYJ62.js";
