import{E as p,M as c,P as h,Z as n,c as m,ja as a,k as u,la as $,ma as g,o as f,p as r}from"./chunk-Z74NYJ62.js";var w=3;function b({filters:o,removed:s,onChange:l}){if($(o)===0)return r`<${v} />`;let e=Object.entries(s).filter(([,t])=>t>0).sort(([,t],[,i])=>i-t);return r`<${n} title="The filters leave nothing">
    <ul class="loosen">
      ${e.map(([t,i])=>r`<li key=${t}>
            <span>
              <strong>${a[t]??t}</strong> removed ${c(i,"film")}
            </span>
            <button class="button small" onClick=${()=>l(g(o,t))}>
              Drop this filter<span class="unseen">: ${a[t]??t}</span>
            </button>
          </li>`)}
    </ul>
  <//>`}function v(){let o=u([]);m(()=>{f.marks("like",0).then(({items:l})=>o.value=l.filter(({film:e})=>e.sources.length===0).map(({film:e})=>e.title),()=>{})},[p.value]);let s=o.value.length>0?`No source has told more about ${h(o.value.slice(0,w))} yet.`:"The films you like lead nowhere new so far.";return r`<${n} title="Nobody votes yet">
    <p>${s} One or two other films will help.</p>
    <p class="row"><a class="button primary" href="/start">Pick more films</a></p>
  <//>`}export{b as default};
