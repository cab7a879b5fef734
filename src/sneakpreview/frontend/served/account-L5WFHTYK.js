import{a as oe}from"./chunk-HJEDRSLF.js";import{a as m}from"./chunk-MWKIXTQI.js";import{b as A}from"./chunk-XPANDK2A.js";import{a as x}from"./chunk-YYXMUGRE.js";import{a as S,b as J,c as z,d as v}from"./chunk-FFBXFMZP.js";import{a as _,c as Z,d as ee,e as te}from"./chunk-5LPGQ6AW.js";import{b as j}from"./chunk-3U4CHHN5.js";import{a as U,b as F,c as R,f as h,g as Y,h as X,i as I}from"./chunk-HDENP2V2.js";import{a as f,b as E,c as y}from"./chunk-ZJWA3AQD.js";import"./chunk-CCXP36H4.js";import"./chunk-76TEHHOO.js";import{J as b,R as k,U as Q,V as O,W as K,X as H,Z as G,c as d,d as T,ia as V,k as u,l as e,m as P,q as l,t as q,u as c,w as B,z as C}from"./chunk-LTDO5SOG.js";function W(){let t=u(!1),o=c.value?.guest??!1,r=b(Object.keys(C.value).length,"marked film"),a=async()=>{t.value=!1;try{c.value=await m(f.leave),l(o?"The guest is gone, and all that was marked.":"Your account leaves in a week. Sign in until then if you change your mind.")}catch(i){l(i instanceof Error?i.message:"That did not work.",{tone:"error"})}};return e`<section aria-labelledby="delete">
    <h2 id="delete">${o?"Delete this guest":"Delete your account"}</h2>
    <p>
      ${o?`This guest and its ${r} go at once, for good.`:`You are signed out everywhere. For a week you can come back; then your account and its
             ${r} are gone for good.`}
    </p>
    <p>
      <button class="button" onClick=${()=>t.value=!0}>
        ${o?"Delete this guest":"Delete my account"}
      </button>
    </p>
    ${t.value&&e`<${x}
        title=${o?"Delete this guest?":"Delete your account?"}
        yes="Delete it"
        onYes=${a}
        onNo=${()=>t.value=!1}
      >
        <p>
          ${o?`${r} go with it, and nothing brings them back.`:`${r} go with it, a week from now.`}
        </p>
      <//>`}
  </section>`}function L({invitation:t,onJoined:o=()=>{}}){let r=u(!1),a=u(!1),i=u("");d(()=>{U()&&h.askToJoin().then(({options:n})=>r.value=n!==null,()=>{})},[]);let s=async()=>{i.value="",a.value=!0;try{let{options:n}=await h.askToJoin();c.value=await h.join(F(),await R(n),t),o(),l("This is your account now. Add an address below, in case you lose the passkey.")}catch(n){if(!(n instanceof P))throw n;i.value=n.message}finally{a.value=!1}};return r.value&&e`<p>
        <button class="button" disabled=${a.value} onClick=${s}>
          Make it with a passkey
        </button>
      </p>
      <p class="quiet">
        A finger, a face or the PIN of this device is all it takes: no address, no password.
      </p>
      ${i.value&&e`<p class="wrong" role="alert">${i.value}</p>`}`}var ae=()=>/^#invitation=([\w-]+)$/.exec(location.hash)?.[1]??"",re=()=>history.replaceState(history.state,"",location.pathname);function ne({secret:t}){let o=u(""),r=async()=>{o.value="";try{o.value=await f.invitation(t)}catch(n){o.value=n instanceof P&&n.status===404?"over":"lost"}};d(()=>{r()},[t]);let a=async n=>{let[p,$]=[String(n.get("email")).trim(),String(n.get("password"))];await _(p,$,t),re();let g=c.value?.signed_in&&!c.value.guest;l(g?"This is your account now.":`A letter is on its way to ${p}: it says what is still to do.`)};if(o.value==="")return e`<${Q} />`;if(o.value==="lost")return e`<${H} what="The invitation" onRetry=${r} />`;if(o.value==="over")return e`<${O} title="This invitation is over">
      <p>It was used already, or is more than a week old. Ask for another one.</p>
    <//>`;let i=c.value?.guest?Object.keys(C.value).length:0,{email:s}=o.value;return e`<p class="lead">
      With this link you can make an account here${s&&`, for ${s}`}.
      ${i>0&&` The ${b(i,"film")} you marked as a guest come along.`}
    </p>
    <${y} label="Make my account" send=${a}>
      ${n=>e`
        <${j} errors=${n} email=${s??""} fresh />
      `}
    <//>
    <${L} invitation=${t} onJoined=${re} />
    <${I} join=${()=>!0} invitation=${t} back="/account" />`}function M(t,o){let r=Object.assign(document.createElement("a"),{href:t,download:o});document.body.append(r),r.click(),r.remove()}function se(t,o){let r=URL.createObjectURL(new Blob([t],{type:"text/plain"}));M(r,o),setTimeout(()=>URL.revokeObjectURL(r),1e4)}var ie="/api/me/data",ye="sneak-preview";async function le(t){try{await m(f.isProven),M(t,ye)}catch(o){l(o instanceof Error?o.message:"That did not work.",{tone:"error"})}}var N=()=>e`<section aria-labelledby="own-data">
    <h2 id="own-data">Your data</h2>
    <p>
      Everything that this site holds of you, in one file; or what you marked, as a table. Either
      can be <a href="/import">imported</a> again, and so can what you rated on other sites.
    </p>
    <p class="row">
      <button class="button" onClick=${()=>le(ie)}>Download everything (JSON)</button>
      <button class="button" onClick=${()=>le(`${ie}?format=csv`)}>
        Download my marks (CSV)
      </button>
    </p>
  </section>`;function ce({codes:t,onKept:o}){let r=`${t.join(`
`)}
`,a=async()=>{try{await navigator.clipboard.writeText(r),l("The codes are copied. Paste them where you will find them.")}catch{l("They could not be copied: download them, or write them down.",{tone:"error"})}},i=()=>se(`Recovery codes of Sneak Preview, ${location.host}

${r}`,we);return e`<div role="group" aria-labelledby="recovery">
    <h3 id="recovery">Your recovery codes</h3>
    <p>
      Each signs you in once in place of the app's code. Keep them where you will find them without
      your phone: nothing shows them again, and those of before are good for nothing.
    </p>
    <ol class="recovery">
      ${t.map(s=>e`<li key=${s}><code>${s}</code></li>`)}
    </ol>
    <p class="row">
      ${ge&&e`<button class="button" onClick=${a}>Copy</button>`}
      <button class="button" onClick=${i}>Download</button>
      <button class="button primary" onClick=${o}>I have kept them</button>
    </p>
  </div>`}var we="sneak-preview-recovery-codes.txt",ge=!!navigator.clipboard;function ue({ways:t}){let o=u(null),r=u(null),a=g=>async()=>{try{await g()}catch(w){l(w instanceof Error?w.message:"That did not work.",{tone:"error"})}},i=a(async()=>{o.value=await m(h.setUp)}),s=a(async()=>{r.value=(await m(h.renewCodes)).codes,await v()}),n=a(async()=>{await m(h.turnOff),l("Your password asks for no code any more."),await v()}),p=async g=>{let{codes:w}=await m(()=>h.turnOn(String(g.get("code"))));[o.value,r.value]=[null,w],l("From now on your password asks for a code. Every other device is signed out."),await v()},$=t.second_factor;return!t.password&&!$?null:e`<section aria-labelledby="codes">
    <h2 id="codes">A code beside the password</h2>
    ${r.value?e`<${ce} codes=${r.value} onKept=${()=>r.value=null} />`:$?e`<p>
                On since ${k($.since)}: whoever signs in with your password needs the code
                of your app, too. ${b($.codes_left,"recovery code")} left.
              </p>
              <p class="row">
                <button class="button" onClick=${s}>New recovery codes</button>
                <button class="button" onClick=${n}>Turn it off</button>
              </p>`:o.value?e`<${be}
                setUp=${o.value}
                send=${p}
                onCancel=${()=>o.value=null}
              />`:e`<p>
                  An app on your phone can show a code that your password then asks for, so that who
                  learns the password alone gets in nowhere. A passkey needs none.
                </p>
                <p><button class="button" onClick=${i}>Set it up</button></p>`}
  </section>`}var be=({setUp:{secret:t,address:o,side:r,path:a},send:i,onCancel:s})=>e`<p>
      Take a picture of this with the app,${" "}
      <a href=${o}>open it in an app on this device</a>, or type the letters beneath into it.
    </p>
    <svg class="qr" viewBox="0 0 ${r} ${r}" role="img" aria-label="QR code for the app">
      <path d=${a} />
    </svg>
    <p><code class="secret">${t.match(/.{1,4}/g)?.join(" ")}</code></p>
    <${y} label="Turn it on" send=${i} onCancel=${s}>
      ${n=>e`
        <${E}
          label="Code that the app shows"
          name="code"
          type="text"
          autocomplete="one-time-code"
          errors=${n("code")}
        />
      `}
    <//>`;function D({label:t,children:o}){let r=u(!1),a=T(!1),i=T(null);d(()=>{a.current&&i.current?.focus()},[r.value]);let s=()=>{a.current=!0,r.value=!1};return r.value?o(s):e`<p>
    <button ref=${i} class="button" onClick=${()=>r.value=!0}>${t}</button>
  </p>`}var ke=8;function me(){let{email:t,confirmed:o,mail:r}=c.value??{},a=async s=>{let n=String(s.get("email")).trim();c.value=await m(()=>f.setAddress(n)),l(c.value.mail?`A letter is on its way to ${n}. The address changes when you open its link.`:`Your address is ${c.value.email} now.`)};return e`<section aria-labelledby="address">
    <h2 id="address">Your address</h2>
    <p>
      ${t}${" "}
      ${t?o?"is confirmed: a forgotten password can be set anew by mail.":r?"is not confirmed yet. Without that no letter can set a forgotten password anew.":"is what you sign in with. This site sends no mail: if you forget your password, only whoever runs it can help.":"You have none here. With one you can have a password, too."}
    </p>
    ${r&&t&&!o&&e`<p><button class="button" onClick=${async()=>{try{await f.askForConfirmation(),l(`A letter is on its way to ${t}.`)}catch(s){l(s instanceof Error?s.message:"That did not work.",{tone:"error"})}}}>Send a letter that confirms it</button></p>`}
    <${D} label=${t?"Change my address":"Add an address"}>
      ${s=>e`
        <${y}
          label=${t?"Change the address":"Add the address"}
          send=${n=>a(n).then(s)}
          onCancel=${s}
          focus
        >
          ${n=>e`
            <${E}
              label="New e-mail address"
              name="email"
              type="email"
              autocomplete="email"
              errors=${n("email")}
            />
          `}
        <//>
      `}
    <//>
  </section>`}function pe(){let t=S.value?.password===!1,o=async r=>{c.value=await m(()=>f.setPassword(String(r.get("password")))),l(`Your password is ${t?"set":"changed"}. Every other device is signed out.`),await v()};return c.value?.email?e`<section aria-labelledby="password">
    <h2 id="password">Your password</h2>
    ${t&&e`<p>You have none, and need none.</p>`}
    <${D} label=${t?"Set a password":"Change my password"}>
      ${r=>e`
        <${y}
          label=${t?"Set the password":"Change the password"}
          send=${a=>o(a).then(r)}
          onCancel=${r}
          focus
        >
          ${a=>e`<${oe}
              errors=${a("password")}
              least=${z.value?ke:void 0}
            />`}
        <//>
      `}
    <//>
  </section>`:null}var Ce=36e5,Se=({this:t,used_at:o})=>t?"in use now":Date.now()-Date.parse(o)<Ce?"used within the last hour":A(o);function de(){let t=u(null),o=u(!1),r=async()=>{try{t.value=(await f.devices()).items,o.value=!1}catch{o.value=!0}};d(()=>{r()},[c.value]);let a=async(n,p)=>{try{await m(n),l(p),await r()}catch($){l($ instanceof Error?$.message:"That did not work.",{tone:"error"})}},i=t.value??[],s=i.filter(n=>!n.this);return e`<section aria-labelledby="devices">
    <h2 id="devices">Where you are signed in</h2>
    ${o.value&&e`<p role="alert">
        The list did not arrive. <button class="button small" onClick=${r}>Try again</button>
      </p>`}
    <ul class="devices">
      ${i.map(n=>e`<li key=${n.id}>
            <p>
              ${n.device}${n.this&&e`, <strong>this one</strong>`}
              <small>since ${k(n.began_at)} · ${Se(n)}</small>
            </p>
            ${!n.this&&e`<button
                class="button small"
                onClick=${()=>a(()=>f.endDevice(n.id),"It is signed out there.")}
              >
                Sign out<span class="unseen"> of ${n.device}</span>
              </button>`}
          </li>`)}
    </ul>
    ${s.length>0&&e`<p>
        <button
          class="button"
          onClick=${()=>a(f.endOtherDevices,"You are signed out everywhere else.")}
        >
          Sign out everywhere else
        </button>
      </p>`}
  </section>`}function fe({ways:t}){let o=U()?t.no_passkeys:"This browser is too old for passkeys.",r=async a=>{let{options:i}=await m(h.askToAdd),s=await R(i);await h.add(String(a.get("name")).trim(),s),l("Your passkey is there. It signs you in without a password."),await v()};return e`<section aria-labelledby="passkeys">
    <h2 id="passkeys">Passkeys</h2>
    <p>
      Sign in by a finger, a face or the PIN of a device. There is nothing to type, and nothing that
      a false page could take.
    </p>
    ${t.passkeys.length>0&&e`<ul class="devices" aria-labelledby="passkeys">
        ${t.passkeys.map(a=>e`<${Te} key=${a.id} passkey=${a} />`)}
      </ul>`}
    ${o?e`<p class="quiet">${o}</p>`:e`<${D} label="Add a passkey">
            ${a=>e`
              <${y}
                label="Make the passkey"
                send=${i=>r(i).then(a)}
                onCancel=${a}
                focus
              >
                ${i=>e`<${he} value=${F()} errors=${i("name")} />`}
              <//>
            `}
          <//>`}
  </section>`}var he=({value:t,errors:o})=>e`<${E}
    label="What to call it"
    name="name"
    type="text"
    autocomplete="off"
    value=${t}
    errors=${o}
  />`;function Te({passkey:{id:t,name:o,host:r,made_at:a,used_at:i}}){let s=u(""),n=T(null),p=T(!1);d(()=>{p.current&&n.current?.focus(),p.current=s.value==="rename"},[s.value]);let $=async w=>{await h.rename(t,String(w.get("name"))),s.value="",await v()},g=async()=>{s.value="";try{await m(()=>h.remove(t)),l(`${o} signs you in no more. The device may still list it: delete it there, too.`),await v()}catch(w){l(w instanceof Error?w.message:"That did not work.",{tone:"error"})}};return s.value==="rename"?e`<li>
      <${y} label="Rename" send=${$} onCancel=${()=>s.value=""} focus>
        ${w=>e`<${he} value=${o} errors=${w("name")} />`}
      <//>
    </li>`:e`<li>
    <p>
      ${o}
      <small>
        for ${r} · made on ${k(a)} · ${i?A(i):"not used yet"}
      </small>
    </p>
    <p class="row">
      <button ref=${n} class="button small" onClick=${()=>s.value="rename"}>
        Rename<span class="unseen"> ${o}</span>
      </button>
      <button class="button small" onClick=${()=>s.value="remove"}>
        Remove<span class="unseen"> ${o}</span>
      </button>
    </p>
    ${s.value==="remove"&&e`<${x}
        title="Remove ${o}?"
        yes="Remove it"
        onYes=${g}
        onNo=${()=>s.value=""}
      >
        <p>It signs nobody in any more.</p>
      <//>`}
  </li>`}function $e(){let t=u(null),o=u(!1),r=async()=>{try{let[{items:i},s]=await Promise.all([Y.identities(),Y.all()]);t.value=i,o.value=s.items.length>0||s.proxy!==null}catch{t.value=null}};if(d(()=>{r()},[]),!t.value||!o.value&&!t.value.length)return null;let a=async()=>{c.value=await m(Y.linkProxy),l("It signs you in from now on."),await r()};return e`<section aria-labelledby="providers">
    <h2 id="providers">Signing in by others</h2>
    <p>Whom you link here can say that you are you. They learn nothing of your films.</p>
    ${t.value.length>0&&e`<ul class="devices" aria-labelledby="providers">
        ${t.value.map(i=>e`<${Ee} key=${i.id} identity=${i} onGone=${r} />`)}
      </ul>`}
    <${xe} proxied=${a} />
  </section>`}function xe({proxied:t}){return e`<${X}
    words="Link"
    around=${m}
    crossing=${()=>({errand:"link",back:"/account"})}
    proxied=${t}
  />`}function Ee({identity:{id:t,label:o,called:r,usable:a,made_at:i,used_at:s},onGone:n}){let p=u(!1),$=async()=>{p.value=!1;try{await m(()=>Y.unlink(t)),l(`${o} signs you in no more.`),await n()}catch(g){l(g instanceof Error?g.message:"That did not work.",{tone:"error"})}};return e`<li>
    <p>
      ${o}: ${r}
      <small>
        linked on ${k(i)}${s&&` · ${A(s)}`}
        ${!a&&". Whoever runs this site has taken it away: it signs nobody in"}
      </small>
    </p>
    <button class="button small" onClick=${()=>p.value=!0}>
      Unlink<span class="unseen"> ${o}: ${r}</span>
    </button>
    ${p.value&&e`<${x}
        title="Unlink ${o}?"
        yes="Unlink it"
        onYes=${$}
        onNo=${()=>p.value=!1}
      >
        <p>It signs you in here no more. Your account there stays as it is.</p>
      <//>`}
  </li>`}function ve(){d(()=>{v()},[]);let t=!!S.value||J.value;return e`${!t&&e`<${K} />`}
    <div class="account-sections" hidden=${!t}>
      <${me} />
      <${pe} />
      ${J.value&&e`<section>
          <p role="alert">
            How you get in did not arrive.${" "}
            <button class="button small" onClick=${v}>Try again</button>
          </p>
        </section>`}
      ${S.value&&e`<${fe} ways=${S.value} /><${ue} ways=${S.value} />`}
      <${$e} />
      <${de} />
      <${N} />
      <${W} />
    </div>`}function Ae(){let t=ae(),[o,r]=[c.value,t&&(!B.value||c.value?.guest)];return o?.leaving?e`<${ee} leaving=${o.leaving} />`:e`<div class="page narrow">
    <header class="page-head">
      <${G} title="Account">
        ${r?"You are invited":o?.guest?"Keep what you marked":"Your account"}
      <//>
    </header>
    <${te} />
    ${o&&r?e`<${ne} secret=${t} />`:e`<${V}>${o?.guest?e`<${Ye} />`:e`<${De} />`}<//>`}
    ${B.value&&(o?.guest?e`<div class="account-sections"><${N} /><${W} /></div>`:e`<${ve} />`)}
  </div>`}function Ye(){let t=Object.keys(C.value).length,o=u(""),r=async a=>{let i=String(a.get("email")).trim();await _(i,String(a.get("password"))),c.value?.guest?o.value=i:l("This is your account now. Everything you marked is in it.")};return o.value?e`<${O} title="Look at your mail">
      <p role="status">
        A letter is on its way to ${o.value}. Open the link in it, type your password once
        more, and everything you marked is in your account. Until then you go on as a guest.
      </p>
    <//>`:e`<p class="lead">
      You are a guest${t>0?` with ${b(t,"marked film")}`:""}. A guest lives in this
      browser alone; an account finds its films anywhere.
    </p>
    ${c.value?.sign_up==="open"?e`<${y} label="Make it my account" send=${r}>
              ${a=>e`
                <${j} errors=${a} fresh />
              `}
            <//>
            <${L} />
            <${I} join=${()=>!0} back="/account" />`:e`<p>
            Accounts are by invitation here. If whoever runs this site sent you a link, open it in
            this browser, and all that you marked comes along.
          </p>`}
    <p class="quiet">
      You have an account already? <a href="/sign-in">Sign in</a> and bring your films along.
    </p>`}function De(){let t=async()=>{try{await Z(),await q("/"),l("You are signed out.")}catch(o){let r=o instanceof Error?o.message:"";l(`You are still signed in. ${r}`,{tone:"error",action:{label:"Try again",run:t}})}};return e`<dl class="fact-list">
      <div>
        <dt>E-mail</dt>
        <dd>${c.value?.email??"none yet"}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>${b(Object.keys(C.value).length,"film")}</dd>
      </div>
    </dl>
    ${c.value?.operator&&e`<p>
        You run this site: <a href="/operator">how its sources fare</a>, and${" "}
        <a href="/operator/people">who is here</a>.
      </p>`}
    <p><button class="button" onClick=${t}>Sign out</button></p>`}export{Ae as default};
