import{a}from"./chunk-WSRZZPZT.js";import"./chunk-ZJRSH3YM.js";export{a as default};
