import{a}from"./chunk-GIPZWWW6.js";import"./chunk-7LKBSBCC.js";export{a as default};
