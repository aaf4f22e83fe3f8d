import{a as _,b as O}from"./chunk-6I5PZASL.js";import{$n_c as l}from"../index.js";import{$8_a as d,$8_b as y}from"../index.js";
import{constants as w}from"node:fs";import{lstat as I,open as N,readdir as S,realpath as k}from"node:fs/promises";import{join as h,posix as g}from"node:path";var P=5e5,B=1e4,$=256*1024;async function E(e,t){let n=_(t),a=O(t),r=s=>s!==".git"&&(s!=="node_modules"||t.some(c=>c.includes(s))),o=[],i=[""];for(let s=0,c=i.pop();c!==
void 0;c=i.pop()){let f=await S(h(e,c),{withFileTypes:!0}).catch(p(c));if(s+=f.length,s>P)throw new l(`the folder has more than ${y(P,"entry","entries")}`);for(let m of f){
let u=g.join(c,m.name);m.isDirectory()&&r(m.name)&&a(u)&&i.push(u),m.isFile()&&n(u)&&o.push(u)}if(o.length>B)throw new l(`more than ${y(B,"file")} match ${t.join(
", ")}`)}return Promise.all(o.sort().map(async s=>{let{size:c}=await I(h(e,s)).catch(p(s));return{path:s,bytes:c}}))}async function*R(e,t,n){let a=g.normalize(t);
if(g.isAbsolute(t)||a.split("/").includes("..")||t.includes("\0"))throw new l(`${d(t)} is not a path within the folder`);let r=h(await k(e).catch(p(".")),a);if(await k(
r).catch(p(t))!==r)throw new l(`${d(t)} is reached through a symbolic link`);let o=await N(r,w.O_RDONLY|w.O_NOFOLLOW|w.O_NONBLOCK).catch(p(t));try{let i=await o.
stat();if(!i.isFile())throw new l(`${d(t)} is no regular file`);for(let s=0;;){let{bytesRead:c,buffer:f}=await o.read({buffer:Buffer.allocUnsafe($),position:s}).
catch(p(t));if(c===0)return;if(s+=c,Math.max(s,i.size)>n)throw new l(T(t,Math.max(s,i.size),n));yield f.subarray(0,c)}}finally{await o.close()}}function T(e,t,n){
return`${d(e)} has ${t} bytes, at most ${n} are read`}function p(e){return t=>{let{code:n}=t;throw new l(`${e===""?"the folder":d(e)} cannot be read (${n})`,{cause:t})}}import{spawn as W}from"node:child_process";var j=256*2**20;async function F(e,t){return(await L(b(e,t,["rev-parse","--verify","HEAD^{commit}"])))?.toString().trim()}async function A(e,t,n){if(!/^[0-9a-f]{40}([0-9a-f]{24})?$/.
test(t))return;let a=await L(b(e,n,["ls-tree","-r","-l","-z","--full-tree",t]));if(!a)return;let r=a.toString().split("\0").filter(Boolean).map(x),o=new Map(r.map(
({file:i,object:s})=>[i.path,s]));return{files:r.map(({file:i})=>i),read:(i,s)=>{let c=i.map(f=>({path:f,object:o.get(f)??""}));return M(b(e,n,["cat-file","--ba\
tch","--buffer"]),c,s)}}}function x(e){let t=e.indexOf("	"),[n="",,a="",r=""]=e.slice(0,t).split(/ +/);return{file:{mode:n,path:e.slice(t+1),bytes:Number(r)||0},
object:a}}function b(e,t,n){let a=["-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","--no-replace-objects"],{PATH:r,HOME:o}=t;return W("git",[...a,...n],
{cwd:e,env:{PATH:r,HOME:o,GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},timeout:6e4})}function L(e){return new Promise(t=>{let n=[],
a=0;e.stdout.on("data",r=>{a+=r.length,a>j?e.kill():n.push(r)}),e.stderr.resume(),e.once("error",()=>t(void 0)),e.once("close",r=>t(r===0?Buffer.concat(n):void 0))})}
async function*M(e,t,n){let a=new Promise((o,i)=>e.once("error",i));a.catch(()=>{}),e.stderr.resume(),e.stdin.on("error",()=>{}),e.stdin.end(t.map(({object:o})=>`${o}\

`).join(""));let r=H(e.stdout);try{for(let{path:o,object:i}of t){let s=await Promise.race([r.line(),a]),[c,f,m]=s.split(" ");if(c!==i||f!=="blob")throw new l(`l\
ocal Git lacks ${o}`);let u=Number(m),C=await r.take(Math.min(u,n));await r.skip(u-C.length+1),yield{path:o,content:C,isCut:u>n}}}finally{e.kill()}}function H(e){
let t=e[Symbol.asyncIterator](),n=Buffer.alloc(0);async function a(){let{value:o,done:i}=await t.next();if(i)throw new l("local Git ended before it had answered");
n=n.length===0?o:Buffer.concat([n,o])}function r(o){let i=n.subarray(0,o);return n=n.subarray(o),i}return{async line(){for(;!n.includes(10);)await a();let o=r(n.
indexOf(10)).toString();return r(1),o},async take(o){let i=[];for(let s=o;s>0;){n.length===0&&await a();let c=r(s);i.push(c),s-=c.length}return Buffer.concat(i)},
async skip(o){for(let i=o;i>0;i-=r(i).length)n.length===0&&await a()}}}function X(e,t){let n=e.CI_PROJECT_DIR||e.GITHUB_WORKSPACE||t,a=[e.CI_COMMIT_SHA,e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA].filter(Boolean);return{isFor:async r=>(a.
length>0?a:[await F(n,e)]).includes(r),list:r=>E(n,r),open:(r,o)=>R(n,r,o),commit:r=>A(n,r,e)}}export{X as openWorkspace};
