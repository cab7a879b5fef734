var r=t=>new Promise(e=>{let n=new URL(t,import.meta.url).href,o=document.createElement("link");document.head.append(Object.assign(o,{rel:"stylesheet",href:n,onload:e,onerror:e}))});export{r as a};
