import{a as re}from"./chunk-KQ5XX3BY.js";import{a as m}from"./chunk-T2K4TWLS.js";import{b as Y}from"./chunk-XPANDK2A.js";import{a as T}from"./chunk-X7S3ZMFG.js";import{a as x,b as Q,c as Z,d as y}from"./chunk-MQP3CBGI.js";import{a as j,c as oe,d as te,e as ae}from"./chunk-C6YTHTHZ.js";import{b as N}from"./chunk-52H54FXV.js";import{a as _,b as R,c as F,f as $,g as A,h as ee,i as I}from"./chunk-KQLJPVZI.js";import{a as h,b as E,c as v}from"./chunk-VPR26Y2E.js";import"./chunk-CCXP36H4.js";import"./chunk-76TEHHOO.js";import{A as S,K as g,S as C,V as H,W as U,X as G,Y as V,_ as z,c as f,d as k,ja as X,k as u,l as P,p as e,q as l,t as K,u as c,x as J}from"./chunk-HV3TLBLX.js";function W(){let t=u(!1),o=c.value?.guest??!1,r=g(Object.keys(S.value).length,"marked film"),a=async()=>{t.value=!1;try{c.value=await m(h.leave),l(o?"The guest is gone, and all that was marked.":"Your account leaves in a week. Sign in until then if you change your mind.")}catch(s){l(s instanceof Error?s.message:"That did not work.",{tone:"error"})}};return c.value?.may_leave===!1?e`<section aria-labelledby="delete">
      <h2 id="delete">Delete your account</h2>
      <p>
        You run this site, and others have accounts here: they would be left without anybody who
        does. Once another account is the operator's, you can delete yours. On the server,${" "}
        <code>sneakpreview user promote</code> makes it so.
      </p>
    </section>`:e`<section aria-labelledby="delete">
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
    ${t.value&&e`<${T}
        title=${o?"Delete this guest?":"Delete your account?"}
        yes="Delete it"
        onYes=${a}
        onNo=${()=>t.value=!1}
      >
        <p>
          ${o?`${r} go with it, and nothing brings them back.`:`${r} go with it, a week from now.`}
        </p>
      <//>`}
  </section>`}function L({invitation:t,onJoined:o=()=>{}}){let r=u(!1),a=u(!1),s=u("");f(()=>{_()&&$.askToJoin().then(({options:i})=>r.value=i!==null,()=>{})},[]);let n=async()=>{s.value="",a.value=!0;try{let{options:i}=await $.askToJoin();c.value=await $.join(R(),await F(i),t),o(),l("This is your account now. Add an address below, in case you lose the passkey.")}catch(i){if(!(i instanceof P))throw i;s.value=i.message}finally{a.value=!1}};return r.value&&e`<p>
        <button class="button" disabled=${a.value} onClick=${n}>
          Make it with a passkey
        </button>
      </p>
      <p class="quiet">
        A finger, a face or the PIN of this device is all it takes: no address, no password.
      </p>
      ${s.value&&e`<p class="wrong" role="alert">${s.value}</p>`}`}var se=()=>/^#invitation=([\w-]+)$/.exec(location.hash)?.[1]??"",ne=()=>history.replaceState(history.state,"",location.pathname);function ie({secret:t}){let o=u(""),r=async()=>{o.value="";try{o.value=await h.invitation(t)}catch(i){o.value=i instanceof P&&i.status===404?"over":"lost"}};f(()=>{r()},[t]);let a=async i=>{let[d,w]=[String(i.get("email")).trim(),String(i.get("password"))];await j(d,w,t),ne();let b=c.value?.signed_in&&!c.value.guest;l(b?"This is your account now.":`A letter is on its way to ${d}: it says what is still to do.`)};if(o.value==="")return e`<${H} />`;if(o.value==="lost")return e`<${V} what="The invitation" onRetry=${r} />`;if(o.value==="over")return e`<${U} title="This invitation is over">
      <p>It was used already, or is more than a week old. Ask for another one.</p>
    <//>`;let s=c.value?.guest?Object.keys(S.value).length:0,{email:n}=o.value;return e`<p class="lead">
      With this link you can make an account here${n&&`, for ${n}`}.
      ${s>0&&` The ${g(s,"film")} you marked as a guest come along.`}
    </p>
    <${v} label="Make my account" send=${a}>
      ${i=>e`
        <${N} errors=${i} email=${n??""} fresh />
      `}
    <//>
    <${L} invitation=${t} onJoined=${ne} />
    <${I} join=${()=>!0} invitation=${t} back="/account" />`}function q(t,o){let r=Object.assign(document.createElement("a"),{href:t,download:o});document.body.append(r),r.click(),r.remove()}function le(t,o){let r=URL.createObjectURL(new Blob([t],{type:"text/plain"}));q(r,o),setTimeout(()=>URL.revokeObjectURL(r),1e4)}var ce="/api/me/data",ge="sneak-preview";async function ue(t){try{await m(h.isProven),q(t,ge)}catch(o){l(o instanceof Error?o.message:"That did not work.",{tone:"error"})}}var B=()=>e`<section aria-labelledby="own-data">
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
  </section>`;function me({codes:t,onKept:o}){let r=`${t.join(`
`)}
`,a=async()=>{try{await navigator.clipboard.writeText(r),l("The codes are copied. Paste them where you will find them.")}catch{l("They could not be copied: download them, or write them down.",{tone:"error"})}},s=()=>le(`Recovery codes of Sneak Preview, ${location.host}

${r}`,be);return e`<div role="group" aria-labelledby="recovery">
    <h3 id="recovery">Your recovery codes</h3>
    <p>
      Each signs you in once in place of the app's code. Keep them where you will find them without
      your phone: nothing shows them again, and those of before are good for nothing.
    </p>
    <ol class="recovery">
      ${t.map(n=>e`<li key=${n}><code>${n}</code></li>`)}
    </ol>
    <p class="row">
      ${ke&&e`<button class="button" onClick=${a}>Copy</button>`}
      <button class="button" onClick=${s}>Download</button>
      <button class="button primary" onClick=${o}>I have kept them</button>
    </p>
  </div>`}var be="sneak-preview-recovery-codes.txt",ke=!!navigator.clipboard;function de({ways:t}){let o=u(null),r=u(null),a=u(!1),s=k(!1),n=M=>async()=>{if(!s.current){s.current=!0;try{await M()}catch(O){l(O instanceof Error?O.message:"That did not work.",{tone:"error"})}finally{s.current=!1}}},i=n(async()=>{o.value=await m($.setUp)}),d=n(async()=>{a.value=!1,r.value=(await m($.renewCodes)).codes,await y()}),w=n(async()=>{await m($.turnOff),l("Your password asks for no code any more."),await y()}),b=async M=>{let{codes:O}=await m(()=>$.turnOn(String(M.get("code"))));[o.value,r.value]=[null,O],l("From now on your password asks for a code. Every other device is signed out."),await y()},p=t.second_factor;return!t.password&&!p?null:e`<section aria-labelledby="codes">
    <h2 id="codes">A code beside the password</h2>
    ${r.value?e`<${me} codes=${r.value} onKept=${()=>r.value=null} />`:p?e`<p>
                On since ${C(p.since)}: whoever signs in with your password needs the code
                of your app, too. ${g(p.codes_left,"recovery code")} left.
              </p>
              <p class="row">
                <button
                  class="button"
                  onClick=${p.codes_left>0?()=>a.value=!0:d}
                >
                  New recovery codes
                </button>
                <button class="button" onClick=${w}>Turn it off</button>
              </p>
              ${a.value&&e`<${T}
                  title="Make new recovery codes?"
                  yes="Make new ones"
                  no="No, keep them"
                  onYes=${d}
                  onNo=${()=>a.value=!1}
                >
                  <p>
                    ${p.codes_left===1?"The code that you have left is":`The ${p.codes_left} codes that you have left are`}${" "}
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
  </section>`}var Ce=({setUp:{secret:t,address:o,side:r,path:a},send:s,onCancel:n})=>e`<p>
      Take a picture of this with the app,${" "}
      <a href=${o}>open it in an app on this device</a>, or type the letters beneath into it.
    </p>
    <svg class="qr" viewBox="0 0 ${r} ${r}" role="img" aria-label="QR code for the app">
      <path d=${a} />
    </svg>
    <p><code class="secret">${t.match(/.{1,4}/g)?.join(" ")}</code></p>
    <${v} label="Turn it on" send=${s} onCancel=${n}>
      ${i=>e`
        <${E}
          label="Code that the app shows"
          name="code"
          type="text"
          autocomplete="one-time-code"
          errors=${i("code")}
        />
      `}
    <//>`;function D({label:t,children:o}){let r=u(!1),a=k(!1),s=k(null);f(()=>{a.current&&s.current?.focus()},[r.value]);let n=()=>{a.current=!0,r.value=!1};return r.value?o(n):e`<p>
    <button ref=${s} class="button" onClick=${()=>r.value=!0}>${t}</button>
  </p>`}var Te=8;function pe(){let{email:t,confirmed:o,mail:r}=c.value??{},a=async n=>{let i=String(n.get("email")).trim();c.value=await m(()=>h.setAddress(i)),l(c.value.mail?`A letter is on its way to ${i}. The address changes when you open its link.`:`Your address is ${c.value.email} now.`)};return e`<section aria-labelledby="address">
    <h2 id="address">Your address</h2>
    <p>
      ${t}${" "}
      ${t?o?"is confirmed: a forgotten password can be set anew by mail.":r?"is not confirmed yet. Without that no letter can set a forgotten password anew.":"is what you sign in with. This site sends no mail: if you forget your password, only whoever runs it can help.":"You have none here. With one you can have a password, too."}
    </p>
    ${r&&t&&!o&&e`<p><button class="button" onClick=${async()=>{try{await h.askForConfirmation(),l(`A letter is on its way to ${t}.`)}catch(n){l(n instanceof Error?n.message:"That did not work.",{tone:"error"})}}}>Send a letter that confirms it</button></p>`}
    <${D} label=${t?"Change my address":"Add an address"}>
      ${n=>e`
        <${v}
          label=${t?"Change the address":"Add the address"}
          send=${i=>a(i).then(n)}
          onCancel=${n}
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
  </section>`}function fe(){let t=x.value?.password===!1,o=async r=>{c.value=await m(()=>h.setPassword(String(r.get("password")))),l(`Your password is ${t?"set":"changed"}. Every other device is signed out.`),await y()};return c.value?.email?e`<section aria-labelledby="password">
    <h2 id="password">Your password</h2>
    ${t&&e`<p>You have none, and need none.</p>`}
    <${D} label=${t?"Set a password":"Change my password"}>
      ${r=>e`
        <${v}
          label=${t?"Set the password":"Change the password"}
          send=${a=>o(a).then(r)}
          onCancel=${r}
          focus
        >
          ${a=>e`<${re}
              errors=${a("password")}
              least=${Z.value?Te:void 0}
            />`}
        <//>
      `}
    <//>
  </section>`:null}var Se=36e5,xe=({this:t,used_at:o})=>t?"in use now":Date.now()-Date.parse(o)<Se?"used within the last hour":Y(o);function he(){let t=u(null),o=u(!1),r=async()=>{try{t.value=(await h.devices()).items,o.value=!1}catch{o.value=!0}};f(()=>{r()},[c.value]);let a=async(i,d)=>{try{await m(i),l(d),await r()}catch(w){l(w instanceof Error?w.message:"That did not work.",{tone:"error"})}},s=t.value??[],n=s.filter(i=>!i.this);return e`<section aria-labelledby="devices">
    <h2 id="devices">Where you are signed in</h2>
    ${o.value&&e`<p role="alert">
        The list did not arrive. <button class="button small" onClick=${r}>Try again</button>
      </p>`}
    <ul class="devices">
      ${s.map(i=>e`<li key=${i.id}>
            <p>
              ${i.device}${i.this&&e`, <strong>this one</strong>`}
              <small>since ${C(i.began_at)} · ${xe(i)}</small>
            </p>
            ${!i.this&&e`<button
                class="button small"
                onClick=${()=>a(()=>h.endDevice(i.id),"It is signed out there.")}
              >
                Sign out<span class="unseen"> of ${i.device}</span>
              </button>`}
          </li>`)}
    </ul>
    ${n.length>0&&e`<p>
        <button
          class="button"
          onClick=${()=>a(h.endOtherDevices,"You are signed out everywhere else.")}
        >
          Sign out everywhere else
        </button>
      </p>`}
  </section>`}function $e({ways:t}){let o=_()?t.no_passkeys:"This browser is too old for passkeys.",r=async a=>{let{options:s}=await m($.askToAdd),n=await F(s);await $.add(String(a.get("name")).trim(),n),l("Your passkey is there. It signs you in without a password."),await y()};return e`<section aria-labelledby="passkeys">
    <h2 id="passkeys">Passkeys</h2>
    <p>
      Sign in by a finger, a face or the PIN of a device. There is nothing to type, and nothing that
      a false page could take.
    </p>
    ${t.passkeys.length>0&&e`<ul class="devices" aria-labelledby="passkeys">
        ${t.passkeys.map(a=>e`<${Ee} key=${a.id} passkey=${a} />`)}
      </ul>`}
    ${o?e`<p class="quiet">${o}</p>`:e`<${D} label="Add a passkey">
            ${a=>e`
              <${v}
                label="Make the passkey"
                send=${s=>r(s).then(a)}
                onCancel=${a}
                focus
              >
                ${s=>e`<${ye} value=${R()} errors=${s("name")} />`}
              <//>
            `}
          <//>`}
  </section>`}var ye=({value:t,errors:o})=>e`<${E}
    label="What to call it"
    name="name"
    type="text"
    autocomplete="off"
    value=${t}
    errors=${o}
  />`;function Ee({passkey:{id:t,name:o,host:r,made_at:a,used_at:s}}){let n=u(""),i=k(null),d=k(!1);f(()=>{d.current&&i.current?.focus(),d.current=n.value==="rename"},[n.value]);let w=async p=>{await $.rename(t,String(p.get("name"))),n.value="",await y()},b=async()=>{n.value="";try{await m(()=>$.remove(t)),l(`${o} signs you in no more. The device may still list it: delete it there, too.`),await y()}catch(p){l(p instanceof Error?p.message:"That did not work.",{tone:"error"})}};return n.value==="rename"?e`<li>
      <${v} label="Rename" send=${w} onCancel=${()=>n.value=""} focus>
        ${p=>e`<${ye} value=${o} errors=${p("name")} />`}
      <//>
    </li>`:e`<li>
    <p>
      ${o}
      <small>
        for ${r} · made on ${C(a)} · ${s?Y(s):"not used yet"}
      </small>
    </p>
    <p class="row">
      <button ref=${i} class="button small" onClick=${()=>n.value="rename"}>
        Rename<span class="unseen"> ${o}</span>
      </button>
      <button class="button small" onClick=${()=>n.value="remove"}>
        Remove<span class="unseen"> ${o}</span>
      </button>
    </p>
    ${n.value==="remove"&&e`<${T}
        title="Remove ${o}?"
        yes="Remove it"
        onYes=${b}
        onNo=${()=>n.value=""}
      >
        <p>It signs nobody in any more.</p>
      <//>`}
  </li>`}function ve(){let t=u(null),o=u(!1),r=async()=>{try{let[{items:s},n]=await Promise.all([A.identities(),A.all()]);t.value=s,o.value=n.items.length>0||n.proxy!==null}catch{t.value=null}};if(f(()=>{r()},[]),!t.value||!o.value&&!t.value.length)return null;let a=async()=>{c.value=await m(A.linkProxy),l("It signs you in from now on."),await r()};return e`<section aria-labelledby="providers">
    <h2 id="providers">Signing in by others</h2>
    <p>Whom you link here can say that you are you. They learn nothing of your films.</p>
    ${t.value.length>0&&e`<ul class="devices" aria-labelledby="providers">
        ${t.value.map(s=>e`<${Ae} key=${s.id} identity=${s} onGone=${r} />`)}
      </ul>`}
    <${Ye} proxied=${a} />
  </section>`}function Ye({proxied:t}){return e`<${ee}
    words="Link"
    around=${m}
    crossing=${()=>({errand:"link",back:"/account"})}
    proxied=${t}
  />`}function Ae({identity:{id:t,label:o,called:r,usable:a,made_at:s,used_at:n},onGone:i}){let d=u(!1),w=async()=>{d.value=!1;try{await m(()=>A.unlink(t)),l(`${o} signs you in no more.`),await i()}catch(b){l(b instanceof Error?b.message:"That did not work.",{tone:"error"})}};return e`<li>
    <p>
      ${o}: ${r}
      <small>
        linked on ${C(s)}${n&&` · ${Y(n)}`}
        ${!a&&". Whoever runs this site has taken it away: it signs nobody in"}
      </small>
    </p>
    <button class="button small" onClick=${()=>d.value=!0}>
      Unlink<span class="unseen"> ${o}: ${r}</span>
    </button>
    ${d.value&&e`<${T}
        title="Unlink ${o}?"
        yes="Unlink it"
        onYes=${w}
        onNo=${()=>d.value=!1}
      >
        <p>It signs you in here no more. Your account there stays as it is.</p>
      <//>`}
  </li>`}function we(){f(()=>{y()},[]);let t=!!x.value||Q.value;return e`${!t&&e`<${G} />`}
    <div class="account-sections" hidden=${!t}>
      <${pe} />
      <${fe} />
      ${Q.value&&e`<section>
          <p role="alert">
            How you get in did not arrive.${" "}
            <button class="button small" onClick=${y}>Try again</button>
          </p>
        </section>`}
      ${x.value&&e`<${$e} ways=${x.value} /><${de} ways=${x.value} />`}
      <${ve} />
      <${he} />
      <${B} />
      <${W} />
    </div>`}function De(){let t=se(),[o,r]=[c.value,t&&(!J.value||c.value?.guest)];return o?.leaving?e`<${te} leaving=${o.leaving} />`:e`<div class="page narrow">
    <header class="page-head">
      <${z} title="Account">
        ${r?"You are invited":o?.guest?"Keep what you marked":"Your account"}
      <//>
    </header>
    <${ae} />
    ${o&&r?e`<${ie} secret=${t} />`:e`<${X}>${o?.guest?e`<${Oe} />`:e`<${Pe} />`}<//>`}
    ${J.value&&(o?.guest?e`<div class="account-sections"><${B} /><${W} /></div>`:e`<${we} />`)}
  </div>`}function Oe(){let t=Object.keys(S.value).length,o=u(""),r=async a=>{let s=String(a.get("email")).trim();await j(s,String(a.get("password"))),c.value?.guest?o.value=s:l("This is your account now. Everything you marked is in it.")};return o.value?e`<${U} title="Look at your mail">
      <p role="status">
        A letter is on its way to ${o.value}. Open the link in it, type your password once
        more, and everything you marked is in your account. Until then you go on as a guest.
      </p>
    <//>`:e`<p class="lead">
      You are a guest${t>0?` with ${g(t,"marked film")}`:""}. A guest lives in this
      browser alone; an account finds its films anywhere.
    </p>
    ${c.value?.sign_up==="open"?e`<${v} label="Make it my account" send=${r}>
              ${a=>e`
                <${N} errors=${a} fresh />
              `}
            <//>
            <${L} />
            <${I} join=${()=>!0} back="/account" />`:e`<p>
            Accounts are by invitation here. If whoever runs this site sent you a link, open it in
            this browser, and all that you marked comes along.
          </p>`}
    <p class="quiet">
      You have an account already? <a href="/sign-in">Sign in</a> and bring your films along.
    </p>`}function Pe(){let t=async()=>{try{await oe(),await K("/"),l("You are signed out.")}catch(o){let r=o instanceof Error?o.message:"";l(`You are still signed in. ${r}`,{tone:"error",action:{label:"Try again",run:t}})}};return e`<dl class="fact-list">
      <div>
        <dt>E-mail</dt>
        <dd>${c.value?.email??"none yet"}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>${g(Object.keys(S.value).length,"film")}</dd>
      </div>
    </dl>
    ${c.value?.operator&&e`<p>
        You run this site: <a href="/operator">how its sources fare</a>, and${" "}
        <a href="/operator/people">who is here</a>.
      </p>`}
    <p><button class="button" onClick=${t}>Sign out</button></p>`}export{De as default};
