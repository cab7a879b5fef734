import{K as I,N as R,Q as F,b as p,c as h,d as S,f as m,ka as y,na as G,oa as N,p as i,pa as k}from"./chunk-F2F5IIOR.js";function f({label:e,value:n,options:a,onChange:l}){let r=m(),t=a.some(([s])=>s===n)?a:[...a,[n,n]];return i`<div class="filter">
    <label for=${r}>${e}</label>
    <select id=${r} value=${n} onChange=${s=>l(s.target.value)}>
      ${t.map(([s,$])=>i`<option key=${s} value=${s} selected=${s===n}>${$}</option>`)}
    </select>
  </div>`}function C({label:e,value:n,least:a,most:l,onChange:r}){let t=m(),[s,$]=p(n),[d,o]=p(!0),c=[Number(a||1870),Number(l||2100)],u=!y(s,...c)&&(d||s.length>3),g=S(!1);h(()=>{$(n),g.current=!1},[n]),h(()=>{g.current&&!u&&r(s),g.current=u});let A=H=>{let v=H.target.value.trim();$(v),o(!1),y(v,...c)&&r(v)};return i`<div class="filter">
    <label for=${t}>${e}</label>
    <input
      id=${t}
      inputmode="numeric"
      autocomplete="off"
      placeholder="any"
      value=${s}
      aria-invalid=${u}
      aria-describedby=${u?`${t}-range`:void 0}
      onInput=${A}
      onChange=${()=>o(!0)}
    />
    ${u&&i`<p id=${`${t}-range`} class="wrong" role="alert">
        A year from ${c[0]} to ${c[1]}.
      </p>`}
  </div>`}var _=["Hidden gems","Rather hidden gems","Both alike","Rather well known","Well known"];function D({value:e,onChange:n}){let a=m(),[l,r]=p(e);h(()=>r(e),[e]);let t=s=>$=>s($.target.value);return i`<div class="filter dial">
    <label for=${a}>How well known</label>
    <input
      id=${a}
      type="range"
      min="-1"
      max="1"
      step="0.5"
      value=${l||"0"}
      aria-valuetext=${_[Math.round(Number(l)*2)+2]}
      onInput=${t(r)}
      onChange=${t(n)}
    />
    <p class="legend" aria-hidden="true"><span>${_[0]}</span><span>${_[4]}</span></p>
  </div>`}function w({label:e,one:n,values:a,choices:l,name:r=String,onToggle:t}){let s=m(),$=l.filter(({value:o})=>!a.includes(o));if(a.length+$.length===0)return null;let d=o=>{o.target.value&&t(o.target.value),o.target.value=""};return i`<div class="filter">
    <label for=${s}>${e}</label>
    ${a.length>0&&i`<ul class="chips">
        ${a.map(o=>i`<li key=${o}>
              <button class="chip is-genre" onClick=${()=>t(o)}>
                ${r(o)} <${I} name="close" /><span class="unseen">: remove</span>
              </button>
            </li>`)}
      </ul>`}
    <select id=${s} onChange=${d}>
      <option value="">${a.length>0?`or ${n} …`:`any ${n}`}</option>
      ${$.map(({value:o,count:c})=>i`<option key=${o} value=${o}>${r(o)} (${c})</option>`)}
    </select>
  </div>`}var T={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},x=14;function P({choices:e,filters:n,onChange:a}){let[l,r]=p(!1),t=m(),s=[...n.genre,...n.any_genre,...n.not_genre],$=e.map(({value:o})=>o),d=[...new Set([...$.slice(0,l?void 0:x),...s])];return d.length===0?null:i`<div class="filter" role="group" aria-labelledby=${t}>
    <h3 id=${t}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${d.map(o=>{let c=G(n,o),[u,g]=T[c];return i`<li key=${o}>
          <button
            class="chip is-${c||"off"}"
            onClick=${()=>a(N(n,o))}
          >
            ${u&&i`<span aria-hidden="true">${u} </span>`}${o}
            <span class="unseen">: ${g}</span>
          </button>
        </li>`})}
      ${$.length>x&&i`<li>
          <button class="chip chip-more" aria-expanded=${String(l)} onClick=${()=>r(!l)}>
            ${l?"Fewer":`${$.length-x} more`}
          </button>
        </li>`}
    </ul>
  </div>`}var b=(e,n)=>[["","any"],...e.map(a=>[a,n(a)])],Y=b(["film","series"],e=>e==="film"?"films only":"series only"),B=b(["5","6","6.5","7","7.5","8"],e=>`${e} or better`),E=b(["10","50","100","200","1000","10000"],e=>`${e} or more`),K=b(["90","105","120","150","180"],e=>`up to ${R(Number(e))}`);function L({filters:e,choices:n,cleared:a,onChange:l}){let r=t=>s=>l({...e,[t]:s});return i`<${D}
      value=${e.dial}
      onChange=${t=>r("dial")(t==="0"?"":t)}
    />
    <${P} choices=${n.genres} filters=${e} onChange=${l} />
    ${(n.kinds.length>1||e.kind)&&i`<${f} label="Kind" value=${e.kind} options=${Y} onChange=${r("kind")} />`}
    <div class="pair">
      <${f}
        label="Score"
        value=${e.min_score}
        options=${B}
        onChange=${r("min_score")}
      />
      <${f}
        label="Reviews or votes"
        value=${e.min_votes}
        options=${E}
        onChange=${r("min_votes")}
      />
    </div>
    <div class="pair">
      <${C}
        key=${`from ${a}`}
        label="From year"
        value=${e.from_year}
        most=${e.to_year}
        onChange=${r("from_year")}
      />
      <${C}
        key=${`to ${a}`}
        label="To year"
        value=${e.to_year}
        least=${e.from_year}
        onChange=${r("to_year")}
      />
    </div>
    <${f}
      label="Runtime"
      value=${e.max_runtime}
      options=${K}
      onChange=${r("max_runtime")}
    />
    <${w}
      label="Language"
      one="language"
      values=${e.language}
      name=${F}
      choices=${n.languages}
      onToggle=${t=>l(k(e,"language",t))}
    />
    <${w}
      label="Director"
      one="director"
      values=${e.director}
      choices=${n.directors}
      onToggle=${t=>l(k(e,"director",t))}
    />`}export{L as default};
