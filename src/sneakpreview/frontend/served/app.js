import"./chunk-6OKVNWU6.js";
