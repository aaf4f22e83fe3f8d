import{a as R,c as S,d as y,e as v,f as w,g as _}from"./shared-git-objects.js";import{a as O,c as M}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{a as x}from"./shared-unfit-file.js";import{$875e_a as C}from"../index.js";import{$416b_a as c}from"../index.js";import{$f045_a as m,$f045_e as g}from"../index.js";
import{constants as j}from"node:fs";import{lstat as F,readdir as z,realpath as T}from"node:fs/promises";import{join as b,posix as $}from"node:path";var I=5e5,E=1e4,
A=256*1024;async function G(e,t,a){let r=O(t),s=M(t),o=n=>n!==".git"&&(n!=="node_modules"||t.some(f=>f.includes(n))),i=[],l=[""];for(let n=0,f=l.pop();f!==void 0;f=
l.pop()){a?.check();let u=await z(b(e,f),{withFileTypes:!0}).catch(h(f));if(n+=u.length,n>I)throw new c(`the folder has more than ${g(I,"entry","entries")}`);for(let d of u){
let p=$.join(f,d.name);d.isDirectory()&&o(d.name)&&s(p)&&l.push(p),d.isFile()&&r(p)&&i.push(p)}if(i.length>E)throw new c(`more than ${g(E,"file")} match ${t.join(
", ")}`)}return Promise.all(i.sort().map(async n=>{let{size:f}=await F(b(e,n)).catch(h(n));return{path:n,bytes:f}}))}async function*N(e,t,a,r){let s=$.normalize(
t);if($.isAbsolute(t)||s.split("/").includes("..")||t.includes("\0"))throw new c(`${m(t)} is not a path within the folder`);let o=b(await T(e).catch(h(".")),s);
if(await T(o).catch(h(t))!==o)throw new c(`${m(t)} is reached through a symbolic link`);let i=await C(o,j.O_NOFOLLOW).catch(h(t));try{let l=await i.stat();for(let n=0;;){
r?.check();let{bytesRead:f,buffer:u}=await i.read({buffer:Buffer.allocUnsafe(A),position:n}).catch(h(t));if(f===0)return;if(n+=f,Math.max(n,l.size)>a)throw new c(
P(t,Math.max(n,l.size),a));yield u.subarray(0,f)}}finally{await i.close()}}function P(e,t,a){return`${m(e)} has ${t} bytes, at most ${a} are read`}function h(e){
return t=>{if(t instanceof x)throw new c(`${m(e)} ${t.message}`,{cause:t});let{code:a}=t;throw new c(`${e===""?"the folder":m(e)} cannot be read (${a})`,{cause:t})}}
var k=["--no-textconv","--no-ext-diff","--ignore-submodules=none"];async function D(e,t,a){if(!y(t)||!y(a))return;let r=(await _(w(e,["rev-parse","--absolute-gi\
t-dir"])))?.toString().trim();if(!r)return;let s={GIT_DIR:r,GIT_WORK_TREE:r,GIT_INDEX_FILE:`${r}/no-index`},o=["diff-tree","-r","-z","-M","--numstat",...k,t,a,"\
--"],i=["-c","core.attributesFile=/dev/null","-c","core.bigFileThreshold=512m"],l=await _(w({...e,root:r},[...i,...o],{...s,GIT_ATTR_NOSYSTEM:"1"}));if(!(!l||!await U(
{...e,root:r},t,a)))return B(l.toString().split("\0"))}async function U(e,t,a){let r=await _(w(e,["rev-parse",`${t}^{tree}`,`${a}^{tree}`])),s=await _(w(e,["dif\
f-tree","-r","-t","-z","--raw","--no-renames","--no-abbrev",t,a,"--"]));if(!r||!s)return!1;let o=s.toString().split("\0").flatMap(W);return v(e,[t,a,...r.toString().
trim().split(`
`),...o])}function W(e){let[,t,a,r="",s=""]=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) /.exec(e)??[];return[{mode:t,object:r},{mode:a,object:s}].flatMap(({mode:o,object:i})=>o===
void 0||o==="160000"||/^0+$/.test(i)?[]:i)}function B(e){let t=[];for(let a=0;a+1<e.length;a++){let[r="",s="",...o]=(e[a]??"").split("	"),i=o.join("	"),l={additions:Number(
r)||0,deletions:Number(s)||0};if(i!=="")t.push({path:i,oldPath:i,...l});else{let[n="",f=""]=[e[a+1],e[a+2]];t.push({path:f,oldPath:n,...l}),a+=2}}return t}function H(e,t,a){
let r=e.CI_PROJECT_DIR||e.GITHUB_WORKSPACE||t,s=[e.CI_COMMIT_SHA,e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA].filter(Boolean),o={root:r,env:e,limit:a};return{isFor:async i=>(s.
length>0?s:[await R(o)]).includes(i),list:i=>G(r,i,a),open:(i,l)=>N(r,i,l,a),commit:i=>S(o,i),diff:(i,l)=>D(o,i,l)}}export{H as openWorkspace};
