import{a}from"./chunk-UY4E7Z2I.js";import"./chunk-EQDSKUUF.js";export{a as default};
