import{a}from"./chunk-TYOE6HZP.js";import"./chunk-DAZYZHO5.js";export{a as default};
