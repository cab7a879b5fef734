import{a}from"./chunk-OTFV7UZ5.js";import"./chunk-MJREUTGA.js";export{a as default};
