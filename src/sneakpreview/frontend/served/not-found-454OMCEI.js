import{a}from"./chunk-FVGY26XJ.js";import"./chunk-352RZZLK.js";export{a as default};
