import{a}from"./chunk-4BYPESAW.js";import"./chunk-XRAO3YJX.js";export{a as default};
