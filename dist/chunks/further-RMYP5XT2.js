import{a as x}from"./chunk-673WBOUB.js";import{a as R}from"./chunk-APIG3MQ2.js";import{b as S}from"./chunk-ZFGMZXBD.js";import{$i_a as w}from"../index.js";
import{$4_b as b}from"../index.js";
import{rm as ae}from"node:fs/promises";import{join as ce}from"node:path";import{join as oe}from"node:path";import{createHash as F}from"node:crypto";import{constants as T,gzipSync as C}from"node:zlib";var u=512;function $(e,n){let r=[...e].sort((s,i)=>s.name<i.name?-1:1).flatMap(({name:s,bytes:i})=>[U(s,i.length,
n),i,Buffer.alloc(B(i.length))]),t=C(Buffer.concat([...r,Buffer.alloc(2*u)]),{level:T.Z_BEST_COMPRESSION});return t[9]=255,t}function U(e,n,o){let r=Buffer.alloc(
u);if(!/^[\x21-\x7e]{1,100}$/.test(e))throw new RangeError(`${e} is no name for this archive`);let t=(i,a)=>`${i.toString(8).padStart(a-1,"0")}\0`;r.write(e,0),
r.write(t(420,8),100),r.write(t(0,8),108),r.write(t(0,8),116),r.write(t(n,12),124),r.write(t(o,12),136),r.write(" ".repeat(8),148),r.write("0",156),r.write("ust\
ar\x0000",257);let s=r.reduce((i,a)=>i+a,0);return r.write(`${s.toString(8).padStart(6,"0")}\0 `,148),r}function B(e){return(u-e%u)%u}var M="countersign-evidence";function A(e,n,o){let r=[...e].concat(n.map(({source:i,text:a},c)=>[K(i,c),a])),t=r.map(([i,a])=>`${y(a)}  ${i}
`).sort((i,a)=>i.slice(66)<a.slice(66)?-1:1),s=[...r,["SHA256SUMS",t.join("")]];return $(s.map(([i,a])=>({name:`${M}/${i}`,bytes:Buffer.from(a)})),Math.floor(Date.
parse(o)/1e3))}function K(e,n){let o=e.replace(/[^\w.-]+/g,"_").replace(/^[._]+/,"");return`policies/${n+1}-${o.slice(-60)||"policy"}`}function y(e){return F("s\
ha256").update(e).digest("hex")}var m={secret:"[secret removed]",address:"[e-mail address removed]"},L=6,J=[/(?<![A-Za-z0-9])gl[a-z]{2,10}-[\w.-]{16,300}/g,/(?<![A-Za-z0-9])GR1348941[\w-]{16,300}/g,
/\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,/\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\]{0,20000}/g],D=/(\/\/)[^\s/@]{1,400}@/g,z=/([?&;](?:[\w-]{0,40}(?:token|secret|signature|key)|password|sig)=)[^&;#\s"']{1,4000}/gi,
G=/\b(authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:bearer|basic|token)[ \t]{1,3})[^\s"'`,]{4,4000}/gi,Z=/\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi,
W=/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu,Y=/(?:token|secret|password|passphrase|private_?key|authorization)$/i;function _(e,n=!1){
let o=[...e,...e.map(encodeURIComponent)].filter(r=>r.length>=L).sort((r,t)=>t.length-r.length);return(r,t)=>t instanceof Map?[...t]:t instanceof Set?[...t]:ArrayBuffer.
isView(t)?`${t.byteLength} bytes`:typeof t=="bigint"?String(t):typeof t=="string"?Y.test(r)&&t!==""?m.secret:j(t,o,n):V(t)?q(t,o,n):t}function j(e,n,o){let r=e;
for(let t of n)r=r.replaceAll(t,m.secret);for(let t of J)r=r.replace(t,m.secret);for(let t of[z,G,Z])r=r.replace(t,`$1${m.secret}`);return r=r.replace(D,`$1${m.
secret}@`),o?r:r.replace(W,m.address)}function q(e,n,o){let r=Object.entries(e),t=r.map(([s])=>j(s,n,o));return t.every((s,i)=>s===r[i]?.[0])?e:Object.fromEntries(
r.map(([,s],i)=>{let a=t[i]??"";return[t.indexOf(a)===i?a:`${a} (${i+1})`,s]}))}function V(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function v(e,n){let o={};for(let r of[...e.keys()].sort()){let t=await e.get(r);if(!t)continue;let s=[...new Set(t.requests)];o[r]=t.ok?{read:!0,requests:s,
value:t.value??null}:{read:!1,requests:s,reason:t.reason}}return`${JSON.stringify({schema:"countersign.facts/v1",facts:o},_(n),2)}
`}var O="https://in-toto.io/Statement/v1",H="https://slsa.dev/verification_summary/v1",X="https://gitlab.com/countersign/countersign/report/v1",Q="https://gitlab.\
com/countersign/countersign";function E(e,n){let o=[ee(e,n)];return[{_type:O,subject:o,predicateType:H,predicate:te(e,n)},{_type:O,subject:o,predicateType:X,predicate:e}]}
function ee({subject:e},{inputs:n}){let{project:o,merge_request:r}=e;if(!r)return{name:o.path,digest:{sha256:n[0]?.sha256??""}};let t=r.sha.length===40?{sha1:r.
sha}:{};return{name:o.path,digest:{gitCommit:r.sha,...t}}}function te(e,{inputs:n,folderUrl:o}){let{policy:r,verdict:t,tool:s}=e,i=t==="compliant",a=r.documents.
map(c=>({uri:ne(c,e),digest:{sha256:c.sha256}}));return{verifier:{id:Q,version:{countersign:s.version}},timeVerified:e.generated_at,resourceUri:re(I(e),e.subject.
merge_request?.sha??null),policy:{uri:a.at(-1)?.uri??"",digest:{sha256:r.sha256},...a.length>1?{annotations:{documents:a}}:{}},inputAttestations:n.map(({name:c,
sha256:l})=>({uri:`${o}${c}`,digest:{sha256:l}})),verificationResult:i?"PASSED":"FAILED",verifiedLevels:[i?"COUNTERSIGN_COMPLIANT":"FAILED"],slsaVersion:"1.0"}}
function re(e,n){return n===null?e:`git+${e}@${n}`}function I({subject:e}){return`${e.gitlab_url}/${h(e.project.path)}`}function ne({source:e,commit:n},o){if(/^https:\/\/|^preset:/i.
test(e))return encodeURI(R(e)).replaceAll("%25","%");let[,r,t="",s=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];if(r!==void 0)return`git+${`${o.subject.
gitlab_url}/${h(r)}`}@${n??encodeURIComponent(s)}#${h(t)}`;let i=n===null?-1:e.lastIndexOf("@");return i<0?`file:${h(e)}`:`git+${I(o)}@${n}#${h(e.slice(0,i))}`}
function h(e){return R(e).split("/").map(encodeURIComponent).join("/")}async function P(e,n){let{signer:o,wantsArchive:r,material:t,folder:s}=n,i=new Map([["report.json",await w(e,n.context)]]);r&&i.set("facts.json",await v(t.facts,
se(t)));let a=new Map,c=[],l;if(o)try{let f=await ie(e,o,i,n);a.set(o.file,f),i.set(o.file,f),c.push(`the evidence is signed ${o.by}: ${oe(s,o.file)}`),l=!0}catch(f){
if(!(f instanceof S))throw f;c.push(`the evidence is NOT signed: ${f.message}`),l=!1}return r&&a.set("evidence.tar.gz",A(i,t.policy.texts,e.generated_at)),{files:a,
notices:c,isSigned:l}}async function ie(e,n,o,{context:r,folder:t}){let s=[...o].map(([l,f])=>({name:l,sha256:y(f)})),i=r.jobUrl?.replace(/\/+$/,""),a=i===void 0?
"":`${i}/artifacts/raw/${encodeURI(t)}/`;return(await Promise.all(E(e,{inputs:s,folderUrl:a}).map(l=>n.sign(Buffer.from(JSON.stringify(l)))))).map(l=>`${JSON.stringify(
l)}
`).join("")}function se({env:e,flags:n}){let r=[...["CI_JOB_TOKEN","CI_REGISTRY_PASSWORD","CI_DEPENDENCY_PROXY_PASSWORD","CI_DEPLOY_PASSWORD"],"SIGSTORE_ID_TOKE\
N","GITHUB_TOKEN"].flatMap(t=>e[t]??[]);return[...x(e,n),...r]}function k(e,n){let o=[...e].map(([r,t])=>{let s=typeof t=="string"?Buffer.from(t):t;return{name:r,bytes:s.length,sha256:y(s)}});return o.sort((r,t)=>r.name<t.name?
-1:1),`${JSON.stringify({schema:"countersign.manifest/v1",generated_at:n,files:o},null,2)}
`}var N={json:{file:"report.json",load:async()=>({render:w})},html:{file:"report.html",load:()=>import("./html-L5FE7DZZ.js")},junit:{file:"report.junit.xml",
load:()=>import("./junit-R52FN7ER.js")},codequality:{file:"gl-code-quality-report.json",load:()=>import("./codequality-X5SZTLCR.js")},sarif:{file:"report.\
sarif",load:()=>import("./sarif-BIVKSVD4.js")},annotations:{file:"gl-annotations.json",load:()=>import("./annotations-CWKA7GW7.js")},metrics:{file:"metric\
s.txt",load:()=>import("./metrics-CO2IXXML.js")},csv:{file:"controls.csv",load:()=>import("./csv-J34PXVFI.js")},markdown:{file:"summary.md",load:()=>import("./markdown-APP562J3.js")},
oscal:{file:"oscal-assessment-results.json",load:()=>import("./oscal-AVV235MK.js")},badge:{file:"badge.svg",load:()=>import("./badge-HHFYZDT3.js")}};var le=["evidence.intoto.jsonl","evidence.sigstore.jsonl","evidence.tar.gz"];async function Fe(e,n,o){let{formatNames:r,context:t,folder:s,signer:i,material:a}=o,
c=new Set(r),l=c.delete("archive"),f=[...c].map(async d=>{let p=N[d];if(!p)throw new b("INTERNAL","a format that can be asked for is in no list");return[p.file,
await(await p.load()).render(n,t)]});for(let[d,p]of await Promise.all(f))e.set(d,p);let g=i||l?await P(n,{signer:i,wantsArchive:l,material:a,context:t,folder:s}):
void 0;for(let[d,p]of g?.files??[])e.set(d,p);if(g){let d=le.filter(p=>!e.has(p));await Promise.all(d.map(p=>ae(ce(s,p),{force:!0})))}return e.set("manifest.jso\
n",k(e,n.generated_at)),g?{notices:g.notices,isSigned:g.isSigned}:{}}export{Fe as addFurther};
