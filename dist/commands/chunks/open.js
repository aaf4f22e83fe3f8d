import{a as M,c as j}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{a as x}from"./shared-regular-file.js";import{a as P}from"./shared-unfit-file.js";
import{a as c}from"./shared-facts-source.js";import{a as y,f as T}from"./shared-text.js";import"./shared-bundler.js";import{constants as R}from"node:fs";import{
lstat as A,readdir as C,realpath as $}from"node:fs/promises";import{join as g,posix as _}from"node:path";var I=5e5,S=1e4,L=256*1024;async function N(t,e,r){let n=M(
e),o=j(e),i=l=>l!==".git"&&(l!=="node_modules"||e.some(f=>f.includes(l))),a=[],s=[""];for(let l=0,f=s.pop();f!==void 0;f=s.pop()){r?.check();let p=await C(g(t,f),
{withFileTypes:!0}).catch(w(f));if(l+=p.length,l>I)throw new c(`the folder has more than ${T(I,"entry","entries")}`);for(let h of p){let d=_.join(f,h.name);h.isDirectory()&&
i(h.name)&&o(d)&&s.push(d),h.isFile()&&n(d)&&a.push(d)}if(a.length>S)throw new c(`more than ${T(S,"file")} match ${e.join(", ")}`)}return Promise.all(a.sort().map(
async l=>{let{size:f}=await A(g(t,l)).catch(w(l));return{path:l,bytes:f}}))}async function*H(t,e,r,n){let o=_.normalize(e);if(_.isAbsolute(e)||o.split("/").includes(
"..")||e.includes("\0"))throw new c(`${y(e)} is not a path within the folder`);let i=g(await $(t).catch(w(".")),o);if(await $(i).catch(w(e))!==i)throw new c(`${y(
e)} is reached through a symbolic link`);let a=await x(i,R.O_NOFOLLOW).catch(w(e));try{let s=await a.stat();for(let l=0;;){n?.check();let{bytesRead:f,buffer:p}=await a.
read({buffer:Buffer.allocUnsafe(L),position:l}).catch(w(e));if(f===0)return;if(l+=f,Math.max(l,s.size)>r)throw new c(B(e,Math.max(l,s.size),r));yield p.subarray(
0,f)}}finally{await a.close()}}function B(t,e,r){return`${y(t)} has ${e} bytes, at most ${r} are read`}function w(t){return e=>{if(e instanceof P)throw new c(`${y(
t)} ${e.message}`,{cause:e});let{code:r}=e;throw new c(`${t===""?"the folder":y(t)} cannot be read (${r})`,{cause:e})}}import{spawn as k}from"node:child_process";
import{createHash as F}from"node:crypto";async function*G(t,e,r){let n=new Promise((i,a)=>t.once("error",a));n.catch(()=>{}),t.stderr.resume(),t.stdin.on("error",
()=>{}),t.stdin.end(e.map(i=>`${i}
`).join(""));let o=D(t.stdout);try{for(let i of e){let[a,s,l]=(await Promise.race([o.line(),n])).split(" ");if(a!==i||s===void 0||l===void 0){yield{type:void 0,
bytes:0,content:Buffer.alloc(0),isGenuine:!1};continue}let f=F(i.length===64?"sha256":"sha1").update(`${s} ${l}\0`),p=[],h=r;await o.pieces(Number(l),b=>{f.update(
b),h>0&&p.push(b.subarray(0,h)),h-=b.length}),await o.pieces(1,()=>{});let d=f.digest("hex")===i;yield{type:s,bytes:Number(l),content:Buffer.concat(p),isGenuine:d}}}finally{
t.kill()}}async function z(t,e){for await(let{isGenuine:r}of G(t,[...new Set(e)],0))if(!r)return!1;return!0}function D(t){let e=t[Symbol.asyncIterator](),r=Buffer.
alloc(0);async function n(){let{value:i,done:a}=await e.next();if(a)throw new c("local Git ended before it had answered");r=r.length===0?i:Buffer.concat([r,i])}
function o(i){let a=r.subarray(0,i);return r=r.subarray(i),a}return{async line(){for(;!r.includes(10);)await n();let i=o(r.indexOf(10)).toString();return o(1),i},
async pieces(i,a){for(let s=i;s>0;){r.length===0&&await n();let l=o(s);a(l),s-=l.length}}}}var U=256*2**20,O=6e4;async function K(t){return(await m(u(t,["rev-pa\
rse","--verify","HEAD^{commit}"])))?.toString().trim()}async function W(t,e){if(!v(e)||(await m(u(t,["rev-parse","--show-prefix"])))?.toString().trim()!=="")return;
let r=await m(u(t,["ls-tree","-r","-t","-l","-z","--full-tree",e]));if(!r)return;let n=r.toString().split("\0").filter(Boolean).map(Y);if(!await J(t,e,n))return;
let o=n.filter(({type:a})=>a!=="tree"),i=new Map(o.map(({file:a,object:s})=>[a.path,s]));if(i.size<o.length)throw new c("local Git has files whose names are not\
 UTF-8 and cannot be distinguished");return{files:o.map(({file:a})=>a),read:(a,s)=>{let l=a.map(f=>({path:f,object:i.get(f)??""}));return Q(u(t,["cat-file","--b\
atch","--buffer"]),l,s)}}}function v(t){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t)}function Y(t){let e=t.indexOf("	"),[r="",n="",o="",i=""]=t.slice(0,e).split(
/ +/);return{file:{mode:r,path:t.slice(e+1),bytes:Number(i)||0},type:n,object:o}}async function J(t,e,r){let n=(await m(u(t,["rev-parse","--verify",`${e}^{tree}`])))?.
toString().trim();if(n===void 0)return!1;let o=r.filter(({type:i})=>i==="tree").map(({object:i})=>i);return E(t,[e,n,...o])}function E(t,e){return z(u(t,["cat-f\
ile","--batch","--buffer"]),e).catch(()=>!1)}function u({root:t,env:e,limit:r},n,o={}){let i=["-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","--no-\
replace-objects"],{PATH:a,HOME:s}=e,l=k("git",[...i,...n],{cwd:t,env:{PATH:a,HOME:s,GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",LC_ALL:"\
C",...o}});return setTimeout(()=>l.kill("SIGKILL"),Math.min(O,Math.max(r?.leftMs()??O,0))).unref(),l}function m(t){return new Promise(e=>{let r=[],n=0;t.stdout.
on("data",o=>{n+=o.length,n>U?t.kill():r.push(o)}),t.stderr.resume(),t.once("error",()=>e(void 0)),t.once("close",o=>e(o===0?Buffer.concat(r):void 0))})}async function*Q(t,e,r){
let n=G(t,e.map(({object:i})=>i),r),o=0;for await(let{type:i,bytes:a,content:s,isGenuine:l}of n){let{path:f}=e[o++]??{path:""};if(i!=="blob")throw new c(`local \
Git lacks ${f}`);if(!l)throw new c(`local Git has another content of ${f} than the commit`);yield{path:f,content:s,isCut:a>r}}}var X=["--no-textconv","--no-ext-\
diff","--ignore-submodules=none"];async function Z(t,e,r){if(!v(e)||!v(r))return;let n=(await m(u(t,["rev-parse","--absolute-git-dir"])))?.toString().trim();if(!n)
return;let o={GIT_DIR:n,GIT_WORK_TREE:n,GIT_INDEX_FILE:`${n}/no-index`},i=["diff-tree","-r","-z","-M","--numstat",...X,e,r,"--"],a=["-c","core.attributesFile=/d\
ev/null","-c","core.bigFileThreshold=512m"],s=await m(u({...t,root:n},[...a,...i],{...o,GIT_ATTR_NOSYSTEM:"1"}));if(!(!s||!await q({...t,root:n},e,r)))return tt(
s.toString().split("\0"))}async function q(t,e,r){let n=await m(u(t,["rev-parse",`${e}^{tree}`,`${r}^{tree}`])),o=await m(u(t,["diff-tree","-r","-t","-z","--raw",
"--no-renames","--no-abbrev",e,r,"--"]));if(!n||!o)return!1;let i=o.toString().split("\0").flatMap(V);return E(t,[e,r,...n.toString().trim().split(`
`),...i])}function V(t){let[,e,r,n="",o=""]=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) /.exec(t)??[];return[{mode:e,object:n},{mode:r,object:o}].flatMap(({mode:i,object:a})=>i===
void 0||i==="160000"||/^0+$/.test(a)?[]:a)}function tt(t){let e=[];for(let r=0;r+1<t.length;r++){let[n="",o="",...i]=(t[r]??"").split("	"),a=i.join("	"),s={additions:Number(
n)||0,deletions:Number(o)||0};if(a!=="")e.push({path:a,oldPath:a,...s});else{let[l="",f=""]=[t[r+1],t[r+2]];e.push({path:f,oldPath:l,...s}),r+=2}}return e}function et(t,e,r){
let n=t.CI_PROJECT_DIR||t.GITHUB_WORKSPACE||e,o=[t.CI_COMMIT_SHA,t.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA].filter(Boolean),i={root:n,env:t,limit:r};return{isFor:async a=>(o.
length>0?o:[await K(i)]).includes(a),list:a=>N(n,a,r),open:(a,s)=>H(n,a,s,r),commit:a=>W(i,a),diff:(a,s)=>Z(i,a,s)}}export{et as openWorkspace};
