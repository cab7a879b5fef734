import{a as k,d as P}from"./chunk-LFFYM24L.js";import{a as w,d as b,f as u,g as f,h}from"./chunk-35HBWOB6.js";import{a as $,b as d,c as g}from"./chunk-NO7QVXGI.js";import"./chunk-CCXP36H4.js";import"./chunk-76TEHHOO.js";import{a as m,c as i,d as c,k as l,l as y,p as r,v as s}from"./chunk-HNNVS2RC.js";function x({onProved:n}){let o=l("");return r`<p><button type="button" class="button" onClick=${async()=>{o.value="";try{let{options:e}=await u.askToProve();s.value=await u.prove(await b(e)),n()}catch(e){if(!(e instanceof y))throw e;o.value=e.message}}}>Use a passkey</button></p>
    ${o.value&&r`<p class="wrong" role="alert">${o.value}</p>`}`}function C({onProved:n}){let o=l([]);i(()=>{f.identities().then(({items:e})=>o.value=e.filter(p=>p.usable),()=>{})},[]);let a=async()=>{s.value=await f.proveByProxy(),n()};return o.value.length?r`<p>You come back to this page afterwards, and begin once more.</p>
    <${h}
      words="Ask"
      crossing=${()=>({errand:"prove",back:location.pathname})}
      proxied=${a}
      only=${e=>o.value.some(p=>p.provider===e)}
    />`:null}var so=()=>new Promise(n=>{let o=document.createElement("div");document.body.append(o),m(r`<${B} onEnd=${e=>{m(null,o),o.remove(),n(e)}} />`,o)}),A={passkeys:[],no_passkeys:null,password:!0,second_factor:null};function B({onEnd:n}){let o=c(null),a=c(!1);i(()=>{let t=o.current;return t?.showModal(),P(),()=>t?.close()},[]);let e=()=>{a.current=!0,o.current?.close()},p=async t=>{let v=t.get("code");s.value=await $.prove(String(t.get("password")),v?String(v):void 0),e()},{passkeys:E,no_passkeys:S,password:_,second_factor:F}=k.value??A;return r`<dialog
    ref=${o}
    class="proof"
    aria-labelledby="proof-title"
    onClose=${()=>n(a.current)}
  >
    <h2 id="proof-title">Is it still you?</h2>
    <p>What you are about to do asks for a proof once more.</p>
    ${E.length>0&&!S&&w()&&r`<${x} onProved=${e} />`}
    <${C} onProved=${e} />
    ${_&&r`<${g} label="Go on" send=${p}>
        ${t=>r`
          <input
            type="text"
            name="username"
            class="unseen"
            autocomplete="username"
            tabindex="-1"
            aria-hidden="true"
            value=${s.value?.email??""}
            readonly
          />
          <${d}
            label="Your password"
            name="password"
            type="password"
            autocomplete="current-password"
            errors=${t("password")}
          />
          ${F&&r`<${d}
              label="Code of your app, or a recovery code"
              name="code"
              type="text"
              autocomplete="one-time-code"
              errors=${t("code")}
            />`}
        `}
      <//>`}
    <p>
      <button type="button" class="button" onClick=${()=>o.current?.close()}>Cancel</button>
    </p>
  </dialog>`}export{so as askForProof};
