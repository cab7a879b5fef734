import{a as s}from"./chunk-AXKXPL3Y.js";import{b as e}from"./chunk-ARB6ED2B.js";import{p as r}from"./chunk-7MM6AWNJ.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
