var k,ho,nn,ie,en,gt,_o,_t,vo,on,tn,Rs,Ke=Symbol.for("pv"),$t={},yt=[],Us=/^m(i|n|o|s|text|space)$/,rn=Array.isArray,sn=yt.slice,ve=Object.assign;function _e(e){e&&e.parentNode&&e.remove()}function wt(e,t,n){var o,s,r,i={},a=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?sn.call(arguments,2):n),Ve(e,i,o,s,null)}function Ve(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ke,__v:s||++ho,__i:-1,__u:0};return!s&&k.vnode&&k.vnode(r),r}function ge(e){return e.children}function Pe(e,t){this.props=e,this.context=t,this.__g=0}function ae(e,t){if(t==null)return e.__&&ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ae(e)}function Ws(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=ve({constructor:Ke},n)).__v=n.__v+1,k.vnode&&k.vnode(t),an(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||ae(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,bo(s,t,r),n.__=n.__e=null,t.__e!=o&&go(t))}function go(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),go(e)}function po(e){(8&e.__g||(e.__g|=8,ie.push(e),gt++))&&en==k.debounceRendering||((en=k.debounceRendering)||queueMicrotask)($o)}function $o(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(_o),e=ie.shift(),t=ie.length,8&e.__g&&Ws(e)}finally{(gt=ie.length)&&(en||queueMicrotask)($o)}}function yo(e,t,n,o,s,r,i,a,u,p,l){var d,m,f,_,h,g,w=o.__k||yt,y=t.length;for(u=qs(n,t,w,u,y),d=0;d<y;d++)(f=n.__k[d])!=null&&(m=~f.__i&&w[f.__i]||$t,f.__i=d,g=an(e,f,m,s,r,i,a,u,p,l),_=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&ln(m.ref,null,f,m),f.ref&&l.push(f.ref,f.__c||_,f)),h=h||_,4&f.__u?(u=wo(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&g!==void 0?u=g:_&&(u=_.nextSibling),f.__u&=-21);return n.__e=h,u}function qs(e,t,n,o,s){var r,i,a,u,p,l,d,m,f,_=n.length,h=_,g=0,w=0,y=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[r]=Ve(null,i):rn(i)?i=y[r]=Ve(ge,{children:i}):i.constructor===Ke&&i.__b?i=y[r]=Ve(i.type,i.props,i.key,i.ref,i.__v):y[r]=i,u=r+g,i.__=e,i.__b=e.__b+1,a=null,~(p=i.__i=Bs(i,n,u,h))&&(h--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,p==u-1?g--:p==u+1?g++:p!=u&&(p>u?g--:g++,w=1)):(~p||(s>_?g--:s<_&&g++),typeof i.type!="function"&&(i.__u|=4))):y[r]=null;if(w){for(l=[],d=[],r=0;r<s;r++)if((i=y[r])&&16&i.__u){for(g=0,m=l.length;g<m;)l[f=g+m>>1]<i.__i?g=f+1:m=f;l[g]=i.__i,d[r]=g+1}for(g=l.length;r--;)d[r]&&(d[r]==g?g--:y[r].__u|=4)}if(h)for(r=0;r<_;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=ae(a)),cn(a,a));return o}function wo(e,t,n,o){var s,r,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=wo(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ae(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Bs(e,t,n,o){var s,r=e.key,i=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((a=t[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<t.length;s++)if((a=t[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function mo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ht(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||mo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||mo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=tn[t]||(tn[t]=Hs(t)),(e.__a||(e.__a={}))[t]=on,r=t!=(t=t.replace(vo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Hs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[_t]==null)t[_t]=on++;else if(t[_t]<this.__a[e])return;return n(k.event?k.event(t):t)}}}function an(e,t,n,o,s,r,i,a,u,p){var l,d,m,f,_,h,g,w,y,v,b,Ee,mt,dt,de,fo,se,he,te=t.type;if(t.constructor!==Ke)return null;128&n.__u&&(u=32&n.__u,l=n.__c.__z)&&(t.__u|=u,d=r=[],l.nodeType==8?a=vt(l,r):r.push(l),a=r[0]||a),(l=k.__b)&&l(t);e:if(typeof te=="function"){m=i.length;try{if(w=t.props,y=(l=te.prototype)&&l.render,v=(l=te.contextType)&&o[l.__c],b=l?v?v.props.value:l.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(y?t.__c=f=new te(w,b):(t.__c=f=new Pe(w,b),f.constructor=te,f.render=Gs),v&&v.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),y&&(f.__s||(f.__s=f.state),te.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ve({},f.__s)),ve(f.__s,te.getDerivedStateFromProps(w,f.__s)))),_=f.props,h=f.state,f.__v=t,n.__c){if(w!==_&&y&&!te.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(w,b),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(w,f.__s,b)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(B){B&&(B.__=t)}),yt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),a=ae(n);break e}f.componentWillUpdate&&f.componentWillUpdate(w,f.__s,b),y&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(_,h,g)})}else y&&!te.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),y&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=b,f.props=w,f.__P=e,f.__g&=-5,Ee=k.__r,mt=y?25:0;do f.__g&=-9,Ee&&Ee(t),l=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++mt<25);y&&(yt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=ve({},o,f.getChildContext())),y&&n.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(_,h)),dt=l&&l.type===ge&&l.key==null?l.props.children:l,w.__P&&(l=a,s=(e=w.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(B){B&&cn(B,B)}),n.__k=null),a=n.__k?ae(n,0):null),a=yo(e,rn(dt)?dt:[dt],t,n,o,s,r,i,a,u,p),w.__P&&(t.__e=null,a=l),t.__u&=-161,d&&d.some(_e),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(B){if(i.length=m,t.__v=null,u||r)if(B&&B.then){if(t.__u|=128|u,r){for(~(se=r.indexOf(a||void 0))||(se=r.length);(he=r[se-1])&&he.nodeType==8;)se--;for(;se<r.length;se++)if(he=r[se])if(r[se]=null,de){if(he==fo)break}else{if(he.nodeType!=8)break;he.data.startsWith("$s")&&(fo=vt(de=he))}}if(!de){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;de=a}(l=vt(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,a=l):t.__e=a,a=a&&a.nextSibling}else r&&r.some(_e);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),B&&B.then||ko(t),k.__e(B,t,n)}}else a=t.__e=zs(n.__e,t,n,o,s,r,i,u,p,e);return(l=k.diffed)&&l(t),a}function vt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ko(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ko))}function bo(e,t,n){for(var o=0;o<n.length;)ln(n[o++],n[o++],n[o++]);k.__c&&k.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){k.__e(r,s.__v)}})}function zs(e,t,n,o,s,r,i,a,u,p){var l,d,m,f,_,h,g,w,y=n.props||$t,v=t.props,b=t.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(l=0;l<r.length;l++)if((_=r[l])&&(b?_.localName==b:_.nodeType==3)){e=_,r[l]=null;break}}if(!e){if(w=p.ownerDocument||document,!b)return w.createTextNode(v);e=w.createElementNS(s,b,v.is?v:p),a&&(k.__m&&k.__m(t,r),a=!1),r=null}if(b){if(p=b=="template"&&e.content||e,r=b=="textarea"&&v.defaultValue!=null?null:r&&sn.call(p.childNodes),!a&&r)for(y={},l=0;l<e.attributes.length;l++)y[(_=e.attributes[l]).name]=_.value;for(l in y)_=y[l],l=="dangerouslySetInnerHTML"?m=_:l=="children"||l in v||l=="value"&&"defaultValue"in v||l=="checked"&&"defaultChecked"in v||ht(e,l,null,_,s);for(l in v)_=v[l],l=="children"?f=_:l=="dangerouslySetInnerHTML"?d=_:l=="value"?h=_:l=="checked"?g=_:a&&typeof _!="function"||y[l]===_||ht(e,l,_,y[l],s);d?(a||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Us.test(b))&&(s="http://www.w3.org/1999/xhtml"),yo(p,rn(f)?f:[f],t,n,o,s,r,i,r?r[0]:n.__k&&ae(n,0),a,u),r&&r.some(_e)),a&&b!="textarea"||(l="value",b=="progress"&&h==null?e.removeAttribute(l):h==null||h===e[l]&&(b!="progress"||h)||ht(e,l,h,y[l],s),l="checked",g!=null&&g!=e[l]&&ht(e,l,g,y[l],s))}else y===v||a&&e.data==v||(e.data=v);return e}function ln(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){k.__e(s,n)}}function cn(e,t,n){var o,s,r,i;if(k.unmount&&k.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ln(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){k.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&cn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=vt(o,r=[]))&&(o==e.__e&&r.some(_e),_e(s),_e(o)),n||_e(e.__e),e.__e=e.__c=e.__=null}function Gs(e,t,n){return this.constructor(e,n)}function xo(e,t){var n,o,s,r;k.__&&k.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ve(ge,{children:[e]}),s=[],r=[],an(t,t.__k,o||$t,$t,t.namespaceURI,o?null:t.firstChild?sn.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),bo(s,t.__k,r),t.__k.props.children=null}k={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){e=a}}throw gt=0,e}},ho=0,nn=function(e){return e!=null&&e.constructor===Ke},Pe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ve({},this.state)),typeof e=="function"&&(e=e(ve({},n),this.props)),e&&(ve(n,e),this.__v&&(t&&this.__k.push(t),po(this)))},Pe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),po(this))},Pe.prototype.render=ge,ie=[],gt=0,_o=function(e,t){return e.__v.__b-t.__v.__b},_t=Symbol(),vo=/(PointerCapture)$|Capture$/i,on=0,tn={},Rs=0;var $e,E,un,So,fn=Object.is,kt=0,Lo=[],pn=[],C=k,Mo=C.__b,To=C.__r,Co=C.diffed,Eo=C.__c,Po=C.unmount,Fo=C.__;function Je(e,t){C.__h&&C.__h(E,e,kt||t),kt=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function U(e){return kt=1,Vs(Oo,e)}function Vs(e,t,n){var o=Je($e++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Oo(void 0,t),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);fn(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var p=!1,l=this.props!=r;if(u.__.some(function(m){m.__N&&(p=!0,fn(m.__[0],m.__N[0])||(l=!0))}),s){var d=s.call(this,r,i,a);return p?d||l:d}return!p||l}}return o.__}function M(e,t){var n=Je($e++,3);!C.__s&&dn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function bt(e,t){var n=Je($e++,4);!C.__s&&dn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,E.__h.push(n))}function L(e){return kt=5,Fe(function(){return{current:e}},[])}function Fe(e,t){var n=Je($e++,7);return dn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function xt(){var e=Je($e++,11);if(!e.__){for(var t=E.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ks(){var e;do{for(;e=pn.shift();)try{Ye(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Lo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ye),t.__h.some(mn),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(pn.length)}C.__b=function(e){E=null,Mo&&Mo(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Fo&&Fo(e,t)},C.__r=function(e){To&&To(e),$e=0;var t=(E=e.__c).__H;t&&(un==E?E.__h=[]:(t.__h.some(Ye),t.__h.some(mn),$e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),un=E},C.diffed=function(e){Co&&Co(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Io(Lo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),un=E=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(Ye),n.__h=n.__h.filter(function(o){return!o.__||mn(o)})}catch(o){n.__h=[function(){throw o}]}}),Eo&&Eo(e,t)},C.unmount=function(e){Po&&Po(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Io(pn.push(s))}else Ye(s)}catch(r){t=r}}),o.__H=void 0,t&&C.__e(t,o.__v))};var Ao=typeof requestAnimationFrame=="function";function Ys(e){var t,n=function(){clearTimeout(o),Ao&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ao&&(t=requestAnimationFrame(n))}function Io(e){e!=1&&So==C.requestAnimationFrame||((So=C.requestAnimationFrame)||Ys)(Ks)}function Ye(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function mn(e){var t=E;e.__c=e.__(),E=t}function dn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!fn(n,e[o])})}function Oo(e,t){return typeof t=="function"?t(e):t}var Js=Symbol.for("preact-signals");function Ct(){if(ne>1)ne--;else{var e,t=!1;for((function(){var s=Mt;for(Mt=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Ze!==void 0;){var n=Ze;for(Ze=void 0,St++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&jo(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(St=0,ne--,t)throw e}}function G(e){if(ne>0)return e();hn=++Qs,ne++;try{return e()}finally{Ct()}}var Qe,T=void 0;function le(e){var t=T,n=Qe;T=void 0,Qe=void 0;try{return e()}finally{T=t,Qe=n}}var Ze=void 0,ne=0,St=0,Qs=0,hn=0,Mt=void 0,Tt=0;function No(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=Js;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:le(function(){var o;(o=t.W)==null||o.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&le(function(){var s;(s=t.Z)==null||s.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return oe(function(){var n=t.value;le(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return le(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=No(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(St>100)throw new Error("Cycle detected");(function(n){ne!==0&&St===0&&n.l!==hn&&(n.l=hn,Mt={S:n,v:n.v,i:n.i,o:Mt})})(this),this.v=e,this.i++,Tt++,ne++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ct()}}}});function $(e,t){return new F(e,t)}function jo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Do(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ro(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function ye(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Tt-1,this.f=4}ye.prototype=new F;ye.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Tt))return!0;if(this.g=Tt,this.f|=1,this.i>0&&!jo(this))return this.f&=-2,!0;var e=T;try{Do(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,Ro(this),this.f&=-2,!0};ye.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};ye.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ye.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ye.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=No(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function N(e,t){return new ye(e,t)}function Uo(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ne++;var n=T;T=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,_n(e),o}finally{T=n,Ct()}}}function _n(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Uo(e)}function Zs(e){if(T!==this)throw new Error("Out-of-order effect");Ro(this),T=e,this.f&=-2;try{8&this.f&&_n(this)}finally{Ct()}}function Ae(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Qe&&Qe.push(this)}Ae.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ae.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Uo(this),Do(this),ne++;var e=T;return T=this,Zs.bind(this,e)};Ae.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ze,Ze=this)};Ae.prototype.d=function(){this.f|=8,1&this.f||_n(this)};Ae.prototype.dispose=function(){this.d()};function oe(e,t){var n=new Ae(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Wo,Pt,Et,Xs=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var qo=[];oe(function(){Wo=this.N})();function Ie(e,t){k[e]=t.bind(null,k[e]||function(){})}function Xe(e){if(Et){var t=Et;Et=void 0,t()}Et=e&&e.S()}function Bo(e){var t=this,n=e.data,o=O(n);o.name="ReactiveDom",o.value=n;var s=Fe(function(){for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=N(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),l=N(function(){return!Array.isArray(p.value)&&!nn(p.value)}),d=oe(function(){if(this.N=Ho,l.value){var f=p.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[l,p]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Bo.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:wt(ge,null).constructor},type:{configurable:!0,value:Bo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ie("__b",function(e,t){if(Xe(),Pt=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof F&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});Ie("__r",function(e,t){if(e(t),t.type!==ge){Xe();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return oe(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;Xs&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Pt=o,Xe(n)}});Ie("__e",function(e,t,n,o){Xe(),Pt=void 0,e(t,n,o)});Ie("diffed",function(e,t){Xe(),Pt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var i in r){var a=r[i];a===void 0||o&&i in o||(a.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var p=r[u],l=o[u];p===void 0?(p=ei(n,u,l,s),r[u]=p):p.o(l,s)}}}e(t)});function ei(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=$(n);return{o:function(i,a){r.value=i,o=a},d:oe(function(){this.N=Ho;var i=r.value.value;o[t]!==i&&(o[t]=i,s?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Ie("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=t.__np;if(i){var a=t.props;for(var u in i)a[u]=i[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var l=p.__$u;l&&(p.__$u=void 0,l.d())}}e(t)});Ie("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Pe.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var a in this.props)if(!(a in e))return!0;return!1};function O(e,t){return Fe(function(){return $(e,t)},[])}var ti=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ni(){G(function(){for(var e;e=qo.shift();)Wo.call(e)})}function Ho(){qo.push(this)===1&&(k.requestAnimationFrame||ti)(ni)}var Ft="",gn="",Vo=()=>{},Ko=()=>{},H=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function Yo(e){Vo=e}function Jo(e){Ko=e}async function D(e,t,{body:n,signal:o}={}){let s=gn,r=await $n(e,t,n,o),i=await yn(r);if(r.status===403&&String(i?.type).endsWith("/csrf")){let a=await x.me();if(s&&s!==gn&&a.signed_in)throw Ko(a),new H(409,{title:"Somebody else is signed in now. Nothing was done."});r=await $n(e,t,n,o),i=await yn(r)}if(r.ok)return i;throw r.status===401&&t!=="/api/sessions"&&Vo(),new H(r.status,i??{title:`Error ${r.status}`})}async function $n(e,t,n,o){let s={Accept:"application/json"};e!=="GET"&&(s["X-CSRF-Token"]=Ft);let r=n instanceof Blob;n!==void 0&&(s["Content-Type"]=`application/${r?"octet-stream":"json"}`);let i=AbortSignal.timeout(r?15e3*60:15e3);try{return await fetch(t,{method:e,headers:s,body:r?n:JSON.stringify(n),signal:o?AbortSignal.any([o,i]):i})}catch{throw new H(0,{title:"The server cannot be reached."})}}async function yn(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new H(0,{title:"The answer was cut off."})}}async function oi(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new H(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof H?o:new H(0,{title:"It cannot be reached."})}}async function ri(e){let t=await $n("GET",e,void 0);if(t.ok)return yn(t);throw new H(t.status,{title:`Error ${t.status}`})}var Le=e=>[e.signed_in,e.guest,e.email].join();async function zo(e){let t=await e;return Ft=t.csrf_token,gn=Le(t),t}var vn=e=>`/api/films/${encodeURIComponent(e)}`,Go=e=>`/api/marks/${encodeURIComponent(e)}`,x={async me(){let e=Ft,t=await D("GET","/api/me");return Ft===e?zo(t):t},becomeGuest:()=>zo(D("POST","/api/guests")),allMarks:()=>D("GET","/api/me/marks"),marks:(e,t)=>D("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t,n)=>D("PUT",Go(e.id),{body:{kind:t,votes:n,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>D("DELETE",Go(e)),recommendations:(e,t)=>D("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>D("GET","/api/choices"),film:e=>D("GET",vn(e)),related:e=>D("GET",`${vn(e)}/related`),votes:e=>D("GET",`${vn(e)}/votes`),starters:(e,t=0)=>D("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,{signal:t,further:n=!1}={})=>D("GET",`/api/search?q=${encodeURIComponent(e)}${n?"&further=true":""}`,{signal:t}),searchFile:e=>ri(`${document.documentElement.dataset.search}${e}`),suggestions:oi,sources:()=>D("GET","/api/sources")};var Zo=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[t[++r]]=a:i===6?o[1][t[++r]]+=a+"":i?(s=e.apply(a,Zo(e,a,n,["",null])),o.push(s),a[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(a)}return o},Qo=new Map;function Xo(e){var t=Qo.get(this);return t||(t=new Map,Qo.set(this,t)),(t=Zo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",a="",u=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,i):r===3&&(m||i)?(u.push(3,m,i),r=2):r===2&&i==="..."&&m?u.push(4,m,0):r===2&&i&&!m?u.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(u.push(r,0,i,s),r=6),m&&(u.push(r,m,0,s),r=6)),i=""},l=0;l<n.length;l++){l&&(r===1&&p(),p(l));for(var d=0;d<n[l].length;d++)o=n[l][d],r===1?o==="<"?(p(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[l][d+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var c=Xo.bind(wt);var re=$(null),wn=null;function At(){return wn??=x.sources().then(e=>{re.value=e},()=>{wn=null}),wn}var er={TMDB:new URL("tmdb.svg",import.meta.url).href},tr=()=>c`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${re.value&&re.value.items.length>0&&c`<ul class="credits" aria-label="Where the facts come from">
        ${re.value.items.map(({name:e,notice:t,url:n})=>c`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${er[e]?c`<img src=${er[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var si=2,ii=0,ce=$([]),It=$("");function z(e,{key:t=`toast-${++ii}`,tone:n="calm",action:o}={}){let s=ce.value.filter(r=>r.key!==t);ce.value=[...s,{key:t,text:e,tone:n,action:o}].slice(-si)}function we(e){ce.value=ce.value.filter(t=>t.key!==e)}function nr(){ce.value=ce.value.filter(e=>e.tone!=="calm")}function et(e){It.value=It.value===e?`${e} `:e}var A=$(location.pathname),Oe=$(location.search.slice(1)),kn=!1;function or(){let e=kn;return kn=!1,e}async function rr(e){let t=async()=>{G(()=>{nr(),A.value=location.pathname,Oe.value=location.search.slice(1)}),await new Promise(s=>setTimeout(s)),scrollTo({top:e,behavior:"instant"});let o=document.querySelector("h1");o?.focus({preventScroll:!0}),kn=!o};if(!document.startViewTransition)return t();let n=document.startViewTransition(t);n.ready.catch(()=>{}),await n.updateCallbackDone.catch(()=>{})}function tt(e){return history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),rr(0)}function bn(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Oe.value=e}function sr(){history.scrollRestoration="manual",addEventListener("popstate",e=>{A.value===location.pathname&&Oe.value===location.search.slice(1)||rr(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?tt(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}function Lt(e,{first:t=300,most:n=2e3,onStuck:o}={}){let s=t,r=!1,i=!1,a,u=Date.now(),p,l=h=>{i!==h&&o?.(h),i=h},d=()=>{r=!0,clearTimeout(p),document.removeEventListener("visibilitychange",_)},m=async()=>{if(document.hidden)return;p=void 0;let h=await e().catch(()=>a);if(r)return;h!==a&&(u=Date.now()),a=h;let g=a===void 0||!!a;l(g&&Date.now()-u>=2e4),g?f():d()},f=()=>{p=setTimeout(m,i?1e4:s),s=Math.min(s*1.5,n)},_=()=>{document.hidden||p===void 0||(clearTimeout(p),u=Date.now(),m())};return document.addEventListener("visibilitychange",_),f(),d}var I=$(null),Ot=$(!1),Sn=$(0),j=N(()=>I.value?.signed_in??!1),xn=null;async function ir(){let e=I.value,t=await x.me();I.value===e&&ar(t)}function ar(e){let t=I.value;G(()=>{t?.signed_in&&Le(t)!==Le(e)&&(Sn.value+=1),I.value=e})}async function Ne(){Ot.value=!1;try{await ir()}catch{Ot.value=!0}}async function Nt(){I.value||await ir(),!j.value&&(xn??=x.becomeGuest().then(e=>I.value=e).finally(()=>xn=null),await xn)}Yo(()=>{if(!j.value)return;let e=I.value?.guest?"":"Sign in again; your marks are kept.";z(`Your session has ended. ${e}`,{key:"session",tone:"error"}),Ne()});Jo(ar);var je=$({}),ke=$(!1),ot=$(!1),ue=N(()=>Tn("like")),ai=N(()=>Object.keys(je.value).filter(xe).length),kl=N(()=>ue.value>0&&ue.value===ai.value),be=$(0),Dt={},Rt=0,jt=()=>{},nt=new Map,li={like:"Liked",save:"Saved",hide:"Hidden",seen:"Seen",mute:"Does not vote any more"},Tn=e=>Object.keys(je.value).filter(t=>R(t)===e).length,R=e=>xe(e)?"like":De(e),xe=e=>De(e)==="mute",De=e=>je.value[e]??null;async function Mn(){let e=Rt,{marks:t,silent:n}=await x.allMarks();if(e!==Rt)return j.value?Mn():void 0;pr({...t,...Object.fromEntries(n.map(o=>[o,"mute"]))}),ke.value=!0,cr()}async function Cn(){jt();try{await Mn()}catch{if(ke.value||!j.value)return;ot.value=!0,z("What you marked did not arrive. It is asked for again.",{key:"marks",tone:"wait",action:{label:"Try again",run:()=>{Cn()}}}),jt(),jt=Lt(()=>Mn().then(()=>0),{first:2e3})}}function cr(){ot.value=!1,jt(),we("marks")}var ur=()=>Promise.all(nt.values());function fr(){ke.value=!1,cr(),pr({})}function pr(e){Rt+=1,ke.value&&lr(e)!==lr(Dt)&&(be.value+=1),Dt={...e};let t={...e};for(let n of nt.keys())En(t,n,De(n));je.value=t}var lr=e=>Object.keys(e).filter(t=>e[t]==="like").sort().join();function J(e,t,{quiet:n=!1}={}){let o=De(e.id);if(o===t)return Promise.resolve(!0);mr(e.id,t);let i=`${o==="mute"&&t==="like"?"Votes again":t?li[t]:"No mark any more"}: ${e.title}`;n?et(i):z(i,{key:e.id,action:ot.value?void 0:{label:"Undo",run:()=>{J(e,o,{quiet:!0})}}});let a=nt.get(e.id)??ci(e).finally(()=>nt.delete(e.id));return nt.set(e.id,a),a}var Ut=(e,t)=>J(e,R(e.id)===t?null:t);async function ci(e){for(;;){let t=De(e.id),n=Dt[e.id]??null;if(t===n)return!0;try{await Nt(),await ui(e,t),En(Dt,e.id,t),Rt+=1,(t==="like"||n==="like")&&(be.value+=1)}catch(o){if(De(e.id)!==t)continue;return mr(e.id,n),fi(e,t,o),!1}}}function ui(e,t){return t?x.putMark(e,t==="mute"?"like":t,t!=="mute"):x.deleteMark(e.id)}function fi(e,t,n){if(we(e.id),n instanceof H&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";z(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{J(e,t)}}})}function mr(e,t){let n={...je.value};En(n,e,t),je.value=n}function En(e,t,n){n?e[t]=n:delete e[t]}var pi="theme",dr=matchMedia("(prefers-color-scheme: light)"),hr=()=>document.documentElement.dataset.theme??(dr.matches?"light":"dark"),Se=$(hr());dr.addEventListener("change",()=>Se.value=hr());function _r(){Se.value=Se.value==="dark"?"light":"dark",document.documentElement.dataset.theme=Se.value;try{localStorage.setItem(pi,Se.value)}catch{}}var vr="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",mi={like:vr,hide:vr,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",play:"M7 4l13 8l-13 8z",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",seen:"M2 12c5-8 15-8 20 0c-5 8-15 8-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",pulse:"M3 12h4l3-7l4 14l3-7h4"};function S({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return c`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${mi[e]} transform=${t} />
  </svg>`}var di=document.querySelector("link[rel=icon]"),gr=()=>c`<img class="logo" src=${di?.href} alt="" width="37" height="37" />`;var hi=new Set("the a an le la les l el los las il der das".split(" ")),rt=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function yr(e,t){let n=t.split(" ");return e.toSorted((s,r)=>r.length-s.length).every(s=>{let r=n.findIndex(i=>i.startsWith(s));return r>=0&&n.splice(r,1),r>=0})}function $r(e){let[t,...n]=e.split(" ");return n.length>0&&hi.has(t)?n.join(" "):e}function wr(e,t,n){let o=Pn(t,n);if(e===t||e===o)return rt.exact;let s=$r(o);return e===s||e===$r(t)?rt.withoutArticle:o.startsWith(e)||s.startsWith(e)?rt.start:o.includes(` ${e}`)?rt.word:rt.words}function Pn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var _i=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,vi=/\p{M}+/gu,gi=/[^\p{L}\p{N}]+/gu,$i=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,yi=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,wi=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "]))),ki=new Map(Object.entries({ii:"2",iii:"3",iv:"4",vi:"6",vii:"7",viii:"8",ix:"9"})),bi=new Map(Object.entries({v:"5",x:"10"})),xi=/^(?:part|episode|chapter|volume)$/;function Si(e){return yi.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function Mi(e){let t=e.replace(_i," $&").normalize("NFKD").replace(vi,"");return Array.from(Array.from(t,Si).join(""),o=>wi.get(o)??o).join("").replace(gi," ").trim()}function st(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(o=>{let s=o.split($i).map(Mi).filter(Boolean);return[s.join(" "),s.map(r=>r.replaceAll(" ","")).join(" ")]});return[...new Set([...n,...n.map(Ti)])].filter(Boolean)}function Ti(e){let t=e.split(" ");return t.map((o,s)=>o==="i"&&xi.test(t[s-1]??"")?"1":ki.get(o)??(s>0?bi.get(o):void 0)??o).join(" ")}function Fn(e,t,n=0,o=null){let s=/([^,(<)]*)([,(<)])/gu,r=n;function i(){let a=new Map;for(let u=s.exec(e);u;u=s.exec(e)){let[,p,l]=u;if(l===")")break;if(l===","){let m={kind:"page",folder:t,file:r,gate:o};for(let f of p)a.set(f,m);r+=1;continue}let d={kind:"branch",folder:t,file:r,gate:o,label:p,below:null,fresh:null};if(a.set(String.fromCodePoint(p.codePointAt(0)),d),l==="(")p!==" "&&(r+=1),d.below=i();else{let m=e.indexOf(">",s.lastIndex);r+=Number.parseInt(e.slice(s.lastIndex,m)||"1",36),s.lastIndex=m+1}}return a}return i()}function kr(e,t){let n=t,o=null;for(let s=e;;){let r=s.get(String.fromCodePoint(n.codePointAt(0)??0));if(r?.kind==="page"||r?.label.startsWith(n))return{item:r,known:!0};if(!r||!n.startsWith(r.label))return o&&{item:o,known:!0};if(r.below===null)return{item:r,known:!1};o??=r.fresh,n=n.slice(r.label.length),s=r.below}}var Ci=200,Wt=class{#n;#t;#o;#e=new Map;constructor(t,n){this.#n=t,this.#t=n,this.#o=Fn(n.outline,"head")}get name(){return this.#t.head}find(t){return kr(this.#o,t)}has(t){return br(t)||this.#e.has(t)}read(t){if(br(t))return Promise.resolve({complete:!0,rows:t.rows});let o=this.#e.get(t)??this.#r(t);if(this.#e.delete(t),this.#e.set(t,o),this.#e.size>Ci){let[s]=this.#e.keys();this.#e.delete(s)}return o}async#r(t){try{let n=await this.#n(this.#s(t));if(t.kind==="branch"&&t.below===null){let r=n.first??t.file+1;t.below=Fn(n.outline??"","body",r,t.gate??t);let{folder:i,file:a}=t,u=n.fresh?.map(xr);u&&(t.fresh={kind:"page",folder:i,file:a,gate:null,rows:u})}let o=n.hits.map(xr),s=t.gate?Ei(t.gate.fresh?.rows,o):o;return{complete:n.complete,rows:s}}catch(n){throw this.#e.delete(t),n}}#s({folder:t,file:n}){let o=(n&255).toString(16).padStart(2,"0");return`/${this.#t[t]}/${(n>>8).toString(16)}/${o}.json`}};function br(e){return e.kind==="page"&&e.rows!==void 0}function Ei(e,t){if(!e)return t;let n=new Set(e.map(({hit:o})=>o.id));return[...t.filter(({hit:o})=>!n.has(o.id)),...e]}function xr([e,t,n,o,s,r]){let i=`tt${String(e).padStart(7,"0")}`,a=o?"series":"film",u=st(t).concat(r===void 0?[]:st(r));return{hit:{id:i,title:t,year:n,kind:a,stars:s,poster:`/posters/${i}`},names:u}}var Pi=200,Fi=12,Tr=/^\d{4}$/u;function Cr({load:e}){let t=null,n="";function o(){return t??=e("/manifest.json").then(r=>new Wt(e,r)),t.catch(()=>t=null),t}async function s(r,i){t=null;let a=await o();if(a.name===r.name)throw i;return a}return{async warm(){await o()},async search(r,{limit:i=10,signal:a}={}){let u=st(r.slice(0,Pi)),p=Math.abs(r.length-n.length)>1?2:1;if(n=r,u.length===0)return{hits:[],complete:!0};let l=await o();try{return await Sr(l,u,{limit:i,requests:p,signal:a})}catch(d){a?.throwIfAborted();let m=await s(l,d);return Sr(m,u,{limit:i,requests:p,signal:a})}}}}async function Sr(e,t,{limit:n,requests:o,signal:s}){let r={requests:o},i=!0;for(let a of t){let u=await Ai(e,a,r,s);if(u.hits.length>0)return{...u,hits:u.hits.slice(0,n)};i&&=u.complete}return{hits:[],complete:i}}async function Ai(e,t,n,o){let s=t.split(" "),r=Ii(t,s),i=new Set;for(;;){if(o?.throwIfAborted(),s.some(m=>e.find(m)===null))return{hits:[],complete:!0};let a=r.flatMap(m=>{let f=e.find(m);return f===null||f.known&&i.has(f.item)?[]:n.requests>0||e.has(f.item)?[{path:m,...f}]:[]}),u=Li(e,t,a,r[0]);if(u===void 0)return{hits:[],complete:!1};e.has(u.item)||(n.requests-=1);let p=await e.read(u.item);if(!u.known)continue;i.add(u.item);let l=Oi(p.rows,t,s),d=p.complete&&Er(u);if(l.length>0||d)return{hits:l,complete:d}}}function Ii(e,t){let n=[...new Set(t)].slice(0,Fi),o=n.toSorted((u,p)=>Mr(p)-Mr(u)),s=n.flatMap(u=>n.filter(p=>p!==u).map(p=>`${u} ${p}`)),[r,...i]=t,a=Tr.test(r)&&i.length>0?[[...i,r].join(" ")]:[];return[...new Set([...a,e,...o,...s])]}function Mr(e){return Tr.test(e)?0:e.length}function Er({path:e}){return!e.includes(" ")}function Li(e,t,n,o){let s=t.slice(t.lastIndexOf(" ")+1),r=({item:a})=>a.kind==="page",i=({item:a})=>e.has(a);return n.find(a=>r(a)&&i(a))??n.find(a=>r(a)&&Er(a))??n.find(a=>a.path===t&&a.known)??n.find(a=>a.path===o&&!a.known)??n.find(a=>a.known&&i(a))??n.find(a=>a.path===o)??n.find(a=>!a.known)??n.find(a=>r(a)&&!a.path.startsWith(`${s} `))??n.find(r)??n[0]}function Oi(e,t,n){return e.flatMap(({hit:s,names:r})=>{let i=(r.length>0?r:[""]).filter(a=>yr(n,Pn(a,s.year)));return i.length===0?[]:[{hit:s,close:Math.min(...i.map(a=>wr(t,a,s.year)))}]}).sort((s,r)=>s.close-r.close).map(({hit:s})=>s)}var Ni=200,ji=6e4,it=new Map,Pr=0,Fr=()=>!!re.value?.suggestions&&Date.now()>=Pr,Ar=()=>Fr()||!!re.value?.search_knows_more;async function An(e,t){await At();let n=re.value?.suggestions;if(!n||!Fr())return[];try{let{address:o,read:s}=await import("./suggestion-X2LE3SZF.js"),r=o(n,e);if(r===null)return[];let i=it.get(r)??s(await x.suggestions(r,t));return it.set(r,i),it.size>Ni&&it.delete(it.keys().next().value),i}catch{return t.aborted||(Pr=Date.now()+ji),[]}}var Di=350,Ir=8,at={state:"empty",hits:[],meant:"",guessed:!1,more:"none"},Lr=Cr({load:x.searchFile});function Or(){let e=$(at),t=N(()=>{let p=e.value.more==="offered"&&!Ar()?"none":e.value.more;return{...e.value,more:p}}),n="",o=0,s=new AbortController;async function r(p){let l=++o;if(n=p,s.abort(),s=new AbortController,!p.trim()){e.value=at;return}e.value={...e.value,state:"looking"};try{let{hits:d}=await Lr.search(p,{limit:Ir});if(l!==o)return;d.length>0?e.value={...at,state:"found",hits:d,more:"offered"}:await i(p,l)}catch{l===o&&(e.value={...at,state:"failed"})}}async function i(p,l){if(await new Promise(w=>setTimeout(w,Di)),l!==o)return;let d=await An(p,s.signal);if(l!==o)return;if(d.length>0){e.value={...at,state:"found",hits:d};return}let m=await x.search(p,{signal:s.signal});if(l!==o)return;let f=m.did_you_mean??"",_=f!==""||m.items.length===0,h=m.asked?"none":"offered",g=_?m.items.slice(0,Ir):m.items;e.value={state:"found",hits:g,meant:f,guessed:_,more:h}}async function a(){let p=o,{hits:l,more:d}=t.value;if(d!=="offered")return!1;e.value={...e.value,more:"asking"};let m=await Ri(n,s.signal);if(p!==o)return!1;let f=Ui(l,m??[]),_=f.length>l.length;return e.value={...e.value,hits:f,guessed:t.value.guessed&&!_,more:_?"none":m?"nothing":"refused"},!0}return{found:t,ask:r,askFurther:a,warm:()=>{Lr.warm().catch(()=>{})}}}async function Ri(e,t){let n=await An(e,t);if(n.length>0)return n;let o=await x.search(e,{signal:t,further:!0}).catch(()=>null);return o?.asked?o.items:null}function Ui(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}var In={nothing:"No other title of that name was found.",refused:"Nobody else can be asked just now. Try again in a few minutes."};function Nr({text:e,more:t,onAsk:n}){if(t==="none")return null;let o=t==="asking";return c`<div class="hits-more">
    ${t==="offered"||o?c`<button aria-disabled=${String(o)} onClick=${n}>
            <${S} name="search" />
            <span>${o?"Asking…":`More titles named “${e}”`}</span>
          </button>`:c`<p class="quiet">${In[t]}</p>`}
  </div>`}var Wi=new Intl.NumberFormat("en"),qi=new Intl.NumberFormat("en",{notation:"compact"}),Bi=new Intl.ListFormat("en"),Hi=new Intl.DateTimeFormat(void 0,{dateStyle:"long"}),zi=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),Gi=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),Q=(e,t,n=`${t}s`)=>`${Wi.format(e)} ${e===1?t:n}`;function Vi(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function Me({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var qt=e=>e.year?`${e.title} (${e.year})`:e.title,lt=e=>Bi.format(e);function Ki(e){return/^[a-z]{2,3}$/.test(e)?Gi.of(e)??e:e}function Dr(e){return[e.kind==="series"?"Series":"Film",Me(e),e.runtime&&Vi(e.runtime),e.certificate,e.languages.map(Ki).slice(0,2).join(", ")].filter(Boolean)}function Rr(e){let t=(r,i)=>r?`${qi.format(r)} ${i}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,i,a,u,p])=>i==null?[]:[{name:r,value:a(i),note:u,link:p}])}var Ln=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],Yl=({links:e})=>Ln.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),Yi=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function On(e){return Yi.flatMap(([t,n])=>{let o=e.filter(s=>s.kind===t).map(({service:s})=>s);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Ur(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?zi.of(t)??"":""}var Ji={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",people:"People’s ratings",facts:"Its facts"},Bt=e=>Ji[e]??e,Wr=e=>e.map(t=>["catalogue","people"].includes(t)?t:Bt(t)).join(" + ");function Jl(e){let[t,n=""]=e.split("."),o=Ln.find(([s])=>s===n)?.[1]??jr(n);return t==="links"?`Page on ${o}`:t==="scores"?Ln.some(([s])=>s===n)?`${o} score`:o:jr(t)}function jr(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,Bt);return t.charAt(0).toUpperCase()+t.slice(1)}var Ql=e=>Hi.format(new Date(e));var Qi=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"],["seen","Seen","Seen it, and that is all"]];function Ht({film:e,words:t=!1,seen:n=t,onMark:o}){let s=R(e.id),r=s||!ot.value;return c`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Qi.map(([i,a,u])=>i==="seen"&&!n&&s!==i?null:c`<button
        key=${i}
        class="mark mark-${i}"
        aria-pressed=${r?String(s===i):void 0}
        title=${u}
        onClick=${()=>o?o(i):void Ut(e,i)}
      >
        <${S} name=${i} />
        <span class=${t?"":"unseen"}>${a}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var Zi={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},Xi=[220,440];function V({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=U(e),[s,r]=U(""),[i,a]=U([]),u=i.includes(o)?Br(o):o,p=[u,e===o?u:e];return c`<span class="poster">
    ${[...new Set(p)].filter(l=>!i.includes(l)).map(l=>c`<img
            key=${l}
            class=${l===u||l===s?"":"coming"}
            src=${l}
            srcset=${qr(l)}
            sizes=${qr(l)&&Zi[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>l!==u&&r(l)}
            onError=${()=>a([...i,l])}
          />`)}
  </span>`}var Br=e=>e.split("?")[0],qr=e=>e===Br(e)?void 0:Xi.map(t=>`${e}&w=${t} ${t}w`).join(", "),Te=({count:e=12,kind:t="tile"})=>c`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>c`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var Hr=({hit:e,onOpen:t})=>c`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${V} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${Me(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&c`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${Ht} film=${e} />
  </li>`;function zt({open:e=!1}){let t=Fe(Or,[]),n=O(""),o=O(!1),s=L(null),r=L(null),i=L(Promise.resolve()),a=xt(),{state:u,hits:p,guessed:l,more:d}=t.found.value,m=(e||o.value)&&u!=="empty";M(()=>{let v=b=>{s.current?.contains(b.target)||(o.value=!1)};return document.addEventListener("pointerdown",v),document.addEventListener("focusin",v),()=>{document.removeEventListener("pointerdown",v),document.removeEventListener("focusin",v)}},[o]);let f=v=>{n.value=v,o.value=!0,s.current?.querySelector(".hits")?.scrollTo(0,0),i.current=t.ask(v)},_=()=>{o.value=!1,e&&f(""),r.current?.focus()},h=async()=>{let[v,b]=[i.current,A.value];if(await v,v!==i.current||b!==A.value)return;let{hits:Ee,guessed:mt}=t.found.value;if(Ee.length===0||mt){s.current?.querySelector(".hit a, .hits-more button")?.focus();return}o.value=!1,tt(`/films/${Ee[0].id}`)},g=async()=>{await i.current;let v=t.found.value.hits.length;if(!await t.askFurther())return;(s.current?.querySelectorAll(".hit")?.[v]?.querySelector("button")??r.current)?.focus()},w=v=>{v.key==="Enter"&&v.target===r.current&&!v.isComposing?(v.preventDefault(),h()):v.key==="Escape"&&m?(v.preventDefault(),_()):s.current&&m&&ta(s.current,v)&&v.preventDefault()},y=m?ea(t.found.value,n.value.trim()):"";return c`<search ref=${s} class="search ${e?"search-open":""}" onKeyDown=${w}>
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
        onInput=${v=>f(v.target.value)}
        onFocus=${()=>{o.value=!0,t.warm()}}
      />
    </div>
    <p id=${a} class="unseen">
      Films appear below as you type; the arrow keys reach them, Enter opens the first.
    </p>
    <p class="unseen" role="status">${y}</p>
    ${m&&c`<div class="hits ${u}">
        ${(l||p.length===0)&&c`<p class="hits-note">
            ${y}
            ${u==="failed"&&c` <button class="button small" onClick=${()=>f(n.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${p.map(v=>c`<${Hr} key=${v.id} hit=${v} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <div class="hits-foot">
          <${Nr} text=${n.value.trim()} more=${d} onAsk=${g} />
          ${p.length>0&&!l&&c`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`}
        </div>
      </div>`}
  </search>`}function ea({state:e,hits:t,meant:n,guessed:o,more:s},r){if(e==="looking")return t.length>0?"":"Looking…";if(e==="failed")return"The search did not answer.";if(t.length===0)return`No film here is called “${r}”.${/\s/.test(r)?" Fewer words may find it.":""}`;if(!o)return In[s]??`Found: ${t.length}`;let i=(n||"one of these").replace(/\?$/,"");return`Nothing here is called “${r}”. Did you mean ${i}?`}function ta(e,t){let n=[...e.querySelectorAll(".hit, .hits-more:has(button)")].map(u=>[...u.querySelectorAll("a, button")]),o=e.querySelector("input"),s=document.activeElement,r=n.findIndex(u=>u.includes(s)),i=r<0||n[r].length===1?1:n[r].indexOf(s),a=u=>(u[i]??u[0]).focus();if(t.key==="ArrowDown"&&n.length>0)a(n[Math.min(r+1,n.length-1)]);else if(t.key==="ArrowUp"&&r>=0)a(r===0?[o]:n[r-1]);else if(t.key==="ArrowRight"&&r>=0)n[r][i+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][i-1]?.focus();else return!1;return!0}var na=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],zr=()=>c`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${gr} /><span>Sneak Preview</span></a>
    ${A.value!=="/start"&&c`<${zt} />`} ${j.value&&c`<${oa} />`}
    <div class="site-tools">
      ${I.value?.operator&&c`<${ra} />`}
      <${sa} />
      ${I.value&&c`<${ia} />`}
    </div>
  </header>`,oa=()=>c`<nav class="places" aria-label="Your lists">
    <ul>
      ${na.map(([e,t,n,o])=>{let s=o?Tn(o):0;return c`<li key=${e}>
          <a href=${e} aria-current=${A.value===e?"page":void 0}>
            <${S} name=${n} />${t}
            ${s>0&&c` <span class="tally">${s}<span class="unseen"> ${s===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,ra=()=>c`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${A.value==="/operator"?"page":void 0}
  >
    <${S} name="pulse" />
  </a>`;function sa(){let e=Se.value==="dark"?"light":"dark";return c`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${_r}
  >
    <${S} name="theme" />
  </button>`}function ia(){let e=n=>A.value===n?"page":void 0;if(!j.value)return c`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=I.value?.guest?"Guest":"Account";return c`<a class="account" href="/account" aria-current=${e("/account")}>
    <${S} name="person" /><span>${t}</span>
  </a>`}var aa=7e3,la=15e3,Gr=()=>c`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${ce.value.map(e=>c`<${ca} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${It.value}</p>`;function ca({toast:{key:e,text:t,tone:n,action:o}}){let[s,r]=U(!1);return M(()=>{if(s||n==="wait")return;let a=setTimeout(()=>we(e),n==="error"?la:aa);return()=>clearTimeout(a)},[s,e,t,n]),c`<div
    class="toast ${n}"
    onPointerEnter=${()=>r(!0)}
    onPointerLeave=${()=>r(!1)}
    onFocusIn=${()=>r(!0)}
    onFocusOut=${()=>r(!1)}
  >
    <p>${t}</p>
    ${o&&c`<button class="button small" onClick=${()=>{we(e),o?.run()}}>${o.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>we(e)}>
      <${S} name="close" />
    </button>
  </div>`}var ct=$(null),Nn=()=>import("./player-ZMTL6K6X.js");async function Vr(e,t){let n=A.value;try{let{Player:o}=await Nn();A.value===n&&(ct.value={film:e,youtube:t,Player:o})}catch{let o=()=>{open(Dn(t),"_blank","noopener")};z(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:o}})}}function jn(){ct.value=null}var Dn=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Kr({film:e}){let{youtube_id:t,search_url:n}=e.trailer,s=c`<${S} name=${t?"play":"out"} />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let r=()=>{Nn().catch(()=>{})};return c`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${r}
      onFocus=${r}
      onClick=${i=>{i.currentTarget.focus(),Vr(e,t)}}
    >
      ${s}
    </button>`}return n?c`<a class="way-out way-film" href=${n} target="_blank" rel="noopener">
    ${s}<span class="unseen"> from a search on YouTube (opens in a new tab)</span>
  </a>`:null}function Yr(){if(M(()=>jn,[A.value]),!ct.value)return null;let{film:e,youtube:t,Player:n}=ct.value;return c`<${n}
    film=${e}
    youtube=${t}
    elsewhere=${Dn(t)}
    onClose=${jn}
  />`}var Ce=({title:e,children:t})=>c`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,Jr=()=>c`<p class="quiet moment" role="status">One moment…</p>`,Z=({what:e,onRetry:t})=>c`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function W(e){let t=null,n=async()=>{t=(await e()).default};function o(r){let[i,a]=U(t?"ready":"loading");return M(()=>{n().then(()=>a("ready"),()=>a("failed"))},[]),t?c`<${t} ...${r} />`:i==="loading"?c`<div class="page" aria-busy="true"><${Jr} /></div>`:c`<div class="page">
      <${Z} what="This page" onRetry=${()=>location.reload()} />
    </div>`}return Object.assign(o,{ahead:()=>{n().catch(()=>{})}})}var Rn="Sneak Preview",Un=!1;function Re({title:e,children:t}){let n=e??String(t);M(()=>{document.title=n===Rn?Rn:`${n} · ${Rn}`},[n]);let o=L(null);return bt(()=>{let s=o.current,r=Un&&document.activeElement===document.body;return(or()||r)&&s?.focus({preventScroll:!0}),Un=!1,()=>{Un=document.activeElement===s}},[]),c`<h1 ref=${o} tabindex="-1">${t}</h1>`}function Gt({label:e="Try it"}){let t=O(!1),n=async()=>{t.value=!0;try{await Nt(),tt("/start")}catch(o){let s=o instanceof Error?o.message:"";z(`That did not work. ${s}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return j.value?c`<a class="button primary" href="/start">Pick films</a>`:I.value?.sign_up==="closed"?null:c`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Qr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:s}of e)s.forEach((r,i)=>{if(n.has(r.id))return;let a=t.get(r.id)??{film:r,voters:[],best:i};a.voters.push(o.id),a.best=Math.min(a.best,i),t.set(r.id,a)});return[...t.values()].sort((o,s)=>s.voters.length-o.voters.length||o.best-s.best||o.film.id.localeCompare(s.film.id))}var Wn=["tt0113277","tt0133093","tt0110912","tt0102926"],ua=4;function es(){let e=O([]),t=O([]),n=O(!1),o=L(null),s=async()=>{n.value=!1;try{e.value=await fa()}catch{n.value=!0}};M(()=>{let l=new IntersectionObserver(([d])=>{d.isIntersecting&&(l.disconnect(),s())});return o.current&&l.observe(o.current),()=>l.disconnect()},[]);let r=e.value.filter(({film:l})=>!t.value.includes(l.id)),i=Qr(r).slice(0,ua),a=new Map(e.value.map(({film:l})=>[l.id,l.title])),u=l=>{t.value=t.value.includes(l)?t.value.filter(d=>d!==l):[...t.value,l]};if(n.value)return c`<${Z} what="The example" onRetry=${s} />`;let p=e.value.length===0;return c`<div class="votes" ref=${o} aria-busy=${String(p)}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${p&&Zr()}
      ${e.value.map(({film:l})=>c`<li key=${l.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(l.id))}
              onClick=${()=>u(l.id)}
            >
              <${S} name="like" /><span>${l.title}</span
              ><${V} film=${l} place="row" />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${i.flatMap(({film:l,voters:d},m)=>d.map(f=>{let _=e.value.findIndex(w=>w.film.id===f),[h,g]=[Xr(_,e.value.length),Xr(m,i.length)];return c`<path
            key=${`${f}-${l.id}`}
            class="vote vote-${_}"
            d=${`M0 ${h} C50 ${h} 50 ${g} 100 ${g}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${p&&Zr()}
      ${i.map(({film:l,voters:d})=>c`<li key=${l.id}>
            <a class="ballot" href="/films/${l.id}">
              <${V} film=${l} place="row" />
              <span>
                <strong>${l.title}</strong> <small>${Me(l)}</small>
                <small class="votes-why">
                  ${Q(d.length,"vote")}:${" "}
                  ${lt(d.map(m=>a.get(m)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var Zr=()=>Wn.map(e=>c`<li key=${e} aria-hidden="true"><div class="ballot skeleton"></div></li>`),Xr=(e,t)=>(e+.5)/t*100;async function fa(){let e=await Promise.all(Wn.map(x.film)).catch(()=>null);return e??=(await x.starters(Wn.length)).items,Promise.all(e.map(async t=>({film:t,related:(await x.related(t.id)).items})))}var[qn,pa]=innerWidth<768?[4,3]:[6,4];function Bn(){let e=O([]);return M(()=>{x.starters(qn*pa).then(({items:t})=>e.value=t,()=>{})},[]),c`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:qn},(t,n)=>c`<div key=${n} class="hero-column">
              ${e.value.filter((o,s)=>s%qn===n).map(o=>c`<${V} key=${o.id} film=${o} place="wall" eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${Re} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Rather than guess your taste, Sneak Preview cheats: it peeks at
          what is recommended beside them, counts that as votes, and shows who voted.
        </p>
        <p class="row">
          <${Gt} />
          ${j.value?c`<a class="button" href="/recommendations">Your recommendations</a>`:c`<a class="button" href="/sign-in">Sign in</a>`}
        </p>
        ${!j.value&&c`<p class="quiet">One click, no e-mail address.</p>`}
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
      <${es} />
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
    </section>`}var ts=({film:e})=>c`<div class="ways-out">
    <${Kr} film=${e} />
    ${e.links.imdb&&c`<a class="way-out" href=${e.links.imdb} target="_blank" rel="noopener">
        <${S} name="out" />IMDb<span class="unseen"> of ${e.title}, opens in a new tab</span>
      </a>`}
  </div>`;var Vt={kinds:2,services:3};function ns({film:e}){let t=On(e.offers).slice(0,Vt.kinds);return t.length===0?null:c`<p class="offers-line">
    ${t.map(([n,o])=>c`<span key=${n}>
          <b>${n}</b> ${o.slice(0,Vt.services).join(", ")}
          ${o.length>Vt.services?` +${o.length-Vt.services}`:""}
        </span>`)}
    <small>JustWatch</small>
  </p>`}function Au({film:e}){let t=On(e.offers);if(t.length===0)return null;let n=Ur(e.offers_url);return c`<section class="offers" aria-labelledby="offers">
    <h2 id="offers">Where to watch ${n&&c`<small>${n}</small>`}</h2>
    <dl>
      ${t.map(([o,s])=>c`<div key=${o}>
            <dt>${o}</dt>
            <dd>
              <ul class="chips">
                ${s.map(r=>c`<li key=${r} class="service">${r}</li>`)}
              </ul>
            </dd>
          </div>`)}
    </dl>
    <p class="facts">
      ${e.offers_url&&c`<span>
          <a href=${e.offers_url} target="_blank" rel="noopener">
            See the offers<span class="unseen"> (opens in a new tab)</span>
          </a>
        </span>`}
      <span>Told by JustWatch</span>
    </p>
  </section>`}var ma="https://creativecommons.org/licenses/by-sa/4.0/";function os({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",s=e.plot_source==="facts";return n&&(s||!e.plot)?c`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>c`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?s?c`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:c`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${da} film=${e} />
  </div>`:null}function da({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return c`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${ma} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=Bt(e);return c`<small>
    From ${t?c`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function rs({film:{title:e,scores:t,links:n},most:o=6}){let s=Rr(t),r=s.length>o?s.filter(({name:i})=>i!=="Critics"):s;return r.length===0?null:c`<dl class="scores">
    ${r.map(({name:i,value:a,note:u,link:p})=>{let l=p&&n[p];return c`<div key=${i}>
        <dt>
          ${l?c`<a href=${l} target="_blank" rel="noopener">
                  ${i}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:i}
        </dt>
        <dd>${a}${u&&c`<small>${u}</small>`}</dd>
      </div>`})}
  </dl>`}function ss({film:e,icon:t=!1}){let n=xe(e.id),o=n?"Let it vote":"Stop using this film";return c`<button
    class=${t?"silence":"button small"}
    title=${t?o:void 0}
    onClick=${()=>{J(e,n?"like":"mute")}}
  >
    ${t&&c`<${S} name=${n?"undo":"close"} />`}
    <span class=${t?"unseen":""}>${o}</span><span class="unseen"> (${e.title})</span>
  </button>`}var is=4,Hn=[["there","→","its page recommends this film"],["back","←","this film’s page recommends it"],["both","⇄","each page recommends the other"]];function as({because:e,title:t,label:n="Because you liked",whole:o=!1}){let[s,r]=U(!1),i=xt();if(e.length===0)return null;let a=e.length-is,u=s?e:e.slice(0,is),p=s||o,d=e.filter(({id:h})=>!xe(h)).reduce((h,{share:g})=>h+g,0)===100,m=e.map(h=>Wr(h.lists??[])),f=new Set(m).size>1,_=a>0?`and ${a} more`:e.length>1?"How they vote":"How it votes";return c`<div class="voters ${p?"unfolded":""}">
    <p id=${i}>${n}</p>
    <ul class="chips" aria-labelledby=${i}>
      ${u.map((h,g)=>{let[,w,y]=Hn.find(([b])=>b===h.way)??Hn[0],v=xe(h.id);return c`<li key=${h.id} class=${v?"mute":""}>
          <a class="chip" href="/films/${h.id}" title=${p?void 0:y}>
            ${h.title}${e.length>1&&!v&&d&&c` <small>${h.share}%</small>`}${p&&c`<small aria-hidden="true"> ${w}</small><span class="unseen">, ${y}</span>${f&&m[g]&&c`<small> ${m[g]}</small>`}`}
          </a>
          ${R(h.id)==="like"&&c`<${ss} film=${h} icon />`}
        </li>`})}
      ${(a>0||!o)&&c`<li>
          <button class="chip chip-more" aria-expanded=${String(s)} onClick=${()=>r(!s)}>
            ${s?a>0?"Fewer":"Less":_}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
    ${p&&c`<ul class="ways" aria-hidden="true">
        ${Hn.filter(([h])=>u.some(({way:g})=>g===h)).map(([h,g,w])=>c`<li key=${h}>${g} ${w}</li>`)}
        ${!f&&m[0]&&c`<li>lists: ${m[0]}</li>`}
      </ul>`}
  </div>`}var ha=e=>e?.querySelector(".mark-hide");function ls({item:{film:e,because:t},eager:n}){let o=R(e.id)==="hide",s=L(null),r=L(null),i=L(!1);if(M(()=>{i.current&&(s.current??ha(r.current))?.focus(),i.current=!1},[o]),o)return c`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${s}
        class="button small"
        onClick=${()=>{i.current=!0,J(e,null,{quiet:!0})}}
      >
        <${S} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let a=p=>{i.current=p==="hide",p==="hide"?J(e,"hide",{quiet:!0}):Ut(e,p)},u=`title-${e.id}`;return c`<article ref=${r} class="card" aria-labelledby=${u}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${V} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${Dr(e).map(p=>c`<span key=${p}>${p}</span>`)}</p>
      <h2 id=${u}><a href="/films/${e.id}">${e.title}</a></h2>
      <${rs} film=${e} most=${4} />
      <${os} film=${e} />
      <p class="people">
        ${e.directors.length>0&&c`<span>By ${lt(e.directors)}</span>`}
        ${e.stars.length>0&&c`<span>With ${lt(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&c`<span>${e.genres.join(" · ")}</span>`}
      </p>
      <${ns} film=${e} />
    </div>
    <${as} because=${t} title=${e.title} />
    <div class="card-foot">
      <${Ht} film=${e} words onMark=${a} />
      <${ts} film=${e} />
    </div>
  </article>`}var Gn=["kind","min_score","min_votes","from_year","to_year","max_runtime","dial"],Vn=["genre","any_genre","not_genre","language","director"],us=["genre","any_genre","not_genre"],cs={min_score:[0,10],min_votes:[0,1e9],from_year:[1870,2100],to_year:[1870,2100],max_runtime:[1,1e4]},zn=["","any_genre","genre","not_genre"],uf={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function Ue(e){let t=new URLSearchParams(e),n=Gn.map(i=>[i,_a(i,t.get(i)?.trim()??"")]),o=Vn.map(i=>[i,[...new Set(t.getAll(i).filter(Boolean))]]),s=Number(t.get("dial")),r=s&&Math.abs(s)<=1?String(s):"";return Object.fromEntries([...n,...o,["dial",r]])}var ff=(e,t,n)=>e===""||/^\d{4}$/.test(e)&&Number(e)>=t&&Number(e)<=n;function _a(e,t){if(e==="kind")return["film","series"].includes(t)?t:"";if(!cs[e])return t;let[n,o]=cs[e];return(e==="min_score"?/^\d+(\.\d+)?$/:/^\d+$/).test(t)&&Number(t)>=n&&Number(t)<=o?t:""}function ut(e){let t=new URLSearchParams;for(let n of Gn)e[n]&&t.set(n,e[n]);for(let n of Vn)for(let o of e[n])t.append(n,o);return t.toString()}function fs(e){let t=Vn.reduce((n,o)=>n+e[o].length,0);return Gn.filter(n=>n!=="dial"&&e[n]).length+t}function pf(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function va(e,t){return us.find(n=>e[n].includes(t))??""}function mf(e,t){let n=zn.indexOf(va(e,t)),o=zn[(n+1)%zn.length],s={...e};for(let r of us){let i=e[r].filter(a=>a!==t);s[r]=r===o?[...i,t]:i}return s}function df(e,t,n){let s=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:s}}var Kn=W(()=>import("./filter-form-PDPERGC3.js"));function ps({filters:e,choices:t,onChange:n}){let[o,s]=U(!1),[r,i]=U(0),a=fs(e),u=()=>{i(r+1),n(Ue(""))};return c`<section class="filters ${o?"open":""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(o)}
          aria-controls="filter-fields"
          onClick=${()=>s(!o)}
        >
          <${S} name="filter" />Filters
          ${a>0&&c` <span class="tally">${a}<span class="unseen"> active</span></span>`}
        </button>
        <span class="filters-title">
          Filters ${a>0&&c`<span class="tally">${a}</span>`}
        </span>
      </h2>
      ${ut(e)&&c`<button class="button small" onClick=${u}>Clear all</button>`}
    </div>
    ${t&&c`<div id="filter-fields" class="filter-fields">
        <${Kn}
          filters=${e}
          choices=${t}
          cleared=${r}
          onChange=${n}
        />
      </div>`}
  </section>`}function Kt({children:e}){return Ot.value&&!I.value?c`<${Z} what="This page" onRetry=${Ne} />`:I.value?j.value?e:c`<${Ce} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${Gt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:c`<${Te} />`}var fe=12,ms=100,ga=500,K=$("idle"),P=$([]),Yn=$(0),Jn=$({}),ee=$(0),We=$(0),qe=$(!1),Y=$(!1),Yt=$(!1),ft=$(!1),ds=$(0),Be=N(()=>be.value!==ds.value),Qn=N(()=>K.value==="ready"&&P.value.length>0&&!Jt.value),Jt=$(!1),Zn="",X=0,hs=()=>{},Xn=e=>x.recommendations([Zn,e].filter(Boolean).join("&"));function _s(e){K.value==="ready"&&e===Zn&&!Be.value?gs():eo(e)}async function eo(e){Zn=e;let t=++X,n=be.value;K.value=P.value.length&&K.value==="ready"?"ready":"loading",Y.value=!0,Yt.value=!0;try{let o=await Xn(`limit=${fe}`);if(t!==X)return;G(()=>{P.value=o.items,Jt.value=o.items.length<fe,We.value=0,ds.value=n,ft.value=!1,K.value="ready",to(o)}),gs()}catch{t===X&&(K.value="failed")}finally{t===X&&(Y.value=!1,Yt.value=!1)}}async function vs(){if(Y.value||!Qn.value)return;let e=X;Y.value=!0;try{let t=P.value.map(({film:o})=>o.id).join(","),n=await Xn(`limit=${fe}&shown=${t}`);if(e!==X)return;P.value=[...P.value,...n.items],Jt.value=n.items.length<fe||P.value.length+fe>ga,to(n)}finally{e===X&&(Y.value=!1)}}function gs(){if(Qt(),ee.value===0)return;let e=X;hs=Lt(async()=>{let n=Math.min(ms,Math.max(fe,P.value.length)),o=await Xn(`limit=${n}`);return e!==X?0:(G(()=>$a(o)),o.pending)},{onStuck:n=>qe.value=n})}function Qt(){hs(),qe.value=!1}function $s(){Qt(),X+=1,G(()=>{K.value="idle",P.value=[],ft.value=!1,ee.value=0})}function to(e){Yn.value=e.total,Jn.value=e.removed,ee.value=e.pending,We.value=Math.max(We.value,e.pending)}function $a(e){to(e);let{list:t,moved:n}=ya(P.value,e.items,fe);P.value=t,ft.value=n,t.length<=ms&&(Jt.value=e.items.length<Math.max(fe,t.length))}function ya(e,t,n){let o=new Map(t.map(p=>[p.film.id,p])),s=e.map(p=>o.get(p.film.id)??p),r=new Set(e.map(({film:p})=>p.id)),i=Math.max(0,n-s.length),a=[...s,...t.filter(({film:p})=>!r.has(p.id)).slice(0,i)],u=t.some(({film:p},l)=>a[l]?.film.id!==p.id);return{list:a,moved:u}}function ys({onRefresh:e}){let t=We.value-ee.value;return qe.value?P.value.length===0?null:c`<div class="news">
      <p role="status">A source does not answer just now; the list completes itself.</p>
    </div>`:ee.value>0?c`<div class="news">
      <p role="status">
        ${Q(ee.value,"film")} on ${ee.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${We.value} value=${t}></progress>
    </div>`:Be.value||ft.value?c`<div class="news">
      <p role="status">${Be.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${Y.value} onClick=${e}>
        Update the list
      </button>
    </div>`:null}var pe=3,He=10;function ws(){let e=ue.value,t=e<pe?`${Q(pe-e,"more like")} for your first list`:e<He?`Your first list is ready. At ${He} likes it knows you well.`:"That is plenty. Every further like still counts.";return c`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${Q(e,"like")}</strong> <span>${t}</span></p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label="Likes on the way to ${He}"
        aria-valuemin="0"
        aria-valuemax=${He}
        aria-valuenow=${Math.min(e,He)}
      >
        ${Array.from({length:He},(n,o)=>c`<i
              key=${o}
              class="${o<e?"done":""} ${o+1===pe?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<pe?c`<button class="button primary" disabled>Show me my recommendations</button>`:c`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var no="dial",oo="",ro=()=>Ue(`dial=${ks()[1]}`).dial;function so(e){try{e?localStorage.setItem(no,`${oo}:${e}`):localStorage.removeItem(no)}catch{}}function io(e){let[t,n=""]=ks();oo=ka(e?.email??"");let o=e?.signed_in&&(!t||t===oo);n&&so(o?n:"")}var ka=e=>e&&String([...e].reduce((t,n)=>(t*31+n.charCodeAt(0))%9973,1));function ks(){try{return(localStorage.getItem(no)??"").split(":")}catch{return[""]}}var ba=W(()=>import("./nothing-left-2GQBVVLX.js")),xa={kinds:[],genres:[],languages:[],directors:[]},bs=()=>c`<div class="page">
    <header class="page-head">
      <${Re} title="Recommendations">For you<//>
      <p>What your liked films vote for, the likeliest first.</p>
    </header>
    <${Kt}><${Sa} /><//>
  </div>`;function Sa(){let e=O(null),t=Ue(Oe.value),n=new URLSearchParams(Oe.value).has("dial")?t.dial:ro(),o={...t,dial:n},s=ut(o),r=l=>{l.dial!==n&&so(l.dial);let d=!l.dial&&ro()&&"dial=0";bn([ut(l),d].filter(Boolean).join("&")),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},i=()=>eo(s),a=async()=>{await i(),scrollTo({top:0}),document.querySelector("h1")?.focus({preventScroll:!0})};M(Kn.ahead,[]),bt(()=>{n!==t.dial&&bn(s)}),M(()=>(_s(s),Qt),[s]),M(()=>{Be.value&&P.value.length===0&&i(),x.choices().then(l=>e.value=l,()=>e.value??=xa)},[be.value]);let u=P.value.filter(({film:l})=>R(l.id)).length,p=K.value==="ready"&&P.value.length>0;return ke.value&&ue.value===0&&P.value.length===0?c`<${Ce} title="Nobody votes yet">
      <p>Every film you like votes for others. ${pe} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:c`<div class="with-filters">
    <${ps} filters=${o} choices=${e.value} onChange=${r} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(Y.value)}>
      ${ke.value&&ue.value<pe&&c`<p class="tip">
          ${Q(pe-ue.value,"more like makes","more likes make")} a much better
          list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${p&&Q(Yn.value-u,"film")}</p>
      <${ys} onRefresh=${a} />
      <${Ma} filters=${o} onChange=${r} onRetry=${i} />
    </section>
  </div>`}function Ma({filters:e,onChange:t,onRetry:n}){if(K.value==="failed")return c`<${Z} what="The list" onRetry=${n} />`;if(K.value!=="ready")return c`<${Te} kind="card" count=${6} />`;let o=P.value;return o.length===0?qe.value?c`<${Ce} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`:ee.value>0?c`<${Te} kind="card" count=${4} />`:c`<${ba}
      filters=${e}
      removed=${Jn.value}
      onChange=${t}
    />`:c`<ol class="cards ${Yt.value?"fading":""}">
      ${o.map((s,r)=>c`<li key=${s.film.id}><${ls} item=${s} eager=${r<4} /></li>`)}
    </ol>
    ${Qn.value&&c`<${Ta} />`}`}function Ta(){let e=L(null),t=async n=>{try{await vs()}catch{n&&z("No more films for now: the server cannot be reached.",{tone:"error"})}};return M(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[P.value.length]),c`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${Y.value}
      onClick=${()=>{t(!0)}}
    >
      ${Y.value?"One moment…":"Show more"}
    </button>
  </p>`}var Ms=12,xs=36,Ge=$("idle"),q=$([]),ze=[],me=new Set,Xt=!1,Zt=!1;function ao(){return q.value=q.value.filter(e=>!R(e.id)),Es()}function Ts(e){let t=ze.shift()??null;return q.value=q.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Es(),t}function Cs(){ze=[],me=new Set,Xt=Zt=!1,q.value=[],Ge.value="idle"}async function Es(){if(Ss(),Zt||Xt||ze.length>=Ms)return;let e=me;Zt=!0;try{await ur();let t=[...me].filter(s=>!R(s)).length,{items:n}=await x.starters(xs,t);if(e!==me)return;let o=n.filter(s=>!me.has(s.id)&&!R(s.id));for(let s of o)me.add(s.id);ze=[...ze,...o],Xt=n.length<xs,Ss()}catch{e===me&&q.value.length===0&&(Ge.value="failed")}finally{e===me&&(Zt=!1)}}function Ss(){q.value=[...q.value,...ze.splice(0,Math.max(0,Ms-q.value.length))],Ge.value=q.value.length>0||Xt?"ready":"loading"}var lo=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function Ps({film:e,current:t,onAnswer:n,onFocus:o}){let s=t?0:-1;return c`<div
    class="starter"
    role="group"
    aria-label=${qt(e)}
    aria-describedby="wall-keys"
    tabindex=${s}
    onFocusIn=${o}
  >
    <${V} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${Me(e)}</small></p>
    <div class="answers">
      ${lo.map(([r,i],a)=>c`<button
            key=${r}
            class="answer answer-${r}"
            tabindex=${s}
            onClick=${()=>n(r)}
          >
            <${S} name=${r} /><span>${i}</span>
            <kbd aria-hidden="true">${a+1}</kbd>
          </button>`)}
    </div>
  </div>`}function As(){let e=O(0),t=L(null);if(M(()=>{ao()},[]),Ge.value==="failed")return c`<${Z} what="The films" onRetry=${ao} />`;if(Ge.value!=="ready")return c`<${Fs} />
      <div class="wall-coming"><${Te} kind="tile" /></div>`;let n=q.value;if(n.length===0)return c`<${Ce} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],s=a=>o()[a]?.firstElementChild,r=(a,u)=>{let p=n.indexOf(a),l=s(p)?.contains(document.activeElement),d=Ts(a.id);u!=="skip"?J(a,u):et(`Skipped: ${a.title}`),d&&et(`Next: ${qt(d)}`),l&&setTimeout(()=>s(Math.min(p,q.value.length-1))?.focus())};return c`<${Fs} />
    <ul class="tiles wall" ref=${t} onKeyDown=${a=>{if(a.altKey||a.ctrlKey||a.metaKey)return;let u=o().findIndex(m=>m.contains(a.target)),p=n[u];if(!p)return;let l=lo[Number(a.key)-1]?.[0],d=Ca(o())[a.key];if(l)r(p,l);else if(d)s(Math.max(0,Math.min(u+d,n.length-1)))?.focus();else return;a.preventDefault()}}>
      ${n.map((a,u)=>c`<li key=${a.id}>
            <${Ps}
              film=${a}
              current=${u===Math.min(e.value,n.length-1)}
              onAnswer=${p=>r(a,p)}
              onFocus=${()=>e.value=u}
            />
          </li>`)}
    </ul>`}var Fs=()=>c`<p id="wall-keys" class="hint wall-hint">
    On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
  </p>`;function Ca(e){let t=e[0]?.offsetTop,n=e.filter(s=>s.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var Is=()=>c`<div class="page">
    <header class="page-head">
      <${Re} title="Pick films">Which of these did you like?<//>
      <p>
        Three are enough for a first list. Or search any film you love, or${" "}
        <a href="/import">bring them along</a> from another site.
      </p>
    </header>
    <${Kt}>
      <${zt} open />
      <${ws} />
      <${As} />
    <//>
  </div>`;var co=W(()=>import("./film-UFQYSNB6.js")),Ea=W(()=>import("./marked-2RPZHP46.js")),Pa=W(()=>import("./import-7D4HIJ75.js")),Fa=W(()=>import("./account-GAIU2ZGR.js")),Aa=W(()=>import("./sign-in-A3NLAFPK.js")),Ia=W(()=>import("./by-mail-M3RLBZFW.js")),La=W(()=>import("./operator-PRQGW5NI.js")),Oa=W(()=>import("./not-found-WSSSK6ME.js")),Na=[[/^\/$/,Bn],[/^\/start$/,Is],[/^\/recommendations$/,bs],[/^\/(saved|liked|hidden|seen)$/,Ea],[/^\/films\/([\w-]+)$/,co],[/^\/import$/,Pa],[/^\/account$/,Fa],[/^\/sign-in$/,Aa],[/^\/(forgotten|link)$/,Ia],[/^\/operator(\/people)?$/,La]];function Ls(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of Na){let s=n.exec(t);if(s)return{Page:o,about:s[1]??""}}return{Page:Oa,about:""}}function Os(){let{Page:e,about:t}=Ls(A.value);return c`<${zr} />
    <main id="main" tabindex="-1">
      <${e} key=${A.value+Sn.value} about=${t} path=${A.value} />
    </main>
    <${tr} />
    <${Yr} />
    <${Gr} />`}function uo(){return At(),Ne()}var Ns=document.getElementById("app"),pt="",js=new BroadcastChannel("who");js.onmessage=({data:e})=>{e!==pt&&Ne()};function Ds(){pt="",$s(),Cs(),fr()}function ja(e){let t=e.signed_in?Le(e):"";t!==pt&&(Ds(),js.postMessage(t)),pt=t,io(e),e.signed_in&&(Cn(),import("./marked-2RPZHP46.js").catch(()=>{}))}oe(()=>{let e=I.value;e?le(()=>ja(e)):pt&&(le(Ds),io(null))});document.addEventListener("visibilitychange",()=>document.hidden||uo());addEventListener("online",uo);var Da=globalThis.requestIdleCallback??setTimeout;uo().then(()=>Da(co.ahead));Ns.replaceChildren();xo(c`<${Os} />`,Ns);sr();export{xo as a,U as b,M as c,L as d,Fe as e,xt as f,G as g,$ as h,N as i,oe as j,O as k,H as l,D as m,zo as n,x as o,c as p,z as q,et as r,Oe as s,tt as t,Lt as u,I as v,Ot as w,Sn as x,j as y,Ne as z,Nt as A,je as B,ke as C,ot as D,kl as E,be as F,Tn as G,R as H,xe as I,Mn as J,ur as K,S as L,Or as M,Q as N,Vi as O,Me as P,lt as Q,Ki as R,Dr as S,Yl as T,Bt as U,Jl as V,Ql as W,Ht as X,V as Y,Te as Z,Ce as _,Jr as $,Z as aa,W as ba,Re as ca,Gt as da,ts as ea,Au as fa,os as ga,rs as ha,ss as ia,as as ja,uf as ka,ff as la,fs as ma,pf as na,va as oa,mf as pa,df as qa,Kt as ra};
