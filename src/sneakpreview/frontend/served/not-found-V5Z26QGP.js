import{a}from"./chunk-W44Y5553.js";import"./chunk-35DKAW6R.js";export{a as default};
