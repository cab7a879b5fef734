var k,ho,nn,ie,en,gt,_o,_t,vo,on,tn,Rs,Ge=Symbol.for("pv"),$t={},yt=[],Us=/^m(i|n|o|s|text|space)$/,rn=Array.isArray,sn=yt.slice,_e=Object.assign;function he(e){e&&e.parentNode&&e.remove()}function wt(e,t,n){var o,s,r,i={},a=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?sn.call(arguments,2):n),ze(e,i,o,s,null)}function ze(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ge,__v:s||++ho,__i:-1,__u:0};return!s&&k.vnode&&k.vnode(r),r}function ve(e){return e.children}function Ce(e,t){this.props=e,this.context=t,this.__g=0}function ae(e,t){if(t==null)return e.__&&ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ae(e)}function Ws(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=_e({constructor:Ge},n)).__v=n.__v+1,k.vnode&&k.vnode(t),an(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||ae(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,bo(s,t,r),n.__=n.__e=null,t.__e!=o&&go(t))}function go(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),go(e)}function po(e){(8&e.__g||(e.__g|=8,ie.push(e),gt++))&&en==k.debounceRendering||((en=k.debounceRendering)||queueMicrotask)($o)}function $o(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(_o),e=ie.shift(),t=ie.length,8&e.__g&&Ws(e)}finally{(gt=ie.length)&&(en||queueMicrotask)($o)}}function yo(e,t,n,o,s,r,i,a,f,p,l){var d,m,u,h,$,g,w=o.__k||yt,y=t.length;for(f=Bs(n,t,w,f,y),d=0;d<y;d++)(u=n.__k[d])!=null&&(m=~u.__i&&w[u.__i]||$t,u.__i=d,g=an(e,u,m,s,r,i,a,f,p,l),h=u.__e,(m.ref!=u.ref||8&m.__u)&&(m.ref&&ln(m.ref,null,u,m),u.ref&&l.push(u.ref,u.__c||h,u)),$=$||h,4&u.__u?(f=wo(u,f,e,!m.__v),m.__e&&(m.__e=null)):typeof u.type=="function"&&g!==void 0?f=g:h&&(f=h.nextSibling),u.__u&=-21);return n.__e=$,f}function Bs(e,t,n,o,s){var r,i,a,f,p,l,d,m,u,h=n.length,$=h,g=0,w=0,y=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[r]=ze(null,i):rn(i)?i=y[r]=ze(ve,{children:i}):i.constructor===Ge&&i.__b?i=y[r]=ze(i.type,i.props,i.key,i.ref,i.__v):y[r]=i,f=r+g,i.__=e,i.__b=e.__b+1,a=null,~(p=i.__i=Hs(i,n,f,$))&&($--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,p==f-1?g--:p==f+1?g++:p!=f&&(p>f?g--:g++,w=1)):(~p||(s>h?g--:s<h&&g++),typeof i.type!="function"&&(i.__u|=4))):y[r]=null;if(w){for(l=[],d=[],r=0;r<s;r++)if((i=y[r])&&16&i.__u){for(g=0,m=l.length;g<m;)l[u=g+m>>1]<i.__i?g=u+1:m=u;l[g]=i.__i,d[r]=g+1}for(g=l.length;r--;)d[r]&&(d[r]==g?g--:y[r].__u|=4)}if($)for(r=0;r<h;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=ae(a)),cn(a,a));return o}function wo(e,t,n,o){var s,r,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=wo(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ae(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Hs(e,t,n,o){var s,r=e.key,i=e.type,a=t[n],f=a&&!(2&a.__u);if(a===null&&r==null||f&&r==a.key&&i==a.type)return n;if(o>(f?1:0)){for(s=n-1;s>=0;s--)if((a=t[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<t.length;s++)if((a=t[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function mo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ht(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||mo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||mo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=tn[t]||(tn[t]=qs(t)),(e.__a||(e.__a={}))[t]=on,r=t!=(t=t.replace(vo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function qs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[_t]==null)t[_t]=on++;else if(t[_t]<this.__a[e])return;return n(k.event?k.event(t):t)}}}function an(e,t,n,o,s,r,i,a,f,p){var l,d,m,u,h,$,g,w,y,_,x,Te,mt,dt,me,fo,se,de,te=t.type;if(t.constructor!==Ge)return null;128&n.__u&&(f=32&n.__u,l=n.__c.__z)&&(t.__u|=f,d=r=[],l.nodeType==8?a=vt(l,r):r.push(l),a=r[0]||a),(l=k.__b)&&l(t);e:if(typeof te=="function"){m=i.length;try{if(w=t.props,y=(l=te.prototype)&&l.render,_=(l=te.contextType)&&o[l.__c],x=l?_?_.props.value:l.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(y?t.__c=u=new te(w,x):(t.__c=u=new Ce(w,x),u.constructor=te,u.render=Gs),_&&_.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),y&&(u.__s||(u.__s=u.state),te.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=_e({},u.__s)),_e(u.__s,te.getDerivedStateFromProps(w,u.__s)))),h=u.props,$=u.state,u.__v=t,n.__c){if(w!==h&&y&&!te.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(w,x),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(w,u.__s,x)===!1){t.__v!=n.__v&&(u.props=w,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(H){H&&(H.__=t)}),yt.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),a=ae(n);break e}u.componentWillUpdate&&u.componentWillUpdate(w,u.__s,x),y&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(h,$,g)})}else y&&!te.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),y&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=x,u.props=w,u.__P=e,u.__g&=-5,Te=k.__r,mt=y?25:0;do u.__g&=-9,Te&&Te(t),l=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++mt<25);y&&(yt.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=_e({},o,u.getChildContext())),y&&n.__c&&u.getSnapshotBeforeUpdate&&(g=u.getSnapshotBeforeUpdate(h,$)),dt=l&&l.type===ve&&l.key==null?l.props.children:l,w.__P&&(l=a,s=(e=w.__P).namespaceURI,f=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(H){H&&cn(H,H)}),n.__k=null),a=n.__k?ae(n,0):null),a=yo(e,rn(dt)?dt:[dt],t,n,o,s,r,i,a,f,p),w.__P&&(t.__e=null,a=l),t.__u&=-161,d&&d.some(he),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(H){if(i.length=m,t.__v=null,f||r)if(H&&H.then){if(t.__u|=128|f,r){for(~(se=r.indexOf(a||void 0))||(se=r.length);(de=r[se-1])&&de.nodeType==8;)se--;for(;se<r.length;se++)if(de=r[se])if(r[se]=null,me){if(de==fo)break}else{if(de.nodeType!=8)break;de.data.startsWith("$s")&&(fo=vt(me=de))}}if(!me){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;me=a}(l=vt(me=t.__c.__z||(t.__c.__z=me)))?(t.__e=me,a=l):t.__e=a,a=a&&a.nextSibling}else r&&r.some(he);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),H&&H.then||ko(t),k.__e(H,t,n)}}else a=t.__e=zs(n.__e,t,n,o,s,r,i,f,p,e);return(l=k.diffed)&&l(t),a}function vt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ko(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ko))}function bo(e,t,n){for(var o=0;o<n.length;)ln(n[o++],n[o++],n[o++]);k.__c&&k.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){k.__e(r,s.__v)}})}function zs(e,t,n,o,s,r,i,a,f,p){var l,d,m,u,h,$,g,w,y=n.props||$t,_=t.props,x=t.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(l=0;l<r.length;l++)if((h=r[l])&&(x?h.localName==x:h.nodeType==3)){e=h,r[l]=null;break}}if(!e){if(w=p.ownerDocument||document,!x)return w.createTextNode(_);e=w.createElementNS(s,x,_.is?_:p),a&&(k.__m&&k.__m(t,r),a=!1),r=null}if(x){if(p=x=="template"&&e.content||e,r=x=="textarea"&&_.defaultValue!=null?null:r&&sn.call(p.childNodes),!a&&r)for(y={},l=0;l<e.attributes.length;l++)y[(h=e.attributes[l]).name]=h.value;for(l in y)h=y[l],l=="dangerouslySetInnerHTML"?m=h:l=="children"||l in _||l=="value"&&"defaultValue"in _||l=="checked"&&"defaultChecked"in _||ht(e,l,null,h,s);for(l in _)h=_[l],l=="children"?u=h:l=="dangerouslySetInnerHTML"?d=h:l=="value"?$=h:l=="checked"?g=h:a&&typeof h!="function"||y[l]===h||ht(e,l,h,y[l],s);d?(a||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Us.test(x))&&(s="http://www.w3.org/1999/xhtml"),yo(p,rn(u)?u:[u],t,n,o,s,r,i,r?r[0]:n.__k&&ae(n,0),a,f),r&&r.some(he)),a&&x!="textarea"||(l="value",x=="progress"&&$==null?e.removeAttribute(l):$==null||$===e[l]&&(x!="progress"||$)||ht(e,l,$,y[l],s),l="checked",g!=null&&g!=e[l]&&ht(e,l,g,y[l],s))}else y===_||a&&e.data==_||(e.data=_);return e}function ln(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){k.__e(s,n)}}function cn(e,t,n){var o,s,r,i;if(k.unmount&&k.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ln(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){k.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&cn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=vt(o,r=[]))&&(o==e.__e&&r.some(he),he(s),he(o)),n||he(e.__e),e.__e=e.__c=e.__=null}function Gs(e,t,n){return this.constructor(e,n)}function xo(e,t){var n,o,s,r;k.__&&k.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ze(ve,{children:[e]}),s=[],r=[],an(t,t.__k,o||$t,$t,t.namespaceURI,o?null:t.firstChild?sn.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),bo(s,t.__k,r),t.__k.props.children=null}k={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){e=a}}throw gt=0,e}},ho=0,nn=function(e){return e!=null&&e.constructor===Ge},Ce.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_e({},this.state)),typeof e=="function"&&(e=e(_e({},n),this.props)),e&&(_e(n,e),this.__v&&(t&&this.__k.push(t),po(this)))},Ce.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),po(this))},Ce.prototype.render=ve,ie=[],gt=0,_o=function(e,t){return e.__v.__b-t.__v.__b},_t=Symbol(),vo=/(PointerCapture)$|Capture$/i,on=0,tn={},Rs=0;var ge,E,un,So,fn=Object.is,kt=0,Lo=[],pn=[],C=k,Mo=C.__b,To=C.__r,Co=C.diffed,Eo=C.__c,Po=C.unmount,Fo=C.__;function Ke(e,t){C.__h&&C.__h(E,e,kt||t),kt=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){return kt=1,Vs(Oo,e)}function Vs(e,t,n){var o=Ke(ge++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Oo(void 0,t),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);fn(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,i,a){var f=this.__H;if(!f)return!0;var p=!1,l=this.props!=r;if(f.__.some(function(m){m.__N&&(p=!0,fn(m.__[0],m.__N[0])||(l=!0))}),s){var d=s.call(this,r,i,a);return p?d||l:d}return!p||l}}return o.__}function M(e,t){var n=Ke(ge++,3);!C.__s&&dn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function bt(e,t){var n=Ke(ge++,4);!C.__s&&dn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,E.__h.push(n))}function L(e){return kt=5,Ee(function(){return{current:e}},[])}function Ee(e,t){var n=Ke(ge++,7);return dn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function xt(){var e=Ke(ge++,11);if(!e.__){for(var t=E.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ks(){var e;do{for(;e=pn.shift();)try{Ve(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Lo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ve),t.__h.some(mn),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(pn.length)}C.__b=function(e){E=null,Mo&&Mo(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Fo&&Fo(e,t)},C.__r=function(e){To&&To(e),ge=0;var t=(E=e.__c).__H;t&&(un==E?E.__h=[]:(t.__h.some(Ve),t.__h.some(mn),ge=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),un=E},C.diffed=function(e){Co&&Co(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Io(Lo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),un=E=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(Ve),n.__h=n.__h.filter(function(o){return!o.__||mn(o)})}catch(o){n.__h=[function(){throw o}]}}),Eo&&Eo(e,t)},C.unmount=function(e){Po&&Po(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Io(pn.push(s))}else Ve(s)}catch(r){t=r}}),o.__H=void 0,t&&C.__e(t,o.__v))};var Ao=typeof requestAnimationFrame=="function";function Ys(e){var t,n=function(){clearTimeout(o),Ao&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ao&&(t=requestAnimationFrame(n))}function Io(e){e!=1&&So==C.requestAnimationFrame||((So=C.requestAnimationFrame)||Ys)(Ks)}function Ve(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function mn(e){var t=E;e.__c=e.__(),E=t}function dn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!fn(n,e[o])})}function Oo(e,t){return typeof t=="function"?t(e):t}var Js=Symbol.for("preact-signals");function Ct(){if(ne>1)ne--;else{var e,t=!1;for((function(){var s=Mt;for(Mt=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Je!==void 0;){var n=Je;for(Je=void 0,St++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&jo(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(St=0,ne--,t)throw e}}function G(e){if(ne>0)return e();hn=++Qs,ne++;try{return e()}finally{Ct()}}var Ye,T=void 0;function le(e){var t=T,n=Ye;T=void 0,Ye=void 0;try{return e()}finally{T=t,Ye=n}}var Je=void 0,ne=0,St=0,Qs=0,hn=0,Mt=void 0,Tt=0;function No(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=Js;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:le(function(){var o;(o=t.W)==null||o.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&le(function(){var s;(s=t.Z)==null||s.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return oe(function(){var n=t.value;le(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return le(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=No(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(St>100)throw new Error("Cycle detected");(function(n){ne!==0&&St===0&&n.l!==hn&&(n.l=hn,Mt={S:n,v:n.v,i:n.i,o:Mt})})(this),this.v=e,this.i++,Tt++,ne++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ct()}}}});function v(e,t){return new F(e,t)}function jo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Do(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ro(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function $e(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Tt-1,this.f=4}$e.prototype=new F;$e.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Tt))return!0;if(this.g=Tt,this.f|=1,this.i>0&&!jo(this))return this.f&=-2,!0;var e=T;try{Do(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,Ro(this),this.f&=-2,!0};$e.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};$e.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};$e.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty($e.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=No(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function U(e,t){return new $e(e,t)}function Uo(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ne++;var n=T;T=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,_n(e),o}finally{T=n,Ct()}}}function _n(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Uo(e)}function Zs(e){if(T!==this)throw new Error("Out-of-order effect");Ro(this),T=e,this.f&=-2;try{8&this.f&&_n(this)}finally{Ct()}}function Pe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ye&&Ye.push(this)}Pe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Pe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Uo(this),Do(this),ne++;var e=T;return T=this,Zs.bind(this,e)};Pe.prototype.N=function(){2&this.f||(this.f|=2,this.u=Je,Je=this)};Pe.prototype.d=function(){this.f|=8,1&this.f||_n(this)};Pe.prototype.dispose=function(){this.d()};function oe(e,t){var n=new Pe(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Wo,Pt,Et,Xs=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Bo=[];oe(function(){Wo=this.N})();function Fe(e,t){k[e]=t.bind(null,k[e]||function(){})}function Qe(e){if(Et){var t=Et;Et=void 0,t()}Et=e&&e.S()}function Ho(e){var t=this,n=e.data,o=O(n);o.name="ReactiveDom",o.value=n;var s=Ee(function(){for(var a=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var p=U(function(){var u=o.value.value;return u===0?0:u===!0?"":u||""}),l=U(function(){return!Array.isArray(p.value)&&!nn(p.value)}),d=oe(function(){if(this.N=qo,l.value){var u=p.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=u)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[l,p]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Ho.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:wt(ve,null).constructor},type:{configurable:!0,value:Ho},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fe("__b",function(e,t){if(Qe(),Pt=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof F&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});Fe("__r",function(e,t){if(e(t),t.type!==ve){Qe();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return oe(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;Xs&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Pt=o,Qe(n)}});Fe("__e",function(e,t,n,o){Qe(),Pt=void 0,e(t,n,o)});Fe("diffed",function(e,t){Qe(),Pt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var i in r){var a=r[i];a===void 0||o&&i in o||(a.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var f in o){var p=r[f],l=o[f];p===void 0?(p=ei(n,f,l,s),r[f]=p):p.o(l,s)}}}e(t)});function ei(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=v(n);return{o:function(i,a){r.value=i,o=a},d:oe(function(){this.N=qo;var i=r.value.value;o[t]!==i&&(o[t]=i,s?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Fe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=t.__np;if(i){var a=t.props;for(var f in i)a[f]=i[f]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var l=p.__$u;l&&(p.__$u=void 0,l.d())}}e(t)});Fe("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ce.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var a in this.props)if(!(a in e))return!0;return!1};function O(e,t){return Ee(function(){return v(e,t)},[])}var ti=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ni(){G(function(){for(var e;e=Bo.shift();)Wo.call(e)})}function qo(){Bo.push(this)===1&&(k.requestAnimationFrame||ti)(ni)}var Ft="",gn="",Vo=()=>{},Ko=()=>{},q=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function Yo(e){Vo=e}function Jo(e){Ko=e}async function j(e,t,{body:n,signal:o}={}){let s=gn,r=await $n(e,t,n,o),i=await yn(r);if(r.status===403&&String(i?.type).endsWith("/csrf")){let a=await b.me();if(s&&s!==gn&&a.signed_in)throw Ko(a),new q(409,{title:"Somebody else is signed in now. Nothing was done."});r=await $n(e,t,n,o),i=await yn(r)}if(r.ok)return i;throw r.status===401&&t!=="/api/sessions"&&Vo(),new q(r.status,i??{title:`Error ${r.status}`})}async function $n(e,t,n,o){let s={Accept:"application/json"};e!=="GET"&&(s["X-CSRF-Token"]=Ft);let r=n instanceof Blob;n!==void 0&&(s["Content-Type"]=`application/${r?"octet-stream":"json"}`);let i=AbortSignal.timeout(r?15e3*60:15e3);try{return await fetch(t,{method:e,headers:s,body:r?n:JSON.stringify(n),signal:o?AbortSignal.any([o,i]):i})}catch{throw new q(0,{title:"The server cannot be reached."})}}async function yn(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new q(0,{title:"The answer was cut off."})}}async function oi(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new q(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof q?o:new q(0,{title:"It cannot be reached."})}}async function ri(e){let t=await $n("GET",e,void 0);if(t.ok)return yn(t);throw new q(t.status,{title:`Error ${t.status}`})}var Ae=e=>[e.signed_in,e.guest,e.email].join();async function zo(e){let t=await e;return Ft=t.csrf_token,gn=Ae(t),t}var vn=e=>`/api/films/${encodeURIComponent(e)}`,Go=e=>`/api/marks/${encodeURIComponent(e)}`,b={async me(){let e=Ft,t=await j("GET","/api/me");return Ft===e?zo(t):t},becomeGuest:()=>zo(j("POST","/api/guests")),allMarks:()=>j("GET","/api/me/marks"),marks:(e,t)=>j("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t,n)=>j("PUT",Go(e.id),{body:{kind:t,votes:n,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>j("DELETE",Go(e)),recommendations:(e,t)=>j("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>j("GET","/api/choices"),film:e=>j("GET",vn(e)),related:e=>j("GET",`${vn(e)}/related`),votes:e=>j("GET",`${vn(e)}/votes`),starters:(e,t=0)=>j("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,{signal:t,further:n=!1}={})=>j("GET",`/api/search?q=${encodeURIComponent(e)}${n?"&further=true":""}`,{signal:t}),searchFile:e=>ri(`${document.documentElement.dataset.search}${e}`),suggestions:oi,sources:()=>j("GET","/api/sources")};var Zo=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[t[++r]]=a:i===6?o[1][t[++r]]+=a+"":i?(s=e.apply(a,Zo(e,a,n,["",null])),o.push(s),a[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(a)}return o},Qo=new Map;function Xo(e){var t=Qo.get(this);return t||(t=new Map,Qo.set(this,t)),(t=Zo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",a="",f=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?f.push(0,m,i):r===3&&(m||i)?(f.push(3,m,i),r=2):r===2&&i==="..."&&m?f.push(4,m,0):r===2&&i&&!m?f.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(f.push(r,0,i,s),r=6),m&&(f.push(r,m,0,s),r=6)),i=""},l=0;l<n.length;l++){l&&(r===1&&p(),p(l));for(var d=0;d<n[l].length;d++)o=n[l][d],r===1?o==="<"?(p(),f=[f],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[l][d+1]===">")?(p(),r===3&&(f=f[0]),r=f,(f=f[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,f=f[0])}return p(),f})(e)),t),arguments,[])).length>1?t:t[0]}var c=Xo.bind(wt);var re=v(null),wn=null;function At(){return wn??=b.sources().then(e=>{re.value=e},()=>{wn=null}),wn}var er={TMDB:new URL("tmdb.svg",import.meta.url).href},tr=()=>c`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${re.value&&re.value.items.length>0&&c`<ul class="credits" aria-label="Where the facts come from">
        ${re.value.items.map(({name:e,notice:t,url:n})=>c`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${er[e]?c`<img src=${er[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var si=2,ii=0,ce=v([]),It=v("");function z(e,{key:t=`toast-${++ii}`,tone:n="calm",action:o}={}){let s=ce.value.filter(r=>r.key!==t);ce.value=[...s,{key:t,text:e,tone:n,action:o}].slice(-si)}function ye(e){ce.value=ce.value.filter(t=>t.key!==e)}function nr(){ce.value=ce.value.filter(e=>e.tone!=="calm")}function Ze(e){It.value=It.value===e?`${e} `:e}var A=v(location.pathname),Ie=v(location.search.slice(1)),kn=!1;function or(){let e=kn;return kn=!1,e}async function rr(e){let t=async()=>{G(()=>{nr(),A.value=location.pathname,Ie.value=location.search.slice(1)}),await new Promise(s=>setTimeout(s)),scrollTo({top:e,behavior:"instant"});let o=document.querySelector("h1");o?.focus({preventScroll:!0}),kn=!o};if(!document.startViewTransition)return t();let n=document.startViewTransition(t);n.ready.catch(()=>{}),await n.updateCallbackDone.catch(()=>{})}function Xe(e){return history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),rr(0)}function bn(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Ie.value=e}function sr(){history.scrollRestoration="manual",addEventListener("popstate",e=>{A.value===location.pathname&&Ie.value===location.search.slice(1)||rr(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?Xe(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}function Lt(e,{first:t=300,most:n=2e3,onStuck:o}={}){let s=t,r=!1,i=!1,a,f=Date.now(),p,l=$=>{i!==$&&o?.($),i=$},d=()=>{r=!0,clearTimeout(p),document.removeEventListener("visibilitychange",h)},m=async()=>{if(document.hidden)return;p=void 0;let $=await e().catch(()=>a);if(r)return;$!==a&&(f=Date.now()),a=$;let g=a===void 0||!!a;l(g&&Date.now()-f>=2e4),g?u():d()},u=()=>{p=setTimeout(m,i?1e4:s),s=Math.min(s*1.5,n)},h=()=>{document.hidden||p===void 0||(clearTimeout(p),f=Date.now(),m())};return document.addEventListener("visibilitychange",h),u(),d}var I=v(null),Ot=v(!1),Sn=v(0),N=U(()=>I.value?.signed_in??!1),xn=null;async function ir(){let e=I.value,t=await b.me();I.value===e&&ar(t)}function ar(e){let t=I.value;G(()=>{t?.signed_in&&Ae(t)!==Ae(e)&&(Sn.value+=1),I.value=e})}async function Le(){Ot.value=!1;try{await ir()}catch{Ot.value=!0}}async function Nt(){I.value||await ir(),!N.value&&(xn??=b.becomeGuest().then(e=>I.value=e).finally(()=>xn=null),await xn)}Yo(()=>{if(!N.value)return;let e=I.value?.guest?"":"Sign in again; your marks are kept.";z(`Your session has ended. ${e}`,{key:"session",tone:"error"}),Le()});Jo(ar);var tt=v({}),we=v(!1),nt=v(!1),Ne=U(()=>Tn("like")),ke=v(0),Dt={},Rt=0,jt=()=>{},et=new Map,ai={like:"Liked",save:"Saved",hide:"Hidden",seen:"Seen",mute:"Does not vote any more"},Tn=e=>Object.keys(tt.value).filter(t=>D(t)===e).length,D=e=>ot(e)?"like":Oe(e),ot=e=>Oe(e)==="mute",Oe=e=>tt.value[e]??null;async function Mn(){let e=Rt,{marks:t,silent:n}=await b.allMarks();if(e!==Rt)return N.value?Mn():void 0;pr({...t,...Object.fromEntries(n.map(o=>[o,"mute"]))}),we.value=!0,cr()}async function Cn(){jt();try{await Mn()}catch{if(we.value||!N.value)return;nt.value=!0,z("What you marked did not arrive. It is asked for again.",{key:"marks",tone:"wait",action:{label:"Try again",run:()=>{Cn()}}}),jt(),jt=Lt(()=>Mn().then(()=>0),{first:2e3})}}function cr(){nt.value=!1,jt(),ye("marks")}var ur=()=>Promise.all(et.values());function fr(){we.value=!1,cr(),pr({})}function pr(e){Rt+=1,we.value&&lr(e)!==lr(Dt)&&(ke.value+=1),Dt={...e};let t={...e};for(let n of et.keys())En(t,n,Oe(n));tt.value=t}var lr=e=>Object.keys(e).filter(t=>e[t]==="like").sort().join();function J(e,t,{quiet:n=!1}={}){let o=Oe(e.id);if(o===t)return Promise.resolve(!0);mr(e.id,t);let i=`${o==="mute"&&t==="like"?"Votes again":t?ai[t]:"No mark any more"}: ${e.title}`;n?Ze(i):z(i,{key:e.id,action:nt.value?void 0:{label:"Undo",run:()=>{J(e,o,{quiet:!0})}}});let a=et.get(e.id)??li(e).finally(()=>et.delete(e.id));return et.set(e.id,a),a}var Ut=(e,t)=>J(e,D(e.id)===t?null:t);async function li(e){for(;;){let t=Oe(e.id),n=Dt[e.id]??null;if(t===n)return!0;try{await Nt(),await ci(e,t),En(Dt,e.id,t),Rt+=1,(t==="like"||n==="like")&&(ke.value+=1)}catch(o){if(Oe(e.id)!==t)continue;return mr(e.id,n),ui(e,t,o),!1}}}function ci(e,t){return t?b.putMark(e,t==="mute"?"like":t,t!=="mute"):b.deleteMark(e.id)}function ui(e,t,n){if(ye(e.id),n instanceof q&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";z(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{J(e,t)}}})}function mr(e,t){let n={...tt.value};En(n,e,t),tt.value=n}function En(e,t,n){n?e[t]=n:delete e[t]}var fi="theme",dr=matchMedia("(prefers-color-scheme: light)"),hr=()=>document.documentElement.dataset.theme??(dr.matches?"light":"dark"),be=v(hr());dr.addEventListener("change",()=>be.value=hr());function _r(){be.value=be.value==="dark"?"light":"dark",document.documentElement.dataset.theme=be.value;try{localStorage.setItem(fi,be.value)}catch{}}var vr="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",pi={like:vr,hide:vr,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",play:"M7 4l13 8l-13 8z",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",seen:"M2 12c5-8 15-8 20 0c-5 8-15 8-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",pulse:"M3 12h4l3-7l4 14l3-7h4"};function S({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return c`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${pi[e]} transform=${t} />
  </svg>`}var mi=document.querySelector("link[rel=icon]"),gr=()=>c`<img class="logo" src=${mi?.href} alt="" width="37" height="37" />`;var di=new Set("the a an le la les l el los las il der das".split(" ")),rt=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function yr(e,t){let n=t.split(" ");return e.toSorted((s,r)=>r.length-s.length).every(s=>{let r=n.findIndex(i=>i.startsWith(s));return r>=0&&n.splice(r,1),r>=0})}function $r(e){let[t,...n]=e.split(" ");return n.length>0&&di.has(t)?n.join(" "):e}function wr(e,t,n){let o=Pn(t,n);if(e===t||e===o)return rt.exact;let s=$r(o);return e===s||e===$r(t)?rt.withoutArticle:o.startsWith(e)||s.startsWith(e)?rt.start:o.includes(` ${e}`)?rt.word:rt.words}function Pn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var hi=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,_i=/\p{M}+/gu,vi=/[^\p{L}\p{N}]+/gu,gi=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,$i=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,yi=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "]))),wi=new Map(Object.entries({ii:"2",iii:"3",iv:"4",vi:"6",vii:"7",viii:"8",ix:"9"})),ki=new Map(Object.entries({v:"5",x:"10"})),bi=/^(?:part|episode|chapter|volume)$/;function xi(e){return $i.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function Si(e){let t=e.replace(hi," $&").normalize("NFKD").replace(_i,"");return Array.from(Array.from(t,xi).join(""),o=>yi.get(o)??o).join("").replace(vi," ").trim()}function st(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(o=>{let s=o.split(gi).map(Si).filter(Boolean);return[s.join(" "),s.map(r=>r.replaceAll(" ","")).join(" ")]});return[...new Set([...n,...n.map(Mi)])].filter(Boolean)}function Mi(e){let t=e.split(" ");return t.map((o,s)=>o==="i"&&bi.test(t[s-1]??"")?"1":wi.get(o)??(s>0?ki.get(o):void 0)??o).join(" ")}function Fn(e,t,n=0,o=null){let s=/([^,(<)]*)([,(<)])/gu,r=n;function i(){let a=new Map;for(let f=s.exec(e);f;f=s.exec(e)){let[,p,l]=f;if(l===")")break;if(l===","){let m={kind:"page",folder:t,file:r,gate:o};for(let u of p)a.set(u,m);r+=1;continue}let d={kind:"branch",folder:t,file:r,gate:o,label:p,below:null,fresh:null};if(a.set(String.fromCodePoint(p.codePointAt(0)),d),l==="(")p!==" "&&(r+=1),d.below=i();else{let m=e.indexOf(">",s.lastIndex);r+=Number.parseInt(e.slice(s.lastIndex,m)||"1",36),s.lastIndex=m+1}}return a}return i()}function kr(e,t){let n=t,o=null;for(let s=e;;){let r=s.get(String.fromCodePoint(n.codePointAt(0)??0));if(r?.kind==="page"||r?.label.startsWith(n))return{item:r,known:!0};if(!r||!n.startsWith(r.label))return o&&{item:o,known:!0};if(r.below===null)return{item:r,known:!1};o??=r.fresh,n=n.slice(r.label.length),s=r.below}}var Ti=200,Wt=class{#n;#t;#o;#e=new Map;constructor(t,n){this.#n=t,this.#t=n,this.#o=Fn(n.outline,"head")}get name(){return this.#t.head}find(t){return kr(this.#o,t)}has(t){return br(t)||this.#e.has(t)}read(t){if(br(t))return Promise.resolve({complete:!0,rows:t.rows});let o=this.#e.get(t)??this.#r(t);if(this.#e.delete(t),this.#e.set(t,o),this.#e.size>Ti){let[s]=this.#e.keys();this.#e.delete(s)}return o}async#r(t){try{let n=await this.#n(this.#s(t));if(t.kind==="branch"&&t.below===null){let r=n.first??t.file+1;t.below=Fn(n.outline??"","body",r,t.gate??t);let{folder:i,file:a}=t,f=n.fresh?.map(xr);f&&(t.fresh={kind:"page",folder:i,file:a,gate:null,rows:f})}let o=n.hits.map(xr),s=t.gate?Ci(t.gate.fresh?.rows,o):o;return{complete:n.complete,rows:s}}catch(n){throw this.#e.delete(t),n}}#s({folder:t,file:n}){let o=(n&255).toString(16).padStart(2,"0");return`/${this.#t[t]}/${(n>>8).toString(16)}/${o}.json`}};function br(e){return e.kind==="page"&&e.rows!==void 0}function Ci(e,t){if(!e)return t;let n=new Set(e.map(({hit:o})=>o.id));return[...t.filter(({hit:o})=>!n.has(o.id)),...e]}function xr([e,t,n,o,s,r]){let i=`tt${String(e).padStart(7,"0")}`,a=o?"series":"film",f=st(t).concat(r===void 0?[]:st(r));return{hit:{id:i,title:t,year:n,kind:a,stars:s,poster:`/posters/${i}`},names:f}}var Ei=200,Pi=12,Tr=/^\d{4}$/u;function Cr({load:e}){let t=null,n="";function o(){return t??=e("/manifest.json").then(r=>new Wt(e,r)),t.catch(()=>t=null),t}async function s(r,i){t=null;let a=await o();if(a.name===r.name)throw i;return a}return{async warm(){await o()},async search(r,{limit:i=10,signal:a}={}){let f=st(r.slice(0,Ei)),p=Math.abs(r.length-n.length)>1?2:1;if(n=r,f.length===0)return{hits:[],complete:!0};let l=await o();try{return await Sr(l,f,{limit:i,requests:p,signal:a})}catch(d){a?.throwIfAborted();let m=await s(l,d);return Sr(m,f,{limit:i,requests:p,signal:a})}}}}async function Sr(e,t,{limit:n,requests:o,signal:s}){let r={requests:o},i=!0;for(let a of t){let f=await Fi(e,a,r,s);if(f.hits.length>0)return{...f,hits:f.hits.slice(0,n)};i&&=f.complete}return{hits:[],complete:i}}async function Fi(e,t,n,o){let s=t.split(" "),r=Ai(t,s),i=new Set;for(;;){if(o?.throwIfAborted(),s.some(m=>e.find(m)===null))return{hits:[],complete:!0};let a=r.flatMap(m=>{let u=e.find(m);return u===null||u.known&&i.has(u.item)?[]:n.requests>0||e.has(u.item)?[{path:m,...u}]:[]}),f=Ii(e,t,a,r[0]);if(f===void 0)return{hits:[],complete:!1};e.has(f.item)||(n.requests-=1);let p=await e.read(f.item);if(!f.known)continue;i.add(f.item);let l=Li(p.rows,t,s),d=p.complete&&Er(f);if(l.length>0||d)return{hits:l,complete:d}}}function Ai(e,t){let n=[...new Set(t)].slice(0,Pi),o=n.toSorted((f,p)=>Mr(p)-Mr(f)),s=n.flatMap(f=>n.filter(p=>p!==f).map(p=>`${f} ${p}`)),[r,...i]=t,a=Tr.test(r)&&i.length>0?[[...i,r].join(" ")]:[];return[...new Set([...a,e,...o,...s])]}function Mr(e){return Tr.test(e)?0:e.length}function Er({path:e}){return!e.includes(" ")}function Ii(e,t,n,o){let s=t.slice(t.lastIndexOf(" ")+1),r=({item:a})=>a.kind==="page",i=({item:a})=>e.has(a);return n.find(a=>r(a)&&i(a))??n.find(a=>r(a)&&Er(a))??n.find(a=>a.path===t&&a.known)??n.find(a=>a.path===o&&!a.known)??n.find(a=>a.known&&i(a))??n.find(a=>a.path===o)??n.find(a=>!a.known)??n.find(a=>r(a)&&!a.path.startsWith(`${s} `))??n.find(r)??n[0]}function Li(e,t,n){return e.flatMap(({hit:s,names:r})=>{let i=(r.length>0?r:[""]).filter(a=>yr(n,Pn(a,s.year)));return i.length===0?[]:[{hit:s,close:Math.min(...i.map(a=>wr(t,a,s.year)))}]}).sort((s,r)=>s.close-r.close).map(({hit:s})=>s)}var Oi=200,Ni=6e4,it=new Map,Pr=0,Fr=()=>!!re.value?.suggestions&&Date.now()>=Pr,Ar=()=>Fr()||!!re.value?.search_knows_more;async function An(e,t){await At();let n=re.value?.suggestions;if(!n||!Fr())return[];try{let{address:o,read:s}=await import("./suggestion-ZE2MBD2L.js"),r=o(n,e);if(r===null)return[];let i=it.get(r)??s(await b.suggestions(r,t));return it.set(r,i),it.size>Oi&&it.delete(it.keys().next().value),i}catch{return t.aborted||(Pr=Date.now()+Ni),[]}}var ji=350,Ir=8,at={state:"empty",hits:[],meant:"",guessed:!1,more:"none"},Lr=Cr({load:b.searchFile});function Or(){let e=v(at),t=U(()=>{let p=e.value.more==="offered"&&!Ar()?"none":e.value.more;return{...e.value,more:p}}),n="",o=0,s=new AbortController;async function r(p){let l=++o;if(n=p,s.abort(),s=new AbortController,!p.trim()){e.value=at;return}e.value={...e.value,state:"looking"};try{let{hits:d}=await Lr.search(p,{limit:Ir});if(l!==o)return;d.length>0?e.value={...at,state:"found",hits:d,more:"offered"}:await i(p,l)}catch{l===o&&(e.value={...at,state:"failed"})}}async function i(p,l){if(await new Promise(w=>setTimeout(w,ji)),l!==o)return;let d=await An(p,s.signal);if(l!==o)return;if(d.length>0){e.value={...at,state:"found",hits:d};return}let m=await b.search(p,{signal:s.signal});if(l!==o)return;let u=m.did_you_mean??"",h=u!==""||m.items.length===0,$=m.asked?"none":"offered",g=h?m.items.slice(0,Ir):m.items;e.value={state:"found",hits:g,meant:u,guessed:h,more:$}}async function a(){let p=o,{hits:l,more:d}=t.value;if(d!=="offered")return!1;e.value={...e.value,more:"asking"};let m=await Di(n,s.signal);if(p!==o)return!1;let u=Ri(l,m??[]),h=u.length>l.length;return e.value={...e.value,hits:u,guessed:t.value.guessed&&!h,more:h?"none":m?"nothing":"refused"},!0}return{found:t,ask:r,askFurther:a,warm:()=>{Lr.warm().catch(()=>{})}}}async function Di(e,t){let n=await An(e,t);if(n.length>0)return n;let o=await b.search(e,{signal:t,further:!0}).catch(()=>null);return o?.asked?o.items:null}function Ri(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}var In={nothing:"No other title of that name was found.",refused:"Nobody else can be asked just now. Try again in a few minutes."};function Nr({text:e,more:t,onAsk:n}){if(t==="none")return null;let o=t==="asking";return c`<div class="hits-more">
    ${t==="offered"||o?c`<button aria-disabled=${String(o)} onClick=${n}>
            <${S} name="search" />
            <span>${o?"Asking…":`More titles named “${e}”`}</span>
          </button>`:c`<p class="quiet">${In[t]}</p>`}
  </div>`}var Ui=new Intl.NumberFormat("en"),Wi=new Intl.NumberFormat("en",{notation:"compact"}),Bi=new Intl.ListFormat("en"),Hi=new Intl.DateTimeFormat(void 0,{dateStyle:"long"}),qi=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),zi=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),Q=(e,t,n=`${t}s`)=>`${Ui.format(e)} ${e===1?t:n}`;function Gi(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function xe({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Bt=e=>e.year?`${e.title} (${e.year})`:e.title,lt=e=>Bi.format(e);function Vi(e){return/^[a-z]{2,3}$/.test(e)?zi.of(e)??e:e}function Dr(e){return[e.kind==="series"?"Series":"Film",xe(e),e.runtime&&Gi(e.runtime),e.certificate,e.languages.map(Vi).slice(0,2).join(", ")].filter(Boolean)}function Rr(e){let t=(r,i)=>r?`${Wi.format(r)} ${i}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,i,a,f,p])=>i==null?[]:[{name:r,value:a(i),note:f,link:p}])}var Ln=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],Gl=({links:e})=>Ln.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),Ki=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function On(e){return Ki.flatMap(([t,n])=>{let o=e.filter(s=>s.kind===t).map(({service:s})=>s);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Ur(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?qi.of(t)??"":""}var Yi={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",people:"People’s ratings",facts:"Its facts"},Ht=e=>Yi[e]??e,Wr=e=>e.map(t=>["catalogue","people"].includes(t)?t:Ht(t)).join(" + ");function Vl(e){let[t,n=""]=e.split("."),o=Ln.find(([s])=>s===n)?.[1]??jr(n);return t==="links"?`Page on ${o}`:t==="scores"?Ln.some(([s])=>s===n)?`${o} score`:o:jr(t)}function jr(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,Ht);return t.charAt(0).toUpperCase()+t.slice(1)}var Kl=e=>Hi.format(new Date(e));var Ji=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"],["seen","Seen","Seen it, and that is all"]];function qt({film:e,words:t=!1,seen:n=t,onMark:o}){let s=D(e.id),r=s||!nt.value;return c`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Ji.map(([i,a,f])=>i==="seen"&&!n&&s!==i?null:c`<button
        key=${i}
        class="mark mark-${i}"
        aria-pressed=${r?String(s===i):void 0}
        title=${f}
        onClick=${()=>o?o(i):void Ut(e,i)}
      >
        <${S} name=${i} />
        <span class=${t?"":"unseen"}>${a}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var Qi={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},Zi=[220,440];function V({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=R(e),[s,r]=R(""),[i,a]=R([]),f=i.includes(o)?Hr(o):o,p=[f,e===o?f:e];return c`<span class="poster">
    ${[...new Set(p)].filter(l=>!i.includes(l)).map(l=>c`<img
            key=${l}
            class=${l===f||l===s?"":"coming"}
            src=${l}
            srcset=${Br(l)}
            sizes=${Br(l)&&Qi[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>l!==f&&r(l)}
            onError=${()=>a([...i,l])}
          />`)}
  </span>`}var Hr=e=>e.split("?")[0],Br=e=>e===Hr(e)?void 0:Zi.map(t=>`${e}&w=${t} ${t}w`).join(", "),Se=({count:e=12,kind:t="tile"})=>c`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>c`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var qr=({hit:e,onOpen:t})=>c`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${V} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${xe(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&c`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${qt} film=${e} />
  </li>`;function zt({open:e=!1}){let t=Ee(Or,[]),n=O(""),o=O(!1),s=L(null),r=L(null),i=L(Promise.resolve()),a=xt(),{state:f,hits:p,guessed:l,more:d}=t.found.value,m=(e||o.value)&&f!=="empty";M(()=>{let _=x=>{s.current?.contains(x.target)||(o.value=!1)};return document.addEventListener("pointerdown",_),document.addEventListener("focusin",_),()=>{document.removeEventListener("pointerdown",_),document.removeEventListener("focusin",_)}},[o]);let u=_=>{n.value=_,o.value=!0,s.current?.querySelector(".hits")?.scrollTo(0,0),i.current=t.ask(_)},h=()=>{o.value=!1,e&&u(""),r.current?.focus()},$=async()=>{let[_,x]=[i.current,A.value];if(await _,_!==i.current||x!==A.value)return;let{hits:Te,guessed:mt}=t.found.value;if(Te.length===0||mt){s.current?.querySelector(".hit a, .hits-more button")?.focus();return}o.value=!1,Xe(`/films/${Te[0].id}`)},g=async()=>{await i.current;let _=t.found.value.hits.length;if(!await t.askFurther())return;(s.current?.querySelectorAll(".hit")?.[_]?.querySelector("button")??r.current)?.focus()},w=_=>{_.key==="Enter"&&_.target===r.current&&!_.isComposing?(_.preventDefault(),$()):_.key==="Escape"&&m?(_.preventDefault(),h()):s.current&&m&&ea(s.current,_)&&_.preventDefault()},y=m?Xi(t.found.value,n.value.trim()):"";return c`<search ref=${s} class="search ${e?"search-open":""}" onKeyDown=${w}>
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
        onInput=${_=>u(_.target.value)}
        onFocus=${()=>{o.value=!0,t.warm()}}
      />
    </div>
    <p id=${a} class="unseen">
      Films appear below as you type; the arrow keys reach them, Enter opens the first.
    </p>
    <p class="unseen" role="status">${y}</p>
    ${m&&c`<div class="hits ${f}">
        ${(l||p.length===0)&&c`<p class="hits-note">
            ${y}
            ${f==="failed"&&c` <button class="button small" onClick=${()=>u(n.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${p.map(_=>c`<${qr} key=${_.id} hit=${_} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <div class="hits-foot">
          <${Nr} text=${n.value.trim()} more=${d} onAsk=${g} />
          ${p.length>0&&!l&&c`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`}
        </div>
      </div>`}
  </search>`}function Xi({state:e,hits:t,meant:n,guessed:o,more:s},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${r}”.${/\s/.test(r)?" Fewer words may find it.":""}`:o?`Nothing here is called “${r}”. Did you mean ${n||"one of these"}?`:In[s]??`Found: ${t.length}`}function ea(e,t){let n=[...e.querySelectorAll(".hit, .hits-more:has(button)")].map(f=>[...f.querySelectorAll("a, button")]),o=e.querySelector("input"),s=document.activeElement,r=n.findIndex(f=>f.includes(s)),i=r<0||n[r].length===1?1:n[r].indexOf(s),a=f=>(f[i]??f[0]).focus();if(t.key==="ArrowDown"&&n.length>0)a(n[Math.min(r+1,n.length-1)]);else if(t.key==="ArrowUp"&&r>=0)a(r===0?[o]:n[r-1]);else if(t.key==="ArrowRight"&&r>=0)n[r][i+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][i-1]?.focus();else return!1;return!0}var ta=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],zr=()=>c`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${gr} /><span>Sneak Preview</span></a>
    ${A.value!=="/start"&&c`<${zt} />`} ${N.value&&c`<${na} />`}
    <div class="site-tools">
      ${I.value?.operator&&c`<${oa} />`}
      <${ra} />
      ${I.value&&c`<${sa} />`}
    </div>
  </header>`,na=()=>c`<nav class="places" aria-label="Your lists">
    <ul>
      ${ta.map(([e,t,n,o])=>{let s=o?Tn(o):0;return c`<li key=${e}>
          <a href=${e} aria-current=${A.value===e?"page":void 0}>
            <${S} name=${n} />${t}
            ${s>0&&c` <span class="tally">${s}<span class="unseen"> ${s===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,oa=()=>c`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${A.value==="/operator"?"page":void 0}
  >
    <${S} name="pulse" />
  </a>`;function ra(){let e=be.value==="dark"?"light":"dark";return c`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${_r}
  >
    <${S} name="theme" />
  </button>`}function sa(){let e=n=>A.value===n?"page":void 0;if(!N.value)return c`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=I.value?.guest?"Guest":"Account";return c`<a class="account" href="/account" aria-current=${e("/account")}>
    <${S} name="person" /><span>${t}</span>
  </a>`}var ia=7e3,aa=15e3,Gr=()=>c`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${ce.value.map(e=>c`<${la} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${It.value}</p>`;function la({toast:{key:e,text:t,tone:n,action:o}}){let[s,r]=R(!1);return M(()=>{if(s||n==="wait")return;let a=setTimeout(()=>ye(e),n==="error"?aa:ia);return()=>clearTimeout(a)},[s,e,t,n]),c`<div
    class="toast ${n}"
    onPointerEnter=${()=>r(!0)}
    onPointerLeave=${()=>r(!1)}
    onFocusIn=${()=>r(!0)}
    onFocusOut=${()=>r(!1)}
  >
    <p>${t}</p>
    ${o&&c`<button class="button small" onClick=${()=>{ye(e),o?.run()}}>${o.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>ye(e)}>
      <${S} name="close" />
    </button>
  </div>`}var ct=v(null),Nn=()=>import("./player-VLYKHCEO.js");async function Vr(e,t){let n=A.value;try{let{Player:o}=await Nn();A.value===n&&(ct.value={film:e,youtube:t,Player:o})}catch{let o=()=>{open(Dn(t),"_blank","noopener")};z(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:o}})}}function jn(){ct.value=null}var Dn=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Kr({film:e}){let{youtube_id:t,search_url:n}=e.trailer,s=c`<${S} name=${t?"play":"out"} />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let r=()=>{Nn().catch(()=>{})};return c`<button
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
  />`}var Me=({title:e,children:t})=>c`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,Jr=()=>c`<p class="quiet moment" role="status">One moment…</p>`,Z=({what:e,onRetry:t})=>c`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function W(e){let t=null,n=async()=>{t=(await e()).default};function o(r){let[i,a]=R(t?"ready":"loading");return M(()=>{n().then(()=>a("ready"),()=>a("failed"))},[]),t?c`<${t} ...${r} />`:i==="loading"?c`<div class="page" aria-busy="true"><${Jr} /></div>`:c`<div class="page">
      <${Z} what="This page" onRetry=${()=>location.reload()} />
    </div>`}return Object.assign(o,{ahead:()=>{n().catch(()=>{})}})}var Rn="Sneak Preview",Un=!1;function je({title:e,children:t}){let n=e??String(t);M(()=>{document.title=n===Rn?Rn:`${n} · ${Rn}`},[n]);let o=L(null);return bt(()=>{let s=o.current,r=Un&&document.activeElement===document.body;return(or()||r)&&s?.focus({preventScroll:!0}),Un=!1,()=>{Un=document.activeElement===s}},[]),c`<h1 ref=${o} tabindex="-1">${t}</h1>`}function Gt({label:e="Try it"}){let t=O(!1),n=async()=>{t.value=!0;try{await Nt(),Xe("/start")}catch(o){let s=o instanceof Error?o.message:"";z(`That did not work. ${s}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return N.value?c`<a class="button primary" href="/start">Pick films</a>`:I.value?.sign_up==="closed"?null:c`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Qr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:s}of e)s.forEach((r,i)=>{if(n.has(r.id))return;let a=t.get(r.id)??{film:r,voters:[],best:i};a.voters.push(o.id),a.best=Math.min(a.best,i),t.set(r.id,a)});return[...t.values()].sort((o,s)=>s.voters.length-o.voters.length||o.best-s.best||o.film.id.localeCompare(s.film.id))}var Wn=["tt0113277","tt0133093","tt0110912","tt0102926"],ca=4;function es(){let e=O([]),t=O([]),n=O(!1),o=L(null),s=async()=>{n.value=!1;try{e.value=await ua()}catch{n.value=!0}};M(()=>{let l=new IntersectionObserver(([d])=>{d.isIntersecting&&(l.disconnect(),s())});return o.current&&l.observe(o.current),()=>l.disconnect()},[]);let r=e.value.filter(({film:l})=>!t.value.includes(l.id)),i=Qr(r).slice(0,ca),a=new Map(e.value.map(({film:l})=>[l.id,l.title])),f=l=>{t.value=t.value.includes(l)?t.value.filter(d=>d!==l):[...t.value,l]};if(n.value)return c`<${Z} what="The example" onRetry=${s} />`;let p=e.value.length===0;return c`<div class="votes" ref=${o} aria-busy=${String(p)}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${p&&Zr()}
      ${e.value.map(({film:l})=>c`<li key=${l.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(l.id))}
              onClick=${()=>f(l.id)}
            >
              <${S} name="like" /><span>${l.title}</span
              ><${V} film=${l} place="row" />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${i.flatMap(({film:l,voters:d},m)=>d.map(u=>{let h=e.value.findIndex(w=>w.film.id===u),[$,g]=[Xr(h,e.value.length),Xr(m,i.length)];return c`<path
            key=${`${u}-${l.id}`}
            class="vote vote-${h}"
            d=${`M0 ${$} C50 ${$} 50 ${g} 100 ${g}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${p&&Zr()}
      ${i.map(({film:l,voters:d})=>c`<li key=${l.id}>
            <a class="ballot" href="/films/${l.id}">
              <${V} film=${l} place="row" />
              <span>
                <strong>${l.title}</strong> <small>${xe(l)}</small>
                <small class="votes-why">
                  ${Q(d.length,"vote")}:${" "}
                  ${lt(d.map(m=>a.get(m)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var Zr=()=>Wn.map(e=>c`<li key=${e} aria-hidden="true"><div class="ballot skeleton"></div></li>`),Xr=(e,t)=>(e+.5)/t*100;async function ua(){let e=await Promise.all(Wn.map(b.film)).catch(()=>null);return e??=(await b.starters(Wn.length)).items,Promise.all(e.map(async t=>({film:t,related:(await b.related(t.id)).items})))}var[Bn,fa]=innerWidth<768?[4,3]:[6,4];function Hn(){let e=O([]);return M(()=>{b.starters(Bn*fa).then(({items:t})=>e.value=t,()=>{})},[]),c`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:Bn},(t,n)=>c`<div key=${n} class="hero-column">
              ${e.value.filter((o,s)=>s%Bn===n).map(o=>c`<${V} key=${o.id} film=${o} place="wall" eager />`)}
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
          <${Gt} />
          ${N.value?c`<a class="button" href="/recommendations">Your recommendations</a>`:c`<a class="button" href="/sign-in">Sign in</a>`}
        </p>
        ${!N.value&&c`<p class="quiet">One click, no e-mail address.</p>`}
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
  </p>`}function Eu({film:e}){let t=On(e.offers);if(t.length===0)return null;let n=Ur(e.offers_url);return c`<section class="offers" aria-labelledby="offers">
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
  </section>`}var pa="https://creativecommons.org/licenses/by-sa/4.0/";function os({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",s=e.plot_source==="facts";return n&&(s||!e.plot)?c`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>c`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?s?c`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:c`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${ma} film=${e} />
  </div>`:null}function ma({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return c`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${pa} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=Ht(e);return c`<small>
    From ${t?c`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function rs({film:{title:e,scores:t,links:n},most:o=6}){let s=Rr(t),r=s.length>o?s.filter(({name:i})=>i!=="Critics"):s;return r.length===0?null:c`<dl class="scores">
    ${r.map(({name:i,value:a,note:f,link:p})=>{let l=p&&n[p];return c`<div key=${i}>
        <dt>
          ${l?c`<a href=${l} target="_blank" rel="noopener">
                  ${i}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:i}
        </dt>
        <dd>${a}${f&&c`<small>${f}</small>`}</dd>
      </div>`})}
  </dl>`}function ss({film:e,icon:t=!1}){let n=ot(e.id),o=n?"Let it vote":"Stop using this film";return c`<button
    class=${t?"silence":"button small"}
    title=${t&&o}
    onClick=${()=>{J(e,n?"like":"mute")}}
  >
    ${t&&c`<${S} name=${n?"undo":"close"} />`}
    <span class=${t?"unseen":""}>${o}</span><span class="unseen"> (${e.title})</span>
  </button>`}var is=4,qn=[["there","→","its page recommends this film"],["back","←","this film’s page recommends it"],["both","⇄","each page recommends the other"]];function as({because:e,title:t,label:n="Because you liked",whole:o=!1}){let[s,r]=R(!1),i=xt();if(e.length===0)return null;let a=e.length-is,f=s?e:e.slice(0,is),p=s||o,l=e.map(u=>Wr(u.lists??[])),d=new Set(l).size>1,m=a>0?`and ${a} more`:e.length>1?"How they vote":"How it votes";return c`<div class="voters ${p?"unfolded":""}">
    <p id=${i}>${n}</p>
    <ul class="chips" aria-labelledby=${i}>
      ${f.map((u,h)=>{let[,$,g]=qn.find(([y])=>y===u.way)??qn[0],w=ot(u.id);return c`<li key=${u.id} class=${w?"mute":""}>
          <a class="chip" href="/films/${u.id}" title=${!p&&g}>
            ${u.title}${e.length>1&&!w&&c` <small>${u.share}%</small>`}${p&&c`<small aria-hidden="true"> ${$}</small><span class="unseen">, ${g}</span>${d&&l[h]&&c`<small> ${l[h]}</small>`}`}
          </a>
          ${D(u.id)==="like"&&c`<${ss} film=${u} icon />`}
        </li>`})}
      ${(a>0||!o)&&c`<li>
          <button class="chip chip-more" aria-expanded=${String(s)} onClick=${()=>r(!s)}>
            ${s?a>0?"Fewer":"Less":m}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
    ${p&&c`<ul class="ways" aria-hidden="true">
        ${qn.filter(([u])=>f.some(({way:h})=>h===u)).map(([u,h,$])=>c`<li key=${u}>${h} ${$}</li>`)}
        ${!d&&l[0]&&c`<li>lists: ${l[0]}</li>`}
      </ul>`}
  </div>`}function ls({item:{film:e,because:t},eager:n}){let o=D(e.id)==="hide",s=L(null),r=L(!1);if(M(()=>{o&&r.current&&s.current?.focus(),r.current=!1},[o]),o)return c`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${s}
        class="button small"
        onClick=${()=>{J(e,null,{quiet:!0})}}
      >
        <${S} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let i=f=>{r.current=f==="hide",f==="hide"?J(e,"hide",{quiet:!0}):Ut(e,f)},a=`title-${e.id}`;return c`<article class="card" aria-labelledby=${a}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${V} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${Dr(e).map(f=>c`<span key=${f}>${f}</span>`)}</p>
      <h2 id=${a}><a href="/films/${e.id}">${e.title}</a></h2>
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
      <${qt} film=${e} words onMark=${i} />
      <${ts} film=${e} />
    </div>
  </article>`}var Gn=["kind","min_score","min_votes","from_year","to_year","max_runtime","dial"],Vn=["genre","any_genre","not_genre","language","director"],us=["genre","any_genre","not_genre"],cs={min_score:[0,10],min_votes:[0,1e9],from_year:[1870,2100],to_year:[1870,2100],max_runtime:[1,1e4]},zn=["","any_genre","genre","not_genre"],af={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function De(e){let t=new URLSearchParams(e),n=Gn.map(i=>[i,da(i,t.get(i)?.trim()??"")]),o=Vn.map(i=>[i,[...new Set(t.getAll(i).filter(Boolean))]]),s=Number(t.get("dial")),r=s&&Math.abs(s)<=1?String(s):"";return Object.fromEntries([...n,...o,["dial",r]])}var lf=(e,t,n)=>e===""||/^\d{4}$/.test(e)&&Number(e)>=t&&Number(e)<=n;function da(e,t){if(e==="kind")return["film","series"].includes(t)?t:"";if(!cs[e])return t;let[n,o]=cs[e];return(e==="min_score"?/^\d+(\.\d+)?$/:/^\d+$/).test(t)&&Number(t)>=n&&Number(t)<=o?t:""}function ut(e){let t=new URLSearchParams;for(let n of Gn)e[n]&&t.set(n,e[n]);for(let n of Vn)for(let o of e[n])t.append(n,o);return t.toString()}function fs(e){let t=Vn.reduce((n,o)=>n+e[o].length,0);return Gn.filter(n=>n!=="dial"&&e[n]).length+t}function cf(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function ha(e,t){return us.find(n=>e[n].includes(t))??""}function uf(e,t){let n=zn.indexOf(ha(e,t)),o=zn[(n+1)%zn.length],s={...e};for(let r of us){let i=e[r].filter(a=>a!==t);s[r]=r===o?[...i,t]:i}return s}function ff(e,t,n){let s=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:s}}var Kn=W(()=>import("./filter-form-NRTCEMR5.js"));function ps({filters:e,choices:t,onChange:n}){let[o,s]=R(!1),[r,i]=R(0),a=fs(e),f=()=>{i(r+1),n(De(""))};return c`<section class="filters ${o?"open":""}" aria-label="Filters">
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
      ${ut(e)&&c`<button class="button small" onClick=${f}>Clear all</button>`}
    </div>
    ${t&&c`<div id="filter-fields" class="filter-fields">
        <${Kn}
          filters=${e}
          choices=${t}
          cleared=${r}
          onChange=${n}
        />
      </div>`}
  </section>`}function Kt({children:e}){return Ot.value&&!I.value?c`<${Z} what="This page" onRetry=${Le} />`:I.value?N.value?e:c`<${Me} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${Gt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:c`<${Se} />`}var ue=12,ms=100,_a=500,K=v("idle"),P=v([]),Yn=v(0),Jn=v({}),ee=v(0),Re=v(0),Ue=v(!1),Y=v(!1),Yt=v(!1),ft=v(!1),ds=v(0),We=U(()=>ke.value!==ds.value),Qn=U(()=>K.value==="ready"&&P.value.length>0&&!Jt.value),Jt=v(!1),Zn="",X=0,hs=()=>{},Xn=e=>b.recommendations([Zn,e].filter(Boolean).join("&"));function _s(e){K.value==="ready"&&e===Zn&&!We.value?gs():eo(e)}async function eo(e){Zn=e;let t=++X,n=ke.value;K.value=P.value.length&&K.value==="ready"?"ready":"loading",Y.value=!0,Yt.value=!0;try{let o=await Xn(`limit=${ue}`);if(t!==X)return;G(()=>{P.value=o.items,Jt.value=o.items.length<ue,Re.value=0,ds.value=n,ft.value=!1,K.value="ready",to(o)}),gs()}catch{t===X&&(K.value="failed")}finally{t===X&&(Y.value=!1,Yt.value=!1)}}async function vs(){if(Y.value||!Qn.value)return;let e=X;Y.value=!0;try{let t=P.value.map(({film:o})=>o.id).join(","),n=await Xn(`limit=${ue}&shown=${t}`);if(e!==X)return;P.value=[...P.value,...n.items],Jt.value=n.items.length<ue||P.value.length+ue>_a,to(n)}finally{e===X&&(Y.value=!1)}}function gs(){if(Qt(),ee.value===0)return;let e=X;hs=Lt(async()=>{let n=Math.min(ms,Math.max(ue,P.value.length)),o=await Xn(`limit=${n}`);return e!==X?0:(G(()=>va(o)),o.pending)},{onStuck:n=>Ue.value=n})}function Qt(){hs(),Ue.value=!1}function $s(){Qt(),X+=1,G(()=>{K.value="idle",P.value=[],ft.value=!1,ee.value=0})}function to(e){Yn.value=e.total,Jn.value=e.removed,ee.value=e.pending,Re.value=Math.max(Re.value,e.pending)}function va(e){to(e);let{list:t,moved:n}=ga(P.value,e.items,ue);P.value=t,ft.value=n,t.length<=ms&&(Jt.value=e.items.length<Math.max(ue,t.length))}function ga(e,t,n){let o=new Map(t.map(p=>[p.film.id,p])),s=e.map(p=>o.get(p.film.id)??p),r=new Set(e.map(({film:p})=>p.id)),i=Math.max(0,n-s.length),a=[...s,...t.filter(({film:p})=>!r.has(p.id)).slice(0,i)],f=t.some(({film:p},l)=>a[l]?.film.id!==p.id);return{list:a,moved:f}}function ys({onRefresh:e}){let t=Re.value-ee.value;return Ue.value?P.value.length===0?null:c`<div class="news">
      <p role="status">A source does not answer just now; the list completes itself.</p>
    </div>`:ee.value>0?c`<div class="news">
      <p role="status">
        ${Q(ee.value,"film")} on ${ee.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${Re.value} value=${t}></progress>
    </div>`:We.value||ft.value?c`<div class="news">
      <p role="status">${We.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${Y.value} onClick=${e}>
        Update the list
      </button>
    </div>`:null}var fe=3,Be=10;function ws(){let e=Ne.value,t=e<fe?`${Q(fe-e,"more like")} for your first list`:e<Be?`Your first list is ready. At ${Be} likes it knows you well.`:"That is plenty. Every further like still counts.";return c`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${Q(e,"like")}</strong> <span>${t}</span></p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label="Likes on the way to ${Be}"
        aria-valuemin="0"
        aria-valuemax=${Be}
        aria-valuenow=${Math.min(e,Be)}
      >
        ${Array.from({length:Be},(n,o)=>c`<i
              key=${o}
              class="${o<e?"done":""} ${o+1===fe?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<fe?c`<button class="button primary" disabled>Show me my recommendations</button>`:c`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var no="dial",oo="",ro=()=>De(`dial=${ks()[1]}`).dial;function so(e){try{e?localStorage.setItem(no,`${oo}:${e}`):localStorage.removeItem(no)}catch{}}function io(e){let[t,n=""]=ks();oo=ya(e?.email??"");let o=e?.signed_in&&(!t||t===oo);n&&so(o?n:"")}var ya=e=>e&&String([...e].reduce((t,n)=>(t*31+n.charCodeAt(0))%9973,1));function ks(){try{return(localStorage.getItem(no)??"").split(":")}catch{return[""]}}var wa=W(()=>import("./nothing-left-JX24OJTB.js")),ka={kinds:[],genres:[],languages:[],directors:[]},bs=()=>c`<div class="page">
    <header class="page-head">
      <${je} title="Recommendations">For you<//>
      <p>What your liked films vote for, the weightiest first.</p>
    </header>
    <${Kt}><${ba} /><//>
  </div>`;function ba(){let e=O(null),t=De(Ie.value),n=new URLSearchParams(Ie.value).has("dial")?t.dial:ro(),o={...t,dial:n},s=ut(o),r=l=>{l.dial!==n&&so(l.dial);let d=!l.dial&&ro()&&"dial=0";bn([ut(l),d].filter(Boolean).join("&")),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},i=()=>eo(s),a=async()=>{await i(),scrollTo({top:0}),document.querySelector("h1")?.focus({preventScroll:!0})};M(Kn.ahead,[]),bt(()=>{n!==t.dial&&bn(s)}),M(()=>(_s(s),Qt),[s]),M(()=>{We.value&&P.value.length===0&&i(),b.choices().then(l=>e.value=l,()=>e.value??=ka)},[ke.value]);let f=P.value.filter(({film:l})=>D(l.id)).length,p=K.value==="ready"&&P.value.length>0;return we.value&&Ne.value===0&&P.value.length===0?c`<${Me} title="Nobody votes yet">
      <p>Every film you like votes for others. ${fe} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:c`<div class="with-filters">
    <${ps} filters=${o} choices=${e.value} onChange=${r} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(Y.value)}>
      ${we.value&&Ne.value<fe&&c`<p class="tip">
          ${Q(fe-Ne.value,"more like makes","more likes make")} a much better
          list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${p&&Q(Yn.value-f,"film")}</p>
      <${ys} onRefresh=${a} />
      <${xa} filters=${o} onChange=${r} onRetry=${i} />
    </section>
  </div>`}function xa({filters:e,onChange:t,onRetry:n}){if(K.value==="failed")return c`<${Z} what="The list" onRetry=${n} />`;if(K.value!=="ready")return c`<${Se} kind="card" count=${6} />`;let o=P.value;return o.length===0?Ue.value?c`<${Me} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`:ee.value>0?c`<${Se} kind="card" count=${4} />`:c`<${wa}
      filters=${e}
      removed=${Jn.value}
      onChange=${t}
    />`:c`<ol class="cards ${Yt.value?"fading":""}">
      ${o.map((s,r)=>c`<li key=${s.film.id}><${ls} item=${s} eager=${r<4} /></li>`)}
    </ol>
    ${Qn.value&&c`<${Sa} />`}`}function Sa(){let e=L(null),t=async n=>{try{await vs()}catch{n&&z("No more films for now: the server cannot be reached.",{tone:"error"})}};return M(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[P.value.length]),c`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${Y.value}
      onClick=${()=>{t(!0)}}
    >
      ${Y.value?"One moment…":"Show more"}
    </button>
  </p>`}var Ms=12,xs=36,qe=v("idle"),B=v([]),He=[],pe=new Set,Xt=!1,Zt=!1;function ao(){return B.value=B.value.filter(e=>!D(e.id)),Es()}function Ts(e){let t=He.shift()??null;return B.value=B.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Es(),t}function Cs(){He=[],pe=new Set,Xt=Zt=!1,B.value=[],qe.value="idle"}async function Es(){if(Ss(),Zt||Xt||He.length>=Ms)return;let e=pe;Zt=!0;try{await ur();let t=[...pe].filter(s=>!D(s)).length,{items:n}=await b.starters(xs,t);if(e!==pe)return;let o=n.filter(s=>!pe.has(s.id)&&!D(s.id));for(let s of o)pe.add(s.id);He=[...He,...o],Xt=n.length<xs,Ss()}catch{e===pe&&B.value.length===0&&(qe.value="failed")}finally{e===pe&&(Zt=!1)}}function Ss(){B.value=[...B.value,...He.splice(0,Math.max(0,Ms-B.value.length))],qe.value=B.value.length>0||Xt?"ready":"loading"}var lo=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function Ps({film:e,current:t,onAnswer:n,onFocus:o}){let s=t?0:-1;return c`<div
    class="starter"
    role="group"
    aria-label=${Bt(e)}
    aria-describedby="wall-keys"
    tabindex=${s}
    onFocusIn=${o}
  >
    <${V} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${xe(e)}</small></p>
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
  </div>`}function As(){let e=O(0),t=L(null);if(M(()=>{ao()},[]),qe.value==="failed")return c`<${Z} what="The films" onRetry=${ao} />`;if(qe.value!=="ready")return c`<${Fs} />
      <div class="wall-coming"><${Se} kind="tile" /></div>`;let n=B.value;if(n.length===0)return c`<${Me} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],s=a=>o()[a]?.firstElementChild,r=(a,f)=>{let p=n.indexOf(a),l=s(p)?.contains(document.activeElement),d=Ts(a.id);f!=="skip"?J(a,f):Ze(`Skipped: ${a.title}`),d&&Ze(`Next: ${Bt(d)}`),l&&setTimeout(()=>s(Math.min(p,B.value.length-1))?.focus())};return c`<${Fs} />
    <ul class="tiles wall" ref=${t} onKeyDown=${a=>{if(a.altKey||a.ctrlKey||a.metaKey)return;let f=o().findIndex(m=>m.contains(a.target)),p=n[f];if(!p)return;let l=lo[Number(a.key)-1]?.[0],d=Ma(o())[a.key];if(l)r(p,l);else if(d)s(Math.max(0,Math.min(f+d,n.length-1)))?.focus();else return;a.preventDefault()}}>
      ${n.map((a,f)=>c`<li key=${a.id}>
            <${Ps}
              film=${a}
              current=${f===Math.min(e.value,n.length-1)}
              onAnswer=${p=>r(a,p)}
              onFocus=${()=>e.value=f}
            />
          </li>`)}
    </ul>`}var Fs=()=>c`<p id="wall-keys" class="hint wall-hint">
    On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
  </p>`;function Ma(e){let t=e[0]?.offsetTop,n=e.filter(s=>s.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var Is=()=>c`<div class="page">
    <header class="page-head">
      <${je} title="Pick films">Which of these did you like?<//>
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
  </div>`;var co=W(()=>import("./film-GADS7LFG.js")),Ta=W(()=>import("./marked-SGSARUK2.js")),Ca=W(()=>import("./import-DOERNGPR.js")),Ea=W(()=>import("./account-OEG3FYKU.js")),Pa=W(()=>import("./sign-in-VUR6BMUA.js")),Fa=W(()=>import("./by-mail-JCCOMFE5.js")),Aa=W(()=>import("./operator-7PQU55DI.js")),Ia=W(()=>import("./not-found-SY4NMRXC.js")),La=[[/^\/$/,Hn],[/^\/start$/,Is],[/^\/recommendations$/,bs],[/^\/(saved|liked|hidden|seen)$/,Ta],[/^\/films\/([\w-]+)$/,co],[/^\/import$/,Ca],[/^\/account$/,Ea],[/^\/sign-in$/,Pa],[/^\/(forgotten|link)$/,Fa],[/^\/operator(\/people)?$/,Aa]];function Ls(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of La){let s=n.exec(t);if(s)return{Page:o,about:s[1]??""}}return{Page:Ia,about:""}}function Os(){let{Page:e,about:t}=Ls(A.value);return c`<${zr} />
    <main id="main" tabindex="-1">
      <${e} key=${A.value+Sn.value} about=${t} path=${A.value} />
    </main>
    <${tr} />
    <${Yr} />
    <${Gr} />`}function uo(){return At(),Le()}var Ns=document.getElementById("app"),pt="",js=new BroadcastChannel("who");js.onmessage=({data:e})=>{e!==pt&&Le()};function Ds(){pt="",$s(),Cs(),fr()}function Oa(e){let t=e.signed_in?Ae(e):"";t!==pt&&(Ds(),js.postMessage(t)),pt=t,io(e),e.signed_in&&(Cn(),import("./marked-SGSARUK2.js").catch(()=>{}))}oe(()=>{let e=I.value;e?le(()=>Oa(e)):pt&&(le(Ds),io(null))});document.addEventListener("visibilitychange",()=>document.hidden||uo());addEventListener("online",uo);var Na=globalThis.requestIdleCallback??setTimeout;uo().then(()=>Na(co.ahead));Ns.replaceChildren();xo(c`<${Os} />`,Ns);sr();export{xo as a,R as b,M as c,L as d,Ee as e,xt as f,G as g,v as h,U as i,oe as j,O as k,q as l,j as m,zo as n,b as o,c as p,z as q,Ze as r,Ie as s,Xe as t,Lt as u,I as v,Ot as w,Sn as x,N as y,Le as z,Nt as A,tt as B,we as C,nt as D,ke as E,Tn as F,D as G,ot as H,Mn as I,ur as J,S as K,Or as L,Q as M,Gi as N,xe as O,lt as P,Vi as Q,Dr as R,Gl as S,Ht as T,Vl as U,Kl as V,qt as W,V as X,Se as Y,Me as Z,Jr as _,Z as $,W as aa,je as ba,Gt as ca,ts as da,Eu as ea,os as fa,rs as ga,ss as ha,as as ia,af as ja,lf as ka,fs as la,cf as ma,ha as na,uf as oa,ff as pa,Kt as qa};
