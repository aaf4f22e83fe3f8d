import{a as V,b as N,c as Y}from"./shared-name-pattern.js";import{$f045_a as q}from"../index.js";import{$42a1_b as G}from"../index.js";var J=(e,t,n)=>{let r,l,i,
o,g,p=n.indexOf(e),f=n.indexOf(t,p+1),u=p;if(p>=0&&f>0){if(e===t)return[p,f];for(r=[],i=n.length;u>=0&&!g;){if(u===p)r.push(u),p=n.indexOf(e,u+1);else if(r.length===
1){let m=r.pop();m!==void 0&&(g=[m,f])}else l=r.pop(),l!==void 0&&l<i&&(i=l,o=f),f=n.indexOf(t,u+1);u=p<f&&p>=0?p:f}r.length&&o!==void 0&&(g=[i,o])}return g},I="\
\0SLASH"+Math.random().toFixed(16)+"\0",D="\0OPEN"+Math.random().toFixed(16)+"\0",A="\0CLOSE"+Math.random().toFixed(16)+"\0",Z="\0COMMA"+Math.random().toFixed(16)+
"\0",j="\0PERIOD"+Math.random().toFixed(16)+"\0",K=new RegExp(I,"g"),Q=new RegExp(D,"g"),U=new RegExp(A,"g"),W=new RegExp(Z,"g"),X=new RegExp(j,"g"),ee=/\\\\/g,
te=/\\{/g,ne=/\\}/g,re=/\\,/g,ie=/\\\./g,le=1e5,oe=4e6,ae=1e3,pe=1e3,fe=2e7,ue=16;function R(e){return isNaN(e)?e.charCodeAt(0):parseInt(e,10)}function ge(e){return e.
replace(ee,I).replace(te,D).replace(ne,A).replace(re,Z).replace(ie,j)}function se(e){return e.replace(K,"\\").replace(Q,"{").replace(U,"}").replace(W,",").replace(
X,".")}function P(e,t){for(let n=0;n<t.length;n++)e.push(t[n])}function z(e,t,n){if(n.remaining<0)return;let r=J("{","}",t),l=r!==void 0&&t.indexOf("{")<r[0];if(n.
remaining-=r&&!l?r[1]+1:e.length,!(!r||n.remaining<0))return{end:r[1],pre:e.slice(0,r[0]),body:e.slice(r[0]+1,r[1]),post:e.slice(r[1]+1),unmatched:l}}function he(e,t){
t.remaining-=e.length;let n=[];for(let i=0;i<e.length;i++){let o=e.charCodeAt(i);o===123?n.push(i):o===125&&n.length&&n.pop()}let r="",l=0;for(let i=0;i<n.length;i++){
let o=n[i];r+=e.slice(l,o)+"\0",l=o+1}return r+e.slice(l)}function ce(e,t){if(t.remaining-=e.length,t.remaining<0)return!1;let n=!1;for(let r=e.length-1;r>=0;r--){
let l=e.charCodeAt(r);if(l===125)n=!0;else if(l===10||l===13||l===8232||l===8233)n=!1;else if(l===44&&n&&e.charCodeAt(r+1)!==44)return!0}return!1}function de(e,t){
let n=[],r="";for(;;){let l=z(e,e,t);if(t.remaining<0)return;if(!l){let f=e.split(",");return f[0]=r+f[0],P(n,f),n}let{pre:i,body:o,post:g}=l,p=i.split(",");if(p[0]=
r+p[0],p[p.length-1]+="{"+o+"}",!g.length)return P(n,p),n;r=p.pop(),P(n,p),e=g}}function E(e,t){return e===void 0||isNaN(e)?t:e}function me(e,t={}){if(!e)return[];
let n=E(t.max,le),r=E(t.maxLength,oe),l=E(t.maxDepth,ae),i=E(t.maxRewrites,pe),o=E(t.maxSteps,fe);return e.slice(0,2)==="{}"&&(e="\\{\\}"+e.slice(2)),S(ge(e),n,
r,l,0,i,{remaining:o},!0).map(se)}function xe(e){return"{"+e+"}"}function we(e){return/^-?0\d/.test(e)}function be(e,t){return e<=t}function ve(e,t){return e>=t}
function y(e,t,n,r,l,i,o){let g=[],p=0,f;e:for(let u=0;u<e.length;u++){let m=e[u]+t,s=n;i&&!m&&(f||(f=n.filter(a=>a)),s=f);for(let a=0;a<s.length;a++){if(g.length>=
r)break e;let c=m+s[a];if(p+c.length>l)break e;g.push(c),p+=c.length}}return o.remaining-=g.length,g}function Ce(e,t,n,r,l){let i=e.split(/\.\./),o=[];if(i[0]===
void 0||i[1]===void 0)return o;let g=R(i[0]),p=R(i[1]),f=Math.max(i[0].length,i[1].length),u=i.length===3&&i[2]!==void 0?Math.max(Math.abs(R(i[2])),1):1,m=be;p<
g&&(u*=-1,m=ve);let s=i.some(we),a=s?f:1,c=0;for(let d=g;m(d,p)&&o.length<n;d+=u){if(l.remaining-=a,l.remaining<0)return;let h;if(t)h=String.fromCharCode(d),h===
"\\"&&(h="");else if(h=String(d),s){let C=f-h.length;if(C>0){let b=new Array(C+1).join("0");d<0?h="-"+b+h.slice(1):h=b+h}}if(c+h.length>r)break;o.push(h),c+=h.length}
return o}function S(e,t,n,r,l,i,o,g){if(o.remaining-=ue,l>r)return[e];let p=[""],f=0,u=!1,m=!0,s=e;for(;;){let a=z(e,s,o);if(!a)return y(p,e,[""],t,n,u,o);a.unmatched&&
(s=he(s,o));let c=a.pre,d=()=>y(p,c+"{"+a.body+"}"+a.post,[""],t,n,u,o);if(/\$$/.test(c)){if(p=y(p,c+"{"+a.body+"}",[""],t,n,u&&!a.post.length,o),m=!1,!a.post.length)
break;e=a.post,s=s.slice(a.end+1);continue}let h=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(a.body),C=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(a.body),b=h||C,H=a.
body.indexOf(",")>=0;if(!b&&!H){if(f<i&&ce(a.post,o)){f++,e=a.pre+"{"+a.body+A+a.post,s=s.slice(0,a.end)+A+s.slice(a.end+1),g=!0;continue}return d()}m&&(u=g&&!b,
m=!1);let v;if(b){if(v=Ce(a.body,C,t,n,o),!v)return d()}else{let x=de(a.body,o);if(!x)return d();if(x.length===1&&x[0]!==void 0){if(x=S(x[0],t,n,r,l+1,i,o,!1).map(
xe),o.remaining<0)return d();if(x.length===1){let w=y(p,c+x[0],[""],t,n,u&&!a.post.length,o);if(o.remaining<0)return d();if(p=w,!a.post.length)break;e=a.post,s=
s.slice(a.end+1);continue}}let L=u&&!a.post.length&&!c;for(let w=0;L&&w<p.length;w++)p[w]&&(L=!1);v=[];let k=0;e:for(let w=0;w<x.length;w++){let F=S(x[w],t,n,r,
l+1,i,o,!1);if(o.remaining<0)return d();for(let M=0;M<F.length;M++){let O=F[M];if(!(L&&!O)){if(v.length>=t||k+O.length>n)break e;v.push(O),k+=O.length}}}}let T=y(
p,c,v,t,n,u&&!a.post.length,o);if(o.remaining<0)return d();if(p=T,!a.post.length)break;e=a.post,s=s.slice(a.end+1)}return p}var $=1e3;function Ee(e,{nocase:t=!1}={}){
let{valuesFor:n}=_(t?e.map(r=>r.toLowerCase()):e);return r=>n(t?r.toLowerCase():r).length>0}function ye(e){let t=e.split("/"),n=t.slice(0,-1).findIndex(i=>/[*?[\]{}\\]/.
test(i)),r=t.slice(0,n<0?-1:n).map((i,o)=>t.slice(0,o+1).join("/")),l=e.replace(/(?:\/\*\*)+$/,"");return[...new Set([e,...r,l])]}function Oe(e){return _(e).canMatchBelow}
function _(e){let t=new Map,n=l=>{let i=t.get(l)??V(Le(l));return t.set(l,i),i},r=new Set(e.flatMap(Ne));return Y([...r].map(l=>[Ae(l,n),!0]))}function Ne(e){let t=me(
e,{max:$+1});if(t.length<=$)return t;throw new G("POLICY_INVALID",`the glob ${q(e,60)} has more than ${$} alternatives in its braces`,{advice:"write it with a w\
ildcard, or as several globs"})}function Ae(e,t){let n=[],r=!1;for(let l of e.split("/")){if(l==="**"){r=!0;continue}n.push({name:t(l),isDeep:r}),r=!1}return r&&
n.push({name:t("*"),isDeep:r}),n}function Le(e){let t=Array.from(e),n=[],r=t.lastIndexOf("]");for(let l=0;l<t.length;l++){let i=t[l]??"",o=i==="["&&l<r?Re(t,l):
void 0;o?(n.push(o.set),l=o.end):i==="\\"&&l+1<t.length?n.push(N(t[++l]??"")):i==="?"?n.push("any"):i!=="*"?n.push(N(i)):n.at(-1)!=="star"&&n.push("star")}return n}
var B={alnum:/[\p{L}\p{Nl}\p{Nd}]/u,alpha:/[\p{L}\p{Nl}]/u,ascii:/[\0-\x7f]/,blank:/[\p{Zs}\t]/u,cntrl:new RegExp("\\p{Cc}","u"),digit:new RegExp("\\p{Nd}","u"),
graph:/[^\p{Z}\p{C}]/u,lower:new RegExp("\\p{Ll}","u"),print:new RegExp("\\P{C}","u"),punct:new RegExp("\\p{P}","u"),space:/[\p{Z}\t\r\n\v\f]/u,upper:new RegExp(
"\\p{Lu}","u"),word:/[\p{L}\p{Nl}\p{Nd}\p{Pc}]/u,xdigit:/[A-Fa-f0-9]/};function Me(e,t){if(e[t]!=="["||e[t+1]!==":")return;let[n="",r=""]=/^\[:([a-z]+):\]/.exec(
e.slice(t,t+10).join(""))??[],l=Object.hasOwn(B,r)?B[r]:void 0;return l&&{posix:l,length:n.length}}function Re(e,t){let n=e[t+1]==="!"||e[t+1]==="^",r=[],l=n?t+
2:t+1;for(let i=l;i<e.length;i++){if(e[i]==="]"&&i>l)return{set:{isNegated:n,holds:f=>r.some(u=>u(f))},end:i};let o=Me(e,i);if(o){r.push(f=>o.posix.test(String.
fromCodePoint(f))),i+=o.length-1;continue}e[i]==="\\"&&i++;let g=N(e[i]??"");e[i+1]==="-"&&i+2<e.length&&e[i+2]!=="]"&&(i+=e[i+2]==="\\"?3:2);let p=N(e[i]??"");
r.push(f=>g<=f&&f<=p)}}export{Ee as a,ye as b,Oe as c};
