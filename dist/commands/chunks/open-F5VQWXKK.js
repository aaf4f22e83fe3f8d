import{a as P,b as E}from"./chunk-6I5PZASL.js";import{d as l}from"./chunk-KMJYZSMM.js";import{a as p,b as w}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";import{constants as b}from"node:fs";import{lstat as B,open as N,readdir as A,realpath as k}from"node:fs/promises";import{join as _,posix as C}from"node:path";var R=5e5,T=1e4,$=256*1024;async function F(t,n){let e=P(n),a=E(n),o=i=>i!==".git"&&(i!=="node_modules"||n.some(c=>c.includes(i))),r=[],s=[""];for(let i=0,c=s.pop();c!==
void 0;c=s.pop()){let f=await A(_(t,c),{withFileTypes:!0}).catch(g(c));if(i+=f.length,i>R)throw new l(`the folder has more than ${w(R,"entry","entries")}`);for(let u of f){
let m=C.join(c,u.name);u.isDirectory()&&o(u.name)&&a(m)&&s.push(m),u.isFile()&&e(m)&&r.push(m)}if(r.length>T)throw new l(`more than ${w(T,"file")} match ${n.join(
", ")}`)}return Promise.all(r.sort().map(async i=>{let{size:c}=await B(_(t,i)).catch(g(i));return{path:i,bytes:c}}))}async function*I(t,n,e){let a=C.normalize(n);
if(C.isAbsolute(n)||a.split("/").includes("..")||n.includes("\0"))throw new l(`${p(n)} is not a path within the folder`);let o=_(await k(t).catch(g(".")),a);if(await k(
o).catch(g(n))!==o)throw new l(`${p(n)} is reached through a symbolic link`);let r=await N(o,b.O_RDONLY|b.O_NOFOLLOW|b.O_NONBLOCK).catch(g(n));try{let s=await r.
stat();if(!s.isFile())throw new l(`${p(n)} is no regular file`);for(let i=0;;){let{bytesRead:c,buffer:f}=await r.read({buffer:Buffer.allocUnsafe($),position:i}).
catch(g(n));if(c===0)return;if(i+=c,Math.max(i,s.size)>e)throw new l(M(n,Math.max(i,s.size),e));yield f.subarray(0,c)}}finally{await r.close()}}function M(t,n,e){
return`${p(t)} has ${n} bytes, at most ${e} are read`}function g(t){return n=>{let{code:e}=n;throw new l(`${t===""?"the folder":p(t)} cannot be read (${e})`,{cause:n})}}import{spawn as W}from"node:child_process";var v=256*2**20,j=6e4;async function x(t,n){return(await h(d(t,n,["rev-parse","--verify","HEAD^{commit}"])))?.toString().trim()}async function L(t,n,e){if(!y(n)||
(await h(d(t,e,["rev-parse","--show-prefix"])))?.toString().trim()!=="")return;let o=await h(d(t,e,["ls-tree","-r","-l","-z","--full-tree",n]));if(!o)return;let r=o.
toString().split("\0").filter(Boolean).map(G),s=new Map(r.map(({file:i,object:c})=>[i.path,c]));if(s.size<r.length)throw new l("local Git has files whose names \
are not UTF-8 and cannot be told apart");return{files:r.map(({file:i})=>i),read:(i,c)=>{let f=i.map(u=>({path:u,object:s.get(u)??""}));return z(d(t,e,["cat-file",
"--batch","--buffer"]),f,c)}}}function y(t){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t)}function G(t){let n=t.indexOf("	"),[e="",,a="",o=""]=t.slice(0,n).split(
/ +/);return{file:{mode:e,path:t.slice(n+1),bytes:Number(o)||0},object:a}}function d(t,n,e,a={}){let o=["-c","core.fsmonitor=false","-c","core.hooksPath=/dev/nu\
ll","--no-replace-objects"],{PATH:r,HOME:s}=n,i=W("git",[...o,...e],{cwd:t,env:{PATH:r,HOME:s,GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"\
0",LC_ALL:"C",...a}});return setTimeout(()=>i.kill(),j).unref(),i}function h(t){return new Promise(n=>{let e=[],a=0;t.stdout.on("data",o=>{a+=o.length,a>v?t.kill():
e.push(o)}),t.stderr.resume(),t.once("error",()=>n(void 0)),t.once("close",o=>n(o===0?Buffer.concat(e):void 0))})}async function*z(t,n,e){let a=new Promise((r,s)=>t.
once("error",s));a.catch(()=>{}),t.stderr.resume(),t.stdin.on("error",()=>{}),t.stdin.end(n.map(({object:r})=>`${r}
`).join(""));let o=H(t.stdout);try{for(let{path:r,object:s}of n){let i=await Promise.race([o.line(),a]),[c,f,u]=i.split(" ");if(c!==s||f!=="blob")throw new l(`l\
ocal Git lacks ${r}`);let m=Number(u),O=await o.take(Math.min(m,e));await o.skip(m-O.length+1),yield{path:r,content:O,isCut:m>e}}}finally{t.kill()}}function H(t){
let n=t[Symbol.asyncIterator](),e=Buffer.alloc(0);async function a(){let{value:r,done:s}=await n.next();if(s)throw new l("local Git ended before it had answered");
e=e.length===0?r:Buffer.concat([e,r])}function o(r){let s=e.subarray(0,r);return e=e.subarray(r),s}return{async line(){for(;!e.includes(10);)await a();let r=o(e.
indexOf(10)).toString();return o(1),r},async take(r){let s=[];for(let i=r;i>0;){e.length===0&&await a();let c=o(i);s.push(c),i-=c.length}return Buffer.concat(s)},
async skip(r){for(let s=r;s>0;s-=o(s).length)e.length===0&&await a()}}}var D=["--no-textconv","--no-ext-diff","--ignore-submodules=none"];async function S(t,n,e,a){if(!y(n)||!y(e))return;let o=(await h(d(t,a,["rev-parse","--absolut\
e-git-dir"])))?.toString().trim();if(!o)return;let r={GIT_DIR:o,GIT_WORK_TREE:o,GIT_INDEX_FILE:`${o}/no-index`},s=["diff-tree","-r","-z","-M","--numstat",...D,n,
e,"--"],c=await h(d(o,a,[...["-c","core.attributesFile=/dev/null"],...s],{...r,GIT_ATTR_NOSYSTEM:"1"}));return c&&U(c.toString().split("\0"))}function U(t){let n=[];
for(let e=0;e+1<t.length;e++){let[a="",o="",...r]=(t[e]??"").split("	"),s=r.join("	"),i={additions:Number(a)||0,deletions:Number(o)||0};if(s!=="")n.push({path:s,
oldPath:s,...i});else{let[c="",f=""]=[t[e+1],t[e+2]];n.push({path:f,oldPath:c,...i}),e+=2}}return n}function at(t,n){let e=t.CI_PROJECT_DIR||t.GITHUB_WORKSPACE||n,a=[t.CI_COMMIT_SHA,t.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA].filter(Boolean);return{isFor:async o=>(a.
length>0?a:[await x(e,t)]).includes(o),list:o=>F(e,o),open:(o,r)=>I(e,o,r),commit:o=>L(e,o,t),diff:(o,r)=>S(e,o,r,t)}}export{at as openWorkspace};
