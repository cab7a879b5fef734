import{a}from"./chunk-2M47TLWD.js";import"./chunk-4F5Q6N24.js";export{a as default};
