import{a as s}from"./chunk-C7LSW4PS.js";import{b as e}from"./chunk-3NSGMMOO.js";import{p as r}from"./chunk-HZTS4BZR.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
