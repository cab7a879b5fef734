import"./chunk-35DKAW6R.js";
