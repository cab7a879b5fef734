import{a}from"./chunk-4APQPVEM.js";import"./chunk-7UB5A7XF.js";export{a as default};
