import{a as s}from"./chunk-AAWHWFNM.js";import{b as e}from"./chunk-5CAVKUMJ.js";import{l as r}from"./chunk-GLMFNAGD.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
