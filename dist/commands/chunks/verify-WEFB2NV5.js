import"./chunk-APIG3MQ2.js";import{a as d,b as B}from"./chunk-4UKPNLDD.js";import{a as U,b as T}from"./chunk-XHUCYCOH.js";import{b,c as m,g as x,
h as f,j as S,l as w}from"./chunk-7J7MU3VY.js";import{b as R}from"./chunk-WT3BOX2Z.js";import{a as g,b as C}from"./chunk-Z23466PB.js";import{a as A,
b as h}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readFile as _e}from"node:fs/promises";import{createHash as H,createPrivateKey as Pe,createPublicKey as W,sign as Oe,verify as Y}from"node:crypto";var I={make:"make one with: openssl genpkey -algorithm ed25519 -out signing.pem",publish:"take the public half: openssl pkey -in signing.pem -pubout -out public\
.pem"};function K(e,n){if(/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(e))throw new h("INPUT_INVALID",`${n} is a private key: whoever checks needs only the public one`,{advice:I.
publish});let r=ee(()=>W(e));if(!r)throw new h("INPUT_INVALID",`${n} holds no public key that can be read`,{advice:`it must be PEM text; ${I.publish}`});let t=Z(
r);if(!t)throw Q(n,r);let s=t==="Ed25519"?null:"sha256";return{id:X(r),kind:t,verify(i,a){try{return Y(s,i,r,a)}catch{return!1}}}}function Z(e){return e.asymmetricKeyType===
"ed25519"?"Ed25519":e.asymmetricKeyType==="ec"&&e.asymmetricKeyDetails?.namedCurve==="prime256v1"?"ECDSA P-256":void 0}function Q(e,n){let r=n.asymmetricKeyDetails?.
namedCurve,t=`${n.asymmetricKeyType??"other"}${r===void 0?"":` on ${r}`}`;return new h("INPUT_INVALID",`${e} is of a kind that is not used here: ${t}`,{advice:`\
Ed25519 and ECDSA on P-256 are; ${I.make}`})}function X(e){return H("sha256").update(e.export({type:"spki",format:"der"})).digest("hex")}function ee(e){try{return e()}catch{
return}}import{gunzipSync as te}from"node:zlib";var v=512,ne=5e8;function V(e){return e[0]===31&&e[1]===139}function D(e){let n=re(e),r=new Map;for(let t=0;;){let s=n.subarray(t,t+v);if(s.length<v)throw new d(
"the archive is cut off");if(s.every(c=>c===0))return r;let{name:i,size:a}=ie(s),o=n.subarray(t+v,t+v+a);if(o.length<a)throw new d("the archive is cut off");if(r.
has(i))throw new d(`the archive holds ${i} twice`);r.set(i,o),t+=v+Math.ceil(a/v)*v}}function re(e){try{return te(e,{maxOutputLength:ne})}catch(n){throw new d("\
the archive is cut off, changed, or larger than any evidence",{cause:n})}}function ie(e){let n=(a,o)=>e.toString("latin1",a,a+o).replace(/\0[\s\S]*$/,""),r=Number.
parseInt(n(148,8),8),t=Buffer.from(e);t.fill(" ",148,156);let s=n(156,1)==="0"&&n(257,6)==="ustar"&&n(345,155)==="",i=n(124,12);if(t.reduce((a,o)=>a+o,0)!==r||!s||
!/^[0-7]{11}$/.test(i))throw new d("the archive is none that Countersign writes");return{name:n(0,100),size:Number.parseInt(i,8)}}import{createHash as oe}from"node:crypto";var E="countersign-evidence";function _(e){return oe("sha256").update(e).digest("hex")}var M="https://in-toto.io/Statement/v1",P="https://slsa.dev/verification_summary/v1",j="https://gitlab.com/countersign/countersign/report/v1",L="https://gitlab.\
com/countersign/countersign";var se=f({_type:w([M]),subject:x(f({name:m(),digest:S()})),predicateType:w([P,j]),predicate:S()}),O=f({sha256:m()}),ae=f({verifier:f({id:w([L])}),timeVerified:m(),
resourceUri:m(),policy:f({digest:O}),inputAttestations:x(f({uri:m(),digest:O})),verificationResult:w(["PASSED","FAILED"])}),ce=["compliant","non_compliant","und\
etermined"],de=f({schema:w(["countersign.report/v1"]),verdict:w(ce),generated_at:m(),subject:S(),policy:f({name:m(),sha256:m(),documents:x(O)})}),ue=f({project:f(
{path:m()}),merge_request:S()}),pe=f({project:f({path:m()})}),fe=f({sha:m()}),le=1e8;async function k(e,n,r){let t;try{t=await me(e,n)}catch(i){if(!(i instanceof
d))throw i;return{verified:!1,claim:void 0,problems:[i.message]}}let s=$e(t,r);return s.length===0?{verified:!0,claim:t,problems:[]}:{verified:!1,claim:t,problems:s}}
async function me(e,n){let r=await Promise.all(ye(e).map(async(i,a)=>{try{let{payload:o,by:c}=await n(i);return{by:c,...ge(o)}}catch(o){throw o instanceof d?new d(
`line ${a+1} ${o.message}`,o):o}})),[t,s]=[P,j].map(i=>{let a=r.filter(({predicateType:c})=>c===i),o=i===j?"report":"summary";if(a.length!==1)throw new d(`the f\
ile holds ${C(a.length,"statement")} with a ${o}, one is needed`);return a[0]});if(!t||!s)throw new d("the file does not hold both statements");return{...he(t,s),
signed:t.by}}function ye(e){if(e.length>le)throw new d("the file is larger than any evidence");let n=e.split(`
`).filter(r=>r.trim()!=="");if(n.length===0)throw new d("the file is empty");return n.map((r,t)=>{try{return JSON.parse(r)}catch(s){throw new d(`line ${t+1} of ${n.
length} is cut off or no JSON`,{cause:s})}})}function ge(e){try{return b(se,JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e)))}catch(n){throw new d("is \
signed, but holds no statement that Countersign writes",{cause:n})}}function he(e,n){let{summary:r,report:t,sha:s,project:i}=we(e,n),a=`${JSON.stringify(n.predicate,
null,2)}
`,o=_(a),c=s===null?{sha256:o}:{gitCommit:s};if(!([e,n].every(({subject:p})=>{let[l,...$]=p;return $.length===0&&l?.name===i&&ve(l.digest,c)})&&JSON.stringify(e.
subject)===JSON.stringify(n.subject)&&r.inputAttestations[0]?.digest.sha256===o&&r.policy.digest.sha256===t.policy.sha256&&r.timeVerified===t.generated_at&&r.verificationResult===
"PASSED"==(t.verdict==="compliant")&&r.resourceUri.endsWith(s===null?"":`@${s}`)))throw new d("the summary and the report are not about the same run");return{verdict:t.
verdict,project:i,sha:s,generatedAt:t.generated_at,policy:{name:t.policy.name,sha256:t.policy.sha256},inputs:new Map(r.inputAttestations.map(({uri:p,digest:{sha256:l}})=>[
p.replace(/^.*\//,""),l])),documents:t.policy.documents.map(({sha256:p})=>p),resourceUri:r.resourceUri,reportSha256:o}}function we(e,n){try{let r=b(de,n.predicate),
t=r.subject.merge_request===null,{project:s}=b(t?pe:ue,r.subject),i=t?null:b(fe,r.subject.merge_request).sha;return{summary:b(ae,e.predicate),report:r,sha:i,project:s.
path}}catch(r){throw new d("the statements do not have the form that Countersign gives them",{cause:r})}}function ve(e,n){return Object.entries(n).every(([r,t])=>e[r]===
t)}function $e(e,{sha:n,project:r,policySha256:t,verdict:s,report:i}){let a=e.sha??"no commit, for no merge request was judged";return[...n===void 0||e.sha===n?
[]:[`it is about ${a}, not about ${n}`],...r===void 0||e.project===r?[]:[`it is about the project ${e.project}, not ${r}`],...t===void 0||e.policy.sha256===t?[]:
[`it was judged by the policy ${e.policy.sha256}, not by ${t}`],...s===void 0||e.verdict===s?[]:[`its verdict is ${e.verdict}, not ${s}`],...i===void 0||_(i)===
e.reportSha256?[]:["the report is another one than was signed, or was changed"]]}async function G(e,n,r){try{let t=be(e),s=[...t.keys()].filter(u=>/^evidence\.(intoto|sigstore)\.jsonl$/.test(u)),[i]=s;if(i===void 0)throw new d("the archive w\
as not signed: it holds no statements");if(s.length>1)throw new d(`the archive holds ${s.join(" and ")}, one is needed`);let a=(t.get(i)??"").toString("utf8"),o=await k(
a,n,r);if(!o.claim)return o;let c=[...o.problems,...Se(t,o.claim,i)];return c.length===0?o:{verified:!1,claim:o.claim,problems:c}}catch(t){if(!(t instanceof d))
throw t;return{verified:!1,claim:void 0,problems:[t.message]}}}function be(e){let n=[...D(e)].map(([r,t])=>{if(!r.startsWith(`${E}/`))throw new d(`the archive h\
olds ${r}, which is none of ours`);return[r.slice(E.length+1),t]});return new Map(n)}function Se(e,n,r){let t=new Set([...e.keys()].filter(o=>o!==r&&o!=="SHA256\
SUMS")),s=new Map(n.inputs).set("report.json",n.reportSha256),i=n.documents.map((o,c)=>{let u=`policies/${c+1}-`;return[[...t].find(p=>p.startsWith(u))??`${u}…`,
o]}),a=[];for(let[o,c]of[...s,...i]){let u=e.get(o);u?_(u)!==c&&a.push(`${o} is another one than was signed, or was changed`):a.push(`${o} is not in the archive`),
t.delete(o)}return[...a,...[...t].map(o=>`${o} is in the archive, and was not signed`)]}var F=["key","trusted_root","certificate_identity","certificate_identity_regexp","certificate_oidc_issuer","sha","project","policy_sha256","report","verdict","j\
son"],z=["compliant","non_compliant","undetermined"];async function ft({operands:e,flags:n},r){let[t,...s]=e;if(t===void 0||s.length>0)throw y(`verify takes one\
 file, not ${e.length}`,"countersign verify evidence.intoto.jsonl --key public.pem");for(let u of n.keys())if(!F.includes(u))throw y(`verify has no flag ${J(u)}${R(
u,F)}`);let i=await xe(n),a=await je(n),o=await q(t,"the evidence"),c=V(o)?await G(o,a,i):await k(o.toString("utf8"),a,i);return r.print(n.has("json")?JSON.stringify(
Ae(t,c),null,2):Ie(t,c,i,r)),c.verified?A.compliant:A.nonCompliant}async function xe(e){let n=e.get("sha")?.toLowerCase();if(n!==void 0&&!/^([0-9a-f]{40}|[0-9a-f]{64})$/.
test(n))throw y(`--sha must be a full commit SHA, not "${n}"`);let r=e.get("policy_sha256")?.toLowerCase();if(r!==void 0&&!/^[0-9a-f]{64}$/.test(r))throw y(`--p\
olicy-sha256 must be 64 hexadecimal digits, not "${r}"`);let t=e.get("verdict");if(t!==void 0&&!z.includes(t))throw y(`--verdict must be ${z.join(" or ")}, not \
"${t}"`);let s=e.get("report");return{sha:n,policySha256:r,verdict:t,project:e.get("project"),report:s===void 0?void 0:await N(s,"--report")}}async function je(e){
let n=e.get("key"),t=["trusted_root","certificate_identity","certificate_identity_regexp","certificate_oidc_issuer"].filter(p=>e.has(p));if(n!==void 0){if(t.length>
0)throw y(`--key contradicts ${t.map(J).join(", ")}: leave out one of them`);return B(K(await N(n,"--key"),"--key"))}if(t.length===0)throw y("nothing says whose\
 signature is expected","give --key public.pem, or for Sigstore --certificate-identity, --certificate-oidc-issuer and --trusted-root");let s=e.get("certificate_\
identity"),i=e.get("certificate_identity_regexp"),a=e.get("certificate_oidc_issuer"),o=e.get("trusted_root");if(s===void 0==(i===void 0))throw y("give one of --\
certificate-identity and --certificate-identity-regexp: who must have signed");if(a===void 0)throw y("--certificate-oidc-issuer is missing","for instance https:\
//gitlab.com");if(o===void 0)throw y("--trusted-root is missing","get one with: cosign trusted-root create --with-default-services --out trusted_root.json");let{
openForSignatory:c}=await import("./sigstore-open-MM75KZ2M.js"),u=i===void 0?p=>p===s:await ke(i);return c(await N(o,"--trusted-root"),{isIdentity:u,identity:s??`\
anybody like ${i}`,issuer:a})}async function ke(e){try{return await T(`^(?:${e})$`)}catch(n){throw n instanceof U?y(`--certificate-identity-regexp is no regular\
 expression: ${n.message}`):n}}async function N(e,n){return(await q(e,n)).toString("utf8")}async function q(e,n){try{return await _e(e)}catch(r){let{code:t}=r;throw new h(
"INPUT_INVALID",`${n} cannot be read: ${e} (${t})`,{cause:r})}}function Ae(e,{verified:n,claim:r,problems:t}){if(!r)return{file:e,verified:n,problems:t,claim:null};
let{verdict:s,project:i,sha:a,policy:o,signed:c,generatedAt:u,resourceUri:p,reportSha256:l}=r;return{file:e,verified:n,problems:t,claim:{verdict:s,project:i,sha:a,
policy:o,signed:c,...{generated_at:u,resource_uri:p,report_sha256:l}}}}function Ie(e,n,r,{surface:t}){let{verified:s,claim:i,problems:a}=n,c=[s?`${t.tone("✓ ver\
ified","green","bold")} ${g(e)}`:`${t.tone("✗ NOT verified","red","bold")} ${g(e)}`,...a.map(l=>`  - ${g(l,1e3)}`)];if(!i)return c.join(`
`);let u=(l,$)=>l===void 0?t.tone(` (not compared: ${$})`,"dim"):"",p=[["signed",g(i.signed)],["project",`${g(i.project)}${u(r.project,"--project")}`],["commit",
`${g(i.sha??"none")}${u(r.sha,"--sha")}`],["policy",`${g(i.policy.name)}, sha256`],["",`${g(i.policy.sha256)}${u(r.policySha256,"--policy-sha256")}`],["verdict",
`${i.verdict}, ${g(i.generatedAt)}${u(r.verdict,"--verdict")}`]];return[...c,...p.map(([l,$])=>`  ${(l??"").padEnd(8)} ${$}`)].join(`
`)}function J(e){return`--${e.replaceAll("_","-")}`}function y(e,n){return new h("INPUT_INVALID",e,n===void 0?{}:{advice:n})}export{ft as verifyCommand};
