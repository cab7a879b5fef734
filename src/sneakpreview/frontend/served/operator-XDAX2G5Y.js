import{A as T,b,e as v,f as e,g as y,h as p,i as g,j as k,l as w,s as m,t as S,u,v as q,w as A,x as F}from"./chunk-HLQ4KMDW.js";var B=.9;function f({label:o,value:a,of:t,warn:s=!1}){let r=t>0?Math.min(1,a/t):0;return e`<div
    class="bar ${s&&r>=B?"much":""}"
    role="meter"
    aria-label=${o}
    aria-valuemin="0"
    aria-valuemax=${t}
    aria-valuenow=${Math.min(a,t)}
  >
    <i style=${{width:`${r*100}%`}} />
  </div>`}var x={open:["Answers","good"],idle:["Not asked yet","calm"],paused:["Pauses","wait"],blocked:["Refuses us","bad"],broken:["Does not answer","bad"]};function C({source:{name:o,on:a,lacks:t,hosts:s,budget:r,films:l,keeps_days:i},now:d,onRetry:n}){let $=s.reduce((c,O)=>c+O.spent_today,0),N=s.some(({state:c})=>x[c][1]==="bad"||c==="paused"),h=S(o);return e`<article class="source ${a?"":"off"}" aria-label=${h}>
    <header>
      <h3>${h}</h3>
      <p class="quiet">${a?"On":"Off"}</p>
    </header>
    ${t&&e`<p class="quiet">It can be on with the setting <code>${t}</code>.</p>`}
    ${a&&s.length===0&&e`<p class="quiet">It is at hand: nobody is asked over the network.</p>`}
    ${s.map(c=>e`<${I} key=${c.name} host=${c} now=${d} />`)}
    ${r!==null&&e`<div class="budget">
        <p>
          <span>Asked today</span>
          <span>${$.toLocaleString("en")} of ${r.toLocaleString("en")}</span>
        </p>
        <${f} label="Asked today" value=${$} of=${r} warn />
      </div>`}
    ${l>0&&e`<p class="quiet">
        ${m(l,"answer")} stored${i?`, each for ${m(i,"day")} at most`:""}
      </p>`}
    ${N&&e`<button class="button small" onClick=${n}>
        Ask again<span class="unseen"> at ${h}</span>
      </button>`}
  </article>`}function I({host:o,now:a}){let[t,s]=x[o.state],r=[o.succeeded_at&&`last answer ${u(o.succeeded_at,a)}`,o.rate&&`at most ${o.rate}`,s!=="good"&&o.since&&`since ${u(o.since,a)}`,s!=="good"&&o.until&&`asked again ${u(o.until,a)}`].filter(Boolean);return e`<div class="host">
    <p class="host-state is-${s}"><b>${t}</b> <span>${o.name}</span></p>
    <p class="quiet">${r.join(" · ")}</p>
    ${o.trouble&&s!=="good"&&e`<p class="host-trouble">${o.trouble}</p>`}
  </div>`}var R={first:5e3,most:5e3};function _({path:o}){let a=v(null),t=v(""),s=w.value?.operator,r=async()=>{try{a.value={overview:await p.overview(),at:Date.now()},t.value=""}catch(i){let d=i instanceof y&&i.status>=400&&i.status<500;t.value=d?"refused":"lost"}return a.value??!0};b(()=>{if(s)return r(),F(r,R)},[s]);let l=async(i,d)=>{try{await i,k(d),await r()}catch(n){g(n instanceof Error?n.message:"That did not work.",{tone:"error"})}};return w.value&&(!s||t.value==="refused")?e`<${T} path=${o} />`:e`<div class="page operator">
    <header class="page-head">
      <${A} title="Operator">Sources and films<//>
      <p>What is asked where, what waits, and what was given up. It renews itself.</p>
    </header>
    ${a.value?e`<${E} ...${a.value} lost=${t.value==="lost"} act=${l} />`:t.value?e`<${q} what="The overview" onRetry=${()=>{r()}} />`:e`<div class="skeletons sources" role="status">
              <span class="unseen">Loading…</span>
              <div class="skeleton card"></div>
              <div class="skeleton card"></div>
            </div>`}
  </div>`}function E({overview:{items:o,backlog:a,aside:t},at:s,lost:r,act:l}){let i=[["wanted","in the queue"],["fetching","being fetched"],["aside","set aside"]],d=Math.max(1,a.wanted+a.fetching+a.aside);return e`<p class="quiet" role="status">
      ${r&&"The server did not answer just now; this is what it said last."}
    </p>
    <section aria-labelledby="backlog">
      <h2 id="backlog">On their way</h2>
      <dl class="backlog">
        ${i.map(([n,$])=>e`<div key=${n} class="backlog-${n}">
              <dt>${$}</dt>
              <dd><p>${m(a[n],"film")}</p></dd>
              <dd><${f} label="Films ${$}" value=${a[n]} of=${d} /></dd>
            </div>`)}
      </dl>
      ${a.oldest&&e`<p class="quiet">The first in turn was due ${u(a.oldest,s)}.</p>`}
    </section>
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul class="sources">
        ${o.map(n=>e`<li key=${n.name}>
              <${C}
                source=${n}
                now=${s}
                onRetry=${()=>l(p.retrySource(n.name),"It will be asked again.")}
              />
            </li>`)}
      </ul>
    </section>
    ${t.length>0&&e`<${L} films=${t} act=${l} />`}`}var L=({films:o,act:a})=>e`<section aria-labelledby="aside">
    <header class="aside-head">
      <h2 id="aside">Set aside</h2>
      <button
        class="button small"
        onClick=${()=>a(p.retryFilms(),"All of them will be fetched again.")}
      >
        Try all again
      </button>
    </header>
    <p class="quiet">Films that failed again and again, and wait for you.</p>
    <ul class="aside-films">
      ${o.map(({id:t,title:s,trouble:r})=>e`<li key=${t}>
            <p>
              ${/^tt/.test(t)?e`<a href="/films/${t}">${s}</a>`:s}
              ${r&&e`<small>${r}</small>`}
            </p>
            <button
              class="button small"
              onClick=${()=>a(p.retryFilm(t),`${s} will be fetched again.`)}
            >
              Try again<span class="unseen"> with ${s}</span>
            </button>
          </li>`)}
    </ul>
  </section>`;export{_ as default};
