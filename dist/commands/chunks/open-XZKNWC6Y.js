import{a as P,b as E}from"./chunk-6I5PZASL.js";import{c as l}from"./chunk-LVRENNJW.js";import{a as p,b as w}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";import{constants as b}from"node:fs";import{lstat as B,open as N,readdir as A,realpath as k}from"node:fs/promises";import{join as _,posix as C}from"node:path";var R=5e5,I=1e4,$=256*1024;async function T(t,n){let e=P(n),a=E(n),r=i=>i!==".git"&&(i!=="node_modules"||n.some(c=>c.includes(i))),o=[],s=[""];for(let i=0,c=s.pop();c!==
void 0;c=s.pop()){let f=await A(_(t,c),{withFileTypes:!0}).catch(g(c));if(i+=f.length,i>R)throw new l(`the folder has more than ${w(R,"entry","entries")}`);for(let u of f){
let m=C.join(c,u.name);u.isDirectory()&&r(u.name)&&a(m)&&s.push(m),u.isFile()&&e(m)&&o.push(m)}if(o.length>I)throw new l(`more than ${w(I,"file")} match ${n.join(
", ")}`)}return Promise.all(o.sort().map(async i=>{let{size:c}=await B(_(t,i)).catch(g(i));return{path:i,bytes:c}}))}async function*x(t,n,e){let a=C.normalize(n);
if(C.isAbsolute(n)||a.split("/").includes("..")||n.includes("\0"))throw new l(`${p(n)} is not a path within the folder`);let r=_(await k(t).catch(g(".")),a);if(await k(
r).catch(g(n))!==r)throw new l(`${p(n)} is reached through a symbolic link`);let o=await N(r,b.O_RDONLY|b.O_NOFOLLOW|b.O_NONBLOCK).catch(g(n));try{let s=await o.
stat();if(!s.isFile())throw new l(`${p(n)} is no regular file`);for(let i=0;;){let{bytesRead:c,buffer:f}=await o.read({buffer:Buffer.allocUnsafe($),position:i}).
catch(g(n));if(c===0)return;if(i+=c,Math.max(i,s.size)>e)throw new l(M(n,Math.max(i,s.size),e));yield f.subarray(0,c)}}finally{await o.close()}}function M(t,n,e){
return`${p(t)} has ${n} bytes, at most ${e} are read`}function g(t){return n=>{let{code:e}=n;throw new l(`${t===""?"the folder":p(t)} cannot be read (${e})`,{cause:n})}}import{spawn as W}from"node:child_process";var v=256*2**20,j=6e4;async function F(t,n){return(await h(d(t,n,["rev-parse","--verify","HEAD^{commit}"])))?.toString().trim()}async function L(t,n,e){if(!y(n)||
(await h(d(t,e,["rev-parse","--show-prefix"])))?.toString().trim()!=="")return;let r=await h(d(t,e,["ls-tree","-r","-l","-z","--full-tree",n]));if(!r)return;let o=r.
toString().split("\0").filter(Boolean).map(G),s=new Map(o.map(({file:i,object:c})=>[i.path,c]));return{files:o.map(({file:i})=>i),read:(i,c)=>{let f=i.map(u=>({
path:u,object:s.get(u)??""}));return H(d(t,e,["cat-file","--batch","--buffer"]),f,c)}}}function y(t){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t)}function G(t){
let n=t.indexOf("	"),[e="",,a="",r=""]=t.slice(0,n).split(/ +/);return{file:{mode:e,path:t.slice(n+1),bytes:Number(r)||0},object:a}}function d(t,n,e,a={}){let r=[
"-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","--no-replace-objects"],{PATH:o,HOME:s}=n,i=W("git",[...r,...e],{cwd:t,env:{PATH:o,HOME:s,GIT_NO_LAZY_FETCH:"\
1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C",...a}});return setTimeout(()=>i.kill(),j).unref(),i}function h(t){return new Promise(n=>{let e=[],a=0;
t.stdout.on("data",r=>{a+=r.length,a>v?t.kill():e.push(r)}),t.stderr.resume(),t.once("error",()=>n(void 0)),t.once("close",r=>n(r===0?Buffer.concat(e):void 0))})}
async function*H(t,n,e){let a=new Promise((o,s)=>t.once("error",s));a.catch(()=>{}),t.stderr.resume(),t.stdin.on("error",()=>{}),t.stdin.end(n.map(({object:o})=>`${o}\

`).join(""));let r=z(t.stdout);try{for(let{path:o,object:s}of n){let i=await Promise.race([r.line(),a]),[c,f,u]=i.split(" ");if(c!==s||f!=="blob")throw new l(`l\
ocal Git lacks ${o}`);let m=Number(u),O=await r.take(Math.min(m,e));await r.skip(m-O.length+1),yield{path:o,content:O,isCut:m>e}}}finally{t.kill()}}function z(t){
let n=t[Symbol.asyncIterator](),e=Buffer.alloc(0);async function a(){let{value:o,done:s}=await n.next();if(s)throw new l("local Git ended before it had answered");
e=e.length===0?o:Buffer.concat([e,o])}function r(o){let s=e.subarray(0,o);return e=e.subarray(o),s}return{async line(){for(;!e.includes(10);)await a();let o=r(e.
indexOf(10)).toString();return r(1),o},async take(o){let s=[];for(let i=o;i>0;){e.length===0&&await a();let c=r(i);s.push(c),i-=c.length}return Buffer.concat(s)},
async skip(o){for(let s=o;s>0;s-=r(s).length)e.length===0&&await a()}}}var D=["--no-textconv","--no-ext-diff","--ignore-submodules=none"];async function S(t,n,e,a){if(!y(n)||!y(e))return;let r=(await h(d(t,a,["rev-parse","--absolut\
e-git-dir"])))?.toString().trim();if(!r)return;let o={GIT_DIR:r,GIT_WORK_TREE:r,GIT_INDEX_FILE:`${r}/no-index`},s=["diff-tree","-r","-z","-M","--numstat",...D,n,
e,"--"],c=await h(d(r,a,[...["-c","core.attributesFile=/dev/null"],...s],{...o,GIT_ATTR_NOSYSTEM:"1"}));return c&&U(c.toString().split("\0"))}function U(t){let n=[];
for(let e=0;e+1<t.length;e++){let[a="",r="",...o]=(t[e]??"").split("	"),s=o.join("	"),i={additions:Number(a)||0,deletions:Number(r)||0};if(s!=="")n.push({path:s,
oldPath:s,...i});else{let[c="",f=""]=[t[e+1],t[e+2]];n.push({path:f,oldPath:c,...i}),e+=2}}return n}function at(t,n){let e=t.CI_PROJECT_DIR||t.GITHUB_WORKSPACE||n,a=[t.CI_COMMIT_SHA,t.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA].filter(Boolean);return{isFor:async r=>(a.
length>0?a:[await F(e,t)]).includes(r),list:r=>T(e,r),open:(r,o)=>x(e,r,o),commit:r=>L(e,r,t),diff:(r,o)=>S(e,r,o,t)}}export{at as openWorkspace};
