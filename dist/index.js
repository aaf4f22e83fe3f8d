#!/usr/bin/env node
var V={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},Pr={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,
TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,
INTERNAL:2},w=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){super(t,r.cause===void 0?void 0:{cause:r.cause}),this.code=e,this.advice=
r.advice,this.problems=r.problems??[]}get exitCode(){return Pr[this.code]}};var ge=class extends Error{};async function Le(e,t,r){return Promise.all(e.map(async a=>({source:Nr(a,r),...await Ar(a,t,r)})))}function Nr(e,t){return e.kind===
"path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function Ar(e,t,r){try{return e.kind==="preset"?{text:await(await import("./chunks/registry-NOBLATMT.js")).presetText(
e.typed)}:e.kind==="url"?{text:await t.url(e.typed)}:e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?{text:await t.checkout(e.path)}:await t.
branch(e.path,r)}catch(a){if(a instanceof ge){let{missingPolicy:n}=await import("./chunks/missing-WAPO7LDR.js");throw await n(e,t,r,a)}throw a instanceof w&&a.code!==
"INTERRUPTED"?new w("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${a.message}`,{cause:a,...a.advice===void 0?{}:{advice:a.advice}}):a}}async function Ue(e){
let t=e.map(Lr),r=e.filter((a,n)=>!t[n]);if(r.length>0)throw(await import("./chunks/refused-sources-VBVX66QD.js")).refusedSources(r);return t.flatMap(a=>a??[])}
function Lr(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(e.startsWith("preset:"))return{kind:"\
preset",typed:e};if(!/^http:/i.test(e)){if(t){let[,r="",a="",n=""]=t;return{kind:"project",typed:e,project:r,path:a.replace(/^\//,""),ref:n}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.
test(e))return{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}}async function pt(e,t){let r=ce(t.CI_MERGE_REQUEST_IID),a=ce(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&Mr(e,t)&&r!==void 0&&a!==void 0?mt(e,t,a,r,Ur(t)):(await import("./chunks/elsewhere-UZFP347D.js")).subjectElsewhere(e,t)}function Ur(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function mt(e,t,r,a,n){return{kind:"merge-request",project:r,iid:a,sha:e.sha??n?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function Mr(e,t){return e.project===void 0?!0:typeof e.project=="number"?ce(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Me(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function ft(e,t){return(typeof e=="number"?ce(t.CI_PROJECT_ID)===e:Me(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function Me(e,t){return t!==void 0&&e!==
""&&e.toLowerCase()===t.toLowerCase()}function ce(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var De={merge_request_approvals:()=>import("./chunks/merge-request-approvals-T55BBC6F.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft-SCC3CSGM.js"),
merge_request_title:()=>import("./chunks/merge-request-title-YIR6WKIU.js")},Be={default_branch_protected:()=>import("./chunks/default-branch-protected-WYYXGEQP.js"),
default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push-JWU6DNNP.js"),merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval-2CR27QVV.js"),
minimum_approvals_required:()=>import("./chunks/minimum-approvals-required-6LET4GCU.js"),push_protection_enabled:()=>import("./chunks/push-protection-enabled-R7QSPJHG.js"),
require_signed_commits:()=>import("./chunks/require-signed-commits-4NWN35A6.js"),resolve_discussions_required:()=>import("./chunks/resolve-discussions-required-AH4MPRKJ.js"),
scanner_sast_running:()=>import("./chunks/scanners-KV7R3BZI.js"),scanner_secret_detection_running:()=>import("./chunks/scanners-KV7R3BZI.js"),secure_webhooks:()=>import("./chunks/secure-webhooks-FCANRYVY.js")},
Ge={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:"\
>=",value:2}},wt=new Set(["minimum_approvals_required"]);function gt(e,t,r,a){return{loadControl:n=>ht(e,n,"control"),loadField:n=>ht(t,n,"field"),predefinedExpression(n){
return Object.hasOwn(r,n)?r[n]:Object.hasOwn(t,n)&&!a.has(n)?{field:n,operator:"=",value:!0}:void 0}}}async function ht(e,t,r){return Object.hasOwn(e,t)?Object.
values(await e[t]?.()??{}).flat().find(a=>a.kind===r&&a.id===t):void 0}var Dr=gt(De,Be,Ge,wt);async function vt(e,t){let r=a=>[De,Be,Ge].some(n=>Object.hasOwn(n,
a));return r(e)&&(t===void 0||r(t))?Dr:import("./chunks/registry-JYV47HMM.js")}var Fe=class extends Error{},Br=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,Gr=/(?<!\\)[+*]/g;async function Fr(e,t=!1){
if(t&&Br.test(e)&&(e.match(Gr)??[]).length<=2){let a=Hr(e);if(a)return a}let{RE2JS:r}=await import("./chunks/esm-TZH5HCTV.js");try{let a=new r(e);return n=>a.test(
n)}catch(a){throw new Fe(a instanceof Error?a.message:String(a),{cause:a})}}function Hr(e){try{let t=new RegExp(e);return r=>t.test(r)}catch{return}}var _t=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.path.join(".")||"shape"}`),this.issues=e}};function B(e,t){let r=[],a=e.read(t,[],r);
if(r.length>0)throw new _t(r);return a}function ve(e,t,r={}){return{kind:e,rule:r,read(a,n,s){if(typeof a!==t||e==="integer"&&!Number.isSafeInteger(a))return s.
push({path:n,code:a===void 0?"missing":"type",detail:e}),a;let o=e==="text"?a.length:a,{min:i,max:c,pattern:u,says:d}=r;return i!==void 0&&o<i&&s.push({path:n,code:"\
small",detail:i}),c!==void 0&&o>c&&s.push({path:n,code:"large",detail:c}),u&&!u.test(a)&&s.push({path:n,code:"format",detail:d}),a}}}function g(e){return ve("te\
xt","string",e)}function L(e){return ve("number","number",e)}function Jr(e){return ve("integer","number",e)}function P(){return ve("flag","boolean")}function X(e){
return{kind:"list",of:e,read(t,r,a){return Array.isArray(t)?t.map((n,s)=>e.read(n,[...r,s],a)):(a.push({path:r,code:t===void 0?"missing":"type",detail:"list"}),
[])}}}function N(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,a,n){if(!bt(r))return n.push({path:a,code:r===void 0?"missing":"type",detail:"obje\
ct"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||n.push({path:a,code:"unknown_key",detail:o});let s=Object.entries(e).map(([o,i])=>{let c=Object.hasOwn(
r,o)?r[o]:void 0;return[o,i.read(c,[...a,o],n)]});return Object.fromEntries(s)}}}function ae(e){return N(e,!0)}function He(e){return{kind:"map",...e?{rule:e}:{},
read(t,r,a){return bt(t)?t:(a.push({path:r,code:"type",detail:"object"}),{})}}}function Je(){return{kind:"any",read:e=>e}}function _e(e){return{kind:"value",of:e,
read(t,r,a){return e.includes(t)||a.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function Ve(...e){return{kind:"either",of:e,read(t,r,a){let n=e.
map(o=>{let i=[];return{read:o.read(t,r,i),found:i}}),s=n.find(({found:o})=>o.length===0);return s||a.push({path:r,code:"alternatives",detail:n.map(({found:o})=>o)}),
s?.read}}}function T(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t==null?void 0:e.read(t,r,a)}}function G(e){return{kind:"maybe",of:e,read:(t,r,a)=>t===
null?null:e.read(t,r,a)}}function $(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t===void 0?void 0:e.read(t,r,a)}}function le(e,t){return{kind:"mappe\
d",of:e,read(r,a,n){let s=[],o=e.read(r,a,s);return n.push(...s),s.length===0?t(o):void 0}}}function bt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ke(e,t,r){return{...e,...t,needs:{answer:e},collect:async(a,n)=>B(r,n.answer)}}var yt=T(N({access_level:L()})),$t=le(N({id:L(),path_with_namespace:g(),visibility:T(g()),default_branch:$(G(g())),empty_repo:T(P()),only_allow_merge_if_all_discussions_are_resolved:$(
G(P())),secret_push_protection_enabled:$(G(P())),namespace:N({id:L(),kind:g(),full_path:g()}),owner:T(N({id:L()})),permissions:T(N({project_access:yt,group_access:yt}))}),
e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:Vr(e.permissions)})),We={id:"project_answer",summary:"The project",right:"a token whose user\
 can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},be=Ke(We,{id:"project"},$t);async function xt(e,t){if(typeof e=="num\
ber")return{projectId:e,known:new Map};let r=[],a=await t(s=>r.push(s)).Projects.show(e),{id:n}=B($t,a);return{projectId:n,known:new Map([[We.id,{ok:!0,value:a,
requests:r}]])}}function Vr(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...t)}var Ye=["info","low","medium","high","critical"],jt=["observe","warn","enforce"];function Kr(e){return{kind:"control",...e}}function Wr(e){return{kind:"field",about:"\
project",...e}}function Yr(e,t={}){return{status:"pass",message:e,...t}}function Qr(e,t={}){return{status:"fail",message:e,...t}}function ne(e){return{status:"u\
nknown",message:e}}var zr=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;function y(e,t=300){let r=e.replace(zr," ").replace(/##(?=\[)/g,"## ").trim();
return r.length>t?`${r.slice(0,t-1)}…`:r}function de(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function Xr(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")}\
 and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(", ")} and ${r}`}var Zr=["=","!=",">","<",">=","<="];function ea(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="num\
ber"))return t===">"?e>r:t==="<"?e<r:t===">="?e>=r:e<=r}function Et(e,t){if("unknown"in e)return ne(e.unknown);let{value:r,because:a,note:n}=e,s=n===void 0?{actual:r}:
{actual:r,note:n},o=ea(r,t);if(o===void 0)return ne(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:i,
mayBeHigher:c}=e;return i!==void 0?ne(`${a}, but ${i}`):c!==void 0&&!ta(o,t.operator)?ne(`${a}, but ${c}`):o?{status:"pass",message:a,...s}:{status:"fail",message:`${a}${ra(
r,t)}`,...s}}function ta(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function ra(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":
`, ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${de(r,"is expected","are expected")}`}var kt=g({min:1,
max:255}),pe=e=>$(g({min:1,max:2e3,...e===void 0?{}:{about:e}})),It=e=>g({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",about:e}),aa=ae({field:g(
{about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:_e(Zr),value:Ve(P(),L(),g())}),qt=e=>g({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",...e===void 0?{}:{about:e}}),ye=ae({id:qt("Id of a built-in control, or a new id together with expression"),with:$(He({
about:"Parameters of the control"})),expression:$(aa),title:pe(),severity:$(_e(Ye)),message:pe("Said instead of the built-in sentence when the control fails"),remediation:pe(
"How to fix it, said instead of the built-in advice"),final:$(P()),phase:$(_e(jt)),enforce_from:$(It("The control is enforced from this day on, and only warns b\
efore it"))}),na=ae({name:kt,description:pe(),final:$(P()),controls:X(Ve(qt(),ye))}),Qe=ae({$schema:$(g()),name:kt,description:pe(),extends:$(X(g({min:1,about:"\
preset:NAME, group/project:path@ref or https://...; later ones, and this file, go on top"}))),requirements:$(X(na)),waivers:$(Je()),waiver_rules:$(Je())});var sa={bases:[],waivers:void 0,waiverRules:void 0,isDated:!1};async function Tt(e){let t=[],r=Qe.read(e,[],t);if(t.length===0)return oa(r);let{isFramework:a,frameworkDraft:n}=await import("./chunks/framework-MYSKRHBE.js");
if(a(e))return n(e);let[{problemsOf:s},{salvage:o}]=await Promise.all([import("./chunks/issues-FW23ZXBC.js"),import("./chunks/salvage-6PNG2UY7.js")]),{waivers:i,
waiver_rules:c}=e??{},u=o(e);return{name:"",bases:[],requirements:u,...Rt(u,i,c),problems:s(t,e,Qe)}}function oa(e){let t=(e.requirements??[]).map(({name:o,description:i,
final:c=!1,controls:u},d)=>{let l=["requirements",d],m=u.map((p,f)=>({entry:typeof p=="string"?B(ye,{id:p}):p,path:[...l,"controls",f]}));return{name:o,isFinal:c,
description:i,path:l,entries:m}}),{name:r,extends:a=[],waivers:n,waiver_rules:s}=e;return{name:r,bases:a,requirements:t,...Rt(t,n,s),problems:[]}}function Rt(e,t,r){
let a=e.some(({entries:n})=>n.some(({entry:s})=>s.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:a||t!==void 0||r!==void 0}}var ia=le(N({iid:L(),project_id:L(),title:g(),draft:T(P()),work_in_progress:T(P()),sha:G(g()),target_branch:g(),source_branch:T(g()),description:T(g()),labels:T(
X(g())),created_at:g(),prepared_at:$(G(g())),changes_count:$(G(g())),author:N({username:g()}),references:T(N({full:g()})),web_url:T(g())}),e=>({iid:e.iid,projectId:e.
project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,
sourceBranch:e.source_branch,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==null,changesCount:e.changes_count??
void 0,author:e.author.username,url:e.web_url})),me={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_\
request",collect:async({gitlab:e,projectId:t,iid:r})=>B(ia,await e.MergeRequests.show(t,r??0))};var ua=class{},ca=class{};var F=class extends w{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(e,t,r){let{advice:a,cause:n}=r;super(e,t,{cause:n,
...a===void 0?{}:{advice:a}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.attempts??1,this.expectedSha=r.expectedSha,
this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0}};function S(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function xe(e){
let t=y($e(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var la=new Set(["base","error"]);function $e(e){if(e==null)return"";if(Array.isArray(
e))return e.map($e).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:r,error:a,errors:n}=e;for(let s of[t,r,a,n]){
let o=$e(s);if(o)return o}return Object.entries(e).map(([s,o])=>[la.has(s)?"":s,$e(o)]).filter(([,s])=>s).map(s=>s.join(" ").trim()).join(", ")}var da=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function pa(e,t,r,a,n,s=!1){let o=0;for(let i of[...s?[]:da,void 0])try{let c=await e.StatusChecks.set(t.projectId,
t.iid,{externalStatusCheckId:r,sha:t.sha,status:a});return{outcome:"delivered",attempts:o+c.attempts}}catch(c){if(!(c instanceof F)||c.status!==409)throw c;if(o++,
await ze(e,t))return{outcome:"superseded",attempts:o};if(i===void 0)throw c;await n(i)}throw new w("INTERNAL","the last wait ends the loop")}async function ze(e,{
projectId:t,iid:r,sha:a}){let n=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(ma),s=Array.isArray(n)?n.map(o=>String(o?.head_commit_sha)):
[];return s.length>0&&s[0]!==a&&s.includes(a)}function ma(e){if(!(e instanceof w&&e.code!=="INTERRUPTED"))throw e}async function Ot(e){let t=e.targets.filter(({
kind:i})=>i==="status_check"),r=e.targets.filter(({kind:i})=>i==="external_control"),a=await Promise.all(t.map(i=>St(e,i))),n=e.isSuperseded||a.some(({outcome:i})=>i===
"superseded"),[s,o]=await Promise.all([va(e,a),Promise.all(r.map(i=>ga({...e,isSuperseded:n},i)))]);return[...s,...o]}var fa=10*6e4;function Ct(e,t,r){let a=t.requirement===
void 0?ha(e):wa(e,t.requirement);return a==="pass"?!0:a!=="fail"&&r==="leave"?void 0:!1}function ha({verdict:e}){return e==="compliant"?"pass":e==="non_complian\
t"?"fail":"unknown"}function wa({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function St(e,t){let r=Ct(e.evaluation,t,e.onUndetermined),
a=r?"passed":"failed";return Pt(e,t,r,a,n=>pa(e.gitlab,n,t.id,a,e.sleep,e.isLagging))}async function ga(e,t){let r=Ct(e.evaluation,t,e.onUndetermined),a=r?"pass":
"fail",n=e.secrets.get(t.id)??"";return Pt(e,t,r,a,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,a,{secret:n,
nonce:e.nonce})).attempts}))}async function Pt(e,t,r,a,n){let{id:s,name:o=null,requirement:i=null}=t,c={target:t.kind,id:s,name:o,requirement:i,status:a,attempts:0};
if(e.isSuperseded)return{...c,outcome:"superseded"};if(e.dryRun||r===void 0)return{...c,outcome:"skipped"};try{let u=e.mergeRequest??{projectId:e.projectId,iid:0,
sha:""},d={...c,...await n(u)};return e.onDelivered(d),d}catch(u){if(!(u instanceof w)||u.code==="INTERRUPTED")throw u;return{...c,outcome:"failed",attempts:_a(
u),error:ba(u)}}}async function va(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<fa)||!t.some(({outcome:n})=>n==="delivered"))return t;
let{readBack:a}=await import("./chunks/read-back-QHX6NCII.js");return a(e,r,t)}function _a(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function ba(e){
return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}async function Nt(e,t,r){let a=[],n=e.flatMap(c=>{let u=Xe(c,r);if(u)return[{kind:"status_check",...u,requirement:void 0}];for(let[d,l]of At(c)){let m=t.includes(
d)?Xe(l,r):void 0;if(m)return[{kind:"status_check",...m,requirement:d}]}return a.push(c),[]}),s=n.filter(({id:c},u)=>n.findIndex(d=>d.id===c)!==u);if(a.length+s.
length===0)return n;let{explainLine:o,unknownTargets:i}=await import("./chunks/explain-targets-PIY6ZN2N.js");throw i([...a.map(c=>o(c,t,r)),...s.map(({id:c})=>`\
status check ${c} is named twice, and one check can hold one verdict only`)],"status_check")}function Xe(e,t){let r=t.find(({name:a})=>a===e)??t.find(({id:a})=>String(
a)===e);return r&&{id:r.id,name:r.name}}function*At(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}function Ut(e){return`gid://gitlab/Project/${e}`}function ya(e,t){let r;return async a=>{r??=$a(e,t);let{project:n,request:s}=await r,o=a.select?.on==="merge_re\
quest"?n.mergeRequest:n;if(o==null)throw new je(`GitLab shows no merge request to this token; reading it needs ${a.right}`);return{node:o,request:s}}}async function $a(e,t){
let r="POST /graphql",a=e.gitlabFor(()=>{}),n=t.filter(({select:l})=>l?.on==="project").map(({select:l})=>l?.fields),s=t.filter(({select:l})=>l?.on==="merge_req\
uest").map(({select:l})=>l?.fields),o=s.length>0;o&&n.push(`mergeRequest(iid: $iid) { ${s.join(" ")} }`);let i=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${n.join(" ")} } } }`,{data:c,errors:u}=await a.graphql(i,{ids:[Ut(e.projectId)],...o?{iid:String(e.iid)}:{}}),d=c.projects?.
nodes?.[0];if(u.length>0)throw new je(`GraphQL answered with errors: ${u.join("; ")}`);if(!d)throw new je("GraphQL shows this token no such project");return{project:d,
request:r}}function Mt(e,t=new Map){let r=new Map;for(let[i,c]of t)r.set(i,Promise.resolve(c));let a=new Set,n;function s(i){let c=r.get(i.id);if(c)return c;let u=o(
i);return r.set(i.id,u),u}async function o(i){let c=[];try{let u=e.gitlabFor(p=>c.push(p)),d={...e,gitlab:u,read:async p=>Lt(await s(p),c)};if(i.select){a.add(i),
n??=ya(e,[...a].filter(({id:h,select:v})=>v&&!t.has(h)));let{node:p,request:f}=await n(i);return c.push(f),{ok:!0,value:await i.select.read(p,d),requests:c}}let l={},
m=Object.entries(i.needs??{});for(let[p,f]of await Promise.all(m.map(async([h,v])=>[h,await s(v)])))l[p]=Lt(f,c);return{ok:!0,value:await i.collect?.(d,l),requests:c}}catch(u){
if(u instanceof w&&u.code==="INTERRUPTED")throw u;return u instanceof Bt?{...u.result,requests:c}:{ok:!1,reason:(await import("./chunks/why-not-3FGMDB77.js")).whyNot(
i,u),requests:c,error:u}}}return{announce(i){for(let c of Dt(i))a.add(c)},read:s}}function Dt(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),Dt(Object.values(r.
needs??{}),t));return t}var je=class extends Error{},Bt=class extends Error{result;constructor(e){super(e.reason),this.result=e}};function Lt(e,t){if(t.push(...e.
requests),!e.ok)throw new Bt(e);return e.value}function Gt(e){let{evaluation:t,subject:r}=e,{policy:a,documents:n,sha256:s}=e.loaded,o=new Map(a.requirements.map(({name:i,description:c})=>[i,c]));return{schema:"\
countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.
gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{
name:a.name,sources:[...a.sources],documents:[...n],sha256:s},requirements:t.requirements.map(({name:i,status:c,controls:u})=>({name:i,description:o.get(i)??null,
status:c,controls:u.map(d=>xa(d,r))})),deliveries:[...e.deliveries]}}function xa(e,t){let{id:r,title:a,severity:n,expected:s,remediation:o}=e.control;return{id:r,
title:a,severity:n,status:e.status,message:e.message,note:e.note??null,expected:s?{...s}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{
text:o.text,url:ja(o,t)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null}}function ja({page:e},{gitlabUrl:t,project:r,mergeRequest:a}){if(e===void 0)return null;
let n=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?a?`${n}/-/merge_requests/${a.iid}${e.slice(1)}`:null:`${n}${e}`}function Ee(e){
let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)for(let{status:a}of r)t[a]++;return t}var Ft="a web page instead of JSON";function Ht({headers:e,text:t},r){let a=e["content-type"]??"";if(Jt(a,t))return{instead:Ft};if(r!=="json")return{value:r==="\
text"?t:void 0};if(!Ze(a))return{instead:`something else than JSON (${a||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed J\
SON"}}}function Ze(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function Jt(e,t){return/html/i.test(e)||!Ze(e)&&/^\s*<(!doctype|html)/i.test(t)}function Vt(e){
return e.NODE_USE_ENV_PROXY==="1"&&Kt(process.versions.node)}function Kt(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===22&&r>=21}var Ea=10,
Wt="ETIMEDOUT",Yt="E2BIG";async function Qt(e,t,r){let{Agent:a,request:n}=await ka(e?"node:https":"node:http"),s={keepAlive:!0,maxSockets:Ea,...Vt(t)?{proxyEnv:t}:
{},...e&&r?{secureContext:await Ia(r)}:{}};return{agent:new a(s),request:n}}async function ka(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function Ia(e){
let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:a}=t;try{return new r(e),t.createSecureContext({ca:[
...a?.("default")??t.rootCertificates,e]})}catch(n){throw new w("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:n})}}function zt(e,t,r){
let{method:a,body:n,timeoutMs:s,maxBodyBytes:o,now:i}=r,c=/^[PD]/.test(a),u=c&&a!=="DELETE"?JSON.stringify(n??{}):void 0,d={accept:"*/*","user-agent":"countersi\
gn",...c?{"content-type":"application/json"}:{},...u?{"content-length":String(Buffer.byteLength(u))}:{},...r.headers};return new Promise((l,m)=>{let p=e.request(
t,{method:a,headers:d,agent:e.agent},_=>{qa(_,o,i()).then(v(l),h)}),f=setTimeout(()=>p.destroy(Xt(Wt)),s),h=v(m);p.on("error",h).end(u);function v(_){return E=>{
clearTimeout(f),_(E)}}})}async function qa(e,t,r){let a=[],n=0;for await(let o of e){if(n+=o.length,n>t)throw Xt(Yt);a.push(o)}let s={};for(let[o,i]of Object.entries(
e.headers))s[o]=String(i);return{status:e.statusCode??0,headers:s,text:Buffer.concat(a).toString(),answeredAt:r}}function Xt(e){return Object.assign(new Error(e),
{code:e})}function Ta(e){let t;function r(a,n){let s=Date.parse(a);s&&(t=s-n)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:a=>r(a,e()),learn(a,n,s){
r(a,Math.max((n+s)/2,s-1e3)-500)}}}function Ra(e,t){let r=new Set,a=!1;function n(){a=!0;for(let s of r)s(et());t()}return e?.addEventListener("abort",n,{once:!0}),
{race:s=>new Promise((o,i)=>{(a||e?.aborted)&&i(et()),r.add(i),s.then(o,i).finally(()=>r.delete(i))}),check(){if(a||e?.aborted)throw et()},close(){e?.removeEventListener(
"abort",n),n()}}}function et(){return new w("INTERRUPTED","the job was cancelled")}var Oa=new Set([408,429,502,503,504]);function Ca(e,t){return Oa.has(e)||e===
500&&t}function Sa(e){return[301,302,303,307,308].includes(e)}function Pa(e,t,r=0,a={},n=0){let s=1e3*2**(e-1)*(.5+t()/2);return Math.max(s,Na(r,a,n)||0)}function Na(e,t,r){
let a=t["retry-after"];return a?/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-r+1e3:e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function rt(e){let{token:t,now:r,
env:a={}}=e,{requestTimeoutMs:n=3e4,deadlineAt:s=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,i=new URL(e.baseUrl),c=i.href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.
test(t))throw new w("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let u,d=0,{learn:l,...m}=Ta(r),p=Ra(e.signal,f);
function f(){u?.then(({agent:_})=>_.destroy()).catch(()=>{})}async function h(_,E,b){u??=Qt(i.protocol==="https:",a,e.certificateAuthorities);let A=await u,{method:J,
body:Y,anonymous:R,headers:O}=E,M={...t&&!R?{"private-token":t}:{},...O?.()},Q=r();d++;let I=await zt(A,_,{method:J,body:Y,headers:M,timeoutMs:b,maxBodyBytes:o,
now:r});return l(I.headers.date??"",Q,I.answeredAt),I}async function v(_){let{method:E,path:b,query:A,body:J,expects:Y="json",situation:R="fact"}=_,O=E==="GET"||
E==="HEAD"||_.reads===!0,M=S(E,b),Q=new URL(c+b+(A?`?${A}`:""));for(let I=1,Pe=0;;){let oe=r(),ee=s()-oe;if(p.check(),ee<=0)throw(await tt()).tooLate(M,I);let ie=Math.
min(ee,n),ue=await p.race(h(Q,_,ie)).catch(async Ae=>{if(Ae instanceof w)throw Ae;return(await tt()).describeFailure(Ae,i,a)}),[C,te]="headers"in ue?[ue,void 0]:
[void 0,ue],D=C?.status??0,re=te?te.isTemporary:Ca(D,O),z=Pa(I,e.random,D,C?.headers,m.serverNow()),he=r()+z>=s(),we=re&&I<5&&!he,k={method:E,path:b,status:D,durationMs:r()-
oe,attempt:I};if(e.onRequest?.(we?{...k,retryInMs:z}:k),we){await p.race(e.sleep(z)),I++;continue}let U=C&&D<300?Ht(C,Y):void 0;if(C&&U&&U.instead===void 0)return{
status:D,headers:C.headers,body:U.value,attempts:I};let{endingOf:qr,followRedirect:Tr,refused:Rr,tooLate:Or,unanswered:Cr,unexpected:Sr}=await tt();if(C&&Sa(D)){
Q=Tr(C,Q,{request:M,method:E,path:b,root:i,hops:Pe++,attempts:I});continue}let Ne={request:M,situation:R,writes:!O,body:J,attempts:I,token:t};if(U?.instead!==void 0)
throw Sr(D,Ne,U.instead);let dt=re?qr(I,he?z:0):"";throw C?Rr(C,Ne,dt):te?.isTimeout&&ie===ee?Or(M,I):Cr(te,Ne,dt)}}return{...m,send:v,requestCount:()=>d,close:p.
close}}function tt(){return import("./chunks/trouble-S5UKWLRN.js")}function Z(...e){return t=>{let r=e.find(a=>a===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function ke(e){return{value:e}}
function at(e){return{value:st(e,/\r?\n/)}}function Zt(e){return{value:st(e,/[\r\n,]+/)}}function er(...e){return t=>{let r=st(t,/[\r\n,]+/),a=r.filter(n=>!e.includes(
n));return a.length>0?{problem:`must name ${e.join(", ")}, not "${a.join(", ")}"`}:{value:r}}}function tr(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function rr(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,a=0,n=0]=(t??
[]).slice(1).map(o=>Number(o??0)),s=((r*60+a)*60+n)*1e3;return!t||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:s}}function ar(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function nr(e){let t=nt(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function sr(e){let t=nt(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function or(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${Aa(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function nt(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function st(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function Aa(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var La=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"];function x(e,t){return{parse:e,...t}}var fe={mode:x(Z("aut\
o","merge-request","project"),{default:"auto"}),policy:x(Zt,{default:".countersign.yml"}),policy_from:x(Z("target_branch","checkout"),{default:"target_branch"}),
gitlab_url:x(or,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:x(ke,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:x(sr,{}),
merge_request:x(nr,{}),sha:x(ar,{}),status_check:x(at,{}),external_control:x(at,{}),external_control_secret:x(ke,{secret:!0,environment:["COUNTERSIGN_CONTROL_SE\
CRET"]}),fail_job_on:x(Z("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:x(Z("fail","leave"),{default:"fail"}),note:x(Z("neve\
r","on_failure","always"),{default:"never"}),report_dir:x(ke,{default:"countersign-report"}),formats:x(er(...La),{default:"json"}),dry_run:x(tr,{default:"false"}),
timeout:x(rr,{default:"10m"}),log_level:x(Z("info","debug"),{default:"info"})},Ie=Object.keys(fe);async function qe(e,t,r={},a="fact"){let n=l=>e.send({method:"GET",path:t,query:Te({...se(r),...l}),situation:a}),s=await n({});if(r.page!==void 0||!Array.isArray(
s.body))return s;let{link:o,...i}=s.headers,c={...s,headers:i},u=i["x-next-page"]||o?.includes('rel="next"'),d=i["x-next-page"]===void 0&&s.body.length===r.perPage;
return!u&&!d&&Number(i["x-total"]??s.body.length)===s.body.length?c:(await import("./chunks/pages-EFPH26SC.js")).readPages(S("GET",t),n,s)}function ir(e,t){return({
url:r})=>{let a=s=>`${r}/${s}`.replace(/\/+/g,"/");function n(s){return(o,{searchParams:i={},body:c={}}={})=>{let u=a(o);return t(S(s,u)),e.send({method:s,path:u,
query:Te(se(i)),body:se(c),expects:s==="DELETE"?"empty":"json"})}}return{get(s,{searchParams:o}={}){let i=a(s);return t(S("GET",i)),qe(e,i,o)},post:n("POST"),put:n(
"PUT"),patch:n("PATCH"),delete:n("DELETE")}}}function se(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,a=>`_${a.toLowerCase()}`),
r]))}function Te(e){let t=new URLSearchParams;for(let[r,a]of Object.entries(e))if(Array.isArray(a))for(let n of a)t.append(`${r}[]`,String(n));else a!=null&&t.append(
r,String(a));return t.toString()}var ur=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}async list(e,t){let r=S("GET",e);this.#t(r);let{body:a}=await qe(this.#e,
e,{perPage:100},t);if(Array.isArray(a)&&a.every(Ua))return a;throw new F("GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(e,t,r,a){
this.#t(S(e,t));let n=e==="DELETE"?"empty":"json",{attempts:s}=await this.#e.send({method:e,path:t,body:r,expects:n,situation:a});return{attempts:s}}};function Ua(e){
let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function ot(e){return(e??"").replace(/\?.*/s,"")}var Ma=Object.defineProperty,Da=(e,t)=>{for(var r in t)Ma(e,r,{get:t[r],enumerable:!0})};import{createHash as Ba,randomBytes as Ga}from"node:crypto";import{readFileSync as Fa}from"node:fs";import{readFile as Ha}from"node:fs/promises";import{constants as $n}from"node:fs";
import{access as xn,mkdir as jn,writeFile as lr}from"node:fs/promises";import{join as ct}from"node:path";var H=class{constructor({requesterFn:e,prefixUrl:t=""}){
this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=e({url:this.url})}},Ja=class{value;constructor(e){this.value=e}};function j(e,...t){return t.reduce(
(r,a,n)=>{let s=a instanceof Ja?a.value:encodeURIComponent(String(a));return r+s+e[n+1]},e[0])}var fr=class extends H{constructor(e,t){super({prefixUrl:e,...t})}all(e,{
includeInherited:t,...r}={}){let a=j`${e}/members`;return t&&(a+="/all"),q(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[n,s]=[e,t].map(encodeURIComponent),
o=[n,"members"];return r&&o.push("all"),o.push(s),q(this,o.join("/"),a)}},Va=class extends H{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return q(this,j`${e}/hooks`,
t)}show(e,t,r){return q(this,j`${e}/hooks/${t}`,r)}},Ka=class extends H{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return q(this,j`${e}/push_rule`,t)}},
Wa=class extends H{all(e,{pipelineId:t,...r}={}){let a=t?j`projects/${e}/pipelines/${t}/jobs`:j`projects/${e}/jobs`;return q(this,a,r)}show(e,t,r){return q(this,
j`projects/${e}/jobs/${t}`,r)}},Ya=class extends H{showConfiguration(e,{mergerequestIId:t,...r}={}){let a;return t?a=j`projects/${e}/merge_requests/${t}/approvals`:
a=j`projects/${e}/approvals`,q(this,a,r)}},Qa=class extends H{all({projectId:e,groupId:t,...r}={}){let a="";return e?a=j`projects/${e}/`:t&&(a=j`groups/${t}/`),
q(this,`${a}merge_requests`,r)}show(e,t,r){return q(this,j`projects/${e}/merge_requests/${t}`,r)}},za=class extends H{all(e,t){return q(this,j`projects/${e}/pipelines`,
t)}show(e,t,r){return q(this,j`projects/${e}/pipelines/${t}`,r)}},Xa=class extends Va{constructor(e){super("projects",e)}},Za=class extends fr{constructor(e){super(
"projects",e)}},en=class extends Ka{constructor(e){super("projects",e)}},tn=class extends H{all({userId:e,starredOnly:t,...r}={}){let a;return e&&t?a=j`users/${e}/starred_projects`:
e?a=j`users/${e}/projects`:a="projects",q(this,a,r)}show(e,t){return q(this,j`projects/${e}`,t)}},rn=class extends H{all(e,t){return q(this,j`projects/${e}/protected_branches`,
t)}show(e,t,r){return q(this,j`projects/${e}/protected_branches/${t}`,r)}},an=class extends fr{constructor(e){super("groups",e)}};async function q(e,t,r){return(await e.
requester.get(t,{searchParams:r})).body}async function nn(e,t,r={},a=!/^\s*mutation\b/.test(t)){let n=await e.send({method:"POST",path:"/api/graphql",body:{query:t,
variables:r},reads:a,situation:"graphql"}),{data:s,errors:o}=n.body??{},i=(Array.isArray(o)?o:o?[o]:[]).map(d=>xe(d)??"no reason given");if(s!=null)return{data:s,
errors:i};let c=xe(i),u=/does not exist or you don't have permission/.test(c??"");throw new F(u?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab \
answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"POST /graphql",status:n.status,words:c,attempts:n.attempts,advice:u?"check the id, an\
d give the token's user or bot the role that this needs":"an older GitLab may lack a field that is asked for; see the words of GitLab"})}var sn=class{#e;constructor(e,t){
this.#e=new ur(e,t)}async allForMergeRequest(e,t){let r=`${it(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:a,name:n,external_url:s,
status:o})=>({id:a,name:n,externalUrl:ot(s),status:on(o)}))}set(e,t,r){let a=`${it(e,t)}/status_check_responses`;return this.#e.write("POST",a,se({...r}),"statu\
s_check")}retry(e,t,r){return this.#e.write("POST",`${it(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){
return(await this.#t()).create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services-FQ53H27A.js")).
StatusCheckServices(this.#e)}};function on(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function it(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var un={Projects:tn,ProtectedBranches:rn,MergeRequests:Qa,MergeRequestApprovals:Ya,Pipelines:za,Jobs:Wa,ProjectMembers:Za,ProjectHooks:Xa,
ProjectPushRules:en,GroupMembers:an};function cr(e,t=()=>{}){let r={requesterFn:ir(e,t),host:"",queryTimeout:null},a={StatusChecks:new sn(e,t),ExternalControls:{
async setStatus(...n){let{ExternalControls:s}=await import("./chunks/external-controls-ZNAHECTN.js");return new s(e,t).setStatus(...n)}},graphql(n,s,o){return t(
"POST /graphql"),nn(e,n,s,o)},async rawFile(n,s,o){let[i,c]=[n,s].map(encodeURIComponent),u=`/api/v4/projects/${i}/repository/files/${c}/raw`;t(S("GET",u));let d={
path:u,query:Te({ref:o}),expects:"text",situation:"policy"},{body:l,headers:m}=await e.send({method:"GET",...d});return{text:l,commit:m["x-gitlab-commit-id"]}},
async write(n,s,o){let i=`/api/v4${s}`;t(S(n,i)),await e.send({method:n,path:i,body:o,expects:n==="DELETE"?"empty":"json"})},async read(n,s){let o=`/api/v4${n}`;
return t(S("GET",o)),(await qe(e,o,s)).body}};for(let[n,s]of Object.entries(un)){let o;Object.defineProperty(a,n,{get:()=>o??=new s(r),enumerable:!0})}return a}
var hr="1.0.0",cn=6e4;function ln(e,{env:t,signal:r,onRequest:a}){let n=Date.now()+e.timeout,s=n-Math.min(cn,e.timeout/5),o=mn(r),i={now:Date.now,sleep:o,random:Math.
random,deadlineAt:()=>s,signal:r,env:t,onRequest:a,...pn(t)},c=rt({...i,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),u=cr(c);function d(l){
return{checkout:dn,branch:(m,p)=>u.rawFile(l,m,p).catch(ut),project:(m,p,f)=>u.rawFile(m,p,f).catch(ut),url:async m=>(await import("./chunks/other-server-AETDGT2W.js")).
readText(m,i).catch(ut)}}return{requestCount:()=>c.requestCount(),close:()=>c.close(),ports:{gitlabFor:l=>l?cr(c,l):u,readersFor:d,now:Date.now,serverNow:()=>c.
serverNow(),sleep:o,after(l,m){let p=setTimeout(m,l);return()=>clearTimeout(p)},sha256:l=>Ba("sha256").update(l).digest("hex"),nonce:()=>Ga(16).toString("hex"),
evaluationIsOver(){s=n},version:hr,progress:{targets:[],done:[]}}}}async function dn(e){try{return await Ha(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||
r==="ENOTDIR"?new ge(e,{cause:t}):new w("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function ut(e){throw e instanceof F&&e.status===404?new ge(
e.message,{cause:e}):e}function pn(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:Fa(t,"utf8")}}catch(r){throw new w(
"INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function mn(e){return t=>new Promise((r,a)=>{let n=()=>{clearTimeout(s),a(new w(
"INTERRUPTED","the job was cancelled"))},s=setTimeout(()=>{e.removeEventListener("abort",n),r()},t);e.aborted?n():e.addEventListener("abort",n,{once:!0})})}var fn=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,
hn=/^[\x21-\x7e]+$/;async function wn(e){let t=[],r=[],a=[],n={},s={};for(let f of Ie){let h=fe[f],{raw:v,typed:_}=vn(f,h,e);if(s[f]=_,v===void 0)continue;let[,
E]=h.secret&&fn.exec(v.trim())||[];if(E!==void 0){r.push({typed:_,variable:E});continue}let b=h.parse(v);"problem"in b?t.push(`${_} ${b.problem}`):n[f]=b.value}
let o=n,i=bn(e),c=o.gitlab_token!==void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(i.length+r.length>0||c||!hn.test(o.gitlab_token??"")){let{complaints:f}=await import("./chunks/complaints-LNY733SH.js");
t.push(...f({strays:i,unset:r,token:o.gitlab_token,typedToken:s.gitlab_token,env:e.env}))}let u=o.status_check??[],d=u.find((f,h)=>u.indexOf(f)!==h);d!==void 0&&
t.push(`${s.status_check} names "${d}" twice`);let l=o.external_control&&(await import("./chunks/targets-J2DB5CMX.js")).checkControls(o,s,e.env),{controls:m=[],
secrets:p=new Map}=l??{};if(t.push(...l?.problems??[]),a.push(...l?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${s.merge_request} contr\
adicts ${s.mode} project: leave out one of them`),t.length>0)throw gn(t);return{...o,statusChecks:u,controls:m,controlSecrets:p,warnings:a}}function gn(e){let[t=""]=e;
return e.length===1?new w("INPUT_INVALID",t):new w("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function vn(e,t,r){let a=r.flags.get(e);if(a!==
void 0&&a!=="")return{raw:a,typed:wr(e)};let n=r.getInput(e,{trimWhitespace:t.secret!==!0}),s=_n(e,r.env);if(n.trim()!=="")return{raw:n,typed:s};for(let o of t.
environment??[]){let i=r.env[o];if(i!==void 0&&i.trim()!=="")return{raw:t.secret?i:i.trim(),typed:o}}return{raw:t.default,typed:s}}function wr(e){return`--${e.replaceAll(
"_","-")}`}function _n(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function bn({env:e,flags:t}){let r=new Set(
Ie);return Object.keys(e).filter(a=>a.startsWith("INPUT_")).map(a=>({typed:a,name:a.slice(6).toLowerCase()})).concat([...t.keys()].map(a=>({typed:wr(a),name:a}))).
filter(({name:a})=>!r.has(a))}function yn(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?V.undelivered:e.verdict==="compliant"||t==="never"?V.compliant:
e.verdict==="undetermined"?V.undetermined:t==="undetermined"?V.compliant:V.nonCompliant}var En=e=>`${JSON.stringify(e,null,2)}
`,kn={json:{file:"report.json",load:async()=>({render:En})},html:{file:"report.html",load:()=>import("./chunks/html-3L2K7MQM.js")},junit:{file:"report.junit.xml",
load:()=>import("./chunks/junit-BEEQRULI.js")},codequality:{file:"gl-code-quality-report.json",load:()=>import("./chunks/codequality-W3SHFVTW.js")},sarif:{file:"\
report.sarif",load:()=>import("./chunks/sarif-P6FU4QYF.js")},annotations:{file:"gl-annotations.json",load:()=>import("./chunks/annotations-JJNUNX73.js")},metrics:{
file:"metrics.txt",load:()=>import("./chunks/metrics-HWKGDSZI.js")},csv:{file:"controls.csv",load:()=>import("./chunks/csv-5AGCJL45.js")},markdown:{file:"summar\
y.md",load:()=>import("./chunks/markdown-CTWY7PQR.js")},badge:{file:"badge.svg",load:()=>import("./chunks/badge-HHFYZDT3.js")}};function In(e,t){let r=Ee(e);return{
verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function qn(e){return Object.entries(e).
map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function Tn(e){try{await jn(e,{recursive:!0}),await xn(e,$n.W_OK)}catch(t){let{code:r}=t;throw new w("INPUT_INVALID",`report_dir ${e} cannot b\
e written (${r})`,{cause:t})}}async function Rn(e,t){let{folder:r,formatNames:a,context:n,host:s}=t,o=ct(r,"report.json"),i=In(e,o),c=[...new Set(["json",...a])].
map(async u=>{let d=kn[u];if(!d)throw new w("INTERNAL",`there is no format ${u}`);let{render:l}=await d.load();await lr(ct(r,d.file),await l(e,n))});if(s==="git\
lab"&&c.push(lr(ct(r,"countersign.env"),qn(i))),s==="github"){let{stepOutputs:u}=await import("./chunks/step-outputs-NXJYYW6S.js");c.push(u(i,e,n))}return await Promise.
all(c),o}var gr={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},vr={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},Ce={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function On(e,t){let{report:r}=e;return`${[...Cn(r,t),...e.notices.map(a=>`${W(
"Note")}${y(a,1e3)}`),"",...[...r.requirements].sort((a,n)=>Ce[a.status]-Ce[n.status]).flatMap((a,n)=>Sn(a,n,t,e.detail)),"",...Nn(r,t),...r.deliveries.map(a=>`${W(
"")}${An(a,e.dryRun,t)}`),...r.deliveries.length===0?[`${W("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${W("Report")}${y(e.reportPath)}`],`${W("Took")}${e.tookMs} ms, ${de(e.requests,"request")}`].join(`
`)}
`}function Cn({subject:e,policy:t,tool:r},a){let n=e.merge_request,s=`${y(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${y(n.target_branch)})`:""}`;
return[`${a.tone(`Countersign ${r.version}`,"bold")} on ${y(e.gitlab_url)}`,`${W("Subject")}${s}`,`${W("Policy")}${y(t.name)} (${t.sources.map(o=>y(o)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function Sn(e,t,r,a=()=>[]){let{name:n,status:s,controls:o}=e,i=`${r.tone(gr[s],vr[s])} ${r.tone(y(n),"bold")} ${r.tone(_r(o),
"dim")}`,c=[...o].sort((u,d)=>Ce[u.status]-Ce[d.status]).flatMap(u=>[...Pn(u,r),...a(u).map(d=>`      ${d}`)]);return s==="pass"?r.section(`requirement_${t+1}`,
i,c):[i,...c]}function _r(e){let t=r=>e.filter(a=>a.status===r).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"p\
assed"],[t("not_applicable"),"not applicable"],[t("external"),"external"]].filter(([r])=>r>0).map(([r,a])=>`${r} ${a}`).join(", ")}function Pn(e,t){let{id:r,severity:a,
status:n,message:s,note:o,remediation:i,phase:c,waiver:u}=e,d=n==="fail"||n==="unknown"?` (${a}${c==="enforce"?"":`, ${c} only`})`:"",l=[`  ${t.tone(gr[n],vr[n])}\
 ${y(r)}${d}: ${y(s,1e3)}`];return u&&l.push(`      waived until ${u.expires} by ${y(u.owner)}: ${y(u.reason,1e3)}`),o!==null&&l.push(`      note: ${y(o,1e3)}`),
n==="fail"&&(l.push(`      fix:  ${y(i.text,1e3)}`),i.url!==null&&l.push(`      at:   ${y(i.url,1e3)}`)),l}function Nn(e,t){let r=Ee(e),a={compliant:"COMPLIANT",
non_compliant:"NON-COMPLIANT",undetermined:"UNDETERMINED"},n={compliant:"green",non_compliant:"red",undetermined:"yellow"},s=_r(e.requirements.flatMap(({controls:i})=>i)),
o=r.pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${W("Verdict")}${t.tone(a[e.verdict],n[e.verdict],"bold")} (${s})${o}`]}function An(e,t,r){
let a=e.target==="status_check"?"status check":"external control",n=e.name===null?`${e.id}`:`"${y(e.name)}" (${e.id})`,s=e.requirement===null?"":` for "${y(e.requirement)}\
"`,o=`${a} ${n}${s}`,i=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, deli\
vered${i}`;case"superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${i}: ${y(
e.error??"",1e3)}`}}function W(e){return e.padEnd(9)}async function Ln(e,t,r,a){let n=a!==void 0&&e.statusChecks.length>0,[s,o]=await Promise.all([n?Mn(t,r,a):[],
e.controls.length>0?Un(e,t,r):void 0]);return async i=>[...n?await Nt(e.statusChecks,i,s):[],...o?.(i)??[]]}async function Un(e,t,r){let[{knownControls:a},{controlTargets:n}]=await Promise.
all([import("./chunks/known-controls-S5UHAEIK.js"),import("./chunks/control-targets-5UNHGMOE.js")]),s=await a(t,r);return o=>n(e.controls,o,s)}async function Mn(e,t,r){
try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(a){throw!(a instanceof F)||a.status!==401?a:(await e.MergeRequests.show(t,r),new w("TOKEN_REFUSED",
"GitLab refused the status checks of this project, although the token is good: they need GitLab Ultimate",{cause:a,advice:"use a project with an Ultimate licenc\
e, or leave status_check empty and answer an external control"}))}}function Dn(e,t,r,a){let n=Promise.resolve(),s=r.length===0,o=()=>{};s||(o=a(2e4,i));function i(){
n=Promise.all(r.map(u=>c(u))),n.then(()=>{s||(o=a(6e4,i))})}async function c(u){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:u,sha:t.sha,
status:"pending"})}catch{s=!0}}return{async stop(){s=!0,o(),await n}}}async function Bn(e,t,r){return Promise.all(e.requirements.map(async({name:a,controls:n})=>({
name:a,controls:await Promise.all(n.map(s=>Hn(s,t,r)))})))}function Gn(e,t){let r=e.map(({name:a,controls:n})=>{let s=n.map(i=>({...i,inPhase:Fn(i.control,t)})),
o=s.map(({status:i,inPhase:c})=>(i==="fail"||i==="unknown")&&c!=="enforce"?"waived":i);return{name:a,controls:s,status:Jn(o)}});return{verdict:Vn(r.map(({status:a})=>a)),
requirements:r}}function Fn({phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=t?"enforce":e}async function Hn(e,t,r){let a={control:e,actual:null,note:void 0,
evidence:[],waiver:void 0};if(!e.judge)return{...a,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r===
"project")return{...a,status:"not_applicable",message:"applies to merge requests, and none is judged"};let n={},s=[],o=[],i=await Promise.all(Object.entries(e.needs).
map(async([u,d])=>({name:u,fact:d,result:await t.read(d)})));for(let{name:u,fact:d,result:l}of i)s.push(...[...new Set(l.requests)].map(m=>({fact:d.id,request:m}))),
l.ok?n[u]=l.value:o.includes(l.reason)||o.push(l.reason);if(o.length>0)return{...a,evidence:s,status:"unknown",message:o.join("; ")};let c=e.judge(n);return{...a,
evidence:s,status:c.status,message:c.message,actual:("actual"in c?c.actual:void 0)??null,note:"note"in c?c.note:void 0}}function Jn(e){return e.includes("fail")?
"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Vn(e){return e.includes("fail")?"non_compliant":e.includes(
"unknown")?"undetermined":e.includes("pass")?"compliant":"undetermined"}async function Kn(...e){let[t,r]=e;return Wn(t,r)?{state:"current",mergeRequest:t,waited:!1,
known:new Map}:(await import("./chunks/settle-head-E4ONZBCR.js")).settleHead(...e)}function Wn(e,t){return e.sha===t&&e.isPrepared}var dr=1048576;async function Yn(e,t){
let r=Buffer.byteLength(e);if(r>dr){let s=`policy ${t} has ${r} bytes, more than the ${dr} a policy may have`;throw new w("POLICY_INVALID",s)}let a=e.replace(/^\ufeff/,
"");if(a.trim()==="")throw new w("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.test(t)?Qn:(await import("./chunks/yaml-VYGY3L6E.js")).
parseYaml)(a);if("errors"in n)throw yr(t,n.errors);return n}async function Qn(e){let t=()=>import("./chunks/json-places-Q6AAPV44.js"),r;try{r=JSON.parse(e)}catch(a){
return{errors:[(await t()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==br(r)?{errors:(await t()).duplicateKeys(
e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function br(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((r,a)=>r+br(
a),Array.isArray(e)?0:t.length)}function yr(e,t){let r=t.map(({line:n,column:s,message:o})=>`${e}:${n}:${s}: ${o}`),[a=""]=r;return r.length===1?new w("POLICY_I\
NVALID",a):new w("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var zn="external_control";async function $r(e){if(e.id===zn)return Oe(Zn(
e));let{loadControl:t,loadField:r,predefinedExpression:a}=await vt(e.id,e.expression?.field),n=await t(e.id);if(n)return e.expression?Se(["expression"],`${e.id}\
 takes parameters under with, not an expression`):Xn(n,e);let s=a(e.id),o=e.expression??s,i=o&&await r(o.field);if(!i){let{selectUnknown:p}=await import("./chunks/unknown-names-B2XNXY2J.js");
return p(e,o?.field,$r)}let c=i.warning?[`${e.id}: ${i.warning}`]:s&&!es(s,o)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import \
it`]:[];if(!e.with)return{...Oe(pr(i,e,o)),warnings:c};if(!i.asserted)return Se(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{
Assertion:u,assertedReading:d}=await import("./chunks/assertion-PQUURGSO.js"),l=[],m=u.read(e.with,[],l);return l.length>0?{problems:[],issues:l,shape:u,warnings:c}:
{...Oe(pr({...i,read:()=>d(m)},e,o)),warnings:c}}async function Xn(e,t){let r=e.params;if(!r&&t.with)return Se(["with"],`${t.id} takes no parameters`);let a=[],
n=r?.read(t.with??{},[],a);if(a.length>0)return{problems:[],issues:a,shape:r,warnings:[]};let s=n;try{e.prepare&&(s=await e.prepare(n))}catch(o){if(o instanceof
Fe)return Se(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}return Oe({...xr(e,t),expected:n??null,judge:o=>Er(e.check(o,s),t)})}
function pr(e,t,r){return{...xr(e,t),expected:r,judge:a=>Er(Et(e.read(a),r),t)}}function Zn(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.
severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behind this control answers it"},...jr(e),judge:void 0}}function xr(e,t){
return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,
text:t.remediation},...jr(t)}}function jr({phase:e,enforce_from:t,final:r=!1}){let a=t===void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(a===void 0?"enfo\
rce":"warn"),enforcedFromMs:a}}function Er(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function es(e,t){return e.
field===t.field&&e.operator===t.operator&&e.value===t.value}function Oe(e){return{control:e,problems:[],issues:[],warnings:[]}}function Se(e,t){return{problems:[
{path:e,message:t}],issues:[],warnings:[]}}function ts(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").
flatMap(({needs:r})=>Object.values(r))}async function rs(e,t=async()=>{}){let r=await Promise.all(e.map(u=>kr(u,[u.source],t).catch(ns))),a=r.flatMap(u=>u instanceof
w?[u]:[]);if(a.length>0)throw(await import("./chunks/unusable-AJQS2KSJ.js")).joined(a);let n=r.filter(u=>!(u instanceof w)),s=n.flatMap(u=>u.requirements),o=n.flatMap(
u=>u.texts),i=o.map(({source:u})=>u),c=s.map(({name:u})=>u);if(!s.some(({controls:u})=>u.some(({judge:d})=>d))||new Set(c).size<c.length)throw(await import("./chunks/unusable-AJQS2KSJ.js")).
unusable(c,i);return{name:n.map(({name:u})=>u).join(" + "),texts:o,sources:i,requirements:s,waivers:n.flatMap(({waivers:u})=>u),warnings:n.flatMap(({warnings:u})=>u)}}
async function kr(e,t,r){let{source:a,text:n}=e,s=await Yn(n,a),o=await Tt(s.data),i=[...o.problems],c=[],u=[];for(let{name:p,isFinal:f,description:h,entries:v,
path:_}of o.requirements){u.some(b=>b.name===p)&&i.push({path:_,message:`there are two requirements named "${p}"`});let E=await Promise.all(v.map(({entry:b})=>$r(
b)));for(let[b,A]of E.entries())i.push(...await as(A,v[b])),c.push(...A.warnings);u.push({name:p,isFinal:f,description:h,controls:E.flatMap(({control:b})=>b??[])})}
let d=o.isDated?await(await import("./chunks/waivers-ITXOGF6Y.js")).readWaivers(o,u):void 0;if(i.push(...d?.problems??[]),i.length>0){let p=await s.places(),f=i.
map(({path:h,atKey:v,message:_})=>({...p(h,v),message:_}));throw yr(a,f.sort((h,v)=>h.line-v.line||h.column-v.column))}let l={name:o.name,texts:[e],sources:[a],
requirements:u,waivers:d?.waivers??[],warnings:c};if(o.bases.length===0)return l;let{onTopOf:m}=await import("./chunks/layers-WWY4T6KP.js");return m(l,o.bases,t,
async(p,f)=>{let h=await r(p);return h&&kr(h,f,r)})}async function as(e,t){let{entry:r,path:a=[]}=t??{},n=e.problems.map(o=>({...o,path:[...a,...o.path]}));if(!e.
shape)return n;let{problemsOf:s}=await import("./chunks/issues-FW23ZXBC.js");return[...n,...s(e.issues,r?.with??{},e.shape,[...a,"with"])]}function ns(e){if(e instanceof
w)return e;throw e}async function ss(e,t,r){let a=await Ue(e.policy),n=t==="merge_request"&&e.policy_from==="target_branch"&&a.some(mr),s=!n&&a.every(mr)?await o(
0,void 0):void 0;async function o(i,c){let u=r.readersFor(i),d=await Le(a,u,c),l=await rs(d,async h=>(await import("./chunks/bases-3ZE4GME2.js")).readBase(h,u,r.
sha256)),m=l.texts.map(({source:h,text:v,commit:_})=>({source:h,sha256:r.sha256(v),commit:_??null})),p=m.map(({sha256:h})=>h),f=p.length===1?p[0]??"":r.sha256(p.
map(h=>`${h}
`).join(""));return{policy:l,documents:m,sha256:f}}return{async load(i,c,u){if(s)return s;if(!n)return o(i,void 0);let d=c===void 0?void 0:o(i,c);d?.catch(()=>{});
let l=await u();return d&&l===c?d:o(i,l)}}}function mr({kind:e}){return e==="path"}async function os(e,t,r){let a=await pt(e,t),n=a.kind==="project"?"project":"\
merge_request",s=await ss(e,n,r),{projectId:o,known:i}=await xt(a.project,r.gitlabFor),c=a.kind==="merge-request"?a.iid:void 0,u=r.gitlabFor(),d=a.kind==="merge\
-request"?a.targetBranchHint:void 0,l=re(i),m=Re(lt(l,n==="project"?be:me)),p=m.then(r.serverNow,r.serverNow),f=Re(s.load(o,d,we)),h=Re(Ln(e,u,o,c)),v=Re(f.then(
({policy:k})=>z(k,l))),_=await m,E=await f,{policy:b}=E,A=await(await h)(b.requirements.map(({name:k})=>k));r.progress.targets=A;let J="sha"in _?_:void 0,Y=(a.kind===
"merge-request"?a.sha:void 0)??J?.sha??"",R=c===void 0?void 0:{projectId:o,iid:c,sha:Y},O=J&&R&&await Kn(J,Y,he,()=>ze(u,R),r.sleep),M=O?.state==="superseded",Q=M||
e.dry_run?[]:A.filter(({kind:k})=>k==="status_check"),I=R&&Dn(u,R,Q.map(({id:k})=>k),r.after),Pe=await(O?.waited?z(b,re(O.known)):v).finally(()=>I?.stop());r.evaluationIsOver();
let oe=J?.projectPath??(await lt(l,be)).path,ee=await us(b,Pe,{nowMs:await p,project:oe,iid:c}),ie=Gn(ee.judged,await p),ue=await Ot({gitlab:u,targets:A,evaluation:ie,
projectId:o,mergeRequest:R&&O&&{...R,createdAtMs:Date.parse(O.mergeRequest.createdAt)},isSuperseded:M,isLagging:O?.state==="lagging",onUndetermined:e.on_undetermined,
dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:k=>r.progress.done.push(k)}),C=Gt({evaluation:ie,loaded:E,
subject:{gitlabUrl:e.gitlab_url,project:{id:o,path:oe},mergeRequest:O&&R&&{iid:R.iid,sha:Y,targetBranch:O.mergeRequest.targetBranch}},deliveries:ue,generatedAt:new Date(
r.now()),version:r.version}),te=await is(e,C,u,R),D=n==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:
[];return{report:C,notices:[...e.warnings,...a.notices,...b.warnings,...ee.notices,...te,...D]};function re(k){let U=ft(a.project,t);return Mt({gitlabFor:r.gitlabFor,
projectId:o,iid:c,defaultBranchHint:U,now:()=>p},k)}function z(k,U){return U.announce(ts(k,n)),Bn(k,U,n)}function he(){return re(new Map).read(me)}async function we(){
return(await lt(l,me)).targetBranch}}async function lt(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}async function is(e,t,r,a){let n=t.deliveries.
every(({outcome:s})=>s!=="superseded");return e.note==="never"||e.dry_run||!a||!n?[]:(await import("./chunks/note-WNNQW5G2.js")).keepNote(r,a,t,e.note)}async function us(e,t,r){
return e.waivers.length===0?{judged:t,notices:[]}:(await import("./chunks/waive-VWET5UKL.js")).waive(t,e.waivers,r)}function Re(e){return e.catch(()=>{}),e}async function cs({
explain:e,...t},r){let a=new Map(Object.entries(t)),{env:n,surface:s}=r,o=performance.now(),i=await wn({flags:a,env:n,getInput:await ls(r,a)}),c=i.log_level==="\
debug",u=e==="true"||c;await Tn(i.report_dir);let d=ln(i,{env:n,signal:r.signal,onRequest(l){if(!c)return;let m=l.status===0?"no answer":String(l.status);r.print(
`debug    ${l.method} ${y(l.path)} ${m} ${Math.round(l.durationMs)} ms`)}});try{let{report:l,notices:m}=await os(i,n,d.ports),p=await Rn(l,{folder:i.report_dir,
formatNames:i.formats,context:{jobUrl:n.CI_JOB_URL,policyPath:i.policy[0]??""},host:s.host}),f=Math.round(performance.now()-o),h={report:l,notices:m,reportPath:p,
tookMs:f,requests:d.requestCount(),dryRun:i.dry_run,detail:u?(await import("./chunks/explained-4VRXEUMM.js")).explained:void 0};return r.print(On(h,s).trimEnd()),
yn(l,i.fail_job_on)}catch(l){throw l instanceof w&&l.code==="INTERRUPTED"?(await import("./chunks/interrupted-GCI7ZDP2.js")).interrupted(d.ports.progress,l):l}finally{
d.close()}}async function ls({env:e,surface:t},r){return t.host==="github"?(await import("./chunks/runner-EPSLA6ZV.js")).onRunner(e,r):(a,{trimWhitespace:n})=>{
let s=e[`INPUT_${a.toUpperCase()}`]??"";return n?s.trim():s}}function ds(e,t=[]){let r=[],a=new Map,n=i=>t.includes(i)||fe[i]?.default==="false";for(let i=0;i<e.
length;i++){let c=e[i]??"";if(!c.startsWith("-")||c==="-"){r.push(c);continue}let[,u="",d]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(c)??[],l=u.replaceAll("-","_"),
m=n(l)&&!/^(true|false)$/.test(e[i+1]??""),p=d??(m?"true":e[++i]??""),f=a.get(l);a.set(l,f===void 0?p:`${f}
${p}`)}let[s,...o]=r;return{command:s,operands:o,flags:a}}var ps={bold:1,dim:2,red:31,green:32,yellow:33};function ms(e,t,r){return{host:e,tone:(a,...n)=>t?`\x1B[${n.
map(s=>ps[s]).join(";")}m${a}\x1B[0m`:a,section(a,n,s){return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${a}[collapsed=true]\r\x1B[0K${n}`,...s,`\x1B[\
0Ksection_end:${r()}:countersign_${a}\r\x1B[0K`]:e==="github"?[`::group::${n}`,...s,"::endgroup::"]:[n,...s]}}}function fs(e,t,r){let a=e.GITLAB_CI==="true"?"gi\
tlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":"plain",n=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",s=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR===
"0";return ms(a,!s&&(n||a!=="plain"),r)}var Ir=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>Ir.abort());process.stdout.on("error",()=>{});
var K={env:process.env,surface:fs(process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:Ir.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};hs(process.argv.slice(2)).catch(async e=>(await import("./commands/failure.js")).reportFailure(e,K)).then(e=>{process.exitCode=e});async function hs(e){let{
command:t="evaluate",operands:r,flags:a}=ds(e,["help","version","json","explain","h","v"]);if(a.has("help")||a.has("h")||t==="help")return K.print((await import("./commands/help.js")).
helpText()),V.compliant;if(a.has("version")||a.has("v"))return K.print(hr),V.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await import("./commands/help.js")).
strayOperand(r[0]);return cs(Object.fromEntries(a),K);case"validate":return(await import("./commands/validate.js")).validateCommand(r,a.has("json"),K);case"expl\
ain":return(await import("./commands/explain.js")).explainCommand(r,a.has("json"),K);case"demo":return(await import("./commands/demo.js")).demoCommand(a,K);case"\
sandbox":return(await import("./commands/sandbox.js")).sandboxCommand(a,K);default:throw(await import("./commands/help.js")).unknownCommand(t)}}export{Le as $1_b,Ue as $1_c,w as $2_b,mt as $3_b,Me as $3_d,ce as $3_e,De as $4_a,Be as $4_b,Ge as $4_c,wt as $4_d,gt as $4_e,Fr as $5_b,We as $6_a,be as $6_b,
Ke as $7_a,_t as $8_a,B as $8_b,g as $8_c,L as $8_d,Jr as $8_e,P as $8_f,X as $8_g,N as $8_h,ae as $8_i,He as $8_j,T as $8_n,G as $8_o,$ as $8_p,le as $8_q,sa as $9_a,
It as $a_b,ye as $a_c,Ye as $b_a,Kr as $b_c,Wr as $b_d,Yr as $b_e,Qr as $b_f,ne as $b_g,y as $c_a,de as $c_b,Xr as $c_c,me as $d_a,ua as $e_a,ca as $e_b,St as $f_c,
F as $g_a,S as $g_b,xe as $g_c,Xe as $h_b,At as $h_c,Ut as $i_a,je as $i_c,Ee as $j_b,rt as $k_a,Ft as $l_a,Ze as $l_c,Jt as $l_d,Vt as $l_e,Kt as $l_f,Wt as $l_g,
Yt as $l_h,fe as $m_a,Ie as $m_b,nt as $n_l,se as $o_c,ot as $o_f,Da as $p_a};
