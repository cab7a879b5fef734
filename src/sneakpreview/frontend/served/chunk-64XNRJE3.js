import{a as s}from"./chunk-2TPE3N7E.js";import{b as e}from"./chunk-NO7QVXGI.js";import{p as r}from"./chunk-HNNVS2RC.js";var p=({errors:t,least:o=s})=>r`<${e}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${o}
    errors=${t}
    hint="At least ${o} characters. A few words in a row do well."
  />`;export{p as a};
