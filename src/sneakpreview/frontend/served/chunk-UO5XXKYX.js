var k,co,tn,fe,Xt,dt,uo,pt,fo,nn,en,Mi,qe=Symbol.for("pv"),ht={},vt=[],Ti=/^m(i|n|o|s|text|space)$/,on=Array.isArray,rn=vt.slice,be=Object.assign;function ke(e){e&&e.parentNode&&e.remove()}function _t(e,t,n){var o,i,r,s={},a=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?i=t[r]:s[r]=t[r];return a>2&&(s.children=a>3?rn.call(arguments,2):n),He(e,s,o,i,null)}function He(e,t,n,o,i){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qe,__v:i||++co,__i:-1,__u:0};return!i&&k.vnode&&k.vnode(r),r}function xe(e){return e.children}function Fe(e,t){this.props=e,this.context=t,this.__g=0}function pe(e,t){if(t==null)return e.__&&pe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:pe(e)}function Ci(e){var t,n=e.__v,o=n.__e,i=[],r=[],s=e.__P;s&&((t=be({constructor:qe},n)).__v=n.__v+1,k.vnode&&k.vnode(t),sn(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,i,o||pe(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,go(i,t,r),n.__=n.__e=null,t.__e!=o&&po(t))}function po(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),po(e)}function ao(e){(8&e.__g||(e.__g|=8,fe.push(e),dt++))&&Xt==k.debounceRendering||((Xt=k.debounceRendering)||queueMicrotask)(mo)}function mo(){try{for(var e,t=1;fe.length;)fe.length>t&&fe.sort(uo),e=fe.shift(),t=fe.length,8&e.__g&&Ci(e)}finally{(dt=fe.length)&&(Xt||queueMicrotask)(mo)}}function ho(e,t,n,o,i,r,s,a,c,f,u){var d,m,p,v,b,y,S=o.__k||vt,$=t.length;for(c=Pi(n,t,S,c,$),d=0;d<$;d++)(p=n.__k[d])!=null&&(m=~p.__i&&S[p.__i]||ht,p.__i=d,y=sn(e,p,m,i,r,s,a,c,f,u),v=p.__e,(m.ref!=p.ref||8&m.__u)&&(m.ref&&an(m.ref,null,p,m),p.ref&&u.push(p.ref,p.__c||v,p)),b=b||v,4&p.__u?(c=vo(p,c,e,!m.__v),m.__e&&(m.__e=null)):typeof p.type=="function"&&y!==void 0?c=y:v&&(c=v.nextSibling),p.__u&=-21);return n.__e=b,c}function Pi(e,t,n,o,i){var r,s,a,c,f,u,d,m,p,v=n.length,b=v,y=0,S=0,$=e.__k=Array(i);for(r=0;r<i;r++)(s=t[r])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=$[r]=He(null,s):on(s)?s=$[r]=He(xe,{children:s}):s.constructor===qe&&s.__b?s=$[r]=He(s.type,s.props,s.key,s.ref,s.__v):$[r]=s,c=r+y,s.__=e,s.__b=e.__b+1,a=null,~(f=s.__i=Ei(s,n,c,b))&&(b--,(a=n[f])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,f==c-1?y--:f==c+1?y++:f!=c&&(f>c?y--:y++,S=1)):(~f||(i>v?y--:i<v&&y++),typeof s.type!="function"&&(s.__u|=4))):$[r]=null;if(S){for(u=[],d=[],r=0;r<i;r++)if((s=$[r])&&16&s.__u){for(y=0,m=u.length;y<m;)u[p=y+m>>1]<s.__i?y=p+1:m=p;u[y]=s.__i,d[r]=y+1}for(y=u.length;r--;)d[r]&&(d[r]==y?y--:$[r].__u|=4)}if(b)for(r=0;r<v;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=pe(a)),ln(a,a));return o}function vo(e,t,n,o){var i,r,s,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=e,t=vo(i[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=pe(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ei(e,t,n,o){var i,r=e.key,s=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&s==a.type)return n;if(o>(c?1:0)){for(i=n-1;i>=0;i--)if((a=t[i])&&!(2&a.__u)&&r==a.key&&s==a.type)return i;for(i=n+1;i<t.length;i++)if((a=t[i])&&!(2&a.__u)&&r==a.key&&s==a.type)return i}return-1}function lo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ft(e,t,n,o,i){var r,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||lo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||lo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=en[t]||(en[t]=Fi(t)),(e.__a||(e.__a={}))[t]=nn,r=t!=(t=t.replace(fo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,s,r):e.removeEventListener(t,s,r));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Fi(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[pt]==null)t[pt]=nn++;else if(t[pt]<this.__a[e])return;return n(k.event?k.event(t):t)}}}function sn(e,t,n,o,i,r,s,a,c,f){var u,d,m,p,v,b,y,S,$,_,x,We,io,ut,ye,so,ue,we,ie=t.type;if(t.constructor!==qe)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,d=r=[],u.nodeType==8?a=mt(u,r):r.push(u),a=r[0]||a),(u=k.__b)&&u(t);e:if(typeof ie=="function"){m=s.length;try{if(S=t.props,$=(u=ie.prototype)&&u.render,_=(u=ie.contextType)&&o[u.__c],x=u?_?_.props.value:u.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):($?t.__c=p=new ie(S,x):(t.__c=p=new Fe(S,x),p.constructor=ie,p.render=Oi),_&&_.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),$&&(p.__s||(p.__s=p.state),ie.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=be({},p.__s)),be(p.__s,ie.getDerivedStateFromProps(S,p.__s)))),v=p.props,b=p.state,p.__v=t,n.__c){if(S!==v&&$&&!ie.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,x),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,x)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(z){z&&(z.__=t)}),vt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&s.push(p),a=pe(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,x),$&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(v,b,y)})}else $&&!ie.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),$&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=x,p.props=S,p.__P=e,p.__g&=-5,We=k.__r,io=$?25:0;do p.__g&=-9,We&&We(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++io<25);$&&(vt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=be({},o,p.getChildContext())),$&&n.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(v,b)),ut=u&&u.type===xe&&u.key==null?u.props.children:u,S.__P&&(u=a,i=(e=S.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&ln(z,z)}),n.__k=null),a=n.__k?pe(n,0):null),a=ho(e,on(ut)?ut:[ut],t,n,o,i,r,s,a,c,f),S.__P&&(t.__e=null,a=u),t.__u&=-161,d&&d.some(ke),p.__h.length&&s.push(p),1&p.__g&&(p.__g&=-4)}catch(z){if(s.length=m,t.__v=null,c||r)if(z&&z.then){if(t.__u|=128|c,r){for(~(ue=r.indexOf(a||void 0))||(ue=r.length);(we=r[ue-1])&&we.nodeType==8;)ue--;for(;ue<r.length;ue++)if(we=r[ue])if(r[ue]=null,ye){if(we==so)break}else{if(we.nodeType!=8)break;we.data.startsWith("$s")&&(so=mt(ye=we))}}if(!ye){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;ye=a}(u=mt(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,a=u):t.__e=a,a=a&&a.nextSibling}else r&&r.some(ke);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),z&&z.then||_o(t),k.__e(z,t,n)}}else a=t.__e=Ai(n.__e,t,n,o,i,r,s,c,f,e);return(u=k.diffed)&&u(t),a}function mt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function _o(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(_o))}function go(e,t,n){for(var o=0;o<n.length;)an(n[o++],n[o++],n[o++]);k.__c&&k.__c(t,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(r){r.call(i)})}catch(r){k.__e(r,i.__v)}})}function Ai(e,t,n,o,i,r,s,a,c,f){var u,d,m,p,v,b,y,S,$=n.props||ht,_=t.props,x=t.type;if(x=="svg"?i="http://www.w3.org/2000/svg":x=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((v=r[u])&&(x?v.localName==x:v.nodeType==3)){e=v,r[u]=null;break}}if(!e){if(S=f.ownerDocument||document,!x)return S.createTextNode(_);e=S.createElementNS(i,x,_.is?_:f),a&&(k.__m&&k.__m(t,r),a=!1),r=null}if(x){if(f=x=="template"&&e.content||e,r=x=="textarea"&&_.defaultValue!=null?null:r&&rn.call(f.childNodes),!a&&r)for($={},u=0;u<e.attributes.length;u++)$[(v=e.attributes[u]).name]=v.value;for(u in $)v=$[u],u=="dangerouslySetInnerHTML"?m=v:u=="children"||u in _||u=="value"&&"defaultValue"in _||u=="checked"&&"defaultChecked"in _||ft(e,u,null,v,i);for(u in _)v=_[u],u=="children"?p=v:u=="dangerouslySetInnerHTML"?d=v:u=="value"?b=v:u=="checked"?y=v:a&&typeof v!="function"||$[u]===v||ft(e,u,v,$[u],i);d?(a||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(x=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Ti.test(x))&&(i="http://www.w3.org/1999/xhtml"),ho(f,on(p)?p:[p],t,n,o,i,r,s,r?r[0]:n.__k&&pe(n,0),a,c),r&&r.some(ke)),a&&x!="textarea"||(u="value",x=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(x!="progress"||b)||ft(e,u,b,$[u],i),u="checked",y!=null&&y!=e[u]&&ft(e,u,y,$[u],i))}else $===_||a&&e.data==_||(e.data=_);return e}function an(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){k.__e(i,n)}}function ln(e,t,n){var o,i,r,s;if(k.unmount&&k.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||an(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){k.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&ln(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=mt(o,r=[]))&&(o==e.__e&&r.some(ke),ke(i),ke(o)),n||ke(e.__e),e.__e=e.__c=e.__=null}function Oi(e,t,n){return this.constructor(e,n)}function $o(e,t){var n,o,i,r;k.__&&k.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=He(xe,{children:[e]}),i=[],r=[],sn(t,t.__k,o||ht,ht,t.namespaceURI,o?null:t.firstChild?rn.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,r),go(i,t.__k,r),t.__k.props.children=null}k={__e:function(e,t,n,o){for(var i,r,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(a){e=a}}throw dt=0,e}},co=0,tn=function(e){return e!=null&&e.constructor===qe},Fe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=be({},this.state)),typeof e=="function"&&(e=e(be({},n),this.props)),e&&(be(n,e),this.__v&&(t&&this.__k.push(t),ao(this)))},Fe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ao(this))},Fe.prototype.render=xe,fe=[],dt=0,uo=function(e,t){return e.__v.__b-t.__v.__b},pt=Symbol(),fo=/(PointerCapture)$|Capture$/i,nn=0,en={},Mi=0;var Ae,O,cn,yo,un=Object.is,gt=0,Po=[],fn=[],A=k,wo=A.__b,ko=A.__r,bo=A.diffed,xo=A.__c,So=A.unmount,Mo=A.__;function $t(e,t){A.__h&&A.__h(O,e,gt||t),gt=0;var n=O.__H||(O.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function j(e){return gt=1,Ii(Fo,e)}function Ii(e,t,n){var o=$t(Ae++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Fo(void 0,t),function(r){var s=(o.__N||o.__)[0],a=o.t(s,r);un(s,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=O,!O.__f)){O.__f=!0;var i=O.shouldComponentUpdate;O.shouldComponentUpdate=function(r,s,a){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(f=!0,un(m.__[0],m.__N[0])||(u=!0))}),i){var d=i.call(this,r,s,a);return f?d||u:d}return!f||u}}return o.__}function w(e,t){var n=$t(Ae++,3);!A.__s&&Eo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,O.__H.__h.push(n))}function L(e){return gt=5,me(function(){return{current:e}},[])}function me(e,t){var n=$t(Ae++,7);return Eo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function te(){var e=$t(Ae++,11);if(!e.__){for(var t=O.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Li(){var e;do{for(;e=fn.shift();)try{Be(e)}catch(n){A.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Po.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Be),t.__h.some(pn),t.__h=[]}catch(n){t.__h=[],A.__e(n,e.__v)}}}while(fn.length)}A.__b=function(e){O=null,wo&&wo(e)},A.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Mo&&Mo(e,t)},A.__r=function(e){ko&&ko(e),Ae=0;var t=(O=e.__c).__H;t&&(cn==O?O.__h=[]:(t.__h.some(Be),t.__h.some(pn),Ae=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),cn=O},A.diffed=function(e){bo&&bo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Co(Po.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),cn=O=null},A.__c=function(e,t){t.some(function(n){try{n.__h.some(Be),n.__h=n.__h.filter(function(o){return!o.__||pn(o)})}catch(o){n.__h=[function(){throw o}]}}),xo&&xo(e,t)},A.unmount=function(e){So&&So(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Co(fn.push(i))}else Be(i)}catch(r){t=r}}),o.__H=void 0,t&&A.__e(t,o.__v))};var To=typeof requestAnimationFrame=="function";function Ni(e){var t,n=function(){clearTimeout(o),To&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);To&&(t=requestAnimationFrame(n))}function Co(e){e!=1&&yo==A.requestAnimationFrame||((yo=A.requestAnimationFrame)||Ni)(Li)}function Be(e){var t=O,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),O=t}function pn(e){var t=O;e.__c=e.__(),O=t}function Eo(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!un(n,e[o])})}function Fo(e,t){return typeof t=="function"?t(e):t}var Di=Symbol.for("preact-signals");function bt(){if(se>1)se--;else{var e,t=!1;for((function(){var i=wt;for(wt=void 0;i!==void 0;){var r=i.S;if(r.v===i.v)for(var s=r.t;s!==void 0;s=s.x)s.i===i.i&&(s.i=r.i);i=i.o}})();ze!==void 0;){var n=ze;for(ze=void 0,yt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Oo(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(yt=0,se--,t)throw e}}function K(e){if(se>0)return e();mn=++Ri,se++;try{return e()}finally{bt()}}var Ge,T=void 0;function Se(e){var t=T,n=Ge;T=void 0,Ge=void 0;try{return e()}finally{T=t,Ge=n}}var ze=void 0,se=0,yt=0,Ri=0,mn=0,wt=void 0,kt=0;function Ao(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function I(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}I.prototype.brand=Di;I.prototype.h=function(){return!0};I.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Se(function(){var o;(o=t.W)==null||o.call(t)}))};I.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Se(function(){var i;(i=t.Z)==null||i.call(t)}))}};I.prototype.subscribe=function(e){var t=this;return ae(function(){var n=t.value;Se(function(){return e(n)})},{name:"sub"})};I.prototype.valueOf=function(){return this.value};I.prototype.toString=function(){return this.value+""};I.prototype.toJSON=function(){return this.value};I.prototype.peek=function(){var e=this;return Se(function(){return e.value})};Object.defineProperty(I.prototype,"value",{get:function(){var e=Ao(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(yt>100)throw new Error("Cycle detected");(function(n){se!==0&&yt===0&&n.l!==mn&&(n.l=mn,wt={S:n,v:n.v,i:n.i,o:wt})})(this),this.v=e,this.i++,kt++,se++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{bt()}}}});function h(e,t){return new I(e,t)}function Oo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Io(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Lo(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Me(e,t){I.call(this,void 0,t),this.x=e,this.s=void 0,this.g=kt-1,this.f=4}Me.prototype=new I;Me.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===kt))return!0;if(this.g=kt,this.f|=1,this.i>0&&!Oo(this))return this.f&=-2,!0;var e=T;try{Io(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,Lo(this),this.f&=-2,!0};Me.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}I.prototype.S.call(this,e)};Me.prototype.U=function(e){if(this.t!==void 0&&(I.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Me.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Me.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ao(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function B(e,t){return new Me(e,t)}function No(e){var t=e.j;if(e.j=void 0,typeof t=="function"){se++;var n=T;T=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,dn(e),o}finally{T=n,bt()}}}function dn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,No(e)}function ji(e){if(T!==this)throw new Error("Out-of-order effect");Lo(this),T=e,this.f&=-2;try{8&this.f&&dn(this)}finally{bt()}}function Oe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ge&&Ge.push(this)}Oe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Oe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,No(this),Io(this),se++;var e=T;return T=this,ji.bind(this,e)};Oe.prototype.N=function(){2&this.f||(this.f|=2,this.u=ze,ze=this)};Oe.prototype.d=function(){this.f|=8,1&this.f||dn(this)};Oe.prototype.dispose=function(){this.d()};function ae(e,t){var n=new Oe(e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Do,St,xt,Ui=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ro=[];ae(function(){Do=this.N})();function Ie(e,t){k[e]=t.bind(null,k[e]||function(){})}function Ve(e){if(xt){var t=xt;xt=void 0,t()}xt=e&&e.S()}function jo(e){var t=this,n=e.data,o=C(n);o.name="ReactiveDom",o.value=n;var i=me(function(){for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=B(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),u=B(function(){return!Array.isArray(f.value)&&!tn(f.value)}),d=ae(function(){if(this.N=Uo,u.value){var p=f.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[u,f]},[]),r=i[0],s=i[1];return r.value?s.peek():s.value}jo.displayName="ReactiveTextNode";Object.defineProperties(I.prototype,{constructor:{configurable:!0,value:_t(xe,null).constructor},type:{configurable:!0,value:jo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ie("__b",function(e,t){if(Ve(),St=void 0,typeof t.type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var r=o[i];r instanceof I&&(n||(t.__np=n={}),n[i]=r,o[i]=r.peek())}}e(t)});Ie("__r",function(e,t){if(e(t),t.type!==xe){Ve();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(i,r){var s;return ae(function(){s=this},{name:r}),s.c=i,s})((function(i){return function(){var r;Ui&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),St=o,Ve(n)}});Ie("__e",function(e,t,n,o){Ve(),St=void 0,e(t,n,o)});Ie("diffed",function(e,t){Ve(),St=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,r=n.U;if(r)for(var s in r){var a=r[s];a===void 0||o&&s in o||(a.d(),r[s]=void 0)}if(o){r||(r={},n.U=r);for(var c in o){var f=r[c],u=o[c];f===void 0?(f=Wi(n,c,u,i),r[c]=f):f.o(u,i)}}}e(t)});function Wi(e,t,n,o){var i=t in e&&e.ownerSVGElement===void 0,r=h(n);return{o:function(s,a){r.value=s,o=a},d:ae(function(){this.N=Uo;var s=r.value.value;o[t]!==s&&(o[t]=s,i?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.removeAttribute(t))})}}Ie("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var r=o[i];r&&r.d()}}}var s=t.__np;if(s){var a=t.props;for(var c in s)a[c]=s[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});Ie("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Fe.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var a in this.props)if(!(a in e))return!0;return!1};function C(e,t){return me(function(){return h(e,t)},[])}var Hi=function(e){queueMicrotask(function(){queueMicrotask(e)})};function qi(){K(function(){for(var e;e=Ro.shift();)Do.call(e)})}function Uo(){Ro.push(this)===1&&(k.requestAnimationFrame||Hi)(qi)}var Ho=function(e,t,n,o){var i;t[0]=0;for(var r=1;r<t.length;r++){var s=t[r++],a=t[r]?(t[0]|=s?1:2,n[t[r++]]):t[++r];s===3?o[0]=a:s===4?o[1]=Object.assign(o[1]||{},a):s===5?(o[1]=o[1]||{})[t[++r]]=a:s===6?o[1][t[++r]]+=a+"":s?(i=e.apply(a,Ho(e,a,n,["",null])),o.push(i),a[0]?t[0]|=2:(t[r-2]=0,t[r]=i)):o.push(a)}return o},Wo=new Map;function qo(e){var t=Wo.get(this);return t||(t=new Map,Wo.set(this,t)),(t=Ho(this,t.get(e)||(t.set(e,t=(function(n){for(var o,i,r=1,s="",a="",c=[0],f=function(m){r===1&&(m||(s=s.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,s):r===3&&(m||s)?(c.push(3,m,s),r=2):r===2&&s==="..."&&m?c.push(4,m,0):r===2&&s&&!m?c.push(5,0,!0,s):r>=5&&((s||!m&&r===5)&&(c.push(r,0,s,i),r=6),m&&(c.push(r,m,0,i),r=6)),s=""},u=0;u<n.length;u++){u&&(r===1&&f(),f(u));for(var d=0;d<n[u].length;d++)o=n[u][d],r===1?o==="<"?(f(),c=[c],r=3):s+=o:r===4?s==="--"&&o===">"?(r=1,s=""):s=o+s[0]:a?o===a?a="":s+=o:o==='"'||o==="'"?a=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,i=s,s=""):o==="/"&&(r<5||n[u][d+1]===">")?(f(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):s+=o),r===3&&s==="!--"&&(r=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var l=qo.bind(_t);var Vo="",Yo=()=>{},V=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function Ko(e){Yo=e}async function P(e,t,{body:n,signal:o}={}){let i=await Bo(e,t,n,o),r=await Go(i);if(i.status===403&&String(r?.type).endsWith("/csrf")&&(await g.me(),i=await Bo(e,t,n,o),r=await Go(i)),i.ok)return r;throw i.status===401&&t!=="/api/sessions"&&Yo(),new V(i.status,r??{title:`Error ${i.status}`})}async function Bo(e,t,n,o){let i={Accept:"application/json"};e!=="GET"&&(i["X-CSRF-Token"]=Vo),n!==void 0&&(i["Content-Type"]="application/json");let r=AbortSignal.timeout(15e3);try{return await fetch(t,{method:e,headers:i,body:n===void 0?void 0:JSON.stringify(n),signal:o?AbortSignal.any([o,r]):r})}catch{throw new V(0,{title:"The server cannot be reached."})}}async function Go(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new V(0,{title:"The answer was cut off."})}}async function Bi(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new V(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof V?o:new V(0,{title:"It cannot be reached."})}}async function Mt(e){let t=await e;return Vo=t.csrf_token,t}var hn=e=>`/api/films/${encodeURIComponent(e)}`,zo=e=>`/api/marks/${encodeURIComponent(e)}`,g={me:()=>Mt(P("GET","/api/me")),becomeGuest:()=>Mt(P("POST","/api/guests")),createAccount:(e,t)=>Mt(P("POST","/api/accounts",{body:{email:e,password:t}})),signIn:(e,t,n)=>Mt(P("POST","/api/sessions",{body:{email:e,password:t,join:n}})),signOut:()=>P("DELETE","/api/sessions/current"),allMarks:()=>P("GET","/api/me/marks"),marks:(e,t)=>P("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t)=>P("PUT",zo(e.id),{body:{kind:t,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>P("DELETE",zo(e)),recommendations:(e,t)=>P("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>P("GET","/api/choices"),film:e=>P("GET",hn(e)),related:e=>P("GET",`${hn(e)}/related`),votes:e=>P("GET",`${hn(e)}/votes`),starters:(e,t=0)=>P("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,{signal:t,further:n=!1}={})=>P("GET",`/api/search?q=${encodeURIComponent(e)}${n?"&further=true":""}`,{signal:t}),searchFile:e=>P("GET",e),suggestions:Bi,sources:()=>P("GET","/api/sources"),overview:()=>P("GET","/api/operator/sources"),retrySource:e=>P("POST",`/api/operator/sources/${encodeURIComponent(e)}/retry`),retryFilm:e=>P("POST",`/api/operator/films/${encodeURIComponent(e)}/retry`),retryFilms:()=>P("POST","/api/operator/films/retry")};var le=h(null),vn=null;function Ye(){return vn??=g.sources().then(e=>{le.value=e},()=>{vn=null}),vn}var Jo={TMDB:new URL("tmdb.svg",import.meta.url).href},Qo=()=>l`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${le.value&&le.value.items.length>0&&l`<ul class="credits" aria-label="Where the facts come from">
        ${le.value.items.map(({name:e,notice:t,url:n})=>l`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${Jo[e]?l`<img src=${Jo[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var Gi=2,zi=0,de=h([]),Tt=h("");function J(e,{key:t=`toast-${++zi}`,tone:n="calm",action:o}={}){let i=de.value.filter(r=>r.key!==t);de.value=[...i,{key:t,text:e,tone:n,action:o}].slice(-Gi)}function Le(e){de.value=de.value.filter(t=>t.key!==e)}function Zo(){de.value=de.value.filter(e=>e.tone==="error")}function Ke(e){Tt.value=Tt.value===e?`${e} `:e}var G=h(location.pathname),Je=h(location.search.slice(1)),_n=!1;function Xo(){let e=_n;return _n=!1,e}async function er(e){let t=async()=>{K(()=>{Zo(),G.value=location.pathname,Je.value=location.search.slice(1)}),await new Promise(o=>setTimeout(o)),scrollTo({top:e,behavior:"instant"});let n=document.querySelector("h1");n?.focus({preventScroll:!0}),_n=!n};document.startViewTransition?await document.startViewTransition(t).updateCallbackDone.catch(()=>{}):await t()}function Qe(e){history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),er(0)}function tr(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Je.value=e}function nr(){history.scrollRestoration="manual",addEventListener("popstate",e=>{G.value===location.pathname&&Je.value===location.search.slice(1)||er(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?Qe(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}var N=h(null),Ct=h(!1),D=B(()=>N.value?.signed_in??!1),gn=null;async function Ze(){Ct.value=!1;try{N.value=await g.me()}catch{Ct.value=!0}}async function Pt(){N.value??=await g.me(),!D.value&&(gn??=g.becomeGuest().then(e=>N.value=e).finally(()=>gn=null),await gn)}async function Za(e,t){N.value=await g.createAccount(e,t)}async function Xa(e,t,n){N.value=await g.signIn(e,t,n)}async function el(){await g.signOut(),N.value=await g.me()}Ko(()=>{if(!D.value)return;let e=N.value?.guest?"":"Sign in again; your marks are kept.";J(`Your session has ended. ${e}`,{key:"session",tone:"error"}),Ze()});var Xe=h({}),et=h(!1),Ne=B(()=>tt("like")),Q=h(0),$n={},Et=new Map,Vi={like:"Liked",save:"Saved",hide:"Hidden"},tt=e=>Object.values(Xe.value).filter(t=>t===e).length,E=e=>Xe.value[e]??null;async function or(){ir((await g.allMarks()).marks),et.value=!0}function rr(){ir({}),et.value=!1}function ir(e){$n={...e};let t={...e};for(let n of Et.keys())yn(t,n,E(n));Xe.value=t}function he(e,t,{quiet:n=!1}={}){let o=E(e.id);if(o===t)return Promise.resolve(!0);sr(e.id,t);let i=t?`${Vi[t]}: ${e.title}`:`No mark any more: ${e.title}`;n?Ke(i):J(i,{key:e.id,action:{label:"Undo",run:()=>{he(e,o,{quiet:!0})}}});let r=Et.get(e.id)??Yi(e).finally(()=>Et.delete(e.id));return Et.set(e.id,r),r}var Ft=(e,t)=>he(e,E(e.id)===t?null:t);async function Yi(e){for(;;){let t=E(e.id),n=$n[e.id]??null;if(t===n)return!0;try{await Pt(),await(t?g.putMark(e,t):g.deleteMark(e.id)),yn($n,e.id,t),(t==="like"||n==="like")&&(Q.value+=1)}catch(o){if(E(e.id)!==t)continue;return sr(e.id,n),Ki(e,t,o),!1}}}function Ki(e,t,n){if(Le(e.id),n instanceof V&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";J(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{he(e,t)}}})}function sr(e,t){let n={...Xe.value};yn(n,e,t),Xe.value=n}function yn(e,t,n){n?e[t]=n:delete e[t]}var Ji="theme",ar=matchMedia("(prefers-color-scheme: light)"),lr=()=>document.documentElement.dataset.theme??(ar.matches?"light":"dark"),Te=h(lr());ar.addEventListener("change",()=>Te.value=lr());function cr(){Te.value=Te.value==="dark"?"light":"dark",document.documentElement.dataset.theme=Te.value;try{localStorage.setItem(Ji,Te.value)}catch{}}var ur="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",Qi={like:ur,hide:ur,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",play:"M7 4l13 8l-13 8z",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",pulse:"M3 12h4l3-7l4 14l3-7h4"};function M({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${Qi[e]} transform=${t} />
  </svg>`}var Zi=document.querySelector("link[rel=icon]"),fr=()=>l`<img class="logo" src=${Zi?.href} alt="" width="37" height="37" />`;var Xi=new Set("the a an le la les l el los las il der das".split(" ")),nt=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function mr(e,t){let n=t.split(" ");return e.toSorted((i,r)=>r.length-i.length).every(i=>{let r=n.findIndex(s=>s.startsWith(i));return r>=0&&n.splice(r,1),r>=0})}function pr(e){let[t,...n]=e.split(" ");return n.length>0&&Xi.has(t)?n.join(" "):e}function dr(e,t,n){let o=wn(t,n);if(e===t||e===o)return nt.exact;let i=pr(o);return e===i||e===pr(t)?nt.withoutArticle:o.startsWith(e)||i.startsWith(e)?nt.start:o.includes(` ${e}`)?nt.word:nt.words}function wn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var es=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,ts=/\p{M}+/gu,ns=/[^\p{L}\p{N}]+/gu,os=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,rs=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,is=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "])));function ss(e){return rs.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function as(e){let t=e.replace(es," $&").normalize("NFKD").replace(ts,"");return Array.from(Array.from(t,ss).join(""),o=>is.get(o)??o).join("").replace(ns," ").trim()}function ot(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(o=>{let i=o.split(os).map(as).filter(Boolean);return[i.join(" "),i.map(r=>r.replaceAll(" ","")).join(" ")]});return[...new Set(n)].filter(Boolean)}function kn(e,t){let n=/([^,(<)]*)([,(<)])/gu,o=t;function i(){let r=new Map;for(let s=n.exec(e);s;s=n.exec(e)){let[,a,c]=s;if(c===")")break;if(c===","){for(let u of a)r.set(u,{kind:"page",file:o});o+=1;continue}let f={kind:"branch",label:a,file:o,below:null};if(r.set(String.fromCodePoint(a.codePointAt(0)),f),c==="(")a!==" "&&(o+=1),f.below=i();else{let u=e.indexOf(">",n.lastIndex);o+=Number.parseInt(e.slice(n.lastIndex,u),36),n.lastIndex=u+1}}return r}return i()}function hr(e,t){let n=t;for(let o=e;;){let i=o.get(String.fromCodePoint(n.codePointAt(0)??0));if(i===void 0)return null;if(i.kind==="page"||i.label.startsWith(n))return{item:i,known:!0};if(!n.startsWith(i.label))return null;if(i.below===null)return{item:i,known:!1};n=n.slice(i.label.length),o=i.below}}var ls=200,At=class{#t;#n;#e=new Map;constructor(t,n){this.#t=t,this.build=n.build,this.#n=kn(n.outline,0)}find(t){return hr(this.#n,t)}has(t){return this.#e.has(t.file)}read(t){let o=this.#e.get(t.file)??this.#o(t);if(this.#e.delete(t.file),this.#e.set(t.file,o),this.#e.size>ls){let[i]=this.#e.keys();this.#e.delete(i)}return o}async#o(t){try{let n=await this.#t(this.#r(t.file));return t.kind==="branch"&&t.below===null&&(t.below=kn(n.outline??"",t.file+1)),{complete:n.complete,rows:n.hits.map(cs)}}catch(n){throw this.#e.delete(t.file),n}}#r(t){let n=(t&255).toString(16).padStart(2,"0");return`/search/${this.build}/${(t>>8).toString(16)}/${n}.json`}};function cs([e,t,n,o,i,r]){let s=`tt${String(e).padStart(7,"0")}`,a=o?"series":"film",c=ot(t).concat(r===void 0?[]:ot(r));return{hit:{id:s,title:t,year:n,kind:a,stars:i,poster:`/posters/${s}`},names:c}}var us=200,fs=12,gr=/^\d{4}$/u;function $r({load:e}){let t=null,n="";function o(){return t??=e("/search/manifest.json").then(r=>new At(e,r)),t.catch(()=>t=null),t}async function i(r,s){t=null;let a=await o();if(a.build===r.build)throw s;return a}return{async warm(){await o()},async search(r,{limit:s=10,signal:a}={}){let c=ot(r.slice(0,us)),f=Math.abs(r.length-n.length)>1?2:1;if(n=r,c.length===0)return{hits:[],complete:!0};let u=await o();try{return await vr(u,c,{limit:s,requests:f,signal:a})}catch(d){a?.throwIfAborted();let m=await i(u,d);return vr(m,c,{limit:s,requests:f,signal:a})}}}}async function vr(e,t,{limit:n,requests:o,signal:i}){let r={requests:o},s=!0;for(let a of t){let c=await ps(e,a,r,i);if(c.hits.length>0)return{...c,hits:c.hits.slice(0,n)};s&&=c.complete}return{hits:[],complete:s}}async function ps(e,t,n,o){let i=t.split(" "),r=ms(t,i),s=new Set;for(;;){if(o?.throwIfAborted(),i.some(m=>e.find(m)===null))return{hits:[],complete:!0};let a=r.flatMap(m=>{let p=e.find(m);return p===null||p.known&&s.has(p.item.file)?[]:n.requests>0||e.has(p.item)?[{path:m,...p}]:[]}),c=ds(e,t,a,r[0]);if(c===void 0)return{hits:[],complete:!1};e.has(c.item)||(n.requests-=1);let f=await e.read(c.item);if(!c.known)continue;s.add(c.item.file);let u=hs(f.rows,t,i),d=f.complete&&yr(c);if(u.length>0||d)return{hits:u,complete:d}}}function ms(e,t){let n=[...new Set(t)].slice(0,fs),o=n.toSorted((c,f)=>_r(f)-_r(c)),i=n.flatMap(c=>n.filter(f=>f!==c).map(f=>`${c} ${f}`)),[r,...s]=t,a=gr.test(r)&&s.length>0?[[...s,r].join(" ")]:[];return[...new Set([...a,e,...o,...i])]}function _r(e){return gr.test(e)?0:e.length}function yr({path:e}){return!e.includes(" ")}function ds(e,t,n,o){let i=t.slice(t.lastIndexOf(" ")+1),r=({item:a})=>a.kind==="page",s=({item:a})=>e.has(a);return n.find(a=>r(a)&&s(a))??n.find(a=>r(a)&&yr(a))??n.find(a=>a.path===t&&a.known)??n.find(a=>a.path===o&&!a.known)??n.find(a=>a.known&&s(a))??n.find(a=>a.path===o)??n.find(a=>!a.known)??n.find(a=>r(a)&&!a.path.startsWith(`${i} `))??n.find(r)??n[0]}function hs(e,t,n){return e.flatMap(({hit:i,names:r})=>{let s=(r.length>0?r:[""]).filter(a=>mr(n,wn(a,i.year)));return s.length===0?[]:[{hit:i,close:Math.min(...s.map(a=>dr(t,a,i.year)))}]}).sort((i,r)=>i.close-r.close).map(({hit:i})=>i)}var vs=200,_s=6e4,rt=new Map,wr=0,kr=()=>!!le.value?.suggestions&&Date.now()>=wr,br=()=>kr()||!!le.value?.search_knows_more;async function bn(e,t){await Ye();let n=le.value?.suggestions;if(!n||!kr())return[];try{let{address:o,read:i}=await import("./suggestion-FPFWGNVP.js"),r=o(n,e);if(r===null)return[];let s=rt.get(r)??i(await g.suggestions(r,t));return rt.set(r,s),rt.size>vs&&rt.delete(rt.keys().next().value),s}catch{return t.aborted||(wr=Date.now()+_s),[]}}var gs=350,xr=8,it={state:"empty",hits:[],meant:"",guessed:!1,more:"none"},Sr=$r({load:g.searchFile});function Mr(){let e=h(it),t=B(()=>{let f=e.value.more==="offered"&&!br()?"none":e.value.more;return{...e.value,more:f}}),n="",o=0,i=new AbortController;async function r(f){let u=++o;if(n=f,i.abort(),i=new AbortController,!f.trim()){e.value=it;return}e.value={...e.value,state:"looking"};try{let{hits:d}=await Sr.search(f,{limit:xr});if(u!==o)return;d.length>0?e.value={...it,state:"found",hits:d,more:"offered"}:await s(f,u)}catch{u===o&&(e.value={...it,state:"failed"})}}async function s(f,u){if(await new Promise(S=>setTimeout(S,gs)),u!==o)return;let d=await bn(f,i.signal);if(u!==o)return;if(d.length>0){e.value={...it,state:"found",hits:d};return}let m=await g.search(f,{signal:i.signal});if(u!==o)return;let p=m.did_you_mean??"",v=p!==""||m.items.length===0,b=m.asked?"none":"offered",y=v?m.items.slice(0,xr):m.items;e.value={state:"found",hits:y,meant:p,guessed:v,more:b}}async function a(){let f=o,{hits:u,more:d}=t.value;if(d!=="offered")return!1;e.value={...e.value,more:"asking"};let m=await $s(n,i.signal);if(f!==o)return!1;let p=ys(u,m??[]),v=p.length>u.length;return e.value={...e.value,hits:p,guessed:t.value.guessed&&!v,more:v?"none":m?"nothing":"refused"},!0}return{found:t,ask:r,askFurther:a,warm:()=>{Sr.warm().catch(()=>{})}}}async function $s(e,t){let n=await bn(e,t);if(n.length>0)return n;let o=await g.search(e,{signal:t,further:!0}).catch(()=>null);return o?.asked?o.items:null}function ys(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}var xn={nothing:"No other title of that name was found.",refused:"Nobody else can be asked just now. Try again in a few minutes."};function Tr({text:e,more:t,onAsk:n}){if(t==="none")return null;let o=t==="asking";return l`<div class="hits-more">
    ${t==="offered"||o?l`<button aria-disabled=${String(o)} onClick=${n}>
            <${M} name="search" />
            <span>${o?"Asking…":`More titles named “${e}”`}</span>
          </button>`:l`<p class="quiet">${xn[t]}</p>`}
  </div>`}var ws=new Intl.NumberFormat("en"),ks=new Intl.NumberFormat("en",{notation:"compact"}),bs=new Intl.ListFormat("en"),xs=new Intl.DateTimeFormat("en",{dateStyle:"long"}),Ss=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),Ms=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),U=(e,t,n=`${t}s`)=>`${ws.format(e)} ${e===1?t:n}`;function Mn(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function ce({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Ot=e=>e.year?`${e.title} (${e.year})`:e.title,ne=e=>bs.format(e);function st(e){return/^[a-z]{2,3}$/.test(e)?Ms.of(e)??e:e}function It(e){return[e.kind==="series"?"Series":"Film",ce(e),e.runtime&&Mn(e.runtime),e.certificate,e.languages.map(st).slice(0,2).join(", ")].filter(Boolean)}function Pr(e){let t=(r,s)=>r?`${ks.format(r)} ${s}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,s,a,c,f])=>s==null?[]:[{name:r,value:a(s),note:c,link:f}])}var Sn=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],Er=({links:e})=>Sn.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),Ts=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function Tn(e){return Ts.flatMap(([t,n])=>{let o=e.filter(i=>i.kind===t).map(({service:i})=>i);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Fr(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?Ss.of(t)??"":""}var Cs={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",facts:"Its facts"},at=e=>Cs[e]??e;function Ar(e){let[t,n=""]=e.split("."),o=Sn.find(([i])=>i===n)?.[1]??Cr(n);return t==="links"?`Page on ${o}`:t==="scores"?Sn.some(([i])=>i===n)?`${o} score`:o:Cr(t)}function Cr(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,at);return t.charAt(0).toUpperCase()+t.slice(1)}var Or=e=>xs.format(new Date(e));var Ps=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"]];function ve({film:e,words:t=!1,onMark:n}){let o=E(e.id);return l`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Ps.map(([i,r,s])=>l`<button
        key=${i}
        class="mark mark-${i}"
        aria-pressed=${String(o===i)}
        title=${s}
        onClick=${()=>n?n(i):void Ft(e,i)}
      >
        <${M} name=${i} />
        <span class=${t?"":"unseen"}>${r}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var Es={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},Fs=[220,440];function R({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=j(e),[i,r]=j(""),[s,a]=j([]),c=s.includes(o)?Lr(o):o,f=[c,e===o?c:e];return l`<span class="poster">
    ${[...new Set(f)].filter(u=>!s.includes(u)).map(u=>l`<img
            key=${u}
            class=${u===c||u===i?"":"coming"}
            src=${u}
            srcset=${Ir(u)}
            sizes=${Ir(u)&&Es[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>u!==c&&r(u)}
            onError=${()=>a([...s,u])}
          />`)}
  </span>`}var Lr=e=>e.split("?")[0],Ir=e=>e===Lr(e)?void 0:Fs.map(t=>`${e}&w=${t} ${t}w`).join(", "),Z=({count:e=12,kind:t="tile"})=>l`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>l`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var Nr=({hit:e,onOpen:t})=>l`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${R} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${ce(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&l`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${ve} film=${e} />
  </li>`;function Lt({open:e=!1}){let t=me(Mr,[]),n=C(""),o=C(!1),i=L(null),r=L(null),s=L(Promise.resolve()),a=te(),{state:c,hits:f,guessed:u,more:d}=t.found.value,m=(e||o.value)&&c!=="empty";w(()=>{let _=x=>{i.current?.contains(x.target)||(o.value=!1)};return document.addEventListener("pointerdown",_),document.addEventListener("focusin",_),()=>{document.removeEventListener("pointerdown",_),document.removeEventListener("focusin",_)}},[o]);let p=_=>{n.value=_,o.value=!0,i.current?.querySelector(".hits")?.scrollTo(0,0),s.current=t.ask(_)},v=()=>{o.value=!1,e&&p(""),r.current?.focus()},b=async()=>{let _=s.current;if(await _,_!==s.current)return;let{hits:x,guessed:We}=t.found.value;if(x.length===0||We){i.current?.querySelector(".hit a, .hits-more button")?.focus();return}o.value=!1,Qe(`/films/${x[0].id}`)},y=async()=>{await s.current;let _=t.found.value.hits.length;if(!await t.askFurther())return;(i.current?.querySelectorAll(".hit")?.[_]?.querySelector("button")??r.current)?.focus()},S=_=>{_.key==="Enter"&&_.target===r.current&&!_.isComposing?(_.preventDefault(),b()):_.key==="Escape"&&m?(_.preventDefault(),v()):i.current&&m&&Os(i.current,_)&&_.preventDefault()},$=m?As(t.found.value,n.value.trim()):"";return l`<search ref=${i} class="search ${e?"search-open":""}" onKeyDown=${S}>
    <div class="search-field">
      <${M} name="search" />
      <input
        ref=${r}
        type="search"
        aria-label="Search a film by its title"
        aria-describedby=${a}
        placeholder="Search a film"
        autocomplete="off"
        spellcheck=${!1}
        value=${n.value}
        onInput=${_=>p(_.target.value)}
        onFocus=${()=>{o.value=!0,t.warm()}}
      />
    </div>
    <p id=${a} class="unseen">
      Films appear below as you type; the arrow keys reach them, Enter opens the first.
    </p>
    <p class="unseen" role="status">${$}</p>
    ${m&&l`<div class="hits ${c}">
        ${(u||f.length===0)&&l`<p class="hits-note">
            ${$}
            ${c==="failed"&&l` <button class="button small" onClick=${()=>p(n.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${f.map(_=>l`<${Nr} key=${_.id} hit=${_} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <div class="hits-foot">
          <${Tr} text=${n.value.trim()} more=${d} onAsk=${y} />
          ${f.length>0&&l`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`}
        </div>
      </div>`}
  </search>`}function As({state:e,hits:t,meant:n,guessed:o,more:i},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${r}”. Fewer words may find it.`:o?`Nothing here is called “${r}”. Did you mean ${n||"one of these"}?`:xn[i]??`Found: ${t.length}`}function Os(e,t){let n=[...e.querySelectorAll(".hit, .hits-more:has(button)")].map(c=>[...c.querySelectorAll("a, button")]),o=e.querySelector("input"),i=document.activeElement,r=n.findIndex(c=>c.includes(i)),s=r<0||n[r].length===1?1:n[r].indexOf(i),a=c=>(c[s]??c[0]).focus();if(t.key==="ArrowDown"&&n.length>0)a(n[Math.min(r+1,n.length-1)]);else if(t.key==="ArrowUp"&&r>=0)a(r===0?[o]:n[r-1]);else if(t.key==="ArrowRight"&&r>=0)n[r][s+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][s-1]?.focus();else return!1;return!0}var Is=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],Dr=()=>l`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${fr} /><span>Sneak Preview</span></a>
    ${G.value!=="/start"&&l`<${Lt} />`} ${D.value&&l`<${Ls} />`}
    <div class="site-tools">
      ${N.value?.operator&&l`<${Ns} />`}
      <${Ds} />
      ${N.value&&l`<${Rs} />`}
    </div>
  </header>`,Ls=()=>l`<nav class="places" aria-label="Your lists">
    <ul>
      ${Is.map(([e,t,n,o])=>{let i=o?tt(o):0;return l`<li key=${e}>
          <a href=${e} aria-current=${G.value===e?"page":void 0}>
            <${M} name=${n} />${t}
            ${i>0&&l` <span class="tally">${i}<span class="unseen"> ${i===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,Ns=()=>l`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${G.value==="/operator"?"page":void 0}
  >
    <${M} name="pulse" />
  </a>`;function Ds(){let e=Te.value==="dark"?"light":"dark";return l`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${cr}
  >
    <${M} name="theme" />
  </button>`}function Rs(){let e=n=>G.value===n?"page":void 0;if(!D.value)return l`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=N.value?.guest?"Guest":"Account";return l`<a class="account" href="/account" aria-current=${e("/account")}>
    <${M} name="person" /><span>${t}</span>
  </a>`}var js=7e3,Us=15e3,Rr=()=>l`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${de.value.map(e=>l`<${Ws} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${Tt.value}</p>`;function Ws({toast:{key:e,text:t,tone:n,action:o}}){let[i,r]=j(!1);return w(()=>{if(i)return;let a=setTimeout(()=>Le(e),n==="error"?Us:js);return()=>clearTimeout(a)},[i,e,t,n]),l`<div
    class="toast ${n}"
    onPointerEnter=${()=>r(!0)}
    onPointerLeave=${()=>r(!1)}
    onFocusIn=${()=>r(!0)}
    onFocusOut=${()=>r(!1)}
  >
    <p>${t}</p>
    ${o&&l`<button class="button small" onClick=${()=>{Le(e),o?.run()}}>${o.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>Le(e)}>
      <${M} name="close" />
    </button>
  </div>`}var lt=h(null),Cn=()=>import("./player-V7C7T5CN.js");async function jr(e,t){try{let{Player:n}=await Cn();lt.value={film:e,youtube:t,Player:n}}catch{let n=()=>{open(En(t),"_blank","noopener")};J(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:n}})}}function Pn(){lt.value=null}var En=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Ur({film:e}){let{youtube_id:t,search_url:n}=e.trailer,i=l`<${M} name=${t?"play":"out"} />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let r=()=>{Cn().catch(()=>{})};return l`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${r}
      onFocus=${r}
      onClick=${s=>{s.currentTarget.focus(),jr(e,t)}}
    >
      ${i}
    </button>`}return n?l`<a class="way-out way-film" href=${n} target="_blank" rel="noopener">
    ${i}<span class="unseen"> from a search on YouTube (opens in a new tab)</span>
  </a>`:null}function Wr(){if(w(()=>Pn,[G.value]),!lt.value)return null;let{film:e,youtube:t,Player:n}=lt.value;return l`<${n}
    film=${e}
    youtube=${t}
    elsewhere=${En(t)}
    onClose=${Pn}
  />`}var W=({title:e,children:t})=>l`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,Y=({what:e,onRetry:t})=>l`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function Nt(e){let t=null;return function(o){let[i,r]=j(t?"ready":"loading");return w(()=>{t||e().then(s=>{t=s.default,r("ready")},()=>r("failed"))},[]),t?l`<${t} ...${o} />`:i==="loading"?l`<div class="page" aria-busy="true"></div>`:l`<div class="page">
      <${Y} what="This page" onRetry=${()=>location.reload()} />
    </div>`}}var Dt=({film:e,level:t=2})=>l`<article class="tile" aria-label=${e.title}>
    <a href="/films/${e.id}">
      <${R} film=${e} />
      <${`h${t}`}>${e.title}<//>
    </a>
    <div class="tile-foot">
      <p class="facts"><span>${ce(e)}</span></p>
      <${ve} film=${e} />
    </div>
  </article>`;var Fn="Sneak Preview";function H({title:e,children:t}){let n=e??String(t);w(()=>{document.title=n===Fn?Fn:`${n} · ${Fn}`},[n]);let o=L(null);return w(()=>{Xo()&&o.current?.focus({preventScroll:!0})},[]),l`<h1 ref=${o} tabindex="-1">${t}</h1>`}var Rt=({film:e})=>l`<div class="ways-out">
    <${Ur} film=${e} />
    ${e.links.imdb&&l`<a class="way-out" href=${e.links.imdb} target="_blank" rel="noopener">
        <${M} name="out" />IMDb<span class="unseen"> of ${e.title}, opens in a new tab</span>
      </a>`}
  </div>`;var jt={kinds:2,services:3};function Hr({film:e}){let t=Tn(e.offers).slice(0,jt.kinds);return t.length===0?null:l`<p class="offers-line">
    ${t.map(([n,o])=>l`<span key=${n}>
          <b>${n}</b> ${o.slice(0,jt.services).join(", ")}
          ${o.length>jt.services?` +${o.length-jt.services}`:""}
        </span>`)}
    <small>JustWatch</small>
  </p>`}function qr({film:e}){let t=Tn(e.offers);if(t.length===0)return null;let n=Fr(e.offers_url);return l`<section class="offers" aria-labelledby="offers">
    <h2 id="offers">Where to watch ${n&&l`<small>${n}</small>`}</h2>
    <dl>
      ${t.map(([o,i])=>l`<div key=${o}>
            <dt>${o}</dt>
            <dd>
              <ul class="chips">
                ${i.map(r=>l`<li key=${r} class="service">${r}</li>`)}
              </ul>
            </dd>
          </div>`)}
    </dl>
    <p class="facts">
      ${e.offers_url&&l`<span>
          <a href=${e.offers_url} target="_blank" rel="noopener">
            See the offers<span class="unseen"> (opens in a new tab)</span>
          </a>
        </span>`}
      <span>Told by JustWatch</span>
    </p>
  </section>`}var Hs="https://creativecommons.org/licenses/by-sa/4.0/";function Ut({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",i=e.plot_source==="facts";return n&&(i||!e.plot)?l`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>l`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?i?l`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:l`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${qs} film=${e} />
  </div>`:null}function qs({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return l`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${Hs} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=at(e);return l`<small>
    From ${t?l`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function Br({film:{origins:e,fetched_at:t}}){let n=Object.entries(e);return n.length===0?null:l`<details class="provenance">
    <summary>Where this comes from</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        ${n.map(([o,i])=>l`<tr key=${o}>
              <th scope="row">${Ar(o)}</th>
              <td>${at(i)}</td>
            </tr>`)}
      </tbody>
    </table>
    ${t&&l`<p class="quiet">Put together on <time datetime=${t}>${Or(t)}</time>.</p>`}
  </details>`}function Wt({film:{title:e,scores:t,links:n},most:o=6}){let i=Pr(t),r=i.length>o?i.filter(({name:s})=>s!=="Critics"):i;return r.length===0?null:l`<dl class="scores">
    ${r.map(({name:s,value:a,note:c,link:f})=>{let u=f&&n[f];return l`<div key=${s}>
        <dt>
          ${u?l`<a href=${u} target="_blank" rel="noopener">
                  ${s}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:s}
        </dt>
        <dd>${a}${c&&l`<small>${c}</small>`}</dd>
      </div>`})}
  </dl>`}var Gr=4;function Ht({because:e,title:t,label:n="Because you liked"}){let[o,i]=j(!1),r=te();if(e.length===0)return null;let s=e.length-Gr,a=o?e:e.slice(0,Gr);return l`<div class="voters">
    <p id=${r}>${n}</p>
    <ul class="chips" aria-labelledby=${r}>
      ${a.map(c=>l`<li key=${c.id}>
            <a class="chip" href="/films/${c.id}">${c.title}</a>
          </li>`)}
      ${s>0&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>i(!o)}>
            ${o?"Fewer":`and ${s} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}function qt(e,{first:t=300,most:n=2e3,onStuck:o}={}){let i=t,r=!1,s=!1,a,c=Date.now(),f,u=b=>{s!==b&&o?.(b),s=b},d=()=>{r=!0,clearTimeout(f),document.removeEventListener("visibilitychange",v)},m=async()=>{if(document.hidden)return;f=void 0;let b=await e().catch(()=>a);r||(b!==a&&(c=Date.now()),a=b,u(!!a&&Date.now()-c>=2e4),a===void 0||a?p():d())},p=()=>{f=setTimeout(m,s?1e4:i),i=Math.min(i*1.5,n)},v=()=>{document.hidden||f===void 0||(clearTimeout(f),c=Date.now(),m())};return document.addEventListener("visibilitychange",v),p(),d}function zr(e){let t=h(null),n=h([]),o=h(!1),i=h(""),r=h(!1),s=0,a=()=>{};async function c(){let d=++s,m=await g.film(e);if(d!==s)return"";t.value=m;let{items:p}=await g.related(e);return d!==s?"":(K(()=>{n.value=p,o.value=!0}),Bs(m,p))}async function f(){u(),i.value="";try{await c()&&(a=qt(c,{onStuck:d=>r.value=d}))}catch(d){let m=d instanceof V&&d.status>=400&&d.status<500;t.value||(i.value=m?"unknown":"lost")}}function u(){s+=1,r.value=!1,a()}return{film:t,related:n,listed:o,failed:i,stuck:r,load:f,stop:u}}function Bs(e,t){let n=[e,...t].filter(({pending:o})=>o);return n.length===0?"":[e.fetched_at,e.poster,t.length,n.length].join(" ")}var Gs="A source does not answer just now. It will be asked again, and this page completes itself.",zs="No source has told more about it yet.";function An({about:e}){let t=me(()=>zr(e),[e]),n=t.film.value,o=C([]),i=()=>{t.load()};if(w(()=>(i(),t.stop),[t,Q.value]),w(()=>{!D.value||!n||g.votes(e).then(s=>o.value=s.because,()=>{})},[n?.id,D.value,Q.value]),t.failed.value){let s=t.failed.value==="unknown";return l`<div class="page narrow">
      <${H} title="Film">${s?"No such film":"Film"}<//>
      ${s?l`<${W} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:l`<${Y} what="The film" onRetry=${i} />`}
    </div>`}if(!n)return l`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${H} title="Film">One moment…<//></div>
    </div>`;let r=n.pending&&E(e)==="like";return l`<${Ys} film=${n} voters=${o.value} stuck=${t.stuck.value} />
    <${Vs}
      film=${n}
      films=${t.related.value}
      coming=${!t.stuck.value&&(r||!t.listed.value)}
    />`}function Vs({film:e,films:t,coming:n}){return t.length===0&&!n?null:l`<section
    class="page"
    aria-labelledby="related"
    aria-busy=${String(t.length===0)}
  >
    <h2 id="related">Films like it</h2>
    <p class="quiet">
      ${E(e.id)==="like"?"It votes":`Like ${e.title}, and it votes`} for each of
      these.
    </p>
    ${t.length===0?l`<${Z} />`:l`<ul class="tiles">
            ${t.map(o=>l`<li key=${o.id}><${Dt} film=${o} level=${3} /></li>`)}
          </ul>`}
  </section>`}function Ys({film:e,voters:t,stuck:n}){let o=L(e.pending).current,i=e.original_title!==e.title&&e.original_title,r=[["Directed by",ne(e.directors)],["With",ne(e.stars)],["Genres",e.genres.join(", ")],["Languages",e.languages.map(st).join(", ")],["Countries",e.countries.join(", ")],["Original title",i],["Elsewhere",l`<${Ks} film=${e} />`]].filter(([,s])=>s);return l`<article class="page film-page ${o?"kept":""}">
    <div class="film-poster"><${R} film=${e} place="film" eager /></div>
    <div class="film-facts">
      <p class="facts">${It(e).map(s=>l`<span key=${s}>${s}</span>`)}</p>
      <${H} title=${e.title}>${e.title}<//>
      <div class="film-scores"><${Wt} film=${e} /></div>
      <div class="row">
        <${ve} film=${e} words />
        <${Rt} film=${e} />
      </div>
      <div class="film-plot">
        <${Ut} film=${e} lead coming=${e.pending&&!n} />
        <p class="quiet" role="status">
          ${n?Gs:!e.pending&&e.sources.length===0&&zs}
        </p>
      </div>
      <${Ht} because=${t} title=${e.title} label="Your films that led here" />
      <${qr} film=${e} />
      <dl class="fact-list">
        ${r.map(([s,a])=>l`<div key=${s}>
              <dt>${s}</dt>
              <dd>${a}</dd>
            </div>`)}
      </dl>
      <${Br} film=${e} />
    </div>
  </article>`}var Ks=({film:e})=>l`<ul class="elsewhere">
    ${Er(e).map(({name:t,url:n})=>l`<li key=${t}>
          <a href=${n} target="_blank" rel="noopener">
            ${t}<span class="unseen"> about ${e.title} (opens in a new tab)</span>
          </a>
        </li>`)}
  </ul>`;function Bt({label:e="Try it"}){let t=C(!1),n=async()=>{t.value=!0;try{await Pt(),Qe("/start")}catch(o){let i=o instanceof Error?o.message:"";J(`That did not work. ${i}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return D.value?l`<a class="button primary" href="/start">Pick films</a>`:l`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Vr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:i}of e)i.forEach((r,s)=>{if(n.has(r.id))return;let a=t.get(r.id)??{film:r,voters:[],best:s};a.voters.push(o.id),a.best=Math.min(a.best,s),t.set(r.id,a)});return[...t.values()].sort((o,i)=>i.voters.length-o.voters.length||o.best-i.best||o.film.id.localeCompare(i.film.id))}var Yr=["tt0113277","tt0133093","tt0110912","tt0102926"],Js=4;function Jr(){let e=C([]),t=C([]),n=L(null);w(()=>{let a=new IntersectionObserver(([c])=>{c.isIntersecting&&(a.disconnect(),Qs().then(f=>e.value=f,()=>{}))});return n.current&&a.observe(n.current),()=>a.disconnect()},[]);let o=e.value.filter(({film:a})=>!t.value.includes(a.id)),i=Vr(o).slice(0,Js),r=new Map(e.value.map(({film:a})=>[a.id,a.title])),s=a=>{t.value=t.value.includes(a)?t.value.filter(c=>c!==a):[...t.value,a]};return l`<div class="votes" ref=${n}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${e.value.map(({film:a})=>l`<li key=${a.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(a.id))}
              onClick=${()=>s(a.id)}
            >
              <${M} name="like" /><span>${a.title}</span
              ><${R} film=${a} place="row" />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${i.flatMap(({film:a,voters:c},f)=>c.map(u=>{let d=e.value.findIndex(v=>v.film.id===u),[m,p]=[Kr(d,e.value.length),Kr(f,i.length)];return l`<path
            key=${`${u}-${a.id}`}
            class="vote vote-${d}"
            d=${`M0 ${m} C50 ${m} 50 ${p} 100 ${p}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${i.map(({film:a,voters:c})=>l`<li key=${a.id}>
            <a class="ballot" href="/films/${a.id}">
              <${R} film=${a} place="row" />
              <span>
                <strong>${a.title}</strong> <small>${ce(a)}</small>
                <small class="votes-why">
                  ${U(c.length,"vote")}:${" "}
                  ${ne(c.map(f=>r.get(f)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var Kr=(e,t)=>(e+.5)/t*100;async function Qs(){let e=await Promise.all(Yr.map(g.film)).catch(()=>null);return e??=(await g.starters(Yr.length)).items,Promise.all(e.map(async t=>({film:t,related:(await g.related(t.id)).items})))}var[On,Zs]=innerWidth<768?[4,3]:[6,4];function In(){let e=C([]);return w(()=>{g.starters(On*Zs).then(({items:t})=>e.value=t,()=>{})},[]),l`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:On},(t,n)=>l`<div key=${n} class="hero-column">
              ${e.value.filter((o,i)=>i%On===n).map(o=>l`<${R} key=${o.id} film=${o} place="wall" eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${H} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Rather than guess your taste, Sneak Preview cheats: it peeks at
          what is recommended beside them, counts that as votes, and shows who voted.
        </p>
        <p class="row">
          <${Bt} />
          ${D.value?l`<a class="button" href="/recommendations">Your recommendations</a>`:l`<a class="button" href="/sign-in">Sign in</a>`}
        </p>
        ${!D.value&&l`<p class="quiet">One click, no e-mail address.</p>`}
      </div>
    </section>
    <section class="page" aria-labelledby="cheat">
      <header class="page-head">
        <h2 id="cheat" class="display">How it cheats</h2>
        <p>
          Somebody liked the films on the left; the lines are their votes. Switch one off, and see
          who loses.
        </p>
      </header>
      <${Jr} />
    </section>
    <section class="page promises" aria-label="What you can count on">
      <div>
        <h3>It says why</h3>
        <p>Every film names all of your films that voted for it.</p>
      </div>
      <div>
        <h3>It takes no for an answer</h3>
        <p>Hide a film, and only you can bring it back.</p>
      </div>
      <div>
        <h3>It starts at once</h3>
        <p>Three likes make a first list. Every like counts in the very next answer.</p>
      </div>
    </section>`}function De({children:e}){return Ct.value&&!N.value?l`<${Y} what="This page" onRetry=${Ze} />`:N.value?D.value?e:l`<${W} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${Bt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:l`<${Z} />`}var Xs={saved:{kind:"save",title:"Saved",about:"Films you want to see.",none:"Nothing saved yet",hint:"Press the plus on any film, and it waits for you here."},liked:{kind:"like",title:"Liked",about:"Films that vote for you.",none:"No likes yet",hint:"Three are enough for a first list of recommendations."},hidden:{kind:"hide",title:"Hidden",about:"Films that are never shown to you, until you bring them back.",none:"Nothing hidden",hint:"Thumbs down keeps a film away, and puts it here."}};function Ln({about:e}){let t=Xs[e];return l`<div class="page">
    <header class="page-head">
      <${H}>${t.title}<//>
      <p>${t.about}</p>
    </header>
    <${De}><${ea} list=${t} /><//>
  </div>`}function ea({list:e}){let t=C([]),n=C(0),o=C("loading"),i=async()=>{o.value="loading";try{let s=t.value.filter(({id:u})=>E(u)===e.kind).length,a=await g.marks(e.kind,s),c=new Set(t.value.map(({id:u})=>u)),f=a.items.map(({film:u})=>u).filter(({id:u})=>!c.has(u));t.value=[...t.value,...f],n.value=a.total,o.value="ready"}catch{o.value="failed"}};if(w(()=>{i()},[]),o.value==="failed")return l`<${Y} what="This list" onRetry=${()=>{i()}} />`;if(t.value.length===0)return o.value==="loading"?l`<${Z} />`:l`<${W} title=${e.none}>
      <p>${e.hint}</p>
      <p class="row">
        <a class="button primary" href="/start">Pick films you know</a>
        <a class="button" href="/recommendations">Your recommendations</a>
      </p>
    <//>`;let r=t.value.filter(({id:s})=>E(s)===e.kind).length;return l`<p class="quiet">${U(tt(e.kind),"film")}, newest first</p>
    <ul class="tiles">
      ${t.value.map(s=>l`<li key=${s.id} class=${E(s.id)===e.kind?"":"gone"}>
            <${Dt} film=${s} />
          </li>`)}
    </ul>
    ${r<n.value&&t.value.length<n.value&&l`<p class="row centre">
        <button class="button" disabled=${o.value==="loading"} onClick=${()=>{i()}}>
          Show more
        </button>
      </p>`}`}var Qr=({path:e})=>l`<div class="page narrow notice">
    <p class="eyebrow">404</p>
    <${H} title="Not found">This reel is missing<//>
    <p>Nothing is shown at <code>${e}</code>.</p>
    <p class="row">
      <a class="button primary" href="/recommendations">Your recommendations</a>
      <a class="button" href="/">The first page</a>
    </p>
  </div>`;function Zr({item:{film:e,because:t},eager:n}){let o=E(e.id)==="hide",i=L(null),r=L(!1);if(w(()=>{o&&r.current&&i.current?.focus(),r.current=!1},[o]),o)return l`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${i}
        class="button small"
        onClick=${()=>{he(e,null,{quiet:!0})}}
      >
        <${M} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let s=c=>{r.current=c==="hide",c==="hide"?he(e,"hide",{quiet:!0}):Ft(e,c)},a=`title-${e.id}`;return l`<article class="card" aria-labelledby=${a}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${R} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${It(e).map(c=>l`<span key=${c}>${c}</span>`)}</p>
      <h2 id=${a}><a href="/films/${e.id}">${e.title}</a></h2>
      <${Wt} film=${e} most=${4} />
      <${Ut} film=${e} />
      <p class="people">
        ${e.directors.length>0&&l`<span>By ${ne(e.directors)}</span>`}
        ${e.stars.length>0&&l`<span>With ${ne(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&l`<span>${e.genres.join(" · ")}</span>`}
      </p>
      <${Hr} film=${e} />
    </div>
    <${Ht} because=${t} title=${e.title} />
    <div class="card-foot">
      <${ve} film=${e} words onMark=${s} />
      <${Rt} film=${e} />
    </div>
  </article>`}var Dn=["kind","min_score","min_votes","from_year","to_year","max_runtime"],Rn=["genre","any_genre","not_genre","language","director"],Xr=["genre","any_genre","not_genre"],Nn=["","any_genre","genre","not_genre"],jn={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function Gt(e){let t=new URLSearchParams(e),n=Dn.map(i=>[i,t.get(i)?.trim()??""]),o=Rn.map(i=>[i,[...new Set(t.getAll(i).filter(Boolean))]]);return Object.fromEntries([...n,...o])}function Un(e){let t=new URLSearchParams;for(let n of Dn)e[n]&&t.set(n,e[n]);for(let n of Rn)for(let o of e[n])t.append(n,o);return t.toString()}function zt(e){let t=Rn.reduce((n,o)=>n+e[o].length,0);return Dn.filter(n=>e[n]).length+t}function ei(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function Wn(e,t){return Xr.find(n=>e[n].includes(t))??""}function ti(e,t){let n=Nn.indexOf(Wn(e,t)),o=Nn[(n+1)%Nn.length],i={...e};for(let r of Xr){let s=e[r].filter(a=>a!==t);i[r]=r===o?[...s,t]:s}return i}function Hn(e,t,n){let i=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:i}}function ct({label:e,value:t,options:n,onChange:o}){let i=te(),r=n.some(([s])=>s===t)?n:[...n,[t,t]];return l`<div class="filter">
    <label for=${i}>${e}</label>
    <select id=${i} value=${t} onChange=${s=>o(s.target.value)}>
      ${r.map(([s,a])=>l`<option key=${s} value=${s} selected=${s===t}>${a}</option>`)}
    </select>
  </div>`}function qn({label:e,value:t,onChange:n}){let o=te();return l`<div class="filter">
    <label for=${o}>${e}</label>
    <input
      id=${o}
      type="number"
      inputmode="numeric"
      min="1870"
      max="2100"
      placeholder="any"
      value=${t}
      onInput=${r=>{let{value:s,validity:a}=r.target;a.valid&&(s===""||s.length===4)&&n(s)}}
    />
  </div>`}function Bn({label:e,one:t,values:n,choices:o,name:i=String,onToggle:r}){let s=te(),a=o.filter(({value:f})=>!n.includes(f));if(n.length+a.length===0)return null;let c=f=>{f.target.value&&r(f.target.value),f.target.value=""};return l`<div class="filter">
    <label for=${s}>${e}</label>
    ${n.length>0&&l`<ul class="chips">
        ${n.map(f=>l`<li key=${f}>
              <button class="chip is-genre" onClick=${()=>r(f)}>
                ${i(f)} <${M} name="close" /><span class="unseen">: remove</span>
              </button>
            </li>`)}
      </ul>`}
    <select id=${s} onChange=${c}>
      <option value="">${n.length>0?`or ${t} …`:`any ${t}`}</option>
      ${a.map(({value:f,count:u})=>l`<option key=${f} value=${f}>${i(f)} (${u})</option>`)}
    </select>
  </div>`}var ta={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},Gn=14;function ni({choices:e,filters:t,onChange:n}){let[o,i]=j(!1),r=te(),s=[...t.genre,...t.any_genre,...t.not_genre],a=e.map(({value:f})=>f),c=[...new Set([...a.slice(0,o?void 0:Gn),...s])];return c.length===0?null:l`<div class="filter" role="group" aria-labelledby=${r}>
    <h3 id=${r}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${c.map(f=>{let u=Wn(t,f),[d,m]=ta[u];return l`<li key=${f}>
          <button
            class="chip is-${u||"off"}"
            onClick=${()=>n(ti(t,f))}
          >
            ${d&&l`<span aria-hidden="true">${d} </span>`}${f}
            <span class="unseen">: ${m}</span>
          </button>
        </li>`})}
      ${a.length>Gn&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>i(!o)}>
            ${o?"Fewer":`${a.length-Gn} more`}
          </button>
        </li>`}
    </ul>
  </div>`}var Vt=(e,t)=>[["","any"],...e.map(n=>[n,t(n)])],na=Vt(["film","series"],e=>e==="film"?"films only":"series only"),oa=Vt(["5","6","6.5","7","7.5","8"],e=>`${e} or better`),ra=Vt(["10","50","100","200","1000","10000"],e=>`${e} or more`),ia=Vt(["90","105","120","150","180"],e=>`up to ${Mn(Number(e))}`);function oi({filters:e,choices:t,onChange:n}){let[o,i]=j(!1),r=zt(e),s=a=>c=>n({...e,[a]:c});return l`<section class="filters ${o?"open":""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(o)}
          aria-controls="filter-fields"
          onClick=${()=>i(!o)}
        >
          <${M} name="filter" />Filters
          ${r>0&&l` <span class="tally">${r}<span class="unseen"> active</span></span>`}
        </button>
        <span class="filters-title">
          Filters ${r>0&&l`<span class="tally">${r}</span>`}
        </span>
      </h2>
      ${r>0&&l`<button class="button small" onClick=${()=>n(Gt(""))}>
          Clear all
        </button>`}
    </div>
    ${t&&l`<div id="filter-fields" class="filter-fields">
        <${ni} choices=${t.genres} filters=${e} onChange=${n} />
        ${(t.kinds.length>1||e.kind)&&l`<${ct}
            label="Kind"
            value=${e.kind}
            options=${na}
            onChange=${s("kind")}
          />`}
        <div class="pair">
          <${ct}
            label="Score"
            value=${e.min_score}
            options=${oa}
            onChange=${s("min_score")}
          />
          <${ct}
            label="Reviews or votes"
            value=${e.min_votes}
            options=${ra}
            onChange=${s("min_votes")}
          />
        </div>
        <div class="pair">
          <${qn} label="From year" value=${e.from_year} onChange=${s("from_year")} />
          <${qn} label="To year" value=${e.to_year} onChange=${s("to_year")} />
        </div>
        <${ct}
          label="Runtime"
          value=${e.max_runtime}
          options=${ia}
          onChange=${s("max_runtime")}
        />
        <${Bn}
          label="Language"
          one="language"
          values=${e.language}
          name=${st}
          choices=${t.languages}
          onToggle=${a=>n(Hn(e,"language",a))}
        />
        <${Bn}
          label="Director"
          one="director"
          values=${e.director}
          choices=${t.directors}
          onToggle=${a=>n(Hn(e,"director",a))}
        />
      </div>`}
  </section>`}var _e=12,ri=100,sa=500,X=h("idle"),F=h([]),zn=h(0),Vn=h({}),re=h(0),Re=h(0),je=h(!1),ee=h(!1),Yt=h(!1),ge=h(null),ii=h(0),Ce=B(()=>Q.value!==ii.value),Yn=B(()=>X.value==="ready"&&F.value.length>0&&!Kt.value),Kt=h(!1),Kn="",oe=0,si=()=>{},Jn=e=>g.recommendations([Kn,e].filter(Boolean).join("&"));function ai(e){X.value==="ready"&&e===Kn&&!Ce.value?ui():Qn(e)}async function Qn(e){Kn=e;let t=++oe,n=Q.value;X.value=F.value.length&&X.value==="ready"?"ready":"loading",ee.value=!0,Yt.value=!0;try{let o=await Jn(`limit=${_e}`);if(t!==oe)return;K(()=>{F.value=o.items,Kt.value=o.items.length<_e,Re.value=0,ii.value=n,ge.value=null,X.value="ready",Zn(o)}),ui()}catch{t===oe&&(X.value="failed")}finally{t===oe&&(ee.value=!1,Yt.value=!1)}}async function li(){if(ee.value||!Yn.value)return;let e=oe;ee.value=!0;try{let t=F.value.map(({film:o})=>o.id).join(","),n=await Jn(`limit=${_e}&shown=${t}`);if(e!==oe)return;F.value=[...F.value,...n.items],Kt.value=n.items.length<_e||F.value.length+_e>sa,Zn(n)}finally{e===oe&&(ee.value=!1)}}function ci(){ge.value&&(F.value=ge.value),ge.value=null}function ui(){if(Jt(),re.value===0)return;let e=oe;si=qt(async()=>{let n=Math.min(ri,Math.max(_e,F.value.length)),o=await Jn(`limit=${n}`);return e!==oe?0:(K(()=>aa(o)),o.pending)},{onStuck:n=>je.value=n})}function Jt(){si(),je.value=!1}function fi(){Jt(),oe+=1,K(()=>{X.value="idle",F.value=[],ge.value=null,re.value=0})}function Zn(e){zn.value=e.total,Vn.value=e.removed,re.value=e.pending,Re.value=Math.max(Re.value,e.pending)}function aa(e){Zn(e);let{list:t,moved:n}=la(F.value,e.items,_e);F.value=t,ge.value=n?e.items:null,t.length<=ri&&(Kt.value=e.items.length<Math.max(_e,t.length))}function la(e,t,n){let o=new Map(t.map(f=>[f.film.id,f])),i=e.map(f=>o.get(f.film.id)??f),r=new Set(e.map(({film:f})=>f.id)),s=Math.max(0,n-i.length),a=[...i,...t.filter(({film:f})=>!r.has(f.id)).slice(0,s)],c=t.some(({film:f},u)=>a[u]?.film.id!==f.id);return{list:a,moved:c}}function pi({onRefresh:e}){let t=Re.value-re.value;if(je.value)return F.value.length===0?null:l`<div class="news">
      <p role="status">A source does not answer just now; the list completes itself.</p>
    </div>`;if(re.value>0)return l`<div class="news">
      <p role="status">
        ${U(re.value,"film")} on ${re.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${Re.value} value=${t}></progress>
    </div>`;if(Ce.value||ge.value){let n=Ce.value?e:ci;return l`<div class="news">
      <p role="status">${Ce.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${ee.value} onClick=${n}>
        Update the list
      </button>
    </div>`}return null}var ua=3;function mi({filters:e,removed:t,onChange:n}){if(zt(e)===0)return l`<${fa} />`;let o=Object.entries(t).filter(([,i])=>i>0).sort(([,i],[,r])=>r-i);return l`<${W} title="The filters leave nothing">
    <ul class="loosen">
      ${o.map(([i,r])=>l`<li key=${i}>
            <span>
              <strong>${jn[i]??i}</strong> removed ${U(r,"film")}
            </span>
            <button class="button small" onClick=${()=>n(ei(e,i))}>
              Drop this filter<span class="unseen">: ${jn[i]??i}</span>
            </button>
          </li>`)}
    </ul>
  <//>`}function fa(){let e=C([]);w(()=>{g.marks("like",0).then(({items:n})=>e.value=n.filter(({film:o})=>o.sources.length===0).map(({film:o})=>o.title),()=>{})},[Q.value]);let t=e.value.length>0?`No source has told more about ${ne(e.value.slice(0,ua))} yet.`:"The films you like lead nowhere new so far.";return l`<${W} title="Nobody votes yet">
    <p>${t} One or two other films will help.</p>
    <p class="row"><a class="button primary" href="/start">Pick more films</a></p>
  <//>`}var $e=3,Ue=10;function di(){let e=Ne.value,t=e<$e?`${U($e-e,"more like")} for your first list`:e<Ue?`Your first list is ready. At ${Ue} likes it knows you well.`:"That is plenty. Every further like still counts.";return l`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${U(e,"like")}</strong> <span>${t}</span></p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label="Likes on the way to ${Ue}"
        aria-valuemin="0"
        aria-valuemax=${Ue}
        aria-valuenow=${Math.min(e,Ue)}
      >
        ${Array.from({length:Ue},(n,o)=>l`<i
              key=${o}
              class="${o<e?"done":""} ${o+1===$e?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<$e?l`<button class="button primary" disabled>Show me my recommendations</button>`:l`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var pa={kinds:[],genres:[],languages:[],directors:[]},hi=()=>l`<div class="page">
    <header class="page-head">
      <${H} title="Recommendations">For you<//>
      <p>What your liked films vote for, most votes first.</p>
    </header>
    <${De}><${ma} /><//>
  </div>`;function ma(){let e=C(null),t=Gt(Je.value),n=Un(t),o=a=>{tr(Un(a)),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},i=()=>{Qn(n)};w(()=>(ai(n),Jt),[n]),w(()=>{Ce.value&&F.value.length===0&&i(),g.choices().then(a=>e.value=a,()=>e.value??=pa)},[Q.value]);let r=F.value.filter(({film:a})=>E(a.id)).length,s=X.value==="ready"&&F.value.length>0;return et.value&&Ne.value===0&&F.value.length===0?l`<${W} title="Nobody votes yet">
      <p>Every film you like votes for others. ${$e} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:l`<div class="with-filters">
    <${oi} filters=${t} choices=${e.value} onChange=${o} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(ee.value)}>
      ${et.value&&Ne.value<$e&&l`<p class="tip">
          ${U($e-Ne.value,"more like")} make a much better list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${s&&U(zn.value-r,"film")}</p>
      <${pi} onRefresh=${i} />
      <${da} filters=${t} onChange=${o} onRetry=${i} />
    </section>
  </div>`}function da({filters:e,onChange:t,onRetry:n}){if(X.value==="failed")return l`<${Y} what="The list" onRetry=${n} />`;if(X.value!=="ready")return l`<${Z} kind="card" count=${6} />`;let o=F.value;return o.length===0?je.value?l`<${W} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`:re.value>0?l`<${Z} kind="card" count=${4} />`:l`<${mi}
      filters=${e}
      removed=${Vn.value}
      onChange=${t}
    />`:l`<ol class="cards ${Yt.value?"fading":""}">
      ${o.map((i,r)=>l`<li key=${i.film.id}><${Zr} item=${i} eager=${r<4} /></li>`)}
    </ol>
    ${Yn.value&&l`<${ha} />`}`}function ha(){let e=L(null),t=async n=>{try{await li()}catch{n&&J("No more films for now: the server cannot be reached.",{tone:"error"})}};return w(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[F.value.length]),l`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${ee.value}
      onClick=${()=>{t(!0)}}
    >
      ${ee.value?"One moment…":"Show more"}
    </button>
  </p>`}var eo=12,vi=36,Ee=h("idle"),q=h([]),Pe=[],Qt=new Set,Zt=!1,Xn=!1;async function to(){q.value.length===0&&(Ee.value="loading"),q.value=q.value.filter(e=>!E(e.id)),await $i(),q.value=[...q.value,...Pe.splice(0,Math.max(0,eo-q.value.length))],(q.value.length>0||Zt)&&(Ee.value="ready")}function _i(e){let t=Pe.shift()??null;return q.value=q.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Pe.length<eo&&$i(),t}function gi(){Pe=[],Qt.clear(),Zt=!1,q.value=[],Ee.value="idle"}async function $i(){if(!(Xn||Zt||Pe.length>=eo)){Xn=!0;try{let e=[...Qt].filter(o=>!E(o)).length,{items:t}=await g.starters(vi,e),n=t.filter(o=>!Qt.has(o.id)&&!E(o.id));for(let o of n)Qt.add(o.id);Pe=[...Pe,...n],Zt=t.length<vi}catch{q.value.length===0&&(Ee.value="failed")}finally{Xn=!1}}}var no=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function yi({film:e,current:t,onAnswer:n,onFocus:o}){let i=t?0:-1;return l`<div
    class="starter"
    role="group"
    aria-label=${Ot(e)}
    aria-describedby="wall-keys"
    tabindex=${i}
    onFocusIn=${o}
  >
    <${R} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${ce(e)}</small></p>
    <div class="answers">
      ${no.map(([r,s],a)=>l`<button
            key=${r}
            class="answer answer-${r}"
            tabindex=${i}
            onClick=${()=>n(r)}
          >
            <${M} name=${r} /><span>${s}</span>
            <kbd aria-hidden="true">${a+1}</kbd>
          </button>`)}
    </div>
  </div>`}function wi(){let e=C(0),t=L(null);if(w(()=>{to()},[]),Ee.value==="failed")return l`<${Y} what="The films" onRetry=${to} />`;if(Ee.value!=="ready")return l`<${Z} kind="tile" />`;let n=q.value;if(n.length===0)return l`<${W} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],i=a=>o()[a]?.firstElementChild,r=(a,c)=>{let f=n.indexOf(a),u=i(f)?.contains(document.activeElement),d=_i(a.id);c!=="skip"?he(a,c):Ke(`Skipped: ${a.title}`),d&&Ke(`Next: ${Ot(d)}`),u&&setTimeout(()=>i(Math.min(f,q.value.length-1))?.focus())};return l`<p id="wall-keys" class="hint wall-hint">
      On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
    </p>
    <ul class="tiles wall" ref=${t} onKeyDown=${a=>{if(a.altKey||a.ctrlKey||a.metaKey)return;let c=o().findIndex(m=>m.contains(a.target)),f=n[c];if(!f)return;let u=no[Number(a.key)-1]?.[0],d=va(o())[a.key];if(u)r(f,u);else if(d)i(Math.max(0,Math.min(c+d,n.length-1)))?.focus();else return;a.preventDefault()}}>
      ${n.map((a,c)=>l`<li key=${a.id}>
            <${yi}
              film=${a}
              current=${c===Math.min(e.value,n.length-1)}
              onAnswer=${f=>r(a,f)}
              onFocus=${()=>e.value=c}
            />
          </li>`)}
    </ul>`}function va(e){let t=e[0]?.offsetTop,n=e.filter(i=>i.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var ki=()=>l`<div class="page">
    <header class="page-head">
      <${H} title="Pick films">Which of these did you like?<//>
      <p>Three are enough for a first list. Or search any film you love.</p>
    </header>
    <${De}>
      <${Lt} open />
      <${di} />
      <${wi} />
    <//>
  </div>`;var _a=Nt(()=>import("./account-QIJMVQQT.js")),ga=Nt(()=>import("./sign-in-72KFSIKI.js")),$a=Nt(()=>import("./operator-AU5MF7P4.js")),ya=[[/^\/$/,In],[/^\/start$/,ki],[/^\/recommendations$/,hi],[/^\/(saved|liked|hidden)$/,Ln],[/^\/films\/([\w-]+)$/,An],[/^\/account$/,_a],[/^\/sign-in$/,ga],[/^\/operator$/,$a]];function bi(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of ya){let i=n.exec(t);if(i)return{Page:o,about:i[1]??""}}return{Page:Qr,about:""}}function xi(){let{Page:e,about:t}=bi(G.value);return l`<${Dr} />
    <main id="main" tabindex="-1">
      <${e} key=${G.value} about=${t} path=${G.value} />
    </main>
    <${Qo} />
    <${Wr} />
    <${Rr} />`}var Si=document.getElementById("app");function ro(){D.peek()&&or().catch(()=>{}),Ye()}var oo;function wa(e){let t=e.signed_in?e.email:void 0,n=oo===t||oo===null&&t!==void 0;oo=t,n||(fi(),gi()),e.signed_in?ro():rr()}ae(()=>{let e=N.value;e&&Se(()=>wa(e))});document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"&&ro()});addEventListener("online",ro);Ze();Ye();Si.replaceChildren();$o(l`<${xi} />`,Si);nr();export{j as a,w as b,L as c,te as d,C as e,l as f,V as g,g as h,J as i,Ke as j,Qe as k,N as l,D as m,Za as n,Xa as o,el as p,Xe as q,M as r,U as s,at as t,Y as u,H as v,qt as w,Bt as x,De as y,Qr as z};
