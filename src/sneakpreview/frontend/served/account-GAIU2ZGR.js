import{a as S,b as _,d as ee,e as ae,f as ne}from"./chunk-JSWBYJHM.js";import{a as re}from"./chunk-64XNRJE3.js";import{b as N}from"./chunk-2TPE3N7E.js";import{a as m}from"./chunk-GKV4DQHG.js";import{b as Y}from"./chunk-XPANDK2A.js";import{a as T}from"./chunk-ILOHB24S.js";import{a as x,b as q,c as oe,d as v}from"./chunk-LFFYM24L.js";import{a as R,b as F,c as I,f as $,g as A,h as te,i as L}from"./chunk-35HBWOB6.js";import{a as h,b as E,c as y}from"./chunk-NO7QVXGI.js";import"./chunk-CCXP36H4.js";import"./chunk-76TEHHOO.js";import{$ as V,N as g,W as C,Z as G,_ as U,aa as z,c as d,ca as X,d as k,k as u,l as O,p as e,q as l,ra as Z,t as H,v as c,y as J}from"./chunk-HNNVS2RC.js";function W(){let t=u(!1),o=c.value?.guest??!1,a=g(S.value,"marked film"),r=async()=>{t.value=!1;try{c.value=await m(h.leave),l(o?"The guest is gone, and all that was marked.":"Your account leaves in a week. Sign in until then if you change your mind.")}catch(n){l(n instanceof Error?n.message:"That did not work.",{tone:"error"})}};return c.value?.may_leave===!1?e`<section aria-labelledby="delete">
      <h2 id="delete">Delete your account</h2>
      <p>
        You run this site, and others have accounts here: they would be left without anybody who
        does. Once another account is the operator's, you can delete yours. On the server,${" "}
        <code>sneakpreview user promote</code> makes it so.
      </p>
    </section>`:e`<section aria-labelledby="delete">
    <h2 id="delete">${o?"Delete this guest":"Delete your account"}</h2>
    <p>
      ${o?`This guest and its ${a} go at once, for good.`:`You are signed out everywhere. For a week you can come back; then your account and its
             ${a} are gone for good.`}
    </p>
    <p>
      <button class="button" onClick=${()=>t.value=!0}>
        ${o?"Delete this guest":"Delete my account"}
      </button>
    </p>
    ${t.value&&e`<${T}
        title=${o?"Delete this guest?":"Delete your account?"}
        yes="Delete it"
        onYes=${r}
        onNo=${()=>t.value=!1}
      >
        <p>
          ${o?`${a} go with it, and nothing brings them back.`:`${a} go with it, a week from now.`}
        </p>
      <//>`}
  </section>`}function j({invitation:t,onJoined:o=()=>{}}){let a=u(!1),r=u(!1),n=u("");d(()=>{R()&&$.askToJoin().then(({options:i})=>a.value=i!==null,()=>{})},[]);let s=async()=>{n.value="",r.value=!0;try{let{options:i}=await $.askToJoin();c.value=await $.join(F(),await I(i),t),o(),l("This is your account now. Add an address below, in case you lose the passkey.")}catch(i){if(!(i instanceof O))throw i;n.value=i.message}finally{r.value=!1}};return a.value&&e`<p>
        <button class="button" disabled=${r.value} onClick=${s}>
          Make it with a passkey
        </button>
      </p>
      <p class="quiet">
        A finger, a face or the PIN of this device is all it takes: no address, no password.
      </p>
      ${n.value&&e`<p class="wrong" role="alert">${n.value}</p>`}`}var Q=()=>/^#invitation=([\w-]+)$/.exec(location.hash)?.[1]??"",se=()=>history.replaceState(history.state,"",location.pathname);function ie({secret:t}){let o=u(""),a=async()=>{o.value="";try{o.value=await h.invitation(t)}catch(i){o.value=i instanceof O&&i.status===404?"over":"lost"}};d(()=>{a()},[t]);let r=async i=>{let[p,w]=[String(i.get("email")).trim(),String(i.get("password"))];await _(p,w,t),se();let b=c.value?.signed_in&&!c.value.guest;l(b?"This is your account now.":`A letter is on its way to ${p}: it says what is still to do.`)};if(o.value==="")return e`<${G} />`;if(o.value==="lost")return e`<${z} what="The invitation" onRetry=${a} />`;if(o.value==="over")return e`<${U} title="This invitation is over">
      <p>It was used already, or is more than a week old. Ask for another one.</p>
    <//>`;let n=c.value?.guest?S.value:0,{email:s}=o.value;return e`<p class="lead">
      With this link you can make an account here${s&&`, for ${s}`}.
      ${n>0&&` The ${g(n,"film")} you marked as a guest come along.`}
    </p>
    <${y} label="Make my account" send=${r}>
      ${i=>e`
        <${N} errors=${i} email=${s??""} fresh />
      `}
    <//>
    <${j} invitation=${t} onJoined=${se} />
    <${L} join=${()=>!0} invitation=${t} back="/account" />`}function K(t,o){let a=Object.assign(document.createElement("a"),{href:t,download:o});document.body.append(a),a.click(),a.remove()}function le(t,o){let a=URL.createObjectURL(new Blob([t],{type:"text/plain"}));K(a,o),setTimeout(()=>URL.revokeObjectURL(a),1e4)}var ce="/api/me/data",ge="sneak-preview";async function ue(t){try{await m(h.isProven),K(t,ge)}catch(o){l(o instanceof Error?o.message:"That did not work.",{tone:"error"})}}var B=()=>e`<section aria-labelledby="own-data">
    <h2 id="own-data">Your data</h2>
    <p>
      Everything that this site holds of you, in one file; or what you marked, as a table. Either
      can be <a href="/import">imported</a> again, and so can what you rated on other sites.
    </p>
    <p class="row">
      <button class="button" onClick=${()=>ue(ce)}>Download everything (JSON)</button>
      <button class="button" onClick=${()=>ue(`${ce}?format=csv`)}>
        Download my marks (CSV)
      </button>
    </p>
  </section>`;function me({codes:t,onKept:o}){let a=`${t.join(`
`)}
`,r=async()=>{try{await navigator.clipboard.writeText(a),l("The codes are copied. Paste them where you will find them.")}catch{l("They could not be copied: download them, or write them down.",{tone:"error"})}},n=()=>le(`Recovery codes of Sneak Preview, ${location.host}

${a}`,be);return e`<div role="group" aria-labelledby="recovery">
    <h3 id="recovery">Your recovery codes</h3>
    <p>
      Each signs you in once in place of the app's code. Keep them where you will find them without
      your phone: nothing shows them again, and those of before are good for nothing.
    </p>
    <ol class="recovery">
      ${t.map(s=>e`<li key=${s}><code>${s}</code></li>`)}
    </ol>
    <p class="row">
      ${ke&&e`<button class="button" onClick=${r}>Copy</button>`}
      <button class="button" onClick=${n}>Download</button>
      <button class="button primary" onClick=${o}>I have kept them</button>
    </p>
  </div>`}var be="sneak-preview-recovery-codes.txt",ke=!!navigator.clipboard;function de({ways:t}){let o=u(null),a=u(null),r=u(!1),n=k(!1),s=M=>async()=>{if(!n.current){n.current=!0;try{await M()}catch(P){l(P instanceof Error?P.message:"That did not work.",{tone:"error"})}finally{n.current=!1}}},i=s(async()=>{o.value=await m($.setUp)}),p=s(async()=>{r.value=!1,a.value=(await m($.renewCodes)).codes,await v()}),w=s(async()=>{await m($.turnOff),l("Your password asks for no code any more."),await v()}),b=async M=>{let{codes:P}=await m(()=>$.turnOn(String(M.get("code"))));[o.value,a.value]=[null,P],l("From now on your password asks for a code. Every other device is signed out."),await v()},f=t.second_factor;return!t.password&&!f?null:e`<section aria-labelledby="codes">
    <h2 id="codes">A code beside the password</h2>
    ${a.value?e`<${me} codes=${a.value} onKept=${()=>a.value=null} />`:f?e`<p>
                On since ${C(f.since)}: whoever signs in with your password needs the code
                of your app, too. ${g(f.codes_left,"recovery code")} left.
              </p>
              <p class="row">
                <button
                  class="button"
                  onClick=${f.codes_left>0?()=>r.value=!0:p}
                >
                  New recovery codes
                </button>
                <button class="button" onClick=${w}>Turn it off</button>
              </p>
              ${r.value&&e`<${T}
                  title="Make new recovery codes?"
                  yes="Make new ones"
                  no="No, keep them"
                  onYes=${p}
                  onNo=${()=>r.value=!1}
                >
                  <p>
                    ${f.codes_left===1?"The code that you have left is":`The ${f.codes_left} codes that you have left are`}${" "}
                    good for nothing from then on.
                  </p>
                <//>`}`:o.value?e`<${Ce}
                setUp=${o.value}
                send=${b}
                onCancel=${()=>o.value=null}
              />`:e`<p>
                  An app on your phone can show a code that your password then asks for, so that who
                  learns the password alone gets in nowhere. A passkey needs none.
                </p>
                <p><button class="button" onClick=${i}>Set it up</button></p>`}
  </section>`}var Ce=({setUp:{secret:t,address:o,side:a,path:r},send:n,onCancel:s})=>e`<p>
      Take a picture of this with the app,${" "}
      <a href=${o}>open it in an app on this device</a>, or type the letters beneath into it.
    </p>
    <svg class="qr" viewBox="0 0 ${a} ${a}" role="img" aria-label="QR code for the app">
      <path d=${r} />
    </svg>
    <p><code class="secret">${t.match(/.{1,4}/g)?.join(" ")}</code></p>
    <${y} label="Turn it on" send=${n} onCancel=${s}>
      ${i=>e`
        <${E}
          label="Code that the app shows"
          name="code"
          type="text"
          autocomplete="one-time-code"
          errors=${i("code")}
        />
      `}
    <//>`;function D({label:t,children:o}){let a=u(!1),r=k(!1),n=k(null);d(()=>{r.current&&n.current?.focus()},[a.value]);let s=()=>{r.current=!0,a.value=!1};return a.value?o(s):e`<p>
    <button ref=${n} class="button" onClick=${()=>a.value=!0}>${t}</button>
  </p>`}var Te=8;function pe(){let{email:t,confirmed:o,mail:a}=c.value??{},r=async s=>{let i=String(s.get("email")).trim();c.value=await m(()=>h.setAddress(i)),l(c.value.mail?`A letter is on its way to ${i}. The address changes when you open its link.`:`Your address is ${c.value.email} now.`)};return e`<section aria-labelledby="address">
    <h2 id="address">Your address</h2>
    <p>
      ${t}${" "}
      ${t?o?"is confirmed: a forgotten password can be set anew by mail.":a?"is not confirmed yet. Without that no letter can set a forgotten password anew.":"is what you sign in with. This site sends no mail: if you forget your password, only whoever runs it can help.":"You have none here. With one you can have a password, too."}
    </p>
    ${a&&t&&!o&&e`<p><button class="button" onClick=${async()=>{try{await h.askForConfirmation(),l(`A letter is on its way to ${t}.`)}catch(s){l(s instanceof Error?s.message:"That did not work.",{tone:"error"})}}}>Send a letter that confirms it</button></p>`}
    <${D} label=${t?"Change my address":"Add an address"}>
      ${s=>e`
        <${y}
          label=${t?"Change the address":"Add the address"}
          send=${i=>r(i).then(s)}
          onCancel=${s}
          focus
        >
          ${i=>e`
            <${E}
              label="New e-mail address"
              name="email"
              type="email"
              autocomplete="email"
              errors=${i("email")}
            />
          `}
        <//>
      `}
    <//>
  </section>`}function fe(){let t=x.value?.password===!1,o=async a=>{c.value=await m(()=>h.setPassword(String(a.get("password")))),l(`Your password is ${t?"set":"changed"}. Every other device is signed out.`),await v()};return c.value?.email?e`<section aria-labelledby="password">
    <h2 id="password">Your password</h2>
    ${t&&e`<p>You have none, and need none.</p>`}
    <${D} label=${t?"Set a password":"Change my password"}>
      ${a=>e`
        <${y}
          label=${t?"Set the password":"Change the password"}
          send=${r=>o(r).then(a)}
          onCancel=${a}
          focus
        >
          ${r=>e`<${re}
              errors=${r("password")}
              least=${oe.value?Te:void 0}
            />`}
        <//>
      `}
    <//>
  </section>`:null}var Se=36e5,xe=({this:t,used_at:o})=>t?"in use now":Date.now()-Date.parse(o)<Se?"used within the last hour":Y(o);function he(){let t=u(null),o=u(!1),a=async()=>{try{t.value=(await h.devices()).items,o.value=!1}catch{o.value=!0}};d(()=>{a()},[c.value]);let r=async(i,p)=>{try{await m(i),l(p),await a()}catch(w){l(w instanceof Error?w.message:"That did not work.",{tone:"error"})}},n=t.value??[],s=n.filter(i=>!i.this);return e`<section aria-labelledby="devices">
    <h2 id="devices">Where you are signed in</h2>
    ${o.value&&e`<p role="alert">
        The list did not arrive. <button class="button small" onClick=${a}>Try again</button>
      </p>`}
    <ul class="devices">
      ${n.map(i=>e`<li key=${i.id}>
            <p>
              ${i.device}${i.this&&e`, <strong>this one</strong>`}
              <small>since ${C(i.began_at)} · ${xe(i)}</small>
            </p>
            ${!i.this&&e`<button
                class="button small"
                onClick=${()=>r(()=>h.endDevice(i.id),"It is signed out there.")}
              >
                Sign out<span class="unseen"> of ${i.device}</span>
              </button>`}
          </li>`)}
    </ul>
    ${s.length>0&&e`<p>
        <button
          class="button"
          onClick=${()=>r(h.endOtherDevices,"You are signed out everywhere else.")}
        >
          Sign out everywhere else
        </button>
      </p>`}
  </section>`}function $e({ways:t}){let o=R()?t.no_passkeys:"This browser is too old for passkeys.",a=async r=>{let{options:n}=await m($.askToAdd),s=await I(n);await $.add(String(r.get("name")).trim(),s),l("Your passkey is there. It signs you in without a password."),await v()};return e`<section aria-labelledby="passkeys">
    <h2 id="passkeys">Passkeys</h2>
    <p>
      Sign in by a finger, a face or the PIN of a device. There is nothing to type, and nothing that
      a false page could take.
    </p>
    ${t.passkeys.length>0&&e`<ul class="devices" aria-labelledby="passkeys">
        ${t.passkeys.map(r=>e`<${Ee} key=${r.id} passkey=${r} />`)}
      </ul>`}
    ${o?e`<p class="quiet">${o}</p>`:e`<${D} label="Add a passkey">
            ${r=>e`
              <${y}
                label="Make the passkey"
                send=${n=>a(n).then(r)}
                onCancel=${r}
                focus
              >
                ${n=>e`<${ve} value=${F()} errors=${n("name")} />`}
              <//>
            `}
          <//>`}
  </section>`}var ve=({value:t,errors:o})=>e`<${E}
    label="What to call it"
    name="name"
    type="text"
    autocomplete="off"
    value=${t}
    errors=${o}
  />`;function Ee({passkey:{id:t,name:o,host:a,made_at:r,used_at:n}}){let s=u(""),i=k(null),p=k(!1);d(()=>{p.current&&i.current?.focus(),p.current=s.value==="rename"},[s.value]);let w=async f=>{await $.rename(t,String(f.get("name"))),s.value="",await v()},b=async()=>{s.value="";try{await m(()=>$.remove(t)),l(`${o} signs you in no more. The device may still list it: delete it there, too.`),await v()}catch(f){l(f instanceof Error?f.message:"That did not work.",{tone:"error"})}};return s.value==="rename"?e`<li>
      <${y} label="Rename" send=${w} onCancel=${()=>s.value=""} focus>
        ${f=>e`<${ve} value=${o} errors=${f("name")} />`}
      <//>
    </li>`:e`<li>
    <p>
      ${o}
      <small>
        for ${a} · made on ${C(r)} · ${n?Y(n):"not used yet"}
      </small>
    </p>
    <p class="row">
      <button ref=${i} class="button small" onClick=${()=>s.value="rename"}>
        Rename<span class="unseen"> ${o}</span>
      </button>
      <button class="button small" onClick=${()=>s.value="remove"}>
        Remove<span class="unseen"> ${o}</span>
      </button>
    </p>
    ${s.value==="remove"&&e`<${T}
        title="Remove ${o}?"
        yes="Remove it"
        onYes=${b}
        onNo=${()=>s.value=""}
      >
        <p>It signs nobody in any more.</p>
      <//>`}
  </li>`}function ye(){let t=u(null),o=u(!1),a=async()=>{try{let[{items:n},s]=await Promise.all([A.identities(),A.all()]);t.value=n,o.value=s.items.length>0||s.proxy!==null}catch{t.value=null}};if(d(()=>{a()},[]),!t.value||!o.value&&!t.value.length)return null;let r=async()=>{c.value=await m(A.linkProxy),l("It signs you in from now on."),await a()};return e`<section aria-labelledby="providers">
    <h2 id="providers">Signing in by others</h2>
    <p>Whom you link here can say that you are you. They learn nothing of your films.</p>
    ${t.value.length>0&&e`<ul class="devices" aria-labelledby="providers">
        ${t.value.map(n=>e`<${Ae} key=${n.id} identity=${n} onGone=${a} />`)}
      </ul>`}
    <${Ye} proxied=${r} />
  </section>`}function Ye({proxied:t}){return e`<${te}
    words="Link"
    around=${m}
    crossing=${()=>({errand:"link",back:"/account"})}
    proxied=${t}
  />`}function Ae({identity:{id:t,label:o,called:a,usable:r,made_at:n,used_at:s},onGone:i}){let p=u(!1),w=async()=>{p.value=!1;try{await m(()=>A.unlink(t)),l(`${o} signs you in no more.`),await i()}catch(b){l(b instanceof Error?b.message:"That did not work.",{tone:"error"})}};return e`<li>
    <p>
      ${o}: ${a}
      <small>
        linked on ${C(n)}${s&&` · ${Y(s)}`}
        ${!r&&". Whoever runs this site has taken it away: it signs nobody in"}
      </small>
    </p>
    <button class="button small" onClick=${()=>p.value=!0}>
      Unlink<span class="unseen"> ${o}: ${a}</span>
    </button>
    ${p.value&&e`<${T}
        title="Unlink ${o}?"
        yes="Unlink it"
        onYes=${w}
        onNo=${()=>p.value=!1}
      >
        <p>It signs you in here no more. Your account there stays as it is.</p>
      <//>`}
  </li>`}function we(){d(()=>{v()},[]);let t=!!x.value||q.value;return e`${!t&&e`<${V} />`}
    <div class="account-sections" hidden=${!t}>
      <${pe} />
      <${fe} />
      ${q.value&&e`<section>
          <p role="alert">
            How you get in did not arrive.${" "}
            <button class="button small" onClick=${v}>Try again</button>
          </p>
        </section>`}
      ${x.value&&e`<${$e} ways=${x.value} /><${de} ways=${x.value} />`}
      <${ye} />
      <${he} />
      <${B} />
      <${W} />
    </div>`}function De(){let t=u(Q());d(()=>{let r=()=>{let n=Q();!n||n===t.value||(t.value=n,setTimeout(()=>document.querySelector("h1")?.focus()))};return addEventListener("hashchange",r),()=>removeEventListener("hashchange",r)},[]);let[o,a]=[c.value,t.value&&(!J.value||c.value?.guest)];return o?.leaving?e`<${ae} leaving=${o.leaving} />`:e`<div class="page narrow">
    <header class="page-head">
      <${X} title="Account">
        ${a?"You are invited":o?.guest?"Keep what you marked":"Your account"}
      <//>
    </header>
    <${ne} />
    ${o&&a?e`<${ie} key=${t.value} secret=${t.value} />`:e`<${Z}>${o?.guest?e`<${Pe} />`:e`<${Oe} />`}<//>`}
    ${J.value&&(o?.guest?e`<div class="account-sections"><${B} /><${W} /></div>`:e`<${we} />`)}
  </div>`}function Pe(){let t=S.value,o=u(""),a=async r=>{let n=String(r.get("email")).trim();await _(n,String(r.get("password"))),c.value?.guest?o.value=n:l("This is your account now. Everything you marked is in it.")};return o.value?e`<${U} title="Look at your mail">
      <p role="status">
        A letter is on its way to ${o.value}. Open the link in it, type your password once
        more, and everything you marked is in your account. Until then you go on as a guest.
      </p>
    <//>`:e`<p class="lead">
      You are a guest${t>0?` with ${g(t,"marked film")}`:""}. A guest lives in this
      browser alone; an account finds its films anywhere.
    </p>
    ${c.value?.sign_up==="open"?e`<${y} label="Make it my account" send=${a}>
              ${r=>e`
                <${N} errors=${r} fresh />
              `}
            <//>
            <${j} />
            <${L} join=${()=>!0} back="/account" />`:e`<p>
            Accounts are by invitation here. If whoever runs this site sent you a link, open it in
            this browser, and all that you marked comes along.
          </p>`}
    <p class="quiet">
      You have an account already? <a href="/sign-in">Sign in</a> and bring your films along.
    </p>`}function Oe(){let t=async()=>{try{await ee(),await H("/"),l("You are signed out.")}catch(o){let a=o instanceof Error?o.message:"";l(`You are still signed in. ${a}`,{tone:"error",action:{label:"Try again",run:t}})}};return e`<dl class="fact-list">
      <div>
        <dt>E-mail</dt>
        <dd>${c.value?.email??"none yet"}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>${g(S.value,"film")}</dd>
      </div>
    </dl>
    ${c.value?.operator&&e`<p>
        You run this site: <a href="/operator">how its sources fare</a>, and${" "}
        <a href="/operator/people">who is here</a>.
      </p>`}
    <p><button class="button" onClick=${t}>Sign out</button></p>`}export{De as default};
