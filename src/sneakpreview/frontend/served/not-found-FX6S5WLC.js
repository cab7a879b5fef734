import{a}from"./chunk-TLJQPWKR.js";import"./chunk-LTDO5SOG.js";export{a as default};
