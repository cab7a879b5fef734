import{a as z}from"./chunk-QJC6KAMY.js";import{$ as G,A as k,B as w,H as y,I as O,J as _,K as q,L as x,M as A,N as C,O as I,P as L,Q as M,R,T,V as $,X as W,Y as B,Z as V,_ as D,aa as H,c as v,d as j,e as P,fa as Y,g as S,h as u,k as E,l as i,m as N,p as d,v as g,y as h}from"./chunk-43XJKPQQ.js";function J({film:{origins:t,fetched_at:e}}){let o=Object.entries(t);return o.length===0?null:i`<details class="provenance">
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
    ${e&&i`<p class="quiet">Put together on <time datetime=${e}>${C(e)}</time>.</p>`}
  </details>`}function K(t){let e=u(null),o=u([]),s=u(!1),a=u(""),l=u(!1),r=0,c=()=>{};async function m(){let n=++r,p=await d.film(t);if(n!==r)return"";e.value=p;let{items:F}=await d.related(t);return n!==r?"":(S(()=>{o.value=F,s.value=!0}),Q(p,F))}async function f(){b(),a.value="";try{await m()&&(c=Y(m,{onStuck:n=>l.value=n}))}catch(n){let p=n instanceof N&&n.status>=400&&n.status<500;e.value||(a.value=p?"unknown":"lost")}}function b(){r+=1,l.value=!1,c()}return{film:e,related:o,listed:s,failed:a,stuck:l,load:f,stop:b}}function Q(t,e){let o=[t,...e].filter(({pending:s})=>s);return o.length===0?"":[t.fetched_at,t.poster,e.length,o.length].join(" ")}var U="A source does not answer just now. It will be asked again, and this page completes itself.",X="No source has told more about it yet.";function Z({about:t}){let e=P(()=>K(t),[t]),o=e.film.value,s=E([]),a=()=>{e.load()};if(v(()=>(a(),e.stop),[e,h.value]),v(()=>{!g.value||!o||d.votes(t).then(({because:r})=>{let c=s.value.filter(m=>w(m.id)&&!r.some(({id:f})=>f===m.id));s.value=[...r,...c]},()=>{})},[o?.id,g.value,h.value]),e.failed.value){let r=e.failed.value==="unknown";return i`<div class="page narrow">
      <${$} title="Film">${r?"No such film":"Film"}<//>
      ${r?i`<${R} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:i`<${T} what="The film" onRetry=${a} />`}
    </div>`}if(!o)return i`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${$} title="Film">One moment…<//></div>
    </div>`;let l=o.pending&&k(t)==="like";return i`<${et} film=${o} voters=${s.value} stuck=${e.stuck.value} />
    <${tt}
      film=${o}
      films=${e.related.value}
      coming=${!e.stuck.value&&(l||!e.listed.value)}
    />`}function tt({film:t,films:e,coming:o}){if(e.length===0&&!o)return null;let s=k(t.id)==="like";return i`<section
    class="page"
    aria-labelledby="related"
    aria-busy=${String(e.length===0)}
  >
    <h2 id="related">Films like it</h2>
    <p class="quiet">
      ${s?`It ${w(t.id)?"would vote":"votes"}`:`Like ${t.title}, and it votes`}
      ${" "}for each of these. ${s&&i`<${G} film=${t} />`}
    </p>
    ${e.length===0?i`<${M} />`:i`<ul class="tiles">
            ${e.map(a=>i`<li key=${a.id}><${z} film=${a} level=${3} /></li>`)}
          </ul>`}
  </section>`}function et({film:t,voters:e,stuck:o}){let s=j(t.pending).current,a=t.original_title!==t.title&&t.original_title,l=[["Directed by",y(t.directors)],["With",y(t.stars)],["Genres",t.genres.join(", ")],["Languages",t.languages.map(O).join(", ")],["Countries",t.countries.join(", ")],["Original title",a],["Elsewhere",i`<${ot} film=${t} />`]].filter(([,r])=>r);return i`<article class="page film-page ${s?"kept":""}">
    <div class="film-poster"><${L} film=${t} place="film" eager /></div>
    <div class="film-facts">
      <p class="facts">${_(t).map(r=>i`<span key=${r}>${r}</span>`)}</p>
      <${$} title=${t.title}>${t.title}<//>
      <div class="film-scores"><${D} film=${t} /></div>
      <div class="row">
        <${I} film=${t} words />
        <${W} film=${t} />
      </div>
      <div class="film-plot">
        <${V} film=${t} lead coming=${t.pending&&!o} />
        <p class="quiet" role="status">
          ${o?U:!t.pending&&t.sources.length===0&&X}
        </p>
      </div>
      <${H} because=${e} title=${t.title} label="Your films that led here" />
      <${B} film=${t} />
      <dl class="fact-list">
        ${l.map(([r,c])=>i`<div key=${r}>
              <dt>${r}</dt>
              <dd>${c}</dd>
            </div>`)}
      </dl>
      <${J} film=${t} />
    </div>
  </article>`}var ot=({film:t})=>i`<ul class="elsewhere">
    ${q(t).map(({name:e,url:o})=>i`<li key=${e}>
          <a href=${o} target="_blank" rel="noopener">
            ${e}<span class="unseen"> about ${t.title} (opens in a new tab)</span>
          </a>
        </li>`)}
  </ul>`;export{Z as default};
