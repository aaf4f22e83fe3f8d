import{a as d}from"./shared-signer.js";import{a as h,b as y}from"./shared-addresses.js";import{a as _,b as v}from"./shared-archive.js";import"./shared-one-line.js";
import{$3555_a as $}from"../index.js";import{$6e39_a as w}from"../index.js";import{$0a0c_a as u}from"../index.js";import{$f045_c as A}from"../index.js";import{join as E}from"node:path";
var l={secret:"[secret removed]",address:"[email address removed]"},b=6,O=[/(?<![A-Za-z0-9])gl[a-z]{2,10}-[\w.-]{16,300}/g,/(?<![A-Za-z0-9])GR1348941[\w-]{16,300}/g,
/\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,/\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\]{0,20000}/g],S=/(\/\/)[^\s/@]{1,400}@/g,I=/([?&;](?:[\w-]{0,40}(?:token|secret|signature|key)|password|sig)=)[^&;#\s"']{1,4000}/gi,
N=/\b(authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:bearer|basic|token)[ \t]{1,3})[^\s"'`,]{4,4000}/gi,R=/\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi,
T=/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu,j=/(?:token|secret|password|passphrase|private_?key|authorization)$/i;function C(t,a=!1){
let s=[...t,...t.map(encodeURIComponent)].filter(r=>r.length>=b).sort((r,e)=>e.length-r.length);return(r,e)=>e instanceof Map?[...e]:e instanceof Set?[...e]:ArrayBuffer.
isView(e)?`${e.byteLength} bytes`:typeof e=="bigint"?String(e):typeof e=="string"?j.test(r)&&e!==""?l.secret:g(e,s,a):P(e)?L(e,s,a):e}function g(t,a,s){let r=t;
for(let e of a)r=r.replaceAll(e,l.secret);for(let e of O)r=r.replace(e,l.secret);for(let e of[I,N,R])r=r.replace(e,`$1${l.secret}`);return r=A(r.replace(S,`$1${l.
secret}@`)),s?r:r.replace(T,l.address)}function L(t,a,s){let r=Object.entries(t),e=r.map(([n])=>g(n,a,s));return e.every((n,i)=>n===r[i]?.[0])?t:Object.fromEntries(
r.map(([,n],i)=>{let c=e[i]??"";return[e.indexOf(c)===i?c:`${c} (${i+1})`,n]}))}function P(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}async function k(t,a){
let s={};for(let r of[...t.keys()].sort()){let e=await t.get(r);if(!e)continue;let n=[...new Set(e.requests)];s[r]=e.ok?{read:!0,requests:n,value:e.value??null}:
{read:!1,requests:n,reason:e.reason}}return`${JSON.stringify({schema:"countersign.facts/v1",facts:s},C(a),2)}
`}var m="https://in-toto.io/Statement/v1",D="https://slsa.dev/verification_summary/v1",K=`${u}/report/v1`,B=u;function U(t,a){let s=[x(t,a)];return[{_type:m,subject:s,
predicateType:D,predicate:z(t,a)},{_type:m,subject:s,predicateType:K,predicate:t}]}function x({subject:t},{inputs:a}){let{project:s,merge_request:r}=t;if(!r)return{
name:s.path,digest:{sha256:a[0]?.sha256??""}};let e=r.sha.length===40?{sha1:r.sha}:{};return{name:s.path,digest:{gitCommit:r.sha,...e}}}function z(t,{inputs:a,folderUrl:s}){
let{policy:r,verdict:e,tool:n}=t,i=e==="compliant",c=r.documents.map(o=>({uri:y(o,t),digest:{sha256:o.sha256}}));return{verifier:{id:B,version:{countersign:n.version}},
timeVerified:t.generated_at,resourceUri:G(h(t),t.subject.merge_request?.sha??null),policy:{uri:c.at(-1)?.uri??"",digest:{sha256:r.sha256},...c.length>1?{annotations:{
documents:c}}:{}},inputAttestations:a.map(({name:o,sha256:p})=>({uri:`${s}${o}`,digest:{sha256:p}})),verificationResult:i?"PASSED":"FAILED",verifiedLevels:[i?"C\
OUNTERSIGN_COMPLIANT":"FAILED"],slsaVersion:"1.1"}}function G(t,a){return a===null?t:`git+${t}@${a}`}async function J(t,a){let{signer:s,wantsArchive:r,material:e,
folder:n}=a,i=new Map([["report.json",await w(t,a.context)]]);r&&i.set("facts.json",await k(e.facts,Z(e)));let c=new Map,o=[],p;if(s)try{let f=await Y(t,s,i,a);
c.set(s.file,f),i.set(s.file,f),o.push(`the evidence is signed ${s.by}: ${E(n,s.file)}`),p=!0}catch(f){if(!(f instanceof d))throw f;o.push(`the evidence is NOT \
signed: ${f.message}`),p=!1}return r&&c.set("evidence.tar.gz",_(i,e.policy.texts,t.generated_at)),{files:c,notices:o,isSigned:p}}async function Y(t,a,s,{context:r,
folder:e}){let n=[...s].map(([o,p])=>({name:o,sha256:v(p)})),i=r.jobUrl?.replace(/\/+$/,""),c=i===void 0?"":`${i}/artifacts/raw/${encodeURI(e)}/`;return(await Promise.
all(U(t,{inputs:n,folderUrl:c}).map(o=>a.sign(Buffer.from(JSON.stringify(o)))))).map(o=>`${JSON.stringify(o)}
`).join("")}function Z({env:t,flags:a}){let s=["CI_JOB_TOKEN","CI_REGISTRY_PASSWORD","CI_DEPENDENCY_PROXY_PASSWORD","CI_DEPLOY_PASSWORD","SIGSTORE_ID_TOKEN","GI\
THUB_TOKEN"].flatMap(r=>t[r]??[]);return[...$(t,a),...s]}export{J as keepEvidence};
