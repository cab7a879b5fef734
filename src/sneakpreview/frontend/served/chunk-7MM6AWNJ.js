var w,fo,Xt,ae,Qt,gt,po,_t,mo,en,Zt,Rs,Ge=Symbol.for("pv"),$t={},yt=[],Us=/^m(i|n|o|s|text|space)$/,tn=Array.isArray,nn=yt.slice,ve=Object.assign;function _e(e){e&&e.parentNode&&e.remove()}function wt(e,t,n){var o,s,r,i={},a=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?nn.call(arguments,2):n),qe(e,i,o,s,null)}function qe(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ge,__v:s||++fo,__i:-1,__u:0};return!s&&w.vnode&&w.vnode(r),r}function ge(e){return e.children}function Te(e,t){this.props=e,this.context=t,this.__g=0}function le(e,t){if(t==null)return e.__&&le(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:le(e)}function Ws(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=ve({constructor:Ge},n)).__v=n.__v+1,w.vnode&&w.vnode(t),on(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||le(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,yo(s,t,r),n.__=n.__e=null,t.__e!=o&&ho(t))}function ho(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ho(e)}function co(e){(8&e.__g||(e.__g|=8,ae.push(e),gt++))&&Qt==w.debounceRendering||((Qt=w.debounceRendering)||queueMicrotask)(_o)}function _o(){try{for(var e,t=1;ae.length;)ae.length>t&&ae.sort(po),e=ae.shift(),t=ae.length,8&e.__g&&Ws(e)}finally{(gt=ae.length)&&(Qt||queueMicrotask)(_o)}}function vo(e,t,n,o,s,r,i,a,u,f,c){var d,m,p,h,y,g,b=o.__k||yt,$=t.length;for(u=Bs(n,t,b,u,$),d=0;d<$;d++)(p=n.__k[d])!=null&&(m=~p.__i&&b[p.__i]||$t,p.__i=d,g=on(e,p,m,s,r,i,a,u,f,c),h=p.__e,(m.ref!=p.ref||8&m.__u)&&(m.ref&&rn(m.ref,null,p,m),p.ref&&c.push(p.ref,p.__c||h,p)),y=y||h,4&p.__u?(u=go(p,u,e,!m.__v),m.__e&&(m.__e=null)):typeof p.type=="function"&&g!==void 0?u=g:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=y,u}function Bs(e,t,n,o,s){var r,i,a,u,f,c,d,m,p,h=n.length,y=h,g=0,b=0,$=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[r]=qe(null,i):tn(i)?i=$[r]=qe(ge,{children:i}):i.constructor===Ge&&i.__b?i=$[r]=qe(i.type,i.props,i.key,i.ref,i.__v):$[r]=i,u=r+g,i.__=e,i.__b=e.__b+1,a=null,~(f=i.__i=Hs(i,n,u,y))&&(y--,(a=n[f])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,f==u-1?g--:f==u+1?g++:f!=u&&(f>u?g--:g++,b=1)):(~f||(s>h?g--:s<h&&g++),typeof i.type!="function"&&(i.__u|=4))):$[r]=null;if(b){for(c=[],d=[],r=0;r<s;r++)if((i=$[r])&&16&i.__u){for(g=0,m=c.length;g<m;)c[p=g+m>>1]<i.__i?g=p+1:m=p;c[g]=i.__i,d[r]=g+1}for(g=c.length;r--;)d[r]&&(d[r]==g?g--:$[r].__u|=4)}if(y)for(r=0;r<h;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=le(a)),sn(a,a));return o}function go(e,t,n,o){var s,r,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=go(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=le(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Hs(e,t,n,o){var s,r=e.key,i=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((a=t[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<t.length;s++)if((a=t[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function uo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ht(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||uo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||uo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Zt[t]||(Zt[t]=qs(t)),(e.__a||(e.__a={}))[t]=en,r=t!=(t=t.replace(mo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function qs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[_t]==null)t[_t]=en++;else if(t[_t]<this.__a[e])return;return n(w.event?w.event(t):t)}}}function on(e,t,n,o,s,r,i,a,u,f){var c,d,m,p,h,y,g,b,$,_,S,Me,mt,dt,de,lo,ie,he,ne=t.type;if(t.constructor!==Ge)return null;128&n.__u&&(u=32&n.__u,c=n.__c.__z)&&(t.__u|=u,d=r=[],c.nodeType==8?a=vt(c,r):r.push(c),a=r[0]||a),(c=w.__b)&&c(t);e:if(typeof ne=="function"){m=i.length;try{if(b=t.props,$=(c=ne.prototype)&&c.render,_=(c=ne.contextType)&&o[c.__c],S=c?_?_.props.value:c.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):($?t.__c=p=new ne(b,S):(t.__c=p=new Te(b,S),p.constructor=ne,p.render=zs),_&&_.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),$&&(p.__s||(p.__s=p.state),ne.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=ve({},p.__s)),ve(p.__s,ne.getDerivedStateFromProps(b,p.__s)))),h=p.props,y=p.state,p.__v=t,n.__c){if(b!==h&&$&&!ne.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(b,S),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(b,p.__s,S)===!1){t.__v!=n.__v&&(p.props=b,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(B){B&&(B.__=t)}),yt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=le(n);break e}p.componentWillUpdate&&p.componentWillUpdate(b,p.__s,S),$&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,y,g)})}else $&&!ne.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),$&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=S,p.props=b,p.__P=e,p.__g&=-5,Me=w.__r,mt=$?25:0;do p.__g&=-9,Me&&Me(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++mt<25);$&&(yt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=ve({},o,p.getChildContext())),$&&n.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(h,y)),dt=c&&c.type===ge&&c.key==null?c.props.children:c,b.__P&&(c=a,s=(e=b.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(B){B&&sn(B,B)}),n.__k=null),a=n.__k?le(n,0):null),a=vo(e,tn(dt)?dt:[dt],t,n,o,s,r,i,a,u,f),b.__P&&(t.__e=null,a=c),t.__u&=-161,d&&d.some(_e),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(B){if(i.length=m,t.__v=null,u||r)if(B&&B.then){if(t.__u|=128|u,r){for(~(ie=r.indexOf(a||void 0))||(ie=r.length);(he=r[ie-1])&&he.nodeType==8;)ie--;for(;ie<r.length;ie++)if(he=r[ie])if(r[ie]=null,de){if(he==lo)break}else{if(he.nodeType!=8)break;he.data.startsWith("$s")&&(lo=vt(de=he))}}if(!de){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;de=a}(c=vt(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(_e);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),B&&B.then||$o(t),w.__e(B,t,n)}}else a=t.__e=Gs(n.__e,t,n,o,s,r,i,u,f,e);return(c=w.diffed)&&c(t),a}function vt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function $o(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some($o))}function yo(e,t,n){for(var o=0;o<n.length;)rn(n[o++],n[o++],n[o++]);w.__c&&w.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){w.__e(r,s.__v)}})}function Gs(e,t,n,o,s,r,i,a,u,f){var c,d,m,p,h,y,g,b,$=n.props||$t,_=t.props,S=t.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((h=r[c])&&(S?h.localName==S:h.nodeType==3)){e=h,r[c]=null;break}}if(!e){if(b=f.ownerDocument||document,!S)return b.createTextNode(_);e=b.createElementNS(s,S,_.is?_:f),a&&(w.__m&&w.__m(t,r),a=!1),r=null}if(S){if(f=S=="template"&&e.content||e,r=S=="textarea"&&_.defaultValue!=null?null:r&&nn.call(f.childNodes),!a&&r)for($={},c=0;c<e.attributes.length;c++)$[(h=e.attributes[c]).name]=h.value;for(c in $)h=$[c],c=="dangerouslySetInnerHTML"?m=h:c=="children"||c in _||c=="value"&&"defaultValue"in _||c=="checked"&&"defaultChecked"in _||ht(e,c,null,h,s);for(c in _)h=_[c],c=="children"?p=h:c=="dangerouslySetInnerHTML"?d=h:c=="value"?y=h:c=="checked"?g=h:a&&typeof h!="function"||$[c]===h||ht(e,c,h,$[c],s);d?(a||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Us.test(S))&&(s="http://www.w3.org/1999/xhtml"),vo(f,tn(p)?p:[p],t,n,o,s,r,i,r?r[0]:n.__k&&le(n,0),a,u),r&&r.some(_e)),a&&S!="textarea"||(c="value",S=="progress"&&y==null?e.removeAttribute(c):y==null||y===e[c]&&(S!="progress"||y)||ht(e,c,y,$[c],s),c="checked",g!=null&&g!=e[c]&&ht(e,c,g,$[c],s))}else $===_||a&&e.data==_||(e.data=_);return e}function rn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){w.__e(s,n)}}function sn(e,t,n){var o,s,r,i;if(w.unmount&&w.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||rn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){w.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&sn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=vt(o,r=[]))&&(o==e.__e&&r.some(_e),_e(s),_e(o)),n||_e(e.__e),e.__e=e.__c=e.__=null}function zs(e,t,n){return this.constructor(e,n)}function wo(e,t){var n,o,s,r;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=qe(ge,{children:[e]}),s=[],r=[],on(t,t.__k,o||$t,$t,t.namespaceURI,o?null:t.firstChild?nn.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),yo(s,t.__k,r),t.__k.props.children=null}w={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){e=a}}throw gt=0,e}},fo=0,Xt=function(e){return e!=null&&e.constructor===Ge},Te.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ve({},this.state)),typeof e=="function"&&(e=e(ve({},n),this.props)),e&&(ve(n,e),this.__v&&(t&&this.__k.push(t),co(this)))},Te.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),co(this))},Te.prototype.render=ge,ae=[],gt=0,po=function(e,t){return e.__v.__b-t.__v.__b},_t=Symbol(),mo=/(PointerCapture)$|Capture$/i,en=0,Zt={},Rs=0;var $e,E,an,bo,ln=Object.is,bt=0,Fo=[],cn=[],C=w,ko=C.__b,xo=C.__r,So=C.diffed,Mo=C.__c,To=C.unmount,Co=C.__;function Ve(e,t){C.__h&&C.__h(E,e,bt||t),bt=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function O(e){return bt=1,Vs(Io,e)}function Vs(e,t,n){var o=Ve($e++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Io(void 0,t),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);ln(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var f=!1,c=this.props!=r;if(u.__.some(function(m){m.__N&&(f=!0,ln(m.__[0],m.__N[0])||(c=!0))}),s){var d=s.call(this,r,i,a);return f?d||c:d}return!f||c}}return o.__}function M(e,t){var n=Ve($e++,3);!C.__s&&fn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function Ao(e,t){var n=Ve($e++,4);!C.__s&&fn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,E.__h.push(n))}function L(e){return bt=5,Ce(function(){return{current:e}},[])}function Ce(e,t){var n=Ve($e++,7);return fn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function q(){var e=Ve($e++,11);if(!e.__){for(var t=E.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ks(){var e;do{for(;e=cn.shift();)try{ze(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Fo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ze),t.__h.some(un),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(cn.length)}C.__b=function(e){E=null,ko&&ko(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Co&&Co(e,t)},C.__r=function(e){xo&&xo(e),$e=0;var t=(E=e.__c).__H;t&&(an==E?E.__h=[]:(t.__h.some(ze),t.__h.some(un),$e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),an=E},C.diffed=function(e){So&&So(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Po(Fo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),an=E=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(ze),n.__h=n.__h.filter(function(o){return!o.__||un(o)})}catch(o){n.__h=[function(){throw o}]}}),Mo&&Mo(e,t)},C.unmount=function(e){To&&To(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Po(cn.push(s))}else ze(s)}catch(r){t=r}}),o.__H=void 0,t&&C.__e(t,o.__v))};var Eo=typeof requestAnimationFrame=="function";function Ys(e){var t,n=function(){clearTimeout(o),Eo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Eo&&(t=requestAnimationFrame(n))}function Po(e){e!=1&&bo==C.requestAnimationFrame||((bo=C.requestAnimationFrame)||Ys)(Ks)}function ze(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function un(e){var t=E;e.__c=e.__(),E=t}function fn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ln(n,e[o])})}function Io(e,t){return typeof t=="function"?t(e):t}var Js=Symbol.for("preact-signals");function Mt(){if(oe>1)oe--;else{var e,t=!1;for((function(){var s=xt;for(xt=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Ye!==void 0;){var n=Ye;for(Ye=void 0,kt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Lo(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(kt=0,oe--,t)throw e}}function G(e){if(oe>0)return e();pn=++Qs,oe++;try{return e()}finally{Mt()}}var Ke,T=void 0;function ce(e){var t=T,n=Ke;T=void 0,Ke=void 0;try{return e()}finally{T=t,Ke=n}}var Ye=void 0,oe=0,kt=0,Qs=0,pn=0,xt=void 0,St=0;function Oo(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=Js;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ce(function(){var o;(o=t.W)==null||o.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ce(function(){var s;(s=t.Z)==null||s.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return re(function(){var n=t.value;ce(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return ce(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=Oo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(kt>100)throw new Error("Cycle detected");(function(n){oe!==0&&kt===0&&n.l!==pn&&(n.l=pn,xt={S:n,v:n.v,i:n.i,o:xt})})(this),this.v=e,this.i++,St++,oe++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Mt()}}}});function v(e,t){return new F(e,t)}function Lo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function No(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function jo(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function ye(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=St-1,this.f=4}ye.prototype=new F;ye.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===St))return!0;if(this.g=St,this.f|=1,this.i>0&&!Lo(this))return this.f&=-2,!0;var e=T;try{No(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,jo(this),this.f&=-2,!0};ye.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};ye.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ye.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ye.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Oo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function U(e,t){return new ye(e,t)}function Do(e){var t=e.j;if(e.j=void 0,typeof t=="function"){oe++;var n=T;T=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,mn(e),o}finally{T=n,Mt()}}}function mn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Do(e)}function Zs(e){if(T!==this)throw new Error("Out-of-order effect");jo(this),T=e,this.f&=-2;try{8&this.f&&mn(this)}finally{Mt()}}function Ee(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ke&&Ke.push(this)}Ee.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ee.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Do(this),No(this),oe++;var e=T;return T=this,Zs.bind(this,e)};Ee.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ye,Ye=this)};Ee.prototype.d=function(){this.f|=8,1&this.f||mn(this)};Ee.prototype.dispose=function(){this.d()};function re(e,t){var n=new Ee(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Ro,Ct,Tt,Xs=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Uo=[];re(function(){Ro=this.N})();function Pe(e,t){w[e]=t.bind(null,w[e]||function(){})}function Je(e){if(Tt){var t=Tt;Tt=void 0,t()}Tt=e&&e.S()}function Wo(e){var t=this,n=e.data,o=N(n);o.name="ReactiveDom",o.value=n;var s=Ce(function(){for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=U(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),c=U(function(){return!Array.isArray(f.value)&&!Xt(f.value)}),d=re(function(){if(this.N=Bo,c.value){var p=f.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[c,f]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Wo.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:wt(ge,null).constructor},type:{configurable:!0,value:Wo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Pe("__b",function(e,t){if(Je(),Ct=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof F&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});Pe("__r",function(e,t){if(e(t),t.type!==ge){Je();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return re(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;Xs&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ct=o,Je(n)}});Pe("__e",function(e,t,n,o){Je(),Ct=void 0,e(t,n,o)});Pe("diffed",function(e,t){Je(),Ct=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var i in r){var a=r[i];a===void 0||o&&i in o||(a.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var f=r[u],c=o[u];f===void 0?(f=ei(n,u,c,s),r[u]=f):f.o(c,s)}}}e(t)});function ei(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=v(n);return{o:function(i,a){r.value=i,o=a},d:re(function(){this.N=Bo;var i=r.value.value;o[t]!==i&&(o[t]=i,s?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Pe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=t.__np;if(i){var a=t.props;for(var u in i)a[u]=i[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var c=f.__$u;c&&(f.__$u=void 0,c.d())}}e(t)});Pe("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Te.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var a in this.props)if(!(a in e))return!0;return!1};function N(e,t){return Ce(function(){return v(e,t)},[])}var ti=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ni(){G(function(){for(var e;e=Uo.shift();)Ro.call(e)})}function Bo(){Uo.push(this)===1&&(w.requestAnimationFrame||ti)(ni)}var Et="",hn="",Go=()=>{},zo=()=>{},H=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function Vo(e){Go=e}function Ko(e){zo=e}async function j(e,t,{body:n,signal:o}={}){let s=hn,r=await _n(e,t,n,o),i=await vn(r);if(r.status===403&&String(i?.type).endsWith("/csrf")){let a=await x.me();if(s&&s!==hn&&a.signed_in)throw zo(a),new H(409,{title:"Somebody else is signed in now. Nothing was done."});r=await _n(e,t,n,o),i=await vn(r)}if(r.ok)return i;throw r.status===401&&t!=="/api/sessions"&&Go(),new H(r.status,i??{title:`Error ${r.status}`})}async function _n(e,t,n,o){let s={Accept:"application/json"};e!=="GET"&&(s["X-CSRF-Token"]=Et);let r=n instanceof Blob;n!==void 0&&(s["Content-Type"]=`application/${r?"octet-stream":"json"}`);let i=AbortSignal.timeout(r?15e3*60:15e3);try{return await fetch(t,{method:e,headers:s,body:r?n:JSON.stringify(n),signal:o?AbortSignal.any([o,i]):i})}catch{throw new H(0,{title:"The server cannot be reached."})}}async function vn(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new H(0,{title:"The answer was cut off."})}}async function oi(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new H(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof H?o:new H(0,{title:"It cannot be reached."})}}async function ri(e){let t=await _n("GET",e,void 0);if(t.ok)return vn(t);throw new H(t.status,{title:`Error ${t.status}`})}var Fe=e=>[e.signed_in,e.guest,e.email].join();async function Ho(e){let t=await e;return Et=t.csrf_token,hn=Fe(t),t}var dn=e=>`/api/films/${encodeURIComponent(e)}`,qo=e=>`/api/marks/${encodeURIComponent(e)}`,x={async me(){let e=Et,t=await j("GET","/api/me");return Et===e?Ho(t):t},becomeGuest:()=>Ho(j("POST","/api/guests")),allMarks:()=>j("GET","/api/me/marks"),marks:(e,t)=>j("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t,n)=>j("PUT",qo(e.id),{body:{kind:t,votes:n,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>j("DELETE",qo(e)),recommendations:(e,t)=>j("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>j("GET","/api/choices"),film:e=>j("GET",dn(e)),related:e=>j("GET",`${dn(e)}/related`),votes:e=>j("GET",`${dn(e)}/votes`),starters:(e,t=0)=>j("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,{signal:t,further:n=!1}={})=>j("GET",`/api/search?q=${encodeURIComponent(e)}${n?"&further=true":""}`,{signal:t}),searchFile:e=>ri(`${document.documentElement.dataset.search}${e}`),suggestions:oi,sources:()=>j("GET","/api/sources")};var Jo=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[t[++r]]=a:i===6?o[1][t[++r]]+=a+"":i?(s=e.apply(a,Jo(e,a,n,["",null])),o.push(s),a[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(a)}return o},Yo=new Map;function Qo(e){var t=Yo.get(this);return t||(t=new Map,Yo.set(this,t)),(t=Jo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",a="",u=[0],f=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,i):r===3&&(m||i)?(u.push(3,m,i),r=2):r===2&&i==="..."&&m?u.push(4,m,0):r===2&&i&&!m?u.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(u.push(r,0,i,s),r=6),m&&(u.push(r,m,0,s),r=6)),i=""},c=0;c<n.length;c++){c&&(r===1&&f(),f(c));for(var d=0;d<n[c].length;d++)o=n[c][d],r===1?o==="<"?(f(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[c][d+1]===">")?(f(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var l=Qo.bind(wt);var se=v(null),gn=null;function Pt(){return gn??=x.sources().then(e=>{se.value=e},()=>{gn=null}),gn}var Zo={TMDB:new URL("tmdb.svg",import.meta.url).href},Xo=()=>l`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${se.value&&se.value.items.length>0&&l`<ul class="credits" aria-label="Where the facts come from">
        ${se.value.items.map(({name:e,notice:t,url:n})=>l`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${Zo[e]?l`<img src=${Zo[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var si=2,ii=0,ue=v([]),Ft=v("");function z(e,{key:t=`toast-${++ii}`,tone:n="calm",action:o}={}){let s=ue.value.filter(r=>r.key!==t);ue.value=[...s,{key:t,text:e,tone:n,action:o}].slice(-si)}function Ae(e){ue.value=ue.value.filter(t=>t.key!==e)}function er(){ue.value=ue.value.filter(e=>e.tone==="error")}function Qe(e){Ft.value=Ft.value===e?`${e} `:e}var A=v(location.pathname),Ze=v(location.search.slice(1)),$n=!1;function tr(){let e=$n;return $n=!1,e}async function nr(e){let t=async()=>{G(()=>{er(),A.value=location.pathname,Ze.value=location.search.slice(1)}),await new Promise(s=>setTimeout(s)),scrollTo({top:e,behavior:"instant"});let o=document.querySelector("h1");o?.focus({preventScroll:!0}),$n=!o};if(!document.startViewTransition)return t();let n=document.startViewTransition(t);n.ready.catch(()=>{}),await n.updateCallbackDone.catch(()=>{})}function Xe(e){return history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),nr(0)}function or(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Ze.value=e}function rr(){history.scrollRestoration="manual",addEventListener("popstate",e=>{A.value===location.pathname&&Ze.value===location.search.slice(1)||nr(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?Xe(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}var I=v(null),At=v(!1),wn=v(0),D=U(()=>I.value?.signed_in??!1),yn=null;async function sr(){let e=I.value,t=await x.me();I.value===e&&ir(t)}function ir(e){let t=I.value;G(()=>{t?.signed_in&&Fe(t)!==Fe(e)&&(wn.value+=1),I.value=e})}async function Ie(){At.value=!1;try{await sr()}catch{At.value=!0}}async function It(){I.value||await sr(),!D.value&&(yn??=x.becomeGuest().then(e=>I.value=e).finally(()=>yn=null),await yn)}Vo(()=>{if(!D.value)return;let e=I.value?.guest?"":"Sign in again; your marks are kept.";z(`Your session has ended. ${e}`,{key:"session",tone:"error"}),Ie()});Ko(ir);var tt=v({}),Le=v(!1),Ne=U(()=>bn("like")),we=v(0),Ot={},Lt=0,et=new Map,ai={like:"Liked",save:"Saved",hide:"Hidden",seen:"Seen",mute:"Does not vote any more"},bn=e=>Object.keys(tt.value).filter(t=>R(t)===e).length,R=e=>nt(e)?"like":Oe(e),nt=e=>Oe(e)==="mute",Oe=e=>tt.value[e]??null;async function kn(){let e=Lt,{marks:t,silent:n}=await x.allMarks();if(e!==Lt)return D.value?kn():void 0;ur({...t,...Object.fromEntries(n.map(o=>[o,"mute"]))}),Le.value=!0}var lr=()=>Promise.all(et.values());function cr(){Le.value=!1,ur({})}function ur(e){Lt+=1,Le.value&&ar(e)!==ar(Ot)&&(we.value+=1),Ot={...e};let t={...e};for(let n of et.keys())xn(t,n,Oe(n));tt.value=t}var ar=e=>Object.keys(e).filter(t=>e[t]==="like").sort().join();function Q(e,t,{quiet:n=!1}={}){let o=Oe(e.id);if(o===t)return Promise.resolve(!0);fr(e.id,t);let i=`${o==="mute"&&t==="like"?"Votes again":t?ai[t]:"No mark any more"}: ${e.title}`;n?Qe(i):z(i,{key:e.id,action:{label:"Undo",run:()=>{Q(e,o,{quiet:!0})}}});let a=et.get(e.id)??li(e).finally(()=>et.delete(e.id));return et.set(e.id,a),a}var Nt=(e,t)=>Q(e,R(e.id)===t?null:t);async function li(e){for(;;){let t=Oe(e.id),n=Ot[e.id]??null;if(t===n)return!0;try{await It(),await ci(e,t),xn(Ot,e.id,t),Lt+=1,(t==="like"||n==="like")&&(we.value+=1)}catch(o){if(Oe(e.id)!==t)continue;return fr(e.id,n),ui(e,t,o),!1}}}function ci(e,t){return t?x.putMark(e,t==="mute"?"like":t,t!=="mute"):x.deleteMark(e.id)}function ui(e,t,n){if(Ae(e.id),n instanceof H&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";z(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{Q(e,t)}}})}function fr(e,t){let n={...tt.value};xn(n,e,t),tt.value=n}function xn(e,t,n){n?e[t]=n:delete e[t]}var fi="theme",pr=matchMedia("(prefers-color-scheme: light)"),mr=()=>document.documentElement.dataset.theme??(pr.matches?"light":"dark"),be=v(mr());pr.addEventListener("change",()=>be.value=mr());function dr(){be.value=be.value==="dark"?"light":"dark",document.documentElement.dataset.theme=be.value;try{localStorage.setItem(fi,be.value)}catch{}}var hr="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",pi={like:hr,hide:hr,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",play:"M7 4l13 8l-13 8z",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",seen:"M2 12c5-8 15-8 20 0c-5 8-15 8-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",pulse:"M3 12h4l3-7l4 14l3-7h4"};function k({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${pi[e]} transform=${t} />
  </svg>`}var mi=document.querySelector("link[rel=icon]"),_r=()=>l`<img class="logo" src=${mi?.href} alt="" width="37" height="37" />`;var di=new Set("the a an le la les l el los las il der das".split(" ")),ot=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function gr(e,t){let n=t.split(" ");return e.toSorted((s,r)=>r.length-s.length).every(s=>{let r=n.findIndex(i=>i.startsWith(s));return r>=0&&n.splice(r,1),r>=0})}function vr(e){let[t,...n]=e.split(" ");return n.length>0&&di.has(t)?n.join(" "):e}function $r(e,t,n){let o=Sn(t,n);if(e===t||e===o)return ot.exact;let s=vr(o);return e===s||e===vr(t)?ot.withoutArticle:o.startsWith(e)||s.startsWith(e)?ot.start:o.includes(` ${e}`)?ot.word:ot.words}function Sn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var hi=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,_i=/\p{M}+/gu,vi=/[^\p{L}\p{N}]+/gu,gi=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,$i=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,yi=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "]))),wi=new Map(Object.entries({ii:"2",iii:"3",iv:"4",vi:"6",vii:"7",viii:"8",ix:"9"}));function bi(e){return $i.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function ki(e){let t=e.replace(hi," $&").normalize("NFKD").replace(_i,"");return Array.from(Array.from(t,bi).join(""),o=>yi.get(o)??o).join("").replace(vi," ").trim()}function rt(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(s=>{let r=s.split(gi).map(ki).filter(Boolean);return[r.join(" "),r.map(i=>i.replaceAll(" ","")).join(" ")]}),o=n.map(s=>s.split(" ").map(r=>wi.get(r)??r).join(" "));return[...new Set([...n,...o])].filter(Boolean)}function Mn(e,t,n=0,o=null){let s=/([^,(<)]*)([,(<)])/gu,r=n;function i(){let a=new Map;for(let u=s.exec(e);u;u=s.exec(e)){let[,f,c]=u;if(c===")")break;if(c===","){let m={kind:"page",folder:t,file:r,gate:o};for(let p of f)a.set(p,m);r+=1;continue}let d={kind:"branch",folder:t,file:r,gate:o,label:f,below:null,fresh:null};if(a.set(String.fromCodePoint(f.codePointAt(0)),d),c==="(")f!==" "&&(r+=1),d.below=i();else{let m=e.indexOf(">",s.lastIndex);r+=Number.parseInt(e.slice(s.lastIndex,m)||"1",36),s.lastIndex=m+1}}return a}return i()}function yr(e,t){let n=t,o=null;for(let s=e;;){let r=s.get(String.fromCodePoint(n.codePointAt(0)??0));if(r?.kind==="page"||r?.label.startsWith(n))return{item:r,known:!0};if(!r||!n.startsWith(r.label))return o&&{item:o,known:!0};if(r.below===null)return{item:r,known:!1};o??=r.fresh,n=n.slice(r.label.length),s=r.below}}var xi=200,jt=class{#n;#t;#o;#e=new Map;constructor(t,n){this.#n=t,this.#t=n,this.#o=Mn(n.outline,"head")}get name(){return this.#t.head}find(t){return yr(this.#o,t)}has(t){return wr(t)||this.#e.has(t)}read(t){if(wr(t))return Promise.resolve({complete:!0,rows:t.rows});let o=this.#e.get(t)??this.#r(t);if(this.#e.delete(t),this.#e.set(t,o),this.#e.size>xi){let[s]=this.#e.keys();this.#e.delete(s)}return o}async#r(t){try{let n=await this.#n(this.#s(t));if(t.kind==="branch"&&t.below===null){let r=n.first??t.file+1;t.below=Mn(n.outline??"","body",r,t.gate??t);let{folder:i,file:a}=t,u=n.fresh?.map(br);u&&(t.fresh={kind:"page",folder:i,file:a,gate:null,rows:u})}let o=n.hits.map(br),s=t.gate?Si(t.gate.fresh?.rows,o):o;return{complete:n.complete,rows:s}}catch(n){throw this.#e.delete(t),n}}#s({folder:t,file:n}){let o=(n&255).toString(16).padStart(2,"0");return`/${this.#t[t]}/${(n>>8).toString(16)}/${o}.json`}};function wr(e){return e.kind==="page"&&e.rows!==void 0}function Si(e,t){if(!e)return t;let n=new Set(e.map(({hit:o})=>o.id));return[...t.filter(({hit:o})=>!n.has(o.id)),...e]}function br([e,t,n,o,s,r]){let i=`tt${String(e).padStart(7,"0")}`,a=o?"series":"film",u=rt(t).concat(r===void 0?[]:rt(r));return{hit:{id:i,title:t,year:n,kind:a,stars:s,poster:`/posters/${i}`},names:u}}var Mi=200,Ti=12,Sr=/^\d{4}$/u;function Mr({load:e}){let t=null,n="";function o(){return t??=e("/manifest.json").then(r=>new jt(e,r)),t.catch(()=>t=null),t}async function s(r,i){t=null;let a=await o();if(a.name===r.name)throw i;return a}return{async warm(){await o()},async search(r,{limit:i=10,signal:a}={}){let u=rt(r.slice(0,Mi)),f=Math.abs(r.length-n.length)>1?2:1;if(n=r,u.length===0)return{hits:[],complete:!0};let c=await o();try{return await kr(c,u,{limit:i,requests:f,signal:a})}catch(d){a?.throwIfAborted();let m=await s(c,d);return kr(m,u,{limit:i,requests:f,signal:a})}}}}async function kr(e,t,{limit:n,requests:o,signal:s}){let r={requests:o},i=!0;for(let a of t){let u=await Ci(e,a,r,s);if(u.hits.length>0)return{...u,hits:u.hits.slice(0,n)};i&&=u.complete}return{hits:[],complete:i}}async function Ci(e,t,n,o){let s=t.split(" "),r=Ei(t,s),i=new Set;for(;;){if(o?.throwIfAborted(),s.some(m=>e.find(m)===null))return{hits:[],complete:!0};let a=r.flatMap(m=>{let p=e.find(m);return p===null||p.known&&i.has(p.item)?[]:n.requests>0||e.has(p.item)?[{path:m,...p}]:[]}),u=Pi(e,t,a,r[0]);if(u===void 0)return{hits:[],complete:!1};e.has(u.item)||(n.requests-=1);let f=await e.read(u.item);if(!u.known)continue;i.add(u.item);let c=Fi(f.rows,t,s),d=f.complete&&Tr(u);if(c.length>0||d)return{hits:c,complete:d}}}function Ei(e,t){let n=[...new Set(t)].slice(0,Ti),o=n.toSorted((u,f)=>xr(f)-xr(u)),s=n.flatMap(u=>n.filter(f=>f!==u).map(f=>`${u} ${f}`)),[r,...i]=t,a=Sr.test(r)&&i.length>0?[[...i,r].join(" ")]:[];return[...new Set([...a,e,...o,...s])]}function xr(e){return Sr.test(e)?0:e.length}function Tr({path:e}){return!e.includes(" ")}function Pi(e,t,n,o){let s=t.slice(t.lastIndexOf(" ")+1),r=({item:a})=>a.kind==="page",i=({item:a})=>e.has(a);return n.find(a=>r(a)&&i(a))??n.find(a=>r(a)&&Tr(a))??n.find(a=>a.path===t&&a.known)??n.find(a=>a.path===o&&!a.known)??n.find(a=>a.known&&i(a))??n.find(a=>a.path===o)??n.find(a=>!a.known)??n.find(a=>r(a)&&!a.path.startsWith(`${s} `))??n.find(r)??n[0]}function Fi(e,t,n){return e.flatMap(({hit:s,names:r})=>{let i=(r.length>0?r:[""]).filter(a=>gr(n,Sn(a,s.year)));return i.length===0?[]:[{hit:s,close:Math.min(...i.map(a=>$r(t,a,s.year)))}]}).sort((s,r)=>s.close-r.close).map(({hit:s})=>s)}var Ai=200,Ii=6e4,st=new Map,Cr=0,Er=()=>!!se.value?.suggestions&&Date.now()>=Cr,Pr=()=>Er()||!!se.value?.search_knows_more;async function Tn(e,t){await Pt();let n=se.value?.suggestions;if(!n||!Er())return[];try{let{address:o,read:s}=await import("./suggestion-2LARDTI7.js"),r=o(n,e);if(r===null)return[];let i=st.get(r)??s(await x.suggestions(r,t));return st.set(r,i),st.size>Ai&&st.delete(st.keys().next().value),i}catch{return t.aborted||(Cr=Date.now()+Ii),[]}}var Oi=350,Fr=8,it={state:"empty",hits:[],meant:"",guessed:!1,more:"none"},Ar=Mr({load:x.searchFile});function Ir(){let e=v(it),t=U(()=>{let f=e.value.more==="offered"&&!Pr()?"none":e.value.more;return{...e.value,more:f}}),n="",o=0,s=new AbortController;async function r(f){let c=++o;if(n=f,s.abort(),s=new AbortController,!f.trim()){e.value=it;return}e.value={...e.value,state:"looking"};try{let{hits:d}=await Ar.search(f,{limit:Fr});if(c!==o)return;d.length>0?e.value={...it,state:"found",hits:d,more:"offered"}:await i(f,c)}catch{c===o&&(e.value={...it,state:"failed"})}}async function i(f,c){if(await new Promise(b=>setTimeout(b,Oi)),c!==o)return;let d=await Tn(f,s.signal);if(c!==o)return;if(d.length>0){e.value={...it,state:"found",hits:d};return}let m=await x.search(f,{signal:s.signal});if(c!==o)return;let p=m.did_you_mean??"",h=p!==""||m.items.length===0,y=m.asked?"none":"offered",g=h?m.items.slice(0,Fr):m.items;e.value={state:"found",hits:g,meant:p,guessed:h,more:y}}async function a(){let f=o,{hits:c,more:d}=t.value;if(d!=="offered")return!1;e.value={...e.value,more:"asking"};let m=await Li(n,s.signal);if(f!==o)return!1;let p=Ni(c,m??[]),h=p.length>c.length;return e.value={...e.value,hits:p,guessed:t.value.guessed&&!h,more:h?"none":m?"nothing":"refused"},!0}return{found:t,ask:r,askFurther:a,warm:()=>{Ar.warm().catch(()=>{})}}}async function Li(e,t){let n=await Tn(e,t);if(n.length>0)return n;let o=await x.search(e,{signal:t,further:!0}).catch(()=>null);return o?.asked?o.items:null}function Ni(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}var Cn={nothing:"No other title of that name was found.",refused:"Nobody else can be asked just now. Try again in a few minutes."};function Or({text:e,more:t,onAsk:n}){if(t==="none")return null;let o=t==="asking";return l`<div class="hits-more">
    ${t==="offered"||o?l`<button aria-disabled=${String(o)} onClick=${n}>
            <${k} name="search" />
            <span>${o?"Asking…":`More titles named “${e}”`}</span>
          </button>`:l`<p class="quiet">${Cn[t]}</p>`}
  </div>`}var ji=new Intl.NumberFormat("en"),Di=new Intl.NumberFormat("en",{notation:"compact"}),Ri=new Intl.ListFormat("en"),Ui=new Intl.DateTimeFormat(void 0,{dateStyle:"long"}),Wi=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),Bi=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),Z=(e,t,n=`${t}s`)=>`${ji.format(e)} ${e===1?t:n}`;function Pn(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function ke({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Dt=e=>e.year?`${e.title} (${e.year})`:e.title,at=e=>Ri.format(e);function Fn(e){return/^[a-z]{2,3}$/.test(e)?Bi.of(e)??e:e}function Nr(e){return[e.kind==="series"?"Series":"Film",ke(e),e.runtime&&Pn(e.runtime),e.certificate,e.languages.map(Fn).slice(0,2).join(", ")].filter(Boolean)}function jr(e){let t=(r,i)=>r?`${Di.format(r)} ${i}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,i,a,u,f])=>i==null?[]:[{name:r,value:a(i),note:u,link:f}])}var En=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],Hl=({links:e})=>En.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),Hi=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function An(e){return Hi.flatMap(([t,n])=>{let o=e.filter(s=>s.kind===t).map(({service:s})=>s);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Dr(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?Wi.of(t)??"":""}var qi={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",people:"People’s ratings",facts:"Its facts"},In=e=>qi[e]??e;function ql(e){let[t,n=""]=e.split("."),o=En.find(([s])=>s===n)?.[1]??Lr(n);return t==="links"?`Page on ${o}`:t==="scores"?En.some(([s])=>s===n)?`${o} score`:o:Lr(t)}function Lr(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,In);return t.charAt(0).toUpperCase()+t.slice(1)}var Gl=e=>Ui.format(new Date(e));var Gi=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"],["seen","Seen","Seen it, and that is all"]];function Rt({film:e,words:t=!1,seen:n=t,onMark:o}){let s=R(e.id);return l`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Gi.map(([r,i,a])=>r==="seen"&&!n&&s!==r?null:l`<button
        key=${r}
        class="mark mark-${r}"
        aria-pressed=${String(s===r)}
        title=${a}
        onClick=${()=>o?o(r):void Nt(e,r)}
      >
        <${k} name=${r} />
        <span class=${t?"":"unseen"}>${i}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var zi={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},Vi=[220,440];function V({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=O(e),[s,r]=O(""),[i,a]=O([]),u=i.includes(o)?Ur(o):o,f=[u,e===o?u:e];return l`<span class="poster">
    ${[...new Set(f)].filter(c=>!i.includes(c)).map(c=>l`<img
            key=${c}
            class=${c===u||c===s?"":"coming"}
            src=${c}
            srcset=${Rr(c)}
            sizes=${Rr(c)&&zi[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>c!==u&&r(c)}
            onError=${()=>a([...i,c])}
          />`)}
  </span>`}var Ur=e=>e.split("?")[0],Rr=e=>e===Ur(e)?void 0:Vi.map(t=>`${e}&w=${t} ${t}w`).join(", "),xe=({count:e=12,kind:t="tile"})=>l`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>l`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var Wr=({hit:e,onOpen:t})=>l`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${V} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${ke(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&l`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${Rt} film=${e} />
  </li>`;function Ut({open:e=!1}){let t=Ce(Ir,[]),n=N(""),o=N(!1),s=L(null),r=L(null),i=L(Promise.resolve()),a=q(),{state:u,hits:f,guessed:c,more:d}=t.found.value,m=(e||o.value)&&u!=="empty";M(()=>{let _=S=>{s.current?.contains(S.target)||(o.value=!1)};return document.addEventListener("pointerdown",_),document.addEventListener("focusin",_),()=>{document.removeEventListener("pointerdown",_),document.removeEventListener("focusin",_)}},[o]);let p=_=>{n.value=_,o.value=!0,s.current?.querySelector(".hits")?.scrollTo(0,0),i.current=t.ask(_)},h=()=>{o.value=!1,e&&p(""),r.current?.focus()},y=async()=>{let[_,S]=[i.current,A.value];if(await _,_!==i.current||S!==A.value)return;let{hits:Me,guessed:mt}=t.found.value;if(Me.length===0||mt){s.current?.querySelector(".hit a, .hits-more button")?.focus();return}o.value=!1,Xe(`/films/${Me[0].id}`)},g=async()=>{await i.current;let _=t.found.value.hits.length;if(!await t.askFurther())return;(s.current?.querySelectorAll(".hit")?.[_]?.querySelector("button")??r.current)?.focus()},b=_=>{_.key==="Enter"&&_.target===r.current&&!_.isComposing?(_.preventDefault(),y()):_.key==="Escape"&&m?(_.preventDefault(),h()):s.current&&m&&Yi(s.current,_)&&_.preventDefault()},$=m?Ki(t.found.value,n.value.trim()):"";return l`<search ref=${s} class="search ${e?"search-open":""}" onKeyDown=${b}>
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
          ${f.map(_=>l`<${Wr} key=${_.id} hit=${_} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <div class="hits-foot">
          <${Or} text=${n.value.trim()} more=${d} onAsk=${g} />
          ${f.length>0&&!c&&l`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`}
        </div>
      </div>`}
  </search>`}function Ki({state:e,hits:t,meant:n,guessed:o,more:s},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${r}”.${/\s/.test(r)?" Fewer words may find it.":""}`:o?`Nothing here is called “${r}”. Did you mean ${n||"one of these"}?`:Cn[s]??`Found: ${t.length}`}function Yi(e,t){let n=[...e.querySelectorAll(".hit, .hits-more:has(button)")].map(u=>[...u.querySelectorAll("a, button")]),o=e.querySelector("input"),s=document.activeElement,r=n.findIndex(u=>u.includes(s)),i=r<0||n[r].length===1?1:n[r].indexOf(s),a=u=>(u[i]??u[0]).focus();if(t.key==="ArrowDown"&&n.length>0)a(n[Math.min(r+1,n.length-1)]);else if(t.key==="ArrowUp"&&r>=0)a(r===0?[o]:n[r-1]);else if(t.key==="ArrowRight"&&r>=0)n[r][i+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][i-1]?.focus();else return!1;return!0}var Ji=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],Br=()=>l`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${_r} /><span>Sneak Preview</span></a>
    ${A.value!=="/start"&&l`<${Ut} />`} ${D.value&&l`<${Qi} />`}
    <div class="site-tools">
      ${I.value?.operator&&l`<${Zi} />`}
      <${Xi} />
      ${I.value&&l`<${ea} />`}
    </div>
  </header>`,Qi=()=>l`<nav class="places" aria-label="Your lists">
    <ul>
      ${Ji.map(([e,t,n,o])=>{let s=o?bn(o):0;return l`<li key=${e}>
          <a href=${e} aria-current=${A.value===e?"page":void 0}>
            <${k} name=${n} />${t}
            ${s>0&&l` <span class="tally">${s}<span class="unseen"> ${s===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,Zi=()=>l`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${A.value==="/operator"?"page":void 0}
  >
    <${k} name="pulse" />
  </a>`;function Xi(){let e=be.value==="dark"?"light":"dark";return l`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${dr}
  >
    <${k} name="theme" />
  </button>`}function ea(){let e=n=>A.value===n?"page":void 0;if(!D.value)return l`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=I.value?.guest?"Guest":"Account";return l`<a class="account" href="/account" aria-current=${e("/account")}>
    <${k} name="person" /><span>${t}</span>
  </a>`}var ta=7e3,na=15e3,Hr=()=>l`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${ue.value.map(e=>l`<${oa} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${Ft.value}</p>`;function oa({toast:{key:e,text:t,tone:n,action:o}}){let[s,r]=O(!1);return M(()=>{if(s)return;let a=setTimeout(()=>Ae(e),n==="error"?na:ta);return()=>clearTimeout(a)},[s,e,t,n]),l`<div
    class="toast ${n}"
    onPointerEnter=${()=>r(!0)}
    onPointerLeave=${()=>r(!1)}
    onFocusIn=${()=>r(!0)}
    onFocusOut=${()=>r(!1)}
  >
    <p>${t}</p>
    ${o&&l`<button class="button small" onClick=${()=>{Ae(e),o?.run()}}>${o.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>Ae(e)}>
      <${k} name="close" />
    </button>
  </div>`}var lt=v(null),On=()=>import("./player-GCROYP4W.js");async function qr(e,t){let n=A.value;try{let{Player:o}=await On();A.value===n&&(lt.value={film:e,youtube:t,Player:o})}catch{let o=()=>{open(Nn(t),"_blank","noopener")};z(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:o}})}}function Ln(){lt.value=null}var Nn=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Gr({film:e}){let{youtube_id:t,search_url:n}=e.trailer,s=l`<${k} name=${t?"play":"out"} />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let r=()=>{On().catch(()=>{})};return l`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${r}
      onFocus=${r}
      onClick=${i=>{i.currentTarget.focus(),qr(e,t)}}
    >
      ${s}
    </button>`}return n?l`<a class="way-out way-film" href=${n} target="_blank" rel="noopener">
    ${s}<span class="unseen"> from a search on YouTube (opens in a new tab)</span>
  </a>`:null}function zr(){if(M(()=>Ln,[A.value]),!lt.value)return null;let{film:e,youtube:t,Player:n}=lt.value;return l`<${n}
    film=${e}
    youtube=${t}
    elsewhere=${Nn(t)}
    onClose=${Ln}
  />`}var Se=({title:e,children:t})=>l`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,Vr=()=>l`<p class="quiet moment" role="status">One moment…</p>`,X=({what:e,onRetry:t})=>l`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function K(e){let t=null,n=async()=>{t=(await e()).default};function o(r){let[i,a]=O(t?"ready":"loading");return M(()=>{n().then(()=>a("ready"),()=>a("failed"))},[]),t?l`<${t} ...${r} />`:i==="loading"?l`<div class="page" aria-busy="true"><${Vr} /></div>`:l`<div class="page">
      <${X} what="This page" onRetry=${()=>location.reload()} />
    </div>`}return Object.assign(o,{ahead:()=>{n().catch(()=>{})}})}var jn="Sneak Preview",Dn=!1;function je({title:e,children:t}){let n=e??String(t);M(()=>{document.title=n===jn?jn:`${n} · ${jn}`},[n]);let o=L(null);return Ao(()=>{let s=o.current,r=Dn&&document.activeElement===document.body;return(tr()||r)&&s?.focus({preventScroll:!0}),Dn=!1,()=>{Dn=document.activeElement===s}},[]),l`<h1 ref=${o} tabindex="-1">${t}</h1>`}function Wt({label:e="Try it"}){let t=N(!1),n=async()=>{t.value=!0;try{await It(),Xe("/start")}catch(o){let s=o instanceof Error?o.message:"";z(`That did not work. ${s}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return D.value?l`<a class="button primary" href="/start">Pick films</a>`:I.value?.sign_up==="closed"?null:l`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Kr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:s}of e)s.forEach((r,i)=>{if(n.has(r.id))return;let a=t.get(r.id)??{film:r,voters:[],best:i};a.voters.push(o.id),a.best=Math.min(a.best,i),t.set(r.id,a)});return[...t.values()].sort((o,s)=>s.voters.length-o.voters.length||o.best-s.best||o.film.id.localeCompare(s.film.id))}var Rn=["tt0113277","tt0133093","tt0110912","tt0102926"],ra=4;function Qr(){let e=N([]),t=N([]),n=N(!1),o=L(null),s=async()=>{n.value=!1;try{e.value=await sa()}catch{n.value=!0}};M(()=>{let c=new IntersectionObserver(([d])=>{d.isIntersecting&&(c.disconnect(),s())});return o.current&&c.observe(o.current),()=>c.disconnect()},[]);let r=e.value.filter(({film:c})=>!t.value.includes(c.id)),i=Kr(r).slice(0,ra),a=new Map(e.value.map(({film:c})=>[c.id,c.title])),u=c=>{t.value=t.value.includes(c)?t.value.filter(d=>d!==c):[...t.value,c]};if(n.value)return l`<${X} what="The example" onRetry=${s} />`;let f=e.value.length===0;return l`<div class="votes" ref=${o} aria-busy=${String(f)}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${f&&Yr()}
      ${e.value.map(({film:c})=>l`<li key=${c.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(c.id))}
              onClick=${()=>u(c.id)}
            >
              <${k} name="like" /><span>${c.title}</span
              ><${V} film=${c} place="row" />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${i.flatMap(({film:c,voters:d},m)=>d.map(p=>{let h=e.value.findIndex(b=>b.film.id===p),[y,g]=[Jr(h,e.value.length),Jr(m,i.length)];return l`<path
            key=${`${p}-${c.id}`}
            class="vote vote-${h}"
            d=${`M0 ${y} C50 ${y} 50 ${g} 100 ${g}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${f&&Yr()}
      ${i.map(({film:c,voters:d})=>l`<li key=${c.id}>
            <a class="ballot" href="/films/${c.id}">
              <${V} film=${c} place="row" />
              <span>
                <strong>${c.title}</strong> <small>${ke(c)}</small>
                <small class="votes-why">
                  ${Z(d.length,"vote")}:${" "}
                  ${at(d.map(m=>a.get(m)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var Yr=()=>Rn.map(e=>l`<li key=${e} aria-hidden="true"><div class="ballot skeleton"></div></li>`),Jr=(e,t)=>(e+.5)/t*100;async function sa(){let e=await Promise.all(Rn.map(x.film)).catch(()=>null);return e??=(await x.starters(Rn.length)).items,Promise.all(e.map(async t=>({film:t,related:(await x.related(t.id)).items})))}var[Un,ia]=innerWidth<768?[4,3]:[6,4];function Wn(){let e=N([]);return M(()=>{x.starters(Un*ia).then(({items:t})=>e.value=t,()=>{})},[]),l`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:Un},(t,n)=>l`<div key=${n} class="hero-column">
              ${e.value.filter((o,s)=>s%Un===n).map(o=>l`<${V} key=${o.id} film=${o} place="wall" eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${je} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Rather than guess your taste, Sneak Preview cheats: it peeks at
          what is recommended beside them, counts that as votes, and shows who voted.
        </p>
        <p class="row">
          <${Wt} />
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
      <${Qr} />
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
    </section>`}var Zr=({film:e})=>l`<div class="ways-out">
    <${Gr} film=${e} />
    ${e.links.imdb&&l`<a class="way-out" href=${e.links.imdb} target="_blank" rel="noopener">
        <${k} name="out" />IMDb<span class="unseen"> of ${e.title}, opens in a new tab</span>
      </a>`}
  </div>`;var Bt={kinds:2,services:3};function Xr({film:e}){let t=An(e.offers).slice(0,Bt.kinds);return t.length===0?null:l`<p class="offers-line">
    ${t.map(([n,o])=>l`<span key=${n}>
          <b>${n}</b> ${o.slice(0,Bt.services).join(", ")}
          ${o.length>Bt.services?` +${o.length-Bt.services}`:""}
        </span>`)}
    <small>JustWatch</small>
  </p>`}function Mu({film:e}){let t=An(e.offers);if(t.length===0)return null;let n=Dr(e.offers_url);return l`<section class="offers" aria-labelledby="offers">
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
  </section>`}var aa="https://creativecommons.org/licenses/by-sa/4.0/";function es({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",s=e.plot_source==="facts";return n&&(s||!e.plot)?l`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>l`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?s?l`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:l`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${la} film=${e} />
  </div>`:null}function la({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return l`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${aa} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=In(e);return l`<small>
    From ${t?l`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function ts({film:{title:e,scores:t,links:n},most:o=6}){let s=jr(t),r=s.length>o?s.filter(({name:i})=>i!=="Critics"):s;return r.length===0?null:l`<dl class="scores">
    ${r.map(({name:i,value:a,note:u,link:f})=>{let c=f&&n[f];return l`<div key=${i}>
        <dt>
          ${c?l`<a href=${c} target="_blank" rel="noopener">
                  ${i}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:i}
        </dt>
        <dd>${a}${u&&l`<small>${u}</small>`}</dd>
      </div>`})}
  </dl>`}function ns({film:e,icon:t=!1}){let n=nt(e.id),o=n?"Let it vote":"Stop using this film";return l`<button
    class=${t?"silence":"button small"}
    title=${t&&o}
    onClick=${()=>{Q(e,n?"like":"mute")}}
  >
    ${t&&l`<${k} name=${n?"undo":"close"} />`}
    <span class=${t?"unseen":""}>${o}</span><span class="unseen"> (${e.title})</span>
  </button>`}var os=4,ca={there:"Its page recommends this film",back:"This film’s page recommends it",both:"Each page recommends the other"};function rs({because:e,title:t,label:n="Because you liked"}){let[o,s]=O(!1),r=q();if(e.length===0)return null;let i=e.length-os,a=o?e:e.slice(0,os);return l`<div class="voters ${o?"all":""}">
    <p id=${r}>${n}</p>
    <ul class="chips" aria-labelledby=${r}>
      ${a.map(u=>l`<li key=${u.id} class=${nt(u.id)?"mute":""}>
            <a class="chip" href="/films/${u.id}" title=${ca[u.way]}>
              ${u.title}${e.length>1&&l` <small>${u.share}%</small>`}
            </a>
            ${R(u.id)==="like"&&l`<${ns} film=${u} icon />`}
          </li>`)}
      ${i>0&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>s(!o)}>
            ${o?"Fewer":`and ${i} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}function ss({item:{film:e,because:t},eager:n}){let o=R(e.id)==="hide",s=L(null),r=L(!1);if(M(()=>{o&&r.current&&s.current?.focus(),r.current=!1},[o]),o)return l`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${s}
        class="button small"
        onClick=${()=>{Q(e,null,{quiet:!0})}}
      >
        <${k} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let i=u=>{r.current=u==="hide",u==="hide"?Q(e,"hide",{quiet:!0}):Nt(e,u)},a=`title-${e.id}`;return l`<article class="card" aria-labelledby=${a}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${V} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${Nr(e).map(u=>l`<span key=${u}>${u}</span>`)}</p>
      <h2 id=${a}><a href="/films/${e.id}">${e.title}</a></h2>
      <${ts} film=${e} most=${4} />
      <${es} film=${e} />
      <p class="people">
        ${e.directors.length>0&&l`<span>By ${at(e.directors)}</span>`}
        ${e.stars.length>0&&l`<span>With ${at(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&l`<span>${e.genres.join(" · ")}</span>`}
      </p>
      <${Xr} film=${e} />
    </div>
    <${rs} because=${t} title=${e.title} />
    <div class="card-foot">
      <${Rt} film=${e} words onMark=${i} />
      <${Zr} film=${e} />
    </div>
  </article>`}var Hn=["kind","min_score","min_votes","from_year","to_year","max_runtime","dial"],qn=["genre","any_genre","not_genre","language","director"],as=["genre","any_genre","not_genre"],is={min_score:[0,10],min_votes:[0,1e9],from_year:[1870,2100],to_year:[1870,2100],max_runtime:[1,1e4]},Bn=["","any_genre","genre","not_genre"],nf={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function Ht(e){let t=new URLSearchParams(e),n=Hn.map(i=>[i,ua(i,t.get(i)?.trim()??"")]),o=qn.map(i=>[i,[...new Set(t.getAll(i).filter(Boolean))]]),s=Number(t.get("dial")),r=s&&Math.abs(s)<=1?String(s):"";return Object.fromEntries([...n,...o,["dial",r]])}function ua(e,t){if(e==="kind")return["film","series"].includes(t)?t:"";if(!is[e])return t;let[n,o]=is[e];return(e==="min_score"?/^\d+(\.\d+)?$/:/^\d+$/).test(t)&&Number(t)>=n&&Number(t)<=o?t:""}function ct(e){let t=new URLSearchParams;for(let n of Hn)e[n]&&t.set(n,e[n]);for(let n of qn)for(let o of e[n])t.append(n,o);return t.toString()}function ls(e){let t=qn.reduce((n,o)=>n+e[o].length,0);return Hn.filter(n=>n!=="dial"&&e[n]).length+t}function of(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function Gn(e,t){return as.find(n=>e[n].includes(t))??""}function cs(e,t){let n=Bn.indexOf(Gn(e,t)),o=Bn[(n+1)%Bn.length],s={...e};for(let r of as){let i=e[r].filter(a=>a!==t);s[r]=r===o?[...i,t]:i}return s}function zn(e,t,n){let s=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:s}}function ut({label:e,value:t,options:n,onChange:o}){let s=q(),r=n.some(([i])=>i===t)?n:[...n,[t,t]];return l`<div class="filter">
    <label for=${s}>${e}</label>
    <select id=${s} value=${t} onChange=${i=>o(i.target.value)}>
      ${r.map(([i,a])=>l`<option key=${i} value=${i} selected=${i===t}>${a}</option>`)}
    </select>
  </div>`}function Kn({label:e,value:t,onChange:n}){let o=q(),[s,r]=O(t);return M(()=>r(t),[t]),l`<div class="filter">
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
  </div>`}var Vn=["Hidden gems","Rather hidden gems","Both alike","Rather well known","Well known"];function us({value:e,onChange:t}){let n=q(),[o,s]=O(e);M(()=>s(e),[e]);let r=i=>a=>i(a.target.value);return l`<div class="filter dial">
    <label for=${n}>How well known</label>
    <input
      id=${n}
      type="range"
      min="-1"
      max="1"
      step="0.5"
      value=${o||"0"}
      aria-valuetext=${Vn[Math.round(Number(o)*2)+2]}
      onInput=${r(s)}
      onChange=${r(t)}
    />
    <p class="legend" aria-hidden="true"><span>${Vn[0]}</span><span>${Vn[4]}</span></p>
  </div>`}function Yn({label:e,one:t,values:n,choices:o,name:s=String,onToggle:r}){let i=q(),a=o.filter(({value:f})=>!n.includes(f));if(n.length+a.length===0)return null;let u=f=>{f.target.value&&r(f.target.value),f.target.value=""};return l`<div class="filter">
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
  </div>`}var fa={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},Jn=14;function fs({choices:e,filters:t,onChange:n}){let[o,s]=O(!1),r=q(),i=[...t.genre,...t.any_genre,...t.not_genre],a=e.map(({value:f})=>f),u=[...new Set([...a.slice(0,o?void 0:Jn),...i])];return u.length===0?null:l`<div class="filter" role="group" aria-labelledby=${r}>
    <h3 id=${r}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${u.map(f=>{let c=Gn(t,f),[d,m]=fa[c];return l`<li key=${f}>
          <button
            class="chip is-${c||"off"}"
            onClick=${()=>n(cs(t,f))}
          >
            ${d&&l`<span aria-hidden="true">${d} </span>`}${f}
            <span class="unseen">: ${m}</span>
          </button>
        </li>`})}
      ${a.length>Jn&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>s(!o)}>
            ${o?"Fewer":`${a.length-Jn} more`}
          </button>
        </li>`}
    </ul>
  </div>`}var qt=(e,t)=>[["","any"],...e.map(n=>[n,t(n)])],pa=qt(["film","series"],e=>e==="film"?"films only":"series only"),ma=qt(["5","6","6.5","7","7.5","8"],e=>`${e} or better`),da=qt(["10","50","100","200","1000","10000"],e=>`${e} or more`),ha=qt(["90","105","120","150","180"],e=>`up to ${Pn(Number(e))}`);function ps({filters:e,choices:t,onChange:n}){let[o,s]=O(!1),r=ls(e),i=a=>u=>n({...e,[a]:u});return l`<section class="filters ${o?"open":""}" aria-label="Filters">
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
      ${ct(e)&&l`<button class="button small" onClick=${()=>n(Ht(""))}>
          Clear all
        </button>`}
    </div>
    ${t&&l`<div id="filter-fields" class="filter-fields">
        <${us}
          value=${e.dial}
          onChange=${a=>i("dial")(a==="0"?"":a)}
        />
        <${fs} choices=${t.genres} filters=${e} onChange=${n} />
        ${(t.kinds.length>1||e.kind)&&l`<${ut}
            label="Kind"
            value=${e.kind}
            options=${pa}
            onChange=${i("kind")}
          />`}
        <div class="pair">
          <${ut}
            label="Score"
            value=${e.min_score}
            options=${ma}
            onChange=${i("min_score")}
          />
          <${ut}
            label="Reviews or votes"
            value=${e.min_votes}
            options=${da}
            onChange=${i("min_votes")}
          />
        </div>
        <div class="pair">
          <${Kn} label="From year" value=${e.from_year} onChange=${i("from_year")} />
          <${Kn} label="To year" value=${e.to_year} onChange=${i("to_year")} />
        </div>
        <${ut}
          label="Runtime"
          value=${e.max_runtime}
          options=${ha}
          onChange=${i("max_runtime")}
        />
        <${Yn}
          label="Language"
          one="language"
          values=${e.language}
          name=${Fn}
          choices=${t.languages}
          onToggle=${a=>n(zn(e,"language",a))}
        />
        <${Yn}
          label="Director"
          one="director"
          values=${e.director}
          choices=${t.directors}
          onToggle=${a=>n(zn(e,"director",a))}
        />
      </div>`}
  </section>`}function Gt({children:e}){return At.value&&!I.value?l`<${X} what="This page" onRetry=${Ie} />`:I.value?D.value?e:l`<${Se} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${Wt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:l`<${xe} />`}function ms(e,{first:t=300,most:n=2e3,onStuck:o}={}){let s=t,r=!1,i=!1,a,u=Date.now(),f,c=y=>{i!==y&&o?.(y),i=y},d=()=>{r=!0,clearTimeout(f),document.removeEventListener("visibilitychange",h)},m=async()=>{if(document.hidden)return;f=void 0;let y=await e().catch(()=>a);if(r)return;y!==a&&(u=Date.now()),a=y;let g=a===void 0||!!a;c(g&&Date.now()-u>=2e4),g?p():d()},p=()=>{f=setTimeout(m,i?1e4:s),s=Math.min(s*1.5,n)},h=()=>{document.hidden||f===void 0||(clearTimeout(f),u=Date.now(),m())};return document.addEventListener("visibilitychange",h),p(),d}var fe=12,ds=100,_a=500,Y=v("idle"),P=v([]),Qn=v(0),Zn=v({}),te=v(0),De=v(0),Re=v(!1),J=v(!1),zt=v(!1),ft=v(!1),hs=v(0),Ue=U(()=>we.value!==hs.value),Xn=U(()=>Y.value==="ready"&&P.value.length>0&&!Vt.value),Vt=v(!1),eo="",ee=0,_s=()=>{},to=e=>x.recommendations([eo,e].filter(Boolean).join("&"));function vs(e){Y.value==="ready"&&e===eo&&!Ue.value?$s():no(e)}async function no(e){eo=e;let t=++ee,n=we.value;Y.value=P.value.length&&Y.value==="ready"?"ready":"loading",J.value=!0,zt.value=!0;try{let o=await to(`limit=${fe}`);if(t!==ee)return;G(()=>{P.value=o.items,Vt.value=o.items.length<fe,De.value=0,hs.value=n,ft.value=!1,Y.value="ready",oo(o)}),$s()}catch{t===ee&&(Y.value="failed")}finally{t===ee&&(J.value=!1,zt.value=!1)}}async function gs(){if(J.value||!Xn.value)return;let e=ee;J.value=!0;try{let t=P.value.map(({film:o})=>o.id).join(","),n=await to(`limit=${fe}&shown=${t}`);if(e!==ee)return;P.value=[...P.value,...n.items],Vt.value=n.items.length<fe||P.value.length+fe>_a,oo(n)}finally{e===ee&&(J.value=!1)}}function $s(){if(Kt(),te.value===0)return;let e=ee;_s=ms(async()=>{let n=Math.min(ds,Math.max(fe,P.value.length)),o=await to(`limit=${n}`);return e!==ee?0:(G(()=>va(o)),o.pending)},{onStuck:n=>Re.value=n})}function Kt(){_s(),Re.value=!1}function ys(){Kt(),ee+=1,G(()=>{Y.value="idle",P.value=[],ft.value=!1,te.value=0})}function oo(e){Qn.value=e.total,Zn.value=e.removed,te.value=e.pending,De.value=Math.max(De.value,e.pending)}function va(e){oo(e);let{list:t,moved:n}=ga(P.value,e.items,fe);P.value=t,ft.value=n,t.length<=ds&&(Vt.value=e.items.length<Math.max(fe,t.length))}function ga(e,t,n){let o=new Map(t.map(f=>[f.film.id,f])),s=e.map(f=>o.get(f.film.id)??f),r=new Set(e.map(({film:f})=>f.id)),i=Math.max(0,n-s.length),a=[...s,...t.filter(({film:f})=>!r.has(f.id)).slice(0,i)],u=t.some(({film:f},c)=>a[c]?.film.id!==f.id);return{list:a,moved:u}}function ws({onRefresh:e}){let t=De.value-te.value;return Re.value?P.value.length===0?null:l`<div class="news">
      <p role="status">A source does not answer just now; the list completes itself.</p>
    </div>`:te.value>0?l`<div class="news">
      <p role="status">
        ${Z(te.value,"film")} on ${te.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${De.value} value=${t}></progress>
    </div>`:Ue.value||ft.value?l`<div class="news">
      <p role="status">${Ue.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${J.value} onClick=${e}>
        Update the list
      </button>
    </div>`:null}var pe=3,We=10;function bs(){let e=Ne.value,t=e<pe?`${Z(pe-e,"more like")} for your first list`:e<We?`Your first list is ready. At ${We} likes it knows you well.`:"That is plenty. Every further like still counts.";return l`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${Z(e,"like")}</strong> <span>${t}</span></p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label="Likes on the way to ${We}"
        aria-valuemin="0"
        aria-valuemax=${We}
        aria-valuenow=${Math.min(e,We)}
      >
        ${Array.from({length:We},(n,o)=>l`<i
              key=${o}
              class="${o<e?"done":""} ${o+1===pe?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<pe?l`<button class="button primary" disabled>Show me my recommendations</button>`:l`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var ya=K(()=>import("./nothing-left-WWGYE537.js")),wa={kinds:[],genres:[],languages:[],directors:[]},ks=()=>l`<div class="page">
    <header class="page-head">
      <${je} title="Recommendations">For you<//>
      <p>What your liked films vote for, the weightiest first.</p>
    </header>
    <${Gt}><${ba} /><//>
  </div>`;function ba(){let e=N(null),t=Ht(Ze.value),n=ct(t),o=u=>{or(ct(u)),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},s=()=>no(n),r=async()=>{await s(),scrollTo({top:0}),document.querySelector("h1")?.focus({preventScroll:!0})};M(()=>(vs(n),Kt),[n]),M(()=>{Ue.value&&P.value.length===0&&s(),x.choices().then(u=>e.value=u,()=>e.value??=wa)},[we.value]);let i=P.value.filter(({film:u})=>R(u.id)).length,a=Y.value==="ready"&&P.value.length>0;return Le.value&&Ne.value===0&&P.value.length===0?l`<${Se} title="Nobody votes yet">
      <p>Every film you like votes for others. ${pe} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:l`<div class="with-filters">
    <${ps} filters=${t} choices=${e.value} onChange=${o} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(J.value)}>
      ${Le.value&&Ne.value<pe&&l`<p class="tip">
          ${Z(pe-Ne.value,"more like makes","more likes make")} a much better
          list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${a&&Z(Qn.value-i,"film")}</p>
      <${ws} onRefresh=${r} />
      <${ka} filters=${t} onChange=${o} onRetry=${s} />
    </section>
  </div>`}function ka({filters:e,onChange:t,onRetry:n}){if(Y.value==="failed")return l`<${X} what="The list" onRetry=${n} />`;if(Y.value!=="ready")return l`<${xe} kind="card" count=${6} />`;let o=P.value;return o.length===0?Re.value?l`<${Se} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`:te.value>0?l`<${xe} kind="card" count=${4} />`:l`<${ya}
      filters=${e}
      removed=${Zn.value}
      onChange=${t}
    />`:l`<ol class="cards ${zt.value?"fading":""}">
      ${o.map((s,r)=>l`<li key=${s.film.id}><${ss} item=${s} eager=${r<4} /></li>`)}
    </ol>
    ${Xn.value&&l`<${xa} />`}`}function xa(){let e=L(null),t=async n=>{try{await gs()}catch{n&&z("No more films for now: the server cannot be reached.",{tone:"error"})}};return M(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[P.value.length]),l`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${J.value}
      onClick=${()=>{t(!0)}}
    >
      ${J.value?"One moment…":"Show more"}
    </button>
  </p>`}var Ms=12,xs=36,He=v("idle"),W=v([]),Be=[],me=new Set,Jt=!1,Yt=!1;function ro(){return W.value=W.value.filter(e=>!R(e.id)),Es()}function Ts(e){let t=Be.shift()??null;return W.value=W.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Es(),t}function Cs(){Be=[],me=new Set,Jt=Yt=!1,W.value=[],He.value="idle"}async function Es(){if(Ss(),Yt||Jt||Be.length>=Ms)return;let e=me;Yt=!0;try{await lr();let t=[...me].filter(s=>!R(s)).length,{items:n}=await x.starters(xs,t);if(e!==me)return;let o=n.filter(s=>!me.has(s.id)&&!R(s.id));for(let s of o)me.add(s.id);Be=[...Be,...o],Jt=n.length<xs,Ss()}catch{e===me&&W.value.length===0&&(He.value="failed")}finally{e===me&&(Yt=!1)}}function Ss(){W.value=[...W.value,...Be.splice(0,Math.max(0,Ms-W.value.length))],He.value=W.value.length>0||Jt?"ready":"loading"}var so=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function Ps({film:e,current:t,onAnswer:n,onFocus:o}){let s=t?0:-1;return l`<div
    class="starter"
    role="group"
    aria-label=${Dt(e)}
    aria-describedby="wall-keys"
    tabindex=${s}
    onFocusIn=${o}
  >
    <${V} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${ke(e)}</small></p>
    <div class="answers">
      ${so.map(([r,i],a)=>l`<button
            key=${r}
            class="answer answer-${r}"
            tabindex=${s}
            onClick=${()=>n(r)}
          >
            <${k} name=${r} /><span>${i}</span>
            <kbd aria-hidden="true">${a+1}</kbd>
          </button>`)}
    </div>
  </div>`}function As(){let e=N(0),t=L(null);if(M(()=>{ro()},[]),He.value==="failed")return l`<${X} what="The films" onRetry=${ro} />`;if(He.value!=="ready")return l`<${Fs} />
      <div class="wall-coming"><${xe} kind="tile" /></div>`;let n=W.value;if(n.length===0)return l`<${Se} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],s=a=>o()[a]?.firstElementChild,r=(a,u)=>{let f=n.indexOf(a),c=s(f)?.contains(document.activeElement),d=Ts(a.id);u!=="skip"?Q(a,u):Qe(`Skipped: ${a.title}`),d&&Qe(`Next: ${Dt(d)}`),c&&setTimeout(()=>s(Math.min(f,W.value.length-1))?.focus())};return l`<${Fs} />
    <ul class="tiles wall" ref=${t} onKeyDown=${a=>{if(a.altKey||a.ctrlKey||a.metaKey)return;let u=o().findIndex(m=>m.contains(a.target)),f=n[u];if(!f)return;let c=so[Number(a.key)-1]?.[0],d=Sa(o())[a.key];if(c)r(f,c);else if(d)s(Math.max(0,Math.min(u+d,n.length-1)))?.focus();else return;a.preventDefault()}}>
      ${n.map((a,u)=>l`<li key=${a.id}>
            <${Ps}
              film=${a}
              current=${u===Math.min(e.value,n.length-1)}
              onAnswer=${f=>r(a,f)}
              onFocus=${()=>e.value=u}
            />
          </li>`)}
    </ul>`}var Fs=()=>l`<p id="wall-keys" class="hint wall-hint">
    On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
  </p>`;function Sa(e){let t=e[0]?.offsetTop,n=e.filter(s=>s.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var Is=()=>l`<div class="page">
    <header class="page-head">
      <${je} title="Pick films">Which of these did you like?<//>
      <p>
        Three are enough for a first list. Or search any film you love, or${" "}
        <a href="/import">bring them along</a> from another site.
      </p>
    </header>
    <${Gt}>
      <${Ut} open />
      <${bs} />
      <${As} />
    <//>
  </div>`;var io=K(()=>import("./film-6AY34ZT6.js")),Ma=K(()=>import("./marked-YK6V5PU2.js")),Ta=K(()=>import("./import-RIUGLFJE.js")),Ca=K(()=>import("./account-HUCA7J3K.js")),Ea=K(()=>import("./sign-in-CSRYJMIQ.js")),Pa=K(()=>import("./by-mail-OJTVQSP5.js")),Fa=K(()=>import("./operator-T36CAFRY.js")),Aa=K(()=>import("./not-found-VGF6KT4J.js")),Ia=[[/^\/$/,Wn],[/^\/start$/,Is],[/^\/recommendations$/,ks],[/^\/(saved|liked|hidden|seen)$/,Ma],[/^\/films\/([\w-]+)$/,io],[/^\/import$/,Ta],[/^\/account$/,Ca],[/^\/sign-in$/,Ea],[/^\/(forgotten|link)$/,Pa],[/^\/operator(\/people)?$/,Fa]];function Os(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of Ia){let s=n.exec(t);if(s)return{Page:o,about:s[1]??""}}return{Page:Aa,about:""}}function Ls(){let{Page:e,about:t}=Os(A.value);return l`<${Br} />
    <main id="main" tabindex="-1">
      <${e} key=${A.value+wn.value} about=${t} path=${A.value} />
    </main>
    <${Xo} />
    <${zr} />
    <${Hr} />`}function ao(){return Pt(),Ie()}var Ns=document.getElementById("app"),pt="",js=new BroadcastChannel("who");js.onmessage=({data:e})=>{e!==pt&&Ie()};function Ds(){pt="",ys(),Cs(),cr()}function Oa(e){let t=e.signed_in?Fe(e):"";t!==pt&&(Ds(),js.postMessage(t)),pt=t,e.signed_in&&(kn().catch(()=>{}),import("./marked-YK6V5PU2.js").catch(()=>{}))}re(()=>{let e=I.value;e?ce(()=>Oa(e)):pt&&ce(Ds)});document.addEventListener("visibilitychange",()=>document.hidden||ao());addEventListener("online",ao);var La=globalThis.requestIdleCallback??setTimeout;ao().then(()=>La(io.ahead));Ns.replaceChildren();wo(l`<${Ls} />`,Ns);rr();export{wo as a,O as b,M as c,L as d,Ce as e,q as f,G as g,v as h,U as i,re as j,N as k,H as l,j as m,Ho as n,x as o,l as p,z as q,Qe as r,Ze as s,Xe as t,I as u,At as v,wn as w,D as x,Ie as y,It as z,tt as A,Le as B,we as C,bn as D,R as E,nt as F,kn as G,lr as H,k as I,Ir as J,Z as K,ke as L,at as M,Fn as N,Nr as O,Hl as P,In as Q,ql as R,Gl as S,Rt as T,V as U,xe as V,Se as W,Vr as X,X as Y,K as Z,je as _,Wt as $,Zr as aa,Mu as ba,es as ca,ts as da,ns as ea,rs as fa,nf as ga,ls as ha,of as ia,Gt as ja,ms as ka};
