import{a}from"./chunk-QJNNP55P.js";import"./chunk-HV3TLBLX.js";export{a as default};
