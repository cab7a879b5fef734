import{a as g,b as l}from"./chunk-2ZOZ7ZSP.js";import{E as r,H as u,f as e,k as i,l as a,m as n,o as s,q as m,x as c}from"./chunk-IFHBW5LE.js";function f(){let o=a.value?.guest?Object.keys(m.value).length:0,p=async t=>{let[d,h]=[String(t.get("email")),String(t.get("password"))];await s(d.trim(),h,t.get("join")==="on"),i("/recommendations")};return n.value&&!a.value?.guest?e`<div class="page narrow">
      <header class="page-head"><${r}>Signed in<//></header>
      <p>
        You are signed in as ${a.value?.email}. <a href="/account">Your account</a> is where to
        sign out.
      </p>
    </div>`:e`<div class="page narrow">
    <header class="page-head"><${r}>Sign in<//></header>
    <${l} label="Sign in" send=${p}>
      ${t=>e`
        <${g} errors=${t} />
        ${o>0&&e`<label class="check">
            <input type="checkbox" name="join" checked />
            <span>
              Bring along the ${c(o,"film")} I marked as a guest. Where the account has a
              mark of its own, that one stays.
            </span>
          </label>`}
      `}
    <//>
    ${a.value&&e`<p class="quiet">
        No account yet?${" "}
        ${n.value?e`<a href="/account">Make one of this guest</a>, and everything is kept.`:"Begin as a guest; it can become an account at any time."}
      </p>`}
    ${a.value&&!n.value&&e`<p><${u} label="Try it as a guest" /></p>`}
  </div>`}export{f as default};
