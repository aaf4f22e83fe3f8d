import{a as S}from"./chunk-673WBOUB.js";import{a as R}from"./chunk-APIG3MQ2.js";import{b as $}from"./chunk-ZFGMZXBD.js";import{$h_a as w}from"../index.js";
import{$3_b as x}from"../index.js";
import{join as re}from"node:path";import{createHash as F}from"node:crypto";import{constants as T,gzipSync as U}from"node:zlib";var u=512;function _(e,o){let r=[...e].sort((s,i)=>s.name<i.name?-1:1).flatMap(({name:s,bytes:i})=>[C(s,i.length,
o),i,Buffer.alloc(M(i.length))]),t=U(Buffer.concat([...r,Buffer.alloc(2*u)]),{level:T.Z_BEST_COMPRESSION});return t[9]=255,t}function C(e,o,n){let r=Buffer.alloc(
u);if(!/^[\x21-\x7e]{1,100}$/.test(e))throw new RangeError(`${e} is no name for this archive`);let t=(i,a)=>`${i.toString(8).padStart(a-1,"0")}\0`;r.write(e,0),
r.write(t(420,8),100),r.write(t(0,8),108),r.write(t(0,8),116),r.write(t(o,12),124),r.write(t(n,12),136),r.write(" ".repeat(8),148),r.write("0",156),r.write("ust\
ar\x0000",257);let s=r.reduce((i,a)=>i+a,0);return r.write(`${s.toString(8).padStart(6,"0")}\0 `,148),r}function M(e){return(u-e%u)%u}var B="countersign-evidence";function A(e,o,n){let r=[...e].concat(o.map(({source:i,text:a},l)=>[D(i,l),a])),t=r.map(([i,a])=>`${y(a)}  ${i}
`).sort((i,a)=>i.slice(66)<a.slice(66)?-1:1),s=[...r,["SHA256SUMS",t.join("")]];return _(s.map(([i,a])=>({name:`${B}/${i}`,bytes:Buffer.from(a)})),Math.floor(Date.
parse(n)/1e3))}function D(e,o){let n=e.replace(/[^\w.-]+/g,"_").replace(/^[._]+/,"");return`policies/${o+1}-${n.slice(-60)||"policy"}`}function y(e){return F("s\
ha256").update(e).digest("hex")}var m={secret:"[secret removed]",address:"[e-mail address removed]"},K=6,J=[/\bgl[a-z]{2,10}-[\w.-]{16,300}/g,/\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,
/\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g],
L=/(\/\/)[^\s/@]{1,400}@/g,G=/([?&;](?:\w{0,40}token|\w{0,40}secret|password|signature|\w{0,40}key)=)[^&;#\s"']{1,4000}/gi,W=/\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi,
q=/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu,z=/(?:token|secret|password|passphrase|private_?key|authorization)$/i;function O(e,o=!1){
let n=[...e,...e.map(encodeURIComponent)].filter(r=>r.length>=K).sort((r,t)=>t.length-r.length);return(r,t)=>t instanceof Map?[...t]:t instanceof Set?[...t]:ArrayBuffer.
isView(t)?`${t.byteLength} bytes`:typeof t=="bigint"?String(t):typeof t=="string"?z.test(r)&&t!==""?m.secret:j(t,n,o):V(t)?Y(t,n,o):t}function j(e,o,n){let r=e;
for(let t of o)r=r.replaceAll(t,m.secret);for(let t of J)r=r.replace(t,m.secret);for(let t of[G,W])r=r.replace(t,`$1${m.secret}`);return r=r.replace(L,`$1${m.secret}\
@`),n?r:r.replace(q,m.address)}function Y(e,o,n){let r=Object.entries(e),t=r.map(([s])=>j(s,o,n));return t.every((s,i)=>s===r[i]?.[0])?e:Object.fromEntries(r.map(
([,s],i)=>{let a=t[i]??"";return[t.indexOf(a)===i?a:`${a} (${i+1})`,s]}))}function V(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function v(e,o){let n={};for(let r of[...e.keys()].sort()){let t=await e.get(r);if(!t)continue;let s=[...new Set(t.requests)];n[r]=t.ok?{read:!0,requests:s,
value:t.value??null}:{read:!1,requests:s,reason:t.reason}}return`${JSON.stringify({schema:"countersign.facts/v1",facts:n},O(o),2)}
`}var E="https://in-toto.io/Statement/v1",Z="https://slsa.dev/verification_summary/v1",H="https://gitlab.com/countersign/countersign/report/v1",X="https://gitlab.\
com/countersign/countersign";function I(e,o){let n=[Q(e,o)];return[{_type:E,subject:n,predicateType:Z,predicate:ee(e,o)},{_type:E,subject:n,predicateType:H,predicate:e}]}
function Q({subject:e},{inputs:o}){let{project:n,merge_request:r}=e;if(!r)return{name:n.path,digest:{sha256:o[0]?.sha256??""}};let t=r.sha.length===40?{sha1:r.sha}:
{};return{name:n.path,digest:{gitCommit:r.sha,...t}}}function ee(e,{inputs:o,folderUrl:n}){let{subject:r,policy:t,verdict:s,tool:i}=e,a=s==="compliant",l=r.merge_request?.
sha,c=t.documents.map(p=>({uri:te(p,e),digest:{sha256:p.sha256}}));return{verifier:{id:X,version:{countersign:i.version}},timeVerified:e.generated_at,resourceUri:l===
void 0?b(e):`git+${b(e)}@${l}`,policy:{uri:c.at(-1)?.uri??"",digest:{sha256:t.sha256},...c.length>1?{annotations:{documents:c}}:{}},inputAttestations:o.map(({name:p,
sha256:d})=>({uri:`${n}${p}`,digest:{sha256:d}})),verificationResult:a?"PASSED":"FAILED",verifiedLevels:[a?"COUNTERSIGN_COMPLIANT":"FAILED"],slsaVersion:"1.0"}}
function b({subject:e}){return`${e.gitlab_url}/${h(e.project.path)}`}function te({source:e,commit:o},n){if(/^https:\/\/|^preset:/i.test(e))return encodeURI(R(e)).
replaceAll("%25","%");let[,r,t="",s=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];if(r!==void 0)return`git+${`${n.subject.gitlab_url}/${h(r)}`}@${o??encodeURIComponent(
s)}#${h(t)}`;let i=o===null?-1:e.lastIndexOf("@");return i<0?`file:${h(e)}`:`git+${b(n)}@${o}#${h(e.slice(0,i))}`}function h(e){return R(e).split("/").map(encodeURIComponent).
join("/")}async function k(e,o){let{signer:n,wantsArchive:r,material:t,folder:s}=o,i=new Map([["report.json",await w(e,o.context)]]);r&&i.set("facts.json",await v(t.facts,
oe(t)));let a=new Map,l=[],c;if(n)try{let p=await ne(e,n,i,o);a.set(n.file,p),i.set(n.file,p),l.push(`the evidence is signed ${n.by}: ${re(s,n.file)}`),c=!0}catch(p){
if(!(p instanceof $))throw p;l.push(`the evidence is NOT signed: ${p.message}`),c=!1}return r&&a.set("evidence.tar.gz",A(i,t.policy.texts,e.generated_at)),{files:a,
notices:l,isSigned:c}}async function ne(e,o,n,{context:r,folder:t}){let s=[...n].map(([c,p])=>({name:c,sha256:y(p)})),i=r.jobUrl?.replace(/\/+$/,""),a=i===void 0?
"":`${i}/artifacts/raw/${encodeURI(t)}/`;return(await Promise.all(I(e,{inputs:s,folderUrl:a}).map(c=>o.sign(Buffer.from(JSON.stringify(c)))))).map(c=>`${JSON.stringify(
c)}
`).join("")}function oe({env:e,flags:o}){let r=[...["CI_JOB_TOKEN","CI_REGISTRY_PASSWORD","CI_DEPENDENCY_PROXY_PASSWORD","CI_DEPLOY_PASSWORD"],"SIGSTORE_ID_TOKE\
N","GITHUB_TOKEN"].flatMap(t=>e[t]??[]);return[...S(e,o),...r]}function P(e,o){let n=[...e].map(([r,t])=>{let s=typeof t=="string"?Buffer.from(t):t;return{name:r,bytes:s.length,sha256:y(s)}});return n.sort((r,t)=>r.name<t.name?
-1:1),`${JSON.stringify({schema:"countersign.manifest/v1",generated_at:o,files:n},null,2)}
`}var N={json:{file:"report.json",load:async()=>({render:w})},html:{file:"report.html",load:()=>import("./html-DTRKCWZL.js")},junit:{file:"report.junit.xml",
load:()=>import("./junit-3ERES65K.js")},codequality:{file:"gl-code-quality-report.json",load:()=>import("./codequality-EQIDVLE3.js")},sarif:{file:"report.\
sarif",load:()=>import("./sarif-UBONTCYY.js")},annotations:{file:"gl-annotations.json",load:()=>import("./annotations-FYIHC52K.js")},metrics:{file:"metric\
s.txt",load:()=>import("./metrics-5PT4CXJE.js")},csv:{file:"controls.csv",load:()=>import("./csv-3C4WTHWE.js")},markdown:{file:"summary.md",load:()=>import("./markdown-J6FNSTJW.js")},
oscal:{file:"oscal-assessment-results.json",load:()=>import("./oscal-7URO7RKF.js")},badge:{file:"badge.svg",load:()=>import("./badge-HHFYZDT3.js")}};async function ke(e,o,n){let{formatNames:r,context:t,folder:s,signer:i,material:a}=n,l=new Set(r),c=l.delete("archive"),p=[...l].map(async g=>{let f=N[g];if(!f)
throw new x("INTERNAL","a format that can be asked for is in no list");return[f.file,await(await f.load()).render(o,t)]});for(let[g,f]of await Promise.all(p))e.
set(g,f);let d=i||c?await k(o,{signer:i,wantsArchive:c,material:a,context:t,folder:s}):void 0;for(let[g,f]of d?.files??[])e.set(g,f);return e.set("manifest.json",
P(e,o.generated_at)),d?{notices:d.notices,isSigned:d.isSigned}:{}}export{ke as addFurther};
