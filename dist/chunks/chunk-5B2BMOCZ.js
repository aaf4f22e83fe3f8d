import{a as D}from"./chunk-6I5PZASL.js";import{$n_d as B}from"../index.js";import{$9_a as q}from"../index.js";import{$4_b as C}from"../index.js";var y={nothing:0,spaces:1,separates:2,opens:3,closes:4,quotes:5},k=new Uint8Array(256);for(let e of[32,9,10,13])k[e]=y.spaces;k[44]=y.separates;k[91]=k[123]=y.opens;
k[93]=k[125]=y.closes;k[34]=y.quotes;function V(e,t,r){let{maxStringBytes:o,maxValueBytes:n}=e,l="none",f=0,u=0,c=!1,a=!1,p=[],w=0,R=0;function L(b,x,O){let m=k[b[x]];
return l=m===y.opens?"container":m===y.quotes?"string":"word",c=m===y.quotes,f=e.maxDepth-O,u=m===y.opens?1:0,u>f&&E(),I(b,x,x+1)}function I(b,x,O){let m=S(b,O),
g=m>=0,A=g?m:b.length,s=b.subarray(x,A);if(w+s.length>n&&t("value_size",`has one entry of more than ${J(n)}`),p.push(g?s:new Uint8Array(s)),w+=s.length,!g)return A;
let i=p.length===1?s:re(p,w);return l="none",p=[],w=0,r(i,A),A}function S(b,x){let{length:O}=b,m=x,g=x-R;for(;m<O;){if(c){for(;m<O;m++){let s=b[m];if(a)a=!1;else if(s===
92)a=!0;else if(s===34){c=!1;break}}if(m-g>o&&t("string_size",`has a text of more than ${J(o)}`),c)break;if(m++,l==="string")return m;continue}let A=k[b[m]];if(l===
"word"){if(A!==y.nothing&&A!==y.opens&&A!==y.quotes)return m}else if(A===y.quotes)c=!0,g=m+1;else if(A===y.opens)++u>f&&E();else if(A===y.closes&&--u===0)return m+
1;m++}return R=c?O-g:0,-1}function E(){return t("depth",`is nested more than ${e.maxDepth} levels deep`)}return{begin:L,goOn:(b,x)=>I(b,x,x),isOpen:()=>l!=="non\
e"}}function re(e,t){let r=new Uint8Array(t),o=0;for(let n of e)r.set(n,o),o+=n.length;return r}function J(e){return e>=2**20?`${Math.round(e/2**20)} MB`:`${e} \
bytes`}var ce={maxBytes:512*2**20,maxDepth:100,maxStringBytes:4*2**20,maxValueBytes:16*2**20},v=class extends Error{code;constructor(t,r){super(r),this.code=t}};async function Be(e,t,r={}){
let o=ue(t,{...ce,...r});for await(let n of e)o.write(n);o.end()}var le=58,T=1e4,fe=[239,187,191];function ue({opens:e,begun:t,ended:r,value:o},n){let l=new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}),f=V(n,U,x),u=[],c,a="value",p=0,w=0;function R(s){p+s.length>n.maxBytes&&U("size",`is larger than the ${J(n.maxBytes)} that are\
 read`);let i=0;for(;i<s.length;)i=f.isOpen()?f.goOn(s,i):L(s,i);p+=s.length}function L(s,i){let d=s[i];if(k[d]===y.spaces)return i+1;switch(a){case"nothing":return U(
"syntax",`goes on after its end, at byte ${p+i}`);case"colon":return d!==le?g(d,i):(a="value",i+1);case"comma or end":return d!==44?b(d,i):(a=c?.keys?"key":"val\
ue",i+1);case"key":case"key or end":return d===34?f.begin(s,i,u.length):a==="key"?g(d,i):b(d,i);default:return a==="value or end"&&d===93?b(d,i):c?S(d,s,i,c.next):
I(d,i)}}function I(s,i){let d=p+i;return d===0&&(s===254||s===255)?U("encoding","is UTF-16, not UTF-8"):d===w&&s===fe[w]?(w++,i+1):w===1||w===2?g(s,i):s===(e[""]===
"object"?123:91)?E("",i):k[s]===y.opens?U("kind",`is no ${e[""]} at its top level`):g(s,i)}function S(s,i,d,$){let P=k[s];return P===y.opens&&e[$]===(s===123?"o\
bject":"list")?(O(),E($,d)):P===y.separates||P===y.closes?g(s,d):f.begin(i,d,u.length)}function E(s,i){let d=e[s]==="object";return u.length>=n.maxDepth&&U("dep\
th",`is nested more than ${n.maxDepth} levels deep`),c={path:s,keys:d?new Set:void 0,key:-1,next:K(s,"*")},u.push(c),a=d?"key or end":"value or end",t?.(s),i+1}
function b(s,i){if(s!==(c?.keys?125:93))return g(s,i);let{path:d}=u.pop();return c=u.at(-1),a=c?"comma or end":"nothing",r?.(d),i+1}function x(s,i){let d=m(s,i),
$=c;if(a==="key"||a==="key or end"){let P=d;$.keys?.has(P)&&U("duplicate",`names a key twice, near byte ${p+i}`),$.keys?.size===T&&U("value_size",`has an object\
 of more than ${T} keys`),$.keys?.add(P),$.key=P,$.next=K($.path,/^[^.*]+$/.test(P)?P:"?"),a="colon";return}a="comma or end",O(),o($.path,$.key,d)}function O(){
c&&!c.keys&&(c.key=c.key+1)}function m(s,i){let d;try{d=l.decode(s)}catch{return U("encoding",`is not UTF-8 near byte ${p+i}`)}try{return JSON.parse(d)}catch{return U(
"syntax",`is not valid JSON near byte ${p+i}`)}}function g(s,i){return U("syntax",`${s===0?"has a null byte":"is not valid JSON"} near byte ${p+i}`)}function A(){
a!=="nothing"&&(c||U("empty","is empty"),U("truncated",`ends in the middle, after ${p} bytes`))}return{write:R,end:A}}function U(e,t){throw new v(e,t)}function K(e,t){
return e===""?t:`${e}.${t}`}import Z from"node:zlib";var h=class extends Error{},G=22,F=46,H=30,de=65535,W=65535;async function Q(e,{maxArchiveBytes:t,maxFileBytes:r}){let o=await pe(e,t);
return me(o).filter(({isFile:n})=>n).map(n=>({path:n.path,bytes:n.bytes,open:()=>we(o,n,r)}))}async function pe(e,t){let r=[],o=0;for await(let n of e){if(o+=n.
length,o>t)throw new h(`is larger than the ${Math.round(t/2**20)} MB that are read: let the job list the report by its own name under artifacts:paths`);r.push(n)}
return Buffer.concat(r)}function me(e){let t=e.lastIndexOf("PK",void 0,"latin1");if(t<Math.max(0,e.length-G-de)||t+G>e.length)throw new h("is no whole zip fil\
e");let r=e.readUInt16LE(t+10);if(r===W||e.readUInt32LE(t+16)===4294967295)throw new h(`has more than the ${W-1} entries that are read`);let o=[],n=e.readUInt32LE(
t+16);for(let f=0;f<r;f++){if(n+F>t||e.toString("latin1",n,n+4)!=="PK")throw new h("has a broken list of contents");let[u,c,a]=[28,30,32].map(p=>e.readUInt16LE(
n+p));if(n+F+u>t)throw new h("has a broken list of contents");o.push(be(e,n,e.toString("utf8",n+F,n+F+u))),n+=F+u+c+a}if(new Set(o.map(({path:f})=>f)).size!==o.
length)throw new h("names a path twice");return o}var ye=61440,he=32768;function be(e,t,r){let o=r.split("/");if(r===""||/[\0\\\ufffd]|^\/|^[A-Za-z]:/.test(r)||
o.includes("..")||o.includes("."))throw new h("has an entry whose path leads out of it, or nowhere");let l=e.readUInt32LE(t+38)>>>16&ye;return{path:r,isFile:!r.
endsWith("/")&&(l===0||l===he),isEncrypted:(e.readUInt16LE(t+8)&1)===1,method:e.readUInt16LE(t+10),crc:e.readUInt32LE(t+16),packedBytes:e.readUInt32LE(t+20),bytes:e.
readUInt32LE(t+24),offset:e.readUInt32LE(t+42)}}var z=0,ge=8;async function*we(e,t,r){let{bytes:o,packedBytes:n,method:l}=t;if(o>r)throw new h(`holds a report l\
arger than the ${Math.round(r/2**20)} MB that are read`);if(t.isEncrypted||l!==z&&l!==ge)throw new h("holds the report in a form that is not read");let f=xe(e,t),
u=0,c=0;for await(let a of l===z?[f]:Ae(f)){if(u+=a.length,u>o)throw new h("holds a report larger than it says");c=Z.crc32?.(a,c)??t.crc,yield a}if(u!==o||o>0&&
c!==t.crc||l===z&&n!==o)throw new h("holds a report that is not whole")}function xe(e,{offset:t,packedBytes:r}){if(!(t+H<=e.length&&e.toString("latin1",t,t+4)===
"PK"))throw new h("has a broken list of contents");let n=t+H+e.readUInt16LE(t+26)+e.readUInt16LE(t+28);if(n+r>e.length)throw new h("holds a report that is not\
 whole");return e.subarray(n,n+r)}async function*Ae(e){let t=Z.createInflateRaw();t.end(e);try{for await(let r of t)yield r}catch(r){throw new h("holds a report\
 that cannot be unpacked",{cause:r})}finally{t.destroy()}}var X=4,ke=100*2**20;async function ze(e,{jobs:t,type:r,workspaceSha:o,read:n}){let l=t.flatMap(a=>a.artifacts.filter(p=>p.type===r).map(p=>({job:a,artifact:p}))),
[f]=l,u=t.every(a=>a===f?.job||!a.artifacts.some(({type:p})=>p==="archive"));if(f&&l.length===1&&u&&o!==void 0){let a=await Ue(e,f.artifact,o);if(a)return[await ee(
{...f,from:"workspace",read:n,open:async()=>a})]}let c=[];for(let a=0;a<l.length;a+=X){let p=l.slice(a,a+X).map(({job:w,artifact:R})=>ee({job:w,artifact:R,from:"\
artifacts",read:n,open:()=>$e(e,w,R)}));c.push(...await Promise.all(p))}return c}async function Ue({workspace:e,limits:t},r,o){try{let n=await e();if(r.size===void 0||
!await n.isFor(o))return;let l=M(r),[f]=await n.list([l]);return!f||f.bytes!==r.size?void 0:(await n.commit(o))?.files.every(({path:a})=>a!==f.path)?n.open(f.path,
t.report_limit):void 0}catch(n){if(n instanceof B)return;throw n}}async function $e(e,t,r){let o=M(r);try{return Y(await te(e,t,o),r)}catch(u){if(j(u)!==404||!t.
artifacts.some(({type:c})=>c==="archive"))throw u}let n=(await ne(e,t)).filter(({path:u})=>u.split("/").at(-1)===o),[l,...f]=n.length>1?n.filter(({bytes:u})=>u===
r.size):n;if(!l)throw new B("its archive has no such file: list it under artifacts:paths too");if(f.length>0)throw new B(`its archive has ${n.length} files of t\
hat name`);return Y(l.open(),r)}async function*Y(e,{size:t,format:r}){let o=0;for await(let n of e)o+=n.length,yield n;if(r==="raw"&&t!==void 0&&o!==t)throw new B(
`it has ${o} bytes, and the report that GitLab took has ${t}`)}async function te({gitlab:e},{projectId:t,id:r},o){let n=o.split("/").map(encodeURIComponent).join(
"/");return(await e.download(`/projects/${t}/jobs/${r}/artifacts/${n}`)).pieces}async function ne(e,{projectId:t,id:r}){let{pieces:o}=await e.gitlab.download(`/\
projects/${t}/jobs/${r}/artifacts`);try{return await Q(o,{maxArchiveBytes:ke,maxFileBytes:e.limits.report_limit})}catch(n){throw n instanceof h?new B(`its archi\
ve ${n.message}`):n}}async function Me(e,t,r){if(r.some(n=>/[*?[{]/.test(n))){let n=D(r);return(await ne(e,t)).filter(({path:l})=>n(l))}return(await Promise.all(
r.map(async n=>{try{let l=await te(e,t,n);return[{path:n,open:()=>l}]}catch(l){if(j(l)===404)return[];throw l}}))).flat()}async function ee({job:e,artifact:t,from:r,
open:o,read:n}){let f=`${M(t)} of job ${q(e.name,80)}`;try{return{name:f,from:r,report:await n(await o())}}catch(u){let c=j(u);return{name:f,from:r,isRefused:c===
401||c===403||c===404,problem:Oe(u,f,c)}}}function Oe(e,t,r=j(e)){if(e instanceof v)return`${t} ${e.message}`;if(e instanceof h)return`the archive of ${t} ${e.message}`;
if(e instanceof B)return`${t} could not be read: ${e.message}`;if(!(e instanceof C)||e.code==="INTERRUPTED")throw e;return r===404?`${t} is not among its artifa\
cts, or has expired: list it under artifacts:paths too`:r===401||r===403?`${t} could not be read: GitLab answered ${r}, and reading it needs at least Developer`:
`${t} could not be read: ${e.message}`}function j(e){return e instanceof C&&"status"in e?Number(e.status):0}function M({filename:e,type:t}){return e?.split("/").
at(-1)?.replace(/\.gz$/,"")||`gl-${t.replaceAll("_","-")}-report.json`}export{v as a,Be as b,ze as c,Me as d,Oe as e};
