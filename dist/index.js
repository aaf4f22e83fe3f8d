#!/usr/bin/env node
async function Je(e){return e.every(t=>!t.includes(":"))?e.map(_t):(await import("./chunks/other-sources-3HAUFAP3.js")).otherSources(e)}function _t(e){return{kind:"\
path",typed:e,path:e.replace(/^\.\//,"")}}async function bt(e,t){let r=Q(t.CI_MERGE_REQUEST_IID),a=Q(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&Gr(e,t)&&r!==void 0&&a!==void 0?yt(e,t,a,r,Br(t)):(await import("./chunks/elsewhere-YV7PKDH2.js")).subjectElsewhere(e,t)}function Br(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function yt(e,t,r,a,n){return{kind:"merge-request",project:r,iid:a,sha:e.sha??n?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function Gr(e,t){return e.project===void 0?!0:typeof e.project=="number"?Q(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Ve(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function $t(e,t){return(typeof e=="number"?Q(t.CI_PROJECT_ID)===e:Ve(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function xt(e){return{id:Q(e.CI_JOB_ID),
pipelineId:Q(e.CI_PIPELINE_ID)}}function Ve(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function Q(e){return e!==void 0&&/^\d+$/.test(e)?Number(
e):void 0}var ae={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},Fr={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,
TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,
INTERNAL:2},w=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){super(t,r.cause===void 0?void 0:{cause:r.cause}),this.code=e,this.advice=
r.advice,this.problems=r.problems??[]}get exitCode(){return Fr[this.code]}};var jt=1048576;async function kt(e,t){let r=Buffer.byteLength(e);if(r>jt){let s=`policy ${t} has ${r} bytes, more than the ${jt} a policy may have`;throw new w(
"POLICY_INVALID",s)}let a=e.replace(/^\ufeff/,"");if(a.trim()==="")throw new w("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.
test(t)?Hr:(await import("./chunks/yaml-PWCKZXGP.js")).parseYaml)(a);if("errors"in n)throw qt(t,n.errors);return n}async function Hr(e){let t=()=>import("./chunks/json-places-Q6AAPV44.js"),
r;try{r=JSON.parse(e)}catch(a){return{errors:[(await t()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==
Et(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function Et(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,a)=>r+Et(a),Array.isArray(e)?0:t.length)}function qt(e,t){let r=t.map(({line:n,column:s,message:o})=>`${e}:${n}:${s}: ${o}`),[a=""]=r;
return r.length===1?new w("POLICY_INVALID",a):new w("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var Ke={merge_request_approvals:()=>import("./chunks/merge-request-approvals-HA4Y2PHN.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft-7IXA64OT.js"),
merge_request_title:()=>import("./chunks/merge-request-title-HB7ZPNMZ.js")},We={default_branch_protected:()=>import("./chunks/default-branch-protected-44HJLPQL.js"),
default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push-C6O7BSJO.js"),merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval-B6DEZYJN.js"),
minimum_approvals_required:()=>import("./chunks/minimum-approvals-required-OXWW4B4K.js"),push_protection_enabled:()=>import("./chunks/push-protection-enabled-XSRKAQH6.js"),
require_signed_commits:()=>import("./chunks/require-signed-commits-YY2RR2Y3.js"),resolve_discussions_required:()=>import("./chunks/resolve-discussions-required-WEBJ47BT.js"),
scanner_sast_running:()=>import("./chunks/scanners-AKHVULXD.js"),scanner_secret_detection_running:()=>import("./chunks/scanners-AKHVULXD.js"),secure_webhooks:()=>import("./chunks/secure-webhooks-UMMBSAIG.js")},
Ye={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:"\
>=",value:2}},Rt=new Set(["minimum_approvals_required"]);function Tt(e,t,r,a){return{loadControl:n=>It(e,n,"own"),loadBuiltInControl:n=>It(t,n,"built-in"),predefinedExpression(n){
return Object.hasOwn(r,n)?r[n]:Object.hasOwn(t,n)&&!a.has(n)?{field:n,operator:"=",value:!0}:void 0}}}async function It(e,t,r){return Object.hasOwn(e,t)?Object.
values(await e[t]?.()??{}).flat().find(a=>a.kind===r&&a.id===t):void 0}var Jr=Tt(Ke,We,Ye,Rt);async function Ot(e,t){let r=a=>[Ke,We,Ye].some(n=>Object.hasOwn(n,
a));return r(e)&&(t===void 0||r(t))?Jr:import("./chunks/registry-KWILU2PJ.js")}var Qe=["info","low","medium","high","critical"],St=["observe","warn","enforce"];function Vr(e){return{kind:"own",...e}}function Kr(e){return{kind:"built-in",scope:"\
project",...e}}function Wr(e,t={}){return{status:"pass",message:e,...t}}function Yr(e,t={}){return{status:"fail",message:e,...t}}function ne(e){return{status:"u\
nknown",message:e}}var Qr=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;function j(e,t=300){let r=e.replace(Qr," ").replace(/##(?=\[)/g,"## ").trim();
return r.length>t?`${r.slice(0,t-1)}…`:r}function le(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function zr(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")}\
 and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(", ")} and ${r}`}var Ct=["=","!=",">","<",">=","<="];function Xr(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="num\
ber"))return t===">"?e>r:t==="<"?e<r:t===">="?e>=r:e<=r}function Pt(e,t){if("unknown"in e)return ne(e.unknown);let{value:r,reason:a,note:n}=e,s=n===void 0?{actual:r}:
{actual:r,note:n},o=Xr(r,t);if(o===void 0)return ne(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{uncertainty:i,
mayBeHigher:c}=e;return i!==void 0?ne(`${a}, but ${i}`):c!==void 0&&!Zr(o,t.operator)?ne(`${a}, but ${c}`):o?{status:"pass",message:a,...s}:{status:"fail",message:`${a}${ea(
r,t)}`,...s}}function Zr(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function ea(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":
`, ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${le(r,"is expected","are expected")}`}var ze=class extends Error{},ta=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,ra=/(?<!\\)[+*]/g;async function aa(e,t=!1){
if(t&&ta.test(e)&&(e.match(ra)??[]).length<=2){let a=na(e);if(a)return a}let{RE2JS:r}=await import("./chunks/esm-6SXSGZGR.js");try{let a=new r(e);return n=>a.test(
n)}catch(a){throw new ze(a instanceof Error?a.message:String(a),{cause:a})}}function na(e){try{let t=new RegExp(e);return r=>t.test(r)}catch{return}}async function ke(e){if(e.id==="external_control")return pe((await import("./chunks/external-YZAO7YQT.js")).external(e));if(e.rule!==void 0)return(await import("./chunks/rule-MHPM4MSD.js")).
selectRule(e);if(e.message?.includes("{{"))return(await import("./chunks/filled-HHXJYTY5.js")).selectFilled(e,ke);let{loadControl:t,loadBuiltInControl:r,predefinedExpression:a}=await Ot(
e.id,e.expression?.field),n=await t(e.id);if(n)return e.expression?Ee(["expression"],`${e.id} takes parameters under with, not an expression`):sa(n,e);let s=a(e.
id),o=e.expression??s,i=o&&await r(o.field);if(!i){let{selectUnknown:f}=await import("./chunks/unknown-names-TTXHDO5A.js");return f(e,o?.field,ke)}let c=i.warning?
[`${e.id}: ${i.warning}`]:s&&!oa(s,o)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...pe(Nt(i,e,o)),
warnings:c};if(!i.asserted)return Ee(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:u,assertedValue:p}=await import("./chunks/assertion-66DFLNC4.js"),
l=[],d=u.read(e.with,[],l);return l.length>0?{problems:[],issues:l,shape:u,warnings:c}:{...pe(Nt({...i,read:()=>p(d)},e,o)),warnings:c}}async function sa(e,t){let r=e.
params;if(!r&&t.with)return Ee(["with"],`${t.id} takes no parameters`);let a=[],n=r?.read(t.with??{},[],a);if(a.length>0)return{problems:[],issues:a,shape:r,warnings:[]};
let s=n;try{e.prepare&&(s=await e.prepare(n))}catch(o){if(o instanceof ze)return Ee(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}
return pe({...At(e,t),needs:{...e.needs,...await e.needsFor?.(n)},expected:n??null,judge:o=>Ut(e.check(o,s),t)})}function Nt(e,t,r){return{...At(e,t),expected:r,
judge:a=>Ut(Pt(e.read(a),r),t)}}function At(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,scope:e.scope,needs:e.needs,remediation:t.
remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...Lt(t)}}function Lt({phase:e,enforce_from:t,final:r=!1}){let a=t===void 0?void 0:Date.
parse(t);return{isFinal:r,phase:e??(a===void 0?"enforce":"warn"),enforcedFromMs:a}}function Ut(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.
message} (${e.message})`}}function oa(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function pe(e){return{control:e,problems:[],issues:[],
warnings:[]}}function Ee(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}var Mt=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.path.join(".")||"shape"}`),this.issues=e}};function H(e,t){let r=[],a=e.read(t,[],r);
if(r.length>0)throw new Mt(r);return a}function qe(e,t,r={}){return{kind:e,rule:r,read(a,n,s){if(typeof a!==t||e==="integer"&&!Number.isSafeInteger(a))return s.
push({path:n,code:a===void 0?"missing":"type",detail:e}),a;let o=e==="text"?a.length:a,{min:i,max:c,pattern:u,says:p}=r;return i!==void 0&&o<i&&s.push({path:n,code:"\
small",detail:i}),c!==void 0&&o>c&&s.push({path:n,code:"large",detail:c}),u&&!u.test(a)&&s.push({path:n,code:"format",detail:p}),a}}}function g(e){return qe("te\
xt","string",e)}function A(e){return qe("number","number",e)}function ia(e){return qe("integer","number",e)}function L(){return qe("flag","boolean")}function z(e){
return{kind:"list",of:e,read(t,r,a){return Array.isArray(t)?t.map((n,s)=>e.read(n,[...r,s],a)):(a.push({path:r,code:t===void 0?"missing":"type",detail:"list"}),
[])}}}function U(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,a,n){if(!Dt(r))return n.push({path:a,code:r===void 0?"missing":"type",detail:"obje\
ct"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||n.push({path:a,code:"unknown_key",detail:o});let s=Object.entries(e).map(([o,i])=>{let c=Object.hasOwn(
r,o)?r[o]:void 0;return[o,i.read(c,[...a,o],n)]});return Object.fromEntries(s)}}}function se(e){return U(e,!0)}function Xe(e){return{kind:"map",...e?{rule:e}:{},
read(t,r,a){return Dt(t)?t:(a.push({path:r,code:"type",detail:"object"}),{})}}}function de(){return{kind:"any",read:e=>e}}function me(e){return{kind:"value",of:e,
read(t,r,a){return e.includes(t)||a.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function Ie(...e){return{kind:"either",of:e,read(t,r,a){let n=e.
map(o=>{let i=[];return{read:o.read(t,r,i),found:i}}),s=n.find(({found:o})=>o.length===0);return s||a.push({path:r,code:"alternatives",detail:n.map(({found:o})=>o)}),
s?.read}}}function T(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t==null?void 0:e.read(t,r,a)}}function J(e){return{kind:"maybe",of:e,read:(t,r,a)=>t===
null?null:e.read(t,r,a)}}function b(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t===void 0?void 0:e.read(t,r,a)}}function fe(e,t){return{kind:"mappe\
d",of:e,read(r,a,n){let s=[],o=e.read(r,a,s);return n.push(...s),s.length===0?t(o):void 0}}}function Dt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ze(e,t,r){return{...e,...t,needs:{answer:e},collect:async(a,n)=>H(r,n.answer)}}var Bt=T(U({access_level:A()})),Gt=fe(U({id:A(),path_with_namespace:g(),visibility:T(g()),default_branch:b(J(g())),empty_repo:T(L()),only_allow_merge_if_all_discussions_are_resolved:b(
J(L())),secret_push_protection_enabled:b(J(L())),namespace:U({id:A(),kind:g(),full_path:g()}),owner:T(U({id:A()})),permissions:T(U({project_access:Bt,group_access:Bt}))}),
e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:ua(e.permissions)})),et={id:"project_answer",summary:"The project",requiredRole:"a token who\
se user can see the project",scope:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},he=Ze(et,{id:"project"},Gt);async function Ft(e,t){if(typeof e==
"number")return{projectId:e,known:new Map};let r=[],a=await t(s=>r.push(s)).Projects.show(e),{id:n}=H(Gt,a);return{projectId:n,known:new Map([[et.id,{ok:!0,value:a,
requests:r}]])}}function ua(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...t)}var Ht=g({min:1,max:255}),we=e=>b(g({min:1,max:2e3,...e===void 0?{}:{description:e}})),Jt=e=>g({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",description:e}),
ca=se({field:g({description:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:me(Ct),value:Ie(L(),A(),g())}),Vt=e=>g({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",...e===void 0?{}:{description:e}}),Re=se({id:Vt("Id of a built-in control, or a new id together with expression or rule"),
with:b(Xe({description:"Parameters of the control"})),expression:b(ca),rule:b(g({min:1,description:"A rule of your own in CEL, over the facts of docs/reference/\
facts.md"})),title:we(),severity:b(me(Qe)),message:we("Said instead of the built-in sentence when the control fails"),remediation:we("How to fix it, said instea\
d of the built-in advice"),final:b(L()),phase:b(me(St)),enforce_from:b(Jt("The control is enforced from this day on, and only warns before it"))}),la=se({name:Ht,
description:we(),final:b(L()),controls:z(Ie(Vt(),Re))}),tt=se({$schema:b(g()),name:Ht,description:we(),extends:b(z(g({min:1,description:"preset:NAME, group/proj\
ect:path@ref or https://...; later ones, and this file, go on top"}))),requirements:b(z(la)),waivers:b(de()),waiver_rules:b(de()),baseline:b(de())});var pa={bases:[],waivers:void 0,waiverRules:void 0,baseline:void 0,isDated:!1};async function Kt(e){let t=[],r=tt.read(e,[],t);if(t.length===0)return da(r);let{
isFramework:a,frameworkDraft:n}=await import("./chunks/framework-RKHZTOZD.js");if(a(e))return n(e);let[{problemsOf:s},{salvage:o}]=await Promise.all([import("./chunks/issues-FW23ZXBC.js"),
import("./chunks/salvage-KOD345FF.js")]),{waivers:i,waiver_rules:c,baseline:u}=e??{},p=o(e);return{name:"",bases:[],requirements:p,baseline:u,...Wt(p,i,c),problems:s(
t,e,tt)}}function da(e){let t=(e.requirements??[]).map(({name:i,description:c,final:u=!1,controls:p},l)=>{let d=["requirements",l],f=p.map((h,m)=>({entry:typeof h==
"string"?H(Re,{id:h}):h,path:[...d,"controls",m]}));return{name:i,isFinal:u,description:c,path:d,entries:f}}),{name:r,extends:a=[],waivers:n,waiver_rules:s,baseline:o}=e;
return{name:r,bases:a,requirements:t,baseline:o,...Wt(t,n,s),problems:[]}}function Wt(e,t,r){let a=e.some(({entries:n})=>n.some(({entry:s})=>s.enforce_from!==void 0));
return{waivers:t,waiverRules:r,isDated:a||t!==void 0||r!==void 0}}async function Yt(e,t,r){let a=[],n=e.flatMap(c=>{let u=rt(c,r);if(u)return[{kind:"status_check",...u,requirement:void 0}];for(let[p,l]of Qt(c)){let d=t.includes(
p)?rt(l,r):void 0;if(d)return[{kind:"status_check",...d,requirement:p}]}return a.push(c),[]}),s=n.filter(({id:c},u)=>n.findIndex(p=>p.id===c)!==u);if(a.length+s.
length===0)return n;let{explainLine:o,unknownTargets:i}=await import("./chunks/explain-targets-KJZGL7AV.js");throw i([...a.map(c=>o(c,t,r)),...s.map(({id:c})=>`\
status check ${c} is named twice, and one check can hold one verdict only`)],"status_check")}function rt(e,t){let r=t.find(({name:a})=>a===e)??t.find(({id:a})=>String(
a)===e);return r&&{id:r.id,name:r.name}}function*Qt(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var ma=fe(U({iid:A(),project_id:A(),title:g(),draft:T(L()),work_in_progress:T(L()),sha:J(g()),target_branch:g(),source_branch:T(g()),source_project_id:T(A()),description:T(
g()),labels:T(z(g())),created_at:g(),prepared_at:b(J(g())),changes_count:b(J(g())),author:U({username:g()}),references:T(U({full:g()})),web_url:T(g())}),e=>({iid:e.
iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.
target_branch,sourceBranch:e.source_branch,sourceProjectId:e.source_project_id,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.
prepared_at!==null,changesCount:e.changes_count??void 0,author:e.author.username,url:e.web_url})),ge={id:"merge_request",summary:"The merge request",requiredRole:"\
at least Reporter in a private project",scope:"merge_request",collect:async({gitlab:e,projectId:t,iid:r})=>H(ma,await e.MergeRequests.show(t,r??0))};var at=e=>`${JSON.stringify(e,null,2)}
`;var fa=class{},ha=class{};var V=class extends w{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(e,t,r){let{advice:a,cause:n}=r;super(e,t,{cause:n,
...a===void 0?{}:{advice:a}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.attempts??1,this.expectedSha=r.expectedSha,
this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0}};function C(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function Oe(e){
let t=j(Te(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var wa=new Set(["base","error"]);function Te(e){if(e==null)return"";if(Array.isArray(
e))return e.map(Te).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:r,error:a,errors:n}=e;for(let s of[t,r,a,n]){
let o=Te(s);if(o)return o}return Object.entries(e).map(([s,o])=>[wa.has(s)?"":s,Te(o)]).filter(([,s])=>s).map(s=>s.join(" ").trim()).join(", ")}var ga=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function va(e,t,r,a,n,s=!1){let o=0;for(let i of[...s?[]:ga,void 0])try{let c=await e.StatusChecks.set(t.projectId,
t.iid,{externalStatusCheckId:r,sha:t.sha,status:a});return{outcome:"delivered",attempts:o+c.attempts}}catch(c){if(!(c instanceof V)||c.status!==409)throw c;if(o++,
await nt(e,t))return{outcome:"superseded",attempts:o};if(i===void 0)throw c;await n(i)}throw new w("INTERNAL","the last wait ends the loop")}async function nt(e,{
projectId:t,iid:r,sha:a}){let n=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(_a),s=Array.isArray(n)?n.map(o=>String(o?.head_commit_sha)):
[];return s.length>0&&s[0]!==a&&s.includes(a)}function _a(e){if(!(e instanceof w&&e.code!=="INTERRUPTED"))throw e}async function zt(e){let t=e.targets.filter(({
kind:i})=>i==="status_check"),r=e.targets.filter(({kind:i})=>i==="external_control"),a=await Promise.all(t.map(i=>Zt(e,i))),n=e.isSuperseded||a.some(({outcome:i})=>i===
"superseded"),[s,o]=await Promise.all([ja(e,a),Promise.all(r.map(i=>xa({...e,isSuperseded:n},i)))]);return[...s,...o]}var ba=10*6e4;function Xt(e,t,r){let a=t.requirement===
void 0?ya(e):$a(e,t.requirement);return a==="pass"?!0:a!=="fail"&&r==="leave"?void 0:!1}function ya({verdict:e}){return e==="compliant"?"pass":e==="non_complian\
t"?"fail":"unknown"}function $a({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Zt(e,t){let r=Xt(e.evaluation,t,e.onUndetermined),
a=r?"passed":"failed";return er(e,t,r,a,n=>va(e.gitlab,n,t.id,a,e.sleep,e.isLagging))}async function xa(e,t){let r=Xt(e.evaluation,t,e.onUndetermined),a=r?"pass":
"fail",n=e.secrets.get(t.id)??"";return er(e,t,r,a,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,a,{secret:n,
nonce:e.nonce})).attempts}))}async function er(e,t,r,a,n){let{id:s,name:o=null,requirement:i=null}=t,c={target:t.kind,id:s,name:o,requirement:i,status:a,attempts:0};
if(e.isSuperseded)return{...c,outcome:"superseded"};if(e.dryRun||r===void 0)return{...c,outcome:"skipped"};try{let u=e.mergeRequest??{projectId:e.projectId,iid:0,
sha:""},p={...c,...await n(u)};return e.onDelivered(p),p}catch(u){if(!(u instanceof w)||u.code==="INTERRUPTED")throw u;return{...c,outcome:"failed",attempts:ka(
u),error:Ea(u)}}}async function ja(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<ba)||!t.some(({outcome:n})=>n==="delivered"))return t;
let{readBack:a}=await import("./chunks/read-back-WG6Y4JY7.js");return a(e,r,t)}function ka(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function Ea(e){
return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}function tr(e){let{evaluation:t,subject:r}=e,{policy:a,documents:n,sha256:s}=e.loaded,o=new Map(a.requirements.map(({name:i,description:c})=>[i,c]));return{schema:"\
countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.
gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{
name:a.name,sources:[...a.sources],documents:[...n],sha256:s},requirements:t.requirements.map(({name:i,status:c,controls:u})=>({name:i,description:o.get(i)??null,
status:c,controls:u.map(p=>qa(p,r))})),deliveries:[...e.deliveries]}}function qa(e,t){let{id:r,title:a,severity:n,expected:s,remediation:o}=e.control;return{id:r,
title:a,severity:n,status:e.status,message:e.message,note:e.note??null,expected:s?{...s}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{
text:o.text,url:Ia(o,t)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===void 0?{}:{baseline:e.baseline}}}function Ia({page:e},{gitlabUrl:t,project:r,
mergeRequest:a}){if(e===void 0)return null;let n=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?a?`${n}/-/merge_requests\
/${a.iid}${e.slice(1)}`:null:`${n}${e}`}function Se(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)
for(let{status:a}of r)t[a]++;return t}function ar(e,t=new Map){let r=new Map;for(let[i,c]of t)r.set(i,Promise.resolve(c));let a=new Set,n;function s(i){let c=r.get(i.id);if(c)return c;let u=o(i);return r.
set(i.id,u),u}async function o(i){let c=[];try{let u=e.gitlabFor(f=>c.push(f)),p={...e,gitlab:u,read:async f=>rr(await s(f),c)};if(i.select){a.add(i),n??=ir(e,[
...a].filter(({id:m,select:y})=>y&&!t.has(m)));let{node:f,request:h}=await n(i);return c.push(h),{ok:!0,value:await i.select.read(f,p),requests:c}}let l={},d=Object.
entries(i.needs??{});for(let[f,h]of await Promise.all(d.map(async([m,y])=>[m,await s(y)])))l[f]=rr(h,c);return{ok:!0,value:await i.collect?.(p,l),requests:c}}catch(u){
if(u instanceof w&&u.code==="INTERRUPTED")throw u;return u instanceof sr?{...u.result,requests:c}:{ok:!1,reason:(await import("./chunks/why-not-B5MWIDER.js")).whyNot(
i,u),requests:c,error:u}}}return{begun:r,announce(i){for(let c of nr(i))a.add(c)},read:s}}function nr(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),nr(Object.
values(r.needs??{}),t));return t}var Ce=class extends Error{},sr=class extends Error{result;constructor(e){super(e.reason),this.result=e}};function rr(e,t){if(t.
push(...e.requests),!e.ok)throw new sr(e);return e.value}function or(e){return`gid://gitlab/Project/${e}`}function ir(e,t){let r,a;return async n=>{let s;try{r??=
Ra(e,t),s=await r}catch(u){return a??=import("./chunks/select-halves-VMUP7GFX.js").then(p=>p.selectHalves(u,e,t)),(await a)(n)}let{project:o,request:i}=s,c=n.select?.
on==="merge_request"?o.mergeRequest:o;if(c==null)throw new Ce(`GitLab shows no merge request to this token; reading it needs ${n.requiredRole}`);return{node:c,request:i}}}
async function Ra(e,t){let r="POST /graphql",a=e.gitlabFor(()=>{}),n=t.filter(({select:l})=>l?.on==="project").map(({select:l})=>l?.fields),s=t.filter(({select:l})=>l?.
on==="merge_request").map(({select:l})=>l?.fields),o=s.length>0;o&&n.push(`mergeRequest(iid: $iid) { ${s.join(" ")} }`);let i=`query($ids: [ID!]${o?", $iid: Str\
ing!":""}) { projects(ids: $ids, first: 1) { nodes { id ${n.join(" ")} } } }`,{data:c,errors:u}=await a.graphql(i,{ids:[or(e.projectId)],...o?{iid:String(e.iid)}:
{}}),p=c.projects?.nodes?.[0];if(u.length>0)throw new Ce(`GraphQL answered with errors: ${u.join("; ")}`);if(!p)throw new Ce("GraphQL shows this token no such p\
roject");return{project:p,request:r}}function W(...e){return t=>{let r=e.find(a=>a===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function ve(e){return{value:e}}
function st(e){return{value:it(e,/\r?\n/)}}function ur(e){return{value:it(e,/[\r\n,]+/)}}function cr(...e){return t=>{let r=it(t,/[\r\n,]+/),a=r.filter(n=>!e.includes(
n));return a.length>0?{problem:`must name ${e.join(", ")}, not "${a.join(", ")}"`}:{value:r}}}function lr(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function pr(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,a=0,n=0]=(t??
[]).slice(1).map(o=>Number(o??0)),s=((r*60+a)*60+n)*1e3;return!t||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:s}}function dr(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function mr(e){let t=ot(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function fr(e){let t=ot(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function hr(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${Ta(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function wr(e){return/^[1-9]\d{0,3}$/.test(e)?{value:Number(e)*2**20}:{problem:`must be megabytes from 1 to 9999, not "${e}"`}}function ot(e){
let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function it(e,t){return e.split(t).map(r=>r.trim()).filter(Boolean)}function Ta(e){
return e.replace(/\/\/[^/@]*@/,"//…@")}var Oa=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge","oscal","archive"];function x(e,t){return{parse:e,...t}}var _e={
mode:x(W("auto","merge-request","project"),{default:"auto"}),policy:x(ur,{default:".countersign.yml"}),policy_from:x(W("target_branch","checkout"),{default:"tar\
get_branch"}),gitlab_url:x(hr,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:x(ve,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:x(
fr,{}),merge_request:x(mr,{}),sha:x(dr,{}),status_check:x(st,{}),external_control:x(st,{}),external_control_secret:x(ve,{secret:!0,environment:["COUNTERSIGN_CON\
TROL_SECRET"]}),fail_job_on:x(W("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:x(W("fail","leave"),{default:"fail"}),note:x(
W("never","on_failure","always"),{default:"never"}),signing:x(W("key","sigstore"),{}),signing_key:x(ve,{secret:!0,environment:["COUNTERSIGN_SIGNING_KEY"]}),report_limit:x(
wr,{default:"512"}),report_dir:x(ve,{default:"countersign-report"}),formats:x(cr(...Oa),{default:"json"}),dry_run:x(lr,{default:"false"}),timeout:x(pr,{default:"\
10m"}),log_level:x(W("info","debug"),{default:"info"})},Pe=Object.keys(_e);var Ne=class extends Error{};async function ut(e,t,r){return Promise.all(e.map(async a=>({source:Sa(a,r),...await Ca(a,t,r)})))}function Sa(e,t){return e.kind===
"path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function Ca(e,t,r){try{if(e.kind!=="path"){let{readElsewhere:a}=await import("./chunks/read-elsewhere-XQERFMCC.js");
return await a(e,t)}return r===void 0?{text:await t.checkout(e.path)}:await t.branch(e.path,r)}catch(a){throw await(await import("./chunks/missing-EAFVVV4W.js")).
whyUnread(a,e,t,r)}}async function Ae(e,t,r={},a="fact"){let n=l=>e.send({method:"GET",path:t,query:Le({...oe(r),...l}),situation:a}),s=await n({});if(r.page!==void 0||!Array.isArray(
s.body))return s;let{link:o,...i}=s.headers,c={...s,headers:i},u=i["x-next-page"]||o?.includes('rel="next"'),p=i["x-next-page"]===void 0&&s.body.length===r.perPage;
return!u&&!p&&Number(i["x-total"]??s.body.length)===s.body.length?c:(await import("./chunks/pages-XQUF6UVC.js")).readPages(C("GET",t),n,s)}function gr(e,t){return({
url:r})=>{let a=s=>`${r}/${s}`.replace(/\/+/g,"/");function n(s){return(o,{searchParams:i={},body:c={}}={})=>{let u=a(o);return t(C(s,u)),e.send({method:s,path:u,
query:Le(oe(i)),body:oe(c),expects:s==="DELETE"?"empty":"json"})}}return{get(s,{searchParams:o}={}){let i=a(s);return t(C("GET",i)),Ae(e,i,o)},post:n("POST"),put:n(
"PUT"),patch:n("PATCH"),delete:n("DELETE")}}}function oe(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,a=>`_${a.toLowerCase()}`),
r]))}function Le(e){let t=new URLSearchParams;for(let[r,a]of Object.entries(e))if(Array.isArray(a))for(let n of a)t.append(`${r}[]`,String(n));else a!=null&&t.append(
r,String(a));return t.toString()}var vr=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}async list(e,t){let r=C("GET",e);this.#t(r);let{body:a}=await Ae(this.#e,
e,{perPage:100},t);if(Array.isArray(a)&&a.every(Pa))return a;throw new V("GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(e,t,r,a){
this.#t(C(e,t));let n=e==="DELETE"?"empty":"json",{attempts:s}=await this.#e.send({method:e,path:t,body:r,expects:n,situation:a});return{attempts:s}}};function Pa(e){
let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function ct(e){return(e??"").replace(/\?.*/s,"")}var _r="a web page instead of JSON";function br({headers:e,text:t},r){let a=e["content-type"]??"";if(yr(a,t))return{instead:_r};if(r!=="json")return{value:r==="\
text"?t:void 0};if(!lt(a))return{instead:`something else than JSON (${a||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed J\
SON"}}}function lt(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function yr(e,t){return/html/i.test(e)||!lt(e)&&/^\s*<(!doctype|html)/i.test(t)}function $r(e){
return e.NODE_USE_ENV_PROXY==="1"&&xr(process.versions.node)}function xr(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===22&&r>=21}var Na=10,
jr="ETIMEDOUT",kr="E2BIG";async function Er(e,t,r){let{Agent:a,request:n}=await Aa(e?"node:https":"node:http"),s={keepAlive:!0,maxSockets:Na,...$r(t)?{proxyEnv:t}:
{},...e&&r?{secureContext:await La(r)}:{}};return{agent:new a(s),request:n}}async function Aa(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function La(e){
let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:a}=t;try{return new r(e),t.createSecureContext({ca:[
...a?.("default")??t.rootCertificates,e]})}catch(n){throw new w("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:n})}}function qr(e,t,r){
let{method:a,body:n,timeoutMs:s,maxBodyBytes:o,now:i,take:c}=r,u=/^[PD]/.test(a),p=u&&a!=="DELETE"?JSON.stringify(n??{}):void 0,l={accept:"*/*","user-agent":"co\
untersign",...u?{"content-type":"application/json"}:{},...p?{"content-length":String(Buffer.byteLength(p))}:{},...r.headers};return new Promise((d,f)=>{let h=e.
request(t,{method:a,headers:l,agent:e.agent},_=>{Ua(_,o,i(),c).then(v(d),y)}),m=setTimeout(()=>h.destroy(Ir(jr)),s),y=v(f);h.on("error",y).end(p);function v(_){
return k=>{clearTimeout(m),_(k)}}})}async function Ua(e,t,r,a){let{statusCode:n=0}=e,s=[],o=0;if(a&&n<300)a(e);else for await(let c of e){if(o+=c.length,o>t)throw Ir(
kr);s.push(c)}let i={};for(let[c,u]of Object.entries(e.headers))i[c]=String(u);return{status:n,headers:i,text:Buffer.concat(s).toString(),answeredAt:r}}function Ir(e){
return Object.assign(new Error(e),{code:e})}function Ma(e){let t;function r(a,n){let s=Date.parse(a);s&&(t=s-n)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:a=>r(a,e()),learn(a,n,s){
r(a,Math.max((n+s)/2,s-1e3)-500)}}}function Da(e,t){let r=new Set,a=!1;function n(){a=!0;for(let s of r)s(pt());t()}return e?.addEventListener("abort",n,{once:!0}),
{race:s=>new Promise((o,i)=>{(a||e?.aborted)&&i(pt()),r.add(i),s.then(o,i).finally(()=>r.delete(i))}),check(){if(a||e?.aborted)throw pt()},close(){e?.removeEventListener(
"abort",n),n()}}}function pt(){return new w("INTERRUPTED","the job was cancelled")}var Ba=new Set([408,429,502,503,504]);function Ga(e,t){return Ba.has(e)||e===
500&&t}function Rr(e){return[301,302,303,307,308].includes(e)}function Fa(e,t,r=0,a={},n=0){let s=1e3*2**(e-1)*(.5+t()/2);return Math.max(s,Ha(r,a,n)||0)}function Ha(e,t,r){
let a=t["retry-after"];return a?/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-r+1e3:e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function mt(e){let{token:t,now:r,
env:a={}}=e,{requestTimeoutMs:n=3e4,deadlineAt:s=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,i=new URL(e.baseUrl),c=i.href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.
test(t))throw new w("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let u,p=0,{learn:l,...d}=Ma(r),f=Da(e.signal,h);
function h(){u?.then(({agent:v})=>v.destroy()).catch(()=>{})}async function m(v,_,k){u??=Er(i.protocol==="https:",a,e.certificateAuthorities);let P=await u,{anonymous:E,
headers:M}=_,B={...t&&!E?{"private-token":t}:{},...M?.()},G=r();p++;let I=await qr(P,v,{..._,headers:B,timeoutMs:k,maxBodyBytes:o,now:r});return l(I.headers.date??
"",G,I.answeredAt),I}async function y(v){let{method:_,path:k,query:P,body:E,expects:M="json",situation:B="fact"}=v,G=_==="GET"||_==="HEAD"||v.reads===!0,I=C(_,k),
N=new URL(c+k+(P?`?${P}`:""));for(let S=1,Me=0;;){let ye=r(),ie=s()-ye;if(f.check(),ie<=0)throw(await dt()).tooLate(I,S);let ue=Math.min(ie,n),Z=await f.race(m(
N,v,ue)).catch(async He=>{if(He instanceof w)throw He;return(await dt()).describeFailure(He,i,a)}),[R,ee]="headers"in Z?[Z,void 0]:[void 0,Z],D=R?.status??0,$e=ee?
ee.isTemporary:Ga(D,G),te=Fa(S,e.random,D,R?.headers,d.serverNow()),re=r()+te>=s(),ce=$e&&S<5&&!re,xe={method:_,path:k,status:D,durationMs:r()-ye,attempt:S};if(e.
onRequest?.(ce?{...xe,retryInMs:te}:xe),ce){await f.race(e.sleep(te)),S++;continue}if(R&&v.take&&Rr(D))return{...R,body:R.text,attempts:S};let Y=R&&D<300?br(R,M):
void 0;if(R&&Y&&Y.instead===void 0)return{status:D,headers:R.headers,body:Y.value,attempts:S};let{endingOf:De,followRedirect:je,refused:$,tooLate:F,unanswered:Be,
unexpected:Ge}=await dt();if(R&&Rr(D)){N=je(R,N,{request:I,method:_,path:k,root:i,hops:Me++,attempts:S});continue}let Fe={request:I,situation:B,writes:!G,body:E,
attempts:S,token:t};if(Y?.instead!==void 0)throw Ge(D,Fe,Y.instead);let vt=$e?De(S,re?te:0):"";throw R?$(R,Fe,vt):ee?.isTimeout&&ue===ie?F(I,S):Be(ee,Fe,vt)}}return{
...d,send:y,options:e,requestCount:()=>p,close:f.close}}function dt(){return import("./chunks/failure-words-BCPND5PT.js")}var Ja=Object.defineProperty,Va=(e,t)=>{for(var r in t)Ja(e,r,{get:t[r],enumerable:!0})};import{createHash as Ka,randomBytes as Wa}from"node:crypto";import{readFile as Ya}from"node:fs/promises";import{constants as En}from"node:fs";import{access as qn,
mkdir as In,writeFile as Rn}from"node:fs/promises";import{join as Or}from"node:path";var K=class{constructor({requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,
this.queryTimeout=null,this.requester=e({url:this.url})}},Qa=class{value;constructor(e){this.value=e}};function q(e,...t){return t.reduce((r,a,n)=>{let s=a instanceof
Qa?a.value:encodeURIComponent(String(a));return r+s+e[n+1]},e[0])}var Pr=class extends K{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){
let a=q`${e}/members`;return t&&(a+="/all"),O(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[n,s]=[e,t].map(encodeURIComponent),o=[n,"members"];return r&&
o.push("all"),o.push(s),O(this,o.join("/"),a)}},za=class extends K{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return O(this,q`${e}/hooks`,t)}show(e,t,r){
return O(this,q`${e}/hooks/${t}`,r)}},Xa=class extends K{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return O(this,q`${e}/push_rule`,t)}},Za=class extends K{all(e,{
pipelineId:t,...r}={}){let a=t?q`projects/${e}/pipelines/${t}/jobs`:q`projects/${e}/jobs`;return O(this,a,r)}show(e,t,r){return O(this,q`projects/${e}/jobs/${t}`,
r)}},en=class extends K{showConfiguration(e,{mergerequestIId:t,...r}={}){let a;return t?a=q`projects/${e}/merge_requests/${t}/approvals`:a=q`projects/${e}/approvals`,
O(this,a,r)}},tn=class extends K{all({projectId:e,groupId:t,...r}={}){let a="";return e?a=q`projects/${e}/`:t&&(a=q`groups/${t}/`),O(this,`${a}merge_requests`,r)}show(e,t,r){
return O(this,q`projects/${e}/merge_requests/${t}`,r)}},rn=class extends K{all(e,t){return O(this,q`projects/${e}/pipelines`,t)}show(e,t,r){return O(this,q`projects/${e}/pipelines/${t}`,
r)}},an=class extends za{constructor(e){super("projects",e)}},nn=class extends Pr{constructor(e){super("projects",e)}},sn=class extends Xa{constructor(e){super(
"projects",e)}},on=class extends K{all({userId:e,starredOnly:t,...r}={}){let a;return e&&t?a=q`users/${e}/starred_projects`:e?a=q`users/${e}/projects`:a="projec\
ts",O(this,a,r)}show(e,t){return O(this,q`projects/${e}`,t)}},un=class extends K{all(e,t){return O(this,q`projects/${e}/protected_branches`,t)}show(e,t,r){return O(
this,q`projects/${e}/protected_branches/${t}`,r)}},cn=class extends Pr{constructor(e){super("groups",e)}};async function O(e,t,r){return(await e.requester.get(t,
{searchParams:r})).body}async function ln(e,t,r={},a=!/^\s*mutation\b/.test(t)){let n=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},
reads:a,situation:"graphql"}),{data:s,errors:o}=n.body??{},i=(Array.isArray(o)?o:o?[o]:[]).map(p=>Oe(p)??"no reason given");if(s!=null)return{data:s,errors:i};let c=Oe(
i),u=/does not exist or you don't have permission/.test(c??"");throw new V(u?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /grap\
hql without data: ${c??"it gives no reason"}`,{request:"POST /graphql",status:n.status,words:c,attempts:n.attempts,advice:u?"check the id, and give the token's \
user or bot the role that this needs":"an older GitLab may lack a field that is asked for; see the words of GitLab"})}var pn=class{#e;constructor(e,t){this.#e=new vr(
e,t)}async allForMergeRequest(e,t){let r=`${ft(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:a,name:n,external_url:s,status:o})=>({
id:a,name:n,externalUrl:ct(s),status:dn(o)}))}set(e,t,r){let a=`${ft(e,t)}/status_check_responses`;return this.#e.write("POST",a,oe({...r}),"status_check")}retry(e,t,r){
return this.#e.write("POST",`${ft(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){return(await this.#t()).
create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services-Y7TOZYPM.js")).
StatusCheckServices(this.#e)}};function dn(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function ft(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var mn={Projects:on,ProtectedBranches:un,MergeRequests:tn,MergeRequestApprovals:en,Pipelines:rn,Jobs:Za,ProjectMembers:nn,ProjectHooks:an,
ProjectPushRules:sn,GroupMembers:cn};function Tr(e,t=()=>{}){let r={requesterFn:gr(e,t),host:"",queryTimeout:null},a={StatusChecks:new pn(e,t),ExternalControls:{
async setStatus(...n){let{ExternalControls:s}=await import("./chunks/external-controls-63BR5XCQ.js");return new s(e,t).setStatus(...n)}},graphql(n,s,o){return t(
"POST /graphql"),ln(e,n,s,o)},async rawFile(n,s,o){let[i,c]=[n,s].map(encodeURIComponent),u=`/api/v4/projects/${i}/repository/files/${c}/raw`;t(C("GET",u));let p={
path:u,query:Le({ref:o}),expects:"text",situation:"policy"},{body:l,headers:d}=await e.send({method:"GET",...p});return{text:l,commit:d["x-gitlab-commit-id"]}},
download:async n=>(await import("./chunks/download-VQALMUDP.js")).download(e,n,t),async write(n,s,o){let i=`/api/v4${s}`;t(C(n,i)),await e.send({method:n,path:i,
body:o,expects:n==="DELETE"?"empty":"json"})},async read(n,s){let o=`/api/v4${n}`;return t(C("GET",o)),(await Ae(e,o,s)).body}};for(let[n,s]of Object.entries(mn)){
let o;Object.defineProperty(a,n,{get:()=>o??=new s(r),enumerable:!0})}return a}var fn="1.0.0",hn=6e4;async function wn(e,{env:t,signal:r,onRequest:a}){let{CI_SERVER_TLS_CA_FILE:n}=t,
s=Date.now()+e.timeout,o=s-Math.min(hn,e.timeout/5),i=async d=>(await import("./chunks/sleep-X5434FNQ.js")).sleep(d,r),c={now:Date.now,sleep:i,random:Math.random,
deadlineAt:()=>o,signal:r,env:t,onRequest:a,certificateAuthorities:n?(await import("./chunks/authorities-B3L3QLLL.js")).readAuthorities(n):void 0},u=mt({...c,baseUrl:e.
gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),p=Tr(u);function l(d){return{checkout:gn,branch:(f,h)=>p.rawFile(d,f,h).catch(ht),project:(f,h,m)=>p.
rawFile(f,h,m).catch(ht),artifact:async(...f)=>(await import("./chunks/artifact-text-QUJHC6RB.js")).artifactText(u,d,...f),url:async f=>(await import("./chunks/other-server-H3RFPUYC.js")).
readText(f,c).catch(ht)}}return{requestCount:()=>u.requestCount(),close:()=>u.close(),ports:{gitlabFor:d=>d?Tr(u,d):p,readersFor:l,workspace:async()=>(await import("./chunks/open-S5IEOV6M.js")).
openWorkspace(t,"."),now:Date.now,serverNow:()=>u.serverNow(),sleep:i,after(d,f){let h=setTimeout(f,d);return()=>clearTimeout(h)},sha256:d=>Ka("sha256").update(
d).digest("hex"),nonce:()=>Wa(16).toString("hex"),evaluationIsOver(){o=s},version:fn,progress:{targets:[],done:[]}}}}async function gn(e){try{return await Ya(e,
"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new Ne(e,{cause:t}):new w("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function ht(e){
throw e instanceof V&&e.status===404?new Ne(e.message,{cause:e}):e}var vn=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,_n=/^[\x21-\x7e]+$/;async function bn(e){let t=[],
r=[],a=[],n={},s={};for(let h of Pe){let m=_e[h],{raw:y,typed:v}=$n(h,m,e);if(s[h]=v,y===void 0)continue;let[,_]=m.secret&&vn.exec(y.trim())||[];if(_!==void 0){
r.push({typed:v,variable:_});continue}let k=m.parse(y);"problem"in k?t.push(`${v} ${k.problem}`):n[h]=k.value}let o=n,i=jn(e),c=o.gitlab_token!==void 0&&o.gitlab_token===
e.env.CI_JOB_TOKEN;if(i.length+r.length>0||c||!_n.test(o.gitlab_token??"")){let{complaints:h}=await import("./chunks/complaints-BPOGIG4Z.js");t.push(...h({strays:i,
unset:r,token:o.gitlab_token,typedToken:s.gitlab_token,env:e.env}))}let u=o.status_check??[],p=u.find((h,m)=>u.indexOf(h)!==m);p!==void 0&&t.push(`${s.status_check}\
 names "${p}" twice`);let l=o.external_control&&(await import("./chunks/targets-IMMMORMN.js")).checkControls(o,s,e.env),{controls:d=[],secrets:f=new Map}=l??{};
if(t.push(...l?.problems??[]),a.push(...l?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${s.merge_request} contradicts ${s.mode} project:\
 leave out one of them`),t.length>0)throw yn(t);return{...o,statusChecks:u,controls:d,controlSecrets:f,warnings:a}}function yn(e){let[t=""]=e;return e.length===
1?new w("INPUT_INVALID",t):new w("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function $n(e,t,r){let a=r.flags.get(e);if(a!==void 0&&a!=="")
return{raw:a,typed:Nr(e)};let n=r.getInput(e,{trimWhitespace:t.secret!==!0}),s=xn(e,r.env);if(n.trim()!=="")return{raw:n,typed:s};for(let o of t.environment??[]){
let i=r.env[o];if(i!==void 0&&i.trim()!=="")return{raw:t.secret?i:i.trim(),typed:o}}return{raw:t.default,typed:s}}function Nr(e){return`--${e.replaceAll("_","-")}`}
function xn(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function jn({env:e,flags:t}){let r=new Set(Pe);
return Object.keys(e).filter(a=>a.startsWith("INPUT_")).map(a=>({typed:a,name:a.slice(6).toLowerCase()})).concat([...t.keys()].map(a=>({typed:Nr(a),name:a}))).filter(
({name:a})=>!r.has(a))}function kn(e,t,r){return r===!1||e.deliveries.some(({outcome:a})=>a==="failed")?ae.undelivered:e.verdict==="compliant"||t==="never"?ae.compliant:
e.verdict==="undetermined"?ae.undetermined:t==="undetermined"?ae.compliant:ae.nonCompliant}function Tn(e,t){let r=Se(e);return{verdict:e.verdict,passed:String(r.
pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function On(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g,
" ")}
`).join("")}async function Sn(e){try{await In(e,{recursive:!0}),await qn(e,En.W_OK)}catch(t){let{code:r}=t;throw new w("INPUT_INVALID",`report_dir ${e} cannot b\
e written (${r})`,{cause:t})}}async function Cn(e,t){let{folder:r,formatNames:a,context:n,host:s,signer:o}=t,i=Or(r,"report.json"),c=Tn(e,i),u=new Map([["report\
.json",await at(e,n)],...s==="gitlab"?[["countersign.env",On(c)]]:[]]),p=o||a.some(l=>l!=="json")?await(await import("./chunks/further-RMYP5XT2.js")).addFurther(
u,e,t):{};return await Promise.all([...u].map(([l,d])=>Rn(Or(r,l),d))),s==="github"&&await(await import("./chunks/step-outputs-GQUSUUDM.js")).stepOutputs(c,e,n),
{path:i,...p}}var gt={fail:["✗","red","failed"],unknown:["?","yellow","unknown"],waived:["~","yellow","waived"],pass:["✓","green","passed"],not_applicable:[
"-","dim","not applicable"],external:["·","dim","external"]},Sr=Object.keys(gt);async function Pn(e,t){let{report:r}=e;return`${[...Nn(r,t),...e.notices.map(a=>`${X(
"Note")}${j(a,1e3)}`),"",...Lr(r.requirements).flatMap((a,n)=>An(a,n,t,e.detail)),"",...Un(r,t),...(await Mn(e,t)).map(a=>`${X("")}${a}`),...e.reportPath===void 0?
[]:[`${X("Report")}${j(e.reportPath)}`],`${X("Took")}${e.tookMs} ms, ${le(e.requests,"request")}`].join(`
`)}
`}function Nn({subject:e,policy:t,tool:r},a){let n=e.merge_request,s=`${j(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${j(n.target_branch)})`:""}`;
return[`${a.tone(`Countersign ${r.version}`,"bold")} on ${j(e.gitlab_url)}`,`${X("Subject")}${s}`,`${X("Policy")}${j(t.name)} (${t.sources.map(o=>j(o)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function An(e,t,r,a=()=>[]){let{name:n,status:s,controls:o}=e,i=`${Ur(s,r)} ${r.tone(j(n),"bold")} ${r.tone(Ar(o),"dim")}`,c=Lr(
o).flatMap(u=>[...Ln(u,r),...a(u).map(p=>`      ${p}`)]);return s==="pass"?r.section(`requirement_${t+1}`,i,c):[i,...c]}function Ar(e){return Object.entries(gt).
map(([t,[,,r]])=>[e.filter(a=>a.status===t).length,r]).filter(([t])=>t).map(t=>t.join(" ")).join(", ")}function Lr(e){return[...e].sort((t,r)=>Sr.indexOf(t.status)-
Sr.indexOf(r.status))}function Ur(e,t){let[r,a]=gt[e];return t.tone(r,a)}function Ln(e,t){let{id:r,severity:a,status:n,message:s,note:o,remediation:i,phase:c,waiver:u}=e,
p=n==="fail"||n==="unknown"?` (${a}${c==="enforce"?"":`, ${c} only`})`:"",l=[`  ${Ur(n,t)} ${j(r)}${p}: ${j(s,1e3)}`];return u&&l.push(`      waived until ${u.expires}\
 by ${j(u.owner)}: ${j(u.reason,1e3)}`),o!==null&&l.push(`      note: ${j(o,1e3)}`),n==="fail"&&(l.push(`      fix:  ${j(i.text,1e3)}`),i.url!==null&&l.push(`  \
    at:   ${j(i.url,1e3)}`)),l}function Un(e,t){let r=Se(e),a=e.verdict.replace("_","-").toUpperCase(),n={compliant:"green",non_compliant:"red",undetermined:"ye\
llow"},s=Ar(e.requirements.flatMap(({controls:i})=>i)),o=r.pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${X("Verdict")}${t.
tone(a,n[e.verdict],"bold")} (${s})${o}`]}async function Mn({report:{deliveries:e},dryRun:t},r){let a=e.length>0&&e.every(({outcome:n})=>n==="delivered")?void 0:
await import("./chunks/undelivered-TIM7XOXN.js");return e.length===0?[a?.nothingNamed(r)]:e.map(n=>{let{target:s,id:o,name:i,requirement:c,status:u,outcome:p}=n,
l=s==="status_check"?"status check":"external control",d=c===null?"":` for "${j(c)}"`,f=`${l} ${i===null?o:`"${j(i)}" (${o})`}${d}`,h=n.attempts>1?` after ${n.attempts}\
 attempts`:"";return p==="delivered"?`${r.tone("→","green")} ${f}: ${u}, delivered${h}`:a?.undelivered(n,f,h,t,r)})}function X(e){return e.padEnd(9)}async function Dn(e,t,r,a){
let n=a!==void 0&&e.statusChecks.length>0,[s,o]=await Promise.all([n?Gn(t,r,a):[],e.controls.length>0?Bn(e,t,r):void 0]);return async i=>[...n?await Yt(e.statusChecks,
i,s):[],...o?.(i)??[]]}async function Bn(e,t,r){let[{knownControls:a},{controlTargets:n}]=await Promise.all([import("./chunks/known-controls-S5UHAEIK.js"),import("./chunks/control-targets-K6B3U65V.js")]),
s=await a(t,r);return o=>n(e.controls,o,s)}async function Gn(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(a){throw!(a instanceof V)||a.status!==
401?a:(await e.MergeRequests.show(t,r),new w("TOKEN_REFUSED","GitLab refused the status checks of this project, although the token is good: they need GitLab Ult\
imate",{cause:a,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an external control"}))}}function Fn(e,t,r,a){let n=Promise.
resolve(),s=r.length===0,o=()=>{};s||(o=a(2e4,i));function i(){n=Promise.all(r.map(u=>c(u))),n.then(()=>{s||(o=a(6e4,i))})}async function c(u){try{await e.StatusChecks.
set(t.projectId,t.iid,{externalStatusCheckId:u,sha:t.sha,status:"pending"})}catch{s=!0}}return{async stop(){s=!0,o(),await n}}}async function Hn(e,t,r){return Promise.
all(e.requirements.map(async({name:a,controls:n})=>({name:a,controls:await Promise.all(n.map(s=>Kn(s,t,r)))})))}function Jn(e,t){let r=e.map(({name:a,controls:n})=>{
let s=n.map(i=>({...i,inPhase:Vn(i.control,t)})),o=s.map(({status:i,inPhase:c})=>(i==="fail"||i==="unknown")&&c!=="enforce"?"waived":i);return{name:a,controls:s,
status:Wn(o)}});return{verdict:Yn(r.map(({status:a})=>a)),requirements:r}}function Vn({phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=t?"enforce":e}async function Kn(e,t,r){
let a={control:e,actual:null,note:void 0,evidence:[],waiver:void 0};if(!e.judge)return{...a,status:"external",message:"answered by an external service, not judg\
ed here"};if(e.scope==="merge_request"&&r==="project")return{...a,status:"not_applicable",message:"applies to merge requests, and none is judged"};let n={},s=[],
o=[],i=await Promise.all(Object.entries(e.needs).map(async([u,p])=>({name:u,fact:p,result:await t.read(p)})));for(let{name:u,fact:p,result:l}of i)s.push(...[...new Set(
l.requests)].map(d=>({fact:p.id,request:d}))),l.ok?n[u]=l.value:o.includes(l.reason)||o.push(l.reason);if(o.length>0)return{...a,evidence:s,status:"unknown",message:o.
join("; ")};let c=e.judge(n);return{...a,evidence:s,status:c.status,message:c.message,actual:("actual"in c?c.actual:void 0)??null,note:"note"in c?c.note:void 0}}
function Wn(e){return e.includes("fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Yn(e){return e.
includes("fail")?"non_compliant":e.includes("unknown")?"undetermined":e.includes("pass")?"compliant":"undetermined"}async function Qn(...e){let[t,r]=e;return zn(
t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await import("./chunks/settle-head-SEV6OHIL.js")).settleHead(...e)}function zn(e,t){return e.sha===
t&&e.isPrepared}function Xn(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.scope==="project").flatMap(({needs:r})=>Object.
values(r))}async function Zn(e,t=async()=>{}){let r=await Promise.all(e.map(u=>Mr(u,[u.source],t).catch(es))),a=r.flatMap(u=>u instanceof w?[u]:[]);if(a.length>
0)throw(await import("./chunks/unusable-NAV3C3CW.js")).joined(a);let n=r.filter(u=>!(u instanceof w)),s=n.flatMap(u=>u.requirements),o=n.flatMap(u=>u.texts),i=o.
map(({source:u})=>u),c=s.map(({name:u})=>u);if(!s.some(({controls:u})=>u.some(({judge:p})=>p))||new Set(c).size<c.length)throw(await import("./chunks/unusable-NAV3C3CW.js")).
unusable(c,i);return{name:n.map(({name:u})=>u).join(" + "),texts:o,sources:i,requirements:s,waivers:n.flatMap(({waivers:u})=>u),baselines:n.flatMap(({baselines:u,
requirements:p})=>u.map(l=>({...l,requirements:p.map(({name:d})=>d)}))),warnings:n.flatMap(({warnings:u})=>u)}}async function Mr(e,t,r){let{source:a,text:n}=e,s=await kt(
n,a),o=await Kt(s.data),i=[...o.problems],c=[],u=[];for(let{name:m,isFinal:y,description:v,entries:_,path:k}of o.requirements){u.some(E=>E.name===m)&&i.push({path:k,
message:`there are two requirements named "${m}"`});let P=await Promise.all(_.map(({entry:E})=>ke(E)));for(let[E,M]of P.entries()){let{problems:B,shape:G}=M;(G||
B.length>0)&&i.push(...(await import("./chunks/unusable-NAV3C3CW.js")).problemsAt(M,_[E])),c.push(...M.warnings)}u.push({name:m,isFinal:y,description:v,controls:P.
flatMap(({control:E})=>E??[])})}let p=({entry:m})=>m.rule!==void 0||m.expression!==void 0;o.requirements.some(({entries:m})=>m.some(p))&&i.push(...(await import("./chunks/own-ids-Y73YNIZT.js")).
repeatedIds(o));let l=o.isDated?await(await import("./chunks/waivers-ULLXV2KW.js")).readWaivers(o,u):void 0;i.push(...l?.problems??[]);let d=o.baseline===void 0?
void 0:(await import("./chunks/baseline-Z3ODLENC.js")).readBaseline(o.baseline);if(i.push(...d?.problems??[]),i.length>0)throw(await import("./chunks/unusable-NAV3C3CW.js")).
invalid(a,i,await s.places());let f={name:o.name,texts:[e],sources:[a],requirements:u,waivers:l?.waivers??[],baselines:d?.baselines??[],warnings:c};if(o.bases.length===
0)return f;let{onTopOf:h}=await import("./chunks/layers-ELAWQSOG.js");return h(f,o.bases,t,async(m,y)=>{let v=await r(m);return v&&Mr(v,y,r)})}function es(e){if(e instanceof
w)return e;throw e}async function ts(e,t,r){let a=await Je(e.policy),n=t==="merge_request"&&e.policy_from==="target_branch"&&a.some(Cr),s=!n&&a.every(Cr)?await o(
0,void 0):void 0;async function o(i,c){let u=r.readersFor(i),p=await ut(a,u,c),l=await Zn(p,async m=>(await import("./chunks/bases-SE34GAOT.js")).readBase(m,u,r.
sha256)),d=l.texts.map(({source:m,text:y,commit:v})=>({source:m,sha256:r.sha256(y),commit:v??null})),f=d.map(({sha256:m})=>m),h=f.length===1?f[0]??"":r.sha256(f.
map(m=>`${m}
`).join(""));return{policy:l,documents:d,sha256:h}}return{async load(i,c,u){if(s)return s;if(!n)return o(i,void 0);let p=c===void 0?void 0:o(i,c);p?.catch(()=>{});
let l=await u();return p&&l===c?p:o(i,l)}}}function Cr({kind:e}){return e==="path"}async function rs(e,t,r){let a=await bt(e,t),n=a.kind==="project"?"project":"\
merge_request",s=await ts(e,n,r),{projectId:o,known:i}=await Ft(a.project,r.gitlabFor),c=a.kind==="merge-request"?a.iid:void 0,u=r.gitlabFor(),p=a.kind==="merge\
-request"?a.targetBranchHint:void 0,l=re(i),d=l,f=be(Ue(l,n==="project"?he:ge)),h=f.then(r.serverNow,r.serverNow),m=be(s.load(o,p,je)),y=be(Dn(e,u,o,c)),v=be(m.
then(({policy:$})=>ce($,l))),_=be(m.then(({policy:$})=>xe($))),k=await f,P=await m,{policy:E}=P,M=await(await y)(E.requirements.map(({name:$})=>$));r.progress.targets=
M;let B="sha"in k?k:void 0,G=(a.kind==="merge-request"?a.sha:void 0)??B?.sha??"",I=c===void 0?void 0:{projectId:o,iid:c,sha:G},N=B&&I&&await Qn(B,G,De,()=>nt(u,
I),r.sleep),S=N?.state==="superseded",Me=S||e.dry_run?[]:M.filter(({kind:$})=>$==="status_check"),ye=I&&Fn(u,I,Me.map(({id:$})=>$),r.after),ie=await(N?.waited?ce(
E,re(N.known)):v).finally(()=>ye?.stop());r.evaluationIsOver();let ue=B?.projectPath??(await Ue(l,he)).path,Z=(await _)(ie,{nowMs:await h,project:ue,iid:c}),R=Jn(
Z.judged,await h),ee=await zt({gitlab:u,targets:M,evaluation:R,projectId:o,mergeRequest:I&&N&&{...I,createdAtMs:Date.parse(N.mergeRequest.createdAt)},isSuperseded:S,
isLagging:N?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:$=>r.
progress.done.push($)}),D=tr({evaluation:R,loaded:P,subject:{gitlabUrl:e.gitlab_url,project:{id:o,path:ue},mergeRequest:N&&I&&{iid:I.iid,sha:G,targetBranch:N.mergeRequest.
targetBranch}},deliveries:ee,generatedAt:new Date(r.now()),version:r.version}),$e=await as(e,D,u,I),te=n==="project"&&e.statusChecks.length>0?["status_check is \
left aside: only a merge request has status checks"]:[];return{report:D,policy:E,facts:d.begun,notices:[...e.warnings,...a.notices,...E.warnings,...Z.notices,...$e,
...te]};function re($){let F=$t(a.project,t),{gitlabFor:Be,workspace:Ge}=r;return ar({gitlabFor:Be,workspace:Ge,projectId:o,iid:c,policy:e.policy,defaultBranchHint:F,
limits:e,job:xt(t),now:()=>h,clock:r.now},$)}function ce($,F){return d=F,F.announce(Xn($,n)),Hn($,F,n)}async function xe($){return $.waivers.length+$.baselines.
length===0?F=>({judged:F,notices:[]}):(await import("./chunks/exemptions-4ZU2SZ3B.js")).exemptionsOf($,{readers:r.readersFor(o),branch:n==="project"?Y:je,isCheckout:n===
"project"||e.policy_from==="checkout",projectId:o})}async function Y(){return(await Ue(l,he)).defaultBranch??""}function De(){return re(new Map).read(ge)}async function je(){
return(await Ue(l,ge)).targetBranch}}async function Ue(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}async function as(e,t,r,a){let n=t.deliveries.
every(({outcome:s})=>s!=="superseded");return e.note==="never"||e.dry_run||!a||!n?[]:(await import("./chunks/note-3ZJPQRWP.js")).keepNote(r,a,t,e.note)}function be(e){
return e.catch(()=>{}),e}async function ns({explain:e,...t},r){let a=new Map(Object.entries(t)),{env:n,surface:s}=r,o=performance.now(),i=await bn({flags:a,env:n,
getInput:await ss(r,a)}),c=i.log_level==="debug",u=e==="true"||c;await Sn(i.report_dir);let p=i.signing||i.signing_key?await(await import("./chunks/signer-A5NI2Z7H.js")).
createSigner(i,n):void 0,l=await wn(i,{env:n,signal:r.signal,onRequest:c?(await import("./chunks/debug-DSASDMLX.js")).requestPrinter(r):()=>{}}),d,f=l.ports.after(
2e3,()=>{d=import("./chunks/progress-WTSCPXGI.js").then(m=>m.showProgress(l,r,o,c))}),h=async()=>{f(),(await d)?.()};try{let{report:m,notices:y,...v}=await rs(i,
n,l.ports),_=await Cn(m,{folder:i.report_dir,formatNames:i.formats,context:{jobUrl:n.CI_JOB_URL,policyPath:i.policy[0]??""},host:s.host,signer:p,material:{...v,
env:n,flags:a}});await h();let k=Math.round(performance.now()-o),P={report:m,notices:[...y,..._.notices??[]],reportPath:_.path,tookMs:k,requests:l.requestCount(),
dryRun:i.dry_run,detail:u?(await import("./chunks/explained-4XOZFQHS.js")).explained:void 0},E=(await Pn(P,s)).trimEnd();return r.print(s.host==="terminal"?(await import("./chunks/wrap-TN6ZUWUY.js")).
wrap(E,80):E),kn(m,i.fail_job_on,_.isSigned)}catch(m){throw m instanceof w&&m.code==="INTERRUPTED"?(await import("./chunks/interrupted-EREOS2YU.js")).interrupted(
l.ports.progress,m):m}finally{await h(),l.close()}}async function ss({env:e,surface:t},r){return t.host==="github"?(await import("./chunks/runner-SNP6DF76.js")).
onRunner(e,r):(a,{trimWhitespace:n})=>{let s=e[`INPUT_${a.toUpperCase()}`]??"";return n?s.trim():s}}function os(e,t=[]){let r=[],a=new Map,n=i=>t.includes(i)||_e[i]?.
default==="false";for(let i=0;i<e.length;i++){let c=e[i]??"";if(!c.startsWith("-")||c==="-"){r.push(c);continue}let[,u="",p]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(
c)??[],l=u.replaceAll("-","_"),d=n(l)&&!/^(true|false)$/.test(e[i+1]??""),f=p??(d?"true":e[++i]??""),h=a.get(l);a.set(l,h===void 0?f:`${h}
${f}`)}let[s,...o]=r;return{command:s,operands:o,flags:a}}var is={bold:1,dim:2,red:31,green:32,yellow:33};function us(e,t,r){return{host:e,tone:(a,...n)=>t?`\x1B[${n.
map(s=>is[s]).join(";")}m${a}\x1B[0m`:a,section(a,n,s){return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${a}[collapsed=true]\r\x1B[0K${n}`,...s,`\x1B[\
0Ksection_end:${r()}:countersign_${a}\r\x1B[0K`]:e==="github"?[`::group::${n}`,...s,"::endgroup::"]:[n,...s]}}}function cs(e,t,r){let a=e.GITLAB_CI==="true"?"gi\
tlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":"plain",n=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",s=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR===
"0";return us(a,!s&&(n||a!=="plain"),r)}var Dr=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>Dr.abort());process.stdout.on("error",()=>{});
var wt={env:process.env,surface:cs(process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:Dr.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};ls(process.argv.slice(2)).catch(async e=>(await import("./commands/failure.js")).reportFailure(e,wt)).then(e=>{process.exitCode=e});async function ls(e){let{
command:t="evaluate",...r}=os(e,["help","version","json","explain","h","v"]),{flags:a,operands:n}=r;return t==="evaluate"&&n.length===0&&!["help","h","version",
"v"].some(s=>a.has(s))?ns(Object.fromEntries(a),wt):(await import("./commands/other.js")).otherCommand(t,r,wt)}export{Je as $1_a,_t as $1_b,yt as $2_b,Ve as $2_e,Q as $2_f,qt as $3_b,w as $4_b,Lt as $5_b,pe as $5_c,Ke as $6_a,We as $6_b,Ye as $6_c,Rt as $6_d,Tt as $6_e,Qe as $8_a,
Vr as $8_c,Kr as $8_d,Wr as $8_e,Yr as $8_f,ne as $8_g,j as $9_a,le as $9_b,zr as $9_c,aa as $a_b,et as $b_a,he as $b_b,Ze as $c_a,Mt as $d_a,H as $d_b,g as $d_c,
A as $d_d,ia as $d_e,L as $d_f,z as $d_g,U as $d_h,se as $d_i,Xe as $d_j,de as $d_k,me as $d_l,Ie as $d_m,T as $d_n,J as $d_o,b as $d_p,fe as $d_q,pa as $e_a,Jt as $f_a,
Re as $f_b,rt as $g_b,Qt as $g_c,ge as $h_a,at as $i_a,fa as $j_a,ha as $j_b,Zt as $k_c,V as $l_a,C as $l_b,Oe as $l_c,Se as $m_b,or as $n_a,ir as $n_b,Ce as $n_d,
_e as $o_a,Pe as $o_b,ot as $p_m,Ne as $q_a,ut as $q_b,oe as $r_c,ct as $r_f,mt as $s_a,_r as $t_a,lt as $t_c,yr as $t_d,$r as $t_e,xr as $t_f,jr as $t_g,kr as $t_h,
Va as $u_a};
