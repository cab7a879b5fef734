var w,lo,Qt,ae,Yt,vt,co,ht,uo,Zt,Jt,Ls,qe=Symbol.for("pv"),gt={},$t=[],Ns=/^m(i|n|o|s|text|space)$/,Xt=Array.isArray,en=$t.slice,ve=Object.assign;function _e(e){e&&e.parentNode&&e.remove()}function yt(e,t,n){var o,s,r,i={},a=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?en.call(arguments,2):n),He(e,i,o,s,null)}function He(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qe,__v:s||++lo,__i:-1,__u:0};return!s&&w.vnode&&w.vnode(r),r}function ge(e){return e.children}function Te(e,t){this.props=e,this.context=t,this.__g=0}function le(e,t){if(t==null)return e.__&&le(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:le(e)}function js(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=ve({constructor:qe},n)).__v=n.__v+1,w.vnode&&w.vnode(t),tn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||le(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,vo(s,t,r),n.__=n.__e=null,t.__e!=o&&fo(t))}function fo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),fo(e)}function io(e){(8&e.__g||(e.__g|=8,ae.push(e),vt++))&&Yt==w.debounceRendering||((Yt=w.debounceRendering)||queueMicrotask)(po)}function po(){try{for(var e,t=1;ae.length;)ae.length>t&&ae.sort(co),e=ae.shift(),t=ae.length,8&e.__g&&js(e)}finally{(vt=ae.length)&&(Yt||queueMicrotask)(po)}}function mo(e,t,n,o,s,r,i,a,u,f,c){var d,m,p,h,y,g,b=o.__k||$t,$=t.length;for(u=Ds(n,t,b,u,$),d=0;d<$;d++)(p=n.__k[d])!=null&&(m=~p.__i&&b[p.__i]||gt,p.__i=d,g=tn(e,p,m,s,r,i,a,u,f,c),h=p.__e,(m.ref!=p.ref||8&m.__u)&&(m.ref&&nn(m.ref,null,p,m),p.ref&&c.push(p.ref,p.__c||h,p)),y=y||h,4&p.__u?(u=ho(p,u,e,!m.__v),m.__e&&(m.__e=null)):typeof p.type=="function"&&g!==void 0?u=g:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=y,u}function Ds(e,t,n,o,s){var r,i,a,u,f,c,d,m,p,h=n.length,y=h,g=0,b=0,$=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[r]=He(null,i):Xt(i)?i=$[r]=He(ge,{children:i}):i.constructor===qe&&i.__b?i=$[r]=He(i.type,i.props,i.key,i.ref,i.__v):$[r]=i,u=r+g,i.__=e,i.__b=e.__b+1,a=null,~(f=i.__i=Rs(i,n,u,y))&&(y--,(a=n[f])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,f==u-1?g--:f==u+1?g++:f!=u&&(f>u?g--:g++,b=1)):(~f||(s>h?g--:s<h&&g++),typeof i.type!="function"&&(i.__u|=4))):$[r]=null;if(b){for(c=[],d=[],r=0;r<s;r++)if((i=$[r])&&16&i.__u){for(g=0,m=c.length;g<m;)c[p=g+m>>1]<i.__i?g=p+1:m=p;c[g]=i.__i,d[r]=g+1}for(g=c.length;r--;)d[r]&&(d[r]==g?g--:$[r].__u|=4)}if(y)for(r=0;r<h;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=le(a)),on(a,a));return o}function ho(e,t,n,o){var s,r,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=ho(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=le(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Rs(e,t,n,o){var s,r=e.key,i=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((a=t[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<t.length;s++)if((a=t[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function ao(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function dt(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||ao(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||ao(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Jt[t]||(Jt[t]=Us(t)),(e.__a||(e.__a={}))[t]=Zt,r=t!=(t=t.replace(uo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Us(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ht]==null)t[ht]=Zt++;else if(t[ht]<this.__a[e])return;return n(w.event?w.event(t):t)}}}function tn(e,t,n,o,s,r,i,a,u,f){var c,d,m,p,h,y,g,b,$,_,S,Me,pt,mt,de,so,ie,he,te=t.type;if(t.constructor!==qe)return null;128&n.__u&&(u=32&n.__u,c=n.__c.__z)&&(t.__u|=u,d=r=[],c.nodeType==8?a=_t(c,r):r.push(c),a=r[0]||a),(c=w.__b)&&c(t);e:if(typeof te=="function"){m=i.length;try{if(b=t.props,$=(c=te.prototype)&&c.render,_=(c=te.contextType)&&o[c.__c],S=c?_?_.props.value:c.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):($?t.__c=p=new te(b,S):(t.__c=p=new Te(b,S),p.constructor=te,p.render=Hs),_&&_.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),$&&(p.__s||(p.__s=p.state),te.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=ve({},p.__s)),ve(p.__s,te.getDerivedStateFromProps(b,p.__s)))),h=p.props,y=p.state,p.__v=t,n.__c){if(b!==h&&$&&!te.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(b,S),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(b,p.__s,S)===!1){t.__v!=n.__v&&(p.props=b,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(H){H&&(H.__=t)}),$t.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=le(n);break e}p.componentWillUpdate&&p.componentWillUpdate(b,p.__s,S),$&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,y,g)})}else $&&!te.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),$&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=S,p.props=b,p.__P=e,p.__g&=-5,Me=w.__r,pt=$?25:0;do p.__g&=-9,Me&&Me(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++pt<25);$&&($t.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=ve({},o,p.getChildContext())),$&&n.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(h,y)),mt=c&&c.type===ge&&c.key==null?c.props.children:c,b.__P&&(c=a,s=(e=b.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(H){H&&on(H,H)}),n.__k=null),a=n.__k?le(n,0):null),a=mo(e,Xt(mt)?mt:[mt],t,n,o,s,r,i,a,u,f),b.__P&&(t.__e=null,a=c),t.__u&=-161,d&&d.some(_e),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(H){if(i.length=m,t.__v=null,u||r)if(H&&H.then){if(t.__u|=128|u,r){for(~(ie=r.indexOf(a||void 0))||(ie=r.length);(he=r[ie-1])&&he.nodeType==8;)ie--;for(;ie<r.length;ie++)if(he=r[ie])if(r[ie]=null,de){if(he==so)break}else{if(he.nodeType!=8)break;he.data.startsWith("$s")&&(so=_t(de=he))}}if(!de){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;de=a}(c=_t(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(_e);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),H&&H.then||_o(t),w.__e(H,t,n)}}else a=t.__e=Ws(n.__e,t,n,o,s,r,i,u,f,e);return(c=w.diffed)&&c(t),a}function _t(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function _o(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(_o))}function vo(e,t,n){for(var o=0;o<n.length;)nn(n[o++],n[o++],n[o++]);w.__c&&w.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){w.__e(r,s.__v)}})}function Ws(e,t,n,o,s,r,i,a,u,f){var c,d,m,p,h,y,g,b,$=n.props||gt,_=t.props,S=t.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((h=r[c])&&(S?h.localName==S:h.nodeType==3)){e=h,r[c]=null;break}}if(!e){if(b=f.ownerDocument||document,!S)return b.createTextNode(_);e=b.createElementNS(s,S,_.is?_:f),a&&(w.__m&&w.__m(t,r),a=!1),r=null}if(S){if(f=S=="template"&&e.content||e,r=S=="textarea"&&_.defaultValue!=null?null:r&&en.call(f.childNodes),!a&&r)for($={},c=0;c<e.attributes.length;c++)$[(h=e.attributes[c]).name]=h.value;for(c in $)h=$[c],c=="dangerouslySetInnerHTML"?m=h:c=="children"||c in _||c=="value"&&"defaultValue"in _||c=="checked"&&"defaultChecked"in _||dt(e,c,null,h,s);for(c in _)h=_[c],c=="children"?p=h:c=="dangerouslySetInnerHTML"?d=h:c=="value"?y=h:c=="checked"?g=h:a&&typeof h!="function"||$[c]===h||dt(e,c,h,$[c],s);d?(a||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Ns.test(S))&&(s="http://www.w3.org/1999/xhtml"),mo(f,Xt(p)?p:[p],t,n,o,s,r,i,r?r[0]:n.__k&&le(n,0),a,u),r&&r.some(_e)),a&&S!="textarea"||(c="value",S=="progress"&&y==null?e.removeAttribute(c):y==null||y===e[c]&&(S!="progress"||y)||dt(e,c,y,$[c],s),c="checked",g!=null&&g!=e[c]&&dt(e,c,g,$[c],s))}else $===_||a&&e.data==_||(e.data=_);return e}function nn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){w.__e(s,n)}}function on(e,t,n){var o,s,r,i;if(w.unmount&&w.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||nn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){w.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&on(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=_t(o,r=[]))&&(o==e.__e&&r.some(_e),_e(s),_e(o)),n||_e(e.__e),e.__e=e.__c=e.__=null}function Hs(e,t,n){return this.constructor(e,n)}function go(e,t){var n,o,s,r;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=He(ge,{children:[e]}),s=[],r=[],tn(t,t.__k,o||gt,gt,t.namespaceURI,o?null:t.firstChild?en.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),vo(s,t.__k,r),t.__k.props.children=null}w={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){e=a}}throw vt=0,e}},lo=0,Qt=function(e){return e!=null&&e.constructor===qe},Te.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ve({},this.state)),typeof e=="function"&&(e=e(ve({},n),this.props)),e&&(ve(n,e),this.__v&&(t&&this.__k.push(t),io(this)))},Te.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),io(this))},Te.prototype.render=ge,ae=[],vt=0,co=function(e,t){return e.__v.__b-t.__v.__b},ht=Symbol(),uo=/(PointerCapture)$|Capture$/i,Zt=0,Jt={},Ls=0;var $e,E,rn,$o,sn=Object.is,wt=0,Co=[],an=[],C=w,yo=C.__b,wo=C.__r,bo=C.diffed,ko=C.__c,xo=C.unmount,So=C.__;function Ge(e,t){C.__h&&C.__h(E,e,wt||t),wt=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function O(e){return wt=1,qs(Po,e)}function qs(e,t,n){var o=Ge($e++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Po(void 0,t),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);sn(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var f=!1,c=this.props!=r;if(u.__.some(function(m){m.__N&&(f=!0,sn(m.__[0],m.__N[0])||(c=!0))}),s){var d=s.call(this,r,i,a);return f?d||c:d}return!f||c}}return o.__}function M(e,t){var n=Ge($e++,3);!C.__s&&cn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function Eo(e,t){var n=Ge($e++,4);!C.__s&&cn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,E.__h.push(n))}function L(e){return wt=5,Ce(function(){return{current:e}},[])}function Ce(e,t){var n=Ge($e++,7);return cn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function B(){var e=Ge($e++,11);if(!e.__){for(var t=E.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Bs(){var e;do{for(;e=an.shift();)try{Be(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Co.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Be),t.__h.some(ln),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(an.length)}C.__b=function(e){E=null,yo&&yo(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),So&&So(e,t)},C.__r=function(e){wo&&wo(e),$e=0;var t=(E=e.__c).__H;t&&(rn==E?E.__h=[]:(t.__h.some(Be),t.__h.some(ln),$e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),rn=E},C.diffed=function(e){bo&&bo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&To(Co.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),rn=E=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(Be),n.__h=n.__h.filter(function(o){return!o.__||ln(o)})}catch(o){n.__h=[function(){throw o}]}}),ko&&ko(e,t)},C.unmount=function(e){xo&&xo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,To(an.push(s))}else Be(s)}catch(r){t=r}}),o.__H=void 0,t&&C.__e(t,o.__v))};var Mo=typeof requestAnimationFrame=="function";function Gs(e){var t,n=function(){clearTimeout(o),Mo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Mo&&(t=requestAnimationFrame(n))}function To(e){e!=1&&$o==C.requestAnimationFrame||(($o=C.requestAnimationFrame)||Gs)(Bs)}function Be(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function ln(e){var t=E;e.__c=e.__(),E=t}function cn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!sn(n,e[o])})}function Po(e,t){return typeof t=="function"?t(e):t}var zs=Symbol.for("preact-signals");function St(){if(ne>1)ne--;else{var e,t=!1;for((function(){var s=kt;for(kt=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Ve!==void 0;){var n=Ve;for(Ve=void 0,bt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ao(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(bt=0,ne--,t)throw e}}function oe(e){if(ne>0)return e();un=++Vs,ne++;try{return e()}finally{St()}}var ze,T=void 0;function ce(e){var t=T,n=ze;T=void 0,ze=void 0;try{return e()}finally{T=t,ze=n}}var Ve=void 0,ne=0,bt=0,Vs=0,un=0,kt=void 0,xt=0;function Fo(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=zs;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ce(function(){var o;(o=t.W)==null||o.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ce(function(){var s;(s=t.Z)==null||s.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return re(function(){var n=t.value;ce(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return ce(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=Fo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(bt>100)throw new Error("Cycle detected");(function(n){ne!==0&&bt===0&&n.l!==un&&(n.l=un,kt={S:n,v:n.v,i:n.i,o:kt})})(this),this.v=e,this.i++,xt++,ne++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{St()}}}});function v(e,t){return new F(e,t)}function Ao(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Io(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Oo(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function ye(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=xt-1,this.f=4}ye.prototype=new F;ye.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===xt))return!0;if(this.g=xt,this.f|=1,this.i>0&&!Ao(this))return this.f&=-2,!0;var e=T;try{Io(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,Oo(this),this.f&=-2,!0};ye.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};ye.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ye.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ye.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Fo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function U(e,t){return new ye(e,t)}function Lo(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ne++;var n=T;T=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,fn(e),o}finally{T=n,St()}}}function fn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Lo(e)}function Ks(e){if(T!==this)throw new Error("Out-of-order effect");Oo(this),T=e,this.f&=-2;try{8&this.f&&fn(this)}finally{St()}}function Ee(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ze&&ze.push(this)}Ee.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ee.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Lo(this),Io(this),ne++;var e=T;return T=this,Ks.bind(this,e)};Ee.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ve,Ve=this)};Ee.prototype.d=function(){this.f|=8,1&this.f||fn(this)};Ee.prototype.dispose=function(){this.d()};function re(e,t){var n=new Ee(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var No,Tt,Mt,Ys=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var jo=[];re(function(){No=this.N})();function Pe(e,t){w[e]=t.bind(null,w[e]||function(){})}function Ke(e){if(Mt){var t=Mt;Mt=void 0,t()}Mt=e&&e.S()}function Do(e){var t=this,n=e.data,o=N(n);o.name="ReactiveDom",o.value=n;var s=Ce(function(){for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=U(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),c=U(function(){return!Array.isArray(f.value)&&!Qt(f.value)}),d=re(function(){if(this.N=Ro,c.value){var p=f.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[c,f]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Do.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:yt(ge,null).constructor},type:{configurable:!0,value:Do},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Pe("__b",function(e,t){if(Ke(),Tt=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof F&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});Pe("__r",function(e,t){if(e(t),t.type!==ge){Ke();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return re(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;Ys&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Tt=o,Ke(n)}});Pe("__e",function(e,t,n,o){Ke(),Tt=void 0,e(t,n,o)});Pe("diffed",function(e,t){Ke(),Tt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var i in r){var a=r[i];a===void 0||o&&i in o||(a.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var f=r[u],c=o[u];f===void 0?(f=Js(n,u,c,s),r[u]=f):f.o(c,s)}}}e(t)});function Js(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=v(n);return{o:function(i,a){r.value=i,o=a},d:re(function(){this.N=Ro;var i=r.value.value;o[t]!==i&&(o[t]=i,s?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Pe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=t.__np;if(i){var a=t.props;for(var u in i)a[u]=i[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var c=f.__$u;c&&(f.__$u=void 0,c.d())}}e(t)});Pe("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Te.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var a in this.props)if(!(a in e))return!0;return!1};function N(e,t){return Ce(function(){return v(e,t)},[])}var Qs=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Zs(){oe(function(){for(var e;e=jo.shift();)No.call(e)})}function Ro(){jo.push(this)===1&&(w.requestAnimationFrame||Qs)(Zs)}var Wo=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[t[++r]]=a:i===6?o[1][t[++r]]+=a+"":i?(s=e.apply(a,Wo(e,a,n,["",null])),o.push(s),a[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(a)}return o},Uo=new Map;function Ho(e){var t=Uo.get(this);return t||(t=new Map,Uo.set(this,t)),(t=Wo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",a="",u=[0],f=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,i):r===3&&(m||i)?(u.push(3,m,i),r=2):r===2&&i==="..."&&m?u.push(4,m,0):r===2&&i&&!m?u.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(u.push(r,0,i,s),r=6),m&&(u.push(r,m,0,s),r=6)),i=""},c=0;c<n.length;c++){c&&(r===1&&f(),f(c));for(var d=0;d<n[c].length;d++)o=n[c][d],r===1?o==="<"?(f(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[c][d+1]===">")?(f(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var l=Ho.bind(yt);var Go="",mn="",zo=()=>{},Vo=()=>{},q=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function Ko(e){zo=e}function Yo(e){Vo=e}async function D(e,t,{body:n,signal:o}={}){let s=await dn(e,t,n,o),r=await hn(s);if(s.status===403&&String(r?.type).endsWith("/csrf")){let i=mn,a=await x.me();if(i&&i!==mn&&a.signed_in)throw Vo(a),new q(409,{title:"Somebody else is signed in now. Nothing was done."});s=await dn(e,t,n,o),r=await hn(s)}if(s.ok)return r;throw s.status===401&&t!=="/api/sessions"&&zo(),new q(s.status,r??{title:`Error ${s.status}`})}async function dn(e,t,n,o){let s={Accept:"application/json"};e!=="GET"&&(s["X-CSRF-Token"]=Go);let r=n instanceof Blob;n!==void 0&&(s["Content-Type"]=`application/${r?"octet-stream":"json"}`);let i=AbortSignal.timeout(r?15e3*60:15e3);try{return await fetch(t,{method:e,headers:s,body:r?n:JSON.stringify(n),signal:o?AbortSignal.any([o,i]):i})}catch{throw new q(0,{title:"The server cannot be reached."})}}async function hn(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new q(0,{title:"The answer was cut off."})}}async function Xs(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new q(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof q?o:new q(0,{title:"It cannot be reached."})}}async function ei(e){let t=await dn("GET",e,void 0);if(t.ok)return hn(t);throw new q(t.status,{title:`Error ${t.status}`})}async function qo(e){let t=await e;return Go=t.csrf_token,mn=[t.signed_in,t.guest,t.email].join(),t}var pn=e=>`/api/films/${encodeURIComponent(e)}`,Bo=e=>`/api/marks/${encodeURIComponent(e)}`,x={me:()=>qo(D("GET","/api/me")),becomeGuest:()=>qo(D("POST","/api/guests")),allMarks:()=>D("GET","/api/me/marks"),marks:(e,t)=>D("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t,n)=>D("PUT",Bo(e.id),{body:{kind:t,votes:n,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>D("DELETE",Bo(e)),recommendations:(e,t)=>D("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>D("GET","/api/choices"),film:e=>D("GET",pn(e)),related:e=>D("GET",`${pn(e)}/related`),votes:e=>D("GET",`${pn(e)}/votes`),starters:(e,t=0)=>D("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,{signal:t,further:n=!1}={})=>D("GET",`/api/search?q=${encodeURIComponent(e)}${n?"&further=true":""}`,{signal:t}),searchFile:e=>ei(`${document.documentElement.dataset.search}${e}`),suggestions:Xs,sources:()=>D("GET","/api/sources")};var se=v(null),_n=null;function Ye(){return _n??=x.sources().then(e=>{se.value=e},()=>{_n=null}),_n}var Jo={TMDB:new URL("tmdb.svg",import.meta.url).href},Qo=()=>l`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${se.value&&se.value.items.length>0&&l`<ul class="credits" aria-label="Where the facts come from">
        ${se.value.items.map(({name:e,notice:t,url:n})=>l`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${Jo[e]?l`<img src=${Jo[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var ti=2,ni=0,ue=v([]),Ct=v("");function G(e,{key:t=`toast-${++ni}`,tone:n="calm",action:o}={}){let s=ue.value.filter(r=>r.key!==t);ue.value=[...s,{key:t,text:e,tone:n,action:o}].slice(-ti)}function Fe(e){ue.value=ue.value.filter(t=>t.key!==e)}function Zo(){ue.value=ue.value.filter(e=>e.tone==="error")}function Je(e){Ct.value=Ct.value===e?`${e} `:e}var A=v(location.pathname),Qe=v(location.search.slice(1)),vn=!1;function Xo(){let e=vn;return vn=!1,e}async function er(e){let t=async()=>{oe(()=>{Zo(),A.value=location.pathname,Qe.value=location.search.slice(1)}),await new Promise(s=>setTimeout(s)),scrollTo({top:e,behavior:"instant"});let o=document.querySelector("h1");o?.focus({preventScroll:!0}),vn=!o};if(!document.startViewTransition)return t();let n=document.startViewTransition(t);n.ready.catch(()=>{}),await n.updateCallbackDone.catch(()=>{})}function Ze(e){return history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),er(0)}function tr(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Qe.value=e}function nr(){history.scrollRestoration="manual",addEventListener("popstate",e=>{A.value===location.pathname&&Qe.value===location.search.slice(1)||er(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?Ze(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}var I=v(null),Et=v(!1),j=U(()=>I.value?.signed_in??!1),gn=null;async function or(){let e=I.value,t=await x.me();I.value===e&&(I.value=t)}async function Xe(){Et.value=!1;try{await or()}catch{Et.value=!0}}async function Pt(){I.value||await or(),!j.value&&(gn??=x.becomeGuest().then(e=>I.value=e).finally(()=>gn=null),await gn)}Ko(()=>{if(!j.value)return;let e=I.value?.guest?"":"Sign in again; your marks are kept.";G(`Your session has ended. ${e}`,{key:"session",tone:"error"}),Xe()});Yo(e=>I.value=e);var tt=v({}),Ie=v(!1),Oe=U(()=>$n("like")),we=v(0),Ft={},At=0,et=new Map,oi={like:"Liked",save:"Saved",hide:"Hidden",seen:"Seen",mute:"Does not vote any more"},$n=e=>Object.keys(tt.value).filter(t=>R(t)===e).length,R=e=>nt(e)?"like":Ae(e),nt=e=>Ae(e)==="mute",Ae=e=>tt.value[e]??null;async function yn(){let e=At,{marks:t,silent:n}=await x.allMarks();if(e!==At)return j.value?yn():void 0;ar({...t,...Object.fromEntries(n.map(o=>[o,"mute"]))}),Ie.value=!0}var sr=()=>Promise.all(et.values());function ir(){Ie.value=!1,ar({})}function ar(e){At+=1,Ie.value&&rr(e)!==rr(Ft)&&(we.value+=1),Ft={...e};let t={...e};for(let n of et.keys())wn(t,n,Ae(n));tt.value=t}var rr=e=>Object.keys(e).filter(t=>e[t]==="like").sort().join();function J(e,t,{quiet:n=!1}={}){let o=Ae(e.id);if(o===t)return Promise.resolve(!0);lr(e.id,t);let i=`${o==="mute"&&t==="like"?"Votes again":t?oi[t]:"No mark any more"}: ${e.title}`;n?Je(i):G(i,{key:e.id,action:{label:"Undo",run:()=>{J(e,o,{quiet:!0})}}});let a=et.get(e.id)??ri(e).finally(()=>et.delete(e.id));return et.set(e.id,a),a}var It=(e,t)=>J(e,R(e.id)===t?null:t);async function ri(e){for(;;){let t=Ae(e.id),n=Ft[e.id]??null;if(t===n)return!0;try{await Pt(),await si(e,t),wn(Ft,e.id,t),At+=1,(t==="like"||n==="like")&&(we.value+=1)}catch(o){if(Ae(e.id)!==t)continue;return lr(e.id,n),ii(e,t,o),!1}}}function si(e,t){return t?x.putMark(e,t==="mute"?"like":t,t!=="mute"):x.deleteMark(e.id)}function ii(e,t,n){if(Fe(e.id),n instanceof q&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";G(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{J(e,t)}}})}function lr(e,t){let n={...tt.value};wn(n,e,t),tt.value=n}function wn(e,t,n){n?e[t]=n:delete e[t]}var ai="theme",cr=matchMedia("(prefers-color-scheme: light)"),ur=()=>document.documentElement.dataset.theme??(cr.matches?"light":"dark"),be=v(ur());cr.addEventListener("change",()=>be.value=ur());function fr(){be.value=be.value==="dark"?"light":"dark",document.documentElement.dataset.theme=be.value;try{localStorage.setItem(ai,be.value)}catch{}}var pr="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",li={like:pr,hide:pr,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",play:"M7 4l13 8l-13 8z",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",seen:"M2 12c5-8 15-8 20 0c-5 8-15 8-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",pulse:"M3 12h4l3-7l4 14l3-7h4"};function k({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${li[e]} transform=${t} />
  </svg>`}var ci=document.querySelector("link[rel=icon]"),mr=()=>l`<img class="logo" src=${ci?.href} alt="" width="37" height="37" />`;var ui=new Set("the a an le la les l el los las il der das".split(" ")),ot=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function hr(e,t){let n=t.split(" ");return e.toSorted((s,r)=>r.length-s.length).every(s=>{let r=n.findIndex(i=>i.startsWith(s));return r>=0&&n.splice(r,1),r>=0})}function dr(e){let[t,...n]=e.split(" ");return n.length>0&&ui.has(t)?n.join(" "):e}function _r(e,t,n){let o=bn(t,n);if(e===t||e===o)return ot.exact;let s=dr(o);return e===s||e===dr(t)?ot.withoutArticle:o.startsWith(e)||s.startsWith(e)?ot.start:o.includes(` ${e}`)?ot.word:ot.words}function bn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var fi=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,pi=/\p{M}+/gu,mi=/[^\p{L}\p{N}]+/gu,di=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,hi=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,_i=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "]))),vi=new Map(Object.entries({ii:"2",iii:"3",iv:"4",vi:"6",vii:"7",viii:"8",ix:"9"}));function gi(e){return hi.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function $i(e){let t=e.replace(fi," $&").normalize("NFKD").replace(pi,"");return Array.from(Array.from(t,gi).join(""),o=>_i.get(o)??o).join("").replace(mi," ").trim()}function rt(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(s=>{let r=s.split(di).map($i).filter(Boolean);return[r.join(" "),r.map(i=>i.replaceAll(" ","")).join(" ")]}),o=n.map(s=>s.split(" ").map(r=>vi.get(r)??r).join(" "));return[...new Set([...n,...o])].filter(Boolean)}function kn(e,t,n=0,o=null){let s=/([^,(<)]*)([,(<)])/gu,r=n;function i(){let a=new Map;for(let u=s.exec(e);u;u=s.exec(e)){let[,f,c]=u;if(c===")")break;if(c===","){let m={kind:"page",folder:t,file:r,gate:o};for(let p of f)a.set(p,m);r+=1;continue}let d={kind:"branch",folder:t,file:r,gate:o,label:f,below:null,fresh:null};if(a.set(String.fromCodePoint(f.codePointAt(0)),d),c==="(")f!==" "&&(r+=1),d.below=i();else{let m=e.indexOf(">",s.lastIndex);r+=Number.parseInt(e.slice(s.lastIndex,m)||"1",36),s.lastIndex=m+1}}return a}return i()}function vr(e,t){let n=t,o=null;for(let s=e;;){let r=s.get(String.fromCodePoint(n.codePointAt(0)??0));if(r?.kind==="page"||r?.label.startsWith(n))return{item:r,known:!0};if(!r||!n.startsWith(r.label))return o&&{item:o,known:!0};if(r.below===null)return{item:r,known:!1};o??=r.fresh,n=n.slice(r.label.length),s=r.below}}var yi=200,Ot=class{#n;#t;#o;#e=new Map;constructor(t,n){this.#n=t,this.#t=n,this.#o=kn(n.outline,"head")}get name(){return this.#t.head}find(t){return vr(this.#o,t)}has(t){return gr(t)||this.#e.has(t)}read(t){if(gr(t))return Promise.resolve({complete:!0,rows:t.rows});let o=this.#e.get(t)??this.#r(t);if(this.#e.delete(t),this.#e.set(t,o),this.#e.size>yi){let[s]=this.#e.keys();this.#e.delete(s)}return o}async#r(t){try{let n=await this.#n(this.#s(t));if(t.kind==="branch"&&t.below===null){let r=n.first??t.file+1;t.below=kn(n.outline??"","body",r,t.gate??t);let{folder:i,file:a}=t,u=n.fresh?.map($r);u&&(t.fresh={kind:"page",folder:i,file:a,gate:null,rows:u})}let o=n.hits.map($r),s=t.gate?wi(t.gate.fresh?.rows,o):o;return{complete:n.complete,rows:s}}catch(n){throw this.#e.delete(t),n}}#s({folder:t,file:n}){let o=(n&255).toString(16).padStart(2,"0");return`/${this.#t[t]}/${(n>>8).toString(16)}/${o}.json`}};function gr(e){return e.kind==="page"&&e.rows!==void 0}function wi(e,t){if(!e)return t;let n=new Set(e.map(({hit:o})=>o.id));return[...t.filter(({hit:o})=>!n.has(o.id)),...e]}function $r([e,t,n,o,s,r]){let i=`tt${String(e).padStart(7,"0")}`,a=o?"series":"film",u=rt(t).concat(r===void 0?[]:rt(r));return{hit:{id:i,title:t,year:n,kind:a,stars:s,poster:`/posters/${i}`},names:u}}var bi=200,ki=12,br=/^\d{4}$/u;function kr({load:e}){let t=null,n="";function o(){return t??=e("/manifest.json").then(r=>new Ot(e,r)),t.catch(()=>t=null),t}async function s(r,i){t=null;let a=await o();if(a.name===r.name)throw i;return a}return{async warm(){await o()},async search(r,{limit:i=10,signal:a}={}){let u=rt(r.slice(0,bi)),f=Math.abs(r.length-n.length)>1?2:1;if(n=r,u.length===0)return{hits:[],complete:!0};let c=await o();try{return await yr(c,u,{limit:i,requests:f,signal:a})}catch(d){a?.throwIfAborted();let m=await s(c,d);return yr(m,u,{limit:i,requests:f,signal:a})}}}}async function yr(e,t,{limit:n,requests:o,signal:s}){let r={requests:o},i=!0;for(let a of t){let u=await xi(e,a,r,s);if(u.hits.length>0)return{...u,hits:u.hits.slice(0,n)};i&&=u.complete}return{hits:[],complete:i}}async function xi(e,t,n,o){let s=t.split(" "),r=Si(t,s),i=new Set;for(;;){if(o?.throwIfAborted(),s.some(m=>e.find(m)===null))return{hits:[],complete:!0};let a=r.flatMap(m=>{let p=e.find(m);return p===null||p.known&&i.has(p.item)?[]:n.requests>0||e.has(p.item)?[{path:m,...p}]:[]}),u=Mi(e,t,a,r[0]);if(u===void 0)return{hits:[],complete:!1};e.has(u.item)||(n.requests-=1);let f=await e.read(u.item);if(!u.known)continue;i.add(u.item);let c=Ti(f.rows,t,s),d=f.complete&&xr(u);if(c.length>0||d)return{hits:c,complete:d}}}function Si(e,t){let n=[...new Set(t)].slice(0,ki),o=n.toSorted((u,f)=>wr(f)-wr(u)),s=n.flatMap(u=>n.filter(f=>f!==u).map(f=>`${u} ${f}`)),[r,...i]=t,a=br.test(r)&&i.length>0?[[...i,r].join(" ")]:[];return[...new Set([...a,e,...o,...s])]}function wr(e){return br.test(e)?0:e.length}function xr({path:e}){return!e.includes(" ")}function Mi(e,t,n,o){let s=t.slice(t.lastIndexOf(" ")+1),r=({item:a})=>a.kind==="page",i=({item:a})=>e.has(a);return n.find(a=>r(a)&&i(a))??n.find(a=>r(a)&&xr(a))??n.find(a=>a.path===t&&a.known)??n.find(a=>a.path===o&&!a.known)??n.find(a=>a.known&&i(a))??n.find(a=>a.path===o)??n.find(a=>!a.known)??n.find(a=>r(a)&&!a.path.startsWith(`${s} `))??n.find(r)??n[0]}function Ti(e,t,n){return e.flatMap(({hit:s,names:r})=>{let i=(r.length>0?r:[""]).filter(a=>hr(n,bn(a,s.year)));return i.length===0?[]:[{hit:s,close:Math.min(...i.map(a=>_r(t,a,s.year)))}]}).sort((s,r)=>s.close-r.close).map(({hit:s})=>s)}var Ci=200,Ei=6e4,st=new Map,Sr=0,Mr=()=>!!se.value?.suggestions&&Date.now()>=Sr,Tr=()=>Mr()||!!se.value?.search_knows_more;async function xn(e,t){await Ye();let n=se.value?.suggestions;if(!n||!Mr())return[];try{let{address:o,read:s}=await import("./suggestion-ZUTATG6H.js"),r=o(n,e);if(r===null)return[];let i=st.get(r)??s(await x.suggestions(r,t));return st.set(r,i),st.size>Ci&&st.delete(st.keys().next().value),i}catch{return t.aborted||(Sr=Date.now()+Ei),[]}}var Pi=350,Cr=8,it={state:"empty",hits:[],meant:"",guessed:!1,more:"none"},Er=kr({load:x.searchFile});function Pr(){let e=v(it),t=U(()=>{let f=e.value.more==="offered"&&!Tr()?"none":e.value.more;return{...e.value,more:f}}),n="",o=0,s=new AbortController;async function r(f){let c=++o;if(n=f,s.abort(),s=new AbortController,!f.trim()){e.value=it;return}e.value={...e.value,state:"looking"};try{let{hits:d}=await Er.search(f,{limit:Cr});if(c!==o)return;d.length>0?e.value={...it,state:"found",hits:d,more:"offered"}:await i(f,c)}catch{c===o&&(e.value={...it,state:"failed"})}}async function i(f,c){if(await new Promise(b=>setTimeout(b,Pi)),c!==o)return;let d=await xn(f,s.signal);if(c!==o)return;if(d.length>0){e.value={...it,state:"found",hits:d};return}let m=await x.search(f,{signal:s.signal});if(c!==o)return;let p=m.did_you_mean??"",h=p!==""||m.items.length===0,y=m.asked?"none":"offered",g=h?m.items.slice(0,Cr):m.items;e.value={state:"found",hits:g,meant:p,guessed:h,more:y}}async function a(){let f=o,{hits:c,more:d}=t.value;if(d!=="offered")return!1;e.value={...e.value,more:"asking"};let m=await Fi(n,s.signal);if(f!==o)return!1;let p=Ai(c,m??[]),h=p.length>c.length;return e.value={...e.value,hits:p,guessed:t.value.guessed&&!h,more:h?"none":m?"nothing":"refused"},!0}return{found:t,ask:r,askFurther:a,warm:()=>{Er.warm().catch(()=>{})}}}async function Fi(e,t){let n=await xn(e,t);if(n.length>0)return n;let o=await x.search(e,{signal:t,further:!0}).catch(()=>null);return o?.asked?o.items:null}function Ai(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}var Sn={nothing:"No other title of that name was found.",refused:"Nobody else can be asked just now. Try again in a few minutes."};function Fr({text:e,more:t,onAsk:n}){if(t==="none")return null;let o=t==="asking";return l`<div class="hits-more">
    ${t==="offered"||o?l`<button aria-disabled=${String(o)} onClick=${n}>
            <${k} name="search" />
            <span>${o?"Asking…":`More titles named “${e}”`}</span>
          </button>`:l`<p class="quiet">${Sn[t]}</p>`}
  </div>`}var Ii=new Intl.NumberFormat("en"),Oi=new Intl.NumberFormat("en",{notation:"compact"}),Li=new Intl.ListFormat("en"),Ni=new Intl.DateTimeFormat(void 0,{dateStyle:"long"}),ji=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),Di=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),Q=(e,t,n=`${t}s`)=>`${Ii.format(e)} ${e===1?t:n}`;function Tn(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function ke({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Lt=e=>e.year?`${e.title} (${e.year})`:e.title,at=e=>Li.format(e);function Cn(e){return/^[a-z]{2,3}$/.test(e)?Di.of(e)??e:e}function Ir(e){return[e.kind==="series"?"Series":"Film",ke(e),e.runtime&&Tn(e.runtime),e.certificate,e.languages.map(Cn).slice(0,2).join(", ")].filter(Boolean)}function Or(e){let t=(r,i)=>r?`${Oi.format(r)} ${i}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,i,a,u,f])=>i==null?[]:[{name:r,value:a(i),note:u,link:f}])}var Mn=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],Rl=({links:e})=>Mn.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),Ri=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function En(e){return Ri.flatMap(([t,n])=>{let o=e.filter(s=>s.kind===t).map(({service:s})=>s);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Lr(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?ji.of(t)??"":""}var Ui={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",people:"People’s ratings",facts:"Its facts"},Pn=e=>Ui[e]??e;function Ul(e){let[t,n=""]=e.split("."),o=Mn.find(([s])=>s===n)?.[1]??Ar(n);return t==="links"?`Page on ${o}`:t==="scores"?Mn.some(([s])=>s===n)?`${o} score`:o:Ar(t)}function Ar(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,Pn);return t.charAt(0).toUpperCase()+t.slice(1)}var Wl=e=>Ni.format(new Date(e));var Wi=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"],["seen","Seen","Seen it, and that is all"]];function Nt({film:e,words:t=!1,seen:n=t,onMark:o}){let s=R(e.id);return l`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Wi.map(([r,i,a])=>r==="seen"&&!n&&s!==r?null:l`<button
        key=${r}
        class="mark mark-${r}"
        aria-pressed=${String(s===r)}
        title=${a}
        onClick=${()=>o?o(r):void It(e,r)}
      >
        <${k} name=${r} />
        <span class=${t?"":"unseen"}>${i}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var Hi={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},qi=[220,440];function z({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=O(e),[s,r]=O(""),[i,a]=O([]),u=i.includes(o)?jr(o):o,f=[u,e===o?u:e];return l`<span class="poster">
    ${[...new Set(f)].filter(c=>!i.includes(c)).map(c=>l`<img
            key=${c}
            class=${c===u||c===s?"":"coming"}
            src=${c}
            srcset=${Nr(c)}
            sizes=${Nr(c)&&Hi[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>c!==u&&r(c)}
            onError=${()=>a([...i,c])}
          />`)}
  </span>`}var jr=e=>e.split("?")[0],Nr=e=>e===jr(e)?void 0:qi.map(t=>`${e}&w=${t} ${t}w`).join(", "),xe=({count:e=12,kind:t="tile"})=>l`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>l`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var Dr=({hit:e,onOpen:t})=>l`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${z} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${ke(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&l`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${Nt} film=${e} />
  </li>`;function jt({open:e=!1}){let t=Ce(Pr,[]),n=N(""),o=N(!1),s=L(null),r=L(null),i=L(Promise.resolve()),a=B(),{state:u,hits:f,guessed:c,more:d}=t.found.value,m=(e||o.value)&&u!=="empty";M(()=>{let _=S=>{s.current?.contains(S.target)||(o.value=!1)};return document.addEventListener("pointerdown",_),document.addEventListener("focusin",_),()=>{document.removeEventListener("pointerdown",_),document.removeEventListener("focusin",_)}},[o]);let p=_=>{n.value=_,o.value=!0,s.current?.querySelector(".hits")?.scrollTo(0,0),i.current=t.ask(_)},h=()=>{o.value=!1,e&&p(""),r.current?.focus()},y=async()=>{let[_,S]=[i.current,A.value];if(await _,_!==i.current||S!==A.value)return;let{hits:Me,guessed:pt}=t.found.value;if(Me.length===0||pt){s.current?.querySelector(".hit a, .hits-more button")?.focus();return}o.value=!1,Ze(`/films/${Me[0].id}`)},g=async()=>{await i.current;let _=t.found.value.hits.length;if(!await t.askFurther())return;(s.current?.querySelectorAll(".hit")?.[_]?.querySelector("button")??r.current)?.focus()},b=_=>{_.key==="Enter"&&_.target===r.current&&!_.isComposing?(_.preventDefault(),y()):_.key==="Escape"&&m?(_.preventDefault(),h()):s.current&&m&&Gi(s.current,_)&&_.preventDefault()},$=m?Bi(t.found.value,n.value.trim()):"";return l`<search ref=${s} class="search ${e?"search-open":""}" onKeyDown=${b}>
    <div class="search-field">
      <${k} name="search" />
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
    ${m&&l`<div class="hits ${u}">
        ${(c||f.length===0)&&l`<p class="hits-note">
            ${$}
            ${u==="failed"&&l` <button class="button small" onClick=${()=>p(n.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${f.map(_=>l`<${Dr} key=${_.id} hit=${_} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <div class="hits-foot">
          <${Fr} text=${n.value.trim()} more=${d} onAsk=${g} />
          ${f.length>0&&!c&&l`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`}
        </div>
      </div>`}
  </search>`}function Bi({state:e,hits:t,meant:n,guessed:o,more:s},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${r}”.${/\s/.test(r)?" Fewer words may find it.":""}`:o?`Nothing here is called “${r}”. Did you mean ${n||"one of these"}?`:Sn[s]??`Found: ${t.length}`}function Gi(e,t){let n=[...e.querySelectorAll(".hit, .hits-more:has(button)")].map(u=>[...u.querySelectorAll("a, button")]),o=e.querySelector("input"),s=document.activeElement,r=n.findIndex(u=>u.includes(s)),i=r<0||n[r].length===1?1:n[r].indexOf(s),a=u=>(u[i]??u[0]).focus();if(t.key==="ArrowDown"&&n.length>0)a(n[Math.min(r+1,n.length-1)]);else if(t.key==="ArrowUp"&&r>=0)a(r===0?[o]:n[r-1]);else if(t.key==="ArrowRight"&&r>=0)n[r][i+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][i-1]?.focus();else return!1;return!0}var zi=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],Rr=()=>l`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${mr} /><span>Sneak Preview</span></a>
    ${A.value!=="/start"&&l`<${jt} />`} ${j.value&&l`<${Vi} />`}
    <div class="site-tools">
      ${I.value?.operator&&l`<${Ki} />`}
      <${Yi} />
      ${I.value&&l`<${Ji} />`}
    </div>
  </header>`,Vi=()=>l`<nav class="places" aria-label="Your lists">
    <ul>
      ${zi.map(([e,t,n,o])=>{let s=o?$n(o):0;return l`<li key=${e}>
          <a href=${e} aria-current=${A.value===e?"page":void 0}>
            <${k} name=${n} />${t}
            ${s>0&&l` <span class="tally">${s}<span class="unseen"> ${s===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,Ki=()=>l`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${A.value==="/operator"?"page":void 0}
  >
    <${k} name="pulse" />
  </a>`;function Yi(){let e=be.value==="dark"?"light":"dark";return l`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${fr}
  >
    <${k} name="theme" />
  </button>`}function Ji(){let e=n=>A.value===n?"page":void 0;if(!j.value)return l`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=I.value?.guest?"Guest":"Account";return l`<a class="account" href="/account" aria-current=${e("/account")}>
    <${k} name="person" /><span>${t}</span>
  </a>`}var Qi=7e3,Zi=15e3,Ur=()=>l`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${ue.value.map(e=>l`<${Xi} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${Ct.value}</p>`;function Xi({toast:{key:e,text:t,tone:n,action:o}}){let[s,r]=O(!1);return M(()=>{if(s)return;let a=setTimeout(()=>Fe(e),n==="error"?Zi:Qi);return()=>clearTimeout(a)},[s,e,t,n]),l`<div
    class="toast ${n}"
    onPointerEnter=${()=>r(!0)}
    onPointerLeave=${()=>r(!1)}
    onFocusIn=${()=>r(!0)}
    onFocusOut=${()=>r(!1)}
  >
    <p>${t}</p>
    ${o&&l`<button class="button small" onClick=${()=>{Fe(e),o?.run()}}>${o.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>Fe(e)}>
      <${k} name="close" />
    </button>
  </div>`}var lt=v(null),Fn=()=>import("./player-QS32UA23.js");async function Wr(e,t){let n=A.value;try{let{Player:o}=await Fn();A.value===n&&(lt.value={film:e,youtube:t,Player:o})}catch{let o=()=>{open(In(t),"_blank","noopener")};G(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:o}})}}function An(){lt.value=null}var In=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Hr({film:e}){let{youtube_id:t,search_url:n}=e.trailer,s=l`<${k} name=${t?"play":"out"} />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let r=()=>{Fn().catch(()=>{})};return l`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${r}
      onFocus=${r}
      onClick=${i=>{i.currentTarget.focus(),Wr(e,t)}}
    >
      ${s}
    </button>`}return n?l`<a class="way-out way-film" href=${n} target="_blank" rel="noopener">
    ${s}<span class="unseen"> from a search on YouTube (opens in a new tab)</span>
  </a>`:null}function qr(){if(M(()=>An,[A.value]),!lt.value)return null;let{film:e,youtube:t,Player:n}=lt.value;return l`<${n}
    film=${e}
    youtube=${t}
    elsewhere=${In(t)}
    onClose=${An}
  />`}var Se=({title:e,children:t})=>l`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,Br=()=>l`<p class="quiet moment" role="status">One moment…</p>`,Z=({what:e,onRetry:t})=>l`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function V(e){let t=null,n=async()=>{t=(await e()).default};function o(r){let[i,a]=O(t?"ready":"loading");return M(()=>{n().then(()=>a("ready"),()=>a("failed"))},[]),t?l`<${t} ...${r} />`:i==="loading"?l`<div class="page" aria-busy="true"><${Br} /></div>`:l`<div class="page">
      <${Z} what="This page" onRetry=${()=>location.reload()} />
    </div>`}return Object.assign(o,{ahead:()=>{n().catch(()=>{})}})}var On="Sneak Preview",Ln=!1;function Le({title:e,children:t}){let n=e??String(t);M(()=>{document.title=n===On?On:`${n} · ${On}`},[n]);let o=L(null);return Eo(()=>{let s=o.current,r=Ln&&document.activeElement===document.body;return(Xo()||r)&&s?.focus({preventScroll:!0}),Ln=!1,()=>{Ln=document.activeElement===s}},[]),l`<h1 ref=${o} tabindex="-1">${t}</h1>`}function Dt({label:e="Try it"}){let t=N(!1),n=async()=>{t.value=!0;try{await Pt(),Ze("/start")}catch(o){let s=o instanceof Error?o.message:"";G(`That did not work. ${s}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return j.value?l`<a class="button primary" href="/start">Pick films</a>`:I.value?.sign_up==="closed"?null:l`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Gr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:s}of e)s.forEach((r,i)=>{if(n.has(r.id))return;let a=t.get(r.id)??{film:r,voters:[],best:i};a.voters.push(o.id),a.best=Math.min(a.best,i),t.set(r.id,a)});return[...t.values()].sort((o,s)=>s.voters.length-o.voters.length||o.best-s.best||o.film.id.localeCompare(s.film.id))}var Nn=["tt0113277","tt0133093","tt0110912","tt0102926"],ea=4;function Kr(){let e=N([]),t=N([]),n=N(!1),o=L(null),s=async()=>{n.value=!1;try{e.value=await ta()}catch{n.value=!0}};M(()=>{let c=new IntersectionObserver(([d])=>{d.isIntersecting&&(c.disconnect(),s())});return o.current&&c.observe(o.current),()=>c.disconnect()},[]);let r=e.value.filter(({film:c})=>!t.value.includes(c.id)),i=Gr(r).slice(0,ea),a=new Map(e.value.map(({film:c})=>[c.id,c.title])),u=c=>{t.value=t.value.includes(c)?t.value.filter(d=>d!==c):[...t.value,c]};if(n.value)return l`<${Z} what="The example" onRetry=${s} />`;let f=e.value.length===0;return l`<div class="votes" ref=${o} aria-busy=${String(f)}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${f&&zr()}
      ${e.value.map(({film:c})=>l`<li key=${c.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(c.id))}
              onClick=${()=>u(c.id)}
            >
              <${k} name="like" /><span>${c.title}</span
              ><${z} film=${c} place="row" />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${i.flatMap(({film:c,voters:d},m)=>d.map(p=>{let h=e.value.findIndex(b=>b.film.id===p),[y,g]=[Vr(h,e.value.length),Vr(m,i.length)];return l`<path
            key=${`${p}-${c.id}`}
            class="vote vote-${h}"
            d=${`M0 ${y} C50 ${y} 50 ${g} 100 ${g}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${f&&zr()}
      ${i.map(({film:c,voters:d})=>l`<li key=${c.id}>
            <a class="ballot" href="/films/${c.id}">
              <${z} film=${c} place="row" />
              <span>
                <strong>${c.title}</strong> <small>${ke(c)}</small>
                <small class="votes-why">
                  ${Q(d.length,"vote")}:${" "}
                  ${at(d.map(m=>a.get(m)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var zr=()=>Nn.map(e=>l`<li key=${e} aria-hidden="true"><div class="ballot skeleton"></div></li>`),Vr=(e,t)=>(e+.5)/t*100;async function ta(){let e=await Promise.all(Nn.map(x.film)).catch(()=>null);return e??=(await x.starters(Nn.length)).items,Promise.all(e.map(async t=>({film:t,related:(await x.related(t.id)).items})))}var[jn,na]=innerWidth<768?[4,3]:[6,4];function Dn(){let e=N([]);return M(()=>{x.starters(jn*na).then(({items:t})=>e.value=t,()=>{})},[]),l`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:jn},(t,n)=>l`<div key=${n} class="hero-column">
              ${e.value.filter((o,s)=>s%jn===n).map(o=>l`<${z} key=${o.id} film=${o} place="wall" eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${Le} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Rather than guess your taste, Sneak Preview cheats: it peeks at
          what is recommended beside them, counts that as votes, and shows who voted.
        </p>
        <p class="row">
          <${Dt} />
          ${j.value?l`<a class="button" href="/recommendations">Your recommendations</a>`:l`<a class="button" href="/sign-in">Sign in</a>`}
        </p>
        ${!j.value&&l`<p class="quiet">One click, no e-mail address.</p>`}
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
      <${Kr} />
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
    </section>`}var Yr=({film:e})=>l`<div class="ways-out">
    <${Hr} film=${e} />
    ${e.links.imdb&&l`<a class="way-out" href=${e.links.imdb} target="_blank" rel="noopener">
        <${k} name="out" />IMDb<span class="unseen"> of ${e.title}, opens in a new tab</span>
      </a>`}
  </div>`;var Rt={kinds:2,services:3};function Jr({film:e}){let t=En(e.offers).slice(0,Rt.kinds);return t.length===0?null:l`<p class="offers-line">
    ${t.map(([n,o])=>l`<span key=${n}>
          <b>${n}</b> ${o.slice(0,Rt.services).join(", ")}
          ${o.length>Rt.services?` +${o.length-Rt.services}`:""}
        </span>`)}
    <small>JustWatch</small>
  </p>`}function bu({film:e}){let t=En(e.offers);if(t.length===0)return null;let n=Lr(e.offers_url);return l`<section class="offers" aria-labelledby="offers">
    <h2 id="offers">Where to watch ${n&&l`<small>${n}</small>`}</h2>
    <dl>
      ${t.map(([o,s])=>l`<div key=${o}>
            <dt>${o}</dt>
            <dd>
              <ul class="chips">
                ${s.map(r=>l`<li key=${r} class="service">${r}</li>`)}
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
  </section>`}var oa="https://creativecommons.org/licenses/by-sa/4.0/";function Qr({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",s=e.plot_source==="facts";return n&&(s||!e.plot)?l`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>l`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?s?l`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:l`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${ra} film=${e} />
  </div>`:null}function ra({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return l`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${oa} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=Pn(e);return l`<small>
    From ${t?l`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function Zr({film:{title:e,scores:t,links:n},most:o=6}){let s=Or(t),r=s.length>o?s.filter(({name:i})=>i!=="Critics"):s;return r.length===0?null:l`<dl class="scores">
    ${r.map(({name:i,value:a,note:u,link:f})=>{let c=f&&n[f];return l`<div key=${i}>
        <dt>
          ${c?l`<a href=${c} target="_blank" rel="noopener">
                  ${i}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:i}
        </dt>
        <dd>${a}${u&&l`<small>${u}</small>`}</dd>
      </div>`})}
  </dl>`}function Xr({film:e,icon:t=!1}){let n=nt(e.id),o=n?"Let it vote":"Stop using this film";return l`<button
    class=${t?"silence":"button small"}
    title=${t&&o}
    onClick=${()=>{J(e,n?"like":"mute")}}
  >
    ${t&&l`<${k} name=${n?"undo":"close"} />`}
    <span class=${t?"unseen":""}>${o}</span><span class="unseen"> (${e.title})</span>
  </button>`}var es=4,sa={there:"Its page recommends this film",back:"This film’s page recommends it",both:"Each page recommends the other"};function ts({because:e,title:t,label:n="Because you liked"}){let[o,s]=O(!1),r=B();if(e.length===0)return null;let i=e.length-es,a=o?e:e.slice(0,es);return l`<div class="voters ${o?"all":""}">
    <p id=${r}>${n}</p>
    <ul class="chips" aria-labelledby=${r}>
      ${a.map(u=>l`<li key=${u.id} class=${nt(u.id)?"mute":""}>
            <a class="chip" href="/films/${u.id}" title=${sa[u.way]}>
              ${u.title}${e.length>1&&l` <small>${u.share}%</small>`}
            </a>
            ${R(u.id)==="like"&&l`<${Xr} film=${u} icon />`}
          </li>`)}
      ${i>0&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>s(!o)}>
            ${o?"Fewer":`and ${i} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}function ns({item:{film:e,because:t},eager:n}){let o=R(e.id)==="hide",s=L(null),r=L(!1);if(M(()=>{o&&r.current&&s.current?.focus(),r.current=!1},[o]),o)return l`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${s}
        class="button small"
        onClick=${()=>{J(e,null,{quiet:!0})}}
      >
        <${k} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let i=u=>{r.current=u==="hide",u==="hide"?J(e,"hide",{quiet:!0}):It(e,u)},a=`title-${e.id}`;return l`<article class="card" aria-labelledby=${a}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${z} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${Ir(e).map(u=>l`<span key=${u}>${u}</span>`)}</p>
      <h2 id=${a}><a href="/films/${e.id}">${e.title}</a></h2>
      <${Zr} film=${e} most=${4} />
      <${Qr} film=${e} />
      <p class="people">
        ${e.directors.length>0&&l`<span>By ${at(e.directors)}</span>`}
        ${e.stars.length>0&&l`<span>With ${at(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&l`<span>${e.genres.join(" · ")}</span>`}
      </p>
      <${Jr} film=${e} />
    </div>
    <${ts} because=${t} title=${e.title} />
    <div class="card-foot">
      <${Nt} film=${e} words onMark=${i} />
      <${Yr} film=${e} />
    </div>
  </article>`}var Un=["kind","min_score","min_votes","from_year","to_year","max_runtime","dial"],Wn=["genre","any_genre","not_genre","language","director"],rs=["genre","any_genre","not_genre"],os={min_score:[0,10],min_votes:[0,1e9],from_year:[1870,2100],to_year:[1870,2100],max_runtime:[1,1e4]},Rn=["","any_genre","genre","not_genre"],Zu={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function Ut(e){let t=new URLSearchParams(e),n=Un.map(i=>[i,ia(i,t.get(i)?.trim()??"")]),o=Wn.map(i=>[i,[...new Set(t.getAll(i).filter(Boolean))]]),s=Number(t.get("dial")),r=s&&Math.abs(s)<=1?String(s):"";return Object.fromEntries([...n,...o,["dial",r]])}function ia(e,t){if(e==="kind")return["film","series"].includes(t)?t:"";if(!os[e])return t;let[n,o]=os[e];return(e==="min_score"?/^\d+(\.\d+)?$/:/^\d+$/).test(t)&&Number(t)>=n&&Number(t)<=o?t:""}function ct(e){let t=new URLSearchParams;for(let n of Un)e[n]&&t.set(n,e[n]);for(let n of Wn)for(let o of e[n])t.append(n,o);return t.toString()}function ss(e){let t=Wn.reduce((n,o)=>n+e[o].length,0);return Un.filter(n=>n!=="dial"&&e[n]).length+t}function Xu(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function Hn(e,t){return rs.find(n=>e[n].includes(t))??""}function is(e,t){let n=Rn.indexOf(Hn(e,t)),o=Rn[(n+1)%Rn.length],s={...e};for(let r of rs){let i=e[r].filter(a=>a!==t);s[r]=r===o?[...i,t]:i}return s}function qn(e,t,n){let s=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:s}}function ut({label:e,value:t,options:n,onChange:o}){let s=B(),r=n.some(([i])=>i===t)?n:[...n,[t,t]];return l`<div class="filter">
    <label for=${s}>${e}</label>
    <select id=${s} value=${t} onChange=${i=>o(i.target.value)}>
      ${r.map(([i,a])=>l`<option key=${i} value=${i} selected=${i===t}>${a}</option>`)}
    </select>
  </div>`}function Gn({label:e,value:t,onChange:n}){let o=B(),[s,r]=O(t);return M(()=>r(t),[t]),l`<div class="filter">
    <label for=${o}>${e}</label>
    <input
      id=${o}
      type="number"
      inputmode="numeric"
      min="1870"
      max="2100"
      placeholder="any"
      value=${s}
      onInput=${a=>{let{value:u,validity:f}=a.target;r(u),f.valid&&(u===""||u.length===4)&&n(u)}}
    />
  </div>`}var Bn=["Hidden gems","Rather hidden gems","Both alike","Rather well known","Well known"];function as({value:e,onChange:t}){let n=B(),[o,s]=O(e);M(()=>s(e),[e]);let r=i=>a=>i(a.target.value);return l`<div class="filter dial">
    <label for=${n}>How well known</label>
    <input
      id=${n}
      type="range"
      min="-1"
      max="1"
      step="0.5"
      value=${o||"0"}
      aria-valuetext=${Bn[Math.round(Number(o)*2)+2]}
      onInput=${r(s)}
      onChange=${r(t)}
    />
    <p class="legend" aria-hidden="true"><span>${Bn[0]}</span><span>${Bn[4]}</span></p>
  </div>`}function zn({label:e,one:t,values:n,choices:o,name:s=String,onToggle:r}){let i=B(),a=o.filter(({value:f})=>!n.includes(f));if(n.length+a.length===0)return null;let u=f=>{f.target.value&&r(f.target.value),f.target.value=""};return l`<div class="filter">
    <label for=${i}>${e}</label>
    ${n.length>0&&l`<ul class="chips">
        ${n.map(f=>l`<li key=${f}>
              <button class="chip is-genre" onClick=${()=>r(f)}>
                ${s(f)} <${k} name="close" /><span class="unseen">: remove</span>
              </button>
            </li>`)}
      </ul>`}
    <select id=${i} onChange=${u}>
      <option value="">${n.length>0?`or ${t} …`:`any ${t}`}</option>
      ${a.map(({value:f,count:c})=>l`<option key=${f} value=${f}>${s(f)} (${c})</option>`)}
    </select>
  </div>`}var aa={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},Vn=14;function ls({choices:e,filters:t,onChange:n}){let[o,s]=O(!1),r=B(),i=[...t.genre,...t.any_genre,...t.not_genre],a=e.map(({value:f})=>f),u=[...new Set([...a.slice(0,o?void 0:Vn),...i])];return u.length===0?null:l`<div class="filter" role="group" aria-labelledby=${r}>
    <h3 id=${r}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${u.map(f=>{let c=Hn(t,f),[d,m]=aa[c];return l`<li key=${f}>
          <button
            class="chip is-${c||"off"}"
            onClick=${()=>n(is(t,f))}
          >
            ${d&&l`<span aria-hidden="true">${d} </span>`}${f}
            <span class="unseen">: ${m}</span>
          </button>
        </li>`})}
      ${a.length>Vn&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>s(!o)}>
            ${o?"Fewer":`${a.length-Vn} more`}
          </button>
        </li>`}
    </ul>
  </div>`}var Wt=(e,t)=>[["","any"],...e.map(n=>[n,t(n)])],la=Wt(["film","series"],e=>e==="film"?"films only":"series only"),ca=Wt(["5","6","6.5","7","7.5","8"],e=>`${e} or better`),ua=Wt(["10","50","100","200","1000","10000"],e=>`${e} or more`),fa=Wt(["90","105","120","150","180"],e=>`up to ${Tn(Number(e))}`);function cs({filters:e,choices:t,onChange:n}){let[o,s]=O(!1),r=ss(e),i=a=>u=>n({...e,[a]:u});return l`<section class="filters ${o?"open":""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(o)}
          aria-controls="filter-fields"
          onClick=${()=>s(!o)}
        >
          <${k} name="filter" />Filters
          ${r>0&&l` <span class="tally">${r}<span class="unseen"> active</span></span>`}
        </button>
        <span class="filters-title">
          Filters ${r>0&&l`<span class="tally">${r}</span>`}
        </span>
      </h2>
      ${ct(e)&&l`<button class="button small" onClick=${()=>n(Ut(""))}>
          Clear all
        </button>`}
    </div>
    ${t&&l`<div id="filter-fields" class="filter-fields">
        <${as}
          value=${e.dial}
          onChange=${a=>i("dial")(a==="0"?"":a)}
        />
        <${ls} choices=${t.genres} filters=${e} onChange=${n} />
        ${(t.kinds.length>1||e.kind)&&l`<${ut}
            label="Kind"
            value=${e.kind}
            options=${la}
            onChange=${i("kind")}
          />`}
        <div class="pair">
          <${ut}
            label="Score"
            value=${e.min_score}
            options=${ca}
            onChange=${i("min_score")}
          />
          <${ut}
            label="Reviews or votes"
            value=${e.min_votes}
            options=${ua}
            onChange=${i("min_votes")}
          />
        </div>
        <div class="pair">
          <${Gn} label="From year" value=${e.from_year} onChange=${i("from_year")} />
          <${Gn} label="To year" value=${e.to_year} onChange=${i("to_year")} />
        </div>
        <${ut}
          label="Runtime"
          value=${e.max_runtime}
          options=${fa}
          onChange=${i("max_runtime")}
        />
        <${zn}
          label="Language"
          one="language"
          values=${e.language}
          name=${Cn}
          choices=${t.languages}
          onToggle=${a=>n(qn(e,"language",a))}
        />
        <${zn}
          label="Director"
          one="director"
          values=${e.director}
          choices=${t.directors}
          onToggle=${a=>n(qn(e,"director",a))}
        />
      </div>`}
  </section>`}function Ht({children:e}){return Et.value&&!I.value?l`<${Z} what="This page" onRetry=${Xe} />`:I.value?j.value?e:l`<${Se} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${Dt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:l`<${xe} />`}function us(e,{first:t=300,most:n=2e3,onStuck:o}={}){let s=t,r=!1,i=!1,a,u=Date.now(),f,c=y=>{i!==y&&o?.(y),i=y},d=()=>{r=!0,clearTimeout(f),document.removeEventListener("visibilitychange",h)},m=async()=>{if(document.hidden)return;f=void 0;let y=await e().catch(()=>a);if(r)return;y!==a&&(u=Date.now()),a=y;let g=a===void 0||!!a;c(g&&Date.now()-u>=2e4),g?p():d()},p=()=>{f=setTimeout(m,i?1e4:s),s=Math.min(s*1.5,n)},h=()=>{document.hidden||f===void 0||(clearTimeout(f),u=Date.now(),m())};return document.addEventListener("visibilitychange",h),p(),d}var fe=12,fs=100,pa=500,K=v("idle"),P=v([]),Kn=v(0),Yn=v({}),ee=v(0),Ne=v(0),je=v(!1),Y=v(!1),qt=v(!1),ft=v(!1),ps=v(0),De=U(()=>we.value!==ps.value),Jn=U(()=>K.value==="ready"&&P.value.length>0&&!Bt.value),Bt=v(!1),Qn="",X=0,ms=()=>{},Zn=e=>x.recommendations([Qn,e].filter(Boolean).join("&"));function ds(e){K.value==="ready"&&e===Qn&&!De.value?_s():Xn(e)}async function Xn(e){Qn=e;let t=++X,n=we.value;K.value=P.value.length&&K.value==="ready"?"ready":"loading",Y.value=!0,qt.value=!0;try{let o=await Zn(`limit=${fe}`);if(t!==X)return;oe(()=>{P.value=o.items,Bt.value=o.items.length<fe,Ne.value=0,ps.value=n,ft.value=!1,K.value="ready",eo(o)}),_s()}catch{t===X&&(K.value="failed")}finally{t===X&&(Y.value=!1,qt.value=!1)}}async function hs(){if(Y.value||!Jn.value)return;let e=X;Y.value=!0;try{let t=P.value.map(({film:o})=>o.id).join(","),n=await Zn(`limit=${fe}&shown=${t}`);if(e!==X)return;P.value=[...P.value,...n.items],Bt.value=n.items.length<fe||P.value.length+fe>pa,eo(n)}finally{e===X&&(Y.value=!1)}}function _s(){if(Gt(),ee.value===0)return;let e=X;ms=us(async()=>{let n=Math.min(fs,Math.max(fe,P.value.length)),o=await Zn(`limit=${n}`);return e!==X?0:(oe(()=>ma(o)),o.pending)},{onStuck:n=>je.value=n})}function Gt(){ms(),je.value=!1}function vs(){Gt(),X+=1,oe(()=>{K.value="idle",P.value=[],ft.value=!1,ee.value=0})}function eo(e){Kn.value=e.total,Yn.value=e.removed,ee.value=e.pending,Ne.value=Math.max(Ne.value,e.pending)}function ma(e){eo(e);let{list:t,moved:n}=da(P.value,e.items,fe);P.value=t,ft.value=n,t.length<=fs&&(Bt.value=e.items.length<Math.max(fe,t.length))}function da(e,t,n){let o=new Map(t.map(f=>[f.film.id,f])),s=e.map(f=>o.get(f.film.id)??f),r=new Set(e.map(({film:f})=>f.id)),i=Math.max(0,n-s.length),a=[...s,...t.filter(({film:f})=>!r.has(f.id)).slice(0,i)],u=t.some(({film:f},c)=>a[c]?.film.id!==f.id);return{list:a,moved:u}}function gs({onRefresh:e}){let t=Ne.value-ee.value;return je.value?P.value.length===0?null:l`<div class="news">
      <p role="status">A source does not answer just now; the list completes itself.</p>
    </div>`:ee.value>0?l`<div class="news">
      <p role="status">
        ${Q(ee.value,"film")} on ${ee.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${Ne.value} value=${t}></progress>
    </div>`:De.value||ft.value?l`<div class="news">
      <p role="status">${De.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${Y.value} onClick=${e}>
        Update the list
      </button>
    </div>`:null}var pe=3,Re=10;function $s(){let e=Oe.value,t=e<pe?`${Q(pe-e,"more like")} for your first list`:e<Re?`Your first list is ready. At ${Re} likes it knows you well.`:"That is plenty. Every further like still counts.";return l`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${Q(e,"like")}</strong> <span>${t}</span></p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label="Likes on the way to ${Re}"
        aria-valuemin="0"
        aria-valuemax=${Re}
        aria-valuenow=${Math.min(e,Re)}
      >
        ${Array.from({length:Re},(n,o)=>l`<i
              key=${o}
              class="${o<e?"done":""} ${o+1===pe?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<pe?l`<button class="button primary" disabled>Show me my recommendations</button>`:l`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var _a=V(()=>import("./nothing-left-65PDW7MK.js")),va={kinds:[],genres:[],languages:[],directors:[]},ys=()=>l`<div class="page">
    <header class="page-head">
      <${Le} title="Recommendations">For you<//>
      <p>What your liked films vote for, the weightiest first.</p>
    </header>
    <${Ht}><${ga} /><//>
  </div>`;function ga(){let e=N(null),t=Ut(Qe.value),n=ct(t),o=u=>{tr(ct(u)),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},s=()=>Xn(n),r=async()=>{await s(),scrollTo({top:0}),document.querySelector("h1")?.focus({preventScroll:!0})};M(()=>(ds(n),Gt),[n]),M(()=>{De.value&&P.value.length===0&&s(),x.choices().then(u=>e.value=u,()=>e.value??=va)},[we.value]);let i=P.value.filter(({film:u})=>R(u.id)).length,a=K.value==="ready"&&P.value.length>0;return Ie.value&&Oe.value===0&&P.value.length===0?l`<${Se} title="Nobody votes yet">
      <p>Every film you like votes for others. ${pe} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:l`<div class="with-filters">
    <${cs} filters=${t} choices=${e.value} onChange=${o} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(Y.value)}>
      ${Ie.value&&Oe.value<pe&&l`<p class="tip">
          ${Q(pe-Oe.value,"more like makes","more likes make")} a much better
          list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${a&&Q(Kn.value-i,"film")}</p>
      <${gs} onRefresh=${r} />
      <${$a} filters=${t} onChange=${o} onRetry=${s} />
    </section>
  </div>`}function $a({filters:e,onChange:t,onRetry:n}){if(K.value==="failed")return l`<${Z} what="The list" onRetry=${n} />`;if(K.value!=="ready")return l`<${xe} kind="card" count=${6} />`;let o=P.value;return o.length===0?je.value?l`<${Se} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`:ee.value>0?l`<${xe} kind="card" count=${4} />`:l`<${_a}
      filters=${e}
      removed=${Yn.value}
      onChange=${t}
    />`:l`<ol class="cards ${qt.value?"fading":""}">
      ${o.map((s,r)=>l`<li key=${s.film.id}><${ns} item=${s} eager=${r<4} /></li>`)}
    </ol>
    ${Jn.value&&l`<${ya} />`}`}function ya(){let e=L(null),t=async n=>{try{await hs()}catch{n&&G("No more films for now: the server cannot be reached.",{tone:"error"})}};return M(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[P.value.length]),l`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${Y.value}
      onClick=${()=>{t(!0)}}
    >
      ${Y.value?"One moment…":"Show more"}
    </button>
  </p>`}var ks=12,ws=36,We=v("idle"),W=v([]),Ue=[],me=new Set,Vt=!1,zt=!1;function to(){return W.value=W.value.filter(e=>!R(e.id)),Ms()}function xs(e){let t=Ue.shift()??null;return W.value=W.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Ms(),t}function Ss(){Ue=[],me=new Set,Vt=zt=!1,W.value=[],We.value="idle"}async function Ms(){if(bs(),zt||Vt||Ue.length>=ks)return;let e=me;zt=!0;try{await sr();let t=[...me].filter(s=>!R(s)).length,{items:n}=await x.starters(ws,t);if(e!==me)return;let o=n.filter(s=>!me.has(s.id)&&!R(s.id));for(let s of o)me.add(s.id);Ue=[...Ue,...o],Vt=n.length<ws,bs()}catch{e===me&&W.value.length===0&&(We.value="failed")}finally{e===me&&(zt=!1)}}function bs(){W.value=[...W.value,...Ue.splice(0,Math.max(0,ks-W.value.length))],We.value=W.value.length>0||Vt?"ready":"loading"}var no=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function Ts({film:e,current:t,onAnswer:n,onFocus:o}){let s=t?0:-1;return l`<div
    class="starter"
    role="group"
    aria-label=${Lt(e)}
    aria-describedby="wall-keys"
    tabindex=${s}
    onFocusIn=${o}
  >
    <${z} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${ke(e)}</small></p>
    <div class="answers">
      ${no.map(([r,i],a)=>l`<button
            key=${r}
            class="answer answer-${r}"
            tabindex=${s}
            onClick=${()=>n(r)}
          >
            <${k} name=${r} /><span>${i}</span>
            <kbd aria-hidden="true">${a+1}</kbd>
          </button>`)}
    </div>
  </div>`}function Es(){let e=N(0),t=L(null);if(M(()=>{to()},[]),We.value==="failed")return l`<${Z} what="The films" onRetry=${to} />`;if(We.value!=="ready")return l`<${Cs} />
      <div class="wall-coming"><${xe} kind="tile" /></div>`;let n=W.value;if(n.length===0)return l`<${Se} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],s=a=>o()[a]?.firstElementChild,r=(a,u)=>{let f=n.indexOf(a),c=s(f)?.contains(document.activeElement),d=xs(a.id);u!=="skip"?J(a,u):Je(`Skipped: ${a.title}`),d&&Je(`Next: ${Lt(d)}`),c&&setTimeout(()=>s(Math.min(f,W.value.length-1))?.focus())};return l`<${Cs} />
    <ul class="tiles wall" ref=${t} onKeyDown=${a=>{if(a.altKey||a.ctrlKey||a.metaKey)return;let u=o().findIndex(m=>m.contains(a.target)),f=n[u];if(!f)return;let c=no[Number(a.key)-1]?.[0],d=wa(o())[a.key];if(c)r(f,c);else if(d)s(Math.max(0,Math.min(u+d,n.length-1)))?.focus();else return;a.preventDefault()}}>
      ${n.map((a,u)=>l`<li key=${a.id}>
            <${Ts}
              film=${a}
              current=${u===Math.min(e.value,n.length-1)}
              onAnswer=${f=>r(a,f)}
              onFocus=${()=>e.value=u}
            />
          </li>`)}
    </ul>`}var Cs=()=>l`<p id="wall-keys" class="hint wall-hint">
    On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
  </p>`;function wa(e){let t=e[0]?.offsetTop,n=e.filter(s=>s.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var Ps=()=>l`<div class="page">
    <header class="page-head">
      <${Le} title="Pick films">Which of these did you like?<//>
      <p>
        Three are enough for a first list. Or search any film you love, or${" "}
        <a href="/import">bring them along</a> from another site.
      </p>
    </header>
    <${Ht}>
      <${jt} open />
      <${$s} />
      <${Es} />
    <//>
  </div>`;var oo=V(()=>import("./film-SRYJLVMO.js")),ba=V(()=>import("./marked-GOBT3CYP.js")),ka=V(()=>import("./import-R2DTQTR3.js")),xa=V(()=>import("./account-6P6UKXKA.js")),Sa=V(()=>import("./sign-in-YZDG33OV.js")),Ma=V(()=>import("./by-mail-V77TXIDC.js")),Ta=V(()=>import("./operator-DW5VDNHH.js")),Ca=V(()=>import("./not-found-625IHHQ6.js")),Ea=[[/^\/$/,Dn],[/^\/start$/,Ps],[/^\/recommendations$/,ys],[/^\/(saved|liked|hidden|seen)$/,ba],[/^\/films\/([\w-]+)$/,oo],[/^\/import$/,ka],[/^\/account$/,xa],[/^\/sign-in$/,Sa],[/^\/(forgotten|link)$/,Ma],[/^\/operator(\/people)?$/,Ta]];function Fs(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of Ea){let s=n.exec(t);if(s)return{Page:o,about:s[1]??""}}return{Page:Ca,about:""}}function As(){let{Page:e,about:t}=Fs(A.value);return l`<${Rr} />
    <main id="main" tabindex="-1">
      <${e} key=${A.value} about=${t} path=${A.value} />
    </main>
    <${Qo} />
    <${qr} />
    <${Ur} />`}var Is=document.getElementById("app");function ro(){j.peek()&&yn().catch(()=>{}),Ye()}var Kt="";function Os(){Kt="",vs(),Ss(),ir()}function Pa(e){let t=e.signed_in?`${e.guest} ${e.email}`:"";t!==Kt&&Os(),Kt=t,e.signed_in&&(ro(),import("./marked-GOBT3CYP.js").catch(()=>{}))}re(()=>{let e=I.value;e?ce(()=>Pa(e)):Kt&&ce(Os)});document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"&&ro()});addEventListener("online",ro);var Fa=globalThis.requestIdleCallback??setTimeout;Xe().then(()=>Fa(oo.ahead));Ye();Is.replaceChildren();go(l`<${As} />`,Is);nr();export{go as a,O as b,M as c,L as d,Ce as e,B as f,oe as g,v as h,U as i,re as j,N as k,l,q as m,D as n,qo as o,x as p,G as q,Je as r,Qe as s,Ze as t,I as u,Et as v,j as w,Xe as x,Pt as y,tt as z,Ie as A,we as B,$n as C,R as D,nt as E,yn as F,sr as G,k as H,Pr as I,Q as J,ke as K,at as L,Cn as M,Ir as N,Rl as O,Pn as P,Ul as Q,Wl as R,Nt as S,z as T,xe as U,Se as V,Br as W,Z as X,V as Y,Le as Z,Dt as _,Yr as $,bu as aa,Qr as ba,Zr as ca,Xr as da,ts as ea,Zu as fa,ss as ga,Xu as ha,Ht as ia,us as ja};
