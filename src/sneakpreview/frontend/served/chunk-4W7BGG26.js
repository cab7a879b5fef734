var w,uo,tn,pe,Xt,_t,fo,dt,po,nn,en,Ci,Ge=Symbol.for("pv"),vt={},gt=[],Pi=/^m(i|n|o|s|text|space)$/,on=Array.isArray,rn=gt.slice,Se=Object.assign;function xe(e){e&&e.parentNode&&e.remove()}function $t(e,t,n){var o,i,r,s={},a=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?i=t[r]:s[r]=t[r];return a>2&&(s.children=a>3?rn.call(arguments,2):n),qe(e,s,o,i,null)}function qe(e,t,n,o,i){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ge,__v:i||++uo,__i:-1,__u:0};return!i&&w.vnode&&w.vnode(r),r}function Me(e){return e.children}function Ie(e,t){this.props=e,this.context=t,this.__g=0}function me(e,t){if(t==null)return e.__&&me(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:me(e)}function Ei(e){var t,n=e.__v,o=n.__e,i=[],r=[],s=e.__P;s&&((t=Se({constructor:Ge},n)).__v=n.__v+1,w.vnode&&w.vnode(t),sn(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,i,o||me(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,$o(i,t,r),n.__=n.__e=null,t.__e!=o&&mo(t))}function mo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),mo(e)}function lo(e){(8&e.__g||(e.__g|=8,pe.push(e),_t++))&&Xt==w.debounceRendering||((Xt=w.debounceRendering)||queueMicrotask)(ho)}function ho(){try{for(var e,t=1;pe.length;)pe.length>t&&pe.sort(fo),e=pe.shift(),t=pe.length,8&e.__g&&Ei(e)}finally{(_t=pe.length)&&(Xt||queueMicrotask)(ho)}}function _o(e,t,n,o,i,r,s,a,c,f,u){var d,m,p,_,k,y,M=o.__k||gt,g=t.length;for(c=Fi(n,t,M,c,g),d=0;d<g;d++)(p=n.__k[d])!=null&&(m=~p.__i&&M[p.__i]||vt,p.__i=d,y=sn(e,p,m,i,r,s,a,c,f,u),_=p.__e,(m.ref!=p.ref||8&m.__u)&&(m.ref&&an(m.ref,null,p,m),p.ref&&u.push(p.ref,p.__c||_,p)),k=k||_,4&p.__u?(c=vo(p,c,e,!m.__v),m.__e&&(m.__e=null)):typeof p.type=="function"&&y!==void 0?c=y:_&&(c=_.nextSibling),p.__u&=-21);return n.__e=k,c}function Fi(e,t,n,o,i){var r,s,a,c,f,u,d,m,p,_=n.length,k=_,y=0,M=0,g=e.__k=Array(i);for(r=0;r<i;r++)(s=t[r])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=g[r]=qe(null,s):on(s)?s=g[r]=qe(Me,{children:s}):s.constructor===Ge&&s.__b?s=g[r]=qe(s.type,s.props,s.key,s.ref,s.__v):g[r]=s,c=r+y,s.__=e,s.__b=e.__b+1,a=null,~(f=s.__i=Ai(s,n,c,k))&&(k--,(a=n[f])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,f==c-1?y--:f==c+1?y++:f!=c&&(f>c?y--:y++,M=1)):(~f||(i>_?y--:i<_&&y++),typeof s.type!="function"&&(s.__u|=4))):g[r]=null;if(M){for(u=[],d=[],r=0;r<i;r++)if((s=g[r])&&16&s.__u){for(y=0,m=u.length;y<m;)u[p=y+m>>1]<s.__i?y=p+1:m=p;u[y]=s.__i,d[r]=y+1}for(y=u.length;r--;)d[r]&&(d[r]==y?y--:g[r].__u|=4)}if(k)for(r=0;r<_;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=me(a)),ln(a,a));return o}function vo(e,t,n,o){var i,r,s,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=e,t=vo(i[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=me(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ai(e,t,n,o){var i,r=e.key,s=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&s==a.type)return n;if(o>(c?1:0)){for(i=n-1;i>=0;i--)if((a=t[i])&&!(2&a.__u)&&r==a.key&&s==a.type)return i;for(i=n+1;i<t.length;i++)if((a=t[i])&&!(2&a.__u)&&r==a.key&&s==a.type)return i}return-1}function co(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function mt(e,t,n,o,i){var r,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||co(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||co(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=en[t]||(en[t]=Ii(t)),(e.__a||(e.__a={}))[t]=nn,r=t!=(t=t.replace(po,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,s,r):e.removeEventListener(t,s,r));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ii(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[dt]==null)t[dt]=nn++;else if(t[dt]<this.__a[e])return;return n(w.event?w.event(t):t)}}}function sn(e,t,n,o,i,r,s,a,c,f){var u,d,m,p,_,k,y,M,g,v,S,He,so,pt,ke,ao,fe,be,oe=t.type;if(t.constructor!==Ge)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,d=r=[],u.nodeType==8?a=ht(u,r):r.push(u),a=r[0]||a),(u=w.__b)&&u(t);e:if(typeof oe=="function"){m=s.length;try{if(M=t.props,g=(u=oe.prototype)&&u.render,v=(u=oe.contextType)&&o[u.__c],S=u?v?v.props.value:u.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new oe(M,S):(t.__c=p=new Ie(M,S),p.constructor=oe,p.render=Oi),v&&v.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),oe.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Se({},p.__s)),Se(p.__s,oe.getDerivedStateFromProps(M,p.__s)))),_=p.props,k=p.state,p.__v=t,n.__c){if(M!==_&&g&&!oe.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(M,S),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(M,p.__s,S)===!1){t.__v!=n.__v&&(p.props=M,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(q){q&&(q.__=t)}),gt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&s.push(p),a=me(n);break e}p.componentWillUpdate&&p.componentWillUpdate(M,p.__s,S),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,k,y)})}else g&&!oe.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=S,p.props=M,p.__P=e,p.__g&=-5,He=w.__r,so=g?25:0;do p.__g&=-9,He&&He(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++so<25);g&&(gt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Se({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(_,k)),pt=u&&u.type===Me&&u.key==null?u.props.children:u,M.__P&&(u=a,i=(e=M.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&ln(q,q)}),n.__k=null),a=n.__k?me(n,0):null),a=_o(e,on(pt)?pt:[pt],t,n,o,i,r,s,a,c,f),M.__P&&(t.__e=null,a=u),t.__u&=-161,d&&d.some(xe),p.__h.length&&s.push(p),1&p.__g&&(p.__g&=-4)}catch(q){if(s.length=m,t.__v=null,c||r)if(q&&q.then){if(t.__u|=128|c,r){for(~(fe=r.indexOf(a||void 0))||(fe=r.length);(be=r[fe-1])&&be.nodeType==8;)fe--;for(;fe<r.length;fe++)if(be=r[fe])if(r[fe]=null,ke){if(be==ao)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(ao=ht(ke=be))}}if(!ke){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;ke=a}(u=ht(ke=t.__c.__z||(t.__c.__z=ke)))?(t.__e=ke,a=u):t.__e=a,a=a&&a.nextSibling}else r&&r.some(xe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),q&&q.then||go(t),w.__e(q,t,n)}}else a=t.__e=Li(n.__e,t,n,o,i,r,s,c,f,e);return(u=w.diffed)&&u(t),a}function ht(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function go(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(go))}function $o(e,t,n){for(var o=0;o<n.length;)an(n[o++],n[o++],n[o++]);w.__c&&w.__c(t,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(r){r.call(i)})}catch(r){w.__e(r,i.__v)}})}function Li(e,t,n,o,i,r,s,a,c,f){var u,d,m,p,_,k,y,M,g=n.props||vt,v=t.props,S=t.type;if(S=="svg"?i="http://www.w3.org/2000/svg":S=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((_=r[u])&&(S?_.localName==S:_.nodeType==3)){e=_,r[u]=null;break}}if(!e){if(M=f.ownerDocument||document,!S)return M.createTextNode(v);e=M.createElementNS(i,S,v.is?v:f),a&&(w.__m&&w.__m(t,r),a=!1),r=null}if(S){if(f=S=="template"&&e.content||e,r=S=="textarea"&&v.defaultValue!=null?null:r&&rn.call(f.childNodes),!a&&r)for(g={},u=0;u<e.attributes.length;u++)g[(_=e.attributes[u]).name]=_.value;for(u in g)_=g[u],u=="dangerouslySetInnerHTML"?m=_:u=="children"||u in v||u=="value"&&"defaultValue"in v||u=="checked"&&"defaultChecked"in v||mt(e,u,null,_,i);for(u in v)_=v[u],u=="children"?p=_:u=="dangerouslySetInnerHTML"?d=_:u=="value"?k=_:u=="checked"?y=_:a&&typeof _!="function"||g[u]===_||mt(e,u,_,g[u],i);d?(a||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(m&&(e.textContent=""),(S=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Pi.test(S))&&(i="http://www.w3.org/1999/xhtml"),_o(f,on(p)?p:[p],t,n,o,i,r,s,r?r[0]:n.__k&&me(n,0),a,c),r&&r.some(xe)),a&&S!="textarea"||(u="value",S=="progress"&&k==null?e.removeAttribute(u):k==null||k===e[u]&&(S!="progress"||k)||mt(e,u,k,g[u],i),u="checked",y!=null&&y!=e[u]&&mt(e,u,y,g[u],i))}else g===v||a&&e.data==v||(e.data=v);return e}function an(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){w.__e(i,n)}}function ln(e,t,n){var o,i,r,s;if(w.unmount&&w.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||an(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){w.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&ln(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=ht(o,r=[]))&&(o==e.__e&&r.some(xe),xe(i),xe(o)),n||xe(e.__e),e.__e=e.__c=e.__=null}function Oi(e,t,n){return this.constructor(e,n)}function yo(e,t){var n,o,i,r;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=qe(Me,{children:[e]}),i=[],r=[],sn(t,t.__k,o||vt,vt,t.namespaceURI,o?null:t.firstChild?rn.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,r),$o(i,t.__k,r),t.__k.props.children=null}w={__e:function(e,t,n,o){for(var i,r,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(a){e=a}}throw _t=0,e}},uo=0,tn=function(e){return e!=null&&e.constructor===Ge},Ie.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Se({},this.state)),typeof e=="function"&&(e=e(Se({},n),this.props)),e&&(Se(n,e),this.__v&&(t&&this.__k.push(t),lo(this)))},Ie.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),lo(this))},Ie.prototype.render=Me,pe=[],_t=0,fo=function(e,t){return e.__v.__b-t.__v.__b},dt=Symbol(),po=/(PointerCapture)$|Capture$/i,nn=0,en={},Ci=0;var Le,E,cn,wo,un=Object.is,yt=0,Eo=[],fn=[],P=w,ko=P.__b,bo=P.__r,xo=P.diffed,So=P.__c,Mo=P.unmount,To=P.__;function wt(e,t){P.__h&&P.__h(E,e,yt||t),yt=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function N(e){return yt=1,Ni(Ao,e)}function Ni(e,t,n){var o=wt(Le++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ao(void 0,t),function(r){var s=(o.__N||o.__)[0],a=o.t(s,r);un(s,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var i=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,s,a){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(f=!0,un(m.__[0],m.__N[0])||(u=!0))}),i){var d=i.call(this,r,s,a);return f?d||u:d}return!f||u}}return o.__}function b(e,t){var n=wt(Le++,3);!P.__s&&Fo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function A(e){return yt=5,de(function(){return{current:e}},[])}function de(e,t){var n=wt(Le++,7);return Fo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function G(){var e=wt(Le++,11);if(!e.__){for(var t=E.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Di(){var e;do{for(;e=fn.shift();)try{ze(e)}catch(n){P.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Eo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ze),t.__h.some(pn),t.__h=[]}catch(n){t.__h=[],P.__e(n,e.__v)}}}while(fn.length)}P.__b=function(e){E=null,ko&&ko(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),To&&To(e,t)},P.__r=function(e){bo&&bo(e),Le=0;var t=(E=e.__c).__H;t&&(cn==E?E.__h=[]:(t.__h.some(ze),t.__h.some(pn),Le=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),cn=E},P.diffed=function(e){xo&&xo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Po(Eo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),cn=E=null},P.__c=function(e,t){t.some(function(n){try{n.__h.some(ze),n.__h=n.__h.filter(function(o){return!o.__||pn(o)})}catch(o){n.__h=[function(){throw o}]}}),So&&So(e,t)},P.unmount=function(e){Mo&&Mo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Po(fn.push(i))}else ze(i)}catch(r){t=r}}),o.__H=void 0,t&&P.__e(t,o.__v))};var Co=typeof requestAnimationFrame=="function";function ji(e){var t,n=function(){clearTimeout(o),Co&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Co&&(t=requestAnimationFrame(n))}function Po(e){e!=1&&wo==P.requestAnimationFrame||((wo=P.requestAnimationFrame)||ji)(Di)}function ze(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function pn(e){var t=E;e.__c=e.__(),E=t}function Fo(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!un(n,e[o])})}function Ao(e,t){return typeof t=="function"?t(e):t}var Ri=Symbol.for("preact-signals");function St(){if(re>1)re--;else{var e,t=!1;for((function(){var i=bt;for(bt=void 0;i!==void 0;){var r=i.S;if(r.v===i.v)for(var s=r.t;s!==void 0;s=s.x)s.i===i.i&&(s.i=r.i);i=i.o}})();Ye!==void 0;){var n=Ye;for(Ye=void 0,kt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Lo(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(kt=0,re--,t)throw e}}function z(e){if(re>0)return e();mn=++Ui,re++;try{return e()}finally{St()}}var Ve,T=void 0;function Te(e){var t=T,n=Ve;T=void 0,Ve=void 0;try{return e()}finally{T=t,Ve=n}}var Ye=void 0,re=0,kt=0,Ui=0,mn=0,bt=void 0,xt=0;function Io(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=Ri;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Te(function(){var o;(o=t.W)==null||o.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Te(function(){var i;(i=t.Z)==null||i.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return ie(function(){var n=t.value;Te(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return Te(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=Io(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(kt>100)throw new Error("Cycle detected");(function(n){re!==0&&kt===0&&n.l!==mn&&(n.l=mn,bt={S:n,v:n.v,i:n.i,o:bt})})(this),this.v=e,this.i++,xt++,re++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{St()}}}});function h(e,t){return new F(e,t)}function Lo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Oo(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function No(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ce(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=xt-1,this.f=4}Ce.prototype=new F;Ce.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===xt))return!0;if(this.g=xt,this.f|=1,this.i>0&&!Lo(this))return this.f&=-2,!0;var e=T;try{Oo(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,No(this),this.f&=-2,!0};Ce.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};Ce.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ce.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ce.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Io(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function W(e,t){return new Ce(e,t)}function Do(e){var t=e.j;if(e.j=void 0,typeof t=="function"){re++;var n=T;T=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,dn(e),o}finally{T=n,St()}}}function dn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Do(e)}function Wi(e){if(T!==this)throw new Error("Out-of-order effect");No(this),T=e,this.f&=-2;try{8&this.f&&dn(this)}finally{St()}}function Oe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ve&&Ve.push(this)}Oe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Oe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Do(this),Oo(this),re++;var e=T;return T=this,Wi.bind(this,e)};Oe.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ye,Ye=this)};Oe.prototype.d=function(){this.f|=8,1&this.f||dn(this)};Oe.prototype.dispose=function(){this.d()};function ie(e,t){var n=new Oe(e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var jo,Tt,Mt,Bi=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ro=[];ie(function(){jo=this.N})();function Ne(e,t){w[e]=t.bind(null,w[e]||function(){})}function Ke(e){if(Mt){var t=Mt;Mt=void 0,t()}Mt=e&&e.S()}function Uo(e){var t=this,n=e.data,o=I(n);o.name="ReactiveDom",o.value=n;var i=de(function(){for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=W(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),u=W(function(){return!Array.isArray(f.value)&&!tn(f.value)}),d=ie(function(){if(this.N=Wo,u.value){var p=f.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[u,f]},[]),r=i[0],s=i[1];return r.value?s.peek():s.value}Uo.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:$t(Me,null).constructor},type:{configurable:!0,value:Uo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ne("__b",function(e,t){if(Ke(),Tt=void 0,typeof t.type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var r=o[i];r instanceof F&&(n||(t.__np=n={}),n[i]=r,o[i]=r.peek())}}e(t)});Ne("__r",function(e,t){if(e(t),t.type!==Me){Ke();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(i,r){var s;return ie(function(){s=this},{name:r}),s.c=i,s})((function(i){return function(){var r;Bi&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Tt=o,Ke(n)}});Ne("__e",function(e,t,n,o){Ke(),Tt=void 0,e(t,n,o)});Ne("diffed",function(e,t){Ke(),Tt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,r=n.U;if(r)for(var s in r){var a=r[s];a===void 0||o&&s in o||(a.d(),r[s]=void 0)}if(o){r||(r={},n.U=r);for(var c in o){var f=r[c],u=o[c];f===void 0?(f=Hi(n,c,u,i),r[c]=f):f.o(u,i)}}}e(t)});function Hi(e,t,n,o){var i=t in e&&e.ownerSVGElement===void 0,r=h(n);return{o:function(s,a){r.value=s,o=a},d:ie(function(){this.N=Wo;var s=r.value.value;o[t]!==s&&(o[t]=s,i?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.removeAttribute(t))})}}Ne("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var r=o[i];r&&r.d()}}}var s=t.__np;if(s){var a=t.props;for(var c in s)a[c]=s[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});Ne("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ie.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var a in this.props)if(!(a in e))return!0;return!1};function I(e,t){return de(function(){return h(e,t)},[])}var qi=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Gi(){z(function(){for(var e;e=Ro.shift();)jo.call(e)})}function Wo(){Ro.push(this)===1&&(w.requestAnimationFrame||qi)(Gi)}var Ho=function(e,t,n,o){var i;t[0]=0;for(var r=1;r<t.length;r++){var s=t[r++],a=t[r]?(t[0]|=s?1:2,n[t[r++]]):t[++r];s===3?o[0]=a:s===4?o[1]=Object.assign(o[1]||{},a):s===5?(o[1]=o[1]||{})[t[++r]]=a:s===6?o[1][t[++r]]+=a+"":s?(i=e.apply(a,Ho(e,a,n,["",null])),o.push(i),a[0]?t[0]|=2:(t[r-2]=0,t[r]=i)):o.push(a)}return o},Bo=new Map;function qo(e){var t=Bo.get(this);return t||(t=new Map,Bo.set(this,t)),(t=Ho(this,t.get(e)||(t.set(e,t=(function(n){for(var o,i,r=1,s="",a="",c=[0],f=function(m){r===1&&(m||(s=s.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,s):r===3&&(m||s)?(c.push(3,m,s),r=2):r===2&&s==="..."&&m?c.push(4,m,0):r===2&&s&&!m?c.push(5,0,!0,s):r>=5&&((s||!m&&r===5)&&(c.push(r,0,s,i),r=6),m&&(c.push(r,m,0,i),r=6)),s=""},u=0;u<n.length;u++){u&&(r===1&&f(),f(u));for(var d=0;d<n[u].length;d++)o=n[u][d],r===1?o==="<"?(f(),c=[c],r=3):s+=o:r===4?s==="--"&&o===">"?(r=1,s=""):s=o+s[0]:a?o===a?a="":s+=o:o==='"'||o==="'"?a=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,i=s,s=""):o==="/"&&(r<5||n[u][d+1]===">")?(f(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):s+=o),r===3&&s==="!--"&&(r=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var l=qo.bind($t);var Vo="",Yo=()=>{},B=class extends Error{constructor(t,n){super(n.detail||n.title||"The server did not answer as expected."),this.status=t,this.type=n.type??"",this.errors=n.errors??{}}};function Ko(e){Yo=e}async function R(e,t,{body:n,signal:o}={}){let i=await _n(e,t,n,o),r=await vn(i);if(i.status===403&&String(r?.type).endsWith("/csrf")&&(await $.me(),i=await _n(e,t,n,o),r=await vn(i)),i.ok)return r;throw i.status===401&&t!=="/api/sessions"&&Yo(),new B(i.status,r??{title:`Error ${i.status}`})}async function _n(e,t,n,o){let i={Accept:"application/json"};e!=="GET"&&(i["X-CSRF-Token"]=Vo);let r=n instanceof Blob;n!==void 0&&(i["Content-Type"]=`application/${r?"octet-stream":"json"}`);let s=AbortSignal.timeout(r?15e3*60:15e3);try{return await fetch(t,{method:e,headers:i,body:r?n:JSON.stringify(n),signal:o?AbortSignal.any([o,s]):s})}catch{throw new B(0,{title:"The server cannot be reached."})}}async function vn(e){if(e.status===204)return null;try{return/json/.test(e.headers.get("Content-Type")??"")?await e.json():null}catch{throw new B(0,{title:"The answer was cut off."})}}async function zi(e,t){let n=AbortSignal.any([t,AbortSignal.timeout(3e3)]);try{let o=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:n});if(o.ok)return await o.text();throw new B(o.status,{title:`Error ${o.status}`})}catch(o){throw o instanceof B?o:new B(0,{title:"It cannot be reached."})}}async function Vi(e){let t=await _n("GET",e,void 0);if(t.ok)return vn(t);throw new B(t.status,{title:`Error ${t.status}`})}async function Go(e){let t=await e;return Vo=t.csrf_token,t}var hn=e=>`/api/films/${encodeURIComponent(e)}`,zo=e=>`/api/marks/${encodeURIComponent(e)}`,$={me:()=>Go(R("GET","/api/me")),becomeGuest:()=>Go(R("POST","/api/guests")),allMarks:()=>R("GET","/api/me/marks"),marks:(e,t)=>R("GET",`/api/marks?kind=${e}&limit=48&offset=${t}`),putMark:(e,t,n)=>R("PUT",zo(e.id),{body:{kind:t,votes:n,title:e.title,year:e.year,kind_of_film:e.kind}}),deleteMark:e=>R("DELETE",zo(e)),recommendations:(e,t)=>R("GET",`/api/recommendations?${e}`,{signal:t}),choices:()=>R("GET","/api/choices"),film:e=>R("GET",hn(e)),related:e=>R("GET",`${hn(e)}/related`),votes:e=>R("GET",`${hn(e)}/votes`),starters:(e,t=0)=>R("GET",`/api/starters?limit=${e}&offset=${t}`),search:(e,{signal:t,further:n=!1}={})=>R("GET",`/api/search?q=${encodeURIComponent(e)}${n?"&further=true":""}`,{signal:t}),searchFile:e=>Vi(`${document.documentElement.dataset.search}${e}`),suggestions:zi,sources:()=>R("GET","/api/sources")};var se=h(null),gn=null;function Je(){return gn??=$.sources().then(e=>{se.value=e},()=>{gn=null}),gn}var Jo={TMDB:new URL("tmdb.svg",import.meta.url).href},Qo=()=>l`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${se.value&&se.value.items.length>0&&l`<ul class="credits" aria-label="Where the facts come from">
        ${se.value.items.map(({name:e,notice:t,url:n})=>l`<li key=${e}>
              <a href=${n} target="_blank" rel="noopener">
                ${Jo[e]?l`<img src=${Jo[e]} alt=${e} width="36" height="36" />`:e}<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${t}</span>
            </li>`)}
      </ul>`}
  </footer>`;var Yi=2,Ki=0,he=h([]),Ct=h("");function V(e,{key:t=`toast-${++Ki}`,tone:n="calm",action:o}={}){let i=he.value.filter(r=>r.key!==t);he.value=[...i,{key:t,text:e,tone:n,action:o}].slice(-Yi)}function De(e){he.value=he.value.filter(t=>t.key!==e)}function Zo(){he.value=he.value.filter(e=>e.tone==="error")}function Qe(e){Ct.value=Ct.value===e?`${e} `:e}var H=h(location.pathname),Ze=h(location.search.slice(1)),$n=!1;function Xo(){let e=$n;return $n=!1,e}async function er(e){let t=async()=>{z(()=>{Zo(),H.value=location.pathname,Ze.value=location.search.slice(1)}),await new Promise(i=>setTimeout(i)),scrollTo({top:e,behavior:"instant"});let o=document.querySelector("h1");o?.focus({preventScroll:!0}),$n=!o};if(!document.startViewTransition)return t();let n=document.startViewTransition(t);n.ready.catch(()=>{}),await n.updateCallbackDone.catch(()=>{})}function Xe(e){return history.replaceState({...history.state,scroll:scrollY},""),history.pushState({},"",e),er(0)}function tr(e){history.replaceState(history.state,"",e?`?${e}`:location.pathname),Ze.value=e}function nr(){history.scrollRestoration="manual",addEventListener("popstate",e=>{H.value===location.pathname&&Ze.value===location.search.slice(1)||er(e.state?.scroll??0)}),addEventListener("scrollend",()=>{history.replaceState({...history.state,scroll:scrollY},"")}),document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest("a"):null;!t||e.defaultPrevented||e.button||t.target||t.download||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.origin!==location.origin||t.getAttribute("href")?.startsWith("#")||(e.preventDefault(),t.href!==location.href?Xe(t.href):scrollTo({top:0}))}),scrollTo({top:history.state?.scroll??0,behavior:"instant"})}var D=h(null),Pt=h(!1),L=W(()=>D.value?.signed_in??!1),yn=null;async function et(){Pt.value=!1;try{D.value=await $.me()}catch{Pt.value=!0}}async function Et(){D.value??=await $.me(),!L.value&&(yn??=$.becomeGuest().then(e=>D.value=e).finally(()=>yn=null),await yn)}Ko(()=>{if(!L.value)return;let e=D.value?.guest?"":"Sign in again; your marks are kept.";V(`Your session has ended. ${e}`,{key:"session",tone:"error"}),et()});var tt=h({}),nt=h(!1),Re=W(()=>kn("like")),ae=h(0),wn={},Ft=new Map,Ji={like:"Liked",save:"Saved",hide:"Hidden",seen:"Seen",mute:"Does not vote any more"},kn=e=>Object.keys(tt.value).filter(t=>O(t)===e).length,O=e=>_e(e)?"like":je(e),_e=e=>je(e)==="mute",je=e=>tt.value[e]??null;async function or(){let{marks:e,silent:t}=await $.allMarks();ir({...e,...Object.fromEntries(t.map(n=>[n,"mute"]))}),nt.value=!0}function rr(){ir({}),nt.value=!1}function ir(e){wn={...e};let t={...e};for(let n of Ft.keys())bn(t,n,je(n));tt.value=t}function J(e,t,{quiet:n=!1}={}){let o=je(e.id);if(o===t)return Promise.resolve(!0);sr(e.id,t);let s=`${o==="mute"&&t==="like"?"Votes again":t?Ji[t]:"No mark any more"}: ${e.title}`;n?Qe(s):V(s,{key:e.id,action:{label:"Undo",run:()=>{J(e,o,{quiet:!0})}}});let a=Ft.get(e.id)??Qi(e).finally(()=>Ft.delete(e.id));return Ft.set(e.id,a),a}var At=(e,t)=>J(e,O(e.id)===t?null:t);async function Qi(e){for(;;){let t=je(e.id),n=wn[e.id]??null;if(t===n)return!0;try{await Et(),await Zi(e,t),bn(wn,e.id,t),(t==="like"||n==="like")&&(ae.value+=1)}catch(o){if(je(e.id)!==t)continue;return sr(e.id,n),Xi(e,t,o),!1}}}function Zi(e,t){return t?$.putMark(e,t==="mute"?"like":t,t!=="mute"):$.deleteMark(e.id)}function Xi(e,t,n){if(De(e.id),n instanceof B&&n.status===401)return;let o=n instanceof Error?n.message:"Something went wrong.";V(`${e.title} is as it was before. ${o}`,{key:e.id,tone:"error",action:{label:"Try again",run:()=>{J(e,t)}}})}function sr(e,t){let n={...tt.value};bn(n,e,t),tt.value=n}function bn(e,t,n){n?e[t]=n:delete e[t]}var es="theme",ar=matchMedia("(prefers-color-scheme: light)"),lr=()=>document.documentElement.dataset.theme??(ar.matches?"light":"dark"),Pe=h(lr());ar.addEventListener("change",()=>Pe.value=lr());function cr(){Pe.value=Pe.value==="dark"?"light":"dark",document.documentElement.dataset.theme=Pe.value;try{localStorage.setItem(es,Pe.value)}catch{}}var ur="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7",ts={like:ur,hide:ur,save:"M12 5v14M5 12h14",search:"M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",skip:"M5 5l8 7l-8 7zM18 5v14",undo:"M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",close:"M6 6l12 12M18 6L6 18",theme:"M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",person:"M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",list:"M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",play:"M7 4l13 8l-13 8z",out:"M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",filter:"M4 6h16M7 12h10M10 18h4",seen:"M2 12c5-8 15-8 20 0c-5 8-15 8-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",pulse:"M3 12h4l3-7l4 14l3-7h4"};function x({name:e}){let t=e==="hide"?"rotate(180 12 12)":void 0;return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${ts[e]} transform=${t} />
  </svg>`}var ns=document.querySelector("link[rel=icon]"),fr=()=>l`<img class="logo" src=${ns?.href} alt="" width="37" height="37" />`;var os=new Set("the a an le la les l el los las il der das".split(" ")),ot=Object.freeze({exact:0,withoutArticle:1,start:2,word:3,words:4});function mr(e,t){let n=t.split(" ");return e.toSorted((i,r)=>r.length-i.length).every(i=>{let r=n.findIndex(s=>s.startsWith(i));return r>=0&&n.splice(r,1),r>=0})}function pr(e){let[t,...n]=e.split(" ");return n.length>0&&os.has(t)?n.join(" "):e}function dr(e,t,n){let o=xn(t,n);if(e===t||e===o)return ot.exact;let i=pr(o);return e===i||e===pr(t)?ot.withoutArticle:o.startsWith(e)||i.startsWith(e)?ot.start:o.includes(` ${e}`)?ot.word:ot.words}function xn(e,t){return t===null?e:`${e} ${t}`.trimStart()}var rs=/[\u00bc-\u00be\u2150-\u215f\u2189]/gu,is=/\p{M}+/gu,ss=/[^\p{L}\p{N}]+/gu,as=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u,ls=/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u,cs=new Map(Object.entries({æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"}).concat(Object.entries({þ:"th",ħ:"h",ŧ:"t",ŋ:"n",ı:"i"})).concat([..."ʹʺʻʼʽʾʿˈ"].map(e=>[e," "])));function us(e){return ls.test(e)?e.toUpperCase():e.toLowerCase().toUpperCase().toLowerCase()}function fs(e){let t=e.replace(rs," $&").normalize("NFKD").replace(is,"");return Array.from(Array.from(t,us).join(""),o=>cs.get(o)??o).join("").replace(ss," ").trim()}function rt(e){let n=(e.includes("&")?[e,e.replaceAll("&"," and ")]:[e]).flatMap(o=>{let i=o.split(as).map(fs).filter(Boolean);return[i.join(" "),i.map(r=>r.replaceAll(" ","")).join(" ")]});return[...new Set(n)].filter(Boolean)}function Sn(e,t,n=0,o=null){let i=/([^,(<)]*)([,(<)])/gu,r=n;function s(){let a=new Map;for(let c=i.exec(e);c;c=i.exec(e)){let[,f,u]=c;if(u===")")break;if(u===","){let m={kind:"page",folder:t,file:r,gate:o};for(let p of f)a.set(p,m);r+=1;continue}let d={kind:"branch",folder:t,file:r,gate:o,label:f,below:null,fresh:null};if(a.set(String.fromCodePoint(f.codePointAt(0)),d),u==="(")f!==" "&&(r+=1),d.below=s();else{let m=e.indexOf(">",i.lastIndex);r+=Number.parseInt(e.slice(i.lastIndex,m)||"1",36),i.lastIndex=m+1}}return a}return s()}function hr(e,t){let n=t,o=null;for(let i=e;;){let r=i.get(String.fromCodePoint(n.codePointAt(0)??0));if(r?.kind==="page"||r?.label.startsWith(n))return{item:r,known:!0};if(!r||!n.startsWith(r.label))return o&&{item:o,known:!0};if(r.below===null)return{item:r,known:!1};o??=r.fresh,n=n.slice(r.label.length),i=r.below}}var ps=200,It=class{#n;#t;#o;#e=new Map;constructor(t,n){this.#n=t,this.#t=n,this.#o=Sn(n.outline,"head")}get name(){return this.#t.head}find(t){return hr(this.#o,t)}has(t){return _r(t)||this.#e.has(t)}read(t){if(_r(t))return Promise.resolve({complete:!0,rows:t.rows});let o=this.#e.get(t)??this.#r(t);if(this.#e.delete(t),this.#e.set(t,o),this.#e.size>ps){let[i]=this.#e.keys();this.#e.delete(i)}return o}async#r(t){try{let n=await this.#n(this.#i(t));if(t.kind==="branch"&&t.below===null){let r=n.first??t.file+1;t.below=Sn(n.outline??"","body",r,t.gate??t);let{folder:s,file:a}=t,c=n.fresh?.map(vr);c&&(t.fresh={kind:"page",folder:s,file:a,gate:null,rows:c})}let o=n.hits.map(vr),i=t.gate?ms(t.gate.fresh?.rows,o):o;return{complete:n.complete,rows:i}}catch(n){throw this.#e.delete(t),n}}#i({folder:t,file:n}){let o=(n&255).toString(16).padStart(2,"0");return`/${this.#t[t]}/${(n>>8).toString(16)}/${o}.json`}};function _r(e){return e.kind==="page"&&e.rows!==void 0}function ms(e,t){if(!e)return t;let n=new Set(e.map(({hit:o})=>o.id));return[...t.filter(({hit:o})=>!n.has(o.id)),...e]}function vr([e,t,n,o,i,r]){let s=`tt${String(e).padStart(7,"0")}`,a=o?"series":"film",c=rt(t).concat(r===void 0?[]:rt(r));return{hit:{id:s,title:t,year:n,kind:a,stars:i,poster:`/posters/${s}`},names:c}}var ds=200,hs=12,yr=/^\d{4}$/u;function wr({load:e}){let t=null,n="";function o(){return t??=e("/manifest.json").then(r=>new It(e,r)),t.catch(()=>t=null),t}async function i(r,s){t=null;let a=await o();if(a.name===r.name)throw s;return a}return{async warm(){await o()},async search(r,{limit:s=10,signal:a}={}){let c=rt(r.slice(0,ds)),f=Math.abs(r.length-n.length)>1?2:1;if(n=r,c.length===0)return{hits:[],complete:!0};let u=await o();try{return await gr(u,c,{limit:s,requests:f,signal:a})}catch(d){a?.throwIfAborted();let m=await i(u,d);return gr(m,c,{limit:s,requests:f,signal:a})}}}}async function gr(e,t,{limit:n,requests:o,signal:i}){let r={requests:o},s=!0;for(let a of t){let c=await _s(e,a,r,i);if(c.hits.length>0)return{...c,hits:c.hits.slice(0,n)};s&&=c.complete}return{hits:[],complete:s}}async function _s(e,t,n,o){let i=t.split(" "),r=vs(t,i),s=new Set;for(;;){if(o?.throwIfAborted(),i.some(m=>e.find(m)===null))return{hits:[],complete:!0};let a=r.flatMap(m=>{let p=e.find(m);return p===null||p.known&&s.has(p.item)?[]:n.requests>0||e.has(p.item)?[{path:m,...p}]:[]}),c=gs(e,t,a,r[0]);if(c===void 0)return{hits:[],complete:!1};e.has(c.item)||(n.requests-=1);let f=await e.read(c.item);if(!c.known)continue;s.add(c.item);let u=$s(f.rows,t,i),d=f.complete&&kr(c);if(u.length>0||d)return{hits:u,complete:d}}}function vs(e,t){let n=[...new Set(t)].slice(0,hs),o=n.toSorted((c,f)=>$r(f)-$r(c)),i=n.flatMap(c=>n.filter(f=>f!==c).map(f=>`${c} ${f}`)),[r,...s]=t,a=yr.test(r)&&s.length>0?[[...s,r].join(" ")]:[];return[...new Set([...a,e,...o,...i])]}function $r(e){return yr.test(e)?0:e.length}function kr({path:e}){return!e.includes(" ")}function gs(e,t,n,o){let i=t.slice(t.lastIndexOf(" ")+1),r=({item:a})=>a.kind==="page",s=({item:a})=>e.has(a);return n.find(a=>r(a)&&s(a))??n.find(a=>r(a)&&kr(a))??n.find(a=>a.path===t&&a.known)??n.find(a=>a.path===o&&!a.known)??n.find(a=>a.known&&s(a))??n.find(a=>a.path===o)??n.find(a=>!a.known)??n.find(a=>r(a)&&!a.path.startsWith(`${i} `))??n.find(r)??n[0]}function $s(e,t,n){return e.flatMap(({hit:i,names:r})=>{let s=(r.length>0?r:[""]).filter(a=>mr(n,xn(a,i.year)));return s.length===0?[]:[{hit:i,close:Math.min(...s.map(a=>dr(t,a,i.year)))}]}).sort((i,r)=>i.close-r.close).map(({hit:i})=>i)}var ys=200,ws=6e4,it=new Map,br=0,xr=()=>!!se.value?.suggestions&&Date.now()>=br,Sr=()=>xr()||!!se.value?.search_knows_more;async function Mn(e,t){await Je();let n=se.value?.suggestions;if(!n||!xr())return[];try{let{address:o,read:i}=await import("./suggestion-XOQ2GFAB.js"),r=o(n,e);if(r===null)return[];let s=it.get(r)??i(await $.suggestions(r,t));return it.set(r,s),it.size>ys&&it.delete(it.keys().next().value),s}catch{return t.aborted||(br=Date.now()+ws),[]}}var ks=350,Mr=8,st={state:"empty",hits:[],meant:"",guessed:!1,more:"none"},Tr=wr({load:$.searchFile});function Cr(){let e=h(st),t=W(()=>{let f=e.value.more==="offered"&&!Sr()?"none":e.value.more;return{...e.value,more:f}}),n="",o=0,i=new AbortController;async function r(f){let u=++o;if(n=f,i.abort(),i=new AbortController,!f.trim()){e.value=st;return}e.value={...e.value,state:"looking"};try{let{hits:d}=await Tr.search(f,{limit:Mr});if(u!==o)return;d.length>0?e.value={...st,state:"found",hits:d,more:"offered"}:await s(f,u)}catch{u===o&&(e.value={...st,state:"failed"})}}async function s(f,u){if(await new Promise(M=>setTimeout(M,ks)),u!==o)return;let d=await Mn(f,i.signal);if(u!==o)return;if(d.length>0){e.value={...st,state:"found",hits:d};return}let m=await $.search(f,{signal:i.signal});if(u!==o)return;let p=m.did_you_mean??"",_=p!==""||m.items.length===0,k=m.asked?"none":"offered",y=_?m.items.slice(0,Mr):m.items;e.value={state:"found",hits:y,meant:p,guessed:_,more:k}}async function a(){let f=o,{hits:u,more:d}=t.value;if(d!=="offered")return!1;e.value={...e.value,more:"asking"};let m=await bs(n,i.signal);if(f!==o)return!1;let p=xs(u,m??[]),_=p.length>u.length;return e.value={...e.value,hits:p,guessed:t.value.guessed&&!_,more:_?"none":m?"nothing":"refused"},!0}return{found:t,ask:r,askFurther:a,warm:()=>{Tr.warm().catch(()=>{})}}}async function bs(e,t){let n=await Mn(e,t);if(n.length>0)return n;let o=await $.search(e,{signal:t,further:!0}).catch(()=>null);return o?.asked?o.items:null}function xs(e,t){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}var Tn={nothing:"No other title of that name was found.",refused:"Nobody else can be asked just now. Try again in a few minutes."};function Pr({text:e,more:t,onAsk:n}){if(t==="none")return null;let o=t==="asking";return l`<div class="hits-more">
    ${t==="offered"||o?l`<button aria-disabled=${String(o)} onClick=${n}>
            <${x} name="search" />
            <span>${o?"Asking…":`More titles named “${e}”`}</span>
          </button>`:l`<p class="quiet">${Tn[t]}</p>`}
  </div>`}var Ss=new Intl.NumberFormat("en"),Ms=new Intl.NumberFormat("en",{notation:"compact"}),Ts=new Intl.ListFormat("en"),Cs=new Intl.DateTimeFormat("en",{dateStyle:"long"}),Ps=new Intl.DisplayNames("en",{type:"region",fallback:"none"}),Es=new Intl.DisplayNames("en",{type:"language",fallback:"code"}),Q=(e,t,n=`${t}s`)=>`${Ss.format(e)} ${e===1?t:n}`;function Pn(e){let[t,n]=[Math.floor(e/60),e%60];return[t&&`${t} h`,n&&`${n} min`].filter(Boolean).join(" ")}function le({year:e,end_year:t}){return t&&t!==e?`${e??""}–${t}`:String(e??"")}var Lt=e=>e.year?`${e.title} (${e.year})`:e.title,ve=e=>Ts.format(e);function at(e){return/^[a-z]{2,3}$/.test(e)?Es.of(e)??e:e}function Ot(e){return[e.kind==="series"?"Series":"Film",le(e),e.runtime&&Pn(e.runtime),e.certificate,e.languages.map(at).slice(0,2).join(", ")].filter(Boolean)}function Fr(e){let t=(r,s)=>r?`${Ms.format(r)} ${s}${r===1?"":"s"}`:"",n=r=>r.toFixed(1),o=r=>`${Math.round(r)}`;return[["Rotten Tomatoes",e.rotten_tomatoes,r=>`${o(r)}%`,"","rotten_tomatoes"],["Metacritic",e.metacritic,o,"","metacritic"],["Critics",e.critics,r=>`${n(r)}/10`,t(e.reviews,"review")],["IMDb",e.imdb,n,t(e.imdb_votes,"vote"),"imdb"],["TMDB",e.tmdb,n,t(e.tmdb_votes,"vote"),"tmdb"]].flatMap(([r,s,a,c,f])=>s==null?[]:[{name:r,value:a(s),note:c,link:f}])}var Cn=[["imdb","IMDb"],["tmdb","TMDB"],["wikipedia","Wikipedia"],["rotten_tomatoes","Rotten Tomatoes"],["metacritic","Metacritic"]],Ar=({links:e})=>Cn.flatMap(([t,n])=>e[t]?[{name:n,url:e[t]}]:[]),Fs=[["stream","Stream"],["free","Free"],["rent","Rent"],["buy","Buy"]];function En(e){return Fs.flatMap(([t,n])=>{let o=e.filter(i=>i.kind===t).map(({service:i})=>i);return o.length>0?[[n,[...new Set(o)]]]:[]})}function Ir(e){let t=e&&URL.canParse(e)&&new URL(e).searchParams.get("locale");return t&&/^[A-Z]{2}$/.test(t)?Ps.of(t)??"":""}var As={tmdb:"TMDB",wikidata:"Wikidata",wikipedia:"Wikipedia",imdb:"IMDb",imdb_data:"IMDb’s data files",catalogue:"The built-in catalogue",people:"People’s ratings",facts:"Its facts"},lt=e=>As[e]??e;function Lr(e){let[t,n=""]=e.split("."),o=Cn.find(([i])=>i===n)?.[1]??Er(n);return t==="links"?`Page on ${o}`:t==="scores"?Cn.some(([i])=>i===n)?`${o} score`:o:Er(t)}function Er(e){let t=e.replaceAll("_"," ").replace(/\b(imdb|tmdb)\b/g,lt);return t.charAt(0).toUpperCase()+t.slice(1)}var Or=e=>Cs.format(new Date(e));var Is=[["like","Like","Seen it and liked it"],["save","Save","Save it for later"],["hide","Hide","Never show it again"],["seen","Seen","Seen it, and that is all"]];function ge({film:e,words:t=!1,seen:n=t,onMark:o}){let i=O(e.id);return l`<div class="marks ${t?"with-words":""}" role="group" aria-label="Your mark">
    ${Is.map(([r,s,a])=>r==="seen"&&!n&&i!==r?null:l`<button
        key=${r}
        class="mark mark-${r}"
        aria-pressed=${String(i===r)}
        title=${a}
        onClick=${()=>o?o(r):void At(e,r)}
      >
        <${x} name=${r} />
        <span class=${t?"":"unseen"}>${s}</span>
        <span class="unseen"> ${e.title}</span>
      </button>`)}
  </div>`}var Ls={tile:"(max-width: 40rem) 46vw, 12rem",card:"(max-width: 40rem) 27vw, 10rem",film:"(max-width: 48rem) 58vw, 22rem",row:"3.5rem",wall:"(max-width: 48rem) 8rem, 11vw"},Os=[220,440];function j({film:{poster:e},place:t="tile",eager:n=!1}){let[o]=N(e),[i,r]=N(""),[s,a]=N([]),c=s.includes(o)?Dr(o):o,f=[c,e===o?c:e];return l`<span class="poster">
    ${[...new Set(f)].filter(u=>!s.includes(u)).map(u=>l`<img
            key=${u}
            class=${u===c||u===i?"":"coming"}
            src=${u}
            srcset=${Nr(u)}
            sizes=${Nr(u)&&Ls[t]}
            alt=""
            width="200"
            height="300"
            loading=${n?"eager":"lazy"}
            onLoad=${()=>u!==c&&r(u)}
            onError=${()=>a([...s,u])}
          />`)}
  </span>`}var Dr=e=>e.split("?")[0],Nr=e=>e===Dr(e)?void 0:Os.map(t=>`${e}&w=${t} ${t}w`).join(", "),ce=({count:e=12,kind:t="tile"})=>l`<div class="skeletons ${t}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({length:e},(n,o)=>l`<div key=${o} class="skeleton ${t}" />`)}
  </div>`;var jr=({hit:e,onOpen:t})=>l`<li class="hit">
    <a href="/films/${e.id}" onClick=${t}>
      <${j} film=${e} place="row" />
      <span>
        <strong>${e.title}</strong>${" "}
        <span class="hit-year">${le(e)}${e.kind==="series"?" · Series":""}</span>
        ${e.stars.length>0&&l`<small>${e.stars.slice(0,3).join(", ")}</small>`}
      </span>
    </a>
    <${ge} film=${e} />
  </li>`;function Nt({open:e=!1}){let t=de(Cr,[]),n=I(""),o=I(!1),i=A(null),r=A(null),s=A(Promise.resolve()),a=G(),{state:c,hits:f,guessed:u,more:d}=t.found.value,m=(e||o.value)&&c!=="empty";b(()=>{let v=S=>{i.current?.contains(S.target)||(o.value=!1)};return document.addEventListener("pointerdown",v),document.addEventListener("focusin",v),()=>{document.removeEventListener("pointerdown",v),document.removeEventListener("focusin",v)}},[o]);let p=v=>{n.value=v,o.value=!0,i.current?.querySelector(".hits")?.scrollTo(0,0),s.current=t.ask(v)},_=()=>{o.value=!1,e&&p(""),r.current?.focus()},k=async()=>{let v=s.current;if(await v,v!==s.current)return;let{hits:S,guessed:He}=t.found.value;if(S.length===0||He){i.current?.querySelector(".hit a, .hits-more button")?.focus();return}o.value=!1,Xe(`/films/${S[0].id}`)},y=async()=>{await s.current;let v=t.found.value.hits.length;if(!await t.askFurther())return;(i.current?.querySelectorAll(".hit")?.[v]?.querySelector("button")??r.current)?.focus()},M=v=>{v.key==="Enter"&&v.target===r.current&&!v.isComposing?(v.preventDefault(),k()):v.key==="Escape"&&m?(v.preventDefault(),_()):i.current&&m&&Ds(i.current,v)&&v.preventDefault()},g=m?Ns(t.found.value,n.value.trim()):"";return l`<search ref=${i} class="search ${e?"search-open":""}" onKeyDown=${M}>
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
    <p class="unseen" role="status">${g}</p>
    ${m&&l`<div class="hits ${c}">
        ${(u||f.length===0)&&l`<p class="hits-note">
            ${g}
            ${c==="failed"&&l` <button class="button small" onClick=${()=>p(n.value)}>
                Try again
              </button>`}
          </p>`}
        <ul aria-label="Films found">
          ${f.map(v=>l`<${jr} key=${v.id} hit=${v} onOpen=${()=>o.value=!1} />`)}
        </ul>
        <div class="hits-foot">
          <${Pr} text=${n.value.trim()} more=${d} onAsk=${y} />
          ${f.length>0&&l`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`}
        </div>
      </div>`}
  </search>`}function Ns({state:e,hits:t,meant:n,guessed:o,more:i},r){return e==="looking"?t.length>0?"":"Looking…":e==="failed"?"The search did not answer.":t.length===0?`No film here is called “${r}”. Fewer words may find it.`:o?`Nothing here is called “${r}”. Did you mean ${n||"one of these"}?`:Tn[i]??`Found: ${t.length}`}function Ds(e,t){let n=[...e.querySelectorAll(".hit, .hits-more:has(button)")].map(c=>[...c.querySelectorAll("a, button")]),o=e.querySelector("input"),i=document.activeElement,r=n.findIndex(c=>c.includes(i)),s=r<0||n[r].length===1?1:n[r].indexOf(i),a=c=>(c[s]??c[0]).focus();if(t.key==="ArrowDown"&&n.length>0)a(n[Math.min(r+1,n.length-1)]);else if(t.key==="ArrowUp"&&r>=0)a(r===0?[o]:n[r-1]);else if(t.key==="ArrowRight"&&r>=0)n[r][s+1]?.focus();else if(t.key==="ArrowLeft"&&r>=0)n[r][s-1]?.focus();else return!1;return!0}var js=[["/recommendations","For you","list"],["/saved","Saved","save","save"],["/liked","Liked","like","like"],["/hidden","Hidden","hide","hide"]],Rr=()=>l`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${fr} /><span>Sneak Preview</span></a>
    ${H.value!=="/start"&&l`<${Nt} />`} ${L.value&&l`<${Rs} />`}
    <div class="site-tools">
      ${D.value?.operator&&l`<${Us} />`}
      <${Ws} />
      ${D.value&&l`<${Bs} />`}
    </div>
  </header>`,Rs=()=>l`<nav class="places" aria-label="Your lists">
    <ul>
      ${js.map(([e,t,n,o])=>{let i=o?kn(o):0;return l`<li key=${e}>
          <a href=${e} aria-current=${H.value===e?"page":void 0}>
            <${x} name=${n} />${t}
            ${i>0&&l` <span class="tally">${i}<span class="unseen"> ${i===1?"film":"films"}</span></span>`}
          </a>
        </li>`})}
    </ul>
  </nav>`,Us=()=>l`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${H.value==="/operator"?"page":void 0}
  >
    <${x} name="pulse" />
  </a>`;function Ws(){let e=Pe.value==="dark"?"light":"dark";return l`<button
    class="plain"
    title="Use the ${e} theme"
    aria-label="Use the ${e} theme"
    onClick=${cr}
  >
    <${x} name="theme" />
  </button>`}function Bs(){let e=n=>H.value===n?"page":void 0;if(!L.value)return l`<a class="button small" href="/sign-in" aria-current=${e("/sign-in")}
      >Sign in</a
    >`;let t=D.value?.guest?"Guest":"Account";return l`<a class="account" href="/account" aria-current=${e("/account")}>
    <${x} name="person" /><span>${t}</span>
  </a>`}var Hs=7e3,qs=15e3,Ur=()=>l`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${he.value.map(e=>l`<${Gs} key=${e.key} toast=${e} />`)}
    </section>
    <p class="unseen" role="status">${Ct.value}</p>`;function Gs({toast:{key:e,text:t,tone:n,action:o}}){let[i,r]=N(!1);return b(()=>{if(i)return;let a=setTimeout(()=>De(e),n==="error"?qs:Hs);return()=>clearTimeout(a)},[i,e,t,n]),l`<div
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
  </div>`}var ct=h(null),Fn=()=>import("./player-OCUVOE26.js");async function Wr(e,t){try{let{Player:n}=await Fn();ct.value={film:e,youtube:t,Player:n}}catch{let n=()=>{open(In(t),"_blank","noopener")};V(`The player did not arrive. ${e.title} can be seen on YouTube.`,{tone:"error",action:{label:"Watch on YouTube",run:n}})}}function An(){ct.value=null}var In=e=>`https://www.youtube.com/watch?v=${encodeURIComponent(e)}`;function Br({film:e}){let{youtube_id:t,search_url:n}=e.trailer,i=l`<${x} name=${t?"play":"out"} />Trailer<span class="unseen"> of ${e.title}</span>`;if(t){let r=()=>{Fn().catch(()=>{})};return l`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${r}
      onFocus=${r}
      onClick=${s=>{s.currentTarget.focus(),Wr(e,t)}}
    >
      ${i}
    </button>`}return n?l`<a class="way-out way-film" href=${n} target="_blank" rel="noopener">
    ${i}<span class="unseen"> from a search on YouTube (opens in a new tab)</span>
  </a>`:null}function Hr(){if(b(()=>An,[H.value]),!ct.value)return null;let{film:e,youtube:t,Player:n}=ct.value;return l`<${n}
    film=${e}
    youtube=${t}
    elsewhere=${In(t)}
    onClose=${An}
  />`}var ue=({title:e,children:t})=>l`<section class="notice">
    <h2>${e}</h2>
    ${t}
  </section>`,Z=({what:e,onRetry:t})=>l`<section class="notice" role="alert">
    <h2>${e} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${t}>Try again</button>
  </section>`;function X(e){let t=null;return function(o){let[i,r]=N(t?"ready":"loading");return b(()=>{t||e().then(s=>{t=s.default,r("ready")},()=>r("failed"))},[]),t?l`<${t} ...${o} />`:i==="loading"?l`<div class="page" aria-busy="true"></div>`:l`<div class="page">
      <${Z} what="This page" onRetry=${()=>location.reload()} />
    </div>`}}var qr=({film:e,level:t=2,seen:n})=>l`<article class="tile" aria-label=${e.title}>
    <a href="/films/${e.id}">
      <${j} film=${e} />
      <${`h${t}`}>${e.title}<//>
    </a>
    <div class="tile-foot">
      <p class="facts"><span>${le(e)}</span></p>
      <${ge} film=${e} seen=${n} />
    </div>
  </article>`;var Ln="Sneak Preview";function ee({title:e,children:t}){let n=e??String(t);b(()=>{document.title=n===Ln?Ln:`${n} · ${Ln}`},[n]);let o=A(null);return b(()=>{Xo()&&o.current?.focus({preventScroll:!0})},[]),l`<h1 ref=${o} tabindex="-1">${t}</h1>`}var Dt=({film:e})=>l`<div class="ways-out">
    <${Br} film=${e} />
    ${e.links.imdb&&l`<a class="way-out" href=${e.links.imdb} target="_blank" rel="noopener">
        <${x} name="out" />IMDb<span class="unseen"> of ${e.title}, opens in a new tab</span>
      </a>`}
  </div>`;var jt={kinds:2,services:3};function Gr({film:e}){let t=En(e.offers).slice(0,jt.kinds);return t.length===0?null:l`<p class="offers-line">
    ${t.map(([n,o])=>l`<span key=${n}>
          <b>${n}</b> ${o.slice(0,jt.services).join(", ")}
          ${o.length>jt.services?` +${o.length-jt.services}`:""}
        </span>`)}
    <small>JustWatch</small>
  </p>`}function zr({film:e}){let t=En(e.offers);if(t.length===0)return null;let n=Ir(e.offers_url);return l`<section class="offers" aria-labelledby="offers">
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
  </section>`}var zs="https://creativecommons.org/licenses/by-sa/4.0/";function Rt({film:e,lead:t=!1,coming:n=!1}){let o=t?"lead":"plot",i=e.plot_source==="facts";return n&&(i||!e.plot)?l`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0,1,2,3].map(r=>l`<i key=${r} class="skeleton" />`)}
    </div>`:e.plot?i?l`<p class="${o} whole">${e.plot} <small>From its facts.</small></p>`:l`<div class="told">
    <p class=${o}>${e.plot}</p>
    <${Vs} film=${e} />
  </div>`:null}function Vs({film:{plot_source:e,plot_url:t}}){if(!e)return null;if(t&&/^https:\/\/(\w+\.)?wikipedia\.org\//.test(t))return l`<small>
      From <a href=${t} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${zs} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;let n=lt(e);return l`<small>
    From ${t?l`<a href=${t} target="_blank" rel="noopener">${n}</a>`:n}
  </small>`}function Vr({film:{origins:e,fetched_at:t}}){let n=Object.entries(e);return n.length===0?null:l`<details class="provenance">
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
              <th scope="row">${Lr(o)}</th>
              <td>${lt(i)}</td>
            </tr>`)}
      </tbody>
    </table>
    ${t&&l`<p class="quiet">Put together on <time datetime=${t}>${Or(t)}</time>.</p>`}
  </details>`}function Ut({film:{title:e,scores:t,links:n},most:o=6}){let i=Fr(t),r=i.length>o?i.filter(({name:s})=>s!=="Critics"):i;return r.length===0?null:l`<dl class="scores">
    ${r.map(({name:s,value:a,note:c,link:f})=>{let u=f&&n[f];return l`<div key=${s}>
        <dt>
          ${u?l`<a href=${u} target="_blank" rel="noopener">
                  ${s}<span class="unseen"> about ${e} (opens in a new tab)</span>
                </a>`:s}
        </dt>
        <dd>${a}${c&&l`<small>${c}</small>`}</dd>
      </div>`})}
  </dl>`}function Wt({film:e,icon:t=!1}){let n=_e(e.id),o=n?"Let it vote":"Stop using this film";return l`<button
    class=${t?"silence":"button small"}
    title=${t&&o}
    onClick=${()=>{J(e,n?"like":"mute")}}
  >
    ${t&&l`<${x} name=${n?"undo":"close"} />`}
    <span class=${t?"unseen":""}>${o}</span><span class="unseen"> (${e.title})</span>
  </button>`}var Yr=4,Ys={there:"Its page recommends this film",back:"This film’s page recommends it",both:"Each page recommends the other"};function Bt({because:e,title:t,label:n="Because you liked"}){let[o,i]=N(!1),r=G();if(e.length===0)return null;let s=e.length-Yr,a=o?e:e.slice(0,Yr);return l`<div class="voters ${o?"all":""}">
    <p id=${r}>${n}</p>
    <ul class="chips" aria-labelledby=${r}>
      ${a.map(c=>l`<li key=${c.id} class=${_e(c.id)?"mute":""}>
            <a class="chip" href="/films/${c.id}" title=${Ys[c.way]}>
              ${c.title}${e.length>1&&l` <small>${c.share}%</small>`}
            </a>
            ${O(c.id)==="like"&&l`<${Wt} film=${c} icon />`}
          </li>`)}
      ${s>0&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>i(!o)}>
            ${o?"Fewer":`and ${s} more`}<span class="unseen"> for ${t}</span>
          </button>
        </li>`}
    </ul>
  </div>`}function Ht(e,{first:t=300,most:n=2e3,onStuck:o}={}){let i=t,r=!1,s=!1,a,c=Date.now(),f,u=k=>{s!==k&&o?.(k),s=k},d=()=>{r=!0,clearTimeout(f),document.removeEventListener("visibilitychange",_)},m=async()=>{if(document.hidden)return;f=void 0;let k=await e().catch(()=>a);r||(k!==a&&(c=Date.now()),a=k,u(!!a&&Date.now()-c>=2e4),a===void 0||a?p():d())},p=()=>{f=setTimeout(m,s?1e4:i),i=Math.min(i*1.5,n)},_=()=>{document.hidden||f===void 0||(clearTimeout(f),c=Date.now(),m())};return document.addEventListener("visibilitychange",_),p(),d}function Kr(e){let t=h(null),n=h([]),o=h(!1),i=h(""),r=h(!1),s=0,a=()=>{};async function c(){let d=++s,m=await $.film(e);if(d!==s)return"";t.value=m;let{items:p}=await $.related(e);return d!==s?"":(z(()=>{n.value=p,o.value=!0}),Ks(m,p))}async function f(){u(),i.value="";try{await c()&&(a=Ht(c,{onStuck:d=>r.value=d}))}catch(d){let m=d instanceof B&&d.status>=400&&d.status<500;t.value||(i.value=m?"unknown":"lost")}}function u(){s+=1,r.value=!1,a()}return{film:t,related:n,listed:o,failed:i,stuck:r,load:f,stop:u}}function Ks(e,t){let n=[e,...t].filter(({pending:o})=>o);return n.length===0?"":[e.fetched_at,e.poster,t.length,n.length].join(" ")}var Js="A source does not answer just now. It will be asked again, and this page completes itself.",Qs="No source has told more about it yet.";function On({about:e}){let t=de(()=>Kr(e),[e]),n=t.film.value,o=I([]),i=()=>{t.load()};if(b(()=>(i(),t.stop),[t,ae.value]),b(()=>{!L.value||!n||$.votes(e).then(({because:s})=>{let a=o.value.filter(c=>_e(c.id)&&!s.some(({id:f})=>f===c.id));o.value=[...s,...a]},()=>{})},[n?.id,L.value,ae.value]),t.failed.value){let s=t.failed.value==="unknown";return l`<div class="page narrow">
      <${ee} title="Film">${s?"No such film":"Film"}<//>
      ${s?l`<${ue} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`:l`<${Z} what="The film" onRetry=${i} />`}
    </div>`}if(!n)return l`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${ee} title="Film">One moment…<//></div>
    </div>`;let r=n.pending&&O(e)==="like";return l`<${Xs} film=${n} voters=${o.value} stuck=${t.stuck.value} />
    <${Zs}
      film=${n}
      films=${t.related.value}
      coming=${!t.stuck.value&&(r||!t.listed.value)}
    />`}function Zs({film:e,films:t,coming:n}){if(t.length===0&&!n)return null;let o=O(e.id)==="like";return l`<section
    class="page"
    aria-labelledby="related"
    aria-busy=${String(t.length===0)}
  >
    <h2 id="related">Films like it</h2>
    <p class="quiet">
      ${o?`It ${_e(e.id)?"would vote":"votes"}`:`Like ${e.title}, and it votes`}
      ${" "}for each of these. ${o&&l`<${Wt} film=${e} />`}
    </p>
    ${t.length===0?l`<${ce} />`:l`<ul class="tiles">
            ${t.map(i=>l`<li key=${i.id}><${qr} film=${i} level=${3} /></li>`)}
          </ul>`}
  </section>`}function Xs({film:e,voters:t,stuck:n}){let o=A(e.pending).current,i=e.original_title!==e.title&&e.original_title,r=[["Directed by",ve(e.directors)],["With",ve(e.stars)],["Genres",e.genres.join(", ")],["Languages",e.languages.map(at).join(", ")],["Countries",e.countries.join(", ")],["Original title",i],["Elsewhere",l`<${ea} film=${e} />`]].filter(([,s])=>s);return l`<article class="page film-page ${o?"kept":""}">
    <div class="film-poster"><${j} film=${e} place="film" eager /></div>
    <div class="film-facts">
      <p class="facts">${Ot(e).map(s=>l`<span key=${s}>${s}</span>`)}</p>
      <${ee} title=${e.title}>${e.title}<//>
      <div class="film-scores"><${Ut} film=${e} /></div>
      <div class="row">
        <${ge} film=${e} words />
        <${Dt} film=${e} />
      </div>
      <div class="film-plot">
        <${Rt} film=${e} lead coming=${e.pending&&!n} />
        <p class="quiet" role="status">
          ${n?Js:!e.pending&&e.sources.length===0&&Qs}
        </p>
      </div>
      <${Bt} because=${t} title=${e.title} label="Your films that led here" />
      <${zr} film=${e} />
      <dl class="fact-list">
        ${r.map(([s,a])=>l`<div key=${s}>
              <dt>${s}</dt>
              <dd>${a}</dd>
            </div>`)}
      </dl>
      <${Vr} film=${e} />
    </div>
  </article>`}var ea=({film:e})=>l`<ul class="elsewhere">
    ${Ar(e).map(({name:t,url:n})=>l`<li key=${t}>
          <a href=${n} target="_blank" rel="noopener">
            ${t}<span class="unseen"> about ${e.title} (opens in a new tab)</span>
          </a>
        </li>`)}
  </ul>`;function qt({label:e="Try it"}){let t=I(!1),n=async()=>{t.value=!0;try{await Et(),Xe("/start")}catch(o){let i=o instanceof Error?o.message:"";V(`That did not work. ${i}`,{key:"try",tone:"error",action:{label:"Try again",run:n}})}finally{t.value=!1}};return L.value?l`<a class="button primary" href="/start">Pick films</a>`:D.value?.sign_up==="closed"?null:l`<button class="button primary" disabled=${t.value} onClick=${n}>
    ${t.value?"One moment…":e}
  </button>`}function Jr(e){let t=new Map,n=new Set(e.map(({film:o})=>o.id));for(let{film:o,related:i}of e)i.forEach((r,s)=>{if(n.has(r.id))return;let a=t.get(r.id)??{film:r,voters:[],best:s};a.voters.push(o.id),a.best=Math.min(a.best,s),t.set(r.id,a)});return[...t.values()].sort((o,i)=>i.voters.length-o.voters.length||o.best-i.best||o.film.id.localeCompare(i.film.id))}var Qr=["tt0113277","tt0133093","tt0110912","tt0102926"],ta=4;function Xr(){let e=I([]),t=I([]),n=A(null);b(()=>{let a=new IntersectionObserver(([c])=>{c.isIntersecting&&(a.disconnect(),na().then(f=>e.value=f,()=>{}))});return n.current&&a.observe(n.current),()=>a.disconnect()},[]);let o=e.value.filter(({film:a})=>!t.value.includes(a.id)),i=Jr(o).slice(0,ta),r=new Map(e.value.map(({film:a})=>[a.id,a.title])),s=a=>{t.value=t.value.includes(a)?t.value.filter(c=>c!==a):[...t.value,a]};return l`<div class="votes" ref=${n}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${e.value.map(({film:a})=>l`<li key=${a.id}>
            <button
              class="ballot"
              aria-pressed=${String(!t.value.includes(a.id))}
              onClick=${()=>s(a.id)}
            >
              <${x} name="like" /><span>${a.title}</span
              ><${j} film=${a} place="row" />
            </button>
          </li>`)}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${i.flatMap(({film:a,voters:c},f)=>c.map(u=>{let d=e.value.findIndex(_=>_.film.id===u),[m,p]=[Zr(d,e.value.length),Zr(f,i.length)];return l`<path
            key=${`${u}-${a.id}`}
            class="vote vote-${d}"
            d=${`M0 ${m} C50 ${m} 50 ${p} 100 ${p}`}
          />`}))}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${i.map(({film:a,voters:c})=>l`<li key=${a.id}>
            <a class="ballot" href="/films/${a.id}">
              <${j} film=${a} place="row" />
              <span>
                <strong>${a.title}</strong> <small>${le(a)}</small>
                <small class="votes-why">
                  ${Q(c.length,"vote")}:${" "}
                  ${ve(c.map(f=>r.get(f)??""))}
                </small>
              </span>
            </a>
          </li>`)}
    </ol>
  </div>`}var Zr=(e,t)=>(e+.5)/t*100;async function na(){let e=await Promise.all(Qr.map($.film)).catch(()=>null);return e??=(await $.starters(Qr.length)).items,Promise.all(e.map(async t=>({film:t,related:(await $.related(t.id)).items})))}var[Nn,oa]=innerWidth<768?[4,3]:[6,4];function Dn(){let e=I([]);return b(()=>{$.starters(Nn*oa).then(({items:t})=>e.value=t,()=>{})},[]),l`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from({length:Nn},(t,n)=>l`<div key=${n} class="hero-column">
              ${e.value.filter((o,i)=>i%Nn===n).map(o=>l`<${j} key=${o.id} film=${o} place="wall" eager />`)}
            </div>`)}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${ee} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Rather than guess your taste, Sneak Preview cheats: it peeks at
          what is recommended beside them, counts that as votes, and shows who voted.
        </p>
        <p class="row">
          <${qt} />
          ${L.value?l`<a class="button" href="/recommendations">Your recommendations</a>`:l`<a class="button" href="/sign-in">Sign in</a>`}
        </p>
        ${!L.value&&l`<p class="quiet">One click, no e-mail address.</p>`}
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
      <${Xr} />
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
    </section>`}function ei({item:{film:e,because:t},eager:n}){let o=O(e.id)==="hide",i=A(null),r=A(!1);if(b(()=>{o&&r.current&&i.current?.focus(),r.current=!1},[o]),o)return l`<div class="card-folded">
      <p><strong>${e.title}</strong> is hidden for good.</p>
      <button
        ref=${i}
        class="button small"
        onClick=${()=>{J(e,null,{quiet:!0})}}
      >
        <${x} name="undo" />Undo<span class="unseen"> hiding ${e.title}</span>
      </button>
    </div>`;let s=c=>{r.current=c==="hide",c==="hide"?J(e,"hide",{quiet:!0}):At(e,c)},a=`title-${e.id}`;return l`<article class="card" aria-labelledby=${a}>
    <a class="card-poster" href="/films/${e.id}" tabindex="-1" aria-hidden="true">
      <${j} film=${e} place="card" eager=${n} />
    </a>
    <div class="card-body">
      <p class="facts">${Ot(e).map(c=>l`<span key=${c}>${c}</span>`)}</p>
      <h2 id=${a}><a href="/films/${e.id}">${e.title}</a></h2>
      <${Ut} film=${e} most=${4} />
      <${Rt} film=${e} />
      <p class="people">
        ${e.directors.length>0&&l`<span>By ${ve(e.directors)}</span>`}
        ${e.stars.length>0&&l`<span>With ${ve(e.stars.slice(0,4))}</span>`}
        ${e.genres.length>0&&l`<span>${e.genres.join(" · ")}</span>`}
      </p>
      <${Gr} film=${e} />
    </div>
    <${Bt} because=${t} title=${e.title} />
    <div class="card-foot">
      <${ge} film=${e} words onMark=${s} />
      <${Dt} film=${e} />
    </div>
  </article>`}var Rn=["kind","min_score","min_votes","from_year","to_year","max_runtime","dial"],Un=["genre","any_genre","not_genre","language","director"],ti=["genre","any_genre","not_genre"],jn=["","any_genre","genre","not_genre"],bf={kind:"Kind",min_score:"Minimum score",min_votes:"Minimum number of reviews",from_year:"Earliest year",to_year:"Latest year",max_runtime:"Longest runtime",genre:"Genres it must have",any_genre:"One of these genres",not_genre:"Genres it never has",language:"Language",director:"Director"};function Gt(e){let t=new URLSearchParams(e),n=Rn.map(s=>[s,t.get(s)?.trim()??""]),o=Un.map(s=>[s,[...new Set(t.getAll(s).filter(Boolean))]]),i=Number(t.get("dial")),r=i&&Math.abs(i)<=1?String(i):"";return Object.fromEntries([...n,...o,["dial",r]])}function ut(e){let t=new URLSearchParams;for(let n of Rn)e[n]&&t.set(n,e[n]);for(let n of Un)for(let o of e[n])t.append(n,o);return t.toString()}function ni(e){let t=Un.reduce((n,o)=>n+e[o].length,0);return Rn.filter(n=>n!=="dial"&&e[n]).length+t}function xf(e,t){return{...e,[t]:Array.isArray(e[t])?[]:""}}function Wn(e,t){return ti.find(n=>e[n].includes(t))??""}function oi(e,t){let n=jn.indexOf(Wn(e,t)),o=jn[(n+1)%jn.length],i={...e};for(let r of ti){let s=e[r].filter(a=>a!==t);i[r]=r===o?[...s,t]:s}return i}function Bn(e,t,n){let i=e[t].includes(n)?e[t].filter(r=>r!==n):[...e[t],n];return{...e,[t]:i}}function ft({label:e,value:t,options:n,onChange:o}){let i=G(),r=n.some(([s])=>s===t)?n:[...n,[t,t]];return l`<div class="filter">
    <label for=${i}>${e}</label>
    <select id=${i} value=${t} onChange=${s=>o(s.target.value)}>
      ${r.map(([s,a])=>l`<option key=${s} value=${s} selected=${s===t}>${a}</option>`)}
    </select>
  </div>`}function qn({label:e,value:t,onChange:n}){let o=G();return l`<div class="filter">
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
  </div>`}var Hn=["Hidden gems","Rather hidden gems","Both alike","Rather well known","Well known"];function ri({value:e,onChange:t}){let n=G(),[o,i]=N(e);b(()=>i(e),[e]);let r=s=>a=>s(a.target.value);return l`<div class="filter dial">
    <label for=${n}>How well known</label>
    <input
      id=${n}
      type="range"
      min="-1"
      max="1"
      step="0.5"
      value=${o||"0"}
      aria-valuetext=${Hn[Math.round(Number(o)*2)+2]}
      onInput=${r(i)}
      onChange=${r(t)}
    />
    <p class="legend" aria-hidden="true"><span>${Hn[0]}</span><span>${Hn[4]}</span></p>
  </div>`}function Gn({label:e,one:t,values:n,choices:o,name:i=String,onToggle:r}){let s=G(),a=o.filter(({value:f})=>!n.includes(f));if(n.length+a.length===0)return null;let c=f=>{f.target.value&&r(f.target.value),f.target.value=""};return l`<div class="filter">
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
  </div>`}var ra={"":["","not asked for"],any_genre:["≈","one of these"],genre:["✓","must"],not_genre:["✕","never"]},zn=14;function ii({choices:e,filters:t,onChange:n}){let[o,i]=N(!1),r=G(),s=[...t.genre,...t.any_genre,...t.not_genre],a=e.map(({value:f})=>f),c=[...new Set([...a.slice(0,o?void 0:zn),...s])];return c.length===0?null:l`<div class="filter" role="group" aria-labelledby=${r}>
    <h3 id=${r}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${c.map(f=>{let u=Wn(t,f),[d,m]=ra[u];return l`<li key=${f}>
          <button
            class="chip is-${u||"off"}"
            onClick=${()=>n(oi(t,f))}
          >
            ${d&&l`<span aria-hidden="true">${d} </span>`}${f}
            <span class="unseen">: ${m}</span>
          </button>
        </li>`})}
      ${a.length>zn&&l`<li>
          <button class="chip chip-more" aria-expanded=${String(o)} onClick=${()=>i(!o)}>
            ${o?"Fewer":`${a.length-zn} more`}
          </button>
        </li>`}
    </ul>
  </div>`}var zt=(e,t)=>[["","any"],...e.map(n=>[n,t(n)])],ia=zt(["film","series"],e=>e==="film"?"films only":"series only"),sa=zt(["5","6","6.5","7","7.5","8"],e=>`${e} or better`),aa=zt(["10","50","100","200","1000","10000"],e=>`${e} or more`),la=zt(["90","105","120","150","180"],e=>`up to ${Pn(Number(e))}`);function si({filters:e,choices:t,onChange:n}){let[o,i]=N(!1),r=ni(e),s=a=>c=>n({...e,[a]:c});return l`<section class="filters ${o?"open":""}" aria-label="Filters">
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
      ${ut(e)&&l`<button class="button small" onClick=${()=>n(Gt(""))}>
          Clear all
        </button>`}
    </div>
    ${t&&l`<div id="filter-fields" class="filter-fields">
        <${ri}
          value=${e.dial}
          onChange=${a=>s("dial")(a==="0"?"":a)}
        />
        <${ii} choices=${t.genres} filters=${e} onChange=${n} />
        ${(t.kinds.length>1||e.kind)&&l`<${ft}
            label="Kind"
            value=${e.kind}
            options=${ia}
            onChange=${s("kind")}
          />`}
        <div class="pair">
          <${ft}
            label="Score"
            value=${e.min_score}
            options=${sa}
            onChange=${s("min_score")}
          />
          <${ft}
            label="Reviews or votes"
            value=${e.min_votes}
            options=${aa}
            onChange=${s("min_votes")}
          />
        </div>
        <div class="pair">
          <${qn} label="From year" value=${e.from_year} onChange=${s("from_year")} />
          <${qn} label="To year" value=${e.to_year} onChange=${s("to_year")} />
        </div>
        <${ft}
          label="Runtime"
          value=${e.max_runtime}
          options=${la}
          onChange=${s("max_runtime")}
        />
        <${Gn}
          label="Language"
          one="language"
          values=${e.language}
          name=${at}
          choices=${t.languages}
          onToggle=${a=>n(Bn(e,"language",a))}
        />
        <${Gn}
          label="Director"
          one="director"
          values=${e.director}
          choices=${t.directors}
          onToggle=${a=>n(Bn(e,"director",a))}
        />
      </div>`}
  </section>`}function Vt({children:e}){return Pt.value&&!D.value?l`<${Z} what="This page" onRetry=${et} />`:D.value?L.value?e:l`<${ue} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${qt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`:l`<${ce} />`}var $e=12,ai=100,ca=500,Y=h("idle"),C=h([]),Vn=h(0),Yn=h({}),ne=h(0),Ue=h(0),We=h(!1),K=h(!1),Yt=h(!1),ye=h(null),li=h(0),Ee=W(()=>ae.value!==li.value),Kn=W(()=>Y.value==="ready"&&C.value.length>0&&!Kt.value),Kt=h(!1),Jn="",te=0,ci=()=>{},Qn=e=>$.recommendations([Jn,e].filter(Boolean).join("&"));function ui(e){Y.value==="ready"&&e===Jn&&!Ee.value?mi():Zn(e)}async function Zn(e){Jn=e;let t=++te,n=ae.value;Y.value=C.value.length&&Y.value==="ready"?"ready":"loading",K.value=!0,Yt.value=!0;try{let o=await Qn(`limit=${$e}`);if(t!==te)return;z(()=>{C.value=o.items,Kt.value=o.items.length<$e,Ue.value=0,li.value=n,ye.value=null,Y.value="ready",Xn(o)}),mi()}catch{t===te&&(Y.value="failed")}finally{t===te&&(K.value=!1,Yt.value=!1)}}async function fi(){if(K.value||!Kn.value)return;let e=te;K.value=!0;try{let t=C.value.map(({film:o})=>o.id).join(","),n=await Qn(`limit=${$e}&shown=${t}`);if(e!==te)return;C.value=[...C.value,...n.items],Kt.value=n.items.length<$e||C.value.length+$e>ca,Xn(n)}finally{e===te&&(K.value=!1)}}function pi(){ye.value&&(C.value=ye.value),ye.value=null}function mi(){if(Jt(),ne.value===0)return;let e=te;ci=Ht(async()=>{let n=Math.min(ai,Math.max($e,C.value.length)),o=await Qn(`limit=${n}`);return e!==te?0:(z(()=>ua(o)),o.pending)},{onStuck:n=>We.value=n})}function Jt(){ci(),We.value=!1}function di(){Jt(),te+=1,z(()=>{Y.value="idle",C.value=[],ye.value=null,ne.value=0})}function Xn(e){Vn.value=e.total,Yn.value=e.removed,ne.value=e.pending,Ue.value=Math.max(Ue.value,e.pending)}function ua(e){Xn(e);let{list:t,moved:n}=fa(C.value,e.items,$e);C.value=t,ye.value=n?e.items:null,t.length<=ai&&(Kt.value=e.items.length<Math.max($e,t.length))}function fa(e,t,n){let o=new Map(t.map(f=>[f.film.id,f])),i=e.map(f=>o.get(f.film.id)??f),r=new Set(e.map(({film:f})=>f.id)),s=Math.max(0,n-i.length),a=[...i,...t.filter(({film:f})=>!r.has(f.id)).slice(0,s)],c=t.some(({film:f},u)=>a[u]?.film.id!==f.id);return{list:a,moved:c}}function hi({onRefresh:e}){let t=Ue.value-ne.value;if(We.value)return C.value.length===0?null:l`<div class="news">
      <p role="status">A source does not answer just now; the list completes itself.</p>
    </div>`;if(ne.value>0)return l`<div class="news">
      <p role="status">
        ${Q(ne.value,"film")} on ${ne.value===1?"its":"their"} way
      </p>
      <progress aria-label="Films arrived" max=${Ue.value} value=${t}></progress>
    </div>`;if(Ee.value||ye.value){let n=Ee.value?e:pi;return l`<div class="news">
      <p role="status">${Ee.value?"Your likes have changed.":"The order has changed."}</p>
      <button class="button small primary" disabled=${K.value} onClick=${n}>
        Update the list
      </button>
    </div>`}return null}var we=3,Be=10;function _i(){let e=Re.value,t=e<we?`${Q(we-e,"more like")} for your first list`:e<Be?`Your first list is ready. At ${Be} likes it knows you well.`:"That is plenty. Every further like still counts.";return l`<section class="progress" aria-label="Your progress">
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
        ${Array.from({length:Be},(n,o)=>l`<i
              key=${o}
              class="${o<e?"done":""} ${o+1===we?"milestone":""}"
            />`)}
      </div>
    </div>
    ${e<we?l`<button class="button primary" disabled>Show me my recommendations</button>`:l`<a class="button primary" href="/recommendations">Show me my recommendations</a>`}
  </section>`}var ma=X(()=>import("./nothing-left-OY3TEGZA.js")),da={kinds:[],genres:[],languages:[],directors:[]},vi=()=>l`<div class="page">
    <header class="page-head">
      <${ee} title="Recommendations">For you<//>
      <p>What your liked films vote for, the weightiest first.</p>
    </header>
    <${Vt}><${ha} /><//>
  </div>`;function ha(){let e=I(null),t=Gt(Ze.value),n=ut(t),o=a=>{tr(ut(a)),scrollY>0&&innerWidth>=1024&&scrollTo({top:0})},i=()=>{Zn(n)};b(()=>(ui(n),Jt),[n]),b(()=>{Ee.value&&C.value.length===0&&i(),$.choices().then(a=>e.value=a,()=>e.value??=da)},[ae.value]);let r=C.value.filter(({film:a})=>O(a.id)).length,s=Y.value==="ready"&&C.value.length>0;return nt.value&&Re.value===0&&C.value.length===0?l`<${ue} title="Nobody votes yet">
      <p>Every film you like votes for others. ${we} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`:l`<div class="with-filters">
    <${si} filters=${t} choices=${e.value} onChange=${o} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(K.value)}>
      ${nt.value&&Re.value<we&&l`<p class="tip">
          ${Q(we-Re.value,"more like")} make a much better list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`}
      <p class="quiet" role="status">${s&&Q(Vn.value-r,"film")}</p>
      <${hi} onRefresh=${i} />
      <${_a} filters=${t} onChange=${o} onRetry=${i} />
    </section>
  </div>`}function _a({filters:e,onChange:t,onRetry:n}){if(Y.value==="failed")return l`<${Z} what="The list" onRetry=${n} />`;if(Y.value!=="ready")return l`<${ce} kind="card" count=${6} />`;let o=C.value;return o.length===0?We.value?l`<${ue} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`:ne.value>0?l`<${ce} kind="card" count=${4} />`:l`<${ma}
      filters=${e}
      removed=${Yn.value}
      onChange=${t}
    />`:l`<ol class="cards ${Yt.value?"fading":""}">
      ${o.map((i,r)=>l`<li key=${i.film.id}><${ei} item=${i} eager=${r<4} /></li>`)}
    </ol>
    ${Kn.value&&l`<${va} />`}`}function va(){let e=A(null),t=async n=>{try{await fi()}catch{n&&V("No more films for now: the server cannot be reached.",{tone:"error"})}};return b(()=>{let n=new IntersectionObserver(([o])=>o.isIntersecting&&void t(!1),{rootMargin:"600px"});return e.current&&n.observe(e.current),()=>n.disconnect()},[C.value.length]),l`<p class="row centre">
    <button
      ref=${e}
      class="button"
      disabled=${K.value}
      onClick=${()=>{t(!0)}}
    >
      ${K.value?"One moment…":"Show more"}
    </button>
  </p>`}var to=12,gi=36,Ae=h("idle"),U=h([]),Fe=[],Qt=new Set,Zt=!1,eo=!1;async function no(){U.value.length===0&&(Ae.value="loading"),U.value=U.value.filter(e=>!O(e.id)),await wi(),U.value=[...U.value,...Fe.splice(0,Math.max(0,to-U.value.length))],(U.value.length>0||Zt)&&(Ae.value="ready")}function $i(e){let t=Fe.shift()??null;return U.value=U.value.flatMap(n=>n.id!==e?[n]:t?[t]:[]),Fe.length<to&&wi(),t}function yi(){Fe=[],Qt.clear(),Zt=!1,U.value=[],Ae.value="idle"}async function wi(){if(!(eo||Zt||Fe.length>=to)){eo=!0;try{let e=[...Qt].filter(o=>!O(o)).length,{items:t}=await $.starters(gi,e),n=t.filter(o=>!Qt.has(o.id)&&!O(o.id));for(let o of n)Qt.add(o.id);Fe=[...Fe,...n],Zt=t.length<gi}catch{U.value.length===0&&(Ae.value="failed")}finally{eo=!1}}}var oo=[["like","Like"],["hide","Not for me"],["skip","Haven’t seen"]];function ki({film:e,current:t,onAnswer:n,onFocus:o}){let i=t?0:-1;return l`<div
    class="starter"
    role="group"
    aria-label=${Lt(e)}
    aria-describedby="wall-keys"
    tabindex=${i}
    onFocusIn=${o}
  >
    <${j} film=${e} eager />
    <p class="starter-title"><strong>${e.title}</strong> <small>${le(e)}</small></p>
    <div class="answers">
      ${oo.map(([r,s],a)=>l`<button
            key=${r}
            class="answer answer-${r}"
            tabindex=${i}
            onClick=${()=>n(r)}
          >
            <${x} name=${r} /><span>${s}</span>
            <kbd aria-hidden="true">${a+1}</kbd>
          </button>`)}
    </div>
  </div>`}function bi(){let e=I(0),t=A(null);if(b(()=>{no()},[]),Ae.value==="failed")return l`<${Z} what="The films" onRetry=${no} />`;if(Ae.value!=="ready")return l`<${ce} kind="tile" />`;let n=U.value;if(n.length===0)return l`<${ue} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;let o=()=>[...t.current?.children??[]],i=a=>o()[a]?.firstElementChild,r=(a,c)=>{let f=n.indexOf(a),u=i(f)?.contains(document.activeElement),d=$i(a.id);c!=="skip"?J(a,c):Qe(`Skipped: ${a.title}`),d&&Qe(`Next: ${Lt(d)}`),u&&setTimeout(()=>i(Math.min(f,U.value.length-1))?.focus())};return l`<p id="wall-keys" class="hint wall-hint">
      On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
    </p>
    <ul class="tiles wall" ref=${t} onKeyDown=${a=>{if(a.altKey||a.ctrlKey||a.metaKey)return;let c=o().findIndex(m=>m.contains(a.target)),f=n[c];if(!f)return;let u=oo[Number(a.key)-1]?.[0],d=ga(o())[a.key];if(u)r(f,u);else if(d)i(Math.max(0,Math.min(c+d,n.length-1)))?.focus();else return;a.preventDefault()}}>
      ${n.map((a,c)=>l`<li key=${a.id}>
            <${ki}
              film=${a}
              current=${c===Math.min(e.value,n.length-1)}
              onAnswer=${f=>r(a,f)}
              onFocus=${()=>e.value=c}
            />
          </li>`)}
    </ul>`}function ga(e){let t=e[0]?.offsetTop,n=e.filter(i=>i.offsetTop===t).length;return{ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n}}var xi=()=>l`<div class="page">
    <header class="page-head">
      <${ee} title="Pick films">Which of these did you like?<//>
      <p>
        Three are enough for a first list. Or search any film you love, or${" "}
        <a href="/import">bring them along</a> from another site.
      </p>
    </header>
    <${Vt}>
      <${Nt} open />
      <${_i} />
      <${bi} />
    <//>
  </div>`;var $a=X(()=>import("./marked-MFOU2HKE.js")),ya=X(()=>import("./import-352BWZYX.js")),wa=X(()=>import("./account-RX6IZLAI.js")),ka=X(()=>import("./sign-in-OE3ZRA5Q.js")),ba=X(()=>import("./by-mail-MDESG3KV.js")),xa=X(()=>import("./operator-CN22MASQ.js")),Sa=X(()=>import("./not-found-UVEILYO2.js")),Ma=[[/^\/$/,Dn],[/^\/start$/,xi],[/^\/recommendations$/,vi],[/^\/(saved|liked|hidden|seen)$/,$a],[/^\/films\/([\w-]+)$/,On],[/^\/import$/,ya],[/^\/account$/,wa],[/^\/sign-in$/,ka],[/^\/(forgotten|link)$/,ba],[/^\/operator(\/people)?$/,xa]];function Si(e){let t=e.replace(/(.)\/+$/,"$1");for(let[n,o]of Ma){let i=n.exec(t);if(i)return{Page:o,about:i[1]??""}}return{Page:Sa,about:""}}function Mi(){let{Page:e,about:t}=Si(H.value);return l`<${Rr} />
    <main id="main" tabindex="-1">
      <${e} key=${H.value} about=${t} path=${H.value} />
    </main>
    <${Qo} />
    <${Hr} />
    <${Ur} />`}var Ti=document.getElementById("app");function io(){L.peek()&&or().catch(()=>{}),Je()}var ro;function Ta(e){let t=e.signed_in?e.email:void 0,n=ro===t||ro===null&&t!==void 0;return ro=t,n||(di(),yi()),e.signed_in?(io(),void import("./marked-MFOU2HKE.js").catch(()=>{})):rr()}ie(()=>{let e=D.value;e&&Te(()=>Ta(e))});document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"&&io()});addEventListener("online",io);et();Je();Ti.replaceChildren();yo(l`<${Mi} />`,Ti);nr();export{yo as a,N as b,b as c,A as d,de as e,G as f,h as g,W as h,I as i,l as j,B as k,R as l,Go as m,$ as n,V as o,Qe as p,Ze as q,Xe as r,D as s,L as t,Et as u,tt as v,ae as w,kn as x,O as y,_e as z,or as A,x as B,Cr as C,Q as D,le as E,ve as F,lt as G,Or as H,j as I,ce as J,ue as K,Z as L,X as M,qr as N,ee as O,Wt as P,Ht as Q,qt as R,bf as S,ni as T,xf as U,Vt as V};
