import{a as X}from"./chunk-EWQAZRIB.js";import{a as ee}from"./chunk-ILOHB24S.js";import"./chunk-CCXP36H4.js";import{a as z}from"./chunk-76TEHHOO.js";import{A as K,F as E,J as D,L as Z,M as H,N as h,P as U,Y as V,Z as j,_ as J,aa as Q,c as x,ca as S,d as T,e as Y,f as F,h as I,k as d,m as g,p as o,q as R,r as q,u as W,v as G,y as _}from"./chunk-HNNVS2RC.js";var C=e=>`/api/imports/${e}`,$={send:(e,t)=>{let a=new URLSearchParams({name:e.name.slice(-200),threshold:t});return g("POST",`/api/imports?${a}`,{body:e})},mine:()=>g("GET","/api/imports"),show:e=>g("GET",C(e)),open:(e,t)=>g("GET",`${C(e)}/rows?outcome=ambiguous&outcome=unknown&limit=20&offset=${t}`),settle:(e,t,a)=>g("POST",`${C(e)}/rows/${t}`,{body:a?{film:a.id,title:a.title,year:a.year,kind_of_film:a.kind}:{film:null}}),forget:(e,t)=>g("DELETE",`${C(e)}?marks=${t}`),report:e=>`${C(e)}/report.csv`};var pe=50*1024*1024,m=I(void 0),p=I(""),b=I(!1),A=()=>{},L=e=>e.state==="waiting"||e.state==="running";async function te(){p.value="";try{B(_.value?(await $.mine()).items[0]??null:null)}catch(e){O(e),m.value??=null}}function oe(){A(),m.value=void 0,p.value=""}async function ae(e,t){if(p.value="",e.size>pe){p.value="The file has more than 50 MB; no list of films is so long.";return}b.value=!0;try{await K(),B(await $.send(e,t))}catch(a){O(a)}finally{b.value=!1}}async function re(){if(m.value)try{B(await $.show(m.value.id))}catch(e){O(e)}}async function M(e){if(m.value)try{await $.forget(m.value.id,e),A(),m.value=null,await se()}catch(t){O(t)}}function B(e){A(),m.value=e,e&&L(e)&&(A=W(()=>fe(e.id),{first:300,most:1500}))}async function fe(e){let t=await $.show(e);return m.value?.id!==e?0:(m.value=t,L(t)?`${t.state} ${t.read} `:(await se(),0))}async function se(){await D().catch(()=>{}),E.value+=1}function O(e){p.value=e instanceof Error?e.message:"That did not work."}var he="7",$e=[["5","5 of 10 · 2½ stars"],["6","6 of 10 · 3 stars"],["7","7 of 10 · 3½ stars"],["8","8 of 10 · 4 stars"],["9","9 of 10 · 4½ stars"],["10","10 of 10 · 5 stars"]];function ie({onSent:e}){let t=d(!1),a=d(he),i=T(null),l=async r=>{if(t.value=!1,!(!r?.length||b.value)){if(r.length>1){p.value="One file at a time, please: a ZIP file as it came is best.";return}await ae(r[0],a.value),p.value||e()}},u=r=>s=>{s.preventDefault(),t.value=r};return o`<section
    class="import-card import-drop ${t.value?"over":""}"
    aria-label="Your file"
    aria-busy=${String(b.value)}
    onDragEnter=${u(!0)}
    onDragOver=${u(!0)}
    onDragLeave=${u(!1)}
    onDrop=${r=>{r.preventDefault(),l(r.dataTransfer?.files)}}
  >
    <${Z} name="save" />
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
      onChange=${r=>{l(r.target.files),r.target.value=""}}
    />
    <p class="quiet">ZIP, CSV or JSON, as the other site made it, up to 50 MB</p>
    <label class="import-threshold">
      <span>A film counts as liked from</span>
      <select
        value=${a.value}
        onChange=${r=>a.value=r.target.value}
      >
        ${$e.map(([r,s])=>o`<option key=${r} value=${r} selected=${r===a.value}>
              ${s}
            </option>`)}
      </select>
    </label>
  </section>`}var ve=[["Letterboxd",o`On the website open Settings, then Data, and press Export your data. Bring the ZIP file as
    it is: ratings, watched films, likes and watch list are in it.`],["IMDb",o`On the website open Your ratings, or your watchlist, and choose Export. After a while the
    CSV file is under Exports in your account’s menu. Bring one after the other.`],["Trakt",o`In your settings open Data and export it. Bring the ZIP file, or the JSON file of your
    ratings, history or watchlist.`],["MovieLens",o`Open your profile’s settings, then Import/Export, and take the CSV file of your ratings. A
    data set with ratings of one person is fine, too.`],["Sneak Preview",o`On your account’s page, on any site of this kind, download your data. Likes, hidden and
    saved films come over as they are.`]],ne=()=>o`<section aria-labelledby="import-guide">
    <h2 id="import-guide">Where to find your export</h2>
    <div class="import-guide">
      ${ve.map(([e,t])=>o`<details key=${e}>
            <summary>${e}</summary>
            <p>${t}</p>
          </details>`)}
    </div>
    <p class="quiet">
      A film is taken by its IMDb id, else by title and year if only one film has both. What is not
      sure is not guessed: you are asked. Marks you made here stay as they are. The file is deleted
      as soon as it is read.
    </p>
  </section>`;function le({of:e}){let t=e.total??0;return o`<section class="import-card" aria-label="Under way">
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
  </section>`}var ye=({marks:e,rows:t})=>[["like",e.like,"liked","They vote for you from now on."],["seen",e.seen,"seen","Not rated so high: they do not vote, and are not recommended."],["save",e.save,"saved","From your watch list."],["hide",e.hide,"hidden","As they were where they come from."],["kept",t.as_it_was,"as they were","You had marked them here already."],["open",t.ambiguous,"to settle","More than one film could be meant, or one comes close."],["unknown",t.unknown,"not found","No film here is known by that title or id."],["out",t.dismissed,"left out","You said that it is none of these."],["left",t.unreadable,"not readable","The report says why."]].filter(([,a])=>a>0);function ue({of:e,onSettle:t,onAnother:a}){let i=ye(e),l=e.rows.ambiguous+e.rows.unknown,u=e.state==="failed";return o`<section class="import-card" aria-labelledby="import-report">
    <h2 id="import-report">${u?"The import ended early":ge(e)}</h2>
    ${u&&o`<p class="wrong">${e.trouble}</p>`}
    ${i.length>0&&o`<div class="import-parts" aria-hidden="true">
          ${i.map(([r,s])=>o`<i key=${r} class="part-${r}" style=${{flexGrow:s}} />`)}
        </div>
        <dl class="import-legend">
          ${i.map(([r,s,f,v])=>o`<div key=${r} class="part-${r}">
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
      <button class="button" onClick=${a}>Import another file</button>
    </p>
    <p class="quiet import-foot">
      <span>
        ${e.name||"Your file"}${e.site?` from ${e.site}`:""}, ${h(e.read,"row")}.
        ${e.rows.left_out>0&&o` ${h(e.rows.left_out,"row")} said nothing new.`}
      </span>
      <a href=${$.report(e.id)} download>Every row, as a table</a>
      <${be} of=${e} />
    </p>
  </section>`}function ge({rows:e,site:t}){return e.placed===0?"Nothing new came of it":`${h(e.placed,"film")} came${t?` from ${t}`:""}`}function be({of:e}){let t=d(!1);if(e.rows.placed===0)return null;let a=()=>{t.value=!1,M(!0)};return o`<button class="linklike" onClick=${()=>t.value=!0}>
      Take it all back
    </button>
    ${t.value&&o`<${ee}
        title="Take it all back?"
        yes="Yes, remove ${h(e.rows.placed,"mark")}"
        onYes=${a}
        onNo=${()=>t.value=!1}
      >
        <p>What you marked here before stays as it is.</p>
      <//>`}`}var P=({film:e,number:t,chosen:a=!1,onChoose:i})=>o`<button class="candidate" aria-pressed=${String(a)} onClick=${i}>
    <${V} film=${e} />
    <strong>${e.title}</strong>
    <small>
      ${U(e)}${e.kind==="series"?" · Series":""}
      ${t&&o` <kbd aria-hidden="true">${t}</kbd>`}
    </small>
    ${e.stars.length>0&&o`<small>${e.stars.slice(0,2).join(", ")}</small>`}
  </button>`;function ce({title:e,onChoose:t}){let a=Y(H,[]),i=d(""),l=F(),{state:u,hits:r,more:s}=a.found.value;return o`<search class="finder">
    <label for=${l}>Another film</label>
    <input
      id=${l}
      type="search"
      autocomplete="off"
      spellcheck=${!1}
      placeholder=${e}
      value=${i.value}
      onFocus=${a.warm}
      onInput=${f=>{i.value=f.target.value,a.ask(i.value)}}
    />
    <p class="quiet" role="status">
      ${u==="found"&&r.length===0&&"No film here is called so."}
      ${u==="failed"&&"The search did not answer."}
    </p>
    ${r.length>0&&o`<ul class="tiles candidates" aria-label="Films found">
        ${r.map(f=>o`<li key=${f.id}>
              <${P} film=${f} onChoose=${()=>t(f)} />
            </li>`)}
      </ul>`}
    ${u==="found"&&s==="offered"&&o`<button class="button small" onClick=${()=>{a.askFurther()}}>
        Ask further
      </button>`}
  </search>`}var ke={like:"a like",seen:"a film you saw",save:"a saved film",hide:"hidden"};function de({of:e,onEnd:t}){let a=d([]),i=d(e.rows.ambiguous+e.rows.unknown),l=d(0),u=d("loading"),r=T(null),s=a.value[l.value],f=async()=>{u.value="loading";try{let n=a.value.filter(({chosen:w})=>!w).length,{items:c}=await $.open(e.id,n),y=new Set(a.value.map(({number:w})=>w));a.value=[...a.value,...c.filter(({number:w})=>!y.has(w))],u.value="ready"}catch{u.value="failed"}};x(()=>{f()},[]),x(()=>{r.current?.querySelector("h1")?.focus({preventScroll:!0})},[l.value,u.value==="ready"]);let v=async n=>{let c=l.value+n;c<0||(c>=a.value.length&&c<i.value&&await f(),l.value=c,scrollTo({top:0}))},k=async n=>{try{let c=await $.settle(e.id,s.number,n);a.value=a.value.map(y=>y.number===s.number?c:y),q(n?`It is ${n.title}`:"None of these"),a.value[l.value]===c&&await v(1),D().catch(()=>{}),E.value+=1}catch(c){R(c instanceof Error?c.message:"That did not work.",{tone:"error"})}},me=n=>{let c=n.target instanceof HTMLInputElement;if(!s||c||n.altKey||n.ctrlKey||n.metaKey)return;let y=s.candidates[Number(n.key)-1];if(n.key==="ArrowRight")v(1);else if(n.key==="ArrowLeft")v(-1);else if(n.key==="0")k(null);else if(y)k(y);else return;n.preventDefault()};if(u.value==="failed")return o`<${Q} what="The rows" onRetry=${f} />`;if(!s&&u.value==="loading")return o`<${j} count=${4} />`;if(!s)return o`<div ref=${r}>
      <${S} title="Import">All answered<//>
      <${J} title="That was the last one">
        <p class="row">
          <button class="button primary" onClick=${t}>Back to the report</button>
          <button class="button" onClick=${()=>{v(-1)}}>One back</button>
        </p>
      <//>
    </div>`;let N=s.film??null;return o`<div ref=${r} class="settle" onKeyDown=${me}>
    <header class="page-head">
      <p class="quiet">${l.value+1} of ${h(i.value,"open row")}</p>
      <${S} title="Import"
        >Which film is “${s.title??"this"}”${s.year?` (${s.year})`:""}?<//
      >
      <p>
        In your file it is ${ke[s.kind??"seen"]}. ${we(s)}
        ${s.chosen&&o` <strong>You said: ${N?N.title:"none of these"}.</strong>`}
      </p>
    </header>
    ${s.candidates.length>0&&o`<ol class="tiles candidates" aria-label="Films that could be meant">
        ${s.candidates.map((n,c)=>o`<li key=${n.id}>
              <${P}
                film=${n}
                number=${c+1}
                chosen=${N?.id===n.id}
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
    <${ce} key=${s.number} title=${s.title??""} onChoose=${k} />
  </div>`}function we({reason:e,chosen:t}){return!e||t?"":`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}await z("import.css");function xe(){let e=d(!1),t=d(!1),a=G.value!==null;x(()=>(a&&te(),oe),[a]);let i=m.value;return e.value&&i?o`<div class="page import"><${de} of=${i} onEnd=${()=>{e.value=!1,re()}} /></div>`:o`<div class="page import">
    <header class="page-head">
      <${S} title="Import">Bring your films along<//>
      <p>
        What you rated on another site counts here at once. Films rated high become likes, the
        others are noted as seen, and your watch list is kept.
      </p>
    </header>
    ${p.value&&o`<p class="wrong" role="alert">${p.value}</p>`}
    ${i&&!t.value&&(L(i)?o`<${le} of=${i} />`:o`<${ue}
            of=${i}
            onSettle=${()=>e.value=!0}
            onAnother=${()=>t.value=!0}
          />`)}
    ${i===void 0&&!p.value?o`<div class="skeleton import-card" role="status">
            <span class="unseen">Loading…</span>
          </div>`:(!i||t.value)&&o`<${ie} onSent=${()=>t.value=!1} /><${ne} />`}
  </div>`}export{xe as default};
