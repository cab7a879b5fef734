import{a}from"./chunk-QEM3CD4O.js";import"./chunk-YQNCMO4B.js";export{a as default};
