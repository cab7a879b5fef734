var w,mo,tn,se,Xt,gt,ho,_t,_o,nn,en,Di,Ge=Symbol.for("pv"),$t={},yt=[],ji=/^m(i|n|o|s|text|space)$/,on=Array.isArray,rn=yt.slice,_e=Object.assign;function he(e){e&&e.parentNode&&e.remove()}function wt(e,t,n){var o,i,r,s={},a=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?i=t[r]:s[r]=t[r];return a>2&&(s.children=a>3?rn.call(arguments,2):n),ze(e,s,o,i,null)}function ze(e,t,n,o,i){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ge,__v:i||++mo,__i:-1,__u:0};return!i&&w.vnode&&w.vnode(r),r}function ve(e){return e.children}function Ce(e,t){this.props=e,this.context=t,this.__g=0}function ae(e,t){if(t==null)return e.__&&ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ae(e)}function Ri(e){var t,n=e.__v,o=n.__e,i=[],r=[],s=e.__P;s&&((t=_e({constructor:Ge},n)).__v=n.__v+1,w.vnode&&w.vnode(t),sn(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,i,o||ae(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,ko(i,t,r),n.__=n.__e=null,t.__e!=o&&vo(t))}function vo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),vo(e)}function fo(e){(8&e.__g||(e.__g|=8,se.push(e),gt++))&&Xt==w.debounceRendering||((Xt=w.debounceRendering)||queueMicrotask)(go)}function go(){try{for(var e,t=1;se.length;)se.length>t&&se.sort(ho),e=se.shift(),t=se.length,8&e.__g&&Ri(e)}finally{(gt=se.length)&&(Xt||queueMicrotask)(go)}}function $o(e,t,n,o,i,r,s,a,u,p,l){var d,m,f,h,y,g,k=o.__k||yt,$=t.length;for(u=Ui(n,t,k,u,$),d=0;d<$;d++)(f=n.__k[d])!=null&&(m=~f.__i&&k[f.__i]||$t,f.__i=d,g=sn(e,f,m,i,r,s,a,u,p,l),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&an(m.ref,null,f,m),f.ref&&l.push(f.ref,f.__c||h,f)),y=y||h,4&f.__u?(u=yo(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&g!==void 0?u=g:h&&(u=h.nextSibling),f.__u&=-21);return n.__e=y,u}function Ui(e,t,n,o,i){var r,s,a,u,p,l,d,m,f,h=n.length,y=h,g=0,k=0,$=e.__k=Array(i);for(r=0;r<i;r++)(s=t[r])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=$[r]=ze(null,s):on(s)?s=$[r]=ze(ve,{children:s}):s.constructor===Ge&&s.__b?s=$[r]=ze(s.type,s.props,s.key,s.ref,s.__v):$[r]=s,u=r+g,s.__=e,s.__b=e.__b+1,a=null,~(p=s.__i=Wi(s,n,u,y))&&(y--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,p==u-1?g--:p==u+1?g++:p!=u&&(p>u?g--:g++,k=1)):(~p||(i>h?g--:i<h&&g++),typeof s.type!="function"&&(s.__u|=4))):$[r]=null;if(k){for(l=[],d=[],r=0;r<i;r++)if((s=$[r])&&16&s.__u){for(g=0,m=l.length;g<m;)l[f=g+m>>1]<s.__i?g=f+1:m=f;l[g]=s.__i,d[r]=g+1}for(g=l.length;r--;)d[r]&&(d[r]==g?g--:$[r].__u|=4)}if(y)for(r=0;r<h;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=ae(a)),ln(a,a));return o}function yo(e,t,n,o){var i,r,s,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=e,t=yo(i[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ae(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Wi(e,t,n,o){var i,r=e.key,s=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&s==a.type)return n;if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((a=t[i])&&!(2&a.__u)&&r==a.key&&s==a.type)return i;for(i=n+1;i<t.length;i++)if((a=t[i])&&!(2&a.__u)&&r==a.key&&s==a.type)return i}return-1}function po(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ht(e,t,n,o,i){var r,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||po(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||po(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=en[t]||(en[t]=Bi(t)),(e.__a||(e.__a={}))[t]=nn,r=t!=(t=t.replace(_o,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,s,r):e.removeEventListener(t,s,r));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Bi(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[_t]==null)t[_t]=nn++;else if(t[_t]<this.__a[e])return;return n(w.event?w.event(t):t)}}}function sn(e,t,n,o,i,r,s,a,u,p){var l,d,m,f,h,y,g,k,$,_,x,Te,mt,dt,me,uo,ie,de,te=t.type;if(t.constructor!==Ge)return null;128&n.__u&&(u=32&n.__u,l=n.__c.__z)&&(t.__u|=u,d=r=[],l.nodeType==8?a=vt(l,r):r.push(l),a=r[0]||a),(l=w.__b)&&l(t);e:if(typeof te=="function"){m=s.length;try{if(k=t.props,$=(l=te.prototype)&&l.render,_=(l=te.contextType)&&o[l.__c],x=l?_?_.props.value:l.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):($?t.__c=f=new te(k,x):(t.__c=f=new Ce(k,x),f.constructor=te,f.render=Hi),_&&_.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),$&&(f.__s||(f.__s=f.state),te.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=_e({},f.__s)),_e(f.__s,te.getDerivedStateFromProps(k,f.__s)))),h=f.props,y=f.state,f.__v=t,n.__c){if(k!==h&&$&&!te.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(k,x),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(k,f.__s,x)===!1){t.__v!=n.__v&&(f.props=k,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(q){q&&(q.__=t)}),yt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&s.push(f),a=ae(n);break e}f.componentWillUpdate&&f.componentWillUpdate(k,f.__s,x),$&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,y,g)})}else $&&!te.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),$&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=x,f.props=k,f.__P=e,f.__g&=-5,Te=w.__r,mt=$?25:0;do f.__g&=-9,Te&&Te(t),l=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++mt<25);$&&(yt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=_e({},o,f.getChildContext())),$&&n.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(h,y)),dt=l&&l.type===ve&&l.key==null?l.props.children:l,k.__P&&(l=a,i=(e=k.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&ln(q,q)}),n.__k=null),a=n.__k?ae(n,0):null),a=$o(e,on(dt)?dt:[dt],t,n,o,i,r,s,a,u,p),k.__P&&(t.__e=null,a=l),t.__u&=-161,d&&d.some(he),f.__h.length&&s.push(f),1&f.__g&&(f.__g&=-4)}catch(q){if(s.length=m,t.__v=null,u||r)if(q&&q.then){if(t.__u|=128|u,r){for(~(ie=r.indexOf(a||void 0))||(ie=r.length);(de=r[ie-1])&&de.nodeType==8;)ie--;for(;ie<r.length;ie++)if(de=r[ie])if(r[ie]=null,me){if(de==uo)break}else{if(de.nodeType!=8)break;de.data.startsWith("$s")&&(uo=vt(me=de))}}if(!me){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;me=a}(l=vt(me=t.__c.__z||(t.__c.__z=me)))?(t.__e=me,a=l):t.__e=a,a=a&&a.nextSibling}else r&&r.some(he);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),q&&q.then||wo(t),w.__e(q,t,n)}}else a=t.__e=qi(n.__e,t,n,o,i,r,s,u,p,e);return(l=w.diffed)&&l(t),a}function vt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function wo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(wo))}function ko(e,t,n){for(var o=0;o<n.length;)an(n[o++],n[o++],n[o++]);w.__c&&w.__c(t,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(r){r.call(i)})}catch(r){w.__e(r,i.__v)}})}function qi(e,t,n,o,i,r,s,a,u,p){var l,d,m,f,h,y,g,k,$=n.props||$t,_=t.props,x=t.type;if(x=="svg"?i="http://www.w3.org/2000/svg":x=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(l=0;l<r.length;l++)if((h=r[l])&&(x?h.localName==x:h.nodeType==3)){e=h,r[l]=null;break}}if(!e){if(k=p.ownerDocument||document,!x)return k.createTextNode(_);e=k.createElementNS(i,x,_.is?_:p),a&&(w.__m&&w.__m(t,r),a=!1),r=null}if(x){if(p=x=="template"&&e.content||e,r=x=="textarea"&&_.defaultValue!=null?null:r&&rn.call(p.childNodes),!a&&r)for($={},l=0;l<e.attributes.length;l++)$[(h=e.attributes[l]).name]=h.value;for(l in $)h=$[l],l=="dangerouslySetInnerHTML"?m=h:l=="children"||l in _||l=="value"&&"defaultValue"in _||l=="checked"&&"defaultChecked"in _||ht(e,l,null,h,i);for(l in _)h=_[l],l=="children"?f=h:l=="dangerouslySetInnerHTML"?d=h:l=="value"?y=h:l=="checked"?g=h:a&&typeof h!="function"||$[l]===h||ht(e,l,h,$[l],i);d?(a||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(x=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&ji.test(x))&&(i="http://www.w3.org/1999/xhtml"),$o(p,on(f)?f:[f],t,n,o,i,r,s,r?r[0]:n.__k&&ae(n,0),a,u),r&&r.some(he)),a&&x!="textarea"||(l="value",x=="progress"&&y==null?e.removeAttribute(l):y==null||y===e[l]&&(x!="progress"||y)||ht(e,l,y,$[l],i),l="checked",g!=null&&g!=e[l]&&ht(e,l,g,$[l],i))}else $===_||a&&e.data==_||(e.data=_);return e}function an(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){w.__e(i,n)}}function ln(e,t,n){var o,i,r,s;if(w.unmount&&w.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||an(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){w.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&ln(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=vt(o,r=[]))&&(o==e.__e&&r.some(he),he(i),he(o)),n||he(e.__e),e.__e=e.__c=e.__=null}function Hi(e,t,n){return this.constructor(e,n)}function bo(e,t){var n,o,i,r;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ze(ve,{children:[e]}),i=[],r=[],sn(t,t.__k,o||$t,$t,t.namespaceURI,o?null:t.firstChild?rn.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,r),ko(i,t.__k,r),t.__k.props.children=null}w={__e:function(e,t,n,o){for(var i,r,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(a){e=a}}throw gt=0,e}},mo=0,tn=function(e){return e!=null&&e.constructor===Ge},Ce.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_e({},this.state)),typeof e=="function"&&(e=e(_e({},n),this.props)),e&&(_e(n,e),this.__v&&(t&&this.__k.push(t),fo(this)))},Ce.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),fo(this))},Ce.prototype.render=ve,se=[],gt=0,ho=function(e,t){return e.__v.__b-t.__v.__b},_t=Symbol(),_o=/(PointerCapture)$|Capture$/i,nn=0,en={},Di=0;var ge,E,cn,xo,un=Object.is,kt=0,Io=[],fn=[],C=w,So=C.__b,Mo=C.__r,To=C.diffed,Co=C.__c,Eo=C.unmount,Po=C.__;function Ke(e,t){C.__h&&C.__h(E,e,kt||t),kt=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){return kt=1,zi(Lo,e)}function zi(e,t,n){var o=Ke(ge++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Lo(void 0,t),function(r){var s=(o.__N||o.__)[0],a=o.t(s,r);un(s,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var i=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,s,a){var u=this.__H;if(!u)return!0;var p=!1,l=this.props!=r;if(u.__.some(function(m){m.__N&&(p=!0,un(m.__[0],m.__N[0])||(l=!0))}),i){var d=i.call(this,r,s,a);return p?d||l:d}return!p||l}}return o.__}function M(e,t){var n=Ke(ge++,3);!C.__s&&mn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function bt(e,t){var n=Ke(ge++,4);!C.__s&&mn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,E.__h.push(n))}function L(e){return kt=5,Ee(function(){return{current:e}},[])}function Ee(e,t){var n=Ke(ge++,7);return mn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function xt(){var e=Ke(ge++,11);if(!e.__){for(var t=E.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Gi(){var e;do{for(;e=fn.shift();)try{Ve(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Io.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ve),t.__h.some(pn),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(fn.length)}C.__b=function(e){E=null,So&&So(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Po&&Po(e,t)},C.__r=function(e){Mo&&Mo(e),ge=0;var t=(E=e.__c).__H;t&&(cn==E?E.__h=[]:(t.__h.some(Ve),t.__h.some(pn),ge=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),cn=E},C.diffed=function(e){To&&To(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ao(Io.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),cn=E=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(Ve),n.__h=n.__h.filter(function(o){return!o.__||pn(o)})}catch(o){n.__h=[function(){throw o}]}}),Co&&Co(e,t)},C.unmount=function(e){Eo&&Eo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Ao(fn.push(i))}else Ve(i)}catch(r){t=r}}),o.__H=void 0,t&&C.__e(t,o.__v))};var Fo=typeof requestAnimationFrame=="function";function Vi(e){var t,n=function(){clearTimeout(o),Fo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Fo&&(t=requestAnimationFrame(n))}function Ao(e){e!=1&&xo==C.requestAnimationFrame||((xo=C.requestAnimationFrame)||Vi)(Gi)}function Ve(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function pn(e){var t=E;e.__c=e.__(),E=t}function mn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!un(n,e[o])})}function Lo(e,t){return typeof t=="function"?t(e):t}var Ki=Symbol.for("preact-signals");function Ct(){if(ne>1)ne--;else{var e,t=!1;for((function(){var i=Mt;for(Mt=void 0;i!==void 0;){var r=i.S;if(r.v===i.v)for(var s=r.t;s!==void 0;s=s.x)s.i===i.i&&(s.i=r.i);i=i.o}})();Je!==void 0;){var n=Je;for(Je=void 0,St++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&No(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(St=0,ne--,t)throw e}}function G(e){if(ne>0)return e();dn=++Yi,ne++;try{return e()}finally{Ct()}}var Ye,T=void 0;function le(e){var t=T,n=Ye;T=void 0,Ye=void 0;try{return e()}finally{T=t,Ye=n}}var Je=void 0,ne=0,St=0,Yi=0,dn=0,Mt=void 0,Tt=0;function Oo(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=Ki;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:le(function(){var o;(o=t.W)==null||o.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&le(function(){var i;(i=t.Z)==null||i.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return oe(function(){var n=t.value;le(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return le(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=Oo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(St>100)throw new Error("Cycle detected");(function(n){ne!==0&&St===0&&n.l!==dn&&(n.l=dn,Mt={S:n,v:n.v,i:n.i,o:Mt})})(this),this.v=e,this.i++,Tt++,ne++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ct()}}}});function v(e,t){return new F(e,t)}function No(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Do(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function jo(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function $e(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Tt-1,this.f=4}$e.prototype=new F;$e.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Tt))return!0;if(this.g=Tt,this.f|=1,this.i>0&&!No(this))return this.f&=-2,!0;var e=T;try{Do(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,jo(this),this.f&=-2,!0};$e.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};$e.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};$e.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty($e.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Oo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function U(e,t){return new $e(e,t)}function Ro(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ne++;var n=T;T=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,hn(e),o}finally{T=n,Ct()}}}function hn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ro(e)}function Ji(e){if(T!==this)throw new Error("Out-of-order effect");jo(this),T=e,this.f&=-2;try{8&this.f&&hn(this)}finally{Ct()}}function Pe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ye&&Ye.push(this)}Pe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Pe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ro(this),Do(this),ne++;var e=T;return T=this,Ji.bind(this,e)};Pe.prototype.N=function(){2&this.f||(this.f|=2,this.u=Je,Je=this)};Pe.prototype.d=function(){this.f|=8,1&this.f||hn(this)};Pe.prototype.dispose=function(){this.d()};function oe(e,t){var n=new Pe(e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Uo,Pt,Et,Qi=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Wo=[];oe(function(){Uo=this.N})();function Fe(e,t){w[e]=t.bind(null,w[e]||function(){})}function Qe(e){if(Et){var t=Et;Et=void 0,t()}Et=e&&e.S()}function Bo(e){var t=this,n=e.data,o=O(n);o.name="ReactiveDom",o.value=n;var i=Ee(function(){for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=U(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),l=U(function(){return!Array.isArray(p.value)&&!tn(p.value)}),d=oe(function(){if(this.N=qo,l.value){var f=p.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[l,p]},[]),r=i[0],s=i[1];return r.value?s.peek():s.value}Bo.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:wt(ve,null).constructor},type:{configurable:!0,value:Bo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fe("__b",function(e,t){if(Qe(),Pt=void 0,typeof t.type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var r=o[i];r instanceof F&&(n||(t.__np=n={}),n[i]=r,o[i]=r.peek())}}e(t)});Fe("__r",function(e,t){if(e(t),t.type!==ve){Qe();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(i,r){var s;return oe(function(){s=this},{name:r}),s.c=i,s})((function(i){return function(){var r;Qi&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Pt=o,Qe(n)}});Fe("__e",function(e,t,n,o){Qe(),Pt=void 0,e(t,n,o)});Fe("diffed",function(e,t){Qe(),Pt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,r=n.U;if(r)for(var s in r){var a=r[s];a===void 0||o&&s in o||(a.d(),r[s]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var p=r[u],l=o[u];p===void 0?(p=Zi(n,u,l,i),r[u]=p):p.o(l,i)}}}e(t)});function Zi(e,t,n,o){var i=t in e&&e.ownerSVGElement===void 0,r=v(n);return{o:function(s,a){r.value=s,o=a},d:oe(function(){this.N=qo;var s=r.value.value;o[t]!==s&&(o[t]=s,i?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.removeAttribute(t))})}}Fe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var r=o[i];r&&r.d()}}}var s=t.__np;if(s){var a=t.props;for(var u in s)a[u]=s[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var l=p.__$u;l&&(p.__$u=void 0,l.d())}}e(t)});Fe("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ce.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var a in this.props)if(!(a in e))return!0;return!1};function O(e,t){return Ee(function(){return v(e,t)},[])}var Xi=function(e){queueMicrotask(function(){queueMicrotask(e)})};function es(){G(function(){for(var e;e=Wo.shift();)Uo.call(e)})}function qo(){Wo.push(this)===1&&(w.requestAnimationFrame||Xi)(es)}var Ft="",vn="",Go=()=>{},Vo=()=>{},H=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function Ko(e){Go=e}function Yo(e){Vo=e}async function D(e,t,{body:n,signal:o}={}){let i=vn,r=await gn(e,t,n,o),s=await $n(r);if(r.status===403&&String(s?.type).endsWith("/csrf")){let a=await b.me();if(i&&i!==vn&&a.signed_in)throw Vo(a),new H(409,{title:"Somebody else is signed in now. Nothing was done."});r=await gn(e,t,n,o),s=await $n(r)}if(r.ok)return s;throw r.status===401&&t!=="/api/sessions"&&Go(),new H(r.status,s??{title:`Error ${r.status}`})}async function gn(e,t,n,o){let i={Accept:"application/json"};e!=="GET"&&(i["X-CSRF-Token"]=Ft);let r=n instanceof Blob;n!==void 0&&(i["Content-Type"]=`application/${r?"octet-stream":"json"}`);let s=AbortSignal.timeout(r?15e3*60:15e3);try{return await fetch(t,{method:e,headers:i,body:r?n:JSON.stringify(n),signal:o?AbortSignal.any([o,s]):s})}catch{throw new H(0,{title:"The server cannot be reached."})}}async function $n(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new H(0,{title:"The answer was cut off."})}}async function ts(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new H(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof H?o:new H(0,{title:"It cannot be reached."})}}async function ns(e){let t=await gn("GET",e,void 0);if(t.ok)return $n(t);throw new H(t.status,{title:`Error ${t.status}`})}var Ae=e=>[e.signed_in,e.guest,e.email].join();async function Ho(e){let t=await e;return Ft=t.csrf_token,vn=Ae(t),t}var _n=e=>`/api/films/${encodeURIComponent(e)}`,zo=e=>`/api/marks/${encodeURIComponent(e)}`,b={async me(){let e=Ft,t=await D("GET","/api/me");return Ft===e?Ho(t):t},becomeGuest:()=>Ho(D("POST","/api/guests")),allMarks:()=>D("GET","/api/me/marks"),marks:(e,t)=>D("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t,n)=>D("PUT",zo(e.id),{body:{kind:t,votes:n,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>D("DELETE",zo(e)),recommendations:(e,t)=>D("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>D("GET","/api/choices"),film:e=>D("GET",_n(e)),related:e=>D("GET",`${_n(e)}/related`),votes:e=>D("GET",`${_n(e)}/votes`),starters:(e,t=0)=>D("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,{signal:t,further:n=!1}={})=>D("GET",`/api/search?q=${encodeURIComponent(e)}${n?"&further=true":""}`,{signal:t}),searchFile:e=>ns(`${document.documentElement.dataset.search}${e}`),suggestions:ts,sources:()=>D("GET","/api/sources")};var Qo=function(e,t,n,o){var i;t[0]=0;for(var r=1;r<t.length;r++){var s=t[r++],a=t[r]?(t[0]|=s?1:2,n[t[r++]]):t[++r];s===3?o[0]=a:s===4?o[1]=Object.assign(o[1]||{},a):s===5?(o[1]=o[1]||{})[t[++r]]=a:s===6?o[1][t[++r]]+=a+"":s?(i=e.apply(a,Qo(e,a,n,["",null])),o.push(i),a[0]?t[0]|=2:(t[r-2]=0,t[r]=i)):o.push(a)}return o},Jo=new Map;function Zo(e){var t=Jo.get(this);return t||(t=new Map,Jo.set(this,t)),(t=Qo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,i,r=1,s="",a="",u=[0],p=function(m){r===1&&(m||(s=s.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,s):r===3&&(m||s)?(u.push(3,m,s),r=2):r===2&&s==="..."&&m?u.push(4,m,0):r===2&&s&&!m?u.push(5,0,!0,s):r>=5&&((s||!m&&r===5)&&(u.push(r,0,s,i),r=6),m&&(u.push(r,m,0,i),r=6)),s=""},l=0;l<n.length;l++){l&&(r===1&&p(),p(l));for(var d=0;d<n[l].length;d++)o=n[l][d],r===1?o==="<"?(p(),u=[u],r=3):s+=o:r===4?s==="--"&&o===">"?(r=1,s=""):s=o+s[0]:a?o===a?a="":s+=o:o==='"'||o==="'"?a=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,i=s,s=""):o==="/"&&(r<5||n[l][d+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):s+=o),r===3&&s==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var c=Zo.bind(wt);var re=v(null),yn=null;function At(){return yn??=b.sources().then(e=>{re.value=e},()=>{yn=null}),yn}var Xo={TMDB:new URL("tmdb.svg",import.meta.url).href},er=()=>c`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${re.value&&re.value.items.length>0&&c`<ul class="credits" aria-label="Where the facts come from">
        ${re.value.items.map(({name:e,notice:t,url:n})=>c`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${Xo[e]?c`<img src=${Xo[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var os=2,rs=0,ce=v([]),It=v("");function z(e,{key:t=`toast-${++rs}`,tone:n="calm",action:o}={}){let i=ce.value.filter(r=>r.key!==t);ce.value=[...i,{key:t,text:e,tone:n,action:o}].slice(-os)}function ye(e){ce.value=ce.value.filter(t=>t.key!==e)}function tr(){ce.value=ce.value.filter(e=>e.tone!=="calm")}function Ze(e){It.value=It.value===e?`${e} `:e}var A=v(location.pathname),Ie=v(location.search.slice(1)),wn=!1;function nr(){let e=wn;return wn=!1,e}async function or(e){let t=async()=>{G(()=>{tr(),A.value=location.pathname,Ie.value=location.search.slice(1)}),await new Promise(i=>setTimeout(i)),scrollTo({top:e,behavior:"instant"});let o=document.querySelector("h1");o?.focus({preventScroll:!0}),wn=!o};if(!document.startViewTransition)return t();let n=document.startViewTransition(t);n.ready.catch(()=>{}),await n.updateCallbackDone.catch(()=>{})}function Xe(e){return history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),or(0)}function kn(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Ie.value=e}function rr(){history.scrollRestoration="manual",addEventListener("popstate",e=>{A.value===location.pathname&&Ie.value===location.search.slice(1)||or(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?Xe(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}function Lt(e,{first:t=300,most:n=2e3,onStuck:o}={}){let i=t,r=!1,s=!1,a,u=Date.now(),p,l=y=>{s!==y&&o?.(y),s=y},d=()=>{r=!0,clearTimeout(p),document.removeEventListener("visibilitychange",h)},m=async()=>{if(document.hidden)return;p=void 0;let y=await e().catch(()=>a);if(r)return;y!==a&&(u=Date.now()),a=y;let g=a===void 0||!!a;l(g&&Date.now()-u>=2e4),g?f():d()},f=()=>{p=setTimeout(m,s?1e4:i),i=Math.min(i*1.5,n)},h=()=>{document.hidden||p===void 0||(clearTimeout(p),u=Date.now(),m())};return document.addEventListener("visibilitychange",h),f(),d}var I=v(null),Ot=v(!1),xn=v(0),N=U(()=>I.value?.signed_in??!1),bn=null;async function ir(){let e=I.value,t=await b.me();I.value===e&&sr(t)}function sr(e){let t=I.value;G(()=>{t?.signed_in&&Ae(t)!==Ae(e)&&(xn.value+=1),I.value=e})}async function Le(){Ot.value=!1;try{await ir()}catch{Ot.value=!0}}async function Nt(){I.value||await ir(),!N.value&&(bn??=b.becomeGuest().then(e=>I.value=e).finally(()=>bn=null),await bn)}Ko(()=>{if(!N.value)return;let e=I.value?.guest?"":"Sign in again; your marks are kept.";z(`Your session has ended. ${e}`,{key:"session",tone:"error"}),Le()});Yo(sr);var tt=v({}),we=v(!1),nt=v(!1),Ne=U(()=>Mn("like")),ke=v(0),jt={},Rt=0,Dt=()=>{},et=new Map,is={like:"Liked",save:"Saved",hide:"Hidden",seen:"Seen",mute:"Does not vote any more"},Mn=e=>Object.keys(tt.value).filter(t=>j(t)===e).length,j=e=>ot(e)?"like":Oe(e),ot=e=>Oe(e)==="mute",Oe=e=>tt.value[e]??null;async function Sn(){let e=Rt,{marks:t,silent:n}=await b.allMarks();if(e!==Rt)return N.value?Sn():void 0;fr({...t,...Object.fromEntries(n.map(o=>[o,"mute"]))}),we.value=!0,lr()}async function Tn(){Dt();try{await Sn()}catch{if(we.value||!N.value)return;nt.value=!0,z("What you marked did not arrive. It is asked for again.",{key:"marks",tone:"wait",action:{label:"Try again",run:()=>{Tn()}}}),Dt(),Dt=Lt(()=>Sn().then(()=>0),{first:2e3})}}function lr(){nt.value=!1,Dt(),ye("marks")}var cr=()=>Promise.all(et.values());function ur(){we.value=!1,lr(),fr({})}function fr(e){Rt+=1,we.value&&ar(e)!==ar(jt)&&(ke.value+=1),jt={...e};let t={...e};for(let n of et.keys())Cn(t,n,Oe(n));tt.value=t}var ar=e=>Object.keys(e).filter(t=>e[t]==="like").sort().join();function J(e,t,{quiet:n=!1}={}){let o=Oe(e.id);if(o===t)return Promise.resolve(!0);pr(e.id,t);let s=`${o==="mute"&&t==="like"?"Votes again":t?is[t]:"No mark any more"}: ${e.title}`;n?Ze(s):z(s,{key:e.id,action:nt.value?void 0:{label:"Undo",run:()=>{J(e,o,{quiet:!0})}}});let a=et.get(e.id)??ss(e).finally(()=>et.delete(e.id));return et.set(e.id,a),a}var Ut=(e,t)=>J(e,j(e.id)===t?null:t);async function ss(e){for(;;){let t=Oe(e.id),n=jt[e.id]??null;if(t===n)return!0;try{await Nt(),await as(e,t),Cn(jt,e.id,t),Rt+=1,(t==="like"||n==="like")&&(ke.value+=1)}catch(o){if(Oe(e.id)!==t)continue;return pr(e.id,n),ls(e,t,o),!1}}}function as(e,t){return t?b.putMark(e,t==="mute"?"like":t,t!=="mute"):b.deleteMark(e.id)}function ls(e,t,n){if(ye(e.id),n instanceof H&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";z(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{J(e,t)}}})}function pr(e,t){let n={...tt.value};Cn(n,e,t),tt.value=n}function Cn(e,t,n){n?e[t]=n:delete e[t]}var cs="theme",mr=matchMedia("(prefers-color-scheme: light)"),dr=()=>document.documentElement.dataset.theme??(mr.matches?"light":"dark"),be=v(dr());mr.addEventListener("change",()=>be.value=dr());function hr(){be.value=be.value==="dark"?"light":"dark",document.documentElement.dataset.theme=be.value;try{localStorage.setItem(cs,be.value)}catch{}}var _r="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",us={like:_r,hide:_r,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",play:"M7 4l13 8l-13 8z",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",seen:"M2 12c5-8 15-8 20 0c-5 8-15 8-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",pulse:"M3 12h4l3-7l4 14l3-7h4"};function S({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return c`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${us[e]} transform=${t} />
  </svg>`}var fs=document.querySelector("link[rel=icon]"),vr=()=>c`<img class="logo" src=${fs?.href} alt="" width="37" height="37" />`;var ps=new Set("the a an le la les l el los las il der das".split(" ")),rt=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function $r(e,t){let n=t.split(" ");return e.toSorted((i,r)=>r.length-i.length).every(i=>{let r=n.findIndex(s=>s.startsWith(i));return r>=0&&n.splice(r,1),r>=0})}function gr(e){let[t,...n]=e.split(" ");return n.length>0&&ps.has(t)?n.join(" "):e}function yr(e,t,n){let o=En(t,n);if(e===t||e===o)return rt.exact;let i=gr(o);return e===i||e===gr(t)?rt.withoutArticle:o.startsWith(e)||i.startsWith(e)?rt.start:o.includes(` ${e}`)?rt.word:rt.words}function En(e,t){return t===null?e:`${e} ${t}`.trimStart()}var ms=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,ds=/\p{M}+/gu,hs=/[^\p{L}\p{N}]+/gu,_s=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,vs=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,gs=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "]))),$s=new Map(Object.entries({ii:"2",iii:"3",iv:"4",vi:"6",vii:"7",viii:"8",ix:"9"}));function ys(e){return vs.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function ws(e){let t=e.replace(ms," $&").normalize("NFKD").replace(ds,"");return Array.from(Array.from(t,ys).join(""),o=>gs.get(o)??o).join("").replace(hs," ").trim()}function it(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(i=>{let r=i.split(_s).map(ws).filter(Boolean);return[r.join(" "),r.map(s=>s.replaceAll(" ","")).join(" ")]}),o=n.map(i=>i.split(" ").map(r=>$s.get(r)??r).join(" "));return[...new Set([...n,...o])].filter(Boolean)}function Pn(e,t,n=0,o=null){let i=/([^,(<)]*)([,(<)])/gu,r=n;function s(){let a=new Map;for(let u=i.exec(e);u;u=i.exec(e)){let[,p,l]=u;if(l===")")break;if(l===","){let m={kind:"page",folder:t,file:r,gate:o};for(let f of p)a.set(f,m);r+=1;continue}let d={kind:"branch",folder:t,file:r,gate:o,label:p,below:null,fresh:null};if(a.set(String.fromCodePoint(p.codePointAt(0)),d),l==="(")p!==" "&&(r+=1),d.below=s();else{let m=e.indexOf(">",i.lastIndex);r+=Number.parseInt(e.slice(i.lastIndex,m)||"1",36),i.lastIndex=m+1}}return a}return s()}function wr(e,t){let n=t,o=null;for(let i=e;;){let r=i.get(String.fromCodePoint(n.codePointAt(0)??0));if(r?.kind==="page"||r?.label.startsWith(n))return{item:r,known:!0};if(!r||!n.startsWith(r.label))return o&&{item:o,known:!0};if(r.below===null)return{item:r,known:!1};o??=r.fresh,n=n.slice(r.label.length),i=r.below}}var ks=200,Wt=class{#n;#t;#o;#e=new Map;constructor(t,n){this.#n=t,this.#t=n,this.#o=Pn(n.outline,"head")}get name(){return this.#t.head}find(t){return wr(this.#o,t)}has(t){return kr(t)||this.#e.has(t)}read(t){if(kr(t))return Promise.resolve({complete:!0,rows:t.rows});let o=this.#e.get(t)??this.#r(t);if(this.#e.delete(t),this.#e.set(t,o),this.#e.size>ks){let[i]=this.#e.keys();this.#e.delete(i)}return o}async#r(t){try{let n=await this.#n(this.#i(t));if(t.kind==="branch"&&t.below===null){let r=n.first??t.file+1;t.below=Pn(n.outline??"","body",r,t.gate??t);let{folder:s,file:a}=t,u=n.fresh?.map(br);u&&(t.fresh={kind:"page",folder:s,file:a,gate:null,rows:u})}let o=n.hits.map(br),i=t.gate?bs(t.gate.fresh?.rows,o):o;return{complete:n.complete,rows:i}}catch(n){throw this.#e.delete(t),n}}#i({folder:t,file:n}){let o=(n&255).toString(16).padStart(2,"0");return`/${this.#t[t]}/${(n>>8).toString(16)}/${o}.json`}};function kr(e){return e.kind==="page"&&e.rows!==void 0}function bs(e,t){if(!e)return t;let n=new Set(e.map(({hit:o})=>o.id));return[...t.filter(({hit:o})=>!n.has(o.id)),...e]}function br([e,t,n,o,i,r]){let s=`tt${String(e).padStart(7,"0")}`,a=o?"series":"film",u=it(t).concat(r===void 0?[]:it(r));return{hit:{id:s,title:t,year:n,kind:a,stars:i,poster:`/posters/${s}`},names:u}}var xs=200,Ss=12,Mr=/^\d{4}$/u;function Tr({load:e}){let t=null,n="";function o(){return t??=e("/manifest.json").then(r=>new Wt(e,r)),t.catch(()=>t=null),t}async function i(r,s){t=null;let a=await o();if(a.name===r.name)throw s;return a}return{async warm(){await o()},async search(r,{limit:s=10,signal:a}={}){let u=it(r.slice(0,xs)),p=Math.abs(r.length-n.length)>1?2:1;if(n=r,u.length===0)return{hits:[],complete:!0};let l=await o();try{return await xr(l,u,{limit:s,requests:p,signal:a})}catch(d){a?.throwIfAborted();let m=await i(l,d);return xr(m,u,{limit:s,requests:p,signal:a})}}}}async function xr(e,t,{limit:n,requests:o,signal:i}){let r={requests:o},s=!0;for(let a of t){let u=await Ms(e,a,r,i);if(u.hits.length>0)return{...u,hits:u.hits.slice(0,n)};s&&=u.complete}return{hits:[],complete:s}}async function Ms(e,t,n,o){let i=t.split(" "),r=Ts(t,i),s=new Set;for(;;){if(o?.throwIfAborted(),i.some(m=>e.find(m)===null))return{hits:[],complete:!0};let a=r.flatMap(m=>{let f=e.find(m);return f===null||f.known&&s.has(f.item)?[]:n.requests>0||e.has(f.item)?[{path:m,...f}]:[]}),u=Cs(e,t,a,r[0]);if(u===void 0)return{hits:[],complete:!1};e.has(u.item)||(n.requests-=1);let p=await e.read(u.item);if(!u.known)continue;s.add(u.item);let l=Es(p.rows,t,i),d=p.complete&&Cr(u);if(l.length>0||d)return{hits:l,complete:d}}}function Ts(e,t){let n=[...new Set(t)].slice(0,Ss),o=n.toSorted((u,p)=>Sr(p)-Sr(u)),i=n.flatMap(u=>n.filter(p=>p!==u).map(p=>`${u} ${p}`)),[r,...s]=t,a=Mr.test(r)&&s.length>0?[[...s,r].join(" ")]:[];return[...new Set([...a,e,...o,...i])]}function Sr(e){return Mr.test(e)?0:e.length}function Cr({path:e}){return!e.includes(" ")}function Cs(e,t,n,o){let i=t.slice(t.lastIndexOf(" ")+1),r=({item:a})=>a.kind==="page",s=({item:a})=>e.has(a);return n.find(a=>r(a)&&s(a))??n.find(a=>r(a)&&Cr(a))??n.find(a=>a.path===t&&a.known)??n.find(a=>a.path===o&&!a.known)??n.find(a=>a.known&&s(a))??n.find(a=>a.path===o)??n.find(a=>!a.known)??n.find(a=>r(a)&&!a.path.startsWith(`${i} `))??n.find(r)??n[0]}function Es(e,t,n){return e.flatMap(({hit:i,names:r})=>{let s=(r.length>0?r:[""]).filter(a=>$r(n,En(a,i.year)));return s.length===0?[]:[{hit:i,close:Math.min(...s.map(a=>yr(t,a,i.year)))}]}).sort((i,r)=>i.close-r.close).map(({hit:i})=>i)}var Ps=200,Fs=6e4,st=new Map,Er=0,Pr=()=>!!re.value?.suggestions&&Date.now()>=Er,Fr=()=>Pr()||!!re.value?.search_knows_more;async function Fn(e,t){await At();let n=re.value?.suggestions;if(!n||!Pr())return[];try{let{address:o,read:i}=await import("./suggestion-5IYSHVX3.js"),r=o(n,e);if(r===null)return[];let s=st.get(r)??i(await b.suggestions(r,t));return st.set(r,s),st.size>Ps&&st.delete(st.keys().next().value),s}catch{return t.aborted||(Er=Date.now()+Fs),[]}}var As=350,Ar=8,at={state:"empty",hits:[],meant:"",guessed:!1,more:"none"},Ir=Tr({load:b.searchFile});function Lr(){let e=v(at),t=U(()=>{let p=e.value.more==="offered"&&!Fr()?"none":e.value.more;return{...e.value,more:p}}),n="",o=0,i=new AbortController;async function r(p){let l=++o;if(n=p,i.abort(),i=new AbortController,!p.trim()){e.value=at;return}e.value={...e.value,state:"looking"};try{let{hits:d}=await Ir.search(p,{limit:Ar});if(l!==o)return;d.length>0?e.value={...at,state:"found",hits:d,more:"offered"}:await s(p,l)}catch{l===o&&(e.value={...at,state:"failed"})}}async function s(p,l){if(await new Promise(k=>setTimeout(k,As)),l!==o)return;let d=await Fn(p,i.signal);if(l!==o)return;if(d.length>0){e.value={...at,state:"found",hits:d};return}let m=await b.search(p,{signal:i.signal});if(l!==o)return;let f=m.did_you_mean??"",h=f!==""||m.items.length===0,y=m.asked?"none":"offered",g=h?m.items.slice(0,Ar):m.items;e.value={state:"found",hits:g,meant:f,guessed:h,more:y}}async function a(){let p=o,{hits:l,more:d}=t.value;if(d!=="offered")return!1;e.value={...e.value,more:"asking"};let m=await Is(n,i.signal);if(p!==o)return!1;let f=Ls(l,m??[]),h=f.length>l.length;return e.value={...e.value,hits:f,guessed:t.value.guessed&&!h,more:h?"none":m?"nothing":"refused"},!0}return{found:t,ask:r,askFurther:a,warm:()=>{Ir.warm().catch(()=>{})}}}async function Is(e,t){let n=await Fn(e,t);if(n.length>0)return n;let o=await b.search(e,{signal:t,further:!0}).catch(()=>null);return o?.asked?o.items:null}function Ls(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}var An={nothing:"No other title of that name was found.",refused:"Nobody else can be asked just now. Try again in a few minutes."};function Or({text:e,more:t,onAsk:n}){if(t==="none")return null;let o=t==="asking";return c`<div class="hits-more">
    ${t==="offered"||o?c`<button aria-disabled=${String(o)} onClick=${n}>
            <${S} name="search" />
            <span>${o?"Asking…":`More titles named “${e}”`}</span>
          </button>`:c`<p class="quiet">${An[t]}</p>`}
  </div>`}var Os=new Intl.NumberFormat("en"),Ns=new Intl.NumberFormat("en",{notation:"compact"}),Ds=new Intl.ListFormat("en"),js=new Intl.DateTimeFormat(void 0,{dateStyle:"long"}),Rs=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),Us=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),Q=(e,t,n=`${t}s`)=>`${Os.format(e)} ${e===1?t:n}`;function Ws(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function xe({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Bt=e=>e.year?`${e.title} (${e.year})`:e.title,lt=e=>Ds.format(e);function Bs(e){return/^[a-z]{2,3}$/.test(e)?Us.of(e)??e:e}function Dr(e){return[e.kind==="series"?"Series":"Film",xe(e),e.runtime&&Ws(e.runtime),e.certificate,e.languages.map(Bs).slice(0,2).join(", ")].filter(Boolean)}function jr(e){let t=(r,s)=>r?`${Ns.format(r)} ${s}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,s,a,u,p])=>s==null?[]:[{name:r,value:a(s),note:u,link:p}])}var In=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],Bl=({links:e})=>In.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),qs=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function Ln(e){return qs.flatMap(([t,n])=>{let o=e.filter(i=>i.kind===t).map(({service:i})=>i);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Rr(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?Rs.of(t)??"":""}var Hs={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",people:"People’s ratings",facts:"Its facts"},On=e=>Hs[e]??e;function ql(e){let[t,n=""]=e.split("."),o=In.find(([i])=>i===n)?.[1]??Nr(n);return t==="links"?`Page on ${o}`:t==="scores"?In.some(([i])=>i===n)?`${o} score`:o:Nr(t)}function Nr(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,On);return t.charAt(0).toUpperCase()+t.slice(1)}var Hl=e=>js.format(new Date(e));var zs=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"],["seen","Seen","Seen it, and that is all"]];function qt({film:e,words:t=!1,seen:n=t,onMark:o}){let i=j(e.id),r=i||!nt.value;return c`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${zs.map(([s,a,u])=>s==="seen"&&!n&&i!==s?null:c`<button
        key=${s}
        class="mark mark-${s}"
        aria-pressed=${r?String(i===s):void 0}
        title=${u}
        onClick=${()=>o?o(s):void Ut(e,s)}
      >
        <${S} name=${s} />
        <span class=${t?"":"unseen"}>${a}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var Gs={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},Vs=[220,440];function V({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=R(e),[i,r]=R(""),[s,a]=R([]),u=s.includes(o)?Wr(o):o,p=[u,e===o?u:e];return c`<span class="poster">
    ${[...new Set(p)].filter(l=>!s.includes(l)).map(l=>c`<img
            key=${l}
            class=${l===u||l===i?"":"coming"}
            src=${l}
            srcset=${Ur(l)}
            sizes=${Ur(l)&&Gs[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>l!==u&&r(l)}
            onError=${()=>a([...s,l])}
          />`)}
  </span>`}var Wr=e=>e.split("?")[0],Ur=e=>e===Wr(e)?void 0:Vs.map(t=>`${e}&w=${t} ${t}w`).join(", "),Se=({count:e=12,kind:t="tile"})=>c`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>c`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var Br=({hit:e,onOpen:t})=>c`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${V} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${xe(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&c`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${qt} film=${e} />
  </li>`;function Ht({open:e=!1}){let t=Ee(Lr,[]),n=O(""),o=O(!1),i=L(null),r=L(null),s=L(Promise.resolve()),a=xt(),{state:u,hits:p,guessed:l,more:d}=t.found.value,m=(e||o.value)&&u!=="empty";M(()=>{let _=x=>{i.current?.contains(x.target)||(o.value=!1)};return document.addEventListener("pointerdown",_),document.addEventListener("focusin",_),()=>{document.removeEventListener("pointerdown",_),document.removeEventListener("focusin",_)}},[o]);let f=_=>{n.value=_,o.value=!0,i.current?.querySelector(".hits")?.scrollTo(0,0),s.current=t.ask(_)},h=()=>{o.value=!1,e&&f(""),r.current?.focus()},y=async()=>{let[_,x]=[s.current,A.value];if(await _,_!==s.current||x!==A.value)return;let{hits:Te,guessed:mt}=t.found.value;if(Te.length===0||mt){i.current?.querySelector(".hit a, .hits-more button")?.focus();return}o.value=!1,Xe(`/films/${Te[0].id}`)},g=async()=>{await s.current;let _=t.found.value.hits.length;if(!await t.askFurther())return;(i.current?.querySelectorAll(".hit")?.[_]?.querySelector("button")??r.current)?.focus()},k=_=>{_.key==="Enter"&&_.target===r.current&&!_.isComposing?(_.preventDefault(),y()):_.key==="Escape"&&m?(_.preventDefault(),h()):i.current&&m&&Ys(i.current,_)&&_.preventDefault()},$=m?Ks(t.found.value,n.value.trim()):"";return c`<search ref=${i} class="search ${e?"search-open":""}" onKeyDown=${k}>
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
    ${m&&c`<div class="hits ${u}">
        ${(l||p.length===0)&&c`<p class="hits-note">
            ${$}
            ${u==="failed"&&c` <button class="button small" onClick=${()=>f(n.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${p.map(_=>c`<${Br} key=${_.id} hit=${_} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <div class="hits-foot">
          <${Or} text=${n.value.trim()} more=${d} onAsk=${g} />
          ${p.length>0&&!l&&c`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`}
        </div>
      </div>`}
  </search>`}function Ks({state:e,hits:t,meant:n,guessed:o,more:i},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${r}”.${/\s/.test(r)?" Fewer words may find it.":""}`:o?`Nothing here is called “${r}”. Did you mean ${n||"one of these"}?`:An[i]??`Found: ${t.length}`}function Ys(e,t){let n=[...e.querySelectorAll(".hit, .hits-more:has(button)")].map(u=>[...u.querySelectorAll("a, button")]),o=e.querySelector("input"),i=document.activeElement,r=n.findIndex(u=>u.includes(i)),s=r<0||n[r].length===1?1:n[r].indexOf(i),a=u=>(u[s]??u[0]).focus();if(t.key==="ArrowDown"&&n.length>0)a(n[Math.min(r+1,n.length-1)]);else if(t.key==="ArrowUp"&&r>=0)a(r===0?[o]:n[r-1]);else if(t.key==="ArrowRight"&&r>=0)n[r][s+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][s-1]?.focus();else return!1;return!0}var Js=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],qr=()=>c`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${vr} /><span>Sneak Preview</span></a>
    ${A.value!=="/start"&&c`<${Ht} />`} ${N.value&&c`<${Qs} />`}
    <div class="site-tools">
      ${I.value?.operator&&c`<${Zs} />`}
      <${Xs} />
      ${I.value&&c`<${ea} />`}
    </div>
  </header>`,Qs=()=>c`<nav class="places" aria-label="Your lists">
    <ul>
      ${Js.map(([e,t,n,o])=>{let i=o?Mn(o):0;return c`<li key=${e}>
          <a href=${e} aria-current=${A.value===e?"page":void 0}>
            <${S} name=${n} />${t}
            ${i>0&&c` <span class="tally">${i}<span class="unseen"> ${i===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,Zs=()=>c`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${A.value==="/operator"?"page":void 0}
  >
    <${S} name="pulse" />
  </a>`;function Xs(){let e=be.value==="dark"?"light":"dark";return c`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${hr}
  >
    <${S} name="theme" />
  </button>`}function ea(){let e=n=>A.value===n?"page":void 0;if(!N.value)return c`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=I.value?.guest?"Guest":"Account";return c`<a class="account" href="/account" aria-current=${e("/account")}>
    <${S} name="person" /><span>${t}</span>
  </a>`}var ta=7e3,na=15e3,Hr=()=>c`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${ce.value.map(e=>c`<${oa} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${It.value}</p>`;function oa({toast:{key:e,text:t,tone:n,action:o}}){let[i,r]=R(!1);return M(()=>{if(i||n==="wait")return;let a=setTimeout(()=>ye(e),n==="error"?na:ta);return()=>clearTimeout(a)},[i,e,t,n]),c`<div
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
  </div>`}var ct=v(null),Nn=()=>import("./player-Q55YUOTJ.js");async function zr(e,t){let n=A.value;try{let{Player:o}=await Nn();A.value===n&&(ct.value={film:e,youtube:t,Player:o})}catch{let o=()=>{open(jn(t),"_blank","noopener")};z(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:o}})}}function Dn(){ct.value=null}var jn=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Gr({film:e}){let{youtube_id:t,search_url:n}=e.trailer,i=c`<${S} name=${t?"play":"out"} />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let r=()=>{Nn().catch(()=>{})};return c`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${r}
      onFocus=${r}
      onClick=${s=>{s.currentTarget.focus(),zr(e,t)}}
    >
      ${i}
    </button>`}return n?c`<a class="way-out way-film" href=${n} target="_blank" rel="noopener">
    ${i}<span class="unseen"> from a search on YouTube (opens in a new tab)</span>
  </a>`:null}function Vr(){if(M(()=>Dn,[A.value]),!ct.value)return null;let{film:e,youtube:t,Player:n}=ct.value;return c`<${n}
    film=${e}
    youtube=${t}
    elsewhere=${jn(t)}
    onClose=${Dn}
  />`}var Me=({title:e,children:t})=>c`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,Kr=()=>c`<p class="quiet moment" role="status">One moment…</p>`,Z=({what:e,onRetry:t})=>c`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function W(e){let t=null,n=async()=>{t=(await e()).default};function o(r){let[s,a]=R(t?"ready":"loading");return M(()=>{n().then(()=>a("ready"),()=>a("failed"))},[]),t?c`<${t} ...${r} />`:s==="loading"?c`<div class="page" aria-busy="true"><${Kr} /></div>`:c`<div class="page">
      <${Z} what="This page" onRetry=${()=>location.reload()} />
    </div>`}return Object.assign(o,{ahead:()=>{n().catch(()=>{})}})}var Rn="Sneak Preview",Un=!1;function De({title:e,children:t}){let n=e??String(t);M(()=>{document.title=n===Rn?Rn:`${n} · ${Rn}`},[n]);let o=L(null);return bt(()=>{let i=o.current,r=Un&&document.activeElement===document.body;return(nr()||r)&&i?.focus({preventScroll:!0}),Un=!1,()=>{Un=document.activeElement===i}},[]),c`<h1 ref=${o} tabindex="-1">${t}</h1>`}function zt({label:e="Try it"}){let t=O(!1),n=async()=>{t.value=!0;try{await Nt(),Xe("/start")}catch(o){let i=o instanceof Error?o.message:"";z(`That did not work. ${i}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return N.value?c`<a class="button primary" href="/start">Pick films</a>`:I.value?.sign_up==="closed"?null:c`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Yr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:i}of e)i.forEach((r,s)=>{if(n.has(r.id))return;let a=t.get(r.id)??{film:r,voters:[],best:s};a.voters.push(o.id),a.best=Math.min(a.best,s),t.set(r.id,a)});return[...t.values()].sort((o,i)=>i.voters.length-o.voters.length||o.best-i.best||o.film.id.localeCompare(i.film.id))}var Wn=["tt0113277","tt0133093","tt0110912","tt0102926"],ra=4;function Zr(){let e=O([]),t=O([]),n=O(!1),o=L(null),i=async()=>{n.value=!1;try{e.value=await ia()}catch{n.value=!0}};M(()=>{let l=new IntersectionObserver(([d])=>{d.isIntersecting&&(l.disconnect(),i())});return o.current&&l.observe(o.current),()=>l.disconnect()},[]);let r=e.value.filter(({film:l})=>!t.value.includes(l.id)),s=Yr(r).slice(0,ra),a=new Map(e.value.map(({film:l})=>[l.id,l.title])),u=l=>{t.value=t.value.includes(l)?t.value.filter(d=>d!==l):[...t.value,l]};if(n.value)return c`<${Z} what="The example" onRetry=${i} />`;let p=e.value.length===0;return c`<div class="votes" ref=${o} aria-busy=${String(p)}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${p&&Jr()}
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
      ${s.flatMap(({film:l,voters:d},m)=>d.map(f=>{let h=e.value.findIndex(k=>k.film.id===f),[y,g]=[Qr(h,e.value.length),Qr(m,s.length)];return c`<path
            key=${`${f}-${l.id}`}
            class="vote vote-${h}"
            d=${`M0 ${y} C50 ${y} 50 ${g} 100 ${g}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${p&&Jr()}
      ${s.map(({film:l,voters:d})=>c`<li key=${l.id}>
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
  </div>`}var Jr=()=>Wn.map(e=>c`<li key=${e} aria-hidden="true"><div class="ballot skeleton"></div></li>`),Qr=(e,t)=>(e+.5)/t*100;async function ia(){let e=await Promise.all(Wn.map(b.film)).catch(()=>null);return e??=(await b.starters(Wn.length)).items,Promise.all(e.map(async t=>({film:t,related:(await b.related(t.id)).items})))}var[Bn,sa]=innerWidth<768?[4,3]:[6,4];function qn(){let e=O([]);return M(()=>{b.starters(Bn*sa).then(({items:t})=>e.value=t,()=>{})},[]),c`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:Bn},(t,n)=>c`<div key=${n} class="hero-column">
              ${e.value.filter((o,i)=>i%Bn===n).map(o=>c`<${V} key=${o.id} film=${o} place="wall" eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${De} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Rather than guess your taste, Sneak Preview cheats: it peeks at
          what is recommended beside them, counts that as votes, and shows who voted.
        </p>
        <p class="row">
          <${zt} />
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
      <${Zr} />
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
    </section>`}var Xr=({film:e})=>c`<div class="ways-out">
    <${Gr} film=${e} />
    ${e.links.imdb&&c`<a class="way-out" href=${e.links.imdb} target="_blank" rel="noopener">
        <${S} name="out" />IMDb<span class="unseen"> of ${e.title}, opens in a new tab</span>
      </a>`}
  </div>`;var Gt={kinds:2,services:3};function ei({film:e}){let t=Ln(e.offers).slice(0,Gt.kinds);return t.length===0?null:c`<p class="offers-line">
    ${t.map(([n,o])=>c`<span key=${n}>
          <b>${n}</b> ${o.slice(0,Gt.services).join(", ")}
          ${o.length>Gt.services?` +${o.length-Gt.services}`:""}
        </span>`)}
    <small>JustWatch</small>
  </p>`}function Su({film:e}){let t=Ln(e.offers);if(t.length===0)return null;let n=Rr(e.offers_url);return c`<section class="offers" aria-labelledby="offers">
    <h2 id="offers">Where to watch ${n&&c`<small>${n}</small>`}</h2>
    <dl>
      ${t.map(([o,i])=>c`<div key=${o}>
            <dt>${o}</dt>
            <dd>
              <ul class="chips">
                ${i.map(r=>c`<li key=${r} class="service">${r}</li>`)}
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
  </section>`}var aa="https://creativecommons.org/licenses/by-sa/4.0/";function ti({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",i=e.plot_source==="facts";return n&&(i||!e.plot)?c`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>c`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?i?c`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:c`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${la} film=${e} />
  </div>`:null}function la({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return c`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${aa} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=On(e);return c`<small>
    From ${t?c`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function ni({film:{title:e,scores:t,links:n},most:o=6}){let i=jr(t),r=i.length>o?i.filter(({name:s})=>s!=="Critics"):i;return r.length===0?null:c`<dl class="scores">
    ${r.map(({name:s,value:a,note:u,link:p})=>{let l=p&&n[p];return c`<div key=${s}>
        <dt>
          ${l?c`<a href=${l} target="_blank" rel="noopener">
                  ${s}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:s}
        </dt>
        <dd>${a}${u&&c`<small>${u}</small>`}</dd>
      </div>`})}
  </dl>`}function oi({film:e,icon:t=!1}){let n=ot(e.id),o=n?"Let it vote":"Stop using this film";return c`<button
    class=${t?"silence":"button small"}
    title=${t&&o}
    onClick=${()=>{J(e,n?"like":"mute")}}
  >
    ${t&&c`<${S} name=${n?"undo":"close"} />`}
    <span class=${t?"unseen":""}>${o}</span><span class="unseen"> (${e.title})</span>
  </button>`}var ri=4,ca={there:"Its page recommends this film",back:"This film’s page recommends it",both:"Each page recommends the other"};function ii({because:e,title:t,label:n="Because you liked"}){let[o,i]=R(!1),r=xt();if(e.length===0)return null;let s=e.length-ri,a=o?e:e.slice(0,ri);return c`<div class="voters ${o?"all":""}">
    <p id=${r}>${n}</p>
    <ul class="chips" aria-labelledby=${r}>
      ${a.map(u=>c`<li key=${u.id} class=${ot(u.id)?"mute":""}>
            <a class="chip" href="/films/${u.id}" title=${ca[u.way]}>
              ${u.title}${e.length>1&&c` <small>${u.share}%</small>`}
            </a>
            ${j(u.id)==="like"&&c`<${oi} film=${u} icon />`}
          </li>`)}
      ${s>0&&c`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>i(!o)}>
            ${o?"Fewer":`and ${s} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}function si({item:{film:e,because:t},eager:n}){let o=j(e.id)==="hide",i=L(null),r=L(!1);if(M(()=>{o&&r.current&&i.current?.focus(),r.current=!1},[o]),o)return c`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${i}
        class="button small"
        onClick=${()=>{J(e,null,{quiet:!0})}}
      >
        <${S} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let s=u=>{r.current=u==="hide",u==="hide"?J(e,"hide",{quiet:!0}):Ut(e,u)},a=`title-${e.id}`;return c`<article class="card" aria-labelledby=${a}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${V} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${Dr(e).map(u=>c`<span key=${u}>${u}</span>`)}</p>
      <h2 id=${a}><a href="/films/${e.id}">${e.title}</a></h2>
      <${ni} film=${e} most=${4} />
      <${ti} film=${e} />
      <p class="people">
        ${e.directors.length>0&&c`<span>By ${lt(e.directors)}</span>`}
        ${e.stars.length>0&&c`<span>With ${lt(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&c`<span>${e.genres.join(" · ")}</span>`}
      </p>
      <${ei} film=${e} />
    </div>
    <${ii} because=${t} title=${e.title} />
    <div class="card-foot">
      <${qt} film=${e} words onMark=${s} />
      <${Xr} film=${e} />
    </div>
  </article>`}var zn=["kind","min_score","min_votes","from_year","to_year","max_runtime","dial"],Gn=["genre","any_genre","not_genre","language","director"],li=["genre","any_genre","not_genre"],ai={min_score:[0,10],min_votes:[0,1e9],from_year:[1870,2100],to_year:[1870,2100],max_runtime:[1,1e4]},Hn=["","any_genre","genre","not_genre"],tf={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function je(e){let t=new URLSearchParams(e),n=zn.map(s=>[s,ua(s,t.get(s)?.trim()??"")]),o=Gn.map(s=>[s,[...new Set(t.getAll(s).filter(Boolean))]]),i=Number(t.get("dial")),r=i&&Math.abs(i)<=1?String(i):"";return Object.fromEntries([...n,...o,["dial",r]])}var nf=(e,t,n)=>e===""||/^\d{4}$/.test(e)&&Number(e)>=t&&Number(e)<=n;function ua(e,t){if(e==="kind")return["film","series"].includes(t)?t:"";if(!ai[e])return t;let[n,o]=ai[e];return(e==="min_score"?/^\d+(\.\d+)?$/:/^\d+$/).test(t)&&Number(t)>=n&&Number(t)<=o?t:""}function ut(e){let t=new URLSearchParams;for(let n of zn)e[n]&&t.set(n,e[n]);for(let n of Gn)for(let o of e[n])t.append(n,o);return t.toString()}function ci(e){let t=Gn.reduce((n,o)=>n+e[o].length,0);return zn.filter(n=>n!=="dial"&&e[n]).length+t}function of(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function fa(e,t){return li.find(n=>e[n].includes(t))??""}function rf(e,t){let n=Hn.indexOf(fa(e,t)),o=Hn[(n+1)%Hn.length],i={...e};for(let r of li){let s=e[r].filter(a=>a!==t);i[r]=r===o?[...s,t]:s}return i}function sf(e,t,n){let i=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:i}}var Vn=W(()=>import("./filter-form-PGVOQSGF.js"));function ui({filters:e,choices:t,onChange:n}){let[o,i]=R(!1),[r,s]=R(0),a=ci(e),u=()=>{s(r+1),n(je(""))};return c`<section class="filters ${o?"open":""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(o)}
          aria-controls="filter-fields"
          onClick=${()=>i(!o)}
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
        <${Vn}
          filters=${e}
          choices=${t}
          cleared=${r}
          onChange=${n}
        />
      </div>`}
  </section>`}function Vt({children:e}){return Ot.value&&!I.value?c`<${Z} what="This page" onRetry=${Le} />`:I.value?N.value?e:c`<${Me} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${zt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:c`<${Se} />`}var ue=12,fi=100,pa=500,K=v("idle"),P=v([]),Kn=v(0),Yn=v({}),ee=v(0),Re=v(0),Ue=v(!1),Y=v(!1),Kt=v(!1),ft=v(!1),pi=v(0),We=U(()=>ke.value!==pi.value),Jn=U(()=>K.value==="ready"&&P.value.length>0&&!Yt.value),Yt=v(!1),Qn="",X=0,mi=()=>{},Zn=e=>b.recommendations([Qn,e].filter(Boolean).join("&"));function di(e){K.value==="ready"&&e===Qn&&!We.value?_i():Xn(e)}async function Xn(e){Qn=e;let t=++X,n=ke.value;K.value=P.value.length&&K.value==="ready"?"ready":"loading",Y.value=!0,Kt.value=!0;try{let o=await Zn(`limit=${ue}`);if(t!==X)return;G(()=>{P.value=o.items,Yt.value=o.items.length<ue,Re.value=0,pi.value=n,ft.value=!1,K.value="ready",eo(o)}),_i()}catch{t===X&&(K.value="failed")}finally{t===X&&(Y.value=!1,Kt.value=!1)}}async function hi(){if(Y.value||!Jn.value)return;let e=X;Y.value=!0;try{let t=P.value.map(({film:o})=>o.id).join(","),n=await Zn(`limit=${ue}&shown=${t}`);if(e!==X)return;P.value=[...P.value,...n.items],Yt.value=n.items.length<ue||P.value.length+ue>pa,eo(n)}finally{e===X&&(Y.value=!1)}}function _i(){if(Jt(),ee.value===0)return;let e=X;mi=Lt(async()=>{let n=Math.min(fi,Math.max(ue,P.value.length)),o=await Zn(`limit=${n}`);return e!==X?0:(G(()=>ma(o)),o.pending)},{onStuck:n=>Ue.value=n})}function Jt(){mi(),Ue.value=!1}function vi(){Jt(),X+=1,G(()=>{K.value="idle",P.value=[],ft.value=!1,ee.value=0})}function eo(e){Kn.value=e.total,Yn.value=e.removed,ee.value=e.pending,Re.value=Math.max(Re.value,e.pending)}function ma(e){eo(e);let{list:t,moved:n}=da(P.value,e.items,ue);P.value=t,ft.value=n,t.length<=fi&&(Yt.value=e.items.length<Math.max(ue,t.length))}function da(e,t,n){let o=new Map(t.map(p=>[p.film.id,p])),i=e.map(p=>o.get(p.film.id)??p),r=new Set(e.map(({film:p})=>p.id)),s=Math.max(0,n-i.length),a=[...i,...t.filter(({film:p})=>!r.has(p.id)).slice(0,s)],u=t.some(({film:p},l)=>a[l]?.film.id!==p.id);return{list:a,moved:u}}function gi({onRefresh:e}){let t=Re.value-ee.value;return Ue.value?P.value.length===0?null:c`<div class="news">
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
    </div>`:null}var fe=3,Be=10;function $i(){let e=Ne.value,t=e<fe?`${Q(fe-e,"more like")} for your first list`:e<Be?`Your first list is ready. At ${Be} likes it knows you well.`:"That is plenty. Every further like still counts.";return c`<section class="progress" aria-label="Your progress">
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
  </section>`}var to="dial",no="",oo=()=>je(`dial=${yi()[1]}`).dial;function ro(e){try{e?localStorage.setItem(to,`${no}:${e}`):localStorage.removeItem(to)}catch{}}function io(e){let[t,n=""]=yi();no=_a(e?.email??"");let o=e?.signed_in&&(!t||t===no);n&&ro(o?n:"")}var _a=e=>e&&String([...e].reduce((t,n)=>(t*31+n.charCodeAt(0))%9973,1));function yi(){try{return(localStorage.getItem(to)??"").split(":")}catch{return[""]}}var va=W(()=>import("./nothing-left-OGRDJ6R4.js")),ga={kinds:[],genres:[],languages:[],directors:[]},wi=()=>c`<div class="page">
    <header class="page-head">
      <${De} title="Recommendations">For you<//>
      <p>What your liked films vote for, the weightiest first.</p>
    </header>
    <${Vt}><${$a} /><//>
  </div>`;function $a(){let e=O(null),t=je(Ie.value),n=new URLSearchParams(Ie.value).has("dial")?t.dial:oo(),o={...t,dial:n},i=ut(o),r=l=>{l.dial!==n&&ro(l.dial);let d=!l.dial&&oo()&&"dial=0";kn([ut(l),d].filter(Boolean).join("&")),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},s=()=>Xn(i),a=async()=>{await s(),scrollTo({top:0}),document.querySelector("h1")?.focus({preventScroll:!0})};M(Vn.ahead,[]),bt(()=>{n!==t.dial&&kn(i)}),M(()=>(di(i),Jt),[i]),M(()=>{We.value&&P.value.length===0&&s(),b.choices().then(l=>e.value=l,()=>e.value??=ga)},[ke.value]);let u=P.value.filter(({film:l})=>j(l.id)).length,p=K.value==="ready"&&P.value.length>0;return we.value&&Ne.value===0&&P.value.length===0?c`<${Me} title="Nobody votes yet">
      <p>Every film you like votes for others. ${fe} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:c`<div class="with-filters">
    <${ui} filters=${o} choices=${e.value} onChange=${r} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(Y.value)}>
      ${we.value&&Ne.value<fe&&c`<p class="tip">
          ${Q(fe-Ne.value,"more like makes","more likes make")} a much better
          list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${p&&Q(Kn.value-u,"film")}</p>
      <${gi} onRefresh=${a} />
      <${ya} filters=${o} onChange=${r} onRetry=${s} />
    </section>
  </div>`}function ya({filters:e,onChange:t,onRetry:n}){if(K.value==="failed")return c`<${Z} what="The list" onRetry=${n} />`;if(K.value!=="ready")return c`<${Se} kind="card" count=${6} />`;let o=P.value;return o.length===0?Ue.value?c`<${Me} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`:ee.value>0?c`<${Se} kind="card" count=${4} />`:c`<${va}
      filters=${e}
      removed=${Yn.value}
      onChange=${t}
    />`:c`<ol class="cards ${Kt.value?"fading":""}">
      ${o.map((i,r)=>c`<li key=${i.film.id}><${si} item=${i} eager=${r<4} /></li>`)}
    </ol>
    ${Jn.value&&c`<${wa} />`}`}function wa(){let e=L(null),t=async n=>{try{await hi()}catch{n&&z("No more films for now: the server cannot be reached.",{tone:"error"})}};return M(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[P.value.length]),c`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${Y.value}
      onClick=${()=>{t(!0)}}
    >
      ${Y.value?"One moment…":"Show more"}
    </button>
  </p>`}var xi=12,ki=36,He=v("idle"),B=v([]),qe=[],pe=new Set,Zt=!1,Qt=!1;function so(){return B.value=B.value.filter(e=>!j(e.id)),Ti()}function Si(e){let t=qe.shift()??null;return B.value=B.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Ti(),t}function Mi(){qe=[],pe=new Set,Zt=Qt=!1,B.value=[],He.value="idle"}async function Ti(){if(bi(),Qt||Zt||qe.length>=xi)return;let e=pe;Qt=!0;try{await cr();let t=[...pe].filter(i=>!j(i)).length,{items:n}=await b.starters(ki,t);if(e!==pe)return;let o=n.filter(i=>!pe.has(i.id)&&!j(i.id));for(let i of o)pe.add(i.id);qe=[...qe,...o],Zt=n.length<ki,bi()}catch{e===pe&&B.value.length===0&&(He.value="failed")}finally{e===pe&&(Qt=!1)}}function bi(){B.value=[...B.value,...qe.splice(0,Math.max(0,xi-B.value.length))],He.value=B.value.length>0||Zt?"ready":"loading"}var ao=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function Ci({film:e,current:t,onAnswer:n,onFocus:o}){let i=t?0:-1;return c`<div
    class="starter"
    role="group"
    aria-label=${Bt(e)}
    aria-describedby="wall-keys"
    tabindex=${i}
    onFocusIn=${o}
  >
    <${V} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${xe(e)}</small></p>
    <div class="answers">
      ${ao.map(([r,s],a)=>c`<button
            key=${r}
            class="answer answer-${r}"
            tabindex=${i}
            onClick=${()=>n(r)}
          >
            <${S} name=${r} /><span>${s}</span>
            <kbd aria-hidden="true">${a+1}</kbd>
          </button>`)}
    </div>
  </div>`}function Pi(){let e=O(0),t=L(null);if(M(()=>{so()},[]),He.value==="failed")return c`<${Z} what="The films" onRetry=${so} />`;if(He.value!=="ready")return c`<${Ei} />
      <div class="wall-coming"><${Se} kind="tile" /></div>`;let n=B.value;if(n.length===0)return c`<${Me} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],i=a=>o()[a]?.firstElementChild,r=(a,u)=>{let p=n.indexOf(a),l=i(p)?.contains(document.activeElement),d=Si(a.id);u!=="skip"?J(a,u):Ze(`Skipped: ${a.title}`),d&&Ze(`Next: ${Bt(d)}`),l&&setTimeout(()=>i(Math.min(p,B.value.length-1))?.focus())};return c`<${Ei} />
    <ul class="tiles wall" ref=${t} onKeyDown=${a=>{if(a.altKey||a.ctrlKey||a.metaKey)return;let u=o().findIndex(m=>m.contains(a.target)),p=n[u];if(!p)return;let l=ao[Number(a.key)-1]?.[0],d=ka(o())[a.key];if(l)r(p,l);else if(d)i(Math.max(0,Math.min(u+d,n.length-1)))?.focus();else return;a.preventDefault()}}>
      ${n.map((a,u)=>c`<li key=${a.id}>
            <${Ci}
              film=${a}
              current=${u===Math.min(e.value,n.length-1)}
              onAnswer=${p=>r(a,p)}
              onFocus=${()=>e.value=u}
            />
          </li>`)}
    </ul>`}var Ei=()=>c`<p id="wall-keys" class="hint wall-hint">
    On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
  </p>`;function ka(e){let t=e[0]?.offsetTop,n=e.filter(i=>i.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var Fi=()=>c`<div class="page">
    <header class="page-head">
      <${De} title="Pick films">Which of these did you like?<//>
      <p>
        Three are enough for a first list. Or search any film you love, or${" "}
        <a href="/import">bring them along</a> from another site.
      </p>
    </header>
    <${Vt}>
      <${Ht} open />
      <${$i} />
      <${Pi} />
    <//>
  </div>`;var lo=W(()=>import("./film-JBHN6T66.js")),ba=W(()=>import("./marked-J6S2IZBN.js")),xa=W(()=>import("./import-7YXRUDEV.js")),Sa=W(()=>import("./account-VAUQXF3D.js")),Ma=W(()=>import("./sign-in-V7XSFY62.js")),Ta=W(()=>import("./by-mail-VTN7LMWZ.js")),Ca=W(()=>import("./operator-IHFDIH7K.js")),Ea=W(()=>import("./not-found-2GXXRNYE.js")),Pa=[[/^\/$/,qn],[/^\/start$/,Fi],[/^\/recommendations$/,wi],[/^\/(saved|liked|hidden|seen)$/,ba],[/^\/films\/([\w-]+)$/,lo],[/^\/import$/,xa],[/^\/account$/,Sa],[/^\/sign-in$/,Ma],[/^\/(forgotten|link)$/,Ta],[/^\/operator(\/people)?$/,Ca]];function Ai(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of Pa){let i=n.exec(t);if(i)return{Page:o,about:i[1]??""}}return{Page:Ea,about:""}}function Ii(){let{Page:e,about:t}=Ai(A.value);return c`<${qr} />
    <main id="main" tabindex="-1">
      <${e} key=${A.value+xn.value} about=${t} path=${A.value} />
    </main>
    <${er} />
    <${Vr} />
    <${Hr} />`}function co(){return At(),Le()}var Li=document.getElementById("app"),pt="",Oi=new BroadcastChannel("who");Oi.onmessage=({data:e})=>{e!==pt&&Le()};function Ni(){pt="",vi(),Mi(),ur()}function Fa(e){let t=e.signed_in?Ae(e):"";t!==pt&&(Ni(),Oi.postMessage(t)),pt=t,io(e),e.signed_in&&(Tn(),import("./marked-J6S2IZBN.js").catch(()=>{}))}oe(()=>{let e=I.value;e?le(()=>Fa(e)):pt&&(le(Ni),io(null))});document.addEventListener("visibilitychange",()=>document.hidden||co());addEventListener("online",co);var Aa=globalThis.requestIdleCallback??setTimeout;co().then(()=>Aa(lo.ahead));Li.replaceChildren();bo(c`<${Ii} />`,Li);rr();export{bo as a,R as b,M as c,L as d,Ee as e,xt as f,G as g,v as h,U as i,oe as j,O as k,H as l,D as m,Ho as n,b as o,c as p,z as q,Ze as r,Ie as s,Xe as t,Lt as u,I as v,Ot as w,xn as x,N as y,Le as z,Nt as A,tt as B,we as C,nt as D,ke as E,Mn as F,j as G,ot as H,Sn as I,cr as J,S as K,Lr as L,Q as M,Ws as N,xe as O,lt as P,Bs as Q,Dr as R,Bl as S,On as T,ql as U,Hl as V,qt as W,V as X,Se as Y,Me as Z,Kr as _,Z as $,W as aa,De as ba,zt as ca,Xr as da,Su as ea,ti as fa,ni as ga,oi as ha,ii as ia,tf as ja,nf as ka,ci as la,of as ma,fa as na,rf as oa,sf as pa,Vt as qa};
