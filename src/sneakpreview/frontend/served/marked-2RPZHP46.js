import{a as N}from"./chunk-UDGNUN45.js";import{C as h,G as v,H as f,I as $,K as k,N as y,Z as g,_ as w,aa as b,c,ca as F,ia as S,k as s,o as p,p as o,ra as T}from"./chunk-HNNVS2RC.js";var O={saved:{kind:"save",title:"Saved",about:"Films you want to see.",none:"Nothing saved yet",hint:"Press the plus on any film, and it waits for you here."},liked:{kind:"like",title:"Liked",about:"Films that vote for you.",none:"No likes yet",hint:"Three are enough for a first list of recommendations."},seen:{kind:"seen",title:"Seen",about:"Films you saw, and that is all: they do not vote, and are not recommended.",none:"Nothing here yet",hint:"The eye on a film’s page puts it here, and so does an import."},hidden:{kind:"hide",title:"Hidden",about:"Films that are never shown to you, until you bring them back.",none:"Nothing hidden",hint:"Thumbs down keeps a film away, and puts it here."}};function V({about:a}){let e=O[a];return o`<div class="page">
    <header class="page-head">
      <${F}>${e.title}<//>
      <p>
        ${e.about} ${a==="liked"&&o` <a href="/seen">Others that you saw</a>`}
        ${a==="seen"&&o` <a href="/liked">Those you liked</a>`}
      </p>
    </header>
    <${T}><${q} list=${e} /><//>
  </div>`}function q({list:a}){let e=s([]),r=s([]),l=s(0),i=s("loading"),u=({id:t})=>!h.value||f(t)===a.kind,d=async()=>{i.value="loading";try{await k();let t=e.value.filter(u).length,m=await p.marks(a.kind,t),H=new Set(e.value.map(({id:n})=>n)),L=m.items.map(({film:n})=>n).filter(({id:n})=>!H.has(n));e.value=[...e.value,...L];let M=m.items.filter(({votes:n})=>!n).map(({film:n})=>n.id);r.value=[...r.value,...M],l.value=m.total,i.value="ready"}catch{i.value="failed"}};if(c(()=>{d()},[]),i.value==="failed")return o`<${b} what="This list" onRetry=${()=>{d()}} />`;if(e.value.length===0)return i.value==="loading"?o`<${g} />`:o`<${w} title=${a.none}>
      <p>${a.hint}</p>
      <p class="row">
        <a class="button primary" href="/start">Pick films you know</a>
        <a class="button" href="/recommendations">Your recommendations</a>
      </p>
    <//>`;let P=e.value.filter(u).length,E=h.value?v(a.kind):l.value;return o`<p class="quiet">${y(E,"film")}, newest first</p>
    <ul class="tiles">
      ${e.value.map(t=>o`<li key=${t.id} class=${u(t)?"":"gone"}>
            <${N} film=${t} seen=${a.kind==="seen"} />
            ${r.value.includes(t.id)&&f(t.id)==="like"&&o`<p class="facts tile-foot">
                ${$(t.id)?"Does not vote":"Votes again"} <${S} film=${t} />
              </p>`}
          </li>`)}
    </ul>
    ${P<l.value&&e.value.length<l.value&&o`<p class="row centre">
        <button class="button" disabled=${i.value==="loading"} onClick=${()=>{d()}}>
          Show more
        </button>
      </p>`}`}export{V as default};
