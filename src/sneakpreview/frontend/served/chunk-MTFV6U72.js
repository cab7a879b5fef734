import{a as s}from"./chunk-DWVIEJ7H.js";import{b as e}from"./chunk-7BUBS7DP.js";import{j as r}from"./chunk-OXODKXQO.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
