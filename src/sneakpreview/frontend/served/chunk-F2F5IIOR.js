var w,io,en,ie,Zt,vt,ao,ht,lo,tn,Xt,Fs,He=Symbol.for("pv"),gt={},$t=[],As=/^m(i|n|o|s|text|space)$/,nn=Array.isArray,on=$t.slice,_e=Object.assign;function he(e){e&&e.parentNode&&e.remove()}function yt(e,t,n){var o,s,r,i={},a=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?on.call(arguments,2):n),Be(e,i,o,s,null)}function Be(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:He,__v:s||++io,__i:-1,__u:0};return!s&&w.vnode&&w.vnode(r),r}function ve(e){return e.children}function Ce(e,t){this.props=e,this.context=t,this.__g=0}function ae(e,t){if(t==null)return e.__&&ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ae(e)}function Is(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=_e({constructor:He},n)).__v=n.__v+1,w.vnode&&w.vnode(t),rn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||ae(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,ho(s,t,r),n.__=n.__e=null,t.__e!=o&&co(t))}function co(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),co(e)}function ro(e){(8&e.__g||(e.__g|=8,ie.push(e),vt++))&&Zt==w.debounceRendering||((Zt=w.debounceRendering)||queueMicrotask)(uo)}function uo(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(ao),e=ie.shift(),t=ie.length,8&e.__g&&Is(e)}finally{(vt=ie.length)&&(Zt||queueMicrotask)(uo)}}function fo(e,t,n,o,s,r,i,a,u,p,c){var d,m,f,h,y,g,k=o.__k||$t,$=t.length;for(u=Ls(n,t,k,u,$),d=0;d<$;d++)(f=n.__k[d])!=null&&(m=~f.__i&&k[f.__i]||gt,f.__i=d,g=rn(e,f,m,s,r,i,a,u,p,c),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&sn(m.ref,null,f,m),f.ref&&c.push(f.ref,f.__c||h,f)),y=y||h,4&f.__u?(u=po(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&g!==void 0?u=g:h&&(u=h.nextSibling),f.__u&=-21);return n.__e=y,u}function Ls(e,t,n,o,s){var r,i,a,u,p,c,d,m,f,h=n.length,y=h,g=0,k=0,$=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[r]=Be(null,i):nn(i)?i=$[r]=Be(ve,{children:i}):i.constructor===He&&i.__b?i=$[r]=Be(i.type,i.props,i.key,i.ref,i.__v):$[r]=i,u=r+g,i.__=e,i.__b=e.__b+1,a=null,~(p=i.__i=Os(i,n,u,y))&&(y--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,p==u-1?g--:p==u+1?g++:p!=u&&(p>u?g--:g++,k=1)):(~p||(s>h?g--:s<h&&g++),typeof i.type!="function"&&(i.__u|=4))):$[r]=null;if(k){for(c=[],d=[],r=0;r<s;r++)if((i=$[r])&&16&i.__u){for(g=0,m=c.length;g<m;)c[f=g+m>>1]<i.__i?g=f+1:m=f;c[g]=i.__i,d[r]=g+1}for(g=c.length;r--;)d[r]&&(d[r]==g?g--:$[r].__u|=4)}if(y)for(r=0;r<h;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=ae(a)),an(a,a));return o}function po(e,t,n,o){var s,r,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=po(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ae(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Os(e,t,n,o){var s,r=e.key,i=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((a=t[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<t.length;s++)if((a=t[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function so(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function dt(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||so(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||so(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Xt[t]||(Xt[t]=Ns(t)),(e.__a||(e.__a={}))[t]=tn,r=t!=(t=t.replace(lo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ns(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ht]==null)t[ht]=tn++;else if(t[ht]<this.__a[e])return;return n(w.event?w.event(t):t)}}}function rn(e,t,n,o,s,r,i,a,u,p){var c,d,m,f,h,y,g,k,$,_,x,Te,pt,mt,me,oo,se,de,te=t.type;if(t.constructor!==He)return null;128&n.__u&&(u=32&n.__u,c=n.__c.__z)&&(t.__u|=u,d=r=[],c.nodeType==8?a=_t(c,r):r.push(c),a=r[0]||a),(c=w.__b)&&c(t);e:if(typeof te=="function"){m=i.length;try{if(k=t.props,$=(c=te.prototype)&&c.render,_=(c=te.contextType)&&o[c.__c],x=c?_?_.props.value:c.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):($?t.__c=f=new te(k,x):(t.__c=f=new Ce(k,x),f.constructor=te,f.render=Ds),_&&_.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),$&&(f.__s||(f.__s=f.state),te.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=_e({},f.__s)),_e(f.__s,te.getDerivedStateFromProps(k,f.__s)))),h=f.props,y=f.state,f.__v=t,n.__c){if(k!==h&&$&&!te.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(k,x),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(k,f.__s,x)===!1){t.__v!=n.__v&&(f.props=k,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(B){B&&(B.__=t)}),$t.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),a=ae(n);break e}f.componentWillUpdate&&f.componentWillUpdate(k,f.__s,x),$&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,y,g)})}else $&&!te.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),$&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=x,f.props=k,f.__P=e,f.__g&=-5,Te=w.__r,pt=$?25:0;do f.__g&=-9,Te&&Te(t),c=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++pt<25);$&&($t.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=_e({},o,f.getChildContext())),$&&n.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(h,y)),mt=c&&c.type===ve&&c.key==null?c.props.children:c,k.__P&&(c=a,s=(e=k.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(B){B&&an(B,B)}),n.__k=null),a=n.__k?ae(n,0):null),a=fo(e,nn(mt)?mt:[mt],t,n,o,s,r,i,a,u,p),k.__P&&(t.__e=null,a=c),t.__u&=-161,d&&d.some(he),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(B){if(i.length=m,t.__v=null,u||r)if(B&&B.then){if(t.__u|=128|u,r){for(~(se=r.indexOf(a||void 0))||(se=r.length);(de=r[se-1])&&de.nodeType==8;)se--;for(;se<r.length;se++)if(de=r[se])if(r[se]=null,me){if(de==oo)break}else{if(de.nodeType!=8)break;de.data.startsWith("$s")&&(oo=_t(me=de))}}if(!me){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;me=a}(c=_t(me=t.__c.__z||(t.__c.__z=me)))?(t.__e=me,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(he);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),B&&B.then||mo(t),w.__e(B,t,n)}}else a=t.__e=js(n.__e,t,n,o,s,r,i,u,p,e);return(c=w.diffed)&&c(t),a}function _t(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function mo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(mo))}function ho(e,t,n){for(var o=0;o<n.length;)sn(n[o++],n[o++],n[o++]);w.__c&&w.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){w.__e(r,s.__v)}})}function js(e,t,n,o,s,r,i,a,u,p){var c,d,m,f,h,y,g,k,$=n.props||gt,_=t.props,x=t.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((h=r[c])&&(x?h.localName==x:h.nodeType==3)){e=h,r[c]=null;break}}if(!e){if(k=p.ownerDocument||document,!x)return k.createTextNode(_);e=k.createElementNS(s,x,_.is?_:p),a&&(w.__m&&w.__m(t,r),a=!1),r=null}if(x){if(p=x=="template"&&e.content||e,r=x=="textarea"&&_.defaultValue!=null?null:r&&on.call(p.childNodes),!a&&r)for($={},c=0;c<e.attributes.length;c++)$[(h=e.attributes[c]).name]=h.value;for(c in $)h=$[c],c=="dangerouslySetInnerHTML"?m=h:c=="children"||c in _||c=="value"&&"defaultValue"in _||c=="checked"&&"defaultChecked"in _||dt(e,c,null,h,s);for(c in _)h=_[c],c=="children"?f=h:c=="dangerouslySetInnerHTML"?d=h:c=="value"?y=h:c=="checked"?g=h:a&&typeof h!="function"||$[c]===h||dt(e,c,h,$[c],s);d?(a||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&As.test(x))&&(s="http://www.w3.org/1999/xhtml"),fo(p,nn(f)?f:[f],t,n,o,s,r,i,r?r[0]:n.__k&&ae(n,0),a,u),r&&r.some(he)),a&&x!="textarea"||(c="value",x=="progress"&&y==null?e.removeAttribute(c):y==null||y===e[c]&&(x!="progress"||y)||dt(e,c,y,$[c],s),c="checked",g!=null&&g!=e[c]&&dt(e,c,g,$[c],s))}else $===_||a&&e.data==_||(e.data=_);return e}function sn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){w.__e(s,n)}}function an(e,t,n){var o,s,r,i;if(w.unmount&&w.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||sn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){w.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&an(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=_t(o,r=[]))&&(o==e.__e&&r.some(he),he(s),he(o)),n||he(e.__e),e.__e=e.__c=e.__=null}function Ds(e,t,n){return this.constructor(e,n)}function _o(e,t){var n,o,s,r;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Be(ve,{children:[e]}),s=[],r=[],rn(t,t.__k,o||gt,gt,t.namespaceURI,o?null:t.firstChild?on.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),ho(s,t.__k,r),t.__k.props.children=null}w={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){e=a}}throw vt=0,e}},io=0,en=function(e){return e!=null&&e.constructor===He},Ce.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_e({},this.state)),typeof e=="function"&&(e=e(_e({},n),this.props)),e&&(_e(n,e),this.__v&&(t&&this.__k.push(t),ro(this)))},Ce.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ro(this))},Ce.prototype.render=ve,ie=[],vt=0,ao=function(e,t){return e.__v.__b-t.__v.__b},ht=Symbol(),lo=/(PointerCapture)$|Capture$/i,tn=0,Xt={},Fs=0;var ge,E,ln,vo,cn=Object.is,wt=0,Mo=[],un=[],C=w,go=C.__b,$o=C.__r,yo=C.diffed,wo=C.__c,ko=C.unmount,bo=C.__;function Ge(e,t){C.__h&&C.__h(E,e,wt||t),wt=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){return wt=1,Rs(Co,e)}function Rs(e,t,n){var o=Ge(ge++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Co(void 0,t),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);cn(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var p=!1,c=this.props!=r;if(u.__.some(function(m){m.__N&&(p=!0,cn(m.__[0],m.__N[0])||(c=!0))}),s){var d=s.call(this,r,i,a);return p?d||c:d}return!p||c}}return o.__}function M(e,t){var n=Ge(ge++,3);!C.__s&&pn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function To(e,t){var n=Ge(ge++,4);!C.__s&&pn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,E.__h.push(n))}function L(e){return wt=5,Ee(function(){return{current:e}},[])}function Ee(e,t){var n=Ge(ge++,7);return pn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function kt(){var e=Ge(ge++,11);if(!e.__){for(var t=E.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Us(){var e;do{for(;e=un.shift();)try{ze(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Mo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ze),t.__h.some(fn),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(un.length)}C.__b=function(e){E=null,go&&go(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),bo&&bo(e,t)},C.__r=function(e){$o&&$o(e),ge=0;var t=(E=e.__c).__H;t&&(ln==E?E.__h=[]:(t.__h.some(ze),t.__h.some(fn),ge=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ln=E},C.diffed=function(e){yo&&yo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&So(Mo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ln=E=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(ze),n.__h=n.__h.filter(function(o){return!o.__||fn(o)})}catch(o){n.__h=[function(){throw o}]}}),wo&&wo(e,t)},C.unmount=function(e){ko&&ko(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,So(un.push(s))}else ze(s)}catch(r){t=r}}),o.__H=void 0,t&&C.__e(t,o.__v))};var xo=typeof requestAnimationFrame=="function";function Ws(e){var t,n=function(){clearTimeout(o),xo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);xo&&(t=requestAnimationFrame(n))}function So(e){e!=1&&vo==C.requestAnimationFrame||((vo=C.requestAnimationFrame)||Ws)(Us)}function ze(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function fn(e){var t=E;e.__c=e.__(),E=t}function pn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!cn(n,e[o])})}function Co(e,t){return typeof t=="function"?t(e):t}var qs=Symbol.for("preact-signals");function Mt(){if(ne>1)ne--;else{var e,t=!1;for((function(){var s=xt;for(xt=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Ke!==void 0;){var n=Ke;for(Ke=void 0,bt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Po(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(bt=0,ne--,t)throw e}}function G(e){if(ne>0)return e();mn=++Bs,ne++;try{return e()}finally{Mt()}}var Ve,T=void 0;function le(e){var t=T,n=Ve;T=void 0,Ve=void 0;try{return e()}finally{T=t,Ve=n}}var Ke=void 0,ne=0,bt=0,Bs=0,mn=0,xt=void 0,St=0;function Eo(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=qs;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:le(function(){var o;(o=t.W)==null||o.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&le(function(){var s;(s=t.Z)==null||s.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return oe(function(){var n=t.value;le(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return le(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=Eo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(bt>100)throw new Error("Cycle detected");(function(n){ne!==0&&bt===0&&n.l!==mn&&(n.l=mn,xt={S:n,v:n.v,i:n.i,o:xt})})(this),this.v=e,this.i++,St++,ne++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Mt()}}}});function v(e,t){return new F(e,t)}function Po(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Fo(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ao(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function $e(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=St-1,this.f=4}$e.prototype=new F;$e.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===St))return!0;if(this.g=St,this.f|=1,this.i>0&&!Po(this))return this.f&=-2,!0;var e=T;try{Fo(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,Ao(this),this.f&=-2,!0};$e.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};$e.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};$e.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty($e.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Eo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function U(e,t){return new $e(e,t)}function Io(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ne++;var n=T;T=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,dn(e),o}finally{T=n,Mt()}}}function dn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Io(e)}function Hs(e){if(T!==this)throw new Error("Out-of-order effect");Ao(this),T=e,this.f&=-2;try{8&this.f&&dn(this)}finally{Mt()}}function Pe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ve&&Ve.push(this)}Pe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Pe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Io(this),Fo(this),ne++;var e=T;return T=this,Hs.bind(this,e)};Pe.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ke,Ke=this)};Pe.prototype.d=function(){this.f|=8,1&this.f||dn(this)};Pe.prototype.dispose=function(){this.d()};function oe(e,t){var n=new Pe(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Lo,Ct,Tt,zs=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Oo=[];oe(function(){Lo=this.N})();function Fe(e,t){w[e]=t.bind(null,w[e]||function(){})}function Ye(e){if(Tt){var t=Tt;Tt=void 0,t()}Tt=e&&e.S()}function No(e){var t=this,n=e.data,o=O(n);o.name="ReactiveDom",o.value=n;var s=Ee(function(){for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=U(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),c=U(function(){return!Array.isArray(p.value)&&!en(p.value)}),d=oe(function(){if(this.N=jo,c.value){var f=p.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[c,p]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}No.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:yt(ve,null).constructor},type:{configurable:!0,value:No},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fe("__b",function(e,t){if(Ye(),Ct=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof F&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});Fe("__r",function(e,t){if(e(t),t.type!==ve){Ye();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return oe(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;zs&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ct=o,Ye(n)}});Fe("__e",function(e,t,n,o){Ye(),Ct=void 0,e(t,n,o)});Fe("diffed",function(e,t){Ye(),Ct=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var i in r){var a=r[i];a===void 0||o&&i in o||(a.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var p=r[u],c=o[u];p===void 0?(p=Gs(n,u,c,s),r[u]=p):p.o(c,s)}}}e(t)});function Gs(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=v(n);return{o:function(i,a){r.value=i,o=a},d:oe(function(){this.N=jo;var i=r.value.value;o[t]!==i&&(o[t]=i,s?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Fe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=t.__np;if(i){var a=t.props;for(var u in i)a[u]=i[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var c=p.__$u;c&&(p.__$u=void 0,c.d())}}e(t)});Fe("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ce.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var a in this.props)if(!(a in e))return!0;return!1};function O(e,t){return Ee(function(){return v(e,t)},[])}var Vs=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ks(){G(function(){for(var e;e=Oo.shift();)Lo.call(e)})}function jo(){Oo.push(this)===1&&(w.requestAnimationFrame||Vs)(Ks)}var Et="",_n="",Uo=()=>{},Wo=()=>{},H=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function qo(e){Uo=e}function Bo(e){Wo=e}async function j(e,t,{body:n,signal:o}={}){let s=_n,r=await vn(e,t,n,o),i=await gn(r);if(r.status===403&&String(i?.type).endsWith("/csrf")){let a=await b.me();if(s&&s!==_n&&a.signed_in)throw Wo(a),new H(409,{title:"Somebody else is signed in now. Nothing was done."});r=await vn(e,t,n,o),i=await gn(r)}if(r.ok)return i;throw r.status===401&&t!=="/api/sessions"&&Uo(),new H(r.status,i??{title:`Error ${r.status}`})}async function vn(e,t,n,o){let s={Accept:"application/json"};e!=="GET"&&(s["X-CSRF-Token"]=Et);let r=n instanceof Blob;n!==void 0&&(s["Content-Type"]=`application/${r?"octet-stream":"json"}`);let i=AbortSignal.timeout(r?15e3*60:15e3);try{return await fetch(t,{method:e,headers:s,body:r?n:JSON.stringify(n),signal:o?AbortSignal.any([o,i]):i})}catch{throw new H(0,{title:"The server cannot be reached."})}}async function gn(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new H(0,{title:"The answer was cut off."})}}async function Ys(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new H(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof H?o:new H(0,{title:"It cannot be reached."})}}async function Js(e){let t=await vn("GET",e,void 0);if(t.ok)return gn(t);throw new H(t.status,{title:`Error ${t.status}`})}var Ae=e=>[e.signed_in,e.guest,e.email].join();async function Do(e){let t=await e;return Et=t.csrf_token,_n=Ae(t),t}var hn=e=>`/api/films/${encodeURIComponent(e)}`,Ro=e=>`/api/marks/${encodeURIComponent(e)}`,b={async me(){let e=Et,t=await j("GET","/api/me");return Et===e?Do(t):t},becomeGuest:()=>Do(j("POST","/api/guests")),allMarks:()=>j("GET","/api/me/marks"),marks:(e,t)=>j("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t,n)=>j("PUT",Ro(e.id),{body:{kind:t,votes:n,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>j("DELETE",Ro(e)),recommendations:(e,t)=>j("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>j("GET","/api/choices"),film:e=>j("GET",hn(e)),related:e=>j("GET",`${hn(e)}/related`),votes:e=>j("GET",`${hn(e)}/votes`),starters:(e,t=0)=>j("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,{signal:t,further:n=!1}={})=>j("GET",`/api/search?q=${encodeURIComponent(e)}${n?"&further=true":""}`,{signal:t}),searchFile:e=>Js(`${document.documentElement.dataset.search}${e}`),suggestions:Ys,sources:()=>j("GET","/api/sources")};var zo=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[t[++r]]=a:i===6?o[1][t[++r]]+=a+"":i?(s=e.apply(a,zo(e,a,n,["",null])),o.push(s),a[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(a)}return o},Ho=new Map;function Go(e){var t=Ho.get(this);return t||(t=new Map,Ho.set(this,t)),(t=zo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",a="",u=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,i):r===3&&(m||i)?(u.push(3,m,i),r=2):r===2&&i==="..."&&m?u.push(4,m,0):r===2&&i&&!m?u.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(u.push(r,0,i,s),r=6),m&&(u.push(r,m,0,s),r=6)),i=""},c=0;c<n.length;c++){c&&(r===1&&p(),p(c));for(var d=0;d<n[c].length;d++)o=n[c][d],r===1?o==="<"?(p(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[c][d+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var l=Go.bind(yt);var re=v(null),$n=null;function Pt(){return $n??=b.sources().then(e=>{re.value=e},()=>{$n=null}),$n}var Vo={TMDB:new URL("tmdb.svg",import.meta.url).href},Ko=()=>l`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${re.value&&re.value.items.length>0&&l`<ul class="credits" aria-label="Where the facts come from">
        ${re.value.items.map(({name:e,notice:t,url:n})=>l`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${Vo[e]?l`<img src=${Vo[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var Qs=2,Zs=0,ce=v([]),Ft=v("");function z(e,{key:t=`toast-${++Zs}`,tone:n="calm",action:o}={}){let s=ce.value.filter(r=>r.key!==t);ce.value=[...s,{key:t,text:e,tone:n,action:o}].slice(-Qs)}function ye(e){ce.value=ce.value.filter(t=>t.key!==e)}function Yo(){ce.value=ce.value.filter(e=>e.tone!=="calm")}function Je(e){Ft.value=Ft.value===e?`${e} `:e}var A=v(location.pathname),Qe=v(location.search.slice(1)),yn=!1;function Jo(){let e=yn;return yn=!1,e}async function Qo(e){let t=async()=>{G(()=>{Yo(),A.value=location.pathname,Qe.value=location.search.slice(1)}),await new Promise(s=>setTimeout(s)),scrollTo({top:e,behavior:"instant"});let o=document.querySelector("h1");o?.focus({preventScroll:!0}),yn=!o};if(!document.startViewTransition)return t();let n=document.startViewTransition(t);n.ready.catch(()=>{}),await n.updateCallbackDone.catch(()=>{})}function Ze(e){return history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),Qo(0)}function Zo(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Qe.value=e}function Xo(){history.scrollRestoration="manual",addEventListener("popstate",e=>{A.value===location.pathname&&Qe.value===location.search.slice(1)||Qo(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?Ze(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}function At(e,{first:t=300,most:n=2e3,onStuck:o}={}){let s=t,r=!1,i=!1,a,u=Date.now(),p,c=y=>{i!==y&&o?.(y),i=y},d=()=>{r=!0,clearTimeout(p),document.removeEventListener("visibilitychange",h)},m=async()=>{if(document.hidden)return;p=void 0;let y=await e().catch(()=>a);if(r)return;y!==a&&(u=Date.now()),a=y;let g=a===void 0||!!a;c(g&&Date.now()-u>=2e4),g?f():d()},f=()=>{p=setTimeout(m,i?1e4:s),s=Math.min(s*1.5,n)},h=()=>{document.hidden||p===void 0||(clearTimeout(p),u=Date.now(),m())};return document.addEventListener("visibilitychange",h),f(),d}var I=v(null),It=v(!1),kn=v(0),N=U(()=>I.value?.signed_in??!1),wn=null;async function er(){let e=I.value,t=await b.me();I.value===e&&tr(t)}function tr(e){let t=I.value;G(()=>{t?.signed_in&&Ae(t)!==Ae(e)&&(kn.value+=1),I.value=e})}async function Ie(){It.value=!1;try{await er()}catch{It.value=!0}}async function Lt(){I.value||await er(),!N.value&&(wn??=b.becomeGuest().then(e=>I.value=e).finally(()=>wn=null),await wn)}qo(()=>{if(!N.value)return;let e=I.value?.guest?"":"Sign in again; your marks are kept.";z(`Your session has ended. ${e}`,{key:"session",tone:"error"}),Ie()});Bo(tr);var et=v({}),we=v(!1),tt=v(!1),Oe=U(()=>xn("like")),ke=v(0),Nt={},jt=0,Ot=()=>{},Xe=new Map,Xs={like:"Liked",save:"Saved",hide:"Hidden",seen:"Seen",mute:"Does not vote any more"},xn=e=>Object.keys(et.value).filter(t=>D(t)===e).length,D=e=>nt(e)?"like":Le(e),nt=e=>Le(e)==="mute",Le=e=>et.value[e]??null;async function bn(){let e=jt,{marks:t,silent:n}=await b.allMarks();if(e!==jt)return N.value?bn():void 0;ir({...t,...Object.fromEntries(n.map(o=>[o,"mute"]))}),we.value=!0,or()}async function Sn(){Ot();try{await bn()}catch{if(we.value||!N.value)return;tt.value=!0,z("What you marked did not arrive. It is asked for again.",{key:"marks",tone:"wait",action:{label:"Try again",run:()=>{Sn()}}}),Ot(),Ot=At(()=>bn().then(()=>0),{first:2e3})}}function or(){tt.value=!1,Ot(),ye("marks")}var rr=()=>Promise.all(Xe.values());function sr(){we.value=!1,or(),ir({})}function ir(e){jt+=1,we.value&&nr(e)!==nr(Nt)&&(ke.value+=1),Nt={...e};let t={...e};for(let n of Xe.keys())Mn(t,n,Le(n));et.value=t}var nr=e=>Object.keys(e).filter(t=>e[t]==="like").sort().join();function J(e,t,{quiet:n=!1}={}){let o=Le(e.id);if(o===t)return Promise.resolve(!0);ar(e.id,t);let i=`${o==="mute"&&t==="like"?"Votes again":t?Xs[t]:"No mark any more"}: ${e.title}`;n?Je(i):z(i,{key:e.id,action:tt.value?void 0:{label:"Undo",run:()=>{J(e,o,{quiet:!0})}}});let a=Xe.get(e.id)??ei(e).finally(()=>Xe.delete(e.id));return Xe.set(e.id,a),a}var Dt=(e,t)=>J(e,D(e.id)===t?null:t);async function ei(e){for(;;){let t=Le(e.id),n=Nt[e.id]??null;if(t===n)return!0;try{await Lt(),await ti(e,t),Mn(Nt,e.id,t),jt+=1,(t==="like"||n==="like")&&(ke.value+=1)}catch(o){if(Le(e.id)!==t)continue;return ar(e.id,n),ni(e,t,o),!1}}}function ti(e,t){return t?b.putMark(e,t==="mute"?"like":t,t!=="mute"):b.deleteMark(e.id)}function ni(e,t,n){if(ye(e.id),n instanceof H&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";z(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{J(e,t)}}})}function ar(e,t){let n={...et.value};Mn(n,e,t),et.value=n}function Mn(e,t,n){n?e[t]=n:delete e[t]}var oi="theme",lr=matchMedia("(prefers-color-scheme: light)"),cr=()=>document.documentElement.dataset.theme??(lr.matches?"light":"dark"),be=v(cr());lr.addEventListener("change",()=>be.value=cr());function ur(){be.value=be.value==="dark"?"light":"dark",document.documentElement.dataset.theme=be.value;try{localStorage.setItem(oi,be.value)}catch{}}var fr="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",ri={like:fr,hide:fr,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",play:"M7 4l13 8l-13 8z",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",seen:"M2 12c5-8 15-8 20 0c-5 8-15 8-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",pulse:"M3 12h4l3-7l4 14l3-7h4"};function S({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${ri[e]} transform=${t} />
  </svg>`}var si=document.querySelector("link[rel=icon]"),pr=()=>l`<img class="logo" src=${si?.href} alt="" width="37" height="37" />`;var ii=new Set("the a an le la les l el los las il der das".split(" ")),ot=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function dr(e,t){let n=t.split(" ");return e.toSorted((s,r)=>r.length-s.length).every(s=>{let r=n.findIndex(i=>i.startsWith(s));return r>=0&&n.splice(r,1),r>=0})}function mr(e){let[t,...n]=e.split(" ");return n.length>0&&ii.has(t)?n.join(" "):e}function hr(e,t,n){let o=Tn(t,n);if(e===t||e===o)return ot.exact;let s=mr(o);return e===s||e===mr(t)?ot.withoutArticle:o.startsWith(e)||s.startsWith(e)?ot.start:o.includes(` ${e}`)?ot.word:ot.words}function Tn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var ai=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,li=/\p{M}+/gu,ci=/[^\p{L}\p{N}]+/gu,ui=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,fi=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,pi=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "]))),mi=new Map(Object.entries({ii:"2",iii:"3",iv:"4",vi:"6",vii:"7",viii:"8",ix:"9"}));function di(e){return fi.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function hi(e){let t=e.replace(ai," $&").normalize("NFKD").replace(li,"");return Array.from(Array.from(t,di).join(""),o=>pi.get(o)??o).join("").replace(ci," ").trim()}function rt(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(s=>{let r=s.split(ui).map(hi).filter(Boolean);return[r.join(" "),r.map(i=>i.replaceAll(" ","")).join(" ")]}),o=n.map(s=>s.split(" ").map(r=>mi.get(r)??r).join(" "));return[...new Set([...n,...o])].filter(Boolean)}function Cn(e,t,n=0,o=null){let s=/([^,(<)]*)([,(<)])/gu,r=n;function i(){let a=new Map;for(let u=s.exec(e);u;u=s.exec(e)){let[,p,c]=u;if(c===")")break;if(c===","){let m={kind:"page",folder:t,file:r,gate:o};for(let f of p)a.set(f,m);r+=1;continue}let d={kind:"branch",folder:t,file:r,gate:o,label:p,below:null,fresh:null};if(a.set(String.fromCodePoint(p.codePointAt(0)),d),c==="(")p!==" "&&(r+=1),d.below=i();else{let m=e.indexOf(">",s.lastIndex);r+=Number.parseInt(e.slice(s.lastIndex,m)||"1",36),s.lastIndex=m+1}}return a}return i()}function _r(e,t){let n=t,o=null;for(let s=e;;){let r=s.get(String.fromCodePoint(n.codePointAt(0)??0));if(r?.kind==="page"||r?.label.startsWith(n))return{item:r,known:!0};if(!r||!n.startsWith(r.label))return o&&{item:o,known:!0};if(r.below===null)return{item:r,known:!1};o??=r.fresh,n=n.slice(r.label.length),s=r.below}}var _i=200,Rt=class{#n;#t;#o;#e=new Map;constructor(t,n){this.#n=t,this.#t=n,this.#o=Cn(n.outline,"head")}get name(){return this.#t.head}find(t){return _r(this.#o,t)}has(t){return vr(t)||this.#e.has(t)}read(t){if(vr(t))return Promise.resolve({complete:!0,rows:t.rows});let o=this.#e.get(t)??this.#r(t);if(this.#e.delete(t),this.#e.set(t,o),this.#e.size>_i){let[s]=this.#e.keys();this.#e.delete(s)}return o}async#r(t){try{let n=await this.#n(this.#s(t));if(t.kind==="branch"&&t.below===null){let r=n.first??t.file+1;t.below=Cn(n.outline??"","body",r,t.gate??t);let{folder:i,file:a}=t,u=n.fresh?.map(gr);u&&(t.fresh={kind:"page",folder:i,file:a,gate:null,rows:u})}let o=n.hits.map(gr),s=t.gate?vi(t.gate.fresh?.rows,o):o;return{complete:n.complete,rows:s}}catch(n){throw this.#e.delete(t),n}}#s({folder:t,file:n}){let o=(n&255).toString(16).padStart(2,"0");return`/${this.#t[t]}/${(n>>8).toString(16)}/${o}.json`}};function vr(e){return e.kind==="page"&&e.rows!==void 0}function vi(e,t){if(!e)return t;let n=new Set(e.map(({hit:o})=>o.id));return[...t.filter(({hit:o})=>!n.has(o.id)),...e]}function gr([e,t,n,o,s,r]){let i=`tt${String(e).padStart(7,"0")}`,a=o?"series":"film",u=rt(t).concat(r===void 0?[]:rt(r));return{hit:{id:i,title:t,year:n,kind:a,stars:s,poster:`/posters/${i}`},names:u}}var gi=200,$i=12,wr=/^\d{4}$/u;function kr({load:e}){let t=null,n="";function o(){return t??=e("/manifest.json").then(r=>new Rt(e,r)),t.catch(()=>t=null),t}async function s(r,i){t=null;let a=await o();if(a.name===r.name)throw i;return a}return{async warm(){await o()},async search(r,{limit:i=10,signal:a}={}){let u=rt(r.slice(0,gi)),p=Math.abs(r.length-n.length)>1?2:1;if(n=r,u.length===0)return{hits:[],complete:!0};let c=await o();try{return await $r(c,u,{limit:i,requests:p,signal:a})}catch(d){a?.throwIfAborted();let m=await s(c,d);return $r(m,u,{limit:i,requests:p,signal:a})}}}}async function $r(e,t,{limit:n,requests:o,signal:s}){let r={requests:o},i=!0;for(let a of t){let u=await yi(e,a,r,s);if(u.hits.length>0)return{...u,hits:u.hits.slice(0,n)};i&&=u.complete}return{hits:[],complete:i}}async function yi(e,t,n,o){let s=t.split(" "),r=wi(t,s),i=new Set;for(;;){if(o?.throwIfAborted(),s.some(m=>e.find(m)===null))return{hits:[],complete:!0};let a=r.flatMap(m=>{let f=e.find(m);return f===null||f.known&&i.has(f.item)?[]:n.requests>0||e.has(f.item)?[{path:m,...f}]:[]}),u=ki(e,t,a,r[0]);if(u===void 0)return{hits:[],complete:!1};e.has(u.item)||(n.requests-=1);let p=await e.read(u.item);if(!u.known)continue;i.add(u.item);let c=bi(p.rows,t,s),d=p.complete&&br(u);if(c.length>0||d)return{hits:c,complete:d}}}function wi(e,t){let n=[...new Set(t)].slice(0,$i),o=n.toSorted((u,p)=>yr(p)-yr(u)),s=n.flatMap(u=>n.filter(p=>p!==u).map(p=>`${u} ${p}`)),[r,...i]=t,a=wr.test(r)&&i.length>0?[[...i,r].join(" ")]:[];return[...new Set([...a,e,...o,...s])]}function yr(e){return wr.test(e)?0:e.length}function br({path:e}){return!e.includes(" ")}function ki(e,t,n,o){let s=t.slice(t.lastIndexOf(" ")+1),r=({item:a})=>a.kind==="page",i=({item:a})=>e.has(a);return n.find(a=>r(a)&&i(a))??n.find(a=>r(a)&&br(a))??n.find(a=>a.path===t&&a.known)??n.find(a=>a.path===o&&!a.known)??n.find(a=>a.known&&i(a))??n.find(a=>a.path===o)??n.find(a=>!a.known)??n.find(a=>r(a)&&!a.path.startsWith(`${s} `))??n.find(r)??n[0]}function bi(e,t,n){return e.flatMap(({hit:s,names:r})=>{let i=(r.length>0?r:[""]).filter(a=>dr(n,Tn(a,s.year)));return i.length===0?[]:[{hit:s,close:Math.min(...i.map(a=>hr(t,a,s.year)))}]}).sort((s,r)=>s.close-r.close).map(({hit:s})=>s)}var xi=200,Si=6e4,st=new Map,xr=0,Sr=()=>!!re.value?.suggestions&&Date.now()>=xr,Mr=()=>Sr()||!!re.value?.search_knows_more;async function En(e,t){await Pt();let n=re.value?.suggestions;if(!n||!Sr())return[];try{let{address:o,read:s}=await import("./suggestion-6APENDEE.js"),r=o(n,e);if(r===null)return[];let i=st.get(r)??s(await b.suggestions(r,t));return st.set(r,i),st.size>xi&&st.delete(st.keys().next().value),i}catch{return t.aborted||(xr=Date.now()+Si),[]}}var Mi=350,Tr=8,it={state:"empty",hits:[],meant:"",guessed:!1,more:"none"},Cr=kr({load:b.searchFile});function Er(){let e=v(it),t=U(()=>{let p=e.value.more==="offered"&&!Mr()?"none":e.value.more;return{...e.value,more:p}}),n="",o=0,s=new AbortController;async function r(p){let c=++o;if(n=p,s.abort(),s=new AbortController,!p.trim()){e.value=it;return}e.value={...e.value,state:"looking"};try{let{hits:d}=await Cr.search(p,{limit:Tr});if(c!==o)return;d.length>0?e.value={...it,state:"found",hits:d,more:"offered"}:await i(p,c)}catch{c===o&&(e.value={...it,state:"failed"})}}async function i(p,c){if(await new Promise(k=>setTimeout(k,Mi)),c!==o)return;let d=await En(p,s.signal);if(c!==o)return;if(d.length>0){e.value={...it,state:"found",hits:d};return}let m=await b.search(p,{signal:s.signal});if(c!==o)return;let f=m.did_you_mean??"",h=f!==""||m.items.length===0,y=m.asked?"none":"offered",g=h?m.items.slice(0,Tr):m.items;e.value={state:"found",hits:g,meant:f,guessed:h,more:y}}async function a(){let p=o,{hits:c,more:d}=t.value;if(d!=="offered")return!1;e.value={...e.value,more:"asking"};let m=await Ti(n,s.signal);if(p!==o)return!1;let f=Ci(c,m??[]),h=f.length>c.length;return e.value={...e.value,hits:f,guessed:t.value.guessed&&!h,more:h?"none":m?"nothing":"refused"},!0}return{found:t,ask:r,askFurther:a,warm:()=>{Cr.warm().catch(()=>{})}}}async function Ti(e,t){let n=await En(e,t);if(n.length>0)return n;let o=await b.search(e,{signal:t,further:!0}).catch(()=>null);return o?.asked?o.items:null}function Ci(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}var Pn={nothing:"No other title of that name was found.",refused:"Nobody else can be asked just now. Try again in a few minutes."};function Pr({text:e,more:t,onAsk:n}){if(t==="none")return null;let o=t==="asking";return l`<div class="hits-more">
    ${t==="offered"||o?l`<button aria-disabled=${String(o)} onClick=${n}>
            <${S} name="search" />
            <span>${o?"Asking…":`More titles named “${e}”`}</span>
          </button>`:l`<p class="quiet">${Pn[t]}</p>`}
  </div>`}var Ei=new Intl.NumberFormat("en"),Pi=new Intl.NumberFormat("en",{notation:"compact"}),Fi=new Intl.ListFormat("en"),Ai=new Intl.DateTimeFormat(void 0,{dateStyle:"long"}),Ii=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),Li=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),Q=(e,t,n=`${t}s`)=>`${Ei.format(e)} ${e===1?t:n}`;function Oi(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function xe({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Ut=e=>e.year?`${e.title} (${e.year})`:e.title,at=e=>Fi.format(e);function Ni(e){return/^[a-z]{2,3}$/.test(e)?Li.of(e)??e:e}function Ar(e){return[e.kind==="series"?"Series":"Film",xe(e),e.runtime&&Oi(e.runtime),e.certificate,e.languages.map(Ni).slice(0,2).join(", ")].filter(Boolean)}function Ir(e){let t=(r,i)=>r?`${Pi.format(r)} ${i}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,i,a,u,p])=>i==null?[]:[{name:r,value:a(i),note:u,link:p}])}var Fn=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],Ol=({links:e})=>Fn.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),ji=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function An(e){return ji.flatMap(([t,n])=>{let o=e.filter(s=>s.kind===t).map(({service:s})=>s);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Lr(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?Ii.of(t)??"":""}var Di={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",people:"People’s ratings",facts:"Its facts"},In=e=>Di[e]??e;function Nl(e){let[t,n=""]=e.split("."),o=Fn.find(([s])=>s===n)?.[1]??Fr(n);return t==="links"?`Page on ${o}`:t==="scores"?Fn.some(([s])=>s===n)?`${o} score`:o:Fr(t)}function Fr(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,In);return t.charAt(0).toUpperCase()+t.slice(1)}var jl=e=>Ai.format(new Date(e));var Ri=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"],["seen","Seen","Seen it, and that is all"]];function Wt({film:e,words:t=!1,seen:n=t,onMark:o}){let s=D(e.id),r=s||!tt.value;return l`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Ri.map(([i,a,u])=>i==="seen"&&!n&&s!==i?null:l`<button
        key=${i}
        class="mark mark-${i}"
        aria-pressed=${r?String(s===i):void 0}
        title=${u}
        onClick=${()=>o?o(i):void Dt(e,i)}
      >
        <${S} name=${i} />
        <span class=${t?"":"unseen"}>${a}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var Ui={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},Wi=[220,440];function V({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=R(e),[s,r]=R(""),[i,a]=R([]),u=i.includes(o)?Nr(o):o,p=[u,e===o?u:e];return l`<span class="poster">
    ${[...new Set(p)].filter(c=>!i.includes(c)).map(c=>l`<img
            key=${c}
            class=${c===u||c===s?"":"coming"}
            src=${c}
            srcset=${Or(c)}
            sizes=${Or(c)&&Ui[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>c!==u&&r(c)}
            onError=${()=>a([...i,c])}
          />`)}
  </span>`}var Nr=e=>e.split("?")[0],Or=e=>e===Nr(e)?void 0:Wi.map(t=>`${e}&w=${t} ${t}w`).join(", "),Se=({count:e=12,kind:t="tile"})=>l`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>l`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var jr=({hit:e,onOpen:t})=>l`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${V} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${xe(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&l`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${Wt} film=${e} />
  </li>`;function qt({open:e=!1}){let t=Ee(Er,[]),n=O(""),o=O(!1),s=L(null),r=L(null),i=L(Promise.resolve()),a=kt(),{state:u,hits:p,guessed:c,more:d}=t.found.value,m=(e||o.value)&&u!=="empty";M(()=>{let _=x=>{s.current?.contains(x.target)||(o.value=!1)};return document.addEventListener("pointerdown",_),document.addEventListener("focusin",_),()=>{document.removeEventListener("pointerdown",_),document.removeEventListener("focusin",_)}},[o]);let f=_=>{n.value=_,o.value=!0,s.current?.querySelector(".hits")?.scrollTo(0,0),i.current=t.ask(_)},h=()=>{o.value=!1,e&&f(""),r.current?.focus()},y=async()=>{let[_,x]=[i.current,A.value];if(await _,_!==i.current||x!==A.value)return;let{hits:Te,guessed:pt}=t.found.value;if(Te.length===0||pt){s.current?.querySelector(".hit a, .hits-more button")?.focus();return}o.value=!1,Ze(`/films/${Te[0].id}`)},g=async()=>{await i.current;let _=t.found.value.hits.length;if(!await t.askFurther())return;(s.current?.querySelectorAll(".hit")?.[_]?.querySelector("button")??r.current)?.focus()},k=_=>{_.key==="Enter"&&_.target===r.current&&!_.isComposing?(_.preventDefault(),y()):_.key==="Escape"&&m?(_.preventDefault(),h()):s.current&&m&&Bi(s.current,_)&&_.preventDefault()},$=m?qi(t.found.value,n.value.trim()):"";return l`<search ref=${s} class="search ${e?"search-open":""}" onKeyDown=${k}>
    <div class="search-field">
      <${S} name="search" />
      <input
        ref=${r}
        type="search"
        aria-label="Search a film by its title"
        aria-describedby=${a}
        placeholder="Search a film"
        autocomplete="off"
        spellcheck=${!1}
        value=${n.value}
        onInput=${_=>f(_.target.value)}
        onFocus=${()=>{o.value=!0,t.warm()}}
      />
    </div>
    <p id=${a} class="unseen">
      Films appear below as you type; the arrow keys reach them, Enter opens the first.
    </p>
    <p class="unseen" role="status">${$}</p>
    ${m&&l`<div class="hits ${u}">
        ${(c||p.length===0)&&l`<p class="hits-note">
            ${$}
            ${u==="failed"&&l` <button class="button small" onClick=${()=>f(n.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${p.map(_=>l`<${jr} key=${_.id} hit=${_} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <div class="hits-foot">
          <${Pr} text=${n.value.trim()} more=${d} onAsk=${g} />
          ${p.length>0&&!c&&l`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`}
        </div>
      </div>`}
  </search>`}function qi({state:e,hits:t,meant:n,guessed:o,more:s},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${r}”.${/\s/.test(r)?" Fewer words may find it.":""}`:o?`Nothing here is called “${r}”. Did you mean ${n||"one of these"}?`:Pn[s]??`Found: ${t.length}`}function Bi(e,t){let n=[...e.querySelectorAll(".hit, .hits-more:has(button)")].map(u=>[...u.querySelectorAll("a, button")]),o=e.querySelector("input"),s=document.activeElement,r=n.findIndex(u=>u.includes(s)),i=r<0||n[r].length===1?1:n[r].indexOf(s),a=u=>(u[i]??u[0]).focus();if(t.key==="ArrowDown"&&n.length>0)a(n[Math.min(r+1,n.length-1)]);else if(t.key==="ArrowUp"&&r>=0)a(r===0?[o]:n[r-1]);else if(t.key==="ArrowRight"&&r>=0)n[r][i+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][i-1]?.focus();else return!1;return!0}var Hi=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],Dr=()=>l`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${pr} /><span>Sneak Preview</span></a>
    ${A.value!=="/start"&&l`<${qt} />`} ${N.value&&l`<${zi} />`}
    <div class="site-tools">
      ${I.value?.operator&&l`<${Gi} />`}
      <${Vi} />
      ${I.value&&l`<${Ki} />`}
    </div>
  </header>`,zi=()=>l`<nav class="places" aria-label="Your lists">
    <ul>
      ${Hi.map(([e,t,n,o])=>{let s=o?xn(o):0;return l`<li key=${e}>
          <a href=${e} aria-current=${A.value===e?"page":void 0}>
            <${S} name=${n} />${t}
            ${s>0&&l` <span class="tally">${s}<span class="unseen"> ${s===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,Gi=()=>l`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${A.value==="/operator"?"page":void 0}
  >
    <${S} name="pulse" />
  </a>`;function Vi(){let e=be.value==="dark"?"light":"dark";return l`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${ur}
  >
    <${S} name="theme" />
  </button>`}function Ki(){let e=n=>A.value===n?"page":void 0;if(!N.value)return l`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=I.value?.guest?"Guest":"Account";return l`<a class="account" href="/account" aria-current=${e("/account")}>
    <${S} name="person" /><span>${t}</span>
  </a>`}var Yi=7e3,Ji=15e3,Rr=()=>l`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${ce.value.map(e=>l`<${Qi} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${Ft.value}</p>`;function Qi({toast:{key:e,text:t,tone:n,action:o}}){let[s,r]=R(!1);return M(()=>{if(s||n==="wait")return;let a=setTimeout(()=>ye(e),n==="error"?Ji:Yi);return()=>clearTimeout(a)},[s,e,t,n]),l`<div
    class="toast ${n}"
    onPointerEnter=${()=>r(!0)}
    onPointerLeave=${()=>r(!1)}
    onFocusIn=${()=>r(!0)}
    onFocusOut=${()=>r(!1)}
  >
    <p>${t}</p>
    ${o&&l`<button class="button small" onClick=${()=>{ye(e),o?.run()}}>${o.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>ye(e)}>
      <${S} name="close" />
    </button>
  </div>`}var lt=v(null),Ln=()=>import("./player-4UIVP3QA.js");async function Ur(e,t){let n=A.value;try{let{Player:o}=await Ln();A.value===n&&(lt.value={film:e,youtube:t,Player:o})}catch{let o=()=>{open(Nn(t),"_blank","noopener")};z(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:o}})}}function On(){lt.value=null}var Nn=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Wr({film:e}){let{youtube_id:t,search_url:n}=e.trailer,s=l`<${S} name=${t?"play":"out"} />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let r=()=>{Ln().catch(()=>{})};return l`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${r}
      onFocus=${r}
      onClick=${i=>{i.currentTarget.focus(),Ur(e,t)}}
    >
      ${s}
    </button>`}return n?l`<a class="way-out way-film" href=${n} target="_blank" rel="noopener">
    ${s}<span class="unseen"> from a search on YouTube (opens in a new tab)</span>
  </a>`:null}function qr(){if(M(()=>On,[A.value]),!lt.value)return null;let{film:e,youtube:t,Player:n}=lt.value;return l`<${n}
    film=${e}
    youtube=${t}
    elsewhere=${Nn(t)}
    onClose=${On}
  />`}var Me=({title:e,children:t})=>l`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,Br=()=>l`<p class="quiet moment" role="status">One moment…</p>`,Z=({what:e,onRetry:t})=>l`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function W(e){let t=null,n=async()=>{t=(await e()).default};function o(r){let[i,a]=R(t?"ready":"loading");return M(()=>{n().then(()=>a("ready"),()=>a("failed"))},[]),t?l`<${t} ...${r} />`:i==="loading"?l`<div class="page" aria-busy="true"><${Br} /></div>`:l`<div class="page">
      <${Z} what="This page" onRetry=${()=>location.reload()} />
    </div>`}return Object.assign(o,{ahead:()=>{n().catch(()=>{})}})}var jn="Sneak Preview",Dn=!1;function Ne({title:e,children:t}){let n=e??String(t);M(()=>{document.title=n===jn?jn:`${n} · ${jn}`},[n]);let o=L(null);return To(()=>{let s=o.current,r=Dn&&document.activeElement===document.body;return(Jo()||r)&&s?.focus({preventScroll:!0}),Dn=!1,()=>{Dn=document.activeElement===s}},[]),l`<h1 ref=${o} tabindex="-1">${t}</h1>`}function Bt({label:e="Try it"}){let t=O(!1),n=async()=>{t.value=!0;try{await Lt(),Ze("/start")}catch(o){let s=o instanceof Error?o.message:"";z(`That did not work. ${s}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return N.value?l`<a class="button primary" href="/start">Pick films</a>`:I.value?.sign_up==="closed"?null:l`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Hr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:s}of e)s.forEach((r,i)=>{if(n.has(r.id))return;let a=t.get(r.id)??{film:r,voters:[],best:i};a.voters.push(o.id),a.best=Math.min(a.best,i),t.set(r.id,a)});return[...t.values()].sort((o,s)=>s.voters.length-o.voters.length||o.best-s.best||o.film.id.localeCompare(s.film.id))}var Rn=["tt0113277","tt0133093","tt0110912","tt0102926"],Zi=4;function Vr(){let e=O([]),t=O([]),n=O(!1),o=L(null),s=async()=>{n.value=!1;try{e.value=await Xi()}catch{n.value=!0}};M(()=>{let c=new IntersectionObserver(([d])=>{d.isIntersecting&&(c.disconnect(),s())});return o.current&&c.observe(o.current),()=>c.disconnect()},[]);let r=e.value.filter(({film:c})=>!t.value.includes(c.id)),i=Hr(r).slice(0,Zi),a=new Map(e.value.map(({film:c})=>[c.id,c.title])),u=c=>{t.value=t.value.includes(c)?t.value.filter(d=>d!==c):[...t.value,c]};if(n.value)return l`<${Z} what="The example" onRetry=${s} />`;let p=e.value.length===0;return l`<div class="votes" ref=${o} aria-busy=${String(p)}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${p&&zr()}
      ${e.value.map(({film:c})=>l`<li key=${c.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(c.id))}
              onClick=${()=>u(c.id)}
            >
              <${S} name="like" /><span>${c.title}</span
              ><${V} film=${c} place="row" />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${i.flatMap(({film:c,voters:d},m)=>d.map(f=>{let h=e.value.findIndex(k=>k.film.id===f),[y,g]=[Gr(h,e.value.length),Gr(m,i.length)];return l`<path
            key=${`${f}-${c.id}`}
            class="vote vote-${h}"
            d=${`M0 ${y} C50 ${y} 50 ${g} 100 ${g}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${p&&zr()}
      ${i.map(({film:c,voters:d})=>l`<li key=${c.id}>
            <a class="ballot" href="/films/${c.id}">
              <${V} film=${c} place="row" />
              <span>
                <strong>${c.title}</strong> <small>${xe(c)}</small>
                <small class="votes-why">
                  ${Q(d.length,"vote")}:${" "}
                  ${at(d.map(m=>a.get(m)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var zr=()=>Rn.map(e=>l`<li key=${e} aria-hidden="true"><div class="ballot skeleton"></div></li>`),Gr=(e,t)=>(e+.5)/t*100;async function Xi(){let e=await Promise.all(Rn.map(b.film)).catch(()=>null);return e??=(await b.starters(Rn.length)).items,Promise.all(e.map(async t=>({film:t,related:(await b.related(t.id)).items})))}var[Un,ea]=innerWidth<768?[4,3]:[6,4];function Wn(){let e=O([]);return M(()=>{b.starters(Un*ea).then(({items:t})=>e.value=t,()=>{})},[]),l`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:Un},(t,n)=>l`<div key=${n} class="hero-column">
              ${e.value.filter((o,s)=>s%Un===n).map(o=>l`<${V} key=${o.id} film=${o} place="wall" eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${Ne} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Rather than guess your taste, Sneak Preview cheats: it peeks at
          what is recommended beside them, counts that as votes, and shows who voted.
        </p>
        <p class="row">
          <${Bt} />
          ${N.value?l`<a class="button" href="/recommendations">Your recommendations</a>`:l`<a class="button" href="/sign-in">Sign in</a>`}
        </p>
        ${!N.value&&l`<p class="quiet">One click, no e-mail address.</p>`}
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
      <${Vr} />
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
    </section>`}var Kr=({film:e})=>l`<div class="ways-out">
    <${Wr} film=${e} />
    ${e.links.imdb&&l`<a class="way-out" href=${e.links.imdb} target="_blank" rel="noopener">
        <${S} name="out" />IMDb<span class="unseen"> of ${e.title}, opens in a new tab</span>
      </a>`}
  </div>`;var Ht={kinds:2,services:3};function Yr({film:e}){let t=An(e.offers).slice(0,Ht.kinds);return t.length===0?null:l`<p class="offers-line">
    ${t.map(([n,o])=>l`<span key=${n}>
          <b>${n}</b> ${o.slice(0,Ht.services).join(", ")}
          ${o.length>Ht.services?` +${o.length-Ht.services}`:""}
        </span>`)}
    <small>JustWatch</small>
  </p>`}function gu({film:e}){let t=An(e.offers);if(t.length===0)return null;let n=Lr(e.offers_url);return l`<section class="offers" aria-labelledby="offers">
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
  </section>`}var ta="https://creativecommons.org/licenses/by-sa/4.0/";function Jr({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",s=e.plot_source==="facts";return n&&(s||!e.plot)?l`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>l`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?s?l`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:l`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${na} film=${e} />
  </div>`:null}function na({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return l`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${ta} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=In(e);return l`<small>
    From ${t?l`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function Qr({film:{title:e,scores:t,links:n},most:o=6}){let s=Ir(t),r=s.length>o?s.filter(({name:i})=>i!=="Critics"):s;return r.length===0?null:l`<dl class="scores">
    ${r.map(({name:i,value:a,note:u,link:p})=>{let c=p&&n[p];return l`<div key=${i}>
        <dt>
          ${c?l`<a href=${c} target="_blank" rel="noopener">
                  ${i}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:i}
        </dt>
        <dd>${a}${u&&l`<small>${u}</small>`}</dd>
      </div>`})}
  </dl>`}function Zr({film:e,icon:t=!1}){let n=nt(e.id),o=n?"Let it vote":"Stop using this film";return l`<button
    class=${t?"silence":"button small"}
    title=${t&&o}
    onClick=${()=>{J(e,n?"like":"mute")}}
  >
    ${t&&l`<${S} name=${n?"undo":"close"} />`}
    <span class=${t?"unseen":""}>${o}</span><span class="unseen"> (${e.title})</span>
  </button>`}var Xr=4,oa={there:"Its page recommends this film",back:"This film’s page recommends it",both:"Each page recommends the other"};function es({because:e,title:t,label:n="Because you liked"}){let[o,s]=R(!1),r=kt();if(e.length===0)return null;let i=e.length-Xr,a=o?e:e.slice(0,Xr);return l`<div class="voters ${o?"all":""}">
    <p id=${r}>${n}</p>
    <ul class="chips" aria-labelledby=${r}>
      ${a.map(u=>l`<li key=${u.id} class=${nt(u.id)?"mute":""}>
            <a class="chip" href="/films/${u.id}" title=${oa[u.way]}>
              ${u.title}${e.length>1&&l` <small>${u.share}%</small>`}
            </a>
            ${D(u.id)==="like"&&l`<${Zr} film=${u} icon />`}
          </li>`)}
      ${i>0&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>s(!o)}>
            ${o?"Fewer":`and ${i} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}function ts({item:{film:e,because:t},eager:n}){let o=D(e.id)==="hide",s=L(null),r=L(!1);if(M(()=>{o&&r.current&&s.current?.focus(),r.current=!1},[o]),o)return l`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${s}
        class="button small"
        onClick=${()=>{J(e,null,{quiet:!0})}}
      >
        <${S} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let i=u=>{r.current=u==="hide",u==="hide"?J(e,"hide",{quiet:!0}):Dt(e,u)},a=`title-${e.id}`;return l`<article class="card" aria-labelledby=${a}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${V} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${Ar(e).map(u=>l`<span key=${u}>${u}</span>`)}</p>
      <h2 id=${a}><a href="/films/${e.id}">${e.title}</a></h2>
      <${Qr} film=${e} most=${4} />
      <${Jr} film=${e} />
      <p class="people">
        ${e.directors.length>0&&l`<span>By ${at(e.directors)}</span>`}
        ${e.stars.length>0&&l`<span>With ${at(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&l`<span>${e.genres.join(" · ")}</span>`}
      </p>
      <${Yr} film=${e} />
    </div>
    <${es} because=${t} title=${e.title} />
    <div class="card-foot">
      <${Wt} film=${e} words onMark=${i} />
      <${Kr} film=${e} />
    </div>
  </article>`}var Bn=["kind","min_score","min_votes","from_year","to_year","max_runtime","dial"],Hn=["genre","any_genre","not_genre","language","director"],os=["genre","any_genre","not_genre"],ns={min_score:[0,10],min_votes:[0,1e9],from_year:[1870,2100],to_year:[1870,2100],max_runtime:[1,1e4]},qn=["","any_genre","genre","not_genre"],Ku={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function zt(e){let t=new URLSearchParams(e),n=Bn.map(i=>[i,ra(i,t.get(i)?.trim()??"")]),o=Hn.map(i=>[i,[...new Set(t.getAll(i).filter(Boolean))]]),s=Number(t.get("dial")),r=s&&Math.abs(s)<=1?String(s):"";return Object.fromEntries([...n,...o,["dial",r]])}var Yu=(e,t,n)=>e===""||/^\d{4}$/.test(e)&&Number(e)>=t&&Number(e)<=n;function ra(e,t){if(e==="kind")return["film","series"].includes(t)?t:"";if(!ns[e])return t;let[n,o]=ns[e];return(e==="min_score"?/^\d+(\.\d+)?$/:/^\d+$/).test(t)&&Number(t)>=n&&Number(t)<=o?t:""}function ct(e){let t=new URLSearchParams;for(let n of Bn)e[n]&&t.set(n,e[n]);for(let n of Hn)for(let o of e[n])t.append(n,o);return t.toString()}function rs(e){let t=Hn.reduce((n,o)=>n+e[o].length,0);return Bn.filter(n=>n!=="dial"&&e[n]).length+t}function Ju(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function sa(e,t){return os.find(n=>e[n].includes(t))??""}function Qu(e,t){let n=qn.indexOf(sa(e,t)),o=qn[(n+1)%qn.length],s={...e};for(let r of os){let i=e[r].filter(a=>a!==t);s[r]=r===o?[...i,t]:i}return s}function Zu(e,t,n){let s=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:s}}var zn=W(()=>import("./filter-form-LRQJ5P4O.js"));function ss({filters:e,choices:t,onChange:n}){let[o,s]=R(!1),[r,i]=R(0),a=rs(e),u=()=>{i(r+1),n(zt(""))};return l`<section class="filters ${o?"open":""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(o)}
          aria-controls="filter-fields"
          onClick=${()=>s(!o)}
        >
          <${S} name="filter" />Filters
          ${a>0&&l` <span class="tally">${a}<span class="unseen"> active</span></span>`}
        </button>
        <span class="filters-title">
          Filters ${a>0&&l`<span class="tally">${a}</span>`}
        </span>
      </h2>
      ${ct(e)&&l`<button class="button small" onClick=${u}>Clear all</button>`}
    </div>
    ${t&&l`<div id="filter-fields" class="filter-fields">
        <${zn}
          filters=${e}
          choices=${t}
          cleared=${r}
          onChange=${n}
        />
      </div>`}
  </section>`}function Gt({children:e}){return It.value&&!I.value?l`<${Z} what="This page" onRetry=${Ie} />`:I.value?N.value?e:l`<${Me} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${Bt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:l`<${Se} />`}var ue=12,is=100,ia=500,K=v("idle"),P=v([]),Gn=v(0),Vn=v({}),ee=v(0),je=v(0),De=v(!1),Y=v(!1),Vt=v(!1),ut=v(!1),as=v(0),Re=U(()=>ke.value!==as.value),Kn=U(()=>K.value==="ready"&&P.value.length>0&&!Kt.value),Kt=v(!1),Yn="",X=0,ls=()=>{},Jn=e=>b.recommendations([Yn,e].filter(Boolean).join("&"));function cs(e){K.value==="ready"&&e===Yn&&!Re.value?fs():Qn(e)}async function Qn(e){Yn=e;let t=++X,n=ke.value;K.value=P.value.length&&K.value==="ready"?"ready":"loading",Y.value=!0,Vt.value=!0;try{let o=await Jn(`limit=${ue}`);if(t!==X)return;G(()=>{P.value=o.items,Kt.value=o.items.length<ue,je.value=0,as.value=n,ut.value=!1,K.value="ready",Zn(o)}),fs()}catch{t===X&&(K.value="failed")}finally{t===X&&(Y.value=!1,Vt.value=!1)}}async function us(){if(Y.value||!Kn.value)return;let e=X;Y.value=!0;try{let t=P.value.map(({film:o})=>o.id).join(","),n=await Jn(`limit=${ue}&shown=${t}`);if(e!==X)return;P.value=[...P.value,...n.items],Kt.value=n.items.length<ue||P.value.length+ue>ia,Zn(n)}finally{e===X&&(Y.value=!1)}}function fs(){if(Yt(),ee.value===0)return;let e=X;ls=At(async()=>{let n=Math.min(is,Math.max(ue,P.value.length)),o=await Jn(`limit=${n}`);return e!==X?0:(G(()=>aa(o)),o.pending)},{onStuck:n=>De.value=n})}function Yt(){ls(),De.value=!1}function ps(){Yt(),X+=1,G(()=>{K.value="idle",P.value=[],ut.value=!1,ee.value=0})}function Zn(e){Gn.value=e.total,Vn.value=e.removed,ee.value=e.pending,je.value=Math.max(je.value,e.pending)}function aa(e){Zn(e);let{list:t,moved:n}=la(P.value,e.items,ue);P.value=t,ut.value=n,t.length<=is&&(Kt.value=e.items.length<Math.max(ue,t.length))}function la(e,t,n){let o=new Map(t.map(p=>[p.film.id,p])),s=e.map(p=>o.get(p.film.id)??p),r=new Set(e.map(({film:p})=>p.id)),i=Math.max(0,n-s.length),a=[...s,...t.filter(({film:p})=>!r.has(p.id)).slice(0,i)],u=t.some(({film:p},c)=>a[c]?.film.id!==p.id);return{list:a,moved:u}}function ms({onRefresh:e}){let t=je.value-ee.value;return De.value?P.value.length===0?null:l`<div class="news">
      <p role="status">A source does not answer just now; the list completes itself.</p>
    </div>`:ee.value>0?l`<div class="news">
      <p role="status">
        ${Q(ee.value,"film")} on ${ee.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${je.value} value=${t}></progress>
    </div>`:Re.value||ut.value?l`<div class="news">
      <p role="status">${Re.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${Y.value} onClick=${e}>
        Update the list
      </button>
    </div>`:null}var fe=3,Ue=10;function ds(){let e=Oe.value,t=e<fe?`${Q(fe-e,"more like")} for your first list`:e<Ue?`Your first list is ready. At ${Ue} likes it knows you well.`:"That is plenty. Every further like still counts.";return l`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${Q(e,"like")}</strong> <span>${t}</span></p>
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
              class="${o<e?"done":""} ${o+1===fe?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<fe?l`<button class="button primary" disabled>Show me my recommendations</button>`:l`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var ua=W(()=>import("./nothing-left-O6V2B3M5.js")),fa={kinds:[],genres:[],languages:[],directors:[]},hs=()=>l`<div class="page">
    <header class="page-head">
      <${Ne} title="Recommendations">For you<//>
      <p>What your liked films vote for, the weightiest first.</p>
    </header>
    <${Gt}><${pa} /><//>
  </div>`;function pa(){let e=O(null),t=zt(Qe.value),n=ct(t),o=u=>{Zo(ct(u)),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},s=()=>Qn(n),r=async()=>{await s(),scrollTo({top:0}),document.querySelector("h1")?.focus({preventScroll:!0})};M(zn.ahead,[]),M(()=>(cs(n),Yt),[n]),M(()=>{Re.value&&P.value.length===0&&s(),b.choices().then(u=>e.value=u,()=>e.value??=fa)},[ke.value]);let i=P.value.filter(({film:u})=>D(u.id)).length,a=K.value==="ready"&&P.value.length>0;return we.value&&Oe.value===0&&P.value.length===0?l`<${Me} title="Nobody votes yet">
      <p>Every film you like votes for others. ${fe} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:l`<div class="with-filters">
    <${ss} filters=${t} choices=${e.value} onChange=${o} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(Y.value)}>
      ${we.value&&Oe.value<fe&&l`<p class="tip">
          ${Q(fe-Oe.value,"more like makes","more likes make")} a much better
          list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${a&&Q(Gn.value-i,"film")}</p>
      <${ms} onRefresh=${r} />
      <${ma} filters=${t} onChange=${o} onRetry=${s} />
    </section>
  </div>`}function ma({filters:e,onChange:t,onRetry:n}){if(K.value==="failed")return l`<${Z} what="The list" onRetry=${n} />`;if(K.value!=="ready")return l`<${Se} kind="card" count=${6} />`;let o=P.value;return o.length===0?De.value?l`<${Me} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`:ee.value>0?l`<${Se} kind="card" count=${4} />`:l`<${ua}
      filters=${e}
      removed=${Vn.value}
      onChange=${t}
    />`:l`<ol class="cards ${Vt.value?"fading":""}">
      ${o.map((s,r)=>l`<li key=${s.film.id}><${ts} item=${s} eager=${r<4} /></li>`)}
    </ol>
    ${Kn.value&&l`<${da} />`}`}function da(){let e=L(null),t=async n=>{try{await us()}catch{n&&z("No more films for now: the server cannot be reached.",{tone:"error"})}};return M(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[P.value.length]),l`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${Y.value}
      onClick=${()=>{t(!0)}}
    >
      ${Y.value?"One moment…":"Show more"}
    </button>
  </p>`}var gs=12,_s=36,qe=v("idle"),q=v([]),We=[],pe=new Set,Qt=!1,Jt=!1;function Xn(){return q.value=q.value.filter(e=>!D(e.id)),ws()}function $s(e){let t=We.shift()??null;return q.value=q.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),ws(),t}function ys(){We=[],pe=new Set,Qt=Jt=!1,q.value=[],qe.value="idle"}async function ws(){if(vs(),Jt||Qt||We.length>=gs)return;let e=pe;Jt=!0;try{await rr();let t=[...pe].filter(s=>!D(s)).length,{items:n}=await b.starters(_s,t);if(e!==pe)return;let o=n.filter(s=>!pe.has(s.id)&&!D(s.id));for(let s of o)pe.add(s.id);We=[...We,...o],Qt=n.length<_s,vs()}catch{e===pe&&q.value.length===0&&(qe.value="failed")}finally{e===pe&&(Jt=!1)}}function vs(){q.value=[...q.value,...We.splice(0,Math.max(0,gs-q.value.length))],qe.value=q.value.length>0||Qt?"ready":"loading"}var eo=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function ks({film:e,current:t,onAnswer:n,onFocus:o}){let s=t?0:-1;return l`<div
    class="starter"
    role="group"
    aria-label=${Ut(e)}
    aria-describedby="wall-keys"
    tabindex=${s}
    onFocusIn=${o}
  >
    <${V} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${xe(e)}</small></p>
    <div class="answers">
      ${eo.map(([r,i],a)=>l`<button
            key=${r}
            class="answer answer-${r}"
            tabindex=${s}
            onClick=${()=>n(r)}
          >
            <${S} name=${r} /><span>${i}</span>
            <kbd aria-hidden="true">${a+1}</kbd>
          </button>`)}
    </div>
  </div>`}function xs(){let e=O(0),t=L(null);if(M(()=>{Xn()},[]),qe.value==="failed")return l`<${Z} what="The films" onRetry=${Xn} />`;if(qe.value!=="ready")return l`<${bs} />
      <div class="wall-coming"><${Se} kind="tile" /></div>`;let n=q.value;if(n.length===0)return l`<${Me} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],s=a=>o()[a]?.firstElementChild,r=(a,u)=>{let p=n.indexOf(a),c=s(p)?.contains(document.activeElement),d=$s(a.id);u!=="skip"?J(a,u):Je(`Skipped: ${a.title}`),d&&Je(`Next: ${Ut(d)}`),c&&setTimeout(()=>s(Math.min(p,q.value.length-1))?.focus())};return l`<${bs} />
    <ul class="tiles wall" ref=${t} onKeyDown=${a=>{if(a.altKey||a.ctrlKey||a.metaKey)return;let u=o().findIndex(m=>m.contains(a.target)),p=n[u];if(!p)return;let c=eo[Number(a.key)-1]?.[0],d=ha(o())[a.key];if(c)r(p,c);else if(d)s(Math.max(0,Math.min(u+d,n.length-1)))?.focus();else return;a.preventDefault()}}>
      ${n.map((a,u)=>l`<li key=${a.id}>
            <${ks}
              film=${a}
              current=${u===Math.min(e.value,n.length-1)}
              onAnswer=${p=>r(a,p)}
              onFocus=${()=>e.value=u}
            />
          </li>`)}
    </ul>`}var bs=()=>l`<p id="wall-keys" class="hint wall-hint">
    On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
  </p>`;function ha(e){let t=e[0]?.offsetTop,n=e.filter(s=>s.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var Ss=()=>l`<div class="page">
    <header class="page-head">
      <${Ne} title="Pick films">Which of these did you like?<//>
      <p>
        Three are enough for a first list. Or search any film you love, or${" "}
        <a href="/import">bring them along</a> from another site.
      </p>
    </header>
    <${Gt}>
      <${qt} open />
      <${ds} />
      <${xs} />
    <//>
  </div>`;var to=W(()=>import("./film-AIO2YISN.js")),_a=W(()=>import("./marked-4JCKMJ6B.js")),va=W(()=>import("./import-4BY53NH3.js")),ga=W(()=>import("./account-UDJ3NS3V.js")),$a=W(()=>import("./sign-in-6YBUHHCG.js")),ya=W(()=>import("./by-mail-ADU2EH7U.js")),wa=W(()=>import("./operator-LPLZUHM3.js")),ka=W(()=>import("./not-found-NYVMT54V.js")),ba=[[/^\/$/,Wn],[/^\/start$/,Ss],[/^\/recommendations$/,hs],[/^\/(saved|liked|hidden|seen)$/,_a],[/^\/films\/([\w-]+)$/,to],[/^\/import$/,va],[/^\/account$/,ga],[/^\/sign-in$/,$a],[/^\/(forgotten|link)$/,ya],[/^\/operator(\/people)?$/,wa]];function Ms(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of ba){let s=n.exec(t);if(s)return{Page:o,about:s[1]??""}}return{Page:ka,about:""}}function Ts(){let{Page:e,about:t}=Ms(A.value);return l`<${Dr} />
    <main id="main" tabindex="-1">
      <${e} key=${A.value+kn.value} about=${t} path=${A.value} />
    </main>
    <${Ko} />
    <${qr} />
    <${Rr} />`}function no(){return Pt(),Ie()}var Cs=document.getElementById("app"),ft="",Es=new BroadcastChannel("who");Es.onmessage=({data:e})=>{e!==ft&&Ie()};function Ps(){ft="",ps(),ys(),sr()}function xa(e){let t=e.signed_in?Ae(e):"";t!==ft&&(Ps(),Es.postMessage(t)),ft=t,e.signed_in&&(Sn(),import("./marked-4JCKMJ6B.js").catch(()=>{}))}oe(()=>{let e=I.value;e?le(()=>xa(e)):ft&&le(Ps)});document.addEventListener("visibilitychange",()=>document.hidden||no());addEventListener("online",no);var Sa=globalThis.requestIdleCallback??setTimeout;no().then(()=>Sa(to.ahead));Cs.replaceChildren();_o(l`<${Ts} />`,Cs);Xo();export{_o as a,R as b,M as c,L as d,Ee as e,kt as f,G as g,v as h,U as i,oe as j,O as k,H as l,j as m,Do as n,b as o,l as p,z as q,Je as r,Qe as s,Ze as t,At as u,I as v,It as w,kn as x,N as y,Ie as z,Lt as A,et as B,we as C,tt as D,ke as E,xn as F,D as G,nt as H,bn as I,rr as J,S as K,Er as L,Q as M,Oi as N,xe as O,at as P,Ni as Q,Ar as R,Ol as S,In as T,Nl as U,jl as V,Wt as W,V as X,Se as Y,Me as Z,Br as _,Z as $,W as aa,Ne as ba,Bt as ca,Kr as da,gu as ea,Jr as fa,Qr as ga,Zr as ha,es as ia,Ku as ja,Yu as ka,rs as la,Ju as ma,sa as na,Qu as oa,Zu as pa,Gt as qa};
