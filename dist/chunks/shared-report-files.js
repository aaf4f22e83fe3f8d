import{a as st}from"./shared-balanced-match-dist-esm-index.js";import{$416b_a as v}from"../index.js";import{$42a1_b as A}from"../index.js";import{$f045_a as at}from"../index.js";
var it={maxBytes:536870912,maxDepth:100,maxStringBytes:4194304,maxValueBytes:16777216},E=class extends Error{code;constructor(t,e){super(e),this.code=t}};function y(t,e){
throw new E(t,e)}function I(t){return t>=2**20?`${Math.round(t/2**20)} MB`:`${t} bytes`}var L=34,nt=92,q=44,P=91,z=123,M=93,T=125,p={nothing:0,spaces:1,separates:2,
opens:3,closes:4,quotes:5},w=new Uint8Array(256);for(let t of[32,9,10,13])w[t]=p.spaces;w[q]=p.separates,w[P]=w[z]=p.opens,w[M]=w[T]=p.closes,w[L]=p.quotes;function ot(t,e){
let{maxStringBytes:r,maxValueBytes:s}=t,a="none",i=0,o=0,n=!1,m=!1,c=0,g=[],b=0;function x(l,u,f){let h=w[l[u]];return a=h===p.opens?"container":h===p.quotes?"s\
tring":"word",n=h===p.quotes,i=t.maxDepth-f,o=h===p.opens?1:0,o>i&&_(),F(l,u,u+1)}function F(l,u,f){let h=Y(l,f),j=h>=0,B=j?h:l.length,$=l.subarray(u,B);if(b+$.
length>s&&y("value_size",`has one entry of more than ${I(s)}`),g.push(j?$:new Uint8Array($)),b+=$.length,!j)return B;let rt=g.length===1?$:ht(g,b);return a="non\
e",g=[],b=0,e(rt,B),B}function Y(l,u){if(a==="word")return tt(l,u);if(a==="container")return et(l,u);let f=O(l,u);return n?-1:f}function tt(l,u){for(let f=u;f<l.
length;f++){let h=w[l[f]];if(h===p.spaces||h===p.separates||h===p.closes)return f}return-1}function et(l,u){for(let f=u;f<l.length;){if(n){f=O(l,f);continue}let h=w[l[f++]];
if(h===p.quotes)n=!0;else if(h===p.opens&&++o>i)_();else if(h===p.closes&&--o===0)return f}return-1}function O(l,u){let{length:f}=l,h=m?u+1:u;for(;h<f&&l[h]!==L;)
h+=l[h]===nt?2:1;return m=h>f,n=h>=f,c+=Math.min(h,f)-u,c>r&&y("string_size",`has a text of more than ${I(r)}`),n?f:(c=0,h+1)}function _(){return y("depth",`is \
nested more than ${t.maxDepth} levels deep`)}return{begin:x,goOn:(l,u)=>F(l,u,u),isOpen:()=>a!=="none"}}function ht(t,e){let r=new Uint8Array(e),s=0;for(let a of t)
r.set(a,s),s+=a.length;return r}async function ct(t,e,r={}){let s=new ut(e,{...it,...r});for await(let a of t)s.write(a);s.end()}var lt=58,N=1e4,ft=[239,187,191],
ut=class{visitor;limits;scanner;decoder=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});stack=[];top;expected="value";before=0;markBytes=0;constructor(t,e){this.
visitor=t,this.limits=e,this.scanner=ot(e,(r,s)=>this.finish(r,s))}write(t){let{scanner:e,limits:r}=this;this.before+t.length>r.maxBytes&&y("size",`is larger th\
an the ${I(r.maxBytes)} that are read`);let s=0;for(;s<t.length;)s=e.isOpen()?e.goOn(t,s):this.structure(t,s);this.before+=t.length}end(){this.expected!=="nothi\
ng"&&(this.top||y("empty","is empty"),y("truncated",`ends in the middle, after ${this.before} bytes`))}structure(t,e){let r=t[e];if(w[r]===p.spaces)return e+1;switch(this.
expected){case"nothing":return y("syntax",`goes on after its end, at byte ${this.before+e}`);case"colon":return r!==lt?this.wrong(r,e):(this.expected="value",e+
1);case"comma or end":return r!==q?this.close(r,e):(this.expected=this.top?.keys?"key":"value",e+1);case"key":case"key or end":return this.key(r,t,e);case"value\
 or end":return r===M?this.close(r,e):this.value(r,t,e);case"value":return this.value(r,t,e)}}key(t,e,r){return t===L?this.scanner.begin(e,r,this.stack.length):
this.expected==="key"?this.wrong(t,r):this.close(t,r)}value(t,e,r){if(!this.top)return this.begin(t,r);let{opens:s}=this.visitor,a=this.top.next,i=w[t];return i===
p.opens&&s[a]===(t===z?"object":"list")?(this.count(),this.push(a,r)):i===p.separates||i===p.closes?this.wrong(t,r):this.scanner.begin(e,r,this.stack.length)}begin(t,e){
let r=this.visitor.opens[""],s=this.before+e;return s===0&&(t===254||t===255)?y("encoding","is UTF-16, not UTF-8"):s===this.markBytes&&t===ft[this.markBytes]?(this.
markBytes++,e+1):this.markBytes===1||this.markBytes===2?this.wrong(t,e):t===(r==="object"?z:P)?this.push("",e):w[t]===p.opens?y("kind",`is no ${r} at its top le\
vel`):this.wrong(t,e)}push(t,e){let{visitor:r,limits:s,stack:a}=this,i=r.opens[t]==="object";return a.length>=s.maxDepth&&y("depth",`is nested more than ${s.maxDepth}\
 levels deep`),this.top={path:t,keys:i?new Set:void 0,key:-1,next:R(t,"*")},a.push(this.top),this.expected=i?"key or end":"value or end",r.begun?.(t),e+1}close(t,e){
if(t!==(this.top?.keys?T:M))return this.wrong(t,e);let{path:r}=this.stack.pop();return this.top=this.stack.at(-1),this.expected=this.top?"comma or end":"nothing",
this.visitor.ended?.(r),e+1}finish(t,e){let r=this.parsed(t,e),s=this.top;if(this.expected==="key"||this.expected==="key or end"){this.begunMember(s,r,e);return}
this.expected="comma or end",this.count(),this.visitor.value(s.path,s.key,r)}begunMember(t,e,r){t.keys?.has(e)&&y("duplicate",`names a key twice, near byte ${this.
before+r}`),t.keys?.size===N&&y("value_size",`has an object of more than ${N} keys`),t.keys?.add(e),t.key=e,t.next=R(t.path,/^[^.*]+$/.test(e)?e:"?"),this.expected=
"colon"}count(){this.top&&!this.top.keys&&(this.top.key=this.top.key+1)}parsed(t,e){let r;try{r=this.decoder.decode(t)}catch{return y("encoding",`is not UTF-8 n\
ear byte ${this.before+e}`)}try{return JSON.parse(r)}catch{return y("syntax",`is not valid JSON near byte ${this.before+e}`)}}wrong(t,e){return y("syntax",`${t===
0?"has a null byte":"is not valid JSON"} near byte ${this.before+e}`)}};function R(t,e){return t===""?e:`${t}.${e}`}import J from"node:zlib";var d=class extends Error{},
K=22,k=46,G=30,pt=65535,V=65535;async function dt(t,{maxArchiveBytes:e,maxFileBytes:r}){let s=await yt(t,e);return mt(s).filter(({isFile:a})=>a).map(a=>({path:a.
path,bytes:a.bytes,open:()=>$t(s,a,r)}))}async function yt(t,e){let r=[],s=0;for await(let a of t){if(s+=a.length,s>e)throw new d(`is larger than the ${Math.round(
e/2**20)} MB that are read: let the job list the report by its own name under artifacts:paths`);r.push(a)}return Buffer.concat(r)}function mt(t){let e=t.lastIndexOf(
"PK",void 0,"latin1");if(e<Math.max(0,t.length-K-pt)||e+K>t.length)throw new d("is no whole zip file");let r=t.readUInt16LE(e+10);if(r===V||t.readUInt32LE(e+16)===
4294967295)throw new d(`has more than the ${V-1} entries that are read`);let s=[],a=t.readUInt32LE(e+16);for(let i=0;i<r;i++){if(a+k>e||t.toString("latin1",a,a+
4)!=="PK")throw new d("has a broken list of contents");let[o,n,m]=[28,30,32].map(c=>t.readUInt16LE(a+c));if(a+k+o>e)throw new d("has a broken list of contents");
s.push(bt(t,a,t.toString("utf8",a+k,a+k+o))),a+=k+o+n+m}if(new Set(s.map(({path:i})=>i)).size!==s.length)throw new d("names a path twice");return s}var wt=61440,
gt=32768;function bt(t,e,r){let s=r.split("/");if(r===""||/[\0\\\ufffd]|^\/|^[A-Za-z]:/.test(r)||s.includes("..")||s.includes("."))throw new d("has an entry who\
se path leads out of it, or nowhere");let a=t.readUInt32LE(e+38)>>>16&wt;return{path:r,isFile:!r.endsWith("/")&&(a===0||a===gt),isEncrypted:(t.readUInt16LE(e+8)&
1)===1,method:t.readUInt16LE(e+10),crc:t.readUInt32LE(e+16),packedBytes:t.readUInt32LE(e+20),bytes:t.readUInt32LE(e+24),offset:t.readUInt32LE(e+42)}}var S=0,vt=8;
async function*$t(t,e,r){let{bytes:s,packedBytes:a,method:i}=e;if(s>r)throw new d(`holds a report larger than the ${Math.round(r/2**20)} MB that are read`);if(e.
isEncrypted||i!==S&&i!==vt)throw new d("holds the report in a form that is not read");let o=kt(t,e),n=0,m=0;for await(let c of i===S?[o]:xt(o)){if(n+=c.length,n>
s)throw new d("holds a report larger than it says");m=J.crc32?.(c,m)??e.crc,yield c}if(n!==s||s>0&&m!==e.crc||i===S&&a!==s)throw new d("holds a report that is n\
ot whole")}function kt(t,{offset:e,packedBytes:r}){if(!(e+G<=t.length&&t.toString("latin1",e,e+4)==="PK"))throw new d("has a broken list of contents");let s=e+
G+t.readUInt16LE(e+26)+t.readUInt16LE(e+28);if(s+r>t.length)throw new d("holds a report that is not whole");return t.subarray(s,s+r)}async function*xt(t){let e=J.
createInflateRaw();e.end(t);try{for await(let r of e)yield r}catch(r){throw new d("holds a report that cannot be unpacked",{cause:r})}finally{e.destroy()}}var C=4,
Bt=100*2**20;async function Ut(t,{jobs:e,type:r,workspaceSha:s,read:a}){let i=e.flatMap(c=>c.artifacts.filter(g=>g.type===r).map(g=>({job:c,artifact:g}))),[o]=i,
n=e.every(c=>c===o?.job||!c.artifacts.some(({type:g})=>g==="archive"));if(o&&i.length===1&&n&&s!==void 0){let c=await jt(t,o.artifact,s);if(c)return[await Q({...o,
from:"workspace",read:a,open:async()=>c})]}let m=[];for(let c=0;c<i.length;c+=C){let g=i.slice(c,c+C).map(({job:b,artifact:x})=>Q({job:b,artifact:x,from:"artifa\
cts",read:a,open:()=>Et(t,b,x)}));m.push(...await Promise.all(g))}return m}async function jt({workspace:t,limits:e},r,s){try{let a=await t();if(r.size===void 0||
!await a.isFor(s))return;let i=D(r),[o]=await a.list([i]);return!o||o.bytes!==r.size?void 0:(await a.commit(s))?.files.every(({path:n})=>n!==o.path)?a.open(o.path,
e.report_limit):void 0}catch(a){if(a instanceof v)return;throw a}}async function Et(t,e,r){let s=D(r);try{return W(await Z(t,e,s),r)}catch(n){if(U(n)!==404||!e.
artifacts.some(({type:m})=>m==="archive"))throw n}let a=(await H(t,e)).filter(({path:n})=>n.split("/").at(-1)===s),[i,...o]=a.length>1?a.filter(({bytes:n})=>n===
r.size):a;if(!i)throw new v("its archive has no such file: list it under artifacts:paths too");if(o.length>0)throw new v(`its archive has ${a.length} files of t\
hat name`);return W(i.open(),r)}async function*W(t,{size:e,format:r}){let s=0;for await(let a of t)s+=a.length,yield a;if(r==="raw"&&e!==void 0&&s!==e)throw new v(
`it has ${s} bytes, and the report that GitLab took has ${e}`)}async function Z({gitlab:t},{projectId:e,id:r},s){let a=s.split("/").map(encodeURIComponent).join(
"/");return(await t.download(`/projects/${e}/jobs/${r}/artifacts/${a}`)).pieces}async function H(t,{projectId:e,id:r}){let{pieces:s}=await t.gitlab.download(`/p\
rojects/${e}/jobs/${r}/artifacts`);try{return await dt(s,{maxArchiveBytes:Bt,maxFileBytes:t.limits.report_limit})}catch(a){throw a instanceof d?new v(`its archi\
ve ${a.message}`):a}}async function It(t,e,r){if(r.some(s=>/[*?[{]/.test(s))){let s=st(r);return(await H(t,e)).filter(({path:a})=>s(a))}return(await Promise.all(
r.map(async s=>{try{let a=await Z(t,e,s);return[{path:s,open:()=>a}]}catch(a){if(U(a)===404)return[];throw a}}))).flat()}async function Q({job:t,artifact:e,from:r,
open:s,read:a}){let i=`${D(e)} of job ${at(t.name,80)}`;try{return{name:i,from:r,report:await a(await s())}}catch(o){let n=U(o);return{name:i,from:r,isRefused:n===
401||n===403||n===404,problem:X(o,i,n)}}}function X(t,e,r=U(t)){if(t instanceof E)return`${e} ${t.message}`;if(t instanceof d)return`the archive of ${e} ${t.message}`;
if(t instanceof v)return`${e} could not be read: ${t.message}`;if(!(t instanceof A)||t.code==="INTERRUPTED")throw t;return r===404?`${e} is not among its artifa\
cts, or has expired: list it under artifacts:paths too`:r===401||r===403?`${e} could not be read: GitLab answered ${r}, and reading it needs at least Developer`:
`${e} could not be read: ${t.message}`}function U(t){return t instanceof A&&"status"in t?Number(t.status):0}function D({filename:t,type:e}){return t?.split("/").
at(-1)?.replace(/\.gz$/,"")||`gl-${e.replaceAll("_","-")}-report.json`}export{E as a,ct as b,Ut as c,It as d,X as e};
