import"./chunk-APIG3MQ2.js";import{a as u,b as T}from"./chunk-4UKPNLDD.js";import{a as O,b as N}from"./chunk-XHUCYCOH.js";import{b as v,c as p,
g as j,h as d,j as b,l as w}from"./chunk-7J7MU3VY.js";import{b as A}from"./chunk-WT3BOX2Z.js";import{a as l,b as P}from"./chunk-Z23466PB.js";import{
a as S,b as h}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readFile as pe}from"node:fs/promises";import{createHash as F,createPrivateKey as we,createPublicKey as M,sign as ve,verify as G}from"node:crypto";var k={make:"make one with: openssl genpkey -algorithm ed25519 -out signing.pem",publish:"take the public half: openssl pkey -in signing.pem -pubout -out public\
.pem"};function C(e,t){if(/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(e))throw new h("INPUT_INVALID",`${t} is a private key: whoever checks needs only the public one`,{advice:k.
publish});let n=Y(()=>M(e));if(!n)throw new h("INPUT_INVALID",`${t} holds no public key that can be read`,{advice:`it must be PEM text; ${k.publish}`});let r=q(
n);if(!r)throw J(t,n);let o=r==="Ed25519"?null:"sha256";return{id:H(n),kind:r,verify(i,a){try{return G(o,i,n,a)}catch{return!1}}}}function q(e){return e.asymmetricKeyType===
"ed25519"?"Ed25519":e.asymmetricKeyType==="ec"&&e.asymmetricKeyDetails?.namedCurve==="prime256v1"?"ECDSA P-256":void 0}function J(e,t){let n=t.asymmetricKeyDetails?.
namedCurve,r=`${t.asymmetricKeyType??"other"}${n===void 0?"":` on ${n}`}`;return new h("INPUT_INVALID",`${e} is of a kind that is not used here: ${r}`,{advice:`\
Ed25519 and ECDSA on P-256 are; ${k.make}`})}function H(e){return F("sha256").update(e.export({type:"spki",format:"der"})).digest("hex")}function Y(e){try{return e()}catch{
return}}import{createHash as z}from"node:crypto";function I(e){return z("sha256").update(e).digest("hex")}var R="https://in-toto.io/Statement/v1",E="https://slsa.dev/verification_summary/v1",_="https://gitlab.com/countersign/countersign/report/v1",U="https://gitlab.\
com/countersign/countersign";var W=d({_type:w([R]),subject:j(d({name:p(),digest:b()})),predicateType:w([E,_]),predicate:b()}),K=d({sha256:p()}),Z=d({verifier:d({id:w([U])}),timeVerified:p(),
resourceUri:p(),policy:d({digest:K}),inputAttestations:j(d({digest:K})),verificationResult:w(["PASSED","FAILED"])}),Q=["compliant","non_compliant","undetermined"],
X=d({schema:w(["countersign.report/v1"]),verdict:w(Q),generated_at:p(),subject:b(),policy:d({name:p(),sha256:p()})}),ee=d({project:d({path:p()}),merge_request:b()}),
te=d({project:d({path:p()})}),ne=d({sha:p()}),re=1e8;async function D(e,t,n){let r;try{r=await ie(e,t)}catch(i){if(!(i instanceof u))throw i;return{verified:!1,
claim:void 0,problems:[i.message]}}let o=ue(r,n);return o.length===0?{verified:!0,claim:r,problems:[]}:{verified:!1,claim:r,problems:o}}async function ie(e,t){let n=await Promise.
all(oe(e).map(async(i,a)=>{try{let{payload:s,by:c}=await t(i);return{by:c,...se(s)}}catch(s){throw s instanceof u?new u(`line ${a+1} ${s.message}`,s):s}})),[r,o]=[
E,_].map(i=>{let a=n.filter(({predicateType:c})=>c===i),s=i===_?"report":"summary";if(a.length!==1)throw new u(`the file holds ${P(a.length,"statement")} with a\
 ${s}, one is needed`);return a[0]});if(!r||!o)throw new u("the file does not hold both statements");return{...ae(r,o),signed:r.by}}function oe(e){if(e.length>re)
throw new u("the file is larger than any evidence");let t=e.split(`
`).filter(n=>n.trim()!=="");if(t.length===0)throw new u("the file is empty");return t.map((n,r)=>{try{return JSON.parse(n)}catch(o){throw new u(`line ${r+1} of ${t.
length} is cut off or no JSON`,{cause:o})}})}function se(e){try{return v(W,JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e)))}catch(t){throw new u("is s\
igned, but holds no statement that Countersign writes",{cause:t})}}function ae(e,t){let{summary:n,report:r,sha:o,project:i}=ce(e,t),a=`${JSON.stringify(t.predicate,
null,2)}
`,s=I(a),c=o===null?{sha256:s}:{gitCommit:o};if(!([e,t].every(({subject:g})=>{let[m,...$]=g;return $.length===0&&m?.name===i&&de(m.digest,c)})&&JSON.stringify(e.
subject)===JSON.stringify(t.subject)&&n.inputAttestations[0]?.digest.sha256===s&&n.policy.digest.sha256===r.policy.sha256&&n.timeVerified===r.generated_at&&n.verificationResult===
"PASSED"==(r.verdict==="compliant")&&n.resourceUri.endsWith(o===null?"":`@${o}`)))throw new u("the summary and the report are not about the same run");return{verdict:r.
verdict,project:i,sha:o,generatedAt:r.generated_at,policy:r.policy,resourceUri:n.resourceUri,reportSha256:s}}function ce(e,t){try{let n=v(X,t.predicate),r=n.subject.
merge_request===null,{project:o}=v(r?te:ee,n.subject),i=r?null:v(ne,n.subject.merge_request).sha;return{summary:v(Z,e.predicate),report:n,sha:i,project:o.path}}catch(n){
throw new u("the statements do not have the form that Countersign gives them",{cause:n})}}function de(e,t){return Object.entries(t).every(([n,r])=>e[n]===r)}function ue(e,{
sha:t,project:n,policySha256:r,verdict:o,report:i}){let a=e.sha??"no commit, for no merge request was judged";return[...t===void 0||e.sha===t?[]:[`it is about ${a}\
, not about ${t}`],...n===void 0||e.project===n?[]:[`it is about the project ${e.project}, not ${n}`],...r===void 0||e.policy.sha256===r?[]:[`it was judged by t\
he policy ${e.policy.sha256}, not by ${r}`],...o===void 0||e.verdict===o?[]:[`its verdict is ${e.verdict}, not ${o}`],...i===void 0||I(i)===e.reportSha256?[]:["\
the report is another one than was signed, or was changed"]]}var V=["key","trusted_root","certificate_identity","certificate_identity_regexp","certificate_oidc_issuer","sha","project","policy_sha256","report","verdict","j\
son"],B=["compliant","non_compliant","undetermined"];async function Ge({operands:e,flags:t},n){let[r,...o]=e;if(r===void 0||o.length>0)throw f(`verify takes one\
 file, not ${e.length}`,"countersign verify evidence.intoto.jsonl --key public.pem");for(let c of t.keys())if(!V.includes(c))throw f(`verify has no flag ${L(c)}${A(
c,V)}`);let i=await fe(t),a=await le(t),s=await D(await x(r,"the evidence"),a,i);return n.print(t.has("json")?JSON.stringify(ye(r,s),null,2):ge(r,s,i,n)),s.verified?
S.compliant:S.nonCompliant}async function fe(e){let t=e.get("sha")?.toLowerCase();if(t!==void 0&&!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t))throw f(`--sha must be\
 a full commit SHA, not "${t}"`);let n=e.get("policy_sha256")?.toLowerCase();if(n!==void 0&&!/^[0-9a-f]{64}$/.test(n))throw f(`--policy-sha256 must be 64 hexade\
cimal digits, not "${n}"`);let r=e.get("verdict");if(r!==void 0&&!B.includes(r))throw f(`--verdict must be ${B.join(" or ")}, not "${r}"`);let o=e.get("report");
return{sha:t,policySha256:n,verdict:r,project:e.get("project"),report:o===void 0?void 0:await x(o,"--report")}}async function le(e){let t=e.get("key"),r=["trust\
ed_root","certificate_identity","certificate_identity_regexp","certificate_oidc_issuer"].filter(g=>e.has(g));if(t!==void 0){if(r.length>0)throw f(`--key contrad\
icts ${r.map(L).join(", ")}: leave out one of them`);return T(C(await x(t,"--key"),"--key"))}if(r.length===0)throw f("nothing says whose signature is expected",
"give --key public.pem, or for Sigstore --certificate-identity, --certificate-oidc-issuer and --trusted-root");let o=e.get("certificate_identity"),i=e.get("cert\
ificate_identity_regexp"),a=e.get("certificate_oidc_issuer"),s=e.get("trusted_root");if(o===void 0==(i===void 0))throw f("give one of --certificate-identity and\
 --certificate-identity-regexp: who must have signed");if(a===void 0)throw f("--certificate-oidc-issuer is missing","for instance https://gitlab.com");if(s===void 0)
throw f("--trusted-root is missing","get one with: cosign trusted-root create --with-default-services --out trusted_root.json");let{openForSignatory:c}=await import("./sigstore-open-MM75KZ2M.js"),
y=i===void 0?g=>g===o:await me(i);return c(await x(s,"--trusted-root"),{isIdentity:y,identity:o??`anybody like ${i}`,issuer:a})}async function me(e){try{return await N(
`^(?:${e})$`)}catch(t){throw t instanceof O?f(`--certificate-identity-regexp is no regular expression: ${t.message}`):t}}async function x(e,t){try{return await pe(
e,"utf8")}catch(n){let{code:r}=n;throw new h("INPUT_INVALID",`${t} cannot be read: ${e} (${r})`,{cause:n})}}function ye(e,{verified:t,claim:n,problems:r}){if(!n)
return{file:e,verified:t,problems:r,claim:null};let{generatedAt:o,resourceUri:i,reportSha256:a,...s}=n;return{file:e,verified:t,problems:r,claim:{...s,...{generated_at:o,
resource_uri:i,report_sha256:a}}}}function ge(e,t,n,{surface:r}){let{verified:o,claim:i,problems:a}=t,c=[o?`${r.tone("✓ verified","green","bold")} ${l(e)}`:`${r.
tone("✗ NOT verified","red","bold")} ${l(e)}`,...a.map(m=>`  - ${l(m,1e3)}`)];if(!i)return c.join(`
`);let y=(m,$)=>m===void 0?r.tone(` (not compared: ${$})`,"dim"):"",g=[["signed",l(i.signed)],["project",`${l(i.project)}${y(n.project,"--project")}`],["commit",
`${l(i.sha??"none")}${y(n.sha,"--sha")}`],["policy",`${l(i.policy.name)}, sha256`],["",`${l(i.policy.sha256)}${y(n.policySha256,"--policy-sha256")}`],["verdict",
`${i.verdict}, ${l(i.generatedAt)}${y(n.verdict,"--verdict")}`]];return[...c,...g.map(([m,$])=>`  ${(m??"").padEnd(8)} ${$}`)].join(`
`)}function L(e){return`--${e.replaceAll("_","-")}`}function f(e,t){return new h("INPUT_INVALID",e,t===void 0?{}:{advice:t})}export{Ge as verifyCommand};
