import{a as s}from"./chunk-MNACGQM5.js";import{b as e}from"./chunk-R5VWH4W5.js";import{p as r}from"./chunk-5HL7CE7O.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
