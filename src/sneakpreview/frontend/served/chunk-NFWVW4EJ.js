import{c as s,d as u,f as l,p as r}from"./chunk-VJ6LOXVS.js";function $({title:c,yes:i,onYes:a,onNo:o,children:p}){let t=u(null),n=l();return s(()=>{let e=t.current;return e?.showModal(),()=>e?.close()},[]),r`<dialog ref=${t} class="proof" aria-labelledby=${n} onClose=${o}>
    <h2 id=${n}>${c}</h2>
    ${p}
    <p class="row">
      <button type="button" class="button" autofocus onClick=${o}>No, keep it</button>
      <button type="button" class="button danger" onClick=${a}>${i}</button>
    </p>
  </dialog>`}export{$ as a};
