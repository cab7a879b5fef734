import{a as c,b as i,c as r,f as t,r as p}from"./chunk-HLQ4KMDW.js";function g({film:l,youtube:u,elsewhere:d,onClose:f}){let o=r(null),a=r(null),[n,y]=c(!1);i(()=>{let e=o.current;return e?.showModal(),()=>e?.close()},[]);let s=()=>o.current?.close(),$=({target:e})=>{e===o.current&&a.current===e&&s()},m=`https://www.youtube-nocookie.com/embed/${encodeURIComponent(u)}?autoplay=1`;return t`<dialog
    ref=${o}
    class="player"
    aria-labelledby="player-title"
    onMouseDown=${e=>a.current=e.target}
    onClick=${$}
    onClose=${f}
  >
    <div class="player-body">
      <div class="player-head">
        <h2 id="player-title">Trailer of ${l.title}</h2>
        <button class="plain" autofocus aria-label="Close the trailer" onClick=${s}>
          <${p} name="close" />
        </button>
      </div>
      <div class="player-screen">
        ${!n&&t`<p class="player-wait" role="status">One moment…</p>`}
        <iframe
          class=${n?"there":""}
          src=${m}
          title="Trailer of ${l.title}"
          allow="autoplay; fullscreen; picture-in-picture"
          referrerpolicy="strict-origin-when-cross-origin"
          onLoad=${()=>y(!0)}
        />
      </div>
      <p>
        It does not play?${" "}
        <a href=${d} target="_blank" rel="noopener">
          Watch on YouTube<span class="unseen"> (opens in a new tab)</span>
        </a>
      </p>
    </div>
  </dialog>`}export{g as Player};
