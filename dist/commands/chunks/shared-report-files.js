import{a as nt}from"./shared-balanced-match-dist-esm-index.js";import{a as v}from"./shared-facts-source.js";import{b as T}from"./shared-shared-errors.js";import{
a as it}from"./shared-text.js";var ot={maxBytes:536870912,maxDepth:100,maxStringBytes:4194304,maxValueBytes:16777216},E=class extends Error{code;constructor(t,e){
super(e),this.code=t}};function m(t,e){throw new E(t,e)}function I(t){return t>=2**20?`${Math.round(t/2**20)} MB`:`${t} bytes`}var L=34,ht=92,N=44,P=91,z=123,M=93,
q=125,p={nothing:0,spaces:1,separates:2,opens:3,closes:4,quotes:5},w=new Uint8Array(256);for(let t of[32,9,10,13])w[t]=p.spaces;w[N]=p.separates,w[P]=w[z]=p.opens,
w[M]=w[q]=p.closes,w[L]=p.quotes;function ct(t,e){let{maxStringBytes:r,maxValueBytes:s}=t,a="none",n=0,o=0,i=!1,y=!1,c=0,g=[],b=0;function B(l,f,u){let h=w[l[f]];
return a=h===p.opens?"container":h===p.quotes?"string":"word",i=h===p.quotes,n=t.maxDepth-u,o=h===p.opens?1:0,o>n&&O(),D(l,f,f+1)}function D(l,f,u){let h=et(l,u),
U=h>=0,j=U?h:l.length,k=l.subarray(f,j);if(b+k.length>s&&m("value_size",`has one entry of more than ${I(s)}`),g.push(U?k:new Uint8Array(k)),b+=k.length,!U)return j;
let at=g.length===1?k:lt(g,b);return a="none",g=[],b=0,e(at,j),j}function et(l,f){if(a==="word")return rt(l,f);if(a==="container")return st(l,f);let u=F(l,f);return i?
-1:u}function rt(l,f){for(let u=f;u<l.length;u++){let h=w[l[u]];if(h===p.spaces||h===p.separates||h===p.closes)return u}return-1}function st(l,f){for(let u=f;u<
l.length;){if(i){u=F(l,u);continue}let h=w[l[u++]];if(h===p.quotes)i=!0;else if(h===p.opens&&++o>n)O();else if(h===p.closes&&--o===0)return u}return-1}function F(l,f){
let{length:u}=l,h=y?f+1:f;for(;h<u&&l[h]!==L;)h+=l[h]===ht?2:1;return y=h>u,i=h>=u,c+=Math.min(h,u)-f,c>r&&m("string_size",`has a string of more than ${I(r)}`),
i?u:(c=0,h+1)}function O(){return m("depth",`is nested more than ${t.maxDepth} levels deep`)}return{begin:B,resume:(l,f)=>D(l,f,f),isOpen:()=>a!=="none"}}function lt(t,e){
let r=new Uint8Array(e),s=0;for(let a of t)r.set(a,s),s+=a.length;return r}async function ut(t,e,r={}){let s=new dt(e,{...ot,...r});for await(let a of t)s.write(
a);s.end()}var ft=58,R=1e4,pt=[239,187,191],dt=class{visitor;limits;scanner;decoder=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});stack=[];top;expected="valu\
e";before=0;markBytes=0;constructor(t,e){this.visitor=t,this.limits=e,this.scanner=ct(e,(r,s)=>this.finish(r,s))}write(t){let{scanner:e,limits:r}=this;this.before+
t.length>r.maxBytes&&m("size",`is larger than the ${I(r.maxBytes)} that are read`);let s=0;for(;s<t.length;)s=e.isOpen()?e.resume(t,s):this.structure(t,s);this.
before+=t.length}end(){this.expected!=="nothing"&&(this.top||m("empty","is empty"),m("truncated",`ends in the middle, after ${this.before} bytes`))}structure(t,e){
let r=t[e];if(w[r]===p.spaces)return e+1;switch(this.expected){case"nothing":return m("syntax",`continues after its end, at byte ${this.before+e}`);case"colon":
return r!==ft?this.wrong(r,e):(this.expected="value",e+1);case"comma or end":return r!==N?this.close(r,e):(this.expected=this.top?.keys?"key":"value",e+1);case"\
key":case"key or end":return this.key(r,t,e);case"value or end":return r===M?this.close(r,e):this.value(r,t,e);case"value":return this.value(r,t,e)}}key(t,e,r){
return t===L?this.scanner.begin(e,r,this.stack.length):this.expected==="key"?this.wrong(t,r):this.close(t,r)}value(t,e,r){if(!this.top)return this.begin(t,r);let{
opens:s}=this.visitor,a=this.top.next,n=w[t];return n===p.opens&&s[a]===(t===z?"object":"list")?(this.count(),this.push(a,r)):n===p.separates||n===p.closes?this.
wrong(t,r):this.scanner.begin(e,r,this.stack.length)}begin(t,e){let r=this.visitor.opens[""],s=this.before+e;return s===0&&(t===254||t===255)?m("encoding","is U\
TF-16, not UTF-8"):s===this.markBytes&&t===pt[this.markBytes]?(this.markBytes++,e+1):this.markBytes===1||this.markBytes===2?this.wrong(t,e):t===(r==="object"?z:
P)?this.push("",e):w[t]===p.opens?m("kind",`is not ${r==="list"?"a list":"an object"} at its top level`):this.wrong(t,e)}push(t,e){let{visitor:r,limits:s,stack:a}=this,
n=r.opens[t]==="object";return a.length>=s.maxDepth&&m("depth",`is nested more than ${s.maxDepth} levels deep`),this.top={path:t,keys:n?new Set:void 0,key:-1,next:_(
t,"*")},a.push(this.top),this.expected=n?"key or end":"value or end",r.begun?.(t),e+1}close(t,e){if(t!==(this.top?.keys?q:M))return this.wrong(t,e);let{path:r}=this.
stack.pop();return this.top=this.stack.at(-1),this.expected=this.top?"comma or end":"nothing",this.visitor.ended?.(r),e+1}finish(t,e){let r=this.parsed(t,e),s=this.
top;if(this.expected==="key"||this.expected==="key or end"){this.begunMember(s,r,e);return}this.expected="comma or end",this.count(),this.visitor.value(s.path,s.
key,r)}begunMember(t,e,r){t.keys?.has(e)&&m("duplicate",`names a key twice, near byte ${this.before+r}`),t.keys?.size===R&&m("value_size",`has an object of more\
 than ${R} keys`),t.keys?.add(e),t.key=e,t.next=_(t.path,/^[^.*]+$/.test(e)?e:"?"),this.expected="colon"}count(){this.top&&!this.top.keys&&(this.top.key=this.top.
key+1)}parsed(t,e){let r;try{r=this.decoder.decode(t)}catch{return m("encoding",`is not UTF-8 near byte ${this.before+e}`)}try{return JSON.parse(r)}catch{return m(
"syntax",`is not valid JSON near byte ${this.before+e}`)}}wrong(t,e){return m("syntax",`${t===0?"has a null byte":"is not valid JSON"} near byte ${this.before+e}`)}};
function _(t,e){return t===""?e:`${t}.${e}`}function J({files:t}){let e=new Set(t.map(({path:r})=>r));return r=>{let s=r.split("/");return s.map((a,n)=>s.slice(
0,n+1).join("/")).some(a=>e.has(a))}}import K from"node:zlib";var d=class extends Error{},G=22,$=46,V=30,mt=65535,W=65535;async function yt(t,{maxArchiveBytes:e,
maxFileBytes:r}){let s=await wt(t,e);return gt(s).filter(({isFile:a})=>a).map(a=>({path:a.path,bytes:a.bytes,open:()=>xt(s,a,r)}))}async function wt(t,e){let r=[],
s=0;for await(let a of t){if(s+=a.length,s>e)throw new d(`is larger than the ${Math.round(e/2**20)} MB that are read: let the job list the report by its own nam\
e under artifacts:paths`);r.push(a)}return Buffer.concat(r)}function gt(t){let e=t.lastIndexOf("PK",void 0,"latin1");if(e<Math.max(0,t.length-G-mt)||e+G>t.length)
throw new d("is not a complete zip file");let r=t.readUInt16LE(e+10);if(r===W||t.readUInt32LE(e+16)===4294967295)throw new d(`has more than the ${W-1} entries t\
hat are read`);let s=[],a=t.readUInt32LE(e+16);for(let n=0;n<r;n++){if(a+$>e||t.toString("latin1",a,a+4)!=="PK")throw new d("has a broken list of contents");let[
o,i,y]=[28,30,32].map(c=>t.readUInt16LE(a+c));if(a+$+o>e)throw new d("has a broken list of contents");s.push(kt(t,a,t.toString("utf8",a+$,a+$+o))),a+=$+o+i+y}if(new Set(
s.map(({path:n})=>n)).size!==s.length)throw new d("names a path twice");return s}var bt=61440,vt=32768;function kt(t,e,r){let s=r.split("/");if(r===""||/[\0\\\ufffd]|^\/|^[A-Za-z]:/.
test(r)||s.includes("..")||s.includes("."))throw new d("has an entry whose path is empty or leads out of the archive");let a=t.readUInt32LE(e+38)>>>16&bt;return{
path:r,isFile:!r.endsWith("/")&&(a===0||a===vt),isEncrypted:(t.readUInt16LE(e+8)&1)===1,method:t.readUInt16LE(e+10),crc:t.readUInt32LE(e+16),packedBytes:t.readUInt32LE(
e+20),bytes:t.readUInt32LE(e+24),offset:t.readUInt32LE(e+42)}}var S=0,$t=8;async function*xt(t,e,r){let{bytes:s,packedBytes:a,method:n}=e;if(s>r)throw new d(`co\
ntains a report larger than the ${Math.round(r/2**20)} MB that are read`);if(e.isEncrypted||n!==S&&n!==$t)throw new d("contains the report encrypted, or in a co\
mpression that is not supported");let o=Bt(t,e),i=0,y=0;for await(let c of n===S?[o]:jt(o)){if(i+=c.length,i>s)throw new d("contains a report larger than it say\
s");y=K.crc32?.(c,y)??e.crc,yield c}if(i!==s||s>0&&y!==e.crc||n===S&&a!==s)throw new d("contains an incomplete report")}function Bt(t,{offset:e,packedBytes:r}){
if(!(e+V<=t.length&&t.toString("latin1",e,e+4)==="PK"))throw new d("has a broken list of contents");let s=e+V+t.readUInt16LE(e+26)+t.readUInt16LE(e+28);if(s+r>
t.length)throw new d("contains an incomplete report");return t.subarray(s,s+r)}async function*jt(t){let e=K.createInflateRaw();e.end(t);try{for await(let r of e)
yield r}catch(r){throw new d("contains a report that cannot be unpacked",{cause:r})}finally{e.destroy()}}var C=4,Ut=100*2**20;async function Et(t,{jobs:e,type:r,
workspaceSha:s,read:a}){let n=e.flatMap(c=>c.artifacts.filter(g=>g.type===r).map(g=>({job:c,artifact:g}))),[o]=n,i=e.every(c=>c===o?.job||!c.artifacts.some(({type:g})=>g===
"archive"));if(o&&n.length===1&&i&&s!==void 0){let c=await It(t,o.artifact,s);if(c)return[await X({...o,from:"workspace",read:a,open:async()=>c})]}let y=[];for(let c=0;c<
n.length;c+=C){let g=n.slice(c,c+C).map(({job:b,artifact:B})=>X({job:b,artifact:B,from:"artifacts",read:a,open:()=>Lt(t,b,B)}));y.push(...await Promise.all(g))}
return y}async function It({workspace:t,limits:e},r,s){try{let a=await t();if(r.size===void 0||!await a.isFor(s))return;let n=A(r),[o]=await a.list([n]);if(!o||
o.bytes!==r.size)return;let i=await a.commit(s);return i&&!J(i)(o.path)?a.open(o.path,e.reportLimitBytes):void 0}catch(a){if(a instanceof v)return;throw a}}async function Lt(t,e,r){
let s=A(r);try{return Z(await H(t,e,s),r)}catch(i){if(x(i)!==404||!e.artifacts.some(({type:y})=>y==="archive"))throw i}let a=(await Q(t,e)).filter(({path:i})=>i.
split("/").at(-1)===s),[n,...o]=a.length>1?a.filter(({bytes:i})=>i===r.size):a;if(!n)throw new v("its archive has no such file: list it under artifacts:paths to\
o");if(o.length>0)throw new v(`its archive has ${a.length} files of that name`);return Z(n.open(),r)}async function*Z(t,{size:e,format:r}){let s=0;for await(let a of t)
s+=a.length,yield a;if(r==="raw"&&e!==void 0&&s!==e)throw new v(`it has ${s} bytes, and the report that GitLab stored has ${e}`)}async function H({gitlab:t},{projectId:e,
id:r},s){let a=s.split("/").map(encodeURIComponent).join("/");return(await t.download(`/projects/${e}/jobs/${r}/artifacts/${a}`)).pieces}async function Q(t,{projectId:e,
id:r}){let{pieces:s}=await t.gitlab.download(`/projects/${e}/jobs/${r}/artifacts`);try{return await yt(s,{maxArchiveBytes:Ut,maxFileBytes:t.limits.reportLimitBytes})}catch(a){
throw a instanceof d?new v(`its archive ${a.message}`):a}}async function zt(t,e,r){if(r.some(s=>/[*?[{]/.test(s))){let s=nt(r);return(await Q(t,e)).filter(({path:a})=>s(
a))}return(await Promise.all(r.map(async s=>{try{let a=await H(t,e,s);return[{path:s,open:()=>a}]}catch(a){if(x(a)===404)return[];throw a}}))).flat()}async function X({
job:t,artifact:e,from:r,open:s,read:a}){let n=`${A(e)} of job ${it(t.name,80)}`;try{return{name:n,from:r,report:await a(await s())}}catch(o){let i=x(o);return{name:n,
from:r,isRefused:i===401||i===403||i===404,problem:tt(o,n,i)}}}function Y(t){let{cause:e}=t instanceof Error?t:{};return[401,403].includes(x(t))||e!==void 0&&Y(
e)}function Mt(t){return t.filter(({isOwn:e,artifacts:r})=>!e&&r.some(({type:s})=>s==="archive")).length<=1}function tt(t,e,r=x(t)){if(t instanceof E)return`${e}\
 ${t.message}`;if(t instanceof d)return`the archive of ${e} ${t.message}`;if(t instanceof v)return`${e} could not be read: ${t.message}`;if(!(t instanceof T)||t.
code==="INTERRUPTED")throw t;return r===404?`${e} is not among its artifacts, or has expired: list it under artifacts:paths too`:r===401||r===403?`${e} could no\
t be read: GitLab answered ${r}, and reading it needs at least Developer`:`${e} could not be read: ${t.message}`}function x(t){return t instanceof T&&"status"in
t?Number(t.status):0}function A({filename:t,type:e}){return t?.split("/").at(-1)?.replace(/\.gz$/,"")||`gl-${e.replaceAll("_","-")}-report.json`}export{E as a,ut as b,J as c,Et as d,zt as e,Y as f,Mt as g,tt as h};
