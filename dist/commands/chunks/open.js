import{a as R,d as S,e as $,f as v,g as w,h as b}from"./shared-git-objects.js";import{a as O,c as M}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{a as x}from"./shared-regular-file.js";import{a as C}from"./shared-unfit-file.js";import{a as c}from"./shared-facts-source.js";import"./shared-shared-errors.js";
import{a as h,f as g}from"./shared-text.js";import"./shared-bundler.js";import{constants as j}from"node:fs";import{lstat as F,readdir as z,realpath as T}from"node:fs/promises";
import{join as _,posix as y}from"node:path";var I=5e5,E=1e4,A=256*1024;async function G(e,t,a){let r=O(t),s=M(t),o=n=>n!==".git"&&(n!=="node_modules"||t.some(f=>f.
includes(n))),i=[],l=[""];for(let n=0,f=l.pop();f!==void 0;f=l.pop()){a?.check();let u=await z(_(e,f),{withFileTypes:!0}).catch(m(f));if(n+=u.length,n>I)throw new c(
`the folder has more than ${g(I,"entry","entries")}`);for(let p of u){let d=y.join(f,p.name);p.isDirectory()&&o(p.name)&&s(d)&&l.push(d),p.isFile()&&r(d)&&i.push(
d)}if(i.length>E)throw new c(`more than ${g(E,"file")} match ${t.join(", ")}`)}return Promise.all(i.sort().map(async n=>{let{size:f}=await F(_(e,n)).catch(m(n));
return{path:n,bytes:f}}))}async function*N(e,t,a,r){let s=y.normalize(t);if(y.isAbsolute(t)||s.split("/").includes("..")||t.includes("\0"))throw new c(`${h(t)} \
is not a path within the folder`);let o=_(await T(e).catch(m(".")),s);if(await T(o).catch(m(t))!==o)throw new c(`${h(t)} is reached through a symbolic link`);let i=await x(
o,j.O_NOFOLLOW).catch(m(t));try{let l=await i.stat();for(let n=0;;){r?.check();let{bytesRead:f,buffer:u}=await i.read({buffer:Buffer.allocUnsafe(A),position:n}).
catch(m(t));if(f===0)return;if(n+=f,Math.max(n,l.size)>a)throw new c(P(t,Math.max(n,l.size),a));yield u.subarray(0,f)}}finally{await i.close()}}function P(e,t,a){
return`${h(e)} has ${t} bytes, at most ${a} are read`}function m(e){return t=>{if(t instanceof C)throw new c(`${h(e)} ${t.message}`,{cause:t});let{code:a}=t;throw new c(
`${e===""?"the folder":h(e)} cannot be read (${a})`,{cause:t})}}var k=["--no-textconv","--no-ext-diff","--ignore-submodules=none"];async function D(e,t,a){if(!$(
t)||!$(a))return;let r=(await b(w(e,["rev-parse","--absolute-git-dir"])))?.toString().trim();if(!r)return;let s={GIT_DIR:r,GIT_WORK_TREE:r,GIT_INDEX_FILE:`${r}/\
no-index`},o=["diff-tree","-r","-z","-M","--numstat",...k,t,a,"--"],i=["-c","core.attributesFile=/dev/null","-c","core.bigFileThreshold=512m"],l=await b(w({...e,
root:r},[...i,...o],{...s,GIT_ATTR_NOSYSTEM:"1"}));if(!(!l||!await U({...e,root:r},t,a)))return B(l.toString().split("\0"))}async function U(e,t,a){let r=await b(
w(e,["rev-parse",`${t}^{tree}`,`${a}^{tree}`])),s=await b(w(e,["diff-tree","-r","-t","-z","--raw","--no-renames","--no-abbrev",t,a,"--"]));if(!r||!s)return!1;let o=s.
toString().split("\0").flatMap(W);return v(e,[t,a,...r.toString().trim().split(`
`),...o])}function W(e){let[,t,a,r="",s=""]=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) /.exec(e)??[];return[{mode:t,object:r},{mode:a,object:s}].flatMap(({mode:o,object:i})=>o===
void 0||o==="160000"||/^0+$/.test(i)?[]:i)}function B(e){let t=[];for(let a=0;a+1<e.length;a++){let[r="",s="",...o]=(e[a]??"").split("	"),i=o.join("	"),l={additions:Number(
r)||0,deletions:Number(s)||0};if(i!=="")t.push({path:i,oldPath:i,...l});else{let[n="",f=""]=[e[a+1],e[a+2]];t.push({path:f,oldPath:n,...l}),a+=2}}return t}function H(e,t,a){
let r=e.CI_PROJECT_DIR||e.GITHUB_WORKSPACE||t,s=[e.CI_COMMIT_SHA,e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA].filter(Boolean),o={root:r,env:e,limit:a};return{isFor:async i=>(s.
length>0?s:[await R(o)]).includes(i),list:i=>G(r,i,a),open:(i,l)=>N(r,i,l,a),commit:i=>S(o,i),diff:(i,l)=>D(o,i,l)}}export{H as openWorkspace};
