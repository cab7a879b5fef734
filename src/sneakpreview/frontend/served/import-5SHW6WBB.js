import{a as X}from"./chunk-HCUGGISK.js";import{a as j}from"./chunk-76TEHHOO.js";import{A as E,E as D,G as K,H as Z,I as h,J as H,S as U,T as V,U as z,W as J,Y as S,c as x,d as T,e as F,f as R,h as I,ia as Q,k as d,l as o,n as g,q,r as Y,u as G,w as W,y as _}from"./chunk-7LKBSBCC.js";var C=e=>`/api/imports/${e}`,$={send:(e,t)=>{let r=new URLSearchParams({name:e.name.slice(-200),threshold:t});return g("POST",`/api/imports?${r}`,{body:e})},mine:()=>g("GET","/api/imports"),show:e=>g("GET",C(e)),open:(e,t)=>g("GET",`${C(e)}/rows?outcome=ambiguous&outcome=unknown&limit=20&offset=${t}`),settle:(e,t,r)=>g("POST",`${C(e)}/rows/${t}`,{body:r?{film:r.id,title:r.title,year:r.year,kind_of_film:r.kind}:{film:null}}),forget:(e,t)=>g("DELETE",`${C(e)}?marks=${t}`),report:e=>`${C(e)}/report.csv`};var me=50*1024*1024,m=I(void 0),p=I(""),b=I(!1),A=()=>{},L=e=>e.state==="waiting"||e.state==="running";async function ee(){p.value="";try{N(W.value?(await $.mine()).items[0]??null:null)}catch(e){O(e),m.value??=null}}function te(){A(),m.value=void 0,p.value=""}async function oe(e,t){if(p.value="",e.size>me){p.value="The file has more than 50 MB; no list of films is so long.";return}b.value=!0;try{await _(),N(await $.send(e,t))}catch(r){O(r)}finally{b.value=!1}}async function re(){if(m.value)try{N(await $.show(m.value.id))}catch(e){O(e)}}async function M(e){if(m.value)try{await $.forget(m.value.id,e),A(),m.value=null,await ae()}catch(t){O(t)}}function N(e){A(),m.value=e,e&&L(e)&&(A=Q(()=>pe(e.id),{first:300,most:1500}))}async function pe(e){let t=await $.show(e);return m.value?.id!==e?0:(m.value=t,L(t)?`${t.state} ${t.read} `:(await ae(),0))}async function ae(){await D().catch(()=>{}),E.value+=1}function O(e){p.value=e instanceof Error?e.message:"That did not work."}var fe="7",he=[["5","5 of 10 · 2½ stars"],["6","6 of 10 · 3 stars"],["7","7 of 10 · 3½ stars"],["8","8 of 10 · 4 stars"],["9","9 of 10 · 4½ stars"],["10","10 of 10 · 5 stars"]];function se({onSent:e}){let t=d(!1),r=d(fe),i=T(null),l=async a=>{if(t.value=!1,!(!a?.length||b.value)){if(a.length>1){p.value="One file at a time, please: a ZIP file as it came is best.";return}await oe(a[0],r.value),p.value||e()}},u=a=>s=>{s.preventDefault(),t.value=a};return o`<section
    class="import-card import-drop ${t.value?"over":""}"
    aria-label="Your file"
    aria-busy=${String(b.value)}
    onDragEnter=${u(!0)}
    onDragOver=${u(!0)}
    onDragLeave=${u(!1)}
    onDrop=${a=>{a.preventDefault(),l(a.dataTransfer?.files)}}
  >
    <${K} name="save" />
    <p class="import-words">Drop your export here</p>
    <button
      class="button primary"
      disabled=${b.value}
      onClick=${()=>i.current?.click()}
    >
      ${b.value?"Sending…":"Choose a file"}
    </button>
    <input
      ref=${i}
      class="unseen"
      type="file"
      accept=".zip,.csv,.json"
      tabindex="-1"
      aria-label="Export to import"
      onChange=${a=>{l(a.target.files),a.target.value=""}}
    />
    <p class="quiet">ZIP, CSV or JSON, as the other site made it, up to 50 MB</p>
    <label class="import-threshold">
      <span>A film counts as liked from</span>
      <select
        value=${r.value}
        onChange=${a=>r.value=a.target.value}
      >
        ${he.map(([a,s])=>o`<option key=${a} value=${a} selected=${a===r.value}>
              ${s}
            </option>`)}
      </select>
    </label>
  </section>`}var $e=[["Letterboxd",o`On the website open Settings, then Data, and press Export your data. Bring the ZIP file as
    it is: ratings, watched films, likes and watch list are in it.`],["IMDb",o`On the website open Your ratings, or your watchlist, and choose Export. After a while the
    CSV file is under Exports in your account’s menu. Bring one after the other.`],["Trakt",o`In your settings open Data and export it. Bring the ZIP file, or the JSON file of your
    ratings, history or watchlist.`],["MovieLens",o`Open your profile’s settings, then Import/Export, and take the CSV file of your ratings. A
    data set with ratings of one person is fine, too.`],["Sneak Preview",o`On your account’s page, on any site of this kind, download your data. Likes, hidden and
    saved films come over as they are.`]],ie=()=>o`<section aria-labelledby="import-guide">
    <h2 id="import-guide">Where to find your export</h2>
    <div class="import-guide">
      ${$e.map(([e,t])=>o`<details key=${e}>
            <summary>${e}</summary>
            <p>${t}</p>
          </details>`)}
    </div>
    <p class="quiet">
      A film is taken by its IMDb id, else by title and year if only one film has both. What is not
      sure is not guessed: you are asked. Marks you made here stay as they are. The file is deleted
      as soon as it is read.
    </p>
  </section>`;function ne({of:e}){let t=e.total??0;return o`<section class="import-card" aria-label="Under way">
    <h2>${e.site?`Reading from ${e.site}`:"Looking through your file"}</h2>
    <${X} label="Rows read" value=${e.read} of=${Math.max(1,t)} />
    <p role="status">
      ${t>0?`${e.read.toLocaleString("en")} of ${h(t,"row")}`:"One moment…"}
      ${e.rows.placed>0&&o` · ${h(e.rows.placed,"film")} marked`}
    </p>
    <p class="quiet">
      ${e.trouble?`It ${e.trouble}. `:""}You can leave this page; it goes on without you.
    </p>
    <p><button class="button small" onClick=${()=>{M(!1)}}>Stop it here</button></p>
  </section>`}var ve=({marks:e,rows:t})=>[["like",e.like,"liked","They vote for you from now on."],["seen",e.seen,"seen","Not rated so high: they do not vote, and are not recommended."],["save",e.save,"saved","From your watch list."],["hide",e.hide,"hidden","As they were where they come from."],["kept",t.as_it_was,"as they were","You had marked them here already."],["open",t.ambiguous,"to settle","More than one film could be meant, or one comes close."],["unknown",t.unknown,"not found","No film here is known by that title or id."],["left",t.unreadable,"not readable","The report says why."]].filter(([,r])=>r>0);function le({of:e,onSettle:t,onAnother:r}){let i=ve(e),l=e.rows.ambiguous+e.rows.unknown,u=e.state==="failed";return o`<section class="import-card" aria-labelledby="import-report">
    <h2 id="import-report">${u?"The import ended early":ye(e)}</h2>
    ${u&&o`<p class="wrong">${e.trouble}</p>`}
    ${i.length>0&&o`<div class="import-parts" aria-hidden="true">
          ${i.map(([a,s])=>o`<i key=${a} class="part-${a}" style=${{flexGrow:s}} />`)}
        </div>
        <dl class="import-legend">
          ${i.map(([a,s,f,v])=>o`<div key=${a} class="part-${a}">
                <dt>${h(s,"film")} ${f}</dt>
                <dd>${v}</dd>
              </div>`)}
        </dl>`}
    <p class="row">
      ${l>0&&o`<button class="button primary" onClick=${t}>
          Say what ${l===1?"it is":`the ${l.toLocaleString("en")} are`}
        </button>`}
      ${e.marks.like>0&&o`<a class="button ${l>0?"":"primary"}" href="/recommendations"
          >Your recommendations</a
        >`}
      <button class="button" onClick=${r}>Import another file</button>
    </p>
    <p class="quiet import-foot">
      <span>
        ${e.name||"Your file"}${e.site?` from ${e.site}`:""}, ${h(e.read,"row")}.
        ${e.rows.left_out>0&&o` ${h(e.rows.left_out,"row")} said nothing new.`}
      </span>
      <a href=${$.report(e.id)} download>Every row, as a table</a>
      <${ge} of=${e} />
    </p>
  </section>`}function ye({rows:e,site:t}){return e.placed===0?"Nothing new came of it":`${h(e.placed,"film")} came${t?` from ${t}`:""}`}function ge({of:e}){let t=d(!1);return e.rows.placed===0?null:t.value?o`<button class="button small" onClick=${()=>{M(!0)}}>
    Yes, remove ${h(e.rows.placed,"mark")}
  </button>`:o`<button class="linklike" onClick=${()=>t.value=!0}>
      Take it all back
    </button>`}var P=({film:e,number:t,chosen:r=!1,onChoose:i})=>o`<button class="candidate" aria-pressed=${String(r)} onClick=${i}>
    <${U} film=${e} />
    <strong>${e.title}</strong>
    <small>
      ${H(e)}${e.kind==="series"?" · Series":""}
      ${t&&o` <kbd aria-hidden="true">${t}</kbd>`}
    </small>
    ${e.stars.length>0&&o`<small>${e.stars.slice(0,2).join(", ")}</small>`}
  </button>`;function ue({title:e,onChoose:t}){let r=F(Z,[]),i=d(""),l=R(),{state:u,hits:a,more:s}=r.found.value;return o`<search class="finder">
    <label for=${l}>Another film</label>
    <input
      id=${l}
      type="search"
      autocomplete="off"
      spellcheck=${!1}
      placeholder=${e}
      value=${i.value}
      onFocus=${r.warm}
      onInput=${f=>{i.value=f.target.value,r.ask(i.value)}}
    />
    <p class="quiet" role="status">
      ${u==="found"&&a.length===0&&"No film here is called so."}
      ${u==="failed"&&"The search did not answer."}
    </p>
    ${a.length>0&&o`<ul class="tiles candidates" aria-label="Films found">
        ${a.map(f=>o`<li key=${f.id}>
              <${P} film=${f} onChoose=${()=>t(f)} />
            </li>`)}
      </ul>`}
    ${u==="found"&&s==="offered"&&o`<button class="button small" onClick=${()=>{r.askFurther()}}>
        Ask further
      </button>`}
  </search>`}var be={like:"a like",seen:"a film you saw",save:"a saved film",hide:"hidden"};function ce({of:e,onEnd:t}){let r=d([]),i=d(e.rows.ambiguous+e.rows.unknown),l=d(0),u=d("loading"),a=T(null),s=r.value[l.value],f=async()=>{u.value="loading";try{let n=r.value.filter(({chosen:w})=>!w).length,{items:c}=await $.open(e.id,n),y=new Set(r.value.map(({number:w})=>w));r.value=[...r.value,...c.filter(({number:w})=>!y.has(w))],u.value="ready"}catch{u.value="failed"}};x(()=>{f()},[]),x(()=>{a.current?.querySelector("h1")?.focus({preventScroll:!0})},[l.value,u.value==="ready"]);let v=async n=>{let c=l.value+n;c<0||(c>=r.value.length&&c<i.value&&await f(),l.value=c,scrollTo({top:0}))},k=async n=>{try{let c=await $.settle(e.id,s.number,n);r.value=r.value.map(y=>y.number===s.number?c:y),Y(n?`It is ${n.title}`:"None of these"),r.value[l.value]===c&&await v(1),D().catch(()=>{}),E.value+=1}catch(c){q(c instanceof Error?c.message:"That did not work.",{tone:"error"})}},de=n=>{let c=n.target instanceof HTMLInputElement;if(!s||c||n.altKey||n.ctrlKey||n.metaKey)return;let y=s.candidates[Number(n.key)-1];if(n.key==="ArrowRight")v(1);else if(n.key==="ArrowLeft")v(-1);else if(n.key==="0")k(null);else if(y)k(y);else return;n.preventDefault()};if(u.value==="failed")return o`<${J} what="The rows" onRetry=${f} />`;if(!s&&u.value==="loading")return o`<${V} count=${4} />`;if(!s)return o`<div ref=${a}>
      <${S} title="Import">All answered<//>
      <${z} title="That was the last one">
        <p class="row">
          <button class="button primary" onClick=${t}>Back to the report</button>
          <button class="button" onClick=${()=>{v(-1)}}>One back</button>
        </p>
      <//>
    </div>`;let B=s.film??null;return o`<div ref=${a} class="settle" onKeyDown=${de}>
    <header class="page-head">
      <p class="quiet">${l.value+1} of ${h(i.value,"open row")}</p>
      <${S} title="Import"
        >Which film is “${s.title??"this"}”${s.year?` (${s.year})`:""}?<//
      >
      <p>
        In your file it is ${be[s.kind??"seen"]}. ${ke(s)}
        ${s.chosen&&o` <strong>You said: ${B?B.title:"none of these"}.</strong>`}
      </p>
    </header>
    ${s.candidates.length>0&&o`<ol class="tiles candidates" aria-label="Films that could be meant">
        ${s.candidates.map((n,c)=>o`<li key=${n.id}>
              <${P}
                film=${n}
                number=${c+1}
                chosen=${B?.id===n.id}
                onChoose=${()=>{k(n)}}
              />
            </li>`)}
      </ol>`}
    <p class="row">
      <button class="button" onClick=${()=>{k(null)}}>
        ${s.candidates.length>0?"None of these":"Leave it out"}${" "}
        <kbd aria-hidden="true">0</kbd>
      </button>
      <button class="button" onClick=${()=>{v(1)}}>
        Not now <kbd aria-hidden="true">→</kbd>
      </button>
      ${l.value>0&&o`<button class="button" onClick=${()=>{v(-1)}}>
          One back <kbd aria-hidden="true">←</kbd>
        </button>`}
      <button class="linklike" onClick=${t}>Back to the report</button>
    </p>
    <${ue} key=${s.number} title=${s.title??""} onChoose=${k} />
  </div>`}function ke({reason:e,chosen:t}){return!e||t?"":`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}await j("import.css");function we(){let e=d(!1),t=d(!1),r=G.value!==null;x(()=>(r&&ee(),te),[r]);let i=m.value;return e.value&&i?o`<div class="page import"><${ce} of=${i} onEnd=${()=>{e.value=!1,re()}} /></div>`:o`<div class="page import">
    <header class="page-head">
      <${S} title="Import">Bring your films along<//>
      <p>
        What you rated on another site counts here at once. Films rated high become likes, the
        others are noted as seen, and your watch list is kept.
      </p>
    </header>
    ${p.value&&o`<p class="wrong" role="alert">${p.value}</p>`}
    ${i&&!t.value&&(L(i)?o`<${ne} of=${i} />`:o`<${le}
            of=${i}
            onSettle=${()=>e.value=!0}
            onAnother=${()=>t.value=!0}
          />`)}
    ${i===void 0&&!p.value?o`<div class="skeleton import-card" role="status">
            <span class="unseen">Loading…</span>
          </div>`:(!i||t.value)&&o`<${se} onSent=${()=>t.value=!1} /><${ie} />`}
  </div>`}export{we as default};
