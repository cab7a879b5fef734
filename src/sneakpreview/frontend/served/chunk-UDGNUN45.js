import{P as a,X as s,Y as e,p as r}from"./chunk-HNNVS2RC.js";var c=({film:t,level:i=2,seen:o})=>r`<article class="tile" aria-label=${t.title}>
    <a href="/films/${t.id}">
      <${e} film=${t} />
      <${`h${i}`}>${t.title}<//>
    </a>
    <div class="tile-foot">
      <p class="facts"><span>${a(t)}</span></p>
      <${s} film=${t} seen=${o} />
    </div>
  </article>`;export{c as a};
