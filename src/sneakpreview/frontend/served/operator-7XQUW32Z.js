import{A as F,b as w,e as h,f as e,g as b,h as p,i as y,j as g,l as v,s as m,t as k,u,v as S,w as q,x as A}from"./chunk-MONPXKNZ.js";var T={open:["Answers","good"],idle:["Not asked yet","calm"],paused:["Pauses","wait"],blocked:["Refuses us","bad"],broken:["Does not answer","bad"]};function x({source:{name:s,on:a,lacks:o,hosts:t,budget:r,films:l,keeps_days:i},now:d,onRetry:n}){let $=t.reduce((c,N)=>c+N.spent_today,0),C=t.some(({state:c})=>T[c][1]==="bad"||c==="paused"),f=k(s);return e`<article class="source ${a?"":"off"}" aria-label=${f}>
    <header>
      <h3>${f}</h3>
      <p class="quiet">${a?"On":"Off"}</p>
    </header>
    ${o&&e`<p class="quiet">It can be on with the setting <code>${o}</code>.</p>`}
    ${a&&t.length===0&&e`<p class="quiet">It is at hand: nobody is asked over the network.</p>`}
    ${t.map(c=>e`<${O} key=${c.name} host=${c} now=${d} />`)}
    ${r!==null&&e`<div class="budget">
        <p>
          <span>Asked today</span>
          <span>${$.toLocaleString("en")} of ${r.toLocaleString("en")}</span>
        </p>
        <meter aria-label="Spent today" max=${r} high=${r*.9} value=${$}></meter>
      </div>`}
    ${l>0&&e`<p class="quiet">
        ${m(l,"answer")} stored${i?`, each for ${m(i,"day")} at most`:""}
      </p>`}
    ${C&&e`<button class="button small" onClick=${n}>
        Ask again<span class="unseen">: ${f}</span>
      </button>`}
  </article>`}function O({host:s,now:a}){let[o,t]=T[s.state],r=[s.succeeded_at&&`last answer ${u(s.succeeded_at,a)}`,s.rate&&`at most ${s.rate}`,t!=="good"&&s.since&&`since ${u(s.since,a)}`,t!=="good"&&s.until&&`tried again ${u(s.until,a)}`].filter(Boolean);return e`<div class="host">
    <p class="host-state is-${t}"><b>${o}</b> <span>${s.name}</span></p>
    <p class="quiet">${r.join(" · ")}</p>
    ${s.trouble&&t!=="good"&&e`<p class="host-trouble">${s.trouble}</p>`}
  </div>`}var I={first:5e3,most:5e3};function R({path:s}){let a=h(null),o=h(""),t=v.value?.operator,r=async()=>{try{a.value={overview:await p.overview(),at:Date.now()},o.value=""}catch(i){let d=i instanceof b&&i.status>=400&&i.status<500;o.value=d?"refused":"lost"}return a.value??!0};w(()=>{if(t)return r(),A(r,I)},[t]);let l=async(i,d)=>{try{await i,g(d),await r()}catch(n){y(n instanceof Error?n.message:"That did not work.",{tone:"error"})}};return v.value&&(!t||o.value==="refused")?e`<${F} path=${s} />`:e`<div class="page">
    <header class="page-head">
      <${q} title="Operator">Sources and films<//>
      <p>What is asked where, what waits, and what was given up. It renews itself.</p>
    </header>
    ${a.value?e`<${_} ...${a.value} lost=${o.value==="lost"} act=${l} />`:o.value?e`<${S} what="The overview" onRetry=${()=>{r()}} />`:e`<div class="skeletons sources" role="status">
              <span class="unseen">Loading…</span>
              <div class="skeleton card"></div>
              <div class="skeleton card"></div>
            </div>`}
  </div>`}function _({overview:{items:s,backlog:a,aside:o},at:t,lost:r,act:l}){let i=[["wanted","wait for their turn"],["fetching","are being fetched"],["aside","are set aside"]],d=Math.max(1,a.wanted+a.fetching+a.aside);return e`<p class="quiet" role="status">
      ${r&&"The server did not answer just now; this is what it said last."}
    </p>
    <section aria-labelledby="backlog">
      <h2 id="backlog">On their way</h2>
      <dl class="backlog">
        ${i.map(([n,$])=>e`<div key=${n} class="backlog-${n}">
              <dt>${$}</dt>
              <dd>${m(a[n],"film")}</dd>
              <meter aria-label="Films that ${$}" max=${d} value=${a[n]}></meter>
            </div>`)}
      </dl>
      ${a.oldest&&e`<p class="quiet">The first in turn was due ${u(a.oldest,t)}.</p>`}
    </section>
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul class="sources">
        ${s.map(n=>e`<li key=${n.name}>
              <${x}
                source=${n}
                now=${t}
                onRetry=${()=>l(p.retrySource(n.name),"It will be asked again.")}
              />
            </li>`)}
      </ul>
    </section>
    ${o.length>0&&e`<${E} films=${o} act=${l} />`}`}var E=({films:s,act:a})=>e`<section aria-labelledby="aside">
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
      ${s.map(({id:o,title:t,trouble:r})=>e`<li key=${o}>
            <p>
              ${/^tt/.test(o)?e`<a href="/films/${o}">${t}</a>`:t}
              ${r&&e`<small>${r}</small>`}
            </p>
            <button
              class="button small"
              onClick=${()=>a(p.retryFilm(o),`${t} will be fetched again.`)}
            >
              Try again<span class="unseen">: ${t}</span>
            </button>
          </li>`)}
    </ul>
  </section>`;export{R as default};
