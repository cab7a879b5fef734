import{a}from"./chunk-5T6I5FAS.js";import"./chunk-6HWBKL5T.js";export{a as default};
