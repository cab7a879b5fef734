import{a}from"./chunk-3XBJWL6X.js";import"./chunk-NQRP4YW4.js";export{a as default};
