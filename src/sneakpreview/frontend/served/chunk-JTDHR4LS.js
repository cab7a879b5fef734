import{a as s}from"./chunk-X74LX5EA.js";import{b as e}from"./chunk-MDTDMHFQ.js";import{l as r}from"./chunk-OFQXSATZ.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
