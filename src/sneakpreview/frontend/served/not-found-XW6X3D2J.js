import{a}from"./chunk-5JHZPIDQ.js";import"./chunk-JXREYI2S.js";export{a as default};
