import{a}from"./chunk-7MEHKNQ7.js";import"./chunk-XK5DRB3T.js";export{a as default};
