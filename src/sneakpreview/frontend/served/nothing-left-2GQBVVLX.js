import{E as f,F as c,N as h,Q as v,_ as l,c as u,k as m,ka as a,ma as y,na as $,o as p,p as e}from"./chunk-HNNVS2RC.js";var b=3;function w({filters:o,removed:s,onChange:i}){if(y(o)===0)return e`<${d} />`;let r=Object.entries(s).filter(([,t])=>t>0).sort(([,t],[,n])=>n-t);return e`<${l} title="The filters leave nothing">
    <ul class="loosen">
      ${r.map(([t,n])=>e`<li key=${t}>
            <span>
              <strong>${a[t]??t}</strong> removed ${h(n,"film")}
            </span>
            <button class="button small" onClick=${()=>i($(o,t))}>
              Drop this filter<span class="unseen">: ${a[t]??t}</span>
            </button>
          </li>`)}
    </ul>
  <//>`}function d(){let o=m([]);if(u(()=>{p.marks("like",0).then(({items:i})=>o.value=i.filter(({film:r})=>r.sources.length===0).map(({film:r})=>r.title),()=>{})},[c.value]),f.value)return e`<${l} title="Nobody votes">
      <p>You have told every film you like not to vote.</p>
      <p class="row"><a class="button primary" href="/liked">Let some of them vote</a></p>
    <//>`;let s=o.value.length>0?`No source has told more about ${v(o.value.slice(0,b))} yet.`:"The films you like lead nowhere new so far.";return e`<${l} title="Nobody votes yet">
    <p>${s} One or two other films will help.</p>
    <p class="row"><a class="button primary" href="/start">Pick more films</a></p>
  <//>`}export{w as default};
