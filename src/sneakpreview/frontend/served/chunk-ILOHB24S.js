import{c as s,d as r,f as l,p as u}from"./chunk-HNNVS2RC.js";function h({title:c,yes:a,no:i="No, keep it",onYes:p,onNo:b,children:$}){let o=r(null),t=l();s(()=>{let n=o.current;return n?.showModal(),()=>n?.close()},[]);let e=()=>o.current?.close();return u`<dialog ref=${o} class="proof" aria-labelledby=${t} onClose=${b}>
    <h2 id=${t}>${c}</h2>
    ${$}
    <p class="row">
      <button type="button" class="button" autofocus onClick=${e}>${i}</button>
      <button type="button" class="button danger" onClick=${()=>{e(),p()}}>${a}</button>
    </p>
  </dialog>`}export{h as a};
