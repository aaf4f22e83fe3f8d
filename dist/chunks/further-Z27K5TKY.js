import{a as b}from"./chunk-2PEF3PJ7.js";import{a as R}from"./chunk-APIG3MQ2.js";import{b as $}from"./chunk-ZFGMZXBD.js";import{$i_a as w}from"../index.js";
import{$2_b as x}from"../index.js";
import{join as te}from"node:path";import{createHash as F}from"node:crypto";import{constants as T,gzipSync as U}from"node:zlib";var u=512;function A(e,o){let t=[...e].sort((s,i)=>s.name<i.name?-1:1).flatMap(({name:s,bytes:i})=>[C(s,i.length,
o),i,Buffer.alloc(M(i.length))]),n=U(Buffer.concat([...t,Buffer.alloc(2*u)]),{level:T.Z_BEST_COMPRESSION});return n[9]=255,n}function C(e,o,r){let t=Buffer.alloc(
u);if(!/^[\x21-\x7e]{1,100}$/.test(e))throw new RangeError(`${e} is no name for this archive`);let n=(i,a)=>`${i.toString(8).padStart(a-1,"0")}\0`;t.write(e,0),
t.write(n(420,8),100),t.write(n(0,8),108),t.write(n(0,8),116),t.write(n(o,12),124),t.write(n(r,12),136),t.write(" ".repeat(8),148),t.write("0",156),t.write("ust\
ar\x0000",257);let s=t.reduce((i,a)=>i+a,0);return t.write(`${s.toString(8).padStart(6,"0")}\0 `,148),t}function M(e){return(u-e%u)%u}var B="countersign-evidence";function _(e,o,r){let t=[...e].concat(o.map(({source:i,text:a},l)=>[D(i,l),a])),n=t.map(([i,a])=>`${y(a)}  ${i}
`).sort((i,a)=>i.slice(66)<a.slice(66)?-1:1),s=[...t,["SHA256SUMS",n.join("")]];return A(s.map(([i,a])=>({name:`${B}/${i}`,bytes:Buffer.from(a)})),Math.floor(Date.
parse(r)/1e3))}function D(e,o){let r=e.replace(/[^\w.-]+/g,"_").replace(/^[._]+/,"");return`policies/${o+1}-${r.slice(-60)||"policy"}`}function y(e){return F("s\
ha256").update(e).digest("hex")}var m={secret:"[secret removed]",address:"[e-mail address removed]"},K=6,J=[/\bgl[a-z]{2,10}-[\w.-]{16,300}/g,/\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,
/\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g],
L=/(\/\/)[^\s/@]{1,400}@/g,G=/([?&;](?:\w{0,40}token|\w{0,40}secret|password|signature|\w{0,40}key)=)[^&;#\s"']{1,4000}/gi,W=/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu,
q=/(?:token|secret|password|passphrase|private_?key|authorization)$/i;function v(e){let o=[...e,...e.map(encodeURIComponent)].filter(r=>r.length>=K).sort((r,t)=>t.
length-r.length);return(r,t)=>t instanceof Map?[...t]:t instanceof Set?[...t]:typeof t=="bigint"?String(t):typeof t=="string"?q.test(r)&&t!==""?m.secret:O(t,o):
Y(t)?z(t,o):t}function O(e,o){let r=e;for(let t of o)r=r.replaceAll(t,m.secret);for(let t of J)r=r.replace(t,m.secret);return r.replace(L,`$1${m.secret}@`).replace(
G,`$1${m.secret}`).replace(W,m.address)}function z(e,o){let r=Object.entries(e),t=r.map(([n])=>O(n,o));return t.every((n,s)=>n===r[s]?.[0])?e:Object.fromEntries(
r.map(([,n],s)=>{let i=t[s]??"";return[t.indexOf(i)===s?i:`${i} (${s+1})`,n]}))}function Y(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function j(e,o){let r={};for(let t of[...e.keys()].sort()){let n=await e.get(t);if(!n)continue;let s=[...new Set(n.requests)];r[t]=n.ok?{read:!0,requests:s,
value:n.value??null}:{read:!1,requests:s,reason:n.reason}}return`${JSON.stringify({schema:"countersign.facts/v1",facts:r},v(o),2)}
`}var E="https://in-toto.io/Statement/v1",V="https://slsa.dev/verification_summary/v1",Z="https://gitlab.com/countersign/countersign/report/v1",H="https://gitlab.\
com/countersign/countersign";function I(e,o){let r=[X(e,o)];return[{_type:E,subject:r,predicateType:V,predicate:Q(e,o)},{_type:E,subject:r,predicateType:Z,predicate:e}]}
function X({subject:e},{inputs:o}){let{project:r,merge_request:t}=e;if(!t)return{name:r.path,digest:{sha256:o[0]?.sha256??""}};let n=t.sha.length===40?{sha1:t.sha}:
{};return{name:r.path,digest:{gitCommit:t.sha,...n}}}function Q(e,{inputs:o,folderUrl:r}){let{subject:t,policy:n,verdict:s,tool:i}=e,a=s==="compliant",l=t.merge_request?.
sha,c=n.documents.map(p=>({uri:ee(p,e),digest:{sha256:p.sha256}}));return{verifier:{id:H,version:{countersign:i.version}},timeVerified:e.generated_at,resourceUri:l===
void 0?S(e):`git+${S(e)}@${l}`,policy:{uri:c.at(-1)?.uri??"",digest:{sha256:n.sha256},...c.length>1?{annotations:{documents:c}}:{}},inputAttestations:o.map(({name:p,
sha256:d})=>({uri:`${r}${p}`,digest:{sha256:d}})),verificationResult:a?"PASSED":"FAILED",verifiedLevels:[a?"COUNTERSIGN_COMPLIANT":"FAILED"],slsaVersion:"1.0"}}
function S({subject:e}){return`${e.gitlab_url}/${h(e.project.path)}`}function ee({source:e,commit:o},r){if(/^https:\/\/|^preset:/i.test(e))return encodeURI(R(e)).
replaceAll("%25","%");let[,t,n="",s=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];if(t!==void 0)return`git+${`${r.subject.gitlab_url}/${h(t)}`}@${o??encodeURIComponent(
s)}#${h(n)}`;let i=o===null?-1:e.lastIndexOf("@");return i<0?`file:${h(e)}`:`git+${S(r)}@${o}#${h(e.slice(0,i))}`}function h(e){return R(e).split("/").map(encodeURIComponent).
join("/")}async function P(e,o){let{signer:r,wantsArchive:t,material:n,folder:s}=o,i=new Map([["report.json",await w(e,o.context)]]);t&&i.set("facts.json",await j(n.facts,
ne(n)));let a=new Map,l=[],c;if(r)try{let p=await re(e,r,i,o);a.set(r.file,p),i.set(r.file,p),l.push(`the evidence is signed ${r.by}: ${te(s,r.file)}`),c=!0}catch(p){
if(!(p instanceof $))throw p;l.push(`the evidence is NOT signed: ${p.message}`),c=!1}return t&&a.set("evidence.tar.gz",_(i,n.texts,e.generated_at)),{files:a,notices:l,
isSigned:c}}async function re(e,o,r,{context:t,folder:n}){let s=[...r].map(([c,p])=>({name:c,sha256:y(p)})),i=t.jobUrl?.replace(/\/+$/,""),a=i===void 0?"":`${i}\
/artifacts/raw/${encodeURI(n)}/`;return(await Promise.all(I(e,{inputs:s,folderUrl:a}).map(c=>o.sign(Buffer.from(JSON.stringify(c)))))).map(c=>`${JSON.stringify(
c)}
`).join("")}function ne({env:e,flags:o}){let t=[...["CI_JOB_TOKEN","CI_REGISTRY_PASSWORD","CI_DEPENDENCY_PROXY_PASSWORD","CI_DEPLOY_PASSWORD"],"SIGSTORE_ID_TOKE\
N","GITHUB_TOKEN"].flatMap(n=>e[n]??[]);return[...b(e,o),...t]}function k(e,o){let r=[...e].map(([t,n])=>{let s=typeof n=="string"?Buffer.from(n):n;return{name:t,bytes:s.length,sha256:y(s)}});return r.sort((t,n)=>t.name<n.name?
-1:1),`${JSON.stringify({schema:"countersign.manifest/v1",generated_at:o,files:r},null,2)}
`}var N={json:{file:"report.json",load:async()=>({render:w})},html:{file:"report.html",load:()=>import("./html-OEIQQ24R.js")},junit:{file:"report.junit.xml",
load:()=>import("./junit-3ERES65K.js")},codequality:{file:"gl-code-quality-report.json",load:()=>import("./codequality-EQIDVLE3.js")},sarif:{file:"report.\
sarif",load:()=>import("./sarif-UBONTCYY.js")},annotations:{file:"gl-annotations.json",load:()=>import("./annotations-FYIHC52K.js")},metrics:{file:"metric\
s.txt",load:()=>import("./metrics-5PT4CXJE.js")},csv:{file:"controls.csv",load:()=>import("./csv-3C4WTHWE.js")},markdown:{file:"summary.md",load:()=>import("./markdown-J6FNSTJW.js")},
badge:{file:"badge.svg",load:()=>import("./badge-HHFYZDT3.js")}};async function Ie(e,o,r){let{formatNames:t,context:n,folder:s,signer:i,material:a}=r,l=new Set(t),c=l.delete("archive"),p=[...l].map(async g=>{let f=N[g];if(!f)
throw new x("INTERNAL","a format that can be asked for is in no list");return[f.file,await(await f.load()).render(o,n)]});for(let[g,f]of await Promise.all(p))e.
set(g,f);let d=i||c?await P(o,{signer:i,wantsArchive:c,material:a,context:n,folder:s}):void 0;for(let[g,f]of d?.files??[])e.set(g,f);return e.set("manifest.json",
k(e,o.generated_at)),d?{notices:d.notices,isSigned:d.isSigned}:{}}export{Ie as addFurther};
