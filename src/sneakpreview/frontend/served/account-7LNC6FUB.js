import{a as te}from"./chunk-VJHE2Z7F.js";import{a as m}from"./chunk-76BWOWLJ.js";import{b as A}from"./chunk-XPANDK2A.js";import{a as x}from"./chunk-NFWVW4EJ.js";import{a as T,b as M,c as X,d as $}from"./chunk-632FBOLJ.js";import{a as j,c as ee,d as oe,e as re}from"./chunk-PKMWZ22Q.js";import{b as W}from"./chunk-76EHRE24.js";import{a as R,b as F,c as I,f as h,g as Y,h as Z,i as _}from"./chunk-KX4FQWHC.js";import{a as f,b as E,c as y}from"./chunk-RKZK3JP3.js";import"./chunk-CCXP36H4.js";import"./chunk-76TEHHOO.js";import{A as S,K as b,S as C,V as K,W as U,X as H,Y as G,_ as V,c as d,d as k,ja as z,k as u,l as P,p as e,q as l,t as Q,u as c,x as J}from"./chunk-VJ6LOXVS.js";function L(){let t=u(!1),o=c.value?.guest??!1,r=b(Object.keys(S.value).length,"marked film"),a=async()=>{t.value=!1;try{c.value=await m(f.leave),l(o?"The guest is gone, and all that was marked.":"Your account leaves in a week. Sign in until then if you change your mind.")}catch(n){l(n instanceof Error?n.message:"That did not work.",{tone:"error"})}};return c.value?.may_leave===!1?e`<section aria-labelledby="delete">
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
  </section>`}function N({invitation:t,onJoined:o=()=>{}}){let r=u(!1),a=u(!1),n=u("");d(()=>{R()&&h.askToJoin().then(({options:s})=>r.value=s!==null,()=>{})},[]);let i=async()=>{n.value="",a.value=!0;try{let{options:s}=await h.askToJoin();c.value=await h.join(F(),await I(s),t),o(),l("This is your account now. Add an address below, in case you lose the passkey.")}catch(s){if(!(s instanceof P))throw s;n.value=s.message}finally{a.value=!1}};return r.value&&e`<p>
        <button class="button" disabled=${a.value} onClick=${i}>
          Make it with a passkey
        </button>
      </p>
      <p class="quiet">
        A finger, a face or the PIN of this device is all it takes: no address, no password.
      </p>
      ${n.value&&e`<p class="wrong" role="alert">${n.value}</p>`}`}var ne=()=>/^#invitation=([\w-]+)$/.exec(location.hash)?.[1]??"",ae=()=>history.replaceState(history.state,"",location.pathname);function se({secret:t}){let o=u(""),r=async()=>{o.value="";try{o.value=await f.invitation(t)}catch(s){o.value=s instanceof P&&s.status===404?"over":"lost"}};d(()=>{r()},[t]);let a=async s=>{let[p,w]=[String(s.get("email")).trim(),String(s.get("password"))];await j(p,w,t),ae();let v=c.value?.signed_in&&!c.value.guest;l(v?"This is your account now.":`A letter is on its way to ${p}: it says what is still to do.`)};if(o.value==="")return e`<${K} />`;if(o.value==="lost")return e`<${G} what="The invitation" onRetry=${r} />`;if(o.value==="over")return e`<${U} title="This invitation is over">
      <p>It was used already, or is more than a week old. Ask for another one.</p>
    <//>`;let n=c.value?.guest?Object.keys(S.value).length:0,{email:i}=o.value;return e`<p class="lead">
      With this link you can make an account here${i&&`, for ${i}`}.
      ${n>0&&` The ${b(n,"film")} you marked as a guest come along.`}
    </p>
    <${y} label="Make my account" send=${a}>
      ${s=>e`
        <${W} errors=${s} email=${i??""} fresh />
      `}
    <//>
    <${N} invitation=${t} onJoined=${ae} />
    <${_} join=${()=>!0} invitation=${t} back="/account" />`}function q(t,o){let r=Object.assign(document.createElement("a"),{href:t,download:o});document.body.append(r),r.click(),r.remove()}function ie(t,o){let r=URL.createObjectURL(new Blob([t],{type:"text/plain"}));q(r,o),setTimeout(()=>URL.revokeObjectURL(r),1e4)}var le="/api/me/data",we="sneak-preview";async function ce(t){try{await m(f.isProven),q(t,we)}catch(o){l(o instanceof Error?o.message:"That did not work.",{tone:"error"})}}var B=()=>e`<section aria-labelledby="own-data">
    <h2 id="own-data">Your data</h2>
    <p>
      Everything that this site holds of you, in one file; or what you marked, as a table. Either
      can be <a href="/import">imported</a> again, and so can what you rated on other sites.
    </p>
    <p class="row">
      <button class="button" onClick=${()=>ce(le)}>Download everything (JSON)</button>
      <button class="button" onClick=${()=>ce(`${le}?format=csv`)}>
        Download my marks (CSV)
      </button>
    </p>
  </section>`;function ue({codes:t,onKept:o}){let r=`${t.join(`
`)}
`,a=async()=>{try{await navigator.clipboard.writeText(r),l("The codes are copied. Paste them where you will find them.")}catch{l("They could not be copied: download them, or write them down.",{tone:"error"})}},n=()=>ie(`Recovery codes of Sneak Preview, ${location.host}

${r}`,ge);return e`<div role="group" aria-labelledby="recovery">
    <h3 id="recovery">Your recovery codes</h3>
    <p>
      Each signs you in once in place of the app's code. Keep them where you will find them without
      your phone: nothing shows them again, and those of before are good for nothing.
    </p>
    <ol class="recovery">
      ${t.map(i=>e`<li key=${i}><code>${i}</code></li>`)}
    </ol>
    <p class="row">
      ${be&&e`<button class="button" onClick=${a}>Copy</button>`}
      <button class="button" onClick=${n}>Download</button>
      <button class="button primary" onClick=${o}>I have kept them</button>
    </p>
  </div>`}var ge="sneak-preview-recovery-codes.txt",be=!!navigator.clipboard;function me({ways:t}){let o=u(null),r=u(null),a=k(!1),n=g=>async()=>{if(!a.current){a.current=!0;try{await g()}catch(O){l(O instanceof Error?O.message:"That did not work.",{tone:"error"})}finally{a.current=!1}}},i=n(async()=>{o.value=await m(h.setUp)}),s=n(async()=>{r.value=(await m(h.renewCodes)).codes,await $()}),p=n(async()=>{await m(h.turnOff),l("Your password asks for no code any more."),await $()}),w=async g=>{let{codes:O}=await m(()=>h.turnOn(String(g.get("code"))));[o.value,r.value]=[null,O],l("From now on your password asks for a code. Every other device is signed out."),await $()},v=t.second_factor;return!t.password&&!v?null:e`<section aria-labelledby="codes">
    <h2 id="codes">A code beside the password</h2>
    ${r.value?e`<${ue} codes=${r.value} onKept=${()=>r.value=null} />`:v?e`<p>
                On since ${C(v.since)}: whoever signs in with your password needs the code
                of your app, too. ${b(v.codes_left,"recovery code")} left.
              </p>
              <p class="row">
                <button class="button" onClick=${s}>New recovery codes</button>
                <button class="button" onClick=${p}>Turn it off</button>
              </p>`:o.value?e`<${ke}
                setUp=${o.value}
                send=${w}
                onCancel=${()=>o.value=null}
              />`:e`<p>
                  An app on your phone can show a code that your password then asks for, so that who
                  learns the password alone gets in nowhere. A passkey needs none.
                </p>
                <p><button class="button" onClick=${i}>Set it up</button></p>`}
  </section>`}var ke=({setUp:{secret:t,address:o,side:r,path:a},send:n,onCancel:i})=>e`<p>
      Take a picture of this with the app,${" "}
      <a href=${o}>open it in an app on this device</a>, or type the letters beneath into it.
    </p>
    <svg class="qr" viewBox="0 0 ${r} ${r}" role="img" aria-label="QR code for the app">
      <path d=${a} />
    </svg>
    <p><code class="secret">${t.match(/.{1,4}/g)?.join(" ")}</code></p>
    <${y} label="Turn it on" send=${n} onCancel=${i}>
      ${s=>e`
        <${E}
          label="Code that the app shows"
          name="code"
          type="text"
          autocomplete="one-time-code"
          errors=${s("code")}
        />
      `}
    <//>`;function D({label:t,children:o}){let r=u(!1),a=k(!1),n=k(null);d(()=>{a.current&&n.current?.focus()},[r.value]);let i=()=>{a.current=!0,r.value=!1};return r.value?o(i):e`<p>
    <button ref=${n} class="button" onClick=${()=>r.value=!0}>${t}</button>
  </p>`}var Ce=8;function pe(){let{email:t,confirmed:o,mail:r}=c.value??{},a=async i=>{let s=String(i.get("email")).trim();c.value=await m(()=>f.setAddress(s)),l(c.value.mail?`A letter is on its way to ${s}. The address changes when you open its link.`:`Your address is ${c.value.email} now.`)};return e`<section aria-labelledby="address">
    <h2 id="address">Your address</h2>
    <p>
      ${t}${" "}
      ${t?o?"is confirmed: a forgotten password can be set anew by mail.":r?"is not confirmed yet. Without that no letter can set a forgotten password anew.":"is what you sign in with. This site sends no mail: if you forget your password, only whoever runs it can help.":"You have none here. With one you can have a password, too."}
    </p>
    ${r&&t&&!o&&e`<p><button class="button" onClick=${async()=>{try{await f.askForConfirmation(),l(`A letter is on its way to ${t}.`)}catch(i){l(i instanceof Error?i.message:"That did not work.",{tone:"error"})}}}>Send a letter that confirms it</button></p>`}
    <${D} label=${t?"Change my address":"Add an address"}>
      ${i=>e`
        <${y}
          label=${t?"Change the address":"Add the address"}
          send=${s=>a(s).then(i)}
          onCancel=${i}
          focus
        >
          ${s=>e`
            <${E}
              label="New e-mail address"
              name="email"
              type="email"
              autocomplete="email"
              errors=${s("email")}
            />
          `}
        <//>
      `}
    <//>
  </section>`}function de(){let t=T.value?.password===!1,o=async r=>{c.value=await m(()=>f.setPassword(String(r.get("password")))),l(`Your password is ${t?"set":"changed"}. Every other device is signed out.`),await $()};return c.value?.email?e`<section aria-labelledby="password">
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
          ${a=>e`<${te}
              errors=${a("password")}
              least=${X.value?Ce:void 0}
            />`}
        <//>
      `}
    <//>
  </section>`:null}var Se=36e5,Te=({this:t,used_at:o})=>t?"in use now":Date.now()-Date.parse(o)<Se?"used within the last hour":A(o);function fe(){let t=u(null),o=u(!1),r=async()=>{try{t.value=(await f.devices()).items,o.value=!1}catch{o.value=!0}};d(()=>{r()},[c.value]);let a=async(s,p)=>{try{await m(s),l(p),await r()}catch(w){l(w instanceof Error?w.message:"That did not work.",{tone:"error"})}},n=t.value??[],i=n.filter(s=>!s.this);return e`<section aria-labelledby="devices">
    <h2 id="devices">Where you are signed in</h2>
    ${o.value&&e`<p role="alert">
        The list did not arrive. <button class="button small" onClick=${r}>Try again</button>
      </p>`}
    <ul class="devices">
      ${n.map(s=>e`<li key=${s.id}>
            <p>
              ${s.device}${s.this&&e`, <strong>this one</strong>`}
              <small>since ${C(s.began_at)} · ${Te(s)}</small>
            </p>
            ${!s.this&&e`<button
                class="button small"
                onClick=${()=>a(()=>f.endDevice(s.id),"It is signed out there.")}
              >
                Sign out<span class="unseen"> of ${s.device}</span>
              </button>`}
          </li>`)}
    </ul>
    ${i.length>0&&e`<p>
        <button
          class="button"
          onClick=${()=>a(f.endOtherDevices,"You are signed out everywhere else.")}
        >
          Sign out everywhere else
        </button>
      </p>`}
  </section>`}function he({ways:t}){let o=R()?t.no_passkeys:"This browser is too old for passkeys.",r=async a=>{let{options:n}=await m(h.askToAdd),i=await I(n);await h.add(String(a.get("name")).trim(),i),l("Your passkey is there. It signs you in without a password."),await $()};return e`<section aria-labelledby="passkeys">
    <h2 id="passkeys">Passkeys</h2>
    <p>
      Sign in by a finger, a face or the PIN of a device. There is nothing to type, and nothing that
      a false page could take.
    </p>
    ${t.passkeys.length>0&&e`<ul class="devices" aria-labelledby="passkeys">
        ${t.passkeys.map(a=>e`<${xe} key=${a.id} passkey=${a} />`)}
      </ul>`}
    ${o?e`<p class="quiet">${o}</p>`:e`<${D} label="Add a passkey">
            ${a=>e`
              <${y}
                label="Make the passkey"
                send=${n=>r(n).then(a)}
                onCancel=${a}
                focus
              >
                ${n=>e`<${$e} value=${F()} errors=${n("name")} />`}
              <//>
            `}
          <//>`}
  </section>`}var $e=({value:t,errors:o})=>e`<${E}
    label="What to call it"
    name="name"
    type="text"
    autocomplete="off"
    value=${t}
    errors=${o}
  />`;function xe({passkey:{id:t,name:o,host:r,made_at:a,used_at:n}}){let i=u(""),s=k(null),p=k(!1);d(()=>{p.current&&s.current?.focus(),p.current=i.value==="rename"},[i.value]);let w=async g=>{await h.rename(t,String(g.get("name"))),i.value="",await $()},v=async()=>{i.value="";try{await m(()=>h.remove(t)),l(`${o} signs you in no more. The device may still list it: delete it there, too.`),await $()}catch(g){l(g instanceof Error?g.message:"That did not work.",{tone:"error"})}};return i.value==="rename"?e`<li>
      <${y} label="Rename" send=${w} onCancel=${()=>i.value=""} focus>
        ${g=>e`<${$e} value=${o} errors=${g("name")} />`}
      <//>
    </li>`:e`<li>
    <p>
      ${o}
      <small>
        for ${r} · made on ${C(a)} · ${n?A(n):"not used yet"}
      </small>
    </p>
    <p class="row">
      <button ref=${s} class="button small" onClick=${()=>i.value="rename"}>
        Rename<span class="unseen"> ${o}</span>
      </button>
      <button class="button small" onClick=${()=>i.value="remove"}>
        Remove<span class="unseen"> ${o}</span>
      </button>
    </p>
    ${i.value==="remove"&&e`<${x}
        title="Remove ${o}?"
        yes="Remove it"
        onYes=${v}
        onNo=${()=>i.value=""}
      >
        <p>It signs nobody in any more.</p>
      <//>`}
  </li>`}function ye(){let t=u(null),o=u(!1),r=async()=>{try{let[{items:n},i]=await Promise.all([Y.identities(),Y.all()]);t.value=n,o.value=i.items.length>0||i.proxy!==null}catch{t.value=null}};if(d(()=>{r()},[]),!t.value||!o.value&&!t.value.length)return null;let a=async()=>{c.value=await m(Y.linkProxy),l("It signs you in from now on."),await r()};return e`<section aria-labelledby="providers">
    <h2 id="providers">Signing in by others</h2>
    <p>Whom you link here can say that you are you. They learn nothing of your films.</p>
    ${t.value.length>0&&e`<ul class="devices" aria-labelledby="providers">
        ${t.value.map(n=>e`<${Ae} key=${n.id} identity=${n} onGone=${r} />`)}
      </ul>`}
    <${Ee} proxied=${a} />
  </section>`}function Ee({proxied:t}){return e`<${Z}
    words="Link"
    around=${m}
    crossing=${()=>({errand:"link",back:"/account"})}
    proxied=${t}
  />`}function Ae({identity:{id:t,label:o,called:r,usable:a,made_at:n,used_at:i},onGone:s}){let p=u(!1),w=async()=>{p.value=!1;try{await m(()=>Y.unlink(t)),l(`${o} signs you in no more.`),await s()}catch(v){l(v instanceof Error?v.message:"That did not work.",{tone:"error"})}};return e`<li>
    <p>
      ${o}: ${r}
      <small>
        linked on ${C(n)}${i&&` · ${A(i)}`}
        ${!a&&". Whoever runs this site has taken it away: it signs nobody in"}
      </small>
    </p>
    <button class="button small" onClick=${()=>p.value=!0}>
      Unlink<span class="unseen"> ${o}: ${r}</span>
    </button>
    ${p.value&&e`<${x}
        title="Unlink ${o}?"
        yes="Unlink it"
        onYes=${w}
        onNo=${()=>p.value=!1}
      >
        <p>It signs you in here no more. Your account there stays as it is.</p>
      <//>`}
  </li>`}function ve(){d(()=>{$()},[]);let t=!!T.value||M.value;return e`${!t&&e`<${H} />`}
    <div class="account-sections" hidden=${!t}>
      <${pe} />
      <${de} />
      ${M.value&&e`<section>
          <p role="alert">
            How you get in did not arrive.${" "}
            <button class="button small" onClick=${$}>Try again</button>
          </p>
        </section>`}
      ${T.value&&e`<${he} ways=${T.value} /><${me} ways=${T.value} />`}
      <${ye} />
      <${fe} />
      <${B} />
      <${L} />
    </div>`}function Ye(){let t=ne(),[o,r]=[c.value,t&&(!J.value||c.value?.guest)];return o?.leaving?e`<${oe} leaving=${o.leaving} />`:e`<div class="page narrow">
    <header class="page-head">
      <${V} title="Account">
        ${r?"You are invited":o?.guest?"Keep what you marked":"Your account"}
      <//>
    </header>
    <${re} />
    ${o&&r?e`<${se} secret=${t} />`:e`<${z}>${o?.guest?e`<${De} />`:e`<${Oe} />`}<//>`}
    ${J.value&&(o?.guest?e`<div class="account-sections"><${B} /><${L} /></div>`:e`<${ve} />`)}
  </div>`}function De(){let t=Object.keys(S.value).length,o=u(""),r=async a=>{let n=String(a.get("email")).trim();await j(n,String(a.get("password"))),c.value?.guest?o.value=n:l("This is your account now. Everything you marked is in it.")};return o.value?e`<${U} title="Look at your mail">
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
                <${W} errors=${a} fresh />
              `}
            <//>
            <${N} />
            <${_} join=${()=>!0} back="/account" />`:e`<p>
            Accounts are by invitation here. If whoever runs this site sent you a link, open it in
            this browser, and all that you marked comes along.
          </p>`}
    <p class="quiet">
      You have an account already? <a href="/sign-in">Sign in</a> and bring your films along.
    </p>`}function Oe(){let t=async()=>{try{await ee(),await Q("/"),l("You are signed out.")}catch(o){let r=o instanceof Error?o.message:"";l(`You are still signed in. ${r}`,{tone:"error",action:{label:"Try again",run:t}})}};return e`<dl class="fact-list">
      <div>
        <dt>E-mail</dt>
        <dd>${c.value?.email??"none yet"}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>${b(Object.keys(S.value).length,"film")}</dd>
      </div>
    </dl>
    ${c.value?.operator&&e`<p>
        You run this site: <a href="/operator">how its sources fare</a>, and${" "}
        <a href="/operator/people">who is here</a>.
      </p>`}
    <p><button class="button" onClick=${t}>Sign out</button></p>`}export{Ye as default};
