import{a as N,c as R}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{a as f}from"./shared-facts-source.js";import{a as w,
d as v}from"./shared-text.js";import"./shared-bundler.js";import{constants as b}from"node:fs";import{lstat as j,open as C,readdir as M,realpath as O}from"node:fs/promises";
import{join as g,posix as _}from"node:path";var $=5e5,I=1e4,P=256*1024;async function x(t,e){let r=N(e),o=R(e),i=n=>n!==".git"&&(n!=="node_modules"||e.some(s=>s.
includes(n))),a=[],l=[""];for(let n=0,s=l.pop();s!==void 0;s=l.pop()){let c=await M(g(t,s),{withFileTypes:!0}).catch(m(s));if(n+=c.length,n>$)throw new f(`the f\
older has more than ${v($,"entry","entries")}`);for(let u of c){let d=_.join(s,u.name);u.isDirectory()&&i(u.name)&&o(d)&&l.push(d),u.isFile()&&r(d)&&a.push(d)}if(a.
length>I)throw new f(`more than ${v(I,"file")} match ${e.join(", ")}`)}return Promise.all(a.sort().map(async n=>{let{size:s}=await j(g(t,n)).catch(m(n));return{
path:n,bytes:s}}))}async function*A(t,e,r){let o=_.normalize(e);if(_.isAbsolute(e)||o.split("/").includes("..")||e.includes("\0"))throw new f(`${w(e)} is not a \
path within the folder`);let i=g(await O(t).catch(m(".")),o);if(await O(i).catch(m(e))!==i)throw new f(`${w(e)} is reached through a symbolic link`);let a=await C(
i,b.O_RDONLY|b.O_NOFOLLOW|b.O_NONBLOCK).catch(m(e));try{let l=await a.stat();if(!l.isFile())throw new f(`${w(e)} is not a regular file`);for(let n=0;;){let{bytesRead:s,
buffer:c}=await a.read({buffer:Buffer.allocUnsafe(P),position:n}).catch(m(e));if(s===0)return;if(n+=s,Math.max(n,l.size)>r)throw new f(L(e,Math.max(n,l.size),r));
yield c.subarray(0,s)}}finally{await a.close()}}function L(t,e,r){return`${w(t)} has ${e} bytes, at most ${r} are read`}function m(t){return e=>{let{code:r}=e;throw new f(
`${t===""?"the folder":w(t)} cannot be read (${r})`,{cause:e})}}import{spawn as B}from"node:child_process";import{createHash as H}from"node:crypto";async function*S(t,e,r){
let o=new Promise((a,l)=>t.once("error",l));o.catch(()=>{}),t.stderr.resume(),t.stdin.on("error",()=>{}),t.stdin.end(e.map(a=>`${a}
`).join(""));let i=z(t.stdout);try{for(let a of e){let[l,n,s]=(await Promise.race([i.line(),o])).split(" ");if(l!==a||n===void 0||s===void 0){yield{type:void 0,
bytes:0,content:Buffer.alloc(0),isGenuine:!1};continue}let c=H(a.length===64?"sha256":"sha1").update(`${n} ${s}\0`),u=[],d=r;await i.pieces(Number(s),y=>{c.update(
y),d>0&&u.push(y.subarray(0,d)),d-=y.length}),await i.pieces(1,()=>{});let G=c.digest("hex")===a;yield{type:n,bytes:Number(s),content:Buffer.concat(u),isGenuine:G}}}finally{
t.kill()}}async function F(t,e){for await(let{isGenuine:r}of S(t,[...new Set(e)],0))if(!r)return!1;return!0}function z(t){let e=t[Symbol.asyncIterator](),r=Buffer.
alloc(0);async function o(){let{value:a,done:l}=await e.next();if(l)throw new f("local Git ended before it had answered");r=r.length===0?a:Buffer.concat([r,a])}
function i(a){let l=r.subarray(0,a);return r=r.subarray(a),l}return{async line(){for(;!r.includes(10);)await o();let a=i(r.indexOf(10)).toString();return i(1),a},
async pieces(a,l){for(let n=a;n>0;){r.length===0&&await o();let s=i(n);l(s),n-=s.length}}}}var k=256*2**20,D=6e4;async function U(t,e){return(await p(h(t,e,["re\
v-parse","--verify","HEAD^{commit}"])))?.toString().trim()}async function K(t,e,r){if(!T(e)||(await p(h(t,r,["rev-parse","--show-prefix"])))?.toString().trim()!==
"")return;let o=await p(h(t,r,["ls-tree","-r","-t","-l","-z","--full-tree",e]));if(!o)return;let i=o.toString().split("\0").filter(Boolean).map(W);if(!await Y(t,
e,r,i))return;let a=i.filter(({type:n})=>n!=="tree"),l=new Map(a.map(({file:n,object:s})=>[n.path,s]));if(l.size<a.length)throw new f("local Git has files whose\
 names are not UTF-8 and cannot be distinguished");return{files:a.map(({file:n})=>n),read:(n,s)=>{let c=n.map(u=>({path:u,object:l.get(u)??""}));return J(h(t,r,
["cat-file","--batch","--buffer"]),c,s)}}}function T(t){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t)}function W(t){let e=t.indexOf("	"),[r="",o="",i="",a=""]=t.
slice(0,e).split(/ +/);return{file:{mode:r,path:t.slice(e+1),bytes:Number(a)||0},type:o,object:i}}async function Y(t,e,r,o){let i=(await p(h(t,r,["rev-parse","-\
-verify",`${e}^{tree}`])))?.toString().trim();if(i===void 0)return!1;let a=o.filter(({type:l})=>l==="tree").map(({object:l})=>l);return E(t,[e,i,...a],r)}function E(t,e,r){
return F(h(t,r,["cat-file","--batch","--buffer"]),e).catch(()=>!1)}function h(t,e,r,o={}){let i=["-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","--\
no-replace-objects"],{PATH:a,HOME:l}=e,n=B("git",[...i,...r],{cwd:t,env:{PATH:a,HOME:l,GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",LC_ALL:"\
C",...o}});return setTimeout(()=>n.kill(),D).unref(),n}function p(t){return new Promise(e=>{let r=[],o=0;t.stdout.on("data",i=>{o+=i.length,o>k?t.kill():r.push(
i)}),t.stderr.resume(),t.once("error",()=>e(void 0)),t.once("close",i=>e(i===0?Buffer.concat(r):void 0))})}async function*J(t,e,r){let o=S(t,e.map(({object:a})=>a),
r),i=0;for await(let{type:a,bytes:l,content:n,isGenuine:s}of o){let{path:c}=e[i++]??{path:""};if(a!=="blob")throw new f(`local Git lacks ${c}`);if(!s)throw new f(
`local Git has another content of ${c} than the commit`);yield{path:c,content:n,isCut:l>r}}}var Q=["--no-textconv","--no-ext-diff","--ignore-submodules=none"];async function X(t,e,r,o){
if(!T(e)||!T(r))return;let i=(await p(h(t,o,["rev-parse","--absolute-git-dir"])))?.toString().trim();if(!i)return;let a={GIT_DIR:i,GIT_WORK_TREE:i,GIT_INDEX_FILE:`${i}\
/no-index`},l=["diff-tree","-r","-z","-M","--numstat",...Q,e,r,"--"],n=await p(h(i,o,["-c","core.attributesFile=/dev/null","-c","core.bigFileThreshold=512m",...l],
{...a,GIT_ATTR_NOSYSTEM:"1"}));if(!(!n||!await Z(i,e,r,o)))return V(n.toString().split("\0"))}async function Z(t,e,r,o){let i=await p(h(t,o,["rev-parse",`${e}^{\
tree}`,`${r}^{tree}`])),a=await p(h(t,o,["diff-tree","-r","-t","-z","--raw","--no-renames","--no-abbrev",e,r,"--"]));if(!i||!a)return!1;let l=a.toString().split(
"\0").flatMap(q);return E(t,[e,r,...i.toString().trim().split(`
`),...l],o)}function q(t){let[,e,r,o="",i=""]=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) /.exec(t)??[];return[{mode:e,object:o},{mode:r,object:i}].flatMap(({mode:a,
object:l})=>a===void 0||a==="160000"||/^0+$/.test(l)?[]:l)}function V(t){let e=[];for(let r=0;r+1<t.length;r++){let[o="",i="",...a]=(t[r]??"").split("	"),l=a.join(
"	"),n={additions:Number(o)||0,deletions:Number(i)||0};if(l!=="")e.push({path:l,oldPath:l,...n});else{let[s="",c=""]=[t[r+1],t[r+2]];e.push({path:c,oldPath:s,...n}),
r+=2}}return e}function tt(t,e){let r=t.CI_PROJECT_DIR||t.GITHUB_WORKSPACE||e,o=[t.CI_COMMIT_SHA,t.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA].filter(Boolean);return{isFor:async i=>(o.
length>0?o:[await U(r,t)]).includes(i),list:i=>x(r,i),open:(i,a)=>A(r,i,a),commit:i=>K(r,i,t),diff:(i,a)=>X(r,i,a,t)}}export{tt as openWorkspace};
