import{a as K}from"./chunk-X52VDXTC.js";import{a as m,b as S}from"./chunk-D42FLFUU.js";import{a as T}from"./chunk-3OILKEYL.js";import{a as F,b as M,c as q,d as y}from"./chunk-NHCYBW6I.js";import{a as N,c as H,d as G,e as V}from"./chunk-PKBIKXFI.js";import{b as W}from"./chunk-J74EIIZB.js";import{a as D,b as P,c as O,f as h,g as E,h as Q,i as I}from"./chunk-RBZJX5KB.js";import{a as f,b as k,c as $}from"./chunk-5C4IEBFR.js";import"./chunk-CCXP36H4.js";import"./chunk-76TEHHOO.js";import{E as w,M as C,P as U,Q as Y,R as J,T as L,c as v,ca as B,j as c,k as e,l as A,p as s,s as R,t as u,u as j,w as b}from"./chunk-6OKVNWU6.js";var pe=8;function z(){let t=c(!1),{email:o,confirmed:a,mail:i}=u.value??{},n=async r=>{let d=String(r.get("email")).trim();u.value=await m(()=>f.setAddress(d)),t.value=!1,s(u.value.mail?`A letter is on its way to ${d}. The address changes when you open its link.`:`Your address is ${u.value.email} now.`)};return e`<section aria-labelledby="address">
    <h2 id="address">Your address</h2>
    <p>
      ${o}${" "}
      ${o?a?"is confirmed: a forgotten password can be set anew by mail.":i?"is not confirmed yet. Without that no letter can set a forgotten password anew.":"is what you sign in with. This site sends no mail: if you forget your password, only whoever runs it can help.":"You have none here. With one you can have a password, too."}
    </p>
    ${i&&o&&!a&&e`<p><button class="button" onClick=${async()=>{try{await f.askForConfirmation(),s(`A letter is on its way to ${o}.`)}catch(r){s(r instanceof Error?r.message:"That did not work.",{tone:"error"})}}}>Send a letter that confirms it</button></p>`}
    ${t.value?e`<${$} label="Change the address" send=${n}>
            ${r=>e`
              <${k}
                label="New e-mail address"
                name="email"
                type="email"
                autocomplete="email"
                errors=${r("email")}
              />
            `}
          <//>`:e`<p>
            <button class="button" onClick=${()=>t.value=!0}>
              ${o?"Change my address":"Add an address"}
            </button>
          </p>`}
  </section>`}function X(){let t=c(!1),o=async a=>{u.value=await m(()=>f.setPassword(String(a.get("password")))),t.value=!1,s("Your password is changed. Every other device is signed out."),await y()};return u.value?.email?e`<section aria-labelledby="password">
    <h2 id="password">Your password</h2>
    ${t.value?e`<${$} label="Change the password" send=${o}>
            ${a=>e`<${K}
                errors=${a("password")}
                least=${q.value?pe:void 0}
              />`}
          <//>`:e`<p>
            <button class="button" onClick=${()=>t.value=!0}>Change my password</button>
          </p>`}
  </section>`:null}function Z(){let t=c(!1),o=u.value?.guest??!1,a=w(Object.keys(b.value).length,"marked film"),i=async()=>{t.value=!1;try{u.value=await m(f.leave),s(o?"The guest is gone, and all that was marked.":"Your account leaves in a week. Sign in until then if you change your mind.")}catch(n){s(n instanceof Error?n.message:"That did not work.",{tone:"error"})}};return e`<section aria-labelledby="delete">
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
    ${t.value&&e`<${S}
        title=${o?"Delete this guest?":"Delete your account?"}
        yes="Delete it"
        onYes=${i}
        onNo=${()=>t.value=!1}
      >
        <p>
          ${o?`${a} go with it, and nothing brings them back.`:`${a} go with it, a week from now.`}
        </p>
      <//>`}
  </section>`}function ee(){let t=c(null),o=c(!1),a=async()=>{try{t.value=(await f.devices()).items,o.value=!1}catch{o.value=!0}};v(()=>{a()},[u.value]);let i=async(r,d)=>{try{await m(r),s(d),await a()}catch(p){s(p instanceof Error?p.message:"That did not work.",{tone:"error"})}},n=t.value??[],l=n.filter(r=>!r.this);return e`<section aria-labelledby="devices">
    <h2 id="devices">Where you are signed in</h2>
    ${o.value&&e`<p role="alert">
        The list did not arrive. <button class="button small" onClick=${a}>Try again</button>
      </p>`}
    <ul class="devices">
      ${n.map(r=>e`<li key=${r.id}>
            <p>
              ${r.device} ${r.this&&e`<strong>this one</strong>`}
              <small>
                since ${new Date(r.began_at).toLocaleDateString()}, used last${" "}
                ${T(r.used_at,Date.now())}
              </small>
            </p>
            ${!r.this&&e`<button
                class="button small"
                onClick=${()=>i(()=>f.endDevice(r.id),"It is signed out there.")}
              >
                Sign out<span class="unseen"> of ${r.device}</span>
              </button>`}
          </li>`)}
    </ul>
    ${l.length>0&&e`<p>
        <button
          class="button"
          onClick=${()=>i(f.endOtherDevices,"You are signed out everywhere else.")}
        >
          Sign out everywhere else
        </button>
      </p>`}
  </section>`}function _({invitation:t,onJoined:o=()=>{}}){let a=c(!1),i=c(!1),n=c("");v(()=>{D()&&h.askToJoin().then(({options:r})=>a.value=r!==null,()=>{})},[]);let l=async()=>{n.value="",i.value=!0;try{let{options:r}=await h.askToJoin();u.value=await h.join(P(),await O(r),t),o(),s("This is your account now. Add an address below, in case you lose the passkey.")}catch(r){if(!(r instanceof A))throw r;n.value=r.message}finally{i.value=!1}};return a.value&&e`<p>
        <button class="button" disabled=${i.value} onClick=${l}>
          Make it with a passkey
        </button>
      </p>
      <p class="quiet">
        A finger, a face or the PIN of this device is all it takes: no address, no password.
      </p>
      ${n.value&&e`<p class="wrong" role="alert">${n.value}</p>`}`}var te=()=>/^#invitation=([\w-]+)$/.exec(location.hash)?.[1]??"",oe=()=>history.replaceState(history.state,"",location.pathname);function ae({secret:t}){let o=c(""),a=async()=>{o.value="";try{o.value=await f.invitation(t)}catch(r){o.value=r instanceof A&&r.status===404?"over":"lost"}};v(()=>{a()},[t]);let i=async r=>{let[d,p]=[String(r.get("email")).trim(),String(r.get("password"))];await N(d,p,t),oe();let g=u.value?.signed_in&&!u.value.guest;s(g?"This is your account now.":`A letter is on its way to ${d}: it says what is still to do.`)};if(o.value==="")return e`<${U} />`;if(o.value==="lost")return e`<${J} what="The invitation" onRetry=${a} />`;if(o.value==="over")return e`<${Y} title="This invitation is over">
      <p>It was used already, or is more than a week old. Ask for another one.</p>
    <//>`;let n=u.value?.guest?Object.keys(b.value).length:0,{email:l}=o.value;return e`<p class="lead">
      With this link you can make an account here${l&&`, for ${l}`}.
      ${n>0&&` The ${w(n,"film")} you marked as a guest come along.`}
    </p>
    <${$} label="Make my account" send=${i}>
      ${r=>e`
        <${W} errors=${r} email=${l??""} fresh />
      `}
    <//>
    <${_} invitation=${t} onJoined=${oe} />
    <${I} join=${()=>!0} invitation=${t} back="/account" />`}var re="/api/me/data",de="sneak-preview";function fe(t){let o=Object.assign(document.createElement("a"),{href:t,download:de});document.body.append(o),o.click(),o.remove()}async function ne(t){try{await m(f.isProven),fe(t)}catch(o){s(o instanceof Error?o.message:"That did not work.",{tone:"error"})}}var se=()=>e`<section aria-labelledby="own-data">
    <h2 id="own-data">Your data</h2>
    <p>
      Everything that this site holds of you, in one file; or what you marked, as a table. Either
      can be <a href="/import">imported</a> again, and so can what you rated on other sites.
    </p>
    <p class="row">
      <button class="button" onClick=${()=>ne(re)}>Download everything (JSON)</button>
      <button class="button" onClick=${()=>ne(`${re}?format=csv`)}>
        Download my marks (CSV)
      </button>
    </p>
  </section>`;function ie(){let t=c(null),o=c(!1),a=async()=>{try{let[{items:n},l]=await Promise.all([E.identities(),E.all()]);t.value=n,o.value=l.items.length>0||l.proxy!==null}catch{t.value=null}};if(v(()=>{a()},[]),!t.value||!o.value&&!t.value.length)return null;let i=async()=>{u.value=await m(E.linkProxy),s("It signs you in from now on."),await a()};return e`<section aria-labelledby="providers">
    <h2 id="providers">Signing in by others</h2>
    <p>Whom you link here can say that you are you. They learn nothing of your films.</p>
    ${t.value.length>0&&e`<ul class="devices" aria-labelledby="providers">
        ${t.value.map(n=>e`<${ye} key=${n.id} identity=${n} onGone=${a} />`)}
      </ul>`}
    <${he} proxied=${i} />
  </section>`}function he({proxied:t}){return e`<${Q}
    words="Link"
    around=${m}
    crossing=${()=>({errand:"link",back:"/account"})}
    proxied=${t}
  />`}function ye({identity:{id:t,label:o,called:a,usable:i,made_at:n,used_at:l},onGone:r}){let d=c(!1),p=async()=>{d.value=!1;try{await m(()=>E.unlink(t)),s(`${o} signs you in no more.`),await r()}catch(g){s(g instanceof Error?g.message:"That did not work.",{tone:"error"})}};return e`<li>
    <p>
      ${o}: ${a}
      <small>
        linked on ${C(n)}${l&&`, used last ${T(l,Date.now())}`}
        ${!i&&". Whoever runs this site has taken it away: it signs nobody in"}
      </small>
    </p>
    <button class="button small" onClick=${()=>d.value=!0}>
      Unlink<span class="unseen"> ${o}: ${a}</span>
    </button>
    ${d.value&&e`<${S}
        title="Unlink ${o}?"
        yes="Unlink it"
        onYes=${p}
        onNo=${()=>d.value=!1}
      >
        <p>It signs you in here no more. Your account there stays as it is.</p>
      <//>`}
  </li>`}var le=({codes:t,onKept:o})=>e`<div role="group" aria-labelledby="recovery">
    <h3 id="recovery">Your recovery codes</h3>
    <p>
      Each signs you in once in place of the app's code. Keep them where you will find them without
      your phone: nothing shows them again, and those of before are good for nothing.
    </p>
    <ol class="recovery">
      ${t.map(a=>e`<li key=${a}><code>${a}</code></li>`)}
    </ol>
    <p><button class="button" onClick=${o}>I have kept them</button></p>
  </div>`;function ue({ways:t}){let o=c(null),a=c(null),i=g=>async()=>{try{await g()}catch(x){s(x instanceof Error?x.message:"That did not work.",{tone:"error"})}},n=i(async()=>{o.value=await m(h.setUp)}),l=i(async()=>{a.value=(await m(h.renewCodes)).codes,await y()}),r=i(async()=>{await m(h.turnOff),s("Your password asks for no code any more."),await y()}),d=async g=>{let{codes:x}=await m(()=>h.turnOn(String(g.get("code"))));[o.value,a.value]=[null,x],s("From now on your password asks for a code. Every other device is signed out."),await y()},p=t.second_factor;return e`<section aria-labelledby="codes">
    <h2 id="codes">A code beside the password</h2>
    ${a.value?e`<${le} codes=${a.value} onKept=${()=>a.value=null} />`:p?e`<p>
                On since ${C(p.since)}: whoever signs in with your password needs the code
                of your app, too. ${w(p.codes_left,"recovery code")} left.
              </p>
              <p class="row">
                <button class="button" onClick=${l}>New recovery codes</button>
                <button class="button" onClick=${r}>Turn it off</button>
              </p>`:o.value?e`<${$e} setUp=${o.value} send=${d} />
                <p>
                  <button class="button small" onClick=${()=>o.value=null}>Cancel</button>
                </p>`:e`<p>
                  An app on your phone can show a code that your password then asks for, so that who
                  learns the password alone gets in nowhere. A passkey needs none.
                </p>
                <p><button class="button" onClick=${n}>Set it up</button></p>`}
  </section>`}var $e=({setUp:{secret:t,address:o,side:a,path:i},send:n})=>e`<p>
      Take a picture of this with the app,${" "}
      <a href=${o}>open it in an app on this device</a>, or type the letters beneath into it.
    </p>
    <svg class="qr" viewBox="0 0 ${a} ${a}" role="img" aria-label="QR code for the app">
      <path d=${i} />
    </svg>
    <p><code class="secret">${t.match(/.{1,4}/g)?.join(" ")}</code></p>
    <${$} label="Turn it on" send=${n}>
      ${l=>e`
        <${k}
          label="Code that the app shows"
          name="code"
          type="text"
          autocomplete="one-time-code"
          errors=${l("code")}
        />
      `}
    <//>`;function ce({ways:t}){let o=c(!1),a=D()?t.no_passkeys:"This browser is too old for passkeys.",i=async n=>{let{options:l}=await m(h.askToAdd),r=await O(l);await h.add(String(n.get("name")).trim(),r),o.value=!1,s("Your passkey is there. It signs you in without a password."),await y()};return e`<section aria-labelledby="passkeys">
    <h2 id="passkeys">Passkeys</h2>
    <p>
      Sign in by a finger, a face or the PIN of a device. There is nothing to type, and nothing that
      a false page could take.
    </p>
    ${t.passkeys.length>0&&e`<ul class="devices" aria-labelledby="passkeys">
        ${t.passkeys.map(n=>e`<${ve} key=${n.id} passkey=${n} />`)}
      </ul>`}
    ${a?e`<p class="quiet">${a}</p>`:o.value?e`<${$} label="Make the passkey" send=${i}>
                ${n=>e`
                  <${k}
                    label="What to call it"
                    name="name"
                    type="text"
                    autocomplete="off"
                    value=${P()}
                    errors=${n("name")}
                  />
                `}
              <//>
              <p>
                <button class="button small" onClick=${()=>o.value=!1}>Cancel</button>
              </p>`:e`<p>
              <button class="button" onClick=${()=>o.value=!0}>Add a passkey</button>
            </p>`}
  </section>`}function ve({passkey:{id:t,name:o,host:a,made_at:i,used_at:n}}){let l=c(""),r=async p=>{await h.rename(t,String(p.get("name"))),l.value="",await y()},d=async()=>{l.value="";try{await m(()=>h.remove(t)),s(`${o} signs you in no more. The device may still list it: delete it there, too.`),await y()}catch(p){s(p instanceof Error?p.message:"That did not work.",{tone:"error"})}};return l.value==="rename"?e`<li>
      <${$} label="Rename" send=${r}>
        ${p=>e`
          <${k}
            label="What to call it"
            name="name"
            type="text"
            autocomplete="off"
            value=${o}
            errors=${p("name")}
          />
        `}
      <//>
      <button class="button small" onClick=${()=>l.value=""}>Cancel</button>
    </li>`:e`<li>
    <p>
      ${o}
      <small>
        for ${a}, made on ${C(i)},${" "}
        ${n?`used last ${T(n,Date.now())}`:"not used yet"}
      </small>
    </p>
    <p class="row">
      <button class="button small" onClick=${()=>l.value="rename"}>
        Rename<span class="unseen"> ${o}</span>
      </button>
      <button class="button small" onClick=${()=>l.value="remove"}>
        Remove<span class="unseen"> ${o}</span>
      </button>
    </p>
    ${l.value==="remove"&&e`<${S}
        title="Remove ${o}?"
        yes="Remove it"
        onYes=${d}
        onNo=${()=>l.value=""}
      >
        <p>It signs nobody in any more.</p>
      <//>`}
  </li>`}function me(){return v(()=>{y()},[]),M.value?e`<section>
      <p role="alert">
        How you get in did not arrive.${" "}
        <button class="button small" onClick=${y}>Try again</button>
      </p>
    </section>`:F.value&&e`<${ce} ways=${F.value} /><${ue} ways=${F.value} />`}function we(){let t=te(),[o,a]=[u.value,t&&(!j.value||u.value?.guest)];return o?.leaving?e`<${G} leaving=${o.leaving} />`:e`<div class="page narrow">
    <header class="page-head">
      <${L} title="Account">
        ${a?"You are invited":o?.guest?"Keep what you marked":"Your account"}
      <//>
    </header>
    <${V} />
    ${o&&a?e`<${ae} secret=${t} />`:e`<${B}>${o?.guest?e`<${ge} />`:e`<${be} />`}<//>`}
    ${j.value&&e`<div class="account-sections">
        ${!o?.guest&&e`<${z} />
            <${X} />
            <${me} />
            <${ie} />
            <${ee} />`}
        <${se} />
        <${Z} />
      </div>`}
  </div>`}function ge(){let t=Object.keys(b.value).length,o=c(""),a=async i=>{let n=String(i.get("email")).trim();await N(n,String(i.get("password"))),u.value?.guest?o.value=n:s("This is your account now. Everything you marked is in it.")};return o.value?e`<${Y} title="Look at your mail">
      <p role="status">
        A letter is on its way to ${o.value}. Open the link in it, type your password once
        more, and everything you marked is in your account. Until then you go on as a guest.
      </p>
    <//>`:e`<p class="lead">
      You are a guest${t>0?` with ${w(t,"marked film")}`:""}. A guest lives in this
      browser alone; an account finds its films anywhere.
    </p>
    ${u.value?.sign_up==="open"?e`<${$} label="Make it my account" send=${a}>
              ${i=>e`
                <${W} errors=${i} fresh />
              `}
            <//>
            <${_} />
            <${I} join=${()=>!0} back="/account" />`:e`<p>
            Accounts are by invitation here. If whoever runs this site sent you a link, open it in
            this browser, and all that you marked comes along.
          </p>`}
    <p class="quiet">
      You have an account already? <a href="/sign-in">Sign in</a> and bring your films along.
    </p>`}function be(){let t=async()=>{try{await H(),await R("/"),s("You are signed out.")}catch(o){let a=o instanceof Error?o.message:"";s(`You are still signed in. ${a}`,{tone:"error",action:{label:"Try again",run:t}})}};return e`<dl class="fact-list">
      <div>
        <dt>E-mail</dt>
        <dd>${u.value?.email??"none yet"}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>${w(Object.keys(b.value).length,"film")}</dd>
      </div>
    </dl>
    ${u.value?.operator&&e`<p>
        You run this site: <a href="/operator">how its sources fare</a>, and${" "}
        <a href="/operator/people">who is here</a>.
      </p>`}
    <p><button class="button" onClick=${t}>Sign out</button></p>`}export{we as default};
