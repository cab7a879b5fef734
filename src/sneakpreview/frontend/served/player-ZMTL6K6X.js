import{a as u}from"./chunk-76TEHHOO.js";import{L as p,b as i,c,d as r,p as t}from"./chunk-HNNVS2RC.js";await u("trailer.css");function k({film:l,youtube:d,elsewhere:f,onClose:m}){let o=r(null),a=r(null),[s,y]=i(!1);c(()=>{let e=o.current;return e?.showModal(),()=>e?.close()},[]);let n=()=>o.current?.close(),$=({target:e})=>{e===o.current&&a.current===e&&n()},h=`https://www.youtube-nocookie.com/embed/${encodeURIComponent(d)}?autoplay=1`;return t`<dialog
    ref=${o}
    class="player"
    aria-labelledby="player-title"
    onMouseDown=${e=>a.current=e.target}
    onClick=${$}
    onClose=${m}
  >
    <div class="player-body">
      <div class="player-head">
        <h2 id="player-title">Trailer of ${l.title}</h2>
        <button class="plain" autofocus aria-label="Close the trailer" onClick=${n}>
          <${p} name="close" />
        </button>
      </div>
      <div class="player-screen">
        ${!s&&t`<p class="player-wait" role="status">One moment…</p>`}
        <iframe
          class=${s?"there":""}
          src=${h}
          title="Trailer of ${l.title}"
          allow="autoplay; fullscreen; picture-in-picture"
          referrerpolicy="strict-origin-when-cross-origin"
          onLoad=${()=>y(!0)}
        />
      </div>
      <p>
        It does not play?${" "}
        <a href=${f} target="_blank" rel="noopener">
          Watch on YouTube<span class="unseen"> (opens in a new tab)</span>
        </a>
      </p>
    </div>
  </dialog>`}export{k as Player};
