import{a as z}from"./chunk-QSBVJT7O.js";import{$ as D,A as w,B as y,I as b,J as O,K as _,L as q,M as x,N as A,O as C,P as I,Q as L,R as M,S as R,U as T,W as $,Y as W,Z as B,_ as V,aa as G,ba as H,c as g,d as j,e as P,g as S,ga as Y,h as c,k as E,l as i,m as N,p as d,v as h,y as k}from"./chunk-UXNZ65YR.js";function J({film:{origins:e,fetched_at:t}}){let o=Object.entries(e);return o.length===0?null:i`<details class="provenance">
    <summary>Where this comes from</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        ${o.map(([s,a])=>i`<tr key=${s}>
              <th scope="row">${A(s)}</th>
              <td>${x(a)}</td>
            </tr>`)}
      </tbody>
    </table>
    ${t&&i`<p class="quiet">Put together on <time datetime=${t}>${C(t)}</time>.</p>`}
  </details>`}function K(e){let t=c(null),o=c([]),s=c(!1),a=c(""),l=c(!1),r=0,u=()=>{};async function m(){let p=r,n=await d.film(e);if(p!==r)return"";t.value=n;let{items:f}=await d.related(e);return p!==r?"":(S(()=>{o.value=f,s.value=!0}),Q(n,f))}async function v(){F(),a.value="";let p=r;try{if(!await m())return}catch(n){if(p!==r)return;let f=n instanceof N&&n.status>=400&&n.status<500;if(t.value||(a.value=f?"unknown":"lost"),a.value)return}u=Y(m,{onStuck:n=>l.value=n})}function F(){r+=1,l.value=!1,u()}return{film:t,related:o,listed:s,failed:a,stuck:l,load:v,stop:F}}function Q(e,t){let o=[e,...t].filter(({pending:s})=>s);return o.length===0?"":[e.fetched_at,e.poster,t.length,o.length].join(" ")}var U="A source does not answer just now. It will be asked again, and this page completes itself.",X="No source has told more about it yet.";function Z({about:e}){let t=P(()=>K(e),[e]),o=t.film.value,s=E([]),a=()=>{t.load()};if(g(()=>(a(),t.stop),[t,k.value]),g(()=>{!h.value||!o||d.votes(e).then(({because:r})=>{let u=s.value.filter(m=>y(m.id)&&!r.some(({id:v})=>v===m.id));s.value=[...r,...u]},()=>{})},[o?.id,h.value,k.value]),t.failed.value){let r=t.failed.value==="unknown";return i`<div class="page narrow">
      <${$} title="Film">${r?"No such film":"Film"}<//>
      ${r?i`<${R} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:i`<${T} what="The film" onRetry=${a} />`}
    </div>`}if(!o)return i`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${$} title="Film">One moment…<//></div>
    </div>`;let l=o.pending&&w(e)==="like";return i`<${te} film=${o} voters=${s.value} stuck=${t.stuck.value} />
    <${ee}
      film=${o}
      films=${t.related.value}
      coming=${!t.stuck.value&&(l||!t.listed.value)}
    />`}function ee({film:e,films:t,coming:o}){if(t.length===0&&!o)return null;let s=w(e.id)==="like";return i`<section
    class="page"
    aria-labelledby="related"
    aria-busy=${String(t.length===0)}
  >
    <h2 id="related">Films like it</h2>
    <p class="quiet">
      ${s?`It ${y(e.id)?"would vote":"votes"}`:`Like ${e.title}, and it votes`}
      ${" "}for each of these. ${s&&i`<${G} film=${e} />`}
    </p>
    ${t.length===0?i`<${M} />`:i`<ul class="tiles">
            ${t.map(a=>i`<li key=${a.id}><${z} film=${a} level=${3} /></li>`)}
          </ul>`}
  </section>`}function te({film:e,voters:t,stuck:o}){let s=j(e.pending).current,a=e.original_title!==e.title&&e.original_title,l=[["Directed by",b(e.directors)],["With",b(e.stars)],["Genres",e.genres.join(", ")],["Languages",e.languages.map(O).join(", ")],["Countries",e.countries.join(", ")],["Original title",a],["Elsewhere",i`<${oe} film=${e} />`]].filter(([,r])=>r);return i`<article class="page film-page ${s?"kept":""}">
    <div class="film-poster"><${L} film=${e} place="film" eager /></div>
    <div class="film-facts">
      <p class="facts">${_(e).map(r=>i`<span key=${r}>${r}</span>`)}</p>
      <${$} title=${e.title}>${e.title}<//>
      <div class="film-scores"><${D} film=${e} /></div>
      <div class="row">
        <${I} film=${e} words />
        <${W} film=${e} />
      </div>
      <div class="film-plot">
        <${V} film=${e} lead coming=${e.pending&&!o} />
        <p class="quiet" role="status">
          ${o?U:!e.pending&&e.sources.length===0&&X}
        </p>
      </div>
      <${H} because=${t} title=${e.title} label="Your films that led here" />
      <${B} film=${e} />
      <dl class="fact-list">
        ${l.map(([r,u])=>i`<div key=${r}>
              <dt>${r}</dt>
              <dd>${u}</dd>
            </div>`)}
      </dl>
      <${J} film=${e} />
    </div>
  </article>`}var oe=({film:e})=>i`<ul class="elsewhere">
    ${q(e).map(({name:t,url:o})=>i`<li key=${t}>
          <a href=${o} target="_blank" rel="noopener">
            ${t}<span class="unseen"> about ${e.title} (opens in a new tab)</span>
          </a>
        </li>`)}
  </ul>`;export{Z as default};
