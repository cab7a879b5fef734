import{m as e,p}from"./chunk-HNNVS2RC.js";var n=[["/operator","Sources and films"],["/operator/people","People"]],s=({path:o})=>p`<nav class="operator-nav" aria-label="For whoever runs this site">
    <ul class="row">
      ${n.map(([r,a])=>p`<li key=${r}>
            <a class="button small" href=${r} aria-current=${o===r?"page":void 0}
              >${a}</a
            >
          </li>`)}
    </ul>
  </nav>`;var t="/api/operator/people",i="/api/operator/invitations",m={overview:()=>e("GET","/api/operator/sources"),retrySource:o=>e("POST",`/api/operator/sources/${encodeURIComponent(o)}/retry`),retryFilm:o=>e("POST",`/api/operator/films/${encodeURIComponent(o)}/retry`),retryFilms:()=>e("POST","/api/operator/films/retry"),people:(o,r,a=0)=>e("GET",`${t}?q=${encodeURIComponent(o)}&limit=${r}&offset=${a}`),lock:o=>e("POST",`${t}/${o}/lock`),unlock:o=>e("POST",`${t}/${o}/unlock`),remove:o=>e("DELETE",`${t}/${o}`),invitations:()=>e("GET",i),invite:()=>e("POST",i),takeBack:o=>e("DELETE",`${i}/${o}`)};export{s as a,m as b};
