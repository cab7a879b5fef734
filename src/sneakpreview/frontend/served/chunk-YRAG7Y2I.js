import{a as s}from"./chunk-YNLGH7VT.js";import{b as e}from"./chunk-DVDJTS6Y.js";import{l as r}from"./chunk-4F5Q6N24.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
