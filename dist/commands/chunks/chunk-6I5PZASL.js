var Z=(i,t,e)=>{let s,n,r,o,h,c=e.indexOf(i),l=e.indexOf(t,c+1),a=c;if(c>=0&&l>0){if(i===t)return[c,l];for(s=[],r=e.length;a>=0&&!h;){if(a===c)s.push(a),c=e.indexOf(
i,a+1);else if(s.length===1){let f=s.pop();f!==void 0&&(h=[f,l])}else n=s.pop(),n!==void 0&&n<r&&(r=n,o=l),l=e.indexOf(t,a+1);a=c<l&&c>=0?c:l}s.length&&o!==void 0&&
(h=[r,o])}return h};var I="\0SLASH"+Math.random().toFixed(16)+"\0",J="\0OPEN"+Math.random().toFixed(16)+"\0",v="\0CLOSE"+Math.random().toFixed(16)+"\0",V="\0COMMA"+Math.random().toFixed(
16)+"\0",K="\0PERIOD"+Math.random().toFixed(16)+"\0",gt=new RegExp(I,"g"),dt=new RegExp(J,"g"),mt=new RegExp(v,"g"),yt=new RegExp(V,"g"),wt=new RegExp(K,"g"),St=/\\\\/g,
xt=/\\{/g,Et=/\\}/g,bt=/\\,/g,Mt=/\\\./g,At=1e5,Nt=4e6,Tt=1e3,Ot=1e3,Rt=2e7,$t=16;function D(i){return isNaN(i)?i.charCodeAt(0):parseInt(i,10)}function Pt(i){return i.
replace(St,I).replace(xt,J).replace(Et,v).replace(bt,V).replace(Mt,K)}function Wt(i){return i.replace(gt,"\\").replace(dt,"{").replace(mt,"}").replace(yt,",").replace(
wt,".")}function z(i,t){for(let e=0;e<t.length;e++)i.push(t[e])}function Q(i,t,e){if(e.remaining<0)return;let s=Z("{","}",t),n=s!==void 0&&t.indexOf("{")<s[0];if(e.
remaining-=s&&!n?s[1]+1:i.length,!(!s||e.remaining<0))return{end:s[1],pre:i.slice(0,s[0]),body:i.slice(s[0]+1,s[1]),post:i.slice(s[1]+1),unmatched:n}}function _t(i,t){
t.remaining-=i.length;let e=[];for(let r=0;r<i.length;r++){let o=i.charCodeAt(r);o===123?e.push(r):o===125&&e.length&&e.pop()}let s="",n=0;for(let r=0;r<e.length;r++){
let o=e[r];s+=i.slice(n,o)+"\0",n=o+1}return s+i.slice(n)}function jt(i,t){if(t.remaining-=i.length,t.remaining<0)return!1;let e=!1;for(let s=i.length-1;s>=0;s--){
let n=i.charCodeAt(s);if(n===125)e=!0;else if(n===10||n===13||n===8232||n===8233)e=!1;else if(n===44&&e&&i.charCodeAt(s+1)!==44)return!0}return!1}function Ct(i,t){
let e=[],s="";for(;;){let n=Q(i,i,t);if(t.remaining<0)return;if(!n){let l=i.split(",");return l[0]=s+l[0],z(e,l),e}let{pre:r,body:o,post:h}=n,c=r.split(",");if(c[0]=
s+c[0],c[c.length-1]+="{"+o+"}",!h.length)return z(e,c),e;s=c.pop(),z(e,c),i=h}}function P(i,t){return i===void 0||isNaN(i)?t:i}function Y(i,t={}){if(!i)return[];
let e=P(t.max,At),s=P(t.maxLength,Nt),n=P(t.maxDepth,Tt),r=P(t.maxRewrites,Ot),o=P(t.maxSteps,Rt);return i.slice(0,2)==="{}"&&(i="\\{\\}"+i.slice(2)),q(Pt(i),e,
s,n,0,r,{remaining:o},!0).map(Wt)}function vt(i){return"{"+i+"}"}function kt(i){return/^-?0\d/.test(i)}function Lt(i,t){return i<=t}function Gt(i,t){return i>=t}
function W(i,t,e,s,n,r,o){let h=[],c=0,l;t:for(let a=0;a<i.length;a++){let f=i[a]+t,p=e;r&&!f&&(l||(l=e.filter(u=>u)),p=l);for(let u=0;u<p.length;u++){if(h.length>=
s)break t;let d=f+p[u];if(c+d.length>n)break t;h.push(d),c+=d.length}}return o.remaining-=h.length,h}function Dt(i,t,e,s,n){let r=i.split(/\.\./),o=[];if(r[0]===
void 0||r[1]===void 0)return o;let h=D(r[0]),c=D(r[1]),l=Math.max(r[0].length,r[1].length),a=r.length===3&&r[2]!==void 0?Math.max(Math.abs(D(r[2])),1):1,f=Lt;c<
h&&(a*=-1,f=Gt);let u=r.some(kt),d=u?l:1,g=0;for(let w=h;f(w,c)&&o.length<e;w+=a){if(n.remaining-=d,n.remaining<0)return;let m;if(t)m=String.fromCharCode(w),m===
"\\"&&(m="");else if(m=String(w),u){let y=l-m.length;if(y>0){let b=new Array(y+1).join("0");w<0?m="-"+b+m.slice(1):m=b+m}}if(g+m.length>s)break;o.push(m),g+=m.length}
return o}function q(i,t,e,s,n,r,o,h){if(o.remaining-=$t,n>s)return[i];let c=[""],l=0,a=!1,f=!0,p=i;for(;;){let u=Q(i,p,o);if(!u)return W(c,i,[""],t,e,a,o);u.unmatched&&
(p=_t(p,o));let d=u.pre,g=()=>W(c,d+"{"+u.body+"}"+u.post,[""],t,e,a,o);if(/\$$/.test(d)){if(c=W(c,d+"{"+u.body+"}",[""],t,e,a&&!u.post.length,o),f=!1,!u.post.length)
break;i=u.post,p=p.slice(u.end+1);continue}let w=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(u.body),m=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(u.body),y=w||m,b=u.
body.indexOf(",")>=0;if(!y&&!b){if(l<r&&jt(u.post,o)){l++,i=u.pre+"{"+u.body+v+u.post,p=p.slice(0,u.end)+v+p.slice(u.end+1),h=!0;continue}return g()}f&&(a=h&&!y,
f=!1);let A;if(y){if(A=Dt(u.body,m,t,e,o),!A)return g()}else{let N=Ct(u.body,o);if(!N)return g();if(N.length===1&&N[0]!==void 0){if(N=q(N[0],t,e,s,n+1,r,o,!1).map(
vt),o.remaining<0)return g();if(N.length===1){let T=W(c,d+N[0],[""],t,e,a&&!u.post.length,o);if(o.remaining<0)return g();if(c=T,!u.post.length)break;i=u.post,p=
p.slice(u.end+1);continue}}let L=a&&!u.post.length&&!d;for(let T=0;L&&T<c.length;T++)c[T]&&(L=!1);A=[];let H=0;t:for(let T=0;T<N.length;T++){let U=q(N[T],t,e,s,
n+1,r,o,!1);if(o.remaining<0)return g();for(let G=0;G<U.length;G++){let C=U[G];if(!(L&&!C)){if(A.length>=t||H+C.length>e)break t;A.push(C),H+=C.length}}}}let ut=W(
c,d,A,t,e,a&&!u.post.length,o);if(o.remaining<0)return g();if(c=ut,!u.post.length)break;i=u.post,p=p.slice(u.end+1)}return c}var _=i=>{if(typeof i!="string")throw new TypeError("invalid pattern");if(i.length>65536)throw new TypeError("pattern is too long")};var zt={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{C\
c}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:space:]":[
"\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},j=i=>i.replace(/[[\]\\-]/g,"\
\\$&"),qt=i=>i.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),tt=i=>i.join(""),et=(i,t)=>{let e=t;if(i.charAt(e)!=="[")throw new Error("not in a brace expression");
let s=[],n=[],r=e+1,o=!1,h=!1,c=!1,l=!1,a=e,f="";t:for(;r<i.length;){let g=i.charAt(r);if((g==="!"||g==="^")&&r===e+1){l=!0,r++;continue}if(g==="]"&&o&&!c){a=r+
1;break}if(o=!0,g==="\\"&&!c){c=!0,r++;continue}if(g==="["&&!c){for(let[w,[m,y,b]]of Object.entries(zt))if(i.startsWith(w,r)){if(f)return["$.",!1,i.length-e,!0];
r+=w.length,b?n.push(m):s.push(m),h=h||y;continue t}}if(c=!1,f){g>f?s.push(j(f)+"-"+j(g)):g===f&&s.push(j(g)),f="",r++;continue}if(i.startsWith("-]",r+1)){s.push(
j(g+"-")),r+=2;continue}if(i.startsWith("-",r+1)){f=g,r+=2;continue}s.push(j(g)),r++}if(a<r)return["",!1,0,!1];if(!s.length&&!n.length)return["$.",!1,i.length-e,
!0];if(n.length===0&&s.length===1&&/^\\?.$/.test(s[0])&&!l){let g=s[0].length===2?s[0].slice(-1):s[0];return[qt(g),!1,a-e,!1]}let p="["+(l?"^":"")+tt(s)+"]",u="\
["+(l?"":"^")+tt(n)+"]";return[s.length&&n.length?"("+p+"|"+u+")":s.length?p:u,h,a-e,!0]};var R=(i,{windowsPathsNoEscape:t=!1,magicalBraces:e=!0}={})=>e?t?i.replace(/\[([^/\\])\]/g,"$1"):i.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,
"$1"):t?i.replace(/\[([^/\\{}])\]/g,"$1"):i.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var E,Xt=new Set(["!","?","+","*","@"]),X=i=>Xt.has(i),st=i=>X(i.type),Bt=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),
Ft=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),Ht=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),
nt=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?",
"*"],["*","*"]])]]),Ut="(?!(?:^|/)\\.\\.?(?:$|/))",k="(?!\\.)",Zt=new Set(["[","."]),It=new Set(["..","."]),Jt=new Set("().*{}+?[]^$\\!"),Vt=i=>i.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,
"\\$&"),B="[^/]",it=B+"*?",rt=B+"+?",Kt=0,$=class{type;#s;#n;#i=!1;#t=[];#e;#c;#h;#l=!1;#r;#o;#a=!1;id=++Kt;get depth(){return(this.#e?.depth??-1)+1}[Symbol.for(
"nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#s.id,parent:this.#e?.id,depth:this.depth,partsLength:this.#t.length,
parts:this.#t}}constructor(t,e,s={}){this.type=t,t&&(this.#n=!0),this.#e=e,this.#s=this.#e?this.#e.#s:this,this.#r=this.#s===this?s:this.#s.#r,this.#h=this.#s===
this?[]:this.#s.#h,t==="!"&&!this.#s.#l&&this.#h.push(this),this.#c=this.#e?this.#e.#t.length:0}get hasMagic(){if(this.#n!==void 0)return this.#n;for(let t of this.#t)
if(typeof t!="string"&&(t.type||t.hasMagic))return this.#n=!0;return this.#n}toString(){return this.#o!==void 0?this.#o:this.type?this.#o=this.type+"("+this.#t.
map(t=>String(t)).join("|")+")":this.#o=this.#t.map(t=>String(t)).join("")}#y(){if(this!==this.#s)throw new Error("should only call on root");if(this.#l)return this;
this.toString(),this.#l=!0;let t;for(;t=this.#h.pop();){if(t.type!=="!")continue;let e=t,s=e.#e;for(;s;){for(let n=e.#c+1;!s.type&&n<s.#t.length;n++)for(let r of t.#t){
if(typeof r=="string")throw new Error("string part in extglob AST??");r.copyIn(s.#t[n])}e=s,s=e.#e}}return this}push(...t){for(let e of t)if(e!==""){if(typeof e!=
"string"&&!(e instanceof E&&e.#e===this))throw new Error("invalid part: "+e);this.#t.push(e)}}toJSON(){let t=this.type===null?this.#t.slice().map(e=>typeof e=="\
string"?e:e.toJSON()):[this.type,...this.#t.map(e=>e.toJSON())];return this.isStart()&&!this.type&&t.unshift([]),this.isEnd()&&(this===this.#s||this.#s.#l&&this.#e?.
type==="!")&&t.push({}),t}isStart(){if(this.#s===this)return!0;if(!this.#e?.isStart())return!1;if(this.#c===0)return!0;let t=this.#e;for(let e=0;e<this.#c;e++){
let s=t.#t[e];if(!(s instanceof E&&s.type==="!"))return!1}return!0}isEnd(){if(this.#s===this||this.#e?.type==="!")return!0;if(!this.#e?.isEnd())return!1;if(!this.
type)return this.#e?.isEnd();let t=this.#e?this.#e.#t.length:0;return this.#c===t-1}copyIn(t){typeof t=="string"?this.push(t):this.push(t.clone(this))}clone(t){
let e=new E(this.type,t);for(let s of this.#t)e.copyIn(s);return e}static#f(t,e,s,n,r){let o=n.maxExtglobRecursion??2,h=!1,c=!1,l=-1,a=!1;if(e.type===null){let g=s,
w="";for(;g<t.length;){let m=t.charAt(g++);if(h||m==="\\"){h=!h,w+=m;continue}if(c){g===l+1?(m==="^"||m==="!")&&(a=!0):m==="]"&&!(g===l+2&&a)&&(c=!1),w+=m;continue}else if(m===
"["){c=!0,l=g,a=!1,w+=m;continue}if(!n.noext&&X(m)&&t.charAt(g)==="("&&r<=o){e.push(w),w="";let b=new E(m,e);g=E.#f(t,b,g,n,r+1),e.push(b);continue}w+=m}return e.
push(w),g}let f=s+1,p=new E(null,e),u=[],d="";for(;f<t.length;){let g=t.charAt(f++);if(h||g==="\\"){h=!h,d+=g;continue}if(c){f===l+1?(g==="^"||g==="!")&&(a=!0):
g==="]"&&!(f===l+2&&a)&&(c=!1),d+=g;continue}else if(g==="["){c=!0,l=f,a=!1,d+=g;continue}if(!n.noext&&X(g)&&t.charAt(f)==="("&&(r<=o||e&&e.#p(g))){let m=e&&e.#p(
g)?0:1;p.push(d),d="";let y=new E(g,p);p.push(y),f=E.#f(t,y,f,n,r+m);continue}if(g==="|"){p.push(d),d="",u.push(p),p=new E(null,e);continue}if(g===")")return d===
""&&e.#t.length===0&&(e.#a=!0),p.push(d),d="",e.push(...u,p),f;d+=g}return e.type=null,e.#n=void 0,e.#t=[t.substring(s-1)],f}#w(t){return this.#g(t,Ft)}#g(t,e=Bt){
if(!t||typeof t!="object"||t.type!==null||t.#t.length!==1||this.type===null)return!1;let s=t.#t[0];return!s||typeof s!="object"||s.type===null?!1:this.#p(s.type,
e)}#p(t,e=Ht){return!!e.get(this.type)?.includes(t)}#S(t,e){let s=t.#t[0],n=new E(null,s,this.options);n.#t.push(""),s.push(n),this.#d(t,e)}#d(t,e){let s=t.#t[0];
this.#t.splice(e,1,...s.#t);for(let n of s.#t)typeof n=="object"&&(n.#e=this);this.#o=void 0}#x(t){return!!nt.get(this.type)?.has(t)}#E(t){if(!t||typeof t!="obj\
ect"||t.type!==null||t.#t.length!==1||this.type===null||this.#t.length!==1)return!1;let e=t.#t[0];return!e||typeof e!="object"||e.type===null?!1:this.#x(e.type)}#b(t){
let e=nt.get(this.type),s=t.#t[0],n=e?.get(s.type);if(!n)return!1;this.#t=s.#t;for(let r of this.#t)typeof r=="object"&&(r.#e=this);this.type=n,this.#o=void 0,this.#a=
!1}static fromGlob(t,e={}){let s=new E(null,void 0,e);return E.#f(t,s,0,e,0),s}toMMPattern(){if(this!==this.#s)return this.#s.toMMPattern();let t=this.toString(),
[e,s,n,r]=this.toRegExpSource();if(!(n||this.#n||this.#r.nocase&&!this.#r.nocaseMagicOnly&&t.toUpperCase()!==t.toLowerCase()))return s;let h=(this.#r.nocase?"i":
"")+(r?"u":"");return Object.assign(new RegExp(`^${e}$`,h),{_src:e,_glob:t})}get options(){return this.#r}toRegExpSource(t){let e=t??!!this.#r.dot;if(this.#s===
this&&(this.#u(),this.#y()),!st(this)){let c=this.isStart()&&this.isEnd()&&!this.#t.some(u=>typeof u!="string"),l=this.#t.map(u=>{let[d,g,w,m]=typeof u=="string"?
E.#M(u,this.#n,c):u.toRegExpSource(t);return this.#n=this.#n||w,this.#i=this.#i||m,d}).join(""),a="";if(this.isStart()&&typeof this.#t[0]=="string"&&!(this.#t.length===
1&&It.has(this.#t[0]))){let d=Zt,g=e&&d.has(l.charAt(0))||l.startsWith("\\.")&&d.has(l.charAt(2))||l.startsWith("\\.\\.")&&d.has(l.charAt(4)),w=!e&&!t&&d.has(l.
charAt(0));a=g?Ut:w?k:""}let f="";return this.isEnd()&&this.#s.#l&&this.#e?.type==="!"&&(f="(?:$|\\/)"),[a+l+f,R(l),this.#n=!!this.#n,this.#i]}let s=this.type===
"*"||this.type==="+",n=this.type==="!"?"(?:(?!(?:":"(?:",r=this.#m(e);if(this.isStart()&&this.isEnd()&&!r&&this.type!=="!"){let c=this.toString(),l=this;return l.#t=
[c],l.type=null,l.#n=void 0,[c,R(this.toString()),!1,!1]}let o=!s||t||e||!k?"":this.#m(!0);o===r&&(o=""),o&&(r=`(?:${r})(?:${o})*?`);let h="";if(this.type==="!"&&
this.#a)h=(this.isStart()&&!e?k:"")+rt;else{let c=this.type==="!"?"))"+(this.isStart()&&!e&&!t?k:"")+it+")":this.type==="@"?")":this.type==="?"?")?":this.type===
"+"&&o?")":this.type==="*"&&o?")?":`)${this.type}`;h=n+r+c}return[h,R(r),this.#n=!!this.#n,this.#i]}#u(){if(st(this)){let t=0,e=!1;do{e=!0;for(let s=0;s<this.#t.
length;s++){let n=this.#t[s];typeof n=="object"&&(n.#u(),this.#g(n)?(e=!1,this.#d(n,s)):this.#w(n)?(e=!1,this.#S(n,s)):this.#E(n)&&(e=!1,this.#b(n)))}}while(!e&&
++t<10)}else for(let t of this.#t)typeof t=="object"&&t.#u();this.#o=void 0}#m(t){return this.#t.map(e=>{if(typeof e=="string")throw new Error("string type in e\
xtglob ast??");let[s,n,r,o]=e.toRegExpSource(t);return this.#i=this.#i||o,s}).filter(e=>!(this.isStart()&&this.isEnd())||!!e).join("|")}static#M(t,e,s=!1){let n=!1,
r="",o=!1,h=!1;for(let c=0;c<t.length;c++){let l=t.charAt(c);if(n){n=!1,r+=(Jt.has(l)?"\\":"")+l;continue}if(l==="*"){if(h)continue;h=!0,r+=s&&/^[*]+$/.test(t)?
rt:it,e=!0;continue}else h=!1;if(l==="\\"){c===t.length-1?r+="\\\\":n=!0;continue}if(l==="["){let[a,f,p,u]=et(t,c);if(p){r+=a,o=o||f,c+=p-1,e=e||u;continue}}if(l===
"?"){r+=B,e=!0;continue}r+=Vt(l)}return[r,R(t),!!e,o]}};E=$;var F=(i,{windowsPathsNoEscape:t=!1,magicalBraces:e=!1}={})=>e?t?i.replace(/[?*()[\]{}]/g,"[$&]"):i.replace(/[?*()[\]\\{}]/g,"\\$&"):t?i.replace(/[?*()[\]]/g,"[\
$&]"):i.replace(/[?*()[\]\\]/g,"\\$&");var x=(i,t,e={})=>(_(t),!e.nocomment&&t.charAt(0)==="#"?!1:new O(t,e).match(i)),Qt=/^\*+([^+@!?*[(]*)$/,Yt=i=>t=>!t.startsWith(".")&&t.endsWith(i),te=i=>t=>t.endsWith(
i),ee=i=>(i=i.toLowerCase(),t=>!t.startsWith(".")&&t.toLowerCase().endsWith(i)),se=i=>(i=i.toLowerCase(),t=>t.toLowerCase().endsWith(i)),ne=/^\*+\.\*+$/,ie=i=>!i.
startsWith(".")&&i.includes("."),re=i=>i!=="."&&i!==".."&&i.includes("."),oe=/^\.\*+$/,ce=i=>i!=="."&&i!==".."&&i.startsWith("."),le=/^\*+$/,he=i=>i.length!==0&&
!i.startsWith("."),ae=i=>i.length!==0&&i!=="."&&i!=="..",fe=/^\?+([^+@!?*[(]*)?$/,pe=([i,t=""])=>{let e=lt([i]);return t?(t=t.toLowerCase(),s=>e(s)&&s.toLowerCase().
endsWith(t)):e},ue=([i,t=""])=>{let e=ht([i]);return t?(t=t.toLowerCase(),s=>e(s)&&s.toLowerCase().endsWith(t)):e},ge=([i,t=""])=>{let e=ht([i]);return t?s=>e(s)&&
s.endsWith(t):e},de=([i,t=""])=>{let e=lt([i]);return t?s=>e(s)&&s.endsWith(t):e},lt=([i])=>{let t=i.length;return e=>e.length===t&&!e.startsWith(".")},ht=([i])=>{
let t=i.length;return e=>e.length===t&&e!=="."&&e!==".."},at=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",ot={win32:{sep:"\\"},posix:{sep:"/"}},me=at==="win32"?ot.win32.sep:ot.posix.sep;x.sep=me;var S=Symbol("globstar **");x.GLOBSTAR=S;var ye="\
[^/]",we=ye+"*?",Se="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",xe="(?:(?!(?:\\/|^)\\.).)*?",Ee=(i,t={})=>e=>x(e,i,t);x.filter=Ee;var M=(i,t={})=>Object.assign({},
i,t),be=i=>{if(!i||typeof i!="object"||!Object.keys(i).length)return x;let t=x;return Object.assign((s,n,r={})=>t(s,n,M(i,r)),{Minimatch:class extends t.Minimatch{constructor(n,r={}){
super(n,M(i,r))}static defaults(n){return t.defaults(M(i,n)).Minimatch}},AST:class extends t.AST{constructor(n,r,o={}){super(n,r,M(i,o))}static fromGlob(n,r={}){
return t.AST.fromGlob(n,M(i,r))}},unescape:(s,n={})=>t.unescape(s,M(i,n)),escape:(s,n={})=>t.escape(s,M(i,n)),filter:(s,n={})=>t.filter(s,M(i,n)),defaults:s=>t.
defaults(M(i,s)),makeRe:(s,n={})=>t.makeRe(s,M(i,n)),braceExpand:(s,n={})=>t.braceExpand(s,M(i,n)),match:(s,n,r={})=>t.match(s,n,M(i,r)),sep:t.sep,GLOBSTAR:S})};
x.defaults=be;var ft=(i,t={})=>(_(i),t.nobrace||!/\{(?:(?!\{).)*\}/.test(i)?[i]:Y(i,{max:t.braceExpandMax}));x.braceExpand=ft;var Me=(i,t={})=>new O(i,t).makeRe();
x.makeRe=Me;var Ae=(i,t,e={})=>{let s=new O(t,e);return i=i.filter(n=>s.match(n)),s.options.nonull&&!i.length&&i.push(t),i};x.match=Ae;var ct=/[?*]|[+@!]\(.*?\)|\[|\]/,
Ne=i=>i.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),O=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(t,e={}){
_(t),e=e||{},this.options=e,this.maxGlobstarRecursion=e.maxGlobstarRecursion??200,this.pattern=t,this.platform=e.platform||at,this.isWindows=this.platform==="wi\
n32";let s="allowWindowsEscape";this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||e[s]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,
"/")),this.preserveMultipleSlashes=!!e.preserveMultipleSlashes,this.regexp=null,this.negate=!1,this.nonegate=!!e.nonegate,this.comment=!1,this.empty=!1,this.partial=
!!e.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=e.windowsNoMagicRoot!==void 0?e.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=
[],this.globParts=[],this.set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(let t of this.set)for(let e of t)if(typeof e!=
"string")return!0;return!1}debug(...t){}make(){let t=this.pattern,e=this.options;if(!e.nocomment&&t.charAt(0)==="#"){this.comment=!0;return}if(!t){this.empty=!0;
return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],e.debug&&(this.debug=(...r)=>console.error(...r)),this.debug(this.pattern,this.globSet);
let s=this.globSet.map(r=>this.slashSplit(r));this.globParts=this.preprocess(s),this.debug(this.pattern,this.globParts);let n=this.globParts.map((r,o,h)=>{if(this.
isWindows&&this.windowsNoMagicRoot){let c=r[0]===""&&r[1]===""&&(r[2]==="?"||!ct.test(r[2]))&&!ct.test(r[3]),l=/^[a-z]:/i.test(r[0]);if(c)return[...r.slice(0,4),
...r.slice(4).map(a=>this.parse(a))];if(l)return[r[0],...r.slice(1).map(a=>this.parse(a))]}return r.map(c=>this.parse(c))});if(this.debug(this.pattern,n),this.set=
n.filter(r=>r.indexOf(!1)===-1),this.isWindows)for(let r=0;r<this.set.length;r++){let o=this.set[r];o[0]===""&&o[1]===""&&this.globParts[r][2]==="?"&&typeof o[3]==
"string"&&/^[a-z]:$/i.test(o[3])&&(o[2]="?")}this.debug(this.pattern,this.set)}preprocess(t){if(this.options.noglobstar)for(let s of t)for(let n=0;n<s.length;n++)
s[n]==="**"&&(s[n]="*");let{optimizationLevel:e=1}=this.options;return e>=2?(t=this.firstPhasePreProcess(t),t=this.secondPhasePreProcess(t)):e>=1?t=this.levelOneOptimize(
t):t=this.adjascentGlobstarOptimize(t),t}adjascentGlobstarOptimize(t){return t.map(e=>{let s=-1;for(;(s=e.indexOf("**",s+1))!==-1;){let n=s;for(;e[n+1]==="**";)
n++;n!==s&&e.splice(s,n-s)}return e})}levelOneOptimize(t){return t.map(e=>(e=e.reduce((s,n)=>{let r=s[s.length-1];return n==="**"&&r==="**"?s:n===".."&&r&&r!=="\
.."&&r!=="."&&r!=="**"?(s.pop(),s):(s.push(n),s)},[]),e.length===0?[""]:e))}levelTwoFileOptimize(t){Array.isArray(t)||(t=this.slashSplit(t));let e=!1;do{if(e=!1,
!this.preserveMultipleSlashes){for(let n=1;n<t.length-1;n++){let r=t[n];n===1&&r===""&&t[0]===""||(r==="."||r==="")&&(e=!0,t.splice(n,1),n--)}t[0]==="."&&t.length===
2&&(t[1]==="."||t[1]==="")&&(e=!0,t.pop())}let s=0;for(;(s=t.indexOf("..",s+1))!==-1;){let n=t[s-1];n&&n!=="."&&n!==".."&&n!=="**"&&!(this.isWindows&&/^[a-z]:$/i.
test(n))&&(e=!0,t.splice(s-1,2),s-=2)}}while(e);return t.length===0?[""]:t}firstPhasePreProcess(t){let e=!1;do{e=!1;for(let s of t){let n=-1;for(;(n=s.indexOf("\
**",n+1))!==-1;){let o=n;for(;s[o+1]==="**";)o++;o>n&&s.splice(n+1,o-n);let h=s[n+1],c=s[n+2],l=s[n+3];if(h!==".."||!c||c==="."||c===".."||!l||l==="."||l==="..")
continue;e=!0,s.splice(n,1);let a=s.slice(0);a[n]="**",t.push(a),n--}if(!this.preserveMultipleSlashes){for(let o=1;o<s.length-1;o++){let h=s[o];o===1&&h===""&&s[0]===
""||(h==="."||h==="")&&(e=!0,s.splice(o,1),o--)}s[0]==="."&&s.length===2&&(s[1]==="."||s[1]==="")&&(e=!0,s.pop())}let r=0;for(;(r=s.indexOf("..",r+1))!==-1;){let o=s[r-
1];if(o&&o!=="."&&o!==".."&&o!=="**"){e=!0;let c=r===1&&s[r+1]==="**"?["."]:[];s.splice(r-1,2,...c),s.length===0&&s.push(""),r-=2}}}}while(e);return t}secondPhasePreProcess(t){
for(let e=0;e<t.length-1;e++)for(let s=e+1;s<t.length;s++){let n=this.partsMatch(t[e],t[s],!this.preserveMultipleSlashes);if(n){t[e]=[],t[s]=n;break}}return t.filter(
e=>e.length)}partsMatch(t,e,s=!1){let n=0,r=0,o=[],h="";for(;n<t.length&&r<e.length;)if(t[n]===e[r])o.push(h==="b"?e[r]:t[n]),n++,r++;else if(s&&t[n]==="**"&&e[r]===
t[n+1])o.push(t[n]),n++;else if(s&&e[r]==="**"&&t[n]===e[r+1])o.push(e[r]),r++;else if(t[n]==="*"&&e[r]&&(this.options.dot||!e[r].startsWith("."))&&e[r]!=="**"){
if(h==="b")return!1;h="a",o.push(t[n]),n++,r++}else if(e[r]==="*"&&t[n]&&(this.options.dot||!t[n].startsWith("."))&&t[n]!=="**"){if(h==="a")return!1;h="b",o.push(
e[r]),n++,r++}else return!1;return t.length===e.length&&o}parseNegate(){if(this.nonegate)return;let t=this.pattern,e=!1,s=0;for(let n=0;n<t.length&&t.charAt(n)===
"!";n++)e=!e,s++;s&&(this.pattern=t.slice(s)),this.negate=e}matchOne(t,e,s=!1){let n=0,r=0;if(this.isWindows){let h=typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0]),
c=!h&&t[0]===""&&t[1]===""&&t[2]==="?"&&/^[a-z]:$/i.test(t[3]),l=typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0]),a=!l&&e[0]===""&&e[1]===""&&e[2]==="?"&&typeof e[3]==
"string"&&/^[a-z]:$/i.test(e[3]),f=c?3:h?0:void 0,p=a?3:l?0:void 0;if(typeof f=="number"&&typeof p=="number"){let[u,d]=[t[f],e[p]];u.toLowerCase()===d.toLowerCase()&&
(e[p]=u,r=p,n=f)}}let{optimizationLevel:o=1}=this.options;return o>=2&&(t=this.levelTwoFileOptimize(t)),e.includes(S)?this.#s(t,e,s,n,r):this.#i(t,e,s,n,r)}#s(t,e,s,n,r){
let o=e.indexOf(S,r),h=e.lastIndexOf(S),[c,l,a]=s?[e.slice(r,o),e.slice(o+1),[]]:[e.slice(r,o),e.slice(o+1,h),e.slice(h+1)];if(c.length){let y=t.slice(n,n+c.length);
if(!this.#i(y,c,s,0,0))return!1;n+=c.length,r+=c.length}let f=0;if(a.length){if(a.length+n>t.length)return!1;let y=t.length-a.length;if(this.#i(t,a,s,y,0))f=a.length;else{
if(t[t.length-1]!==""||n+a.length===t.length||(y--,!this.#i(t,a,s,y,0)))return!1;f=a.length+1}}if(!l.length){let y=!!f;for(let b=n;b<t.length-f;b++){let A=String(
t[b]);if(y=!0,A==="."||A===".."||!this.options.dot&&A.startsWith("."))return!1}return s||y}let p=[[[],0]],u=p[0],d=0,g=[0];for(let y of l)y===S?(g.push(d),u=[[],
0],p.push(u)):(u[0].push(y),d++);let w=p.length-1,m=t.length-f;for(let y of p)y[1]=m-(g[w--]+y[0].length);return!!this.#n(t,p,n,0,s,0,!!f)}#n(t,e,s,n,r,o,h){let c=e[n];
if(!c){for(let f=s;f<t.length;f++){h=!0;let p=t[f];if(p==="."||p===".."||!this.options.dot&&p.startsWith("."))return!1}return h}let[l,a]=c;for(;s<=a;){if(this.#i(
t.slice(0,s+l.length),l,r,s,0)&&o<this.maxGlobstarRecursion){let u=this.#n(t,e,s+l.length,n+1,r,o+1,h);if(u!==!1)return u}let p=t[s];if(p==="."||p===".."||!this.
options.dot&&p.startsWith("."))return!1;s++}return r||null}#i(t,e,s,n,r){let o,h,c,l;for(o=n,h=r,l=t.length,c=e.length;o<l&&h<c;o++,h++){this.debug("matchOne lo\
op");let a=e[h],f=t[o];if(this.debug(e,a,f),a===!1||a===S)return!1;let p;if(typeof a=="string"?(p=f===a,this.debug("string match",a,f,p)):(p=a.test(f),this.debug(
"pattern match",a,f,p)),!p)return!1}if(o===l&&h===c)return!0;if(o===l)return s;if(h===c)return o===l-1&&t[o]==="";throw new Error("wtf?")}braceExpand(){return ft(
this.pattern,this.options)}parse(t){_(t);let e=this.options;if(t==="**")return S;if(t==="")return"";let s,n=null;(s=t.match(le))?n=e.dot?ae:he:(s=t.match(Qt))?n=
(e.nocase?e.dot?se:ee:e.dot?te:Yt)(s[1]):(s=t.match(fe))?n=(e.nocase?e.dot?ue:pe:e.dot?ge:de)(s):(s=t.match(ne))?n=e.dot?re:ie:(s=t.match(oe))&&(n=ce);let r=$.fromGlob(
t,this.options).toMMPattern();return n&&typeof r=="object"&&Reflect.defineProperty(r,"test",{value:n}),r}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;
let t=this.set;if(!t.length)return this.regexp=!1,this.regexp;let e=this.options,s=e.noglobstar?we:e.dot?Se:xe,n=new Set(e.nocase?["i"]:[]),r=t.map(c=>{let l=c.
map(f=>{if(f instanceof RegExp)for(let p of f.flags.split(""))n.add(p);return typeof f=="string"?Ne(f):f===S?S:f._src});l.forEach((f,p)=>{let u=l[p+1],d=l[p-1];
f!==S||d===S||(d===void 0?u!==void 0&&u!==S?l[p+1]="(?:\\/|"+s+"\\/)?"+u:l[p]=s:u===void 0?l[p-1]=d+"(?:\\/|\\/"+s+")?":u!==S&&(l[p-1]=d+"(?:\\/|\\/"+s+"\\/)"+u,
l[p+1]=S))});let a=l.filter(f=>f!==S);if(this.partial&&a.length>=1){let f=[];for(let p=1;p<=a.length;p++)f.push(a.slice(0,p).join("/"));return"(?:"+f.join("|")+
")"}return a.join("/")}).join("|"),[o,h]=t.length>1?["(?:",")"]:["",""];r="^"+o+r+h+"$",this.partial&&(r="^(?:\\/|"+o+r.slice(1,-1)+h+")$"),this.negate&&(r="^(?\
!"+r+").+$");try{this.regexp=new RegExp(r,[...n].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(t){return this.preserveMultipleSlashes?t.split("/"):
this.isWindows&&/^\/\/[^/]+/.test(t)?["",...t.split(/\/+/)]:t.split(/\/+/)}match(t,e=this.partial){if(this.debug("match",t,this.pattern),this.comment)return!1;if(this.
empty)return t==="";if(t==="/"&&e)return!0;let s=this.options;this.isWindows&&(t=t.split("\\").join("/"));let n=this.slashSplit(t);this.debug(this.pattern,"spli\
t",n);let r=this.set;this.debug(this.pattern,"set",r);let o=n[n.length-1];if(!o)for(let h=n.length-2;!o&&h>=0;h--)o=n[h];for(let h of r){let c=n;if(s.matchBase&&
h.length===1&&(c=[o]),this.matchOne(c,h,e))return s.flipNegate?!0:!this.negate}return s.flipNegate?!1:this.negate}static defaults(t){return x.defaults(t).Minimatch}};
x.AST=$;x.Minimatch=O;x.escape=F;x.unescape=R;var pt={dot:!0,nonegate:!0,noext:!0,nocomment:!0,platform:"linux"};function Ie(i,{nocase:t=!1}={}){let e=i.map(s=>new O(s,{...pt,nocase:t}));return s=>e.some(n=>n.
match(s))}function Je(i){let t=i.map(e=>new O(e,pt));return e=>t.some(s=>s.match(e,!0))}export{Ie as a,Je as b};
