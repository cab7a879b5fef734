var y,no,zt,ie,qt,mt,oo,ft,ro,Vt,Gt,ys,Be=Symbol.for("pv"),dt={},ht=[],ws=/^m(i|n|o|s|text|space)$/,Kt=Array.isArray,Yt=ht.slice,_e=Object.assign;function he(e){e&&e.parentNode&&e.remove()}function _t(e,t,n){var o,s,r,a={},i=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:a[r]=t[r];return i>2&&(a.children=i>3?Yt.call(arguments,2):n),We(e,a,o,s,null)}function We(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Be,__v:s||++no,__i:-1,__u:0};return!s&&y.vnode&&y.vnode(r),r}function ve(e){return e.children}function Te(e,t){this.props=e,this.context=t,this.__g=0}function ae(e,t){if(t==null)return e.__&&ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ae(e)}function ks(e){var t,n=e.__v,o=n.__e,s=[],r=[],a=e.__P;a&&((t=_e({constructor:Be},n)).__v=n.__v+1,y.vnode&&y.vnode(t),Jt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||ae(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,uo(s,t,r),n.__=n.__e=null,t.__e!=o&&so(t))}function so(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),so(e)}function eo(e){(8&e.__g||(e.__g|=8,ie.push(e),mt++))&&qt==y.debounceRendering||((qt=y.debounceRendering)||queueMicrotask)(io)}function io(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(oo),e=ie.shift(),t=ie.length,8&e.__g&&ks(e)}finally{(mt=ie.length)&&(qt||queueMicrotask)(io)}}function ao(e,t,n,o,s,r,a,i,c,f,u){var d,m,p,h,w,$,S=o.__k||ht,g=t.length;for(c=bs(n,t,S,c,g),d=0;d<g;d++)(p=n.__k[d])!=null&&(m=~p.__i&&S[p.__i]||dt,p.__i=d,$=Jt(e,p,m,s,r,a,i,c,f,u),h=p.__e,(m.ref!=p.ref||8&m.__u)&&(m.ref&&Qt(m.ref,null,p,m),p.ref&&u.push(p.ref,p.__c||h,p)),w=w||h,4&p.__u?(c=lo(p,c,e,!m.__v),m.__e&&(m.__e=null)):typeof p.type=="function"&&$!==void 0?c=$:h&&(c=h.nextSibling),p.__u&=-21);return n.__e=w,c}function bs(e,t,n,o,s){var r,a,i,c,f,u,d,m,p,h=n.length,w=h,$=0,S=0,g=e.__k=Array(s);for(r=0;r<s;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=g[r]=We(null,a):Kt(a)?a=g[r]=We(ve,{children:a}):a.constructor===Be&&a.__b?a=g[r]=We(a.type,a.props,a.key,a.ref,a.__v):g[r]=a,c=r+$,a.__=e,a.__b=e.__b+1,i=null,~(f=a.__i=xs(a,n,c,w))&&(w--,(i=n[f])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,f==c-1?$--:f==c+1?$++:f!=c&&(f>c?$--:$++,S=1)):(~f||(s>h?$--:s<h&&$++),typeof a.type!="function"&&(a.__u|=4))):g[r]=null;if(S){for(u=[],d=[],r=0;r<s;r++)if((a=g[r])&&16&a.__u){for($=0,m=u.length;$<m;)u[p=$+m>>1]<a.__i?$=p+1:m=p;u[$]=a.__i,d[r]=$+1}for($=u.length;r--;)d[r]&&(d[r]==$?$--:g[r].__u|=4)}if(w)for(r=0;r<h;r++)!(i=n[r])||2&i.__u||(i.__e==o&&(o=ae(i)),Zt(i,i));return o}function lo(e,t,n,o){var s,r,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=lo(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ae(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function xs(e,t,n,o){var s,r=e.key,a=e.type,i=t[n],c=i&&!(2&i.__u);if(i===null&&r==null||c&&r==i.key&&a==i.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((i=t[s])&&!(2&i.__u)&&r==i.key&&a==i.type)return s;for(s=n+1;s<t.length;s++)if((i=t[s])&&!(2&i.__u)&&r==i.key&&a==i.type)return s}return-1}function to(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ut(e,t,n,o,s){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||to(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||to(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Gt[t]||(Gt[t]=Ss(t)),(e.__a||(e.__a={}))[t]=Vt,r=t!=(t=t.replace(ro,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ss(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ft]==null)t[ft]=Vt++;else if(t[ft]<this.__a[e])return;return n(y.event?y.event(t):t)}}}function Jt(e,t,n,o,s,r,a,i,c,f){var u,d,m,p,h,w,$,S,g,_,x,Ue,Zn,ct,me,Xn,se,de,ee=t.type;if(t.constructor!==Be)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,d=r=[],u.nodeType==8?i=pt(u,r):r.push(u),i=r[0]||i),(u=y.__b)&&u(t);e:if(typeof ee=="function"){m=a.length;try{if(S=t.props,g=(u=ee.prototype)&&u.render,_=(u=ee.contextType)&&o[u.__c],x=u?_?_.props.value:u.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new ee(S,x):(t.__c=p=new Te(S,x),p.constructor=ee,p.render=Ts),_&&_.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),ee.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=_e({},p.__s)),_e(p.__s,ee.getDerivedStateFromProps(S,p.__s)))),h=p.props,w=p.state,p.__v=t,n.__c){if(S!==h&&g&&!ee.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,x),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,x)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(B){B&&(B.__=t)}),ht.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),i=ae(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,x),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,w,$)})}else g&&!ee.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=x,p.props=S,p.__P=e,p.__g&=-5,Ue=y.__r,Zn=g?25:0;do p.__g&=-9,Ue&&Ue(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++Zn<25);g&&(ht.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=_e({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&($=p.getSnapshotBeforeUpdate(h,w)),ct=u&&u.type===ve&&u.key==null?u.props.children:u,S.__P&&(u=i,s=(e=S.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(B){B&&Zt(B,B)}),n.__k=null),i=n.__k?ae(n,0):null),i=ao(e,Kt(ct)?ct:[ct],t,n,o,s,r,a,i,c,f),S.__P&&(t.__e=null,i=u),t.__u&=-161,d&&d.some(he),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(B){if(a.length=m,t.__v=null,c||r)if(B&&B.then){if(t.__u|=128|c,r){for(~(se=r.indexOf(i||void 0))||(se=r.length);(de=r[se-1])&&de.nodeType==8;)se--;for(;se<r.length;se++)if(de=r[se])if(r[se]=null,me){if(de==Xn)break}else{if(de.nodeType!=8)break;de.data.startsWith("$s")&&(Xn=pt(me=de))}}if(!me){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;me=i}(u=pt(me=t.__c.__z||(t.__c.__z=me)))?(t.__e=me,i=u):t.__e=i,i=i&&i.nextSibling}else r&&r.some(he);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),B&&B.then||co(t),y.__e(B,t,n)}}else i=t.__e=Ms(n.__e,t,n,o,s,r,a,c,f,e);return(u=y.diffed)&&u(t),i}function pt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function co(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(co))}function uo(e,t,n){for(var o=0;o<n.length;)Qt(n[o++],n[o++],n[o++]);y.__c&&y.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){y.__e(r,s.__v)}})}function Ms(e,t,n,o,s,r,a,i,c,f){var u,d,m,p,h,w,$,S,g=n.props||dt,_=t.props,x=t.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(x?h.localName==x:h.nodeType==3)){e=h,r[u]=null;break}}if(!e){if(S=f.ownerDocument||document,!x)return S.createTextNode(_);e=S.createElementNS(s,x,_.is?_:f),i&&(y.__m&&y.__m(t,r),i=!1),r=null}if(x){if(f=x=="template"&&e.content||e,r=x=="textarea"&&_.defaultValue!=null?null:r&&Yt.call(f.childNodes),!i&&r)for(g={},u=0;u<e.attributes.length;u++)g[(h=e.attributes[u]).name]=h.value;for(u in g)h=g[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in _||u=="value"&&"defaultValue"in _||u=="checked"&&"defaultChecked"in _||ut(e,u,null,h,s);for(u in _)h=_[u],u=="children"?p=h:u=="dangerouslySetInnerHTML"?d=h:u=="value"?w=h:u=="checked"?$=h:i&&typeof h!="function"||g[u]===h||ut(e,u,h,g[u],s);d?(i||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&ws.test(x))&&(s="http://www.w3.org/1999/xhtml"),ao(f,Kt(p)?p:[p],t,n,o,s,r,a,r?r[0]:n.__k&&ae(n,0),i,c),r&&r.some(he)),i&&x!="textarea"||(u="value",x=="progress"&&w==null?e.removeAttribute(u):w==null||w===e[u]&&(x!="progress"||w)||ut(e,u,w,g[u],s),u="checked",$!=null&&$!=e[u]&&ut(e,u,$,g[u],s))}else g===_||i&&e.data==_||(e.data=_);return e}function Qt(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){y.__e(s,n)}}function Zt(e,t,n){var o,s,r,a;if(y.unmount&&y.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Qt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(i){y.__e(i,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&Zt(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=pt(o,r=[]))&&(o==e.__e&&r.some(he),he(s),he(o)),n||he(e.__e),e.__e=e.__c=e.__=null}function Ts(e,t,n){return this.constructor(e,n)}function fo(e,t){var n,o,s,r;y.__&&y.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=We(ve,{children:[e]}),s=[],r=[],Jt(t,t.__k,o||dt,dt,t.namespaceURI,o?null:t.firstChild?Yt.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),uo(s,t.__k,r),t.__k.props.children=null}y={__e:function(e,t,n,o){for(var s,r,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(i){e=i}}throw mt=0,e}},no=0,zt=function(e){return e!=null&&e.constructor===Be},Te.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_e({},this.state)),typeof e=="function"&&(e=e(_e({},n),this.props)),e&&(_e(n,e),this.__v&&(t&&this.__k.push(t),eo(this)))},Te.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),eo(this))},Te.prototype.render=ve,ie=[],mt=0,oo=function(e,t){return e.__v.__b-t.__v.__b},ft=Symbol(),ro=/(PointerCapture)$|Capture$/i,Vt=0,Gt={},ys=0;var Ce,P,Xt,po,en=Object.is,vt=0,ko=[],tn=[],E=y,mo=E.__b,ho=E.__r,_o=E.diffed,vo=E.__c,go=E.unmount,$o=E.__;function gt(e,t){E.__h&&E.__h(P,e,vt||t),vt=0;var n=P.__H||(P.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function A(e){return vt=1,Cs(xo,e)}function Cs(e,t,n){var o=gt(Ce++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):xo(void 0,t),function(r){var a=(o.__N||o.__)[0],i=o.t(a,r);en(a,i)||(o.__N=[i,o.__[1]],o.__c.setState({}))}],o.__c=P,!P.__f)){P.__f=!0;var s=P.shouldComponentUpdate;P.shouldComponentUpdate=function(r,a,i){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(f=!0,en(m.__[0],m.__N[0])||(u=!0))}),s){var d=s.call(this,r,a,i);return f?d||u:d}return!f||u}}return o.__}function M(e,t){var n=gt(Ce++,3);!E.__s&&bo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,P.__H.__h.push(n))}function I(e){return vt=5,Ee(function(){return{current:e}},[])}function Ee(e,t){var n=gt(Ce++,7);return bo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function H(){var e=gt(Ce++,11);if(!e.__){for(var t=P.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Es(){var e;do{for(;e=tn.shift();)try{He(e)}catch(n){E.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ko.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(He),t.__h.some(nn),t.__h=[]}catch(n){t.__h=[],E.__e(n,e.__v)}}}while(tn.length)}E.__b=function(e){P=null,mo&&mo(e)},E.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),$o&&$o(e,t)},E.__r=function(e){ho&&ho(e),Ce=0;var t=(P=e.__c).__H;t&&(Xt==P?P.__h=[]:(t.__h.some(He),t.__h.some(nn),Ce=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Xt=P},E.diffed=function(e){_o&&_o(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&wo(ko.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Xt=P=null},E.__c=function(e,t){t.some(function(n){try{n.__h.some(He),n.__h=n.__h.filter(function(o){return!o.__||nn(o)})}catch(o){n.__h=[function(){throw o}]}}),vo&&vo(e,t)},E.unmount=function(e){go&&go(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,wo(tn.push(s))}else He(s)}catch(r){t=r}}),o.__H=void 0,t&&E.__e(t,o.__v))};var yo=typeof requestAnimationFrame=="function";function Ps(e){var t,n=function(){clearTimeout(o),yo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);yo&&(t=requestAnimationFrame(n))}function wo(e){e!=1&&po==E.requestAnimationFrame||((po=E.requestAnimationFrame)||Ps)(Es)}function He(e){var t=P,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),P=t}function nn(e){var t=P;e.__c=e.__(),P=t}function bo(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!en(n,e[o])})}function xo(e,t){return typeof t=="function"?t(e):t}var Fs=Symbol.for("preact-signals");function kt(){if(te>1)te--;else{var e,t=!1;for((function(){var s=yt;for(yt=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var a=r.t;a!==void 0;a=a.x)a.i===s.i&&(a.i=r.i);s=s.o}})();Ge!==void 0;){var n=Ge;for(Ge=void 0,$t++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Mo(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if($t=0,te--,t)throw e}}function ne(e){if(te>0)return e();on=++As,te++;try{return e()}finally{kt()}}var qe,T=void 0;function ge(e){var t=T,n=qe;T=void 0,qe=void 0;try{return e()}finally{T=t,qe=n}}var Ge=void 0,te=0,$t=0,As=0,on=0,yt=void 0,wt=0;function So(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=Fs;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ge(function(){var o;(o=t.W)==null||o.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ge(function(){var s;(s=t.Z)==null||s.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return oe(function(){var n=t.value;ge(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return ge(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=So(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if($t>100)throw new Error("Cycle detected");(function(n){te!==0&&$t===0&&n.l!==on&&(n.l=on,yt={S:n,v:n.v,i:n.i,o:yt})})(this),this.v=e,this.i++,wt++,te++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{kt()}}}});function v(e,t){return new F(e,t)}function Mo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function To(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Co(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function $e(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=wt-1,this.f=4}$e.prototype=new F;$e.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===wt))return!0;if(this.g=wt,this.f|=1,this.i>0&&!Mo(this))return this.f&=-2,!0;var e=T;try{To(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,Co(this),this.f&=-2,!0};$e.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};$e.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};$e.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty($e.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=So(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function U(e,t){return new $e(e,t)}function Eo(e){var t=e.j;if(e.j=void 0,typeof t=="function"){te++;var n=T;T=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,rn(e),o}finally{T=n,kt()}}}function rn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Eo(e)}function Is(e){if(T!==this)throw new Error("Out-of-order effect");Co(this),T=e,this.f&=-2;try{8&this.f&&rn(this)}finally{kt()}}function Pe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,qe&&qe.push(this)}Pe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Pe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Eo(this),To(this),te++;var e=T;return T=this,Is.bind(this,e)};Pe.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ge,Ge=this)};Pe.prototype.d=function(){this.f|=8,1&this.f||rn(this)};Pe.prototype.dispose=function(){this.d()};function oe(e,t){var n=new Pe(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Po,xt,bt,Ls=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Fo=[];oe(function(){Po=this.N})();function Fe(e,t){y[e]=t.bind(null,y[e]||function(){})}function ze(e){if(bt){var t=bt;bt=void 0,t()}bt=e&&e.S()}function Ao(e){var t=this,n=e.data,o=O(n);o.name="ReactiveDom",o.value=n;var s=Ee(function(){for(var i=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=U(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),u=U(function(){return!Array.isArray(f.value)&&!zt(f.value)}),d=oe(function(){if(this.N=Io,u.value){var p=f.value;i.__v&&i.__v.__e&&i.__v.__e.nodeType===3&&(i.__v.__e.data=p)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[u,f]},[]),r=s[0],a=s[1];return r.value?a.peek():a.value}Ao.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:_t(ve,null).constructor},type:{configurable:!0,value:Ao},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fe("__b",function(e,t){if(ze(),xt=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof F&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});Fe("__r",function(e,t){if(e(t),t.type!==ve){ze();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var a;return oe(function(){a=this},{name:r}),a.c=s,a})((function(s){return function(){var r;Ls&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),xt=o,ze(n)}});Fe("__e",function(e,t,n,o){ze(),xt=void 0,e(t,n,o)});Fe("diffed",function(e,t){ze(),xt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var a in r){var i=r[a];i===void 0||o&&a in o||(i.d(),r[a]=void 0)}if(o){r||(r={},n.U=r);for(var c in o){var f=r[c],u=o[c];f===void 0?(f=Os(n,c,u,s),r[c]=f):f.o(u,s)}}}e(t)});function Os(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=v(n);return{o:function(a,i){r.value=a,o=i},d:oe(function(){this.N=Io;var a=r.value.value;o[t]!==a&&(o[t]=a,s?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Fe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var a=t.__np;if(a){var i=t.props;for(var c in a)i[c]=a[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});Fe("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Te.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var i in this.props)if(!(i in e))return!0;return!1};function O(e,t){return Ee(function(){return v(e,t)},[])}var Ns=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ds(){ne(function(){for(var e;e=Fo.shift();)Po.call(e)})}function Io(){Fo.push(this)===1&&(y.requestAnimationFrame||Ns)(Ds)}var Oo=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],i=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?o[0]=i:a===4?o[1]=Object.assign(o[1]||{},i):a===5?(o[1]=o[1]||{})[t[++r]]=i:a===6?o[1][t[++r]]+=i+"":a?(s=e.apply(i,Oo(e,i,n,["",null])),o.push(s),i[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(i)}return o},Lo=new Map;function No(e){var t=Lo.get(this);return t||(t=new Map,Lo.set(this,t)),(t=Oo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,a="",i="",c=[0],f=function(m){r===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,a):r===3&&(m||a)?(c.push(3,m,a),r=2):r===2&&a==="..."&&m?c.push(4,m,0):r===2&&a&&!m?c.push(5,0,!0,a):r>=5&&((a||!m&&r===5)&&(c.push(r,0,a,s),r=6),m&&(c.push(r,m,0,s),r=6)),a=""},u=0;u<n.length;u++){u&&(r===1&&f(),f(u));for(var d=0;d<n[u].length;d++)o=n[u][d],r===1?o==="<"?(f(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:i?o===i?i="":a+=o:o==='"'||o==="'"?i=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[u][d+1]===">")?(f(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var l=No.bind(_t);var jo="",Uo=()=>{},q=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function Wo(e){Uo=e}async function N(e,t,{body:n,signal:o}={}){let s=await an(e,t,n,o),r=await ln(s);if(s.status===403&&String(r?.type).endsWith("/csrf")&&(await k.me(),s=await an(e,t,n,o),r=await ln(s)),s.ok)return r;throw s.status===401&&t!=="/api/sessions"&&Uo(),new q(s.status,r??{title:`Error ${s.status}`})}async function an(e,t,n,o){let s={Accept:"application/json"};e!=="GET"&&(s["X-CSRF-Token"]=jo);let r=n instanceof Blob;n!==void 0&&(s["Content-Type"]=`application/${r?"octet-stream":"json"}`);let a=AbortSignal.timeout(r?15e3*60:15e3);try{return await fetch(t,{method:e,headers:s,body:r?n:JSON.stringify(n),signal:o?AbortSignal.any([o,a]):a})}catch{throw new q(0,{title:"The server cannot be reached."})}}async function ln(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new q(0,{title:"The answer was cut off."})}}async function Rs(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new q(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof q?o:new q(0,{title:"It cannot be reached."})}}async function js(e){let t=await an("GET",e,void 0);if(t.ok)return ln(t);throw new q(t.status,{title:`Error ${t.status}`})}async function Do(e){let t=await e;return jo=t.csrf_token,t}var sn=e=>`/api/films/${encodeURIComponent(e)}`,Ro=e=>`/api/marks/${encodeURIComponent(e)}`,k={me:()=>Do(N("GET","/api/me")),becomeGuest:()=>Do(N("POST","/api/guests")),allMarks:()=>N("GET","/api/me/marks"),marks:(e,t)=>N("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t,n)=>N("PUT",Ro(e.id),{body:{kind:t,votes:n,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>N("DELETE",Ro(e)),recommendations:(e,t)=>N("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>N("GET","/api/choices"),film:e=>N("GET",sn(e)),related:e=>N("GET",`${sn(e)}/related`),votes:e=>N("GET",`${sn(e)}/votes`),starters:(e,t=0)=>N("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,{signal:t,further:n=!1}={})=>N("GET",`/api/search?q=${encodeURIComponent(e)}${n?"&further=true":""}`,{signal:t}),searchFile:e=>js(`${document.documentElement.dataset.search}${e}`),suggestions:Rs,sources:()=>N("GET","/api/sources")};var re=v(null),cn=null;function Ve(){return cn??=k.sources().then(e=>{re.value=e},()=>{cn=null}),cn}var Bo={TMDB:new URL("tmdb.svg",import.meta.url).href},Ho=()=>l`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${re.value&&re.value.items.length>0&&l`<ul class="credits" aria-label="Where the facts come from">
        ${re.value.items.map(({name:e,notice:t,url:n})=>l`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${Bo[e]?l`<img src=${Bo[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var Us=2,Ws=0,le=v([]),St=v("");function G(e,{key:t=`toast-${++Ws}`,tone:n="calm",action:o}={}){let s=le.value.filter(r=>r.key!==t);le.value=[...s,{key:t,text:e,tone:n,action:o}].slice(-Us)}function Ae(e){le.value=le.value.filter(t=>t.key!==e)}function qo(){le.value=le.value.filter(e=>e.tone==="error")}function Ke(e){St.value=St.value===e?`${e} `:e}var W=v(location.pathname),Ye=v(location.search.slice(1)),un=!1;function Go(){let e=un;return un=!1,e}async function zo(e){let t=async()=>{ne(()=>{qo(),W.value=location.pathname,Ye.value=location.search.slice(1)}),await new Promise(s=>setTimeout(s)),scrollTo({top:e,behavior:"instant"});let o=document.querySelector("h1");o?.focus({preventScroll:!0}),un=!o};if(!document.startViewTransition)return t();let n=document.startViewTransition(t);n.ready.catch(()=>{}),await n.updateCallbackDone.catch(()=>{})}function Je(e){return history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),zo(0)}function Vo(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Ye.value=e}function Ko(){history.scrollRestoration="manual",addEventListener("popstate",e=>{W.value===location.pathname&&Ye.value===location.search.slice(1)||zo(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?Je(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}var L=v(null),Mt=v(!1),D=U(()=>L.value?.signed_in??!1),fn=null;async function Qe(){Mt.value=!1;try{L.value=await k.me()}catch{Mt.value=!0}}async function Tt(){L.value??=await k.me(),!D.value&&(fn??=k.becomeGuest().then(e=>L.value=e).finally(()=>fn=null),await fn)}Wo(()=>{if(!D.value)return;let e=L.value?.guest?"":"Sign in again; your marks are kept.";G(`Your session has ended. ${e}`,{key:"session",tone:"error"}),Qe()});var Ze=v({}),Xe=v(!1),Le=U(()=>mn("like")),Oe=v(0),pn={},Ct=new Map,Bs={like:"Liked",save:"Saved",hide:"Hidden",seen:"Seen",mute:"Does not vote any more"},mn=e=>Object.keys(Ze.value).filter(t=>R(t)===e).length,R=e=>et(e)?"like":Ie(e),et=e=>Ie(e)==="mute",Ie=e=>Ze.value[e]??null;async function Yo(){let{marks:e,silent:t}=await k.allMarks();Qo({...e,...Object.fromEntries(t.map(n=>[n,"mute"]))}),Xe.value=!0}function Jo(){Qo({}),Xe.value=!1}function Qo(e){pn={...e};let t={...e};for(let n of Ct.keys())dn(t,n,Ie(n));Ze.value=t}function J(e,t,{quiet:n=!1}={}){let o=Ie(e.id);if(o===t)return Promise.resolve(!0);Zo(e.id,t);let a=`${o==="mute"&&t==="like"?"Votes again":t?Bs[t]:"No mark any more"}: ${e.title}`;n?Ke(a):G(a,{key:e.id,action:{label:"Undo",run:()=>{J(e,o,{quiet:!0})}}});let i=Ct.get(e.id)??Hs(e).finally(()=>Ct.delete(e.id));return Ct.set(e.id,i),i}var Et=(e,t)=>J(e,R(e.id)===t?null:t);async function Hs(e){for(;;){let t=Ie(e.id),n=pn[e.id]??null;if(t===n)return!0;try{await Tt(),await qs(e,t),dn(pn,e.id,t),(t==="like"||n==="like")&&(Oe.value+=1)}catch(o){if(Ie(e.id)!==t)continue;return Zo(e.id,n),Gs(e,t,o),!1}}}function qs(e,t){return t?k.putMark(e,t==="mute"?"like":t,t!=="mute"):k.deleteMark(e.id)}function Gs(e,t,n){if(Ae(e.id),n instanceof q&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";G(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{J(e,t)}}})}function Zo(e,t){let n={...Ze.value};dn(n,e,t),Ze.value=n}function dn(e,t,n){n?e[t]=n:delete e[t]}var zs="theme",Xo=matchMedia("(prefers-color-scheme: light)"),er=()=>document.documentElement.dataset.theme??(Xo.matches?"light":"dark"),ye=v(er());Xo.addEventListener("change",()=>ye.value=er());function tr(){ye.value=ye.value==="dark"?"light":"dark",document.documentElement.dataset.theme=ye.value;try{localStorage.setItem(zs,ye.value)}catch{}}var nr="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",Vs={like:nr,hide:nr,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",play:"M7 4l13 8l-13 8z",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",seen:"M2 12c5-8 15-8 20 0c-5 8-15 8-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",pulse:"M3 12h4l3-7l4 14l3-7h4"};function b({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${Vs[e]} transform=${t} />
  </svg>`}var Ks=document.querySelector("link[rel=icon]"),or=()=>l`<img class="logo" src=${Ks?.href} alt="" width="37" height="37" />`;var Ys=new Set("the a an le la les l el los las il der das".split(" ")),tt=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function sr(e,t){let n=t.split(" ");return e.toSorted((s,r)=>r.length-s.length).every(s=>{let r=n.findIndex(a=>a.startsWith(s));return r>=0&&n.splice(r,1),r>=0})}function rr(e){let[t,...n]=e.split(" ");return n.length>0&&Ys.has(t)?n.join(" "):e}function ir(e,t,n){let o=hn(t,n);if(e===t||e===o)return tt.exact;let s=rr(o);return e===s||e===rr(t)?tt.withoutArticle:o.startsWith(e)||s.startsWith(e)?tt.start:o.includes(` ${e}`)?tt.word:tt.words}function hn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var Js=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,Qs=/\p{M}+/gu,Zs=/[^\p{L}\p{N}]+/gu,Xs=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,ei=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,ti=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "])));function ni(e){return ei.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function oi(e){let t=e.replace(Js," $&").normalize("NFKD").replace(Qs,"");return Array.from(Array.from(t,ni).join(""),o=>ti.get(o)??o).join("").replace(Zs," ").trim()}function nt(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(o=>{let s=o.split(Xs).map(oi).filter(Boolean);return[s.join(" "),s.map(r=>r.replaceAll(" ","")).join(" ")]});return[...new Set(n)].filter(Boolean)}function _n(e,t,n=0,o=null){let s=/([^,(<)]*)([,(<)])/gu,r=n;function a(){let i=new Map;for(let c=s.exec(e);c;c=s.exec(e)){let[,f,u]=c;if(u===")")break;if(u===","){let m={kind:"page",folder:t,file:r,gate:o};for(let p of f)i.set(p,m);r+=1;continue}let d={kind:"branch",folder:t,file:r,gate:o,label:f,below:null,fresh:null};if(i.set(String.fromCodePoint(f.codePointAt(0)),d),u==="(")f!==" "&&(r+=1),d.below=a();else{let m=e.indexOf(">",s.lastIndex);r+=Number.parseInt(e.slice(s.lastIndex,m)||"1",36),s.lastIndex=m+1}}return i}return a()}function ar(e,t){let n=t,o=null;for(let s=e;;){let r=s.get(String.fromCodePoint(n.codePointAt(0)??0));if(r?.kind==="page"||r?.label.startsWith(n))return{item:r,known:!0};if(!r||!n.startsWith(r.label))return o&&{item:o,known:!0};if(r.below===null)return{item:r,known:!1};o??=r.fresh,n=n.slice(r.label.length),s=r.below}}var ri=200,Pt=class{#n;#t;#o;#e=new Map;constructor(t,n){this.#n=t,this.#t=n,this.#o=_n(n.outline,"head")}get name(){return this.#t.head}find(t){return ar(this.#o,t)}has(t){return lr(t)||this.#e.has(t)}read(t){if(lr(t))return Promise.resolve({complete:!0,rows:t.rows});let o=this.#e.get(t)??this.#r(t);if(this.#e.delete(t),this.#e.set(t,o),this.#e.size>ri){let[s]=this.#e.keys();this.#e.delete(s)}return o}async#r(t){try{let n=await this.#n(this.#s(t));if(t.kind==="branch"&&t.below===null){let r=n.first??t.file+1;t.below=_n(n.outline??"","body",r,t.gate??t);let{folder:a,file:i}=t,c=n.fresh?.map(cr);c&&(t.fresh={kind:"page",folder:a,file:i,gate:null,rows:c})}let o=n.hits.map(cr),s=t.gate?si(t.gate.fresh?.rows,o):o;return{complete:n.complete,rows:s}}catch(n){throw this.#e.delete(t),n}}#s({folder:t,file:n}){let o=(n&255).toString(16).padStart(2,"0");return`/${this.#t[t]}/${(n>>8).toString(16)}/${o}.json`}};function lr(e){return e.kind==="page"&&e.rows!==void 0}function si(e,t){if(!e)return t;let n=new Set(e.map(({hit:o})=>o.id));return[...t.filter(({hit:o})=>!n.has(o.id)),...e]}function cr([e,t,n,o,s,r]){let a=`tt${String(e).padStart(7,"0")}`,i=o?"series":"film",c=nt(t).concat(r===void 0?[]:nt(r));return{hit:{id:a,title:t,year:n,kind:i,stars:s,poster:`/posters/${a}`},names:c}}var ii=200,ai=12,pr=/^\d{4}$/u;function mr({load:e}){let t=null,n="";function o(){return t??=e("/manifest.json").then(r=>new Pt(e,r)),t.catch(()=>t=null),t}async function s(r,a){t=null;let i=await o();if(i.name===r.name)throw a;return i}return{async warm(){await o()},async search(r,{limit:a=10,signal:i}={}){let c=nt(r.slice(0,ii)),f=Math.abs(r.length-n.length)>1?2:1;if(n=r,c.length===0)return{hits:[],complete:!0};let u=await o();try{return await ur(u,c,{limit:a,requests:f,signal:i})}catch(d){i?.throwIfAborted();let m=await s(u,d);return ur(m,c,{limit:a,requests:f,signal:i})}}}}async function ur(e,t,{limit:n,requests:o,signal:s}){let r={requests:o},a=!0;for(let i of t){let c=await li(e,i,r,s);if(c.hits.length>0)return{...c,hits:c.hits.slice(0,n)};a&&=c.complete}return{hits:[],complete:a}}async function li(e,t,n,o){let s=t.split(" "),r=ci(t,s),a=new Set;for(;;){if(o?.throwIfAborted(),s.some(m=>e.find(m)===null))return{hits:[],complete:!0};let i=r.flatMap(m=>{let p=e.find(m);return p===null||p.known&&a.has(p.item)?[]:n.requests>0||e.has(p.item)?[{path:m,...p}]:[]}),c=ui(e,t,i,r[0]);if(c===void 0)return{hits:[],complete:!1};e.has(c.item)||(n.requests-=1);let f=await e.read(c.item);if(!c.known)continue;a.add(c.item);let u=fi(f.rows,t,s),d=f.complete&&dr(c);if(u.length>0||d)return{hits:u,complete:d}}}function ci(e,t){let n=[...new Set(t)].slice(0,ai),o=n.toSorted((c,f)=>fr(f)-fr(c)),s=n.flatMap(c=>n.filter(f=>f!==c).map(f=>`${c} ${f}`)),[r,...a]=t,i=pr.test(r)&&a.length>0?[[...a,r].join(" ")]:[];return[...new Set([...i,e,...o,...s])]}function fr(e){return pr.test(e)?0:e.length}function dr({path:e}){return!e.includes(" ")}function ui(e,t,n,o){let s=t.slice(t.lastIndexOf(" ")+1),r=({item:i})=>i.kind==="page",a=({item:i})=>e.has(i);return n.find(i=>r(i)&&a(i))??n.find(i=>r(i)&&dr(i))??n.find(i=>i.path===t&&i.known)??n.find(i=>i.path===o&&!i.known)??n.find(i=>i.known&&a(i))??n.find(i=>i.path===o)??n.find(i=>!i.known)??n.find(i=>r(i)&&!i.path.startsWith(`${s} `))??n.find(r)??n[0]}function fi(e,t,n){return e.flatMap(({hit:s,names:r})=>{let a=(r.length>0?r:[""]).filter(i=>sr(n,hn(i,s.year)));return a.length===0?[]:[{hit:s,close:Math.min(...a.map(i=>ir(t,i,s.year)))}]}).sort((s,r)=>s.close-r.close).map(({hit:s})=>s)}var pi=200,mi=6e4,ot=new Map,hr=0,_r=()=>!!re.value?.suggestions&&Date.now()>=hr,vr=()=>_r()||!!re.value?.search_knows_more;async function vn(e,t){await Ve();let n=re.value?.suggestions;if(!n||!_r())return[];try{let{address:o,read:s}=await import("./suggestion-Q7C2ON55.js"),r=o(n,e);if(r===null)return[];let a=ot.get(r)??s(await k.suggestions(r,t));return ot.set(r,a),ot.size>pi&&ot.delete(ot.keys().next().value),a}catch{return t.aborted||(hr=Date.now()+mi),[]}}var di=350,gr=8,rt={state:"empty",hits:[],meant:"",guessed:!1,more:"none"},$r=mr({load:k.searchFile});function yr(){let e=v(rt),t=U(()=>{let f=e.value.more==="offered"&&!vr()?"none":e.value.more;return{...e.value,more:f}}),n="",o=0,s=new AbortController;async function r(f){let u=++o;if(n=f,s.abort(),s=new AbortController,!f.trim()){e.value=rt;return}e.value={...e.value,state:"looking"};try{let{hits:d}=await $r.search(f,{limit:gr});if(u!==o)return;d.length>0?e.value={...rt,state:"found",hits:d,more:"offered"}:await a(f,u)}catch{u===o&&(e.value={...rt,state:"failed"})}}async function a(f,u){if(await new Promise(S=>setTimeout(S,di)),u!==o)return;let d=await vn(f,s.signal);if(u!==o)return;if(d.length>0){e.value={...rt,state:"found",hits:d};return}let m=await k.search(f,{signal:s.signal});if(u!==o)return;let p=m.did_you_mean??"",h=p!==""||m.items.length===0,w=m.asked?"none":"offered",$=h?m.items.slice(0,gr):m.items;e.value={state:"found",hits:$,meant:p,guessed:h,more:w}}async function i(){let f=o,{hits:u,more:d}=t.value;if(d!=="offered")return!1;e.value={...e.value,more:"asking"};let m=await hi(n,s.signal);if(f!==o)return!1;let p=_i(u,m??[]),h=p.length>u.length;return e.value={...e.value,hits:p,guessed:t.value.guessed&&!h,more:h?"none":m?"nothing":"refused"},!0}return{found:t,ask:r,askFurther:i,warm:()=>{$r.warm().catch(()=>{})}}}async function hi(e,t){let n=await vn(e,t);if(n.length>0)return n;let o=await k.search(e,{signal:t,further:!0}).catch(()=>null);return o?.asked?o.items:null}function _i(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}var gn={nothing:"No other title of that name was found.",refused:"Nobody else can be asked just now. Try again in a few minutes."};function wr({text:e,more:t,onAsk:n}){if(t==="none")return null;let o=t==="asking";return l`<div class="hits-more">
    ${t==="offered"||o?l`<button aria-disabled=${String(o)} onClick=${n}>
            <${b} name="search" />
            <span>${o?"Asking…":`More titles named “${e}”`}</span>
          </button>`:l`<p class="quiet">${gn[t]}</p>`}
  </div>`}var vi=new Intl.NumberFormat("en"),gi=new Intl.NumberFormat("en",{notation:"compact"}),$i=new Intl.ListFormat("en"),yi=new Intl.DateTimeFormat("en",{dateStyle:"long"}),wi=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),ki=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),Q=(e,t,n=`${t}s`)=>`${vi.format(e)} ${e===1?t:n}`;function yn(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function we({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Ft=e=>e.year?`${e.title} (${e.year})`:e.title,st=e=>$i.format(e);function wn(e){return/^[a-z]{2,3}$/.test(e)?ki.of(e)??e:e}function br(e){return[e.kind==="series"?"Series":"Film",we(e),e.runtime&&yn(e.runtime),e.certificate,e.languages.map(wn).slice(0,2).join(", ")].filter(Boolean)}function xr(e){let t=(r,a)=>r?`${gi.format(r)} ${a}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,a,i,c,f])=>a==null?[]:[{name:r,value:i(a),note:c,link:f}])}var $n=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],kl=({links:e})=>$n.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),bi=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function kn(e){return bi.flatMap(([t,n])=>{let o=e.filter(s=>s.kind===t).map(({service:s})=>s);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Sr(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?wi.of(t)??"":""}var xi={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",people:"People’s ratings",facts:"Its facts"},bn=e=>xi[e]??e;function bl(e){let[t,n=""]=e.split("."),o=$n.find(([s])=>s===n)?.[1]??kr(n);return t==="links"?`Page on ${o}`:t==="scores"?$n.some(([s])=>s===n)?`${o} score`:o:kr(t)}function kr(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,bn);return t.charAt(0).toUpperCase()+t.slice(1)}var xl=e=>yi.format(new Date(e));var Si=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"],["seen","Seen","Seen it, and that is all"]];function At({film:e,words:t=!1,seen:n=t,onMark:o}){let s=R(e.id);return l`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Si.map(([r,a,i])=>r==="seen"&&!n&&s!==r?null:l`<button
        key=${r}
        class="mark mark-${r}"
        aria-pressed=${String(s===r)}
        title=${i}
        onClick=${()=>o?o(r):void Et(e,r)}
      >
        <${b} name=${r} />
        <span class=${t?"":"unseen"}>${a}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var Mi={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},Ti=[220,440];function z({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=A(e),[s,r]=A(""),[a,i]=A([]),c=a.includes(o)?Tr(o):o,f=[c,e===o?c:e];return l`<span class="poster">
    ${[...new Set(f)].filter(u=>!a.includes(u)).map(u=>l`<img
            key=${u}
            class=${u===c||u===s?"":"coming"}
            src=${u}
            srcset=${Mr(u)}
            sizes=${Mr(u)&&Mi[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>u!==c&&r(u)}
            onError=${()=>i([...a,u])}
          />`)}
  </span>`}var Tr=e=>e.split("?")[0],Mr=e=>e===Tr(e)?void 0:Ti.map(t=>`${e}&w=${t} ${t}w`).join(", "),ke=({count:e=12,kind:t="tile"})=>l`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>l`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var Cr=({hit:e,onOpen:t})=>l`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${z} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${we(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&l`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${At} film=${e} />
  </li>`;function It({open:e=!1}){let t=Ee(yr,[]),n=O(""),o=O(!1),s=I(null),r=I(null),a=I(Promise.resolve()),i=H(),{state:c,hits:f,guessed:u,more:d}=t.found.value,m=(e||o.value)&&c!=="empty";M(()=>{let _=x=>{s.current?.contains(x.target)||(o.value=!1)};return document.addEventListener("pointerdown",_),document.addEventListener("focusin",_),()=>{document.removeEventListener("pointerdown",_),document.removeEventListener("focusin",_)}},[o]);let p=_=>{n.value=_,o.value=!0,s.current?.querySelector(".hits")?.scrollTo(0,0),a.current=t.ask(_)},h=()=>{o.value=!1,e&&p(""),r.current?.focus()},w=async()=>{let _=a.current;if(await _,_!==a.current)return;let{hits:x,guessed:Ue}=t.found.value;if(x.length===0||Ue){s.current?.querySelector(".hit a, .hits-more button")?.focus();return}o.value=!1,Je(`/films/${x[0].id}`)},$=async()=>{await a.current;let _=t.found.value.hits.length;if(!await t.askFurther())return;(s.current?.querySelectorAll(".hit")?.[_]?.querySelector("button")??r.current)?.focus()},S=_=>{_.key==="Enter"&&_.target===r.current&&!_.isComposing?(_.preventDefault(),w()):_.key==="Escape"&&m?(_.preventDefault(),h()):s.current&&m&&Ei(s.current,_)&&_.preventDefault()},g=m?Ci(t.found.value,n.value.trim()):"";return l`<search ref=${s} class="search ${e?"search-open":""}" onKeyDown=${S}>
    <div class="search-field">
      <${b} name="search" />
      <input
        ref=${r}
        type="search"
        aria-label="Search a film by its title"
        aria-describedby=${i}
        placeholder="Search a film"
        autocomplete="off"
        spellcheck=${!1}
        value=${n.value}
        onInput=${_=>p(_.target.value)}
        onFocus=${()=>{o.value=!0,t.warm()}}
      />
    </div>
    <p id=${i} class="unseen">
      Films appear below as you type; the arrow keys reach them, Enter opens the first.
    </p>
    <p class="unseen" role="status">${g}</p>
    ${m&&l`<div class="hits ${c}">
        ${(u||f.length===0)&&l`<p class="hits-note">
            ${g}
            ${c==="failed"&&l` <button class="button small" onClick=${()=>p(n.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${f.map(_=>l`<${Cr} key=${_.id} hit=${_} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <div class="hits-foot">
          <${wr} text=${n.value.trim()} more=${d} onAsk=${$} />
          ${f.length>0&&l`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`}
        </div>
      </div>`}
  </search>`}function Ci({state:e,hits:t,meant:n,guessed:o,more:s},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${r}”. Fewer words may find it.`:o?`Nothing here is called “${r}”. Did you mean ${n||"one of these"}?`:gn[s]??`Found: ${t.length}`}function Ei(e,t){let n=[...e.querySelectorAll(".hit, .hits-more:has(button)")].map(c=>[...c.querySelectorAll("a, button")]),o=e.querySelector("input"),s=document.activeElement,r=n.findIndex(c=>c.includes(s)),a=r<0||n[r].length===1?1:n[r].indexOf(s),i=c=>(c[a]??c[0]).focus();if(t.key==="ArrowDown"&&n.length>0)i(n[Math.min(r+1,n.length-1)]);else if(t.key==="ArrowUp"&&r>=0)i(r===0?[o]:n[r-1]);else if(t.key==="ArrowRight"&&r>=0)n[r][a+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][a-1]?.focus();else return!1;return!0}var Pi=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],Er=()=>l`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${or} /><span>Sneak Preview</span></a>
    ${W.value!=="/start"&&l`<${It} />`} ${D.value&&l`<${Fi} />`}
    <div class="site-tools">
      ${L.value?.operator&&l`<${Ai} />`}
      <${Ii} />
      ${L.value&&l`<${Li} />`}
    </div>
  </header>`,Fi=()=>l`<nav class="places" aria-label="Your lists">
    <ul>
      ${Pi.map(([e,t,n,o])=>{let s=o?mn(o):0;return l`<li key=${e}>
          <a href=${e} aria-current=${W.value===e?"page":void 0}>
            <${b} name=${n} />${t}
            ${s>0&&l` <span class="tally">${s}<span class="unseen"> ${s===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,Ai=()=>l`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${W.value==="/operator"?"page":void 0}
  >
    <${b} name="pulse" />
  </a>`;function Ii(){let e=ye.value==="dark"?"light":"dark";return l`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${tr}
  >
    <${b} name="theme" />
  </button>`}function Li(){let e=n=>W.value===n?"page":void 0;if(!D.value)return l`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=L.value?.guest?"Guest":"Account";return l`<a class="account" href="/account" aria-current=${e("/account")}>
    <${b} name="person" /><span>${t}</span>
  </a>`}var Oi=7e3,Ni=15e3,Pr=()=>l`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${le.value.map(e=>l`<${Di} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${St.value}</p>`;function Di({toast:{key:e,text:t,tone:n,action:o}}){let[s,r]=A(!1);return M(()=>{if(s)return;let i=setTimeout(()=>Ae(e),n==="error"?Ni:Oi);return()=>clearTimeout(i)},[s,e,t,n]),l`<div
    class="toast ${n}"
    onPointerEnter=${()=>r(!0)}
    onPointerLeave=${()=>r(!1)}
    onFocusIn=${()=>r(!0)}
    onFocusOut=${()=>r(!1)}
  >
    <p>${t}</p>
    ${o&&l`<button class="button small" onClick=${()=>{Ae(e),o?.run()}}>${o.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>Ae(e)}>
      <${b} name="close" />
    </button>
  </div>`}var it=v(null),xn=()=>import("./player-DA2TUI4B.js");async function Fr(e,t){try{let{Player:n}=await xn();it.value={film:e,youtube:t,Player:n}}catch{let n=()=>{open(Mn(t),"_blank","noopener")};G(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:n}})}}function Sn(){it.value=null}var Mn=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Ar({film:e}){let{youtube_id:t,search_url:n}=e.trailer,s=l`<${b} name=${t?"play":"out"} />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let r=()=>{xn().catch(()=>{})};return l`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${r}
      onFocus=${r}
      onClick=${a=>{a.currentTarget.focus(),Fr(e,t)}}
    >
      ${s}
    </button>`}return n?l`<a class="way-out way-film" href=${n} target="_blank" rel="noopener">
    ${s}<span class="unseen"> from a search on YouTube (opens in a new tab)</span>
  </a>`:null}function Ir(){if(M(()=>Sn,[W.value]),!it.value)return null;let{film:e,youtube:t,Player:n}=it.value;return l`<${n}
    film=${e}
    youtube=${t}
    elsewhere=${Mn(t)}
    onClose=${Sn}
  />`}var be=({title:e,children:t})=>l`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,ce=({what:e,onRetry:t})=>l`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function V(e){let t=null;return function(o){let[s,r]=A(t?"ready":"loading");return M(()=>{t||e().then(a=>{t=a.default,r("ready")},()=>r("failed"))},[]),t?l`<${t} ...${o} />`:s==="loading"?l`<div class="page" aria-busy="true"></div>`:l`<div class="page">
      <${ce} what="This page" onRetry=${()=>location.reload()} />
    </div>`}}var Tn="Sneak Preview";function Ne({title:e,children:t}){let n=e??String(t);M(()=>{document.title=n===Tn?Tn:`${n} · ${Tn}`},[n]);let o=I(null);return M(()=>{Go()&&o.current?.focus({preventScroll:!0})},[]),l`<h1 ref=${o} tabindex="-1">${t}</h1>`}function Lt({label:e="Try it"}){let t=O(!1),n=async()=>{t.value=!0;try{await Tt(),Je("/start")}catch(o){let s=o instanceof Error?o.message:"";G(`That did not work. ${s}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return D.value?l`<a class="button primary" href="/start">Pick films</a>`:L.value?.sign_up==="closed"?null:l`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Lr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:s}of e)s.forEach((r,a)=>{if(n.has(r.id))return;let i=t.get(r.id)??{film:r,voters:[],best:a};i.voters.push(o.id),i.best=Math.min(i.best,a),t.set(r.id,i)});return[...t.values()].sort((o,s)=>s.voters.length-o.voters.length||o.best-s.best||o.film.id.localeCompare(s.film.id))}var Or=["tt0113277","tt0133093","tt0110912","tt0102926"],Ri=4;function Dr(){let e=O([]),t=O([]),n=I(null);M(()=>{let i=new IntersectionObserver(([c])=>{c.isIntersecting&&(i.disconnect(),ji().then(f=>e.value=f,()=>{}))});return n.current&&i.observe(n.current),()=>i.disconnect()},[]);let o=e.value.filter(({film:i})=>!t.value.includes(i.id)),s=Lr(o).slice(0,Ri),r=new Map(e.value.map(({film:i})=>[i.id,i.title])),a=i=>{t.value=t.value.includes(i)?t.value.filter(c=>c!==i):[...t.value,i]};return l`<div class="votes" ref=${n}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${e.value.map(({film:i})=>l`<li key=${i.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(i.id))}
              onClick=${()=>a(i.id)}
            >
              <${b} name="like" /><span>${i.title}</span
              ><${z} film=${i} place="row" />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${s.flatMap(({film:i,voters:c},f)=>c.map(u=>{let d=e.value.findIndex(h=>h.film.id===u),[m,p]=[Nr(d,e.value.length),Nr(f,s.length)];return l`<path
            key=${`${u}-${i.id}`}
            class="vote vote-${d}"
            d=${`M0 ${m} C50 ${m} 50 ${p} 100 ${p}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${s.map(({film:i,voters:c})=>l`<li key=${i.id}>
            <a class="ballot" href="/films/${i.id}">
              <${z} film=${i} place="row" />
              <span>
                <strong>${i.title}</strong> <small>${we(i)}</small>
                <small class="votes-why">
                  ${Q(c.length,"vote")}:${" "}
                  ${st(c.map(f=>r.get(f)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var Nr=(e,t)=>(e+.5)/t*100;async function ji(){let e=await Promise.all(Or.map(k.film)).catch(()=>null);return e??=(await k.starters(Or.length)).items,Promise.all(e.map(async t=>({film:t,related:(await k.related(t.id)).items})))}var[Cn,Ui]=innerWidth<768?[4,3]:[6,4];function En(){let e=O([]);return M(()=>{k.starters(Cn*Ui).then(({items:t})=>e.value=t,()=>{})},[]),l`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:Cn},(t,n)=>l`<div key=${n} class="hero-column">
              ${e.value.filter((o,s)=>s%Cn===n).map(o=>l`<${z} key=${o.id} film=${o} place="wall" eager />`)}
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
          <${Lt} />
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
      <${Dr} />
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
    </section>`}var Rr=({film:e})=>l`<div class="ways-out">
    <${Ar} film=${e} />
    ${e.links.imdb&&l`<a class="way-out" href=${e.links.imdb} target="_blank" rel="noopener">
        <${b} name="out" />IMDb<span class="unseen"> of ${e.title}, opens in a new tab</span>
      </a>`}
  </div>`;var Ot={kinds:2,services:3};function jr({film:e}){let t=kn(e.offers).slice(0,Ot.kinds);return t.length===0?null:l`<p class="offers-line">
    ${t.map(([n,o])=>l`<span key=${n}>
          <b>${n}</b> ${o.slice(0,Ot.services).join(", ")}
          ${o.length>Ot.services?` +${o.length-Ot.services}`:""}
        </span>`)}
    <small>JustWatch</small>
  </p>`}function ou({film:e}){let t=kn(e.offers);if(t.length===0)return null;let n=Sr(e.offers_url);return l`<section class="offers" aria-labelledby="offers">
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
  </section>`}var Wi="https://creativecommons.org/licenses/by-sa/4.0/";function Ur({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",s=e.plot_source==="facts";return n&&(s||!e.plot)?l`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>l`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?s?l`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:l`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${Bi} film=${e} />
  </div>`:null}function Bi({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return l`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${Wi} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=bn(e);return l`<small>
    From ${t?l`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function Wr({film:{title:e,scores:t,links:n},most:o=6}){let s=xr(t),r=s.length>o?s.filter(({name:a})=>a!=="Critics"):s;return r.length===0?null:l`<dl class="scores">
    ${r.map(({name:a,value:i,note:c,link:f})=>{let u=f&&n[f];return l`<div key=${a}>
        <dt>
          ${u?l`<a href=${u} target="_blank" rel="noopener">
                  ${a}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:a}
        </dt>
        <dd>${i}${c&&l`<small>${c}</small>`}</dd>
      </div>`})}
  </dl>`}function Br({film:e,icon:t=!1}){let n=et(e.id),o=n?"Let it vote":"Stop using this film";return l`<button
    class=${t?"silence":"button small"}
    title=${t&&o}
    onClick=${()=>{J(e,n?"like":"mute")}}
  >
    ${t&&l`<${b} name=${n?"undo":"close"} />`}
    <span class=${t?"unseen":""}>${o}</span><span class="unseen"> (${e.title})</span>
  </button>`}var Hr=4,Hi={there:"Its page recommends this film",back:"This film’s page recommends it",both:"Each page recommends the other"};function qr({because:e,title:t,label:n="Because you liked"}){let[o,s]=A(!1),r=H();if(e.length===0)return null;let a=e.length-Hr,i=o?e:e.slice(0,Hr);return l`<div class="voters ${o?"all":""}">
    <p id=${r}>${n}</p>
    <ul class="chips" aria-labelledby=${r}>
      ${i.map(c=>l`<li key=${c.id} class=${et(c.id)?"mute":""}>
            <a class="chip" href="/films/${c.id}" title=${Hi[c.way]}>
              ${c.title}${e.length>1&&l` <small>${c.share}%</small>`}
            </a>
            ${R(c.id)==="like"&&l`<${Br} film=${c} icon />`}
          </li>`)}
      ${a>0&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>s(!o)}>
            ${o?"Fewer":`and ${a} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}function Gr({item:{film:e,because:t},eager:n}){let o=R(e.id)==="hide",s=I(null),r=I(!1);if(M(()=>{o&&r.current&&s.current?.focus(),r.current=!1},[o]),o)return l`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${s}
        class="button small"
        onClick=${()=>{J(e,null,{quiet:!0})}}
      >
        <${b} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let a=c=>{r.current=c==="hide",c==="hide"?J(e,"hide",{quiet:!0}):Et(e,c)},i=`title-${e.id}`;return l`<article class="card" aria-labelledby=${i}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${z} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${br(e).map(c=>l`<span key=${c}>${c}</span>`)}</p>
      <h2 id=${i}><a href="/films/${e.id}">${e.title}</a></h2>
      <${Wr} film=${e} most=${4} />
      <${Ur} film=${e} />
      <p class="people">
        ${e.directors.length>0&&l`<span>By ${st(e.directors)}</span>`}
        ${e.stars.length>0&&l`<span>With ${st(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&l`<span>${e.genres.join(" · ")}</span>`}
      </p>
      <${jr} film=${e} />
    </div>
    <${qr} because=${t} title=${e.title} />
    <div class="card-foot">
      <${At} film=${e} words onMark=${a} />
      <${Rr} film=${e} />
    </div>
  </article>`}var Fn=["kind","min_score","min_votes","from_year","to_year","max_runtime","dial"],An=["genre","any_genre","not_genre","language","director"],zr=["genre","any_genre","not_genre"],Pn=["","any_genre","genre","not_genre"],Iu={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function Nt(e){let t=new URLSearchParams(e),n=Fn.map(a=>[a,t.get(a)?.trim()??""]),o=An.map(a=>[a,[...new Set(t.getAll(a).filter(Boolean))]]),s=Number(t.get("dial")),r=s&&Math.abs(s)<=1?String(s):"";return Object.fromEntries([...n,...o,["dial",r]])}function at(e){let t=new URLSearchParams;for(let n of Fn)e[n]&&t.set(n,e[n]);for(let n of An)for(let o of e[n])t.append(n,o);return t.toString()}function Vr(e){let t=An.reduce((n,o)=>n+e[o].length,0);return Fn.filter(n=>n!=="dial"&&e[n]).length+t}function Lu(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function In(e,t){return zr.find(n=>e[n].includes(t))??""}function Kr(e,t){let n=Pn.indexOf(In(e,t)),o=Pn[(n+1)%Pn.length],s={...e};for(let r of zr){let a=e[r].filter(i=>i!==t);s[r]=r===o?[...a,t]:a}return s}function Ln(e,t,n){let s=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:s}}function lt({label:e,value:t,options:n,onChange:o}){let s=H(),r=n.some(([a])=>a===t)?n:[...n,[t,t]];return l`<div class="filter">
    <label for=${s}>${e}</label>
    <select id=${s} value=${t} onChange=${a=>o(a.target.value)}>
      ${r.map(([a,i])=>l`<option key=${a} value=${a} selected=${a===t}>${i}</option>`)}
    </select>
  </div>`}function Nn({label:e,value:t,onChange:n}){let o=H();return l`<div class="filter">
    <label for=${o}>${e}</label>
    <input
      id=${o}
      type="number"
      inputmode="numeric"
      min="1870"
      max="2100"
      placeholder="any"
      value=${t}
      onInput=${r=>{let{value:a,validity:i}=r.target;i.valid&&(a===""||a.length===4)&&n(a)}}
    />
  </div>`}var On=["Hidden gems","Rather hidden gems","Both alike","Rather well known","Well known"];function Yr({value:e,onChange:t}){let n=H(),[o,s]=A(e);M(()=>s(e),[e]);let r=a=>i=>a(i.target.value);return l`<div class="filter dial">
    <label for=${n}>How well known</label>
    <input
      id=${n}
      type="range"
      min="-1"
      max="1"
      step="0.5"
      value=${o||"0"}
      aria-valuetext=${On[Math.round(Number(o)*2)+2]}
      onInput=${r(s)}
      onChange=${r(t)}
    />
    <p class="legend" aria-hidden="true"><span>${On[0]}</span><span>${On[4]}</span></p>
  </div>`}function Dn({label:e,one:t,values:n,choices:o,name:s=String,onToggle:r}){let a=H(),i=o.filter(({value:f})=>!n.includes(f));if(n.length+i.length===0)return null;let c=f=>{f.target.value&&r(f.target.value),f.target.value=""};return l`<div class="filter">
    <label for=${a}>${e}</label>
    ${n.length>0&&l`<ul class="chips">
        ${n.map(f=>l`<li key=${f}>
              <button class="chip is-genre" onClick=${()=>r(f)}>
                ${s(f)} <${b} name="close" /><span class="unseen">: remove</span>
              </button>
            </li>`)}
      </ul>`}
    <select id=${a} onChange=${c}>
      <option value="">${n.length>0?`or ${t} …`:`any ${t}`}</option>
      ${i.map(({value:f,count:u})=>l`<option key=${f} value=${f}>${s(f)} (${u})</option>`)}
    </select>
  </div>`}var qi={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},Rn=14;function Jr({choices:e,filters:t,onChange:n}){let[o,s]=A(!1),r=H(),a=[...t.genre,...t.any_genre,...t.not_genre],i=e.map(({value:f})=>f),c=[...new Set([...i.slice(0,o?void 0:Rn),...a])];return c.length===0?null:l`<div class="filter" role="group" aria-labelledby=${r}>
    <h3 id=${r}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${c.map(f=>{let u=In(t,f),[d,m]=qi[u];return l`<li key=${f}>
          <button
            class="chip is-${u||"off"}"
            onClick=${()=>n(Kr(t,f))}
          >
            ${d&&l`<span aria-hidden="true">${d} </span>`}${f}
            <span class="unseen">: ${m}</span>
          </button>
        </li>`})}
      ${i.length>Rn&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>s(!o)}>
            ${o?"Fewer":`${i.length-Rn} more`}
          </button>
        </li>`}
    </ul>
  </div>`}var Dt=(e,t)=>[["","any"],...e.map(n=>[n,t(n)])],Gi=Dt(["film","series"],e=>e==="film"?"films only":"series only"),zi=Dt(["5","6","6.5","7","7.5","8"],e=>`${e} or better`),Vi=Dt(["10","50","100","200","1000","10000"],e=>`${e} or more`),Ki=Dt(["90","105","120","150","180"],e=>`up to ${yn(Number(e))}`);function Qr({filters:e,choices:t,onChange:n}){let[o,s]=A(!1),r=Vr(e),a=i=>c=>n({...e,[i]:c});return l`<section class="filters ${o?"open":""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(o)}
          aria-controls="filter-fields"
          onClick=${()=>s(!o)}
        >
          <${b} name="filter" />Filters
          ${r>0&&l` <span class="tally">${r}<span class="unseen"> active</span></span>`}
        </button>
        <span class="filters-title">
          Filters ${r>0&&l`<span class="tally">${r}</span>`}
        </span>
      </h2>
      ${at(e)&&l`<button class="button small" onClick=${()=>n(Nt(""))}>
          Clear all
        </button>`}
    </div>
    ${t&&l`<div id="filter-fields" class="filter-fields">
        <${Yr}
          value=${e.dial}
          onChange=${i=>a("dial")(i==="0"?"":i)}
        />
        <${Jr} choices=${t.genres} filters=${e} onChange=${n} />
        ${(t.kinds.length>1||e.kind)&&l`<${lt}
            label="Kind"
            value=${e.kind}
            options=${Gi}
            onChange=${a("kind")}
          />`}
        <div class="pair">
          <${lt}
            label="Score"
            value=${e.min_score}
            options=${zi}
            onChange=${a("min_score")}
          />
          <${lt}
            label="Reviews or votes"
            value=${e.min_votes}
            options=${Vi}
            onChange=${a("min_votes")}
          />
        </div>
        <div class="pair">
          <${Nn} label="From year" value=${e.from_year} onChange=${a("from_year")} />
          <${Nn} label="To year" value=${e.to_year} onChange=${a("to_year")} />
        </div>
        <${lt}
          label="Runtime"
          value=${e.max_runtime}
          options=${Ki}
          onChange=${a("max_runtime")}
        />
        <${Dn}
          label="Language"
          one="language"
          values=${e.language}
          name=${wn}
          choices=${t.languages}
          onToggle=${i=>n(Ln(e,"language",i))}
        />
        <${Dn}
          label="Director"
          one="director"
          values=${e.director}
          choices=${t.directors}
          onToggle=${i=>n(Ln(e,"director",i))}
        />
      </div>`}
  </section>`}function Rt({children:e}){return Mt.value&&!L.value?l`<${ce} what="This page" onRetry=${Qe} />`:L.value?D.value?e:l`<${be} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${Lt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:l`<${ke} />`}function Zr(e,{first:t=300,most:n=2e3,onStuck:o}={}){let s=t,r=!1,a=!1,i,c=Date.now(),f,u=w=>{a!==w&&o?.(w),a=w},d=()=>{r=!0,clearTimeout(f),document.removeEventListener("visibilitychange",h)},m=async()=>{if(document.hidden)return;f=void 0;let w=await e().catch(()=>i);r||(w!==i&&(c=Date.now()),i=w,u(!!i&&Date.now()-c>=2e4),i===void 0||i?p():d())},p=()=>{f=setTimeout(m,a?1e4:s),s=Math.min(s*1.5,n)},h=()=>{document.hidden||f===void 0||(clearTimeout(f),c=Date.now(),m())};return document.addEventListener("visibilitychange",h),p(),d}var ue=12,Xr=100,Yi=500,K=v("idle"),C=v([]),jn=v(0),Un=v({}),X=v(0),De=v(0),Re=v(!1),Y=v(!1),jt=v(!1),fe=v(null),es=v(0),xe=U(()=>Oe.value!==es.value),Wn=U(()=>K.value==="ready"&&C.value.length>0&&!Ut.value),Ut=v(!1),Bn="",Z=0,ts=()=>{},Hn=e=>k.recommendations([Bn,e].filter(Boolean).join("&"));function ns(e){K.value==="ready"&&e===Bn&&!xe.value?ss():qn(e)}async function qn(e){Bn=e;let t=++Z,n=Oe.value;K.value=C.value.length&&K.value==="ready"?"ready":"loading",Y.value=!0,jt.value=!0;try{let o=await Hn(`limit=${ue}`);if(t!==Z)return;ne(()=>{C.value=o.items,Ut.value=o.items.length<ue,De.value=0,es.value=n,fe.value=null,K.value="ready",Gn(o)}),ss()}catch{t===Z&&(K.value="failed")}finally{t===Z&&(Y.value=!1,jt.value=!1)}}async function os(){if(Y.value||!Wn.value)return;let e=Z;Y.value=!0;try{let t=C.value.map(({film:o})=>o.id).join(","),n=await Hn(`limit=${ue}&shown=${t}`);if(e!==Z)return;C.value=[...C.value,...n.items],Ut.value=n.items.length<ue||C.value.length+ue>Yi,Gn(n)}finally{e===Z&&(Y.value=!1)}}function rs(){fe.value&&(C.value=fe.value),fe.value=null}function ss(){if(Wt(),X.value===0)return;let e=Z;ts=Zr(async()=>{let n=Math.min(Xr,Math.max(ue,C.value.length)),o=await Hn(`limit=${n}`);return e!==Z?0:(ne(()=>Ji(o)),o.pending)},{onStuck:n=>Re.value=n})}function Wt(){ts(),Re.value=!1}function is(){Wt(),Z+=1,ne(()=>{K.value="idle",C.value=[],fe.value=null,X.value=0})}function Gn(e){jn.value=e.total,Un.value=e.removed,X.value=e.pending,De.value=Math.max(De.value,e.pending)}function Ji(e){Gn(e);let{list:t,moved:n}=Qi(C.value,e.items,ue);C.value=t,fe.value=n?e.items:null,t.length<=Xr&&(Ut.value=e.items.length<Math.max(ue,t.length))}function Qi(e,t,n){let o=new Map(t.map(f=>[f.film.id,f])),s=e.map(f=>o.get(f.film.id)??f),r=new Set(e.map(({film:f})=>f.id)),a=Math.max(0,n-s.length),i=[...s,...t.filter(({film:f})=>!r.has(f.id)).slice(0,a)],c=t.some(({film:f},u)=>i[u]?.film.id!==f.id);return{list:i,moved:c}}function as({onRefresh:e}){let t=De.value-X.value;if(Re.value)return C.value.length===0?null:l`<div class="news">
      <p role="status">A source does not answer just now; the list completes itself.</p>
    </div>`;if(X.value>0)return l`<div class="news">
      <p role="status">
        ${Q(X.value,"film")} on ${X.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${De.value} value=${t}></progress>
    </div>`;if(xe.value||fe.value){let n=xe.value?e:rs;return l`<div class="news">
      <p role="status">${xe.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${Y.value} onClick=${n}>
        Update the list
      </button>
    </div>`}return null}var pe=3,je=10;function ls(){let e=Le.value,t=e<pe?`${Q(pe-e,"more like")} for your first list`:e<je?`Your first list is ready. At ${je} likes it knows you well.`:"That is plenty. Every further like still counts.";return l`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${Q(e,"like")}</strong> <span>${t}</span></p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label="Likes on the way to ${je}"
        aria-valuemin="0"
        aria-valuemax=${je}
        aria-valuenow=${Math.min(e,je)}
      >
        ${Array.from({length:je},(n,o)=>l`<i
              key=${o}
              class="${o<e?"done":""} ${o+1===pe?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<pe?l`<button class="button primary" disabled>Show me my recommendations</button>`:l`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var Xi=V(()=>import("./nothing-left-DEY45YYB.js")),ea={kinds:[],genres:[],languages:[],directors:[]},cs=()=>l`<div class="page">
    <header class="page-head">
      <${Ne} title="Recommendations">For you<//>
      <p>What your liked films vote for, the weightiest first.</p>
    </header>
    <${Rt}><${ta} /><//>
  </div>`;function ta(){let e=O(null),t=Nt(Ye.value),n=at(t),o=i=>{Vo(at(i)),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},s=()=>{qn(n)};M(()=>(ns(n),Wt),[n]),M(()=>{xe.value&&C.value.length===0&&s(),k.choices().then(i=>e.value=i,()=>e.value??=ea)},[Oe.value]);let r=C.value.filter(({film:i})=>R(i.id)).length,a=K.value==="ready"&&C.value.length>0;return Xe.value&&Le.value===0&&C.value.length===0?l`<${be} title="Nobody votes yet">
      <p>Every film you like votes for others. ${pe} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:l`<div class="with-filters">
    <${Qr} filters=${t} choices=${e.value} onChange=${o} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(Y.value)}>
      ${Xe.value&&Le.value<pe&&l`<p class="tip">
          ${Q(pe-Le.value,"more like")} make a much better list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${a&&Q(jn.value-r,"film")}</p>
      <${as} onRefresh=${s} />
      <${na} filters=${t} onChange=${o} onRetry=${s} />
    </section>
  </div>`}function na({filters:e,onChange:t,onRetry:n}){if(K.value==="failed")return l`<${ce} what="The list" onRetry=${n} />`;if(K.value!=="ready")return l`<${ke} kind="card" count=${6} />`;let o=C.value;return o.length===0?Re.value?l`<${be} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`:X.value>0?l`<${ke} kind="card" count=${4} />`:l`<${Xi}
      filters=${e}
      removed=${Un.value}
      onChange=${t}
    />`:l`<ol class="cards ${jt.value?"fading":""}">
      ${o.map((s,r)=>l`<li key=${s.film.id}><${Gr} item=${s} eager=${r<4} /></li>`)}
    </ol>
    ${Wn.value&&l`<${oa} />`}`}function oa(){let e=I(null),t=async n=>{try{await os()}catch{n&&G("No more films for now: the server cannot be reached.",{tone:"error"})}};return M(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[C.value.length]),l`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${Y.value}
      onClick=${()=>{t(!0)}}
    >
      ${Y.value?"One moment…":"Show more"}
    </button>
  </p>`}var Vn=12,us=36,Me=v("idle"),j=v([]),Se=[],Bt=new Set,Ht=!1,zn=!1;async function Kn(){j.value.length===0&&(Me.value="loading"),j.value=j.value.filter(e=>!R(e.id)),await ms(),j.value=[...j.value,...Se.splice(0,Math.max(0,Vn-j.value.length))],(j.value.length>0||Ht)&&(Me.value="ready")}function fs(e){let t=Se.shift()??null;return j.value=j.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Se.length<Vn&&ms(),t}function ps(){Se=[],Bt.clear(),Ht=!1,j.value=[],Me.value="idle"}async function ms(){if(!(zn||Ht||Se.length>=Vn)){zn=!0;try{let e=[...Bt].filter(o=>!R(o)).length,{items:t}=await k.starters(us,e),n=t.filter(o=>!Bt.has(o.id)&&!R(o.id));for(let o of n)Bt.add(o.id);Se=[...Se,...n],Ht=t.length<us}catch{j.value.length===0&&(Me.value="failed")}finally{zn=!1}}}var Yn=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function ds({film:e,current:t,onAnswer:n,onFocus:o}){let s=t?0:-1;return l`<div
    class="starter"
    role="group"
    aria-label=${Ft(e)}
    aria-describedby="wall-keys"
    tabindex=${s}
    onFocusIn=${o}
  >
    <${z} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${we(e)}</small></p>
    <div class="answers">
      ${Yn.map(([r,a],i)=>l`<button
            key=${r}
            class="answer answer-${r}"
            tabindex=${s}
            onClick=${()=>n(r)}
          >
            <${b} name=${r} /><span>${a}</span>
            <kbd aria-hidden="true">${i+1}</kbd>
          </button>`)}
    </div>
  </div>`}function hs(){let e=O(0),t=I(null);if(M(()=>{Kn()},[]),Me.value==="failed")return l`<${ce} what="The films" onRetry=${Kn} />`;if(Me.value!=="ready")return l`<${ke} kind="tile" />`;let n=j.value;if(n.length===0)return l`<${be} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],s=i=>o()[i]?.firstElementChild,r=(i,c)=>{let f=n.indexOf(i),u=s(f)?.contains(document.activeElement),d=fs(i.id);c!=="skip"?J(i,c):Ke(`Skipped: ${i.title}`),d&&Ke(`Next: ${Ft(d)}`),u&&setTimeout(()=>s(Math.min(f,j.value.length-1))?.focus())};return l`<p id="wall-keys" class="hint wall-hint">
      On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
    </p>
    <ul class="tiles wall" ref=${t} onKeyDown=${i=>{if(i.altKey||i.ctrlKey||i.metaKey)return;let c=o().findIndex(m=>m.contains(i.target)),f=n[c];if(!f)return;let u=Yn[Number(i.key)-1]?.[0],d=ra(o())[i.key];if(u)r(f,u);else if(d)s(Math.max(0,Math.min(c+d,n.length-1)))?.focus();else return;i.preventDefault()}}>
      ${n.map((i,c)=>l`<li key=${i.id}>
            <${ds}
              film=${i}
              current=${c===Math.min(e.value,n.length-1)}
              onAnswer=${f=>r(i,f)}
              onFocus=${()=>e.value=c}
            />
          </li>`)}
    </ul>`}function ra(e){let t=e[0]?.offsetTop,n=e.filter(s=>s.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var _s=()=>l`<div class="page">
    <header class="page-head">
      <${Ne} title="Pick films">Which of these did you like?<//>
      <p>
        Three are enough for a first list. Or search any film you love, or${" "}
        <a href="/import">bring them along</a> from another site.
      </p>
    </header>
    <${Rt}>
      <${It} open />
      <${ls} />
      <${hs} />
    <//>
  </div>`;var sa=V(()=>import("./film-IGPPGXLP.js")),ia=V(()=>import("./marked-WAUSIWNN.js")),aa=V(()=>import("./import-JSPMYLY2.js")),la=V(()=>import("./account-JOAV2CIV.js")),ca=V(()=>import("./sign-in-2HDQSKI3.js")),ua=V(()=>import("./by-mail-UZLPHWH4.js")),fa=V(()=>import("./operator-OZ7OIWPT.js")),pa=V(()=>import("./not-found-HTPKXWWQ.js")),ma=[[/^\/$/,En],[/^\/start$/,_s],[/^\/recommendations$/,cs],[/^\/(saved|liked|hidden|seen)$/,ia],[/^\/films\/([\w-]+)$/,sa],[/^\/import$/,aa],[/^\/account$/,la],[/^\/sign-in$/,ca],[/^\/(forgotten|link)$/,ua],[/^\/operator(\/people)?$/,fa]];function vs(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of ma){let s=n.exec(t);if(s)return{Page:o,about:s[1]??""}}return{Page:pa,about:""}}function gs(){let{Page:e,about:t}=vs(W.value);return l`<${Er} />
    <main id="main" tabindex="-1">
      <${e} key=${W.value} about=${t} path=${W.value} />
    </main>
    <${Ho} />
    <${Ir} />
    <${Pr} />`}var $s=document.getElementById("app");function Qn(){D.peek()&&Yo().catch(()=>{}),Ve()}var Jn;function da(e){let t=e.signed_in?e.email:void 0,n=Jn===t||Jn===null&&t!==void 0;return Jn=t,n||(is(),ps()),e.signed_in?(Qn(),void import("./marked-WAUSIWNN.js").catch(()=>{})):Jo()}oe(()=>{let e=L.value;e&&ge(()=>da(e))});document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"&&Qn()});addEventListener("online",Qn);Qe();Ve();$s.replaceChildren();fo(l`<${gs} />`,$s);Ko();export{fo as a,A as b,M as c,I as d,Ee as e,H as f,ne as g,v as h,U as i,O as j,l as k,q as l,N as m,Do as n,k as o,G as p,Ke as q,Ye as r,Je as s,L as t,D as u,Tt as v,Ze as w,Oe as x,mn as y,R as z,et as A,Yo as B,b as C,yr as D,Q as E,we as F,st as G,wn as H,br as I,kl as J,bn as K,bl as L,xl as M,At as N,z as O,ke as P,be as Q,ce as R,V as S,Ne as T,Lt as U,Rr as V,ou as W,Ur as X,Wr as Y,Br as Z,qr as _,Iu as $,Vr as aa,Lu as ba,Rt as ca,Zr as da};
