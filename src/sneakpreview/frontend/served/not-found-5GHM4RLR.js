import{a}from"./chunk-NSA7GNE5.js";import"./chunk-OFQXSATZ.js";export{a as default};
