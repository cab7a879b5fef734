import{a}from"./chunk-RSZQGP3D.js";import"./chunk-TH4JNZJ5.js";export{a as default};
