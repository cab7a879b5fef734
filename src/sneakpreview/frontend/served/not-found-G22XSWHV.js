import{a}from"./chunk-SPHIKOQ4.js";import"./chunk-LPL52GWE.js";export{a as default};
