import"./chunk-4W7BGG26.js";
