import{a as J}from"./chunk-UDGNUN45.js";import{D as _,F as w,H as y,I as b,Q as F,R as A,S as L,T as q,U as x,V as C,W as I,X as M,Y as R,Z as T,_ as W,aa as B,c as h,ca as g,d as j,e as P,ea as V,fa as D,g as S,ga as G,h as c,ha as H,ia as Y,ja as z,k as E,l as N,o as m,p as o,u as O,y as k}from"./chunk-HNNVS2RC.js";function K({film:{origins:e,fetched_at:t}}){let i=Object.entries(e);return i.length===0?null:o`<details class="provenance">
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
              <th scope="row">${C(s)}</th>
              <td>${x(a)}</td>
            </tr>`)}
      </tbody>
    </table>
    ${t&&o`<p class="quiet">Put together on <time datetime=${t}>${I(t)}</time>.</p>`}
  </details>`}function Q(e){let t=c(null),i=c([]),s=c(!1),a=c(""),n=c(!1),r=0,l=()=>{};async function d(){let $=r,u=await m.film(e);if($!==r)return"";t.value=u;let{items:v}=await m.related(e);return $!==r?"":(S(()=>{i.value=v,s.value=!0}),U(u,v))}async function p(){f(),a.value="";let $=r;try{if(!await d())return}catch(u){if($!==r)return;let v=u instanceof N&&[400,404].includes(u.status);if(t.value||(a.value=v?"unknown":"lost"),a.value)return}l=O(d,{onStuck:u=>n.value=u})}function f(){r+=1,n.value=!1,l()}return{film:t,related:i,listed:s,failed:a,stuck:n,load:p,stop:f}}function U(e,t){let i=[e,...t].filter(({pending:s})=>s);return i.length===0?"":[e.fetched_at,e.poster,t.length,i.length].join(" ")}var X="A source does not answer just now. It will be asked again, and this page completes itself.",Z="No source has told more about it yet.";function ee({about:e}){let t=P(()=>Q(e),[e]),i=t.film.value,s=E([]),a=()=>{t.load()};if(h(()=>(a(),t.stop),[t,w.value]),h(()=>{if(!k.value||!i)return;let r=!0;return m.votes(e).then(({because:l})=>{if(!r)return;let d=s.value.filter(p=>b(p.id)&&!l.some(({id:f})=>f===p.id));s.value=[...l,...d]},()=>{}),()=>r=!1},[i?.id,k.value,w.value]),t.failed.value){let r=t.failed.value==="unknown";return o`<div class="page narrow">
      <${g} title="Film">${r?"No such film":"Film"}<//>
      ${r?o`<${W} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:o`<${B} what="The film" onRetry=${a} />`}
    </div>`}if(!i)return o`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${g} title="Film">One moment…<//></div>
    </div>`;let n=i.pending&&y(e)==="like";return o`<${ie} film=${i} voters=${s.value} stuck=${t.stuck.value} />
    <${te}
      film=${i}
      films=${t.related.value}
      coming=${!t.stuck.value&&(n||!t.listed.value)}
    />`}function te({film:e,films:t,coming:i}){if(t.length===0&&!i)return null;let s=y(e.id)==="like";return o`<section
    class="page"
    aria-labelledby="related"
    aria-busy=${String(t.length===0)}
  >
    <h2 id="related">Films like it</h2>
    <p class="quiet">
      ${_.value?"A like of it votes":s?`It ${b(e.id)?"would vote":"votes"}`:`Like ${e.title}, and it votes`}
      ${" "}for each of these. ${s&&o`<${Y} film=${e} />`}
    </p>
    ${t.length===0?o`<${T} />`:o`<ul class="tiles">
            ${t.map(a=>o`<li key=${a.id}><${J} film=${a} level=${3} /></li>`)}
          </ul>`}
  </section>`}function ie({film:e,voters:t,stuck:i}){let s=j(e.pending).current,a=e.original_title!==e.title&&e.original_title,n=[["Directed by",F(e.directors)],["With",F(e.stars)],["Genres",e.genres.join(", ")],["Languages",e.languages.map(A).join(", ")],["Countries",e.countries.join(", ")],["Original title",a],["Elsewhere",o`<${oe} film=${e} />`]].filter(([,r])=>r);return o`<article class="page film-page ${s?"kept":""}">
    <div class="film-poster"><${R} film=${e} place="film" eager /></div>
    <div class="film-facts">
      <p class="facts">${L(e).map(r=>o`<span key=${r}>${r}</span>`)}</p>
      <${g} title=${e.title}>${e.title}<//>
      <div class="film-scores"><${H} film=${e} /></div>
      <div class="row">
        <${M} film=${e} words />
        <${V} film=${e} />
      </div>
      <div class="film-plot">
        <${G} film=${e} lead coming=${e.pending&&!i} />
        <p class="quiet" role="status">
          ${i?X:!e.pending&&e.sources.length===0&&Z}
        </p>
      </div>
      <${z} because=${t} title=${e.title} label="Your films that led here" whole />
      <${D} film=${e} />
      <dl class="fact-list">
        ${n.map(([r,l])=>o`<div key=${r}>
              <dt>${r}</dt>
              <dd>${l}</dd>
            </div>`)}
      </dl>
      <${K} film=${e} />
    </div>
  </article>`}var oe=({film:e})=>o`<ul class="elsewhere">
    ${q(e).map(({name:t,url:i})=>o`<li key=${t}>
          <a href=${i} target="_blank" rel="noopener">
            ${t}<span class="unseen"> about ${e.title} (opens in a new tab)</span>
          </a>
        </li>`)}
  </ul>`;export{ee as default};
