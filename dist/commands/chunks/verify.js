import{a as h,b as F}from"./shared-open.js";import{a as H}from"./shared-command.js";import{b as J}from"./shared-key.js";import"./shared-dsse.js";import{a as V,b as z}from"./shared-pattern.js";
import{a as W,b as E,c as j,d as G,f as K}from"./shared-statement.js";import{a as x,c as $}from"./shared-archive.js";import{b as Q}from"./shared-regular-file.js";
import{e as X}from"./shared-unfit-file.js";import{a as L}from"./shared-utf8.js";import{b as S}from"./shared-schema.js";import"./shared-checks.js";import{a as Y}from"./shared-addresses.js";
import{i as f,j as Z,m as M,n as A,o as p,s as T,t as q,u as _,y as ee}from"./shared-api.js";import"./shared-home.js";import"./shared-one-line.js";import{a as B,
b as N}from"./shared-shared-errors.js";import{a as g,e as te,f as ie}from"./shared-text.js";import"./shared-bundler.js";import{gunzipSync as re}from"node:zlib";
var y=512,ae=5e8;function ne(e){return e[0]===31&&e[1]===139}function oe(e){let i=se(e),r=new Map;for(let t=0;;){let a=i.subarray(t,t+y);if(a.length<y)throw new h(
"the archive is cut off");if(a.every(u=>u===0)){if(i.subarray(t).some(u=>u!==0))throw new h("the archive contains data after its end");return r}let{name:n,size:s}=ce(
a),o=i.subarray(t+y,t+y+s);if(o.length<s)throw new h("the archive is cut off");if(r.has(n))throw new h(`the archive contains ${n} twice`);r.set(n,o),t+=y+Math.ceil(
s/y)*y}}function se(e){try{return re(e,{maxOutputLength:ae})}catch(i){throw new h("the archive is cut off, changed, or larger than any evidence",{cause:i})}}function ce(e){
let i=(s,o)=>e.toString("latin1",s,s+o).replace(/\0[\s\S]*$/,""),r=Number.parseInt(i(148,8),8),t=Buffer.from(e);t.fill(" ",148,156);let a=i(156,1)==="0"&&i(257,
6)==="ustar"&&i(345,155)==="",n=i(124,12);if(t.reduce((s,o)=>s+o,0)!==r||!a||!/^[0-7]{11}$/.test(n))throw new h("the archive was not written by Countersign");return{
name:i(0,100),size:Number.parseInt(n,8)}}var ue=p({_type:_(W),subject:A(p({name:f(),digest:T(f(),M())})),predicateType:q([E,j]),predicate:T(f(),M())}),I=p({sha256:f()}),
he=p({verifier:p({id:_(G)}),timeVerified:f(),resourceUri:f(),policy:p({digest:I}),inputAttestations:A(p({uri:f(),digest:I})),verificationResult:q(["PASSED","FAI\
LED"])}),me=["compliant","non_compliant","undetermined"],de=p({gitlab_url:f(),project:p({path:f()}),merge_request:ee(p({iid:Z(),sha:f(),target_branch:f()}))}),le=p(
{schema:_("countersign.report/v1"),verdict:q(me),generated_at:f(),subject:de,policy:p({name:f(),sha256:f(),documents:A(I)})}),fe=1e8;async function k(e,i,r){let t;
try{t=await pe(e,i)}catch(n){if(!(n instanceof h))throw n;return{verified:!1,claim:void 0,problems:[n.message]}}let a=$e(t,r);return a.length===0?{verified:!0,claim:t,
problems:[]}:{verified:!1,claim:t,problems:a}}async function pe(e,i){let r=await Promise.all(ge(e).map(async(n,s)=>{try{let{payload:o,by:u}=await i(n);return{by:u,
...ve(o)}}catch(o){throw o instanceof h?new h(`line ${s+1} ${o.message}`,o):o}})),[t,a]=[E,j].map(n=>{let s=r.filter(({predicateType:u})=>u===n),o=n===j?"report":
"summary";if(s.length!==1)throw new h(`the file contains ${ie(s.length,"statement")} with a ${o}, but must contain one`);return s[0]});if(!t||!a)throw new h("th\
e file does not contain both statements");if(t.by!==a.by)throw new h(`the statements have different signers: ${t.by}, and ${a.by}`);return{...we(t,a),signed:t.by}}
function ge(e){if(e.length>fe)throw new h("the file is larger than any evidence");let i=e.split(`
`).filter(r=>r.trim()!=="");if(i.length===0)throw new h("the file is empty");return i.map((r,t)=>{try{return JSON.parse(r)}catch(a){throw new h(`line ${t+1} of ${i.
length} is cut off or not valid JSON`,{cause:a})}})}function ve(e){try{return S(ue,JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e)))}catch(i){throw new h(
"is signed, but does not contain a statement of Countersign",{cause:i})}}function we(e,i){let{summary:r,report:t,sha:a,mergeRequest:n,project:s,url:o}=ye(e,i),u=`${JSON.
stringify(i.predicate,null,2)}
`,m=$(u),c=a===null?{sha256:m}:{gitCommit:a};if(!([e,i].every(({subject:d})=>{let[l,...w]=d;return w.length===0&&l?.name===s&&be(l.digest,c)})&&JSON.stringify(e.
subject)===JSON.stringify(i.subject)&&r.inputAttestations[0]?.digest.sha256===m&&r.policy.digest.sha256===t.policy.sha256&&r.timeVerified===t.generated_at&&r.verificationResult===
"PASSED"==(t.verdict==="compliant")&&r.resourceUri===K(o,a)))throw new h("the summary and the report are not about the same run");return{verdict:t.verdict,project:s,
url:o,sha:a,mergeRequest:n,generatedAt:t.generated_at,policy:{name:t.policy.name,sha256:t.policy.sha256},inputs:new Map(r.inputAttestations.map(({uri:d,digest:{
sha256:l}})=>[d.replace(/^.*\//,""),l])),documents:t.policy.documents.map(({sha256:d})=>d),resourceUri:r.resourceUri,reportSha256:m}}function ye(e,i){try{let r=S(
le,i.predicate),{subject:t}=r,a=t.merge_request;return{summary:S(he,e.predicate),report:r,sha:a?.sha??null,mergeRequest:a&&{iid:a.iid,targetBranch:a.target_branch},
project:t.project.path,url:Y({subject:t})}}catch(r){throw new h("the statements do not have the form that Countersign gives them",{cause:r})}}function be(e,i){return Object.
entries(i).every(([r,t])=>e[r]===t)}function $e(e,i){let{sha:r,mergeRequest:t,targetBranch:a,project:n,policySha256:s,verdict:o,report:u}=i,m=e.sha??"no commit,\
 because no merge request was judged",c=e.mergeRequest,d=c?`merge request !${c.iid}`:"no merge request",l=c?`a change of ${c.targetBranch}`:"no change",w=n?.includes(
"://")?e.url:e.project;return[[r,()=>e.sha===r,`it is about ${m}, not about ${r}`],[t,()=>String(c?.iid)===t,`it is about ${d}, not !${t}`],[a,()=>c?.targetBranch===
a,`it is about ${l}, not of ${a}`],[n,()=>e.project===n||e.url===n,`it is about the project ${w}, not ${n}`],[s,()=>e.policy.sha256===s,`it was judged by the po\
licy ${e.policy.sha256}, not by ${s}`],[o,()=>e.verdict===o,`its verdict is ${e.verdict}, not ${o}`],[u,()=>u!==void 0&&$(u)===e.reportSha256,"the report is not\
 the one that was signed, or was changed"]].filter(([b,D])=>b!==void 0&&!D()).map(([,,b])=>b)}async function je(e,i,r){try{let t=Se(e),a=[...t.keys()].filter(m=>/^evidence\.(intoto|sigstore)\.jsonl$/.
test(m)),[n]=a;if(n===void 0)throw new h("the archive was not signed: it contains no statements");if(a.length>1)throw new h(`the archive contains ${a.join(" and\
 ")}, but must contain only one of them`);let s=L(t.get(n)??new Uint8Array);if(s===void 0)throw new h(`${n} is not valid UTF-8`);let o=await k(s,i,r);if(!o.claim)
return o;let u=[...o.problems,...Ae(t,o.claim,n)];return u.length===0?o:{verified:!1,claim:o.claim,problems:u}}catch(t){if(!(t instanceof h))throw t;return{verified:!1,
claim:void 0,problems:[t.message]}}}function Se(e){let i=[...oe(e)].map(([r,t])=>{if(!r.startsWith(`${x}/`))throw new h(`the archive contains ${r}, which is not\
 a file of Countersign`);return[r.slice(x.length+1),t]});return new Map(i)}function Ae(e,i,r){let t=new Set([...e.keys()].filter(c=>c!==r&&c!=="SHA256SUMS")),a=new Map(
i.inputs).set("report.json",i.reportSha256),n=i.documents.map((c,d)=>{let l=`policies/${d+1}-`;return[[...t].find(w=>w.startsWith(l))??`${l}…`,c]}),s=[];for(let[
c,d]of[...a,...n]){let l=e.get(c);l?$(l)!==d&&s.push(`${c} is not the file that was signed, or was changed`):s.push(`${c} is not in the archive`),t.delete(c)}let o=e.
get("SHA256SUMS")?.toString("latin1"),u=[...a,...n,[r,$(e.get(r)??"")]].map(([c,d])=>`${d}  ${c}
`),m=o!==void 0&&o.split(/(?<=\n)/).sort().join("")!==u.sort().join("");return s.length===0&&m&&s.push("SHA256SUMS differs from what was signed"),[...s,...[...t].
map(c=>`${c} is in the archive, but was not signed`)]}var R=["compliant","non_compliant","undetermined"],O=[{name:"certificate-identity",value:"NAME",about:"Sig\
store: who must have signed"},{name:"certificate-identity-regexp",value:"PATTERN",about:"Sigstore: who must have signed, as a pattern"},{name:"certificate-oidc-\
issuer",value:"URL",about:"Sigstore: who certifies that identity"},{name:"trusted-root",value:"FILE",about:"Sigstore: the keys of its services, trusted_root.jso\
n"}],qe={operands:{name:"FILE",count:"exactly one"},flags:[{name:"key",value:"FILE",about:"public key of the signer, PEM"},{name:"project",value:"ID|PATH",about:"\
the project that must have been judged"},{name:"sha",value:"SHA",about:"the commit that must have been judged"},{name:"merge-request",value:"NUMBER",about:"the \
merge request that must have been judged"},{name:"target-branch",value:"NAME",about:"the target branch that the merge request must have"},{name:"policy-sha256",
value:"SHA256",about:"the policy that must have been used"},{name:"verdict",value:R.join("|"),about:"the verdict that it must contain"},{name:"report",value:"FI\
LE",about:"the report.json that it must be about"},...O,H],run:_e};async function _e({operands:e,flags:i},r){let[t=""]=e,a=await Ne(i),n=await Ie(i),s=await U(t,
"the evidence"),o=ne(s)?await je(s,n,a):await k(C(s,t,"the evidence"),n,a);return r.print(i.has("json")?te(Ue(t,o)):Ee(t,o,a,r)),o.verified?B.compliant:B.nonCompliant}
async function Ne(e){let i=e.get("sha")?.toLowerCase();if(i!==void 0&&!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(i))throw v(`--sha must be a full commit SHA, not "${i}\
"`);let r=e.get("policy-sha256")?.toLowerCase();if(r!==void 0&&!/^[0-9a-f]{64}$/.test(r))throw v(`--policy-sha256 must be 64 hexadecimal digits, not "${r}"`);let t=e.
get("verdict");if(t!==void 0&&!R.includes(t))throw v(`--verdict must be ${R.join(" or ")}, not "${t}"`);let a=e.get("merge-request")?.replace(/^!/,"");if(a!==void 0&&
!/^[1-9]\d*$/.test(a))throw v(`--merge-request must be a number such as 7, not "${a}"`);let n=e.get("report");return{sha:i,policySha256:r,verdict:t,mergeRequest:a,
targetBranch:e.get("target-branch"),project:e.get("project"),report:n===void 0?void 0:await U(n,"--report")}}async function Ie(e){let i=e.get("key"),r=O.filter(
({name:m})=>e.has(m)).map(({name:m})=>`--${m}`);if(i!==void 0){if(r.length>0)throw v(`--key contradicts ${r.join(", ")}: leave out one of them`);return F(J(await P(
i,"--key"),"--key"))}if(r.length===0)throw v("no flag says whose signature is expected","give --key public.pem, or for Sigstore --certificate-identity, --certif\
icate-oidc-issuer and --trusted-root");let t=e.get("certificate-identity"),a=e.get("certificate-identity-regexp"),n=e.get("certificate-oidc-issuer"),s=e.get("tr\
usted-root");if(t===void 0==(a===void 0))throw v("give either --certificate-identity or --certificate-identity-regexp, to say who must have signed");if(n===void 0)
throw v("--certificate-oidc-issuer is missing","for instance https://gitlab.com");if(s===void 0)throw v("--trusted-root is missing","get one with: cosign truste\
d-root create --with-default-services --out trusted_root.json");let{openForSignatory:o}=await import("./sigstore-open.js"),u=a===void 0?m=>m===t:await Re(a);return o(
await P(s,"--trusted-root"),{isIdentity:u,identity:t??`an identity that matches ${a}`,issuer:n})}async function Re(e){try{return await z(`^(?:${e})$`)}catch(i){
throw i instanceof V?v(`--certificate-identity-regexp is not a valid regular expression: ${i.message}`):i}}async function P(e,i){return C(await U(e,i),e,i)}function C(e,i,r){
let t=L(e);if(t===void 0)throw new N("INPUT_INVALID",`${r} is not valid UTF-8: ${i}`);return t}async function U(e,i){try{return await Q(e)}catch(r){throw new N(
"INPUT_INVALID",`${i} cannot be read: ${e} ${X(r)}`,{cause:r})}}function Ue(e,{verified:i,claim:r,problems:t}){if(!r)return{file:e,verified:i,problems:t,claim:null};
let{verdict:a,project:n,url:s,sha:o,policy:u,signed:m,generatedAt:c,resourceUri:d,reportSha256:l}=r,w=r.mergeRequest,b=w&&{iid:w.iid,target_branch:w.targetBranch};
return{file:e,verified:i,problems:t,claim:{verdict:a,project:n,url:s,sha:o,merge_request:b,policy:u,signed:m,generated_at:c,resource_uri:d,report_sha256:l}}}function Ee(e,i,r,{
surface:t}){let{verified:a,claim:n,problems:s}=i,o=[a?`${t.tone("✓ verified","green","bold")} ${g(e)}`:`${t.tone("✗ NOT verified","red","bold")} ${g(e)}`,...s.
map(c=>`  - ${g(c,1e3)}`)];if(!n)return o.join(`
`);let u=(c,d)=>c===void 0?t.tone(` (not compared: ${d})`,"dim"):"",m=[["signed",g(n.signed)],["project",`${g(n.url)}${u(r.project,"--project")}`],["commit",`${g(
n.sha??"none")}${u(r.sha,"--sha")}`],...n.mergeRequest?[["change",`!${n.mergeRequest.iid} into ${g(n.mergeRequest.targetBranch)}${u(r.mergeRequest??r.targetBranch,
"--merge-request")}`]]:[],["policy",`${g(n.policy.name)}, sha256`],["",`${g(n.policy.sha256)}${u(r.policySha256,"--policy-sha256")}`],["verdict",`${n.verdict}, ${g(
n.generatedAt)}${u(r.verdict,"--verdict")}`]];return[...o,...m.map(([c,d])=>`  ${(c??"").padEnd(8)} ${d}`)].join(`
`)}function v(e,i){return new N("INPUT_INVALID",e,i===void 0?{}:{advice:i})}export{qe as verify};
