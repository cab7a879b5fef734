var b,Jo,Vt,le,Yt,at,Qo,it,Xo,Kt,zt,Xr,We=Symbol.for("pv"),lt={},ut=[],Zr=/^m(i|n|o|s|text|space)$/,Jt=Array.isArray,Qt=ut.slice,ke=Object.assign;function we(e){e&&e.parentNode&&e.remove()}function ct(e,t,o){var n,r,i,a={},s=arguments.length;for(i in t)i=="key"?n=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:a[i]=t[i];return s>2&&(a.children=s>3?Qt.call(arguments,2):o),qe(e,a,n,r,null)}function qe(e,t,o,n,r){var i={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:We,__v:r||++Jo,__i:-1,__u:0};return!r&&b.vnode&&b.vnode(i),i}function xe(e){return e.children}function Ae(e,t){this.props=e,this.context=t,this.__g=0}function ue(e,t){if(t==null)return e.__&&ue(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:ue(e)}function ei(e){var t,o=e.__v,n=o.__e,r=[],i=[],a=e.__P;a&&((t=ke({constructor:We},o)).__v=o.__v+1,b.vnode&&b.vnode(t),Xt(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||ue(o),32&o.__u,i),t.__v=o.__v,t.__.__k[t.__i]=t,rn(r,t,i),o.__=o.__e=null,t.__e!=n&&Zo(t))}function Zo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Zo(e)}function Vo(e){(8&e.__g||(e.__g|=8,le.push(e),at++))&&Yt==b.debounceRendering||((Yt=b.debounceRendering)||queueMicrotask)(en)}function en(){try{for(var e,t=1;le.length;)le.length>t&&le.sort(Qo),e=le.shift(),t=le.length,8&e.__g&&ei(e)}finally{(at=le.length)&&(Yt||queueMicrotask)(en)}}function tn(e,t,o,n,r,i,a,s,u,p,c){var d,m,f,h,v,y,M=n.__k||ut,$=t.length;for(u=ti(o,t,M,u,$),d=0;d<$;d++)(f=o.__k[d])!=null&&(m=~f.__i&&M[f.__i]||lt,f.__i=d,y=Xt(e,f,m,r,i,a,s,u,p,c),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Zt(m.ref,null,f,m),f.ref&&c.push(f.ref,f.__c||h,f)),v=v||h,4&f.__u?(u=on(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:h&&(u=h.nextSibling),f.__u&=-21);return o.__e=v,u}function ti(e,t,o,n,r){var i,a,s,u,p,c,d,m,f,h=o.length,v=h,y=0,M=0,$=e.__k=Array(r);for(i=0;i<r;i++)(a=t[i])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=$[i]=qe(null,a):Jt(a)?a=$[i]=qe(xe,{children:a}):a.constructor===We&&a.__b?a=$[i]=qe(a.type,a.props,a.key,a.ref,a.__v):$[i]=a,u=i+y,a.__=e,a.__b=e.__b+1,s=null,~(p=a.__i=oi(a,o,u,v))&&(v--,(s=o[p])&&(s.__u|=2)),s&&s.__v?(a.__u|=16,p==u-1?y--:p==u+1?y++:p!=u&&(p>u?y--:y++,M=1)):(~p||(r>h?y--:r<h&&y++),typeof a.type!="function"&&(a.__u|=4))):$[i]=null;if(M){for(c=[],d=[],i=0;i<r;i++)if((a=$[i])&&16&a.__u){for(y=0,m=c.length;y<m;)c[f=y+m>>1]<a.__i?y=f+1:m=f;c[y]=a.__i,d[i]=y+1}for(y=c.length;i--;)d[i]&&(d[i]==y?y--:$[i].__u|=4)}if(v)for(i=0;i<h;i++)!(s=o[i])||2&s.__u||(s.__e==n&&(n=ue(s)),eo(s,s));return n}function on(e,t,o,n){var r,i,a,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=on(r[i],t,o,!1));return t}for(t&&!t.parentNode&&(t=ue(e))&&!t.parentNode&&(t=null),a=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(a!=s&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function oi(e,t,o,n){var r,i=e.key,a=e.type,s=t[o],u=s&&!(2&s.__u);if(s===null&&i==null||u&&i==s.key&&a==s.type)return o;if(n>(u?1:0)){for(r=o-1;r>=0;r--)if((s=t[r])&&!(2&s.__u)&&i==s.key&&a==s.type)return r;for(r=o+1;r<t.length;r++)if((s=t[r])&&!(2&s.__u)&&i==s.key&&a==s.type)return r}return-1}function Ko(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function rt(e,t,o,n,r){var i,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||Ko(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||Ko(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=zt[t]||(zt[t]=ni(t)),(e.__a||(e.__a={}))[t]=Kt,i=t!=(t=t.replace(Xo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,i):e.removeEventListener(t,a,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function ni(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[it]==null)t[it]=Kt++;else if(t[it]<this.__a[e])return;return o(b.event?b.event(t):t)}}}function Xt(e,t,o,n,r,i,a,s,u,p){var c,d,m,f,h,v,y,M,$,j,T,Gt,Yo,nt,ye,zo,ae,be,te=t.type;if(t.constructor!==We)return null;128&o.__u&&(u=32&o.__u,c=o.__c.__z)&&(t.__u|=u,d=i=[],c.nodeType==8?s=st(c,i):i.push(c),s=i[0]||s),(c=b.__b)&&c(t);e:if(typeof te=="function"){m=a.length;try{if(M=t.props,$=(c=te.prototype)&&c.render,j=(c=te.contextType)&&n[c.__c],T=c?j?j.props.value:c.__:n,(f=o.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):($?t.__c=f=new te(M,T):(t.__c=f=new Ae(M,T),f.constructor=te,f.render=ii),j&&j.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),$&&(f.__s||(f.__s=f.state),te.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ke({},f.__s)),ke(f.__s,te.getDerivedStateFromProps(M,f.__s)))),h=f.props,v=f.state,f.__v=t,o.__c){if(M!==h&&$&&!te.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(M,T),t.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(M,f.__s,T)===!1){t.__v!=o.__v&&(f.props=M,f.state=f.__s,f.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(B){B&&(B.__=t)}),ut.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),s=ue(o);break e}f.componentWillUpdate&&f.componentWillUpdate(M,f.__s,T),$&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,v,y)})}else $&&!te.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),$&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=T,f.props=M,f.__P=e,f.__g&=-5,Gt=b.__r,Yo=$?25:0;do f.__g&=-9,Gt&&Gt(t),c=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Yo<25);$&&(ut.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=ke({},n,f.getChildContext())),$&&o.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,v)),nt=c&&c.type===xe&&c.key==null?c.props.children:c,M.__P&&(c=s,r=(e=M.__P).namespaceURI,u=i=null,o.props&&o.props.__P!=e&&(o.__k.some(function(B){B&&eo(B,B)}),o.__k=null),s=o.__k?ue(o,0):null),s=tn(e,Jt(nt)?nt:[nt],t,o,n,r,i,a,s,u,p),M.__P&&(t.__e=null,s=c),t.__u&=-161,d&&d.some(we),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(B){if(a.length=m,t.__v=null,u||i)if(B&&B.then){if(t.__u|=128|u,i){for(~(ae=i.indexOf(s||void 0))||(ae=i.length);(be=i[ae-1])&&be.nodeType==8;)ae--;for(;ae<i.length;ae++)if(be=i[ae])if(i[ae]=null,ye){if(be==zo)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(zo=st(ye=be))}}if(!ye){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;ye=s}(c=st(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,s=c):t.__e=s,s=s&&s.nextSibling}else i&&i.some(we);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),B&&B.then||nn(t),b.__e(B,t,o)}}else s=t.__e=ri(o.__e,t,o,n,r,i,a,u,p,e);return(c=b.diffed)&&c(t),s}function st(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function nn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(nn))}function rn(e,t,o){for(var n=0;n<o.length;)Zt(o[n++],o[n++],o[n++]);b.__c&&b.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){b.__e(i,r.__v)}})}function ri(e,t,o,n,r,i,a,s,u,p){var c,d,m,f,h,v,y,M,$=o.props||lt,j=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(c=0;c<i.length;c++)if((h=i[c])&&(T?h.localName==T:h.nodeType==3)){e=h,i[c]=null;break}}if(!e){if(M=p.ownerDocument||document,!T)return M.createTextNode(j);e=M.createElementNS(r,T,j.is?j:p),s&&(b.__m&&b.__m(t,i),s=!1),i=null}if(T){if(p=T=="template"&&e.content||e,i=T=="textarea"&&j.defaultValue!=null?null:i&&Qt.call(p.childNodes),!s&&i)for($={},c=0;c<e.attributes.length;c++)$[(h=e.attributes[c]).name]=h.value;for(c in $)h=$[c],c=="dangerouslySetInnerHTML"?m=h:c=="children"||c in j||c=="value"&&"defaultValue"in j||c=="checked"&&"defaultChecked"in j||rt(e,c,null,h,r);for(c in j)h=j[c],c=="children"?f=h:c=="dangerouslySetInnerHTML"?d=h:c=="value"?v=h:c=="checked"?y=h:s&&typeof h!="function"||$[c]===h||rt(e,c,h,$[c],r);d?(s||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Zr.test(T))&&(r="http://www.w3.org/1999/xhtml"),tn(p,Jt(f)?f:[f],t,o,n,r,i,a,i?i[0]:o.__k&&ue(o,0),s,u),i&&i.some(we)),s&&T!="textarea"||(c="value",T=="progress"&&v==null?e.removeAttribute(c):v==null||v===e[c]&&(T!="progress"||v)||rt(e,c,v,$[c],r),c="checked",y!=null&&y!=e[c]&&rt(e,c,y,$[c],r))}else $===j||s&&e.data==j||(e.data=j);return e}function Zt(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){b.__e(r,o)}}function eo(e,t,o){var n,r,i,a;if(b.unmount&&b.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Zt(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(s){b.__e(s,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&eo(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=st(n,i=[]))&&(n==e.__e&&i.some(we),we(r),we(n)),o||we(e.__e),e.__e=e.__c=e.__=null}function ii(e,t,o){return this.constructor(e,o)}function sn(e,t){var o,n,r,i;b.__&&b.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=qe(xe,{children:[e]}),r=[],i=[],Xt(t,t.__k,n||lt,lt,t.namespaceURI,n?null:t.firstChild?Qt.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,i),rn(r,t.__k,i),t.__k.props.children=null}b={__e:function(e,t,o,n){for(var r,i,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(s){e=s}}throw at=0,e}},Jo=0,Vt=function(e){return e!=null&&e.constructor===We},Ae.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=ke({},this.state)),typeof e=="function"&&(e=e(ke({},o),this.props)),e&&(ke(o,e),this.__v&&(t&&this.__k.push(t),Vo(this)))},Ae.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Vo(this))},Ae.prototype.render=xe,le=[],at=0,Qo=function(e,t){return e.__v.__b-t.__v.__b},it=Symbol(),Xo=/(PointerCapture)$|Capture$/i,Kt=0,zt={},Xr=0;var Oe,F,to,an,oo=Object.is,ft=0,vn=[],no=[],P=b,ln=P.__b,un=P.__r,cn=P.diffed,fn=P.__c,pn=P.unmount,mn=P.__;function pt(e,t){P.__h&&P.__h(F,e,ft||t),ft=0;var o=F.__H||(F.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function ce(e){return ft=1,si(gn,e)}function si(e,t,o){var n=pt(Oe++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):gn(void 0,t),function(i){var a=(n.__N||n.__)[0],s=n.t(a,i);oo(a,s)||(n.__N=[s,n.__[1]],n.__c.setState({}))}],n.__c=F,!F.__f)){F.__f=!0;var r=F.shouldComponentUpdate;F.shouldComponentUpdate=function(i,a,s){var u=this.__H;if(!u)return!0;var p=!1,c=this.props!=i;if(u.__.some(function(m){m.__N&&(p=!0,oo(m.__[0],m.__N[0])||(c=!0))}),r){var d=r.call(this,i,a,s);return p?d||c:d}return!p||c}}return n.__}function x(e,t){var o=pt(Oe++,3);!P.__s&&_n(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,F.__H.__h.push(o))}function D(e){return ft=5,Ie(function(){return{current:e}},[])}function Ie(e,t){var o=pt(Oe++,7);return _n(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function G(){var e=pt(Oe++,11);if(!e.__){for(var t=F.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function ai(){var e;do{for(;e=no.shift();)try{Be(e)}catch(o){P.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=vn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Be),t.__h.some(ro),t.__h=[]}catch(o){t.__h=[],P.__e(o,e.__v)}}}while(no.length)}P.__b=function(e){F=null,ln&&ln(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),mn&&mn(e,t)},P.__r=function(e){un&&un(e),Oe=0;var t=(F=e.__c).__H;t&&(to==F?F.__h=[]:(t.__h.some(Be),t.__h.some(ro),Oe=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),to=F},P.diffed=function(e){cn&&cn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&hn(vn.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),to=F=null},P.__c=function(e,t){t.some(function(o){try{o.__h.some(Be),o.__h=o.__h.filter(function(n){return!n.__||ro(n)})}catch(n){o.__h=[function(){throw n}]}}),fn&&fn(e,t)},P.unmount=function(e){pn&&pn(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,hn(no.push(r))}else Be(r)}catch(i){t=i}}),n.__H=void 0,t&&P.__e(t,n.__v))};var dn=typeof requestAnimationFrame=="function";function li(e){var t,o=function(){clearTimeout(n),dn&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);dn&&(t=requestAnimationFrame(o))}function hn(e){e!=1&&an==P.requestAnimationFrame||((an=P.requestAnimationFrame)||li)(ai)}function Be(e){var t=F,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),F=t}function ro(e){var t=F;e.__c=e.__(),F=t}function _n(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!oo(o,e[n])})}function gn(e,t){return typeof t=="function"?t(e):t}var ui=Symbol.for("preact-signals");function vt(){if(oe>1)oe--;else{var e,t=!1;for((function(){var r=dt;for(dt=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var a=i.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=i.i);r=r.o}})();Ye!==void 0;){var o=Ye;for(Ye=void 0,mt++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&yn(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(mt=0,oe--,t)throw e}}function ne(e){if(oe>0)return e();io=++ci,oe++;try{return e()}finally{vt()}}var Ge,S=void 0;function Se(e){var t=S,o=Ge;S=void 0,Ge=void 0;try{return e()}finally{S=t,Ge=o}}var Ye=void 0,oe=0,mt=0,ci=0,io=0,dt=void 0,ht=0;function $n(e){if(S!==void 0){var t=e.n;if(t===void 0||t.t!==S)return t={i:0,S:e,p:S.s,n:void 0,t:S,e:void 0,x:void 0,r:t},S.s!==void 0&&(S.s.n=t),S.s=t,e.n=t,32&S.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=S.s,t.n=void 0,S.s.n=t,S.s=t),t}}function A(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}A.prototype.brand=ui;A.prototype.h=function(){return!0};A.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:Se(function(){var n;(n=t.W)==null||n.call(t)}))};A.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Se(function(){var r;(r=t.Z)==null||r.call(t)}))}};A.prototype.subscribe=function(e){var t=this;return re(function(){var o=t.value;Se(function(){return e(o)})},{name:"sub"})};A.prototype.valueOf=function(){return this.value};A.prototype.toString=function(){return this.value+""};A.prototype.toJSON=function(){return this.value};A.prototype.peek=function(){var e=this;return Se(function(){return e.value})};Object.defineProperty(A.prototype,"value",{get:function(){var e=$n(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(mt>100)throw new Error("Cycle detected");(function(o){oe!==0&&mt===0&&o.l!==io&&(o.l=io,dt={S:o,v:o.v,i:o.i,o:dt})})(this),this.v=e,this.i++,ht++,oe++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{vt()}}}});function _(e,t){return new A(e,t)}function yn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function bn(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function wn(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Me(e,t){A.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ht-1,this.f=4}Me.prototype=new A;Me.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ht))return!0;if(this.g=ht,this.f|=1,this.i>0&&!yn(this))return this.f&=-2,!0;var e=S;try{bn(this),S=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return S=e,wn(this),this.f&=-2,!0};Me.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}A.prototype.S.call(this,e)};Me.prototype.U=function(e){if(this.t!==void 0&&(A.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Me.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Me.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=$n(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Y(e,t){return new Me(e,t)}function kn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){oe++;var o=S;S=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,so(e),n}finally{S=o,vt()}}}function so(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,kn(e)}function fi(e){if(S!==this)throw new Error("Out-of-order effect");wn(this),S=e,this.f&=-2;try{8&this.f&&so(this)}finally{vt()}}function Le(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ge&&Ge.push(this)}Le.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Le.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,kn(this),bn(this),oe++;var e=S;return S=this,fi.bind(this,e)};Le.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ye,Ye=this)};Le.prototype.d=function(){this.f|=8,1&this.f||so(this)};Le.prototype.dispose=function(){this.d()};function re(e,t){var o=new Le(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}var xn,gt,_t,pi=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Sn=[];re(function(){xn=this.N})();function Ne(e,t){b[e]=t.bind(null,b[e]||function(){})}function ze(e){if(_t){var t=_t;_t=void 0,t()}_t=e&&e.S()}function Mn(e){var t=this,o=e.data,n=w(o);n.name="ReactiveDom",n.value=o;var r=Ie(function(){for(var s=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=Y(function(){var f=n.value.value;return f===0?0:f===!0?"":f||""}),c=Y(function(){return!Array.isArray(p.value)&&!Vt(p.value)}),d=re(function(){if(this.N=Tn,c.value){var f=p.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[c,p]},[]),i=r[0],a=r[1];return i.value?a.peek():a.value}Mn.displayName="ReactiveTextNode";Object.defineProperties(A.prototype,{constructor:{configurable:!0,value:ct(xe,null).constructor},type:{configurable:!0,value:Mn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ne("__b",function(e,t){if(ze(),gt=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var i=n[r];i instanceof A&&(o||(t.__np=o={}),o[r]=i,n[r]=i.peek())}}e(t)});Ne("__r",function(e,t){if(e(t),t.type!==xe){ze();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,i){var a;return re(function(){a=this},{name:i}),a.c=r,a})((function(r){return function(){var i;pi&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),gt=n,ze(o)}});Ne("__e",function(e,t,o,n){ze(),gt=void 0,e(t,o,n)});Ne("diffed",function(e,t){ze(),gt=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,i=o.U;if(i)for(var a in i){var s=i[a];s===void 0||n&&a in n||(s.d(),i[a]=void 0)}if(n){i||(i={},o.U=i);for(var u in n){var p=i[u],c=n[u];p===void 0?(p=mi(o,u,c,r),i[u]=p):p.o(c,r)}}}e(t)});function mi(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,i=_(o);return{o:function(a,s){i.value=a,n=s},d:re(function(){this.N=Tn;var a=i.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ne("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var i=n[r];i&&i.d()}}}var a=t.__np;if(a){var s=t.props;for(var u in a)s[u]=a[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var c=p.__$u;c&&(p.__$u=void 0,c.d())}}e(t)});Ne("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Ae.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(n||i||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function w(e,t){return Ie(function(){return _(e,t)},[])}var di=function(e){queueMicrotask(function(){queueMicrotask(e)})};function hi(){ne(function(){for(var e;e=Sn.shift();)xn.call(e)})}function Tn(){Sn.push(this)===1&&(b.requestAnimationFrame||di)(hi)}var En=function(e,t,o,n){var r;t[0]=0;for(var i=1;i<t.length;i++){var a=t[i++],s=t[i]?(t[0]|=a?1:2,o[t[i++]]):t[++i];a===3?n[0]=s:a===4?n[1]=Object.assign(n[1]||{},s):a===5?(n[1]=n[1]||{})[t[++i]]=s:a===6?n[1][t[++i]]+=s+"":a?(r=e.apply(s,En(e,s,o,["",null])),n.push(r),s[0]?t[0]|=2:(t[i-2]=0,t[i]=r)):n.push(s)}return n},Cn=new Map;function Pn(e){var t=Cn.get(this);return t||(t=new Map,Cn.set(this,t)),(t=En(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,i=1,a="",s="",u=[0],p=function(m){i===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,a):i===3&&(m||a)?(u.push(3,m,a),i=2):i===2&&a==="..."&&m?u.push(4,m,0):i===2&&a&&!m?u.push(5,0,!0,a):i>=5&&((a||!m&&i===5)&&(u.push(i,0,a,r),i=6),m&&(u.push(i,m,0,r),i=6)),a=""},c=0;c<o.length;c++){c&&(i===1&&p(),p(c));for(var d=0;d<o[c].length;d++)n=o[c][d],i===1?n==="<"?(p(),u=[u],i=3):a+=n:i===4?a==="--"&&n===">"?(i=1,a=""):a=n+a[0]:s?n===s?s="":a+=n:n==='"'||n==="'"?s=n:n===">"?(p(),i=1):i&&(n==="="?(i=5,r=a,a=""):n==="/"&&(i<5||o[c][d+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),i=2):a+=n),i===3&&a==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var l=Pn.bind(ct);var vi=2,_i=0,fe=_([]),$t=_("");function q(e,{key:t=`toast-${++_i}`,tone:o="calm",action:n}={}){let r=fe.value.filter(i=>i.key!==t);fe.value=[...r,{key:t,text:e,tone:o,action:n}].slice(-vi)}function je(e){fe.value=fe.value.filter(t=>t.key!==e)}function Fn(){fe.value=fe.value.filter(e=>e.tone==="error")}function Ve(e){$t.value=$t.value===e?`${e} `:e}var Q=_(location.pathname),Ke=_(location.search.slice(1));async function An(e){let t=async()=>{ne(()=>{Fn(),Q.value=location.pathname,Ke.value=location.search.slice(1)}),await new Promise(o=>setTimeout(o)),scrollTo({top:e,behavior:"instant"}),document.querySelector("h1")?.focus({preventScroll:!0})};document.startViewTransition?await document.startViewTransition(t).updateCallbackDone.catch(()=>{}):await t()}function Te(e){history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),An(0)}function On(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Ke.value=e}function In(){history.scrollRestoration="manual",addEventListener("popstate",e=>{Q.value===location.pathname&&Ke.value===location.search.slice(1)||An(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?Te(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}var Rn="",Dn=()=>{},z=class extends Error{constructor(t,o){super(o.detail||o.title||"The server did not answer as expected."),this.status=t,this.type=o.type??"",this.errors=o.errors??{}}};function Hn(e){Dn=e}async function R(e,t,{body:o,signal:n}={}){let r=await Ln(e,t,o,n),i=await Nn(r);if(r.status===403&&String(i?.type).endsWith("/csrf")&&(await g.me(),r=await Ln(e,t,o,n),i=await Nn(r)),r.ok)return i;throw r.status===401&&t!=="/api/sessions"&&Dn(),new z(r.status,i??{title:`Error ${r.status}`})}async function Ln(e,t,o,n){let r={Accept:"application/json"};e!=="GET"&&(r["X-CSRF-Token"]=Rn),o!==void 0&&(r["Content-Type"]="application/json");let i=AbortSignal.timeout(15e3);try{return await fetch(t,{method:e,headers:r,body:o===void 0?void 0:JSON.stringify(o),signal:n?AbortSignal.any([n,i]):i})}catch{throw new z(0,{title:"The server cannot be reached."})}}async function Nn(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new z(0,{title:"The answer was cut off."})}}async function yt(e){let t=await e;return Rn=t.csrf_token,t}var ao=e=>`/api/films/${encodeURIComponent(e)}`,jn=e=>`/api/marks/${encodeURIComponent(e)}`,g={me:()=>yt(R("GET","/api/me")),becomeGuest:()=>yt(R("POST","/api/guests")),createAccount:(e,t)=>yt(R("POST","/api/accounts",{body:{email:e,password:t}})),signIn:(e,t,o)=>yt(R("POST","/api/sessions",{body:{email:e,password:t,join:o}})),signOut:()=>R("DELETE","/api/sessions/current"),allMarks:()=>R("GET","/api/me/marks"),marks:(e,t)=>R("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t)=>R("PUT",jn(e.id),{body:{kind:t,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>R("DELETE",jn(e)),recommendations:(e,t)=>R("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>R("GET","/api/choices"),film:e=>R("GET",ao(e)),related:e=>R("GET",`${ao(e)}/related`),votes:e=>R("GET",`${ao(e)}/votes`),starters:(e,t=0)=>R("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,t)=>R("GET",`/api/search?q=${encodeURIComponent(e)}`,{signal:t}),searchFile:e=>R("GET",e)};var k=_(null),bt=_(!1),E=Y(()=>k.value?.signed_in??!1),lo=null;async function Je(){bt.value=!1;try{k.value=await g.me()}catch{bt.value=!0}}async function wt(){k.value??=await g.me(),!E.value&&(lo??=g.becomeGuest().then(e=>k.value=e).finally(()=>lo=null),await lo)}async function Un(e,t){k.value=await g.createAccount(e,t)}async function qn(e,t,o){k.value=await g.signIn(e,t,o)}async function Wn(){await g.signOut(),k.value=await g.me()}Hn(()=>{if(!E.value)return;let e=k.value?.guest?"":"Sign in again; your marks are kept.";q(`Your session has ended. ${e}`,{key:"session",tone:"error"}),Je()});var X=_({}),Qe=_(!1),Re=Y(()=>Xe("like")),pe=_(0),uo={},kt=new Map,gi={like:"Liked",save:"Saved",hide:"Hidden"},Xe=e=>Object.values(X.value).filter(t=>t===e).length,O=e=>X.value[e]??null;async function Bn(){Yn((await g.allMarks()).marks),Qe.value=!0}function Gn(){Yn({}),Qe.value=!1}function Yn(e){uo={...e};let t={...e};for(let o of kt.keys())co(t,o,O(o));X.value=t}function me(e,t,{quiet:o=!1}={}){let n=O(e.id);if(n===t)return Promise.resolve(!0);zn(e.id,t);let r=t?`${gi[t]}: ${e.title}`:`No mark any more: ${e.title}`;o?Ve(r):q(r,{key:e.id,action:{label:"Undo",run:()=>{me(e,n,{quiet:!0})}}});let i=kt.get(e.id)??$i(e).finally(()=>kt.delete(e.id));return kt.set(e.id,i),i}var xt=(e,t)=>me(e,O(e.id)===t?null:t);async function $i(e){for(;;){let t=O(e.id),o=uo[e.id]??null;if(t===o)return!0;try{await wt(),await(t?g.putMark(e,t):g.deleteMark(e.id)),co(uo,e.id,t),(t==="like"||o==="like")&&(pe.value+=1)}catch(n){if(O(e.id)!==t)continue;return zn(e.id,o),yi(e,t,n),!1}}}function yi(e,t,o){if(je(e.id),o instanceof z&&o.status===401)return;let n=o instanceof Error?o.message:"Something went wrong.";q(`${e.title} is as it was before. ${n}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{me(e,t)}}})}function zn(e,t){let o={...X.value};co(o,e,t),X.value=o}function co(e,t,o){o?e[t]=o:delete e[t]}var bi="theme",Vn=matchMedia("(prefers-color-scheme: light)"),Kn=()=>document.documentElement.dataset.theme??(Vn.matches?"light":"dark"),Ce=_(Kn());Vn.addEventListener("change",()=>Ce.value=Kn());function Jn(){Ce.value=Ce.value==="dark"?"light":"dark",document.documentElement.dataset.theme=Ce.value;try{localStorage.setItem(bi,Ce.value)}catch{}}var Qn="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",wi={like:Qn,hide:Qn,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",film:"M3 5h18v14H3zM8 5v14M16 5v14M3 12h5M16 12h5",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4"};function C({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${wi[e]} transform=${t} />
  </svg>`}var ki=document.querySelector("link[rel=icon]"),Xn=()=>l`<img class="logo" src=${ki?.href} alt="" width="37" height="37" />`;var xi=new Set("the a an le la les l el los las il der das".split(" ")),Ze=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function er(e,t){let o=t.split(" ");return e.toSorted((r,i)=>i.length-r.length).every(r=>{let i=o.findIndex(a=>a.startsWith(r));return i>=0&&o.splice(i,1),i>=0})}function Zn(e){let[t,...o]=e.split(" ");return o.length>0&&xi.has(t)?o.join(" "):e}function tr(e,t,o){let n=fo(t,o);if(e===t||e===n)return Ze.exact;let r=Zn(n);return e===r||e===Zn(t)?Ze.withoutArticle:n.startsWith(e)||r.startsWith(e)?Ze.start:n.includes(` ${e}`)?Ze.word:Ze.words}function fo(e,t){return t===null?e:`${e} ${t}`.trimStart()}var Si=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,Mi=/\p{M}+/gu,Ti=/[^\p{L}\p{N}]+/gu,Ci=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,Ei=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,Pi=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "])));function Fi(e){return Ei.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function Ai(e){let t=e.replace(Si," $&").normalize("NFKD").replace(Mi,"");return Array.from(Array.from(t,Fi).join(""),n=>Pi.get(n)??n).join("").replace(Ti," ").trim()}function et(e){let o=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(n=>{let r=n.split(Ci).map(Ai).filter(Boolean);return[r.join(" "),r.map(i=>i.replaceAll(" ","")).join(" ")]});return[...new Set(o)].filter(Boolean)}function po(e,t){let o=/([^,(<)]*)([,(<)])/gu,n=t;function r(){let i=new Map;for(let a=o.exec(e);a;a=o.exec(e)){let[,s,u]=a;if(u===")")break;if(u===","){for(let c of s)i.set(c,{kind:"page",file:n});n+=1;continue}let p={kind:"branch",label:s,file:n,below:null};if(i.set(String.fromCodePoint(s.codePointAt(0)),p),u==="(")s!==" "&&(n+=1),p.below=r();else{let c=e.indexOf(">",o.lastIndex);n+=Number.parseInt(e.slice(o.lastIndex,c),36),o.lastIndex=c+1}}return i}return r()}function or(e,t){let o=t;for(let n=e;;){let r=n.get(String.fromCodePoint(o.codePointAt(0)??0));if(r===void 0)return null;if(r.kind==="page"||r.label.startsWith(o))return{item:r,known:!0};if(!o.startsWith(r.label))return null;if(r.below===null)return{item:r,known:!1};o=o.slice(r.label.length),n=r.below}}var Oi=200,St=class{#t;#o;#e=new Map;constructor(t,o){this.#t=t,this.build=o.build,this.#o=po(o.outline,0)}find(t){return or(this.#o,t)}has(t){return this.#e.has(t.file)}read(t){let n=this.#e.get(t.file)??this.#n(t);if(this.#e.delete(t.file),this.#e.set(t.file,n),this.#e.size>Oi){let[r]=this.#e.keys();this.#e.delete(r)}return n}async#n(t){try{let o=await this.#t(this.#r(t.file));return t.kind==="branch"&&t.below===null&&(t.below=po(o.outline??"",t.file+1)),{complete:o.complete,rows:o.hits.map(Ii)}}catch(o){throw this.#e.delete(t.file),o}}#r(t){let o=(t&255).toString(16).padStart(2,"0");return`/search/${this.build}/${(t>>8).toString(16)}/${o}.json`}};function Ii([e,t,o,n,r,i]){let a=`tt${String(e).padStart(7,"0")}`,s=n?"series":"film",u=et(t).concat(i===void 0?[]:et(i));return{hit:{id:a,title:t,year:o,kind:s,stars:r,poster:`/posters/${a}`},names:u}}var Li=200,Ni=12,ir=/^\d{4}$/u;function sr({load:e}){let t=null,o="";function n(){return t??=e("/search/manifest.json").then(i=>new St(e,i)),t.catch(()=>t=null),t}async function r(i,a){t=null;let s=await n();if(s.build===i.build)throw a;return s}return{async warm(){await n()},async search(i,{limit:a=10,signal:s}={}){let u=et(i.slice(0,Li)),p=Math.abs(i.length-o.length)>1?2:1;if(o=i,u.length===0)return{hits:[],complete:!0};let c=await n();try{return await nr(c,u,{limit:a,requests:p,signal:s})}catch(d){s?.throwIfAborted();let m=await r(c,d);return nr(m,u,{limit:a,requests:p,signal:s})}}}}async function nr(e,t,{limit:o,requests:n,signal:r}){let i={requests:n},a=!0;for(let s of t){let u=await ji(e,s,i,r);if(u.hits.length>0)return{...u,hits:u.hits.slice(0,o)};a&&=u.complete}return{hits:[],complete:a}}async function ji(e,t,o,n){let r=t.split(" "),i=Ri(t,r),a=new Set;for(;;){if(n?.throwIfAborted(),r.some(m=>e.find(m)===null))return{hits:[],complete:!0};let s=i.flatMap(m=>{let f=e.find(m);return f===null||f.known&&a.has(f.item.file)?[]:o.requests>0||e.has(f.item)?[{path:m,...f}]:[]}),u=Di(e,t,s,i[0]);if(u===void 0)return{hits:[],complete:!1};e.has(u.item)||(o.requests-=1);let p=await e.read(u.item);if(!u.known)continue;a.add(u.item.file);let c=Hi(p.rows,t,r),d=p.complete&&ar(u);if(c.length>0||d)return{hits:c,complete:d}}}function Ri(e,t){let o=[...new Set(t)].slice(0,Ni),n=o.toSorted((u,p)=>rr(p)-rr(u)),r=o.flatMap(u=>o.filter(p=>p!==u).map(p=>`${u} ${p}`)),[i,...a]=t,s=ir.test(i)&&a.length>0?[[...a,i].join(" ")]:[];return[...new Set([...s,e,...n,...r])]}function rr(e){return ir.test(e)?0:e.length}function ar({path:e}){return!e.includes(" ")}function Di(e,t,o,n){let r=t.slice(t.lastIndexOf(" ")+1),i=({item:s})=>s.kind==="page",a=({item:s})=>e.has(s);return o.find(s=>i(s)&&a(s))??o.find(s=>i(s)&&ar(s))??o.find(s=>s.path===t&&s.known)??o.find(s=>s.path===n&&!s.known)??o.find(s=>s.known&&a(s))??o.find(s=>s.path===n)??o.find(s=>!s.known)??o.find(s=>i(s)&&!s.path.startsWith(`${r} `))??o.find(i)??o[0]}function Hi(e,t,o){return e.flatMap(({hit:r,names:i})=>{let a=(i.length>0?i:[""]).filter(s=>er(o,fo(s,r.year)));return a.length===0?[]:[{hit:r,close:Math.min(...a.map(s=>tr(t,s,r.year)))}]}).sort((r,i)=>r.close-i.close).map(({hit:r})=>r)}var Ui=350,lr=8,Mt={state:"empty",hits:[],meant:"",guessed:!1},ur=sr({load:g.searchFile});function cr(){let e=_(Mt),t=0,o=new AbortController;async function n(a){let s=++t;if(o.abort(),o=new AbortController,!a.trim()){e.value=Mt;return}e.value={...e.value,state:"looking"};try{let{hits:u}=await ur.search(a,{limit:lr});if(s!==t)return;u.length>0?e.value={...Mt,state:"found",hits:u}:await r(a,s)}catch{s===t&&(e.value={...Mt,state:"failed"})}}async function r(a,s){if(await new Promise(c=>setTimeout(c,Ui)),s!==t)return;let u=await g.search(a,o.signal);if(s!==t)return;let p=u.did_you_mean??"";e.value={state:"found",hits:u.items.slice(0,lr),meant:p,guessed:!0}}return{found:e,ask:n,warm:()=>{ur.warm().catch(()=>{})}}}var qi=new Intl.NumberFormat("en"),Wi=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}),Bi=new Intl.ListFormat("en"),Gi=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),I=(e,t,o=`${t}s`)=>`${qi.format(e)} ${e===1?t:o}`;function mo(e){let[t,o]=[Math.floor(e/60),e%60];return[t&&`${t} h`,o&&`${o} min`].filter(Boolean).join(" ")}function ie({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Tt=e=>e.year?`${e.title} (${e.year})`:e.title,de=e=>Bi.format(e);function tt(e){return/^[a-z]{2,3}$/.test(e)?Gi.of(e)??e:e}function Ct(e){return[e.kind==="series"?"Series":"Film",ie(e),e.runtime&&mo(e.runtime),e.certificate,e.languages.map(tt).slice(0,2).join(", ")].filter(Boolean)}function fr(e){let t=(n,r)=>n?`${Wi.format(n)} ${r}${n===1?"":"s"}`:"";return[["Rotten Tomatoes",e.rotten_tomatoes,n=>`${Math.round(n)}%`,""],["Metacritic",e.metacritic,n=>`${Math.round(n)}`,""],["Critics",e.critics,n=>`${n.toFixed(1)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n=>`${n.toFixed(1)}`,t(e.imdb_votes,"vote")],["TMDB",e.tmdb,n=>`${n.toFixed(1)}`,""]].flatMap(([n,r,i,a])=>r==null?[]:[{name:n,value:i(r),note:a}])}function pr(e){let{youtube_id:t,search_url:o}=e.trailer??{};return t?`https://www.youtube.com/watch?v=${encodeURIComponent(t)}`:o??null}var Yi=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"]];function he({film:e,words:t=!1,onMark:o}){let n=O(e.id);return l`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Yi.map(([r,i,a])=>l`<button
        key=${r}
        class="mark mark-${r}"
        aria-pressed=${String(n===r)}
        title=${a}
        onClick=${()=>o?o(r):void xt(e,r)}
      >
        <${C} name=${r} />
        <span class=${t?"":"unseen"}>${i}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var H=({film:e,eager:t=!1})=>l`<img
    class="poster"
    src=${e.poster}
    alt=""
    width="200"
    height="300"
    loading=${t?"eager":"lazy"}
  />`,se=({count:e=12,kind:t="tile"})=>l`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(o,n)=>l`<div key=${n} class="skeleton ${t}" />`)}
  </div>`;var mr=({hit:e,onOpen:t})=>l`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${H} film=${e} />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${ie(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&l`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${he} film=${e} />
  </li>`;function Et({open:e=!1}){let t=Ie(cr,[]),o=w(""),n=w(!1),r=D(null),i=D(null),a=G(),{state:s,hits:u,guessed:p}=t.found.value,c=(e||n.value)&&s!=="empty";x(()=>{let v=y=>{r.current?.contains(y.target)||(n.value=!1)};return document.addEventListener("pointerdown",v),document.addEventListener("focusin",v),()=>{document.removeEventListener("pointerdown",v),document.removeEventListener("focusin",v)}},[n]);let d=v=>{o.value=v,n.value=!0,t.ask(v)},m=()=>{n.value=!1,e&&d(""),i.current?.focus()},f=v=>{v.key==="Escape"&&c?(v.preventDefault(),m()):r.current&&c&&Vi(r.current,v)&&v.preventDefault()},h=c?zi(t.found.value,o.value.trim()):"";return l`<search ref=${r} class="search ${e?"search-open":""}" onKeyDown=${f}>
    <div class="search-field">
      <${C} name="search" />
      <input
        ref=${i}
        type="search"
        aria-label="Search a film by its title"
        aria-describedby=${a}
        placeholder="Search a film"
        autocomplete="off"
        spellcheck=${!1}
        value=${o.value}
        onInput=${v=>d(v.target.value)}
        onFocus=${()=>{n.value=!0,t.warm()}}
      />
    </div>
    <p id=${a} class="unseen">Films appear below as you type; the arrow keys reach them.</p>
    <p class="unseen" role="status">${h}</p>
    ${c&&l`<div class="hits ${s}">
        ${(p||u.length===0)&&l`<p class="hits-note">
            ${h}
            ${s==="failed"&&l` <button class="button small" onClick=${()=>d(o.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${u.map(v=>l`<${mr} key=${v.id} hit=${v} onOpen=${()=>n.value=!1} />`)}
        </ul>
        <p class="hint" aria-hidden="true">
          <kbd>↓</kbd><kbd>↑</kbd> move <kbd>←</kbd><kbd>→</kbd> choose <kbd>Enter</kbd> mark${" "}
          <kbd>Esc</kbd> close
        </p>
      </div>`}
  </search>`}function zi({state:e,hits:t,meant:o,guessed:n},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${r}”; search by title and year.`:n?`No title fits. Did you mean ${o||"one of these"}? Yours may not be here.`:`Found: ${t.length}`}function Vi(e,t){let o=[...e.querySelectorAll(".hit")].map(u=>[...u.querySelectorAll("a, button")]),n=e.querySelector("input"),r=document.activeElement,i=o.findIndex(u=>u.includes(r)),a=i<0?1:o[i].indexOf(r),s=r===n;if(t.key==="ArrowDown"||t.key==="Enter"&&s)o[Math.min(i+1,o.length-1)]?.[a].focus();else if(t.key==="ArrowUp"&&i>=0)(i===0?n:o[i-1][a]).focus();else if(t.key==="ArrowRight"&&i>=0)o[i][a+1]?.focus();else if(t.key==="ArrowLeft"&&i>=0)o[i][a-1]?.focus();else return!1;return!0}var Ki=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],dr=()=>l`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${Xn} /><span>Sneak Preview</span></a>
    ${Q.value!=="/start"&&l`<${Et} />`} ${E.value&&l`<${Ji} />`}
    <div class="site-tools">
      <${Qi} />
      ${k.value&&l`<${Xi} />`}
    </div>
  </header>`,Ji=()=>l`<nav class="places" aria-label="Your lists">
    <ul>
      ${Ki.map(([e,t,o,n])=>{let r=n?Xe(n):0;return l`<li key=${e}>
          <a href=${e} aria-current=${Q.value===e?"page":void 0}>
            <${C} name=${o} />${t}
            ${r>0&&l` <span class="tally">${r}<span class="unseen"> ${r===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`;function Qi(){let e=Ce.value==="dark"?"light":"dark";return l`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${Jn}
  >
    <${C} name="theme" />
  </button>`}function Xi(){let e=o=>Q.value===o?"page":void 0;if(!E.value)return l`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=k.value?.guest?"Guest":"Account";return l`<a class="account" href="/account" aria-current=${e("/account")}>
    <${C} name="person" /><span>${t}</span>
  </a>`}var Zi=7e3,es=15e3,hr=()=>l`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${fe.value.map(e=>l`<${ts} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${$t.value}</p>`;function ts({toast:{key:e,text:t,tone:o,action:n}}){let[r,i]=ce(!1);return x(()=>{if(r)return;let s=setTimeout(()=>je(e),o==="error"?es:Zi);return()=>clearTimeout(s)},[r,e,t,o]),l`<div
    class="toast ${o}"
    onPointerEnter=${()=>i(!0)}
    onPointerLeave=${()=>i(!1)}
    onFocusIn=${()=>i(!0)}
    onFocusOut=${()=>i(!1)}
  >
    <p>${t}</p>
    ${n&&l`<button class="button small" onClick=${()=>{je(e),n?.run()}}>${n.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>je(e)}>
      <${C} name="close" />
    </button>
  </div>`}function ho({label:e,name:t,type:o,autocomplete:n,hint:r="",errors:i=[],minlength:a}){let s=G(),u=w(!1),p=o==="password",c=[r&&`${s}-hint`,i.length>0&&`${s}-errors`].filter(Boolean);return l`<div class="field">
    <label for=${s}>${e}</label>
    <div class="field-box">
      <input
        id=${s}
        name=${t}
        type=${p&&u.value?"text":o}
        autocomplete=${n}
        autocapitalize="none"
        spellcheck=${!1}
        required
        minlength=${a}
        maxlength="256"
        aria-invalid=${i.length>0?"true":void 0}
        aria-describedby=${c.join(" ")||void 0}
      />
      ${p&&l`<button
          type="button"
          class="button small"
          aria-pressed=${String(u.value)}
          aria-controls=${s}
          onClick=${()=>u.value=!u.value}
        >
          ${u.value?"Hide":"Show"}<span class="unseen"> password</span>
        </button>`}
    </div>
    ${r&&l`<p id=${`${s}-hint`} class="quiet">${r}</p>`}
    ${i.length>0&&l`<p id=${`${s}-errors`} class="wrong">${i.join(" ")}</p>`}
  </div>`}var vr=15,Pt=({errors:e,fresh:t=!1})=>l`<${ho}
      label="E-mail"
      name="email"
      type="email"
      autocomplete="username"
      errors=${e("email")}
    />
    <${ho}
      label="Password"
      name="password"
      type="password"
      autocomplete=${t?"new-password":"current-password"}
      minlength=${t?vr:void 0}
      errors=${e("password")}
      hint=${t?`At least ${vr} characters. A few words in a row do well.`:""}
    />`;function Ft({label:e,send:t,children:o}){let n=w(!1),r=w(null),i=D(null),a=p=>r.value?.errors[p]??[],s=r.value&&!Object.keys(r.value.errors).length;return l`<form ref=${i} class="form" onSubmit=${async p=>{p.preventDefault(),n.value=!0,r.value=null;try{await t(new FormData(i.current))}catch(c){if(!(c instanceof z))throw c;r.value=c,setTimeout(()=>i.current?.querySelector("[aria-invalid], [role=alert]")?.focus())}finally{n.value=!1}}}>
    ${s&&l`<p class="wrong" role="alert" tabindex="-1">${r.value?.message}</p>`}
    ${o(a)}
    <button type="submit" class="button primary" disabled=${n.value}>
      ${n.value?"One moment…":e}
    </button>
  </form>`}var W=({title:e,children:t})=>l`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,Z=({what:e,onRetry:t})=>l`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function De({label:e="Try it"}){let t=w(!1),o=async()=>{t.value=!0;try{await wt(),Te("/start")}catch(n){let r=n instanceof Error?n.message:"";q(`That did not work. ${r}`,{key:"try",tone:"error",action:{label:"Try again",run:o}})}finally{t.value=!1}};return E.value?l`<a class="button primary" href="/start">Pick films</a>`:l`<button class="button primary" disabled=${t.value} onClick=${o}>
    ${t.value?"One moment…":e}
  </button>`}function ve({children:e}){return bt.value&&!k.value?l`<${Z} what="This page" onRetry=${Je} />`:k.value?E.value?e:l`<${W} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${De} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:l`<${se} />`}var vo="Sneak Preview";function L({title:e,children:t}){let o=e??String(t);return x(()=>{document.title=o===vo?vo:`${o} · ${vo}`},[o]),l`<h1 tabindex="-1">${t}</h1>`}var _r=()=>l`<div class="page narrow">
    <header class="page-head">
      <${L} title="Account"> ${k.value?.guest?"Keep what you marked":"Your account"} <//>
    </header>
    <${ve}>${k.value?.guest?l`<${os} />`:l`<${ns} />`}<//>
  </div>`;function os(){let e=Object.keys(X.value).length,t=async o=>{await Un(String(o.get("email")).trim(),String(o.get("password"))),q("This is your account now. Everything you marked is in it.")};return l`<p class="lead">
      You are a guest${e>0?` with ${I(e,"marked film")}`:""}. A guest lives in this
      browser alone; an account finds its films anywhere.
    </p>
    <${Ft} label="Make it my account" send=${t}>
      ${o=>l`
        <${Pt} errors=${o} fresh />
      `}
    <//>
    <p class="quiet">
      You have an account already? <a href="/sign-in">Sign in</a> and bring your films along.
    </p>`}function ns(){let e=async()=>{try{await Wn(),Te("/"),q("You are signed out.")}catch(t){let o=t instanceof Error?t.message:"";q(`You are still signed in. ${o}`,{tone:"error",action:{label:"Try again",run:e}})}};return l`<dl class="fact-list">
      <div>
        <dt>E-mail</dt>
        <dd>${k.value?.email}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>${I(Object.keys(X.value).length,"film")}</dd>
      </div>
    </dl>
    <p><button class="button" onClick=${e}>Sign out</button></p>`}var At=({film:e,level:t=2})=>l`<article class="tile" aria-label=${e.title}>
    <a href="/films/${e.id}">
      <${H} film=${e} />
      <${`h${t}`}>${e.title}<//>
    </a>
    <div class="tile-foot">
      <p class="facts"><span>${ie(e)}</span></p>
      <${he} film=${e} />
    </div>
  </article>`;function Ot({film:e}){let t=pr(e);return l`<div class="ways-out">
    ${t&&l`<${gr} href=${t} icon="film" text="Trailer" about=${e.title} />`}
    ${e.links.imdb&&l`<${gr} href=${e.links.imdb} icon="out" text="IMDb" about=${e.title} />`}
  </div>`}var gr=({href:e,icon:t,text:o,about:n})=>l`<a class="way-out way-${t}" href=${e} target="_blank" rel="noopener">
    <${C} name=${t} />${o}
    <span class="unseen"> of ${n}, opens in a new tab</span>
  </a>`;var It=({film:e,lead:t=!1})=>e.plot&&l`<p class=${t?"lead":"plot"}>
    ${e.plot} ${e.plot_source==="facts"&&l`<small>From its facts.</small>`}
  </p>`;function Lt({scores:e}){let t=fr(e);return t.length===0?null:l`<dl class="scores">
    ${t.map(({name:o,value:n,note:r})=>l`<div key=${o}>
          <dt>${o}</dt>
          <dd>${n}${r&&l`<small>${r}</small>`}</dd>
        </div>`)}
  </dl>`}var $r=4;function Nt({because:e,title:t,label:o="Because you liked"}){let[n,r]=ce(!1),i=G();if(e.length===0)return null;let a=e.length-$r,s=n?e:e.slice(0,$r);return l`<div class="voters">
    <p id=${i}>${o}</p>
    <ul class="chips" aria-labelledby=${i}>
      ${s.map(u=>l`<li key=${u.id}>
            <a class="chip" href="/films/${u.id}">${u.title}</a>
          </li>`)}
      ${a>0&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
            ${n?"Fewer":`and ${a} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}function _o({about:e}){let t=w(null),o=w([]),n=w([]),r=w(""),i=async()=>{r.value="";try{t.value=await g.film(e),o.value=(await g.related(e)).items}catch(a){let s=a instanceof z&&a.status<500;t.value||(r.value=s?"unknown":"lost")}};return x(()=>{i()},[e]),x(()=>{!E.value||!t.value||g.votes(e).then(a=>n.value=a.because,()=>{})},[t.value,E.value,pe.value]),r.value?l`<div class="page narrow">
      <${L} title="Film">${r.value==="unknown"?"No such film":"Film"}<//>
      ${r.value==="unknown"?l`<${W} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:l`<${Z} what="The film" onRetry=${()=>{i()}} />`}
    </div>`:t.value?l`<${rs} film=${t.value} voters=${n.value} /> ${o.value.length>0&&l`<section class="page" aria-labelledby="related">
        <h2 id="related">Its page recommends</h2>
        <p class="quiet">Like ${t.value.title}, and it votes for each of these.</p>
        <ul class="tiles">
          ${o.value.map(a=>l`<li key=${a.id}><${At} film=${a} level=${3} /></li>`)}
        </ul>
      </section>`}`:l`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${L} title="Film">One moment…<//></div>
    </div>`}function rs({film:e,voters:t}){let o=e.original_title!==e.title&&e.original_title,n=[["Directed by",de(e.directors)],["With",de(e.stars)],["Genres",e.genres.join(", ")],["Languages",e.languages.map(tt).join(", ")],["Countries",e.countries.join(", ")],["Original title",o]].filter(([,r])=>r);return l`<article class="page film-page">
    <div class="film-poster"><${H} film=${e} eager /></div>
    <div class="film-facts">
      <p class="facts">${Ct(e).map(r=>l`<span key=${r}>${r}</span>`)}</p>
      <${L} title=${e.title}>${e.title}<//>
      <${Lt} scores=${e.scores} />
      <${It} film=${e} lead />
      <div class="row">
        <${he} film=${e} words />
        <${Ot} film=${e} />
      </div>
      <${Nt} because=${t} title=${e.title} label="Your films that led here" />
      <dl class="fact-list">
        ${n.map(([r,i])=>l`<div key=${r}>
              <dt>${r}</dt>
              <dd>${i}</dd>
            </div>`)}
      </dl>
    </div>
  </article>`}function yr(e){let t=new Map,o=new Set(e.map(({film:n})=>n.id));for(let{film:n,related:r}of e)r.forEach((i,a)=>{if(o.has(i.id))return;let s=t.get(i.id)??{film:i,voters:[],best:a};s.voters.push(n.id),s.best=Math.min(s.best,a),t.set(i.id,s)});return[...t.values()].sort((n,r)=>r.voters.length-n.voters.length||n.best-r.best||n.film.id.localeCompare(r.film.id))}var br=["tt0113277","tt0133093","tt0110912","tt0102926"],is=4;function kr(){let e=w([]),t=w([]),o=D(null);x(()=>{let s=new IntersectionObserver(([u])=>{u.isIntersecting&&(s.disconnect(),ss().then(p=>e.value=p,()=>{}))});return o.current&&s.observe(o.current),()=>s.disconnect()},[]);let n=e.value.filter(({film:s})=>!t.value.includes(s.id)),r=yr(n).slice(0,is),i=new Map(e.value.map(({film:s})=>[s.id,s.title])),a=s=>{t.value=t.value.includes(s)?t.value.filter(u=>u!==s):[...t.value,s]};return l`<div class="votes" ref=${o}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${e.value.map(({film:s})=>l`<li key=${s.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(s.id))}
              onClick=${()=>a(s.id)}
            >
              <${C} name="like" /><span>${s.title}</span><${H} film=${s} />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${r.flatMap(({film:s,voters:u},p)=>u.map(c=>{let d=e.value.findIndex(h=>h.film.id===c),[m,f]=[wr(d,e.value.length),wr(p,r.length)];return l`<path
            key=${`${c}-${s.id}`}
            class="vote vote-${d}"
            d=${`M0 ${m} C50 ${m} 50 ${f} 100 ${f}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${r.map(({film:s,voters:u})=>l`<li key=${s.id}>
            <a class="ballot" href="/films/${s.id}">
              <${H} film=${s} />
              <span>
                <strong>${s.title}</strong> <small>${ie(s)}</small>
                <small class="votes-why">
                  ${I(u.length,"vote")}:${" "}
                  ${de(u.map(p=>i.get(p)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var wr=(e,t)=>(e+.5)/t*100;async function ss(){let e=await Promise.all(br.map(g.film)).catch(()=>null);return e??=(await g.starters(br.length)).items,Promise.all(e.map(async t=>({film:t,related:(await g.related(t.id)).items})))}var[go,as]=innerWidth<768?[4,3]:[6,4];function $o(){let e=w([]);return x(()=>{g.starters(go*as).then(({items:t})=>e.value=t,()=>{})},[]),l`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:go},(t,o)=>l`<div key=${o} class="hero-column">
              ${e.value.filter((n,r)=>r%go===o).map(n=>l`<${H} key=${n.id} film=${n} eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${L} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Each of them votes for the films that are recommended beside
          it. Sneak Preview counts the votes, and shows who voted.
        </p>
        <p class="row">
          <${De} />
          ${E.value?l`<a class="button" href="/recommendations">Your recommendations</a>`:l`<a class="button" href="/sign-in">Sign in</a>`}
        </p>
        ${!E.value&&l`<p class="quiet">One click, no e-mail address.</p>`}
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
      <${kr} />
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
    </section>`}var ls={saved:{kind:"save",title:"Saved",about:"Films you want to see.",none:"Nothing saved yet",hint:"Press the plus on any film, and it waits for you here."},liked:{kind:"like",title:"Liked",about:"Films that vote for you.",none:"No likes yet",hint:"Three are enough for a first list of recommendations."},hidden:{kind:"hide",title:"Hidden",about:"Films that are never shown to you, until you bring them back.",none:"Nothing hidden",hint:"Thumbs down keeps a film away, and puts it here."}};function yo({about:e}){let t=ls[e];return l`<div class="page">
    <header class="page-head">
      <${L}>${t.title}<//>
      <p>${t.about}</p>
    </header>
    <${ve}><${us} list=${t} /><//>
  </div>`}function us({list:e}){let t=w([]),o=w(0),n=w("loading"),r=async()=>{n.value="loading";try{let a=t.value.filter(({id:c})=>O(c)===e.kind).length,s=await g.marks(e.kind,a),u=new Set(t.value.map(({id:c})=>c)),p=s.items.map(({film:c})=>c).filter(({id:c})=>!u.has(c));t.value=[...t.value,...p],o.value=s.total,n.value="ready"}catch{n.value="failed"}};if(x(()=>{r()},[]),n.value==="failed")return l`<${Z} what="This list" onRetry=${()=>{r()}} />`;if(t.value.length===0)return n.value==="loading"?l`<${se} />`:l`<${W} title=${e.none}>
      <p>${e.hint}</p>
      <p class="row">
        <a class="button primary" href="/start">Pick films you know</a>
        <a class="button" href="/recommendations">Your recommendations</a>
      </p>
    <//>`;let i=t.value.filter(({id:a})=>O(a)===e.kind).length;return l`<p class="quiet">${I(Xe(e.kind),"film")}, newest first</p>
    <ul class="tiles">
      ${t.value.map(a=>l`<li key=${a.id} class=${O(a.id)===e.kind?"":"gone"}>
            <${At} film=${a} />
          </li>`)}
    </ul>
    ${i<o.value&&t.value.length<o.value&&l`<p class="row centre">
        <button class="button" disabled=${n.value==="loading"} onClick=${()=>{r()}}>
          Show more
        </button>
      </p>`}`}var xr=({path:e})=>l`<div class="page narrow notice">
    <p class="eyebrow">404</p>
    <${L} title="Not found">This reel is missing<//>
    <p>Nothing is shown at <code>${e}</code>.</p>
    <p class="row">
      <a class="button primary" href="/recommendations">Your recommendations</a>
      <a class="button" href="/">The first page</a>
    </p>
  </div>`;function Sr({item:{film:e,because:t},eager:o}){let n=O(e.id)==="hide",r=D(null),i=D(!1);if(x(()=>{n&&i.current&&r.current?.focus(),i.current=!1},[n]),n)return l`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${r}
        class="button small"
        onClick=${()=>{me(e,null,{quiet:!0})}}
      >
        <${C} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let a=u=>{i.current=u==="hide",u==="hide"?me(e,"hide",{quiet:!0}):xt(e,u)},s=`title-${e.id}`;return l`<article class="card" aria-labelledby=${s}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${H} film=${e} eager=${o} />
    </a>
    <div class="card-body">
      <p class="facts">${Ct(e).map(u=>l`<span key=${u}>${u}</span>`)}</p>
      <h2 id=${s}><a href="/films/${e.id}">${e.title}</a></h2>
      <${Lt} scores=${e.scores} />
      <${It} film=${e} />
      <p class="people">
        ${e.directors.length>0&&l`<span>By ${de(e.directors)}</span>`}
        ${e.stars.length>0&&l`<span>With ${de(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&l`<span>${e.genres.join(" · ")}</span>`}
      </p>
    </div>
    <${Nt} because=${t} title=${e.title} />
    <div class="card-foot">
      <${he} film=${e} words onMark=${a} />
      <${Ot} film=${e} />
    </div>
  </article>`}var wo=["kind","min_score","min_votes","from_year","to_year","max_runtime"],ko=["genre","any_genre","not_genre","language","director"],Mr=["genre","any_genre","not_genre"],bo=["","any_genre","genre","not_genre"],xo={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function jt(e){let t=new URLSearchParams(e),o=wo.map(r=>[r,t.get(r)?.trim()??""]),n=ko.map(r=>[r,[...new Set(t.getAll(r).filter(Boolean))]]);return Object.fromEntries([...o,...n])}function So(e){let t=new URLSearchParams;for(let o of wo)e[o]&&t.set(o,e[o]);for(let o of ko)for(let n of e[o])t.append(o,n);return t.toString()}function Rt(e){let t=ko.reduce((o,n)=>o+e[n].length,0);return wo.filter(o=>e[o]).length+t}function Tr(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function Mo(e,t){return Mr.find(o=>e[o].includes(t))??""}function Cr(e,t){let o=bo.indexOf(Mo(e,t)),n=bo[(o+1)%bo.length],r={...e};for(let i of Mr){let a=e[i].filter(s=>s!==t);r[i]=i===n?[...a,t]:a}return r}function To(e,t,o){let r=e[t].includes(o)?e[t].filter(i=>i!==o):[...e[t],o];return{...e,[t]:r}}function ot({label:e,value:t,options:o,onChange:n}){let r=G(),i=o.some(([a])=>a===t)?o:[...o,[t,t]];return l`<div class="filter">
    <label for=${r}>${e}</label>
    <select id=${r} value=${t} onChange=${a=>n(a.target.value)}>
      ${i.map(([a,s])=>l`<option key=${a} value=${a} selected=${a===t}>${s}</option>`)}
    </select>
  </div>`}function Co({label:e,value:t,onChange:o}){let n=G();return l`<div class="filter">
    <label for=${n}>${e}</label>
    <input
      id=${n}
      type="number"
      inputmode="numeric"
      min="1870"
      max="2100"
      placeholder="any"
      value=${t}
      onInput=${i=>{let{value:a,validity:s}=i.target;s.valid&&(a===""||a.length===4)&&o(a)}}
    />
  </div>`}function Eo({label:e,one:t,values:o,choices:n,name:r=String,onToggle:i}){let a=G(),s=n.filter(({value:p})=>!o.includes(p)),u=p=>{p.target.value&&i(p.target.value),p.target.value=""};return l`<div class="filter">
    <label for=${a}>${e}</label>
    ${o.length>0&&l`<ul class="chips">
        ${o.map(p=>l`<li key=${p}>
              <button class="chip is-genre" onClick=${()=>i(p)}>
                ${r(p)} <${C} name="close" /><span class="unseen">: remove</span>
              </button>
            </li>`)}
      </ul>`}
    <select id=${a} onChange=${u}>
      <option value="">${o.length>0?`or ${t} …`:`any ${t}`}</option>
      ${s.map(({value:p,count:c})=>l`<option key=${p} value=${p}>${r(p)} (${c})</option>`)}
    </select>
  </div>`}var cs={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},Po=14;function Er({choices:e,filters:t,onChange:o}){let[n,r]=ce(!1),i=G(),a=[...t.genre,...t.any_genre,...t.not_genre],s=e.map(({value:p})=>p),u=[...new Set([...s.slice(0,n?void 0:Po),...a])];return l`<div class="filter" role="group" aria-labelledby=${i}>
    <h3 id=${i}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${u.map(p=>{let c=Mo(t,p),[d,m]=cs[c];return l`<li key=${p}>
          <button
            class="chip is-${c||"off"}"
            onClick=${()=>o(Cr(t,p))}
          >
            ${d&&l`<span aria-hidden="true">${d} </span>`}${p}
            <span class="unseen">: ${m}</span>
          </button>
        </li>`})}
      ${s.length>Po&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(n)} onClick=${()=>r(!n)}>
            ${n?"Fewer":`${s.length-Po} more`}
          </button>
        </li>`}
    </ul>
  </div>`}var Dt=(e,t)=>[["","any"],...e.map(o=>[o,t(o)])],fs=Dt(["film","series"],e=>e==="film"?"films only":"series only"),ps=Dt(["5","6","6.5","7","7.5","8"],e=>`${e} or better`),ms=Dt(["10","50","100","200","1000","10000"],e=>`${e} or more`),ds=Dt(["90","105","120","150","180"],e=>`up to ${mo(Number(e))}`);function Pr({filters:e,choices:t,onChange:o}){let[n,r]=ce(!1),i=Rt(e),a=s=>u=>o({...e,[s]:u});return l`<section class="filters ${n?"open":""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(n)}
          aria-controls="filter-fields"
          onClick=${()=>r(!n)}
        >
          <${C} name="filter" />Filters
          ${i>0&&l` <span class="tally">${i}<span class="unseen"> active</span></span>`}
        </button>
        <span class="filters-title">
          Filters ${i>0&&l`<span class="tally">${i}</span>`}
        </span>
      </h2>
      ${i>0&&l`<button class="button small" onClick=${()=>o(jt(""))}>
          Clear all
        </button>`}
    </div>
    <div id="filter-fields" class="filter-fields">
      <${Er} choices=${t.genres} filters=${e} onChange=${o} />
      <${ot} label="Kind" value=${e.kind} options=${fs} onChange=${a("kind")} />
      <div class="pair">
        <${ot}
          label="Score"
          value=${e.min_score}
          options=${ps}
          onChange=${a("min_score")}
        />
        <${ot}
          label="Reviews or votes"
          value=${e.min_votes}
          options=${ms}
          onChange=${a("min_votes")}
        />
      </div>
      <div class="pair">
        <${Co} label="From year" value=${e.from_year} onChange=${a("from_year")} />
        <${Co} label="To year" value=${e.to_year} onChange=${a("to_year")} />
      </div>
      <${ot}
        label="Runtime"
        value=${e.max_runtime}
        options=${ds}
        onChange=${a("max_runtime")}
      />
      <${Eo}
        label="Language"
        one="language"
        values=${e.language}
        name=${tt}
        choices=${t.languages}
        onToggle=${s=>o(To(e,"language",s))}
      />
      <${Eo}
        label="Director"
        one="director"
        values=${e.director}
        choices=${t.directors}
        onToggle=${s=>o(To(e,"director",s))}
      />
    </div>
  </section>`}var _e=12,Fr=100,hs=500,vs=400,_s=2e3,V=_("idle"),N=_([]),Ao=_(0),Oo=_({}),J=_(0),He=_(0),K=_(!1),Ht=_(!1),ge=_(null),Ar=_(0),Ee=Y(()=>pe.value!==Ar.value),Io=Y(()=>V.value==="ready"&&N.value.length>0&&!Ut.value),Ut=_(!1),Lo="",ee=0,Fo,No=e=>g.recommendations([Lo,e].filter(Boolean).join("&"));function Or(e){V.value==="ready"&&e===Lo&&!Ee.value?Nr():jo(e)}async function jo(e){Lo=e;let t=++ee,o=pe.value;V.value=N.value.length&&V.value==="ready"?"ready":"loading",K.value=!0,Ht.value=!0;try{let n=await No(`limit=${_e}`);if(t!==ee)return;ne(()=>{N.value=n.items,Ut.value=n.items.length<_e,He.value=0,Ar.value=o,ge.value=null,V.value="ready",Ro(n)}),Nr()}catch{t===ee&&(V.value="failed")}finally{t===ee&&(K.value=!1,Ht.value=!1)}}async function Ir(){if(K.value||!Io.value)return;let e=ee;K.value=!0;try{let t=N.value.map(({film:n})=>n.id).join(","),o=await No(`limit=${_e}&shown=${t}`);if(e!==ee)return;N.value=[...N.value,...o.items],Ut.value=o.items.length<_e||N.value.length+_e>hs,Ro(o)}finally{e===ee&&(K.value=!1)}}function Lr(){ge.value&&(N.value=ge.value),ge.value=null}function Nr(){qt();let e=vs,t=ee,o=async()=>{let n=Math.min(Fr,Math.max(_e,N.value.length)),r=await No(`limit=${n}`).catch(()=>null);t===ee&&(r&&ne(()=>gs(r)),e=Math.min(e*1.5,_s),J.value>0&&(Fo=setTimeout(o,e)))};J.value>0&&(Fo=setTimeout(o,e))}function qt(){clearTimeout(Fo)}function jr(){qt(),ee+=1,ne(()=>{V.value="idle",N.value=[],ge.value=null,J.value=0})}function Ro(e){Ao.value=e.total,Oo.value=e.removed,J.value=e.pending,He.value=Math.max(He.value,e.pending)}function gs(e){Ro(e);let{list:t,moved:o}=$s(N.value,e.items,_e);N.value=t,ge.value=o?e.items:null,t.length<=Fr&&(Ut.value=e.items.length<Math.max(_e,t.length))}function $s(e,t,o){let n=new Map(t.map(p=>[p.film.id,p])),r=e.map(p=>n.get(p.film.id)??p),i=new Set(e.map(({film:p})=>p.id)),a=Math.max(0,o-r.length),s=[...r,...t.filter(({film:p})=>!i.has(p.id)).slice(0,a)],u=t.some(({film:p},c)=>s[c]?.film.id!==p.id);return{list:s,moved:u}}function Rr({onRefresh:e}){let t=He.value-J.value;if(J.value>0)return l`<div class="news">
      <p role="status">
        ${I(J.value,"film")} on ${J.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${He.value} value=${t}></progress>
    </div>`;if(Ee.value||ge.value){let o=Ee.value?e:Lr;return l`<div class="news">
      <p role="status">${Ee.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${K.value} onClick=${o}>
        Update the list
      </button>
    </div>`}return null}function Dr({filters:e,removed:t,onChange:o}){if(Rt(e)===0)return l`<${W} title="Nobody votes yet">
      <p>The films you like lead nowhere new so far. One or two more will help.</p>
      <p class="row"><a class="button primary" href="/start">Pick more films</a></p>
    <//>`;let n=Object.entries(t).filter(([,r])=>r>0).sort(([,r],[,i])=>i-r);return l`<${W} title="The filters leave nothing">
    <ul class="loosen">
      ${n.map(([r,i])=>l`<li key=${r}>
            <span>
              <strong>${xo[r]??r}</strong> removed ${I(i,"film")}
            </span>
            <button class="button small" onClick=${()=>o(Tr(e,r))}>
              Drop this filter<span class="unseen">: ${xo[r]??r}</span>
            </button>
          </li>`)}
    </ul>
  <//>`}var $e=3,Ue=10;function Hr(){let e=Re.value,t=e<$e?`${I($e-e,"more like")} for your first list`:e<Ue?`Your first list is ready. At ${Ue} likes it knows you well.`:"That is plenty. Every further like still counts.";return l`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${I(e,"like")}</strong> <span>${t}</span></p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label="Likes on the way to ${Ue}"
        aria-valuemin="0"
        aria-valuemax=${Ue}
        aria-valuenow=${Math.min(e,Ue)}
      >
        ${Array.from({length:Ue},(o,n)=>l`<i
              key=${n}
              class="${n<e?"done":""} ${n+1===$e?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<$e?l`<button class="button primary" disabled>Show me my recommendations</button>`:l`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var bs={genres:[],languages:[],directors:[]},Ur=()=>l`<div class="page">
    <header class="page-head">
      <${L} title="Recommendations">For you<//>
      <p>What your liked films vote for, most votes first.</p>
    </header>
    <${ve}><${ws} /><//>
  </div>`;function ws(){let e=w(bs),t=jt(Ke.value),o=So(t),n=s=>{On(So(s)),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},r=()=>{jo(o)};x(()=>(Or(o),qt),[o]),x(()=>{Ee.value&&N.value.length===0&&r(),g.choices().then(s=>e.value=s,()=>{})},[pe.value]);let i=N.value.filter(({film:s})=>O(s.id)).length,a=V.value==="ready"&&N.value.length>0;return Qe.value&&Re.value===0&&N.value.length===0?l`<${W} title="Nobody votes yet">
      <p>Every film you like votes for others. ${$e} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:l`<div class="with-filters">
    <${Pr} filters=${t} choices=${e.value} onChange=${n} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(K.value)}>
      ${Qe.value&&Re.value<$e&&l`<p class="tip">
          ${I($e-Re.value,"more like")} make a much better list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${a&&I(Ao.value-i,"film")}</p>
      <${Rr} onRefresh=${r} />
      <${ks} filters=${t} onChange=${n} onRetry=${r} />
    </section>
  </div>`}function ks({filters:e,onChange:t,onRetry:o}){if(V.value==="failed")return l`<${Z} what="The list" onRetry=${o} />`;if(V.value!=="ready")return l`<${se} kind="card" count=${6} />`;let n=N.value;return n.length===0?J.value>0?l`<${se} kind="card" count=${4} />`:l`<${Dr}
      filters=${e}
      removed=${Oo.value}
      onChange=${t}
    />`:l`<ol class="cards ${Ht.value?"fading":""}">
      ${n.map((r,i)=>l`<li key=${r.film.id}><${Sr} item=${r} eager=${i<4} /></li>`)}
    </ol>
    ${Io.value&&l`<${xs} />`}`}function xs(){let e=D(null),t=async o=>{try{await Ir()}catch{o&&q("No more films for now: the server cannot be reached.",{tone:"error"})}};return x(()=>{let o=new IntersectionObserver(([n])=>n.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&o.observe(e.current),()=>o.disconnect()},[N.value.length]),l`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${K.value}
      onClick=${()=>{t(!0)}}
    >
      ${K.value?"One moment…":"Show more"}
    </button>
  </p>`}function Do(){let e=k.value?.guest?Object.keys(X.value).length:0,t=async o=>{let[n,r]=[String(o.get("email")),String(o.get("password"))];await qn(n.trim(),r,o.get("join")==="on"),Te("/recommendations")};return E.value&&!k.value?.guest?l`<div class="page narrow">
      <header class="page-head"><${L}>Signed in<//></header>
      <p>
        You are signed in as ${k.value?.email}. <a href="/account">Your account</a> is where to
        sign out.
      </p>
    </div>`:l`<div class="page narrow">
    <header class="page-head"><${L}>Sign in<//></header>
    <${Ft} label="Sign in" send=${t}>
      ${o=>l`
        <${Pt} errors=${o} />
        ${e>0&&l`<label class="check">
            <input type="checkbox" name="join" checked />
            <span>
              Bring along the ${I(e,"film")} I marked as a guest. Where the account has a
              mark of its own, that one stays.
            </span>
          </label>`}
      `}
    <//>
    ${k.value&&l`<p class="quiet">
        No account yet?${" "}
        ${E.value?l`<a href="/account">Make one of this guest</a>, and everything is kept.`:"Begin as a guest; it can become an account at any time."}
      </p>`}
    ${k.value&&!E.value&&l`<p><${De} label="Try it as a guest" /></p>`}
  </div>`}var Uo=12,qr=36,Fe=_("idle"),U=_([]),Pe=[],Wt=new Set,Bt=!1,Ho=!1;async function qo(){U.value.length===0&&(Fe.value="loading"),U.value=U.value.filter(e=>!O(e.id)),await Gr(),U.value=[...U.value,...Pe.splice(0,Math.max(0,Uo-U.value.length))],(U.value.length>0||Bt)&&(Fe.value="ready")}function Wr(e){let t=Pe.shift()??null;return U.value=U.value.flatMap(o=>o.id!==e?[o]:t?[t]:[]),Pe.length<Uo&&Gr(),t}function Br(){Pe=[],Wt.clear(),Bt=!1,U.value=[],Fe.value="idle"}async function Gr(){if(!(Ho||Bt||Pe.length>=Uo)){Ho=!0;try{let e=[...Wt].filter(n=>!O(n)).length,{items:t}=await g.starters(qr,e),o=t.filter(n=>!Wt.has(n.id)&&!O(n.id));for(let n of o)Wt.add(n.id);Pe=[...Pe,...o],Bt=t.length<qr}catch{U.value.length===0&&(Fe.value="failed")}finally{Ho=!1}}}var Wo=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function Yr({film:e,current:t,onAnswer:o,onFocus:n}){let r=t?0:-1;return l`<div
    class="starter"
    role="group"
    aria-label=${Tt(e)}
    aria-describedby="wall-keys"
    tabindex=${r}
    onFocusIn=${n}
  >
    <${H} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${ie(e)}</small></p>
    <div class="answers">
      ${Wo.map(([i,a],s)=>l`<button
            key=${i}
            class="answer answer-${i}"
            tabindex=${r}
            onClick=${()=>o(i)}
          >
            <${C} name=${i} /><span>${a}</span>
            <kbd aria-hidden="true">${s+1}</kbd>
          </button>`)}
    </div>
  </div>`}function zr(){let e=w(0),t=D(null);if(x(()=>{qo()},[]),Fe.value==="failed")return l`<${Z} what="The films" onRetry=${qo} />`;if(Fe.value!=="ready")return l`<${se} kind="tile" />`;let o=U.value;if(o.length===0)return l`<${W} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let n=()=>[...t.current?.children??[]],r=s=>n()[s]?.firstElementChild,i=(s,u)=>{let p=o.indexOf(s),c=r(p)?.contains(document.activeElement),d=Wr(s.id);u!=="skip"?me(s,u):Ve(`Skipped: ${s.title}`),d&&Ve(`Next: ${Tt(d)}`),c&&setTimeout(()=>r(Math.min(p,U.value.length-1))?.focus())};return l`<p id="wall-keys" class="hint wall-hint">
      On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
    </p>
    <ul class="tiles wall" ref=${t} onKeyDown=${s=>{if(s.altKey||s.ctrlKey||s.metaKey)return;let u=n().findIndex(m=>m.contains(s.target)),p=o[u];if(!p)return;let c=Wo[Number(s.key)-1]?.[0],d=Ss(n())[s.key];if(c)i(p,c);else if(d)r(Math.max(0,Math.min(u+d,o.length-1)))?.focus();else return;s.preventDefault()}}>
      ${o.map((s,u)=>l`<li key=${s.id}>
            <${Yr}
              film=${s}
              current=${u===Math.min(e.value,o.length-1)}
              onAnswer=${p=>i(s,p)}
              onFocus=${()=>e.value=u}
            />
          </li>`)}
    </ul>`}function Ss(e){let t=e[0]?.offsetTop,o=e.filter(r=>r.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-o,ArrowDown:o}}var Vr=()=>l`<div class="page">
    <header class="page-head">
      <${L} title="Pick films">Which of these did you like?<//>
      <p>Three are enough for a first list. Or search any film you love.</p>
    </header>
    <${ve}>
      <${Et} open />
      <${Hr} />
      <${zr} />
    <//>
  </div>`;var Ms=[[/^\/$/,$o],[/^\/start$/,Vr],[/^\/recommendations$/,Ur],[/^\/(saved|liked|hidden)$/,yo],[/^\/films\/([\w-]+)$/,_o],[/^\/account$/,_r],[/^\/sign-in$/,Do]];function Kr(e){let t=e.replace(/(.)\/+$/,"$1");for(let[o,n]of Ms){let r=o.exec(t);if(r)return{Page:n,about:r[1]??""}}return{Page:xr,about:""}}function Jr(){let{Page:e,about:t}=Kr(Q.value);return l`<${dr} />
    <main id="main" tabindex="-1">
      <${e} key=${Q.value} about=${t} path=${Q.value} />
    </main>
    <footer class="site-footer">
      <p>Nobody else’s taste, no model: votes, and who voted.</p>
    </footer>
    <${hr} />`}var Qr=document.getElementById("app"),Go=()=>{E.peek()&&Bn().catch(()=>{})},Bo;function Ts(e){let t=e.signed_in?e.email:void 0,o=Bo===t||Bo===null&&t!==void 0;Bo=t,o||(jr(),Br()),e.signed_in?Go():Gn()}re(()=>{let e=k.value;e&&Se(()=>Ts(e))});document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"&&Go()});addEventListener("online",Go);Je();Qr.replaceChildren();sn(l`<${Jr} />`,Qr);In();
