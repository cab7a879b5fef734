import{a}from"./chunk-K7LHXBIB.js";import"./chunk-YX4LPMAZ.js";export{a as default};
