import{a}from"./chunk-PQB7XGL5.js";import"./chunk-HZTS4BZR.js";export{a as default};
