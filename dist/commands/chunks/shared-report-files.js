import{a as nt}from"./shared-balanced-match-dist-esm-index.js";import{a as v}from"./shared-facts-source.js";import{b as T}from"./shared-shared-errors.js";import{
a as ot}from"./shared-text.js";var ht={maxBytes:536870912,maxDepth:100,maxStringBytes:4194304,maxValueBytes:16777216},E=class extends Error{code;constructor(t,e){
super(e),this.code=t}};function m(t,e){throw new E(t,e)}function I(t){return t>=2**20?`${Math.round(t/2**20)} MB`:`${t} bytes`}var L=34,ct=92,q=44,N=91,z=123,M=93,
R=125,p={nothing:0,spaces:1,separates:2,opens:3,closes:4,quotes:5},g=new Uint8Array(256);for(let t of[32,9,10,13])g[t]=p.spaces;g[q]=p.separates,g[N]=g[z]=p.opens,
g[M]=g[R]=p.closes,g[L]=p.quotes;function lt(t,e){let{maxStringBytes:r,maxValueBytes:s}=t,a="none",i=0,n=0,o=!1,w=!1,c=0,d=[],b=0;function B(l,f,u){let h=g[l[f]];
return a=h===p.opens?"container":h===p.quotes?"string":"word",o=h===p.quotes,i=t.maxDepth-u,n=h===p.opens?1:0,n>i&&P(),F(l,f,f+1)}function F(l,f,u){let h=rt(l,u),
U=h>=0,j=U?h:l.length,k=l.subarray(f,j);if(b+k.length>s&&m("value_size",`has one entry of more than ${I(s)}`),d.push(U?k:new Uint8Array(k)),b+=k.length,!U)return j;
let it=d.length===1?k:ut(d,b);return a="none",d=[],b=0,e(it,j),j}function rt(l,f){if(a==="word")return st(l,f);if(a==="container")return at(l,f);let u=O(l,f);return o?
-1:u}function st(l,f){for(let u=f;u<l.length;u++){let h=g[l[u]];if(h===p.spaces||h===p.separates||h===p.closes)return u}return-1}function at(l,f){for(let u=f;u<
l.length;){if(o){u=O(l,u);continue}let h=g[l[u++]];if(h===p.quotes)o=!0;else if(h===p.opens&&++n>i)P();else if(h===p.closes&&--n===0)return u}return-1}function O(l,f){
let{length:u}=l,h=w?f+1:f;for(;h<u&&l[h]!==L;)h+=l[h]===ct?2:1;return w=h>u,o=h>=u,c+=Math.min(h,u)-f,c>r&&m("string_size",`has a string of more than ${I(r)}`),
o?u:(c=0,h+1)}function P(){return m("depth",`is nested more than ${t.maxDepth} levels deep`)}return{begin:B,resume:(l,f)=>F(l,f,f),isOpen:()=>a!=="none"}}function ut(t,e){
let r=new Uint8Array(e),s=0;for(let a of t)r.set(a,s),s+=a.length;return r}async function ft(t,e,r={}){let s=new yt(e,{...ht,...r});for await(let a of t)s.write(
a);s.end()}var pt=58,_=1e4,dt=[239,187,191],yt=class{visitor;limits;scanner;decoder=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});stack=[];top;expected="valu\
e";before=0;markBytes=0;constructor(t,e){this.visitor=t,this.limits=e,this.scanner=lt(e,(r,s)=>this.finish(r,s))}write(t){let{scanner:e,limits:r}=this;this.before+
t.length>r.maxBytes&&m("size",`is larger than the ${I(r.maxBytes)} that are read`);let s=0;for(;s<t.length;)s=e.isOpen()?e.resume(t,s):this.structure(t,s);this.
before+=t.length}end(){this.expected!=="nothing"&&(this.top||m("empty","is empty"),m("truncated",`ends in the middle, after ${this.before} bytes`))}structure(t,e){
let r=t[e];if(g[r]===p.spaces)return e+1;switch(this.expected){case"nothing":return m("syntax",`continues after its end, at byte ${this.before+e}`);case"colon":
return r!==pt?this.wrong(r,e):(this.expected="value",e+1);case"comma or end":return r!==q?this.close(r,e):(this.expected=this.top?.keys?"key":"value",e+1);case"\
key":case"key or end":return this.key(r,t,e);case"value or end":return r===M?this.close(r,e):this.value(r,t,e);case"value":return this.value(r,t,e)}}key(t,e,r){
return t===L?this.scanner.begin(e,r,this.stack.length):this.expected==="key"?this.wrong(t,r):this.close(t,r)}value(t,e,r){if(!this.top)return this.begin(t,r);let{
opens:s}=this.visitor,a=this.top.next,i=g[t];return i===p.opens&&s[a]===(t===z?"object":"list")?(this.count(),this.push(a,r)):i===p.separates||i===p.closes?this.
wrong(t,r):this.scanner.begin(e,r,this.stack.length)}begin(t,e){let r=this.visitor.opens[""],s=this.before+e;return s===0&&(t===254||t===255)?m("encoding","is U\
TF-16, not UTF-8"):s===this.markBytes&&t===dt[this.markBytes]?(this.markBytes++,e+1):this.markBytes===1||this.markBytes===2?this.wrong(t,e):t===(r==="object"?z:
N)?this.push("",e):g[t]===p.opens?m("kind",`is not ${r==="list"?"a list":"an object"} at its top level`):this.wrong(t,e)}push(t,e){let{visitor:r,limits:s,stack:a}=this,
i=r.opens[t]==="object";return a.length>=s.maxDepth&&m("depth",`is nested more than ${s.maxDepth} levels deep`),this.top={path:t,keys:i?new Set:void 0,key:-1,next:G(
t,"*")},a.push(this.top),this.expected=i?"key or end":"value or end",r.begun?.(t),e+1}close(t,e){if(t!==(this.top?.keys?R:M))return this.wrong(t,e);let{path:r}=this.
stack.pop();return this.top=this.stack.at(-1),this.expected=this.top?"comma or end":"nothing",this.visitor.ended?.(r),e+1}finish(t,e){let r=this.parsed(t,e),s=this.
top;if(this.expected==="key"||this.expected==="key or end"){this.begunMember(s,r,e);return}this.expected="comma or end",this.count(),this.visitor.value(s.path,s.
key,r)}begunMember(t,e,r){t.keys?.has(e)&&m("duplicate",`names a key twice, near byte ${this.before+r}`),t.keys?.size===_&&m("value_size",`has an object of more\
 than ${_} keys`),t.keys?.add(e),t.key=e,t.next=G(t.path,/^[^.*]+$/.test(e)?e:"?"),this.expected="colon"}count(){this.top&&!this.top.keys&&(this.top.key=this.top.
key+1)}parsed(t,e){let r;try{r=this.decoder.decode(t)}catch{return m("encoding",`is not UTF-8 near byte ${this.before+e}`)}try{return JSON.parse(r)}catch{return m(
"syntax",`is not valid JSON near byte ${this.before+e}`)}}wrong(t,e){return m("syntax",`${t===0?"has a null byte":"is not valid JSON"} near byte ${this.before+e}`)}};
function G(t,e){return t===""?e:`${t}.${e}`}function J({files:t}){let e=new Set(t.map(({path:r})=>r));return r=>{let s=r.split("/");return s.map((a,i)=>s.slice(
0,i+1).join("/")).some(a=>e.has(a))}}import K from"node:zlib";var y=class extends Error{},C=22,$=46,V=30,mt=65535,W=65535;async function wt(t,{maxArchiveBytes:e,
maxFileBytes:r,check:s}){let a=await gt(t,e);return bt(a).filter(({isFile:i})=>i).map(i=>({path:i.path,bytes:i.bytes,open:()=>Bt(a,i,r,s)}))}async function gt(t,e){
let r=[],s=0;for await(let a of t){if(s+=a.length,s>e)throw new y(`is larger than the ${Math.round(e/2**20)} MB that are read: let the job list the report by it\
s own name under artifacts:paths`);r.push(a)}return Buffer.concat(r)}function bt(t){let e=t.lastIndexOf("PK",void 0,"latin1");if(e<Math.max(0,t.length-C-mt)||
e+C>t.length)throw new y("is not a complete zip file");let r=t.readUInt16LE(e+10);if(r===W||t.readUInt32LE(e+16)===4294967295)throw new y(`has more than the ${W-
1} entries that are read`);let s=[],a=t.readUInt32LE(e+16);for(let i=0;i<r;i++){if(a+$>e||t.toString("latin1",a,a+4)!=="PK")throw new y("has a broken list of \
contents");let[n,o,w]=[28,30,32].map(c=>t.readUInt16LE(a+c));if(a+$+n>e)throw new y("has a broken list of contents");s.push($t(t,a,t.toString("utf8",a+$,a+$+n))),
a+=$+n+o+w}if(new Set(s.map(({path:i})=>i)).size!==s.length)throw new y("names a path twice");return s}var vt=61440,kt=32768;function $t(t,e,r){let s=r.split("/");
if(r===""||/[\0\\\ufffd]|^\/|^[A-Za-z]:/.test(r)||s.includes("..")||s.includes("."))throw new y("has an entry whose path is empty or leads out of the archive");
let a=t.readUInt32LE(e+38)>>>16&vt;return{path:r,isFile:!r.endsWith("/")&&(a===0||a===kt),isEncrypted:(t.readUInt16LE(e+8)&1)===1,method:t.readUInt16LE(e+10),crc:t.
readUInt32LE(e+16),packedBytes:t.readUInt32LE(e+20),bytes:t.readUInt32LE(e+24),offset:t.readUInt32LE(e+42)}}var H=256*1024,S=0,xt=8;async function*Bt(t,e,r,s){let{
bytes:a,packedBytes:i,method:n}=e;if(a>r)throw new y(`contains a report larger than the ${Math.round(r/2**20)} MB that are read`);if(e.isEncrypted||n!==S&&n!==xt)
throw new y("contains the report encrypted, or in a compression that is not supported");let o=Ut(t,e),w=0,c=0;for await(let d of n===S?jt(o):Et(o)){if(s?.(),w+=
d.length,w>a)throw new y("contains a report larger than it says");c=K.crc32?.(d,c)??e.crc,yield d}if(w!==a||a>0&&c!==e.crc||n===S&&i!==a)throw new y("contains a\
n incomplete report")}function*jt(t){for(let e=0;e<t.length;e+=H)yield t.subarray(e,e+H)}function Ut(t,{offset:e,packedBytes:r}){if(!(e+V<=t.length&&t.toString(
"latin1",e,e+4)==="PK"))throw new y("has a broken list of contents");let s=e+V+t.readUInt16LE(e+26)+t.readUInt16LE(e+28);if(s+r>t.length)throw new y("contains\
 an incomplete report");return t.subarray(s,s+r)}async function*Et(t){let e=K.createInflateRaw();e.end(t);try{for await(let r of e)yield r}catch(r){throw new y(
"contains a report that cannot be unpacked",{cause:r})}finally{e.destroy()}}var Z=4,It=100*2**20;async function Lt(t,{jobs:e,type:r,workspaceSha:s,read:a}){let i=e.
flatMap(c=>c.artifacts.filter(d=>d.type===r).map(d=>({job:c,artifact:d}))),[n]=i,o=e.every(c=>c===n?.job||!c.artifacts.some(({type:d})=>d==="archive"));if(n&&i.
length===1&&o&&s!==void 0){let c=await zt(t,n.artifact,s);if(c)return[await Y({...n,from:"workspace",read:a,open:async()=>c})]}let w=[];for(let c=0;c<i.length;c+=
Z){let d=i.slice(c,c+Z).map(({job:b,artifact:B})=>Y({job:b,artifact:B,from:"artifacts",read:a,open:()=>Mt(t,b,B)}));w.push(...await Promise.all(d))}return w}async function zt({
workspace:t,limits:e},r,s){try{let a=await t();if(r.size===void 0||!await a.isFor(s))return;let i=D(r),[n]=await a.list([i]);if(!n||n.bytes!==r.size)return;let o=await a.
commit(s);return o&&!J(o)(n.path)?a.open(n.path,e.reportLimitBytes):void 0}catch(a){if(a instanceof v)return;throw a}}async function Mt(t,e,r){let s=D(r);try{return Q(
await X(t,e,s),r)}catch(o){if(x(o)!==404||!e.artifacts.some(({type:w})=>w==="archive"))throw o}let a=(await A(t,e)).filter(({path:o})=>o.split("/").at(-1)===s),
[i,...n]=a.length>1?a.filter(({bytes:o})=>o===r.size):a;if(!i)throw new v("its archive has no such file: list it under artifacts:paths too");if(n.length>0)throw new v(
`its archive has ${a.length} files of that name`);return Q(i.open(),r)}async function*Q(t,{size:e,format:r}){let s=0;for await(let a of t)s+=a.length,yield a;if(r===
"raw"&&e!==void 0&&s!==e)throw new v(`it has ${s} bytes, and the report that GitLab stored has ${e}`)}async function X({gitlab:t},{projectId:e,id:r},s){let a=s.
split("/").map(encodeURIComponent).join("/");return(await t.download(`/projects/${e}/jobs/${r}/artifacts/${a}`)).pieces}async function A(t,{projectId:e,id:r}){let{
pieces:s}=await t.gitlab.download(`/projects/${e}/jobs/${r}/artifacts`);try{return await wt(s,{maxArchiveBytes:It,maxFileBytes:t.limits.reportLimitBytes,check:t.
limit?.check})}catch(a){throw a instanceof y?new v(`its archive ${a.message}`):a}}async function St(t,e,r){if(r.some(s=>/[*?[{]/.test(s))){let s=nt(r);return(await A(
t,e)).filter(({path:a})=>s(a))}return(await Promise.all(r.map(async s=>{try{let a=await X(t,e,s);return[{path:s,open:()=>a}]}catch(a){if(x(a)!==404)throw a;return(await A(
t,e)).filter(i=>i.path===s)}}))).flat()}async function Y({job:t,artifact:e,from:r,open:s,read:a}){let i=`${D(e)} of job ${ot(t.name,80)}`;try{return{name:i,from:r,
report:await a(await s())}}catch(n){let o=x(n);return{name:i,from:r,isRefused:o===401||o===403||o===404,problem:et(n,i,o)}}}function tt(t){let{cause:e}=t instanceof
Error?t:{};return[401,403].includes(x(t))||e!==void 0&&tt(e)}function At(t){return t.filter(({isOwn:e,artifacts:r})=>!e&&r.some(({type:s})=>s==="archive")).length<=
1}function et(t,e,r=x(t)){if(t instanceof E)return`${e} ${t.message}`;if(t instanceof y)return`the archive of ${e} ${t.message}`;if(t instanceof v)return`${e} c\
ould not be read: ${t.message}`;if(!(t instanceof T)||t.code==="INTERRUPTED")throw t;return r===404?`${e} is not among its artifacts, or has expired: list it un\
der artifacts:paths too`:r===401||r===403?`${e} could not be read: GitLab answered ${r}, and reading it needs at least Developer`:`${e} could not be read: ${t.message}`}
function x(t){return t instanceof T&&"status"in t?Number(t.status):0}function D({filename:t,type:e}){return t?.split("/").at(-1)?.replace(/\.gz$/,"")||`gl-${e.replaceAll(
"_","-")}-report.json`}export{E as a,ft as b,J as c,Lt as d,St as e,tt as f,At as g,et as h};
