import{a as s}from"./chunk-ZO4DWCYK.js";import{b as e}from"./chunk-GA2G5DLT.js";import{p as r}from"./chunk-YQNCMO4B.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
