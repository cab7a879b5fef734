import{a}from"./chunk-PUQI3ESW.js";import"./chunk-7MM6AWNJ.js";export{a as default};
