var ss=Object.defineProperty;var d=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}};var _e=(e,t)=>{for(var n in t)ss(e,n,{get:t[n],enumerable:!0})};function Ie(e){e&&e.parentNode&&e.remove()}function Et(e,t,n){var o,r,i,a={},s=arguments.length;for(i in t)i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:a[i]=t[i];return s>2&&(a.children=s>3?yn.call(arguments,2):n),nt(e,a,o,r,null)}function nt(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ot,__v:r||++Mo,__i:-1,__u:0};return!r&&k.vnode&&k.vnode(i),i}function Ne(e){return e.children}function Be(e,t){this.props=e,this.context=t,this.__g=0}function $e(e,t){if(t==null)return e.__&&$e(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:$e(e)}function us(e){var t,n=e.__v,o=n.__e,r=[],i=[],a=e.__P;a&&((t=Le({constructor:ot},n)).__v=n.__v+1,k.vnode&&k.vnode(t),bn(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||$e(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Io(r,t,i),n.__=n.__e=null,t.__e!=o&&Eo(t))}function Eo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Eo(e)}function xo(e){(8&e.__g||(e.__g|=8,ge.push(e),Mt++))&&hn==k.debounceRendering||((hn=k.debounceRendering)||queueMicrotask)(Po)}function Po(){try{for(var e,t=1;ge.length;)ge.length>t&&ge.sort(To),e=ge.shift(),t=ge.length,8&e.__g&&us(e)}finally{(Mt=ge.length)&&(hn||queueMicrotask)(Po)}}function Fo(e,t,n,o,r,i,a,s,u,f,c){var h,m,p,v,g,w,C=o.__k||Ct,b=t.length;for(u=cs(n,t,C,u,b),h=0;h<b;h++)(p=n.__k[h])!=null&&(m=~p.__i&&C[p.__i]||Tt,p.__i=h,w=bn(e,p,m,r,i,a,s,u,f,c),v=p.__e,(m.ref!=p.ref||8&m.__u)&&(m.ref&&wn(m.ref,null,p,m),p.ref&&c.push(p.ref,p.__c||v,p)),g=g||v,4&p.__u?(u=Ao(p,u,e,!m.__v),m.__e&&(m.__e=null)):typeof p.type=="function"&&w!==void 0?u=w:v&&(u=v.nextSibling),p.__u&=-21);return n.__e=g,u}function cs(e,t,n,o,r){var i,a,s,u,f,c,h,m,p,v=n.length,g=v,w=0,C=0,b=e.__k=Array(r);for(i=0;i<r;i++)(a=t[i])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[i]=nt(null,a):$n(a)?a=b[i]=nt(Ne,{children:a}):a.constructor===ot&&a.__b?a=b[i]=nt(a.type,a.props,a.key,a.ref,a.__v):b[i]=a,u=i+w,a.__=e,a.__b=e.__b+1,s=null,~(f=a.__i=fs(a,n,u,g))&&(g--,(s=n[f])&&(s.__u|=2)),s&&s.__v?(a.__u|=16,f==u-1?w--:f==u+1?w++:f!=u&&(f>u?w--:w++,C=1)):(~f||(r>v?w--:r<v&&w++),typeof a.type!="function"&&(a.__u|=4))):b[i]=null;if(C){for(c=[],h=[],i=0;i<r;i++)if((a=b[i])&&16&a.__u){for(w=0,m=c.length;w<m;)c[p=w+m>>1]<a.__i?w=p+1:m=p;c[w]=a.__i,h[i]=w+1}for(w=c.length;i--;)h[i]&&(h[i]==w?w--:b[i].__u|=4)}if(g)for(i=0;i<v;i++)!(s=n[i])||2&s.__u||(s.__e==o&&(o=$e(s)),kn(s,s));return o}function Ao(e,t,n,o){var r,i,a,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Ao(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=$e(e))&&!t.parentNode&&(t=null),a=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(a!=s&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function fs(e,t,n,o){var r,i=e.key,a=e.type,s=t[n],u=s&&!(2&s.__u);if(s===null&&i==null||u&&i==s.key&&a==s.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((s=t[r])&&!(2&s.__u)&&i==s.key&&a==s.type)return r;for(r=n+1;r<t.length;r++)if((s=t[r])&&!(2&s.__u)&&i==s.key&&a==s.type)return r}return-1}function So(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function kt(e,t,n,o,r){var i,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||So(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||So(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=vn[t]||(vn[t]=ps(t)),(e.__a||(e.__a={}))[t]=gn,i=t!=(t=t.replace(Co,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,i):e.removeEventListener(t,a,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ps(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[xt]==null)t[xt]=gn++;else if(t[xt]<this.__a[e])return;return n(k.event?k.event(t):t)}}}function bn(e,t,n,o,r,i,a,s,u,f){var c,h,m,p,v,g,w,C,b,j,E,dn,wo,wt,Ae,ko,ve,Oe,fe=t.type;if(t.constructor!==ot)return null;128&n.__u&&(u=32&n.__u,c=n.__c.__z)&&(t.__u|=u,h=i=[],c.nodeType==8?s=St(c,i):i.push(c),s=i[0]||s),(c=k.__b)&&c(t);e:if(typeof fe=="function"){m=a.length;try{if(C=t.props,b=(c=fe.prototype)&&c.render,j=(c=fe.contextType)&&o[c.__c],E=c?j?j.props.value:c.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(b?t.__c=p=new fe(C,E):(t.__c=p=new Be(C,E),p.constructor=fe,p.render=ds),j&&j.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),fe.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Le({},p.__s)),Le(p.__s,fe.getDerivedStateFromProps(C,p.__s)))),v=p.props,g=p.state,p.__v=t,n.__c){if(C!==v&&b&&!fe.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(C,E),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(C,p.__s,E)===!1){t.__v!=n.__v&&(p.props=C,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(X){X&&(X.__=t)}),Ct.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),s=$e(n);break e}p.componentWillUpdate&&p.componentWillUpdate(C,p.__s,E),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(v,g,w)})}else b&&!fe.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=E,p.props=C,p.__P=e,p.__g&=-5,dn=k.__r,wo=b?25:0;do p.__g&=-9,dn&&dn(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++wo<25);b&&(Ct.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Le({},o,p.getChildContext())),b&&n.__c&&p.getSnapshotBeforeUpdate&&(w=p.getSnapshotBeforeUpdate(v,g)),wt=c&&c.type===Ne&&c.key==null?c.props.children:c,C.__P&&(c=s,r=(e=C.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(X){X&&kn(X,X)}),n.__k=null),s=n.__k?$e(n,0):null),s=Fo(e,$n(wt)?wt:[wt],t,n,o,r,i,a,s,u,f),C.__P&&(t.__e=null,s=c),t.__u&=-161,h&&h.some(Ie),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(X){if(a.length=m,t.__v=null,u||i)if(X&&X.then){if(t.__u|=128|u,i){for(~(ve=i.indexOf(s||void 0))||(ve=i.length);(Oe=i[ve-1])&&Oe.nodeType==8;)ve--;for(;ve<i.length;ve++)if(Oe=i[ve])if(i[ve]=null,Ae){if(Oe==ko)break}else{if(Oe.nodeType!=8)break;Oe.data.startsWith("$s")&&(ko=St(Ae=Oe))}}if(!Ae){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;Ae=s}(c=St(Ae=t.__c.__z||(t.__c.__z=Ae)))?(t.__e=Ae,s=c):t.__e=s,s=s&&s.nextSibling}else i&&i.some(Ie);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),X&&X.then||Oo(t),k.__e(X,t,n)}}else s=t.__e=ms(n.__e,t,n,o,r,i,a,u,f,e);return(c=k.diffed)&&c(t),s}function St(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Oo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Oo))}function Io(e,t,n){for(var o=0;o<n.length;)wn(n[o++],n[o++],n[o++]);k.__c&&k.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){k.__e(i,r.__v)}})}function ms(e,t,n,o,r,i,a,s,u,f){var c,h,m,p,v,g,w,C,b=n.props||Tt,j=t.props,E=t.type;if(E=="svg"?r="http://www.w3.org/2000/svg":E=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(c=0;c<i.length;c++)if((v=i[c])&&(E?v.localName==E:v.nodeType==3)){e=v,i[c]=null;break}}if(!e){if(C=f.ownerDocument||document,!E)return C.createTextNode(j);e=C.createElementNS(r,E,j.is?j:f),s&&(k.__m&&k.__m(t,i),s=!1),i=null}if(E){if(f=E=="template"&&e.content||e,i=E=="textarea"&&j.defaultValue!=null?null:i&&yn.call(f.childNodes),!s&&i)for(b={},c=0;c<e.attributes.length;c++)b[(v=e.attributes[c]).name]=v.value;for(c in b)v=b[c],c=="dangerouslySetInnerHTML"?m=v:c=="children"||c in j||c=="value"&&"defaultValue"in j||c=="checked"&&"defaultChecked"in j||kt(e,c,null,v,r);for(c in j)v=j[c],c=="children"?p=v:c=="dangerouslySetInnerHTML"?h=v:c=="value"?g=v:c=="checked"?w=v:s&&typeof v!="function"||b[c]===v||kt(e,c,v,b[c],r);h?(s||m&&(h.__html==m.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(m&&(e.textContent=""),(E=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ls.test(E))&&(r="http://www.w3.org/1999/xhtml"),Fo(f,$n(p)?p:[p],t,n,o,r,i,a,i?i[0]:n.__k&&$e(n,0),s,u),i&&i.some(Ie)),s&&E!="textarea"||(c="value",E=="progress"&&g==null?e.removeAttribute(c):g==null||g===e[c]&&(E!="progress"||g)||kt(e,c,g,b[c],r),c="checked",w!=null&&w!=e[c]&&kt(e,c,w,b[c],r))}else b===j||s&&e.data==j||(e.data=j);return e}function wn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){k.__e(r,n)}}function kn(e,t,n){var o,r,i,a;if(k.unmount&&k.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||wn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(s){k.__e(s,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&kn(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=St(o,i=[]))&&(o==e.__e&&i.some(Ie),Ie(r),Ie(o)),n||Ie(e.__e),e.__e=e.__c=e.__=null}function ds(e,t,n){return this.constructor(e,n)}function Lo(e,t){var n,o,r,i;k.__&&k.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=nt(Ne,{children:[e]}),r=[],i=[],bn(t,t.__k,o||Tt,Tt,t.namespaceURI,o?null:t.firstChild?yn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),Io(r,t.__k,i),t.__k.props.children=null}var k,Mo,_n,ge,hn,Mt,To,xt,Co,gn,vn,as,ot,Tt,Ct,ls,$n,yn,Le,rt=d(()=>{ot=Symbol.for("pv"),Tt={},Ct=[],ls=/^m(i|n|o|s|text|space)$/,$n=Array.isArray,yn=Ct.slice,Le=Object.assign;k={__e:function(e,t,n,o){for(var r,i,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(s){e=s}}throw Mt=0,e}},Mo=0,_n=function(e){return e!=null&&e.constructor===ot},Be.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Le({},this.state)),typeof e=="function"&&(e=e(Le({},n),this.props)),e&&(Le(n,e),this.__v&&(t&&this.__k.push(t),xo(this)))},Be.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),xo(this))},Be.prototype.render=Ne,ge=[],Mt=0,To=function(e,t){return e.__v.__b-t.__v.__b},xt=Symbol(),Co=/(PointerCapture)$|Capture$/i,gn=0,vn={},as=0});function Ft(e,t){F.__h&&F.__h(A,e,Pt||t),Pt=0;var n=A.__H||(A.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function ye(e){return Pt=1,hs(Yo,e)}function hs(e,t,n){var o=Ft(Ge++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Yo(void 0,t),function(i){var a=(o.__N||o.__)[0],s=o.t(a,i);Sn(a,s)||(o.__N=[s,o.__[1]],o.__c.setState({}))}],o.__c=A,!A.__f)){A.__f=!0;var r=A.shouldComponentUpdate;A.shouldComponentUpdate=function(i,a,s){var u=this.__H;if(!u)return!0;var f=!1,c=this.props!=i;if(u.__.some(function(m){m.__N&&(f=!0,Sn(m.__[0],m.__N[0])||(c=!0))}),r){var h=r.call(this,i,a,s);return f?h||c:h}return!f||c}}return o.__}function S(e,t){var n=Ft(Ge++,3);!F.__s&&zo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,A.__H.__h.push(n))}function B(e){return Pt=5,ze(function(){return{current:e}},[])}function ze(e,t){var n=Ft(Ge++,7);return zo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Z(){var e=Ft(Ge++,11);if(!e.__){for(var t=A.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function vs(){var e;do{for(;e=Mn.shift();)try{it(e)}catch(n){F.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Go.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(it),t.__h.some(Tn),t.__h=[]}catch(n){t.__h=[],F.__e(n,e.__v)}}}while(Mn.length)}function _s(e){var t,n=function(){clearTimeout(o),Wo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Wo&&(t=requestAnimationFrame(n))}function Bo(e){e!=1&&No==F.requestAnimationFrame||((No=F.requestAnimationFrame)||_s)(vs)}function it(e){var t=A,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),A=t}function Tn(e){var t=A;e.__c=e.__(),A=t}function zo(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Sn(n,e[o])})}function Yo(e,t){return typeof t=="function"?t(e):t}var Ge,A,xn,No,Sn,Pt,Go,Mn,F,jo,Ro,Ho,Do,Uo,qo,Wo,R=d(()=>{rt();Sn=Object.is,Pt=0,Go=[],Mn=[],F=k,jo=F.__b,Ro=F.__r,Ho=F.diffed,Do=F.__c,Uo=F.unmount,qo=F.__;F.__b=function(e){A=null,jo&&jo(e)},F.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qo&&qo(e,t)},F.__r=function(e){Ro&&Ro(e),Ge=0;var t=(A=e.__c).__H;t&&(xn==A?A.__h=[]:(t.__h.some(it),t.__h.some(Tn),Ge=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),xn=A},F.diffed=function(e){Ho&&Ho(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Bo(Go.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),xn=A=null},F.__c=function(e,t){t.some(function(n){try{n.__h.some(it),n.__h=n.__h.filter(function(o){return!o.__||Tn(o)})}catch(o){n.__h=[function(){throw o}]}}),Do&&Do(e,t)},F.unmount=function(e){Uo&&Uo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Bo(Mn.push(r))}else it(r)}catch(i){t=i}}),o.__H=void 0,t&&F.__e(t,o.__v))};Wo=typeof requestAnimationFrame=="function"});function Lt(){if(pe>1)pe--;else{var e,t=!1;for((function(){var r=Ot;for(Ot=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var a=i.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=i.i);r=r.o}})();at!==void 0;){var n=at;for(at=void 0,At++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ko(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(At=0,pe--,t)throw e}}function je(e){if(pe>0)return e();Cn=++$s,pe++;try{return e()}finally{Lt()}}function Re(e){var t=M,n=st;M=void 0,st=void 0;try{return e()}finally{M=t,st=n}}function Vo(e){if(M!==void 0){var t=e.n;if(t===void 0||t.t!==M)return t={i:0,S:e,p:M.s,n:void 0,t:M,e:void 0,x:void 0,r:t},M.s!==void 0&&(M.s.n=t),M.s=t,e.n=t,32&M.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=M.s,t.n=void 0,M.s.n=t,M.s=t),t}}function L(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function $(e,t){return new L(e,t)}function Ko(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Jo(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Qo(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function He(e,t){L.call(this,void 0,t),this.x=e,this.s=void 0,this.g=It-1,this.f=4}function V(e,t){return new He(e,t)}function Xo(e){var t=e.j;if(e.j=void 0,typeof t=="function"){pe++;var n=M;M=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,En(e),o}finally{M=n,Lt()}}}function En(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Xo(e)}function ys(e){if(M!==this)throw new Error("Out-of-order effect");Qo(this),M=e,this.f&=-2;try{8&this.f&&En(this)}finally{Lt()}}function Ye(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,st&&st.push(this)}function me(e,t){var n=new Ye(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var gs,st,M,at,pe,At,$s,Cn,Ot,It,Pn=d(()=>{gs=Symbol.for("preact-signals");M=void 0;at=void 0,pe=0,At=0,$s=0,Cn=0,Ot=void 0,It=0;L.prototype.brand=gs;L.prototype.h=function(){return!0};L.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Re(function(){var o;(o=t.W)==null||o.call(t)}))};L.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Re(function(){var r;(r=t.Z)==null||r.call(t)}))}};L.prototype.subscribe=function(e){var t=this;return me(function(){var n=t.value;Re(function(){return e(n)})},{name:"sub"})};L.prototype.valueOf=function(){return this.value};L.prototype.toString=function(){return this.value+""};L.prototype.toJSON=function(){return this.value};L.prototype.peek=function(){var e=this;return Re(function(){return e.value})};Object.defineProperty(L.prototype,"value",{get:function(){var e=Vo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(At>100)throw new Error("Cycle detected");(function(n){pe!==0&&At===0&&n.l!==Cn&&(n.l=Cn,Ot={S:n,v:n.v,i:n.i,o:Ot})})(this),this.v=e,this.i++,It++,pe++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Lt()}}}});He.prototype=new L;He.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===It))return!0;if(this.g=It,this.f|=1,this.i>0&&!Ko(this))return this.f&=-2,!0;var e=M;try{Jo(this),M=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return M=e,Qo(this),this.f&=-2,!0};He.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}L.prototype.S.call(this,e)};He.prototype.U=function(e){if(this.t!==void 0&&(L.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};He.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(He.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Vo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Ye.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ye.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Xo(this),Jo(this),pe++;var e=M;return M=this,ys.bind(this,e)};Ye.prototype.N=function(){2&this.f||(this.f|=2,this.u=at,at=this)};Ye.prototype.d=function(){this.f|=8,1&this.f||En(this)};Ye.prototype.dispose=function(){this.d()}});function Ve(e,t){k[e]=t.bind(null,k[e]||function(){})}function lt(e){if(Nt){var t=Nt;Nt=void 0,t()}Nt=e&&e.S()}function tr(e){var t=this,n=e.data,o=x(n);o.name="ReactiveDom",o.value=n;var r=ze(function(){for(var s=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=V(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),c=V(function(){return!Array.isArray(f.value)&&!_n(f.value)}),h=me(function(){if(this.N=nr,c.value){var p=f.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=p)}}),m=t.__$u.d;return t.__$u.d=function(){h(),m.call(this)},[c,f]},[]),i=r[0],a=r[1];return i.value?a.peek():a.value}function ws(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=$(n);return{o:function(a,s){i.value=a,o=s},d:me(function(){this.N=nr;var a=i.value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}function x(e,t){return ze(function(){return $(e,t)},[])}function xs(){je(function(){for(var e;e=er.shift();)Zo.call(e)})}function nr(){er.push(this)===1&&(k.requestAnimationFrame||ks)(xs)}var Zo,jt,Nt,bs,er,ks,O=d(()=>{rt();R();Pn();Pn();bs=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,er=[];me(function(){Zo=this.N})();tr.displayName="ReactiveTextNode";Object.defineProperties(L.prototype,{constructor:{configurable:!0,value:Et(Ne,null).constructor},type:{configurable:!0,value:tr},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ve("__b",function(e,t){if(lt(),jt=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof L&&(n||(t.__np=n={}),n[r]=i,o[r]=i.peek())}}e(t)});Ve("__r",function(e,t){if(e(t),t.type!==Ne){lt();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,i){var a;return me(function(){a=this},{name:i}),a.c=r,a})((function(r){return function(){var i;bs&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),jt=o,lt(n)}});Ve("__e",function(e,t,n,o){lt(),jt=void 0,e(t,n,o)});Ve("diffed",function(e,t){lt(),jt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var a in i){var s=i[a];s===void 0||o&&a in o||(s.d(),i[a]=void 0)}if(o){i||(i={},n.U=i);for(var u in o){var f=i[u],c=o[u];f===void 0?(f=ws(n,u,c,r),i[u]=f):f.o(c,r)}}}e(t)});Ve("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var i=o[r];i&&i.d()}}}var a=t.__np;if(a){var s=t.props;for(var u in a)s[u]=a[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var c=f.__$u;c&&(f.__$u=void 0,c.d())}}e(t)});Ve("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Be.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};ks=function(e){queueMicrotask(function(){queueMicrotask(e)})}});function ir(e){var t=or.get(this);return t||(t=new Map,or.set(this,t)),(t=rr(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,i=1,a="",s="",u=[0],f=function(m){i===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,a):i===3&&(m||a)?(u.push(3,m,a),i=2):i===2&&a==="..."&&m?u.push(4,m,0):i===2&&a&&!m?u.push(5,0,!0,a):i>=5&&((a||!m&&i===5)&&(u.push(i,0,a,r),i=6),m&&(u.push(i,m,0,r),i=6)),a=""},c=0;c<n.length;c++){c&&(i===1&&f(),f(c));for(var h=0;h<n[c].length;h++)o=n[c][h],i===1?o==="<"?(f(),u=[u],i=3):a+=o:i===4?a==="--"&&o===">"?(i=1,a=""):a=o+a[0]:s?o===s?s="":a+=o:o==='"'||o==="'"?s=o:o===">"?(f(),i=1):i&&(o==="="?(i=5,r=a,a=""):o==="/"&&(i<5||n[c][h+1]===">")?(f(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),i=2):a+=o),i===3&&a==="!--"&&(i=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var rr,or,sr=d(()=>{rr=function(e,t,n,o){var r;t[0]=0;for(var i=1;i<t.length;i++){var a=t[i++],s=t[i]?(t[0]|=a?1:2,n[t[i++]]):t[++i];a===3?o[0]=s:a===4?o[1]=Object.assign(o[1]||{},s):a===5?(o[1]=o[1]||{})[t[++i]]=s:a===6?o[1][t[++i]]+=s+"":a?(r=e.apply(s,rr(e,s,n,["",null])),o.push(r),s[0]?t[0]|=2:(t[i-2]=0,t[i]=r)):o.push(s)}return o},or=new Map});var l,_=d(()=>{"use strict";sr();rt();l=ir.bind(Et)});var K,ee,be=d(()=>{"use strict";_();K=({title:e,children:t})=>l`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,ee=({what:e,onRetry:t})=>l`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`});function pr(e){fr=e}async function U(e,t,{body:n,signal:o}={}){let r=await ar(e,t,n,o),i=await lr(r);if(r.status===403&&String(i?.type).endsWith("/csrf")&&(await y.me(),r=await ar(e,t,n,o),i=await lr(r)),r.ok)return i;throw r.status===401&&t!=="/api/sessions"&&fr(),new ne(r.status,i??{title:`Error ${r.status}`})}async function ar(e,t,n,o){let r={Accept:"application/json"};e!=="GET"&&(r["X-CSRF-Token"]=cr),n!==void 0&&(r["Content-Type"]="application/json");let i=AbortSignal.timeout(15e3);try{return await fetch(t,{method:e,headers:r,body:n===void 0?void 0:JSON.stringify(n),signal:o?AbortSignal.any([o,i]):i})}catch{throw new ne(0,{title:"The server cannot be reached."})}}async function lr(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new ne(0,{title:"The answer was cut off."})}}async function Rt(e){let t=await e;return cr=t.csrf_token,t}var cr,fr,ne,Fn,ur,y,te=d(()=>{"use strict";cr="",fr=()=>{},ne=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};Fn=e=>`/api/films/${encodeURIComponent(e)}`,ur=e=>`/api/marks/${encodeURIComponent(e)}`,y={me:()=>Rt(U("GET","/api/me")),becomeGuest:()=>Rt(U("POST","/api/guests")),createAccount:(e,t)=>Rt(U("POST","/api/accounts",{body:{email:e,password:t}})),signIn:(e,t,n)=>Rt(U("POST","/api/sessions",{body:{email:e,password:t,join:n}})),signOut:()=>U("DELETE","/api/sessions/current"),allMarks:()=>U("GET","/api/me/marks"),marks:(e,t)=>U("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t)=>U("PUT",ur(e.id),{body:{kind:t,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>U("DELETE",ur(e)),recommendations:(e,t)=>U("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>U("GET","/api/choices"),film:e=>U("GET",Fn(e)),related:e=>U("GET",`${Fn(e)}/related`),votes:e=>U("GET",`${Fn(e)}/votes`),starters:(e,t=0)=>U("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,t)=>U("GET",`/api/search?q=${encodeURIComponent(e)}`,{signal:t}),searchFile:e=>U("GET",e)}});function H({title:e,children:t}){let n=e??String(t);return S(()=>{document.title=n===An?An:`${n} · ${An}`},[n]),l`<h1 tabindex="-1">${t}</h1>`}var An,de=d(()=>{"use strict";R();_();An="Sneak Preview"});var G,oe,J=d(()=>{"use strict";_();G=({film:e,eager:t=!1})=>l`<img
    class="poster"
    src=${e.poster}
    alt=""
    width="200"
    height="300"
    loading=${t?"eager":"lazy"}
  />`,oe=({count:e=12,kind:t="tile"})=>l`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>l`<div key=${o} class="skeleton ${t}" />`)}
  </div>`});function Q(e,{key:t=`toast-${++Ms}`,tone:n="calm",action:o}={}){let r=Ke.value.filter(i=>i.key!==t);Ke.value=[...r,{key:t,text:e,tone:n,action:o}].slice(-Ss)}function Je(e){Ke.value=Ke.value.filter(t=>t.key!==e)}function ut(e){Ht.value=Ht.value===e?`${e} `:e}var Ss,Ms,Ke,Ht,we=d(()=>{"use strict";O();Ss=3,Ms=0,Ke=$([]),Ht=$("")});async function ct(){Dt.value=!1;try{T.value=await y.me()}catch{Dt.value=!0}}async function Ut(){T.value??=await y.me(),!I.value&&(On??=y.becomeGuest().then(e=>T.value=e).finally(()=>On=null),await On)}async function mr(e,t){T.value=await y.createAccount(e,t)}async function dr(e,t,n){T.value=await y.signIn(e,t,n)}async function hr(){await y.signOut(),T.value=await y.me()}var T,Dt,I,On,le=d(()=>{"use strict";O();te();we();T=$(null),Dt=$(!1),I=V(()=>T.value?.signed_in??!1),On=null;pr(()=>{if(!I.value)return;let e=T.value?.guest?"":"Sign in again; your marks are kept.";Q(`Your session has ended. ${e}`,{key:"session",tone:"error"}),ct()})});function Qe({label:e="Try it"}){let t=x(!1),n=async()=>{t.value=!0;try{await Ut(),De("/start")}catch(o){let r=o instanceof Error?o.message:"";Q(`That did not work. ${r}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return I.value?l`<a class="button primary" href="/start">Pick films</a>`:l`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}var qt=d(()=>{"use strict";O();_();ke();le();we()});function vr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:r}of e)r.forEach((i,a)=>{if(n.has(i.id))return;let s=t.get(i.id)??{film:i,voters:[],best:a};s.voters.push(o.id),s.best=Math.min(s.best,a),t.set(i.id,s)});return[...t.values()].sort((o,r)=>r.voters.length-o.voters.length||o.best-r.best||o.film.id.localeCompare(r.film.id))}var _r=d(()=>{"use strict"});function In(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function he({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}function ft(e){return/^[a-z]{2,3}$/.test(e)?Ps.of(e)??e:e}function Bt(e){return[e.kind==="series"?"Series":"Film",he(e),e.runtime&&In(e.runtime),e.certificate,e.languages.map(ft).slice(0,2).join(", ")].filter(Boolean)}function gr(e){let t=(o,r)=>o?`${Cs.format(o)} ${r}${o===1?"":"s"}`:"";return[["Rotten Tomatoes",e.rotten_tomatoes,o=>`${Math.round(o)}%`,""],["Metacritic",e.metacritic,o=>`${Math.round(o)}`,""],["Critics",e.critics,o=>`${o.toFixed(1)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,o=>`${o.toFixed(1)}`,t(e.imdb_votes,"vote")],["TMDB",e.tmdb,o=>`${o.toFixed(1)}`,""]].flatMap(([o,r,i,a])=>r==null?[]:[{name:o,value:i(r),note:a}])}function $r(e){let{youtube_id:t,search_url:n}=e.trailer??{};return t?`https://www.youtube.com/watch?v=${encodeURIComponent(t)}`:n??null}var Ts,Cs,Es,Ps,N,Wt,xe,D=d(()=>{"use strict";Ts=new Intl.NumberFormat("en"),Cs=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}),Es=new Intl.ListFormat("en"),Ps=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),N=(e,t,n=`${t}s`)=>`${Ts.format(e)} ${e===1?t:n}`;Wt=e=>e.year?`${e.title} (${e.year})`:e.title,xe=e=>Es.format(e)});function P({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${Fs[e]} transform=${t} />
  </svg>`}var yr,Fs,As,br,re=d(()=>{"use strict";_();yr="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",Fs={like:yr,hide:yr,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",bookmark:"M6 4h12v17l-6-4.5L6 21z",film:"M3 5h18v14H3zM8 5v14M16 5v14M3 12h5M16 12h5",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4"};As=document.querySelector("link[rel=icon]"),br=()=>l`<img class="logo" src=${As?.href} alt="" width="37" height="37" />`});function xr(){let e=x([]),t=x([]),n=B(null);S(()=>{let s=new IntersectionObserver(([u])=>{u.isIntersecting&&(s.disconnect(),Is().then(f=>e.value=f,()=>{}))});return n.current&&s.observe(n.current),()=>s.disconnect()},[]);let o=e.value.filter(({film:s})=>!t.value.includes(s.id)),r=vr(o).slice(0,Os),i=new Map(e.value.map(({film:s})=>[s.id,s.title])),a=s=>{t.value=t.value.includes(s)?t.value.filter(u=>u!==s):[...t.value,s]};return l`<div class="votes" ref=${n}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${e.value.map(({film:s})=>l`<li key=${s.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(s.id))}
              onClick=${()=>a(s.id)}
            >
              <${P} name="like" /><span>${s.title}</span><${G} film=${s} />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${r.flatMap(({film:s,voters:u},f)=>u.map(c=>{let h=e.value.findIndex(v=>v.film.id===c),[m,p]=[kr(h,e.value.length),kr(f,r.length)];return l`<path
            key=${`${c}-${s.id}`}
            class="vote vote-${h}"
            d=${`M0 ${m} C50 ${m} 50 ${p} 100 ${p}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${r.map(({film:s,voters:u})=>l`<li key=${s.id}>
            <a class="ballot" href="/films/${s.id}">
              <${G} film=${s} />
              <span>
                <strong>${s.title}</strong> <small>${he(s)}</small>
                <small class="votes-why">
                  ${N(u.length,"vote")}:${" "}
                  ${xe(u.map(f=>i.get(f)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}async function Is(){let e=await Promise.all(wr.map(y.film)).catch(()=>null);return e??=(await y.starters(wr.length)).items,Promise.all(e.map(async t=>({film:t,related:(await y.related(t.id)).items})))}var wr,Os,kr,Sr=d(()=>{"use strict";O();R();te();_();_r();D();re();J();wr=["tt0113277","tt0133093","tt0110912","tt0102926"],Os=4;kr=(e,t)=>(e+.5)/t*100});var Tr={};_e(Tr,{default:()=>Mr});function Mr(){let e=x([]);return S(()=>{y.starters(Ln*Ls).then(({items:t})=>e.value=t,()=>{})},[]),l`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:Ln},(t,n)=>l`<div key=${n} class="hero-column">
              ${e.value.filter((o,r)=>r%Ln===n).map(o=>l`<${G} key=${o.id} film=${o} eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${H} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Each of them votes for the films that its own page recommends.
          Sneak Preview counts the votes, and shows who voted.
        </p>
        <p class="row">
          <${Qe} />
          ${I.value?l`<a class="button" href="/recommendations">Your recommendations</a>`:l`<a class="button" href="/sign-in">Sign in</a>`}
        </p>
        ${!I.value&&l`<p class="quiet">One click, no e-mail address.</p>`}
      </div>
    </section>
    <section class="page" aria-labelledby="cheat">
      <header class="page-head">
        <h2 id="cheat" class="display">How it cheats</h2>
        <p>
          Somebody liked the films on the left; the lines are the votes of their pages. Switch one
          off, and see who loses.
        </p>
      </header>
      <${xr} />
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
    </section>`}var Ln,Ls,Cr=d(()=>{"use strict";O();R();te();de();J();qt();Sr();_();le();[Ln,Ls]=innerWidth<768?[4,3]:[6,4]});function Se({children:e}){return Dt.value&&!T.value?l`<${ee} what="This page" onRetry=${ct} />`:T.value?I.value?e:l`<${K} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${Qe} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:l`<${oe} />`}var pt=d(()=>{"use strict";_();le();be();J();qt()});async function Er(){Fr((await y.allMarks()).marks),mt.value=!0}function Pr(){Fr({}),mt.value=!1}function Fr(e){Nn={...e};let t={...e};for(let n of Gt.keys())jn(t,n,q(n));ue.value=t}function Te(e,t,{quiet:n=!1}={}){let o=q(e.id);if(o===t)return Promise.resolve(!0);Ar(e.id,t);let r=t?`${Ns[t]}: ${e.title}`:`No mark any more: ${e.title}`;n?ut(r):Q(r,{key:e.id,action:{label:"Undo",run:()=>{Te(e,o,{quiet:!0})}}});let i=Gt.get(e.id)??js(e).finally(()=>Gt.delete(e.id));return Gt.set(e.id,i),i}async function js(e){for(;;){let t=q(e.id),n=Nn[e.id]??null;if(t===n)return!0;try{await Ut(),await(t?y.putMark(e,t):y.deleteMark(e.id)),jn(Nn,e.id,t),(t==="like"||n==="like")&&(Me.value+=1)}catch(o){if(q(e.id)!==t)continue;return Ar(e.id,n),Rs(e,t,o),!1}}}function Rs(e,t,n){if(Je(e.id),n instanceof ne&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";Q(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{Te(e,t)}}})}function Ar(e,t){let n={...ue.value};jn(n,e,t),ue.value=n}function jn(e,t,n){n?e[t]=n:delete e[t]}var ue,mt,Xe,Me,Nn,Gt,Ns,dt,q,zt,z=d(()=>{"use strict";O();te();le();we();ue=$({}),mt=$(!1),Xe=V(()=>dt("like")),Me=$(0),Nn={},Gt=new Map,Ns={like:"Liked",save:"Saved",hide:"Hidden"},dt=e=>Object.values(ue.value).filter(t=>t===e).length,q=e=>ue.value[e]??null;zt=(e,t)=>Te(e,q(e.id)===t?null:t)});function Or(){let e=Xe.value,t=e<Ce?`${N(Ce-e,"more like")} for your first list`:e<Ze?`Your first list is ready. At ${Ze} likes it knows you well.`:"That is plenty. Every further like still counts.";return l`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${N(e,"like")}</strong> <span>${t}</span></p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label="Likes on the way to ${Ze}"
        aria-valuemin="0"
        aria-valuemax=${Ze}
        aria-valuenow=${Math.min(e,Ze)}
      >
        ${Array.from({length:Ze},(n,o)=>l`<i
              key=${o}
              class="${o<e?"done":""} ${o+1===Ce?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<Ce?l`<button class="button primary" disabled>Show me my recommendations</button>`:l`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var Ce,Ze,Rn=d(()=>{"use strict";_();D();z();Ce=3,Ze=10});function Lr(e,t){let n=t.split(" ");return e.toSorted((r,i)=>i.length-r.length).every(r=>{let i=n.findIndex(a=>a.startsWith(r));return i>=0&&n.splice(i,1),i>=0})}function Ir(e){let[t,...n]=e.split(" ");return n.length>0&&Hs.has(t)?n.join(" "):e}function Nr(e,t,n){let o=Hn(t,n);if(e===t||e===o)return ht.exact;let r=Ir(o);return e===r||e===Ir(t)?ht.withoutArticle:o.startsWith(e)||r.startsWith(e)?ht.start:o.includes(` ${e}`)?ht.word:ht.words}function Hn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var Hs,ht,jr=d(()=>{"use strict";Hs=new Set("the a an le la les l el los las il der das".split(" ")),ht=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4})});function zs(e){return Bs.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function Ys(e){let t=e.replace(Ds," $&").normalize("NFKD").replace(Us,"");return Array.from(Array.from(t,zs).join(""),o=>Gs.get(o)??o).join("").replace(qs," ").trim()}function vt(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(o=>{let r=o.split(Ws).map(Ys).filter(Boolean);return[r.join(" "),r.map(i=>i.replaceAll(" ","")).join(" ")]});return[...new Set(n)].filter(Boolean)}var Ds,Us,qs,Ws,Bs,Gs,Dn=d(()=>{"use strict";Ds=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,Us=/\p{M}+/gu,qs=/[^\p{L}\p{N}]+/gu,Ws=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,Bs=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,Gs=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "])))});function Un(e,t){let n=/([^,(<)]*)([,(<)])/gu,o=t;function r(){let i=new Map;for(let a=n.exec(e);a;a=n.exec(e)){let[,s,u]=a;if(u===")")break;if(u===","){for(let c of s)i.set(c,{kind:"page",file:o});o+=1;continue}let f={kind:"branch",label:s,file:o,below:null};if(i.set(String.fromCodePoint(s.codePointAt(0)),f),u==="(")s!==" "&&(o+=1),f.below=r();else{let c=e.indexOf(">",n.lastIndex);o+=Number.parseInt(e.slice(n.lastIndex,c),36),n.lastIndex=c+1}}return i}return r()}function Rr(e,t){let n=t;for(let o=e;;){let r=o.get(String.fromCodePoint(n.codePointAt(0)??0));if(r===void 0)return null;if(r.kind==="page"||r.label.startsWith(n))return{item:r,known:!0};if(!n.startsWith(r.label))return null;if(r.below===null)return{item:r,known:!1};n=n.slice(r.label.length),o=r.below}}var Hr=d(()=>{"use strict"});function Ks([e,t,n,o,r,i]){let a=`tt${String(e).padStart(7,"0")}`,s=o?"series":"film",u=vt(t).concat(i===void 0?[]:vt(i));return{hit:{id:a,title:t,year:n,kind:s,stars:r,poster:`/posters/${a}`},names:u}}var Vs,Yt,Dr=d(()=>{"use strict";Dn();Hr();Vs=200,Yt=class{#t;#n;#e=new Map;constructor(t,n){this.#t=t,this.build=n.build,this.#n=Un(n.outline,0)}find(t){return Rr(this.#n,t)}has(t){return this.#e.has(t.file)}read(t){let o=this.#e.get(t.file)??this.#o(t);if(this.#e.delete(t.file),this.#e.set(t.file,o),this.#e.size>Vs){let[r]=this.#e.keys();this.#e.delete(r)}return o}async#o(t){try{let n=await this.#t(this.#r(t.file));return t.kind==="branch"&&t.below===null&&(t.below=Un(n.outline??"",t.file+1)),{complete:n.complete,rows:n.hits.map(Ks)}}catch(n){throw this.#e.delete(t.file),n}}#r(t){let n=(t&255).toString(16).padStart(2,"0");return`/search/${this.build}/${(t>>8).toString(16)}/${n}.json`}}});function Br({load:e}){let t=null,n="";function o(){return t??=e("/search/manifest.json").then(i=>new Yt(e,i)),t.catch(()=>t=null),t}async function r(i,a){t=null;let s=await o();if(s.build===i.build)throw a;return s}return{async warm(){await o()},async search(i,{limit:a=10,signal:s}={}){let u=vt(i.slice(0,Js)),f=Math.abs(i.length-n.length)>1?2:1;if(n=i,u.length===0)return{hits:[],complete:!0};let c=await o();try{return await Ur(c,u,{limit:a,requests:f,signal:s})}catch(h){s?.throwIfAborted();let m=await r(c,h);return Ur(m,u,{limit:a,requests:f,signal:s})}}}}async function Ur(e,t,{limit:n,requests:o,signal:r}){let i={requests:o},a=!0;for(let s of t){let u=await Xs(e,s,i,r);if(u.hits.length>0)return{...u,hits:u.hits.slice(0,n)};a&&=u.complete}return{hits:[],complete:a}}async function Xs(e,t,n,o){let r=t.split(" "),i=Zs(t,r),a=new Set;for(;;){if(o?.throwIfAborted(),r.some(m=>e.find(m)===null))return{hits:[],complete:!0};let s=i.flatMap(m=>{let p=e.find(m);return p===null||p.known&&a.has(p.item.file)?[]:n.requests>0||e.has(p.item)?[{path:m,...p}]:[]}),u=ea(e,t,s,i[0]);if(u===void 0)return{hits:[],complete:!1};e.has(u.item)||(n.requests-=1);let f=await e.read(u.item);if(!u.known)continue;a.add(u.item.file);let c=ta(f.rows,t,r),h=f.complete&&Gr(u);if(c.length>0||h)return{hits:c,complete:h}}}function Zs(e,t){let n=[...new Set(t)].slice(0,Qs),o=n.toSorted((u,f)=>qr(f)-qr(u)),r=n.flatMap(u=>n.filter(f=>f!==u).map(f=>`${u} ${f}`)),[i,...a]=t,s=Wr.test(i)&&a.length>0?[[...a,i].join(" ")]:[];return[...new Set([...s,e,...o,...r])]}function qr(e){return Wr.test(e)?0:e.length}function Gr({path:e}){return!e.includes(" ")}function ea(e,t,n,o){let r=t.slice(t.lastIndexOf(" ")+1),i=({item:s})=>s.kind==="page",a=({item:s})=>e.has(s);return n.find(s=>i(s)&&a(s))??n.find(s=>i(s)&&Gr(s))??n.find(s=>s.path===t&&s.known)??n.find(s=>s.path===o&&!s.known)??n.find(s=>s.known&&a(s))??n.find(s=>s.path===o)??n.find(s=>!s.known)??n.find(s=>i(s)&&!s.path.startsWith(`${r} `))??n.find(i)??n[0]}function ta(e,t,n){return e.flatMap(({hit:r,names:i})=>{let a=(i.length>0?i:[""]).filter(s=>Lr(n,Hn(s,r.year)));return a.length===0?[]:[{hit:r,close:Math.min(...a.map(s=>Nr(t,s,r.year)))}]}).sort((r,i)=>r.close-i.close).map(({hit:r})=>r)}var Js,Qs,Wr,zr=d(()=>{"use strict";jr();Dr();Dn();Js=200,Qs=12,Wr=/^\d{4}$/u});function Kr(){let e=$(Vt),t=0,n=new AbortController;async function o(a){let s=++t;if(n.abort(),n=new AbortController,!a.trim()){e.value=Vt;return}e.value={...e.value,state:"looking"};try{let{hits:u}=await Vr.search(a,{limit:Yr});if(s!==t)return;u.length>0?e.value={...Vt,state:"found",hits:u}:await r(a,s)}catch{s===t&&(e.value={...Vt,state:"failed"})}}async function r(a,s){if(await new Promise(c=>setTimeout(c,na)),s!==t)return;let u=await y.search(a,n.signal);if(s!==t)return;let f=u.did_you_mean??"";e.value={state:"found",hits:u.items.slice(0,Yr),meant:f,guessed:!0}}return{found:e,ask:o,warm:()=>{Vr.warm().catch(()=>{})}}}var na,Yr,Vt,Vr,Jr=d(()=>{"use strict";O();te();zr();na=350,Yr=8,Vt={state:"empty",hits:[],meant:"",guessed:!1},Vr=Br({load:y.searchFile})});function Ee({film:e,words:t=!1,onMark:n}){let o=q(e.id);return l`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${oa.map(([r,i,a])=>{let s=o===r,u=s?ra[r]:i;return l`<button
        key=${r}
        class="mark mark-${r}"
        aria-pressed=${String(s)}
        title=${a}
        onClick=${()=>n?n(r):void zt(e,r)}
      >
        <${P} name=${r} />
        <span class=${t?"":"unseen"}>${t?u:i}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`})}
  </div>`}var oa,ra,_t=d(()=>{"use strict";_();z();re();oa=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"]],ra={like:"Liked",save:"Saved",hide:"Hidden"}});var Qr,Xr=d(()=>{"use strict";_();D();_t();J();Qr=({hit:e,onOpen:t})=>l`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${G} film=${e} />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${he(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&l`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${Ee} film=${e} />
  </li>`});function Kt({open:e=!1}){let t=ze(Kr,[]),n=x(""),o=x(!1),r=B(null),i=B(null),a=Z(),{state:s,hits:u,guessed:f}=t.found.value,c=(e||o.value)&&s!=="empty";S(()=>{let g=w=>{r.current?.contains(w.target)||(o.value=!1)};return document.addEventListener("pointerdown",g),document.addEventListener("focusin",g),()=>{document.removeEventListener("pointerdown",g),document.removeEventListener("focusin",g)}},[o]);let h=g=>{n.value=g,o.value=!0,t.ask(g)},m=()=>{o.value=!1,e&&h(""),i.current?.focus()},p=g=>{g.key==="Escape"&&c?(g.preventDefault(),m()):r.current&&c&&sa(r.current,g)&&g.preventDefault()},v=c?ia(t.found.value,n.value.trim()):"";return l`<search ref=${r} class="search ${e?"search-open":""}" onKeyDown=${p}>
    <div class="search-field">
      <${P} name="search" />
      <input
        ref=${i}
        type="search"
        aria-label="Search a film by its title"
        aria-describedby=${a}
        placeholder="Search a film"
        autocomplete="off"
        spellcheck=${!1}
        value=${n.value}
        onInput=${g=>h(g.target.value)}
        onFocus=${()=>{o.value=!0,t.warm()}}
      />
    </div>
    <p id=${a} class="unseen">Films appear below as you type; the arrow keys reach them.</p>
    <p class="unseen" role="status">${v}</p>
    ${c&&l`<div class="hits ${s}">
        ${(f||u.length===0)&&l`<p class="hits-note">
            ${v}
            ${s==="failed"&&l` <button class="button small" onClick=${()=>h(n.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${u.map(g=>l`<${Qr} key=${g.id} hit=${g} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <p class="hint" aria-hidden="true">
          <kbd>↓</kbd><kbd>↑</kbd> move <kbd>←</kbd><kbd>→</kbd> choose <kbd>Enter</kbd> mark
          <kbd>Esc</kbd> close
        </p>
      </div>`}
  </search>`}function ia({state:e,hits:t,meant:n,guessed:o},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film is called “${r}”.`:o?`Did you mean ${n||"one of these"}?`:`Found: ${t.length}`}function sa(e,t){let n=[...e.querySelectorAll(".hit")].map(u=>[...u.querySelectorAll("a, button")]),o=e.querySelector("input"),r=document.activeElement,i=n.findIndex(u=>u.includes(r)),a=i<0?1:n[i].indexOf(r),s=r===o;if(t.key==="ArrowDown"||t.key==="Enter"&&s)n[Math.min(i+1,n.length-1)]?.[a].focus();else if(t.key==="ArrowUp"&&i>=0)(i===0?o:n[i-1][a]).focus();else if(t.key==="ArrowRight"&&i>=0)n[i][a+1]?.focus();else if(t.key==="ArrowLeft"&&i>=0)n[i][a-1]?.focus();else return!1;return!0}var qn=d(()=>{"use strict";O();R();_();Jr();re();Xr()});async function Gn(){Y.value.length===0&&(qe.value="loading"),Y.value=Y.value.filter(e=>!q(e.id)),await ni(),Y.value=[...Y.value,...Ue.splice(0,Math.max(0,Bn-Y.value.length))],(Y.value.length>0||Qt)&&(qe.value="ready")}function ei(e){let t=Ue.shift()??null;return Y.value=Y.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Ue.length<Bn&&ni(),t}function ti(){Ue=[],Jt.clear(),Qt=!1,Y.value=[],qe.value="idle"}async function ni(){if(!(Wn||Qt||Ue.length>=Bn)){Wn=!0;try{let e=[...Jt].filter(o=>!q(o)).length,{items:t}=await y.starters(Zr,e),n=t.filter(o=>!Jt.has(o.id)&&!q(o.id));for(let o of n)Jt.add(o.id);Ue=[...Ue,...n],Qt=t.length<Zr}catch{Y.value.length===0&&(qe.value="failed")}finally{Wn=!1}}}var Bn,Zr,qe,Y,Ue,Jt,Qt,Wn,zn=d(()=>{"use strict";O();te();z();Bn=12,Zr=36,qe=$("idle"),Y=$([]),Ue=[],Jt=new Set,Qt=!1,Wn=!1});function oi({film:e,current:t,onAnswer:n,onFocus:o}){let r=t?0:-1;return l`<div
    class="starter"
    role="group"
    aria-label=${Wt(e)}
    aria-describedby="wall-keys"
    tabindex=${r}
    onFocusIn=${o}
  >
    <${G} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${he(e)}</small></p>
    <div class="answers">
      ${Yn.map(([i,a],s)=>l`<button
            key=${i}
            class="answer answer-${i}"
            tabindex=${r}
            onClick=${()=>n(i)}
          >
            <${P} name=${i} /><span>${a}</span>
            <kbd aria-hidden="true">${s+1}</kbd>
          </button>`)}
    </div>
  </div>`}var Yn,ri=d(()=>{"use strict";_();D();re();J();Yn=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]]});function ii(){let e=x(0),t=B(null);if(S(()=>{Gn()},[]),qe.value==="failed")return l`<${ee} what="The films" onRetry=${Gn} />`;if(qe.value!=="ready")return l`<${oe} kind="tile" />`;let n=Y.value;if(n.length===0)return l`<${K} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],r=s=>o()[s]?.firstElementChild,i=(s,u)=>{let f=n.indexOf(s),c=r(f)?.contains(document.activeElement),h=ei(s.id);u!=="skip"?Te(s,u):ut(`Skipped: ${s.title}`),h&&ut(`Next: ${Wt(h)}`),c&&setTimeout(()=>r(Math.min(f,Y.value.length-1))?.focus())};return l`<p id="wall-keys" class="hint wall-hint">
      On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
    </p>
    <ul class="tiles wall" ref=${t} onKeyDown=${s=>{if(s.altKey||s.ctrlKey||s.metaKey)return;let u=o().findIndex(m=>m.contains(s.target)),f=n[u];if(!f)return;let c=Yn[Number(s.key)-1]?.[0],h=aa(o())[s.key];if(c)i(f,c);else if(h)r(Math.max(0,Math.min(u+h,n.length-1)))?.focus();else return;s.preventDefault()}}>
      ${n.map((s,u)=>l`<li key=${s.id}>
            <${oi}
              film=${s}
              current=${u===Math.min(e.value,n.length-1)}
              onAnswer=${f=>i(s,f)}
              onFocus=${()=>e.value=u}
            />
          </li>`)}
    </ul>`}function aa(e){let t=e[0]?.offsetTop,n=e.filter(r=>r.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var si=d(()=>{"use strict";O();R();_();D();z();zn();we();be();J();ri()});var ai={};_e(ai,{default:()=>la});var la,li=d(()=>{"use strict";pt();de();Rn();qn();si();_();la=()=>l`<div class="page">
    <header class="page-head">
      <${H} title="Pick films">Which of these did you like?<//>
      <p>Three are enough for a first list. Or search any film you love.</p>
    </header>
    <${Se}>
      <${Kt} open />
      <${Or} />
      <${ii} />
    <//>
  </div>`});function Xt({film:e}){let t=$r(e);return l`<div class="ways-out">
    ${t&&l`<${ui} href=${t} icon="film" text="Trailer" about=${e.title} />`}
    ${e.links.imdb&&l`<${ui} href=${e.links.imdb} icon="out" text="IMDb" about=${e.title} />`}
  </div>`}var ui,Vn=d(()=>{"use strict";_();D();re();ui=({href:e,icon:t,text:n,about:o})=>l`<a class="way-out way-${t}" href=${e} target="_blank" rel="noopener">
    <${P} name=${t} />${n}
    <span class="unseen"> of ${o}, opens in a new tab</span>
  </a>`});function Zt({scores:e}){let t=gr(e);return t.length===0?null:l`<dl class="scores">
    ${t.map(({name:n,value:o,note:r})=>l`<div key=${n}>
          <dt>${n}</dt>
          <dd>${o}${r&&l`<small>${r}</small>`}</dd>
        </div>`)}
  </dl>`}var Kn=d(()=>{"use strict";_();D()});function en({because:e,title:t,label:n="Because you liked"}){let[o,r]=ye(!1),i=Z();if(e.length===0)return null;let a=e.length-ci,s=o?e:e.slice(0,ci);return l`<div class="voters">
    <p id=${i}>${n}</p>
    <ul class="chips" aria-labelledby=${i}>
      ${s.map(u=>l`<li key=${u.id}>
            <a class="chip" href="/films/${u.id}">${u.title}</a>
          </li>`)}
      ${a>0&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>r(!o)}>
            ${o?"Fewer":`and ${a} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}var ci,Jn=d(()=>{"use strict";R();_();ci=4});function fi({item:{film:e,because:t},eager:n}){let o=q(e.id)==="hide",r=B(null),i=B(!1);if(S(()=>{o&&i.current&&r.current?.focus(),i.current=!1},[o]),o)return l`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${r}
        class="button small"
        onClick=${()=>{Te(e,null,{quiet:!0})}}
      >
        <${P} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let a=u=>{i.current=u==="hide",u==="hide"?Te(e,"hide",{quiet:!0}):zt(e,u)},s=`title-${e.id}`;return l`<article class="card" aria-labelledby=${s}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${G} film=${e} eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${Bt(e).map(u=>l`<span key=${u}>${u}</span>`)}</p>
      <h2 id=${s}><a href="/films/${e.id}">${e.title}</a></h2>
      <${Zt} scores=${e.scores} />
      ${e.plot&&l`<p class="plot">${e.plot}</p>`}
      <p class="people">
        ${e.directors.length>0&&l`<span>By ${xe(e.directors)}</span>`}
        ${e.stars.length>0&&l`<span>With ${xe(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&l`<span>${e.genres.join(" · ")}</span>`}
      </p>
    </div>
    <${en} because=${t} title=${e.title} />
    <div class="card-foot">
      <${Ee} film=${e} words onMark=${a} />
      <${Xt} film=${e} />
    </div>
  </article>`}var pi=d(()=>{"use strict";R();_();D();z();re();Vn();_t();J();Kn();Jn()});function tn(e){let t=new URLSearchParams(e),n=Xn.map(r=>[r,t.get(r)?.trim()??""]),o=Zn.map(r=>[r,[...new Set(t.getAll(r).filter(Boolean))]]);return Object.fromEntries([...n,...o])}function to(e){let t=new URLSearchParams;for(let n of Xn)e[n]&&t.set(n,e[n]);for(let n of Zn)for(let o of e[n])t.append(n,o);return t.toString()}function nn(e){let t=Zn.reduce((n,o)=>n+e[o].length,0);return Xn.filter(n=>e[n]).length+t}function di(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function no(e,t){return mi.find(n=>e[n].includes(t))??""}function hi(e,t){let n=Qn.indexOf(no(e,t)),o=Qn[(n+1)%Qn.length],r={...e};for(let i of mi){let a=e[i].filter(s=>s!==t);r[i]=i===o?[...a,t]:a}return r}function oo(e,t,n){let r=e[t].includes(n)?e[t].filter(i=>i!==n):[...e[t],n];return{...e,[t]:r}}var Xn,Zn,mi,Qn,eo,gt=d(()=>{"use strict";Xn=["kind","min_score","min_votes","from_year","to_year","max_runtime"],Zn=["genre","any_genre","not_genre","language","director"],mi=["genre","any_genre","not_genre"],Qn=["","any_genre","genre","not_genre"],eo={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"}});function $t({label:e,value:t,options:n,onChange:o}){let r=Z(),i=n.some(([a])=>a===t)?n:[...n,[t,t]];return l`<div class="filter">
    <label for=${r}>${e}</label>
    <select id=${r} value=${t} onChange=${a=>o(a.target.value)}>
      ${i.map(([a,s])=>l`<option key=${a} value=${a} selected=${a===t}>${s}</option>`)}
    </select>
  </div>`}function ro({label:e,value:t,onChange:n}){let o=Z();return l`<div class="filter">
    <label for=${o}>${e}</label>
    <input
      id=${o}
      type="number"
      inputmode="numeric"
      min="1870"
      max="2100"
      placeholder="any"
      value=${t}
      onInput=${i=>{let{value:a,validity:s}=i.target;s.valid&&(a===""||a.length===4)&&n(a)}}
    />
  </div>`}function io({label:e,one:t,values:n,choices:o,name:r=String,onToggle:i}){let a=Z(),s=o.filter(({value:f})=>!n.includes(f)),u=f=>{f.target.value&&i(f.target.value),f.target.value=""};return l`<div class="filter">
    <label for=${a}>${e}</label>
    ${n.length>0&&l`<ul class="chips">
        ${n.map(f=>l`<li key=${f}>
              <button class="chip is-genre" onClick=${()=>i(f)}>
                ${r(f)} <${P} name="close" /><span class="unseen">: remove</span>
              </button>
            </li>`)}
      </ul>`}
    <select id=${a} onChange=${u}>
      <option value="">${n.length>0?`or ${t} …`:`any ${t}`}</option>
      ${s.map(({value:f,count:c})=>l`<option key=${f} value=${f}>${r(f)} (${c})</option>`)}
    </select>
  </div>`}var vi=d(()=>{"use strict";R();_();re()});function _i({choices:e,filters:t,onChange:n}){let[o,r]=ye(!1),i=Z(),a=[...t.genre,...t.any_genre,...t.not_genre],s=e.map(({value:f})=>f),u=[...new Set([...s.slice(0,o?void 0:so),...a])];return l`<div class="filter" role="group" aria-labelledby=${i}>
    <h3 id=${i}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${u.map(f=>{let c=no(t,f),[h,m]=ua[c];return l`<li key=${f}>
          <button
            class="chip is-${c||"off"}"
            onClick=${()=>n(hi(t,f))}
          >
            ${h&&l`<span aria-hidden="true">${h} </span>`}${f}
            <span class="unseen">: ${m}</span>
          </button>
        </li>`})}
      ${s.length>so&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>r(!o)}>
            ${o?"Fewer":`${s.length-so} more`}
          </button>
        </li>`}
    </ul>
  </div>`}var ua,so,gi=d(()=>{"use strict";R();_();gt();ua={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},so=14});function $i({filters:e,choices:t,onChange:n}){let[o,r]=ye(!1),i=nn(e),a=s=>u=>n({...e,[s]:u});return l`<section class="filters ${o?"open":""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(o)}
          aria-controls="filter-fields"
          onClick=${()=>r(!o)}
        >
          <${P} name="filter" />Filters
          ${i>0&&l` <span class="tally">${i}<span class="unseen"> active</span></span>`}
        </button>
        <span class="filters-title">
          Filters ${i>0&&l`<span class="tally">${i}</span>`}
        </span>
      </h2>
      ${i>0&&l`<button class="button small" onClick=${()=>n(tn(""))}>
          Clear all
        </button>`}
    </div>
    <div id="filter-fields" class="filter-fields">
      <${_i} choices=${t.genres} filters=${e} onChange=${n} />
      <${$t} label="Kind" value=${e.kind} options=${ca} onChange=${a("kind")} />
      <div class="pair">
        <${$t}
          label="Score"
          value=${e.min_score}
          options=${fa}
          onChange=${a("min_score")}
        />
        <${$t}
          label="Reviews or votes"
          value=${e.min_votes}
          options=${pa}
          onChange=${a("min_votes")}
        />
      </div>
      <div class="pair">
        <${ro} label="From year" value=${e.from_year} onChange=${a("from_year")} />
        <${ro} label="To year" value=${e.to_year} onChange=${a("to_year")} />
      </div>
      <${$t}
        label="Runtime"
        value=${e.max_runtime}
        options=${ma}
        onChange=${a("max_runtime")}
      />
      <${io}
        label="Language"
        one="language"
        values=${e.language}
        name=${ft}
        choices=${t.languages}
        onToggle=${s=>n(oo(e,"language",s))}
      />
      <${io}
        label="Director"
        one="director"
        values=${e.director}
        choices=${t.directors}
        onToggle=${s=>n(oo(e,"director",s))}
      />
    </div>
  </section>`}var on,ca,fa,pa,ma,yi=d(()=>{"use strict";R();_();gt();D();vi();gi();re();on=(e,t)=>[["","any"],...e.map(n=>[n,t(n)])],ca=on(["film","series"],e=>e==="film"?"films only":"series only"),fa=on(["5","6","6.5","7","7.5","8"],e=>`${e} or better`),pa=on(["10","50","100","200","1000","10000"],e=>`${e} or more`),ma=on(["90","105","120","150","180"],e=>`up to ${In(Number(e))}`)});function ki(e){ie.value==="ready"&&e===fo&&!yt.value?Mi():mo(e)}async function mo(e){fo=e;let t=++ce,n=Me.value;ie.value=W.value.length&&ie.value==="ready"?"ready":"loading",se.value=!0,rn.value=!0;try{let o=await po(`limit=${Pe}`);if(t!==ce)return;je(()=>{W.value=o.items,sn.value=o.items.length<Pe,et.value=0,wi.value=n,Fe.value=null,ie.value="ready",ho(o)}),Mi()}catch{t===ce&&(ie.value="failed")}finally{t===ce&&(se.value=!1,rn.value=!1)}}async function xi(){if(se.value||!co.value)return;let e=ce;se.value=!0;try{let t=W.value.map(({film:o})=>o.id).join(","),n=await po(`limit=${Pe}&shown=${t}`);if(e!==ce)return;W.value=[...W.value,...n.items],sn.value=n.items.length<Pe||W.value.length+Pe>da,ho(n)}finally{e===ce&&(se.value=!1)}}function Si(){Fe.value&&(W.value=Fe.value),Fe.value=null}function Mi(){an();let e=ha,t=ce,n=async()=>{let o=Math.min(bi,Math.max(Pe,W.value.length)),r=await po(`limit=${o}`).catch(()=>null);t===ce&&(r&&je(()=>_a(r)),e=Math.min(e*1.5,va),ae.value>0&&(ao=setTimeout(n,e)))};ae.value>0&&(ao=setTimeout(n,e))}function an(){clearTimeout(ao)}function Ti(){an(),ce+=1,je(()=>{ie.value="idle",W.value=[],Fe.value=null,ae.value=0})}function ho(e){lo.value=e.total,uo.value=e.removed,ae.value=e.pending,et.value=Math.max(et.value,e.pending)}function _a(e){ho(e);let{list:t,moved:n}=ga(W.value,e.items,Pe);W.value=t,Fe.value=n?e.items:null,t.length<=bi&&(sn.value=e.items.length<Math.max(Pe,t.length))}function ga(e,t,n){let o=new Map(t.map(f=>[f.film.id,f])),r=e.map(f=>o.get(f.film.id)??f),i=new Set(e.map(({film:f})=>f.id)),a=Math.max(0,n-r.length),s=[...r,...t.filter(({film:f})=>!i.has(f.id)).slice(0,a)],u=t.some(({film:f},c)=>s[c]?.film.id!==f.id);return{list:s,moved:u}}var Pe,bi,da,ha,va,ie,W,lo,uo,ae,et,se,rn,Fe,wi,yt,co,sn,fo,ce,ao,po,ln=d(()=>{"use strict";O();te();z();Pe=12,bi=100,da=500,ha=400,va=2e3,ie=$("idle"),W=$([]),lo=$(0),uo=$({}),ae=$(0),et=$(0),se=$(!1),rn=$(!1),Fe=$(null),wi=$(0),yt=V(()=>Me.value!==wi.value),co=V(()=>ie.value==="ready"&&W.value.length>0&&!sn.value),sn=$(!1),fo="",ce=0,po=e=>y.recommendations([fo,e].filter(Boolean).join("&"))});function Ci({onRefresh:e}){let t=et.value-ae.value;if(ae.value>0)return l`<div class="news">
      <p role="status">
        ${N(ae.value,"film")} on ${ae.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${et.value} value=${t}></progress>
    </div>`;if(yt.value||Fe.value){let n=yt.value?e:Si;return l`<div class="news">
      <p role="status">${yt.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${se.value} onClick=${n}>
        Update the list
      </button>
    </div>`}return null}var Ei=d(()=>{"use strict";_();D();ln()});function Pi({filters:e,removed:t,onChange:n}){if(nn(e)===0)return l`<${K} title="Nobody votes yet">
      <p>The films you like lead nowhere new so far. One or two more will help.</p>
      <p class="row"><a class="button primary" href="/start">Pick more films</a></p>
    <//>`;let o=Object.entries(t).filter(([,r])=>r>0).sort(([,r],[,i])=>i-r);return l`<${K} title="The filters leave nothing">
    <ul class="loosen">
      ${o.map(([r,i])=>l`<li key=${r}>
            <span>
              <strong>${eo[r]??r}</strong> removed ${N(i,"film")}
            </span>
            <button class="button small" onClick=${()=>n(di(e,r))}>
              Drop this filter<span class="unseen">: ${eo[r]??r}</span>
            </button>
          </li>`)}
    </ul>
  <//>`}var Fi=d(()=>{"use strict";_();gt();D();be()});var Ai={};_e(Ai,{default:()=>ba});function wa(){let e=x(ya),t=tn(un.value),n=to(t),o=a=>Ii(to(a)),r=()=>{mo(n)};S(()=>(ki(n),an),[n]),S(()=>{y.choices().then(a=>e.value=a,()=>{})},[Me.value]);let i=ie.value==="ready"&&W.value.length>0;return mt.value&&Xe.value===0&&W.value.length===0?l`<${K} title="Nobody votes yet">
      <p>Every film you like votes for others. ${Ce} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:l`<div class="with-filters">
    <${$i} filters=${t} choices=${e.value} onChange=${o} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(se.value)}>
      ${mt.value&&Xe.value<Ce&&l`<p class="tip">
          ${N(Ce-Xe.value,"more like")} make a much better list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${i&&N(lo.value,"film")}</p>
      <${Ci} onRefresh=${r} />
      <${ka} filters=${t} onChange=${o} onRetry=${r} />
    </section>
  </div>`}function ka({filters:e,onChange:t,onRetry:n}){if(ie.value==="failed")return l`<${ee} what="The list" onRetry=${n} />`;if(ie.value!=="ready")return l`<${oe} kind="card" count=${6} />`;let o=W.value;return o.length===0?ae.value>0?l`<${oe} kind="card" count=${4} />`:l`<${Pi}
      filters=${e}
      removed=${uo.value}
      onChange=${t}
    />`:l`<ol class="cards ${rn.value?"fading":""}">
      ${o.map((r,i)=>l`<li key=${r.film.id}><${fi} item=${r} eager=${i<4} /></li>`)}
    </ol>
    ${co.value&&l`<${xa} />`}`}function xa(){let e=B(null),t=async n=>{try{await xi()}catch{n&&Q("No more films for now: the server cannot be reached.",{tone:"error"})}};return S(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[W.value.length]),l`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${se.value}
      onClick=${()=>{t(!0)}}
    >
      ${se.value?"One moment…":"Show more"}
    </button>
  </p>`}var ya,ba,Oi=d(()=>{"use strict";O();R();te();pi();yi();pt();de();Ei();be();Fi();J();Rn();_();gt();D();ke();z();ln();we();ya={genres:[],languages:[],directors:[]},ba=()=>l`<div class="page">
    <header class="page-head">
      <${H} title="Recommendations">For you<//>
      <p>Films that the pages of your liked films recommend, most votes first.</p>
    </header>
    <${Se}><${wa} /><//>
  </div>`});var cn,vo=d(()=>{"use strict";_();D();_t();J();cn=({film:e,level:t=2})=>l`<article class="tile">
    <a href="/films/${e.id}">
      <${G} film=${e} />
      <${`h${t}`}>${e.title}<//>
    </a>
    <div class="tile-foot">
      <p class="facts"><span>${he(e)}</span></p>
      <${Ee} film=${e} />
    </div>
  </article>`});var Ni={};_e(Ni,{default:()=>Li});function Li({about:e}){let t=Sa[e];return l`<div class="page">
    <header class="page-head">
      <${H}>${t.title}<//>
      <p>${t.about}</p>
    </header>
    <${Se}><${Ma} list=${t} /><//>
  </div>`}function Ma({list:e}){let t=x([]),n=x(0),o=x("loading"),r=async()=>{o.value="loading";try{let a=t.value.filter(({id:c})=>q(c)===e.kind).length,s=await y.marks(e.kind,a),u=new Set(t.value.map(({id:c})=>c)),f=s.items.map(({film:c})=>c).filter(({id:c})=>!u.has(c));t.value=[...t.value,...f],n.value=s.total,o.value="ready"}catch{o.value="failed"}};if(S(()=>{r()},[]),o.value==="failed")return l`<${ee} what="This list" onRetry=${()=>{r()}} />`;if(t.value.length===0)return o.value==="loading"?l`<${oe} />`:l`<${K} title=${e.none}>
      <p>${e.hint}</p>
      <p class="row">
        <a class="button primary" href="/start">Pick films you know</a>
        <a class="button" href="/recommendations">Your recommendations</a>
      </p>
    <//>`;let i=t.value.filter(({id:a})=>q(a)===e.kind).length;return l`<p class="quiet">${N(dt(e.kind),"film")}, newest first</p>
    <ul class="tiles">
      ${t.value.map(a=>l`<li key=${a.id} class=${q(a.id)===e.kind?"":"gone"}>
            <${cn} film=${a} />
          </li>`)}
    </ul>
    ${i<n.value&&t.value.length<n.value&&l`<p class="row centre">
        <button class="button" disabled=${o.value==="loading"} onClick=${()=>{r()}}>
          Show more
        </button>
      </p>`}`}var Sa,ji=d(()=>{"use strict";O();R();te();vo();pt();de();be();J();_();D();z();Sa={saved:{kind:"save",title:"Saved",about:"Films you want to see.",none:"Nothing saved yet",hint:"Press the plus on any film, and it waits for you here."},liked:{kind:"like",title:"Liked",about:"Films that vote for you.",none:"No likes yet",hint:"Three are enough for a first list of recommendations."},hidden:{kind:"hide",title:"Hidden",about:"Films that are never shown to you, until you bring them back.",none:"Nothing hidden",hint:"Thumbs down keeps a film away, and puts it here."}}});var Hi={};_e(Hi,{default:()=>Ri});function Ri({about:e}){let t=x(null),n=x([]),o=x([]),r=x(""),i=async()=>{r.value="";try{t.value=await y.film(e),n.value=(await y.related(e)).items}catch(a){let s=a instanceof ne&&a.status===404;t.value||(r.value=s?"unknown":"lost")}};return S(()=>{i()},[e]),S(()=>{!I.value||!t.value||y.votes(e).then(a=>o.value=a.because,()=>{})},[t.value,I.value,Me.value]),r.value?l`<div class="page narrow">
      <${H} title="Film">${r.value==="unknown"?"No such film":"Film"}<//>
      ${r.value==="unknown"?l`<${K} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:l`<${ee} what="The film" onRetry=${()=>{i()}} />`}
    </div>`:t.value?l`<${Ta} film=${t.value} voters=${o.value} /> ${n.value.length>0&&l`<section class="page" aria-labelledby="related">
        <h2 id="related">Its page recommends</h2>
        <p class="quiet">Like ${t.value.title}, and it votes for each of these.</p>
        <ul class="tiles">
          ${n.value.map(a=>l`<li key=${a.id}><${cn} film=${a} level=${3} /></li>`)}
        </ul>
      </section>`}`:l`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${H} title="Film">One moment…<//></div>
    </div>`}function Ta({film:e,voters:t}){let n=e.original_title!==e.title&&e.original_title,o=[["Directed by",xe(e.directors)],["With",xe(e.stars)],["Genres",e.genres.join(", ")],["Languages",e.languages.map(ft).join(", ")],["Countries",e.countries.join(", ")],["Original title",n]].filter(([,r])=>r);return l`<article class="page film-page">
    <div class="film-poster"><${G} film=${e} eager /></div>
    <div class="film-facts">
      <p class="facts">${Bt(e).map(r=>l`<span key=${r}>${r}</span>`)}</p>
      <${H} title=${e.title}>${e.title}<//>
      <${Zt} scores=${e.scores} />
      ${e.plot&&l`<p class="lead">${e.plot}</p>`}
      <div class="row">
        <${Ee} film=${e} words />
        <${Xt} film=${e} />
      </div>
      <${en} because=${t} title=${e.title} label="Your films that led here" />
      <dl class="fact-list">
        ${o.map(([r,i])=>l`<div key=${r}>
              <dt>${r}</dt>
              <dd>${i}</dd>
            </div>`)}
      </dl>
    </div>
  </article>`}var Di=d(()=>{"use strict";O();R();te();vo();de();Vn();_t();be();J();Kn();Jn();_();D();le();z()});function tt({label:e,name:t,type:n,autocomplete:o,hint:r="",errors:i=[],minlength:a}){let s=Z(),u=x(!1),f=n==="password",c=[r&&`${s}-hint`,i.length>0&&`${s}-errors`].filter(Boolean);return l`<div class="field">
    <label for=${s}>${e}</label>
    <div class="field-box">
      <input
        id=${s}
        name=${t}
        type=${f&&u.value?"text":n}
        autocomplete=${o}
        autocapitalize="none"
        spellcheck=${!1}
        required
        minlength=${a}
        maxlength="256"
        aria-invalid=${i.length>0?"true":void 0}
        aria-describedby=${c.join(" ")||void 0}
      />
      ${f&&l`<button
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
  </div>`}var _o=d(()=>{"use strict";O();R();_()});function fn({label:e,send:t,children:n}){let o=x(!1),r=x(null),i=B(null),a=f=>r.value?.errors[f]??[],s=r.value&&!Object.keys(r.value.errors).length;return l`<form ref=${i} class="form" onSubmit=${async f=>{f.preventDefault(),o.value=!0,r.value=null;try{await t(new FormData(i.current))}catch(c){if(!(c instanceof ne))throw c;r.value=c,setTimeout(()=>i.current?.querySelector("[aria-invalid], [role=alert]")?.focus())}finally{o.value=!1}}}>
    ${s&&l`<p class="wrong" role="alert" tabindex="-1">${r.value?.message}</p>`}
    ${n(a)}
    <button type="submit" class="button primary" disabled=${o.value}>
      ${o.value?"One moment…":e}
    </button>
  </form>`}var go=d(()=>{"use strict";O();R();te();_()});var qi={};_e(qi,{default:()=>Ca});function Ea(){let e=Object.keys(ue.value).length,t=async n=>{await mr(String(n.get("email")).trim(),String(n.get("password"))),Q("This is your account now. Everything you marked is in it.")};return l`<p class="lead">
      You are a guest${e>0?` with ${N(e,"marked film")}`:""}. A guest lives in this
      browser alone; an account finds its films anywhere.
    </p>
    <${fn} label="Make it my account" send=${t}>
      ${n=>l`
        <${tt}
          label="E-mail"
          name="email"
          type="email"
          autocomplete="username"
          errors=${n("email")}
        />
        <${tt}
          label="Password"
          name="password"
          type="password"
          autocomplete="new-password"
          minlength=${Ui}
          errors=${n("password")}
          hint="At least ${Ui} characters. A few words in a row do well."
        />
      `}
    <//>
    <p class="quiet">
      You have an account already? <a href="/sign-in">Sign in</a> and bring your films along.
    </p>`}function Pa(){let e=async()=>{try{await hr(),De("/"),Q("You are signed out.")}catch(t){let n=t instanceof Error?t.message:"";Q(`You are still signed in. ${n}`,{tone:"error",action:{label:"Try again",run:e}})}};return l`<dl class="fact-list">
      <div>
        <dt>E-mail</dt>
        <dd>${T.value?.email}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>${N(Object.keys(ue.value).length,"film")}</dd>
      </div>
    </dl>
    <p><button class="button" onClick=${e}>Sign out</button></p>`}var Ui,Ca,Wi=d(()=>{"use strict";_o();go();pt();de();_();D();ke();z();le();we();Ui=15,Ca=()=>l`<div class="page narrow">
    <header class="page-head">
      <${H} title="Account"> ${T.value?.guest?"Keep what you marked":"Your account"} <//>
    </header>
    <${Se}>${T.value?.guest?l`<${Ea} />`:l`<${Pa} />`}<//>
  </div>`});var Gi={};_e(Gi,{default:()=>Bi});function Bi(){let e=T.value?.guest?Object.keys(ue.value).length:0;return l`<div class="page narrow">
    <header class="page-head"><${H}>Sign in<//></header>
    <${fn} label="Sign in" send=${async n=>{let[o,r]=[String(n.get("email")),String(n.get("password"))];await dr(o.trim(),r,n.get("join")==="on"),De("/recommendations")}}>
      ${n=>l`
        <${tt}
          label="E-mail"
          name="email"
          type="email"
          autocomplete="username"
          errors=${n("email")}
        />
        <${tt}
          label="Password"
          name="password"
          type="password"
          autocomplete="current-password"
          errors=${n("password")}
        />
        ${e>0&&l`<label class="check">
            <input type="checkbox" name="join" checked />
            <span>
              Bring along the ${N(e,"film")} I marked as a guest. Where the account has a
              mark of its own, that one stays.
            </span>
          </label>`}
      `}
    <//>
    ${T.value&&l`<p class="quiet">
        No account yet?${" "}
        ${I.value?l`<a href="/account">Make one of this guest</a>, and everything is kept.`:"Begin as a guest; it can become an account at any time."}
      </p>`}
    ${T.value&&!I.value&&l`<p><${Qe} label="Try it as a guest" /></p>`}
  </div>`}var zi=d(()=>{"use strict";_o();go();de();qt();_();D();ke();z();le()});var Yi={};_e(Yi,{default:()=>Fa});var Fa,Vi=d(()=>{"use strict";de();_();Fa=({path:e})=>l`<div class="page narrow notice">
    <p class="eyebrow">404</p>
    <${H} title="Not found">This reel is missing<//>
    <p>Nothing is shown at <code>${e}</code>.</p>
    <p class="row">
      <a class="button primary" href="/recommendations">Your recommendations</a>
      <a class="button" href="/">The first page</a>
    </p>
  </div>`});function Oa(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of Ji){let r=n.exec(t);if(r)return{about:r[1]??"",load:o}}return{about:"",load:Aa}}async function pn(e){let t=++Ki,{pathname:n,search:o}=location,{about:r,load:i}=Oa(n),a=await i().catch(()=>null);if(t!==Ki)return;let s=bt.value.Page===null,u=async()=>{bt.value={path:n,about:r,Page:a?.default??null,failed:!a},un.value=o.slice(1),await new Promise(f=>setTimeout(f)),e!==null&&scrollTo({top:e,behavior:"instant"}),s||document.querySelector("h1")?.focus({preventScroll:!0})};s||!document.startViewTransition?await u():await document.startViewTransition(u).updateCallbackDone.catch(()=>{})}function De(e){history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),pn(0)}function Ii(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),un.value=e}function Xi(){return history.scrollRestoration="manual",addEventListener("popstate",e=>{pn(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?De(t.href):scrollTo({top:0}))}),pn(history.state?.scroll??null)}function $o(){for(let[,e]of Ji)e().catch(()=>{})}var Ji,Aa,bt,un,mn,Ki,Qi,ke=d(()=>{"use strict";O();Ji=[[/^\/$/,()=>Promise.resolve().then(()=>(Cr(),Tr))],[/^\/start$/,()=>Promise.resolve().then(()=>(li(),ai))],[/^\/recommendations$/,()=>Promise.resolve().then(()=>(Oi(),Ai))],[/^\/(saved|liked|hidden)$/,()=>Promise.resolve().then(()=>(ji(),Ni))],[/^\/films\/([\w-]+)$/,()=>Promise.resolve().then(()=>(Di(),Hi))],[/^\/account$/,()=>Promise.resolve().then(()=>(Wi(),qi))],[/^\/sign-in$/,()=>Promise.resolve().then(()=>(zi(),Gi))]],Aa=()=>Promise.resolve().then(()=>(Vi(),Yi)),bt=$({path:location.pathname,about:"",Page:null}),un=$(location.search.slice(1)),mn=V(()=>bt.value.path),Ki=0;Qi=()=>{pn(null)}});O();rt();_();be();_();ke();z();le();O();var Ia="theme",Zi=matchMedia("(prefers-color-scheme: light)"),es=()=>document.documentElement.dataset.theme??(Zi.matches?"light":"dark"),We=$(es());Zi.addEventListener("change",()=>We.value=es());function ts(){We.value=We.value==="dark"?"light":"dark",document.documentElement.dataset.theme=We.value;try{localStorage.setItem(Ia,We.value)}catch{}}re();qn();var La=[["/recommendations","For you","list"],["/saved","Saved","bookmark","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],ns=()=>l`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${br} /><span>Sneak Preview</span></a>
    ${mn.value!=="/start"&&l`<${Kt} />`} ${I.value&&l`<${Na} />`}
    <div class="site-tools">
      <${ja} />
      ${T.value&&l`<${Ra} />`}
    </div>
  </header>`,Na=()=>l`<nav class="places" aria-label="Your lists">
    <ul>
      ${La.map(([e,t,n,o])=>{let r=o?dt(o):0;return l`<li key=${e}>
          <a href=${e} aria-current=${mn.value===e?"page":void 0}>
            <${P} name=${n} />${t}
            ${r>0&&l` <span class="tally">${r}<span class="unseen"> films</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`;function ja(){let e=We.value==="dark"?"light":"dark";return l`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${ts}
  >
    <${P} name="theme" />
  </button>`}function Ra(){let e=n=>mn.value===n?"page":void 0;if(!I.value)return l`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=T.value?.guest?"Guest":"Account";return l`<a class="account" href="/account" aria-current=${e("/account")}>
    <${P} name="person" /><span>${t}</span>
  </a>`}J();R();_();we();re();var Ha=7e3,Da=15e3,os=()=>l`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${Ke.value.map(e=>l`<${Ua} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${Ht.value}</p>`;function Ua({toast:{key:e,text:t,tone:n,action:o}}){let[r,i]=ye(!1);return S(()=>{if(r)return;let s=setTimeout(()=>Je(e),n==="error"?Da:Ha);return()=>clearTimeout(s)},[r,e,t,n]),l`<div
    class="toast ${n}"
    onPointerEnter=${()=>i(!0)}
    onPointerLeave=${()=>i(!1)}
    onFocusIn=${()=>i(!0)}
    onFocusOut=${()=>i(!1)}
  >
    <p>${t}</p>
    ${o&&l`<button class="button small" onClick=${()=>{Je(e),o?.run()}}>${o.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${()=>Je(e)}>
      <${P} name="close" />
    </button>
  </div>`}ke();function rs(){let{path:e,about:t,Page:n,failed:o}=bt.value;return l`<${ns} />
    <main id="main" tabindex="-1">
      ${o?l`<h1 class="unseen" tabindex="-1">Sneak Preview</h1>
              <${ee} what="The page" onRetry=${Qi} />`:n?l`<${n} key=${e} about=${t} path=${e} />`:l`<${oe} />`}
    </main>
    <footer class="site-footer">
      <p>No ratings, no model: votes, and who voted.</p>
    </footer>
    <${os} />`}_();ke();z();le();ln();zn();var is=document.getElementById("app"),bo=()=>{I.peek()&&Er().catch(()=>{})},yo;function qa(e){let t=e.signed_in?e.email:void 0,n=yo===t||yo===null&&t!==void 0;yo=t,n||(Ti(),ti()),e.signed_in?bo():Pr()}me(()=>{let e=T.value;e&&Re(()=>qa(e))});document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"&&bo()});addEventListener("online",bo);ct();await Xi();is.replaceChildren();Lo(l`<${rs} />`,is);addEventListener("load",()=>setTimeout($o,1500),{once:!0});document.readyState==="complete"&&setTimeout($o,1500);
