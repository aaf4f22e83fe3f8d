import{a as D}from"./chunk-APIG3MQ2.js";import{a as u,b as M}from"./chunk-4UKPNLDD.js";import{a as K,b as V}from"./chunk-XHUCYCOH.js";import{b as S,
c as p,d as T,g as x,h as f,j as I,l as b,o as q}from"./chunk-7J7MU3VY.js";import{b as C}from"./chunk-WT3BOX2Z.js";import{a as h,b as U}from"./chunk-Z23466PB.js";
import{a as R,b as v}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readFile as Ie}from"node:fs/promises";import{createHash as te,createPrivateKey as Te,createPublicKey as ne,sign as qe,verify as re}from"node:crypto";var E={make:"make one with: openssl genpkey -algorithm ed25519 -out signing.pem",publish:"take the public half: openssl pkey -in signing.pem -pubout -out public\
.pem"};function L(e,n){if(/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(e))throw new v("INPUT_INVALID",`${n} is a private key: whoever checks needs only the public one`,{advice:E.
publish});let r=ae(()=>ne(e));if(!r)throw new v("INPUT_INVALID",`${n} holds no public key that can be read`,{advice:`it must be PEM text; ${E.publish}`});let t=ie(
r);if(!t)throw oe(n,r);let o=t==="Ed25519"?null:"sha256";return{id:se(r),kind:t,verify(i,a){try{return re(o,i,r,a)}catch{return!1}}}}function ie(e){return e.asymmetricKeyType===
"ed25519"?"Ed25519":e.asymmetricKeyType==="ec"&&e.asymmetricKeyDetails?.namedCurve==="prime256v1"?"ECDSA P-256":void 0}function oe(e,n){let r=n.asymmetricKeyDetails?.
namedCurve,t=`${n.asymmetricKeyType??"other"}${r===void 0?"":` on ${r}`}`;return new v("INPUT_INVALID",`${e} is of a kind that is not used here: ${t}`,{advice:`\
Ed25519 and ECDSA on P-256 are; ${E.make}`})}function se(e){return te("sha256").update(e.export({type:"spki",format:"der"})).digest("hex")}function ae(e){try{return e()}catch{
return}}import{gunzipSync as ce}from"node:zlib";var $=512,de=5e8;function G(e){return e[0]===31&&e[1]===139}function F(e){let n=ue(e),r=new Map;for(let t=0;;){let o=n.subarray(t,t+$);if(o.length<$)throw new u(
"the archive is cut off");if(o.every(c=>c===0))return r;let{name:i,size:a}=pe(o),s=n.subarray(t+$,t+$+a);if(s.length<a)throw new u("the archive is cut off");if(r.
has(i))throw new u(`the archive holds ${i} twice`);r.set(i,s),t+=$+Math.ceil(a/$)*$}}function ue(e){try{return ce(e,{maxOutputLength:de})}catch(n){throw new u("\
the archive is cut off, changed, or larger than any evidence",{cause:n})}}function pe(e){let n=(a,s)=>e.toString("latin1",a,a+s).replace(/\0[\s\S]*$/,""),r=Number.
parseInt(n(148,8),8),t=Buffer.from(e);t.fill(" ",148,156);let o=n(156,1)==="0"&&n(257,6)==="ustar"&&n(345,155)==="",i=n(124,12);if(t.reduce((a,s)=>a+s,0)!==r||!o||
!/^[0-7]{11}$/.test(i))throw new u("the archive is none that Countersign writes");return{name:n(0,100),size:Number.parseInt(i,8)}}import{createHash as fe}from"node:crypto";var P="countersign-evidence";function _(e){return fe("sha256").update(e).digest("hex")}var z="https://in-toto.io/Statement/v1",B="https://slsa.dev/verification_summary/v1",j="https://gitlab.com/countersign/countersign/report/v1",J="https://gitlab.\
com/countersign/countersign";function H(e,n){return n===null?e:`git+${e}@${n}`}function Y({subject:e}){return`${e.gitlab_url}/${le(e.project.path)}`}function le(e){return D(e).split("/").map(encodeURIComponent).join("/")}var ge=f({_type:b([z]),subject:x(f({name:p(),digest:I()})),predicateType:b([B,j]),predicate:I()}),O=f({sha256:p()}),me=f({verifier:f({id:b([J])}),timeVerified:p(),
resourceUri:p(),policy:f({digest:O}),inputAttestations:x(f({uri:p(),digest:O})),verificationResult:b(["PASSED","FAILED"])}),he=["compliant","non_compliant","und\
etermined"],ye=f({gitlab_url:p(),project:f({path:p()}),merge_request:q(f({iid:T(),sha:p(),target_branch:p()}))}),we=f({schema:b(["countersign.report/v1"]),verdict:b(
he),generated_at:p(),subject:ye,policy:f({name:p(),sha256:p(),documents:x(O)})}),ve=1e8;async function k(e,n,r){let t;try{t=await be(e,n)}catch(i){if(!(i instanceof
u))throw i;return{verified:!1,claim:void 0,problems:[i.message]}}let o=ke(t,r);return o.length===0?{verified:!0,claim:t,problems:[]}:{verified:!1,claim:t,problems:o}}
async function be(e,n){let r=await Promise.all($e(e).map(async(i,a)=>{try{let{payload:s,by:c}=await n(i);return{by:c,..._e(s)}}catch(s){throw s instanceof u?new u(
`line ${a+1} ${s.message}`,s):s}})),[t,o]=[B,j].map(i=>{let a=r.filter(({predicateType:c})=>c===i),s=i===j?"report":"summary";if(a.length!==1)throw new u(`the f\
ile holds ${U(a.length,"statement")} with a ${s}, one is needed`);return a[0]});if(!t||!o)throw new u("the file does not hold both statements");if(t.by!==o.by)throw new u(
`the statements are signed by two: ${t.by}, and ${o.by}`);return{...Se(t,o),signed:t.by}}function $e(e){if(e.length>ve)throw new u("the file is larger than any \
evidence");let n=e.split(`
`).filter(r=>r.trim()!=="");if(n.length===0)throw new u("the file is empty");return n.map((r,t)=>{try{return JSON.parse(r)}catch(o){throw new u(`line ${t+1} of ${n.
length} is cut off or no JSON`,{cause:o})}})}function _e(e){try{return S(ge,JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e)))}catch(n){throw new u("is \
signed, but holds no statement that Countersign writes",{cause:n})}}function Se(e,n){let{summary:r,report:t,sha:o,mergeRequest:i,project:a,url:s}=xe(e,n),c=`${JSON.
stringify(n.predicate,null,2)}
`,d=_(c),g=o===null?{sha256:d}:{gitCommit:o};if(!([e,n].every(({subject:m})=>{let[w,...A]=m;return A.length===0&&w?.name===a&&je(w.digest,g)})&&JSON.stringify(e.
subject)===JSON.stringify(n.subject)&&r.inputAttestations[0]?.digest.sha256===d&&r.policy.digest.sha256===t.policy.sha256&&r.timeVerified===t.generated_at&&r.verificationResult===
"PASSED"==(t.verdict==="compliant")&&r.resourceUri===H(s,o)))throw new u("the summary and the report are not about the same run");return{verdict:t.verdict,project:a,
url:s,sha:o,mergeRequest:i,generatedAt:t.generated_at,policy:{name:t.policy.name,sha256:t.policy.sha256},inputs:new Map(r.inputAttestations.map(({uri:m,digest:{
sha256:w}})=>[m.replace(/^.*\//,""),w])),documents:t.policy.documents.map(({sha256:m})=>m),resourceUri:r.resourceUri,reportSha256:d}}function xe(e,n){try{let r=S(
we,n.predicate),{subject:t}=r,o=t.merge_request;return{summary:S(me,e.predicate),report:r,sha:o?.sha??null,mergeRequest:o&&{iid:o.iid,targetBranch:o.target_branch},
project:t.project.path,url:Y({subject:t})}}catch(r){throw new u("the statements do not have the form that Countersign gives them",{cause:r})}}function je(e,n){return Object.
entries(n).every(([r,t])=>e[r]===t)}function ke(e,n){let{sha:r,mergeRequest:t,targetBranch:o,project:i,policySha256:a,verdict:s,report:c}=n,d=e.sha??"no commit,\
 for no merge request was judged";return[...r===void 0||e.sha===r?[]:[`it is about ${d}, not about ${r}`],...t===void 0||String(e.mergeRequest?.iid)===t?[]:[`it\
 is about ${e.mergeRequest?`the merge request !${e.mergeRequest.iid}`:"no merge request"}, not !${t}`],...o===void 0||e.mergeRequest?.targetBranch===o?[]:[`it i\
s about ${e.mergeRequest?`a change of ${e.mergeRequest.targetBranch}`:"no change"}, not of ${o}`],...i===void 0||[e.project,e.url].includes(i)?[]:[`it is about \
the project ${i.includes("://")?e.url:e.project}, not ${i}`],...a===void 0||e.policy.sha256===a?[]:[`it was judged by the policy ${e.policy.sha256}, not by ${a}`],
...s===void 0||e.verdict===s?[]:[`its verdict is ${e.verdict}, not ${s}`],...c===void 0||_(c)===e.reportSha256?[]:["the report is another one than was signed, o\
r was changed"]]}async function W(e,n,r){try{let t=Ae(e),o=[...t.keys()].filter(d=>/^evidence\.(intoto|sigstore)\.jsonl$/.test(d)),[i]=o;if(i===void 0)throw new u("the archive w\
as not signed: it holds no statements");if(o.length>1)throw new u(`the archive holds ${o.join(" and ")}, one is needed`);let a=(t.get(i)??"").toString("utf8"),s=await k(
a,n,r);if(!s.claim)return s;let c=[...s.problems,...Re(t,s.claim,i)];return c.length===0?s:{verified:!1,claim:s.claim,problems:c}}catch(t){if(!(t instanceof u))
throw t;return{verified:!1,claim:void 0,problems:[t.message]}}}function Ae(e){let n=[...F(e)].map(([r,t])=>{if(!r.startsWith(`${P}/`))throw new u(`the archive h\
olds ${r}, which is none of ours`);return[r.slice(P.length+1),t]});return new Map(n)}function Re(e,n,r){let t=new Set([...e.keys()].filter(s=>s!==r&&s!=="SHA256\
SUMS")),o=new Map(n.inputs).set("report.json",n.reportSha256),i=n.documents.map((s,c)=>{let d=`policies/${c+1}-`;return[[...t].find(g=>g.startsWith(d))??`${d}…`,
s]}),a=[];for(let[s,c]of[...o,...i]){let d=e.get(s);d?_(d)!==c&&a.push(`${s} is another one than was signed, or was changed`):a.push(`${s} is not in the archive`),
t.delete(s)}return[...a,...[...t].map(s=>`${s} is in the archive, and was not signed`)]}var Z=["key","trusted_root","certificate_identity","certificate_identity_regexp","certificate_oidc_issuer","sha","merge_request","target_branch","project","poli\
cy_sha256","report","verdict","json"],Q=["compliant","non_compliant","undetermined"];async function wt({operands:e,flags:n},r){let[t,...o]=e;if(t===void 0||o.length>
0)throw l(`verify takes one file, not ${e.length}`,"countersign verify evidence.intoto.jsonl --key public.pem");for(let d of n.keys())if(!Z.includes(d))throw l(
`verify has no flag ${ee(d)}${C(d,Z)}`);let i=await Ee(n),a=await Pe(n),s=await N(t,"the evidence"),c=G(s)?await W(s,a,i):await k(s.toString("utf8"),a,i);return r.
print(n.has("json")?JSON.stringify(Oe(t,c),null,2):Ne(t,c,i,r)),c.verified?R.compliant:R.nonCompliant}async function Ee(e){let n=e.get("sha")?.toLowerCase();if(n!==
void 0&&!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(n))throw l(`--sha must be a full commit SHA, not "${n}"`);let r=e.get("policy_sha256")?.toLowerCase();if(r!==void 0&&
!/^[0-9a-f]{64}$/.test(r))throw l(`--policy-sha256 must be 64 hexadecimal digits, not "${r}"`);let t=e.get("verdict");if(t!==void 0&&!Q.includes(t))throw l(`--v\
erdict must be ${Q.join(" or ")}, not "${t}"`);let o=e.get("merge_request")?.replace(/^!/,"");if(o!==void 0&&!/^[1-9]\d*$/.test(o))throw l(`--merge-request must\
 be the number of one, not "${o}"`);let i=e.get("report");return{sha:n,policySha256:r,verdict:t,mergeRequest:o,targetBranch:e.get("target_branch"),project:e.get(
"project"),report:i===void 0?void 0:await N(i,"--report")}}async function Pe(e){let n=e.get("key"),t=["trusted_root","certificate_identity","certificate_identit\
y_regexp","certificate_oidc_issuer"].filter(g=>e.has(g));if(n!==void 0){if(t.length>0)throw l(`--key contradicts ${t.map(ee).join(", ")}: leave out one of them`);
return M(L(await X(n,"--key"),"--key"))}if(t.length===0)throw l("nothing says whose signature is expected","give --key public.pem, or for Sigstore --certificate\
-identity, --certificate-oidc-issuer and --trusted-root");let o=e.get("certificate_identity"),i=e.get("certificate_identity_regexp"),a=e.get("certificate_oidc_i\
ssuer"),s=e.get("trusted_root");if(o===void 0==(i===void 0))throw l("give one of --certificate-identity and --certificate-identity-regexp: who must have signed");
if(a===void 0)throw l("--certificate-oidc-issuer is missing","for instance https://gitlab.com");if(s===void 0)throw l("--trusted-root is missing","get one with:\
 cosign trusted-root create --with-default-services --out trusted_root.json");let{openForSignatory:c}=await import("./sigstore-open-MM75KZ2M.js"),d=i===void 0?g=>g===
o:await Be(i);return c(await X(s,"--trusted-root"),{isIdentity:d,identity:o??`anybody like ${i}`,issuer:a})}async function Be(e){try{return await V(`^(?:${e})$`)}catch(n){
throw n instanceof K?l(`--certificate-identity-regexp is no regular expression: ${n.message}`):n}}async function X(e,n){return(await N(e,n)).toString("utf8")}async function N(e,n){
try{return await Ie(e)}catch(r){let{code:t}=r;throw new v("INPUT_INVALID",`${n} cannot be read: ${e} (${t})`,{cause:r})}}function Oe(e,{verified:n,claim:r,problems:t}){
if(!r)return{file:e,verified:n,problems:t,claim:null};let{verdict:o,project:i,url:a,sha:s,policy:c,signed:d,generatedAt:g,resourceUri:y,reportSha256:m}=r,w=r.mergeRequest,
A=w&&{iid:w.iid,target_branch:w.targetBranch};return{file:e,verified:n,problems:t,claim:{verdict:o,project:i,url:a,sha:s,merge_request:A,policy:c,signed:d,...{generated_at:g,
resource_uri:y,report_sha256:m}}}}function Ne(e,n,r,{surface:t}){let{verified:o,claim:i,problems:a}=n,c=[o?`${t.tone("✓ verified","green","bold")} ${h(e)}`:`${t.
tone("✗ NOT verified","red","bold")} ${h(e)}`,...a.map(y=>`  - ${h(y,1e3)}`)];if(!i)return c.join(`
`);let d=(y,m)=>y===void 0?t.tone(` (not compared: ${m})`,"dim"):"",g=[["signed",h(i.signed)],["project",`${h(i.url)}${d(r.project,"--project")}`],["commit",`${h(
i.sha??"none")}${d(r.sha,"--sha")}`],...i.mergeRequest?[["change",`!${i.mergeRequest.iid} into ${h(i.mergeRequest.targetBranch)}${d(r.mergeRequest??r.targetBranch,
"--merge-request")}`]]:[],["policy",`${h(i.policy.name)}, sha256`],["",`${h(i.policy.sha256)}${d(r.policySha256,"--policy-sha256")}`],["verdict",`${i.verdict}, ${h(
i.generatedAt)}${d(r.verdict,"--verdict")}`]];return[...c,...g.map(([y,m])=>`  ${(y??"").padEnd(8)} ${m}`)].join(`
`)}function ee(e){return`--${e.replaceAll("_","-")}`}function l(e,n){return new v("INPUT_INVALID",e,n===void 0?{}:{advice:n})}export{wt as verifyCommand};
