import"./chunk-4F5Q6N24.js";
