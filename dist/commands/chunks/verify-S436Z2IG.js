import{a as V}from"./chunk-APIG3MQ2.js";import{a as d,b as D}from"./chunk-4UKPNLDD.js";import{a as B,b as K}from"./chunk-XHUCYCOH.js";import{b as x,
c as l,g as _,h as f,j as A,l as v,o as R}from"./chunk-7J7MU3VY.js";import{b as T}from"./chunk-WT3BOX2Z.js";import{a as h,b as C}from"./chunk-Z23466PB.js";
import{a as k,b as w}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readFile as Ae}from"node:fs/promises";import{createHash as X,createPrivateKey as Ce,createPublicKey as ee,sign as Te,verify as te}from"node:crypto";var I={make:"make one with: openssl genpkey -algorithm ed25519 -out signing.pem",publish:"take the public half: openssl pkey -in signing.pem -pubout -out public\
.pem"};function M(e,n){if(/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(e))throw new w("INPUT_INVALID",`${n} is a private key: whoever checks needs only the public one`,{advice:I.
publish});let r=oe(()=>ee(e));if(!r)throw new w("INPUT_INVALID",`${n} holds no public key that can be read`,{advice:`it must be PEM text; ${I.publish}`});let t=ne(
r);if(!t)throw re(n,r);let s=t==="Ed25519"?null:"sha256";return{id:ie(r),kind:t,verify(i,a){try{return te(s,i,r,a)}catch{return!1}}}}function ne(e){return e.asymmetricKeyType===
"ed25519"?"Ed25519":e.asymmetricKeyType==="ec"&&e.asymmetricKeyDetails?.namedCurve==="prime256v1"?"ECDSA P-256":void 0}function re(e,n){let r=n.asymmetricKeyDetails?.
namedCurve,t=`${n.asymmetricKeyType??"other"}${r===void 0?"":` on ${r}`}`;return new w("INPUT_INVALID",`${e} is of a kind that is not used here: ${t}`,{advice:`\
Ed25519 and ECDSA on P-256 are; ${I.make}`})}function ie(e){return X("sha256").update(e.export({type:"spki",format:"der"})).digest("hex")}function oe(e){try{return e()}catch{
return}}import{gunzipSync as se}from"node:zlib";var b=512,ae=5e8;function L(e){return e[0]===31&&e[1]===139}function G(e){let n=ce(e),r=new Map;for(let t=0;;){let s=n.subarray(t,t+b);if(s.length<b)throw new d(
"the archive is cut off");if(s.every(c=>c===0))return r;let{name:i,size:a}=de(s),o=n.subarray(t+b,t+b+a);if(o.length<a)throw new d("the archive is cut off");if(r.
has(i))throw new d(`the archive holds ${i} twice`);r.set(i,o),t+=b+Math.ceil(a/b)*b}}function ce(e){try{return se(e,{maxOutputLength:ae})}catch(n){throw new d("\
the archive is cut off, changed, or larger than any evidence",{cause:n})}}function de(e){let n=(a,o)=>e.toString("latin1",a,a+o).replace(/\0[\s\S]*$/,""),r=Number.
parseInt(n(148,8),8),t=Buffer.from(e);t.fill(" ",148,156);let s=n(156,1)==="0"&&n(257,6)==="ustar"&&n(345,155)==="",i=n(124,12);if(t.reduce((a,o)=>a+o,0)!==r||!s||
!/^[0-7]{11}$/.test(i))throw new d("the archive is none that Countersign writes");return{name:n(0,100),size:Number.parseInt(i,8)}}import{createHash as ue}from"node:crypto";var E="countersign-evidence";function $(e){return ue("sha256").update(e).digest("hex")}var F="https://in-toto.io/Statement/v1",P="https://slsa.dev/verification_summary/v1",S="https://gitlab.com/countersign/countersign/report/v1",z="https://gitlab.\
com/countersign/countersign";function J(e,n){return n===null?e:`git+${e}@${n}`}function q({subject:e}){return`${e.gitlab_url}/${pe(e.project.path)}`}function pe(e){return V(e).split("/").map(encodeURIComponent).join("/")}var fe=f({_type:v([F]),subject:_(f({name:l(),digest:A()})),predicateType:v([P,S]),predicate:A()}),O=f({sha256:l()}),le=f({verifier:f({id:v([z])}),timeVerified:l(),
resourceUri:l(),policy:f({digest:O}),inputAttestations:_(f({uri:l(),digest:O})),verificationResult:v(["PASSED","FAILED"])}),me=["compliant","non_compliant","und\
etermined"],ye=f({gitlab_url:l(),project:f({path:l()}),merge_request:R(f({sha:l()}))}),ge=f({schema:v(["countersign.report/v1"]),verdict:v(me),generated_at:l(),
subject:ye,policy:f({name:l(),sha256:l(),documents:_(O)})}),he=1e8;async function j(e,n,r){let t;try{t=await we(e,n)}catch(i){if(!(i instanceof d))throw i;return{
verified:!1,claim:void 0,problems:[i.message]}}let s=Se(t,r);return s.length===0?{verified:!0,claim:t,problems:[]}:{verified:!1,claim:t,problems:s}}async function we(e,n){
let r=await Promise.all(ve(e).map(async(i,a)=>{try{let{payload:o,by:c}=await n(i);return{by:c,...be(o)}}catch(o){throw o instanceof d?new d(`line ${a+1} ${o.message}`,
o):o}})),[t,s]=[P,S].map(i=>{let a=r.filter(({predicateType:c})=>c===i),o=i===S?"report":"summary";if(a.length!==1)throw new d(`the file holds ${C(a.length,"sta\
tement")} with a ${o}, one is needed`);return a[0]});if(!t||!s)throw new d("the file does not hold both statements");if(t.by!==s.by)throw new d(`the statements \
are signed by two: ${t.by}, and ${s.by}`);return{...$e(t,s),signed:t.by}}function ve(e){if(e.length>he)throw new d("the file is larger than any evidence");let n=e.
split(`
`).filter(r=>r.trim()!=="");if(n.length===0)throw new d("the file is empty");return n.map((r,t)=>{try{return JSON.parse(r)}catch(s){throw new d(`line ${t+1} of ${n.
length} is cut off or no JSON`,{cause:s})}})}function be(e){try{return x(fe,JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e)))}catch(n){throw new d("is \
signed, but holds no statement that Countersign writes",{cause:n})}}function $e(e,n){let{summary:r,report:t,sha:s,project:i,url:a}=xe(e,n),o=`${JSON.stringify(n.
predicate,null,2)}
`,c=$(o),u=s===null?{sha256:c}:{gitCommit:s};if(!([e,n].every(({subject:p})=>{let[g,...U]=p;return U.length===0&&g?.name===i&&_e(g.digest,u)})&&JSON.stringify(e.
subject)===JSON.stringify(n.subject)&&r.inputAttestations[0]?.digest.sha256===c&&r.policy.digest.sha256===t.policy.sha256&&r.timeVerified===t.generated_at&&r.verificationResult===
"PASSED"==(t.verdict==="compliant")&&r.resourceUri===J(a,s)))throw new d("the summary and the report are not about the same run");return{verdict:t.verdict,project:i,
url:a,sha:s,generatedAt:t.generated_at,policy:{name:t.policy.name,sha256:t.policy.sha256},inputs:new Map(r.inputAttestations.map(({uri:p,digest:{sha256:g}})=>[p.
replace(/^.*\//,""),g])),documents:t.policy.documents.map(({sha256:p})=>p),resourceUri:r.resourceUri,reportSha256:c}}function xe(e,n){try{let r=x(ge,n.predicate),
{subject:t}=r;return{summary:x(le,e.predicate),report:r,sha:t.merge_request?.sha??null,project:t.project.path,url:q({subject:t})}}catch(r){throw new d("the stat\
ements do not have the form that Countersign gives them",{cause:r})}}function _e(e,n){return Object.entries(n).every(([r,t])=>e[r]===t)}function Se(e,{sha:n,project:r,
policySha256:t,verdict:s,report:i}){let a=e.sha??"no commit, for no merge request was judged";return[...n===void 0||e.sha===n?[]:[`it is about ${a}, not about ${n}`],
...r===void 0||[e.project,e.url].includes(r)?[]:[`it is about the project ${r.includes("://")?e.url:e.project}, not ${r}`],...t===void 0||e.policy.sha256===t?[]:
[`it was judged by the policy ${e.policy.sha256}, not by ${t}`],...s===void 0||e.verdict===s?[]:[`its verdict is ${e.verdict}, not ${s}`],...i===void 0||$(i)===
e.reportSha256?[]:["the report is another one than was signed, or was changed"]]}async function H(e,n,r){try{let t=je(e),s=[...t.keys()].filter(u=>/^evidence\.(intoto|sigstore)\.jsonl$/.test(u)),[i]=s;if(i===void 0)throw new d("the archive w\
as not signed: it holds no statements");if(s.length>1)throw new d(`the archive holds ${s.join(" and ")}, one is needed`);let a=(t.get(i)??"").toString("utf8"),o=await j(
a,n,r);if(!o.claim)return o;let c=[...o.problems,...ke(t,o.claim,i)];return c.length===0?o:{verified:!1,claim:o.claim,problems:c}}catch(t){if(!(t instanceof d))
throw t;return{verified:!1,claim:void 0,problems:[t.message]}}}function je(e){let n=[...G(e)].map(([r,t])=>{if(!r.startsWith(`${E}/`))throw new d(`the archive h\
olds ${r}, which is none of ours`);return[r.slice(E.length+1),t]});return new Map(n)}function ke(e,n,r){let t=new Set([...e.keys()].filter(o=>o!==r&&o!=="SHA256\
SUMS")),s=new Map(n.inputs).set("report.json",n.reportSha256),i=n.documents.map((o,c)=>{let u=`policies/${c+1}-`;return[[...t].find(y=>y.startsWith(u))??`${u}…`,
o]}),a=[];for(let[o,c]of[...s,...i]){let u=e.get(o);u?$(u)!==c&&a.push(`${o} is another one than was signed, or was changed`):a.push(`${o} is not in the archive`),
t.delete(o)}return[...a,...[...t].map(o=>`${o} is in the archive, and was not signed`)]}var Y=["key","trusted_root","certificate_identity","certificate_identity_regexp","certificate_oidc_issuer","sha","project","policy_sha256","report","verdict","j\
son"],W=["compliant","non_compliant","undetermined"];async function yt({operands:e,flags:n},r){let[t,...s]=e;if(t===void 0||s.length>0)throw m(`verify takes one\
 file, not ${e.length}`,"countersign verify evidence.intoto.jsonl --key public.pem");for(let u of n.keys())if(!Y.includes(u))throw m(`verify has no flag ${Q(u)}${T(
u,Y)}`);let i=await Ie(n),a=await Ee(n),o=await Z(t,"the evidence"),c=L(o)?await H(o,a,i):await j(o.toString("utf8"),a,i);return r.print(n.has("json")?JSON.stringify(
Oe(t,c),null,2):Ne(t,c,i,r)),c.verified?k.compliant:k.nonCompliant}async function Ie(e){let n=e.get("sha")?.toLowerCase();if(n!==void 0&&!/^([0-9a-f]{40}|[0-9a-f]{64})$/.
test(n))throw m(`--sha must be a full commit SHA, not "${n}"`);let r=e.get("policy_sha256")?.toLowerCase();if(r!==void 0&&!/^[0-9a-f]{64}$/.test(r))throw m(`--p\
olicy-sha256 must be 64 hexadecimal digits, not "${r}"`);let t=e.get("verdict");if(t!==void 0&&!W.includes(t))throw m(`--verdict must be ${W.join(" or ")}, not \
"${t}"`);let s=e.get("report");return{sha:n,policySha256:r,verdict:t,project:e.get("project"),report:s===void 0?void 0:await N(s,"--report")}}async function Ee(e){
let n=e.get("key"),t=["trusted_root","certificate_identity","certificate_identity_regexp","certificate_oidc_issuer"].filter(y=>e.has(y));if(n!==void 0){if(t.length>
0)throw m(`--key contradicts ${t.map(Q).join(", ")}: leave out one of them`);return D(M(await N(n,"--key"),"--key"))}if(t.length===0)throw m("nothing says whose\
 signature is expected","give --key public.pem, or for Sigstore --certificate-identity, --certificate-oidc-issuer and --trusted-root");let s=e.get("certificate_\
identity"),i=e.get("certificate_identity_regexp"),a=e.get("certificate_oidc_issuer"),o=e.get("trusted_root");if(s===void 0==(i===void 0))throw m("give one of --\
certificate-identity and --certificate-identity-regexp: who must have signed");if(a===void 0)throw m("--certificate-oidc-issuer is missing","for instance https:\
//gitlab.com");if(o===void 0)throw m("--trusted-root is missing","get one with: cosign trusted-root create --with-default-services --out trusted_root.json");let{
openForSignatory:c}=await import("./sigstore-open-MM75KZ2M.js"),u=i===void 0?y=>y===s:await Pe(i);return c(await N(o,"--trusted-root"),{isIdentity:u,identity:s??`\
anybody like ${i}`,issuer:a})}async function Pe(e){try{return await K(`^(?:${e})$`)}catch(n){throw n instanceof B?m(`--certificate-identity-regexp is no regular\
 expression: ${n.message}`):n}}async function N(e,n){return(await Z(e,n)).toString("utf8")}async function Z(e,n){try{return await Ae(e)}catch(r){let{code:t}=r;throw new w(
"INPUT_INVALID",`${n} cannot be read: ${e} (${t})`,{cause:r})}}function Oe(e,{verified:n,claim:r,problems:t}){if(!r)return{file:e,verified:n,problems:t,claim:null};
let{verdict:s,project:i,url:a,sha:o,policy:c,signed:u,generatedAt:y,resourceUri:p,reportSha256:g}=r;return{file:e,verified:n,problems:t,claim:{verdict:s,project:i,
url:a,sha:o,policy:c,signed:u,...{generated_at:y,resource_uri:p,report_sha256:g}}}}function Ne(e,n,r,{surface:t}){let{verified:s,claim:i,problems:a}=n,c=[s?`${t.
tone("✓ verified","green","bold")} ${h(e)}`:`${t.tone("✗ NOT verified","red","bold")} ${h(e)}`,...a.map(p=>`  - ${h(p,1e3)}`)];if(!i)return c.join(`
`);let u=(p,g)=>p===void 0?t.tone(` (not compared: ${g})`,"dim"):"",y=[["signed",h(i.signed)],["project",`${h(i.url)}${u(r.project,"--project")}`],["commit",`${h(
i.sha??"none")}${u(r.sha,"--sha")}`],["policy",`${h(i.policy.name)}, sha256`],["",`${h(i.policy.sha256)}${u(r.policySha256,"--policy-sha256")}`],["verdict",`${i.
verdict}, ${h(i.generatedAt)}${u(r.verdict,"--verdict")}`]];return[...c,...y.map(([p,g])=>`  ${(p??"").padEnd(8)} ${g}`)].join(`
`)}function Q(e){return`--${e.replaceAll("_","-")}`}function m(e,n){return new w("INPUT_INVALID",e,n===void 0?{}:{advice:n})}export{yt as verifyCommand};
