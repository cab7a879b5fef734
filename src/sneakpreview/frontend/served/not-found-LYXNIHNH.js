import{a}from"./chunk-L6SXRWFF.js";import"./chunk-FCGOXMYQ.js";export{a as default};
