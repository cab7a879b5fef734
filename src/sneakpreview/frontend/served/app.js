import"./chunk-VF63ASUA.js";
