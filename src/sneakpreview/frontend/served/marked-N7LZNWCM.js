import{A as k,B as g,C as y,D as w,E as b,F,M as S,b as f,e as s,f as a,h as c,s as p,t as l,u as h,v,x as $}from"./chunk-IFHBW5LE.js";var E={saved:{kind:"save",title:"Saved",about:"Films you want to see.",none:"Nothing saved yet",hint:"Press the plus on any film, and it waits for you here."},liked:{kind:"like",title:"Liked",about:"Films that vote for you.",none:"No likes yet",hint:"Three are enough for a first list of recommendations."},hidden:{kind:"hide",title:"Hidden",about:"Films that are never shown to you, until you bring them back.",none:"Nothing hidden",hint:"Thumbs down keeps a film away, and puts it here."}};function H({about:i}){let e=E[i];return a`<div class="page">
    <header class="page-head">
      <${b}>${e.title}<//>
      <p>${e.about}</p>
    </header>
    <${S}><${L} list=${e} /><//>
  </div>`}function L({list:i}){let e=s([]),u=s([]),d=s(0),n=s("loading"),m=async()=>{n.value="loading";try{let t=e.value.filter(({id:o})=>l(o)===i.kind).length,r=await c.marks(i.kind,t),N=new Set(e.value.map(({id:o})=>o)),P=r.items.map(({film:o})=>o).filter(({id:o})=>!N.has(o));e.value=[...e.value,...P],v(r.items);let V=r.items.filter(({votes:o})=>!o).map(({film:o})=>o.id);u.value=[...u.value,...V],d.value=r.total,n.value="ready"}catch{n.value="failed"}};if(f(()=>{m()},[]),n.value==="failed")return a`<${y} what="This list" onRetry=${()=>{m()}} />`;if(e.value.length===0)return n.value==="loading"?a`<${k} />`:a`<${g} title=${i.none}>
      <p>${i.hint}</p>
      <p class="row">
        <a class="button primary" href="/start">Pick films you know</a>
        <a class="button" href="/recommendations">Your recommendations</a>
      </p>
    <//>`;let T=e.value.filter(({id:t})=>l(t)===i.kind).length;return a`<p class="quiet">${$(p(i.kind),"film")}, newest first</p>
    <ul class="tiles">
      ${e.value.map(t=>a`<li key=${t.id} class=${l(t.id)===i.kind?"":"gone"}>
            <${w} film=${t} />
            ${u.value.includes(t.id)&&l(t.id)==="like"&&a`<p class="facts tile-foot">
                ${h(t.id)?"Does not vote":"Votes again"} <${F} film=${t} />
              </p>`}
          </li>`)}
    </ul>
    ${T<d.value&&e.value.length<d.value&&a`<p class="row centre">
        <button class="button" disabled=${n.value==="loading"} onClick=${()=>{m()}}>
          Show more
        </button>
      </p>`}`}export{H as default};
