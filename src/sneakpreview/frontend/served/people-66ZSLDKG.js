import{a as q,b as p}from"./chunk-FHH25HPZ.js";import{a as M}from"./chunk-EDYXPUK4.js";import{a as P}from"./chunk-GKV4DQHG.js";import{a as g}from"./chunk-XPANDK2A.js";import{a as L}from"./chunk-ILOHB24S.js";import"./chunk-CCXP36H4.js";import{a as S}from"./chunk-76TEHHOO.js";import{N as D,Q as N,W as T,aa as _,c as b,ca as E,d as A,k as f,l as I,p as e,q as w,r as y,v as $}from"./chunk-HNNVS2RC.js";var j={open:"Anybody can make an account here; an invitation is not needed, but works.",invitation:"Anybody can try this site as a guest; an account needs an invitation.",closed:"Nobody new can come here, except with an invitation."},x=t=>w(t instanceof Error?t.message:"That did not work.",{tone:"error"});function R(){let t=f([]),o=f(""),n=async()=>{t.value=(await p.invitations()).items};b(()=>{$.value?.operator&&n().catch(x)},[$.value?.operator]);let r=async()=>{try{o.value=`${location.origin}/account#invitation=${(await p.invite()).secret}`,await n()}catch(a){x(a)}},c=async a=>{try{await p.takeBack(a),y("The invitation is taken back."),await n()}catch(l){x(l)}};return e`<section aria-labelledby="invitations">
    <h2 id="invitations">Invitations</h2>
    <p class="quiet">${j[$.value?.sign_up??"open"]}</p>
    <p><button class="button" onClick=${r}>Invite somebody</button></p>
    ${o.value&&e`<${F} key=${o.value} link=${o.value} />`}
    ${t.value.length>0&&e`<ul class="people" aria-label="Invitations that nobody has used yet">
        ${t.value.map(({id:a,email:l,ends_at:s})=>e`<li key=${a}>
              <p>
                Invitation ${a}${l&&`, for ${l}`}
                <small class="quiet"> ends ${g(s,Date.now())}</small>
              </p>
              <button class="button small" onClick=${()=>c(a)}>
                Take back<span class="unseen"> invitation ${a}</span>
              </button>
            </li>`)}
      </ul>`}
  </section>`}function F({link:t}){let o=A(null);return b(()=>{o.current?.focus(),o.current?.select()},[]),e`<div class="field invitation">
    <label for="invitation"
      >The link, shown this once; it is good for one account, for a week</label
    >
    <div class="field-box">
      <input id="invitation" ref=${o} readonly value=${t} />
      <button type="button" class="button small" onClick=${async()=>{try{await navigator.clipboard.writeText(t),w("Copied.")}catch{o.current?.select()}}}>Copy</button>
    </div>
  </div>`}function B({person:t,now:o,act:n}){let r=f(!1),{id:c,email:a,guest:l,locked:s,leaving_at:m}=t,i=a??`${l?"Guest":"Account"} ${c}`,v=[`since ${T(t.created_at)}`,t.seen_at?`seen ${g(t.seen_at,o)}`:"signed in nowhere",t.ways.length>0&&`by ${N(t.ways)}`].filter(Boolean),d=[t.operator&&["Operator","good"],s&&["Locked out","bad"],m&&[`Leaves on ${T(m)}`,"wait"]].filter(u=>Array.isArray(u)),h=()=>{r.value=!1;let u=l?`${i} is gone.`:`${i} leaves in a week.`;n(()=>P(()=>p.remove(c)),u)};return e`<li>
    <div>
      <p class="person-name">${i}</p>
      <p class="quiet">${v.join(" · ")}</p>
      ${d.map(([u,k])=>e`<p key=${u} class="host-state is-${k}"><b>${u}</b></p>`)}
    </div>
    ${!t.operator&&e`<p class="row">
        ${s?e`<button
                class="button small"
                onClick=${()=>n(()=>p.unlock(c),`${i} may sign in again.`)}
              >
                Unlock<span class="unseen"> ${i}</span>
              </button>`:!l&&e`<button
                class="button small"
                onClick=${()=>n(()=>p.lock(c),`${i} is locked out.`)}
              >
                Lock out<span class="unseen"> ${i}</span>
              </button>`}
        ${!(s&&m)&&e`<button class="button small" onClick=${()=>r.value=!0}>
            Delete<span class="unseen"> ${i}</span>
          </button>`}
      </p>`}
    ${r.value&&e`<${L}
        title=${`Delete ${i}?`}
        yes="Delete"
        onYes=${h}
        onNo=${()=>r.value=!1}
      >
        <p>
          ${l?"A guest goes at once, with all that was marked.":"The account is locked now and goes in a week, with all that was marked. Until then, unlocking it takes that back."}
        </p>
      <//>`}
  </li>`}await S("operator.css");var C=50,O=250;function U({path:t}){let o=f(""),n=f(null),r=f(""),c=$.value?.operator,a=async(s=0)=>{let m=o.value,i=Math.max(C,(n.value?.items.length??0)+s);try{let v=new Map,[d,h]=[0,1];for(;d<Math.min(i,h);){let u=await p.people(m,Math.min(C,i-d),d);for(let k of u.items)v.set(k.id,k);d+=u.items.length,h=u.items.length>0?u.total:d}if(m!==o.value)return;n.value={items:[...v.values()],total:h,at:Date.now()},r.value=""}catch(v){if(m!==o.value)return;let d=v instanceof I&&[401,403,404].includes(v.status);r.value=d?"refused":"lost"}};b(()=>{if(!c)return;let s=setTimeout(()=>{a()},n.value?O:0);return()=>clearTimeout(s)},[c,o.value]);let l=async(s,m)=>{try{await s(),y(m),await a()}catch(i){w(i instanceof Error?i.message:"That did not work.",{tone:"error"})}};return $.value&&(!c||r.value==="refused")?e`<${M} path=${t} />`:e`<div class="page operator">
    <header class="page-head">
      <${E}>People<//>
      <p>Who is here. What they marked is theirs alone.</p>
    </header>
    <${q} path=${t} />
    <${R} />
    <section aria-labelledby="people">
      <h2 id="people">Accounts and guests</h2>
      <form
        class="field people-search"
        role="search"
        onSubmit=${s=>s.preventDefault()}
      >
        <label for="part">Part of the address</label>
        <input
          id="part"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck=${!1}
          maxlength="100"
          value=${o.value}
          onInput=${s=>o.value=s.target.value}
        />
      </form>
      ${n.value?e`<${W}
              ...${n.value}
              lost=${r.value==="lost"}
              load=${a}
              act=${l}
            />`:r.value?e`<${_} what="The list" onRetry=${()=>{a()}} />`:e`<p role="status">Loading…</p>`}
    </section>
  </div>`}var W=({items:t,total:o,at:n,lost:r,load:c,act:a})=>e`<p class="quiet" role="status">
      ${r?"The server did not answer just now; this is what it said last. ":""}
      ${D(o,"person","people")}
    </p>
    <ul class="people">
      ${t.map(l=>e`<${B} key=${l.id} person=${l} now=${n} act=${a} />`)}
    </ul>
    ${t.length<o&&e`<p><button class="button" onClick=${()=>{c(C)}}>Show more</button></p>`}`;export{U as default};
