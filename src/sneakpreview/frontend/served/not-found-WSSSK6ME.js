import{a}from"./chunk-EDYXPUK4.js";import"./chunk-HNNVS2RC.js";export{a as default};
