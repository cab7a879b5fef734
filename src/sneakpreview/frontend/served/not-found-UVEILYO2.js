import{a}from"./chunk-JWREBWH7.js";import"./chunk-4W7BGG26.js";export{a as default};
