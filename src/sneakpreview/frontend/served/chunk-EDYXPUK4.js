import{ca as e,p as o}from"./chunk-HNNVS2RC.js";var i=({path:r})=>o`<div class="page narrow notice">
    <p class="eyebrow">404</p>
    <${e} title="Not found">This reel is missing<//>
    <p>Nothing is shown at <code>${r}</code>.</p>
    <p class="row">
      <a class="button primary" href="/recommendations">Your recommendations</a>
      <a class="button" href="/">The first page</a>
    </p>
  </div>`;export{i as a};
