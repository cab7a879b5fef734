import{a as C,c as T,e as B,f as S}from"./chunk-JSWBYJHM.js";import{b as P}from"./chunk-2TPE3N7E.js";import{a as q,d as k,e as j,f as u,i as F}from"./chunk-35HBWOB6.js";import{b as E,c as $}from"./chunk-NO7QVXGI.js";import"./chunk-CCXP36H4.js";import"./chunk-76TEHHOO.js";import{N as b,c as f,ca as p,d as m,da as A,k as d,l as w,p as o,q as h,t as x,v as e,y as v}from"./chunk-HNNVS2RC.js";function R({onSignedIn:l}){let r=m(null);return f(()=>r.current?.querySelector("input")?.focus(),[]),o`<div class="page narrow" ref=${r}>
    <header class="page-head"><${p}>One step more<//></header>
    <${$} label="Sign in" send=${async a=>{e.value=await u.sendCode(String(a.get("code"))),l()}}>
      ${a=>o`
        <${E}
          label="Code"
          name="code"
          type="text"
          autocomplete="one-time-code"
          errors=${a("code")}
          hint="The six digits that your app shows now, or one of your recovery codes."
        />
      `}
    <//>
    <p><button class="button small" onClick=${async()=>{try{e.value=await u.beginAgain()}catch(a){h(a instanceof Error?a.message:"That did not work.",{tone:"error"})}}}>Begin again</button></p>
    <p class="quiet">
      You have neither the app nor a recovery code? A passkey needs no code; else whoever runs this
      site can help.
    </p>
  </div>`}function W({join:l,onSignedIn:r}){let s=d(null),c=d(!1),a=d(""),i=m(null),g=async n=>{e.value=await u.signIn(n,l()),r()};f(()=>{let n=new AbortController;i.current=n;let Y=async()=>{let t=await u.askToSignIn();s.value=t.why,c.value=t.options!==null,!(!t.options||!await j()||n.signal.aborted)&&await g(await k(t.options,{mediation:"conditional",signal:n.signal}))},I=async()=>{try{await Y()}catch(t){if(!(t instanceof w))throw t;t.type&&(a.value=t.message),t.type.endsWith("/challenge-over")&&!n.signal.aborted&&await I()}};return q()&&I(),()=>n.abort()},[]);let y=async()=>{i.current?.abort(),a.value="";try{let{options:n}=await u.askToSignIn();await g(await k(n))}catch(n){if(!(n instanceof w))throw n;a.value=n.message}};return s.value?o`<p class="quiet">Passkeys: ${s.value}</p>`:c.value&&o`<p><button class="button" onClick=${y}>Sign in with a passkey</button></p>
      ${a.value&&o`<p class="wrong" role="alert">${a.value}</p>`}`}function _(){let l=e.value?.guest?C.value:0,r=m(0),s=()=>{let i=document.querySelector("[name=join]");return r.current=i?.checked?l:0,r.current>0},c=async()=>{e.value?.leaving||e.value?.code_wanted||(await x("/recommendations"),r.current&&h(`What you marked as a guest came along: ${b(r.current,"film")}.`))},a=async i=>{let[g,y]=[String(i.get("email")),String(i.get("password"))];await T(g.trim(),y,s()),await c()};return e.value?.leaving?o`<${B} leaving=${e.value.leaving} />`:e.value?.code_wanted?o`<${R} onSignedIn=${c} />`:v.value&&!e.value?.guest?o`<div class="page narrow">
      <header class="page-head"><${p}>Signed in<//></header>
      <${S} />
      <p>
        You are signed in${e.value?.email&&` as ${e.value.email}`}.${" "}
        <a href="/account">Your account</a> is where to sign out.
      </p>
    </div>`:o`<div class="page narrow">
    <header class="page-head"><${p}>Sign in<//></header>
    <${S} />
    <${$} label="Sign in" send=${a}>
      ${i=>o`
        <${P} errors=${i} />
        ${l>0&&o`<label class="check">
            <input type="checkbox" name="join" checked />
            <span>
              Bring along the ${b(l,"film")} I marked as a guest. Where the account has a
              mark of its own, that one stays.
            </span>
          </label>`}
      `}
    <//>
    ${e.value&&o`<${W} join=${s} onSignedIn=${c} />`}
    ${e.value&&o`<${F} join=${s} onSignedIn=${c} />`}
    <p class="quiet"><a href="/forgotten">Forgotten your password?</a></p>
    ${e.value&&o`<p class="quiet">
        No account yet?${" "}
        ${v.value?o`<a href="/account">Make one of this guest</a>, and everything is kept.`:e.value.sign_up==="closed"?"This site takes nobody who is new, except by a link from whoever runs it.":"Begin as a guest; it can become an account at any time."}
      </p>`}
    ${e.value&&!v.value&&o`<p><${A} label="Try it as a guest" /></p>`}
  </div>`}export{_ as default};
