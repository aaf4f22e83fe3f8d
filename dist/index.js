#!/usr/bin/env node
var ae={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},Ur={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,
TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,
INTERNAL:2},w=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){super(t,r.cause===void 0?void 0:{cause:r.cause}),this.code=e,this.advice=
r.advice,this.problems=r.problems??[]}get exitCode(){return Ur[this.code]}};var je=class extends Error{};async function Je(e,t,r){return Promise.all(e.map(async a=>({source:Mr(a,r),...await Dr(a,t,r)})))}function Mr(e,t){return e.kind===
"path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function Dr(e,t,r){try{return e.kind==="preset"?{text:await(await import("./chunks/registry-NOBLATMT.js")).presetText(
e.typed)}:e.kind==="url"?{text:await t.url(e.typed)}:e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?{text:await t.checkout(e.path)}:await t.
branch(e.path,r)}catch(a){if(a instanceof je){let{missingPolicy:n}=await import("./chunks/missing-WAPO7LDR.js");throw await n(e,t,r,a)}throw a instanceof w&&a.code!==
"INTERRUPTED"?new w("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${a.message}`,{cause:a,...a.advice===void 0?{}:{advice:a.advice}}):a}}async function Ve(e){return e.every(t=>!t.includes(":"))?e.map(yt):(await import("./chunks/other-sources-3HAUFAP3.js")).otherSources(e)}function yt(e){return{kind:"\
path",typed:e,path:e.replace(/^\.\//,"")}}async function $t(e,t){let r=X(t.CI_MERGE_REQUEST_IID),a=X(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&Gr(e,t)&&r!==void 0&&a!==void 0?xt(e,t,a,r,Br(t)):(await import("./chunks/elsewhere-YV7PKDH2.js")).subjectElsewhere(e,t)}function Br(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function xt(e,t,r,a,n){return{kind:"merge-request",project:r,iid:a,sha:e.sha??n?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function Gr(e,t){return e.project===void 0?!0:typeof e.project=="number"?X(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Ke(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function jt(e,t){return(typeof e=="number"?X(t.CI_PROJECT_ID)===e:Ke(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function kt(e){return{id:X(e.CI_JOB_ID),
pipelineId:X(e.CI_PIPELINE_ID)}}function Ke(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function X(e){return e!==void 0&&/^\d+$/.test(e)?Number(
e):void 0}var We={merge_request_approvals:()=>import("./chunks/merge-request-approvals-ZL3F5K7L.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft-V5HKRWHG.js"),
merge_request_title:()=>import("./chunks/merge-request-title-HUWETOBN.js")},Ye={default_branch_protected:()=>import("./chunks/default-branch-protected-VRMI442W.js"),
default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push-W6HEU5AE.js"),merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval-QCCEFMGV.js"),
minimum_approvals_required:()=>import("./chunks/minimum-approvals-required-CRSWEAOJ.js"),push_protection_enabled:()=>import("./chunks/push-protection-enabled-EAPEWPDE.js"),
require_signed_commits:()=>import("./chunks/require-signed-commits-6KGCZYB3.js"),resolve_discussions_required:()=>import("./chunks/resolve-discussions-required-3J652TPS.js"),
scanner_sast_running:()=>import("./chunks/scanners-4YSNORSF.js"),scanner_secret_detection_running:()=>import("./chunks/scanners-4YSNORSF.js"),secure_webhooks:()=>import("./chunks/secure-webhooks-NHMLAXJM.js")},
Qe={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:"\
>=",value:2}},It=new Set(["minimum_approvals_required"]);function qt(e,t,r,a){return{loadControl:n=>Et(e,n,"control"),loadField:n=>Et(t,n,"field"),predefinedExpression(n){
return Object.hasOwn(r,n)?r[n]:Object.hasOwn(t,n)&&!a.has(n)?{field:n,operator:"=",value:!0}:void 0}}}async function Et(e,t,r){return Object.hasOwn(e,t)?Object.
values(await e[t]?.()??{}).flat().find(a=>a.kind===r&&a.id===t):void 0}var Fr=qt(We,Ye,Qe,It);async function Rt(e,t){let r=a=>[We,Ye,Qe].some(n=>Object.hasOwn(n,
a));return r(e)&&(t===void 0||r(t))?Fr:import("./chunks/registry-ZYMIRAWL.js")}var ze=class extends Error{},Hr=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,Jr=/(?<!\\)[+*]/g;async function Vr(e,t=!1){
if(t&&Hr.test(e)&&(e.match(Jr)??[]).length<=2){let a=Kr(e);if(a)return a}let{RE2JS:r}=await import("./chunks/esm-6SXSGZGR.js");try{let a=new r(e);return n=>a.test(
n)}catch(a){throw new ze(a instanceof Error?a.message:String(a),{cause:a})}}function Kr(e){try{let t=new RegExp(e);return r=>t.test(r)}catch{return}}var Xe=["info","low","medium","high","critical"],Tt=["observe","warn","enforce"];function Wr(e){return{kind:"control",...e}}function Yr(e){return{kind:"field",about:"\
project",...e}}function Qr(e,t={}){return{status:"pass",message:e,...t}}function zr(e,t={}){return{status:"fail",message:e,...t}}function ne(e){return{status:"u\
nknown",message:e}}var Xr=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;function _(e,t=300){let r=e.replace(Xr," ").replace(/##(?=\[)/g,"## ").trim();
return r.length>t?`${r.slice(0,t-1)}…`:r}function ce(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function Zr(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")}\
 and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(", ")} and ${r}`}var Ot=["=","!=",">","<",">=","<="];function ea(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="num\
ber"))return t===">"?e>r:t==="<"?e<r:t===">="?e>=r:e<=r}function St(e,t){if("unknown"in e)return ne(e.unknown);let{value:r,because:a,note:n}=e,s=n===void 0?{actual:r}:
{actual:r,note:n},o=ea(r,t);if(o===void 0)return ne(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:i,
mayBeHigher:c}=e;return i!==void 0?ne(`${a}, but ${i}`):c!==void 0&&!ta(o,t.operator)?ne(`${a}, but ${c}`):o?{status:"pass",message:a,...s}:{status:"fail",message:`${a}${ra(
r,t)}`,...s}}function ta(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function ra(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":
`, ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${ce(r,"is expected","are expected")}`}var aa="external_control";async function ke(e){if(e.id===aa)return le(sa(e));if(e.rule!==void 0)return(await import("./chunks/rule-QVEVXBGA.js")).selectRule(e);
if(e.message?.includes("{{"))return(await import("./chunks/filled-HHXJYTY5.js")).selectFilled(e,ke);let{loadControl:t,loadField:r,predefinedExpression:a}=await Rt(
e.id,e.expression?.field),n=await t(e.id);if(n)return e.expression?Ee(["expression"],`${e.id} takes parameters under with, not an expression`):na(n,e);let s=a(e.
id),o=e.expression??s,i=o&&await r(o.field);if(!i){let{selectUnknown:m}=await import("./chunks/unknown-names-Z2VQNHFF.js");return m(e,o?.field,ke)}let c=i.warning?
[`${e.id}: ${i.warning}`]:s&&!oa(s,o)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...le(Ct(i,e,o)),
warnings:c};if(!i.asserted)return Ee(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:u,assertedReading:p}=await import("./chunks/assertion-PQUURGSO.js"),
l=[],d=u.read(e.with,[],l);return l.length>0?{problems:[],issues:l,shape:u,warnings:c}:{...le(Ct({...i,read:()=>p(d)},e,o)),warnings:c}}async function na(e,t){let r=e.
params;if(!r&&t.with)return Ee(["with"],`${t.id} takes no parameters`);let a=[],n=r?.read(t.with??{},[],a);if(a.length>0)return{problems:[],issues:a,shape:r,warnings:[]};
let s=n;try{e.prepare&&(s=await e.prepare(n))}catch(o){if(o instanceof ze)return Ee(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}
return le({...Pt(e,t),needs:{...e.needs,...await e.needsFor?.(n)},expected:n??null,judge:o=>Nt(e.check(o,s),t)})}function Ct(e,t,r){return{...Pt(e,t),expected:r,
judge:a=>Nt(St(e.read(a),r),t)}}function sa(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},
expected:null,remediation:{text:"the service behind this control answers it"},...Ze(e),judge:void 0}}function Pt(e,t){return{id:t.id,title:t.title??e.title,severity:t.
severity??e.severity,about:e.about,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...Ze(t)}}function Ze({phase:e,
enforce_from:t,final:r=!1}){let a=t===void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(a===void 0?"enforce":"warn"),enforcedFromMs:a}}function Nt(e,t){return e.
status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function oa(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===
t.value}function le(e){return{control:e,problems:[],issues:[],warnings:[]}}function Ee(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}var At=1048576;async function Lt(e,t){let r=Buffer.byteLength(e);if(r>At){let s=`policy ${t} has ${r} bytes, more than the ${At} a policy may have`;throw new w(
"POLICY_INVALID",s)}let a=e.replace(/^\ufeff/,"");if(a.trim()==="")throw new w("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.
test(t)?ia:(await import("./chunks/yaml-VYGY3L6E.js")).parseYaml)(a);if("errors"in n)throw Mt(t,n.errors);return n}async function ia(e){let t=()=>import("./chunks/json-places-Q6AAPV44.js"),
r;try{r=JSON.parse(e)}catch(a){return{errors:[(await t()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==
Ut(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function Ut(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,a)=>r+Ut(a),Array.isArray(e)?0:t.length)}function Mt(e,t){let r=t.map(({line:n,column:s,message:o})=>`${e}:${n}:${s}: ${o}`),[a=""]=r;
return r.length===1?new w("POLICY_INVALID",a):new w("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var Dt=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.path.join(".")||"shape"}`),this.issues=e}};function G(e,t){let r=[],a=e.read(t,[],r);
if(r.length>0)throw new Dt(r);return a}function Ie(e,t,r={}){return{kind:e,rule:r,read(a,n,s){if(typeof a!==t||e==="integer"&&!Number.isSafeInteger(a))return s.
push({path:n,code:a===void 0?"missing":"type",detail:e}),a;let o=e==="text"?a.length:a,{min:i,max:c,pattern:u,says:p}=r;return i!==void 0&&o<i&&s.push({path:n,code:"\
small",detail:i}),c!==void 0&&o>c&&s.push({path:n,code:"large",detail:c}),u&&!u.test(a)&&s.push({path:n,code:"format",detail:p}),a}}}function g(e){return Ie("te\
xt","string",e)}function M(e){return Ie("number","number",e)}function ua(e){return Ie("integer","number",e)}function A(){return Ie("flag","boolean")}function Z(e){
return{kind:"list",of:e,read(t,r,a){return Array.isArray(t)?t.map((n,s)=>e.read(n,[...r,s],a)):(a.push({path:r,code:t===void 0?"missing":"type",detail:"list"}),
[])}}}function L(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,a,n){if(!Bt(r))return n.push({path:a,code:r===void 0?"missing":"type",detail:"obje\
ct"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||n.push({path:a,code:"unknown_key",detail:o});let s=Object.entries(e).map(([o,i])=>{let c=Object.hasOwn(
r,o)?r[o]:void 0;return[o,i.read(c,[...a,o],n)]});return Object.fromEntries(s)}}}function se(e){return L(e,!0)}function et(e){return{kind:"map",...e?{rule:e}:{},
read(t,r,a){return Bt(t)?t:(a.push({path:r,code:"type",detail:"object"}),{})}}}function pe(){return{kind:"any",read:e=>e}}function de(e){return{kind:"value",of:e,
read(t,r,a){return e.includes(t)||a.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function qe(...e){return{kind:"either",of:e,read(t,r,a){let n=e.
map(o=>{let i=[];return{read:o.read(t,r,i),found:i}}),s=n.find(({found:o})=>o.length===0);return s||a.push({path:r,code:"alternatives",detail:n.map(({found:o})=>o)}),
s?.read}}}function S(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t==null?void 0:e.read(t,r,a)}}function F(e){return{kind:"maybe",of:e,read:(t,r,a)=>t===
null?null:e.read(t,r,a)}}function b(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t===void 0?void 0:e.read(t,r,a)}}function me(e,t){return{kind:"mappe\
d",of:e,read(r,a,n){let s=[],o=e.read(r,a,s);return n.push(...s),s.length===0?t(o):void 0}}}function Bt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function tt(e,t,r){return{...e,...t,needs:{answer:e},collect:async(a,n)=>G(r,n.answer)}}var Gt=S(L({access_level:M()})),Ft=me(L({id:M(),path_with_namespace:g(),visibility:S(g()),default_branch:b(F(g())),empty_repo:S(A()),only_allow_merge_if_all_discussions_are_resolved:b(
F(A())),secret_push_protection_enabled:b(F(A())),namespace:L({id:M(),kind:g(),full_path:g()}),owner:S(L({id:M()})),permissions:S(L({project_access:Gt,group_access:Gt}))}),
e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:ca(e.permissions)})),rt={id:"project_answer",summary:"The project",right:"a token whose user\
 can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},fe=tt(rt,{id:"project"},Ft);async function Ht(e,t){if(typeof e=="num\
ber")return{projectId:e,known:new Map};let r=[],a=await t(s=>r.push(s)).Projects.show(e),{id:n}=G(Ft,a);return{projectId:n,known:new Map([[rt.id,{ok:!0,value:a,
requests:r}]])}}function ca(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...t)}var Jt=g({min:1,max:255}),he=e=>b(g({min:1,max:2e3,...e===void 0?{}:{about:e}})),Vt=e=>g({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",about:e}),
la=se({field:g({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:de(Ot),value:qe(A(),M(),g())}),Kt=e=>g({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",...e===void 0?{}:{about:e}}),Re=se({id:Kt("Id of a built-in control, or a new id together with expression or rule"),with:b(
et({about:"Parameters of the control"})),expression:b(la),rule:b(g({min:1,about:"A rule of your own in CEL, over the facts of docs/reference/facts.md"})),title:he(),
severity:b(de(Xe)),message:he("Said instead of the built-in sentence when the control fails"),remediation:he("How to fix it, said instead of the built-in advice"),
final:b(A()),phase:b(de(Tt)),enforce_from:b(Vt("The control is enforced from this day on, and only warns before it"))}),pa=se({name:Jt,description:he(),final:b(
A()),controls:Z(qe(Kt(),Re))}),at=se({$schema:b(g()),name:Jt,description:he(),extends:b(Z(g({min:1,about:"preset:NAME, group/project:path@ref or https://...; la\
ter ones, and this file, go on top"}))),requirements:b(Z(pa)),waivers:b(pe()),waiver_rules:b(pe()),baseline:b(pe())});var da={bases:[],waivers:void 0,waiverRules:void 0,baseline:void 0,isDated:!1};async function Wt(e){let t=[],r=at.read(e,[],t);if(t.length===0)return ma(r);let{
isFramework:a,frameworkDraft:n}=await import("./chunks/framework-XVYNUKUR.js");if(a(e))return n(e);let[{problemsOf:s},{salvage:o}]=await Promise.all([import("./chunks/issues-FW23ZXBC.js"),
import("./chunks/salvage-Q7OMUFFP.js")]),{waivers:i,waiver_rules:c,baseline:u}=e??{},p=o(e);return{name:"",bases:[],requirements:p,baseline:u,...Yt(p,i,c),problems:s(
t,e,at)}}function ma(e){let t=(e.requirements??[]).map(({name:i,description:c,final:u=!1,controls:p},l)=>{let d=["requirements",l],m=p.map((h,f)=>({entry:typeof h==
"string"?G(Re,{id:h}):h,path:[...d,"controls",f]}));return{name:i,isFinal:u,description:c,path:d,entries:m}}),{name:r,extends:a=[],waivers:n,waiver_rules:s,baseline:o}=e;
return{name:r,bases:a,requirements:t,baseline:o,...Yt(t,n,s),problems:[]}}function Yt(e,t,r){let a=e.some(({entries:n})=>n.some(({entry:s})=>s.enforce_from!==void 0));
return{waivers:t,waiverRules:r,isDated:a||t!==void 0||r!==void 0}}var H=class extends w{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(e,t,r){let{advice:a,cause:n}=r;super(e,t,{cause:n,
...a===void 0?{}:{advice:a}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.attempts??1,this.expectedSha=r.expectedSha,
this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0}};function C(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function Oe(e){
let t=_(Te(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var fa=new Set(["base","error"]);function Te(e){if(e==null)return"";if(Array.isArray(
e))return e.map(Te).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:r,error:a,errors:n}=e;for(let s of[t,r,a,n]){
let o=Te(s);if(o)return o}return Object.entries(e).map(([s,o])=>[fa.has(s)?"":s,Te(o)]).filter(([,s])=>s).map(s=>s.join(" ").trim()).join(", ")}var ha=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function wa(e,t,r,a,n,s=!1){let o=0;for(let i of[...s?[]:ha,void 0])try{let c=await e.StatusChecks.set(t.projectId,
t.iid,{externalStatusCheckId:r,sha:t.sha,status:a});return{outcome:"delivered",attempts:o+c.attempts}}catch(c){if(!(c instanceof H)||c.status!==409)throw c;if(o++,
await nt(e,t))return{outcome:"superseded",attempts:o};if(i===void 0)throw c;await n(i)}throw new w("INTERNAL","the last wait ends the loop")}async function nt(e,{
projectId:t,iid:r,sha:a}){let n=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(ga),s=Array.isArray(n)?n.map(o=>String(o?.head_commit_sha)):
[];return s.length>0&&s[0]!==a&&s.includes(a)}function ga(e){if(!(e instanceof w&&e.code!=="INTERRUPTED"))throw e}async function Qt(e){let t=e.targets.filter(({
kind:i})=>i==="status_check"),r=e.targets.filter(({kind:i})=>i==="external_control"),a=await Promise.all(t.map(i=>Xt(e,i))),n=e.isSuperseded||a.some(({outcome:i})=>i===
"superseded"),[s,o]=await Promise.all([$a(e,a),Promise.all(r.map(i=>ya({...e,isSuperseded:n},i)))]);return[...s,...o]}var va=10*6e4;function zt(e,t,r){let a=t.requirement===
void 0?ba(e):_a(e,t.requirement);return a==="pass"?!0:a!=="fail"&&r==="leave"?void 0:!1}function ba({verdict:e}){return e==="compliant"?"pass":e==="non_complian\
t"?"fail":"unknown"}function _a({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Xt(e,t){let r=zt(e.evaluation,t,e.onUndetermined),
a=r?"passed":"failed";return Zt(e,t,r,a,n=>wa(e.gitlab,n,t.id,a,e.sleep,e.isLagging))}async function ya(e,t){let r=zt(e.evaluation,t,e.onUndetermined),a=r?"pass":
"fail",n=e.secrets.get(t.id)??"";return Zt(e,t,r,a,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,a,{secret:n,
nonce:e.nonce})).attempts}))}async function Zt(e,t,r,a,n){let{id:s,name:o=null,requirement:i=null}=t,c={target:t.kind,id:s,name:o,requirement:i,status:a,attempts:0};
if(e.isSuperseded)return{...c,outcome:"superseded"};if(e.dryRun||r===void 0)return{...c,outcome:"skipped"};try{let u=e.mergeRequest??{projectId:e.projectId,iid:0,
sha:""},p={...c,...await n(u)};return e.onDelivered(p),p}catch(u){if(!(u instanceof w)||u.code==="INTERRUPTED")throw u;return{...c,outcome:"failed",attempts:xa(
u),error:ja(u)}}}async function $a(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<va)||!t.some(({outcome:n})=>n==="delivered"))return t;
let{readBack:a}=await import("./chunks/read-back-IW44UE72.js");return a(e,r,t)}function xa(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function ja(e){
return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}async function er(e,t,r){let a=[],n=e.flatMap(c=>{let u=st(c,r);if(u)return[{kind:"status_check",...u,requirement:void 0}];for(let[p,l]of tr(c)){let d=t.includes(
p)?st(l,r):void 0;if(d)return[{kind:"status_check",...d,requirement:p}]}return a.push(c),[]}),s=n.filter(({id:c},u)=>n.findIndex(p=>p.id===c)!==u);if(a.length+s.
length===0)return n;let{explainLine:o,unknownTargets:i}=await import("./chunks/explain-targets-KJZGL7AV.js");throw i([...a.map(c=>o(c,t,r)),...s.map(({id:c})=>`\
status check ${c} is named twice, and one check can hold one verdict only`)],"status_check")}function st(e,t){let r=t.find(({name:a})=>a===e)??t.find(({id:a})=>String(
a)===e);return r&&{id:r.id,name:r.name}}function*tr(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var ka=me(L({iid:M(),project_id:M(),title:g(),draft:S(A()),work_in_progress:S(A()),sha:F(g()),target_branch:g(),source_branch:S(g()),description:S(g()),labels:S(
Z(g())),created_at:g(),prepared_at:b(F(g())),changes_count:b(F(g())),author:L({username:g()}),references:S(L({full:g()})),web_url:S(g())}),e=>({iid:e.iid,projectId:e.
project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,
sourceBranch:e.source_branch,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==null,changesCount:e.changes_count??
void 0,author:e.author.username,url:e.web_url})),we={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_\
request",collect:async({gitlab:e,projectId:t,iid:r})=>G(ka,await e.MergeRequests.show(t,r??0))};var ot=e=>`${JSON.stringify(e,null,2)}
`;var Ea=class{},Ia=class{};var rr="a web page instead of JSON";function ar({headers:e,text:t},r){let a=e["content-type"]??"";if(nr(a,t))return{instead:rr};if(r!=="json")return{value:r==="\
text"?t:void 0};if(!it(a))return{instead:`something else than JSON (${a||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed J\
SON"}}}function it(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function nr(e,t){return/html/i.test(e)||!it(e)&&/^\s*<(!doctype|html)/i.test(t)}function sr(e){
return e.NODE_USE_ENV_PROXY==="1"&&or(process.versions.node)}function or(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===22&&r>=21}var qa=10,
ir="ETIMEDOUT",ur="E2BIG";async function cr(e,t,r){let{Agent:a,request:n}=await Ra(e?"node:https":"node:http"),s={keepAlive:!0,maxSockets:qa,...sr(t)?{proxyEnv:t}:
{},...e&&r?{secureContext:await Ta(r)}:{}};return{agent:new a(s),request:n}}async function Ra(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function Ta(e){
let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:a}=t;try{return new r(e),t.createSecureContext({ca:[
...a?.("default")??t.rootCertificates,e]})}catch(n){throw new w("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:n})}}function lr(e,t,r){
let{method:a,body:n,timeoutMs:s,maxBodyBytes:o,now:i}=r,c=/^[PD]/.test(a),u=c&&a!=="DELETE"?JSON.stringify(n??{}):void 0,p={accept:"*/*","user-agent":"countersi\
gn",...c?{"content-type":"application/json"}:{},...u?{"content-length":String(Buffer.byteLength(u))}:{},...r.headers};return new Promise((l,d)=>{let m=e.request(
t,{method:a,headers:p,agent:e.agent},v=>{Oa(v,o,i()).then($(l),f)}),h=setTimeout(()=>m.destroy(pr(ir)),s),f=$(d);m.on("error",f).end(u);function $(v){return k=>{
clearTimeout(h),v(k)}}})}async function Oa(e,t,r){let a=[],n=0;for await(let o of e){if(n+=o.length,n>t)throw pr(ur);a.push(o)}let s={};for(let[o,i]of Object.entries(
e.headers))s[o]=String(i);return{status:e.statusCode??0,headers:s,text:Buffer.concat(a).toString(),answeredAt:r}}function pr(e){return Object.assign(new Error(e),
{code:e})}function Sa(e){let t;function r(a,n){let s=Date.parse(a);s&&(t=s-n)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:a=>r(a,e()),learn(a,n,s){
r(a,Math.max((n+s)/2,s-1e3)-500)}}}function Ca(e,t){let r=new Set,a=!1;function n(){a=!0;for(let s of r)s(ut());t()}return e?.addEventListener("abort",n,{once:!0}),
{race:s=>new Promise((o,i)=>{(a||e?.aborted)&&i(ut()),r.add(i),s.then(o,i).finally(()=>r.delete(i))}),check(){if(a||e?.aborted)throw ut()},close(){e?.removeEventListener(
"abort",n),n()}}}function ut(){return new w("INTERRUPTED","the job was cancelled")}var Pa=new Set([408,429,502,503,504]);function Na(e,t){return Pa.has(e)||e===
500&&t}function Aa(e){return[301,302,303,307,308].includes(e)}function La(e,t,r=0,a={},n=0){let s=1e3*2**(e-1)*(.5+t()/2);return Math.max(s,Ua(r,a,n)||0)}function Ua(e,t,r){
let a=t["retry-after"];return a?/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-r+1e3:e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function lt(e){let{token:t,now:r,
env:a={}}=e,{requestTimeoutMs:n=3e4,deadlineAt:s=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,i=new URL(e.baseUrl),c=i.href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.
test(t))throw new w("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let u,p=0,{learn:l,...d}=Sa(r),m=Ca(e.signal,h);
function h(){u?.then(({agent:v})=>v.destroy()).catch(()=>{})}async function f(v,k,R){u??=cr(i.protocol==="https:",a,e.certificateAuthorities);let U=await u,{method:T,
body:P,anonymous:D,headers:E}=k,O={...t&&!D?{"private-token":t}:{},...E?.()},V=r();p++;let I=await lr(U,v,{method:T,body:P,headers:O,timeoutMs:R,maxBodyBytes:o,
now:r});return l(I.headers.date??"",V,I.answeredAt),I}async function $(v){let{method:k,path:R,query:U,body:T,expects:P="json",situation:D="fact"}=v,E=k==="GET"||
k==="HEAD"||v.reads===!0,O=C(k,R),V=new URL(c+R+(U?`?${U}`:""));for(let I=1,De=0;;){let be=r(),te=s()-be;if(m.check(),te<=0)throw(await ct()).tooLate(O,I);let ie=Math.
min(te,n),re=await m.race(f(V,v,ie)).catch(async He=>{if(He instanceof w)throw He;return(await ct()).describeFailure(He,i,a)}),[N,Q]="headers"in re?[re,void 0]:
[void 0,re],B=N?.status??0,_e=Q?Q.isTemporary:Na(B,E),K=La(I,e.random,B,N?.headers,d.serverNow()),ue=r()+K>=s(),ye=_e&&I<5&&!ue,$e={method:k,path:R,status:B,durationMs:r()-
be,attempt:I};if(e.onRequest?.(ye?{...$e,retryInMs:K}:$e),ye){await m.race(e.sleep(K)),I++;continue}let z=N&&B<300?ar(N,P):void 0;if(N&&z&&z.instead===void 0)return{
status:B,headers:N.headers,body:z.value,attempts:I};let{endingOf:xe,followRedirect:y,refused:W,tooLate:Be,unanswered:Ge,unexpected:Lr}=await ct();if(N&&Aa(B)){V=
y(N,V,{request:O,method:k,path:R,root:i,hops:De++,attempts:I});continue}let Fe={request:O,situation:D,writes:!E,body:T,attempts:I,token:t};if(z?.instead!==void 0)
throw Lr(B,Fe,z.instead);let _t=_e?xe(I,ue?K:0):"";throw N?W(N,Fe,_t):Q?.isTimeout&&ie===te?Be(O,I):Ge(Q,Fe,_t)}}return{...d,send:$,requestCount:()=>p,close:m.close}}
function ct(){return import("./chunks/trouble-AAP4XPZI.js")}function mr(e){return`gid://gitlab/Project/${e}`}function Ma(e,t){let r;return async a=>{r??=Da(e,t);let{project:n,request:s}=await r,o=a.select?.on==="merge_re\
quest"?n.mergeRequest:n;if(o==null)throw new Se(`GitLab shows no merge request to this token; reading it needs ${a.right}`);return{node:o,request:s}}}async function Da(e,t){
let r="POST /graphql",a=e.gitlabFor(()=>{}),n=t.filter(({select:l})=>l?.on==="project").map(({select:l})=>l?.fields),s=t.filter(({select:l})=>l?.on==="merge_req\
uest").map(({select:l})=>l?.fields),o=s.length>0;o&&n.push(`mergeRequest(iid: $iid) { ${s.join(" ")} }`);let i=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${n.join(" ")} } } }`,{data:c,errors:u}=await a.graphql(i,{ids:[mr(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=c.projects?.
nodes?.[0];if(u.length>0)throw new Se(`GraphQL answered with errors: ${u.join("; ")}`);if(!p)throw new Se("GraphQL shows this token no such project");return{project:p,
request:r}}function fr(e,t=new Map){let r=new Map;for(let[i,c]of t)r.set(i,Promise.resolve(c));let a=new Set,n;function s(i){let c=r.get(i.id);if(c)return c;let u=o(
i);return r.set(i.id,u),u}async function o(i){let c=[];try{let u=e.gitlabFor(m=>c.push(m)),p={...e,gitlab:u,read:async m=>dr(await s(m),c)};if(i.select){a.add(i),
n??=Ma(e,[...a].filter(({id:f,select:$})=>$&&!t.has(f)));let{node:m,request:h}=await n(i);return c.push(h),{ok:!0,value:await i.select.read(m,p),requests:c}}let l={},
d=Object.entries(i.needs??{});for(let[m,h]of await Promise.all(d.map(async([f,$])=>[f,await s($)])))l[m]=dr(h,c);return{ok:!0,value:await i.collect?.(p,l),requests:c}}catch(u){
if(u instanceof w&&u.code==="INTERRUPTED")throw u;return u instanceof wr?{...u.result,requests:c}:{ok:!1,reason:(await import("./chunks/why-not-7OELBSEX.js")).whyNot(
i,u),requests:c,error:u}}}return{announce(i){for(let c of hr(i))a.add(c)},read:s}}function hr(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),hr(Object.values(r.
needs??{}),t));return t}var Se=class extends Error{},wr=class extends Error{result;constructor(e){super(e.reason),this.result=e}};function dr(e,t){if(t.push(...e.
requests),!e.ok)throw new wr(e);return e.value}function ee(...e){return t=>{let r=e.find(a=>a===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function Ce(e){return{value:e}}
function pt(e){return{value:mt(e,/\r?\n/)}}function gr(e){return{value:mt(e,/[\r\n,]+/)}}function vr(...e){return t=>{let r=mt(t,/[\r\n,]+/),a=r.filter(n=>!e.includes(
n));return a.length>0?{problem:`must name ${e.join(", ")}, not "${a.join(", ")}"`}:{value:r}}}function br(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function _r(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,a=0,n=0]=(t??
[]).slice(1).map(o=>Number(o??0)),s=((r*60+a)*60+n)*1e3;return!t||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:s}}function yr(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function $r(e){let t=dt(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function xr(e){let t=dt(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function jr(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${Ba(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function dt(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function mt(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function Ba(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var Ga=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"];function x(e,t){return{parse:e,...t}}var ge={mode:x(ee("au\
to","merge-request","project"),{default:"auto"}),policy:x(gr,{default:".countersign.yml"}),policy_from:x(ee("target_branch","checkout"),{default:"target_branch"}),
gitlab_url:x(jr,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:x(Ce,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:x(xr,{}),
merge_request:x($r,{}),sha:x(yr,{}),status_check:x(pt,{}),external_control:x(pt,{}),external_control_secret:x(Ce,{secret:!0,environment:["COUNTERSIGN_CONTROL_SE\
CRET"]}),fail_job_on:x(ee("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:x(ee("fail","leave"),{default:"fail"}),note:x(ee("n\
ever","on_failure","always"),{default:"never"}),report_dir:x(Ce,{default:"countersign-report"}),formats:x(vr(...Ga),{default:"json"}),dry_run:x(br,{default:"fal\
se"}),timeout:x(_r,{default:"10m"}),log_level:x(ee("info","debug"),{default:"info"})},Pe=Object.keys(ge);function kr(e){let{evaluation:t,subject:r}=e,{policy:a,documents:n,sha256:s}=e.loaded,o=new Map(a.requirements.map(({name:i,description:c})=>[i,c]));return{schema:"\
countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.
gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{
name:a.name,sources:[...a.sources],documents:[...n],sha256:s},requirements:t.requirements.map(({name:i,status:c,controls:u})=>({name:i,description:o.get(i)??null,
status:c,controls:u.map(p=>Fa(p,r))})),deliveries:[...e.deliveries]}}function Fa(e,t){let{id:r,title:a,severity:n,expected:s,remediation:o}=e.control;return{id:r,
title:a,severity:n,status:e.status,message:e.message,note:e.note??null,expected:s?{...s}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{
text:o.text,url:Ha(o,t)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===void 0?{}:{baseline:e.baseline}}}function Ha({page:e},{gitlabUrl:t,project:r,
mergeRequest:a}){if(e===void 0)return null;let n=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?a?`${n}/-/merge_requests\
/${a.iid}${e.slice(1)}`:null:`${n}${e}`}function Ne(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)
for(let{status:a}of r)t[a]++;return t}async function Ae(e,t,r={},a="fact"){let n=l=>e.send({method:"GET",path:t,query:Le({...oe(r),...l}),situation:a}),s=await n({});if(r.page!==void 0||!Array.isArray(
s.body))return s;let{link:o,...i}=s.headers,c={...s,headers:i},u=i["x-next-page"]||o?.includes('rel="next"'),p=i["x-next-page"]===void 0&&s.body.length===r.perPage;
return!u&&!p&&Number(i["x-total"]??s.body.length)===s.body.length?c:(await import("./chunks/pages-XQUF6UVC.js")).readPages(C("GET",t),n,s)}function Er(e,t){return({
url:r})=>{let a=s=>`${r}/${s}`.replace(/\/+/g,"/");function n(s){return(o,{searchParams:i={},body:c={}}={})=>{let u=a(o);return t(C(s,u)),e.send({method:s,path:u,
query:Le(oe(i)),body:oe(c),expects:s==="DELETE"?"empty":"json"})}}return{get(s,{searchParams:o}={}){let i=a(s);return t(C("GET",i)),Ae(e,i,o)},post:n("POST"),put:n(
"PUT"),patch:n("PATCH"),delete:n("DELETE")}}}function oe(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,a=>`_${a.toLowerCase()}`),
r]))}function Le(e){let t=new URLSearchParams;for(let[r,a]of Object.entries(e))if(Array.isArray(a))for(let n of a)t.append(`${r}[]`,String(n));else a!=null&&t.append(
r,String(a));return t.toString()}var Ir=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}async list(e,t){let r=C("GET",e);this.#t(r);let{body:a}=await Ae(this.#e,
e,{perPage:100},t);if(Array.isArray(a)&&a.every(Ja))return a;throw new H("GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(e,t,r,a){
this.#t(C(e,t));let n=e==="DELETE"?"empty":"json",{attempts:s}=await this.#e.send({method:e,path:t,body:r,expects:n,situation:a});return{attempts:s}}};function Ja(e){
let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function ft(e){return(e??"").replace(/\?.*/s,"")}var Va=Object.defineProperty,Ka=(e,t)=>{for(var r in t)Va(e,r,{get:t[r],enumerable:!0})};import{createHash as Wa,randomBytes as Ya}from"node:crypto";import{readFile as Qa}from"node:fs/promises";import{constants as In}from"node:fs";import{access as qn,
mkdir as Rn,writeFile as gt}from"node:fs/promises";import{join as vt}from"node:path";var J=class{constructor({requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,
this.queryTimeout=null,this.requester=e({url:this.url})}},za=class{value;constructor(e){this.value=e}};function j(e,...t){return t.reduce((r,a,n)=>{let s=a instanceof
za?a.value:encodeURIComponent(String(a));return r+s+e[n+1]},e[0])}var Tr=class extends J{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){
let a=j`${e}/members`;return t&&(a+="/all"),q(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[n,s]=[e,t].map(encodeURIComponent),o=[n,"members"];return r&&
o.push("all"),o.push(s),q(this,o.join("/"),a)}},Xa=class extends J{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return q(this,j`${e}/hooks`,t)}show(e,t,r){
return q(this,j`${e}/hooks/${t}`,r)}},Za=class extends J{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return q(this,j`${e}/push_rule`,t)}},en=class extends J{all(e,{
pipelineId:t,...r}={}){let a=t?j`projects/${e}/pipelines/${t}/jobs`:j`projects/${e}/jobs`;return q(this,a,r)}show(e,t,r){return q(this,j`projects/${e}/jobs/${t}`,
r)}},tn=class extends J{showConfiguration(e,{mergerequestIId:t,...r}={}){let a;return t?a=j`projects/${e}/merge_requests/${t}/approvals`:a=j`projects/${e}/approvals`,
q(this,a,r)}},rn=class extends J{all({projectId:e,groupId:t,...r}={}){let a="";return e?a=j`projects/${e}/`:t&&(a=j`groups/${t}/`),q(this,`${a}merge_requests`,r)}show(e,t,r){
return q(this,j`projects/${e}/merge_requests/${t}`,r)}},an=class extends J{all(e,t){return q(this,j`projects/${e}/pipelines`,t)}show(e,t,r){return q(this,j`projects/${e}/pipelines/${t}`,
r)}},nn=class extends Xa{constructor(e){super("projects",e)}},sn=class extends Tr{constructor(e){super("projects",e)}},on=class extends Za{constructor(e){super(
"projects",e)}},un=class extends J{all({userId:e,starredOnly:t,...r}={}){let a;return e&&t?a=j`users/${e}/starred_projects`:e?a=j`users/${e}/projects`:a="projec\
ts",q(this,a,r)}show(e,t){return q(this,j`projects/${e}`,t)}},cn=class extends J{all(e,t){return q(this,j`projects/${e}/protected_branches`,t)}show(e,t,r){return q(
this,j`projects/${e}/protected_branches/${t}`,r)}},ln=class extends Tr{constructor(e){super("groups",e)}};async function q(e,t,r){return(await e.requester.get(t,
{searchParams:r})).body}async function pn(e,t,r={},a=!/^\s*mutation\b/.test(t)){let n=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},
reads:a,situation:"graphql"}),{data:s,errors:o}=n.body??{},i=(Array.isArray(o)?o:o?[o]:[]).map(p=>Oe(p)??"no reason given");if(s!=null)return{data:s,errors:i};let c=Oe(
i),u=/does not exist or you don't have permission/.test(c??"");throw new H(u?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /grap\
hql without data: ${c??"it gives no reason"}`,{request:"POST /graphql",status:n.status,words:c,attempts:n.attempts,advice:u?"check the id, and give the token's \
user or bot the role that this needs":"an older GitLab may lack a field that is asked for; see the words of GitLab"})}var dn=class{#e;constructor(e,t){this.#e=new Ir(
e,t)}async allForMergeRequest(e,t){let r=`${ht(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:a,name:n,external_url:s,status:o})=>({
id:a,name:n,externalUrl:ft(s),status:mn(o)}))}set(e,t,r){let a=`${ht(e,t)}/status_check_responses`;return this.#e.write("POST",a,oe({...r}),"status_check")}retry(e,t,r){
return this.#e.write("POST",`${ht(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){return(await this.#t()).
create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services-Y7TOZYPM.js")).
StatusCheckServices(this.#e)}};function mn(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function ht(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var fn={Projects:un,ProtectedBranches:cn,MergeRequests:rn,MergeRequestApprovals:tn,Pipelines:an,Jobs:en,ProjectMembers:sn,ProjectHooks:nn,
ProjectPushRules:on,GroupMembers:ln};function qr(e,t=()=>{}){let r={requesterFn:Er(e,t),host:"",queryTimeout:null},a={StatusChecks:new dn(e,t),ExternalControls:{
async setStatus(...n){let{ExternalControls:s}=await import("./chunks/external-controls-63BR5XCQ.js");return new s(e,t).setStatus(...n)}},graphql(n,s,o){return t(
"POST /graphql"),pn(e,n,s,o)},async rawFile(n,s,o){let[i,c]=[n,s].map(encodeURIComponent),u=`/api/v4/projects/${i}/repository/files/${c}/raw`;t(C("GET",u));let p={
path:u,query:Le({ref:o}),expects:"text",situation:"policy"},{body:l,headers:d}=await e.send({method:"GET",...p});return{text:l,commit:d["x-gitlab-commit-id"]}},
async write(n,s,o){let i=`/api/v4${s}`;t(C(n,i)),await e.send({method:n,path:i,body:o,expects:n==="DELETE"?"empty":"json"})},async read(n,s){let o=`/api/v4${n}`;
return t(C("GET",o)),(await Ae(e,o,s)).body}};for(let[n,s]of Object.entries(fn)){let o;Object.defineProperty(a,n,{get:()=>o??=new s(r),enumerable:!0})}return a}
var hn="1.0.0",wn=6e4;async function gn(e,{env:t,signal:r,onRequest:a}){let{CI_SERVER_TLS_CA_FILE:n}=t,s=Date.now()+e.timeout,o=s-Math.min(wn,e.timeout/5),i=async d=>(await import("./chunks/sleep-X5434FNQ.js")).
sleep(d,r),c={now:Date.now,sleep:i,random:Math.random,deadlineAt:()=>o,signal:r,env:t,onRequest:a,certificateAuthorities:n?(await import("./chunks/authorities-B3L3QLLL.js")).
readAuthorities(n):void 0},u=lt({...c,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),p=qr(u);function l(d){return{checkout:vn,branch:(m,h)=>p.
rawFile(d,m,h).catch(wt),project:(m,h,f)=>p.rawFile(m,h,f).catch(wt),artifact:async(...m)=>(await import("./chunks/artifact-text-QUJHC6RB.js")).artifactText(u,d,
...m),url:async m=>(await import("./chunks/other-server-W7FDH66L.js")).readText(m,c).catch(wt)}}return{requestCount:()=>u.requestCount(),close:()=>u.close(),ports:{
gitlabFor:d=>d?qr(u,d):p,readersFor:l,workspace:async()=>(await import("./chunks/open-OKE2DYHX.js")).openWorkspace(t,"."),now:Date.now,serverNow:()=>u.serverNow(),
sleep:i,after(d,m){let h=setTimeout(m,d);return()=>clearTimeout(h)},sha256:d=>Wa("sha256").update(d).digest("hex"),nonce:()=>Ya(16).toString("hex"),evaluationIsOver(){
o=s},version:hn,progress:{targets:[],done:[]}}}}async function vn(e){try{return await Qa(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new je(
e,{cause:t}):new w("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function wt(e){throw e instanceof H&&e.status===404?new je(e.message,{cause:e}):
e}var bn=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,_n=/^[\x21-\x7e]+$/;async function yn(e){let t=[],r=[],a=[],n={},s={};for(let h of Pe){let f=ge[h],{raw:$,typed:v}=xn(
h,f,e);if(s[h]=v,$===void 0)continue;let[,k]=f.secret&&bn.exec($.trim())||[];if(k!==void 0){r.push({typed:v,variable:k});continue}let R=f.parse($);"problem"in R?
t.push(`${v} ${R.problem}`):n[h]=R.value}let o=n,i=kn(e),c=o.gitlab_token!==void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(i.length+r.length>0||c||!_n.test(o.gitlab_token??
"")){let{complaints:h}=await import("./chunks/complaints-LNY733SH.js");t.push(...h({strays:i,unset:r,token:o.gitlab_token,typedToken:s.gitlab_token,env:e.env}))}
let u=o.status_check??[],p=u.find((h,f)=>u.indexOf(h)!==f);p!==void 0&&t.push(`${s.status_check} names "${p}" twice`);let l=o.external_control&&(await import("./chunks/targets-J2DB5CMX.js")).
checkControls(o,s,e.env),{controls:d=[],secrets:m=new Map}=l??{};if(t.push(...l?.problems??[]),a.push(...l?.warnings??[]),o.mode==="project"&&o.merge_request!==
void 0&&t.push(`${s.merge_request} contradicts ${s.mode} project: leave out one of them`),t.length>0)throw $n(t);return{...o,statusChecks:u,controls:d,controlSecrets:m,
warnings:a}}function $n(e){let[t=""]=e;return e.length===1?new w("INPUT_INVALID",t):new w("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function xn(e,t,r){
let a=r.flags.get(e);if(a!==void 0&&a!=="")return{raw:a,typed:Or(e)};let n=r.getInput(e,{trimWhitespace:t.secret!==!0}),s=jn(e,r.env);if(n.trim()!=="")return{raw:n,
typed:s};for(let o of t.environment??[]){let i=r.env[o];if(i!==void 0&&i.trim()!=="")return{raw:t.secret?i:i.trim(),typed:o}}return{raw:t.default,typed:s}}function Or(e){
return`--${e.replaceAll("_","-")}`}function jn(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function kn({
env:e,flags:t}){let r=new Set(Pe);return Object.keys(e).filter(a=>a.startsWith("INPUT_")).map(a=>({typed:a,name:a.slice(6).toLowerCase()})).concat([...t.keys()].
map(a=>({typed:Or(a),name:a}))).filter(({name:a})=>!r.has(a))}function En(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?ae.undelivered:e.verdict===
"compliant"||t==="never"?ae.compliant:e.verdict==="undetermined"?ae.undetermined:t==="undetermined"?ae.compliant:ae.nonCompliant}function Tn(e,t){let r=Ne(e);return{
verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function On(e){return Object.entries(e).
map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function Sn(e){try{await Rn(e,{recursive:!0}),await qn(e,In.W_OK)}catch(t){let{code:r}=t;throw new w("INPUT_INVALID",`report_dir ${e} cannot b\
e written (${r})`,{cause:t})}}async function Cn(e,t){let{folder:r,formatNames:a,context:n,host:s}=t,o=vt(r,"report.json"),i=Tn(e,o),c=[gt(o,await ot(e,n))],u=new Set(
a.filter(l=>l!=="json"));if(u.size>0){let{formats:l}=await import("./chunks/registry-TMUPG3ME.js");for(let d of u)c.push(p(l[d]))}if(s==="gitlab"&&c.push(gt(vt(
r,"countersign.env"),On(i))),s==="github"){let{stepOutputs:l}=await import("./chunks/step-outputs-NXJYYW6S.js");c.push(l(i,e,n))}return await Promise.all(c),o;async function p(l){
if(!l)throw new w("INTERNAL","a format that can be asked for is in no list");let{render:d}=await l.load();await gt(vt(r,l.file),await d(e,n))}}var Sr={pass:"✓",
fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},Cr={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"dim",external:"\
dim"},Me={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function Pn(e,t){let{report:r}=e;return`${[...Nn(r,t),...e.notices.map(a=>`${Y("Note")}${_(
a,1e3)}`),"",...[...r.requirements].sort((a,n)=>Me[a.status]-Me[n.status]).flatMap((a,n)=>An(a,n,t,e.detail)),"",...Un(r,t),...r.deliveries.map(a=>`${Y("")}${Mn(
a,e.dryRun,t)}`),...r.deliveries.length===0?[`${Y("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${Y("Report")}${_(e.reportPath)}`],`${Y("Took")}${e.tookMs} ms, ${ce(e.requests,"request")}`].join(`
`)}
`}function Nn({subject:e,policy:t,tool:r},a){let n=e.merge_request,s=`${_(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${_(n.target_branch)})`:""}`;
return[`${a.tone(`Countersign ${r.version}`,"bold")} on ${_(e.gitlab_url)}`,`${Y("Subject")}${s}`,`${Y("Policy")}${_(t.name)} (${t.sources.map(o=>_(o)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function An(e,t,r,a=()=>[]){let{name:n,status:s,controls:o}=e,i=`${r.tone(Sr[s],Cr[s])} ${r.tone(_(n),"bold")} ${r.tone(Pr(o),
"dim")}`,c=[...o].sort((u,p)=>Me[u.status]-Me[p.status]).flatMap(u=>[...Ln(u,r),...a(u).map(p=>`      ${p}`)]);return s==="pass"?r.section(`requirement_${t+1}`,
i,c):[i,...c]}function Pr(e){let t=r=>e.filter(a=>a.status===r).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"p\
assed"],[t("not_applicable"),"not applicable"],[t("external"),"external"]].filter(([r])=>r>0).map(([r,a])=>`${r} ${a}`).join(", ")}function Ln(e,t){let{id:r,severity:a,
status:n,message:s,note:o,remediation:i,phase:c,waiver:u}=e,p=n==="fail"||n==="unknown"?` (${a}${c==="enforce"?"":`, ${c} only`})`:"",l=[`  ${t.tone(Sr[n],Cr[n])}\
 ${_(r)}${p}: ${_(s,1e3)}`];return u&&l.push(`      waived until ${u.expires} by ${_(u.owner)}: ${_(u.reason,1e3)}`),o!==null&&l.push(`      note: ${_(o,1e3)}`),
n==="fail"&&(l.push(`      fix:  ${_(i.text,1e3)}`),i.url!==null&&l.push(`      at:   ${_(i.url,1e3)}`)),l}function Un(e,t){let r=Ne(e),a={compliant:"COMPLIANT",
non_compliant:"NON-COMPLIANT",undetermined:"UNDETERMINED"},n={compliant:"green",non_compliant:"red",undetermined:"yellow"},s=Pr(e.requirements.flatMap(({controls:i})=>i)),
o=r.pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${Y("Verdict")}${t.tone(a[e.verdict],n[e.verdict],"bold")} (${s})${o}`]}function Mn(e,t,r){
let a=e.target==="status_check"?"status check":"external control",n=e.name===null?`${e.id}`:`"${_(e.name)}" (${e.id})`,s=e.requirement===null?"":` for "${_(e.requirement)}\
"`,o=`${a} ${n}${s}`,i=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, deli\
vered${i}`;case"superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${i}: ${_(
e.error??"",1e3)}`}}function Y(e){return e.padEnd(9)}async function Dn(e,t,r,a){let n=a!==void 0&&e.statusChecks.length>0,[s,o]=await Promise.all([n?Gn(t,r,a):[],
e.controls.length>0?Bn(e,t,r):void 0]);return async i=>[...n?await er(e.statusChecks,i,s):[],...o?.(i)??[]]}async function Bn(e,t,r){let[{knownControls:a},{controlTargets:n}]=await Promise.
all([import("./chunks/known-controls-S5UHAEIK.js"),import("./chunks/control-targets-K6B3U65V.js")]),s=await a(t,r);return o=>n(e.controls,o,s)}async function Gn(e,t,r){
try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(a){throw!(a instanceof H)||a.status!==401?a:(await e.MergeRequests.show(t,r),new w("TOKEN_REFUSED",
"GitLab refused the status checks of this project, although the token is good: they need GitLab Ultimate",{cause:a,advice:"use a project with an Ultimate licenc\
e, or leave status_check empty and answer an external control"}))}}function Fn(e,t,r,a){let n=Promise.resolve(),s=r.length===0,o=()=>{};s||(o=a(2e4,i));function i(){
n=Promise.all(r.map(u=>c(u))),n.then(()=>{s||(o=a(6e4,i))})}async function c(u){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:u,sha:t.sha,
status:"pending"})}catch{s=!0}}return{async stop(){s=!0,o(),await n}}}async function Hn(e,t,r){return Promise.all(e.requirements.map(async({name:a,controls:n})=>({
name:a,controls:await Promise.all(n.map(s=>Kn(s,t,r)))})))}function Jn(e,t){let r=e.map(({name:a,controls:n})=>{let s=n.map(i=>({...i,inPhase:Vn(i.control,t)})),
o=s.map(({status:i,inPhase:c})=>(i==="fail"||i==="unknown")&&c!=="enforce"?"waived":i);return{name:a,controls:s,status:Wn(o)}});return{verdict:Yn(r.map(({status:a})=>a)),
requirements:r}}function Vn({phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=t?"enforce":e}async function Kn(e,t,r){let a={control:e,actual:null,note:void 0,
evidence:[],waiver:void 0};if(!e.judge)return{...a,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r===
"project")return{...a,status:"not_applicable",message:"applies to merge requests, and none is judged"};let n={},s=[],o=[],i=await Promise.all(Object.entries(e.needs).
map(async([u,p])=>({name:u,fact:p,result:await t.read(p)})));for(let{name:u,fact:p,result:l}of i)s.push(...[...new Set(l.requests)].map(d=>({fact:p.id,request:d}))),
l.ok?n[u]=l.value:o.includes(l.reason)||o.push(l.reason);if(o.length>0)return{...a,evidence:s,status:"unknown",message:o.join("; ")};let c=e.judge(n);return{...a,
evidence:s,status:c.status,message:c.message,actual:("actual"in c?c.actual:void 0)??null,note:"note"in c?c.note:void 0}}function Wn(e){return e.includes("fail")?
"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Yn(e){return e.includes("fail")?"non_compliant":e.includes(
"unknown")?"undetermined":e.includes("pass")?"compliant":"undetermined"}async function Qn(...e){let[t,r]=e;return zn(t,r)?{state:"current",mergeRequest:t,waited:!1,
known:new Map}:(await import("./chunks/settle-head-LFXW3XX2.js")).settleHead(...e)}function zn(e,t){return e.sha===t&&e.isPrepared}function Xn(e,t){return e.requirements.
flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function Zn(e,t=async()=>{}){let r=await Promise.
all(e.map(u=>Nr(u,[u.source],t).catch(es))),a=r.flatMap(u=>u instanceof w?[u]:[]);if(a.length>0)throw(await import("./chunks/unusable-MGLOSDM3.js")).joined(a);let n=r.
filter(u=>!(u instanceof w)),s=n.flatMap(u=>u.requirements),o=n.flatMap(u=>u.texts),i=o.map(({source:u})=>u),c=s.map(({name:u})=>u);if(!s.some(({controls:u})=>u.
some(({judge:p})=>p))||new Set(c).size<c.length)throw(await import("./chunks/unusable-MGLOSDM3.js")).unusable(c,i);return{name:n.map(({name:u})=>u).join(" + "),
texts:o,sources:i,requirements:s,waivers:n.flatMap(({waivers:u})=>u),baselines:n.flatMap(({baselines:u,requirements:p})=>u.map(l=>({...l,requirements:p.map(({name:d})=>d)}))),
warnings:n.flatMap(({warnings:u})=>u)}}async function Nr(e,t,r){let{source:a,text:n}=e,s=await Lt(n,a),o=await Wt(s.data),i=[...o.problems],c=[],u=[];for(let{name:f,
isFinal:$,description:v,entries:k,path:R}of o.requirements){u.some(T=>T.name===f)&&i.push({path:R,message:`there are two requirements named "${f}"`});let U=await Promise.
all(k.map(({entry:T})=>ke(T)));for(let[T,P]of U.entries()){let{problems:D,shape:E}=P;(E||D.length>0)&&i.push(...(await import("./chunks/unusable-MGLOSDM3.js")).
problemsAt(P,k[T])),c.push(...P.warnings)}u.push({name:f,isFinal:$,description:v,controls:U.flatMap(({control:T})=>T??[])})}let p=({entry:f})=>f.rule!==void 0||
f.expression!==void 0;o.requirements.some(({entries:f})=>f.some(p))&&i.push(...(await import("./chunks/own-ids-22SY3BN3.js")).repeatedIds(o));let l=o.isDated?await(await import("./chunks/waivers-H6JRUTOQ.js")).
readWaivers(o,u):void 0;i.push(...l?.problems??[]);let d=o.baseline===void 0?void 0:(await import("./chunks/baseline-YJGY5OZG.js")).readBaseline(o.baseline);if(i.
push(...d?.problems??[]),i.length>0)throw(await import("./chunks/unusable-MGLOSDM3.js")).invalid(a,i,await s.places());let m={name:o.name,texts:[e],sources:[a],
requirements:u,waivers:l?.waivers??[],baselines:d?.baselines??[],warnings:c};if(o.bases.length===0)return m;let{onTopOf:h}=await import("./chunks/layers-LWEHP7RZ.js");
return h(m,o.bases,t,async(f,$)=>{let v=await r(f);return v&&Nr(v,$,r)})}function es(e){if(e instanceof w)return e;throw e}async function ts(e,t,r){let a=await Ve(
e.policy),n=t==="merge_request"&&e.policy_from==="target_branch"&&a.some(Rr),s=!n&&a.every(Rr)?await o(0,void 0):void 0;async function o(i,c){let u=r.readersFor(
i),p=await Je(a,u,c),l=await Zn(p,async f=>(await import("./chunks/bases-5MXVJBAD.js")).readBase(f,u,r.sha256)),d=l.texts.map(({source:f,text:$,commit:v})=>({source:f,
sha256:r.sha256($),commit:v??null})),m=d.map(({sha256:f})=>f),h=m.length===1?m[0]??"":r.sha256(m.map(f=>`${f}
`).join(""));return{policy:l,documents:d,sha256:h}}return{async load(i,c,u){if(s)return s;if(!n)return o(i,void 0);let p=c===void 0?void 0:o(i,c);p?.catch(()=>{});
let l=await u();return p&&l===c?p:o(i,l)}}}function Rr({kind:e}){return e==="path"}async function rs(e,t,r){let a=await $t(e,t),n=a.kind==="project"?"project":"\
merge_request",s=await ts(e,n,r),{projectId:o,known:i}=await Ht(a.project,r.gitlabFor),c=a.kind==="merge-request"?a.iid:void 0,u=r.gitlabFor(),p=a.kind==="merge\
-request"?a.targetBranchHint:void 0,l=K(i),d=ve(Ue(l,n==="project"?fe:we)),m=d.then(r.serverNow,r.serverNow),h=ve(s.load(o,p,xe)),f=ve(Dn(e,u,o,c)),$=ve(h.then(
({policy:y})=>ue(y,l))),v=ve(h.then(({policy:y})=>ye(y))),k=await d,R=await h,{policy:U}=R,T=await(await f)(U.requirements.map(({name:y})=>y));r.progress.targets=
T;let P="sha"in k?k:void 0,D=(a.kind==="merge-request"?a.sha:void 0)??P?.sha??"",E=c===void 0?void 0:{projectId:o,iid:c,sha:D},O=P&&E&&await Qn(P,D,z,()=>nt(u,E),
r.sleep),V=O?.state==="superseded",I=V||e.dry_run?[]:T.filter(({kind:y})=>y==="status_check"),De=E&&Fn(u,E,I.map(({id:y})=>y),r.after),be=await(O?.waited?ue(U,K(
O.known)):$).finally(()=>De?.stop());r.evaluationIsOver();let te=P?.projectPath??(await Ue(l,fe)).path,ie=(await v)(be,{nowMs:await m,project:te,iid:c}),re=Jn(ie.
judged,await m),N=await Qt({gitlab:u,targets:T,evaluation:re,projectId:o,mergeRequest:E&&O&&{...E,createdAtMs:Date.parse(O.mergeRequest.createdAt)},isSuperseded:V,
isLagging:O?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:y=>r.
progress.done.push(y)}),Q=kr({evaluation:re,loaded:R,subject:{gitlabUrl:e.gitlab_url,project:{id:o,path:te},mergeRequest:O&&E&&{iid:E.iid,sha:D,targetBranch:O.mergeRequest.
targetBranch}},deliveries:N,generatedAt:new Date(r.now()),version:r.version}),B=await as(e,Q,u,E),_e=n==="project"&&e.statusChecks.length>0?["status_check is le\
ft aside: only a merge request has status checks"]:[];return{report:Q,notices:[...e.warnings,...a.notices,...U.warnings,...ie.notices,...B,..._e]};function K(y){
let W=jt(a.project,t),{gitlabFor:Be,workspace:Ge}=r;return fr({gitlabFor:Be,workspace:Ge,projectId:o,iid:c,defaultBranchHint:W,job:kt(t),now:()=>m,clock:r.now},
y)}function ue(y,W){return W.announce(Xn(y,n)),Hn(y,W,n)}async function ye(y){return y.waivers.length+y.baselines.length===0?W=>({judged:W,notices:[]}):(await import("./chunks/allowances-2XKO2B4V.js")).
allowancesOf(y,{readers:r.readersFor(o),branch:n==="project"?$e:xe,isCheckout:n==="project"||e.policy_from==="checkout",projectId:o})}async function $e(){return(await Ue(
l,fe)).defaultBranch??""}function z(){return K(new Map).read(we)}async function xe(){return(await Ue(l,we)).targetBranch}}async function Ue(e,t){let r=await e.read(
t);if(r.ok)return r.value;throw r.error}async function as(e,t,r,a){let n=t.deliveries.every(({outcome:s})=>s!=="superseded");return e.note==="never"||e.dry_run||
!a||!n?[]:(await import("./chunks/note-QIUMUSSW.js")).keepNote(r,a,t,e.note)}function ve(e){return e.catch(()=>{}),e}async function ns({explain:e,...t},r){let a=new Map(
Object.entries(t)),{env:n,surface:s}=r,o=performance.now(),i=await yn({flags:a,env:n,getInput:await ss(r,a)}),c=i.log_level==="debug",u=e==="true"||c;await Sn(i.
report_dir);let p=await gn(i,{env:n,signal:r.signal,onRequest(l){if(!c)return;let d=l.status===0?"no answer":String(l.status);r.print(`debug    ${l.method} ${_(
l.path)} ${d} ${Math.round(l.durationMs)} ms`)}});try{let{report:l,notices:d}=await rs(i,n,p.ports),m=await Cn(l,{folder:i.report_dir,formatNames:i.formats,context:{
jobUrl:n.CI_JOB_URL,policyPath:i.policy[0]??""},host:s.host}),h=Math.round(performance.now()-o),f={report:l,notices:d,reportPath:m,tookMs:h,requests:p.requestCount(),
dryRun:i.dry_run,detail:u?(await import("./chunks/explained-4XOZFQHS.js")).explained:void 0};return r.print(Pn(f,s).trimEnd()),En(l,i.fail_job_on)}catch(l){throw l instanceof
w&&l.code==="INTERRUPTED"?(await import("./chunks/interrupted-EREOS2YU.js")).interrupted(p.ports.progress,l):l}finally{p.close()}}async function ss({env:e,surface:t},r){
return t.host==="github"?(await import("./chunks/runner-EPSLA6ZV.js")).onRunner(e,r):(a,{trimWhitespace:n})=>{let s=e[`INPUT_${a.toUpperCase()}`]??"";return n?s.
trim():s}}function os(e,t=[]){let r=[],a=new Map,n=i=>t.includes(i)||ge[i]?.default==="false";for(let i=0;i<e.length;i++){let c=e[i]??"";if(!c.startsWith("-")||
c==="-"){r.push(c);continue}let[,u="",p]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(c)??[],l=u.replaceAll("-","_"),d=n(l)&&!/^(true|false)$/.test(e[i+1]??""),m=p??(d?
"true":e[++i]??""),h=a.get(l);a.set(l,h===void 0?m:`${h}
${m}`)}let[s,...o]=r;return{command:s,operands:o,flags:a}}var is={bold:1,dim:2,red:31,green:32,yellow:33};function us(e,t,r){return{host:e,tone:(a,...n)=>t?`\x1B[${n.
map(s=>is[s]).join(";")}m${a}\x1B[0m`:a,section(a,n,s){return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${a}[collapsed=true]\r\x1B[0K${n}`,...s,`\x1B[\
0Ksection_end:${r()}:countersign_${a}\r\x1B[0K`]:e==="github"?[`::group::${n}`,...s,"::endgroup::"]:[n,...s]}}}function cs(e,t,r){let a=e.GITLAB_CI==="true"?"gi\
tlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":"plain",n=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",s=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR===
"0";return us(a,!s&&(n||a!=="plain"),r)}var Ar=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>Ar.abort());process.stdout.on("error",()=>{});
var bt={env:process.env,surface:cs(process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:Ar.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};ls(process.argv.slice(2)).catch(async e=>(await import("./commands/failure.js")).reportFailure(e,bt)).then(e=>{process.exitCode=e});async function ls(e){let{
command:t="evaluate",...r}=os(e,["help","version","json","explain","h","v"]),{flags:a,operands:n}=r;return t==="evaluate"&&n.length===0&&!["help","h","version",
"v"].some(s=>a.has(s))?ns(Object.fromEntries(a),bt):(await import("./commands/other.js")).otherCommand(t,r,bt)}export{Je as $1_b,w as $2_b,Ve as $3_a,yt as $3_b,xt as $4_b,Ke as $4_e,X as $4_f,Ze as $5_b,le as $5_c,We as $6_a,Ye as $6_b,Qe as $6_c,It as $6_d,qt as $6_e,Vr as $7_b,
Xe as $9_a,Wr as $9_c,Yr as $9_d,Qr as $9_e,zr as $9_f,ne as $9_g,_ as $a_a,ce as $a_b,Zr as $a_c,Mt as $b_b,rt as $c_a,fe as $c_b,tt as $d_a,Dt as $e_a,G as $e_b,
g as $e_c,M as $e_d,ua as $e_e,A as $e_f,Z as $e_g,L as $e_h,se as $e_i,et as $e_j,pe as $e_k,de as $e_l,qe as $e_m,S as $e_n,F as $e_o,b as $e_p,me as $e_q,da as $f_a,
Vt as $g_a,Re as $g_b,Xt as $h_c,H as $i_a,C as $i_b,Oe as $i_c,st as $j_b,tr as $j_c,we as $k_a,ot as $l_a,Ea as $m_a,Ia as $m_b,lt as $n_a,rr as $o_a,it as $o_c,
nr as $o_d,sr as $o_e,or as $o_f,ir as $o_g,ur as $o_h,mr as $p_a,Se as $p_c,ge as $q_a,Pe as $q_b,dt as $r_l,Ne as $s_b,oe as $t_c,ft as $t_f,Ka as $u_a};
