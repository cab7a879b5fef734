import{a as c,b as i,c as r,f as t,r as u}from"./chunk-NW23MODR.js";function v({film:l,youtube:p,elsewhere:d,onClose:f}){let o=r(null),a=r(null),[n,$]=c(!1);i(()=>{let e=o.current;return e?.showModal(),()=>e?.close()},[]);let s=()=>o.current?.close(),m=({target:e})=>{e===o.current&&a.current===e&&s()},y=`https://www.youtube-nocookie.com/embed/${encodeURIComponent(p)}?autoplay=1`;return t`<dialog
    ref=${o}
    class="player"
    aria-labelledby="player-title"
    onMouseDown=${e=>a.current=e.target}
    onClick=${m}
    onClose=${f}
  >
    <div class="player-body">
      <header>
        <h2 id="player-title">Trailer of ${l.title}</h2>
        <button class="plain" autofocus aria-label="Close the trailer" onClick=${s}>
          <${u} name="close" />
        </button>
      </header>
      <div class="player-screen">
        ${!n&&t`<p class="player-wait" role="status">One moment…</p>`}
        <iframe
          class=${n?"there":""}
          src=${y}
          title="Trailer of ${l.title}"
          allow="autoplay; fullscreen; picture-in-picture"
          referrerpolicy="strict-origin-when-cross-origin"
          onLoad=${()=>$(!0)}
        />
      </div>
      <p>
        It does not play?${" "}
        <a href=${d} target="_blank" rel="noopener">
          Watch on YouTube<span class="unseen">, opens in a new tab</span>
        </a>
      </p>
    </div>
  </dialog>`}export{v as Player};
