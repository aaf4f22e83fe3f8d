import{a as Z,b as A,c as G}from"./shared-name-pattern.js";var J=(e,n,t)=>{let r,l,i,o,h,a=t.indexOf(e),u=t.indexOf(n,a+1),f=a;if(a>=0&&u>0){if(e===n)return[a,u];
for(r=[],i=t.length;f>=0&&!h;){if(f===a)r.push(f),a=t.indexOf(e,f+1);else if(r.length===1){let s=r.pop();s!==void 0&&(h=[s,u])}else l=r.pop(),l!==void 0&&l<i&&(i=
l,o=u),u=t.indexOf(n,f+1);f=a<u&&a>=0?a:u}r.length&&o!==void 0&&(h=[i,o])}return h},$="\0SLASH"+Math.random().toFixed(16)+"\0",D="\0OPEN"+Math.random().toFixed(
16)+"\0",M="\0CLOSE"+Math.random().toFixed(16)+"\0",j="\0COMMA"+Math.random().toFixed(16)+"\0",z="\0PERIOD"+Math.random().toFixed(16)+"\0",K=new RegExp($,"g"),Q=new RegExp(
D,"g"),T=new RegExp(M,"g"),U=new RegExp(j,"g"),V=new RegExp(z,"g"),W=/\\\\/g,X=/\\{/g,Y=/\\}/g,_=/\\,/g,ee=/\\\./g,te=1e5,ne=4e6,re=1e3,ie=1e3,le=2e7,oe=16;function L(e){
return isNaN(e)?e.charCodeAt(0):parseInt(e,10)}function ae(e){return e.replace(W,$).replace(X,D).replace(Y,M).replace(_,j).replace(ee,z)}function pe(e){return e.
replace(K,"\\").replace(Q,"{").replace(T,"}").replace(U,",").replace(V,".")}function S(e,n){for(let t=0;t<n.length;t++)e.push(n[t])}function I(e,n,t){if(t.remaining<
0)return;let r=J("{","}",n),l=r!==void 0&&n.indexOf("{")<r[0];if(t.remaining-=r&&!l?r[1]+1:e.length,!(!r||t.remaining<0))return{end:r[1],pre:e.slice(0,r[0]),body:e.
slice(r[0]+1,r[1]),post:e.slice(r[1]+1),unmatched:l}}function ue(e,n){n.remaining-=e.length;let t=[];for(let i=0;i<e.length;i++){let o=e.charCodeAt(i);o===123?t.
push(i):o===125&&t.length&&t.pop()}let r="",l=0;for(let i=0;i<t.length;i++){let o=t[i];r+=e.slice(l,o)+"\0",l=o+1}return r+e.slice(l)}function fe(e,n){if(n.remaining-=
e.length,n.remaining<0)return!1;let t=!1;for(let r=e.length-1;r>=0;r--){let l=e.charCodeAt(r);if(l===125)t=!0;else if(l===10||l===13||l===8232||l===8233)t=!1;else if(l===
44&&t&&e.charCodeAt(r+1)!==44)return!0}return!1}function ge(e,n){let t=[],r="";for(;;){let l=I(e,e,n);if(n.remaining<0)return;if(!l){let u=e.split(",");return u[0]=
r+u[0],S(t,u),t}let{pre:i,body:o,post:h}=l,a=i.split(",");if(a[0]=r+a[0],a[a.length-1]+="{"+o+"}",!h.length)return S(t,a),t;r=a.pop(),S(t,a),e=h}}function E(e,n){
return e===void 0||isNaN(e)?n:e}function he(e,n={}){if(!e)return[];let t=E(n.max,te),r=E(n.maxLength,ne),l=E(n.maxDepth,re),i=E(n.maxRewrites,ie),o=E(n.maxSteps,
le);return e.slice(0,2)==="{}"&&(e="\\{\\}"+e.slice(2)),k(ae(e),t,r,l,0,i,{remaining:o},!0).map(pe)}function se(e){return"{"+e+"}"}function ce(e){return/^-?0\d/.
test(e)}function de(e,n){return e<=n}function me(e,n){return e>=n}function C(e,n,t,r,l,i,o){let h=[],a=0,u;e:for(let f=0;f<e.length;f++){let s=e[f]+n,g=t;i&&!s&&
(u||(u=t.filter(p=>p)),g=u);for(let p=0;p<g.length;p++){if(h.length>=r)break e;let d=s+g[p];if(a+d.length>l)break e;h.push(d),a+=d.length}}return o.remaining-=h.
length,h}function xe(e,n,t,r,l){let i=e.split(/\.\./),o=[];if(i[0]===void 0||i[1]===void 0)return o;let h=L(i[0]),a=L(i[1]),u=Math.max(i[0].length,i[1].length),
f=i.length===3&&i[2]!==void 0?Math.max(Math.abs(L(i[2])),1):1,s=de;a<h&&(f*=-1,s=me);let g=i.some(ce),p=g?u:1,d=0;for(let m=h;s(m,a)&&o.length<t;m+=f){if(l.remaining-=
p,l.remaining<0)return;let c;if(n)c=String.fromCharCode(m),c==="\\"&&(c="");else if(c=String(m),g){let y=u-c.length;if(y>0){let w=new Array(y+1).join("0");m<0?c=
"-"+w+c.slice(1):c=w+c}}if(d+c.length>r)break;o.push(c),d+=c.length}return o}function k(e,n,t,r,l,i,o,h){if(o.remaining-=oe,l>r)return[e];let a=[""],u=0,f=!1,s=!0,
g=e;for(;;){let p=I(e,g,o);if(!p)return C(a,e,[""],n,t,f,o);p.unmatched&&(g=ue(g,o));let d=p.pre,m=()=>C(a,d+"{"+p.body+"}"+p.post,[""],n,t,f,o);if(/\$$/.test(d)){
if(a=C(a,d+"{"+p.body+"}",[""],n,t,f&&!p.post.length,o),s=!1,!p.post.length)break;e=p.post,g=g.slice(p.end+1);continue}let c=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(
p.body),y=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body),w=c||y,H=p.body.indexOf(",")>=0;if(!w&&!H){if(u<i&&fe(p.post,o)){u++,e=p.pre+"{"+p.body+M+p.post,g=
g.slice(0,p.end)+M+g.slice(p.end+1),h=!0;continue}return m()}s&&(f=h&&!w,s=!1);let v;if(w){if(v=xe(p.body,y,n,t,o),!v)return m()}else{let x=ge(p.body,o);if(!x)return m();
if(x.length===1&&x[0]!==void 0){if(x=k(x[0],n,t,r,l+1,i,o,!1).map(se),o.remaining<0)return m();if(x.length===1){let b=C(a,d+x[0],[""],n,t,f&&!p.post.length,o);if(o.
remaining<0)return m();if(a=b,!p.post.length)break;e=p.post,g=g.slice(p.end+1);continue}}let N=f&&!p.post.length&&!d;for(let b=0;N&&b<a.length;b++)a[b]&&(N=!1);
v=[];let P=0;e:for(let b=0;b<x.length;b++){let F=k(x[b],n,t,r,l+1,i,o,!1);if(o.remaining<0)return m();for(let O=0;O<F.length;O++){let R=F[O];if(!(N&&!R)){if(v.length>=
n||P+R.length>t)break e;v.push(R),P+=R.length}}}}let q=C(a,d,v,n,t,f&&!p.post.length,o);if(o.remaining<0)return m();if(a=q,!p.post.length)break;e=p.post,g=g.slice(
p.end+1)}return a}var be=1e4;function we(e,{nocase:n=!1}={}){let{valuesFor:t}=B(n?e.map(r=>r.toLowerCase()):e);return r=>t(n?r.toLowerCase():r).length>0}function ve(e){
let n=e.split("/"),t=n.slice(0,-1).findIndex(i=>/[*?[\]{}\\]/.test(i)),r=n.slice(0,t<0?-1:t).map((i,o)=>n.slice(0,o+1).join("/")),l=e.replace(/(?:\/\*\*)+$/,"");
return[...new Set([e,...r,l])]}function ye(e){return B(e).canMatchBelow}function B(e){let n=e.flatMap(t=>he(t,{max:be}));return G(n.map(t=>[Ee(t),!0]))}function Ee(e){
let n=[],t=!1;for(let r of e.split("/")){if(r==="**"){t=!0;continue}n.push({name:Z(Ce(r)),isDeep:t}),t=!1}return t&&n.push({name:Z(["star"]),isDeep:t}),n}function Ce(e){
let n=Array.from(e),t=[];for(let r=0;r<n.length;r++){let l=n[r]??"",i=l==="["?Ae(n,r):void 0;i?(t.push(i.set),r=i.end):l==="\\"&&r+1<n.length?t.push(A(n[++r]??"")):
l==="?"?t.push("any"):l!=="*"?t.push(A(l)):t.at(-1)!=="star"&&t.push("star")}return t}var Re={alnum:/[\p{L}\p{Nl}\p{Nd}]/u,alpha:/[\p{L}\p{Nl}]/u,ascii:/[\0-\x7f]/,
blank:/[\p{Zs}\t]/u,cntrl:new RegExp("\\p{Cc}","u"),digit:new RegExp("\\p{Nd}","u"),graph:/[^\p{Z}\p{C}]/u,lower:new RegExp("\\p{Ll}","u"),print:new RegExp("\\P{\
C}","u"),punct:new RegExp("\\p{P}","u"),space:/[\p{Z}\t\r\n\v\f]/u,upper:new RegExp("\\p{Lu}","u"),word:/[\p{L}\p{Nl}\p{Nd}\p{Pc}]/u,xdigit:/[A-Fa-f0-9]/};function Ae(e,n){
let t=e[n+1]==="!"||e[n+1]==="^",r=[],l=t?n+2:n+1;for(let i=l;i<e.length;i++){if(e[i]==="]"&&i>l)return{set:{isNegated:t,holds:s=>r.some(g=>g(s))},end:i};let[o,
h=""]=/^\[:([a-z]+):\]/.exec(e.slice(i,i+10).join(""))??[],a=Re[h];if(o&&a){r.push(s=>a.test(String.fromCodePoint(s))),i+=o.length-1;continue}e[i]==="\\"&&i++;let u=A(
e[i]??"");e[i+1]==="-"&&i+2<e.length&&e[i+2]!=="]"&&(i+=e[i+2]==="\\"?3:2);let f=A(e[i]??"");r.push(s=>u<=s&&s<=f)}}export{we as a,ve as b,ye as c};
