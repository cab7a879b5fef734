import{a as s}from"./chunk-J74EIIZB.js";import{b as e}from"./chunk-5C4IEBFR.js";import{k as r}from"./chunk-6OKVNWU6.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
