import"./chunk-XK5DRB3T.js";
