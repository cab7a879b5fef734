import{d as $,e as v,j as c,k as u,l as b,m as s,n as i}from"./chunk-6OKVNWU6.js";var h={create:(e,o,n)=>i(s("POST","/api/accounts",{body:{email:e,password:o,invitation:n}})),signIn:(e,o,n)=>i(s("POST","/api/sessions",{body:{email:e,password:o,join:n}})),signOut:()=>s("DELETE","/api/sessions/current"),prove:(e,o)=>i(s("POST","/api/me/freshness",{body:{password:e,code:o}})),isProven:()=>s("GET","/api/me/freshness"),devices:()=>s("GET","/api/me/sessions"),endDevice:e=>s("DELETE",`/api/me/sessions/${encodeURIComponent(e)}`),endOtherDevices:()=>s("DELETE","/api/me/sessions"),setPassword:e=>i(s("PUT","/api/me/password",{body:{password:e}})),setAddress:e=>i(s("PUT","/api/me/email",{body:{email:e}})),askForConfirmation:()=>s("POST","/api/me/confirmation"),askToReset:e=>s("POST","/api/resets",{body:{email:e}}),follow:(e,o)=>i(s("POST",`/api/links/${e}`,{body:o})),reset:e=>s("POST","/api/links/reset",{body:e}),leave:()=>i(s("DELETE","/api/me")),stay:()=>i(s("POST","/api/me/stay")),invitation:e=>s("POST","/api/invitations",{body:{secret:e}})};var T=0;function w({label:e,name:o,type:n,autocomplete:m,hint:t="",errors:r=[],minlength:d,value:f}){let l=v(()=>`field-${++T}`,[]),a=c(!1),p=n==="password",y=[t&&`${l}-hint`,r.length>0&&`${l}-errors`].filter(Boolean);return u`<div class="field">
    <label for=${l}>${e}</label>
    <div class="field-box">
      <input
        id=${l}
        name=${o}
        type=${p&&a.value?"text":n}
        autocomplete=${m}
        defaultValue=${f}
        autocapitalize="none"
        spellcheck=${!1}
        required
        minlength=${d}
        maxlength="256"
        aria-invalid=${r.length>0?"true":void 0}
        aria-describedby=${y.join(" ")||void 0}
      />
      ${p&&u`<button
          type="button"
          class="button small"
          aria-pressed=${String(a.value)}
          aria-controls=${l}
          onClick=${()=>a.value=!a.value}
        >
          ${a.value?"Hide":"Show"}<span class="unseen"> password</span>
        </button>`}
    </div>
    ${t&&u`<p id=${`${l}-hint`} class="quiet">${t}</p>`}
    ${r.length>0&&u`<p id=${`${l}-errors`} class="wrong">${r.join(" ")}</p>`}
  </div>`}function j({label:e,send:o,children:n}){let m=c(!1),t=c(null),r=$(null),d=a=>t.value?.errors[a]??[],f=t.value&&!Object.keys(t.value.errors).length;return u`<form ref=${r} class="form" onSubmit=${async a=>{a.preventDefault(),m.value=!0,t.value=null;try{await o(new FormData(r.current))}catch(p){if(!(p instanceof b))throw p;t.value=p,setTimeout(()=>r.current?.querySelector("[aria-invalid], [role=alert]")?.focus())}finally{m.value=!1}}}>
    ${f&&u`<p class="wrong" role="alert" tabindex="-1">${t.value?.message}</p>`}
    ${n(d)}
    <button type="submit" class="button primary" disabled=${m.value}>
      ${m.value?"One moment…":e}
    </button>
  </form>`}export{h as a,w as b,j as c};
