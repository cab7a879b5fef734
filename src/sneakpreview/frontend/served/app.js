import"./chunk-NW23MODR.js";
