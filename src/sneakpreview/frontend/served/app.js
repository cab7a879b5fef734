import"./chunk-VJ6LOXVS.js";
