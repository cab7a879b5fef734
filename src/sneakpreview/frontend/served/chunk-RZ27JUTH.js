import{a as s}from"./chunk-56MG6ZB6.js";import{b as e}from"./chunk-4JELPL4R.js";import{p as r}from"./chunk-IF5V6Z3L.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
