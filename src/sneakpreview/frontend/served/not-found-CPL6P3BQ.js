import{a}from"./chunk-Q6MBYGIJ.js";import"./chunk-UXNZ65YR.js";export{a as default};
