import{a as F}from"./chunk-PPDH425V.js";import{$ as w,A as l,B as c,F as v,Q as k,R as $,T as y,V as g,c as h,ea as b,k as s,l as n,p as f,z as p}from"./chunk-EQDSKUUF.js";var E={saved:{kind:"save",title:"Saved",about:"Films you want to see.",none:"Nothing saved yet",hint:"Press the plus on any film, and it waits for you here."},liked:{kind:"like",title:"Liked",about:"Films that vote for you.",none:"No likes yet",hint:"Three are enough for a first list of recommendations."},seen:{kind:"seen",title:"Seen",about:"Films you saw, and that is all: they do not vote, and are not recommended.",none:"Nothing here yet",hint:"The eye on a film’s page puts it here, and so does an import."},hidden:{kind:"hide",title:"Hidden",about:"Films that are never shown to you, until you bring them back.",none:"Nothing hidden",hint:"Thumbs down keeps a film away, and puts it here."}};function H({about:e}){let t=E[e];return n`<div class="page">
    <header class="page-head">
      <${g}>${t.title}<//>
      <p>
        ${t.about} ${e==="liked"&&n` <a href="/seen">Others that you saw</a>`}
        ${e==="seen"&&n` <a href="/liked">Those you liked</a>`}
      </p>
    </header>
    <${b}><${L} list=${t} /><//>
  </div>`}function L({list:e}){let t=s([]),r=s([]),d=s(0),i=s("loading"),u=async()=>{i.value="loading";try{let o=t.value.filter(({id:a})=>l(a)===e.kind).length,m=await f.marks(e.kind,o),T=new Set(t.value.map(({id:a})=>a)),N=m.items.map(({film:a})=>a).filter(({id:a})=>!T.has(a));t.value=[...t.value,...N];let P=m.items.filter(({votes:a})=>!a).map(({film:a})=>a.id);r.value=[...r.value,...P],d.value=m.total,i.value="ready"}catch{i.value="failed"}};if(h(()=>{u()},[]),i.value==="failed")return n`<${y} what="This list" onRetry=${()=>{u()}} />`;if(t.value.length===0)return i.value==="loading"?n`<${k} />`:n`<${$} title=${e.none}>
      <p>${e.hint}</p>
      <p class="row">
        <a class="button primary" href="/start">Pick films you know</a>
        <a class="button" href="/recommendations">Your recommendations</a>
      </p>
    <//>`;let S=t.value.filter(({id:o})=>l(o)===e.kind).length;return n`<p class="quiet">${v(p(e.kind),"film")}, newest first</p>
    <ul class="tiles">
      ${t.value.map(o=>n`<li key=${o.id} class=${l(o.id)===e.kind?"":"gone"}>
            <${F} film=${o} seen=${e.kind==="seen"} />
            ${r.value.includes(o.id)&&l(o.id)==="like"&&n`<p class="facts tile-foot">
                ${c(o.id)?"Does not vote":"Votes again"} <${w} film=${o} />
              </p>`}
          </li>`)}
    </ul>
    ${S<d.value&&t.value.length<d.value&&n`<p class="row centre">
        <button class="button" disabled=${i.value==="loading"} onClick=${()=>{u()}}>
          Show more
        </button>
      </p>`}`}export{H as default};
