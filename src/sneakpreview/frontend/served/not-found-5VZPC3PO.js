import{a}from"./chunk-E35OOBJO.js";import"./chunk-GLMFNAGD.js";export{a as default};
