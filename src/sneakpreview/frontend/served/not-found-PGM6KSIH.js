import{a}from"./chunk-NTSJPML7.js";import"./chunk-OXODKXQO.js";export{a as default};
