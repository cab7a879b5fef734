import{a as S}from"./chunk-O7ELD7IG.js";import{B as p,C as l,D as c,F as v,I as k,T as $,U as y,W as g,Y as w,c as h,ca as b,ha as F,k as s,l as i,p as f}from"./chunk-4F5Q6N24.js";var H={saved:{kind:"save",title:"Saved",about:"Films you want to see.",none:"Nothing saved yet",hint:"Press the plus on any film, and it waits for you here."},liked:{kind:"like",title:"Liked",about:"Films that vote for you.",none:"No likes yet",hint:"Three are enough for a first list of recommendations."},seen:{kind:"seen",title:"Seen",about:"Films you saw, and that is all: they do not vote, and are not recommended.",none:"Nothing here yet",hint:"The eye on a film’s page puts it here, and so does an import."},hidden:{kind:"hide",title:"Hidden",about:"Films that are never shown to you, until you bring them back.",none:"Nothing hidden",hint:"Thumbs down keeps a film away, and puts it here."}};function L({about:e}){let t=H[e];return i`<div class="page">
    <header class="page-head">
      <${w}>${t.title}<//>
      <p>
        ${t.about} ${e==="liked"&&i` <a href="/seen">Others that you saw</a>`}
        ${e==="seen"&&i` <a href="/liked">Those you liked</a>`}
      </p>
    </header>
    <${F}><${M} list=${t} /><//>
  </div>`}function M({list:e}){let t=s([]),r=s([]),d=s(0),n=s("loading"),u=async()=>{n.value="loading";try{await v();let o=t.value.filter(({id:a})=>l(a)===e.kind).length,m=await f.marks(e.kind,o),N=new Set(t.value.map(({id:a})=>a)),P=m.items.map(({film:a})=>a).filter(({id:a})=>!N.has(a));t.value=[...t.value,...P];let E=m.items.filter(({votes:a})=>!a).map(({film:a})=>a.id);r.value=[...r.value,...E],d.value=m.total,n.value="ready"}catch{n.value="failed"}};if(h(()=>{u()},[]),n.value==="failed")return i`<${g} what="This list" onRetry=${()=>{u()}} />`;if(t.value.length===0)return n.value==="loading"?i`<${$} />`:i`<${y} title=${e.none}>
      <p>${e.hint}</p>
      <p class="row">
        <a class="button primary" href="/start">Pick films you know</a>
        <a class="button" href="/recommendations">Your recommendations</a>
      </p>
    <//>`;let T=t.value.filter(({id:o})=>l(o)===e.kind).length;return i`<p class="quiet">${k(p(e.kind),"film")}, newest first</p>
    <ul class="tiles">
      ${t.value.map(o=>i`<li key=${o.id} class=${l(o.id)===e.kind?"":"gone"}>
            <${S} film=${o} seen=${e.kind==="seen"} />
            ${r.value.includes(o.id)&&l(o.id)==="like"&&i`<p class="facts tile-foot">
                ${c(o.id)?"Does not vote":"Votes again"} <${b} film=${o} />
              </p>`}
          </li>`)}
    </ul>
    ${T<d.value&&t.value.length<d.value&&i`<p class="row centre">
        <button class="button" disabled=${n.value==="loading"} onClick=${()=>{u()}}>
          Show more
        </button>
      </p>`}`}export{L as default};
