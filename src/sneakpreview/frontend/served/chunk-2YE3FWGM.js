import{a as s}from"./chunk-HX6D7ZKD.js";import{b as e}from"./chunk-Y6BP43ME.js";import{j as r}from"./chunk-4W7BGG26.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
