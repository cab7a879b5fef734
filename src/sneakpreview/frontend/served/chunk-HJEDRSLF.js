import{a as s}from"./chunk-3U4CHHN5.js";import{b as e}from"./chunk-ZJWA3AQD.js";import{l as r}from"./chunk-LTDO5SOG.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
