var w,co,nn,fe,en,vt,uo,ht,fo,on,tn,Ti,Ve=Symbol.for("pv"),gt={},$t=[],Ci=/^m(i|n|o|s|text|space)$/,rn=Array.isArray,sn=$t.slice,xe=Object.assign;function be(e){e&&e.parentNode&&e.remove()}function yt(e,t,n){var o,i,r,s={},a=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?i=t[r]:s[r]=t[r];return a>2&&(s.children=a>3?sn.call(arguments,2):n),Ge(e,s,o,i,null)}function Ge(e,t,n,o,i){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ve,__v:i||++co,__i:-1,__u:0};return!i&&w.vnode&&w.vnode(r),r}function Se(e){return e.children}function Ie(e,t){this.props=e,this.context=t,this.__g=0}function pe(e,t){if(t==null)return e.__&&pe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:pe(e)}function Pi(e){var t,n=e.__v,o=n.__e,i=[],r=[],s=e.__P;s&&((t=xe({constructor:Ve},n)).__v=n.__v+1,w.vnode&&w.vnode(t),an(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,i,o||pe(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,go(i,t,r),n.__=n.__e=null,t.__e!=o&&po(t))}function po(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),po(e)}function ao(e){(8&e.__g||(e.__g|=8,fe.push(e),vt++))&&en==w.debounceRendering||((en=w.debounceRendering)||queueMicrotask)(mo)}function mo(){try{for(var e,t=1;fe.length;)fe.length>t&&fe.sort(uo),e=fe.shift(),t=fe.length,8&e.__g&&Pi(e)}finally{(vt=fe.length)&&(en||queueMicrotask)(mo)}}function ho(e,t,n,o,i,r,s,a,c,f,u){var d,m,p,_,k,y,M=o.__k||$t,$=t.length;for(c=Ei(n,t,M,c,$),d=0;d<$;d++)(p=n.__k[d])!=null&&(m=~p.__i&&M[p.__i]||gt,p.__i=d,y=an(e,p,m,i,r,s,a,c,f,u),_=p.__e,(m.ref!=p.ref||8&m.__u)&&(m.ref&&ln(m.ref,null,p,m),p.ref&&u.push(p.ref,p.__c||_,p)),k=k||_,4&p.__u?(c=_o(p,c,e,!m.__v),m.__e&&(m.__e=null)):typeof p.type=="function"&&y!==void 0?c=y:_&&(c=_.nextSibling),p.__u&=-21);return n.__e=k,c}function Ei(e,t,n,o,i){var r,s,a,c,f,u,d,m,p,_=n.length,k=_,y=0,M=0,$=e.__k=Array(i);for(r=0;r<i;r++)(s=t[r])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=$[r]=Ge(null,s):rn(s)?s=$[r]=Ge(Se,{children:s}):s.constructor===Ve&&s.__b?s=$[r]=Ge(s.type,s.props,s.key,s.ref,s.__v):$[r]=s,c=r+y,s.__=e,s.__b=e.__b+1,a=null,~(f=s.__i=Fi(s,n,c,k))&&(k--,(a=n[f])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,f==c-1?y--:f==c+1?y++:f!=c&&(f>c?y--:y++,M=1)):(~f||(i>_?y--:i<_&&y++),typeof s.type!="function"&&(s.__u|=4))):$[r]=null;if(M){for(u=[],d=[],r=0;r<i;r++)if((s=$[r])&&16&s.__u){for(y=0,m=u.length;y<m;)u[p=y+m>>1]<s.__i?y=p+1:m=p;u[y]=s.__i,d[r]=y+1}for(y=u.length;r--;)d[r]&&(d[r]==y?y--:$[r].__u|=4)}if(k)for(r=0;r<_;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=pe(a)),cn(a,a));return o}function _o(e,t,n,o){var i,r,s,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=e,t=_o(i[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=pe(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Fi(e,t,n,o){var i,r=e.key,s=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&s==a.type)return n;if(o>(c?1:0)){for(i=n-1;i>=0;i--)if((a=t[i])&&!(2&a.__u)&&r==a.key&&s==a.type)return i;for(i=n+1;i<t.length;i++)if((a=t[i])&&!(2&a.__u)&&r==a.key&&s==a.type)return i}return-1}function lo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function dt(e,t,n,o,i){var r,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||lo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||lo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=tn[t]||(tn[t]=Ai(t)),(e.__a||(e.__a={}))[t]=on,r=t!=(t=t.replace(fo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,s,r):e.removeEventListener(t,s,r));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ai(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ht]==null)t[ht]=on++;else if(t[ht]<this.__a[e])return;return n(w.event?w.event(t):t)}}}function an(e,t,n,o,i,r,s,a,c,f){var u,d,m,p,_,k,y,M,$,v,S,qe,io,mt,we,so,ue,ke,ne=t.type;if(t.constructor!==Ve)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,d=r=[],u.nodeType==8?a=_t(u,r):r.push(u),a=r[0]||a),(u=w.__b)&&u(t);e:if(typeof ne=="function"){m=s.length;try{if(M=t.props,$=(u=ne.prototype)&&u.render,v=(u=ne.contextType)&&o[u.__c],S=u?v?v.props.value:u.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):($?t.__c=p=new ne(M,S):(t.__c=p=new Ie(M,S),p.constructor=ne,p.render=Oi),v&&v.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),$&&(p.__s||(p.__s=p.state),ne.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=xe({},p.__s)),xe(p.__s,ne.getDerivedStateFromProps(M,p.__s)))),_=p.props,k=p.state,p.__v=t,n.__c){if(M!==_&&$&&!ne.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(M,S),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(M,p.__s,S)===!1){t.__v!=n.__v&&(p.props=M,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(H){H&&(H.__=t)}),$t.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&s.push(p),a=pe(n);break e}p.componentWillUpdate&&p.componentWillUpdate(M,p.__s,S),$&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,k,y)})}else $&&!ne.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),$&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=S,p.props=M,p.__P=e,p.__g&=-5,qe=w.__r,io=$?25:0;do p.__g&=-9,qe&&qe(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++io<25);$&&($t.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=xe({},o,p.getChildContext())),$&&n.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(_,k)),mt=u&&u.type===Se&&u.key==null?u.props.children:u,M.__P&&(u=a,i=(e=M.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(H){H&&cn(H,H)}),n.__k=null),a=n.__k?pe(n,0):null),a=ho(e,rn(mt)?mt:[mt],t,n,o,i,r,s,a,c,f),M.__P&&(t.__e=null,a=u),t.__u&=-161,d&&d.some(be),p.__h.length&&s.push(p),1&p.__g&&(p.__g&=-4)}catch(H){if(s.length=m,t.__v=null,c||r)if(H&&H.then){if(t.__u|=128|c,r){for(~(ue=r.indexOf(a||void 0))||(ue=r.length);(ke=r[ue-1])&&ke.nodeType==8;)ue--;for(;ue<r.length;ue++)if(ke=r[ue])if(r[ue]=null,we){if(ke==so)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(so=_t(we=ke))}}if(!we){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;we=a}(u=_t(we=t.__c.__z||(t.__c.__z=we)))?(t.__e=we,a=u):t.__e=a,a=a&&a.nextSibling}else r&&r.some(be);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),H&&H.then||vo(t),w.__e(H,t,n)}}else a=t.__e=Ii(n.__e,t,n,o,i,r,s,c,f,e);return(u=w.diffed)&&u(t),a}function _t(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function vo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(vo))}function go(e,t,n){for(var o=0;o<n.length;)ln(n[o++],n[o++],n[o++]);w.__c&&w.__c(t,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(r){r.call(i)})}catch(r){w.__e(r,i.__v)}})}function Ii(e,t,n,o,i,r,s,a,c,f){var u,d,m,p,_,k,y,M,$=n.props||gt,v=t.props,S=t.type;if(S=="svg"?i="http://www.w3.org/2000/svg":S=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((_=r[u])&&(S?_.localName==S:_.nodeType==3)){e=_,r[u]=null;break}}if(!e){if(M=f.ownerDocument||document,!S)return M.createTextNode(v);e=M.createElementNS(i,S,v.is?v:f),a&&(w.__m&&w.__m(t,r),a=!1),r=null}if(S){if(f=S=="template"&&e.content||e,r=S=="textarea"&&v.defaultValue!=null?null:r&&sn.call(f.childNodes),!a&&r)for($={},u=0;u<e.attributes.length;u++)$[(_=e.attributes[u]).name]=_.value;for(u in $)_=$[u],u=="dangerouslySetInnerHTML"?m=_:u=="children"||u in v||u=="value"&&"defaultValue"in v||u=="checked"&&"defaultChecked"in v||dt(e,u,null,_,i);for(u in v)_=v[u],u=="children"?p=_:u=="dangerouslySetInnerHTML"?d=_:u=="value"?k=_:u=="checked"?y=_:a&&typeof _!="function"||$[u]===_||dt(e,u,_,$[u],i);d?(a||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(S=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Ci.test(S))&&(i="http://www.w3.org/1999/xhtml"),ho(f,rn(p)?p:[p],t,n,o,i,r,s,r?r[0]:n.__k&&pe(n,0),a,c),r&&r.some(be)),a&&S!="textarea"||(u="value",S=="progress"&&k==null?e.removeAttribute(u):k==null||k===e[u]&&(S!="progress"||k)||dt(e,u,k,$[u],i),u="checked",y!=null&&y!=e[u]&&dt(e,u,y,$[u],i))}else $===v||a&&e.data==v||(e.data=v);return e}function ln(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){w.__e(i,n)}}function cn(e,t,n){var o,i,r,s;if(w.unmount&&w.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ln(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){w.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&cn(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=_t(o,r=[]))&&(o==e.__e&&r.some(be),be(i),be(o)),n||be(e.__e),e.__e=e.__c=e.__=null}function Oi(e,t,n){return this.constructor(e,n)}function $o(e,t){var n,o,i,r;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ge(Se,{children:[e]}),i=[],r=[],an(t,t.__k,o||gt,gt,t.namespaceURI,o?null:t.firstChild?sn.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,r),go(i,t.__k,r),t.__k.props.children=null}w={__e:function(e,t,n,o){for(var i,r,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(a){e=a}}throw vt=0,e}},co=0,nn=function(e){return e!=null&&e.constructor===Ve},Ie.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=xe({},this.state)),typeof e=="function"&&(e=e(xe({},n),this.props)),e&&(xe(n,e),this.__v&&(t&&this.__k.push(t),ao(this)))},Ie.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ao(this))},Ie.prototype.render=Se,fe=[],vt=0,uo=function(e,t){return e.__v.__b-t.__v.__b},ht=Symbol(),fo=/(PointerCapture)$|Capture$/i,on=0,tn={},Ti=0;var Oe,F,un,yo,fn=Object.is,wt=0,Po=[],pn=[],E=w,wo=E.__b,ko=E.__r,bo=E.diffed,xo=E.__c,So=E.unmount,Mo=E.__;function kt(e,t){E.__h&&E.__h(F,e,wt||t),wt=0;var n=F.__H||(F.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function j(e){return wt=1,Li(Fo,e)}function Li(e,t,n){var o=kt(Oe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Fo(void 0,t),function(r){var s=(o.__N||o.__)[0],a=o.t(s,r);fn(s,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=F,!F.__f)){F.__f=!0;var i=F.shouldComponentUpdate;F.shouldComponentUpdate=function(r,s,a){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(f=!0,fn(m.__[0],m.__N[0])||(u=!0))}),i){var d=i.call(this,r,s,a);return f?d||u:d}return!f||u}}return o.__}function b(e,t){var n=kt(Oe++,3);!E.__s&&Eo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,F.__H.__h.push(n))}function I(e){return wt=5,me(function(){return{current:e}},[])}function me(e,t){var n=kt(Oe++,7);return Eo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function V(){var e=kt(Oe++,11);if(!e.__){for(var t=F.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ni(){var e;do{for(;e=pn.shift();)try{ze(e)}catch(n){E.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Po.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ze),t.__h.some(mn),t.__h=[]}catch(n){t.__h=[],E.__e(n,e.__v)}}}while(pn.length)}E.__b=function(e){F=null,wo&&wo(e)},E.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Mo&&Mo(e,t)},E.__r=function(e){ko&&ko(e),Oe=0;var t=(F=e.__c).__H;t&&(un==F?F.__h=[]:(t.__h.some(ze),t.__h.some(mn),Oe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),un=F},E.diffed=function(e){bo&&bo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Co(Po.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),un=F=null},E.__c=function(e,t){t.some(function(n){try{n.__h.some(ze),n.__h=n.__h.filter(function(o){return!o.__||mn(o)})}catch(o){n.__h=[function(){throw o}]}}),xo&&xo(e,t)},E.unmount=function(e){So&&So(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Co(pn.push(i))}else ze(i)}catch(r){t=r}}),o.__H=void 0,t&&E.__e(t,o.__v))};var To=typeof requestAnimationFrame=="function";function Di(e){var t,n=function(){clearTimeout(o),To&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);To&&(t=requestAnimationFrame(n))}function Co(e){e!=1&&yo==E.requestAnimationFrame||((yo=E.requestAnimationFrame)||Di)(Ni)}function ze(e){var t=F,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),F=t}function mn(e){var t=F;e.__c=e.__(),F=t}function Eo(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!fn(n,e[o])})}function Fo(e,t){return typeof t=="function"?t(e):t}var ji=Symbol.for("preact-signals");function Mt(){if(oe>1)oe--;else{var e,t=!1;for((function(){var i=xt;for(xt=void 0;i!==void 0;){var r=i.S;if(r.v===i.v)for(var s=r.t;s!==void 0;s=s.x)s.i===i.i&&(s.i=r.i);i=i.o}})();Ke!==void 0;){var n=Ke;for(Ke=void 0,bt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Io(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(bt=0,oe--,t)throw e}}function z(e){if(oe>0)return e();dn=++Ri,oe++;try{return e()}finally{Mt()}}var Ye,T=void 0;function Me(e){var t=T,n=Ye;T=void 0,Ye=void 0;try{return e()}finally{T=t,Ye=n}}var Ke=void 0,oe=0,bt=0,Ri=0,dn=0,xt=void 0,St=0;function Ao(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function A(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}A.prototype.brand=ji;A.prototype.h=function(){return!0};A.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Me(function(){var o;(o=t.W)==null||o.call(t)}))};A.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Me(function(){var i;(i=t.Z)==null||i.call(t)}))}};A.prototype.subscribe=function(e){var t=this;return re(function(){var n=t.value;Me(function(){return e(n)})},{name:"sub"})};A.prototype.valueOf=function(){return this.value};A.prototype.toString=function(){return this.value+""};A.prototype.toJSON=function(){return this.value};A.prototype.peek=function(){var e=this;return Me(function(){return e.value})};Object.defineProperty(A.prototype,"value",{get:function(){var e=Ao(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(bt>100)throw new Error("Cycle detected");(function(n){oe!==0&&bt===0&&n.l!==dn&&(n.l=dn,xt={S:n,v:n.v,i:n.i,o:xt})})(this),this.v=e,this.i++,St++,oe++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Mt()}}}});function h(e,t){return new A(e,t)}function Io(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Oo(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Lo(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Te(e,t){A.call(this,void 0,t),this.x=e,this.s=void 0,this.g=St-1,this.f=4}Te.prototype=new A;Te.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===St))return!0;if(this.g=St,this.f|=1,this.i>0&&!Io(this))return this.f&=-2,!0;var e=T;try{Oo(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,Lo(this),this.f&=-2,!0};Te.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}A.prototype.S.call(this,e)};Te.prototype.U=function(e){if(this.t!==void 0&&(A.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Te.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Te.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ao(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function W(e,t){return new Te(e,t)}function No(e){var t=e.j;if(e.j=void 0,typeof t=="function"){oe++;var n=T;T=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,hn(e),o}finally{T=n,Mt()}}}function hn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,No(e)}function Ui(e){if(T!==this)throw new Error("Out-of-order effect");Lo(this),T=e,this.f&=-2;try{8&this.f&&hn(this)}finally{Mt()}}function Le(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ye&&Ye.push(this)}Le.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Le.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,No(this),Oo(this),oe++;var e=T;return T=this,Ui.bind(this,e)};Le.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ke,Ke=this)};Le.prototype.d=function(){this.f|=8,1&this.f||hn(this)};Le.prototype.dispose=function(){this.d()};function re(e,t){var n=new Le(e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Do,Ct,Tt,Wi=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var jo=[];re(function(){Do=this.N})();function Ne(e,t){w[e]=t.bind(null,w[e]||function(){})}function Je(e){if(Tt){var t=Tt;Tt=void 0,t()}Tt=e&&e.S()}function Ro(e){var t=this,n=e.data,o=L(n);o.name="ReactiveDom",o.value=n;var i=me(function(){for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=W(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),u=W(function(){return!Array.isArray(f.value)&&!nn(f.value)}),d=re(function(){if(this.N=Uo,u.value){var p=f.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[u,f]},[]),r=i[0],s=i[1];return r.value?s.peek():s.value}Ro.displayName="ReactiveTextNode";Object.defineProperties(A.prototype,{constructor:{configurable:!0,value:yt(Se,null).constructor},type:{configurable:!0,value:Ro},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ne("__b",function(e,t){if(Je(),Ct=void 0,typeof t.type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var r=o[i];r instanceof A&&(n||(t.__np=n={}),n[i]=r,o[i]=r.peek())}}e(t)});Ne("__r",function(e,t){if(e(t),t.type!==Se){Je();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(i,r){var s;return re(function(){s=this},{name:r}),s.c=i,s})((function(i){return function(){var r;Wi&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ct=o,Je(n)}});Ne("__e",function(e,t,n,o){Je(),Ct=void 0,e(t,n,o)});Ne("diffed",function(e,t){Je(),Ct=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,r=n.U;if(r)for(var s in r){var a=r[s];a===void 0||o&&s in o||(a.d(),r[s]=void 0)}if(o){r||(r={},n.U=r);for(var c in o){var f=r[c],u=o[c];f===void 0?(f=Bi(n,c,u,i),r[c]=f):f.o(u,i)}}}e(t)});function Bi(e,t,n,o){var i=t in e&&e.ownerSVGElement===void 0,r=h(n);return{o:function(s,a){r.value=s,o=a},d:re(function(){this.N=Uo;var s=r.value.value;o[t]!==s&&(o[t]=s,i?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.removeAttribute(t))})}}Ne("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var r=o[i];r&&r.d()}}}var s=t.__np;if(s){var a=t.props;for(var c in s)a[c]=s[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});Ne("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ie.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var a in this.props)if(!(a in e))return!0;return!1};function L(e,t){return me(function(){return h(e,t)},[])}var Hi=function(e){queueMicrotask(function(){queueMicrotask(e)})};function qi(){z(function(){for(var e;e=jo.shift();)Do.call(e)})}function Uo(){jo.push(this)===1&&(w.requestAnimationFrame||Hi)(qi)}var Bo=function(e,t,n,o){var i;t[0]=0;for(var r=1;r<t.length;r++){var s=t[r++],a=t[r]?(t[0]|=s?1:2,n[t[r++]]):t[++r];s===3?o[0]=a:s===4?o[1]=Object.assign(o[1]||{},a):s===5?(o[1]=o[1]||{})[t[++r]]=a:s===6?o[1][t[++r]]+=a+"":s?(i=e.apply(a,Bo(e,a,n,["",null])),o.push(i),a[0]?t[0]|=2:(t[r-2]=0,t[r]=i)):o.push(a)}return o},Wo=new Map;function Ho(e){var t=Wo.get(this);return t||(t=new Map,Wo.set(this,t)),(t=Bo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,i,r=1,s="",a="",c=[0],f=function(m){r===1&&(m||(s=s.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,s):r===3&&(m||s)?(c.push(3,m,s),r=2):r===2&&s==="..."&&m?c.push(4,m,0):r===2&&s&&!m?c.push(5,0,!0,s):r>=5&&((s||!m&&r===5)&&(c.push(r,0,s,i),r=6),m&&(c.push(r,m,0,i),r=6)),s=""},u=0;u<n.length;u++){u&&(r===1&&f(),f(u));for(var d=0;d<n[u].length;d++)o=n[u][d],r===1?o==="<"?(f(),c=[c],r=3):s+=o:r===4?s==="--"&&o===">"?(r=1,s=""):s=o+s[0]:a?o===a?a="":s+=o:o==='"'||o==="'"?a=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,i=s,s=""):o==="/"&&(r<5||n[u][d+1]===">")?(f(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):s+=o),r===3&&s==="!--"&&(r=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var l=Ho.bind(yt);var zo="",Yo=()=>{},q=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function Ko(e){Yo=e}async function C(e,t,{body:n,signal:o}={}){let i=await qo(e,t,n,o),r=await Go(i);if(i.status===403&&String(r?.type).endsWith("/csrf")&&(await g.me(),i=await qo(e,t,n,o),r=await Go(i)),i.ok)return r;throw i.status===401&&t!=="/api/sessions"&&Yo(),new q(i.status,r??{title:`Error ${i.status}`})}async function qo(e,t,n,o){let i={Accept:"application/json"};e!=="GET"&&(i["X-CSRF-Token"]=zo),n!==void 0&&(i["Content-Type"]="application/json");let r=AbortSignal.timeout(15e3);try{return await fetch(t,{method:e,headers:i,body:n===void 0?void 0:JSON.stringify(n),signal:o?AbortSignal.any([o,r]):r})}catch{throw new q(0,{title:"The server cannot be reached."})}}async function Go(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new q(0,{title:"The answer was cut off."})}}async function Gi(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new q(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof q?o:new q(0,{title:"It cannot be reached."})}}async function Pt(e){let t=await e;return zo=t.csrf_token,t}var _n=e=>`/api/films/${encodeURIComponent(e)}`,Vo=e=>`/api/marks/${encodeURIComponent(e)}`,g={me:()=>Pt(C("GET","/api/me")),becomeGuest:()=>Pt(C("POST","/api/guests")),createAccount:(e,t)=>Pt(C("POST","/api/accounts",{body:{email:e,password:t}})),signIn:(e,t,n)=>Pt(C("POST","/api/sessions",{body:{email:e,password:t,join:n}})),signOut:()=>C("DELETE","/api/sessions/current"),allMarks:()=>C("GET","/api/me/marks"),marks:(e,t)=>C("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t,n)=>C("PUT",Vo(e.id),{body:{kind:t,votes:n,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>C("DELETE",Vo(e)),recommendations:(e,t)=>C("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>C("GET","/api/choices"),film:e=>C("GET",_n(e)),related:e=>C("GET",`${_n(e)}/related`),votes:e=>C("GET",`${_n(e)}/votes`),starters:(e,t=0)=>C("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,{signal:t,further:n=!1}={})=>C("GET",`/api/search?q=${encodeURIComponent(e)}${n?"&further=true":""}`,{signal:t}),searchFile:e=>C("GET",e),suggestions:Gi,sources:()=>C("GET","/api/sources"),overview:()=>C("GET","/api/operator/sources"),retrySource:e=>C("POST",`/api/operator/sources/${encodeURIComponent(e)}/retry`),retryFilm:e=>C("POST",`/api/operator/films/${encodeURIComponent(e)}/retry`),retryFilms:()=>C("POST","/api/operator/films/retry")};var ie=h(null),vn=null;function Qe(){return vn??=g.sources().then(e=>{ie.value=e},()=>{vn=null}),vn}var Jo={TMDB:new URL("tmdb.svg",import.meta.url).href},Qo=()=>l`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${ie.value&&ie.value.items.length>0&&l`<ul class="credits" aria-label="Where the facts come from">
        ${ie.value.items.map(({name:e,notice:t,url:n})=>l`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${Jo[e]?l`<img src=${Jo[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var Vi=2,zi=0,de=h([]),Et=h("");function Y(e,{key:t=`toast-${++zi}`,tone:n="calm",action:o}={}){let i=de.value.filter(r=>r.key!==t);de.value=[...i,{key:t,text:e,tone:n,action:o}].slice(-Vi)}function De(e){de.value=de.value.filter(t=>t.key!==e)}function Zo(){de.value=de.value.filter(e=>e.tone==="error")}function Ze(e){Et.value=Et.value===e?`${e} `:e}var B=h(location.pathname),Xe=h(location.search.slice(1)),gn=!1;function Xo(){let e=gn;return gn=!1,e}async function er(e){let t=async()=>{z(()=>{Zo(),B.value=location.pathname,Xe.value=location.search.slice(1)}),await new Promise(o=>setTimeout(o)),scrollTo({top:e,behavior:"instant"});let n=document.querySelector("h1");n?.focus({preventScroll:!0}),gn=!n};document.startViewTransition?await document.startViewTransition(t).updateCallbackDone.catch(()=>{}):await t()}function et(e){history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),er(0)}function tr(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Xe.value=e}function nr(){history.scrollRestoration="manual",addEventListener("popstate",e=>{B.value===location.pathname&&Xe.value===location.search.slice(1)||er(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?et(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}var N=h(null),Ft=h(!1),D=W(()=>N.value?.signed_in??!1),$n=null;async function tt(){Ft.value=!1;try{N.value=await g.me()}catch{Ft.value=!0}}async function At(){N.value??=await g.me(),!D.value&&($n??=g.becomeGuest().then(e=>N.value=e).finally(()=>$n=null),await $n)}async function Xa(e,t){N.value=await g.createAccount(e,t)}async function el(e,t,n){N.value=await g.signIn(e,t,n)}async function tl(){await g.signOut(),N.value=await g.me()}Ko(()=>{if(!D.value)return;let e=N.value?.guest?"":"Sign in again; your marks are kept.";Y(`Your session has ended. ${e}`,{key:"session",tone:"error"}),tt()});var nt=h({}),Re=h(!1),Ue=W(()=>yn("like")),se=h(0),ot={},It=new Map,Yi={like:"Liked",save:"Saved",hide:"Hidden",mute:"Does not vote any more"},yn=e=>Object.keys(nt.value).filter(t=>O(t)===e).length,O=e=>he(e)?"like":je(e),he=e=>je(e)==="mute",je=e=>nt.value[e]??null;async function or(){let e=(await g.allMarks()).marks,t=Object.entries(e).map(([n,o])=>[n,o==="like"&&ot[n]==="mute"?"mute":o]);wn(Object.fromEntries(t)),Re.value=!0}function al(e){let n=e.filter(({film:{id:o}})=>!Re.value||O(o)==="like").map(({kind:o,votes:i,film:{id:r}})=>[r,i?o:"mute"]);wn({...ot,...Object.fromEntries(n)})}function rr(){wn({}),Re.value=!1}function wn(e){ot={...e};let t={...e};for(let n of It.keys())kn(t,n,je(n));nt.value=t}function Q(e,t,{quiet:n=!1}={}){let o=je(e.id);if(o===t)return Promise.resolve(!0);ir(e.id,t);let s=`${o==="mute"&&t==="like"?"Votes again":t?Yi[t]:"No mark any more"}: ${e.title}`;n?Ze(s):Y(s,{key:e.id,action:{label:"Undo",run:()=>{Q(e,o,{quiet:!0})}}});let a=It.get(e.id)??Ki(e).finally(()=>It.delete(e.id));return It.set(e.id,a),a}var Ot=(e,t)=>Q(e,O(e.id)===t?null:t);async function Ki(e){for(;;){let t=je(e.id),n=ot[e.id]??null;if(t===n)return!0;try{await At(),await Ji(e,t),kn(ot,e.id,t),(t==="like"||n==="like")&&(se.value+=1)}catch(o){if(je(e.id)!==t)continue;return ir(e.id,n),Qi(e,t,o),!1}}}function Ji(e,t){return t?g.putMark(e,t==="mute"?"like":t,t!=="mute"):g.deleteMark(e.id)}function Qi(e,t,n){if(De(e.id),n instanceof q&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";Y(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{Q(e,t)}}})}function ir(e,t){let n={...nt.value};kn(n,e,t),nt.value=n}function kn(e,t,n){n?e[t]=n:delete e[t]}var Zi="theme",sr=matchMedia("(prefers-color-scheme: light)"),ar=()=>document.documentElement.dataset.theme??(sr.matches?"light":"dark"),Ce=h(ar());sr.addEventListener("change",()=>Ce.value=ar());function lr(){Ce.value=Ce.value==="dark"?"light":"dark",document.documentElement.dataset.theme=Ce.value;try{localStorage.setItem(Zi,Ce.value)}catch{}}var cr="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",Xi={like:cr,hide:cr,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",play:"M7 4l13 8l-13 8z",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",pulse:"M3 12h4l3-7l4 14l3-7h4"};function x({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${Xi[e]} transform=${t} />
  </svg>`}var es=document.querySelector("link[rel=icon]"),ur=()=>l`<img class="logo" src=${es?.href} alt="" width="37" height="37" />`;var ts=new Set("the a an le la les l el los las il der das".split(" ")),rt=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function pr(e,t){let n=t.split(" ");return e.toSorted((i,r)=>r.length-i.length).every(i=>{let r=n.findIndex(s=>s.startsWith(i));return r>=0&&n.splice(r,1),r>=0})}function fr(e){let[t,...n]=e.split(" ");return n.length>0&&ts.has(t)?n.join(" "):e}function mr(e,t,n){let o=bn(t,n);if(e===t||e===o)return rt.exact;let i=fr(o);return e===i||e===fr(t)?rt.withoutArticle:o.startsWith(e)||i.startsWith(e)?rt.start:o.includes(` ${e}`)?rt.word:rt.words}function bn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var ns=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,os=/\p{M}+/gu,rs=/[^\p{L}\p{N}]+/gu,is=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,ss=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,as=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "])));function ls(e){return ss.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function cs(e){let t=e.replace(ns," $&").normalize("NFKD").replace(os,"");return Array.from(Array.from(t,ls).join(""),o=>as.get(o)??o).join("").replace(rs," ").trim()}function it(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(o=>{let i=o.split(is).map(cs).filter(Boolean);return[i.join(" "),i.map(r=>r.replaceAll(" ","")).join(" ")]});return[...new Set(n)].filter(Boolean)}function xn(e,t){let n=/([^,(<)]*)([,(<)])/gu,o=t;function i(){let r=new Map;for(let s=n.exec(e);s;s=n.exec(e)){let[,a,c]=s;if(c===")")break;if(c===","){for(let u of a)r.set(u,{kind:"page",file:o});o+=1;continue}let f={kind:"branch",label:a,file:o,below:null};if(r.set(String.fromCodePoint(a.codePointAt(0)),f),c==="(")a!==" "&&(o+=1),f.below=i();else{let u=e.indexOf(">",n.lastIndex);o+=Number.parseInt(e.slice(n.lastIndex,u),36),n.lastIndex=u+1}}return r}return i()}function dr(e,t){let n=t;for(let o=e;;){let i=o.get(String.fromCodePoint(n.codePointAt(0)??0));if(i===void 0)return null;if(i.kind==="page"||i.label.startsWith(n))return{item:i,known:!0};if(!n.startsWith(i.label))return null;if(i.below===null)return{item:i,known:!1};n=n.slice(i.label.length),o=i.below}}var us=200,Lt=class{#t;#n;#e=new Map;constructor(t,n){this.#t=t,this.build=n.build,this.#n=xn(n.outline,0)}find(t){return dr(this.#n,t)}has(t){return this.#e.has(t.file)}read(t){let o=this.#e.get(t.file)??this.#o(t);if(this.#e.delete(t.file),this.#e.set(t.file,o),this.#e.size>us){let[i]=this.#e.keys();this.#e.delete(i)}return o}async#o(t){try{let n=await this.#t(this.#r(t.file));return t.kind==="branch"&&t.below===null&&(t.below=xn(n.outline??"",t.file+1)),{complete:n.complete,rows:n.hits.map(fs)}}catch(n){throw this.#e.delete(t.file),n}}#r(t){let n=(t&255).toString(16).padStart(2,"0");return`/search/${this.build}/${(t>>8).toString(16)}/${n}.json`}};function fs([e,t,n,o,i,r]){let s=`tt${String(e).padStart(7,"0")}`,a=o?"series":"film",c=it(t).concat(r===void 0?[]:it(r));return{hit:{id:s,title:t,year:n,kind:a,stars:i,poster:`/posters/${s}`},names:c}}var ps=200,ms=12,vr=/^\d{4}$/u;function gr({load:e}){let t=null,n="";function o(){return t??=e("/search/manifest.json").then(r=>new Lt(e,r)),t.catch(()=>t=null),t}async function i(r,s){t=null;let a=await o();if(a.build===r.build)throw s;return a}return{async warm(){await o()},async search(r,{limit:s=10,signal:a}={}){let c=it(r.slice(0,ps)),f=Math.abs(r.length-n.length)>1?2:1;if(n=r,c.length===0)return{hits:[],complete:!0};let u=await o();try{return await hr(u,c,{limit:s,requests:f,signal:a})}catch(d){a?.throwIfAborted();let m=await i(u,d);return hr(m,c,{limit:s,requests:f,signal:a})}}}}async function hr(e,t,{limit:n,requests:o,signal:i}){let r={requests:o},s=!0;for(let a of t){let c=await ds(e,a,r,i);if(c.hits.length>0)return{...c,hits:c.hits.slice(0,n)};s&&=c.complete}return{hits:[],complete:s}}async function ds(e,t,n,o){let i=t.split(" "),r=hs(t,i),s=new Set;for(;;){if(o?.throwIfAborted(),i.some(m=>e.find(m)===null))return{hits:[],complete:!0};let a=r.flatMap(m=>{let p=e.find(m);return p===null||p.known&&s.has(p.item.file)?[]:n.requests>0||e.has(p.item)?[{path:m,...p}]:[]}),c=_s(e,t,a,r[0]);if(c===void 0)return{hits:[],complete:!1};e.has(c.item)||(n.requests-=1);let f=await e.read(c.item);if(!c.known)continue;s.add(c.item.file);let u=vs(f.rows,t,i),d=f.complete&&$r(c);if(u.length>0||d)return{hits:u,complete:d}}}function hs(e,t){let n=[...new Set(t)].slice(0,ms),o=n.toSorted((c,f)=>_r(f)-_r(c)),i=n.flatMap(c=>n.filter(f=>f!==c).map(f=>`${c} ${f}`)),[r,...s]=t,a=vr.test(r)&&s.length>0?[[...s,r].join(" ")]:[];return[...new Set([...a,e,...o,...i])]}function _r(e){return vr.test(e)?0:e.length}function $r({path:e}){return!e.includes(" ")}function _s(e,t,n,o){let i=t.slice(t.lastIndexOf(" ")+1),r=({item:a})=>a.kind==="page",s=({item:a})=>e.has(a);return n.find(a=>r(a)&&s(a))??n.find(a=>r(a)&&$r(a))??n.find(a=>a.path===t&&a.known)??n.find(a=>a.path===o&&!a.known)??n.find(a=>a.known&&s(a))??n.find(a=>a.path===o)??n.find(a=>!a.known)??n.find(a=>r(a)&&!a.path.startsWith(`${i} `))??n.find(r)??n[0]}function vs(e,t,n){return e.flatMap(({hit:i,names:r})=>{let s=(r.length>0?r:[""]).filter(a=>pr(n,bn(a,i.year)));return s.length===0?[]:[{hit:i,close:Math.min(...s.map(a=>mr(t,a,i.year)))}]}).sort((i,r)=>i.close-r.close).map(({hit:i})=>i)}var gs=200,$s=6e4,st=new Map,yr=0,wr=()=>!!ie.value?.suggestions&&Date.now()>=yr,kr=()=>wr()||!!ie.value?.search_knows_more;async function Sn(e,t){await Qe();let n=ie.value?.suggestions;if(!n||!wr())return[];try{let{address:o,read:i}=await import("./suggestion-U6YWSCEG.js"),r=o(n,e);if(r===null)return[];let s=st.get(r)??i(await g.suggestions(r,t));return st.set(r,s),st.size>gs&&st.delete(st.keys().next().value),s}catch{return t.aborted||(yr=Date.now()+$s),[]}}var ys=350,br=8,at={state:"empty",hits:[],meant:"",guessed:!1,more:"none"},xr=gr({load:g.searchFile});function Sr(){let e=h(at),t=W(()=>{let f=e.value.more==="offered"&&!kr()?"none":e.value.more;return{...e.value,more:f}}),n="",o=0,i=new AbortController;async function r(f){let u=++o;if(n=f,i.abort(),i=new AbortController,!f.trim()){e.value=at;return}e.value={...e.value,state:"looking"};try{let{hits:d}=await xr.search(f,{limit:br});if(u!==o)return;d.length>0?e.value={...at,state:"found",hits:d,more:"offered"}:await s(f,u)}catch{u===o&&(e.value={...at,state:"failed"})}}async function s(f,u){if(await new Promise(M=>setTimeout(M,ys)),u!==o)return;let d=await Sn(f,i.signal);if(u!==o)return;if(d.length>0){e.value={...at,state:"found",hits:d};return}let m=await g.search(f,{signal:i.signal});if(u!==o)return;let p=m.did_you_mean??"",_=p!==""||m.items.length===0,k=m.asked?"none":"offered",y=_?m.items.slice(0,br):m.items;e.value={state:"found",hits:y,meant:p,guessed:_,more:k}}async function a(){let f=o,{hits:u,more:d}=t.value;if(d!=="offered")return!1;e.value={...e.value,more:"asking"};let m=await ws(n,i.signal);if(f!==o)return!1;let p=ks(u,m??[]),_=p.length>u.length;return e.value={...e.value,hits:p,guessed:t.value.guessed&&!_,more:_?"none":m?"nothing":"refused"},!0}return{found:t,ask:r,askFurther:a,warm:()=>{xr.warm().catch(()=>{})}}}async function ws(e,t){let n=await Sn(e,t);if(n.length>0)return n;let o=await g.search(e,{signal:t,further:!0}).catch(()=>null);return o?.asked?o.items:null}function ks(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}var Mn={nothing:"No other title of that name was found.",refused:"Nobody else can be asked just now. Try again in a few minutes."};function Mr({text:e,more:t,onAsk:n}){if(t==="none")return null;let o=t==="asking";return l`<div class="hits-more">
    ${t==="offered"||o?l`<button aria-disabled=${String(o)} onClick=${n}>
            <${x} name="search" />
            <span>${o?"Asking…":`More titles named “${e}”`}</span>
          </button>`:l`<p class="quiet">${Mn[t]}</p>`}
  </div>`}var bs=new Intl.NumberFormat("en"),xs=new Intl.NumberFormat("en",{notation:"compact"}),Ss=new Intl.ListFormat("en"),Ms=new Intl.DateTimeFormat("en",{dateStyle:"long"}),Ts=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),Cs=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),Z=(e,t,n=`${t}s`)=>`${bs.format(e)} ${e===1?t:n}`;function Cn(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function ae({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Nt=e=>e.year?`${e.title} (${e.year})`:e.title,_e=e=>Ss.format(e);function lt(e){return/^[a-z]{2,3}$/.test(e)?Cs.of(e)??e:e}function Dt(e){return[e.kind==="series"?"Series":"Film",ae(e),e.runtime&&Cn(e.runtime),e.certificate,e.languages.map(lt).slice(0,2).join(", ")].filter(Boolean)}function Cr(e){let t=(r,s)=>r?`${xs.format(r)} ${s}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,s,a,c,f])=>s==null?[]:[{name:r,value:a(s),note:c,link:f}])}var Tn=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],Pr=({links:e})=>Tn.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),Ps=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function Pn(e){return Ps.flatMap(([t,n])=>{let o=e.filter(i=>i.kind===t).map(({service:i})=>i);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Er(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?Ts.of(t)??"":""}var Es={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",facts:"Its facts"},ct=e=>Es[e]??e;function Fr(e){let[t,n=""]=e.split("."),o=Tn.find(([i])=>i===n)?.[1]??Tr(n);return t==="links"?`Page on ${o}`:t==="scores"?Tn.some(([i])=>i===n)?`${o} score`:o:Tr(t)}function Tr(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,ct);return t.charAt(0).toUpperCase()+t.slice(1)}var Ar=e=>Ms.format(new Date(e));var Fs=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"]];function ve({film:e,words:t=!1,onMark:n}){let o=O(e.id);return l`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Fs.map(([i,r,s])=>l`<button
        key=${i}
        class="mark mark-${i}"
        aria-pressed=${String(o===i)}
        title=${s}
        onClick=${()=>n?n(i):void Ot(e,i)}
      >
        <${x} name=${i} />
        <span class=${t?"":"unseen"}>${r}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var As={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},Is=[220,440];function R({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=j(e),[i,r]=j(""),[s,a]=j([]),c=s.includes(o)?Or(o):o,f=[c,e===o?c:e];return l`<span class="poster">
    ${[...new Set(f)].filter(u=>!s.includes(u)).map(u=>l`<img
            key=${u}
            class=${u===c||u===i?"":"coming"}
            src=${u}
            srcset=${Ir(u)}
            sizes=${Ir(u)&&As[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>u!==c&&r(u)}
            onError=${()=>a([...s,u])}
          />`)}
  </span>`}var Or=e=>e.split("?")[0],Ir=e=>e===Or(e)?void 0:Is.map(t=>`${e}&w=${t} ${t}w`).join(", "),le=({count:e=12,kind:t="tile"})=>l`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>l`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var Lr=({hit:e,onOpen:t})=>l`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${R} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${ae(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&l`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${ve} film=${e} />
  </li>`;function jt({open:e=!1}){let t=me(Sr,[]),n=L(""),o=L(!1),i=I(null),r=I(null),s=I(Promise.resolve()),a=V(),{state:c,hits:f,guessed:u,more:d}=t.found.value,m=(e||o.value)&&c!=="empty";b(()=>{let v=S=>{i.current?.contains(S.target)||(o.value=!1)};return document.addEventListener("pointerdown",v),document.addEventListener("focusin",v),()=>{document.removeEventListener("pointerdown",v),document.removeEventListener("focusin",v)}},[o]);let p=v=>{n.value=v,o.value=!0,i.current?.querySelector(".hits")?.scrollTo(0,0),s.current=t.ask(v)},_=()=>{o.value=!1,e&&p(""),r.current?.focus()},k=async()=>{let v=s.current;if(await v,v!==s.current)return;let{hits:S,guessed:qe}=t.found.value;if(S.length===0||qe){i.current?.querySelector(".hit a, .hits-more button")?.focus();return}o.value=!1,et(`/films/${S[0].id}`)},y=async()=>{await s.current;let v=t.found.value.hits.length;if(!await t.askFurther())return;(i.current?.querySelectorAll(".hit")?.[v]?.querySelector("button")??r.current)?.focus()},M=v=>{v.key==="Enter"&&v.target===r.current&&!v.isComposing?(v.preventDefault(),k()):v.key==="Escape"&&m?(v.preventDefault(),_()):i.current&&m&&Ls(i.current,v)&&v.preventDefault()},$=m?Os(t.found.value,n.value.trim()):"";return l`<search ref=${i} class="search ${e?"search-open":""}" onKeyDown=${M}>
    <div class="search-field">
      <${x} name="search" />
      <input
        ref=${r}
        type="search"
        aria-label="Search a film by its title"
        aria-describedby=${a}
        placeholder="Search a film"
        autocomplete="off"
        spellcheck=${!1}
        value=${n.value}
        onInput=${v=>p(v.target.value)}
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
          ${f.map(v=>l`<${Lr} key=${v.id} hit=${v} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <div class="hits-foot">
          <${Mr} text=${n.value.trim()} more=${d} onAsk=${y} />
          ${f.length>0&&l`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`}
        </div>
      </div>`}
  </search>`}function Os({state:e,hits:t,meant:n,guessed:o,more:i},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${r}”. Fewer words may find it.`:o?`Nothing here is called “${r}”. Did you mean ${n||"one of these"}?`:Mn[i]??`Found: ${t.length}`}function Ls(e,t){let n=[...e.querySelectorAll(".hit, .hits-more:has(button)")].map(c=>[...c.querySelectorAll("a, button")]),o=e.querySelector("input"),i=document.activeElement,r=n.findIndex(c=>c.includes(i)),s=r<0||n[r].length===1?1:n[r].indexOf(i),a=c=>(c[s]??c[0]).focus();if(t.key==="ArrowDown"&&n.length>0)a(n[Math.min(r+1,n.length-1)]);else if(t.key==="ArrowUp"&&r>=0)a(r===0?[o]:n[r-1]);else if(t.key==="ArrowRight"&&r>=0)n[r][s+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][s-1]?.focus();else return!1;return!0}var Ns=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],Nr=()=>l`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${ur} /><span>Sneak Preview</span></a>
    ${B.value!=="/start"&&l`<${jt} />`} ${D.value&&l`<${Ds} />`}
    <div class="site-tools">
      ${N.value?.operator&&l`<${js} />`}
      <${Rs} />
      ${N.value&&l`<${Us} />`}
    </div>
  </header>`,Ds=()=>l`<nav class="places" aria-label="Your lists">
    <ul>
      ${Ns.map(([e,t,n,o])=>{let i=o?yn(o):0;return l`<li key=${e}>
          <a href=${e} aria-current=${B.value===e?"page":void 0}>
            <${x} name=${n} />${t}
            ${i>0&&l` <span class="tally">${i}<span class="unseen"> ${i===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,js=()=>l`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${B.value==="/operator"?"page":void 0}
  >
    <${x} name="pulse" />
  </a>`;function Rs(){let e=Ce.value==="dark"?"light":"dark";return l`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${lr}
  >
    <${x} name="theme" />
  </button>`}function Us(){let e=n=>B.value===n?"page":void 0;if(!D.value)return l`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=N.value?.guest?"Guest":"Account";return l`<a class="account" href="/account" aria-current=${e("/account")}>
    <${x} name="person" /><span>${t}</span>
  </a>`}var Ws=7e3,Bs=15e3,Dr=()=>l`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${de.value.map(e=>l`<${Hs} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${Et.value}</p>`;function Hs({toast:{key:e,text:t,tone:n,action:o}}){let[i,r]=j(!1);return b(()=>{if(i)return;let a=setTimeout(()=>De(e),n==="error"?Bs:Ws);return()=>clearTimeout(a)},[i,e,t,n]),l`<div
    class="toast ${n}"
    onPointerEnter=${()=>r(!0)}
    onPointerLeave=${()=>r(!1)}
    onFocusIn=${()=>r(!0)}
    onFocusOut=${()=>r(!1)}
  >
    <p>${t}</p>
    ${o&&l`<button class="button small" onClick=${()=>{De(e),o?.run()}}>${o.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>De(e)}>
      <${x} name="close" />
    </button>
  </div>`}var ut=h(null),En=()=>import("./player-E2QZOG5L.js");async function jr(e,t){try{let{Player:n}=await En();ut.value={film:e,youtube:t,Player:n}}catch{let n=()=>{open(An(t),"_blank","noopener")};Y(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:n}})}}function Fn(){ut.value=null}var An=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Rr({film:e}){let{youtube_id:t,search_url:n}=e.trailer,i=l`<${x} name=${t?"play":"out"} />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let r=()=>{En().catch(()=>{})};return l`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${r}
      onFocus=${r}
      onClick=${s=>{s.currentTarget.focus(),jr(e,t)}}
    >
      ${i}
    </button>`}return n?l`<a class="way-out way-film" href=${n} target="_blank" rel="noopener">
    ${i}<span class="unseen"> from a search on YouTube (opens in a new tab)</span>
  </a>`:null}function Ur(){if(b(()=>Fn,[B.value]),!ut.value)return null;let{film:e,youtube:t,Player:n}=ut.value;return l`<${n}
    film=${e}
    youtube=${t}
    elsewhere=${An(t)}
    onClose=${Fn}
  />`}var ce=({title:e,children:t})=>l`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,X=({what:e,onRetry:t})=>l`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function Pe(e){let t=null;return function(o){let[i,r]=j(t?"ready":"loading");return b(()=>{t||e().then(s=>{t=s.default,r("ready")},()=>r("failed"))},[]),t?l`<${t} ...${o} />`:i==="loading"?l`<div class="page" aria-busy="true"></div>`:l`<div class="page">
      <${X} what="This page" onRetry=${()=>location.reload()} />
    </div>`}}var Wr=({film:e,level:t=2})=>l`<article class="tile" aria-label=${e.title}>
    <a href="/films/${e.id}">
      <${R} film=${e} />
      <${`h${t}`}>${e.title}<//>
    </a>
    <div class="tile-foot">
      <p class="facts"><span>${ae(e)}</span></p>
      <${ve} film=${e} />
    </div>
  </article>`;var In="Sneak Preview";function G({title:e,children:t}){let n=e??String(t);b(()=>{document.title=n===In?In:`${n} · ${In}`},[n]);let o=I(null);return b(()=>{Xo()&&o.current?.focus({preventScroll:!0})},[]),l`<h1 ref=${o} tabindex="-1">${t}</h1>`}var Rt=({film:e})=>l`<div class="ways-out">
    <${Rr} film=${e} />
    ${e.links.imdb&&l`<a class="way-out" href=${e.links.imdb} target="_blank" rel="noopener">
        <${x} name="out" />IMDb<span class="unseen"> of ${e.title}, opens in a new tab</span>
      </a>`}
  </div>`;var Ut={kinds:2,services:3};function Br({film:e}){let t=Pn(e.offers).slice(0,Ut.kinds);return t.length===0?null:l`<p class="offers-line">
    ${t.map(([n,o])=>l`<span key=${n}>
          <b>${n}</b> ${o.slice(0,Ut.services).join(", ")}
          ${o.length>Ut.services?` +${o.length-Ut.services}`:""}
        </span>`)}
    <small>JustWatch</small>
  </p>`}function Hr({film:e}){let t=Pn(e.offers);if(t.length===0)return null;let n=Er(e.offers_url);return l`<section class="offers" aria-labelledby="offers">
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
  </section>`}var qs="https://creativecommons.org/licenses/by-sa/4.0/";function Wt({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",i=e.plot_source==="facts";return n&&(i||!e.plot)?l`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>l`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?i?l`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:l`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${Gs} film=${e} />
  </div>`:null}function Gs({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return l`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${qs} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=ct(e);return l`<small>
    From ${t?l`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function qr({film:{origins:e,fetched_at:t}}){let n=Object.entries(e);return n.length===0?null:l`<details class="provenance">
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
              <th scope="row">${Fr(o)}</th>
              <td>${ct(i)}</td>
            </tr>`)}
      </tbody>
    </table>
    ${t&&l`<p class="quiet">Put together on <time datetime=${t}>${Ar(t)}</time>.</p>`}
  </details>`}function Bt({film:{title:e,scores:t,links:n},most:o=6}){let i=Cr(t),r=i.length>o?i.filter(({name:s})=>s!=="Critics"):i;return r.length===0?null:l`<dl class="scores">
    ${r.map(({name:s,value:a,note:c,link:f})=>{let u=f&&n[f];return l`<div key=${s}>
        <dt>
          ${u?l`<a href=${u} target="_blank" rel="noopener">
                  ${s}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:s}
        </dt>
        <dd>${a}${c&&l`<small>${c}</small>`}</dd>
      </div>`})}
  </dl>`}function Gr({film:e,icon:t=!1}){let n=he(e.id),o=n?"Let it vote":"Stop using this film";return l`<button
    class=${t?"silence":"button small"}
    title=${t&&o}
    onClick=${()=>{Q(e,n?"like":"mute")}}
  >
    ${t&&l`<${x} name=${n?"undo":"close"} />`}
    <span class=${t?"unseen":""}>${o}</span><span class="unseen"> (${e.title})</span>
  </button>`}var Vr=4,Vs={there:"Its page recommends this film",back:"This film’s page recommends it",both:"Each page recommends the other"};function Ht({because:e,title:t,label:n="Because you liked"}){let[o,i]=j(!1),r=V();if(e.length===0)return null;let s=e.length-Vr,a=o?e:e.slice(0,Vr);return l`<div class="voters ${o?"all":""}">
    <p id=${r}>${n}</p>
    <ul class="chips" aria-labelledby=${r}>
      ${a.map(c=>l`<li key=${c.id} class=${he(c.id)?"mute":""}>
            <a class="chip" href="/films/${c.id}" title=${Vs[c.way]}>
              ${c.title}${e.length>1&&l` <small>${c.share}%</small>`}
            </a>
            ${O(c.id)==="like"&&l`<${Gr} film=${c} icon />`}
          </li>`)}
      ${s>0&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>i(!o)}>
            ${o?"Fewer":`and ${s} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}function qt(e,{first:t=300,most:n=2e3,onStuck:o}={}){let i=t,r=!1,s=!1,a,c=Date.now(),f,u=k=>{s!==k&&o?.(k),s=k},d=()=>{r=!0,clearTimeout(f),document.removeEventListener("visibilitychange",_)},m=async()=>{if(document.hidden)return;f=void 0;let k=await e().catch(()=>a);r||(k!==a&&(c=Date.now()),a=k,u(!!a&&Date.now()-c>=2e4),a===void 0||a?p():d())},p=()=>{f=setTimeout(m,s?1e4:i),i=Math.min(i*1.5,n)},_=()=>{document.hidden||f===void 0||(clearTimeout(f),c=Date.now(),m())};return document.addEventListener("visibilitychange",_),p(),d}function zr(e){let t=h(null),n=h([]),o=h(!1),i=h(""),r=h(!1),s=0,a=()=>{};async function c(){let d=++s,m=await g.film(e);if(d!==s)return"";t.value=m;let{items:p}=await g.related(e);return d!==s?"":(z(()=>{n.value=p,o.value=!0}),zs(m,p))}async function f(){u(),i.value="";try{await c()&&(a=qt(c,{onStuck:d=>r.value=d}))}catch(d){let m=d instanceof q&&d.status>=400&&d.status<500;t.value||(i.value=m?"unknown":"lost")}}function u(){s+=1,r.value=!1,a()}return{film:t,related:n,listed:o,failed:i,stuck:r,load:f,stop:u}}function zs(e,t){let n=[e,...t].filter(({pending:o})=>o);return n.length===0?"":[e.fetched_at,e.poster,t.length,n.length].join(" ")}var Ys="A source does not answer just now. It will be asked again, and this page completes itself.",Ks="No source has told more about it yet.";function On({about:e}){let t=me(()=>zr(e),[e]),n=t.film.value,o=L([]),i=()=>{t.load()};if(b(()=>(i(),t.stop),[t,se.value]),b(()=>{!D.value||!n||g.votes(e).then(({because:s})=>{let a=o.value.filter(c=>he(c.id)&&!s.some(({id:f})=>f===c.id));o.value=[...s,...a]},()=>{})},[n?.id,D.value,se.value]),t.failed.value){let s=t.failed.value==="unknown";return l`<div class="page narrow">
      <${G} title="Film">${s?"No such film":"Film"}<//>
      ${s?l`<${ce} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:l`<${X} what="The film" onRetry=${i} />`}
    </div>`}if(!n)return l`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${G} title="Film">One moment…<//></div>
    </div>`;let r=n.pending&&O(e)==="like";return l`<${Qs} film=${n} voters=${o.value} stuck=${t.stuck.value} />
    <${Js}
      film=${n}
      films=${t.related.value}
      coming=${!t.stuck.value&&(r||!t.listed.value)}
    />`}function Js({film:e,films:t,coming:n}){if(t.length===0&&!n)return null;let o=O(e.id)==="like";return l`<section
    class="page"
    aria-labelledby="related"
    aria-busy=${String(t.length===0)}
  >
    <h2 id="related">Films like it</h2>
    <p class="quiet">
      ${o?`It ${he(e.id)?"would vote":"votes"}`:`Like ${e.title}, and it votes`}
      ${" "}for each of these.
    </p>
    ${t.length===0?l`<${le} />`:l`<ul class="tiles">
            ${t.map(i=>l`<li key=${i.id}><${Wr} film=${i} level=${3} /></li>`)}
          </ul>`}
  </section>`}function Qs({film:e,voters:t,stuck:n}){let o=I(e.pending).current,i=e.original_title!==e.title&&e.original_title,r=[["Directed by",_e(e.directors)],["With",_e(e.stars)],["Genres",e.genres.join(", ")],["Languages",e.languages.map(lt).join(", ")],["Countries",e.countries.join(", ")],["Original title",i],["Elsewhere",l`<${Zs} film=${e} />`]].filter(([,s])=>s);return l`<article class="page film-page ${o?"kept":""}">
    <div class="film-poster"><${R} film=${e} place="film" eager /></div>
    <div class="film-facts">
      <p class="facts">${Dt(e).map(s=>l`<span key=${s}>${s}</span>`)}</p>
      <${G} title=${e.title}>${e.title}<//>
      <div class="film-scores"><${Bt} film=${e} /></div>
      <div class="row">
        <${ve} film=${e} words />
        <${Rt} film=${e} />
      </div>
      <div class="film-plot">
        <${Wt} film=${e} lead coming=${e.pending&&!n} />
        <p class="quiet" role="status">
          ${n?Ys:!e.pending&&e.sources.length===0&&Ks}
        </p>
      </div>
      <${Ht} because=${t} title=${e.title} label="Your films that led here" />
      <${Hr} film=${e} />
      <dl class="fact-list">
        ${r.map(([s,a])=>l`<div key=${s}>
              <dt>${s}</dt>
              <dd>${a}</dd>
            </div>`)}
      </dl>
      <${qr} film=${e} />
    </div>
  </article>`}var Zs=({film:e})=>l`<ul class="elsewhere">
    ${Pr(e).map(({name:t,url:n})=>l`<li key=${t}>
          <a href=${n} target="_blank" rel="noopener">
            ${t}<span class="unseen"> about ${e.title} (opens in a new tab)</span>
          </a>
        </li>`)}
  </ul>`;function Gt({label:e="Try it"}){let t=L(!1),n=async()=>{t.value=!0;try{await At(),et("/start")}catch(o){let i=o instanceof Error?o.message:"";Y(`That did not work. ${i}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return D.value?l`<a class="button primary" href="/start">Pick films</a>`:l`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Yr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:i}of e)i.forEach((r,s)=>{if(n.has(r.id))return;let a=t.get(r.id)??{film:r,voters:[],best:s};a.voters.push(o.id),a.best=Math.min(a.best,s),t.set(r.id,a)});return[...t.values()].sort((o,i)=>i.voters.length-o.voters.length||o.best-i.best||o.film.id.localeCompare(i.film.id))}var Kr=["tt0113277","tt0133093","tt0110912","tt0102926"],Xs=4;function Qr(){let e=L([]),t=L([]),n=I(null);b(()=>{let a=new IntersectionObserver(([c])=>{c.isIntersecting&&(a.disconnect(),ea().then(f=>e.value=f,()=>{}))});return n.current&&a.observe(n.current),()=>a.disconnect()},[]);let o=e.value.filter(({film:a})=>!t.value.includes(a.id)),i=Yr(o).slice(0,Xs),r=new Map(e.value.map(({film:a})=>[a.id,a.title])),s=a=>{t.value=t.value.includes(a)?t.value.filter(c=>c!==a):[...t.value,a]};return l`<div class="votes" ref=${n}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${e.value.map(({film:a})=>l`<li key=${a.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(a.id))}
              onClick=${()=>s(a.id)}
            >
              <${x} name="like" /><span>${a.title}</span
              ><${R} film=${a} place="row" />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${i.flatMap(({film:a,voters:c},f)=>c.map(u=>{let d=e.value.findIndex(_=>_.film.id===u),[m,p]=[Jr(d,e.value.length),Jr(f,i.length)];return l`<path
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
                <strong>${a.title}</strong> <small>${ae(a)}</small>
                <small class="votes-why">
                  ${Z(c.length,"vote")}:${" "}
                  ${_e(c.map(f=>r.get(f)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var Jr=(e,t)=>(e+.5)/t*100;async function ea(){let e=await Promise.all(Kr.map(g.film)).catch(()=>null);return e??=(await g.starters(Kr.length)).items,Promise.all(e.map(async t=>({film:t,related:(await g.related(t.id)).items})))}var[Ln,ta]=innerWidth<768?[4,3]:[6,4];function Nn(){let e=L([]);return b(()=>{g.starters(Ln*ta).then(({items:t})=>e.value=t,()=>{})},[]),l`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:Ln},(t,n)=>l`<div key=${n} class="hero-column">
              ${e.value.filter((o,i)=>i%Ln===n).map(o=>l`<${R} key=${o.id} film=${o} place="wall" eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${G} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Rather than guess your taste, Sneak Preview cheats: it peeks at
          what is recommended beside them, counts that as votes, and shows who voted.
        </p>
        <p class="row">
          <${Gt} />
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
    </section>`}var Zr=({path:e})=>l`<div class="page narrow notice">
    <p class="eyebrow">404</p>
    <${G} title="Not found">This reel is missing<//>
    <p>Nothing is shown at <code>${e}</code>.</p>
    <p class="row">
      <a class="button primary" href="/recommendations">Your recommendations</a>
      <a class="button" href="/">The first page</a>
    </p>
  </div>`;function Xr({item:{film:e,because:t},eager:n}){let o=O(e.id)==="hide",i=I(null),r=I(!1);if(b(()=>{o&&r.current&&i.current?.focus(),r.current=!1},[o]),o)return l`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${i}
        class="button small"
        onClick=${()=>{Q(e,null,{quiet:!0})}}
      >
        <${x} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let s=c=>{r.current=c==="hide",c==="hide"?Q(e,"hide",{quiet:!0}):Ot(e,c)},a=`title-${e.id}`;return l`<article class="card" aria-labelledby=${a}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${R} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${Dt(e).map(c=>l`<span key=${c}>${c}</span>`)}</p>
      <h2 id=${a}><a href="/films/${e.id}">${e.title}</a></h2>
      <${Bt} film=${e} most=${4} />
      <${Wt} film=${e} />
      <p class="people">
        ${e.directors.length>0&&l`<span>By ${_e(e.directors)}</span>`}
        ${e.stars.length>0&&l`<span>With ${_e(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&l`<span>${e.genres.join(" · ")}</span>`}
      </p>
      <${Br} film=${e} />
    </div>
    <${Ht} because=${t} title=${e.title} />
    <div class="card-foot">
      <${ve} film=${e} words onMark=${s} />
      <${Rt} film=${e} />
    </div>
  </article>`}var jn=["kind","min_score","min_votes","from_year","to_year","max_runtime","dial"],Rn=["genre","any_genre","not_genre","language","director"],ei=["genre","any_genre","not_genre"],Dn=["","any_genre","genre","not_genre"],xf={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function Vt(e){let t=new URLSearchParams(e),n=jn.map(s=>[s,t.get(s)?.trim()??""]),o=Rn.map(s=>[s,[...new Set(t.getAll(s).filter(Boolean))]]),i=Number(t.get("dial")),r=i&&Math.abs(i)<=1?String(i):"";return Object.fromEntries([...n,...o,["dial",r]])}function ft(e){let t=new URLSearchParams;for(let n of jn)e[n]&&t.set(n,e[n]);for(let n of Rn)for(let o of e[n])t.append(n,o);return t.toString()}function ti(e){let t=Rn.reduce((n,o)=>n+e[o].length,0);return jn.filter(n=>n!=="dial"&&e[n]).length+t}function Sf(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function Un(e,t){return ei.find(n=>e[n].includes(t))??""}function ni(e,t){let n=Dn.indexOf(Un(e,t)),o=Dn[(n+1)%Dn.length],i={...e};for(let r of ei){let s=e[r].filter(a=>a!==t);i[r]=r===o?[...s,t]:s}return i}function Wn(e,t,n){let i=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:i}}function pt({label:e,value:t,options:n,onChange:o}){let i=V(),r=n.some(([s])=>s===t)?n:[...n,[t,t]];return l`<div class="filter">
    <label for=${i}>${e}</label>
    <select id=${i} value=${t} onChange=${s=>o(s.target.value)}>
      ${r.map(([s,a])=>l`<option key=${s} value=${s} selected=${s===t}>${a}</option>`)}
    </select>
  </div>`}function Hn({label:e,value:t,onChange:n}){let o=V();return l`<div class="filter">
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
  </div>`}var Bn=["Hidden gems","Rather hidden gems","Both alike","Rather well known","Well known"];function oi({value:e,onChange:t}){let n=V(),[o,i]=j(e);b(()=>i(e),[e]);let r=s=>a=>s(a.target.value);return l`<div class="filter dial">
    <label for=${n}>How well known</label>
    <input
      id=${n}
      type="range"
      min="-1"
      max="1"
      step="0.5"
      value=${o||"0"}
      aria-valuetext=${Bn[Math.round(Number(o)*2)+2]}
      onInput=${r(i)}
      onChange=${r(t)}
    />
    <p class="legend" aria-hidden="true"><span>${Bn[0]}</span><span>${Bn[4]}</span></p>
  </div>`}function qn({label:e,one:t,values:n,choices:o,name:i=String,onToggle:r}){let s=V(),a=o.filter(({value:f})=>!n.includes(f));if(n.length+a.length===0)return null;let c=f=>{f.target.value&&r(f.target.value),f.target.value=""};return l`<div class="filter">
    <label for=${s}>${e}</label>
    ${n.length>0&&l`<ul class="chips">
        ${n.map(f=>l`<li key=${f}>
              <button class="chip is-genre" onClick=${()=>r(f)}>
                ${i(f)} <${x} name="close" /><span class="unseen">: remove</span>
              </button>
            </li>`)}
      </ul>`}
    <select id=${s} onChange=${c}>
      <option value="">${n.length>0?`or ${t} …`:`any ${t}`}</option>
      ${a.map(({value:f,count:u})=>l`<option key=${f} value=${f}>${i(f)} (${u})</option>`)}
    </select>
  </div>`}var na={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},Gn=14;function ri({choices:e,filters:t,onChange:n}){let[o,i]=j(!1),r=V(),s=[...t.genre,...t.any_genre,...t.not_genre],a=e.map(({value:f})=>f),c=[...new Set([...a.slice(0,o?void 0:Gn),...s])];return c.length===0?null:l`<div class="filter" role="group" aria-labelledby=${r}>
    <h3 id=${r}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${c.map(f=>{let u=Un(t,f),[d,m]=na[u];return l`<li key=${f}>
          <button
            class="chip is-${u||"off"}"
            onClick=${()=>n(ni(t,f))}
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
  </div>`}var zt=(e,t)=>[["","any"],...e.map(n=>[n,t(n)])],oa=zt(["film","series"],e=>e==="film"?"films only":"series only"),ra=zt(["5","6","6.5","7","7.5","8"],e=>`${e} or better`),ia=zt(["10","50","100","200","1000","10000"],e=>`${e} or more`),sa=zt(["90","105","120","150","180"],e=>`up to ${Cn(Number(e))}`);function ii({filters:e,choices:t,onChange:n}){let[o,i]=j(!1),r=ti(e),s=a=>c=>n({...e,[a]:c});return l`<section class="filters ${o?"open":""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(o)}
          aria-controls="filter-fields"
          onClick=${()=>i(!o)}
        >
          <${x} name="filter" />Filters
          ${r>0&&l` <span class="tally">${r}<span class="unseen"> active</span></span>`}
        </button>
        <span class="filters-title">
          Filters ${r>0&&l`<span class="tally">${r}</span>`}
        </span>
      </h2>
      ${ft(e)&&l`<button class="button small" onClick=${()=>n(Vt(""))}>
          Clear all
        </button>`}
    </div>
    ${t&&l`<div id="filter-fields" class="filter-fields">
        <${oi}
          value=${e.dial}
          onChange=${a=>s("dial")(a==="0"?"":a)}
        />
        <${ri} choices=${t.genres} filters=${e} onChange=${n} />
        ${(t.kinds.length>1||e.kind)&&l`<${pt}
            label="Kind"
            value=${e.kind}
            options=${oa}
            onChange=${s("kind")}
          />`}
        <div class="pair">
          <${pt}
            label="Score"
            value=${e.min_score}
            options=${ra}
            onChange=${s("min_score")}
          />
          <${pt}
            label="Reviews or votes"
            value=${e.min_votes}
            options=${ia}
            onChange=${s("min_votes")}
          />
        </div>
        <div class="pair">
          <${Hn} label="From year" value=${e.from_year} onChange=${s("from_year")} />
          <${Hn} label="To year" value=${e.to_year} onChange=${s("to_year")} />
        </div>
        <${pt}
          label="Runtime"
          value=${e.max_runtime}
          options=${sa}
          onChange=${s("max_runtime")}
        />
        <${qn}
          label="Language"
          one="language"
          values=${e.language}
          name=${lt}
          choices=${t.languages}
          onToggle=${a=>n(Wn(e,"language",a))}
        />
        <${qn}
          label="Director"
          one="director"
          values=${e.director}
          choices=${t.directors}
          onToggle=${a=>n(Wn(e,"director",a))}
        />
      </div>`}
  </section>`}function Yt({children:e}){return Ft.value&&!N.value?l`<${X} what="This page" onRetry=${tt} />`:N.value?D.value?e:l`<${ce} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${Gt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:l`<${le} />`}var ge=12,si=100,aa=500,K=h("idle"),P=h([]),Vn=h(0),zn=h({}),te=h(0),We=h(0),Be=h(!1),J=h(!1),Kt=h(!1),$e=h(null),ai=h(0),Ee=W(()=>se.value!==ai.value),Yn=W(()=>K.value==="ready"&&P.value.length>0&&!Jt.value),Jt=h(!1),Kn="",ee=0,li=()=>{},Jn=e=>g.recommendations([Kn,e].filter(Boolean).join("&"));function ci(e){K.value==="ready"&&e===Kn&&!Ee.value?pi():Qn(e)}async function Qn(e){Kn=e;let t=++ee,n=se.value;K.value=P.value.length&&K.value==="ready"?"ready":"loading",J.value=!0,Kt.value=!0;try{let o=await Jn(`limit=${ge}`);if(t!==ee)return;z(()=>{P.value=o.items,Jt.value=o.items.length<ge,We.value=0,ai.value=n,$e.value=null,K.value="ready",Zn(o)}),pi()}catch{t===ee&&(K.value="failed")}finally{t===ee&&(J.value=!1,Kt.value=!1)}}async function ui(){if(J.value||!Yn.value)return;let e=ee;J.value=!0;try{let t=P.value.map(({film:o})=>o.id).join(","),n=await Jn(`limit=${ge}&shown=${t}`);if(e!==ee)return;P.value=[...P.value,...n.items],Jt.value=n.items.length<ge||P.value.length+ge>aa,Zn(n)}finally{e===ee&&(J.value=!1)}}function fi(){$e.value&&(P.value=$e.value),$e.value=null}function pi(){if(Qt(),te.value===0)return;let e=ee;li=qt(async()=>{let n=Math.min(si,Math.max(ge,P.value.length)),o=await Jn(`limit=${n}`);return e!==ee?0:(z(()=>la(o)),o.pending)},{onStuck:n=>Be.value=n})}function Qt(){li(),Be.value=!1}function mi(){Qt(),ee+=1,z(()=>{K.value="idle",P.value=[],$e.value=null,te.value=0})}function Zn(e){Vn.value=e.total,zn.value=e.removed,te.value=e.pending,We.value=Math.max(We.value,e.pending)}function la(e){Zn(e);let{list:t,moved:n}=ca(P.value,e.items,ge);P.value=t,$e.value=n?e.items:null,t.length<=si&&(Jt.value=e.items.length<Math.max(ge,t.length))}function ca(e,t,n){let o=new Map(t.map(f=>[f.film.id,f])),i=e.map(f=>o.get(f.film.id)??f),r=new Set(e.map(({film:f})=>f.id)),s=Math.max(0,n-i.length),a=[...i,...t.filter(({film:f})=>!r.has(f.id)).slice(0,s)],c=t.some(({film:f},u)=>a[u]?.film.id!==f.id);return{list:a,moved:c}}function di({onRefresh:e}){let t=We.value-te.value;if(Be.value)return P.value.length===0?null:l`<div class="news">
      <p role="status">A source does not answer just now; the list completes itself.</p>
    </div>`;if(te.value>0)return l`<div class="news">
      <p role="status">
        ${Z(te.value,"film")} on ${te.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${We.value} value=${t}></progress>
    </div>`;if(Ee.value||$e.value){let n=Ee.value?e:fi;return l`<div class="news">
      <p role="status">${Ee.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${J.value} onClick=${n}>
        Update the list
      </button>
    </div>`}return null}var ye=3,He=10;function hi(){let e=Ue.value,t=e<ye?`${Z(ye-e,"more like")} for your first list`:e<He?`Your first list is ready. At ${He} likes it knows you well.`:"That is plenty. Every further like still counts.";return l`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${Z(e,"like")}</strong> <span>${t}</span></p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label="Likes on the way to ${He}"
        aria-valuemin="0"
        aria-valuemax=${He}
        aria-valuenow=${Math.min(e,He)}
      >
        ${Array.from({length:He},(n,o)=>l`<i
              key=${o}
              class="${o<e?"done":""} ${o+1===ye?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<ye?l`<button class="button primary" disabled>Show me my recommendations</button>`:l`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var fa=Pe(()=>import("./nothing-left-LV6JMV37.js")),pa={kinds:[],genres:[],languages:[],directors:[]},_i=()=>l`<div class="page">
    <header class="page-head">
      <${G} title="Recommendations">For you<//>
      <p>What your liked films vote for, the weightiest first.</p>
    </header>
    <${Yt}><${ma} /><//>
  </div>`;function ma(){let e=L(null),t=Vt(Xe.value),n=ft(t),o=a=>{tr(ft(a)),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},i=()=>{Qn(n)};b(()=>(ci(n),Qt),[n]),b(()=>{Ee.value&&P.value.length===0&&i(),g.choices().then(a=>e.value=a,()=>e.value??=pa)},[se.value]);let r=P.value.filter(({film:a})=>O(a.id)).length,s=K.value==="ready"&&P.value.length>0;return Re.value&&Ue.value===0&&P.value.length===0?l`<${ce} title="Nobody votes yet">
      <p>Every film you like votes for others. ${ye} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:l`<div class="with-filters">
    <${ii} filters=${t} choices=${e.value} onChange=${o} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(J.value)}>
      ${Re.value&&Ue.value<ye&&l`<p class="tip">
          ${Z(ye-Ue.value,"more like")} make a much better list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${s&&Z(Vn.value-r,"film")}</p>
      <${di} onRefresh=${i} />
      <${da} filters=${t} onChange=${o} onRetry=${i} />
    </section>
  </div>`}function da({filters:e,onChange:t,onRetry:n}){if(K.value==="failed")return l`<${X} what="The list" onRetry=${n} />`;if(K.value!=="ready")return l`<${le} kind="card" count=${6} />`;let o=P.value;return o.length===0?Be.value?l`<${ce} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`:te.value>0?l`<${le} kind="card" count=${4} />`:l`<${fa}
      filters=${e}
      removed=${zn.value}
      onChange=${t}
    />`:l`<ol class="cards ${Kt.value?"fading":""}">
      ${o.map((i,r)=>l`<li key=${i.film.id}><${Xr} item=${i} eager=${r<4} /></li>`)}
    </ol>
    ${Yn.value&&l`<${ha} />`}`}function ha(){let e=I(null),t=async n=>{try{await ui()}catch{n&&Y("No more films for now: the server cannot be reached.",{tone:"error"})}};return b(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[P.value.length]),l`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${J.value}
      onClick=${()=>{t(!0)}}
    >
      ${J.value?"One moment…":"Show more"}
    </button>
  </p>`}var eo=12,vi=36,Ae=h("idle"),U=h([]),Fe=[],Zt=new Set,Xt=!1,Xn=!1;async function to(){U.value.length===0&&(Ae.value="loading"),U.value=U.value.filter(e=>!O(e.id)),await yi(),U.value=[...U.value,...Fe.splice(0,Math.max(0,eo-U.value.length))],(U.value.length>0||Xt)&&(Ae.value="ready")}function gi(e){let t=Fe.shift()??null;return U.value=U.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Fe.length<eo&&yi(),t}function $i(){Fe=[],Zt.clear(),Xt=!1,U.value=[],Ae.value="idle"}async function yi(){if(!(Xn||Xt||Fe.length>=eo)){Xn=!0;try{let e=[...Zt].filter(o=>!O(o)).length,{items:t}=await g.starters(vi,e),n=t.filter(o=>!Zt.has(o.id)&&!O(o.id));for(let o of n)Zt.add(o.id);Fe=[...Fe,...n],Xt=t.length<vi}catch{U.value.length===0&&(Ae.value="failed")}finally{Xn=!1}}}var no=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function wi({film:e,current:t,onAnswer:n,onFocus:o}){let i=t?0:-1;return l`<div
    class="starter"
    role="group"
    aria-label=${Nt(e)}
    aria-describedby="wall-keys"
    tabindex=${i}
    onFocusIn=${o}
  >
    <${R} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${ae(e)}</small></p>
    <div class="answers">
      ${no.map(([r,s],a)=>l`<button
            key=${r}
            class="answer answer-${r}"
            tabindex=${i}
            onClick=${()=>n(r)}
          >
            <${x} name=${r} /><span>${s}</span>
            <kbd aria-hidden="true">${a+1}</kbd>
          </button>`)}
    </div>
  </div>`}function ki(){let e=L(0),t=I(null);if(b(()=>{to()},[]),Ae.value==="failed")return l`<${X} what="The films" onRetry=${to} />`;if(Ae.value!=="ready")return l`<${le} kind="tile" />`;let n=U.value;if(n.length===0)return l`<${ce} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],i=a=>o()[a]?.firstElementChild,r=(a,c)=>{let f=n.indexOf(a),u=i(f)?.contains(document.activeElement),d=gi(a.id);c!=="skip"?Q(a,c):Ze(`Skipped: ${a.title}`),d&&Ze(`Next: ${Nt(d)}`),u&&setTimeout(()=>i(Math.min(f,U.value.length-1))?.focus())};return l`<p id="wall-keys" class="hint wall-hint">
      On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
    </p>
    <ul class="tiles wall" ref=${t} onKeyDown=${a=>{if(a.altKey||a.ctrlKey||a.metaKey)return;let c=o().findIndex(m=>m.contains(a.target)),f=n[c];if(!f)return;let u=no[Number(a.key)-1]?.[0],d=_a(o())[a.key];if(u)r(f,u);else if(d)i(Math.max(0,Math.min(c+d,n.length-1)))?.focus();else return;a.preventDefault()}}>
      ${n.map((a,c)=>l`<li key=${a.id}>
            <${wi}
              film=${a}
              current=${c===Math.min(e.value,n.length-1)}
              onAnswer=${f=>r(a,f)}
              onFocus=${()=>e.value=c}
            />
          </li>`)}
    </ul>`}function _a(e){let t=e[0]?.offsetTop,n=e.filter(i=>i.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var bi=()=>l`<div class="page">
    <header class="page-head">
      <${G} title="Pick films">Which of these did you like?<//>
      <p>Three are enough for a first list. Or search any film you love.</p>
    </header>
    <${Yt}>
      <${jt} open />
      <${hi} />
      <${ki} />
    <//>
  </div>`;var va=Pe(()=>import("./marked-N7LZNWCM.js")),ga=Pe(()=>import("./account-BNLCW5ND.js")),$a=Pe(()=>import("./sign-in-2SOKTTGB.js")),ya=Pe(()=>import("./operator-QNUUOY6K.js")),wa=[[/^\/$/,Nn],[/^\/start$/,bi],[/^\/recommendations$/,_i],[/^\/(saved|liked|hidden)$/,va],[/^\/films\/([\w-]+)$/,On],[/^\/account$/,ga],[/^\/sign-in$/,$a],[/^\/operator$/,ya]];function xi(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of wa){let i=n.exec(t);if(i)return{Page:o,about:i[1]??""}}return{Page:Zr,about:""}}function Si(){let{Page:e,about:t}=xi(B.value);return l`<${Nr} />
    <main id="main" tabindex="-1">
      <${e} key=${B.value} about=${t} path=${B.value} />
    </main>
    <${Qo} />
    <${Ur} />
    <${Dr} />`}var Mi=document.getElementById("app");function ro(){D.peek()&&or().catch(()=>{}),Qe()}var oo;function ka(e){let t=e.signed_in?e.email:void 0,n=oo===t||oo===null&&t!==void 0;return oo=t,n||(mi(),$i()),e.signed_in?(ro(),void import("./marked-N7LZNWCM.js").catch(()=>{})):rr()}re(()=>{let e=N.value;e&&Me(()=>ka(e))});document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"&&ro()});addEventListener("online",ro);tt();Qe();Mi.replaceChildren();$o(l`<${Si} />`,Mi);nr();export{j as a,b,I as c,V as d,L as e,l as f,q as g,g as h,Y as i,Ze as j,et as k,N as l,D as m,Xa as n,el as o,tl as p,nt as q,se as r,yn as s,O as t,he as u,al as v,x as w,Z as x,_e as y,ct as z,le as A,ce as B,X as C,Wr as D,G as E,Gr as F,qt as G,Gt as H,Zr as I,xf as J,ti as K,Sf as L,Yt as M};
