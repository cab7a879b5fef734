import{a as q}from"./chunk-76TEHHOO.js";import{C as A,E as F,G as T,I as x,b,e as w,f as a,g as y,h as m,i as g,j as k,l as v,x as $,z as S}from"./chunk-IFHBW5LE.js";var O=.9;function f({label:s,value:e,of:t,warn:r=!1}){let o=t>0?Math.min(1,e/t):0;return a`<div
    class="bar ${r&&o>=O?"much":""}"
    role="meter"
    aria-label=${s}
    aria-valuemin="0"
    aria-valuemax=${t}
    aria-valuenow=${Math.min(e,t)}
  >
    <i style=${{width:`${o*100}%`}} />
  </div>`}var R=new Intl.RelativeTimeFormat("en",{numeric:"auto"}),_=[["day",86400],["hour",3600],["minute",60],["second",1]];function u(s,e){let t=Math.round((Date.parse(s)-e)/1e3),[r,o]=_.find(([,l])=>Math.abs(t)>=l)??["second",1];return R.format(Math.trunc(t/o),r)}var M={open:["Answers","good"],untried:["Not asked yet","calm"],failing:["Gave no answer","wait"],paused:["Pauses","wait"],blocked:["Refuses us","bad"],broken:["Does not answer","bad"]};function N({source:{name:s,on:e,lacks:t,hosts:r,budget:o,films:l,keeps_days:i},now:c,onRetry:n}){let p=r.reduce((d,I)=>d+I.spent_today,0),C=r.some(({state:d})=>["wait","bad"].includes(M[d][1])),h=S(s);return a`<article class="source ${e?"":"off"}" aria-label=${h}>
    <header>
      <h3>${h}</h3>
      <p class="quiet">${e?"On":"Off"}</p>
    </header>
    ${t&&a`<p class="quiet">It can be on with the setting <code>${t}</code>.</p>`}
    ${e&&r.length===0&&a`<p class="quiet">It is at hand: nobody is asked over the network.</p>`}
    ${r.map(d=>a`<${B} key=${d.name} host=${d} now=${c} />`)}
    ${o!==null&&a`<div class="budget">
        <p>
          <span>Asked today</span>
          <span>${p.toLocaleString("en")} of ${o.toLocaleString("en")}</span>
        </p>
        <${f} label="Asked today" value=${p} of=${o} warn />
      </div>`}
    ${l>0&&a`<p class="quiet">
        ${$(l,"answer")} stored${i?`, each for ${$(i,"day")} at most`:""}
      </p>`}
    ${C&&a`<button class="button small" onClick=${n}>
        Ask again<span class="unseen"> at ${h}</span>
      </button>`}
  </article>`}function B({host:s,now:e}){let[t,r]=M[s.state],o=[s.succeeded_at&&`last answer ${u(s.succeeded_at,e)}`,s.rate&&`at most ${s.rate}`,s.since&&`trouble began ${u(s.since,e)}`,s.until&&`asked again ${u(s.until,e)}`].filter(Boolean);return a`<div class="host">
    <p class="host-state is-${r}"><b>${t}</b> <span>${s.name}</span></p>
    <p class="quiet">${o.join(" · ")}</p>
    ${s.trouble&&a`<p class="host-trouble">${s.trouble}</p>`}
  </div>`}await q("operator.css");var D={first:5e3,most:5e3};function E({path:s}){let e=w(null),t=w(""),r=v.value?.operator,o=async()=>{try{e.value={overview:await m.overview(),at:Date.now()},t.value=""}catch(i){let c=i instanceof y&&i.status>=400&&i.status<500;t.value=c?"refused":"lost"}return e.value??!0};b(()=>{if(r)return o(),T(o,D)},[r]);let l=async(i,c)=>{try{await i,k(c),await o()}catch(n){g(n instanceof Error?n.message:"That did not work.",{tone:"error"})}};return v.value&&(!r||t.value==="refused")?a`<${x} path=${s} />`:a`<div class="page operator">
    <header class="page-head">
      <${F} title="Operator">Sources and films<//>
      <p>What is asked where, what waits, and what was given up. It renews itself.</p>
    </header>
    ${e.value?a`<${L} ...${e.value} lost=${t.value==="lost"} act=${l} />`:t.value?a`<${A} what="The overview" onRetry=${()=>{o()}} />`:a`<div class="skeletons sources" role="status">
              <span class="unseen">Loading…</span>
              <div class="skeleton card"></div>
              <div class="skeleton card"></div>
            </div>`}
  </div>`}function L({overview:{items:s,backlog:e,aside:t},at:r,lost:o,act:l}){let i=[["wanted","in the queue"],["fetching","being fetched"],["aside","set aside"]],c=Math.max(1,e.wanted+e.fetching+e.aside);return a`<p class="quiet" role="status">
      ${o&&"The server did not answer just now; this is what it said last."}
    </p>
    <section aria-labelledby="backlog">
      <h2 id="backlog">On their way</h2>
      <dl class="backlog">
        ${i.map(([n,p])=>a`<div key=${n} class="backlog-${n}">
              <dt>${p}</dt>
              <dd><p>${$(e[n],"film")}</p></dd>
              <dd><${f} label="Films ${p}" value=${e[n]} of=${c} /></dd>
            </div>`)}
      </dl>
      ${e.oldest&&a`<p class="quiet">
          The first in turn ${Date.parse(e.oldest)>r?"is":"was"} due${" "}
          ${u(e.oldest,r)}.
        </p>`}
    </section>
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul class="sources">
        ${s.map(n=>a`<li key=${n.name}>
              <${N}
                source=${n}
                now=${r}
                onRetry=${()=>l(m.retrySource(n.name),"It will be asked again.")}
              />
            </li>`)}
      </ul>
    </section>
    ${t.length>0&&a`<${j} films=${t} act=${l} />`}`}var j=({films:s,act:e})=>a`<section aria-labelledby="aside">
    <header class="aside-head">
      <h2 id="aside">Set aside</h2>
      <button
        class="button small"
        onClick=${()=>e(m.retryFilms(),"All of them will be fetched again.")}
      >
        Try all again
      </button>
    </header>
    <p class="quiet">Films that failed again and again, and wait for you.</p>
    <ul class="aside-films">
      ${s.map(({id:t,title:r,trouble:o})=>a`<li key=${t}>
            <p>
              ${/^tt/.test(t)?a`<a href="/films/${t}">${r}</a>`:r}
              ${o&&a`<small>${o}</small>`}
            </p>
            <button
              class="button small"
              onClick=${()=>e(m.retryFilm(t),`${r} will be fetched again.`)}
            >
              Try again<span class="unseen"> with ${r}</span>
            </button>
          </li>`)}
    </ul>
  </section>`;export{E as default};
