import{a}from"./chunk-45NSJEZN.js";import"./chunk-ZNYPDWS2.js";export{a as default};
