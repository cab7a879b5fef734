import{a}from"./chunk-KC24QO3X.js";import"./chunk-6OKVNWU6.js";export{a as default};
