import{a as $}from"./shared-signer.js";import{a as y,b as _}from"./shared-archive.js";import{a as g}from"./shared-one-line.js";import{$3555_a as v}from"../index.js";
import{$6e39_a as b}from"../index.js";import{join as w}from"node:path";var p={secret:"[secret removed]",address:"[email address removed]"},A=6,E=[/(?<![A-Za-z0-9])gl[a-z]{2,10}-[\w.-]{16,300}/g,
/(?<![A-Za-z0-9])GR1348941[\w-]{16,300}/g,/\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,/\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,
/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\]{0,20000}/g],
I=/(\/\/)[^\s/@]{1,400}@/g,O=/([?&;](?:[\w-]{0,40}(?:token|secret|signature|key)|password|sig)=)[^&;#\s"']{1,4000}/gi,S=/\b(authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:bearer|basic|token)[ \t]{1,3})[^\s"'`,]{4,4000}/gi,
R=/\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi,j=/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu,
N=/(?:token|secret|password|passphrase|private_?key|authorization)$/i;function C(e,n=!1){let s=[...e,...e.map(encodeURIComponent)].filter(r=>r.length>=A).sort((r,t)=>t.
length-r.length);return(r,t)=>t instanceof Map?[...t]:t instanceof Set?[...t]:ArrayBuffer.isView(t)?`${t.byteLength} bytes`:typeof t=="bigint"?String(t):typeof t==
"string"?N.test(r)&&t!==""?p.secret:d(t,s,n):L(t)?T(t,s,n):t}function d(e,n,s){let r=e;for(let t of n)r=r.replaceAll(t,p.secret);for(let t of E)r=r.replace(t,p.
secret);for(let t of[O,S,R])r=r.replace(t,`$1${p.secret}`);return r=r.replace(I,`$1${p.secret}@`),s?r:r.replace(j,p.address)}function T(e,n,s){let r=Object.entries(
e),t=r.map(([a])=>d(a,n,s));return t.every((a,i)=>a===r[i]?.[0])?e:Object.fromEntries(r.map(([,a],i)=>{let c=t[i]??"";return[t.indexOf(c)===i?c:`${c} (${i+1})`,
a]}))}function L(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function P(e,n){let s={};for(let r of[...e.keys()].sort()){let t=await e.get(r);
if(!t)continue;let a=[...new Set(t.requests)];s[r]=t.ok?{read:!0,requests:a,value:t.value??null}:{read:!1,requests:a,reason:t.reason}}return`${JSON.stringify({schema:"\
countersign.facts/v1",facts:s},C(n),2)}
`}var m="https://in-toto.io/Statement/v1",k="https://slsa.dev/verification_summary/v1",D="https://gitlab.com/countersign/countersign/report/v1",U="https://gitla\
b.com/countersign/countersign";function K(e,n){let s=[x(e,n)];return[{_type:m,subject:s,predicateType:k,predicate:B(e,n)},{_type:m,subject:s,predicateType:D,predicate:e}]}
function x({subject:e},{inputs:n}){let{project:s,merge_request:r}=e;if(!r)return{name:s.path,digest:{sha256:n[0]?.sha256??""}};let t=r.sha.length===40?{sha1:r.sha}:
{};return{name:s.path,digest:{gitCommit:r.sha,...t}}}function B(e,{inputs:n,folderUrl:s}){let{policy:r,verdict:t,tool:a}=e,i=t==="compliant",c=r.documents.map(o=>({
uri:G(o,e),digest:{sha256:o.sha256}}));return{verifier:{id:U,version:{countersign:a.version}},timeVerified:e.generated_at,resourceUri:z(h(e),e.subject.merge_request?.
sha??null),policy:{uri:c.at(-1)?.uri??"",digest:{sha256:r.sha256},...c.length>1?{annotations:{documents:c}}:{}},inputAttestations:n.map(({name:o,sha256:l})=>({uri:`${s}${o}`,
digest:{sha256:l}})),verificationResult:i?"PASSED":"FAILED",verifiedLevels:[i?"COUNTERSIGN_COMPLIANT":"FAILED"],slsaVersion:"1.0"}}function z(e,n){return n===null?
e:`git+${e}@${n}`}function h({subject:e}){return`${e.gitlab_url}/${f(e.project.path)}`}function G({source:e,commit:n},s){if(/^https:\/\/|^preset:/i.test(e))return encodeURI(
g(e)).replaceAll("%25","%");let[,r,t="",a=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];if(r!==void 0)return`git+${`${s.subject.gitlab_url}/${f(r)}`}@${n??
encodeURIComponent(a)}#${f(t)}`;let i=n===null?-1:e.lastIndexOf("@");return i<0?`file:${f(e)}`:`git+${h(s)}@${n}#${f(e.slice(0,i))}`}function f(e){return g(e).split(
"/").map(encodeURIComponent).join("/")}async function J(e,n){let{signer:s,wantsArchive:r,material:t,folder:a}=n,i=new Map([["report.json",await b(e,n.context)]]);
r&&i.set("facts.json",await P(t.facts,Z(t)));let c=new Map,o=[],l;if(s)try{let u=await Y(e,s,i,n);c.set(s.file,u),i.set(s.file,u),o.push(`the evidence is signed\
 ${s.by}: ${w(a,s.file)}`),l=!0}catch(u){if(!(u instanceof $))throw u;o.push(`the evidence is NOT signed: ${u.message}`),l=!1}return r&&c.set("evidence.tar.gz",
y(i,t.policy.texts,e.generated_at)),{files:c,notices:o,isSigned:l}}async function Y(e,n,s,{context:r,folder:t}){let a=[...s].map(([o,l])=>({name:o,sha256:_(l)})),
i=r.jobUrl?.replace(/\/+$/,""),c=i===void 0?"":`${i}/artifacts/raw/${encodeURI(t)}/`;return(await Promise.all(K(e,{inputs:a,folderUrl:c}).map(o=>n.sign(Buffer.from(
JSON.stringify(o)))))).map(o=>`${JSON.stringify(o)}
`).join("")}function Z({env:e,flags:n}){let s=["CI_JOB_TOKEN","CI_REGISTRY_PASSWORD","CI_DEPENDENCY_PROXY_PASSWORD","CI_DEPLOY_PASSWORD","SIGSTORE_ID_TOKEN","GI\
THUB_TOKEN"].flatMap(r=>e[r]??[]);return[...v(e,n),...s]}export{J as keepEvidence};
