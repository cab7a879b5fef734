import{a as p,b as g}from"./chunk-2ZOZ7ZSP.js";import{E as m,M as d,f as e,i,k as u,l as a,n as l,p as c,q as n,x as s}from"./chunk-IFHBW5LE.js";var j=()=>e`<div class="page narrow">
    <header class="page-head">
      <${m} title="Account"> ${a.value?.guest?"Keep what you marked":"Your account"} <//>
    </header>
    <${d}>${a.value?.guest?e`<${f} />`:e`<${h} />`}<//>
  </div>`;function f(){let r=Object.keys(n.value).length,o=async t=>{await l(String(t.get("email")).trim(),String(t.get("password"))),i("This is your account now. Everything you marked is in it.")};return e`<p class="lead">
      You are a guest${r>0?` with ${s(r,"marked film")}`:""}. A guest lives in this
      browser alone; an account finds its films anywhere.
    </p>
    <${g} label="Make it my account" send=${o}>
      ${t=>e`
        <${p} errors=${t} fresh />
      `}
    <//>
    <p class="quiet">
      You have an account already? <a href="/sign-in">Sign in</a> and bring your films along.
    </p>`}function h(){let r=async()=>{try{await c(),u("/"),i("You are signed out.")}catch(o){let t=o instanceof Error?o.message:"";i(`You are still signed in. ${t}`,{tone:"error",action:{label:"Try again",run:r}})}};return e`<dl class="fact-list">
      <div>
        <dt>E-mail</dt>
        <dd>${a.value?.email}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>${s(Object.keys(n.value).length,"film")}</dd>
      </div>
    </dl>
    ${a.value?.operator&&e`<p>You run this site: <a href="/operator">how its sources fare</a>.</p>`}
    <p><button class="button" onClick=${r}>Sign out</button></p>`}export{j as default};
