#!/usr/bin/env node
async function lt(e,t){let r=ce(t.CI_MERGE_REQUEST_IID),a=ce(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&Cr(e,t)&&r!==void 0&&a!==void 0?dt(e,t,a,r,Sr(t)):(await import("./chunks/elsewhere-UZFP347D.js")).subjectElsewhere(e,t)}function Sr(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function dt(e,t,r,a,n){return{kind:"merge-request",project:r,iid:a,sha:e.sha??n?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function Cr(e,t){return e.project===void 0?!0:typeof e.project=="number"?ce(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Le(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function pt(e,t){return(typeof e=="number"?ce(t.CI_PROJECT_ID)===e:Le(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function Le(e,t){return t!==void 0&&e!==
""&&e.toLowerCase()===t.toLowerCase()}function ce(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var Ue={merge_request_approvals:()=>import("./chunks/merge-request-approvals-TSFMZEOE.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft-HT3TGAX2.js"),
merge_request_title:()=>import("./chunks/merge-request-title-TOUAH6J3.js")},Me={default_branch_protected:()=>import("./chunks/default-branch-protected-WYYXGEQP.js"),
default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push-DZMG76QH.js"),merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval-DPMBDEHT.js"),
minimum_approvals_required:()=>import("./chunks/minimum-approvals-required-N5BT3RFK.js"),push_protection_enabled:()=>import("./chunks/push-protection-enabled-RUKL6A2S.js"),
require_signed_commits:()=>import("./chunks/require-signed-commits-FQF45V2E.js"),resolve_discussions_required:()=>import("./chunks/resolve-discussions-required-XB7TIFYO.js"),
scanner_sast_running:()=>import("./chunks/scanners-DCWSQG2Y.js"),scanner_secret_detection_running:()=>import("./chunks/scanners-DCWSQG2Y.js"),secure_webhooks:()=>import("./chunks/secure-webhooks-3RXDKTA2.js")},
De={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:"\
>=",value:2}},ft=new Set(["minimum_approvals_required"]);function ht(e,t,r,a){return{loadControl:n=>mt(e,n,"control"),loadField:n=>mt(t,n,"field"),predefinedExpression(n){
return Object.hasOwn(r,n)?r[n]:Object.hasOwn(t,n)&&!a.has(n)?{field:n,operator:"=",value:!0}:void 0}}}async function mt(e,t,r){return Object.hasOwn(e,t)?Object.
values(await e[t]?.()??{}).flat().find(a=>a.kind===r&&a.id===t):void 0}var Nr=ht(Ue,Me,De,ft);async function wt(e,t){let r=a=>[Ue,Me,De].some(n=>Object.hasOwn(n,
a));return r(e)&&(t===void 0||r(t))?Nr:import("./chunks/registry-2EMD5EUW.js")}var Ge=class extends Error{},Pr=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,Ar=/(?<!\\)[+*]/g;async function Lr(e,t=!1){
if(t&&Pr.test(e)&&(e.match(Ar)??[]).length<=2){let a=Ur(e);if(a)return a}let{RE2JS:r}=await import("./chunks/esm-TZH5HCTV.js");try{let a=new r(e);return n=>a.test(
n)}catch(a){throw new Ge(a instanceof Error?a.message:String(a),{cause:a})}}function Ur(e){try{let t=new RegExp(e);return r=>t.test(r)}catch{return}}var ge=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.path.join(".")||"shape"}`),this.issues=e}};function M(e,t){let r=[],a=e.read(t,[],r);
if(r.length>0)throw new ge(r);return a}function ve(e,t,r={}){return{kind:e,rule:r,read(a,n,s){if(typeof a!==t||e==="integer"&&!Number.isSafeInteger(a))return s.
push({path:n,code:a===void 0?"missing":"type",detail:e}),a;let o=e==="text"?a.length:a,{min:i,max:u,pattern:c,says:d}=r;return i!==void 0&&o<i&&s.push({path:n,code:"\
small",detail:i}),u!==void 0&&o>u&&s.push({path:n,code:"large",detail:u}),c&&!c.test(a)&&s.push({path:n,code:"format",detail:d}),a}}}function w(e){return ve("te\
xt","string",e)}function P(e){return ve("number","number",e)}function Mr(e){return ve("integer","number",e)}function L(){return ve("flag","boolean")}function _e(e){
return{kind:"list",of:e,read(t,r,a){return Array.isArray(t)?t.map((n,s)=>e.read(n,[...r,s],a)):(a.push({path:r,code:t===void 0?"missing":"type",detail:"list"}),
[])}}}function C(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,a,n){if(!gt(r))return n.push({path:a,code:r===void 0?"missing":"type",detail:"obje\
ct"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||n.push({path:a,code:"unknown_key",detail:o});let s=Object.entries(e).map(([o,i])=>{let u=Object.hasOwn(
r,o)?r[o]:void 0;return[o,i.read(u,[...a,o],n)]});return Object.fromEntries(s)}}}function ee(e){return C(e,!0)}function Be(e){return{kind:"map",...e?{rule:e}:{},
read(t,r,a){return gt(t)?t:(a.push({path:r,code:"type",detail:"object"}),{})}}}function Fe(){return{kind:"any",read:e=>e}}function be(e){return{kind:"value",of:e,
read(t,r,a){return e.includes(t)||a.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function He(...e){return{kind:"either",of:e,read(t,r,a){let n=e.
map(o=>{let i=[];return{read:o.read(t,r,i),found:i}}),s=n.find(({found:o})=>o.length===0);return s||a.push({path:r,code:"alternatives",detail:n.map(({found:o})=>o)}),
s?.read}}}function T(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t==null?void 0:e.read(t,r,a)}}function W(e){return{kind:"maybe",of:e,read:(t,r,a)=>t===
null?null:e.read(t,r,a)}}function E(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t===void 0?void 0:e.read(t,r,a)}}function le(e,t){return{kind:"mappe\
d",of:e,read(r,a,n){let s=[],o=e.read(r,a,s);return n.push(...s),s.length===0?t(o):void 0}}}function gt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ve(e,t,r){return{...e,...t,needs:{answer:e},collect:async(a,n)=>M(r,n.answer)}}var vt=T(C({access_level:P()})),_t=le(C({id:P(),path_with_namespace:w(),visibility:T(w()),default_branch:E(W(w())),empty_repo:T(L()),only_allow_merge_if_all_discussions_are_resolved:E(
W(L())),secret_push_protection_enabled:E(W(L())),namespace:C({id:P(),kind:w(),full_path:w()}),owner:T(C({id:P()})),permissions:T(C({project_access:vt,group_access:vt}))}),
e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:Dr(e.permissions)})),Je={id:"project_answer",summary:"The project",right:"a token whose user\
 can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},$e=Ve(Je,{id:"project"},_t);async function bt(e,t){if(typeof e=="num\
ber")return{projectId:e,known:new Map};let r=[],a=await t(s=>r.push(s)).Projects.show(e),{id:n}=M(_t,a);return{projectId:n,known:new Map([[Je.id,{ok:!0,value:a,
requests:r}]])}}function Dr(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...t)}var $t=["info","low","medium","high","critical"],yt=["observe","warn","enforce"];function Gr(e){return{kind:"control",...e}}function Br(e){return{kind:"field",about:"\
project",...e}}function Fr(e,t={}){return{status:"pass",message:e,...t}}function Hr(e,t={}){return{status:"fail",message:e,...t}}function te(e){return{status:"u\
nknown",message:e}}var Vr=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;function g(e,t=300){let r=e.replace(Vr," ").replace(/##(?=\[)/g,"## ").trim();
return r.length>t?`${r.slice(0,t-1)}…`:r}function de(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function Jr(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")}\
 and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(", ")} and ${r}`}var Yr=["=","!=",">","<",">=","<="];function Kr(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="num\
ber"))return t===">"?e>r:t==="<"?e<r:t===">="?e>=r:e<=r}function jt(e,t){if("unknown"in e)return te(e.unknown);let{value:r,because:a,note:n}=e,s=n===void 0?{actual:r}:
{actual:r,note:n},o=Kr(r,t);if(o===void 0)return te(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:i,
mayBeHigher:u}=e;return i!==void 0?te(`${a}, but ${i}`):u!==void 0&&!Wr(o,t.operator)?te(`${a}, but ${u}`):o?{status:"pass",message:a,...s}:{status:"fail",message:`${a}${Qr(
r,t)}`,...s}}function Wr(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function Qr(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":
`, ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${de(r,"is expected","are expected")}`}var xt=w({min:1,
max:255}),pe=e=>E(w({min:1,max:2e3,...e===void 0?{}:{about:e}})),kt=e=>w({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",about:e}),zr=ee({field:w(
{about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:be(Yr),value:He(L(),P(),w())}),ye=ee({id:w({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",about:"Id of a built-in control, or a new id together with expression"}),with:E(Be({about:"Parameters of the control"})),
expression:E(zr),title:pe(),severity:E(be($t)),message:pe("Said instead of the built-in sentence when the control fails"),remediation:pe("How to fix it, said in\
stead of the built-in advice"),phase:E(be(yt)),enforce_from:E(kt("The control is enforced from this day on, and only warns before it"))}),Xr=ee({name:xt,description:pe(),
controls:_e(He(w(),ye))}),Ye=ee({$schema:E(w()),name:xt,description:pe(),requirements:_e(Xr),waivers:E(Fe()),waiver_rules:E(Fe())});var Zr={waivers:void 0,waiverRules:void 0,isDated:!1};async function Et(e){let t=[],r=Ye.read(e,[],t);if(t.length===0)return ea(r);let{isFramework:a,frameworkDraft:n}=await import("./chunks/framework-WFLGAAHX.js");
if(a(e))return n(e);let[{problemsOf:s},{salvage:o}]=await Promise.all([import("./chunks/issues-FW23ZXBC.js"),import("./chunks/salvage-IQ5UY3PD.js")]),{waivers:i,
waiver_rules:u}=e??{},c=o(e);return{name:"",requirements:c,...It(c,i,u),problems:s(t,e,Ye)}}function ea(e){let t=e.requirements.map(({name:s,description:o,controls:i},u)=>{
let c=["requirements",u],d=i.map((l,f)=>({entry:typeof l=="string"?M(ye,{id:l}):l,path:[...c,"controls",f]}));return{name:s,description:o,path:c,entries:d}}),{name:r,
waivers:a,waiver_rules:n}=e;return{name:r,requirements:t,...It(t,a,n),problems:[]}}function It(e,t,r){let a=e.some(({entries:n})=>n.some(({entry:s})=>s.enforce_from!==
void 0));return{waivers:t,waiverRules:r,isDated:a||t!==void 0||r!==void 0}}var H={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},ta={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,
TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,
INTERNAL:2},m=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){super(t,r.cause===void 0?void 0:{cause:r.cause}),this.code=e,this.advice=
r.advice,this.problems=r.problems??[]}get exitCode(){return ta[this.code]}};function Tt(e){return`gid://gitlab/Project/${e}`}function ra(e,t){let r;return async a=>{r??=aa(e,t);let{project:n,request:s}=await r,o=a.select?.on==="merge_re\
quest"?n.mergeRequest:n;if(o==null)throw new me(`GitLab shows no merge request to this token; reading it needs ${a.right}`);return{node:o,request:s}}}async function aa(e,t){
let r="POST /graphql",a=e.gitlabFor(()=>{}),n=t.filter(({select:l})=>l?.on==="project").map(({select:l})=>l?.fields),s=t.filter(({select:l})=>l?.on==="merge_req\
uest").map(({select:l})=>l?.fields),o=s.length>0;o&&n.push(`mergeRequest(iid: $iid) { ${s.join(" ")} }`);let i=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${n.join(" ")} } } }`,{data:u,errors:c}=await a.graphql(i,{ids:[Tt(e.projectId)],...o?{iid:String(e.iid)}:{}}),d=u.projects?.
nodes?.[0];if(c.length>0)throw new me(`GraphQL answered with errors: ${c.join("; ")}`);if(!d)throw new me("GraphQL shows this token no such project");return{project:d,
request:r}}function Rt(e,t=new Map){let r=new Map;for(let[i,u]of t)r.set(i,Promise.resolve(u));let a=new Set,n;function s(i){let u=r.get(i.id);if(u)return u;let c=o(
i);return r.set(i.id,c),c}async function o(i){let u=[];try{let c=e.gitlabFor(p=>u.push(p)),d={...e,gitlab:c,read:async p=>qt(await s(p),u)};if(i.select){a.add(i),
n??=ra(e,[...a].filter(({id:v,select:I})=>I&&!t.has(v)));let{node:p,request:h}=await n(i);return u.push(h),{ok:!0,value:await i.select.read(p,d),requests:u}}let l={},
f=Object.entries(i.needs??{});for(let[p,h]of await Promise.all(f.map(async([v,I])=>[v,await s(I)])))l[p]=qt(h,u);return{ok:!0,value:await i.collect?.(d,l),requests:u}}catch(c){
if(c instanceof m&&c.code==="INTERRUPTED")throw c;return c instanceof St?{...c.result,requests:u}:{ok:!1,reason:na(i,c),requests:u,error:c}}}return{announce(i){
for(let u of Ot(i))a.add(u)},read:s}}function Ot(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),Ot(Object.values(r.needs??{}),t));return t}var me=class extends Error{},
St=class extends Error{result;constructor(e){super(e.reason),this.result=e}};function qt(e,t){if(t.push(...e.requests),!e.ok)throw new St(e);return e.value}function na(e,t){
let r=t instanceof m&&"status"in t?Number(t.status):0,a=`${e.summary.charAt(0).toLowerCase()}${e.summary.slice(1)}`;if(t instanceof me)return`${a}: ${t.message}`;
if(r===401||r===403||r===404)return`${a} could not be read: GitLab answered ${r}, and reading it needs ${e.right}`;if(t instanceof m)return`${a} could not be re\
ad: ${t.message}`;if(t instanceof ge)return`${a} could not be read: GitLab's answer has an ${t.message}`;throw t}var sa=class{},oa=class{};var D=class extends m{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(e,t,r){let{advice:a,cause:n}=r;super(e,t,{cause:n,
...a===void 0?{}:{advice:a}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.attempts??1,this.expectedSha=r.expectedSha,
this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0}};function A(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function xe(e){
let t=g(je(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var ia=new Set(["base","error"]);function je(e){if(e==null)return"";if(Array.isArray(
e))return e.map(je).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:r,error:a,errors:n}=e;for(let s of[t,r,a,n]){
let o=je(s);if(o)return o}return Object.entries(e).map(([s,o])=>[ia.has(s)?"":s,je(o)]).filter(([,s])=>s).map(s=>s.join(" ").trim()).join(", ")}var ua=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function ca(e,t,r,a,n,s=!1){let o=0;for(let i of[...s?[]:ua,void 0])try{let u=await e.StatusChecks.set(t.projectId,
t.iid,{externalStatusCheckId:r,sha:t.sha,status:a});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof D)||u.status!==409)throw u;if(o++,
await Ke(e,t))return{outcome:"superseded",attempts:o};if(i===void 0)throw u;await n(i)}throw new m("INTERNAL","the last wait ends the loop")}async function Ke(e,{
projectId:t,iid:r,sha:a}){let n=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(la),s=Array.isArray(n)?n.map(o=>String(o?.head_commit_sha)):
[];return s.length>0&&s[0]!==a&&s.includes(a)}function la(e){if(!(e instanceof m&&e.code!=="INTERRUPTED"))throw e}async function Ct(e){let t=e.targets.filter(({
kind:i})=>i==="status_check"),r=e.targets.filter(({kind:i})=>i==="external_control"),a=await Promise.all(t.map(i=>Pt(e,i))),n=e.isSuperseded||a.some(({outcome:i})=>i===
"superseded"),[s,o]=await Promise.all([ha(e,a),Promise.all(r.map(i=>fa({...e,isSuperseded:n},i)))]);return[...s,...o]}var da=10*6e4;function Nt(e,t,r){let a=t.requirement===
void 0?pa(e):ma(e,t.requirement);return a==="pass"?!0:a!=="fail"&&r==="leave"?void 0:!1}function pa({verdict:e}){return e==="compliant"?"pass":e==="non_complian\
t"?"fail":"unknown"}function ma({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Pt(e,t){let r=Nt(e.evaluation,t,e.onUndetermined),
a=r?"passed":"failed";return At(e,t,r,a,n=>ca(e.gitlab,n,t.id,a,e.sleep,e.isLagging))}async function fa(e,t){let r=Nt(e.evaluation,t,e.onUndetermined),a=r?"pass":
"fail",n=e.secrets.get(t.id)??"";return At(e,t,r,a,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,a,{secret:n,
nonce:e.nonce})).attempts}))}async function At(e,t,r,a,n){let{id:s,name:o=null,requirement:i=null}=t,u={target:t.kind,id:s,name:o,requirement:i,status:a,attempts:0};
if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.mergeRequest??{projectId:e.projectId,iid:0,
sha:""},d={...u,...await n(c)};return e.onDelivered(d),d}catch(c){if(!(c instanceof m)||c.code==="INTERRUPTED")throw c;return{...u,outcome:"failed",attempts:wa(
c),error:ga(c)}}}async function ha(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<da)||!t.some(({outcome:n})=>n==="delivered"))return t;
let{readBack:a}=await import("./chunks/read-back-QHX6NCII.js");return a(e,r,t)}function wa(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function ga(e){
return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}async function Lt(e,t,r){let a=[],n=e.flatMap(u=>{let c=We(u,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[d,l]of Ut(u)){let f=t.includes(
d)?We(l,r):void 0;if(f)return[{kind:"status_check",...f,requirement:d}]}return a.push(u),[]}),s=n.filter(({id:u},c)=>n.findIndex(d=>d.id===u)!==c);if(a.length+s.
length===0)return n;let{explainLine:o,unknownTargets:i}=await import("./chunks/explain-targets-XYM5J3DR.js");throw i([...a.map(u=>o(u,t,r)),...s.map(({id:u})=>`\
status check ${u} is named twice, and one check can hold one verdict only`)],"status_check")}function We(e,t){let r=t.find(({name:a})=>a===e)??t.find(({id:a})=>String(
a)===e);return r&&{id:r.id,name:r.name}}function*Ut(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var va=le(C({iid:P(),project_id:P(),title:w(),draft:T(L()),work_in_progress:T(L()),sha:W(w()),target_branch:w(),created_at:w(),prepared_at:T(w()),author:C({username:w()}),
references:T(C({full:w()})),web_url:T(w())}),e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.
draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,createdAt:e.created_at,isPrepared:e.prepared_at!==null,author:e.author.username,url:e.web_url})),
fe={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_request",collect:async({gitlab:e,projectId:t,iid:r})=>M(
va,await e.MergeRequests.show(t,r??0))};function Mt(e){let{evaluation:t,policy:r,subject:a}=e,n=new Map(r.requirements.map(({name:s,description:o})=>[s,o]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:a.gitlabUrl,project:{...a.
project},merge_request:a.mergeRequest?{iid:a.mergeRequest.iid,sha:a.mergeRequest.sha,target_branch:a.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:s,status:o,controls:i})=>({name:s,description:n.get(s)??null,status:o,controls:i.map(
u=>_a(u,a))})),deliveries:[...e.deliveries]}}function _a(e,t){let{id:r,title:a,severity:n,expected:s,remediation:o}=e.control;return{id:r,title:a,severity:n,status:e.
status,message:e.message,note:e.note??null,expected:s?{...s}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{text:o.text,url:ba(o,t)},phase:e.
inPhase,waiver:e.waiver?{...e.waiver}:null}}function ba({page:e},{gitlabUrl:t,project:r,mergeRequest:a}){if(e===void 0)return null;let n=`${t}/${r.path.split("/").
map(encodeURIComponent).join("/")}`;return e.startsWith("!")?a?`${n}/-/merge_requests/${a.iid}${e.slice(1)}`:null:`${n}${e}`}function ke(e){let t={pass:0,fail:0,
unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)for(let{status:a}of r)t[a]++;return t}async function Ee(e,t,r={},a="fact"){let n=c=>e.send({method:"GET",path:t,query:Ie({...re(r),...c}),situation:a}),s=await n({});if(r.page!==void 0||!Array.isArray(
s.body))return s;let{link:o,...i}=s.headers,u={...s,headers:i};return!(i["x-next-page"]||o?.includes('rel="next"'))&&Number(i["x-total"]??s.body.length)===s.body.
length?u:(await import("./chunks/pages-Q7GJTYHF.js")).readPages(A("GET",t),n,s)}function Dt(e,t){return({url:r})=>{let a=s=>`${r}/${s}`.replace(/\/+/g,"/");function n(s){
return(o,{searchParams:i={},body:u={}}={})=>{let c=a(o);return t(A(s,c)),e.send({method:s,path:c,query:Ie(re(i)),body:re(u),expects:s==="DELETE"?"empty":"json"})}}
return{get(s,{searchParams:o}={}){let i=a(s);return t(A("GET",i)),Ee(e,i,o)},post:n("POST"),put:n("PUT"),patch:n("PATCH"),delete:n("DELETE")}}}function re(e){return Object.
fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,a=>`_${a.toLowerCase()}`),r]))}function Ie(e){let t=new URLSearchParams;for(let[r,a]of Object.entries(
e))if(Array.isArray(a))for(let n of a)t.append(`${r}[]`,String(n));else a!=null&&t.append(r,String(a));return t.toString()}var Gt=class{#e;#t;constructor(e,t){this.#e=
e,this.#t=t}async list(e,t){let r=A("GET",e);this.#t(r);let{body:a}=await Ee(this.#e,e,{perPage:100},t);if(Array.isArray(a)&&a.every($a))return a;throw new D("G\
ITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(e,t,r,a){this.#t(A(e,t));let n=e==="DELETE"?"empty":"json",{attempts:s}=await this.#e.
send({method:e,path:t,body:r,expects:n,situation:a});return{attempts:s}}};function $a(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function Qe(e){
return(e??"").replace(/\?.*/s,"")}var Bt="a web page instead of JSON";function Ft({headers:e,text:t},r){let a=e["content-type"]??"";if(Ht(a,t))return{instead:Bt};if(r!=="json")return{value:r==="\
text"?t:void 0};if(!ze(a))return{instead:`something else than JSON (${a||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed J\
SON"}}}function ze(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function Ht(e,t){return/html/i.test(e)||!ze(e)&&/^\s*<(!doctype|html)/i.test(t)}function Vt(e){
return e.NODE_USE_ENV_PROXY==="1"&&Jt(process.versions.node)}function Jt(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===22&&r>=21}var ya=10,
Yt="ETIMEDOUT",Kt="E2BIG";async function Wt(e,t,r){let{Agent:a,request:n}=await ja(e?"node:https":"node:http"),s={keepAlive:!0,maxSockets:ya,...Vt(t)?{proxyEnv:t}:
{},...e&&r?{secureContext:await xa(r)}:{}};return{agent:new a(s),request:n}}async function ja(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function xa(e){
let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:a}=t;try{return new r(e),t.createSecureContext({ca:[
...a?.("default")??t.rootCertificates,e]})}catch(n){throw new m("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:n})}}function Qt(e,t,r){
let{method:a,body:n,timeoutMs:s,maxBodyBytes:o,now:i}=r,u=/^[PD]/.test(a),c=u&&a!=="DELETE"?JSON.stringify(n??{}):void 0,d={accept:"*/*","user-agent":"countersi\
gn",...u?{"content-type":"application/json"}:{},...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((l,f)=>{let p=e.request(
t,{method:a,headers:d,agent:e.agent},b=>{ka(b,o,i()).then(I(l),v)}),h=setTimeout(()=>p.destroy(zt(Yt)),s),v=I(f);p.on("error",v).end(c);function I(b){return $=>{
clearTimeout(h),b($)}}})}async function ka(e,t,r){let a=[],n=0;for await(let o of e){if(n+=o.length,n>t)throw zt(Kt);a.push(o)}let s={};for(let[o,i]of Object.entries(
e.headers))s[o]=String(i);return{status:e.statusCode??0,headers:s,text:Buffer.concat(a).toString(),answeredAt:r}}function zt(e){return Object.assign(new Error(e),
{code:e})}function ae(...e){return t=>{let r=e.find(a=>a===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function qe(e){return{value:e}}
function Xe(e){return{value:et(e,/\r?\n/)}}function Xt(e){return{value:et(e,/[\r\n,]+/)}}function Zt(...e){return t=>{let r=et(t,/[\r\n,]+/),a=r.filter(n=>!e.includes(
n));return a.length>0?{problem:`must name ${e.join(", ")}, not "${a.join(", ")}"`}:{value:r}}}function er(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function tr(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,a=0,n=0]=(t??
[]).slice(1).map(o=>Number(o??0)),s=((r*60+a)*60+n)*1e3;return!t||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:s}}function rr(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function ar(e){let t=Ze(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function nr(e){let t=Ze(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function sr(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${Ea(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function Ze(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function et(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function Ea(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var Ia=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"];function y(e,t){return{parse:e,...t}}var he={mode:y(ae("au\
to","merge-request","project"),{default:"auto"}),policy:y(Xt,{default:".countersign.yml"}),policy_from:y(ae("target_branch","checkout"),{default:"target_branch"}),
gitlab_url:y(sr,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:y(qe,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:y(nr,{}),
merge_request:y(ar,{}),sha:y(rr,{}),status_check:y(Xe,{}),external_control:y(Xe,{}),external_control_secret:y(qe,{secret:!0,environment:["COUNTERSIGN_CONTROL_SE\
CRET"]}),fail_job_on:y(ae("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:y(ae("fail","leave"),{default:"fail"}),report_dir:y(
qe,{default:"countersign-report"}),formats:y(Zt(...Ia),{default:"json"}),dry_run:y(er,{default:"false"}),timeout:y(tr,{default:"10m"}),log_level:y(ae("info","de\
bug"),{default:"info"})},Te=Object.keys(he);var qa=Object.defineProperty,tt=(e,t)=>{for(var r in t)qa(e,r,{get:t[r],enumerable:!0})};import{createHash as Ta,randomBytes as Ra}from"node:crypto";import{readFileSync as Oa}from"node:fs";import{readFile as Sa}from"node:fs/promises";import{constants as bn}from"node:fs";
import{access as $n,mkdir as yn,writeFile as ur}from"node:fs/promises";import{join as ot}from"node:path";var G=class{constructor({requesterFn:e,prefixUrl:t=""}){
this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=e({url:this.url})}},Ca=class{value;constructor(e){this.value=e}};function _(e,...t){return t.reduce(
(r,a,n)=>{let s=a instanceof Ca?a.value:encodeURIComponent(String(a));return r+s+e[n+1]},e[0])}var pr=class extends G{constructor(e,t){super({prefixUrl:e,...t})}all(e,{
includeInherited:t,...r}={}){let a=_`${e}/members`;return t&&(a+="/all"),k(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[n,s]=[e,t].map(encodeURIComponent),
o=[n,"members"];return r&&o.push("all"),o.push(s),k(this,o.join("/"),a)}},Na=class extends G{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return k(this,_`${e}/hooks`,
t)}show(e,t,r){return k(this,_`${e}/hooks/${t}`,r)}},Pa=class extends G{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return k(this,_`${e}/push_rule`,t)}},
Aa=class extends G{all(e,{pipelineId:t,...r}={}){let a=t?_`projects/${e}/pipelines/${t}/jobs`:_`projects/${e}/jobs`;return k(this,a,r)}show(e,t,r){return k(this,
_`projects/${e}/jobs/${t}`,r)}},La=class extends G{showConfiguration(e,{mergerequestIId:t,...r}={}){let a;return t?a=_`projects/${e}/merge_requests/${t}/approvals`:
a=_`projects/${e}/approvals`,k(this,a,r)}},Ua=class extends G{all({projectId:e,groupId:t,...r}={}){let a="";return e?a=_`projects/${e}/`:t&&(a=_`groups/${t}/`),
k(this,`${a}merge_requests`,r)}show(e,t,r){return k(this,_`projects/${e}/merge_requests/${t}`,r)}},Ma=class extends G{all(e,t){return k(this,_`projects/${e}/pipelines`,
t)}show(e,t,r){return k(this,_`projects/${e}/pipelines/${t}`,r)}},Da=class extends Na{constructor(e){super("projects",e)}},Ga=class extends pr{constructor(e){super(
"projects",e)}},Ba=class extends Pa{constructor(e){super("projects",e)}},Fa=class extends G{all({userId:e,starredOnly:t,...r}={}){let a;return e&&t?a=_`users/${e}/starred_projects`:
e?a=_`users/${e}/projects`:a="projects",k(this,a,r)}show(e,t){return k(this,_`projects/${e}`,t)}},Ha=class extends G{all(e,t){return k(this,_`projects/${e}/protected_branches`,
t)}show(e,t,r){return k(this,_`projects/${e}/protected_branches/${t}`,r)}},Va=class extends pr{constructor(e){super("groups",e)}};async function k(e,t,r){return(await e.
requester.get(t,{searchParams:r})).body}async function Ja(e,t,r={},a=!/^\s*mutation\b/.test(t)){let n=await e.send({method:"POST",path:"/api/graphql",body:{query:t,
variables:r},reads:a,situation:"graphql"}),{data:s,errors:o}=n.body??{},i=(Array.isArray(o)?o:o?[o]:[]).map(d=>xe(d)??"no reason given");if(s!=null)return{data:s,
errors:i};let u=xe(i),c=/does not exist or you don't have permission/.test(u??"");throw new D(c?"RIGHTS_MISSING":u?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab \
answered POST /graphql without data: ${u??"it gives no reason"}`,{request:"POST /graphql",status:n.status,words:u,attempts:n.attempts,advice:c?"check the id, an\
d give the token's user or bot the role that this needs":"an older GitLab may lack a field that is asked for; see the words of GitLab"})}var Ya=class{#e;constructor(e,t){
this.#e=new Gt(e,t)}async allForMergeRequest(e,t){let r=`${rt(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:a,name:n,external_url:s,
status:o})=>({id:a,name:n,externalUrl:Qe(s),status:Ka(o)}))}set(e,t,r){let a=`${rt(e,t)}/status_check_responses`;return this.#e.write("POST",a,re({...r}),"statu\
s_check")}retry(e,t,r){return this.#e.write("POST",`${rt(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){
return(await this.#t()).create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services-TVHLJ4VL.js")).
StatusCheckServices(this.#e)}};function Ka(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function rt(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var Wa={Projects:Fa,ProtectedBranches:Ha,MergeRequests:Ua,MergeRequestApprovals:La,Pipelines:Ma,Jobs:Aa,ProjectMembers:Ga,ProjectHooks:Da,
ProjectPushRules:Ba,GroupMembers:Va};function or(e,t=()=>{}){let r={requesterFn:Dt(e,t),host:"",queryTimeout:null},a={StatusChecks:new Ya(e,t),ExternalControls:{
async setStatus(...n){let{ExternalControls:s}=await import("./chunks/external-controls-ZNAHECTN.js");return new s(e,t).setStatus(...n)}},graphql(n,s,o){return t(
"POST /graphql"),Ja(e,n,s,o)},async rawFile(n,s,o){let[i,u]=[n,s].map(encodeURIComponent),c=`/api/v4/projects/${i}/repository/files/${u}/raw`;t(A("GET",c));let d={
path:c,query:Ie({ref:o}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...d})).body},async read(n,s){let o=`/api/v4${n}`;return t(A("GET",
o)),(await Ee(e,o,s)).body}};for(let[n,s]of Object.entries(Wa)){let o;Object.defineProperty(a,n,{get:()=>o??=new s(r),enumerable:!0})}return a}function Qa(e){let t;
function r(a,n){let s=Date.parse(a);s&&(t=s-n)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:a=>r(a,e()),learn(a,n,s){r(a,Math.max(
(n+s)/2,s-1e3)-500)}}}function za(e,t){let r=new Set,a=!1;function n(){a=!0;for(let s of r)s(at());t()}return e?.addEventListener("abort",n,{once:!0}),{race:s=>new Promise(
(o,i)=>{(a||e?.aborted)&&i(at()),r.add(i),s.then(o,i).finally(()=>r.delete(i))}),check(){if(a||e?.aborted)throw at()},close(){e?.removeEventListener("abort",n),
n()}}}function at(){return new m("INTERRUPTED","the job was cancelled")}var Xa=new Set([408,429,502,503,504]);function Za(e,t){return Xa.has(e)||e===500&&t}function en(e){
return[301,302,303,307,308].includes(e)}function tn(e,t,r=0,a={},n=0){let s=1e3*2**(e-1)*(.5+t()/2);return Math.max(s,rn(r,a,n)||0)}function rn(e,t,r){let a=t["\
retry-after"];return a?/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-r+1e3:e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function ir(e){let{token:t,now:r,env:a={}}=e,
{requestTimeoutMs:n=3e4,deadlineAt:s=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,i=new URL(e.baseUrl),u=i.href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.
test(t))throw new m("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,d=0,{learn:l,...f}=Qa(r),p=za(e.signal,h);
function h(){c?.then(({agent:b})=>b.destroy()).catch(()=>{})}async function v(b,$,R){c??=Wt(i.protocol==="https:",a,e.certificateAuthorities);let B=await c,{method:F,
body:J,anonymous:O,headers:q}=$,U={...t&&!O?{"private-token":t}:{},...q?.()},Y=r();d++;let x=await Qt(B,b,{method:F,body:J,headers:U,timeoutMs:R,maxBodyBytes:o,
now:r});return l(x.headers.date??"",Y,x.answeredAt),x}async function I(b){let{method:$,path:R,query:B,body:F,expects:J="json",situation:O="fact"}=b,q=$==="GET"||
$==="HEAD"||b.reads===!0,U=A($,R),Y=new URL(u+R+(B?`?${B}`:""));for(let x=1,Ne=0;;){let ne=r(),z=s()-ne;if(p.check(),z<=0)throw(await nt()).tooLate(U,x);let se=Math.
min(z,n),oe=await p.race(v(Y,b,se)).catch(async Ae=>{if(Ae instanceof m)throw Ae;return(await nt()).describeFailure(Ae,i,a)}),[S,X]="headers"in oe?[oe,void 0]:[
void 0,oe],N=S?.status??0,ie=X?X.isTemporary:Za(N,q),Z=tn(x,e.random,N,S?.headers,f.serverNow()),we=r()+Z>=s(),j=ie&&x<5&&!we,K={method:$,path:R,status:N,durationMs:r()-
ne,attempt:x};if(e.onRequest?.(j?{...K,retryInMs:Z}:K),j){await p.race(e.sleep(Z)),x++;continue}let ue=S&&N<300?Ft(S,J):void 0;if(S&&ue&&ue.instead===void 0)return{
status:N,headers:S.headers,body:ue.value,attempts:x};let{endingOf:Er,followRedirect:Ir,refused:qr,tooLate:Tr,unanswered:Rr,unexpected:Or}=await nt();if(S&&en(N)){
Y=Ir(S,Y,{request:U,method:$,path:R,root:i,hops:Ne++,attempts:x});continue}let Pe={request:U,situation:O,writes:!q,body:F,attempts:x,token:t};if(ue?.instead!==void 0)
throw Or(N,Pe,ue.instead);let ct=ie?Er(x,we?Z:0):"";throw S?qr(S,Pe,ct):X?.isTimeout&&se===z?Tr(U,x):Rr(X,Pe,ct)}}return{...f,send:I,requestCount:()=>d,close:p.
close}}function nt(){return import("./chunks/trouble-S5UKWLRN.js")}var ut=class extends Error{};async function an(e,t,r){return Promise.all(e.map(async a=>({source:nn(
a,r),text:await sn(a,t,r)})))}function nn(e,t){return e.kind==="path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function sn(e,t,r){try{return e.kind==="url"?await t.
url(e.typed):e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(a){if(a instanceof ut){
let{missingPolicy:n}=await import("./chunks/missing-WAPO7LDR.js");throw await n(e,t,r,a)}throw a instanceof m&&a.code!=="INTERRUPTED"?new m("POLICY_UNREADABLE",
`policy ${e.typed} could not be read: ${a.message}`,{cause:a,...a.advice===void 0?{}:{advice:a.advice}}):a}}var mr="1.0.0",on=6e4;function un(e,{env:t,signal:r,
onRequest:a}){let n=Date.now()+e.timeout,s=n-Math.min(on,e.timeout/5),o=dn(r),i={now:Date.now,sleep:o,random:Math.random,deadlineAt:()=>s,signal:r,env:t,onRequest:a,
...ln(t)},u=ir({...i,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),c=or(u);function d(l){return{checkout:cn,branch:(f,p)=>c.rawFile(
l,f,p).catch(st),project:(f,p,h)=>c.rawFile(f,p,h).catch(st),async url(f){let p=new URL(f),h=ir({...i,baseUrl:p.origin});try{let v=await h.send({method:"GET",path:p.
pathname,query:p.search.slice(1),expects:"text",situation:"policy"});return String(v.body)}catch(v){return st(v)}finally{h.close()}}}}return{requestCount:()=>u.
requestCount(),close:()=>u.close(),ports:{gitlabFor:l=>l?or(u,l):c,readersFor:d,now:Date.now,serverNow:()=>u.serverNow(),sleep:o,after(l,f){let p=setTimeout(f,l);
return()=>clearTimeout(p)},sha256:l=>Ta("sha256").update(l).digest("hex"),nonce:()=>Ra(16).toString("hex"),evaluationIsOver(){s=n},version:mr,progress:{targets:[],
done:[]}}}}async function cn(e){try{return await Sa(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new ut(e,{cause:t}):new m("POLICY_UNREADAB\
LE",`the file cannot be opened (${r})`,{cause:t})}}function st(e){throw e instanceof D&&e.status===404?new ut(e.message,{cause:e}):e}function ln(e){let t=e.CI_SERVER_TLS_CA_FILE;
if(t===void 0||t==="")return{};try{return{certificateAuthorities:Oa(t,"utf8")}}catch(r){throw new m("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which can\
not be read`,{cause:r})}}function dn(e){return t=>new Promise((r,a)=>{let n=()=>{clearTimeout(s),a(new m("INTERRUPTED","the job was cancelled"))},s=setTimeout(()=>{
e.removeEventListener("abort",n),r()},t);e.aborted?n():e.addEventListener("abort",n,{once:!0})})}var pn=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,mn=/^[\x21-\x7e]+$/;
async function fn(e){let t=[],r=[],a=[],n={},s={};for(let h of Te){let v=he[h],{raw:I,typed:b}=wn(h,v,e);if(s[h]=b,I===void 0)continue;let[,$]=v.secret&&pn.exec(
I.trim())||[];if($!==void 0){r.push({typed:b,variable:$});continue}let R=v.parse(I);"problem"in R?t.push(`${b} ${R.problem}`):n[h]=R.value}let o=n,i=vn(e),u=o.gitlab_token!==
void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(i.length+r.length>0||u||!mn.test(o.gitlab_token??"")){let{complaints:h}=await import("./chunks/complaints-EHV4L44I.js");
t.push(...h({strays:i,unset:r,token:o.gitlab_token,typedToken:s.gitlab_token,env:e.env}))}let c=o.status_check??[],d=c.find((h,v)=>c.indexOf(h)!==v);d!==void 0&&
t.push(`${s.status_check} names "${d}" twice`);let l=o.external_control&&(await import("./chunks/targets-BEFMGGAU.js")).checkControls(o,s,e.env),{controls:f=[],
secrets:p=new Map}=l??{};if(t.push(...l?.problems??[]),a.push(...l?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${s.merge_request} contr\
adicts ${s.mode} project: leave out one of them`),t.length>0)throw hn(t);return{...o,statusChecks:c,controls:f,controlSecrets:p,warnings:a}}function hn(e){let[t=""]=e;
return e.length===1?new m("INPUT_INVALID",t):new m("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function wn(e,t,r){let a=r.flags.get(e);if(a!==
void 0&&a!=="")return{raw:a,typed:fr(e)};let n=r.getInput(e,{trimWhitespace:t.secret!==!0}),s=gn(e,r.env);if(n.trim()!=="")return{raw:n,typed:s};for(let o of t.
environment??[]){let i=r.env[o];if(i!==void 0&&i.trim()!=="")return{raw:t.secret?i:i.trim(),typed:o}}return{raw:t.default,typed:s}}function fr(e){return`--${e.replaceAll(
"_","-")}`}function gn(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function vn({env:e,flags:t}){let r=new Set(
Te);return Object.keys(e).filter(a=>a.startsWith("INPUT_")).map(a=>({typed:a,name:a.slice(6).toLowerCase()})).concat([...t.keys()].map(a=>({typed:fr(a),name:a}))).
filter(({name:a})=>!r.has(a))}function _n(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?H.undelivered:e.verdict==="compliant"||t==="never"?H.compliant:
e.verdict==="undetermined"?H.undetermined:t==="undetermined"?H.compliant:H.nonCompliant}var hr={};tt(hr,{render:()=>jn});var jn=e=>`${JSON.stringify(e,null,2)}
`,xn={json:{file:"report.json",load:async()=>hr},html:{file:"report.html",load:()=>import("./chunks/html-NLUV6FWI.js")},junit:{file:"report.junit.xml",load:()=>import("./chunks/junit-NO5L5R2R.js")},
codequality:{file:"gl-code-quality-report.json",load:()=>import("./chunks/codequality-GBJG4IXS.js")},sarif:{file:"report.sarif",load:()=>import("./chunks/sarif-Y7CJVKFQ.js")},
annotations:{file:"gl-annotations.json",load:()=>import("./chunks/annotations-FZL7XERR.js")},metrics:{file:"metrics.txt",load:()=>import("./chunks/metrics-CLE4VPB6.js")},
csv:{file:"controls.csv",load:()=>import("./chunks/csv-47I3RU65.js")},markdown:{file:"summary.md",load:()=>import("./chunks/markdown-UNRH7G2C.js")},badge:{file:"\
badge.svg",load:()=>import("./chunks/badge-3AEV4IMT.js")}};function kn(e,t){let r=ke(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(
r.unknown),waived:String(r.waived),report:t}}function En(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function In(e){try{await yn(e,{recursive:!0}),await $n(e,bn.W_OK)}catch(t){let{code:r}=t;throw new m("INPUT_INVALID",`report_dir ${e} cannot b\
e written (${r})`,{cause:t})}}async function qn(e,t){let{folder:r,formatNames:a,context:n,host:s}=t,o=ot(r,"report.json"),i=kn(e,o),u=[...new Set(["json",...a])].
map(async c=>{let d=xn[c];if(!d)throw new m("INTERNAL",`there is no format ${c}`);let{render:l}=await d.load();await ur(ot(r,d.file),await l(e,n))});return s===
"gitlab"&&u.push(ur(ot(r,"countersign.env"),En(i))),s==="github"&&u.push(Tn(i,e)),await Promise.all(u),o}async function Tn(e,t){let[r,{annotations:a}]=await Promise.
all([import("./chunks/core-24AMONBU.js"),import("./chunks/annotations-XZHFTBRW.js")]);for(let[n,s]of Object.entries(e))r.setOutput(n,s);for(let{level:n,title:s,
message:o}of a(t))n==="error"?r.error(o,{title:s}):r.warning(o,{title:s})}var wr={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},
gr={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"dim",external:"dim"},Se={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};
function Rn(e,t){let{report:r}=e;return`${[...On(r,t),...e.notices.map(a=>`${V("Note")}${g(a,1e3)}`),"",...[...r.requirements].sort((a,n)=>Se[a.status]-Se[n.status]).
flatMap((a,n)=>Sn(a,n,t)),"",...Nn(r,t),...r.deliveries.map(a=>`${V("")}${Pn(a,e.dryRun,t)}`),...r.deliveries.length===0?[`${V("")}${t.tone("no status check or \
external control is named: nothing was posted","dim")}`]:[],...e.reportPath===void 0?[]:[`${V("Report")}${g(e.reportPath)}`],`${V("Took")}${e.tookMs} ms, ${de(e.
requests,"request")}`].join(`
`)}
`}function On({subject:e,policy:t,tool:r},a){let n=e.merge_request,s=`${g(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${g(n.target_branch)})`:""}`;
return[`${a.tone(`Countersign ${r.version}`,"bold")} on ${g(e.gitlab_url)}`,`${V("Subject")}${s}`,`${V("Policy")}${g(t.name)} (${t.sources.map(o=>g(o)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function Sn(e,t,r){let{name:a,status:n,controls:s}=e,o=`${r.tone(wr[n],gr[n])} ${r.tone(g(a),"bold")} ${r.tone(vr(s),"dim")}`,
i=[...s].sort((u,c)=>Se[u.status]-Se[c.status]).flatMap(u=>Cn(u,r));return n==="pass"?r.section(`requirement_${t+1}`,o,i):[o,...i]}function vr(e){let t=r=>e.filter(
a=>a.status===r).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applicable"],
[t("external"),"external"]].filter(([r])=>r>0).map(([r,a])=>`${r} ${a}`).join(", ")}function Cn(e,t){let{id:r,severity:a,status:n,message:s,note:o,remediation:i,
phase:u,waiver:c}=e,d=n==="fail"||n==="unknown"?` (${a}${u==="enforce"?"":`, ${u} only`})`:"",l=[`  ${t.tone(wr[n],gr[n])} ${g(r)}${d}: ${g(s,1e3)}`];return c&&
l.push(`      waived until ${c.expires} by ${g(c.owner)}: ${g(c.reason,1e3)}`),o!==null&&l.push(`      note: ${g(o,1e3)}`),n==="fail"&&(l.push(`      fix:  ${g(
i.text,1e3)}`),i.url!==null&&l.push(`      at:   ${g(i.url,1e3)}`)),l}function Nn(e,t){let r=ke(e),a={compliant:"COMPLIANT",non_compliant:"NON-COMPLIANT",undetermined:"\
UNDETERMINED"},n={compliant:"green",non_compliant:"red",undetermined:"yellow"},s=vr(e.requirements.flatMap(({controls:i})=>i)),o=r.pass+r.fail+r.unknown+r.waived===
0?", because nothing could be judged":"";return[`${V("Verdict")}${t.tone(a[e.verdict],n[e.verdict],"bold")} (${s})${o}`]}function Pn(e,t,r){let a=e.target==="st\
atus_check"?"status check":"external control",n=e.name===null?`${e.id}`:`"${g(e.name)}" (${e.id})`,s=e.requirement===null?"":` for "${g(e.requirement)}"`,o=`${a}\
 ${n}${s}`,i=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, delivered${i}`;case"\
superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}: ${t?`would be ${e.
status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${i}: ${g(e.error??"",1e3)}`}}
function V(e){return e.padEnd(9)}async function An(e,t,r,a){let n=a!==void 0&&e.statusChecks.length>0,[s,o]=await Promise.all([n?Un(t,r,a):[],e.controls.length>
0?Ln(e,t,r):void 0]);return async i=>[...n?await Lt(e.statusChecks,i,s):[],...o?.(i)??[]]}async function Ln(e,t,r){let[{knownControls:a},{controlTargets:n}]=await Promise.
all([import("./chunks/known-controls-S5UHAEIK.js"),import("./chunks/control-targets-NNLJ46HP.js")]),s=await a(t,r);return o=>n(e.controls,o,s)}async function Un(e,t,r){
try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(a){throw!(a instanceof D)||a.status!==401?a:(await e.MergeRequests.show(t,r),new m("TOKEN_REFUSED",
"GitLab refused the status checks of this project, although the token is good: they need GitLab Ultimate",{cause:a,advice:"use a project with an Ultimate licenc\
e, or leave status_check empty and answer an external control"}))}}function Mn(e,t,r,a){let n=Promise.resolve(),s=r.length===0,o=()=>{};s||(o=a(2e4,i));function i(){
n=Promise.all(r.map(c=>u(c))),n.then(()=>{s||(o=a(6e4,i))})}async function u(c){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,
status:"pending"})}catch{s=!0}}return{async stop(){s=!0,o(),await n}}}async function Dn(e,t,r){return Promise.all(e.requirements.map(async({name:a,controls:n})=>({
name:a,controls:await Promise.all(n.map(s=>Fn(s,t,r)))})))}function Gn(e,t){let r=e.map(({name:a,controls:n})=>{let s=n.map(i=>({...i,inPhase:Bn(i.control,t)})),
o=s.map(({status:i,inPhase:u})=>(i==="fail"||i==="unknown")&&u!=="enforce"?"waived":i);return{name:a,controls:s,status:Hn(o)}});return{verdict:Vn(r.map(({status:a})=>a)),
requirements:r}}function Bn({phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=t?"enforce":e}async function Fn(e,t,r){let a={control:e,actual:null,note:void 0,
evidence:[],waiver:void 0};if(!e.judge)return{...a,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r===
"project")return{...a,status:"not_applicable",message:"applies to merge requests, and none is judged"};let n={},s=[],o=[],i=await Promise.all(Object.entries(e.needs).
map(async([c,d])=>({name:c,fact:d,result:await t.read(d)})));for(let{name:c,fact:d,result:l}of i)s.push(...[...new Set(l.requests)].map(f=>({fact:d.id,request:f}))),
l.ok?n[c]=l.value:o.includes(l.reason)||o.push(l.reason);if(o.length>0)return{...a,evidence:s,status:"unknown",message:o.join("; ")};let u=e.judge(n);return{...a,
evidence:s,status:u.status,message:u.message,actual:("actual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function Hn(e){return e.includes("fail")?
"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Vn(e){return e.includes("fail")?"non_compliant":e.includes(
"unknown")?"undetermined":e.includes("pass")?"compliant":"undetermined"}async function Jn(...e){let[t,r]=e;return Yn(t,r)?{state:"current",mergeRequest:t,waited:!1,
known:new Map}:(await import("./chunks/settle-head-PRKKLQDY.js")).settleHead(...e)}function Yn(e,t){return e.sha===t&&e.isPrepared}var cr=1048576;async function Kn(e,t){
let r=Buffer.byteLength(e);if(r>cr){let s=`policy ${t} has ${r} bytes, more than the ${cr} a policy may have`;throw new m("POLICY_INVALID",s)}let a=e.replace(/^\ufeff/,
"");if(a.trim()==="")throw new m("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.test(t)?Wn:(await import("./chunks/yaml-VYGY3L6E.js")).
parseYaml)(a);if("errors"in n)throw br(t,n.errors);return n}async function Wn(e){let t=()=>import("./chunks/json-places-Q6AAPV44.js"),r;try{r=JSON.parse(e)}catch(a){
return{errors:[(await t()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==_r(r)?{errors:(await t()).duplicateKeys(
e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function _r(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((r,a)=>r+_r(
a),Array.isArray(e)?0:t.length)}function br(e,t){let r=t.map(({line:n,column:s,message:o})=>`${e}:${n}:${s}: ${o}`),[a=""]=r;return r.length===1?new m("POLICY_I\
NVALID",a):new m("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var Qn="external_control";async function $r(e){if(e.id===Qn)return Oe(Xn(
e));let{loadControl:t,loadField:r,predefinedExpression:a}=await wt(e.id,e.expression?.field),n=await t(e.id);if(n)return e.expression?Ce(["expression"],`${e.id}\
 takes parameters under with, not an expression`):zn(n,e);let s=a(e.id),o=e.expression??s,i=o&&await r(o.field);if(!i){let{selectUnknown:p}=await import("./chunks/unknown-names-FIHAORCQ.js");
return p(e,o?.field,$r)}let u=i.warning?[`${e.id}: ${i.warning}`]:s&&!Zn(s,o)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import \
it`]:[];if(!e.with)return{...Oe(lr(i,e,o)),warnings:u};if(!i.asserted)return Ce(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{
Assertion:c,assertedReading:d}=await import("./chunks/assertion-PQUURGSO.js"),l=[],f=c.read(e.with,[],l);return l.length>0?{problems:[],issues:l,shape:c,warnings:u}:
{...Oe(lr({...i,read:()=>d(f)},e,o)),warnings:u}}async function zn(e,t){let r=e.params;if(!r&&t.with)return Ce(["with"],`${t.id} takes no parameters`);let a=[],
n=r?.read(t.with??{},[],a);if(a.length>0)return{problems:[],issues:a,shape:r,warnings:[]};let s=n;try{e.prepare&&(s=await e.prepare(n))}catch(o){if(o instanceof
Ge)return Ce(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}return Oe({...yr(e,t),expected:n??null,judge:o=>xr(e.check(o,s),t)})}
function lr(e,t,r){return{...yr(e,t),expected:r,judge:a=>xr(jt(e.read(a),r),t)}}function Xn(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.
severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behind this control answers it"},...jr(e),judge:void 0}}function yr(e,t){
return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,
text:t.remediation},...jr(t)}}function jr({phase:e,enforce_from:t}){let r=t===void 0?void 0:Date.parse(t);return{phase:e??(r===void 0?"enforce":"warn"),enforcedFromMs:r}}
function xr(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function Zn(e,t){return e.field===t.field&&e.operator===
t.operator&&e.value===t.value}function Oe(e){return{control:e,problems:[],issues:[],warnings:[]}}function Ce(e,t){return{problems:[{path:e,message:t}],issues:[],
warnings:[]}}function es(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(
r))}async function ts(e){let t=await Promise.all(e.map(i=>rs(i).catch(ns))),r=t.flatMap(i=>i instanceof m?[i]:[]);if(r.length>0)throw ss(r);let a=t.filter(i=>!(i instanceof
m)),n=a.flatMap(i=>i.requirements),s=e.map(({source:i})=>i),o=n.find(({name:i},u)=>n.findIndex(c=>c.name===i)!==u);if(o)throw new m("POLICY_INVALID",`the requir\
ement "${o.name}" is in the policy twice (${s.join(", ")})`);if(!n.some(({controls:i})=>i.some(({judge:u})=>u)))throw new m("POLICY_INVALID",`policy ${s.join(",\
 ")} checks nothing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:a.map(({name:i})=>i).join(" + "),
sources:s,requirements:n,waivers:a.flatMap(({waivers:i})=>i),warnings:a.flatMap(({warnings:i})=>i)}}async function rs({source:e,text:t}){let r=await Kn(t,e),a=await Et(
r.data),n=[...a.problems],s=[],o=[];for(let{name:u,description:c,entries:d,path:l}of a.requirements){o.some(p=>p.name===u)&&n.push({path:l,message:`there are tw\
o requirements named "${u}"`});let f=await Promise.all(d.map(({entry:p})=>$r(p)));for(let[p,h]of f.entries())n.push(...await as(h,d[p])),s.push(...h.warnings);o.
push({name:u,description:c,controls:f.flatMap(({control:p})=>p??[])})}let i=a.isDated?await(await import("./chunks/waivers-IKI34YYV.js")).readWaivers(a,o):void 0;
if(n.push(...i?.problems??[]),n.length>0){let u=await r.places(),c=n.map(({path:d,atKey:l,message:f})=>({...u(d,l),message:f}));throw br(e,c.sort((d,l)=>d.line-
l.line||d.column-l.column))}return{name:a.name,sources:[e],requirements:o,waivers:i?.waivers??[],warnings:s}}async function as(e,t){let{entry:r,path:a=[]}=t??{},
n=e.problems.map(o=>({...o,path:[...a,...o.path]}));if(!e.shape)return n;let{problemsOf:s}=await import("./chunks/issues-FW23ZXBC.js");return[...n,...s(e.issues,
r?.with??{},e.shape,[...a,"with"])]}function ns(e){if(e instanceof m)return e;throw e}function ss(e){let[t]=e;if(t&&e.length===1)return t;let r=e.flatMap(a=>a.problems.
length>0?a.problems:[a.message]);return new m("POLICY_INVALID",`the policy has ${r.length} problems`,{problems:r})}async function os(e){let t=e.map(is),r=e.filter(
(a,n)=>!t[n]);if(r.length>0)throw(await import("./chunks/refused-sources-RKHWNQRJ.js")).refusedSources(r);return t.flatMap(a=>a??[])}function is(e){if(/^https:\/\//i.
test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(!/^http:|^preset:/i.test(e)){if(t){let[,r="",a="",n=""]=t;return{kind:"\
project",typed:e,project:r,path:a.replace(/^\//,""),ref:n}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e))return{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}}async function us(e,t,r){
let a=await os(e.policy),n=t==="merge_request"&&e.policy_from==="target_branch"&&a.some(dr),s=!n&&a.every(dr)?await o(0,void 0):void 0;async function o(i,u){let c=await an(
a,r.readersFor(i),u);return{policy:await ts(c),sha256:cs(c,r.sha256)}}return{async load(i,u,c){if(s)return s;if(!n)return o(i,void 0);let d=u===void 0?void 0:o(
i,u);d?.catch(()=>{});let l=await c();return d&&l===u?d:o(i,l)}}}function dr({kind:e}){return e==="path"}function cs(e,t){let r=e.map(({text:a})=>t(a));return r.
length===1?r[0]??"":t(r.map(a=>`${a}
`).join(""))}async function ls(e,t,r){let a=await lt(e,t),n=a.kind==="project"?"project":"merge_request",s=await us(e,n,r),{projectId:o,known:i}=await bt(a.project,
r.gitlabFor),u=a.kind==="merge-request"?a.iid:void 0,c=r.gitlabFor(),d=a.kind==="merge-request"?a.targetBranchHint:void 0,l=N(i),f=Re(it(l,n==="project"?$e:fe)),
p=f.then(r.serverNow,r.serverNow),h=Re(s.load(o,d,we)),v=Re(An(e,c,o,u)),I=Re(h.then(({policy:j})=>ie(j,l))),b=await f,{policy:$,sha256:R}=await h,B=await(await v)(
$.requirements.map(({name:j})=>j));r.progress.targets=B;let F="sha"in b?b:void 0,J=(a.kind==="merge-request"?a.sha:void 0)??F?.sha??"",O=u===void 0?void 0:{projectId:o,
iid:u,sha:J},q=F&&O&&await Jn(F,J,Z,()=>Ke(c,O),r.sleep),U=q?.state==="superseded",Y=U||e.dry_run?[]:B.filter(({kind:j})=>j==="status_check"),x=O&&Mn(c,O,Y.map(
({id:j})=>j),r.after),Ne=await(q?.waited?ie($,N(q.known)):I).finally(()=>x?.stop());r.evaluationIsOver();let ne=F?.projectPath??(await it(l,$e)).path,z=await ds(
$,Ne,{nowMs:await p,project:ne,iid:u}),se=Gn(z.judged,await p),oe=await Ct({gitlab:c,targets:B,evaluation:se,projectId:o,mergeRequest:O&&q&&{...O,createdAtMs:Date.
parse(q.mergeRequest.createdAt)},isSuperseded:U,isLagging:q?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.
nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:j=>r.progress.done.push(j)}),S=Mt({evaluation:se,policy:$,policySha256:R,subject:{gitlabUrl:e.gitlab_url,project:{
id:o,path:ne},mergeRequest:q&&O&&{iid:O.iid,sha:J,targetBranch:q.mergeRequest.targetBranch}},deliveries:oe,generatedAt:new Date(r.now()),version:r.version}),X=n===
"project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:S,notices:[...e.warnings,...a.notices,
...$.warnings,...z.notices,...X]};function N(j){let K=pt(a.project,t);return Rt({gitlabFor:r.gitlabFor,projectId:o,iid:u,defaultBranchHint:K,now:()=>p},j)}function ie(j,K){
return K.announce(es(j,n)),Dn(j,K,n)}function Z(){return N(new Map).read(fe)}async function we(){return(await it(l,fe)).targetBranch}}async function it(e,t){let r=await e.
read(t);if(r.ok)return r.value;throw r.error}async function ds(e,t,r){return e.waivers.length===0?{judged:t,notices:[]}:(await import("./chunks/waive-MVOAHD7Z.js")).
waive(t,e.waivers,r)}function Re(e){return e.catch(()=>{}),e}async function ps(e,t){let{env:r,surface:a}=t,n=performance.now();await fs(t,e);let s=await fn({flags:e,
env:r,getInput:await ms(t)});await In(s.report_dir);let o=un(s,{env:r,signal:t.signal,onRequest(i){if(s.log_level!=="debug")return;let u=i.status===0?"no answer":
String(i.status);t.print(`debug    ${i.method} ${g(i.path)} ${u} ${Math.round(i.durationMs)} ms`)}});try{let{report:i,notices:u}=await ls(s,r,o.ports),c=await qn(
i,{folder:s.report_dir,formatNames:s.formats,context:{jobUrl:r.CI_JOB_URL,policyPath:s.policy[0]??""},host:a.host}),d=Math.round(performance.now()-n),l={report:i,
notices:u,reportPath:c,tookMs:d,requests:o.requestCount(),dryRun:s.dry_run};return t.print(Rn(l,a).trimEnd()),_n(i,s.fail_job_on)}catch(i){throw i instanceof m&&
i.code==="INTERRUPTED"?(await import("./chunks/interrupted-GCI7ZDP2.js")).interrupted(o.ports.progress,i):i}finally{o.close()}}async function ms({env:e,surface:t}){
return t.host==="github"?(await import("./chunks/core-24AMONBU.js")).getInput:(r,{trimWhitespace:a})=>{let n=e[`INPUT_${r.toUpperCase()}`]??"";return a?n.trim():
n}}async function fs({env:e,surface:t},r){if(t.host!=="github")return;let[{setSecret:a},{secretsOf:n}]=await Promise.all([import("./chunks/core-24AMONBU.js"),import("./chunks/secrets-QX4OVYLJ.js")]);
for(let s of n(e,r))a(s)}function hs(e,t=[]){let r=[],a=new Map,n=i=>t.includes(i)||he[i]?.default==="false";for(let i=0;i<e.length;i++){let u=e[i]??"";if(!u.startsWith(
"-")||u==="-"){r.push(u);continue}let[,c="",d]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(u)??[],l=c.replaceAll("-","_"),f=n(l)&&!/^(true|false)$/.test(e[i+1]??""),p=d??
(f?"true":e[++i]??""),h=a.get(l);a.set(l,h===void 0?p:`${h}
${p}`)}let[s,...o]=r;return{command:s,operands:o,flags:a}}var ws={bold:1,dim:2,red:31,green:32,yellow:33};function gs(e,t,r){return{host:e,tone:(a,...n)=>t?`\x1B[${n.
map(s=>ws[s]).join(";")}m${a}\x1B[0m`:a,section(a,n,s){return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${a}[collapsed=true]\r\x1B[0K${n}`,...s,`\x1B[\
0Ksection_end:${r()}:countersign_${a}\r\x1B[0K`]:e==="github"?[`::group::${n}`,...s,"::endgroup::"]:[n,...s]}}}function vs(e,t,r){let a=e.GITLAB_CI==="true"?"gi\
tlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":"plain",n=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",s=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR===
"0";return gs(a,!s&&(n||a!=="plain"),r)}var kr=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>kr.abort());var Q={env:process.env,surface:vs(
process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:kr.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};_s(process.argv.slice(2)).catch(async e=>(await import("./commands/failure.js")).reportFailure(e,Q)).then(e=>{process.exitCode=e});async function _s(e){let{
command:t="evaluate",operands:r,flags:a}=hs(e,["help","version","json","h","v"]);if(a.has("help")||a.has("h")||t==="help")return Q.print((await import("./commands/help.js")).
helpText()),H.compliant;if(a.has("version")||a.has("v"))return Q.print(mr),H.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await import("./commands/help.js")).
strayOperand(r[0]);return ps(a,Q);case"validate":return(await import("./commands/validate.js")).validateCommand(r,a.has("json"),Q);case"demo":return(await import("./commands/demo.js")).
demoCommand(a,Q);case"sandbox":return(await import("./commands/sandbox.js")).sandboxCommand(a,Q);default:throw(await import("./commands/help.js")).unknownCommand(
t)}}export{dt as $1_b,Le as $1_d,ce as $1_e,Ue as $2_a,Me as $2_b,De as $2_c,ft as $2_d,ht as $2_e,Lr as $3_b,Je as $4_a,$e as $4_b,Ve as $5_a,ge as $6_a,M as $6_b,
w as $6_c,P as $6_d,Mr as $6_e,L as $6_f,_e as $6_g,C as $6_h,ee as $6_i,Be as $6_j,T as $6_n,W as $6_o,E as $6_p,le as $6_q,Zr as $7_a,kt as $8_b,ye as $8_c,Gr as $9_c,
Br as $9_d,Fr as $9_e,Hr as $9_f,te as $9_g,g as $a_a,de as $a_b,Jr as $a_c,Tt as $b_a,me as $b_c,m as $c_b,sa as $d_a,oa as $d_b,Pt as $e_c,D as $f_a,A as $f_b,
xe as $f_c,We as $g_b,Ut as $g_c,fe as $h_a,ke as $i_b,re as $j_c,Qe as $j_f,Bt as $k_a,ze as $k_c,Ht as $k_d,Vt as $k_e,Jt as $k_f,Yt as $k_g,Kt as $k_h,he as $l_a,
Te as $l_b,Ze as $m_l,tt as $n_a};
