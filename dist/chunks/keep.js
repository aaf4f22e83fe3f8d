import{a as v}from"./shared-signer.js";import{a as $,b as w}from"./shared-addresses.js";import{a as b,b as A}from"./shared-archive.js";import"./shared-one-line.js";
import{$5e71_a as _}from"../index.js";import{$7b54_a as E}from"../index.js";import{$0a0c_a as d}from"../index.js";import{$f045_c as j,$f045_f as k}from"../index.js";
import{join as I}from"node:path";var u={secret:_,address:"[email address removed]"},N=[/(?<![A-Za-z0-9])gl[a-z]{2,10}-[\w.-]{16,300}/g,/(?<![A-Za-z0-9])GR1348941[\w-]{16,300}/g,
/\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,/\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\]{0,20000}/g],O=/(\/\/)[^\s/@]{1,400}@/g,S=/([?&;](?:[\w-]{0,40}(?:token|secret|signature|key)|password|sig)=)(?!\[secret)[^&;#\s"']{1,4000}/gi,
L=/\b(authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:bearer|basic|token)[ \t]{1,3})(?!\[secret)[^\s"'`,]{4,4000}/gi,x=/\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi,
T=/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu,z=/(?:token|secret|password|passphrase|private_?key|authorization)$/i;function B(t,s=!1){
return(r,e)=>e instanceof Map?[...e]:e instanceof Set?[...e]:ArrayBuffer.isView(e)?`${e.byteLength} bytes`:typeof e=="bigint"?String(e):typeof e=="string"?z.test(
r)&&e!==""?u.secret:h(e,t,s):R(e)?K(e,t,s):e}function h(t,s,r){let e=s.clean(t);for(let a of N)e=e.replace(a,u.secret);for(let a of[S,L,x])e=e.replace(a,`$1${u.
secret}`);return e=j(e.replace(O,`$1${u.secret}@`)),r?e:e.replace(T,u.address)}function K(t,s,r){let e=Object.entries(t),a=e.map(([o])=>h(o,s,r));return a.every(
(o,i)=>o===e[i]?.[0])?t:Object.fromEntries(e.map(([,o],i)=>{let c=a[i]??"";return[a.indexOf(c)===i?c:`${c} (${i+1})`,o]}))}function R(t){return typeof t=="objec\
t"&&t!==null&&!Array.isArray(t)}async function Z(t,s){let r={};for(let e of[...t.keys()].sort()){let a=await t.get(e);if(!a)continue;let o=[...new Set(a.requests)];
r[e]=a.ok?{read:!0,requests:o,value:a.value??null}:{read:!1,requests:o,reason:a.reason}}return`${JSON.stringify({schema:"countersign.facts/v1",facts:r},B(s),2)}\

`}var y="https://in-toto.io/Statement/v1",C="https://slsa.dev/verification_summary/v1",P=`${d}/report/v1`,U=d;function V(t,s){let r=[q(t,s)];return[{_type:y,subject:r,
predicateType:C,predicate:J(t,s)},{_type:y,subject:r,predicateType:P,predicate:t}]}function q({subject:t},{inputs:s}){let{project:r,merge_request:e}=t;if(!e)return{
name:r.path,digest:{sha256:s[0]?.sha256??""}};let a=e.sha.length===40?{sha1:e.sha}:{};return{name:r.path,digest:{gitCommit:e.sha,...a}}}function J(t,{inputs:s,folderUrl:r}){
let{policy:e,verdict:a,tool:o}=t,i=a==="compliant",c=e.documents.map(n=>({uri:w(n,t),digest:{sha256:n.sha256}}));return{verifier:{id:U,version:{countersign:o.version}},
timeVerified:t.generated_at,resourceUri:M($(t),t.subject.merge_request?.sha??null),policy:{uri:c.at(-1)?.uri??"",digest:{sha256:e.sha256},...c.length>1?{annotations:{
documents:c}}:{}},inputAttestations:s.map(({name:n,sha256:f})=>({uri:`${r}${n}`,digest:{sha256:f}})),verificationResult:i?"PASSED":"FAILED",verifiedLevels:[i?"C\
OUNTERSIGN_COMPLIANT":"FAILED"],slsaVersion:"1.1"}}function M(t,s){return s===null?t:`git+${t}@${s}`}async function D(t,s){let{signer:r,wantsArchive:e,material:a,
folder:o}=s,i=new Map([["report.json",await E(t,s.context)]]);e&&i.set("facts.json",await Z(a.facts,a.secrets));let c=new Map,n=[],f;if(r)try{let p=await G(t,r,
i,s);c.set(r.file,p),i.set(r.file,p),n.push(`the evidence is signed ${r.by}: ${I(o,r.file)}`),f=!0}catch(p){if(!(p instanceof v))throw p;n.push(`the evidence is\
 NOT signed: ${p.message}`),f=!1}if(e){let{texts:p}=a.policy,m=p.filter(({text:l})=>a.secrets.areIn(l));c.set("evidence.tar.gz",b(i,p,t.generated_at,m));let g=k(
m.map(({source:l})=>l));g!==""&&n.push(`the archive lacks ${g}, which contains a secret of this job: remove it`)}return{files:c,notices:n,isSigned:f}}async function G(t,s,r,{
context:e,folder:a}){let o=[...r].map(([n,f])=>({name:n,sha256:A(f)})),i=e.jobUrl?.replace(/\/+$/,""),c=i===void 0?"":`${i}/artifacts/raw/${encodeURI(a)}/`;return(await Promise.
all(V(t,{inputs:o,folderUrl:c}).map(n=>s.sign(Buffer.from(JSON.stringify(n)))))).map(n=>`${JSON.stringify(n)}
`).join("")}export{D as keepEvidence};
