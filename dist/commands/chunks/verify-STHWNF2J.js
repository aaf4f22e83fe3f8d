import{a as D}from"./chunk-APIG3MQ2.js";import{a as d,b as M}from"./chunk-4UKPNLDD.js";import{a as K,b as V}from"./chunk-XHUCYCOH.js";import{b as x,
c as g,d as T,g as j,h as m,j as I,l as b,o as q}from"./chunk-7J7MU3VY.js";import{b as C}from"./chunk-WT3BOX2Z.js";import{a as w,b as N}from"./chunk-Z23466PB.js";
import{a as R,b as v}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readFile as Ie}from"node:fs/promises";import{createHash as te,createPrivateKey as Te,createPublicKey as ne,sign as qe,verify as re}from"node:crypto";var E={make:"make one with: openssl genpkey -algorithm ed25519 -out signing.pem",publish:"take the public half: openssl pkey -in signing.pem -pubout -out public\
.pem"};function L(e,n){if(/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(e))throw new v("INPUT_INVALID",`${n} is a private key: whoever checks needs only the public one`,{advice:E.
publish});let r=ae(()=>ne(e));if(!r)throw new v("INPUT_INVALID",`${n} holds no public key that can be read`,{advice:`it must be PEM text; ${E.publish}`});let t=ie(
r);if(!t)throw oe(n,r);let o=t==="Ed25519"?null:"sha256";return{id:se(r),kind:t,verify(i,a){try{return re(o,i,r,a)}catch{return!1}}}}function ie(e){return e.asymmetricKeyType===
"ed25519"?"Ed25519":e.asymmetricKeyType==="ec"&&e.asymmetricKeyDetails?.namedCurve==="prime256v1"?"ECDSA P-256":void 0}function oe(e,n){let r=n.asymmetricKeyDetails?.
namedCurve,t=`${n.asymmetricKeyType??"other"}${r===void 0?"":` on ${r}`}`;return new v("INPUT_INVALID",`${e} is of a kind that is not used here: ${t}`,{advice:`\
Ed25519 and ECDSA on P-256 are; ${E.make}`})}function se(e){return te("sha256").update(e.export({type:"spki",format:"der"})).digest("hex")}function ae(e){try{return e()}catch{
return}}import{gunzipSync as ce}from"node:zlib";var $=512,de=5e8;function G(e){return e[0]===31&&e[1]===139}function F(e){let n=ue(e),r=new Map;for(let t=0;;){let o=n.subarray(t,t+$);if(o.length<$)throw new d(
"the archive is cut off");if(o.every(c=>c===0)){if(n.subarray(t).some(c=>c!==0))throw new d("the archive holds something after its end");return r}let{name:i,size:a}=pe(
o),s=n.subarray(t+$,t+$+a);if(s.length<a)throw new d("the archive is cut off");if(r.has(i))throw new d(`the archive holds ${i} twice`);r.set(i,s),t+=$+Math.ceil(
a/$)*$}}function ue(e){try{return ce(e,{maxOutputLength:de})}catch(n){throw new d("the archive is cut off, changed, or larger than any evidence",{cause:n})}}function pe(e){
let n=(a,s)=>e.toString("latin1",a,a+s).replace(/\0[\s\S]*$/,""),r=Number.parseInt(n(148,8),8),t=Buffer.from(e);t.fill(" ",148,156);let o=n(156,1)==="0"&&n(257,
6)==="ustar"&&n(345,155)==="",i=n(124,12);if(t.reduce((a,s)=>a+s,0)!==r||!o||!/^[0-7]{11}$/.test(i))throw new d("the archive is none that Countersign writes");return{
name:n(0,100),size:Number.parseInt(i,8)}}import{createHash as fe}from"node:crypto";var P="countersign-evidence";function S(e){return fe("sha256").update(e).digest("hex")}var z="https://in-toto.io/Statement/v1",B="https://slsa.dev/verification_summary/v1",A="https://gitlab.com/countersign/countersign/report/v1",J="https://gitlab.\
com/countersign/countersign";function H(e,n){return n===null?e:`git+${e}@${n}`}function Y({subject:e}){return`${e.gitlab_url}/${le(e.project.path)}`}function le(e){return D(e).split("/").map(encodeURIComponent).join("/")}var ge=m({_type:b([z]),subject:j(m({name:g(),digest:I()})),predicateType:b([B,A]),predicate:I()}),O=m({sha256:g()}),me=m({verifier:m({id:b([J])}),timeVerified:g(),
resourceUri:g(),policy:m({digest:O}),inputAttestations:j(m({uri:g(),digest:O})),verificationResult:b(["PASSED","FAILED"])}),he=["compliant","non_compliant","und\
etermined"],ye=m({gitlab_url:g(),project:m({path:g()}),merge_request:q(m({iid:T(),sha:g(),target_branch:g()}))}),we=m({schema:b(["countersign.report/v1"]),verdict:b(
he),generated_at:g(),subject:ye,policy:m({name:g(),sha256:g(),documents:j(O)})}),ve=1e8;async function k(e,n,r){let t;try{t=await be(e,n)}catch(i){if(!(i instanceof
d))throw i;return{verified:!1,claim:void 0,problems:[i.message]}}let o=Ae(t,r);return o.length===0?{verified:!0,claim:t,problems:[]}:{verified:!1,claim:t,problems:o}}
async function be(e,n){let r=await Promise.all($e(e).map(async(i,a)=>{try{let{payload:s,by:c}=await n(i);return{by:c,...Se(s)}}catch(s){throw s instanceof d?new d(
`line ${a+1} ${s.message}`,s):s}})),[t,o]=[B,A].map(i=>{let a=r.filter(({predicateType:c})=>c===i),s=i===A?"report":"summary";if(a.length!==1)throw new d(`the f\
ile holds ${N(a.length,"statement")} with a ${s}, one is needed`);return a[0]});if(!t||!o)throw new d("the file does not hold both statements");if(t.by!==o.by)throw new d(
`the statements are signed by two: ${t.by}, and ${o.by}`);return{..._e(t,o),signed:t.by}}function $e(e){if(e.length>ve)throw new d("the file is larger than any \
evidence");let n=e.split(`
`).filter(r=>r.trim()!=="");if(n.length===0)throw new d("the file is empty");return n.map((r,t)=>{try{return JSON.parse(r)}catch(o){throw new d(`line ${t+1} of ${n.
length} is cut off or no JSON`,{cause:o})}})}function Se(e){try{return x(ge,JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e)))}catch(n){throw new d("is \
signed, but holds no statement that Countersign writes",{cause:n})}}function _e(e,n){let{summary:r,report:t,sha:o,mergeRequest:i,project:a,url:s}=xe(e,n),c=`${JSON.
stringify(n.predicate,null,2)}
`,u=S(c),y=o===null?{sha256:u}:{gitCommit:o};if(!([e,n].every(({subject:f})=>{let[l,..._]=f;return _.length===0&&l?.name===a&&je(l.digest,y)})&&JSON.stringify(e.
subject)===JSON.stringify(n.subject)&&r.inputAttestations[0]?.digest.sha256===u&&r.policy.digest.sha256===t.policy.sha256&&r.timeVerified===t.generated_at&&r.verificationResult===
"PASSED"==(t.verdict==="compliant")&&r.resourceUri===H(s,o)))throw new d("the summary and the report are not about the same run");return{verdict:t.verdict,project:a,
url:s,sha:o,mergeRequest:i,generatedAt:t.generated_at,policy:{name:t.policy.name,sha256:t.policy.sha256},inputs:new Map(r.inputAttestations.map(({uri:f,digest:{
sha256:l}})=>[f.replace(/^.*\//,""),l])),documents:t.policy.documents.map(({sha256:f})=>f),resourceUri:r.resourceUri,reportSha256:u}}function xe(e,n){try{let r=x(
we,n.predicate),{subject:t}=r,o=t.merge_request;return{summary:x(me,e.predicate),report:r,sha:o?.sha??null,mergeRequest:o&&{iid:o.iid,targetBranch:o.target_branch},
project:t.project.path,url:Y({subject:t})}}catch(r){throw new d("the statements do not have the form that Countersign gives them",{cause:r})}}function je(e,n){return Object.
entries(n).every(([r,t])=>e[r]===t)}function Ae(e,n){let{sha:r,mergeRequest:t,targetBranch:o,project:i,policySha256:a,verdict:s,report:c}=n,u=e.sha??"no commit,\
 for no merge request was judged";return[...r===void 0||e.sha===r?[]:[`it is about ${u}, not about ${r}`],...t===void 0||String(e.mergeRequest?.iid)===t?[]:[`it\
 is about ${e.mergeRequest?`the merge request !${e.mergeRequest.iid}`:"no merge request"}, not !${t}`],...o===void 0||e.mergeRequest?.targetBranch===o?[]:[`it i\
s about ${e.mergeRequest?`a change of ${e.mergeRequest.targetBranch}`:"no change"}, not of ${o}`],...i===void 0||[e.project,e.url].includes(i)?[]:[`it is about \
the project ${i.includes("://")?e.url:e.project}, not ${i}`],...a===void 0||e.policy.sha256===a?[]:[`it was judged by the policy ${e.policy.sha256}, not by ${a}`],
...s===void 0||e.verdict===s?[]:[`its verdict is ${e.verdict}, not ${s}`],...c===void 0||S(c)===e.reportSha256?[]:["the report is another one than was signed, o\
r was changed"]]}async function W(e,n,r){try{let t=ke(e),o=[...t.keys()].filter(u=>/^evidence\.(intoto|sigstore)\.jsonl$/.test(u)),[i]=o;if(i===void 0)throw new d("the archive w\
as not signed: it holds no statements");if(o.length>1)throw new d(`the archive holds ${o.join(" and ")}, one is needed`);let a=(t.get(i)??"").toString("utf8"),s=await k(
a,n,r);if(!s.claim)return s;let c=[...s.problems,...Re(t,s.claim,i)];return c.length===0?s:{verified:!1,claim:s.claim,problems:c}}catch(t){if(!(t instanceof d))
throw t;return{verified:!1,claim:void 0,problems:[t.message]}}}function ke(e){let n=[...F(e)].map(([r,t])=>{if(!r.startsWith(`${P}/`))throw new d(`the archive h\
olds ${r}, which is none of ours`);return[r.slice(P.length+1),t]});return new Map(n)}function Re(e,n,r){let t=new Set([...e.keys()].filter(p=>p!==r&&p!=="SHA256\
SUMS")),o=new Map(n.inputs).set("report.json",n.reportSha256),i=n.documents.map((p,f)=>{let l=`policies/${f+1}-`;return[[...t].find(_=>_.startsWith(l))??`${l}…`,
p]}),a=[];for(let[p,f]of[...o,...i]){let l=e.get(p);l?S(l)!==f&&a.push(`${p} is another one than was signed, or was changed`):a.push(`${p} is not in the archive`),
t.delete(p)}let s=e.get("SHA256SUMS")?.toString("utf8"),u=[...o,...i,[r,S(e.get(r)??"")]].map(([p,f])=>`${f}  ${p}
`),y=s!==void 0&&s.split(/(?<=\n)/).sort().join("")!==u.sort().join("");return a.length===0&&y&&a.push("SHA256SUMS says something else than was signed"),[...a,...[
...t].map(p=>`${p} is in the archive, and was not signed`)]}var Z=["key","trusted_root","certificate_identity","certificate_identity_regexp","certificate_oidc_issuer","sha","merge_request","target_branch","project","poli\
cy_sha256","report","verdict","json"],Q=["compliant","non_compliant","undetermined"];async function wt({operands:e,flags:n},r){let[t,...o]=e;if(t===void 0||o.length>
0)throw h(`verify takes one file, not ${e.length}`,"countersign verify evidence.intoto.jsonl --key public.pem");for(let u of n.keys())if(!Z.includes(u))throw h(
`verify has no flag ${ee(u)}${C(u,Z)}`);let i=await Ee(n),a=await Pe(n),s=await U(t,"the evidence"),c=G(s)?await W(s,a,i):await k(s.toString("utf8"),a,i);return r.
print(n.has("json")?JSON.stringify(Oe(t,c),null,2):Ue(t,c,i,r)),c.verified?R.compliant:R.nonCompliant}async function Ee(e){let n=e.get("sha")?.toLowerCase();if(n!==
void 0&&!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(n))throw h(`--sha must be a full commit SHA, not "${n}"`);let r=e.get("policy_sha256")?.toLowerCase();if(r!==void 0&&
!/^[0-9a-f]{64}$/.test(r))throw h(`--policy-sha256 must be 64 hexadecimal digits, not "${r}"`);let t=e.get("verdict");if(t!==void 0&&!Q.includes(t))throw h(`--v\
erdict must be ${Q.join(" or ")}, not "${t}"`);let o=e.get("merge_request")?.replace(/^!/,"");if(o!==void 0&&!/^[1-9]\d*$/.test(o))throw h(`--merge-request must\
 be the number of one, not "${o}"`);let i=e.get("report");return{sha:n,policySha256:r,verdict:t,mergeRequest:o,targetBranch:e.get("target_branch"),project:e.get(
"project"),report:i===void 0?void 0:await U(i,"--report")}}async function Pe(e){let n=e.get("key"),t=["trusted_root","certificate_identity","certificate_identit\
y_regexp","certificate_oidc_issuer"].filter(y=>e.has(y));if(n!==void 0){if(t.length>0)throw h(`--key contradicts ${t.map(ee).join(", ")}: leave out one of them`);
return M(L(await X(n,"--key"),"--key"))}if(t.length===0)throw h("nothing says whose signature is expected","give --key public.pem, or for Sigstore --certificate\
-identity, --certificate-oidc-issuer and --trusted-root");let o=e.get("certificate_identity"),i=e.get("certificate_identity_regexp"),a=e.get("certificate_oidc_i\
ssuer"),s=e.get("trusted_root");if(o===void 0==(i===void 0))throw h("give one of --certificate-identity and --certificate-identity-regexp: who must have signed");
if(a===void 0)throw h("--certificate-oidc-issuer is missing","for instance https://gitlab.com");if(s===void 0)throw h("--trusted-root is missing","get one with:\
 cosign trusted-root create --with-default-services --out trusted_root.json");let{openForSignatory:c}=await import("./sigstore-open-MM75KZ2M.js"),u=i===void 0?y=>y===
o:await Be(i);return c(await X(s,"--trusted-root"),{isIdentity:u,identity:o??`anybody like ${i}`,issuer:a})}async function Be(e){try{return await V(`^(?:${e})$`)}catch(n){
throw n instanceof K?h(`--certificate-identity-regexp is no regular expression: ${n.message}`):n}}async function X(e,n){return(await U(e,n)).toString("utf8")}async function U(e,n){
try{return await Ie(e)}catch(r){let{code:t}=r;throw new v("INPUT_INVALID",`${n} cannot be read: ${e} (${t})`,{cause:r})}}function Oe(e,{verified:n,claim:r,problems:t}){
if(!r)return{file:e,verified:n,problems:t,claim:null};let{verdict:o,project:i,url:a,sha:s,policy:c,signed:u,generatedAt:y,resourceUri:p,reportSha256:f}=r,l=r.mergeRequest,
_=l&&{iid:l.iid,target_branch:l.targetBranch};return{file:e,verified:n,problems:t,claim:{verdict:o,project:i,url:a,sha:s,merge_request:_,policy:c,signed:u,...{generated_at:y,
resource_uri:p,report_sha256:f}}}}function Ue(e,n,r,{surface:t}){let{verified:o,claim:i,problems:a}=n,c=[o?`${t.tone("✓ verified","green","bold")} ${w(e)}`:`${t.
tone("✗ NOT verified","red","bold")} ${w(e)}`,...a.map(p=>`  - ${w(p,1e3)}`)];if(!i)return c.join(`
`);let u=(p,f)=>p===void 0?t.tone(` (not compared: ${f})`,"dim"):"",y=[["signed",w(i.signed)],["project",`${w(i.url)}${u(r.project,"--project")}`],["commit",`${w(
i.sha??"none")}${u(r.sha,"--sha")}`],...i.mergeRequest?[["change",`!${i.mergeRequest.iid} into ${w(i.mergeRequest.targetBranch)}${u(r.mergeRequest??r.targetBranch,
"--merge-request")}`]]:[],["policy",`${w(i.policy.name)}, sha256`],["",`${w(i.policy.sha256)}${u(r.policySha256,"--policy-sha256")}`],["verdict",`${i.verdict}, ${w(
i.generatedAt)}${u(r.verdict,"--verdict")}`]];return[...c,...y.map(([p,f])=>`  ${(p??"").padEnd(8)} ${f}`)].join(`
`)}function ee(e){return`--${e.replaceAll("_","-")}`}function h(e,n){return new v("INPUT_INVALID",e,n===void 0?{}:{advice:n})}export{wt as verifyCommand};
