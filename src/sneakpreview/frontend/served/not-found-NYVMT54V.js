import{a}from"./chunk-OJY6PXB3.js";import"./chunk-F2F5IIOR.js";export{a as default};
