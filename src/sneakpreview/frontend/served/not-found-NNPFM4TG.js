import{a}from"./chunk-WH4IAROE.js";import"./chunk-7LX3JPY4.js";export{a as default};
