import{a as h,b as D}from"./shared-open.js";import{a as H}from"./shared-command.js";import{a as E}from"./shared-utf8.js";import{b as J}from"./shared-key.js";import"./shared-dsse.js";
import{a as V,b as z}from"./shared-pattern.js";import{a as W,b as x,c as j,d as G,f as K,g as Q}from"./shared-statement.js";import{a as L,c as $}from"./shared-archive.js";
import{b as S}from"./shared-schema.js";import"./shared-checks.js";import{h as f,i as X,l as M,m as A,n as p,q as T,r as q,s as _,w as Y}from"./shared-api.js";import"./shared-one-line.js";
import{a as k,b as N}from"./shared-shared-errors.js";import{a as g,d as Z}from"./shared-text.js";import"./shared-bundler.js";import{readFile as ee}from"node:fs/promises";
import{gunzipSync as te}from"node:zlib";var y=512,ie=5e8;function re(e){return e[0]===31&&e[1]===139}function ae(e){let i=ne(e),r=new Map;for(let t=0;;){let a=i.
subarray(t,t+y);if(a.length<y)throw new h("the archive is cut off");if(a.every(u=>u===0)){if(i.subarray(t).some(u=>u!==0))throw new h("the archive contains data\
 after its end");return r}let{name:n,size:s}=oe(a),o=i.subarray(t+y,t+y+s);if(o.length<s)throw new h("the archive is cut off");if(r.has(n))throw new h(`the arch\
ive contains ${n} twice`);r.set(n,o),t+=y+Math.ceil(s/y)*y}}function ne(e){try{return te(e,{maxOutputLength:ie})}catch(i){throw new h("the archive is cut off, c\
hanged, or larger than any evidence",{cause:i})}}function oe(e){let i=(s,o)=>e.toString("latin1",s,s+o).replace(/\0[\s\S]*$/,""),r=Number.parseInt(i(148,8),8),t=Buffer.
from(e);t.fill(" ",148,156);let a=i(156,1)==="0"&&i(257,6)==="ustar"&&i(345,155)==="",n=i(124,12);if(t.reduce((s,o)=>s+o,0)!==r||!a||!/^[0-7]{11}$/.test(n))throw new h(
"the archive was not written by Countersign");return{name:i(0,100),size:Number.parseInt(n,8)}}var se=p({_type:_(W),subject:A(p({name:f(),digest:T(f(),M())})),predicateType:q(
[x,j]),predicate:T(f(),M())}),I=p({sha256:f()}),ce=p({verifier:p({id:_(G)}),timeVerified:f(),resourceUri:f(),policy:p({digest:I}),inputAttestations:A(p({uri:f(),
digest:I})),verificationResult:q(["PASSED","FAILED"])}),ue=["compliant","non_compliant","undetermined"],he=p({gitlab_url:f(),project:p({path:f()}),merge_request:Y(
p({iid:X(),sha:f(),target_branch:f()}))}),le=p({schema:_("countersign.report/v1"),verdict:q(ue),generated_at:f(),subject:he,policy:p({name:f(),sha256:f(),documents:A(
I)})}),de=1e8;async function B(e,i,r){let t;try{t=await me(e,i)}catch(n){if(!(n instanceof h))throw n;return{verified:!1,claim:void 0,problems:[n.message]}}let a=ye(
t,r);return a.length===0?{verified:!0,claim:t,problems:[]}:{verified:!1,claim:t,problems:a}}async function me(e,i){let r=await Promise.all(fe(e).map(async(n,s)=>{
try{let{payload:o,by:u}=await i(n);return{by:u,...pe(o)}}catch(o){throw o instanceof h?new h(`line ${s+1} ${o.message}`,o):o}})),[t,a]=[x,j].map(n=>{let s=r.filter(
({predicateType:u})=>u===n),o=n===j?"report":"summary";if(s.length!==1)throw new h(`the file contains ${Z(s.length,"statement")} with a ${o}, but must contain o\
ne`);return s[0]});if(!t||!a)throw new h("the file does not contain both statements");if(t.by!==a.by)throw new h(`the statements have different signers: ${t.by}\
, and ${a.by}`);return{...ge(t,a),signed:t.by}}function fe(e){if(e.length>de)throw new h("the file is larger than any evidence");let i=e.split(`
`).filter(r=>r.trim()!=="");if(i.length===0)throw new h("the file is empty");return i.map((r,t)=>{try{return JSON.parse(r)}catch(a){throw new h(`line ${t+1} of ${i.
length} is cut off or not valid JSON`,{cause:a})}})}function pe(e){try{return S(se,JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e)))}catch(i){throw new h(
"is signed, but does not contain a statement of Countersign",{cause:i})}}function ge(e,i){let{summary:r,report:t,sha:a,mergeRequest:n,project:s,url:o}=ve(e,i),u=`${JSON.
stringify(i.predicate,null,2)}
`,l=$(u),c=a===null?{sha256:l}:{gitCommit:a};if(!([e,i].every(({subject:d})=>{let[m,...w]=d;return w.length===0&&m?.name===s&&we(m.digest,c)})&&JSON.stringify(e.
subject)===JSON.stringify(i.subject)&&r.inputAttestations[0]?.digest.sha256===l&&r.policy.digest.sha256===t.policy.sha256&&r.timeVerified===t.generated_at&&r.verificationResult===
"PASSED"==(t.verdict==="compliant")&&r.resourceUri===K(o,a)))throw new h("the summary and the report are not about the same run");return{verdict:t.verdict,project:s,
url:o,sha:a,mergeRequest:n,generatedAt:t.generated_at,policy:{name:t.policy.name,sha256:t.policy.sha256},inputs:new Map(r.inputAttestations.map(({uri:d,digest:{
sha256:m}})=>[d.replace(/^.*\//,""),m])),documents:t.policy.documents.map(({sha256:d})=>d),resourceUri:r.resourceUri,reportSha256:l}}function ve(e,i){try{let r=S(
le,i.predicate),{subject:t}=r,a=t.merge_request;return{summary:S(ce,e.predicate),report:r,sha:a?.sha??null,mergeRequest:a&&{iid:a.iid,targetBranch:a.target_branch},
project:t.project.path,url:Q({subject:t})}}catch(r){throw new h("the statements do not have the form that Countersign gives them",{cause:r})}}function we(e,i){return Object.
entries(i).every(([r,t])=>e[r]===t)}function ye(e,i){let{sha:r,mergeRequest:t,targetBranch:a,project:n,policySha256:s,verdict:o,report:u}=i,l=e.sha??"no commit,\
 because no merge request was judged",c=e.mergeRequest,d=c?`merge request !${c.iid}`:"no merge request",m=c?`a change of ${c.targetBranch}`:"no change",w=n?.includes(
"://")?e.url:e.project;return[[r,()=>e.sha===r,`it is about ${l}, not about ${r}`],[t,()=>String(c?.iid)===t,`it is about ${d}, not !${t}`],[a,()=>c?.targetBranch===
a,`it is about ${m}, not of ${a}`],[n,()=>e.project===n||e.url===n,`it is about the project ${w}, not ${n}`],[s,()=>e.policy.sha256===s,`it was judged by the po\
licy ${e.policy.sha256}, not by ${s}`],[o,()=>e.verdict===o,`its verdict is ${e.verdict}, not ${o}`],[u,()=>u!==void 0&&$(u)===e.reportSha256,"the report is not\
 the one that was signed, or was changed"]].filter(([b,C])=>b!==void 0&&!C()).map(([,,b])=>b)}async function be(e,i,r){try{let t=$e(e),a=[...t.keys()].filter(l=>/^evidence\.(intoto|sigstore)\.jsonl$/.
test(l)),[n]=a;if(n===void 0)throw new h("the archive was not signed: it contains no statements");if(a.length>1)throw new h(`the archive contains ${a.join(" and\
 ")}, but must contain only one of them`);let s=E(t.get(n)??new Uint8Array);if(s===void 0)throw new h(`${n} is not valid UTF-8`);let o=await B(s,i,r);if(!o.claim)
return o;let u=[...o.problems,...je(t,o.claim,n)];return u.length===0?o:{verified:!1,claim:o.claim,problems:u}}catch(t){if(!(t instanceof h))throw t;return{verified:!1,
claim:void 0,problems:[t.message]}}}function $e(e){let i=[...ae(e)].map(([r,t])=>{if(!r.startsWith(`${L}/`))throw new h(`the archive contains ${r}, which is not\
 a file of Countersign`);return[r.slice(L.length+1),t]});return new Map(i)}function je(e,i,r){let t=new Set([...e.keys()].filter(c=>c!==r&&c!=="SHA256SUMS")),a=new Map(
i.inputs).set("report.json",i.reportSha256),n=i.documents.map((c,d)=>{let m=`policies/${d+1}-`;return[[...t].find(w=>w.startsWith(m))??`${m}…`,c]}),s=[];for(let[
c,d]of[...a,...n]){let m=e.get(c);m?$(m)!==d&&s.push(`${c} is not the file that was signed, or was changed`):s.push(`${c} is not in the archive`),t.delete(c)}let o=e.
get("SHA256SUMS")?.toString("utf8"),u=[...a,...n,[r,$(e.get(r)??"")]].map(([c,d])=>`${d}  ${c}
`),l=o!==void 0&&o.split(/(?<=\n)/).sort().join("")!==u.sort().join("");return s.length===0&&l&&s.push("SHA256SUMS differs from what was signed"),[...s,...[...t].
map(c=>`${c} is in the archive, but was not signed`)]}var R=["compliant","non_compliant","undetermined"],O=[{name:"certificate-identity",value:"NAME",about:"Sig\
store: who must have signed"},{name:"certificate-identity-regexp",value:"PATTERN",about:"Sigstore: who must have signed, as a pattern"},{name:"certificate-oidc-\
issuer",value:"URL",about:"Sigstore: who certifies that identity"},{name:"trusted-root",value:"FILE",about:"Sigstore: the keys of its services, trusted_root.jso\
n"}],Se={operands:{name:"FILE",count:"exactly one"},flags:[{name:"key",value:"FILE",about:"public key of the signer, PEM"},{name:"project",value:"ID|PATH",about:"\
the project that must have been judged"},{name:"sha",value:"SHA",about:"the commit that must have been judged"},{name:"merge-request",value:"NUMBER",about:"the \
merge request that must have been judged"},{name:"target-branch",value:"NAME",about:"the target branch that the merge request must have"},{name:"policy-sha256",
value:"SHA256",about:"the policy that must have been used"},{name:"verdict",value:R.join("|"),about:"the verdict that it must contain"},{name:"report",value:"FI\
LE",about:"the report.json that it must be about"},...O,H],run:Ae};async function Ae({operands:e,flags:i},r){let[t=""]=e,a=await qe(i),n=await _e(i),s=await U(t,
"the evidence"),o=re(s)?await be(s,n,a):await B(P(s,t,"the evidence"),n,a);return r.print(i.has("json")?JSON.stringify(Ie(t,o),null,2):Re(t,o,a,r)),o.verified?k.
compliant:k.nonCompliant}async function qe(e){let i=e.get("sha")?.toLowerCase();if(i!==void 0&&!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(i))throw v(`--sha must be a\
 full commit SHA, not "${i}"`);let r=e.get("policy-sha256")?.toLowerCase();if(r!==void 0&&!/^[0-9a-f]{64}$/.test(r))throw v(`--policy-sha256 must be 64 hexadeci\
mal digits, not "${r}"`);let t=e.get("verdict");if(t!==void 0&&!R.includes(t))throw v(`--verdict must be ${R.join(" or ")}, not "${t}"`);let a=e.get("merge-requ\
est")?.replace(/^!/,"");if(a!==void 0&&!/^[1-9]\d*$/.test(a))throw v(`--merge-request must be a number such as 7, not "${a}"`);let n=e.get("report");return{sha:i,
policySha256:r,verdict:t,mergeRequest:a,targetBranch:e.get("target-branch"),project:e.get("project"),report:n===void 0?void 0:await U(n,"--report")}}async function _e(e){
let i=e.get("key"),r=O.filter(({name:l})=>e.has(l)).map(({name:l})=>`--${l}`);if(i!==void 0){if(r.length>0)throw v(`--key contradicts ${r.join(", ")}: leave out\
 one of them`);return D(J(await F(i,"--key"),"--key"))}if(r.length===0)throw v("no flag says whose signature is expected","give --key public.pem, or for Sigstor\
e --certificate-identity, --certificate-oidc-issuer and --trusted-root");let t=e.get("certificate-identity"),a=e.get("certificate-identity-regexp"),n=e.get("cer\
tificate-oidc-issuer"),s=e.get("trusted-root");if(t===void 0==(a===void 0))throw v("give either --certificate-identity or --certificate-identity-regexp, to say \
who must have signed");if(n===void 0)throw v("--certificate-oidc-issuer is missing","for instance https://gitlab.com");if(s===void 0)throw v("--trusted-root is \
missing","get one with: cosign trusted-root create --with-default-services --out trusted_root.json");let{openForSignatory:o}=await import("./sigstore-open.js"),
u=a===void 0?l=>l===t:await Ne(a);return o(await F(s,"--trusted-root"),{isIdentity:u,identity:t??`an identity that matches ${a}`,issuer:n})}async function Ne(e){
try{return await z(`^(?:${e})$`)}catch(i){throw i instanceof V?v(`--certificate-identity-regexp is not a valid regular expression: ${i.message}`):i}}async function F(e,i){
return P(await U(e,i),e,i)}function P(e,i,r){let t=E(e);if(t===void 0)throw new N("INPUT_INVALID",`${r} is not valid UTF-8: ${i}`);return t}async function U(e,i){
try{return await ee(e)}catch(r){let{code:t}=r;throw new N("INPUT_INVALID",`${i} cannot be read: ${e} (${t})`,{cause:r})}}function Ie(e,{verified:i,claim:r,problems:t}){
if(!r)return{file:e,verified:i,problems:t,claim:null};let{verdict:a,project:n,url:s,sha:o,policy:u,signed:l,generatedAt:c,resourceUri:d,reportSha256:m}=r,w=r.mergeRequest,
b=w&&{iid:w.iid,target_branch:w.targetBranch};return{file:e,verified:i,problems:t,claim:{verdict:a,project:n,url:s,sha:o,merge_request:b,policy:u,signed:l,generated_at:c,
resource_uri:d,report_sha256:m}}}function Re(e,i,r,{surface:t}){let{verified:a,claim:n,problems:s}=i,o=[a?`${t.tone("✓ verified","green","bold")} ${g(e)}`:`${t.
tone("✗ NOT verified","red","bold")} ${g(e)}`,...s.map(c=>`  - ${g(c,1e3)}`)];if(!n)return o.join(`
`);let u=(c,d)=>c===void 0?t.tone(` (not compared: ${d})`,"dim"):"",l=[["signed",g(n.signed)],["project",`${g(n.url)}${u(r.project,"--project")}`],["commit",`${g(
n.sha??"none")}${u(r.sha,"--sha")}`],...n.mergeRequest?[["change",`!${n.mergeRequest.iid} into ${g(n.mergeRequest.targetBranch)}${u(r.mergeRequest??r.targetBranch,
"--merge-request")}`]]:[],["policy",`${g(n.policy.name)}, sha256`],["",`${g(n.policy.sha256)}${u(r.policySha256,"--policy-sha256")}`],["verdict",`${n.verdict}, ${g(
n.generatedAt)}${u(r.verdict,"--verdict")}`]];return[...o,...l.map(([c,d])=>`  ${(c??"").padEnd(8)} ${d}`)].join(`
`)}function v(e,i){return new N("INPUT_INVALID",e,i===void 0?{}:{advice:i})}export{Se as verify};
