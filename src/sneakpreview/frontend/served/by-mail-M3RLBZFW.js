import{a as $}from"./chunk-64XNRJE3.js";import"./chunk-2TPE3N7E.js";import{a as r,b as d,c as i}from"./chunk-NO7QVXGI.js";import{_ as f,c as h,ca as w,k as u,p as o,q as c,t as l,v as p}from"./chunk-HNNVS2RC.js";var A=({about:t})=>o`<div class="page narrow">
    ${t==="link"?o`<${y} />`:o`<${g} />`}
  </div>`,s=t=>o`<header class="page-head"><${w}>${t}<//></header>`;function g(){let t=u(""),n=async e=>{let a=String(e.get("email")).trim();await r.askToReset(a),t.value=a};return t.value?o`${s("Look at your mail")}
      <p role="status">
        If somebody has an account with ${t.value} and has confirmed that address, a letter is
        on its way. Its link is good for an hour.
      </p>
      <p class="quiet">
        Nothing arrives? Look among the unwanted mail, or ask whoever runs this site for a link.
      </p>`:o`${s("Forgotten your password?")}
    ${p.value?.mail===!1?o`<p>
            This site sends no mail. Whoever runs it can hand you a link with which you choose a new
            password.
          </p>`:o`<${i} label="Send me a link" send=${n}>
            ${e=>o`
              <${d}
                label="E-mail"
                name="email"
                type="email"
                autocomplete="username"
                errors=${e("email")}
              />
            `}
          <//>`}
    <p class="quiet"><a href="/sign-in">Back to signing in</a></p>`}function k(){let[,t="",n=""]=/^#(\w+)\.(\w+)$/.exec(location.hash)??[];return n&&history.replaceState(history.state,"",location.pathname),{purpose:t,token:n}}function y(){let t=u({purpose:"",token:""});h(()=>{let a=()=>{let m=k();m.token&&(t.value=m)};return a(),addEventListener("hashchange",a),()=>removeEventListener("hashchange",a)},[]);let{purpose:n,token:e}=t.value;return n==="reset"?o`<${v} key=${e} token=${e} />`:n==="join"?o`<${b} key=${e} token=${e} />`:n==="confirm"||n==="move"?o`<${S} key=${e} purpose=${n} token=${e} />`:o`${s("A link from a letter")}
    <${f} title="There is nothing to do here">
      <p>Open the link in your letter once more, the whole of it.</p>
    <//>`}function v({token:t}){let n=async e=>{await r.reset({token:t,password:String(e.get("password"))}),await l("/sign-in"),c("Your new password is set. Sign in with it.")};return o`${s("Choose a new password")}
    <${i} label="Set the password" send=${n}>
      ${e=>o`<${$} errors=${e("password")} />`}
    <//>
    <p class="quiet">
      Every device is signed out by it. The link is good once:${" "}
      <a href="/forgotten">ask for another</a>.
    </p>`}function b({token:t}){let n=async e=>{p.value=await r.follow("join",{token:t,password:String(e.get("password"))}),await l("/recommendations"),c("This is your account now.")};return o`${s("Finish your account")}
    <p>Type the password that you chose when you asked for the account.</p>
    <${i} label="Make my account" send=${n}>
      ${e=>o`
        <${d}
          label="Password"
          name="password"
          type="password"
          autocomplete="current-password"
          errors=${e("password")}
        />
      `}
    <//>
    <p class="quiet">You did not ask for one? Close this page, and nothing comes of it.</p>`}function S({purpose:t,token:n}){let e=async()=>{p.value=await r.follow(t,{token:n}),await l("/account"),c("Your address is confirmed.")};return o`${s("Confirm your address")}
    <p>It is confirmed for the account that is signed in here, if that is who asked for it.</p>
    <${i} label="Confirm it" send=${e}>${()=>""}<//>
    <p class="quiet">
      Not signed in? <a href="/sign-in" target="_blank">Sign in</a> in another tab, then come back.
    </p>`}export{A as default};
