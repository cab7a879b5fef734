import{a}from"./chunk-FVQBCOYP.js";import"./chunk-43XJKPQQ.js";export{a as default};
