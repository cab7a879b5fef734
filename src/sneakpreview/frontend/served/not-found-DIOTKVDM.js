import{a}from"./chunk-F3LH434D.js";import"./chunk-PBOBA3DH.js";export{a as default};
