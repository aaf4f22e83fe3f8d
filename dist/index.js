#!/usr/bin/env node
var re={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},Ar={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,
TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,
INTERNAL:2},h=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){super(t,r.cause===void 0?void 0:{cause:r.cause}),this.code=e,this.advice=
r.advice,this.problems=r.problems??[]}get exitCode(){return Ar[this.code]}};var ve=class extends Error{};async function Me(e,t,r){return Promise.all(e.map(async a=>({source:Lr(a,r),...await Ur(a,t,r)})))}function Lr(e,t){return e.kind===
"path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function Ur(e,t,r){try{return e.kind==="preset"?{text:await(await import("./chunks/registry-NOBLATMT.js")).presetText(
e.typed)}:e.kind==="url"?{text:await t.url(e.typed)}:e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?{text:await t.checkout(e.path)}:await t.
branch(e.path,r)}catch(a){if(a instanceof ve){let{missingPolicy:n}=await import("./chunks/missing-WAPO7LDR.js");throw await n(e,t,r,a)}throw a instanceof h&&a.code!==
"INTERRUPTED"?new h("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${a.message}`,{cause:a,...a.advice===void 0?{}:{advice:a.advice}}):a}}async function De(e){
let t=e.map(Mr),r=e.filter((a,n)=>!t[n]);if(r.length>0)throw(await import("./chunks/refused-sources-VBVX66QD.js")).refusedSources(r);return t.flatMap(a=>a??[])}
function Mr(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(e.startsWith("preset:"))return{kind:"\
preset",typed:e};if(!/^http:/i.test(e)){if(t){let[,r="",a="",n=""]=t;return{kind:"project",typed:e,project:r,path:a.replace(/^\//,""),ref:n}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.
test(e))return{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}}async function vt(e,t){let r=Q(t.CI_MERGE_REQUEST_IID),a=Q(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&Br(e,t)&&r!==void 0&&a!==void 0?_t(e,t,a,r,Dr(t)):(await import("./chunks/elsewhere-YV7PKDH2.js")).subjectElsewhere(e,t)}function Dr(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function _t(e,t,r,a,n){return{kind:"merge-request",project:r,iid:a,sha:e.sha??n?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function Br(e,t){return e.project===void 0?!0:typeof e.project=="number"?Q(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Be(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function bt(e,t){return(typeof e=="number"?Q(t.CI_PROJECT_ID)===e:Be(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function yt(e){return{id:Q(e.CI_JOB_ID),
pipelineId:Q(e.CI_PIPELINE_ID)}}function Be(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function Q(e){return e!==void 0&&/^\d+$/.test(e)?Number(
e):void 0}var Ge={merge_request_approvals:()=>import("./chunks/merge-request-approvals-DXMFFGYQ.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft-ODZ4E7AD.js"),
merge_request_title:()=>import("./chunks/merge-request-title-TSICUW52.js")},Fe={default_branch_protected:()=>import("./chunks/default-branch-protected-VRMI442W.js"),
default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push-7O3E5GYO.js"),merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval-BAK5WCZ2.js"),
minimum_approvals_required:()=>import("./chunks/minimum-approvals-required-XLB2ASS4.js"),push_protection_enabled:()=>import("./chunks/push-protection-enabled-ETWVHKRH.js"),
require_signed_commits:()=>import("./chunks/require-signed-commits-G3D636JW.js"),resolve_discussions_required:()=>import("./chunks/resolve-discussions-required-2U6GFH77.js"),
scanner_sast_running:()=>import("./chunks/scanners-4YSNORSF.js"),scanner_secret_detection_running:()=>import("./chunks/scanners-4YSNORSF.js"),secure_webhooks:()=>import("./chunks/secure-webhooks-H3GDWCCE.js")},
He={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:"\
>=",value:2}},xt=new Set(["minimum_approvals_required"]);function jt(e,t,r,a){return{loadControl:n=>$t(e,n,"control"),loadField:n=>$t(t,n,"field"),predefinedExpression(n){
return Object.hasOwn(r,n)?r[n]:Object.hasOwn(t,n)&&!a.has(n)?{field:n,operator:"=",value:!0}:void 0}}}async function $t(e,t,r){return Object.hasOwn(e,t)?Object.
values(await e[t]?.()??{}).flat().find(a=>a.kind===r&&a.id===t):void 0}var Gr=jt(Ge,Fe,He,xt);async function Et(e,t){let r=a=>[Ge,Fe,He].some(n=>Object.hasOwn(n,
a));return r(e)&&(t===void 0||r(t))?Gr:import("./chunks/registry-4S6BYYNY.js")}var Je=class extends Error{},Fr=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,Hr=/(?<!\\)[+*]/g;async function Jr(e,t=!1){
if(t&&Fr.test(e)&&(e.match(Hr)??[]).length<=2){let a=Vr(e);if(a)return a}let{RE2JS:r}=await import("./chunks/esm-6SXSGZGR.js");try{let a=new r(e);return n=>a.test(
n)}catch(a){throw new Je(a instanceof Error?a.message:String(a),{cause:a})}}function Vr(e){try{let t=new RegExp(e);return r=>t.test(r)}catch{return}}var Ve=["info","low","medium","high","critical"],kt=["observe","warn","enforce"];function Kr(e){return{kind:"control",...e}}function Wr(e){return{kind:"field",about:"\
project",...e}}function Yr(e,t={}){return{status:"pass",message:e,...t}}function Qr(e,t={}){return{status:"fail",message:e,...t}}function ae(e){return{status:"u\
nknown",message:e}}var zr=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;function b(e,t=300){let r=e.replace(zr," ").replace(/##(?=\[)/g,"## ").trim();
return r.length>t?`${r.slice(0,t-1)}…`:r}function ce(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function Xr(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")}\
 and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(", ")} and ${r}`}var It=["=","!=",">","<",">=","<="];function Zr(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="num\
ber"))return t===">"?e>r:t==="<"?e<r:t===">="?e>=r:e<=r}function qt(e,t){if("unknown"in e)return ae(e.unknown);let{value:r,because:a,note:n}=e,s=n===void 0?{actual:r}:
{actual:r,note:n},o=Zr(r,t);if(o===void 0)return ae(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:i,
mayBeHigher:u}=e;return i!==void 0?ae(`${a}, but ${i}`):u!==void 0&&!ea(o,t.operator)?ae(`${a}, but ${u}`):o?{status:"pass",message:a,...s}:{status:"fail",message:`${a}${ta(
r,t)}`,...s}}function ea(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function ta(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":
`, ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${ce(r,"is expected","are expected")}`}var ra="external_control";async function _e(e){if(e.id===ra)return le(na(e));if(e.rule!==void 0)return(await import("./chunks/rule-4EGEXPI2.js")).selectRule(e);
if(e.message?.includes("{{"))return(await import("./chunks/filled-HHXJYTY5.js")).selectFilled(e,_e);let{loadControl:t,loadField:r,predefinedExpression:a}=await Et(
e.id,e.expression?.field),n=await t(e.id);if(n)return e.expression?be(["expression"],`${e.id} takes parameters under with, not an expression`):aa(n,e);let s=a(e.
id),o=e.expression??s,i=o&&await r(o.field);if(!i){let{selectUnknown:m}=await import("./chunks/unknown-names-TJIYPYDX.js");return m(e,o?.field,_e)}let u=i.warning?
[`${e.id}: ${i.warning}`]:s&&!sa(s,o)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...le(Rt(i,e,o)),
warnings:u};if(!i.asserted)return be(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:c,assertedReading:p}=await import("./chunks/assertion-PQUURGSO.js"),
l=[],d=c.read(e.with,[],l);return l.length>0?{problems:[],issues:l,shape:c,warnings:u}:{...le(Rt({...i,read:()=>p(d)},e,o)),warnings:u}}async function aa(e,t){let r=e.
params;if(!r&&t.with)return be(["with"],`${t.id} takes no parameters`);let a=[],n=r?.read(t.with??{},[],a);if(a.length>0)return{problems:[],issues:a,shape:r,warnings:[]};
let s=n;try{e.prepare&&(s=await e.prepare(n))}catch(o){if(o instanceof Je)return be(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}
return le({...Tt(e,t),needs:{...e.needs,...await e.needsFor?.(n)},expected:n??null,judge:o=>Ot(e.check(o,s),t)})}function Rt(e,t,r){return{...Tt(e,t),expected:r,
judge:a=>Ot(qt(e.read(a),r),t)}}function na(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},
expected:null,remediation:{text:"the service behind this control answers it"},...Ke(e),judge:void 0}}function Tt(e,t){return{id:t.id,title:t.title??e.title,severity:t.
severity??e.severity,about:e.about,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...Ke(t)}}function Ke({phase:e,
enforce_from:t,final:r=!1}){let a=t===void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(a===void 0?"enforce":"warn"),enforcedFromMs:a}}function Ot(e,t){return e.
status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function sa(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===
t.value}function le(e){return{control:e,problems:[],issues:[],warnings:[]}}function be(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}var St=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.path.join(".")||"shape"}`),this.issues=e}};function G(e,t){let r=[],a=e.read(t,[],r);
if(r.length>0)throw new St(r);return a}function ye(e,t,r={}){return{kind:e,rule:r,read(a,n,s){if(typeof a!==t||e==="integer"&&!Number.isSafeInteger(a))return s.
push({path:n,code:a===void 0?"missing":"type",detail:e}),a;let o=e==="text"?a.length:a,{min:i,max:u,pattern:c,says:p}=r;return i!==void 0&&o<i&&s.push({path:n,code:"\
small",detail:i}),u!==void 0&&o>u&&s.push({path:n,code:"large",detail:u}),c&&!c.test(a)&&s.push({path:n,code:"format",detail:p}),a}}}function g(e){return ye("te\
xt","string",e)}function U(e){return ye("number","number",e)}function oa(e){return ye("integer","number",e)}function N(){return ye("flag","boolean")}function z(e){
return{kind:"list",of:e,read(t,r,a){return Array.isArray(t)?t.map((n,s)=>e.read(n,[...r,s],a)):(a.push({path:r,code:t===void 0?"missing":"type",detail:"list"}),
[])}}}function A(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,a,n){if(!Pt(r))return n.push({path:a,code:r===void 0?"missing":"type",detail:"obje\
ct"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||n.push({path:a,code:"unknown_key",detail:o});let s=Object.entries(e).map(([o,i])=>{let u=Object.hasOwn(
r,o)?r[o]:void 0;return[o,i.read(u,[...a,o],n)]});return Object.fromEntries(s)}}}function ne(e){return A(e,!0)}function We(e){return{kind:"map",...e?{rule:e}:{},
read(t,r,a){return Pt(t)?t:(a.push({path:r,code:"type",detail:"object"}),{})}}}function Ye(){return{kind:"any",read:e=>e}}function pe(e){return{kind:"value",of:e,
read(t,r,a){return e.includes(t)||a.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function Qe(...e){return{kind:"either",of:e,read(t,r,a){let n=e.
map(o=>{let i=[];return{read:o.read(t,r,i),found:i}}),s=n.find(({found:o})=>o.length===0);return s||a.push({path:r,code:"alternatives",detail:n.map(({found:o})=>o)}),
s?.read}}}function T(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t==null?void 0:e.read(t,r,a)}}function F(e){return{kind:"maybe",of:e,read:(t,r,a)=>t===
null?null:e.read(t,r,a)}}function y(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t===void 0?void 0:e.read(t,r,a)}}function de(e,t){return{kind:"mappe\
d",of:e,read(r,a,n){let s=[],o=e.read(r,a,s);return n.push(...s),s.length===0?t(o):void 0}}}function Pt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ze(e,t,r){return{...e,...t,needs:{answer:e},collect:async(a,n)=>G(r,n.answer)}}var Ct=T(A({access_level:U()})),Nt=de(A({id:U(),path_with_namespace:g(),visibility:T(g()),default_branch:y(F(g())),empty_repo:T(N()),only_allow_merge_if_all_discussions_are_resolved:y(
F(N())),secret_push_protection_enabled:y(F(N())),namespace:A({id:U(),kind:g(),full_path:g()}),owner:T(A({id:U()})),permissions:T(A({project_access:Ct,group_access:Ct}))}),
e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:ia(e.permissions)})),Xe={id:"project_answer",summary:"The project",right:"a token whose user\
 can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},$e=ze(Xe,{id:"project"},Nt);async function At(e,t){if(typeof e=="num\
ber")return{projectId:e,known:new Map};let r=[],a=await t(s=>r.push(s)).Projects.show(e),{id:n}=G(Nt,a);return{projectId:n,known:new Map([[Xe.id,{ok:!0,value:a,
requests:r}]])}}function ia(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...t)}var ua=de(A({iid:U(),project_id:U(),title:g(),draft:T(N()),work_in_progress:T(N()),sha:F(g()),target_branch:g(),source_branch:T(g()),description:T(g()),labels:T(
z(g())),created_at:g(),prepared_at:y(F(g())),changes_count:y(F(g())),author:A({username:g()}),references:T(A({full:g()})),web_url:T(g())}),e=>({iid:e.iid,projectId:e.
project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,
sourceBranch:e.source_branch,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==null,changesCount:e.changes_count??
void 0,author:e.author.username,url:e.web_url})),me={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_\
request",collect:async({gitlab:e,projectId:t,iid:r})=>G(ua,await e.MergeRequests.show(t,r??0))};var Lt=g({min:1,max:255}),fe=e=>y(g({min:1,max:2e3,...e===void 0?{}:{about:e}})),Ut=e=>g({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",about:e}),
ca=ne({field:g({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:pe(It),value:Qe(N(),U(),g())}),Mt=e=>g({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",...e===void 0?{}:{about:e}}),xe=ne({id:Mt("Id of a built-in control, or a new id together with expression or rule"),with:y(
We({about:"Parameters of the control"})),expression:y(ca),rule:y(g({min:1,about:"A rule of your own in CEL, over the facts of docs/reference/facts.md"})),title:fe(),
severity:y(pe(Ve)),message:fe("Said instead of the built-in sentence when the control fails"),remediation:fe("How to fix it, said instead of the built-in advice"),
final:y(N()),phase:y(pe(kt)),enforce_from:y(Ut("The control is enforced from this day on, and only warns before it"))}),la=ne({name:Lt,description:fe(),final:y(
N()),controls:z(Qe(Mt(),xe))}),Ze=ne({$schema:y(g()),name:Lt,description:fe(),extends:y(z(g({min:1,about:"preset:NAME, group/project:path@ref or https://...; la\
ter ones, and this file, go on top"}))),requirements:y(z(la)),waivers:y(Ye()),waiver_rules:y(Ye())});var pa={bases:[],waivers:void 0,waiverRules:void 0,isDated:!1};async function Dt(e){let t=[],r=Ze.read(e,[],t);if(t.length===0)return da(r);let{isFramework:a,frameworkDraft:n}=await import("./chunks/framework-XUREAGVI.js");
if(a(e))return n(e);let[{problemsOf:s},{salvage:o}]=await Promise.all([import("./chunks/issues-FW23ZXBC.js"),import("./chunks/salvage-CTUH3SX2.js")]),{waivers:i,
waiver_rules:u}=e??{},c=o(e);return{name:"",bases:[],requirements:c,...Bt(c,i,u),problems:s(t,e,Ze)}}function da(e){let t=(e.requirements??[]).map(({name:o,description:i,
final:u=!1,controls:c},p)=>{let l=["requirements",p],d=c.map((m,f)=>({entry:typeof m=="string"?G(xe,{id:m}):m,path:[...l,"controls",f]}));return{name:o,isFinal:u,
description:i,path:l,entries:d}}),{name:r,extends:a=[],waivers:n,waiver_rules:s}=e;return{name:r,bases:a,requirements:t,...Bt(t,n,s),problems:[]}}function Bt(e,t,r){
let a=e.some(({entries:n})=>n.some(({entry:s})=>s.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:a||t!==void 0||r!==void 0}}var et=e=>`${JSON.stringify(e,null,2)}
`;var ma=class{},fa=class{};var H=class extends h{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(e,t,r){let{advice:a,cause:n}=r;super(e,t,{cause:n,
...a===void 0?{}:{advice:a}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.attempts??1,this.expectedSha=r.expectedSha,
this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0}};function C(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function Ee(e){
let t=b(je(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var ha=new Set(["base","error"]);function je(e){if(e==null)return"";if(Array.isArray(
e))return e.map(je).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:r,error:a,errors:n}=e;for(let s of[t,r,a,n]){
let o=je(s);if(o)return o}return Object.entries(e).map(([s,o])=>[ha.has(s)?"":s,je(o)]).filter(([,s])=>s).map(s=>s.join(" ").trim()).join(", ")}var wa=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function ga(e,t,r,a,n,s=!1){let o=0;for(let i of[...s?[]:wa,void 0])try{let u=await e.StatusChecks.set(t.projectId,
t.iid,{externalStatusCheckId:r,sha:t.sha,status:a});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof H)||u.status!==409)throw u;if(o++,
await tt(e,t))return{outcome:"superseded",attempts:o};if(i===void 0)throw u;await n(i)}throw new h("INTERNAL","the last wait ends the loop")}async function tt(e,{
projectId:t,iid:r,sha:a}){let n=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(va),s=Array.isArray(n)?n.map(o=>String(o?.head_commit_sha)):
[];return s.length>0&&s[0]!==a&&s.includes(a)}function va(e){if(!(e instanceof h&&e.code!=="INTERRUPTED"))throw e}async function Gt(e){let t=e.targets.filter(({
kind:i})=>i==="status_check"),r=e.targets.filter(({kind:i})=>i==="external_control"),a=await Promise.all(t.map(i=>Ht(e,i))),n=e.isSuperseded||a.some(({outcome:i})=>i===
"superseded"),[s,o]=await Promise.all([xa(e,a),Promise.all(r.map(i=>$a({...e,isSuperseded:n},i)))]);return[...s,...o]}var _a=10*6e4;function Ft(e,t,r){let a=t.requirement===
void 0?ba(e):ya(e,t.requirement);return a==="pass"?!0:a!=="fail"&&r==="leave"?void 0:!1}function ba({verdict:e}){return e==="compliant"?"pass":e==="non_complian\
t"?"fail":"unknown"}function ya({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Ht(e,t){let r=Ft(e.evaluation,t,e.onUndetermined),
a=r?"passed":"failed";return Jt(e,t,r,a,n=>ga(e.gitlab,n,t.id,a,e.sleep,e.isLagging))}async function $a(e,t){let r=Ft(e.evaluation,t,e.onUndetermined),a=r?"pass":
"fail",n=e.secrets.get(t.id)??"";return Jt(e,t,r,a,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,a,{secret:n,
nonce:e.nonce})).attempts}))}async function Jt(e,t,r,a,n){let{id:s,name:o=null,requirement:i=null}=t,u={target:t.kind,id:s,name:o,requirement:i,status:a,attempts:0};
if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.mergeRequest??{projectId:e.projectId,iid:0,
sha:""},p={...u,...await n(c)};return e.onDelivered(p),p}catch(c){if(!(c instanceof h)||c.code==="INTERRUPTED")throw c;return{...u,outcome:"failed",attempts:ja(
c),error:Ea(c)}}}async function xa(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<_a)||!t.some(({outcome:n})=>n==="delivered"))return t;
let{readBack:a}=await import("./chunks/read-back-IW44UE72.js");return a(e,r,t)}function ja(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function Ea(e){
return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}async function Vt(e,t,r){let a=[],n=e.flatMap(u=>{let c=rt(u,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[p,l]of Kt(u)){let d=t.includes(
p)?rt(l,r):void 0;if(d)return[{kind:"status_check",...d,requirement:p}]}return a.push(u),[]}),s=n.filter(({id:u},c)=>n.findIndex(p=>p.id===u)!==c);if(a.length+s.
length===0)return n;let{explainLine:o,unknownTargets:i}=await import("./chunks/explain-targets-KJZGL7AV.js");throw i([...a.map(u=>o(u,t,r)),...s.map(({id:u})=>`\
status check ${u} is named twice, and one check can hold one verdict only`)],"status_check")}function rt(e,t){let r=t.find(({name:a})=>a===e)??t.find(({id:a})=>String(
a)===e);return r&&{id:r.id,name:r.name}}function*Kt(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}function X(...e){return t=>{let r=e.find(a=>a===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function ke(e){return{value:e}}
function at(e){return{value:st(e,/\r?\n/)}}function Wt(e){return{value:st(e,/[\r\n,]+/)}}function Yt(...e){return t=>{let r=st(t,/[\r\n,]+/),a=r.filter(n=>!e.includes(
n));return a.length>0?{problem:`must name ${e.join(", ")}, not "${a.join(", ")}"`}:{value:r}}}function Qt(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function zt(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,a=0,n=0]=(t??
[]).slice(1).map(o=>Number(o??0)),s=((r*60+a)*60+n)*1e3;return!t||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:s}}function Xt(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function Zt(e){let t=nt(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function er(e){let t=nt(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function tr(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${ka(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function nt(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function st(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function ka(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var Ia=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"];function x(e,t){return{parse:e,...t}}var he={mode:x(X("aut\
o","merge-request","project"),{default:"auto"}),policy:x(Wt,{default:".countersign.yml"}),policy_from:x(X("target_branch","checkout"),{default:"target_branch"}),
gitlab_url:x(tr,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:x(ke,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:x(er,{}),
merge_request:x(Zt,{}),sha:x(Xt,{}),status_check:x(at,{}),external_control:x(at,{}),external_control_secret:x(ke,{secret:!0,environment:["COUNTERSIGN_CONTROL_SE\
CRET"]}),fail_job_on:x(X("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:x(X("fail","leave"),{default:"fail"}),note:x(X("neve\
r","on_failure","always"),{default:"never"}),report_dir:x(ke,{default:"countersign-report"}),formats:x(Yt(...Ia),{default:"json"}),dry_run:x(Qt,{default:"false"}),
timeout:x(zt,{default:"10m"}),log_level:x(X("info","debug"),{default:"info"})},Ie=Object.keys(he);function rr(e){let{evaluation:t,subject:r}=e,{policy:a,documents:n,sha256:s}=e.loaded,o=new Map(a.requirements.map(({name:i,description:u})=>[i,u]));return{schema:"\
countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.
gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{
name:a.name,sources:[...a.sources],documents:[...n],sha256:s},requirements:t.requirements.map(({name:i,status:u,controls:c})=>({name:i,description:o.get(i)??null,
status:u,controls:c.map(p=>qa(p,r))})),deliveries:[...e.deliveries]}}function qa(e,t){let{id:r,title:a,severity:n,expected:s,remediation:o}=e.control;return{id:r,
title:a,severity:n,status:e.status,message:e.message,note:e.note??null,expected:s?{...s}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{
text:o.text,url:Ra(o,t)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null}}function Ra({page:e},{gitlabUrl:t,project:r,mergeRequest:a}){if(e===void 0)return null;
let n=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?a?`${n}/-/merge_requests/${a.iid}${e.slice(1)}`:null:`${n}${e}`}function qe(e){
let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)for(let{status:a}of r)t[a]++;return t}var ar="a web page instead of JSON";function nr({headers:e,text:t},r){let a=e["content-type"]??"";if(sr(a,t))return{instead:ar};if(r!=="json")return{value:r==="\
text"?t:void 0};if(!ot(a))return{instead:`something else than JSON (${a||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed J\
SON"}}}function ot(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function sr(e,t){return/html/i.test(e)||!ot(e)&&/^\s*<(!doctype|html)/i.test(t)}function or(e){
return e.NODE_USE_ENV_PROXY==="1"&&ir(process.versions.node)}function ir(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===22&&r>=21}var Ta=10,
ur="ETIMEDOUT",cr="E2BIG";async function lr(e,t,r){let{Agent:a,request:n}=await Oa(e?"node:https":"node:http"),s={keepAlive:!0,maxSockets:Ta,...or(t)?{proxyEnv:t}:
{},...e&&r?{secureContext:await Sa(r)}:{}};return{agent:new a(s),request:n}}async function Oa(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function Sa(e){
let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:a}=t;try{return new r(e),t.createSecureContext({ca:[
...a?.("default")??t.rootCertificates,e]})}catch(n){throw new h("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:n})}}function pr(e,t,r){
let{method:a,body:n,timeoutMs:s,maxBodyBytes:o,now:i}=r,u=/^[PD]/.test(a),c=u&&a!=="DELETE"?JSON.stringify(n??{}):void 0,p={accept:"*/*","user-agent":"countersi\
gn",...u?{"content-type":"application/json"}:{},...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((l,d)=>{let m=e.request(
t,{method:a,headers:p,agent:e.agent},v=>{Pa(v,o,i()).then(_(l),w)}),f=setTimeout(()=>m.destroy(dr(ur)),s),w=_(d);m.on("error",w).end(c);function _(v){return $=>{
clearTimeout(f),v($)}}})}async function Pa(e,t,r){let a=[],n=0;for await(let o of e){if(n+=o.length,n>t)throw dr(cr);a.push(o)}let s={};for(let[o,i]of Object.entries(
e.headers))s[o]=String(i);return{status:e.statusCode??0,headers:s,text:Buffer.concat(a).toString(),answeredAt:r}}function dr(e){return Object.assign(new Error(e),
{code:e})}function Ca(e){let t;function r(a,n){let s=Date.parse(a);s&&(t=s-n)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:a=>r(a,e()),learn(a,n,s){
r(a,Math.max((n+s)/2,s-1e3)-500)}}}function Na(e,t){let r=new Set,a=!1;function n(){a=!0;for(let s of r)s(it());t()}return e?.addEventListener("abort",n,{once:!0}),
{race:s=>new Promise((o,i)=>{(a||e?.aborted)&&i(it()),r.add(i),s.then(o,i).finally(()=>r.delete(i))}),check(){if(a||e?.aborted)throw it()},close(){e?.removeEventListener(
"abort",n),n()}}}function it(){return new h("INTERRUPTED","the job was cancelled")}var Aa=new Set([408,429,502,503,504]);function La(e,t){return Aa.has(e)||e===
500&&t}function Ua(e){return[301,302,303,307,308].includes(e)}function Ma(e,t,r=0,a={},n=0){let s=1e3*2**(e-1)*(.5+t()/2);return Math.max(s,Da(r,a,n)||0)}function Da(e,t,r){
let a=t["retry-after"];return a?/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-r+1e3:e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function ct(e){let{token:t,now:r,
env:a={}}=e,{requestTimeoutMs:n=3e4,deadlineAt:s=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,i=new URL(e.baseUrl),u=i.href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.
test(t))throw new h("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,p=0,{learn:l,...d}=Ca(r),m=Na(e.signal,f);
function f(){c?.then(({agent:v})=>v.destroy()).catch(()=>{})}async function w(v,$,E){c??=lr(i.protocol==="https:",a,e.certificateAuthorities);let I=await c,{method:L,
body:K,anonymous:O,headers:S}=$,D={...t&&!O?{"private-token":t}:{},...S?.()},W=r();p++;let q=await pr(I,v,{method:L,body:K,headers:D,timeoutMs:E,maxBodyBytes:o,
now:r});return l(q.headers.date??"",W,q.answeredAt),q}async function _(v){let{method:$,path:E,query:I,body:L,expects:K="json",situation:O="fact"}=v,S=$==="GET"||
$==="HEAD"||v.reads===!0,D=C($,E),W=new URL(u+E+(I?`?${I}`:""));for(let q=1,Ce=0;;){let oe=r(),Z=s()-oe;if(m.check(),Z<=0)throw(await ut()).tooLate(D,q);let ie=Math.
min(Z,n),ue=await m.race(w(W,v,ie)).catch(async Ue=>{if(Ue instanceof h)throw Ue;return(await ut()).describeFailure(Ue,i,a)}),[P,ee]="headers"in ue?[ue,void 0]:
[void 0,ue],B=P?.status??0,te=ee?ee.isTemporary:La(B,S),Y=Ma(q,e.random,B,P?.headers,d.serverNow()),we=r()+Y>=s(),ge=te&&q<5&&!we,k={method:$,path:E,status:B,durationMs:r()-
oe,attempt:q};if(e.onRequest?.(ge?{...k,retryInMs:Y}:k),ge){await m.race(e.sleep(Y)),q++;continue}let M=P&&B<300?nr(P,K):void 0;if(P&&M&&M.instead===void 0)return{
status:B,headers:P.headers,body:M.value,attempts:q};let{endingOf:Ne,followRedirect:Ae,refused:Sr,tooLate:Pr,unanswered:Cr,unexpected:Nr}=await ut();if(P&&Ua(B)){
W=Ae(P,W,{request:D,method:$,path:E,root:i,hops:Ce++,attempts:q});continue}let Le={request:D,situation:O,writes:!S,body:L,attempts:q,token:t};if(M?.instead!==void 0)
throw Nr(B,Le,M.instead);let gt=te?Ne(q,we?Y:0):"";throw P?Sr(P,Le,gt):ee?.isTimeout&&ie===Z?Pr(D,q):Cr(ee,Le,gt)}}return{...d,send:_,requestCount:()=>p,close:m.
close}}function ut(){return import("./chunks/trouble-AAP4XPZI.js")}function fr(e){return`gid://gitlab/Project/${e}`}function Ba(e,t){let r;return async a=>{r??=Ga(e,t);let{project:n,request:s}=await r,o=a.select?.on==="merge_re\
quest"?n.mergeRequest:n;if(o==null)throw new Re(`GitLab shows no merge request to this token; reading it needs ${a.right}`);return{node:o,request:s}}}async function Ga(e,t){
let r="POST /graphql",a=e.gitlabFor(()=>{}),n=t.filter(({select:l})=>l?.on==="project").map(({select:l})=>l?.fields),s=t.filter(({select:l})=>l?.on==="merge_req\
uest").map(({select:l})=>l?.fields),o=s.length>0;o&&n.push(`mergeRequest(iid: $iid) { ${s.join(" ")} }`);let i=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${n.join(" ")} } } }`,{data:u,errors:c}=await a.graphql(i,{ids:[fr(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=u.projects?.
nodes?.[0];if(c.length>0)throw new Re(`GraphQL answered with errors: ${c.join("; ")}`);if(!p)throw new Re("GraphQL shows this token no such project");return{project:p,
request:r}}function hr(e,t=new Map){let r=new Map;for(let[i,u]of t)r.set(i,Promise.resolve(u));let a=new Set,n;function s(i){let u=r.get(i.id);if(u)return u;let c=o(
i);return r.set(i.id,c),c}async function o(i){let u=[];try{let c=e.gitlabFor(m=>u.push(m)),p={...e,gitlab:c,read:async m=>mr(await s(m),u)};if(i.select){a.add(i),
n??=Ba(e,[...a].filter(({id:w,select:_})=>_&&!t.has(w)));let{node:m,request:f}=await n(i);return u.push(f),{ok:!0,value:await i.select.read(m,p),requests:u}}let l={},
d=Object.entries(i.needs??{});for(let[m,f]of await Promise.all(d.map(async([w,_])=>[w,await s(_)])))l[m]=mr(f,u);return{ok:!0,value:await i.collect?.(p,l),requests:u}}catch(c){
if(c instanceof h&&c.code==="INTERRUPTED")throw c;return c instanceof gr?{...c.result,requests:u}:{ok:!1,reason:(await import("./chunks/why-not-7OELBSEX.js")).whyNot(
i,c),requests:u,error:c}}}return{announce(i){for(let u of wr(i))a.add(u)},read:s}}function wr(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),wr(Object.values(r.
needs??{}),t));return t}var Re=class extends Error{},gr=class extends Error{result;constructor(e){super(e.reason),this.result=e}};function mr(e,t){if(t.push(...e.
requests),!e.ok)throw new gr(e);return e.value}async function Te(e,t,r={},a="fact"){let n=l=>e.send({method:"GET",path:t,query:Oe({...se(r),...l}),situation:a}),s=await n({});if(r.page!==void 0||!Array.isArray(
s.body))return s;let{link:o,...i}=s.headers,u={...s,headers:i},c=i["x-next-page"]||o?.includes('rel="next"'),p=i["x-next-page"]===void 0&&s.body.length===r.perPage;
return!c&&!p&&Number(i["x-total"]??s.body.length)===s.body.length?u:(await import("./chunks/pages-XQUF6UVC.js")).readPages(C("GET",t),n,s)}function vr(e,t){return({
url:r})=>{let a=s=>`${r}/${s}`.replace(/\/+/g,"/");function n(s){return(o,{searchParams:i={},body:u={}}={})=>{let c=a(o);return t(C(s,c)),e.send({method:s,path:c,
query:Oe(se(i)),body:se(u),expects:s==="DELETE"?"empty":"json"})}}return{get(s,{searchParams:o}={}){let i=a(s);return t(C("GET",i)),Te(e,i,o)},post:n("POST"),put:n(
"PUT"),patch:n("PATCH"),delete:n("DELETE")}}}function se(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,a=>`_${a.toLowerCase()}`),
r]))}function Oe(e){let t=new URLSearchParams;for(let[r,a]of Object.entries(e))if(Array.isArray(a))for(let n of a)t.append(`${r}[]`,String(n));else a!=null&&t.append(
r,String(a));return t.toString()}var _r=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}async list(e,t){let r=C("GET",e);this.#t(r);let{body:a}=await Te(this.#e,
e,{perPage:100},t);if(Array.isArray(a)&&a.every(Fa))return a;throw new H("GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(e,t,r,a){
this.#t(C(e,t));let n=e==="DELETE"?"empty":"json",{attempts:s}=await this.#e.send({method:e,path:t,body:r,expects:n,situation:a});return{attempts:s}}};function Fa(e){
let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function lt(e){return(e??"").replace(/\?.*/s,"")}var Ha=Object.defineProperty,Ja=(e,t)=>{for(var r in t)Ha(e,r,{get:t[r],enumerable:!0})};import{createHash as Va,randomBytes as Ka}from"node:crypto";import{readFileSync as Wa}from"node:fs";import{readFile as Ya}from"node:fs/promises";import{constants as qn}from"node:fs";
import{access as Rn,mkdir as Tn,writeFile as mt}from"node:fs/promises";import{join as ft}from"node:path";var J=class{constructor({requesterFn:e,prefixUrl:t=""}){
this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=e({url:this.url})}},Qa=class{value;constructor(e){this.value=e}};function j(e,...t){return t.reduce(
(r,a,n)=>{let s=a instanceof Qa?a.value:encodeURIComponent(String(a));return r+s+e[n+1]},e[0])}var xr=class extends J{constructor(e,t){super({prefixUrl:e,...t})}all(e,{
includeInherited:t,...r}={}){let a=j`${e}/members`;return t&&(a+="/all"),R(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[n,s]=[e,t].map(encodeURIComponent),
o=[n,"members"];return r&&o.push("all"),o.push(s),R(this,o.join("/"),a)}},za=class extends J{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return R(this,j`${e}/hooks`,
t)}show(e,t,r){return R(this,j`${e}/hooks/${t}`,r)}},Xa=class extends J{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return R(this,j`${e}/push_rule`,t)}},
Za=class extends J{all(e,{pipelineId:t,...r}={}){let a=t?j`projects/${e}/pipelines/${t}/jobs`:j`projects/${e}/jobs`;return R(this,a,r)}show(e,t,r){return R(this,
j`projects/${e}/jobs/${t}`,r)}},en=class extends J{showConfiguration(e,{mergerequestIId:t,...r}={}){let a;return t?a=j`projects/${e}/merge_requests/${t}/approvals`:
a=j`projects/${e}/approvals`,R(this,a,r)}},tn=class extends J{all({projectId:e,groupId:t,...r}={}){let a="";return e?a=j`projects/${e}/`:t&&(a=j`groups/${t}/`),
R(this,`${a}merge_requests`,r)}show(e,t,r){return R(this,j`projects/${e}/merge_requests/${t}`,r)}},rn=class extends J{all(e,t){return R(this,j`projects/${e}/pipelines`,
t)}show(e,t,r){return R(this,j`projects/${e}/pipelines/${t}`,r)}},an=class extends za{constructor(e){super("projects",e)}},nn=class extends xr{constructor(e){super(
"projects",e)}},sn=class extends Xa{constructor(e){super("projects",e)}},on=class extends J{all({userId:e,starredOnly:t,...r}={}){let a;return e&&t?a=j`users/${e}/starred_projects`:
e?a=j`users/${e}/projects`:a="projects",R(this,a,r)}show(e,t){return R(this,j`projects/${e}`,t)}},un=class extends J{all(e,t){return R(this,j`projects/${e}/protected_branches`,
t)}show(e,t,r){return R(this,j`projects/${e}/protected_branches/${t}`,r)}},cn=class extends xr{constructor(e){super("groups",e)}};async function R(e,t,r){return(await e.
requester.get(t,{searchParams:r})).body}async function ln(e,t,r={},a=!/^\s*mutation\b/.test(t)){let n=await e.send({method:"POST",path:"/api/graphql",body:{query:t,
variables:r},reads:a,situation:"graphql"}),{data:s,errors:o}=n.body??{},i=(Array.isArray(o)?o:o?[o]:[]).map(p=>Ee(p)??"no reason given");if(s!=null)return{data:s,
errors:i};let u=Ee(i),c=/does not exist or you don't have permission/.test(u??"");throw new H(c?"RIGHTS_MISSING":u?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab \
answered POST /graphql without data: ${u??"it gives no reason"}`,{request:"POST /graphql",status:n.status,words:u,attempts:n.attempts,advice:c?"check the id, an\
d give the token's user or bot the role that this needs":"an older GitLab may lack a field that is asked for; see the words of GitLab"})}var pn=class{#e;constructor(e,t){
this.#e=new _r(e,t)}async allForMergeRequest(e,t){let r=`${pt(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:a,name:n,external_url:s,
status:o})=>({id:a,name:n,externalUrl:lt(s),status:dn(o)}))}set(e,t,r){let a=`${pt(e,t)}/status_check_responses`;return this.#e.write("POST",a,se({...r}),"statu\
s_check")}retry(e,t,r){return this.#e.write("POST",`${pt(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){
return(await this.#t()).create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services-Y7TOZYPM.js")).
StatusCheckServices(this.#e)}};function dn(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function pt(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var mn={Projects:on,ProtectedBranches:un,MergeRequests:tn,MergeRequestApprovals:en,Pipelines:rn,Jobs:Za,ProjectMembers:nn,ProjectHooks:an,
ProjectPushRules:sn,GroupMembers:cn};function br(e,t=()=>{}){let r={requesterFn:vr(e,t),host:"",queryTimeout:null},a={StatusChecks:new pn(e,t),ExternalControls:{
async setStatus(...n){let{ExternalControls:s}=await import("./chunks/external-controls-63BR5XCQ.js");return new s(e,t).setStatus(...n)}},graphql(n,s,o){return t(
"POST /graphql"),ln(e,n,s,o)},async rawFile(n,s,o){let[i,u]=[n,s].map(encodeURIComponent),c=`/api/v4/projects/${i}/repository/files/${u}/raw`;t(C("GET",c));let p={
path:c,query:Oe({ref:o}),expects:"text",situation:"policy"},{body:l,headers:d}=await e.send({method:"GET",...p});return{text:l,commit:d["x-gitlab-commit-id"]}},
async write(n,s,o){let i=`/api/v4${s}`;t(C(n,i)),await e.send({method:n,path:i,body:o,expects:n==="DELETE"?"empty":"json"})},async read(n,s){let o=`/api/v4${n}`;
return t(C("GET",o)),(await Te(e,o,s)).body}};for(let[n,s]of Object.entries(mn)){let o;Object.defineProperty(a,n,{get:()=>o??=new s(r),enumerable:!0})}return a}
var fn="1.0.0",hn=6e4;function wn(e,{env:t,signal:r,onRequest:a}){let n=Date.now()+e.timeout,s=n-Math.min(hn,e.timeout/5),o=_n(r),i={now:Date.now,sleep:o,random:Math.
random,deadlineAt:()=>s,signal:r,env:t,onRequest:a,...vn(t)},u=ct({...i,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),c=br(u);function p(l){
return{checkout:gn,branch:(d,m)=>c.rawFile(l,d,m).catch(dt),project:(d,m,f)=>c.rawFile(d,m,f).catch(dt),url:async d=>(await import("./chunks/other-server-W7FDH66L.js")).
readText(d,i).catch(dt)}}return{requestCount:()=>u.requestCount(),close:()=>u.close(),ports:{gitlabFor:l=>l?br(u,l):c,readersFor:p,workspace:async()=>(await import("./chunks/open-OKE2DYHX.js")).
openWorkspace(t,"."),now:Date.now,serverNow:()=>u.serverNow(),sleep:o,after(l,d){let m=setTimeout(d,l);return()=>clearTimeout(m)},sha256:l=>Va("sha256").update(
l).digest("hex"),nonce:()=>Ka(16).toString("hex"),evaluationIsOver(){s=n},version:fn,progress:{targets:[],done:[]}}}}async function gn(e){try{return await Ya(e,
"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new ve(e,{cause:t}):new h("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function dt(e){
throw e instanceof H&&e.status===404?new ve(e.message,{cause:e}):e}function vn(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:Wa(
t,"utf8")}}catch(r){throw new h("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function _n(e){return t=>new Promise((r,a)=>{
let n=()=>{clearTimeout(s),a(new h("INTERRUPTED","the job was cancelled"))},s=setTimeout(()=>{e.removeEventListener("abort",n),r()},t);e.aborted?n():e.addEventListener(
"abort",n,{once:!0})})}var bn=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,yn=/^[\x21-\x7e]+$/;async function $n(e){let t=[],r=[],a=[],n={},s={};for(let f of Ie){let w=he[f],
{raw:_,typed:v}=jn(f,w,e);if(s[f]=v,_===void 0)continue;let[,$]=w.secret&&bn.exec(_.trim())||[];if($!==void 0){r.push({typed:v,variable:$});continue}let E=w.parse(
_);"problem"in E?t.push(`${v} ${E.problem}`):n[f]=E.value}let o=n,i=kn(e),u=o.gitlab_token!==void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(i.length+r.length>0||
u||!yn.test(o.gitlab_token??"")){let{complaints:f}=await import("./chunks/complaints-LNY733SH.js");t.push(...f({strays:i,unset:r,token:o.gitlab_token,typedToken:s.
gitlab_token,env:e.env}))}let c=o.status_check??[],p=c.find((f,w)=>c.indexOf(f)!==w);p!==void 0&&t.push(`${s.status_check} names "${p}" twice`);let l=o.external_control&&
(await import("./chunks/targets-J2DB5CMX.js")).checkControls(o,s,e.env),{controls:d=[],secrets:m=new Map}=l??{};if(t.push(...l?.problems??[]),a.push(...l?.warnings??
[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${s.merge_request} contradicts ${s.mode} project: leave out one of them`),t.length>0)throw xn(t);return{
...o,statusChecks:c,controls:d,controlSecrets:m,warnings:a}}function xn(e){let[t=""]=e;return e.length===1?new h("INPUT_INVALID",t):new h("INPUT_INVALID",`${e.length}\
 inputs need attention`,{problems:e})}function jn(e,t,r){let a=r.flags.get(e);if(a!==void 0&&a!=="")return{raw:a,typed:jr(e)};let n=r.getInput(e,{trimWhitespace:t.
secret!==!0}),s=En(e,r.env);if(n.trim()!=="")return{raw:n,typed:s};for(let o of t.environment??[]){let i=r.env[o];if(i!==void 0&&i.trim()!=="")return{raw:t.secret?
i:i.trim(),typed:o}}return{raw:t.default,typed:s}}function jr(e){return`--${e.replaceAll("_","-")}`}function En(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER===
"component"?e:`INPUT_${e.toUpperCase()}`}function kn({env:e,flags:t}){let r=new Set(Ie);return Object.keys(e).filter(a=>a.startsWith("INPUT_")).map(a=>({typed:a,
name:a.slice(6).toLowerCase()})).concat([...t.keys()].map(a=>({typed:jr(a),name:a}))).filter(({name:a})=>!r.has(a))}function In(e,t){return e.deliveries.some(({
outcome:r})=>r==="failed")?re.undelivered:e.verdict==="compliant"||t==="never"?re.compliant:e.verdict==="undetermined"?re.undetermined:t==="undetermined"?re.compliant:
re.nonCompliant}function On(e,t){let r=qe(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),
report:t}}function Sn(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function Pn(e){try{await Tn(e,{recursive:!0}),await Rn(e,qn.W_OK)}catch(t){let{code:r}=t;throw new h("INPUT_INVALID",`report_dir ${e} cannot b\
e written (${r})`,{cause:t})}}async function Cn(e,t){let{folder:r,formatNames:a,context:n,host:s}=t,o=ft(r,"report.json"),i=On(e,o),u=[mt(o,await et(e,n))],c=new Set(
a.filter(l=>l!=="json"));if(c.size>0){let{formats:l}=await import("./chunks/registry-GW3QFJWT.js");for(let d of c)u.push(p(l[d]))}if(s==="gitlab"&&u.push(mt(ft(
r,"countersign.env"),Sn(i))),s==="github"){let{stepOutputs:l}=await import("./chunks/step-outputs-NXJYYW6S.js");u.push(l(i,e,n))}return await Promise.all(u),o;async function p(l){
if(!l)throw new h("INTERNAL","a format that can be asked for is in no list");let{render:d}=await l.load();await mt(ft(r,l.file),await d(e,n))}}var Er={pass:"✓",
fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},kr={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"dim",external:"\
dim"},Pe={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function Nn(e,t){let{report:r}=e;return`${[...An(r,t),...e.notices.map(a=>`${V("Note")}${b(
a,1e3)}`),"",...[...r.requirements].sort((a,n)=>Pe[a.status]-Pe[n.status]).flatMap((a,n)=>Ln(a,n,t,e.detail)),"",...Mn(r,t),...r.deliveries.map(a=>`${V("")}${Dn(
a,e.dryRun,t)}`),...r.deliveries.length===0?[`${V("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${V("Report")}${b(e.reportPath)}`],`${V("Took")}${e.tookMs} ms, ${ce(e.requests,"request")}`].join(`
`)}
`}function An({subject:e,policy:t,tool:r},a){let n=e.merge_request,s=`${b(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${b(n.target_branch)})`:""}`;
return[`${a.tone(`Countersign ${r.version}`,"bold")} on ${b(e.gitlab_url)}`,`${V("Subject")}${s}`,`${V("Policy")}${b(t.name)} (${t.sources.map(o=>b(o)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function Ln(e,t,r,a=()=>[]){let{name:n,status:s,controls:o}=e,i=`${r.tone(Er[s],kr[s])} ${r.tone(b(n),"bold")} ${r.tone(Ir(o),
"dim")}`,u=[...o].sort((c,p)=>Pe[c.status]-Pe[p.status]).flatMap(c=>[...Un(c,r),...a(c).map(p=>`      ${p}`)]);return s==="pass"?r.section(`requirement_${t+1}`,
i,u):[i,...u]}function Ir(e){let t=r=>e.filter(a=>a.status===r).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"p\
assed"],[t("not_applicable"),"not applicable"],[t("external"),"external"]].filter(([r])=>r>0).map(([r,a])=>`${r} ${a}`).join(", ")}function Un(e,t){let{id:r,severity:a,
status:n,message:s,note:o,remediation:i,phase:u,waiver:c}=e,p=n==="fail"||n==="unknown"?` (${a}${u==="enforce"?"":`, ${u} only`})`:"",l=[`  ${t.tone(Er[n],kr[n])}\
 ${b(r)}${p}: ${b(s,1e3)}`];return c&&l.push(`      waived until ${c.expires} by ${b(c.owner)}: ${b(c.reason,1e3)}`),o!==null&&l.push(`      note: ${b(o,1e3)}`),
n==="fail"&&(l.push(`      fix:  ${b(i.text,1e3)}`),i.url!==null&&l.push(`      at:   ${b(i.url,1e3)}`)),l}function Mn(e,t){let r=qe(e),a={compliant:"COMPLIANT",
non_compliant:"NON-COMPLIANT",undetermined:"UNDETERMINED"},n={compliant:"green",non_compliant:"red",undetermined:"yellow"},s=Ir(e.requirements.flatMap(({controls:i})=>i)),
o=r.pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${V("Verdict")}${t.tone(a[e.verdict],n[e.verdict],"bold")} (${s})${o}`]}function Dn(e,t,r){
let a=e.target==="status_check"?"status check":"external control",n=e.name===null?`${e.id}`:`"${b(e.name)}" (${e.id})`,s=e.requirement===null?"":` for "${b(e.requirement)}\
"`,o=`${a} ${n}${s}`,i=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, deli\
vered${i}`;case"superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${i}: ${b(
e.error??"",1e3)}`}}function V(e){return e.padEnd(9)}async function Bn(e,t,r,a){let n=a!==void 0&&e.statusChecks.length>0,[s,o]=await Promise.all([n?Fn(t,r,a):[],
e.controls.length>0?Gn(e,t,r):void 0]);return async i=>[...n?await Vt(e.statusChecks,i,s):[],...o?.(i)??[]]}async function Gn(e,t,r){let[{knownControls:a},{controlTargets:n}]=await Promise.
all([import("./chunks/known-controls-S5UHAEIK.js"),import("./chunks/control-targets-K6B3U65V.js")]),s=await a(t,r);return o=>n(e.controls,o,s)}async function Fn(e,t,r){
try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(a){throw!(a instanceof H)||a.status!==401?a:(await e.MergeRequests.show(t,r),new h("TOKEN_REFUSED",
"GitLab refused the status checks of this project, although the token is good: they need GitLab Ultimate",{cause:a,advice:"use a project with an Ultimate licenc\
e, or leave status_check empty and answer an external control"}))}}function Hn(e,t,r,a){let n=Promise.resolve(),s=r.length===0,o=()=>{};s||(o=a(2e4,i));function i(){
n=Promise.all(r.map(c=>u(c))),n.then(()=>{s||(o=a(6e4,i))})}async function u(c){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,
status:"pending"})}catch{s=!0}}return{async stop(){s=!0,o(),await n}}}async function Jn(e,t,r){return Promise.all(e.requirements.map(async({name:a,controls:n})=>({
name:a,controls:await Promise.all(n.map(s=>Wn(s,t,r)))})))}function Vn(e,t){let r=e.map(({name:a,controls:n})=>{let s=n.map(i=>({...i,inPhase:Kn(i.control,t)})),
o=s.map(({status:i,inPhase:u})=>(i==="fail"||i==="unknown")&&u!=="enforce"?"waived":i);return{name:a,controls:s,status:Yn(o)}});return{verdict:Qn(r.map(({status:a})=>a)),
requirements:r}}function Kn({phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=t?"enforce":e}async function Wn(e,t,r){let a={control:e,actual:null,note:void 0,
evidence:[],waiver:void 0};if(!e.judge)return{...a,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r===
"project")return{...a,status:"not_applicable",message:"applies to merge requests, and none is judged"};let n={},s=[],o=[],i=await Promise.all(Object.entries(e.needs).
map(async([c,p])=>({name:c,fact:p,result:await t.read(p)})));for(let{name:c,fact:p,result:l}of i)s.push(...[...new Set(l.requests)].map(d=>({fact:p.id,request:d}))),
l.ok?n[c]=l.value:o.includes(l.reason)||o.push(l.reason);if(o.length>0)return{...a,evidence:s,status:"unknown",message:o.join("; ")};let u=e.judge(n);return{...a,
evidence:s,status:u.status,message:u.message,actual:("actual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function Yn(e){return e.includes("fail")?
"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Qn(e){return e.includes("fail")?"non_compliant":e.includes(
"unknown")?"undetermined":e.includes("pass")?"compliant":"undetermined"}async function zn(...e){let[t,r]=e;return Xn(t,r)?{state:"current",mergeRequest:t,waited:!1,
known:new Map}:(await import("./chunks/settle-head-LFXW3XX2.js")).settleHead(...e)}function Xn(e,t){return e.sha===t&&e.isPrepared}var yr=1048576;async function Zn(e,t){
let r=Buffer.byteLength(e);if(r>yr){let s=`policy ${t} has ${r} bytes, more than the ${yr} a policy may have`;throw new h("POLICY_INVALID",s)}let a=e.replace(/^\ufeff/,
"");if(a.trim()==="")throw new h("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.test(t)?es:(await import("./chunks/yaml-VYGY3L6E.js")).
parseYaml)(a);if("errors"in n)throw Rr(t,n.errors);return n}async function es(e){let t=()=>import("./chunks/json-places-Q6AAPV44.js"),r;try{r=JSON.parse(e)}catch(a){
return{errors:[(await t()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==qr(r)?{errors:(await t()).duplicateKeys(
e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function qr(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((r,a)=>r+qr(
a),Array.isArray(e)?0:t.length)}function Rr(e,t){let r=t.map(({line:n,column:s,message:o})=>`${e}:${n}:${s}: ${o}`),[a=""]=r;return r.length===1?new h("POLICY_I\
NVALID",a):new h("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}function ts(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(
r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function rs(e,t=async()=>{}){let r=await Promise.all(e.map(c=>Tr(c,[c.
source],t).catch(ns))),a=r.flatMap(c=>c instanceof h?[c]:[]);if(a.length>0)throw(await import("./chunks/unusable-AJQS2KSJ.js")).joined(a);let n=r.filter(c=>!(c instanceof
h)),s=n.flatMap(c=>c.requirements),o=n.flatMap(c=>c.texts),i=o.map(({source:c})=>c),u=s.map(({name:c})=>c);if(!s.some(({controls:c})=>c.some(({judge:p})=>p))||new Set(
u).size<u.length)throw(await import("./chunks/unusable-AJQS2KSJ.js")).unusable(u,i);return{name:n.map(({name:c})=>c).join(" + "),texts:o,sources:i,requirements:s,
waivers:n.flatMap(({waivers:c})=>c),warnings:n.flatMap(({warnings:c})=>c)}}async function Tr(e,t,r){let{source:a,text:n}=e,s=await Zn(n,a),o=await Dt(s.data),i=[
...o.problems],u=[],c=[];for(let{name:f,isFinal:w,description:_,entries:v,path:$}of o.requirements){c.some(I=>I.name===f)&&i.push({path:$,message:`there are two\
 requirements named "${f}"`});let E=await Promise.all(v.map(({entry:I})=>_e(I)));for(let[I,L]of E.entries())i.push(...await as(L,v[I])),u.push(...L.warnings);c.
push({name:f,isFinal:w,description:_,controls:E.flatMap(({control:I})=>I??[])})}let p=({entry:f})=>f.rule!==void 0||f.expression!==void 0;o.requirements.some(({
entries:f})=>f.some(p))&&i.push(...(await import("./chunks/own-ids-PFCDJYB7.js")).repeatedIds(o));let l=o.isDated?await(await import("./chunks/waivers-DR2CJDZL.js")).
readWaivers(o,c):void 0;if(i.push(...l?.problems??[]),i.length>0){let f=await s.places(),w=i.map(({path:_,atKey:v,message:$})=>({...f(_,v),message:$}));throw Rr(
a,w.sort((_,v)=>_.line-v.line||_.column-v.column))}let d={name:o.name,texts:[e],sources:[a],requirements:c,waivers:l?.waivers??[],warnings:u};if(o.bases.length===
0)return d;let{onTopOf:m}=await import("./chunks/layers-RHJTYMWP.js");return m(d,o.bases,t,async(f,w)=>{let _=await r(f);return _&&Tr(_,w,r)})}async function as(e,t){
let{entry:r,path:a=[]}=t??{},n=e.problems.map(o=>({...o,path:[...a,...o.path]}));if(!e.shape)return n;let{problemsOf:s}=await import("./chunks/issues-FW23ZXBC.js");
return[...n,...s(e.issues,r?.with??{},e.shape,[...a,"with"])]}function ns(e){if(e instanceof h)return e;throw e}async function ss(e,t,r){let a=await De(e.policy),
n=t==="merge_request"&&e.policy_from==="target_branch"&&a.some($r),s=!n&&a.every($r)?await o(0,void 0):void 0;async function o(i,u){let c=r.readersFor(i),p=await Me(
a,c,u),l=await rs(p,async w=>(await import("./chunks/bases-3ZE4GME2.js")).readBase(w,c,r.sha256)),d=l.texts.map(({source:w,text:_,commit:v})=>({source:w,sha256:r.
sha256(_),commit:v??null})),m=d.map(({sha256:w})=>w),f=m.length===1?m[0]??"":r.sha256(m.map(w=>`${w}
`).join(""));return{policy:l,documents:d,sha256:f}}return{async load(i,u,c){if(s)return s;if(!n)return o(i,void 0);let p=u===void 0?void 0:o(i,u);p?.catch(()=>{});
let l=await c();return p&&l===u?p:o(i,l)}}}function $r({kind:e}){return e==="path"}async function os(e,t,r){let a=await vt(e,t),n=a.kind==="project"?"project":"\
merge_request",s=await ss(e,n,r),{projectId:o,known:i}=await At(a.project,r.gitlabFor),u=a.kind==="merge-request"?a.iid:void 0,c=r.gitlabFor(),p=a.kind==="merge\
-request"?a.targetBranchHint:void 0,l=te(i),d=Se(ht(l,n==="project"?$e:me)),m=d.then(r.serverNow,r.serverNow),f=Se(s.load(o,p,ge)),w=Se(Bn(e,c,o,u)),_=Se(f.then(
({policy:k})=>Y(k,l))),v=await d,$=await f,{policy:E}=$,I=await(await w)(E.requirements.map(({name:k})=>k));r.progress.targets=I;let L="sha"in v?v:void 0,K=(a.kind===
"merge-request"?a.sha:void 0)??L?.sha??"",O=u===void 0?void 0:{projectId:o,iid:u,sha:K},S=L&&O&&await zn(L,K,we,()=>tt(c,O),r.sleep),D=S?.state==="superseded",W=D||
e.dry_run?[]:I.filter(({kind:k})=>k==="status_check"),q=O&&Hn(c,O,W.map(({id:k})=>k),r.after),Ce=await(S?.waited?Y(E,te(S.known)):_).finally(()=>q?.stop());r.evaluationIsOver();
let oe=L?.projectPath??(await ht(l,$e)).path,Z=await us(E,Ce,{nowMs:await m,project:oe,iid:u}),ie=Vn(Z.judged,await m),ue=await Gt({gitlab:c,targets:I,evaluation:ie,
projectId:o,mergeRequest:O&&S&&{...O,createdAtMs:Date.parse(S.mergeRequest.createdAt)},isSuperseded:D,isLagging:S?.state==="lagging",onUndetermined:e.on_undetermined,
dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:k=>r.progress.done.push(k)}),P=rr({evaluation:ie,loaded:$,
subject:{gitlabUrl:e.gitlab_url,project:{id:o,path:oe},mergeRequest:S&&O&&{iid:O.iid,sha:K,targetBranch:S.mergeRequest.targetBranch}},deliveries:ue,generatedAt:new Date(
r.now()),version:r.version}),ee=await is(e,P,c,O),B=n==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:
[];return{report:P,notices:[...e.warnings,...a.notices,...E.warnings,...Z.notices,...ee,...B]};function te(k){let M=bt(a.project,t),{gitlabFor:Ne,workspace:Ae}=r;
return hr({gitlabFor:Ne,workspace:Ae,projectId:o,iid:u,defaultBranchHint:M,job:yt(t),now:()=>m,clock:r.now},k)}function Y(k,M){return M.announce(ts(k,n)),Jn(k,M,
n)}function we(){return te(new Map).read(me)}async function ge(){return(await ht(l,me)).targetBranch}}async function ht(e,t){let r=await e.read(t);if(r.ok)return r.
value;throw r.error}async function is(e,t,r,a){let n=t.deliveries.every(({outcome:s})=>s!=="superseded");return e.note==="never"||e.dry_run||!a||!n?[]:(await import("./chunks/note-QIUMUSSW.js")).
keepNote(r,a,t,e.note)}async function us(e,t,r){return e.waivers.length===0?{judged:t,notices:[]}:(await import("./chunks/waive-UIDNZAEG.js")).waive(t,e.waivers,
r)}function Se(e){return e.catch(()=>{}),e}async function cs({explain:e,...t},r){let a=new Map(Object.entries(t)),{env:n,surface:s}=r,o=performance.now(),i=await $n(
{flags:a,env:n,getInput:await ls(r,a)}),u=i.log_level==="debug",c=e==="true"||u;await Pn(i.report_dir);let p=wn(i,{env:n,signal:r.signal,onRequest(l){if(!u)return;
let d=l.status===0?"no answer":String(l.status);r.print(`debug    ${l.method} ${b(l.path)} ${d} ${Math.round(l.durationMs)} ms`)}});try{let{report:l,notices:d}=await os(
i,n,p.ports),m=await Cn(l,{folder:i.report_dir,formatNames:i.formats,context:{jobUrl:n.CI_JOB_URL,policyPath:i.policy[0]??""},host:s.host}),f=Math.round(performance.
now()-o),w={report:l,notices:d,reportPath:m,tookMs:f,requests:p.requestCount(),dryRun:i.dry_run,detail:c?(await import("./chunks/explained-4XOZFQHS.js")).explained:
void 0};return r.print(Nn(w,s).trimEnd()),In(l,i.fail_job_on)}catch(l){throw l instanceof h&&l.code==="INTERRUPTED"?(await import("./chunks/interrupted-EREOS2YU.js")).
interrupted(p.ports.progress,l):l}finally{p.close()}}async function ls({env:e,surface:t},r){return t.host==="github"?(await import("./chunks/runner-EPSLA6ZV.js")).
onRunner(e,r):(a,{trimWhitespace:n})=>{let s=e[`INPUT_${a.toUpperCase()}`]??"";return n?s.trim():s}}function ps(e,t=[]){let r=[],a=new Map,n=i=>t.includes(i)||he[i]?.
default==="false";for(let i=0;i<e.length;i++){let u=e[i]??"";if(!u.startsWith("-")||u==="-"){r.push(u);continue}let[,c="",p]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(
u)??[],l=c.replaceAll("-","_"),d=n(l)&&!/^(true|false)$/.test(e[i+1]??""),m=p??(d?"true":e[++i]??""),f=a.get(l);a.set(l,f===void 0?m:`${f}
${m}`)}let[s,...o]=r;return{command:s,operands:o,flags:a}}var ds={bold:1,dim:2,red:31,green:32,yellow:33};function ms(e,t,r){return{host:e,tone:(a,...n)=>t?`\x1B[${n.
map(s=>ds[s]).join(";")}m${a}\x1B[0m`:a,section(a,n,s){return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${a}[collapsed=true]\r\x1B[0K${n}`,...s,`\x1B[\
0Ksection_end:${r()}:countersign_${a}\r\x1B[0K`]:e==="github"?[`::group::${n}`,...s,"::endgroup::"]:[n,...s]}}}function fs(e,t,r){let a=e.GITLAB_CI==="true"?"gi\
tlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":"plain",n=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",s=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR===
"0";return ms(a,!s&&(n||a!=="plain"),r)}var Or=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>Or.abort());process.stdout.on("error",()=>{});
var wt={env:process.env,surface:fs(process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:Or.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};hs(process.argv.slice(2)).catch(async e=>(await import("./commands/failure.js")).reportFailure(e,wt)).then(e=>{process.exitCode=e});async function hs(e){let{
command:t="evaluate",...r}=ps(e,["help","version","json","explain","h","v"]),{flags:a,operands:n}=r;return t==="evaluate"&&n.length===0&&!["help","h","version",
"v"].some(s=>a.has(s))?cs(Object.fromEntries(a),wt):(await import("./commands/other.js")).otherCommand(t,r,wt)}export{Me as $1_b,De as $1_c,h as $2_b,_t as $3_b,Be as $3_e,Q as $3_f,Ke as $4_b,le as $4_c,Ge as $5_a,Fe as $5_b,He as $5_c,xt as $5_d,jt as $5_e,Jr as $6_b,Ve as $8_a,
Kr as $8_c,Wr as $8_d,Yr as $8_e,Qr as $8_f,ae as $8_g,b as $9_a,ce as $9_b,Xr as $9_c,Xe as $a_a,$e as $a_b,ze as $b_a,St as $c_a,G as $c_b,g as $c_c,U as $c_d,
oa as $c_e,N as $c_f,z as $c_g,A as $c_h,ne as $c_i,We as $c_j,pe as $c_l,T as $c_n,F as $c_o,y as $c_p,de as $c_q,me as $d_a,pa as $e_a,Ut as $f_a,xe as $f_b,et as $g_a,
ma as $h_a,fa as $h_b,Ht as $i_c,H as $j_a,C as $j_b,Ee as $j_c,rt as $k_b,Kt as $k_c,he as $l_a,Ie as $l_b,nt as $m_l,qe as $n_b,ct as $o_a,ar as $p_a,ot as $p_c,
sr as $p_d,or as $p_e,ir as $p_f,ur as $p_g,cr as $p_h,fr as $q_a,Re as $q_c,se as $r_c,lt as $r_f,Ja as $s_a};
