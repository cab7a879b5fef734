import{a as s}from"./chunk-K32RCBE5.js";import{b as e}from"./chunk-IJCEA55U.js";import{j as r}from"./chunk-ZTWIOL4D.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
