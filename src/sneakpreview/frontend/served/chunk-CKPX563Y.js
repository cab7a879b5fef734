import{c as a,d as u,f as l,l as c,m as f}from"./chunk-7LKBSBCC.js";var n=null;async function $(t){try{return await t()}catch(o){if(!(o instanceof f)||!o.type.endsWith("/stale")||(n??=d().finally(()=>n=null),!await n))throw o;return t()}}async function d(){let{askForProof:t}=await import("./proof-JDSUX3VZ.js");return t()}function g({title:t,yes:o,onYes:p,onNo:r,children:b}){let e=u(null),i=l();return a(()=>{let s=e.current;return s?.showModal(),()=>s?.close()},[]),c`<dialog ref=${e} class="proof" aria-labelledby=${i} onClose=${r}>
    <h2 id=${i}>${t}</h2>
    ${b}
    <p class="row">
      <button type="button" class="button" autofocus onClick=${r}>No, keep it</button>
      <button type="button" class="button danger" onClick=${p}>${o}</button>
    </p>
  </dialog>`}export{$ as a,g as b};
