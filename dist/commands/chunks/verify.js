import{a as h,b as C}from"./shared-open.js";import{b as D}from"./shared-key.js";import{a as F}from"./shared-command.js";import"./shared-dsse.js";import{a as H,b as J}from"./shared-pattern.js";
import{a as z,b as E,c as S,d as V,f as W,g as Z}from"./shared-statement.js";import{a as x,c as $}from"./shared-archive.js";import{b as j}from"./shared-schema.js";
import"./shared-checks.js";import{a as M,b as U}from"./shared-shared-errors.js";import{h as g,i as G,l as k,m as q,n as p,q as L,r as A,s as _,w as K}from"./shared-api.js";
import"./shared-one-line.js";import{a as f,d as Q}from"./shared-text.js";import"./shared-bundler.js";import{readFile as X}from"node:fs/promises";import{gunzipSync as Y}from"node:zlib";
var w=512,ee=5e8;function te(e){return e[0]===31&&e[1]===139}function ie(e){let i=re(e),r=new Map;for(let t=0;;){let a=i.subarray(t,t+w);if(a.length<w)throw new h(
"the archive is cut off");if(a.every(u=>u===0)){if(i.subarray(t).some(u=>u!==0))throw new h("the archive holds something after its end");return r}let{name:o,size:s}=ae(
a),n=i.subarray(t+w,t+w+s);if(n.length<s)throw new h("the archive is cut off");if(r.has(o))throw new h(`the archive holds ${o} twice`);r.set(o,n),t+=w+Math.ceil(
s/w)*w}}function re(e){try{return Y(e,{maxOutputLength:ee})}catch(i){throw new h("the archive is cut off, changed, or larger than any evidence",{cause:i})}}function ae(e){
let i=(s,n)=>e.toString("latin1",s,s+n).replace(/\0[\s\S]*$/,""),r=Number.parseInt(i(148,8),8),t=Buffer.from(e);t.fill(" ",148,156);let a=i(156,1)==="0"&&i(257,
6)==="ustar"&&i(345,155)==="",o=i(124,12);if(t.reduce((s,n)=>s+n,0)!==r||!a||!/^[0-7]{11}$/.test(o))throw new h("the archive is none that Countersign writes");return{
name:i(0,100),size:Number.parseInt(o,8)}}var oe=p({_type:_(z),subject:q(p({name:g(),digest:L(g(),k())})),predicateType:A([E,S]),predicate:L(g(),k())}),N=p({sha256:g()}),
ne=p({verifier:p({id:_(V)}),timeVerified:g(),resourceUri:g(),policy:p({digest:N}),inputAttestations:q(p({uri:g(),digest:N})),verificationResult:A(["PASSED","FAI\
LED"])}),se=["compliant","non_compliant","undetermined"],ce=p({gitlab_url:g(),project:p({path:g()}),merge_request:K(p({iid:G(),sha:g(),target_branch:g()}))}),ue=p(
{schema:_("countersign.report/v1"),verdict:A(se),generated_at:g(),subject:ce,policy:p({name:g(),sha256:g(),documents:q(N)})}),he=1e8;async function B(e,i,r){let t;
try{t=await le(e,i)}catch(o){if(!(o instanceof h))throw o;return{verified:!1,claim:void 0,problems:[o.message]}}let a=ve(t,r);return a.length===0?{verified:!0,claim:t,
problems:[]}:{verified:!1,claim:t,problems:a}}async function le(e,i){let r=await Promise.all(de(e).map(async(o,s)=>{try{let{payload:n,by:u}=await i(o);return{by:u,
...me(n)}}catch(n){throw n instanceof h?new h(`line ${s+1} ${n.message}`,n):n}})),[t,a]=[E,S].map(o=>{let s=r.filter(({predicateType:u})=>u===o),n=o===S?"report":
"summary";if(s.length!==1)throw new h(`the file holds ${Q(s.length,"statement")} with a ${n}, one is needed`);return s[0]});if(!t||!a)throw new h("the file does\
 not hold both statements");if(t.by!==a.by)throw new h(`the statements are signed by two: ${t.by}, and ${a.by}`);return{...ge(t,a),signed:t.by}}function de(e){if(e.
length>he)throw new h("the file is larger than any evidence");let i=e.split(`
`).filter(r=>r.trim()!=="");if(i.length===0)throw new h("the file is empty");return i.map((r,t)=>{try{return JSON.parse(r)}catch(a){throw new h(`line ${t+1} of ${i.
length} is cut off or no JSON`,{cause:a})}})}function me(e){try{return j(oe,JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e)))}catch(i){throw new h("is \
signed, but holds no statement that Countersign writes",{cause:i})}}function ge(e,i){let{summary:r,report:t,sha:a,mergeRequest:o,project:s,url:n}=pe(e,i),u=`${JSON.
stringify(i.predicate,null,2)}
`,l=$(u),c=a===null?{sha256:l}:{gitCommit:a};if(!([e,i].every(({subject:d})=>{let[m,...y]=d;return y.length===0&&m?.name===s&&fe(m.digest,c)})&&JSON.stringify(e.
subject)===JSON.stringify(i.subject)&&r.inputAttestations[0]?.digest.sha256===l&&r.policy.digest.sha256===t.policy.sha256&&r.timeVerified===t.generated_at&&r.verificationResult===
"PASSED"==(t.verdict==="compliant")&&r.resourceUri===W(n,a)))throw new h("the summary and the report are not about the same run");return{verdict:t.verdict,project:s,
url:n,sha:a,mergeRequest:o,generatedAt:t.generated_at,policy:{name:t.policy.name,sha256:t.policy.sha256},inputs:new Map(r.inputAttestations.map(({uri:d,digest:{
sha256:m}})=>[d.replace(/^.*\//,""),m])),documents:t.policy.documents.map(({sha256:d})=>d),resourceUri:r.resourceUri,reportSha256:l}}function pe(e,i){try{let r=j(
ue,i.predicate),{subject:t}=r,a=t.merge_request;return{summary:j(ne,e.predicate),report:r,sha:a?.sha??null,mergeRequest:a&&{iid:a.iid,targetBranch:a.target_branch},
project:t.project.path,url:Z({subject:t})}}catch(r){throw new h("the statements do not have the form that Countersign gives them",{cause:r})}}function fe(e,i){return Object.
entries(i).every(([r,t])=>e[r]===t)}function ve(e,i){let{sha:r,mergeRequest:t,targetBranch:a,project:o,policySha256:s,verdict:n,report:u}=i,l=e.sha??"no commit,\
 for no merge request was judged",c=e.mergeRequest,d=c?`the merge request !${c.iid}`:"no merge request",m=c?`a change of ${c.targetBranch}`:"no change",y=o?.includes(
"://")?e.url:e.project;return[[r,()=>e.sha===r,`it is about ${l}, not about ${r}`],[t,()=>String(c?.iid)===t,`it is about ${d}, not !${t}`],[a,()=>c?.targetBranch===
a,`it is about ${m}, not of ${a}`],[o,()=>e.project===o||e.url===o,`it is about the project ${y}, not ${o}`],[s,()=>e.policy.sha256===s,`it was judged by the po\
licy ${e.policy.sha256}, not by ${s}`],[n,()=>e.verdict===n,`its verdict is ${e.verdict}, not ${n}`],[u,()=>u!==void 0&&$(u)===e.reportSha256,"the report is ano\
ther one than was signed, or was changed"]].filter(([b,P])=>b!==void 0&&!P()).map(([,,b])=>b)}async function ye(e,i,r){try{let t=we(e),a=[...t.keys()].filter(l=>/^evidence\.(intoto|sigstore)\.jsonl$/.
test(l)),[o]=a;if(o===void 0)throw new h("the archive was not signed: it holds no statements");if(a.length>1)throw new h(`the archive holds ${a.join(" and ")}, \
one is needed`);let s=(t.get(o)??"").toString("utf8"),n=await B(s,i,r);if(!n.claim)return n;let u=[...n.problems,...be(t,n.claim,o)];return u.length===0?n:{verified:!1,
claim:n.claim,problems:u}}catch(t){if(!(t instanceof h))throw t;return{verified:!1,claim:void 0,problems:[t.message]}}}function we(e){let i=[...ie(e)].map(([r,t])=>{
if(!r.startsWith(`${x}/`))throw new h(`the archive holds ${r}, which is none of ours`);return[r.slice(x.length+1),t]});return new Map(i)}function be(e,i,r){let t=new Set(
[...e.keys()].filter(c=>c!==r&&c!=="SHA256SUMS")),a=new Map(i.inputs).set("report.json",i.reportSha256),o=i.documents.map((c,d)=>{let m=`policies/${d+1}-`;return[
[...t].find(y=>y.startsWith(m))??`${m}…`,c]}),s=[];for(let[c,d]of[...a,...o]){let m=e.get(c);m?$(m)!==d&&s.push(`${c} is another one than was signed, or was c\
hanged`):s.push(`${c} is not in the archive`),t.delete(c)}let n=e.get("SHA256SUMS")?.toString("utf8"),u=[...a,...o,[r,$(e.get(r)??"")]].map(([c,d])=>`${d}  ${c}\

`),l=n!==void 0&&n.split(/(?<=\n)/).sort().join("")!==u.sort().join("");return s.length===0&&l&&s.push("SHA256SUMS says something else than was signed"),[...s,...[
...t].map(c=>`${c} is in the archive, and was not signed`)]}var R=["compliant","non_compliant","undetermined"],O=[{name:"certificate-identity",value:"NAME",about:"\
Sigstore: who must have signed"},{name:"certificate-identity-regexp",value:"PATTERN",about:"Sigstore: the same, as a pattern"},{name:"certificate-oidc-issuer",value:"\
URL",about:"Sigstore: who vouches for that identity"},{name:"trusted-root",value:"FILE",about:"Sigstore: the keys of its services, trusted_root.json"}],$e={operands:{
name:"FILE",count:"exactly one"},flags:[{name:"key",value:"FILE",about:"public key that must have signed, PEM"},{name:"project",value:"ID|PATH",about:"the proje\
ct that must have been judged"},{name:"sha",value:"SHA",about:"the commit that must have been judged"},{name:"merge-request",value:"NUMBER",about:"the merge req\
uest that must have been judged"},{name:"target-branch",value:"NAME",about:"the branch it must go into"},{name:"policy-sha256",value:"SHA256",about:"the policy \
that must have been used"},{name:"verdict",value:R.join("|"),about:"the verdict it must hold"},{name:"report",value:"FILE",about:"the report.json it must be abo\
ut"},...O,F],run:Se};async function Se({operands:e,flags:i},r){let[t=""]=e,a=await je(i),o=await qe(i),s=await I(t,"the evidence"),n=te(s)?await ye(s,o,a):await B(
s.toString("utf8"),o,a);return r.print(i.has("json")?JSON.stringify(_e(t,n),null,2):Ne(t,n,a,r)),n.verified?M.compliant:M.nonCompliant}async function je(e){let i=e.
get("sha")?.toLowerCase();if(i!==void 0&&!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(i))throw v(`--sha must be a full commit SHA, not "${i}"`);let r=e.get("policy-sha\
256")?.toLowerCase();if(r!==void 0&&!/^[0-9a-f]{64}$/.test(r))throw v(`--policy-sha256 must be 64 hexadecimal digits, not "${r}"`);let t=e.get("verdict");if(t!==
void 0&&!R.includes(t))throw v(`--verdict must be ${R.join(" or ")}, not "${t}"`);let a=e.get("merge-request")?.replace(/^!/,"");if(a!==void 0&&!/^[1-9]\d*$/.test(
a))throw v(`--merge-request must be the number of one, not "${a}"`);let o=e.get("report");return{sha:i,policySha256:r,verdict:t,mergeRequest:a,targetBranch:e.get(
"target-branch"),project:e.get("project"),report:o===void 0?void 0:await I(o,"--report")}}async function qe(e){let i=e.get("key"),r=O.filter(({name:l})=>e.has(l)).
map(({name:l})=>`--${l}`);if(i!==void 0){if(r.length>0)throw v(`--key contradicts ${r.join(", ")}: leave out one of them`);return C(D(await T(i,"--key"),"--key"))}
if(r.length===0)throw v("nothing says whose signature is expected","give --key public.pem, or for Sigstore --certificate-identity, --certificate-oidc-issuer and\
 --trusted-root");let t=e.get("certificate-identity"),a=e.get("certificate-identity-regexp"),o=e.get("certificate-oidc-issuer"),s=e.get("trusted-root");if(t===void 0==
(a===void 0))throw v("give one of --certificate-identity and --certificate-identity-regexp: who must have signed");if(o===void 0)throw v("--certificate-oidc-iss\
uer is missing","for instance https://gitlab.com");if(s===void 0)throw v("--trusted-root is missing","get one with: cosign trusted-root create --with-default-se\
rvices --out trusted_root.json");let{openForSignatory:n}=await import("./sigstore-open.js"),u=a===void 0?l=>l===t:await Ae(a);return n(await T(s,"--trusted-root"),
{isIdentity:u,identity:t??`anybody like ${a}`,issuer:o})}async function Ae(e){try{return await J(`^(?:${e})$`)}catch(i){throw i instanceof H?v(`--certificate-id\
entity-regexp is no regular expression: ${i.message}`):i}}async function T(e,i){return(await I(e,i)).toString("utf8")}async function I(e,i){try{return await X(e)}catch(r){
let{code:t}=r;throw new U("INPUT_INVALID",`${i} cannot be read: ${e} (${t})`,{cause:r})}}function _e(e,{verified:i,claim:r,problems:t}){if(!r)return{file:e,verified:i,
problems:t,claim:null};let{verdict:a,project:o,url:s,sha:n,policy:u,signed:l,generatedAt:c,resourceUri:d,reportSha256:m}=r,y=r.mergeRequest,b=y&&{iid:y.iid,target_branch:y.
targetBranch};return{file:e,verified:i,problems:t,claim:{verdict:a,project:o,url:s,sha:n,merge_request:b,policy:u,signed:l,generated_at:c,resource_uri:d,report_sha256:m}}}
function Ne(e,i,r,{surface:t}){let{verified:a,claim:o,problems:s}=i,n=[a?`${t.tone("✓ verified","green","bold")} ${f(e)}`:`${t.tone("✗ NOT verified","red","\
bold")} ${f(e)}`,...s.map(c=>`  - ${f(c,1e3)}`)];if(!o)return n.join(`
`);let u=(c,d)=>c===void 0?t.tone(` (not compared: ${d})`,"dim"):"",l=[["signed",f(o.signed)],["project",`${f(o.url)}${u(r.project,"--project")}`],["commit",`${f(
o.sha??"none")}${u(r.sha,"--sha")}`],...o.mergeRequest?[["change",`!${o.mergeRequest.iid} into ${f(o.mergeRequest.targetBranch)}${u(r.mergeRequest??r.targetBranch,
"--merge-request")}`]]:[],["policy",`${f(o.policy.name)}, sha256`],["",`${f(o.policy.sha256)}${u(r.policySha256,"--policy-sha256")}`],["verdict",`${o.verdict}, ${f(
o.generatedAt)}${u(r.verdict,"--verdict")}`]];return[...n,...l.map(([c,d])=>`  ${(c??"").padEnd(8)} ${d}`)].join(`
`)}function v(e,i){return new U("INPUT_INVALID",e,i===void 0?{}:{advice:i})}export{$e as verify};
