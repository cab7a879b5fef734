import{b as P,d as E,e as k}from"./chunk-ZBNMV4WI.js";import{b as B}from"./chunk-IHSOKNK7.js";import{a as T,d as b,e as j,f as m,i as F}from"./chunk-KY4WTNF6.js";import{b as q,c as v}from"./chunk-23LZ7LPV.js";import"./chunk-CCXP36H4.js";import"./chunk-76TEHHOO.js";import{J as w,Z as u,_ as C,c as I,d as g,k as d,l as o,m as y,q as f,t as x,u as e,w as h,z as A}from"./chunk-FCGOXMYQ.js";function W({onSignedIn:s}){return o`<div class="page narrow">
    <header class="page-head"><${u}>One step more<//></header>
    <${v} label="Sign in" send=${async a=>{e.value=await m.sendCode(String(a.get("code"))),s()}}>
      ${a=>o`
        <${q}
          label="Code"
          name="code"
          type="text"
          autocomplete="one-time-code"
          errors=${a("code")}
          hint="The six digits that your app shows now, or one of your recovery codes."
        />
      `}
    <//>
    <p><button class="button small" onClick=${async()=>{try{e.value=await m.beginAgain()}catch(a){f(a instanceof Error?a.message:"That did not work.",{tone:"error"})}}}>Begin again</button></p>
    <p class="quiet">
      You have neither the app nor a recovery code? A passkey needs no code; else whoever runs this
      site can help.
    </p>
  </div>`}function Y({join:s,onSignedIn:c}){let i=d(null),a=d(!1),l=d(""),r=g(null),p=async n=>{e.value=await m.signIn(n,s()),c()};I(()=>{let n=new AbortController;r.current=n;let _=async()=>{let t=await m.askToSignIn();i.value=t.why,a.value=t.options!==null,!(!t.options||!await j()||n.signal.aborted)&&await p(await b(t.options,{mediation:"conditional",signal:n.signal}))},S=async()=>{try{await _()}catch(t){if(!(t instanceof y))throw t;t.type&&(l.value=t.message),t.type.endsWith("/challenge-over")&&!n.signal.aborted&&await S()}};return T()&&S(),()=>n.abort()},[]);let $=async()=>{r.current?.abort(),l.value="";try{let{options:n}=await m.askToSignIn();await p(await b(n))}catch(n){if(!(n instanceof y))throw n;l.value=n.message}};return i.value?o`<p class="quiet">Passkeys: ${i.value}</p>`:a.value&&o`<p><button class="button" onClick=${$}>Sign in with a passkey</button></p>
      ${l.value&&o`<p class="wrong" role="alert">${l.value}</p>`}`}function H(){let s=e.value?.guest?Object.keys(A.value).length:0,c=g(0),i=()=>{let r=document.querySelector("[name=join]");return c.current=r?.checked?s:0,c.current>0},a=async()=>{e.value?.leaving||e.value?.code_wanted||(await x("/recommendations"),c.current&&f(`What you marked as a guest came along: ${w(c.current,"film")}.`))},l=async r=>{let[p,$]=[String(r.get("email")),String(r.get("password"))];await P(p.trim(),$,i()),await a()};return e.value?.leaving?o`<${E} leaving=${e.value.leaving} />`:e.value?.code_wanted?o`<${W} onSignedIn=${a} />`:h.value&&!e.value?.guest?o`<div class="page narrow">
      <header class="page-head"><${u}>Signed in<//></header>
      <${k} />
      <p>
        You are signed in${e.value?.email&&` as ${e.value.email}`}.${" "}
        <a href="/account">Your account</a> is where to sign out.
      </p>
    </div>`:o`<div class="page narrow">
    <header class="page-head"><${u}>Sign in<//></header>
    <${k} />
    <${v} label="Sign in" send=${l}>
      ${r=>o`
        <${B} errors=${r} />
        ${s>0&&o`<label class="check">
            <input type="checkbox" name="join" checked />
            <span>
              Bring along the ${w(s,"film")} I marked as a guest. Where the account has a
              mark of its own, that one stays.
            </span>
          </label>`}
      `}
    <//>
    ${e.value&&o`<${Y} join=${i} onSignedIn=${a} />`}
    ${e.value&&o`<${F} join=${i} onSignedIn=${a} />`}
    <p class="quiet"><a href="/forgotten">Forgotten your password?</a></p>
    ${e.value&&o`<p class="quiet">
        No account yet?${" "}
        ${h.value?o`<a href="/account">Make one of this guest</a>, and everything is kept.`:e.value.sign_up==="closed"?"This site takes nobody who is new, except by a link from whoever runs it.":"Begin as a guest; it can become an account at any time."}
      </p>`}
    ${e.value&&!h.value&&o`<p><${C} label="Try it as a guest" /></p>`}
  </div>`}export{H as default};
