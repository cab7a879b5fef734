import{a as s}from"./chunk-52H54FXV.js";import{b as e}from"./chunk-VPR26Y2E.js";import{p as r}from"./chunk-HV3TLBLX.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
