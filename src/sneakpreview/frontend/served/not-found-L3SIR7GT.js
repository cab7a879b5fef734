import{a}from"./chunk-7KT23EGA.js";import"./chunk-POE4V7YA.js";export{a as default};
