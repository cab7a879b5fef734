import{c as $,d as f,e as m,f as t,g as b}from"./chunk-IFHBW5LE.js";function d({label:l,name:o,type:c,autocomplete:s,hint:e="",errors:a=[],minlength:p}){let r=f(),n=m(!1),i=c==="password",u=[e&&`${r}-hint`,a.length>0&&`${r}-errors`].filter(Boolean);return t`<div class="field">
    <label for=${r}>${l}</label>
    <div class="field-box">
      <input
        id=${r}
        name=${o}
        type=${i&&n.value?"text":c}
        autocomplete=${s}
        autocapitalize="none"
        spellcheck=${!1}
        required
        minlength=${p}
        maxlength="256"
        aria-invalid=${a.length>0?"true":void 0}
        aria-describedby=${u.join(" ")||void 0}
      />
      ${i&&t`<button
          type="button"
          class="button small"
          aria-pressed=${String(n.value)}
          aria-controls=${r}
          onClick=${()=>n.value=!n.value}
        >
          ${n.value?"Hide":"Show"}<span class="unseen"> password</span>
        </button>`}
    </div>
    ${e&&t`<p id=${`${r}-hint`} class="quiet">${e}</p>`}
    ${a.length>0&&t`<p id=${`${r}-errors`} class="wrong">${a.join(" ")}</p>`}
  </div>`}var v=15,F=({errors:l,fresh:o=!1})=>t`<${d}
      label="E-mail"
      name="email"
      type="email"
      autocomplete="username"
      errors=${l("email")}
    />
    <${d}
      label="Password"
      name="password"
      type="password"
      autocomplete=${o?"new-password":"current-password"}
      minlength=${o?v:void 0}
      errors=${l("password")}
      hint=${o?`At least ${v} characters. A few words in a row do well.`:""}
    />`;function D({label:l,send:o,children:c}){let s=m(!1),e=m(null),a=$(null),p=i=>e.value?.errors[i]??[],r=e.value&&!Object.keys(e.value.errors).length;return t`<form ref=${a} class="form" onSubmit=${async i=>{i.preventDefault(),s.value=!0,e.value=null;try{await o(new FormData(a.current))}catch(u){if(!(u instanceof b))throw u;e.value=u,setTimeout(()=>a.current?.querySelector("[aria-invalid], [role=alert]")?.focus())}finally{s.value=!1}}}>
    ${r&&t`<p class="wrong" role="alert" tabindex="-1">${e.value?.message}</p>`}
    ${c(p)}
    <button type="submit" class="button primary" disabled=${s.value}>
      ${s.value?"One moment…":l}
    </button>
  </form>`}export{F as a,D as b};
