import{a as s}from"./chunk-NN5NVG5Q.js";import{b as e}from"./chunk-4QBNO3Q6.js";import{l as r}from"./chunk-6HWBKL5T.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
