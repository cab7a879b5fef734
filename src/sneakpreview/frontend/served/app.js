import"./chunk-LOJJVWVB.js";
