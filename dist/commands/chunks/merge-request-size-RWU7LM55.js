import{b as G}from"./chunk-KDHYOWLO.js";import{a as ct}from"./chunk-CTEI7AXJ.js";import"./chunk-4PNAMGMY.js";import{c as it,e as rt,f as ot}from"./chunk-5CR5D7FZ.js";
import{b as tt,c as L,d as X,e as et,g as k,h as B,i as st,o as nt,p as U}from"./chunk-7J7MU3VY.js";import{b as T}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var Pt=B({path:L(),additions:X(),deletions:X()}),Ct=B({diffStats:nt(k(Pt))}),Wt={id:"diff_stats",summary:"The changed files of the merge request",right:"at leas\
t Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"diffStats { path additions deletions }",read(i){let{diffStats:t}=tt(Ct,
i);if(!t)throw new G("GitLab shows this token no changed files");return t}}},lt={id:"changed_files",summary:"The changed files of the merge request",right:"at l\
east Reporter with scope read_api",about:"merge_request",needs:{files:Wt,mergeRequest:ct},async collect(i,{files:t,mergeRequest:{changesCount:e}}){let[,s,n]=/^(\d+)(\+?)$/.
exec(e??"")??[];if(s===void 0)throw new G("GitLab does not say how many files are changed");let r=Number(s);if(n==="+"?t.length<r:t.length!==r)throw new G(`GitL\
ab shows ${t.length} of ${e} changed files`);return t}};var ht=(i,t,e)=>{let s,n,r,o,h,c=e.indexOf(i),l=e.indexOf(t,c+1),f=c;if(c>=0&&l>0){if(i===t)return[c,l];for(s=[],r=e.length;f>=0&&!h;){if(f===c)s.push(f),c=e.indexOf(
i,f+1);else if(s.length===1){let p=s.pop();p!==void 0&&(h=[p,l])}else n=s.pop(),n!==void 0&&n<r&&(r=n,o=l),l=e.indexOf(t,f+1);f=c<l&&c>=0?c:l}s.length&&o!==void 0&&
(h=[r,o])}return h};var at="\0SLASH"+Math.random().toFixed(16)+"\0",ft="\0OPEN"+Math.random().toFixed(16)+"\0",q="\0CLOSE"+Math.random().toFixed(16)+"\0",pt="\0COMMA"+Math.random().
toFixed(16)+"\0",ut="\0PERIOD"+Math.random().toFixed(16)+"\0",jt=new RegExp(at,"g"),vt=new RegExp(ft,"g"),Lt=new RegExp(q,"g"),kt=new RegExp(pt,"g"),Gt=new RegExp(
ut,"g"),qt=/\\\\/g,Dt=/\\{/g,zt=/\\}/g,Ft=/\\,/g,Xt=/\\\./g,Bt=1e5,Ut=4e6,Ht=1e3,Zt=1e3,It=2e7,Jt=16;function H(i){return isNaN(i)?i.charCodeAt(0):parseInt(i,10)}
function Vt(i){return i.replace(qt,at).replace(Dt,ft).replace(zt,q).replace(Ft,pt).replace(Xt,ut)}function Kt(i){return i.replace(jt,"\\").replace(vt,"{").replace(
Lt,"}").replace(kt,",").replace(Gt,".")}function Z(i,t){for(let e=0;e<t.length;e++)i.push(t[e])}function gt(i,t,e){if(e.remaining<0)return;let s=ht("{","}",t),n=s!==
void 0&&t.indexOf("{")<s[0];if(e.remaining-=s&&!n?s[1]+1:i.length,!(!s||e.remaining<0))return{end:s[1],pre:i.slice(0,s[0]),body:i.slice(s[0]+1,s[1]),post:i.slice(
s[1]+1),unmatched:n}}function Qt(i,t){t.remaining-=i.length;let e=[];for(let r=0;r<i.length;r++){let o=i.charCodeAt(r);o===123?e.push(r):o===125&&e.length&&e.pop()}
let s="",n=0;for(let r=0;r<e.length;r++){let o=e[r];s+=i.slice(n,o)+"\0",n=o+1}return s+i.slice(n)}function Yt(i,t){if(t.remaining-=i.length,t.remaining<0)return!1;
let e=!1;for(let s=i.length-1;s>=0;s--){let n=i.charCodeAt(s);if(n===125)e=!0;else if(n===10||n===13||n===8232||n===8233)e=!1;else if(n===44&&e&&i.charCodeAt(s+
1)!==44)return!0}return!1}function te(i,t){let e=[],s="";for(;;){let n=gt(i,i,t);if(t.remaining<0)return;if(!n){let l=i.split(",");return l[0]=s+l[0],Z(e,l),e}let{
pre:r,body:o,post:h}=n,c=r.split(",");if(c[0]=s+c[0],c[c.length-1]+="{"+o+"}",!h.length)return Z(e,c),e;s=c.pop(),Z(e,c),i=h}}function P(i,t){return i===void 0||
isNaN(i)?t:i}function dt(i,t={}){if(!i)return[];let e=P(t.max,Bt),s=P(t.maxLength,Ut),n=P(t.maxDepth,Ht),r=P(t.maxRewrites,Zt),o=P(t.maxSteps,It);return i.slice(
0,2)==="{}"&&(i="\\{\\}"+i.slice(2)),I(Vt(i),e,s,n,0,r,{remaining:o},!0).map(Kt)}function ee(i){return"{"+i+"}"}function se(i){return/^-?0\d/.test(i)}function ne(i,t){
return i<=t}function ie(i,t){return i>=t}function C(i,t,e,s,n,r,o){let h=[],c=0,l;t:for(let f=0;f<i.length;f++){let p=i[f]+t,a=e;r&&!p&&(l||(l=e.filter(u=>u)),a=
l);for(let u=0;u<a.length;u++){if(h.length>=s)break t;let d=p+a[u];if(c+d.length>n)break t;h.push(d),c+=d.length}}return o.remaining-=h.length,h}function re(i,t,e,s,n){
let r=i.split(/\.\./),o=[];if(r[0]===void 0||r[1]===void 0)return o;let h=H(r[0]),c=H(r[1]),l=Math.max(r[0].length,r[1].length),f=r.length===3&&r[2]!==void 0?Math.
max(Math.abs(H(r[2])),1):1,p=ne;c<h&&(f*=-1,p=ie);let u=r.some(se),d=u?l:1,g=0;for(let w=h;p(w,c)&&o.length<e;w+=f){if(n.remaining-=d,n.remaining<0)return;let m;
if(t)m=String.fromCharCode(w),m==="\\"&&(m="");else if(m=String(w),u){let y=l-m.length;if(y>0){let E=new Array(y+1).join("0");w<0?m="-"+E+m.slice(1):m=E+m}}if(g+
m.length>s)break;o.push(m),g+=m.length}return o}function I(i,t,e,s,n,r,o,h){if(o.remaining-=Jt,n>s)return[i];let c=[""],l=0,f=!1,p=!0,a=i;for(;;){let u=gt(i,a,o);
if(!u)return C(c,i,[""],t,e,f,o);u.unmatched&&(a=Qt(a,o));let d=u.pre,g=()=>C(c,d+"{"+u.body+"}"+u.post,[""],t,e,f,o);if(/\$$/.test(d)){if(c=C(c,d+"{"+u.body+"}",
[""],t,e,f&&!u.post.length,o),p=!1,!u.post.length)break;i=u.post,a=a.slice(u.end+1);continue}let w=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(u.body),m=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.
test(u.body),y=w||m,E=u.body.indexOf(",")>=0;if(!y&&!E){if(l<r&&Yt(u.post,o)){l++,i=u.pre+"{"+u.body+q+u.post,a=a.slice(0,u.end)+q+a.slice(u.end+1),h=!0;continue}
return g()}p&&(f=h&&!y,p=!1);let A;if(y){if(A=re(u.body,m,t,e,o),!A)return g()}else{let N=te(u.body,o);if(!N)return g();if(N.length===1&&N[0]!==void 0){if(N=I(N[0],
t,e,s,n+1,r,o,!1).map(ee),o.remaining<0)return g();if(N.length===1){let $=C(c,d+N[0],[""],t,e,f&&!u.post.length,o);if(o.remaining<0)return g();if(c=$,!u.post.length)
break;i=u.post,a=a.slice(u.end+1);continue}}let z=f&&!u.post.length&&!d;for(let $=0;z&&$<c.length;$++)c[$]&&(z=!1);A=[];let Q=0;t:for(let $=0;$<N.length;$++){let Y=I(
N[$],t,e,s,n+1,r,o,!1);if(o.remaining<0)return g();for(let F=0;F<Y.length;F++){let v=Y[F];if(!(z&&!v)){if(A.length>=t||Q+v.length>e)break t;A.push(v),Q+=v.length}}}}
let _t=C(c,d,A,t,e,f&&!u.post.length,o);if(o.remaining<0)return g();if(c=_t,!u.post.length)break;i=u.post,a=a.slice(u.end+1)}return c}var W=i=>{if(typeof i!="string")throw new TypeError("invalid pattern");if(i.length>65536)throw new TypeError("pattern is too long")};var oe={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{C\
c}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:space:]":[
"\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},j=i=>i.replace(/[[\]\\-]/g,"\
\\$&"),ce=i=>i.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),mt=i=>i.join(""),yt=(i,t)=>{let e=t;if(i.charAt(e)!=="[")throw new Error("not in a brace expression");
let s=[],n=[],r=e+1,o=!1,h=!1,c=!1,l=!1,f=e,p="";t:for(;r<i.length;){let g=i.charAt(r);if((g==="!"||g==="^")&&r===e+1){l=!0,r++;continue}if(g==="]"&&o&&!c){f=r+
1;break}if(o=!0,g==="\\"&&!c){c=!0,r++;continue}if(g==="["&&!c){for(let[w,[m,y,E]]of Object.entries(oe))if(i.startsWith(w,r)){if(p)return["$.",!1,i.length-e,!0];
r+=w.length,E?n.push(m):s.push(m),h=h||y;continue t}}if(c=!1,p){g>p?s.push(j(p)+"-"+j(g)):g===p&&s.push(j(g)),p="",r++;continue}if(i.startsWith("-]",r+1)){s.push(
j(g+"-")),r+=2;continue}if(i.startsWith("-",r+1)){p=g,r+=2;continue}s.push(j(g)),r++}if(f<r)return["",!1,0,!1];if(!s.length&&!n.length)return["$.",!1,i.length-e,
!0];if(n.length===0&&s.length===1&&/^\\?.$/.test(s[0])&&!l){let g=s[0].length===2?s[0].slice(-1):s[0];return[ce(g),!1,f-e,!1]}let a="["+(l?"^":"")+mt(s)+"]",u="\
["+(l?"":"^")+mt(n)+"]";return[s.length&&n.length?"("+a+"|"+u+")":s.length?a:u,h,f-e,!0]};var R=(i,{windowsPathsNoEscape:t=!1,magicalBraces:e=!0}={})=>e?t?i.replace(/\[([^/\\])\]/g,"$1"):i.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,
"$1"):t?i.replace(/\[([^/\\{}])\]/g,"$1"):i.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var b,le=new Set(["!","?","+","*","@"]),J=i=>le.has(i),wt=i=>J(i.type),he=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),
ae=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),fe=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),
xt=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?",
"*"],["*","*"]])]]),pe="(?!(?:^|/)\\.\\.?(?:$|/))",D="(?!\\.)",ue=new Set(["[","."]),ge=new Set(["..","."]),de=new Set("().*{}+?[]^$\\!"),me=i=>i.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,
"\\$&"),V="[^/]",St=V+"*?",bt=V+"+?",ye=0,_=class{type;#s;#n;#i=!1;#t=[];#e;#c;#h;#l=!1;#r;#o;#a=!1;id=++ye;get depth(){return(this.#e?.depth??-1)+1}[Symbol.for(
"nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#s.id,parent:this.#e?.id,depth:this.depth,partsLength:this.#t.length,
parts:this.#t}}constructor(t,e,s={}){this.type=t,t&&(this.#n=!0),this.#e=e,this.#s=this.#e?this.#e.#s:this,this.#r=this.#s===this?s:this.#s.#r,this.#h=this.#s===
this?[]:this.#s.#h,t==="!"&&!this.#s.#l&&this.#h.push(this),this.#c=this.#e?this.#e.#t.length:0}get hasMagic(){if(this.#n!==void 0)return this.#n;for(let t of this.#t)
if(typeof t!="string"&&(t.type||t.hasMagic))return this.#n=!0;return this.#n}toString(){return this.#o!==void 0?this.#o:this.type?this.#o=this.type+"("+this.#t.
map(t=>String(t)).join("|")+")":this.#o=this.#t.map(t=>String(t)).join("")}#y(){if(this!==this.#s)throw new Error("should only call on root");if(this.#l)return this;
this.toString(),this.#l=!0;let t;for(;t=this.#h.pop();){if(t.type!=="!")continue;let e=t,s=e.#e;for(;s;){for(let n=e.#c+1;!s.type&&n<s.#t.length;n++)for(let r of t.#t){
if(typeof r=="string")throw new Error("string part in extglob AST??");r.copyIn(s.#t[n])}e=s,s=e.#e}}return this}push(...t){for(let e of t)if(e!==""){if(typeof e!=
"string"&&!(e instanceof b&&e.#e===this))throw new Error("invalid part: "+e);this.#t.push(e)}}toJSON(){let t=this.type===null?this.#t.slice().map(e=>typeof e=="\
string"?e:e.toJSON()):[this.type,...this.#t.map(e=>e.toJSON())];return this.isStart()&&!this.type&&t.unshift([]),this.isEnd()&&(this===this.#s||this.#s.#l&&this.#e?.
type==="!")&&t.push({}),t}isStart(){if(this.#s===this)return!0;if(!this.#e?.isStart())return!1;if(this.#c===0)return!0;let t=this.#e;for(let e=0;e<this.#c;e++){
let s=t.#t[e];if(!(s instanceof b&&s.type==="!"))return!1}return!0}isEnd(){if(this.#s===this||this.#e?.type==="!")return!0;if(!this.#e?.isEnd())return!1;if(!this.
type)return this.#e?.isEnd();let t=this.#e?this.#e.#t.length:0;return this.#c===t-1}copyIn(t){typeof t=="string"?this.push(t):this.push(t.clone(this))}clone(t){
let e=new b(this.type,t);for(let s of this.#t)e.copyIn(s);return e}static#f(t,e,s,n,r){let o=n.maxExtglobRecursion??2,h=!1,c=!1,l=-1,f=!1;if(e.type===null){let g=s,
w="";for(;g<t.length;){let m=t.charAt(g++);if(h||m==="\\"){h=!h,w+=m;continue}if(c){g===l+1?(m==="^"||m==="!")&&(f=!0):m==="]"&&!(g===l+2&&f)&&(c=!1),w+=m;continue}else if(m===
"["){c=!0,l=g,f=!1,w+=m;continue}if(!n.noext&&J(m)&&t.charAt(g)==="("&&r<=o){e.push(w),w="";let E=new b(m,e);g=b.#f(t,E,g,n,r+1),e.push(E);continue}w+=m}return e.
push(w),g}let p=s+1,a=new b(null,e),u=[],d="";for(;p<t.length;){let g=t.charAt(p++);if(h||g==="\\"){h=!h,d+=g;continue}if(c){p===l+1?(g==="^"||g==="!")&&(f=!0):
g==="]"&&!(p===l+2&&f)&&(c=!1),d+=g;continue}else if(g==="["){c=!0,l=p,f=!1,d+=g;continue}if(!n.noext&&J(g)&&t.charAt(p)==="("&&(r<=o||e&&e.#p(g))){let m=e&&e.#p(
g)?0:1;a.push(d),d="";let y=new b(g,a);a.push(y),p=b.#f(t,y,p,n,r+m);continue}if(g==="|"){a.push(d),d="",u.push(a),a=new b(null,e);continue}if(g===")")return d===
""&&e.#t.length===0&&(e.#a=!0),a.push(d),d="",e.push(...u,a),p;d+=g}return e.type=null,e.#n=void 0,e.#t=[t.substring(s-1)],p}#w(t){return this.#g(t,ae)}#g(t,e=he){
if(!t||typeof t!="object"||t.type!==null||t.#t.length!==1||this.type===null)return!1;let s=t.#t[0];return!s||typeof s!="object"||s.type===null?!1:this.#p(s.type,
e)}#p(t,e=fe){return!!e.get(this.type)?.includes(t)}#x(t,e){let s=t.#t[0],n=new b(null,s,this.options);n.#t.push(""),s.push(n),this.#d(t,e)}#d(t,e){let s=t.#t[0];
this.#t.splice(e,1,...s.#t);for(let n of s.#t)typeof n=="object"&&(n.#e=this);this.#o=void 0}#S(t){return!!xt.get(this.type)?.has(t)}#b(t){if(!t||typeof t!="obj\
ect"||t.type!==null||t.#t.length!==1||this.type===null||this.#t.length!==1)return!1;let e=t.#t[0];return!e||typeof e!="object"||e.type===null?!1:this.#S(e.type)}#E(t){
let e=xt.get(this.type),s=t.#t[0],n=e?.get(s.type);if(!n)return!1;this.#t=s.#t;for(let r of this.#t)typeof r=="object"&&(r.#e=this);this.type=n,this.#o=void 0,this.#a=
!1}static fromGlob(t,e={}){let s=new b(null,void 0,e);return b.#f(t,s,0,e,0),s}toMMPattern(){if(this!==this.#s)return this.#s.toMMPattern();let t=this.toString(),
[e,s,n,r]=this.toRegExpSource();if(!(n||this.#n||this.#r.nocase&&!this.#r.nocaseMagicOnly&&t.toUpperCase()!==t.toLowerCase()))return s;let h=(this.#r.nocase?"i":
"")+(r?"u":"");return Object.assign(new RegExp(`^${e}$`,h),{_src:e,_glob:t})}get options(){return this.#r}toRegExpSource(t){let e=t??!!this.#r.dot;if(this.#s===
this&&(this.#u(),this.#y()),!wt(this)){let c=this.isStart()&&this.isEnd()&&!this.#t.some(u=>typeof u!="string"),l=this.#t.map(u=>{let[d,g,w,m]=typeof u=="string"?
b.#M(u,this.#n,c):u.toRegExpSource(t);return this.#n=this.#n||w,this.#i=this.#i||m,d}).join(""),f="";if(this.isStart()&&typeof this.#t[0]=="string"&&!(this.#t.length===
1&&ge.has(this.#t[0]))){let d=ue,g=e&&d.has(l.charAt(0))||l.startsWith("\\.")&&d.has(l.charAt(2))||l.startsWith("\\.\\.")&&d.has(l.charAt(4)),w=!e&&!t&&d.has(l.
charAt(0));f=g?pe:w?D:""}let p="";return this.isEnd()&&this.#s.#l&&this.#e?.type==="!"&&(p="(?:$|\\/)"),[f+l+p,R(l),this.#n=!!this.#n,this.#i]}let s=this.type===
"*"||this.type==="+",n=this.type==="!"?"(?:(?!(?:":"(?:",r=this.#m(e);if(this.isStart()&&this.isEnd()&&!r&&this.type!=="!"){let c=this.toString(),l=this;return l.#t=
[c],l.type=null,l.#n=void 0,[c,R(this.toString()),!1,!1]}let o=!s||t||e||!D?"":this.#m(!0);o===r&&(o=""),o&&(r=`(?:${r})(?:${o})*?`);let h="";if(this.type==="!"&&
this.#a)h=(this.isStart()&&!e?D:"")+bt;else{let c=this.type==="!"?"))"+(this.isStart()&&!e&&!t?D:"")+St+")":this.type==="@"?")":this.type==="?"?")?":this.type===
"+"&&o?")":this.type==="*"&&o?")?":`)${this.type}`;h=n+r+c}return[h,R(r),this.#n=!!this.#n,this.#i]}#u(){if(wt(this)){let t=0,e=!1;do{e=!0;for(let s=0;s<this.#t.
length;s++){let n=this.#t[s];typeof n=="object"&&(n.#u(),this.#g(n)?(e=!1,this.#d(n,s)):this.#w(n)?(e=!1,this.#x(n,s)):this.#b(n)&&(e=!1,this.#E(n)))}}while(!e&&
++t<10)}else for(let t of this.#t)typeof t=="object"&&t.#u();this.#o=void 0}#m(t){return this.#t.map(e=>{if(typeof e=="string")throw new Error("string type in e\
xtglob ast??");let[s,n,r,o]=e.toRegExpSource(t);return this.#i=this.#i||o,s}).filter(e=>!(this.isStart()&&this.isEnd())||!!e).join("|")}static#M(t,e,s=!1){let n=!1,
r="",o=!1,h=!1;for(let c=0;c<t.length;c++){let l=t.charAt(c);if(n){n=!1,r+=(de.has(l)?"\\":"")+l;continue}if(l==="*"){if(h)continue;h=!0,r+=s&&/^[*]+$/.test(t)?
bt:St,e=!0;continue}else h=!1;if(l==="\\"){c===t.length-1?r+="\\\\":n=!0;continue}if(l==="["){let[f,p,a,u]=yt(t,c);if(a){r+=f,o=o||p,c+=a-1,e=e||u;continue}}if(l===
"?"){r+=V,e=!0;continue}r+=me(l)}return[r,R(t),!!e,o]}};b=_;var K=(i,{windowsPathsNoEscape:t=!1,magicalBraces:e=!1}={})=>e?t?i.replace(/[?*()[\]{}]/g,"[$&]"):i.replace(/[?*()[\]\\{}]/g,"\\$&"):t?i.replace(/[?*()[\]]/g,"[\
$&]"):i.replace(/[?*()[\]\\]/g,"\\$&");var S=(i,t,e={})=>(W(t),!e.nocomment&&t.charAt(0)==="#"?!1:new O(t,e).match(i)),we=/^\*+([^+@!?*[(]*)$/,xe=i=>t=>!t.startsWith(".")&&t.endsWith(i),Se=i=>t=>t.endsWith(
i),be=i=>(i=i.toLowerCase(),t=>!t.startsWith(".")&&t.toLowerCase().endsWith(i)),Ee=i=>(i=i.toLowerCase(),t=>t.toLowerCase().endsWith(i)),Me=/^\*+\.\*+$/,Ae=i=>!i.
startsWith(".")&&i.includes("."),Ne=i=>i!=="."&&i!==".."&&i.includes("."),$e=/^\.\*+$/,Te=i=>i!=="."&&i!==".."&&i.startsWith("."),Re=/^\*+$/,Oe=i=>i.length!==0&&
!i.startsWith("."),_e=i=>i.length!==0&&i!=="."&&i!=="..",Pe=/^\?+([^+@!?*[(]*)?$/,Ce=([i,t=""])=>{let e=At([i]);return t?(t=t.toLowerCase(),s=>e(s)&&s.toLowerCase().
endsWith(t)):e},We=([i,t=""])=>{let e=Nt([i]);return t?(t=t.toLowerCase(),s=>e(s)&&s.toLowerCase().endsWith(t)):e},je=([i,t=""])=>{let e=Nt([i]);return t?s=>e(s)&&
s.endsWith(t):e},ve=([i,t=""])=>{let e=At([i]);return t?s=>e(s)&&s.endsWith(t):e},At=([i])=>{let t=i.length;return e=>e.length===t&&!e.startsWith(".")},Nt=([i])=>{
let t=i.length;return e=>e.length===t&&e!=="."&&e!==".."},$t=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",Et={win32:{sep:"\\"},posix:{sep:"/"}},Le=$t==="win32"?Et.win32.sep:Et.posix.sep;S.sep=Le;var x=Symbol("globstar **");S.GLOBSTAR=x;var ke="\
[^/]",Ge=ke+"*?",qe="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",De="(?:(?!(?:\\/|^)\\.).)*?",ze=(i,t={})=>e=>S(e,i,t);S.filter=ze;var M=(i,t={})=>Object.assign({},
i,t),Fe=i=>{if(!i||typeof i!="object"||!Object.keys(i).length)return S;let t=S;return Object.assign((s,n,r={})=>t(s,n,M(i,r)),{Minimatch:class extends t.Minimatch{constructor(n,r={}){
super(n,M(i,r))}static defaults(n){return t.defaults(M(i,n)).Minimatch}},AST:class extends t.AST{constructor(n,r,o={}){super(n,r,M(i,o))}static fromGlob(n,r={}){
return t.AST.fromGlob(n,M(i,r))}},unescape:(s,n={})=>t.unescape(s,M(i,n)),escape:(s,n={})=>t.escape(s,M(i,n)),filter:(s,n={})=>t.filter(s,M(i,n)),defaults:s=>t.
defaults(M(i,s)),makeRe:(s,n={})=>t.makeRe(s,M(i,n)),braceExpand:(s,n={})=>t.braceExpand(s,M(i,n)),match:(s,n,r={})=>t.match(s,n,M(i,r)),sep:t.sep,GLOBSTAR:x})};
S.defaults=Fe;var Tt=(i,t={})=>(W(i),t.nobrace||!/\{(?:(?!\{).)*\}/.test(i)?[i]:dt(i,{max:t.braceExpandMax}));S.braceExpand=Tt;var Xe=(i,t={})=>new O(i,t).makeRe();
S.makeRe=Xe;var Be=(i,t,e={})=>{let s=new O(t,e);return i=i.filter(n=>s.match(n)),s.options.nonull&&!i.length&&i.push(t),i};S.match=Be;var Mt=/[?*]|[+@!]\(.*?\)|\[|\]/,
Ue=i=>i.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),O=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(t,e={}){
W(t),e=e||{},this.options=e,this.maxGlobstarRecursion=e.maxGlobstarRecursion??200,this.pattern=t,this.platform=e.platform||$t,this.isWindows=this.platform==="wi\
n32";let s="allowWindowsEscape";this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||e[s]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,
"/")),this.preserveMultipleSlashes=!!e.preserveMultipleSlashes,this.regexp=null,this.negate=!1,this.nonegate=!!e.nonegate,this.comment=!1,this.empty=!1,this.partial=
!!e.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=e.windowsNoMagicRoot!==void 0?e.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=
[],this.globParts=[],this.set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(let t of this.set)for(let e of t)if(typeof e!=
"string")return!0;return!1}debug(...t){}make(){let t=this.pattern,e=this.options;if(!e.nocomment&&t.charAt(0)==="#"){this.comment=!0;return}if(!t){this.empty=!0;
return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],e.debug&&(this.debug=(...r)=>console.error(...r)),this.debug(this.pattern,this.globSet);
let s=this.globSet.map(r=>this.slashSplit(r));this.globParts=this.preprocess(s),this.debug(this.pattern,this.globParts);let n=this.globParts.map((r,o,h)=>{if(this.
isWindows&&this.windowsNoMagicRoot){let c=r[0]===""&&r[1]===""&&(r[2]==="?"||!Mt.test(r[2]))&&!Mt.test(r[3]),l=/^[a-z]:/i.test(r[0]);if(c)return[...r.slice(0,4),
...r.slice(4).map(f=>this.parse(f))];if(l)return[r[0],...r.slice(1).map(f=>this.parse(f))]}return r.map(c=>this.parse(c))});if(this.debug(this.pattern,n),this.set=
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
continue;e=!0,s.splice(n,1);let f=s.slice(0);f[n]="**",t.push(f),n--}if(!this.preserveMultipleSlashes){for(let o=1;o<s.length-1;o++){let h=s[o];o===1&&h===""&&s[0]===
""||(h==="."||h==="")&&(e=!0,s.splice(o,1),o--)}s[0]==="."&&s.length===2&&(s[1]==="."||s[1]==="")&&(e=!0,s.pop())}let r=0;for(;(r=s.indexOf("..",r+1))!==-1;){let o=s[r-
1];if(o&&o!=="."&&o!==".."&&o!=="**"){e=!0;let c=r===1&&s[r+1]==="**"?["."]:[];s.splice(r-1,2,...c),s.length===0&&s.push(""),r-=2}}}}while(e);return t}secondPhasePreProcess(t){
for(let e=0;e<t.length-1;e++)for(let s=e+1;s<t.length;s++){let n=this.partsMatch(t[e],t[s],!this.preserveMultipleSlashes);if(n){t[e]=[],t[s]=n;break}}return t.filter(
e=>e.length)}partsMatch(t,e,s=!1){let n=0,r=0,o=[],h="";for(;n<t.length&&r<e.length;)if(t[n]===e[r])o.push(h==="b"?e[r]:t[n]),n++,r++;else if(s&&t[n]==="**"&&e[r]===
t[n+1])o.push(t[n]),n++;else if(s&&e[r]==="**"&&t[n]===e[r+1])o.push(e[r]),r++;else if(t[n]==="*"&&e[r]&&(this.options.dot||!e[r].startsWith("."))&&e[r]!=="**"){
if(h==="b")return!1;h="a",o.push(t[n]),n++,r++}else if(e[r]==="*"&&t[n]&&(this.options.dot||!t[n].startsWith("."))&&t[n]!=="**"){if(h==="a")return!1;h="b",o.push(
e[r]),n++,r++}else return!1;return t.length===e.length&&o}parseNegate(){if(this.nonegate)return;let t=this.pattern,e=!1,s=0;for(let n=0;n<t.length&&t.charAt(n)===
"!";n++)e=!e,s++;s&&(this.pattern=t.slice(s)),this.negate=e}matchOne(t,e,s=!1){let n=0,r=0;if(this.isWindows){let h=typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0]),
c=!h&&t[0]===""&&t[1]===""&&t[2]==="?"&&/^[a-z]:$/i.test(t[3]),l=typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0]),f=!l&&e[0]===""&&e[1]===""&&e[2]==="?"&&typeof e[3]==
"string"&&/^[a-z]:$/i.test(e[3]),p=c?3:h?0:void 0,a=f?3:l?0:void 0;if(typeof p=="number"&&typeof a=="number"){let[u,d]=[t[p],e[a]];u.toLowerCase()===d.toLowerCase()&&
(e[a]=u,r=a,n=p)}}let{optimizationLevel:o=1}=this.options;return o>=2&&(t=this.levelTwoFileOptimize(t)),e.includes(x)?this.#s(t,e,s,n,r):this.#i(t,e,s,n,r)}#s(t,e,s,n,r){
let o=e.indexOf(x,r),h=e.lastIndexOf(x),[c,l,f]=s?[e.slice(r,o),e.slice(o+1),[]]:[e.slice(r,o),e.slice(o+1,h),e.slice(h+1)];if(c.length){let y=t.slice(n,n+c.length);
if(!this.#i(y,c,s,0,0))return!1;n+=c.length,r+=c.length}let p=0;if(f.length){if(f.length+n>t.length)return!1;let y=t.length-f.length;if(this.#i(t,f,s,y,0))p=f.length;else{
if(t[t.length-1]!==""||n+f.length===t.length||(y--,!this.#i(t,f,s,y,0)))return!1;p=f.length+1}}if(!l.length){let y=!!p;for(let E=n;E<t.length-p;E++){let A=String(
t[E]);if(y=!0,A==="."||A===".."||!this.options.dot&&A.startsWith("."))return!1}return s||y}let a=[[[],0]],u=a[0],d=0,g=[0];for(let y of l)y===x?(g.push(d),u=[[],
0],a.push(u)):(u[0].push(y),d++);let w=a.length-1,m=t.length-p;for(let y of a)y[1]=m-(g[w--]+y[0].length);return!!this.#n(t,a,n,0,s,0,!!p)}#n(t,e,s,n,r,o,h){let c=e[n];
if(!c){for(let p=s;p<t.length;p++){h=!0;let a=t[p];if(a==="."||a===".."||!this.options.dot&&a.startsWith("."))return!1}return h}let[l,f]=c;for(;s<=f;){if(this.#i(
t.slice(0,s+l.length),l,r,s,0)&&o<this.maxGlobstarRecursion){let u=this.#n(t,e,s+l.length,n+1,r,o+1,h);if(u!==!1)return u}let a=t[s];if(a==="."||a===".."||!this.
options.dot&&a.startsWith("."))return!1;s++}return r||null}#i(t,e,s,n,r){let o,h,c,l;for(o=n,h=r,l=t.length,c=e.length;o<l&&h<c;o++,h++){this.debug("matchOne lo\
op");let f=e[h],p=t[o];if(this.debug(e,f,p),f===!1||f===x)return!1;let a;if(typeof f=="string"?(a=p===f,this.debug("string match",f,p,a)):(a=f.test(p),this.debug(
"pattern match",f,p,a)),!a)return!1}if(o===l&&h===c)return!0;if(o===l)return s;if(h===c)return o===l-1&&t[o]==="";throw new Error("wtf?")}braceExpand(){return Tt(
this.pattern,this.options)}parse(t){W(t);let e=this.options;if(t==="**")return x;if(t==="")return"";let s,n=null;(s=t.match(Re))?n=e.dot?_e:Oe:(s=t.match(we))?n=
(e.nocase?e.dot?Ee:be:e.dot?Se:xe)(s[1]):(s=t.match(Pe))?n=(e.nocase?e.dot?We:Ce:e.dot?je:ve)(s):(s=t.match(Me))?n=e.dot?Ne:Ae:(s=t.match($e))&&(n=Te);let r=_.fromGlob(
t,this.options).toMMPattern();return n&&typeof r=="object"&&Reflect.defineProperty(r,"test",{value:n}),r}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;
let t=this.set;if(!t.length)return this.regexp=!1,this.regexp;let e=this.options,s=e.noglobstar?Ge:e.dot?qe:De,n=new Set(e.nocase?["i"]:[]),r=t.map(c=>{let l=c.
map(p=>{if(p instanceof RegExp)for(let a of p.flags.split(""))n.add(a);return typeof p=="string"?Ue(p):p===x?x:p._src});l.forEach((p,a)=>{let u=l[a+1],d=l[a-1];
p!==x||d===x||(d===void 0?u!==void 0&&u!==x?l[a+1]="(?:\\/|"+s+"\\/)?"+u:l[a]=s:u===void 0?l[a-1]=d+"(?:\\/|\\/"+s+")?":u!==x&&(l[a-1]=d+"(?:\\/|\\/"+s+"\\/)"+u,
l[a+1]=x))});let f=l.filter(p=>p!==x);if(this.partial&&f.length>=1){let p=[];for(let a=1;a<=f.length;a++)p.push(f.slice(0,a).join("/"));return"(?:"+p.join("|")+
")"}return f.join("/")}).join("|"),[o,h]=t.length>1?["(?:",")"]:["",""];r="^"+o+r+h+"$",this.partial&&(r="^(?:\\/|"+o+r.slice(1,-1)+h+")$"),this.negate&&(r="^(?\
!"+r+").+$");try{this.regexp=new RegExp(r,[...n].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(t){return this.preserveMultipleSlashes?t.split("/"):
this.isWindows&&/^\/\/[^/]+/.test(t)?["",...t.split(/\/+/)]:t.split(/\/+/)}match(t,e=this.partial){if(this.debug("match",t,this.pattern),this.comment)return!1;if(this.
empty)return t==="";if(t==="/"&&e)return!0;let s=this.options;this.isWindows&&(t=t.split("\\").join("/"));let n=this.slashSplit(t);this.debug(this.pattern,"spli\
t",n);let r=this.set;this.debug(this.pattern,"set",r);let o=n[n.length-1];if(!o)for(let h=n.length-2;!o&&h>=0;h--)o=n[h];for(let h of r){let c=n;if(s.matchBase&&
h.length===1&&(c=[o]),this.matchOne(c,h,e))return s.flipNegate?!0:!this.negate}return s.flipNegate?!1:this.negate}static defaults(t){return S.defaults(t).Minimatch}};
S.AST=_;S.Minimatch=O;S.escape=K;S.unescape=R;var He={dot:!0,nonegate:!0,noext:!0,nocomment:!0,platform:"linux"};function Rt(i,{nocase:t=!1}={}){let e=i.map(s=>new O(s,{...He,nocase:t}));return s=>e.some(n=>n.
match(s))}var Ot=U(et({min:1,max:1e6})),Ze=400,Os=it({id:"merge_request_size",title:"The change is small enough to be reviewed",severity:"low",about:"merge_request",needs:{
files:lt},params:st({max_files:Ot,max_lines:Ot,except:U(k(L({min:1,max:500,about:"Glob over the path, such as **/*.lock or dist/**"})))}),remediation:{text:"spl\
it the change, or leave generated files out with except",page:"!"},check({files:i},{max_files:t,max_lines:e,except:s=[]}){let n=e??(t===void 0?Ze:void 0),r=s.length===
0?()=>!1:Rt(s),o=i.filter(({path:a})=>!r(a)),h=o.reduce((a,{additions:u,deletions:d})=>a+u+d,0),c=[T(o.length,"file"),T(h,"line")],l=i.length-o.length,f=`${T(o.
length,"file")} and ${T(h,"line")} are changed${l===0?"":`, ${T(l,"file")} left out`}`,p=[...t!==void 0&&o.length>t?[T(t,"file")]:[],...n!==void 0&&h>n?[T(n,"li\
ne")]:[]];return p.length===0?rt(f,{actual:c}):ot(`${f}; at most ${p.join(" and ")} may be`,{actual:c})}});export{Os as mergeRequestSize};
