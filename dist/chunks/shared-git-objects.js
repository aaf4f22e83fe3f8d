import{$416b_a as h}from"../index.js";import{spawn as G}from"node:child_process";import{createHash as S}from"node:crypto";async function*y(t,i,n){let o=new Promise(
(e,a)=>t.once("error",a));o.catch(()=>{}),t.stderr.resume(),t.stdin.on("error",()=>{}),t.stdin.end(i.map(e=>`${e}
`).join(""));let r=L(t.stdout);try{for(let e of i){let[a,s,l]=(await Promise.race([r.line(),o])).split(" ");if(a!==e||s===void 0||l===void 0){yield{type:void 0,
bytes:0,content:Buffer.alloc(0),isGenuine:!1};continue}let c=S(e.length===64?"sha256":"sha1").update(`${s} ${l}\0`),d=[],m=n;await r.pieces(Number(l),p=>{c.update(
p),m>0&&d.push(p.subarray(0,m)),m-=p.length}),await r.pieces(1,()=>{});let v=c.digest("hex")===e;yield{type:s,bytes:Number(l),content:Buffer.concat(d),isGenuine:v}}}finally{
t.kill()}}async function T(t,i){for await(let{isGenuine:n}of y(t,[...new Set(i)],0))if(!n)return!1;return!0}function L(t){let i=t[Symbol.asyncIterator](),n=Buffer.
alloc(0);async function o(){let{value:e,done:a}=await i.next();if(a)throw new h("local Git ended before it had answered");n=n.length===0?e:Buffer.concat([n,e])}
function r(e){let a=n.subarray(0,e);return n=n.subarray(e),a}return{async line(){for(;!n.includes(10);)await o();let e=r(n.indexOf(10)).toString();return r(1),e},
async pieces(e,a){for(let s=e;s>0;){n.length===0&&await o();let l=r(s);a(l),s-=l.length}}}}var O=256*2**20,w=6e4;async function P(t){return(await u(f(t,["rev-pa\
rse","--verify","HEAD^{commit}"])))?.toString().trim()}async function M(t){return(await u(f(t,["remote","get-url","origin"])))?.toString().trim()}async function _(t){
return(await u(f(t,["rev-parse","--show-prefix"])))?.toString().trim()}async function x(t,i){if(!b(i)||await _(t)!=="")return;let n=await u(f(t,["ls-tree","-r",
"-t","-l","-z","--full-tree",i]));if(!n)return;let o=n.toString().split("\0").filter(Boolean).map(I);if(!await $(t,i,o))return;let r=o.filter(({type:a})=>a!=="t\
ree"),e=new Map(r.map(({file:a,object:s})=>[a.path,s]));if(e.size<r.length)throw new h("local Git has files whose names are not UTF-8 and cannot be distinguishe\
d");return{files:r.map(({file:a})=>a),read:(a,s)=>{let l=a.map(c=>({path:c,object:e.get(c)??""}));return j(f(t,["cat-file","--batch","--buffer"]),l,s)}}}function b(t){
return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t)}function I(t){let i=t.indexOf("	"),[n="",o="",r="",e=""]=t.slice(0,i).split(/ +/);return{file:{mode:n,path:t.slice(
i+1),bytes:Number(e)||0},type:o,object:r}}async function $(t,i,n){let o=(await u(f(t,["rev-parse","--verify",`${i}^{tree}`])))?.toString().trim();if(o===void 0)
return!1;let r=n.filter(({type:e})=>e==="tree").map(({object:e})=>e);return g(t,[i,o,...r])}function g(t,i){return T(f(t,["cat-file","--batch","--buffer"]),i).catch(
()=>!1)}function f({root:t,env:i,limit:n},o,r={}){let e=["-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","--no-replace-objects"],{PATH:a,HOME:s}=i,l=G(
"git",[...e,...o],{cwd:t,env:{PATH:a,HOME:s,GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C",...r}});return setTimeout(()=>l.kill(
"SIGKILL"),Math.min(w,Math.max(n?.leftMs()??w,0))).unref(),l}function u(t){return new Promise(i=>{let n=[],o=0;t.stdout.on("data",r=>{o+=r.length,o>O?t.kill():n.
push(r)}),t.stderr.resume(),t.once("error",()=>i(void 0)),t.once("close",r=>i(r===0?Buffer.concat(n):void 0))})}async function*j(t,i,n){let o=y(t,i.map(({object:e})=>e),
n),r=0;for await(let{type:e,bytes:a,content:s,isGenuine:l}of o){let{path:c}=i[r++]??{path:""};if(e!=="blob")throw new h(`local Git lacks ${c}`);if(!l)throw new h(
`local Git has another content of ${c} than the commit`);yield{path:c,content:s,isCut:a>n}}}export{P as a,M as b,x as c,b as d,g as e,f,u as g};
