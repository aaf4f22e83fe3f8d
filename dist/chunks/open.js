import{a as v,b as R}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$416b_a as f}from"../index.js";import{$f045_a as d,
$f045_d as T}from"../index.js";import{constants as b}from"node:fs";import{lstat as S,open as C,readdir as N,realpath as I}from"node:fs/promises";import{join as y,
posix as _}from"node:path";var $=5e5,E=1e4,P=256*1024;async function A(e,r){let t=v(r),l=R(r),a=n=>n!==".git"&&(n!=="node_modules"||r.some(s=>s.includes(n))),i=[],
o=[""];for(let n=0,s=o.pop();s!==void 0;s=o.pop()){let c=await N(y(e,s),{withFileTypes:!0}).catch(m(s));if(n+=c.length,n>$)throw new f(`the folder has more than\
 ${T($,"entry","entries")}`);for(let h of c){let u=_.join(s,h.name);h.isDirectory()&&a(h.name)&&l(u)&&o.push(u),h.isFile()&&t(u)&&i.push(u)}if(i.length>E)throw new f(
`more than ${T(E,"file")} match ${r.join(", ")}`)}return Promise.all(i.sort().map(async n=>{let{size:s}=await S(y(e,n)).catch(m(n));return{path:n,bytes:s}}))}async function*M(e,r,t){
let l=_.normalize(r);if(_.isAbsolute(r)||l.split("/").includes("..")||r.includes("\0"))throw new f(`${d(r)} is not a path within the folder`);let a=y(await I(e).
catch(m(".")),l);if(await I(a).catch(m(r))!==a)throw new f(`${d(r)} is reached through a symbolic link`);let i=await C(a,b.O_RDONLY|b.O_NOFOLLOW|b.O_NONBLOCK).catch(
m(r));try{let o=await i.stat();if(!o.isFile())throw new f(`${d(r)} is no regular file`);for(let n=0;;){let{bytesRead:s,buffer:c}=await i.read({buffer:Buffer.allocUnsafe(
P),position:n}).catch(m(r));if(s===0)return;if(n+=s,Math.max(n,o.size)>t)throw new f(G(r,Math.max(n,o.size),t));yield c.subarray(0,s)}}finally{await i.close()}}
function G(e,r,t){return`${d(e)} has ${r} bytes, at most ${t} are read`}function m(e){return r=>{let{code:t}=r;throw new f(`${e===""?"the folder":d(e)} cannot b\
e read (${t})`,{cause:r})}}import{spawn as L}from"node:child_process";var j=256*2**20,k=6e4;async function x(e,r){return(await w(p(e,r,["rev-parse","--verify","\
HEAD^{commit}"])))?.toString().trim()}async function B(e,r,t){if(!g(r)||(await w(p(e,t,["rev-parse","--show-prefix"])))?.toString().trim()!=="")return;let l=await w(
p(e,t,["ls-tree","-r","-l","-z","--full-tree",r]));if(!l)return;let a=l.toString().split("\0").filter(Boolean).map(H),i=new Map(a.map(({file:o,object:n})=>[o.path,
n]));if(i.size<a.length)throw new f("local Git has files whose names are not UTF-8 and cannot be told apart");return{files:a.map(({file:o})=>o),read:(o,n)=>{let s=o.
map(c=>({path:c,object:i.get(c)??""}));return F(p(e,t,["cat-file","--batch","--buffer"]),s,n)}}}function g(e){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(e)}function H(e){
let r=e.indexOf("	"),[t="",,l="",a=""]=e.slice(0,r).split(/ +/);return{file:{mode:t,path:e.slice(r+1),bytes:Number(a)||0},object:l}}function p(e,r,t,l={}){let a=[
"-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","--no-replace-objects"],{PATH:i,HOME:o}=r,n=L("git",[...a,...t],{cwd:e,env:{PATH:i,HOME:o,GIT_NO_LAZY_FETCH:"\
1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C",...l}});return setTimeout(()=>n.kill(),k).unref(),n}function w(e){return new Promise(r=>{let t=[],l=0;
e.stdout.on("data",a=>{l+=a.length,l>j?e.kill():t.push(a)}),e.stderr.resume(),e.once("error",()=>r(void 0)),e.once("close",a=>r(a===0?Buffer.concat(t):void 0))})}
async function*F(e,r,t){let l=new Promise((i,o)=>e.once("error",o));l.catch(()=>{}),e.stderr.resume(),e.stdin.on("error",()=>{}),e.stdin.end(r.map(({object:i})=>`${i}\

`).join(""));let a=z(e.stdout);try{for(let{path:i,object:o}of r){let n=await Promise.race([a.line(),l]),[s,c,h]=n.split(" ");if(s!==o||c!=="blob")throw new f(`l\
ocal Git lacks ${i}`);let u=Number(h),O=await a.take(Math.min(u,t));await a.skip(u-O.length+1),yield{path:i,content:O,isCut:u>t}}}finally{e.kill()}}function z(e){
let r=e[Symbol.asyncIterator](),t=Buffer.alloc(0);async function l(){let{value:i,done:o}=await r.next();if(o)throw new f("local Git ended before it had answered");
t=t.length===0?i:Buffer.concat([t,i])}function a(i){let o=t.subarray(0,i);return t=t.subarray(i),o}return{async line(){for(;!t.includes(10);)await l();let i=a(t.
indexOf(10)).toString();return a(1),i},async take(i){let o=[];for(let n=i;n>0;){t.length===0&&await l();let s=a(n);o.push(s),n-=s.length}return Buffer.concat(o)},
async skip(i){for(let o=i;o>0;o-=a(o).length)t.length===0&&await l()}}}var D=["--no-textconv","--no-ext-diff","--ignore-submodules=none"];async function U(e,r,t,l){
if(!g(r)||!g(t))return;let a=(await w(p(e,l,["rev-parse","--absolute-git-dir"])))?.toString().trim();if(!a)return;let i={GIT_DIR:a,GIT_WORK_TREE:a,GIT_INDEX_FILE:`${a}\
/no-index`},o=["diff-tree","-r","-z","-M","--numstat",...D,r,t,"--"],n=await w(p(a,l,["-c","core.attributesFile=/dev/null",...o],{...i,GIT_ATTR_NOSYSTEM:"1"}));
return n&&W(n.toString().split("\0"))}function W(e){let r=[];for(let t=0;t+1<e.length;t++){let[l="",a="",...i]=(e[t]??"").split("	"),o=i.join("	"),n={additions:Number(
l)||0,deletions:Number(a)||0};if(o!=="")r.push({path:o,oldPath:o,...n});else{let[s="",c=""]=[e[t+1],e[t+2]];r.push({path:c,oldPath:s,...n}),t+=2}}return r}function K(e,r){
let t=e.CI_PROJECT_DIR||e.GITHUB_WORKSPACE||r,l=[e.CI_COMMIT_SHA,e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA].filter(Boolean);return{isFor:async a=>(l.length>0?l:[await x(
t,e)]).includes(a),list:a=>A(t,a),open:(a,i)=>M(t,a,i),commit:a=>B(t,a,e),diff:(a,i)=>U(t,a,i,e)}}export{K as openWorkspace};
