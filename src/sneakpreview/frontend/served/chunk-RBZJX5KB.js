import{c as P,j as m,k as a,l,m as s,n as r,t as E}from"./chunk-6OKVNWU6.js";var A=()=>globalThis.PublicKeyCredential!==void 0&&"parseRequestOptionsFromJSON"in PublicKeyCredential;function I(){let e=/iPhone|iPad|Android|Windows|Macintosh|Linux/.exec(navigator.userAgent)?.[0];return e?`My ${e==="Macintosh"?"Mac":e}`:"My device"}var N=e=>$(()=>navigator.credentials.create({publicKey:PublicKeyCredential.parseCreationOptionsFromJSON(e)})),K=(e,o={})=>$(()=>navigator.credentials.get({publicKey:PublicKeyCredential.parseRequestOptionsFromJSON(e),...o})),M=async()=>await PublicKeyCredential.isConditionalMediationAvailable?.()??!1;async function $(e){try{let o=await e();if(o)return o.toJSON()}catch(o){let n=o instanceof Error?o.name:"",t=x[n];throw t?new l(0,{detail:t}):o}throw new l(0,{detail:x.NotAllowedError})}var x={AbortError:"It was called off.",InvalidStateError:"This device has a passkey of this account already.",NotAllowedError:"No passkey was used. Try again when you are ready.",NotSupportedError:"This device cannot make passkeys of the kind that is needed.",SecurityError:"This browser makes no passkeys for this address."};var k="/api/me/identities",f={all:()=>s("GET","/api/providers"),cross:async(e,o)=>{let n=`/api/providers/${encodeURIComponent(e)}/crossings`;location.assign((await s("POST",n,{body:o})).to)},identities:()=>s("GET",k),unlink:e=>s("DELETE",`${k}/${e}`),signInByProxy:e=>r(s("POST","/api/sessions/proxy",{body:{join:e}})),linkProxy:()=>r(s("POST",`${k}/proxy`)),proveByProxy:()=>r(s("POST","/api/me/freshness/proxy"))};function O({words:e,crossing:o,proxied:n,only:t=()=>!0,around:h=p=>p()}){let p=m(null),u=m(""),y=m(!1);P(()=>{f.all().then(i=>p.value=i,()=>{})},[]);let w=i=>async()=>{u.value="",y.value=!0;try{await i()}catch(c){if(!(c instanceof l))throw c;u.value=c.message}finally{y.value=!1}},{items:S,proxy:T}=p.value??{items:[],proxy:null},b=S.filter(i=>t(i.name));return!b.length&&!(T&&t(null))?null:a`<div class="providers">
    ${b.map(({name:i,label:c})=>a`<button
          key=${i}
          type="button"
          class="button"
          disabled=${y.value}
          onClick=${w(()=>h(()=>f.cross(i,o())))}
        >
          ${e} ${c}
        </button>`)}
    ${T&&t(null)&&a`<button type="button" class="button" disabled=${y.value} onClick=${w(n)}>
        ${e} the proxy, as ${T}
      </button>`}
    ${u.value&&a`<p class="wrong" role="alert">${u.value}</p>`}
  </div>`}var W=({join:e,invitation:o,back:n="/recommendations",words:t="Continue with",onSignedIn:h=()=>{}})=>a`<${O}
    words=${t}
    crossing=${()=>({errand:"sign-in",back:n,join:e(),invitation:o})}
    proxied=${async()=>{E.value=await f.signInByProxy(e()),h()}}
  />`;var d=(e,o)=>s("POST",e,{body:o}),g=e=>`/api/me/passkeys/${e}`,v="/api/me/second-factor",Q={ways:()=>s("GET","/api/me/ways"),askToAdd:()=>s("POST","/api/me/passkeys/options"),add:(e,o)=>d("/api/me/passkeys",{name:e,credential:o}),rename:(e,o)=>s("PUT",g(e),{body:{name:o}}),remove:e=>s("DELETE",g(e)),askToJoin:()=>s("POST","/api/accounts/passkey/options"),join:(e,o,n)=>r(d("/api/accounts/passkey",{name:e,credential:o,invitation:n})),askToSignIn:()=>s("POST","/api/passkeys/options"),signIn:(e,o)=>r(d("/api/sessions/passkey",{credential:e,join:o})),askToProve:()=>s("POST","/api/me/freshness/options"),prove:e=>r(d("/api/me/freshness/passkey",{credential:e})),sendCode:e=>r(d("/api/sessions/code",{code:e})),beginAgain:()=>r(s("DELETE","/api/sessions/code")),setUp:()=>s("POST",v),turnOn:e=>s("PUT",v,{body:{code:e}}),turnOff:()=>s("DELETE",v),renewCodes:()=>s("POST",`${v}/codes`)};export{A as a,I as b,N as c,K as d,M as e,Q as f,f as g,O as h,W as i};
