import{c as b,d as y,e as T,k as d,l as E,m as s,n,p as r}from"./chunk-HNNVS2RC.js";var h={create:(e,t,o)=>n(s("POST","/api/accounts",{body:{email:e,password:t,invitation:o}})),signIn:(e,t,o)=>n(s("POST","/api/sessions",{body:{email:e,password:t,join:o}})),signOut:()=>s("DELETE","/api/sessions/current"),prove:(e,t)=>n(s("POST","/api/me/freshness",{body:{password:e,code:t}})),isProven:()=>s("GET","/api/me/freshness"),devices:()=>s("GET","/api/me/sessions"),endDevice:e=>s("DELETE",`/api/me/sessions/${encodeURIComponent(e)}`),endOtherDevices:()=>s("DELETE","/api/me/sessions"),setPassword:e=>n(s("PUT","/api/me/password",{body:{password:e}})),setAddress:e=>n(s("PUT","/api/me/email",{body:{email:e}})),askForConfirmation:()=>s("POST","/api/me/confirmation"),askToReset:e=>s("POST","/api/resets",{body:{email:e}}),follow:(e,t)=>n(s("POST",`/api/links/${e}`,{body:t})),reset:e=>s("POST","/api/links/reset",{body:e}),leave:()=>n(s("DELETE","/api/me")),stay:()=>n(s("POST","/api/me/stay")),invitation:e=>s("POST","/api/invitations",{body:{secret:e}})};var S=0;function D({label:e,name:t,type:o,autocomplete:f,hint:m="",errors:a=[],minlength:l,value:c}){let i=T(()=>`field-${++S}`,[]),u=d(!1),$=o==="password",p=[m&&`${i}-hint`,a.length>0&&`${i}-errors`].filter(Boolean);return r`<div class="field">
    <label for=${i}>${e}</label>
    <div class="field-box">
      <input
        id=${i}
        name=${t}
        type=${$&&u.value?"text":o}
        autocomplete=${f}
        defaultValue=${c}
        autocapitalize="none"
        spellcheck=${!1}
        required
        minlength=${l}
        maxlength="256"
        aria-invalid=${a.length>0?"true":void 0}
        aria-describedby=${p.join(" ")||void 0}
      />
      ${$&&r`<button
          type="button"
          class="button small"
          aria-pressed=${String(u.value)}
          aria-controls=${i}
          onClick=${()=>u.value=!u.value}
        >
          ${u.value?"Hide":"Show"}<span class="unseen"> password</span>
        </button>`}
    </div>
    ${m&&r`<p id=${`${i}-hint`} class="quiet">${m}</p>`}
    ${a.length>0&&r`<p id=${`${i}-errors`} class="wrong">${a.join(" ")}</p>`}
  </div>`}function j({label:e,send:t,onCancel:o,focus:f,children:m}){let a=d(!1),l=d(null),c=y(null),i=p=>l.value?.errors[p]??[],u=l.value&&!Object.keys(l.value.errors).length;return b(()=>{f&&c.current?.querySelector("input")?.focus()},[]),r`<form ref=${c} class="form" onSubmit=${async p=>{p.preventDefault(),a.value=!0,l.value=null;try{await t(new FormData(c.current))}catch(v){if(!(v instanceof E))throw v;l.value=v,setTimeout(()=>c.current?.querySelector("[aria-invalid], [role=alert]")?.focus())}finally{a.value=!1}}}>
    ${u&&r`<p class="wrong" role="alert" tabindex="-1">${l.value?.message}</p>`}
    ${m(i)}
    <div class="row">
      <button type="submit" class="button primary" disabled=${a.value}>
        ${a.value?"One moment…":e}
      </button>
      ${o&&r`<button type="button" class="button" onClick=${o}>Cancel</button>`}
    </div>
  </form>`}export{h as a,D as b,j as c};
