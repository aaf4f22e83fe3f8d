import{a as O,b as k}from"./chunk-6I5PZASL.js";import{c as f}from"./chunk-LVRENNJW.js";import{a as d,b as w}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";import{constants as h}from"node:fs";import{lstat as I,open as S,readdir as x,realpath as P}from"node:fs/promises";import{join as g,posix as b}from"node:path";var B=5e5,E=1e4,N=256*1024;async function R(e,t){let n=O(t),a=k(t),r=i=>i!==".git"&&(i!=="node_modules"||t.some(c=>c.includes(i))),o=[],s=[""];for(let i=0,c=s.pop();c!==
void 0;c=s.pop()){let u=await x(g(e,c),{withFileTypes:!0}).catch(p(c));if(i+=u.length,i>B)throw new f(`the folder has more than ${w(B,"entry","entries")}`);for(let l of u){
let m=b.join(c,l.name);l.isDirectory()&&r(l.name)&&a(m)&&s.push(m),l.isFile()&&n(m)&&o.push(m)}if(o.length>E)throw new f(`more than ${w(E,"file")} match ${t.join(
", ")}`)}return Promise.all(o.sort().map(async i=>{let{size:c}=await I(g(e,i)).catch(p(i));return{path:i,bytes:c}}))}async function*F(e,t,n){let a=b.normalize(t);
if(b.isAbsolute(t)||a.split("/").includes("..")||t.includes("\0"))throw new f(`${d(t)} is not a path within the folder`);let r=g(await P(e).catch(p(".")),a);if(await P(
r).catch(p(t))!==r)throw new f(`${d(t)} is reached through a symbolic link`);let o=await S(r,h.O_RDONLY|h.O_NOFOLLOW|h.O_NONBLOCK).catch(p(t));try{let s=await o.
stat();if(!s.isFile())throw new f(`${d(t)} is no regular file`);for(let i=0;;){let{bytesRead:c,buffer:u}=await o.read({buffer:Buffer.allocUnsafe(N),position:i}).
catch(p(t));if(c===0)return;if(i+=c,Math.max(i,s.size)>n)throw new f($(t,Math.max(i,s.size),n));yield u.subarray(0,c)}}finally{await o.close()}}function $(e,t,n){
return`${d(e)} has ${t} bytes, at most ${n} are read`}function p(e){return t=>{let{code:n}=t;throw new f(`${e===""?"the folder":d(e)} cannot be read (${n})`,{cause:t})}}import{spawn as T}from"node:child_process";var W=256*2**20;async function A(e,t){return(await C(y(e,t,["rev-parse","--verify","HEAD^{commit}"])))?.toString().trim()}async function L(e,t,n){if(!/^[0-9a-f]{40}([0-9a-f]{24})?$/.
test(t)||(await C(y(e,n,["rev-parse","--show-prefix"])))?.toString().trim()!=="")return;let r=await C(y(e,n,["ls-tree","-r","-l","-z","--full-tree",t]));if(!r)return;
let o=r.toString().split("\0").filter(Boolean).map(j),s=new Map(o.map(({file:i,object:c})=>[i.path,c]));return{files:o.map(({file:i})=>i),read:(i,c)=>{let u=i.map(
l=>({path:l,object:s.get(l)??""}));return M(y(e,n,["cat-file","--batch","--buffer"]),u,c)}}}function j(e){let t=e.indexOf("	"),[n="",,a="",r=""]=e.slice(0,t).split(
/ +/);return{file:{mode:n,path:e.slice(t+1),bytes:Number(r)||0},object:a}}function y(e,t,n){let a=["-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","\
--no-replace-objects"],{PATH:r,HOME:o}=t;return T("git",[...a,...n],{cwd:e,env:{PATH:r,HOME:o,GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"\
0",LC_ALL:"C"},timeout:6e4})}function C(e){return new Promise(t=>{let n=[],a=0;e.stdout.on("data",r=>{a+=r.length,a>W?e.kill():n.push(r)}),e.stderr.resume(),e.once(
"error",()=>t(void 0)),e.once("close",r=>t(r===0?Buffer.concat(n):void 0))})}async function*M(e,t,n){let a=new Promise((o,s)=>e.once("error",s));a.catch(()=>{}),
e.stderr.resume(),e.stdin.on("error",()=>{}),e.stdin.end(t.map(({object:o})=>`${o}
`).join(""));let r=H(e.stdout);try{for(let{path:o,object:s}of t){let i=await Promise.race([r.line(),a]),[c,u,l]=i.split(" ");if(c!==s||u!=="blob")throw new f(`l\
ocal Git lacks ${o}`);let m=Number(l),_=await r.take(Math.min(m,n));await r.skip(m-_.length+1),yield{path:o,content:_,isCut:m>n}}}finally{e.kill()}}function H(e){
let t=e[Symbol.asyncIterator](),n=Buffer.alloc(0);async function a(){let{value:o,done:s}=await t.next();if(s)throw new f("local Git ended before it had answered");
n=n.length===0?o:Buffer.concat([n,o])}function r(o){let s=n.subarray(0,o);return n=n.subarray(o),s}return{async line(){for(;!n.includes(10);)await a();let o=r(n.
indexOf(10)).toString();return r(1),o},async take(o){let s=[];for(let i=o;i>0;){n.length===0&&await a();let c=r(i);s.push(c),i-=c.length}return Buffer.concat(s)},
async skip(o){for(let s=o;s>0;s-=r(s).length)n.length===0&&await a()}}}function X(e,t){let n=e.CI_PROJECT_DIR||e.GITHUB_WORKSPACE||t,a=[e.CI_COMMIT_SHA,e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA].filter(Boolean);return{isFor:async r=>(a.
length>0?a:[await A(n,e)]).includes(r),list:r=>R(n,r),open:(r,o)=>F(n,r,o),commit:r=>L(n,r,e)}}export{X as openWorkspace};
