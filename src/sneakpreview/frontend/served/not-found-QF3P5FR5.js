import{a}from"./chunk-NPOSOVQZ.js";import"./chunk-VJ6LOXVS.js";export{a as default};
