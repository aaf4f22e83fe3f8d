import{a as D}from"./chunk-6I5PZASL.js";import{c as R}from"./chunk-LVRENNJW.js";import{a as T}from"./chunk-Z23466PB.js";import{b as z}from"./chunk-C6EUKJGU.js";var m={nothing:0,spaces:1,separates:2,opens:3,closes:4,quotes:5},k=new Uint8Array(256);for(let e of[32,9,10,13])k[e]=m.spaces;k[44]=m.separates;k[91]=k[123]=m.opens;
k[93]=k[125]=m.closes;k[34]=m.quotes;function V(e,t,r){let{maxStringBytes:o,maxValueBytes:n}=e,c="none",u=0,l=0,s=!1,f=!1,y=[],w=0,B=0;function j(h,x,O){let p=k[h[x]];
return c=p===m.opens?"container":p===m.quotes?"string":"word",s=p===m.quotes,u=e.maxDepth-O,l=p===m.opens?1:0,l>u&&F(),L(h,x,x+1)}function L(h,x,O){let p=S(h,O),
g=p>=0,A=g?p:h.length,i=h.subarray(x,A);if(w+i.length>n&&t("value_size",`has one entry of more than ${I(n)}`),y.push(g?i:new Uint8Array(i)),w+=i.length,!g)return A;
let a=y.length===1?i:re(y,w);return c="none",y=[],w=0,r(a,A),A}function S(h,x){let{length:O}=h,p=x,g=x-B;for(;p<O;){if(s){for(;p<O;p++){let i=h[p];if(f)f=!1;else if(i===
92)f=!0;else if(i===34){s=!1;break}}if(p-g>o&&t("string_size",`has a text of more than ${I(o)}`),s)break;if(p++,c==="string")return p;continue}let A=k[h[p]];if(c===
"word"){if(A!==m.nothing&&A!==m.opens&&A!==m.quotes)return p}else if(A===m.quotes)s=!0,g=p+1;else if(A===m.opens)++l>u&&F();else if(A===m.closes&&--l===0)return p+
1;p++}return B=s?O-g:0,-1}function F(){return t("depth",`is nested more than ${e.maxDepth} levels deep`)}return{begin:j,goOn:(h,x)=>L(h,x,x),isOpen:()=>c!=="non\
e"}}function re(e,t){let r=new Uint8Array(t),o=0;for(let n of e)r.set(n,o),o+=n.length;return r}function I(e){return e>=2**20?`${Math.round(e/2**20)} MB`:`${e} \
bytes`}var ce={maxBytes:512*2**20,maxDepth:100,maxStringBytes:4*2**20,maxValueBytes:16*2**20},v=class extends Error{trouble;constructor(t,r){super(r),this.trouble=t}};
async function Be(e,t,r={}){let o=fe(t,{...ce,...r});for await(let n of e)o.write(n);o.end()}var le=58,N=1e4,ue=[239,187,191];function fe({opens:e,begun:t,ended:r,
value:o},n){let c=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),u=V(n,U,x),l=[],s,f="value",y=0,w=0;function B(i){y+i.length>n.maxBytes&&U("size",`is larger \
than the ${I(n.maxBytes)} that are read`);let a=0;for(;a<i.length;)a=u.isOpen()?u.goOn(i,a):j(i,a);y+=i.length}function j(i,a){let d=i[a];if(k[d]===m.spaces)return a+
1;switch(f){case"nothing":return U("syntax",`goes on after its end, at byte ${y+a}`);case"colon":return d!==le?g(d,a):(f="value",a+1);case"comma or end":return d!==
44?h(d,a):(f=s?.keys?"key":"value",a+1);case"key":case"key or end":return d===34?u.begin(i,a,l.length):f==="key"?g(d,a):h(d,a);default:return f==="value or end"&&
d===93?h(d,a):s?S(d,i,a,s.next):L(d,a)}}function L(i,a){let d=y+a;return d===0&&(i===254||i===255)?U("encoding","is UTF-16, not UTF-8"):d===w&&i===ue[w]?(w++,a+
1):w===1||w===2?g(i,a):i===(e[""]==="object"?123:91)?F("",a):k[i]===m.opens?U("kind",`is no ${e[""]} at its top level`):g(i,a)}function S(i,a,d,$){let P=k[i];return P===
m.opens&&e[$]===(i===123?"object":"list")?(O(),F($,d)):P===m.separates||P===m.closes?g(i,d):u.begin(a,d,l.length)}function F(i,a){let d=e[i]==="object";return l.
length>=n.maxDepth&&U("depth",`is nested more than ${n.maxDepth} levels deep`),s={path:i,keys:d?new Set:void 0,key:-1,next:K(i,"*")},l.push(s),f=d?"key or end":
"value or end",t?.(i),a+1}function h(i,a){if(i!==(s?.keys?125:93))return g(i,a);let{path:d}=l.pop();return s=l.at(-1),f=s?"comma or end":"nothing",r?.(d),a+1}function x(i,a){
let d=p(i,a),$=s;if(f==="key"||f==="key or end"){let P=d;$.keys?.has(P)&&U("duplicate",`names a key twice, near byte ${y+a}`),$.keys?.size===N&&U("value_size",`\
has an object of more than ${N} keys`),$.keys?.add(P),$.key=P,$.next=K($.path,/^[^.*]+$/.test(P)?P:"?"),f="colon";return}f="comma or end",O(),o($.path,$.key,d)}
function O(){s&&!s.keys&&(s.key=s.key+1)}function p(i,a){let d;try{d=c.decode(i)}catch{return U("encoding",`is not UTF-8 near byte ${y+a}`)}try{return JSON.parse(
d)}catch{return U("syntax",`is not valid JSON near byte ${y+a}`)}}function g(i,a){return U("syntax",`${i===0?"has a null byte":"is not valid JSON"} near byte ${y+
a}`)}function A(){f!=="nothing"&&(s||U("empty","is empty"),U("truncated",`ends in the middle, after ${y} bytes`))}return{write:B,end:A}}function U(e,t){throw new v(
e,t)}function K(e,t){return e===""?t:`${e}.${t}`}import Z from"node:zlib";var b=class extends Error{},G=22,E=46,H=30,de=65535,W=65535;async function Q(e,{maxArchiveBytes:t,maxFileBytes:r}){let o=await pe(e,t);
return me(o).filter(({isFile:n})=>n).map(n=>({path:n.path,bytes:n.bytes,open:()=>we(o,n,r)}))}async function pe(e,t){let r=[],o=0;for await(let n of e){if(o+=n.
length,o>t)throw new b(`is larger than the ${Math.round(t/2**20)} MB that are read`);r.push(n)}return Buffer.concat(r)}function me(e){let t=e.lastIndexOf("PK",
void 0,"latin1");if(t<Math.max(0,e.length-G-de)||t+G>e.length)throw new b("is no whole zip file");let r=e.readUInt16LE(t+10);if(r===W||e.readUInt32LE(t+16)===4294967295)
throw new b(`has more than the ${W-1} entries that are read`);let o=[],n=e.readUInt32LE(t+16);for(let u=0;u<r;u++){if(n+E>t||e.toString("latin1",n,n+4)!=="PK")
throw new b("has a broken list of contents");let[l,s,f]=[28,30,32].map(y=>e.readUInt16LE(n+y));if(n+E+l>t)throw new b("has a broken list of contents");o.push(he(
e,n,e.toString("utf8",n+E,n+E+l))),n+=E+l+s+f}if(new Set(o.map(({path:u})=>u)).size!==o.length)throw new b("names a path twice");return o}var ye=61440,be=32768;
function he(e,t,r){let o=r.split("/");if(r===""||/[\0\\\ufffd]|^\/|^[A-Za-z]:/.test(r)||o.includes("..")||o.includes("."))throw new b("has an entry whose path l\
eads out of it, or nowhere");let c=e.readUInt32LE(t+38)>>>16&ye;return{path:r,isFile:!r.endsWith("/")&&(c===0||c===be),isEncrypted:(e.readUInt16LE(t+8)&1)===1,method:e.
readUInt16LE(t+10),crc:e.readUInt32LE(t+16),packedBytes:e.readUInt32LE(t+20),bytes:e.readUInt32LE(t+24),offset:e.readUInt32LE(t+42)}}var M=0,ge=8;async function*we(e,t,r){
let{bytes:o,packedBytes:n,method:c}=t;if(o>r)throw new b(`holds a report larger than the ${Math.round(r/2**20)} MB that are read`);if(t.isEncrypted||c!==M&&c!==
ge)throw new b("holds the report in a form that is not read");let u=xe(e,t),l=0,s=0;for await(let f of c===M?[u]:Ae(u)){if(l+=f.length,l>o)throw new b("holds a \
report larger than it says");s=Z.crc32?.(f,s)??t.crc,yield f}if(l!==o||o>0&&s!==t.crc||c===M&&n!==o)throw new b("holds a report that is not whole")}function xe(e,{
offset:t,packedBytes:r}){if(!(t+H<=e.length&&e.toString("latin1",t,t+4)==="PK"))throw new b("has a broken list of contents");let n=t+H+e.readUInt16LE(t+26)+e.
readUInt16LE(t+28);if(n+r>e.length)throw new b("holds a report that is not whole");return e.subarray(n,n+r)}async function*Ae(e){let t=Z.createInflateRaw();t.end(
e);try{for await(let r of t)yield r}catch(r){throw new b("holds a report that cannot be unpacked",{cause:r})}finally{t.destroy()}}var X=4,ke=100*2**20;async function Me(e,{jobs:t,type:r,workspaceSha:o,read:n}){let c=t.flatMap(s=>s.artifacts.filter(f=>f.type===r).map(f=>({job:s,artifact:f}))),
[u]=c;if(u&&c.length===1&&o!==void 0){let s=await Ue(e,u.artifact,o);if(s)return[await ee({...u,from:"workspace",read:n,open:async()=>s})]}let l=[];for(let s=0;s<
c.length;s+=X){let f=c.slice(s,s+X).map(({job:y,artifact:w})=>ee({job:y,artifact:w,from:"artifacts",read:n,open:()=>$e(e,y,w)}));l.push(...await Promise.all(f))}
return l}async function Ue({workspace:e,limits:t},r,o){try{let n=await e();if(r.size===void 0||!await n.isFor(o))return;let c=q(r),[u]=await n.list([c]);return!u||
u.bytes!==r.size?void 0:(await n.commit(o))?.files.every(({path:f})=>f!==u.path)?n.open(u.path,t.report_limit):void 0}catch(n){if(n instanceof R)return;throw n}}
async function $e(e,t,r){let o=q(r);try{return Y(await te(e,t,o),r)}catch(l){if(J(l)!==404||!t.artifacts.some(({type:s})=>s==="archive"))throw l}let n=(await ne(
e,t)).filter(({path:l})=>l.split("/").at(-1)===o),[c,...u]=n.length>1?n.filter(({bytes:l})=>l===r.size):n;if(!c)throw new R("its archive has no such file: list \
it under artifacts:paths too");if(u.length>0)throw new R(`its archive has ${n.length} files of that name`);return Y(c.open(),r)}async function*Y(e,{size:t,format:r}){
let o=0;for await(let n of e)o+=n.length,yield n;if(r==="raw"&&t!==void 0&&o!==t)throw new R(`it has ${o} bytes, and the report that GitLab took has ${t}`)}async function te({
gitlab:e},{projectId:t,id:r},o){let n=o.split("/").map(encodeURIComponent).join("/");return(await e.download(`/projects/${t}/jobs/${r}/artifacts/${n}`)).pieces}
async function ne(e,{projectId:t,id:r}){let{pieces:o}=await e.gitlab.download(`/projects/${t}/jobs/${r}/artifacts`);try{return await Q(o,{maxArchiveBytes:ke,maxFileBytes:e.
limits.report_limit})}catch(n){throw n instanceof b?new R(`its archive ${n.message}`):n}}async function qe(e,t,r){if(r.some(n=>/[*?[{]/.test(n))){let n=D(r);return(await ne(
e,t)).filter(({path:c})=>n(c))}return(await Promise.all(r.map(async n=>{try{let c=await te(e,t,n);return[{path:n,open:()=>c}]}catch(c){if(J(c)===404)return[];throw c}}))).
flat()}async function ee({job:e,artifact:t,from:r,open:o,read:n}){let u=`${q(t)} of job ${T(e.name,80)}`;try{return{name:u,from:r,report:await n(await o())}}catch(l){
let s=J(l);return{name:u,from:r,isRefused:s===401||s===403||s===404,problem:Oe(l,u,s)}}}function Oe(e,t,r=J(e)){if(e instanceof v)return`${t} ${e.message}`;if(e instanceof
b)return`the archive of ${t} ${e.message}`;if(e instanceof R)return`${t} could not be read: ${e.message}`;if(!(e instanceof z)||e.code==="INTERRUPTED")throw e;return r===
404?`${t} is not among its artifacts, or has expired: list it under artifacts:paths too`:r===401||r===403?`${t} could not be read: GitLab answered ${r}, and rea\
ding it needs at least Developer`:`${t} could not be read: ${e.message}`}function J(e){return e instanceof z&&"status"in e?Number(e.status):0}function q({filename:e,
type:t}){return e?.split("/").at(-1)?.replace(/\.gz$/,"")||`gl-${t.replaceAll("_","-")}-report.json`}export{v as a,Be as b,Me as c,qe as d,Oe as e};
