import{a}from"./chunk-BOHQUUV7.js";import"./chunk-F4E3C3NU.js";export{a as default};
