var w,ao,Xt,ue,Qt,ut,lo,lt,co,en,Zt,xi,We=Symbol.for("pv"),ft={},pt=[],Si=/^m(i|n|o|s|text|space)$/,tn=Array.isArray,nn=pt.slice,ke=Object.assign;function be(e){e&&e.parentNode&&e.remove()}function mt(e,t,n){var o,i,r,a={},s=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?i=t[r]:a[r]=t[r];return s>2&&(a.children=s>3?nn.call(arguments,2):n),Ue(e,a,o,i,null)}function Ue(e,t,n,o,i){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:We,__v:i||++ao,__i:-1,__u:0};return!i&&w.vnode&&w.vnode(r),r}function xe(e){return e.children}function Fe(e,t){this.props=e,this.context=t,this.__g=0}function fe(e,t){if(t==null)return e.__&&fe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:fe(e)}function Mi(e){var t,n=e.__v,o=n.__e,i=[],r=[],a=e.__P;a&&((t=ke({constructor:We},n)).__v=n.__v+1,w.vnode&&w.vnode(t),on(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||fe(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,vo(i,t,r),n.__=n.__e=null,t.__e!=o&&uo(t))}function uo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),uo(e)}function io(e){(8&e.__g||(e.__g|=8,ue.push(e),ut++))&&Qt==w.debounceRendering||((Qt=w.debounceRendering)||queueMicrotask)(fo)}function fo(){try{for(var e,t=1;ue.length;)ue.length>t&&ue.sort(lo),e=ue.shift(),t=ue.length,8&e.__g&&Mi(e)}finally{(ut=ue.length)&&(Qt||queueMicrotask)(fo)}}function po(e,t,n,o,i,r,a,s,c,f,u){var m,d,p,_,v,y,S=o.__k||pt,$=t.length;for(c=Ti(n,t,S,c,$),m=0;m<$;m++)(p=n.__k[m])!=null&&(d=~p.__i&&S[p.__i]||ft,p.__i=m,y=on(e,p,d,i,r,a,s,c,f,u),_=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&rn(d.ref,null,p,d),p.ref&&u.push(p.ref,p.__c||_,p)),v=v||_,4&p.__u?(c=mo(p,c,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&y!==void 0?c=y:_&&(c=_.nextSibling),p.__u&=-21);return n.__e=v,c}function Ti(e,t,n,o,i){var r,a,s,c,f,u,m,d,p,_=n.length,v=_,y=0,S=0,$=e.__k=Array(i);for(r=0;r<i;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=$[r]=Ue(null,a):tn(a)?a=$[r]=Ue(xe,{children:a}):a.constructor===We&&a.__b?a=$[r]=Ue(a.type,a.props,a.key,a.ref,a.__v):$[r]=a,c=r+y,a.__=e,a.__b=e.__b+1,s=null,~(f=a.__i=Ci(a,n,c,v))&&(v--,(s=n[f])&&(s.__u|=2)),s&&s.__v?(a.__u|=16,f==c-1?y--:f==c+1?y++:f!=c&&(f>c?y--:y++,S=1)):(~f||(i>_?y--:i<_&&y++),typeof a.type!="function"&&(a.__u|=4))):$[r]=null;if(S){for(u=[],m=[],r=0;r<i;r++)if((a=$[r])&&16&a.__u){for(y=0,d=u.length;y<d;)u[p=y+d>>1]<a.__i?y=p+1:d=p;u[y]=a.__i,m[r]=y+1}for(y=u.length;r--;)m[r]&&(m[r]==y?y--:$[r].__u|=4)}if(v)for(r=0;r<_;r++)!(s=n[r])||2&s.__u||(s.__e==o&&(o=fe(s)),sn(s,s));return o}function mo(e,t,n,o){var i,r,a,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=e,t=mo(i[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=fe(e))&&!t.parentNode&&(t=null),a=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(a!=s&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ci(e,t,n,o){var i,r=e.key,a=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&r==null||c&&r==s.key&&a==s.type)return n;if(o>(c?1:0)){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&r==s.key&&a==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&r==s.key&&a==s.type)return i}return-1}function so(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function at(e,t,n,o,i){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||so(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||so(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Zt[t]||(Zt[t]=Pi(t)),(e.__a||(e.__a={}))[t]=en,r=t!=(t=t.replace(co,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Pi(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[lt]==null)t[lt]=en++;else if(t[lt]<this.__a[e])return;return n(w.event?w.event(t):t)}}}function on(e,t,n,o,i,r,a,s,c,f){var u,m,d,p,_,v,y,S,$,I,M,Jt,oo,st,ye,ro,ce,we,oe=t.type;if(t.constructor!==We)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,m=r=[],u.nodeType==8?s=ct(u,r):r.push(u),s=r[0]||s),(u=w.__b)&&u(t);e:if(typeof oe=="function"){d=a.length;try{if(S=t.props,$=(u=oe.prototype)&&u.render,I=(u=oe.contextType)&&o[u.__c],M=u?I?I.props.value:u.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):($?t.__c=p=new oe(S,M):(t.__c=p=new Fe(S,M),p.constructor=oe,p.render=Fi),I&&I.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),$&&(p.__s||(p.__s=p.state),oe.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=ke({},p.__s)),ke(p.__s,oe.getDerivedStateFromProps(S,p.__s)))),_=p.props,v=p.state,p.__v=t,n.__c){if(S!==_&&$&&!oe.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,M),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,M)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(G){G&&(G.__=t)}),pt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),s=fe(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,M),$&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,v,y)})}else $&&!oe.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),$&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=M,p.props=S,p.__P=e,p.__g&=-5,Jt=w.__r,oo=$?25:0;do p.__g&=-9,Jt&&Jt(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++oo<25);$&&(pt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=ke({},o,p.getChildContext())),$&&n.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(_,v)),st=u&&u.type===xe&&u.key==null?u.props.children:u,S.__P&&(u=s,i=(e=S.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(G){G&&sn(G,G)}),n.__k=null),s=n.__k?fe(n,0):null),s=po(e,tn(st)?st:[st],t,n,o,i,r,a,s,c,f),S.__P&&(t.__e=null,s=u),t.__u&=-161,m&&m.some(be),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(G){if(a.length=d,t.__v=null,c||r)if(G&&G.then){if(t.__u|=128|c,r){for(~(ce=r.indexOf(s||void 0))||(ce=r.length);(we=r[ce-1])&&we.nodeType==8;)ce--;for(;ce<r.length;ce++)if(we=r[ce])if(r[ce]=null,ye){if(we==ro)break}else{if(we.nodeType!=8)break;we.data.startsWith("$s")&&(ro=ct(ye=we))}}if(!ye){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;ye=s}(u=ct(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,s=u):t.__e=s,s=s&&s.nextSibling}else r&&r.some(be);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),G&&G.then||ho(t),w.__e(G,t,n)}}else s=t.__e=Ei(n.__e,t,n,o,i,r,a,c,f,e);return(u=w.diffed)&&u(t),s}function ct(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ho(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ho))}function vo(e,t,n){for(var o=0;o<n.length;)rn(n[o++],n[o++],n[o++]);w.__c&&w.__c(t,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(r){r.call(i)})}catch(r){w.__e(r,i.__v)}})}function Ei(e,t,n,o,i,r,a,s,c,f){var u,m,d,p,_,v,y,S,$=n.props||ft,I=t.props,M=t.type;if(M=="svg"?i="http://www.w3.org/2000/svg":M=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((_=r[u])&&(M?_.localName==M:_.nodeType==3)){e=_,r[u]=null;break}}if(!e){if(S=f.ownerDocument||document,!M)return S.createTextNode(I);e=S.createElementNS(i,M,I.is?I:f),s&&(w.__m&&w.__m(t,r),s=!1),r=null}if(M){if(f=M=="template"&&e.content||e,r=M=="textarea"&&I.defaultValue!=null?null:r&&nn.call(f.childNodes),!s&&r)for($={},u=0;u<e.attributes.length;u++)$[(_=e.attributes[u]).name]=_.value;for(u in $)_=$[u],u=="dangerouslySetInnerHTML"?d=_:u=="children"||u in I||u=="value"&&"defaultValue"in I||u=="checked"&&"defaultChecked"in I||at(e,u,null,_,i);for(u in I)_=I[u],u=="children"?p=_:u=="dangerouslySetInnerHTML"?m=_:u=="value"?v=_:u=="checked"?y=_:s&&typeof _!="function"||$[u]===_||at(e,u,_,$[u],i);m?(s||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(M=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Si.test(M))&&(i="http://www.w3.org/1999/xhtml"),po(f,tn(p)?p:[p],t,n,o,i,r,a,r?r[0]:n.__k&&fe(n,0),s,c),r&&r.some(be)),s&&M!="textarea"||(u="value",M=="progress"&&v==null?e.removeAttribute(u):v==null||v===e[u]&&(M!="progress"||v)||at(e,u,v,$[u],i),u="checked",y!=null&&y!=e[u]&&at(e,u,y,$[u],i))}else $===I||s&&e.data==I||(e.data=I);return e}function rn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){w.__e(i,n)}}function sn(e,t,n){var o,i,r,a;if(w.unmount&&w.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||rn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(s){w.__e(s,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&sn(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=ct(o,r=[]))&&(o==e.__e&&r.some(be),be(i),be(o)),n||be(e.__e),e.__e=e.__c=e.__=null}function Fi(e,t,n){return this.constructor(e,n)}function _o(e,t){var n,o,i,r;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ue(xe,{children:[e]}),i=[],r=[],on(t,t.__k,o||ft,ft,t.namespaceURI,o?null:t.firstChild?nn.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,r),vo(i,t.__k,r),t.__k.props.children=null}w={__e:function(e,t,n,o){for(var i,r,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(s){e=s}}throw ut=0,e}},ao=0,Xt=function(e){return e!=null&&e.constructor===We},Fe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ke({},this.state)),typeof e=="function"&&(e=e(ke({},n),this.props)),e&&(ke(n,e),this.__v&&(t&&this.__k.push(t),io(this)))},Fe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),io(this))},Fe.prototype.render=xe,ue=[],ut=0,lo=function(e,t){return e.__v.__b-t.__v.__b},lt=Symbol(),co=/(PointerCapture)$|Capture$/i,en=0,Zt={},xi=0;var Ae,F,an,go,ln=Object.is,dt=0,To=[],cn=[],E=w,$o=E.__b,yo=E.__r,wo=E.diffed,bo=E.__c,ko=E.unmount,xo=E.__;function ht(e,t){E.__h&&E.__h(F,e,dt||t),dt=0;var n=F.__H||(F.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function j(e){return dt=1,Ai(Po,e)}function Ai(e,t,n){var o=ht(Ae++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Po(void 0,t),function(r){var a=(o.__N||o.__)[0],s=o.t(a,r);ln(a,s)||(o.__N=[s,o.__[1]],o.__c.setState({}))}],o.__c=F,!F.__f)){F.__f=!0;var i=F.shouldComponentUpdate;F.shouldComponentUpdate=function(r,a,s){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=r;if(c.__.some(function(d){d.__N&&(f=!0,ln(d.__[0],d.__N[0])||(u=!0))}),i){var m=i.call(this,r,a,s);return f?m||u:m}return!f||u}}return o.__}function b(e,t){var n=ht(Ae++,3);!E.__s&&Co(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,F.__H.__h.push(n))}function L(e){return dt=5,pe(function(){return{current:e}},[])}function pe(e,t){var n=ht(Ae++,7);return Co(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function te(){var e=ht(Ae++,11);if(!e.__){for(var t=F.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Oi(){var e;do{for(;e=cn.shift();)try{He(e)}catch(n){E.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=To.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(He),t.__h.some(un),t.__h=[]}catch(n){t.__h=[],E.__e(n,e.__v)}}}while(cn.length)}E.__b=function(e){F=null,$o&&$o(e)},E.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),xo&&xo(e,t)},E.__r=function(e){yo&&yo(e),Ae=0;var t=(F=e.__c).__H;t&&(an==F?F.__h=[]:(t.__h.some(He),t.__h.some(un),Ae=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),an=F},E.diffed=function(e){wo&&wo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Mo(To.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),an=F=null},E.__c=function(e,t){t.some(function(n){try{n.__h.some(He),n.__h=n.__h.filter(function(o){return!o.__||un(o)})}catch(o){n.__h=[function(){throw o}]}}),bo&&bo(e,t)},E.unmount=function(e){ko&&ko(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Mo(cn.push(i))}else He(i)}catch(r){t=r}}),o.__H=void 0,t&&E.__e(t,o.__v))};var So=typeof requestAnimationFrame=="function";function Ii(e){var t,n=function(){clearTimeout(o),So&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);So&&(t=requestAnimationFrame(n))}function Mo(e){e!=1&&go==E.requestAnimationFrame||((go=E.requestAnimationFrame)||Ii)(Oi)}function He(e){var t=F,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),F=t}function un(e){var t=F;e.__c=e.__(),F=t}function Co(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ln(n,e[o])})}function Po(e,t){return typeof t=="function"?t(e):t}var Li=Symbol.for("preact-signals");function $t(){if(re>1)re--;else{var e,t=!1;for((function(){var i=_t;for(_t=void 0;i!==void 0;){var r=i.S;if(r.v===i.v)for(var a=r.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=r.i);i=i.o}})();qe!==void 0;){var n=qe;for(qe=void 0,vt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Fo(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(vt=0,re--,t)throw e}}function V(e){if(re>0)return e();fn=++Ni,re++;try{return e()}finally{$t()}}var Be,x=void 0;function Se(e){var t=x,n=Be;x=void 0,Be=void 0;try{return e()}finally{x=t,Be=n}}var qe=void 0,re=0,vt=0,Ni=0,fn=0,_t=void 0,gt=0;function Eo(e){if(x!==void 0){var t=e.n;if(t===void 0||t.t!==x)return t={i:0,S:e,p:x.s,n:void 0,t:x,e:void 0,x:void 0,r:t},x.s!==void 0&&(x.s.n=t),x.s=t,e.n=t,32&x.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=x.s,t.n=void 0,x.s.n=t,x.s=t),t}}function A(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}A.prototype.brand=Li;A.prototype.h=function(){return!0};A.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Se(function(){var o;(o=t.W)==null||o.call(t)}))};A.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Se(function(){var i;(i=t.Z)==null||i.call(t)}))}};A.prototype.subscribe=function(e){var t=this;return ie(function(){var n=t.value;Se(function(){return e(n)})},{name:"sub"})};A.prototype.valueOf=function(){return this.value};A.prototype.toString=function(){return this.value+""};A.prototype.toJSON=function(){return this.value};A.prototype.peek=function(){var e=this;return Se(function(){return e.value})};Object.defineProperty(A.prototype,"value",{get:function(){var e=Eo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(vt>100)throw new Error("Cycle detected");(function(n){re!==0&&vt===0&&n.l!==fn&&(n.l=fn,_t={S:n,v:n.v,i:n.i,o:_t})})(this),this.v=e,this.i++,gt++,re++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{$t()}}}});function h(e,t){return new A(e,t)}function Fo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ao(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Oo(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Me(e,t){A.call(this,void 0,t),this.x=e,this.s=void 0,this.g=gt-1,this.f=4}Me.prototype=new A;Me.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===gt))return!0;if(this.g=gt,this.f|=1,this.i>0&&!Fo(this))return this.f&=-2,!0;var e=x;try{Ao(this),x=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return x=e,Oo(this),this.f&=-2,!0};Me.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}A.prototype.S.call(this,e)};Me.prototype.U=function(e){if(this.t!==void 0&&(A.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Me.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Me.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Eo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function K(e,t){return new Me(e,t)}function Io(e){var t=e.j;if(e.j=void 0,typeof t=="function"){re++;var n=x;x=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,pn(e),o}finally{x=n,$t()}}}function pn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Io(e)}function Di(e){if(x!==this)throw new Error("Out-of-order effect");Oo(this),x=e,this.f&=-2;try{8&this.f&&pn(this)}finally{$t()}}function Oe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Be&&Be.push(this)}Oe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Oe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Io(this),Ao(this),re++;var e=x;return x=this,Di.bind(this,e)};Oe.prototype.N=function(){2&this.f||(this.f|=2,this.u=qe,qe=this)};Oe.prototype.d=function(){this.f|=8,1&this.f||pn(this)};Oe.prototype.dispose=function(){this.d()};function ie(e,t){var n=new Oe(e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Lo,wt,yt,Ri=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var No=[];ie(function(){Lo=this.N})();function Ie(e,t){w[e]=t.bind(null,w[e]||function(){})}function Ge(e){if(yt){var t=yt;yt=void 0,t()}yt=e&&e.S()}function Do(e){var t=this,n=e.data,o=C(n);o.name="ReactiveDom",o.value=n;var i=pe(function(){for(var s=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=K(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),u=K(function(){return!Array.isArray(f.value)&&!Xt(f.value)}),m=ie(function(){if(this.N=Ro,u.value){var p=f.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,f]},[]),r=i[0],a=i[1];return r.value?a.peek():a.value}Do.displayName="ReactiveTextNode";Object.defineProperties(A.prototype,{constructor:{configurable:!0,value:mt(xe,null).constructor},type:{configurable:!0,value:Do},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ie("__b",function(e,t){if(Ge(),wt=void 0,typeof t.type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var r=o[i];r instanceof A&&(n||(t.__np=n={}),n[i]=r,o[i]=r.peek())}}e(t)});Ie("__r",function(e,t){if(e(t),t.type!==xe){Ge();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(i,r){var a;return ie(function(){a=this},{name:r}),a.c=i,a})((function(i){return function(){var r;Ri&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),wt=o,Ge(n)}});Ie("__e",function(e,t,n,o){Ge(),wt=void 0,e(t,n,o)});Ie("diffed",function(e,t){Ge(),wt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,r=n.U;if(r)for(var a in r){var s=r[a];s===void 0||o&&a in o||(s.d(),r[a]=void 0)}if(o){r||(r={},n.U=r);for(var c in o){var f=r[c],u=o[c];f===void 0?(f=ji(n,c,u,i),r[c]=f):f.o(u,i)}}}e(t)});function ji(e,t,n,o){var i=t in e&&e.ownerSVGElement===void 0,r=h(n);return{o:function(a,s){r.value=a,o=s},d:ie(function(){this.N=Ro;var a=r.value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ie("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var r=o[i];r&&r.d()}}}var a=t.__np;if(a){var s=t.props;for(var c in a)s[c]=a[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});Ie("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Fe.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function C(e,t){return pe(function(){return h(e,t)},[])}var Ui=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Wi(){V(function(){for(var e;e=No.shift();)Lo.call(e)})}function Ro(){No.push(this)===1&&(w.requestAnimationFrame||Ui)(Wi)}var Uo=function(e,t,n,o){var i;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],s=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?o[0]=s:a===4?o[1]=Object.assign(o[1]||{},s):a===5?(o[1]=o[1]||{})[t[++r]]=s:a===6?o[1][t[++r]]+=s+"":a?(i=e.apply(s,Uo(e,s,n,["",null])),o.push(i),s[0]?t[0]|=2:(t[r-2]=0,t[r]=i)):o.push(s)}return o},jo=new Map;function Wo(e){var t=jo.get(this);return t||(t=new Map,jo.set(this,t)),(t=Uo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,i,r=1,a="",s="",c=[0],f=function(d){r===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):r===3&&(d||a)?(c.push(3,d,a),r=2):r===2&&a==="..."&&d?c.push(4,d,0):r===2&&a&&!d?c.push(5,0,!0,a):r>=5&&((a||!d&&r===5)&&(c.push(r,0,a,i),r=6),d&&(c.push(r,d,0,i),r=6)),a=""},u=0;u<n.length;u++){u&&(r===1&&f(),f(u));for(var m=0;m<n[u].length;m++)o=n[u][m],r===1?o==="<"?(f(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:s?o===s?s="":a+=o:o==='"'||o==="'"?s=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,i=a,a=""):o==="/"&&(r<5||n[u][m+1]===">")?(f(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var l=Wo.bind(mt);var Go="",zo=()=>{},z=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function Yo(e){zo=e}async function T(e,t,{body:n,signal:o}={}){let i=await Ho(e,t,n,o),r=await Bo(i);if(i.status===403&&String(r?.type).endsWith("/csrf")&&(await g.me(),i=await Ho(e,t,n,o),r=await Bo(i)),i.ok)return r;throw i.status===401&&t!=="/api/sessions"&&zo(),new z(i.status,r??{title:`Error ${i.status}`})}async function Ho(e,t,n,o){let i={Accept:"application/json"};e!=="GET"&&(i["X-CSRF-Token"]=Go),n!==void 0&&(i["Content-Type"]="application/json");let r=AbortSignal.timeout(15e3);try{return await fetch(t,{method:e,headers:i,body:n===void 0?void 0:JSON.stringify(n),signal:o?AbortSignal.any([o,r]):r})}catch{throw new z(0,{title:"The server cannot be reached."})}}async function Bo(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new z(0,{title:"The answer was cut off."})}}async function Hi(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new z(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof z?o:new z(0,{title:"It cannot be reached."})}}async function bt(e){let t=await e;return Go=t.csrf_token,t}var mn=e=>`/api/films/${encodeURIComponent(e)}`,qo=e=>`/api/marks/${encodeURIComponent(e)}`,g={me:()=>bt(T("GET","/api/me")),becomeGuest:()=>bt(T("POST","/api/guests")),createAccount:(e,t)=>bt(T("POST","/api/accounts",{body:{email:e,password:t}})),signIn:(e,t,n)=>bt(T("POST","/api/sessions",{body:{email:e,password:t,join:n}})),signOut:()=>T("DELETE","/api/sessions/current"),allMarks:()=>T("GET","/api/me/marks"),marks:(e,t)=>T("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t)=>T("PUT",qo(e.id),{body:{kind:t,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>T("DELETE",qo(e)),recommendations:(e,t)=>T("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>T("GET","/api/choices"),film:e=>T("GET",mn(e)),related:e=>T("GET",`${mn(e)}/related`),votes:e=>T("GET",`${mn(e)}/votes`),starters:(e,t=0)=>T("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,t)=>T("GET",`/api/search?q=${encodeURIComponent(e)}`,{signal:t}),searchFile:e=>T("GET",e),suggestions:Hi,sources:()=>T("GET","/api/sources"),overview:()=>T("GET","/api/operator/sources"),retrySource:e=>T("POST",`/api/operator/sources/${encodeURIComponent(e)}/retry`),retryFilm:e=>T("POST",`/api/operator/films/${encodeURIComponent(e)}/retry`),retryFilms:()=>T("POST","/api/operator/films/retry")};var se=h(null);async function dn(){se.value??=await g.sources().catch(()=>null)}var Vo={TMDB:new URL("tmdb.svg",import.meta.url).href},Ko=()=>l`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${se.value&&se.value.items.length>0&&l`<ul class="credits" aria-label="Where the facts come from">
        ${se.value.items.map(({name:e,notice:t,url:n})=>l`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${Vo[e]?l`<img src=${Vo[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var Bi=2,qi=0,me=h([]),kt=h("");function J(e,{key:t=`toast-${++qi}`,tone:n="calm",action:o}={}){let i=me.value.filter(r=>r.key!==t);me.value=[...i,{key:t,text:e,tone:n,action:o}].slice(-Bi)}function Le(e){me.value=me.value.filter(t=>t.key!==e)}function Jo(){me.value=me.value.filter(e=>e.tone==="error")}function ze(e){kt.value=kt.value===e?`${e} `:e}var B=h(location.pathname),Ye=h(location.search.slice(1)),hn=!1;function Qo(){let e=hn;return hn=!1,e}async function Zo(e){let t=async()=>{V(()=>{Jo(),B.value=location.pathname,Ye.value=location.search.slice(1)}),await new Promise(o=>setTimeout(o)),scrollTo({top:e,behavior:"instant"});let n=document.querySelector("h1");n?.focus({preventScroll:!0}),hn=!n};document.startViewTransition?await document.startViewTransition(t).updateCallbackDone.catch(()=>{}):await t()}function vn(e){history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),Zo(0)}function Xo(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Ye.value=e}function er(){history.scrollRestoration="manual",addEventListener("popstate",e=>{B.value===location.pathname&&Ye.value===location.search.slice(1)||Zo(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?vn(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}var N=h(null),xt=h(!1),D=K(()=>N.value?.signed_in??!1),_n=null;async function Ve(){xt.value=!1;try{N.value=await g.me()}catch{xt.value=!0}}async function St(){N.value??=await g.me(),!D.value&&(_n??=g.becomeGuest().then(e=>N.value=e).finally(()=>_n=null),await _n)}async function za(e,t){N.value=await g.createAccount(e,t)}async function Ya(e,t,n){N.value=await g.signIn(e,t,n)}async function Va(){await g.signOut(),N.value=await g.me()}Yo(()=>{if(!D.value)return;let e=N.value?.guest?"":"Sign in again; your marks are kept.";J(`Your session has ended. ${e}`,{key:"session",tone:"error"}),Ve()});var Ke=h({}),Je=h(!1),Ne=K(()=>Qe("like")),ae=h(0),gn={},Mt=new Map,Gi={like:"Liked",save:"Saved",hide:"Hidden"},Qe=e=>Object.values(Ke.value).filter(t=>t===e).length,P=e=>Ke.value[e]??null;async function tr(){or((await g.allMarks()).marks),Je.value=!0}function nr(){or({}),Je.value=!1}function or(e){gn={...e};let t={...e};for(let n of Mt.keys())$n(t,n,P(n));Ke.value=t}function de(e,t,{quiet:n=!1}={}){let o=P(e.id);if(o===t)return Promise.resolve(!0);rr(e.id,t);let i=t?`${Gi[t]}: ${e.title}`:`No mark any more: ${e.title}`;n?ze(i):J(i,{key:e.id,action:{label:"Undo",run:()=>{de(e,o,{quiet:!0})}}});let r=Mt.get(e.id)??zi(e).finally(()=>Mt.delete(e.id));return Mt.set(e.id,r),r}var Tt=(e,t)=>de(e,P(e.id)===t?null:t);async function zi(e){for(;;){let t=P(e.id),n=gn[e.id]??null;if(t===n)return!0;try{await St(),await(t?g.putMark(e,t):g.deleteMark(e.id)),$n(gn,e.id,t),(t==="like"||n==="like")&&(ae.value+=1)}catch(o){if(P(e.id)!==t)continue;return rr(e.id,n),Yi(e,t,o),!1}}}function Yi(e,t,n){if(Le(e.id),n instanceof z&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";J(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{de(e,t)}}})}function rr(e,t){let n={...Ke.value};$n(n,e,t),Ke.value=n}function $n(e,t,n){n?e[t]=n:delete e[t]}var Vi="theme",ir=matchMedia("(prefers-color-scheme: light)"),sr=()=>document.documentElement.dataset.theme??(ir.matches?"light":"dark"),Te=h(sr());ir.addEventListener("change",()=>Te.value=sr());function ar(){Te.value=Te.value==="dark"?"light":"dark",document.documentElement.dataset.theme=Te.value;try{localStorage.setItem(Vi,Te.value)}catch{}}var lr="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",Ki={like:lr,hide:lr,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",film:"M3 5h18v14H3zM8 5v14M16 5v14M3 12h5M16 12h5",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",pulse:"M3 12h4l3-7l4 14l3-7h4"};function k({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${Ki[e]} transform=${t} />
  </svg>`}var Ji=document.querySelector("link[rel=icon]"),cr=()=>l`<img class="logo" src=${Ji?.href} alt="" width="37" height="37" />`;var Qi=new Set("the a an le la les l el los las il der das".split(" ")),Ze=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function fr(e,t){let n=t.split(" ");return e.toSorted((i,r)=>r.length-i.length).every(i=>{let r=n.findIndex(a=>a.startsWith(i));return r>=0&&n.splice(r,1),r>=0})}function ur(e){let[t,...n]=e.split(" ");return n.length>0&&Qi.has(t)?n.join(" "):e}function pr(e,t,n){let o=yn(t,n);if(e===t||e===o)return Ze.exact;let i=ur(o);return e===i||e===ur(t)?Ze.withoutArticle:o.startsWith(e)||i.startsWith(e)?Ze.start:o.includes(` ${e}`)?Ze.word:Ze.words}function yn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var Zi=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,Xi=/\p{M}+/gu,es=/[^\p{L}\p{N}]+/gu,ts=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,ns=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,os=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "])));function rs(e){return ns.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function is(e){let t=e.replace(Zi," $&").normalize("NFKD").replace(Xi,"");return Array.from(Array.from(t,rs).join(""),o=>os.get(o)??o).join("").replace(es," ").trim()}function Xe(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(o=>{let i=o.split(ts).map(is).filter(Boolean);return[i.join(" "),i.map(r=>r.replaceAll(" ","")).join(" ")]});return[...new Set(n)].filter(Boolean)}function wn(e,t){let n=/([^,(<)]*)([,(<)])/gu,o=t;function i(){let r=new Map;for(let a=n.exec(e);a;a=n.exec(e)){let[,s,c]=a;if(c===")")break;if(c===","){for(let u of s)r.set(u,{kind:"page",file:o});o+=1;continue}let f={kind:"branch",label:s,file:o,below:null};if(r.set(String.fromCodePoint(s.codePointAt(0)),f),c==="(")s!==" "&&(o+=1),f.below=i();else{let u=e.indexOf(">",n.lastIndex);o+=Number.parseInt(e.slice(n.lastIndex,u),36),n.lastIndex=u+1}}return r}return i()}function mr(e,t){let n=t;for(let o=e;;){let i=o.get(String.fromCodePoint(n.codePointAt(0)??0));if(i===void 0)return null;if(i.kind==="page"||i.label.startsWith(n))return{item:i,known:!0};if(!n.startsWith(i.label))return null;if(i.below===null)return{item:i,known:!1};n=n.slice(i.label.length),o=i.below}}var ss=200,Ct=class{#t;#n;#e=new Map;constructor(t,n){this.#t=t,this.build=n.build,this.#n=wn(n.outline,0)}find(t){return mr(this.#n,t)}has(t){return this.#e.has(t.file)}read(t){let o=this.#e.get(t.file)??this.#o(t);if(this.#e.delete(t.file),this.#e.set(t.file,o),this.#e.size>ss){let[i]=this.#e.keys();this.#e.delete(i)}return o}async#o(t){try{let n=await this.#t(this.#r(t.file));return t.kind==="branch"&&t.below===null&&(t.below=wn(n.outline??"",t.file+1)),{complete:n.complete,rows:n.hits.map(as)}}catch(n){throw this.#e.delete(t.file),n}}#r(t){let n=(t&255).toString(16).padStart(2,"0");return`/search/${this.build}/${(t>>8).toString(16)}/${n}.json`}};function as([e,t,n,o,i,r]){let a=`tt${String(e).padStart(7,"0")}`,s=o?"series":"film",c=Xe(t).concat(r===void 0?[]:Xe(r));return{hit:{id:a,title:t,year:n,kind:s,stars:i,poster:`/posters/${a}`},names:c}}var ls=200,cs=12,vr=/^\d{4}$/u;function _r({load:e}){let t=null,n="";function o(){return t??=e("/search/manifest.json").then(r=>new Ct(e,r)),t.catch(()=>t=null),t}async function i(r,a){t=null;let s=await o();if(s.build===r.build)throw a;return s}return{async warm(){await o()},async search(r,{limit:a=10,signal:s}={}){let c=Xe(r.slice(0,ls)),f=Math.abs(r.length-n.length)>1?2:1;if(n=r,c.length===0)return{hits:[],complete:!0};let u=await o();try{return await dr(u,c,{limit:a,requests:f,signal:s})}catch(m){s?.throwIfAborted();let d=await i(u,m);return dr(d,c,{limit:a,requests:f,signal:s})}}}}async function dr(e,t,{limit:n,requests:o,signal:i}){let r={requests:o},a=!0;for(let s of t){let c=await us(e,s,r,i);if(c.hits.length>0)return{...c,hits:c.hits.slice(0,n)};a&&=c.complete}return{hits:[],complete:a}}async function us(e,t,n,o){let i=t.split(" "),r=fs(t,i),a=new Set;for(;;){if(o?.throwIfAborted(),i.some(d=>e.find(d)===null))return{hits:[],complete:!0};let s=r.flatMap(d=>{let p=e.find(d);return p===null||p.known&&a.has(p.item.file)?[]:n.requests>0||e.has(p.item)?[{path:d,...p}]:[]}),c=ps(e,t,s,r[0]);if(c===void 0)return{hits:[],complete:!1};e.has(c.item)||(n.requests-=1);let f=await e.read(c.item);if(!c.known)continue;a.add(c.item.file);let u=ms(f.rows,t,i),m=f.complete&&gr(c);if(u.length>0||m)return{hits:u,complete:m}}}function fs(e,t){let n=[...new Set(t)].slice(0,cs),o=n.toSorted((c,f)=>hr(f)-hr(c)),i=n.flatMap(c=>n.filter(f=>f!==c).map(f=>`${c} ${f}`)),[r,...a]=t,s=vr.test(r)&&a.length>0?[[...a,r].join(" ")]:[];return[...new Set([...s,e,...o,...i])]}function hr(e){return vr.test(e)?0:e.length}function gr({path:e}){return!e.includes(" ")}function ps(e,t,n,o){let i=t.slice(t.lastIndexOf(" ")+1),r=({item:s})=>s.kind==="page",a=({item:s})=>e.has(s);return n.find(s=>r(s)&&a(s))??n.find(s=>r(s)&&gr(s))??n.find(s=>s.path===t&&s.known)??n.find(s=>s.path===o&&!s.known)??n.find(s=>s.known&&a(s))??n.find(s=>s.path===o)??n.find(s=>!s.known)??n.find(s=>r(s)&&!s.path.startsWith(`${i} `))??n.find(r)??n[0]}function ms(e,t,n){return e.flatMap(({hit:i,names:r})=>{let a=(r.length>0?r:[""]).filter(s=>fr(n,yn(s,i.year)));return a.length===0?[]:[{hit:i,close:Math.min(...a.map(s=>pr(t,s,i.year)))}]}).sort((i,r)=>i.close-r.close).map(({hit:i})=>i)}var ds=200,hs=6e4,et=new Map,$r=0,yr=()=>!!se.value?.suggestions&&Date.now()>=$r,wr=()=>yr()||!!se.value?.search_knows_more;async function br(e,t){let n=se.value?.suggestions;if(!n||!yr())return[];try{let{address:o,read:i}=await import("./suggestion-TAIIJGHF.js"),r=o(n,e);if(r===null)return[];let a=et.get(r)??i(await g.suggestions(r,t));return et.set(r,a),et.size>ds&&et.delete(et.keys().next().value),a}catch{return t.aborted||($r=Date.now()+hs),[]}}var vs=350,bn=8,tt={state:"empty",hits:[],meant:"",guessed:!1},kr=_r({load:g.searchFile});function Sr(){let e=h(tt),t=0,n=new AbortController;async function o(s){let c=++t;if(n.abort(),n=new AbortController,!s.trim()){e.value=tt;return}e.value={...e.value,state:"looking"};try{let{hits:f,complete:u}=await kr.search(s,{limit:bn});if(c!==t)return;f.length>0&&(e.value={...tt,state:"found",hits:f}),f.length>0&&!(u&&f.length<bn&&wr())||await i(s,c,f)}catch{c===t&&(e.value={...tt,state:"failed"})}}async function i(s,c,f){if(await new Promise(d=>setTimeout(d,vs)),c!==t)return;let u=await br(s,n.signal);if(c!==t)return;let m=xr(f,u);m.length>0&&(e.value={...tt,state:"found",hits:m}),u.length===0&&await r(s,c,f)}async function r(s,c,f){let u=await g.search(s,n.signal).catch(v=>{if(f.length===0)throw v});if(c!==t||!u)return;let m=u.did_you_mean===null,d=xr(f,m||f.length===0?u.items:[]),p=f.length===0?u.did_you_mean??"":"",_=f.length===0&&(!m||d.length===0);e.value={state:"found",hits:d,meant:p,guessed:_}}return{found:e,ask:o,warm:()=>{kr.warm().catch(()=>{})}}}function xr(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))].slice(0,bn)}var _s=new Intl.NumberFormat("en"),gs=new Intl.NumberFormat("en",{notation:"compact"}),$s=new Intl.ListFormat("en"),ys=new Intl.DateTimeFormat("en",{dateStyle:"long"}),ws=new Intl.RelativeTimeFormat("en",{numeric:"auto"}),bs=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),ks=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),U=(e,t,n=`${t}s`)=>`${_s.format(e)} ${e===1?t:n}`;function xn(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function le({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Pt=e=>e.year?`${e.title} (${e.year})`:e.title,he=e=>$s.format(e);function nt(e){return/^[a-z]{2,3}$/.test(e)?ks.of(e)??e:e}function Et(e){return[e.kind==="series"?"Series":"Film",le(e),e.runtime&&xn(e.runtime),e.certificate,e.languages.map(nt).slice(0,2).join(", ")].filter(Boolean)}function Tr(e){let t=(r,a)=>r?`${gs.format(r)} ${a}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,a,s,c,f])=>a==null?[]:[{name:r,value:s(a),note:c,link:f}])}var kn=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],Cr=({links:e})=>kn.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),xs=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function Sn(e){return xs.flatMap(([t,n])=>{let o=e.filter(i=>i.kind===t).map(({service:i})=>i);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Pr(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?bs.of(t)??"":""}var Ss={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",facts:"Its facts"},ot=e=>Ss[e]??e;function Er(e){let[t,n=""]=e.split("."),o=kn.find(([i])=>i===n)?.[1]??Mr(n);return t==="links"?`Page on ${o}`:t==="scores"?kn.some(([i])=>i===n)?`${o} score`:o:Mr(t)}function Mr(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,ot);return t.charAt(0).toUpperCase()+t.slice(1)}var Fr=e=>ys.format(new Date(e)),Ms=[["day",86400],["hour",3600],["minute",60],["second",1]];function kl(e,t){let n=Math.round((Date.parse(e)-t)/1e3),[o,i]=Ms.find(([,r])=>Math.abs(n)>=r)??["second",1];return ws.format(Math.trunc(n/i),o)}var Ts=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"]];function ve({film:e,words:t=!1,onMark:n}){let o=P(e.id);return l`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Ts.map(([i,r,a])=>l`<button
        key=${i}
        class="mark mark-${i}"
        aria-pressed=${String(o===i)}
        title=${a}
        onClick=${()=>n?n(i):void Tt(e,i)}
      >
        <${k} name=${i} />
        <span class=${t?"":"unseen"}>${r}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var Cs={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},Ps=[220,440];function R({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=j(e),[i,r]=j(""),[a,s]=j([]),c=a.includes(o)?Or(o):o,f=[c,e===o?c:e];return l`<span class="poster">
    ${[...new Set(f)].filter(u=>!a.includes(u)).map(u=>l`<img
            key=${u}
            class=${u===c||u===i?"":"coming"}
            src=${u}
            srcset=${Ar(u)}
            sizes=${Ar(u)&&Cs[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>u!==c&&r(u)}
            onError=${()=>s([...a,u])}
          />`)}
  </span>`}var Or=e=>e.split("?")[0],Ar=e=>e===Or(e)?void 0:Ps.map(t=>`${e}&w=${t} ${t}w`).join(", "),Q=({count:e=12,kind:t="tile"})=>l`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>l`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var Ir=({hit:e,onOpen:t})=>l`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${R} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${le(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&l`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${ve} film=${e} />
  </li>`;function Ft({open:e=!1}){let t=pe(Sr,[]),n=C(""),o=C(!1),i=L(null),r=L(null),a=te(),{state:s,hits:c,guessed:f}=t.found.value,u=(e||o.value)&&s!=="empty";b(()=>{let v=y=>{i.current?.contains(y.target)||(o.value=!1)};return document.addEventListener("pointerdown",v),document.addEventListener("focusin",v),()=>{document.removeEventListener("pointerdown",v),document.removeEventListener("focusin",v)}},[o]);let m=v=>{n.value=v,o.value=!0,t.ask(v)},d=()=>{o.value=!1,e&&m(""),r.current?.focus()},p=v=>{v.key==="Escape"&&u?(v.preventDefault(),d()):i.current&&u&&Fs(i.current,v)&&v.preventDefault()},_=u?Es(t.found.value,n.value.trim()):"";return l`<search ref=${i} class="search ${e?"search-open":""}" onKeyDown=${p}>
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
        onInput=${v=>m(v.target.value)}
        onFocus=${()=>{o.value=!0,t.warm()}}
      />
    </div>
    <p id=${a} class="unseen">Films appear below as you type; the arrow keys reach them.</p>
    <p class="unseen" role="status">${_}</p>
    ${u&&l`<div class="hits ${s}">
        ${(f||c.length===0)&&l`<p class="hits-note">
            ${_}
            ${s==="failed"&&l` <button class="button small" onClick=${()=>m(n.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${c.map(v=>l`<${Ir} key=${v.id} hit=${v} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <p class="hint" aria-hidden="true">
          <kbd>↓</kbd><kbd>↑</kbd> move <kbd>←</kbd><kbd>→</kbd> choose <kbd>Enter</kbd> mark${" "}
          <kbd>Esc</kbd> close
        </p>
      </div>`}
  </search>`}function Es({state:e,hits:t,meant:n,guessed:o},i){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${i}”; search by title and year.`:o?`No title fits. Did you mean ${n||"one of these"}? Yours may not be here.`:`Found: ${t.length}`}function Fs(e,t){let n=[...e.querySelectorAll(".hit")].map(c=>[...c.querySelectorAll("a, button")]),o=e.querySelector("input"),i=document.activeElement,r=n.findIndex(c=>c.includes(i)),a=r<0?1:n[r].indexOf(i),s=i===o;if(t.key==="ArrowDown"||t.key==="Enter"&&s)n[Math.min(r+1,n.length-1)]?.[a].focus();else if(t.key==="ArrowUp"&&r>=0)(r===0?o:n[r-1][a]).focus();else if(t.key==="ArrowRight"&&r>=0)n[r][a+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][a-1]?.focus();else return!1;return!0}var As=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],Lr=()=>l`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${cr} /><span>Sneak Preview</span></a>
    ${B.value!=="/start"&&l`<${Ft} />`} ${D.value&&l`<${Os} />`}
    <div class="site-tools">
      ${N.value?.operator&&l`<${Is} />`}
      <${Ls} />
      ${N.value&&l`<${Ns} />`}
    </div>
  </header>`,Os=()=>l`<nav class="places" aria-label="Your lists">
    <ul>
      ${As.map(([e,t,n,o])=>{let i=o?Qe(o):0;return l`<li key=${e}>
          <a href=${e} aria-current=${B.value===e?"page":void 0}>
            <${k} name=${n} />${t}
            ${i>0&&l` <span class="tally">${i}<span class="unseen"> ${i===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,Is=()=>l`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${B.value==="/operator"?"page":void 0}
  >
    <${k} name="pulse" />
  </a>`;function Ls(){let e=Te.value==="dark"?"light":"dark";return l`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${ar}
  >
    <${k} name="theme" />
  </button>`}function Ns(){let e=n=>B.value===n?"page":void 0;if(!D.value)return l`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=N.value?.guest?"Guest":"Account";return l`<a class="account" href="/account" aria-current=${e("/account")}>
    <${k} name="person" /><span>${t}</span>
  </a>`}var Ds=7e3,Rs=15e3,Nr=()=>l`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${me.value.map(e=>l`<${js} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${kt.value}</p>`;function js({toast:{key:e,text:t,tone:n,action:o}}){let[i,r]=j(!1);return b(()=>{if(i)return;let s=setTimeout(()=>Le(e),n==="error"?Rs:Ds);return()=>clearTimeout(s)},[i,e,t,n]),l`<div
    class="toast ${n}"
    onPointerEnter=${()=>r(!0)}
    onPointerLeave=${()=>r(!1)}
    onFocusIn=${()=>r(!0)}
    onFocusOut=${()=>r(!1)}
  >
    <p>${t}</p>
    ${o&&l`<button class="button small" onClick=${()=>{Le(e),o?.run()}}>${o.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>Le(e)}>
      <${k} name="close" />
    </button>
  </div>`}var rt=h(null),Mn=()=>import("./player-NQJKXL3M.js");async function Dr(e,t){try{let{Player:n}=await Mn();rt.value={film:e,youtube:t,Player:n}}catch{let n=()=>{open(Cn(t),"_blank","noopener")};J(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:n}})}}function Tn(){rt.value=null}var Cn=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Rr({film:e}){let{youtube_id:t,search_url:n}=e.trailer,o=l`<${k} name="film" />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let i=()=>{Mn().catch(()=>{})};return l`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${i}
      onFocus=${i}
      onClick=${r=>{r.currentTarget.focus(),Dr(e,t)}}
    >
      ${o}
    </button>`}return n?l`<a class="way-out way-film" href=${n} target="_blank" rel="noopener">
    ${o}<span class="unseen"> (opens in a new tab)</span>
  </a>`:null}function jr(){if(b(()=>Tn,[B.value]),!rt.value)return null;let{film:e,youtube:t,Player:n}=rt.value;return l`<${n}
    film=${e}
    youtube=${t}
    elsewhere=${Cn(t)}
    onClose=${Tn}
  />`}var q=({title:e,children:t})=>l`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,Y=({what:e,onRetry:t})=>l`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function At(e){let t=null;return function(o){let[i,r]=j(t?"ready":"loading");return b(()=>{t||e().then(a=>{t=a.default,r("ready")},()=>r("failed"))},[]),t?l`<${t} ...${o} />`:i==="loading"?l`<div class="page" aria-busy="true"></div>`:l`<div class="page">
      <${Y} what="This page" onRetry=${()=>location.reload()} />
    </div>`}}var Ot=({film:e,level:t=2})=>l`<article class="tile" aria-label=${e.title}>
    <a href="/films/${e.id}">
      <${R} film=${e} />
      <${`h${t}`}>${e.title}<//>
    </a>
    <div class="tile-foot">
      <p class="facts"><span>${le(e)}</span></p>
      <${ve} film=${e} />
    </div>
  </article>`;var Pn="Sneak Preview";function W({title:e,children:t}){let n=e??String(t);b(()=>{document.title=n===Pn?Pn:`${n} · ${Pn}`},[n]);let o=L(null);return b(()=>{Qo()&&o.current?.focus({preventScroll:!0})},[]),l`<h1 ref=${o} tabindex="-1">${t}</h1>`}var It=({film:e})=>l`<div class="ways-out">
    <${Rr} film=${e} />
    ${e.links.imdb&&l`<a class="way-out" href=${e.links.imdb} target="_blank" rel="noopener">
        <${k} name="out" />IMDb<span class="unseen"> of ${e.title}, opens in a new tab</span>
      </a>`}
  </div>`;var Lt={kinds:2,services:3};function Ur({film:e}){let t=Sn(e.offers).slice(0,Lt.kinds);return t.length===0?null:l`<p class="offers-line">
    ${t.map(([n,o])=>l`<span key=${n}>
          <b>${n}</b> ${o.slice(0,Lt.services).join(", ")}
          ${o.length>Lt.services?` +${o.length-Lt.services}`:""}
        </span>`)}
    <small>JustWatch</small>
  </p>`}function Wr({film:e}){let t=Sn(e.offers);if(t.length===0)return null;let n=Pr(e.offers_url);return l`<section class="offers" aria-labelledby="offers">
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
  </section>`}var Us="https://creativecommons.org/licenses/by-sa/4.0/";function Nt({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",i=e.plot_source==="facts";return n&&(i||!e.plot)?l`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>l`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?i?l`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:l`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${Ws} film=${e} />
  </div>`:null}function Ws({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return l`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${Us} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=ot(e);return l`<small>
    From ${t?l`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function Hr({film:{origins:e,fetched_at:t}}){let n=Object.entries(e);return n.length===0?null:l`<details class="provenance">
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
              <th scope="row">${Er(o)}</th>
              <td>${ot(i)}</td>
            </tr>`)}
      </tbody>
    </table>
    ${t&&l`<p class="quiet">Put together on <time datetime=${t}>${Fr(t)}</time>.</p>`}
  </details>`}function Dt({film:{title:e,scores:t,links:n},most:o=6}){let i=Tr(t),r=i.length>o?i.filter(({name:a})=>a!=="Critics"):i;return r.length===0?null:l`<dl class="scores">
    ${r.map(({name:a,value:s,note:c,link:f})=>{let u=f&&n[f];return l`<div key=${a}>
        <dt>
          ${u?l`<a href=${u} target="_blank" rel="noopener">
                  ${a}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:a}
        </dt>
        <dd>${s}${c&&l`<small>${c}</small>`}</dd>
      </div>`})}
  </dl>`}var Br=4;function Rt({because:e,title:t,label:n="Because you liked"}){let[o,i]=j(!1),r=te();if(e.length===0)return null;let a=e.length-Br,s=o?e:e.slice(0,Br);return l`<div class="voters">
    <p id=${r}>${n}</p>
    <ul class="chips" aria-labelledby=${r}>
      ${s.map(c=>l`<li key=${c.id}>
            <a class="chip" href="/films/${c.id}">${c.title}</a>
          </li>`)}
      ${a>0&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>i(!o)}>
            ${o?"Fewer":`and ${a} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}function jt(e,{first:t=300,most:n=2e3,onStuck:o}={}){let i=t,r=!1,a=!1,s,c=Date.now(),f,u=v=>{a!==v&&o?.(v),a=v},m=()=>{r=!0,clearTimeout(f),document.removeEventListener("visibilitychange",_)},d=async()=>{if(document.hidden)return;f=void 0;let v=await e().catch(()=>s);r||(v!==s&&(c=Date.now()),s=v,u(!!s&&Date.now()-c>=2e4),s===void 0||s?p():m())},p=()=>{f=setTimeout(d,a?1e4:i),i=Math.min(i*1.5,n)},_=()=>{document.hidden||f===void 0||(clearTimeout(f),c=Date.now(),d())};return document.addEventListener("visibilitychange",_),p(),m}function qr(e){let t=h(null),n=h([]),o=h(!1),i=h(""),r=h(!1),a=0,s=()=>{};async function c(){let m=++a,d=await g.film(e);if(m!==a)return"";t.value=d;let{items:p}=await g.related(e);return m!==a?"":(V(()=>{n.value=p,o.value=!0}),Hs(d,p))}async function f(){u(),i.value="";try{await c()&&(s=jt(c,{onStuck:m=>r.value=m}))}catch(m){let d=m instanceof z&&m.status>=400&&m.status<500;t.value||(i.value=d?"unknown":"lost")}}function u(){a+=1,r.value=!1,s()}return{film:t,related:n,listed:o,failed:i,stuck:r,load:f,stop:u}}function Hs(e,t){let n=[e,...t].filter(({pending:o})=>o);return n.length===0?"":[e.fetched_at,e.poster,t.length,n.length].join(" ")}function En({about:e}){let t=pe(()=>qr(e),[e]),n=t.film.value,o=C([]),i=()=>{t.load()};if(b(()=>(i(),t.stop),[t,ae.value]),b(()=>{!D.value||!n||g.votes(e).then(a=>o.value=a.because,()=>{})},[n?.id,D.value,ae.value]),t.failed.value){let a=t.failed.value==="unknown";return l`<div class="page narrow">
      <${W} title="Film">${a?"No such film":"Film"}<//>
      ${a?l`<${q} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:l`<${Y} what="The film" onRetry=${i} />`}
    </div>`}if(!n)return l`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${W} title="Film">One moment…<//></div>
    </div>`;let r=n.pending&&P(e)==="like";return l`<${qs} film=${n} voters=${o.value} stuck=${t.stuck.value} />
    <${Bs}
      film=${n}
      films=${t.related.value}
      coming=${r||!t.listed.value}
    />`}function Bs({film:e,films:t,coming:n}){return t.length===0&&!n?null:l`<section
    class="page"
    aria-labelledby="related"
    aria-busy=${String(t.length===0)}
  >
    <h2 id="related">Its page recommends</h2>
    <p class="quiet">Like ${e.title}, and it votes for each of these.</p>
    ${t.length===0?l`<${Q} />`:l`<ul class="tiles">
            ${t.map(o=>l`<li key=${o.id}><${Ot} film=${o} level=${3} /></li>`)}
          </ul>`}
  </section>`}function qs({film:e,voters:t,stuck:n}){let o=L(e.pending).current,i=e.original_title!==e.title&&e.original_title,r=[["Directed by",he(e.directors)],["With",he(e.stars)],["Genres",e.genres.join(", ")],["Languages",e.languages.map(nt).join(", ")],["Countries",e.countries.join(", ")],["Original title",i],["Elsewhere",l`<${Gs} film=${e} />`]].filter(([,a])=>a);return l`<article class="page film-page ${o?"kept":""}">
    <div class="film-poster"><${R} film=${e} place="film" eager /></div>
    <div class="film-facts">
      <p class="facts">${Et(e).map(a=>l`<span key=${a}>${a}</span>`)}</p>
      <${W} title=${e.title}>${e.title}<//>
      <div class="film-scores"><${Dt} film=${e} /></div>
      <div class="row">
        <${ve} film=${e} words />
        <${It} film=${e} />
      </div>
      <div class="film-plot">
        <${Nt} film=${e} lead coming=${e.pending&&!n} />
        <p class="quiet" role="status">
          ${n&&"Still waiting for a source; the page completes itself."}
        </p>
      </div>
      <${Rt} because=${t} title=${e.title} label="Your films that led here" />
      <${Wr} film=${e} />
      <dl class="fact-list">
        ${r.map(([a,s])=>l`<div key=${a}>
              <dt>${a}</dt>
              <dd>${s}</dd>
            </div>`)}
      </dl>
      <${Hr} film=${e} />
    </div>
  </article>`}var Gs=({film:e})=>l`<ul class="elsewhere">
    ${Cr(e).map(({name:t,url:n})=>l`<li key=${t}>
          <a href=${n} target="_blank" rel="noopener">
            ${t}<span class="unseen"> about ${e.title} (opens in a new tab)</span>
          </a>
        </li>`)}
  </ul>`;function Ut({label:e="Try it"}){let t=C(!1),n=async()=>{t.value=!0;try{await St(),vn("/start")}catch(o){let i=o instanceof Error?o.message:"";J(`That did not work. ${i}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return D.value?l`<a class="button primary" href="/start">Pick films</a>`:l`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Gr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:i}of e)i.forEach((r,a)=>{if(n.has(r.id))return;let s=t.get(r.id)??{film:r,voters:[],best:a};s.voters.push(o.id),s.best=Math.min(s.best,a),t.set(r.id,s)});return[...t.values()].sort((o,i)=>i.voters.length-o.voters.length||o.best-i.best||o.film.id.localeCompare(i.film.id))}var zr=["tt0113277","tt0133093","tt0110912","tt0102926"],zs=4;function Vr(){let e=C([]),t=C([]),n=L(null);b(()=>{let s=new IntersectionObserver(([c])=>{c.isIntersecting&&(s.disconnect(),Ys().then(f=>e.value=f,()=>{}))});return n.current&&s.observe(n.current),()=>s.disconnect()},[]);let o=e.value.filter(({film:s})=>!t.value.includes(s.id)),i=Gr(o).slice(0,zs),r=new Map(e.value.map(({film:s})=>[s.id,s.title])),a=s=>{t.value=t.value.includes(s)?t.value.filter(c=>c!==s):[...t.value,s]};return l`<div class="votes" ref=${n}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${e.value.map(({film:s})=>l`<li key=${s.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(s.id))}
              onClick=${()=>a(s.id)}
            >
              <${k} name="like" /><span>${s.title}</span
              ><${R} film=${s} place="row" />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${i.flatMap(({film:s,voters:c},f)=>c.map(u=>{let m=e.value.findIndex(_=>_.film.id===u),[d,p]=[Yr(m,e.value.length),Yr(f,i.length)];return l`<path
            key=${`${u}-${s.id}`}
            class="vote vote-${m}"
            d=${`M0 ${d} C50 ${d} 50 ${p} 100 ${p}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${i.map(({film:s,voters:c})=>l`<li key=${s.id}>
            <a class="ballot" href="/films/${s.id}">
              <${R} film=${s} place="row" />
              <span>
                <strong>${s.title}</strong> <small>${le(s)}</small>
                <small class="votes-why">
                  ${U(c.length,"vote")}:${" "}
                  ${he(c.map(f=>r.get(f)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var Yr=(e,t)=>(e+.5)/t*100;async function Ys(){let e=await Promise.all(zr.map(g.film)).catch(()=>null);return e??=(await g.starters(zr.length)).items,Promise.all(e.map(async t=>({film:t,related:(await g.related(t.id)).items})))}var[Fn,Vs]=innerWidth<768?[4,3]:[6,4];function An(){let e=C([]);return b(()=>{g.starters(Fn*Vs).then(({items:t})=>e.value=t,()=>{})},[]),l`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:Fn},(t,n)=>l`<div key=${n} class="hero-column">
              ${e.value.filter((o,i)=>i%Fn===n).map(o=>l`<${R} key=${o.id} film=${o} place="wall" eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${W} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Each of them votes for the films that are recommended beside
          it. Sneak Preview counts the votes, and shows who voted.
        </p>
        <p class="row">
          <${Ut} />
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
    </section>`}function De({children:e}){return xt.value&&!N.value?l`<${Y} what="This page" onRetry=${Ve} />`:N.value?D.value?e:l`<${q} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${Ut} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:l`<${Q} />`}var Ks={saved:{kind:"save",title:"Saved",about:"Films you want to see.",none:"Nothing saved yet",hint:"Press the plus on any film, and it waits for you here."},liked:{kind:"like",title:"Liked",about:"Films that vote for you.",none:"No likes yet",hint:"Three are enough for a first list of recommendations."},hidden:{kind:"hide",title:"Hidden",about:"Films that are never shown to you, until you bring them back.",none:"Nothing hidden",hint:"Thumbs down keeps a film away, and puts it here."}};function On({about:e}){let t=Ks[e];return l`<div class="page">
    <header class="page-head">
      <${W}>${t.title}<//>
      <p>${t.about}</p>
    </header>
    <${De}><${Js} list=${t} /><//>
  </div>`}function Js({list:e}){let t=C([]),n=C(0),o=C("loading"),i=async()=>{o.value="loading";try{let a=t.value.filter(({id:u})=>P(u)===e.kind).length,s=await g.marks(e.kind,a),c=new Set(t.value.map(({id:u})=>u)),f=s.items.map(({film:u})=>u).filter(({id:u})=>!c.has(u));t.value=[...t.value,...f],n.value=s.total,o.value="ready"}catch{o.value="failed"}};if(b(()=>{i()},[]),o.value==="failed")return l`<${Y} what="This list" onRetry=${()=>{i()}} />`;if(t.value.length===0)return o.value==="loading"?l`<${Q} />`:l`<${q} title=${e.none}>
      <p>${e.hint}</p>
      <p class="row">
        <a class="button primary" href="/start">Pick films you know</a>
        <a class="button" href="/recommendations">Your recommendations</a>
      </p>
    <//>`;let r=t.value.filter(({id:a})=>P(a)===e.kind).length;return l`<p class="quiet">${U(Qe(e.kind),"film")}, newest first</p>
    <ul class="tiles">
      ${t.value.map(a=>l`<li key=${a.id} class=${P(a.id)===e.kind?"":"gone"}>
            <${Ot} film=${a} />
          </li>`)}
    </ul>
    ${r<n.value&&t.value.length<n.value&&l`<p class="row centre">
        <button class="button" disabled=${o.value==="loading"} onClick=${()=>{i()}}>
          Show more
        </button>
      </p>`}`}var Kr=({path:e})=>l`<div class="page narrow notice">
    <p class="eyebrow">404</p>
    <${W} title="Not found">This reel is missing<//>
    <p>Nothing is shown at <code>${e}</code>.</p>
    <p class="row">
      <a class="button primary" href="/recommendations">Your recommendations</a>
      <a class="button" href="/">The first page</a>
    </p>
  </div>`;function Jr({item:{film:e,because:t},eager:n}){let o=P(e.id)==="hide",i=L(null),r=L(!1);if(b(()=>{o&&r.current&&i.current?.focus(),r.current=!1},[o]),o)return l`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${i}
        class="button small"
        onClick=${()=>{de(e,null,{quiet:!0})}}
      >
        <${k} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let a=c=>{r.current=c==="hide",c==="hide"?de(e,"hide",{quiet:!0}):Tt(e,c)},s=`title-${e.id}`;return l`<article class="card" aria-labelledby=${s}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${R} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${Et(e).map(c=>l`<span key=${c}>${c}</span>`)}</p>
      <h2 id=${s}><a href="/films/${e.id}">${e.title}</a></h2>
      <${Dt} film=${e} most=${4} />
      <${Nt} film=${e} />
      <p class="people">
        ${e.directors.length>0&&l`<span>By ${he(e.directors)}</span>`}
        ${e.stars.length>0&&l`<span>With ${he(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&l`<span>${e.genres.join(" · ")}</span>`}
      </p>
      <${Ur} film=${e} />
    </div>
    <${Rt} because=${t} title=${e.title} />
    <div class="card-foot">
      <${ve} film=${e} words onMark=${a} />
      <${It} film=${e} />
    </div>
  </article>`}var Ln=["kind","min_score","min_votes","from_year","to_year","max_runtime"],Nn=["genre","any_genre","not_genre","language","director"],Qr=["genre","any_genre","not_genre"],In=["","any_genre","genre","not_genre"],Dn={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function Wt(e){let t=new URLSearchParams(e),n=Ln.map(i=>[i,t.get(i)?.trim()??""]),o=Nn.map(i=>[i,[...new Set(t.getAll(i).filter(Boolean))]]);return Object.fromEntries([...n,...o])}function Rn(e){let t=new URLSearchParams;for(let n of Ln)e[n]&&t.set(n,e[n]);for(let n of Nn)for(let o of e[n])t.append(n,o);return t.toString()}function Ht(e){let t=Nn.reduce((n,o)=>n+e[o].length,0);return Ln.filter(n=>e[n]).length+t}function Zr(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function jn(e,t){return Qr.find(n=>e[n].includes(t))??""}function Xr(e,t){let n=In.indexOf(jn(e,t)),o=In[(n+1)%In.length],i={...e};for(let r of Qr){let a=e[r].filter(s=>s!==t);i[r]=r===o?[...a,t]:a}return i}function Un(e,t,n){let i=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:i}}function it({label:e,value:t,options:n,onChange:o}){let i=te(),r=n.some(([a])=>a===t)?n:[...n,[t,t]];return l`<div class="filter">
    <label for=${i}>${e}</label>
    <select id=${i} value=${t} onChange=${a=>o(a.target.value)}>
      ${r.map(([a,s])=>l`<option key=${a} value=${a} selected=${a===t}>${s}</option>`)}
    </select>
  </div>`}function Wn({label:e,value:t,onChange:n}){let o=te();return l`<div class="filter">
    <label for=${o}>${e}</label>
    <input
      id=${o}
      type="number"
      inputmode="numeric"
      min="1870"
      max="2100"
      placeholder="any"
      value=${t}
      onInput=${r=>{let{value:a,validity:s}=r.target;s.valid&&(a===""||a.length===4)&&n(a)}}
    />
  </div>`}function Hn({label:e,one:t,values:n,choices:o,name:i=String,onToggle:r}){let a=te(),s=o.filter(({value:f})=>!n.includes(f)),c=f=>{f.target.value&&r(f.target.value),f.target.value=""};return l`<div class="filter">
    <label for=${a}>${e}</label>
    ${n.length>0&&l`<ul class="chips">
        ${n.map(f=>l`<li key=${f}>
              <button class="chip is-genre" onClick=${()=>r(f)}>
                ${i(f)} <${k} name="close" /><span class="unseen">: remove</span>
              </button>
            </li>`)}
      </ul>`}
    <select id=${a} onChange=${c}>
      <option value="">${n.length>0?`or ${t} …`:`any ${t}`}</option>
      ${s.map(({value:f,count:u})=>l`<option key=${f} value=${f}>${i(f)} (${u})</option>`)}
    </select>
  </div>`}var Qs={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},Bn=14;function ei({choices:e,filters:t,onChange:n}){let[o,i]=j(!1),r=te(),a=[...t.genre,...t.any_genre,...t.not_genre],s=e.map(({value:f})=>f),c=[...new Set([...s.slice(0,o?void 0:Bn),...a])];return l`<div class="filter" role="group" aria-labelledby=${r}>
    <h3 id=${r}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${c.map(f=>{let u=jn(t,f),[m,d]=Qs[u];return l`<li key=${f}>
          <button
            class="chip is-${u||"off"}"
            onClick=${()=>n(Xr(t,f))}
          >
            ${m&&l`<span aria-hidden="true">${m} </span>`}${f}
            <span class="unseen">: ${d}</span>
          </button>
        </li>`})}
      ${s.length>Bn&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>i(!o)}>
            ${o?"Fewer":`${s.length-Bn} more`}
          </button>
        </li>`}
    </ul>
  </div>`}var Bt=(e,t)=>[["","any"],...e.map(n=>[n,t(n)])],Zs=Bt(["film","series"],e=>e==="film"?"films only":"series only"),Xs=Bt(["5","6","6.5","7","7.5","8"],e=>`${e} or better`),ea=Bt(["10","50","100","200","1000","10000"],e=>`${e} or more`),ta=Bt(["90","105","120","150","180"],e=>`up to ${xn(Number(e))}`);function ti({filters:e,choices:t,onChange:n}){let[o,i]=j(!1),r=Ht(e),a=s=>c=>n({...e,[s]:c});return l`<section class="filters ${o?"open":""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(o)}
          aria-controls="filter-fields"
          onClick=${()=>i(!o)}
        >
          <${k} name="filter" />Filters
          ${r>0&&l` <span class="tally">${r}<span class="unseen"> active</span></span>`}
        </button>
        <span class="filters-title">
          Filters ${r>0&&l`<span class="tally">${r}</span>`}
        </span>
      </h2>
      ${r>0&&l`<button class="button small" onClick=${()=>n(Wt(""))}>
          Clear all
        </button>`}
    </div>
    <div id="filter-fields" class="filter-fields">
      <${ei} choices=${t.genres} filters=${e} onChange=${n} />
      <${it} label="Kind" value=${e.kind} options=${Zs} onChange=${a("kind")} />
      <div class="pair">
        <${it}
          label="Score"
          value=${e.min_score}
          options=${Xs}
          onChange=${a("min_score")}
        />
        <${it}
          label="Reviews or votes"
          value=${e.min_votes}
          options=${ea}
          onChange=${a("min_votes")}
        />
      </div>
      <div class="pair">
        <${Wn} label="From year" value=${e.from_year} onChange=${a("from_year")} />
        <${Wn} label="To year" value=${e.to_year} onChange=${a("to_year")} />
      </div>
      <${it}
        label="Runtime"
        value=${e.max_runtime}
        options=${ta}
        onChange=${a("max_runtime")}
      />
      <${Hn}
        label="Language"
        one="language"
        values=${e.language}
        name=${nt}
        choices=${t.languages}
        onToggle=${s=>n(Un(e,"language",s))}
      />
      <${Hn}
        label="Director"
        one="director"
        values=${e.director}
        choices=${t.directors}
        onToggle=${s=>n(Un(e,"director",s))}
      />
    </div>
  </section>`}var _e=12,ni=100,na=500,Z=h("idle"),O=h([]),qn=h(0),Gn=h({}),ee=h(0),Re=h(0),Gt=h(!1),X=h(!1),qt=h(!1),ge=h(null),oi=h(0),Ce=K(()=>ae.value!==oi.value),zn=K(()=>Z.value==="ready"&&O.value.length>0&&!zt.value),zt=h(!1),Yn="",ne=0,ri=()=>{},Vn=e=>g.recommendations([Yn,e].filter(Boolean).join("&"));function ii(e){Z.value==="ready"&&e===Yn&&!Ce.value?li():Kn(e)}async function Kn(e){Yn=e;let t=++ne,n=ae.value;Z.value=O.value.length&&Z.value==="ready"?"ready":"loading",X.value=!0,qt.value=!0;try{let o=await Vn(`limit=${_e}`);if(t!==ne)return;V(()=>{O.value=o.items,zt.value=o.items.length<_e,Re.value=0,oi.value=n,ge.value=null,Z.value="ready",Jn(o)}),li()}catch{t===ne&&(Z.value="failed")}finally{t===ne&&(X.value=!1,qt.value=!1)}}async function si(){if(X.value||!zn.value)return;let e=ne;X.value=!0;try{let t=O.value.map(({film:o})=>o.id).join(","),n=await Vn(`limit=${_e}&shown=${t}`);if(e!==ne)return;O.value=[...O.value,...n.items],zt.value=n.items.length<_e||O.value.length+_e>na,Jn(n)}finally{e===ne&&(X.value=!1)}}function ai(){ge.value&&(O.value=ge.value),ge.value=null}function li(){if(Yt(),ee.value===0)return;let e=ne;ri=jt(async()=>{let n=Math.min(ni,Math.max(_e,O.value.length)),o=await Vn(`limit=${n}`);return e!==ne?0:(V(()=>oa(o)),o.pending)},{onStuck:n=>Gt.value=n})}function Yt(){ri(),Gt.value=!1}function ci(){Yt(),ne+=1,V(()=>{Z.value="idle",O.value=[],ge.value=null,ee.value=0})}function Jn(e){qn.value=e.total,Gn.value=e.removed,ee.value=e.pending,Re.value=Math.max(Re.value,e.pending)}function oa(e){Jn(e);let{list:t,moved:n}=ra(O.value,e.items,_e);O.value=t,ge.value=n?e.items:null,t.length<=ni&&(zt.value=e.items.length<Math.max(_e,t.length))}function ra(e,t,n){let o=new Map(t.map(f=>[f.film.id,f])),i=e.map(f=>o.get(f.film.id)??f),r=new Set(e.map(({film:f})=>f.id)),a=Math.max(0,n-i.length),s=[...i,...t.filter(({film:f})=>!r.has(f.id)).slice(0,a)],c=t.some(({film:f},u)=>s[u]?.film.id!==f.id);return{list:s,moved:c}}function ui({onRefresh:e}){let t=Re.value-ee.value;if(ee.value>0&&Gt.value)return l`<div class="news">
      <p role="status">Still waiting for a source; the list completes itself.</p>
    </div>`;if(ee.value>0)return l`<div class="news">
      <p role="status">
        ${U(ee.value,"film")} on ${ee.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${Re.value} value=${t}></progress>
    </div>`;if(Ce.value||ge.value){let n=Ce.value?e:ai;return l`<div class="news">
      <p role="status">${Ce.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${X.value} onClick=${n}>
        Update the list
      </button>
    </div>`}return null}function fi({filters:e,removed:t,onChange:n}){if(Ht(e)===0)return l`<${q} title="Nobody votes yet">
      <p>The films you like lead nowhere new so far. One or two more will help.</p>
      <p class="row"><a class="button primary" href="/start">Pick more films</a></p>
    <//>`;let o=Object.entries(t).filter(([,i])=>i>0).sort(([,i],[,r])=>r-i);return l`<${q} title="The filters leave nothing">
    <ul class="loosen">
      ${o.map(([i,r])=>l`<li key=${i}>
            <span>
              <strong>${Dn[i]??i}</strong> removed ${U(r,"film")}
            </span>
            <button class="button small" onClick=${()=>n(Zr(e,i))}>
              Drop this filter<span class="unseen">: ${Dn[i]??i}</span>
            </button>
          </li>`)}
    </ul>
  <//>`}var $e=3,je=10;function pi(){let e=Ne.value,t=e<$e?`${U($e-e,"more like")} for your first list`:e<je?`Your first list is ready. At ${je} likes it knows you well.`:"That is plenty. Every further like still counts.";return l`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${U(e,"like")}</strong> <span>${t}</span></p>
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
              class="${o<e?"done":""} ${o+1===$e?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<$e?l`<button class="button primary" disabled>Show me my recommendations</button>`:l`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var sa={genres:[],languages:[],directors:[]},mi=()=>l`<div class="page">
    <header class="page-head">
      <${W} title="Recommendations">For you<//>
      <p>What your liked films vote for, most votes first.</p>
    </header>
    <${De}><${aa} /><//>
  </div>`;function aa(){let e=C(sa),t=Wt(Ye.value),n=Rn(t),o=s=>{Xo(Rn(s)),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},i=()=>{Kn(n)};b(()=>(ii(n),Yt),[n]),b(()=>{Ce.value&&O.value.length===0&&i(),g.choices().then(s=>e.value=s,()=>{})},[ae.value]);let r=O.value.filter(({film:s})=>P(s.id)).length,a=Z.value==="ready"&&O.value.length>0;return Je.value&&Ne.value===0&&O.value.length===0?l`<${q} title="Nobody votes yet">
      <p>Every film you like votes for others. ${$e} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:l`<div class="with-filters">
    <${ti} filters=${t} choices=${e.value} onChange=${o} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(X.value)}>
      ${Je.value&&Ne.value<$e&&l`<p class="tip">
          ${U($e-Ne.value,"more like")} make a much better list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${a&&U(qn.value-r,"film")}</p>
      <${ui} onRefresh=${i} />
      <${la} filters=${t} onChange=${o} onRetry=${i} />
    </section>
  </div>`}function la({filters:e,onChange:t,onRetry:n}){if(Z.value==="failed")return l`<${Y} what="The list" onRetry=${n} />`;if(Z.value!=="ready")return l`<${Q} kind="card" count=${6} />`;let o=O.value;return o.length===0?ee.value>0?l`<${Q} kind="card" count=${4} />`:l`<${fi}
      filters=${e}
      removed=${Gn.value}
      onChange=${t}
    />`:l`<ol class="cards ${qt.value?"fading":""}">
      ${o.map((i,r)=>l`<li key=${i.film.id}><${Jr} item=${i} eager=${r<4} /></li>`)}
    </ol>
    ${zn.value&&l`<${ca} />`}`}function ca(){let e=L(null),t=async n=>{try{await si()}catch{n&&J("No more films for now: the server cannot be reached.",{tone:"error"})}};return b(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[O.value.length]),l`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${X.value}
      onClick=${()=>{t(!0)}}
    >
      ${X.value?"One moment…":"Show more"}
    </button>
  </p>`}var Zn=12,di=36,Ee=h("idle"),H=h([]),Pe=[],Vt=new Set,Kt=!1,Qn=!1;async function Xn(){H.value.length===0&&(Ee.value="loading"),H.value=H.value.filter(e=>!P(e.id)),await _i(),H.value=[...H.value,...Pe.splice(0,Math.max(0,Zn-H.value.length))],(H.value.length>0||Kt)&&(Ee.value="ready")}function hi(e){let t=Pe.shift()??null;return H.value=H.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Pe.length<Zn&&_i(),t}function vi(){Pe=[],Vt.clear(),Kt=!1,H.value=[],Ee.value="idle"}async function _i(){if(!(Qn||Kt||Pe.length>=Zn)){Qn=!0;try{let e=[...Vt].filter(o=>!P(o)).length,{items:t}=await g.starters(di,e),n=t.filter(o=>!Vt.has(o.id)&&!P(o.id));for(let o of n)Vt.add(o.id);Pe=[...Pe,...n],Kt=t.length<di}catch{H.value.length===0&&(Ee.value="failed")}finally{Qn=!1}}}var eo=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function gi({film:e,current:t,onAnswer:n,onFocus:o}){let i=t?0:-1;return l`<div
    class="starter"
    role="group"
    aria-label=${Pt(e)}
    aria-describedby="wall-keys"
    tabindex=${i}
    onFocusIn=${o}
  >
    <${R} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${le(e)}</small></p>
    <div class="answers">
      ${eo.map(([r,a],s)=>l`<button
            key=${r}
            class="answer answer-${r}"
            tabindex=${i}
            onClick=${()=>n(r)}
          >
            <${k} name=${r} /><span>${a}</span>
            <kbd aria-hidden="true">${s+1}</kbd>
          </button>`)}
    </div>
  </div>`}function $i(){let e=C(0),t=L(null);if(b(()=>{Xn()},[]),Ee.value==="failed")return l`<${Y} what="The films" onRetry=${Xn} />`;if(Ee.value!=="ready")return l`<${Q} kind="tile" />`;let n=H.value;if(n.length===0)return l`<${q} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],i=s=>o()[s]?.firstElementChild,r=(s,c)=>{let f=n.indexOf(s),u=i(f)?.contains(document.activeElement),m=hi(s.id);c!=="skip"?de(s,c):ze(`Skipped: ${s.title}`),m&&ze(`Next: ${Pt(m)}`),u&&setTimeout(()=>i(Math.min(f,H.value.length-1))?.focus())};return l`<p id="wall-keys" class="hint wall-hint">
      On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
    </p>
    <ul class="tiles wall" ref=${t} onKeyDown=${s=>{if(s.altKey||s.ctrlKey||s.metaKey)return;let c=o().findIndex(d=>d.contains(s.target)),f=n[c];if(!f)return;let u=eo[Number(s.key)-1]?.[0],m=ua(o())[s.key];if(u)r(f,u);else if(m)i(Math.max(0,Math.min(c+m,n.length-1)))?.focus();else return;s.preventDefault()}}>
      ${n.map((s,c)=>l`<li key=${s.id}>
            <${gi}
              film=${s}
              current=${c===Math.min(e.value,n.length-1)}
              onAnswer=${f=>r(s,f)}
              onFocus=${()=>e.value=c}
            />
          </li>`)}
    </ul>`}function ua(e){let t=e[0]?.offsetTop,n=e.filter(i=>i.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var yi=()=>l`<div class="page">
    <header class="page-head">
      <${W} title="Pick films">Which of these did you like?<//>
      <p>Three are enough for a first list. Or search any film you love.</p>
    </header>
    <${De}>
      <${Ft} open />
      <${pi} />
      <${$i} />
    <//>
  </div>`;var fa=At(()=>import("./account-CZAYA3Q6.js")),pa=At(()=>import("./sign-in-DC3D3A47.js")),ma=At(()=>import("./operator-XDAX2G5Y.js")),da=[[/^\/$/,An],[/^\/start$/,yi],[/^\/recommendations$/,mi],[/^\/(saved|liked|hidden)$/,On],[/^\/films\/([\w-]+)$/,En],[/^\/account$/,fa],[/^\/sign-in$/,pa],[/^\/operator$/,ma]];function wi(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of da){let i=n.exec(t);if(i)return{Page:o,about:i[1]??""}}return{Page:Kr,about:""}}function bi(){let{Page:e,about:t}=wi(B.value);return l`<${Lr} />
    <main id="main" tabindex="-1">
      <${e} key=${B.value} about=${t} path=${B.value} />
    </main>
    <${Ko} />
    <${jr} />
    <${Nr} />`}var ki=document.getElementById("app");function no(){D.peek()&&tr().catch(()=>{}),dn()}var to;function ha(e){let t=e.signed_in?e.email:void 0,n=to===t||to===null&&t!==void 0;to=t,n||(ci(),vi()),e.signed_in?no():nr()}ie(()=>{let e=N.value;e&&Se(()=>ha(e))});document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"&&no()});addEventListener("online",no);Ve();dn();ki.replaceChildren();_o(l`<${bi} />`,ki);er();export{j as a,b,L as c,te as d,C as e,l as f,z as g,g as h,J as i,ze as j,vn as k,N as l,D as m,za as n,Ya as o,Va as p,Ke as q,k as r,U as s,ot as t,kl as u,Y as v,W as w,jt as x,Ut as y,De as z,Kr as A};
