import{a as C,b as m}from"./chunk-FHH25HPZ.js";import{a as F}from"./chunk-EDYXPUK4.js";import{a as f}from"./chunk-EWQAZRIB.js";import{a as u}from"./chunk-XPANDK2A.js";import{a as A}from"./chunk-76TEHHOO.js";import{N as $,U as q,aa as O,ba as E,c as b,ca as N,k as v,l as y,p as a,q as g,r as k,u as S,v as h}from"./chunk-HNNVS2RC.js";var R={open:["Answers","good"],untried:["Not asked yet","calm"],failing:["Gave no answer","wait"],paused:["Pauses","wait"],blocked:["Refuses us","bad"],broken:["Does not answer","bad"]},B=({name:t,lacks:e})=>t==="people"?a`<p class="quiet">It needs its lists: <code>sneakpreview related build</code>.</p>`:a`<p class="quiet">
        It can be on with ${e&&a`${" "}the setting <code>${e}</code>`}
        ${e&&I.has(t)&&" and"}
        ${(!e||I.has(t))&&a`${" "}its name in <code>SNEAKPREVIEW_SOURCES</code>`}.
      </p>`,I=new Set(["wikidata","imdb"]);function T({source:{name:t,on:e,lacks:o,hosts:s,budget:r,films:l,keeps_days:n},now:d,onRetry:i}){let p=s.reduce((c,x)=>c+x.spent_today,0),_=s.some(({state:c})=>["wait","bad"].includes(R[c][1])),w=q(t);return a`<article class="source ${e?"":"off"}" aria-label=${w}>
    <header>
      <h3>${w}</h3>
      <p class="quiet">${e?"On":"Off"}</p>
    </header>
    ${!e&&a`<${B} name=${t} lacks=${o} />`}
    ${e&&s.length===0&&a`<p class="quiet">It is at hand: nobody is asked over the network.</p>`}
    ${s.map(c=>a`<${D} key=${c.name} host=${c} now=${d} />`)}
    ${r!==null&&a`<div class="budget">
        <p>
          <span>Asked today</span>
          <span>${p.toLocaleString("en")} of ${r.toLocaleString("en")}</span>
        </p>
        <${f} label="Asked today" value=${p} of=${r} warn />
      </div>`}
    ${l>0&&a`<p class="quiet">
        ${$(l,"answer")} stored${n?`, each for ${$(n,"day")} at most`:""}
      </p>`}
    ${_&&a`<button class="button small" onClick=${i}>
        Ask again<span class="unseen"> at ${w}</span>
      </button>`}
  </article>`}function D({host:t,now:e}){let[o,s]=R[t.state],r=[t.succeeded_at&&`last answer ${u(t.succeeded_at,e)}`,t.rate&&`at most ${t.rate}`,t.since&&`trouble began ${u(t.since,e)}`,t.until&&`asked again ${u(t.until,e)}`].filter(Boolean);return a`<div class="host">
    <p class="host-state is-${s}"><b>${o}</b> <span>${t.name}</span></p>
    <p class="quiet">${r.join(" · ")}</p>
    ${t.trouble&&a`<p class="host-trouble">${t.trouble}</p>`}
  </div>`}await A("operator.css");var L={first:5e3,most:5e3},P=E(()=>import("./people-66ZSLDKG.js")),$e=({path:t,about:e})=>e?a`<${P} path=${t} />`:a`<${j} path=${t} />`;function j({path:t}){let e=v(null),o=v(""),s=h.value?.operator,r=async()=>{try{e.value={overview:await m.overview(),at:Date.now()},o.value=""}catch(n){let d=n instanceof y&&[401,403,404].includes(n.status);o.value=d?"refused":"lost"}return e.value??!0};b(()=>{if(s)return r(),S(r,L)},[s]);let l=async(n,d)=>{try{await n,k(d),await r()}catch(i){g(i instanceof Error?i.message:"That did not work.",{tone:"error"})}};return h.value&&(!s||o.value==="refused")?a`<${F} path=${t} />`:a`<div class="page operator">
    <header class="page-head">
      <${N} title="Operator">Sources and films<//>
      <p>What is asked where, what waits, and what was given up. It renews itself.</p>
    </header>
    <${C} path=${t} />
    ${e.value?a`<${H} ...${e.value} lost=${o.value==="lost"} act=${l} />`:o.value?a`<${O} what="The overview" onRetry=${()=>{r()}} />`:a`<div class="skeletons sources" role="status">
              <span class="unseen">Loading…</span>
              <div class="skeleton card"></div>
              <div class="skeleton card"></div>
            </div>`}
  </div>`}function H({overview:{items:t,backlog:e,aside:o},at:s,lost:r,act:l}){let n=[["wanted","in the queue"],["fetching","being fetched"],["aside","set aside"]],d=Math.max(1,e.wanted+e.fetching+e.aside);return a`<p class="quiet" role="status">
      ${r&&"The server did not answer just now; this is what it said last."}
    </p>
    <section aria-labelledby="backlog">
      <h2 id="backlog">On their way</h2>
      <dl class="backlog">
        ${n.map(([i,p])=>a`<div key=${i} class="backlog-${i}">
              <dt>${p}</dt>
              <dd><p>${$(e[i],"film")}</p></dd>
              <dd><${f} label="Films ${p}" value=${e[i]} of=${d} /></dd>
            </div>`)}
      </dl>
      ${e.oldest&&a`<p class="quiet">
          The first in turn ${Date.parse(e.oldest)>s?"is":"was"} due${" "}
          ${u(e.oldest,s)}.
        </p>`}
    </section>
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul class="sources">
        ${t.map(i=>a`<li key=${i.name}>
              <${T}
                source=${i}
                now=${s}
                onRetry=${()=>l(m.retrySource(i.name),"It will be asked again.")}
              />
            </li>`)}
      </ul>
    </section>
    ${o.length>0&&a`<${W} films=${o} act=${l} />`}`}var W=({films:t,act:e})=>a`<section aria-labelledby="aside">
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
      ${t.map(({id:o,title:s,trouble:r})=>a`<li key=${o}>
            <p>
              ${/^tt/.test(o)?a`<a href="/films/${o}">${s}</a>`:s}
              ${r&&a`<small>${r}</small>`}
            </p>
            <button
              class="button small"
              onClick=${()=>e(m.retryFilm(o),`${s} will be fetched again.`)}
            >
              Try again<span class="unseen"> with ${s}</span>
            </button>
          </li>`)}
    </ul>
  </section>`;export{$e as default};
