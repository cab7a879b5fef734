import{b as a}from"./chunk-NO7QVXGI.js";import{p as t}from"./chunk-HNNVS2RC.js";var r=15,n=({errors:o,fresh:e=!1,email:s})=>t`<${a}
      label="E-mail"
      name="email"
      type="email"
      autocomplete=${e?"username":"username webauthn"}
      value=${s}
      errors=${o("email")}
    />
    <${a}
      label="Password"
      name="password"
      type="password"
      autocomplete=${e?"new-password":"current-password"}
      minlength=${e?r:void 0}
      errors=${o("password")}
      hint=${e?`At least ${r} characters. A few words in a row do well.`:""}
    />`;export{r as a,n as b};
