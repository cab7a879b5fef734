import{a}from"./chunk-4B3TPKCG.js";import"./chunk-5HL7CE7O.js";export{a as default};
