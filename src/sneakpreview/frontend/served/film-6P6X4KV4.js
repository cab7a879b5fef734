import{a as z}from"./chunk-W7YXZ7EG.js";import{$ as g,C as w,E as y,F as b,N as F,O,P as _,Q as q,R as x,S as A,T as C,U as I,V as L,W as M,X as R,Z as T,ba as W,c as h,ca as B,d as j,da as V,e as P,ea as D,fa as G,g as S,ga as H,h as c,k as E,l as N,o as m,p as o,pa as Y,x as k}from"./chunk-352RZZLK.js";function J({film:{origins:e,fetched_at:t}}){let i=Object.entries(e);return i.length===0?null:o`<details class="provenance">
    <summary>Where this comes from</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        ${i.map(([n,s])=>o`<tr key=${n}>
              <th scope="row">${A(n)}</th>
              <td>${x(s)}</td>
            </tr>`)}
      </tbody>
    </table>
    ${t&&o`<p class="quiet">Put together on <time datetime=${t}>${C(t)}</time>.</p>`}
  </details>`}function K(e){let t=c(null),i=c([]),n=c(!1),s=c(""),a=c(!1),r=0,l=()=>{};async function d(){let $=r,u=await m.film(e);if($!==r)return"";t.value=u;let{items:v}=await m.related(e);return $!==r?"":(S(()=>{i.value=v,n.value=!0}),Q(u,v))}async function p(){f(),s.value="";let $=r;try{if(!await d())return}catch(u){if($!==r)return;let v=u instanceof N&&[400,404].includes(u.status);if(t.value||(s.value=v?"unknown":"lost"),s.value)return}l=Y(d,{onStuck:u=>a.value=u})}function f(){r+=1,a.value=!1,l()}return{film:t,related:i,listed:n,failed:s,stuck:a,load:p,stop:f}}function Q(e,t){let i=[e,...t].filter(({pending:n})=>n);return i.length===0?"":[e.fetched_at,e.poster,t.length,i.length].join(" ")}var U="A source does not answer just now. It will be asked again, and this page completes itself.",X="No source has told more about it yet.";function Z({about:e}){let t=P(()=>K(e),[e]),i=t.film.value,n=E([]),s=()=>{t.load()};if(h(()=>(s(),t.stop),[t,w.value]),h(()=>{if(!k.value||!i)return;let r=!0;return m.votes(e).then(({because:l})=>{if(!r)return;let d=n.value.filter(p=>b(p.id)&&!l.some(({id:f})=>f===p.id));n.value=[...l,...d]},()=>{}),()=>r=!1},[i?.id,k.value,w.value]),t.failed.value){let r=t.failed.value==="unknown";return o`<div class="page narrow">
      <${g} title="Film">${r?"No such film":"Film"}<//>
      ${r?o`<${R} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:o`<${T} what="The film" onRetry=${s} />`}
    </div>`}if(!i)return o`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${g} title="Film">One moment…<//></div>
    </div>`;let a=i.pending&&y(e)==="like";return o`<${te} film=${i} voters=${n.value} stuck=${t.stuck.value} />
    <${ee}
      film=${i}
      films=${t.related.value}
      coming=${!t.stuck.value&&(a||!t.listed.value)}
    />`}function ee({film:e,films:t,coming:i}){if(t.length===0&&!i)return null;let n=y(e.id)==="like";return o`<section
    class="page"
    aria-labelledby="related"
    aria-busy=${String(t.length===0)}
  >
    <h2 id="related">Films like it</h2>
    <p class="quiet">
      ${n?`It ${b(e.id)?"would vote":"votes"}`:`Like ${e.title}, and it votes`}
      ${" "}for each of these. ${n&&o`<${G} film=${e} />`}
    </p>
    ${t.length===0?o`<${M} />`:o`<ul class="tiles">
            ${t.map(s=>o`<li key=${s.id}><${z} film=${s} level=${3} /></li>`)}
          </ul>`}
  </section>`}function te({film:e,voters:t,stuck:i}){let n=j(e.pending).current,s=e.original_title!==e.title&&e.original_title,a=[["Directed by",F(e.directors)],["With",F(e.stars)],["Genres",e.genres.join(", ")],["Languages",e.languages.map(O).join(", ")],["Countries",e.countries.join(", ")],["Original title",s],["Elsewhere",o`<${ie} film=${e} />`]].filter(([,r])=>r);return o`<article class="page film-page ${n?"kept":""}">
    <div class="film-poster"><${L} film=${e} place="film" eager /></div>
    <div class="film-facts">
      <p class="facts">${_(e).map(r=>o`<span key=${r}>${r}</span>`)}</p>
      <${g} title=${e.title}>${e.title}<//>
      <div class="film-scores"><${D} film=${e} /></div>
      <div class="row">
        <${I} film=${e} words />
        <${W} film=${e} />
      </div>
      <div class="film-plot">
        <${V} film=${e} lead coming=${e.pending&&!i} />
        <p class="quiet" role="status">
          ${i?U:!e.pending&&e.sources.length===0&&X}
        </p>
      </div>
      <${H} because=${t} title=${e.title} label="Your films that led here" />
      <${B} film=${e} />
      <dl class="fact-list">
        ${a.map(([r,l])=>o`<div key=${r}>
              <dt>${r}</dt>
              <dd>${l}</dd>
            </div>`)}
      </dl>
      <${J} film=${e} />
    </div>
  </article>`}var ie=({film:e})=>o`<ul class="elsewhere">
    ${q(e).map(({name:t,url:i})=>o`<li key=${t}>
          <a href=${i} target="_blank" rel="noopener">
            ${t}<span class="unseen"> about ${e.title} (opens in a new tab)</span>
          </a>
        </li>`)}
  </ul>`;export{Z as default};
