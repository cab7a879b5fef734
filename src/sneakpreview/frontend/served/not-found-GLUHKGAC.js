import{a}from"./chunk-SSC5VGBB.js";import"./chunk-IF5V6Z3L.js";export{a as default};
