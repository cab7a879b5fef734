import{a}from"./chunk-WNH4MVKV.js";import"./chunk-Z74NYJ62.js";export{a as default};
