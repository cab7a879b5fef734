import{p as t}from"./chunk-HNNVS2RC.js";var l=.9;function c({label:e,value:r,of:a,warn:m=!1}){let i=a>0?Math.min(1,r/a):0;return t`<div
    class="bar ${m&&i>=l?"much":""}"
    role="meter"
    aria-label=${e}
    aria-valuemin="0"
    aria-valuemax=${a}
    aria-valuenow=${Math.min(r,a)}
  >
    <i style=${{width:`${i*100}%`}} />
  </div>`}export{c as a};
