import{a}from"./chunk-4UQO63B2.js";import"./chunk-ZTWIOL4D.js";export{a as default};
