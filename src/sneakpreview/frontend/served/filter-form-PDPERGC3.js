import{L as I,O as N,R,b as d,c as h,d as S,f as p,la as y,oa as F,p as i,pa as G,qa as k}from"./chunk-HNNVS2RC.js";function f({label:e,value:n,options:t,onChange:l}){let r=p(),o=t.some(([s])=>s===n)?t:[...t,[n,n]];return i`<div class="filter">
    <label for=${r}>${e}</label>
    <select id=${r} value=${n} onChange=${s=>l(s.target.value)}>
      ${o.map(([s,$])=>i`<option key=${s} value=${s} selected=${s===n}>${$}</option>`)}
    </select>
  </div>`}function w({label:e,value:n,least:t,most:l,onChange:r}){let o=p(),[s,$]=d(n),[m,a]=d(!0),c=[Number(t||1870),Number(l||2100)],u=!y(s,...c)&&(m||s.length>3),g=S(!1);h(()=>{$(n),g.current=!1},[n]),h(()=>{g.current&&!u&&r(s),g.current=u});let A=H=>{let v=H.target.value.trim();$(v),a(!1),y(v,...c)&&r(v)};return i`<div class="filter">
    <label for=${o}>${e}</label>
    <input
      id=${o}
      inputmode="numeric"
      autocomplete="off"
      placeholder="any"
      value=${s}
      aria-invalid=${u}
      aria-describedby=${u?`${o}-range`:void 0}
      onInput=${A}
      onChange=${()=>a(!0)}
    />
    ${u&&i`<p id=${`${o}-range`} class="wrong" role="alert">
        A year from ${c[0]} to ${c[1]}.
      </p>`}
  </div>`}var _=["Hidden gems","Rather hidden gems","Both alike","Rather well known","Well known"];function D({value:e,onChange:n}){let t=p(),[l,r]=d(e);h(()=>r(e),[e]);let o=s=>$=>s($.target.value);return i`<div class="filter dial">
    <label for=${t}>How well known</label>
    <input
      id=${t}
      type="range"
      min="-1"
      max="1"
      step="0.5"
      value=${l||"0"}
      aria-describedby=${`${t}-what`}
      aria-valuetext=${_[Math.round(Number(l)*2)+2]}
      onInput=${o(r)}
      onChange=${o(n)}
    />
    <p class="legend" aria-hidden="true"><span>${_[0]}</span><span>${_[4]}</span></p>
    <p id=${`${t}-what`} class="explained">
      Moves up the films that few people know, or those that many know; it leaves none out.
    </p>
  </div>`}function x({label:e,one:n,values:t,choices:l,name:r=String,onToggle:o}){let s=p(),$=l.filter(({value:a})=>!t.includes(a));if(t.length+$.length===0)return null;let m=a=>{a.target.value&&o(a.target.value),a.target.value=""};return i`<div class="filter">
    <label for=${s}>${e}</label>
    ${t.length>0&&i`<ul class="chips">
        ${t.map(a=>i`<li key=${a}>
              <button class="chip is-genre" onClick=${()=>o(a)}>
                ${r(a)} <${I} name="close" /><span class="unseen">: remove</span>
              </button>
            </li>`)}
      </ul>`}
    <select id=${s} onChange=${m}>
      <option value="">${t.length>0?`or ${n} …`:`any ${n}`}</option>
      ${$.map(({value:a,count:c})=>i`<option key=${a} value=${a}>${r(a)} (${c})</option>`)}
    </select>
  </div>`}var L={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},C=14;function P({choices:e,filters:n,onChange:t}){let[l,r]=d(!1),o=p(),s=[...n.genre,...n.any_genre,...n.not_genre],$=e.map(({value:a})=>a),m=[...new Set([...$.slice(0,l?void 0:C),...s])];return m.length===0?null:i`<div class="filter" role="group" aria-labelledby=${o}>
    <h3 id=${o}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${m.map(a=>{let c=F(n,a),[u,g]=L[c];return i`<li key=${a}>
          <button
            class="chip is-${c||"off"}"
            onClick=${()=>t(G(n,a))}
          >
            ${u&&i`<span aria-hidden="true">${u} </span>`}${a}
            <span class="unseen">: ${g}</span>
          </button>
        </li>`})}
      ${$.length>C&&i`<li>
          <button class="chip chip-more" aria-expanded=${String(l)} onClick=${()=>r(!l)}>
            ${l?"Fewer":`${$.length-C} more`}
          </button>
        </li>`}
    </ul>
  </div>`}var b=(e,n)=>[["","any"],...e.map(t=>[t,n(t)])],M=b(["film","series"],e=>e==="film"?"films only":"series only"),T=b(["5","6","6.5","7","7.5","8"],e=>`from ${e}`),Y=b(["10","50","100","200","1000","10000"],e=>`from ${Number(e).toLocaleString("en")}`),B=b(["90","105","120","150","180"],e=>`up to ${N(Number(e))}`);function E({filters:e,choices:n,cleared:t,onChange:l}){let r=o=>s=>l({...e,[o]:s});return i`<${D}
      value=${e.dial}
      onChange=${o=>r("dial")(o==="0"?"":o)}
    />
    <${P} choices=${n.genres} filters=${e} onChange=${l} />
    ${(n.kinds.length>1||e.kind)&&i`<${f} label="Kind" value=${e.kind} options=${M} onChange=${r("kind")} />`}
    <div class="pair">
      <${f}
        label="Score"
        value=${e.min_score}
        options=${T}
        onChange=${r("min_score")}
      />
      <${f}
        label="Reviews or votes"
        value=${e.min_votes}
        options=${Y}
        onChange=${r("min_votes")}
      />
    </div>
    <div class="pair">
      <${w}
        key=${`from ${t}`}
        label="From year"
        value=${e.from_year}
        most=${e.to_year}
        onChange=${r("from_year")}
      />
      <${w}
        key=${`to ${t}`}
        label="To year"
        value=${e.to_year}
        least=${e.from_year}
        onChange=${r("to_year")}
      />
    </div>
    <${f}
      label="Runtime"
      value=${e.max_runtime}
      options=${B}
      onChange=${r("max_runtime")}
    />
    <${x}
      label="Language"
      one="language"
      values=${e.language}
      name=${R}
      choices=${n.languages}
      onToggle=${o=>l(k(e,"language",o))}
    />
    <${x}
      label="Director"
      one="director"
      values=${e.director}
      choices=${n.directors}
      onToggle=${o=>l(k(e,"director",o))}
    />`}export{E as default};
