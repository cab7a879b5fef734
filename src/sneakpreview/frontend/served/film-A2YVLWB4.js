import{a as z}from"./chunk-O7ELD7IG.js";import{$ as B,A as w,C as y,D as b,K as F,L as O,M as _,N as q,O as x,P as A,Q as C,R as I,S as L,T as M,U as R,W as T,Y as g,_ as W,aa as V,ba as D,c as h,ca as G,d as j,da as H,e as P,g as S,h as c,ia as Y,k as E,l as o,m as N,p as m,w as k}from"./chunk-4F5Q6N24.js";function J({film:{origins:e,fetched_at:t}}){let i=Object.entries(e);return i.length===0?null:o`<details class="provenance">
    <summary>Where this comes from</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        ${i.map(([s,a])=>o`<tr key=${s}>
              <th scope="row">${A(s)}</th>
              <td>${x(a)}</td>
            </tr>`)}
      </tbody>
    </table>
    ${t&&o`<p class="quiet">Put together on <time datetime=${t}>${C(t)}</time>.</p>`}
  </details>`}function K(e){let t=c(null),i=c([]),s=c(!1),a=c(""),l=c(!1),r=0,u=()=>{};async function d(){let $=r,n=await m.film(e);if($!==r)return"";t.value=n;let{items:v}=await m.related(e);return $!==r?"":(S(()=>{i.value=v,s.value=!0}),Q(n,v))}async function p(){f(),a.value="";let $=r;try{if(!await d())return}catch(n){if($!==r)return;let v=n instanceof N&&n.status>=400&&n.status<500;if(t.value||(a.value=v?"unknown":"lost"),a.value)return}u=Y(d,{onStuck:n=>l.value=n})}function f(){r+=1,l.value=!1,u()}return{film:t,related:i,listed:s,failed:a,stuck:l,load:p,stop:f}}function Q(e,t){let i=[e,...t].filter(({pending:s})=>s);return i.length===0?"":[e.fetched_at,e.poster,t.length,i.length].join(" ")}var U="A source does not answer just now. It will be asked again, and this page completes itself.",X="No source has told more about it yet.";function Z({about:e}){let t=P(()=>K(e),[e]),i=t.film.value,s=E([]),a=()=>{t.load()};if(h(()=>(a(),t.stop),[t,w.value]),h(()=>{if(!k.value||!i)return;let r=!0;return m.votes(e).then(({because:u})=>{if(!r)return;let d=s.value.filter(p=>b(p.id)&&!u.some(({id:f})=>f===p.id));s.value=[...u,...d]},()=>{}),()=>r=!1},[i?.id,k.value,w.value]),t.failed.value){let r=t.failed.value==="unknown";return o`<div class="page narrow">
      <${g} title="Film">${r?"No such film":"Film"}<//>
      ${r?o`<${R} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:o`<${T} what="The film" onRetry=${a} />`}
    </div>`}if(!i)return o`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${g} title="Film">One moment…<//></div>
    </div>`;let l=i.pending&&y(e)==="like";return o`<${te} film=${i} voters=${s.value} stuck=${t.stuck.value} />
    <${ee}
      film=${i}
      films=${t.related.value}
      coming=${!t.stuck.value&&(l||!t.listed.value)}
    />`}function ee({film:e,films:t,coming:i}){if(t.length===0&&!i)return null;let s=y(e.id)==="like";return o`<section
    class="page"
    aria-labelledby="related"
    aria-busy=${String(t.length===0)}
  >
    <h2 id="related">Films like it</h2>
    <p class="quiet">
      ${s?`It ${b(e.id)?"would vote":"votes"}`:`Like ${e.title}, and it votes`}
      ${" "}for each of these. ${s&&o`<${G} film=${e} />`}
    </p>
    ${t.length===0?o`<${M} />`:o`<ul class="tiles">
            ${t.map(a=>o`<li key=${a.id}><${z} film=${a} level=${3} /></li>`)}
          </ul>`}
  </section>`}function te({film:e,voters:t,stuck:i}){let s=j(e.pending).current,a=e.original_title!==e.title&&e.original_title,l=[["Directed by",F(e.directors)],["With",F(e.stars)],["Genres",e.genres.join(", ")],["Languages",e.languages.map(O).join(", ")],["Countries",e.countries.join(", ")],["Original title",a],["Elsewhere",o`<${ie} film=${e} />`]].filter(([,r])=>r);return o`<article class="page film-page ${s?"kept":""}">
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
        ${l.map(([r,u])=>o`<div key=${r}>
              <dt>${r}</dt>
              <dd>${u}</dd>
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
