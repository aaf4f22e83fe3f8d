#!/usr/bin/env node
var ne={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},Ur={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,
TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,
INTERNAL:2},w=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){super(t,r.cause===void 0?void 0:{cause:r.cause}),this.code=e,this.advice=
r.advice,this.problems=r.problems??[]}get exitCode(){return Ur[this.code]}};var _t=1048576;async function yt(e,t){let r=Buffer.byteLength(e);if(r>_t){let s=`policy ${t} has ${r} bytes, more than the ${_t} a policy may have`;throw new w(
"POLICY_INVALID",s)}let a=e.replace(/^\ufeff/,"");if(a.trim()==="")throw new w("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.
test(t)?Mr:(await import("./chunks/yaml-VYGY3L6E.js")).parseYaml)(a);if("errors"in n)throw xt(t,n.errors);return n}async function Mr(e){let t=()=>import("./chunks/json-places-Q6AAPV44.js"),
r;try{r=JSON.parse(e)}catch(a){return{errors:[(await t()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==
$t(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function $t(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,a)=>r+$t(a),Array.isArray(e)?0:t.length)}function xt(e,t){let r=t.map(({line:n,column:s,message:o})=>`${e}:${n}:${s}: ${o}`),[a=""]=r;
return r.length===1?new w("POLICY_INVALID",a):new w("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var Ee=class extends Error{};async function Ve(e,t,r){return Promise.all(e.map(async a=>({source:Dr(a,r),...await Br(a,t,r)})))}function Dr(e,t){return e.kind===
"path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function Br(e,t,r){try{return e.kind==="preset"?{text:await(await import("./chunks/registry-GN6HOMPZ.js")).presetText(
e.typed)}:e.kind==="url"?{text:await t.url(e.typed)}:e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?{text:await t.checkout(e.path)}:await t.
branch(e.path,r)}catch(a){if(a instanceof Ee){let{missingPolicy:n}=await import("./chunks/missing-WAPO7LDR.js");throw await n(e,t,r,a)}throw a instanceof w&&a.code!==
"INTERRUPTED"?new w("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${a.message}`,{cause:a,...a.advice===void 0?{}:{advice:a.advice}}):a}}async function Ke(e){return e.every(t=>!t.includes(":"))?e.map(jt):(await import("./chunks/other-sources-3HAUFAP3.js")).otherSources(e)}function jt(e){return{kind:"\
path",typed:e,path:e.replace(/^\.\//,"")}}async function kt(e,t){let r=X(t.CI_MERGE_REQUEST_IID),a=X(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&Fr(e,t)&&r!==void 0&&a!==void 0?Et(e,t,a,r,Gr(t)):(await import("./chunks/elsewhere-YV7PKDH2.js")).subjectElsewhere(e,t)}function Gr(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function Et(e,t,r,a,n){return{kind:"merge-request",project:r,iid:a,sha:e.sha??n?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function Fr(e,t){return e.project===void 0?!0:typeof e.project=="number"?X(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Ye(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function It(e,t){return(typeof e=="number"?X(t.CI_PROJECT_ID)===e:Ye(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function qt(e){return{id:X(e.CI_JOB_ID),
pipelineId:X(e.CI_PIPELINE_ID)}}function Ye(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function X(e){return e!==void 0&&/^\d+$/.test(e)?Number(
e):void 0}var We={merge_request_approvals:()=>import("./chunks/merge-request-approvals-MC4NA3NQ.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft-V5HKRWHG.js"),
merge_request_title:()=>import("./chunks/merge-request-title-HUWETOBN.js")},Qe={default_branch_protected:()=>import("./chunks/default-branch-protected-VRMI442W.js"),
default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push-W6HEU5AE.js"),merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval-UUA742DT.js"),
minimum_approvals_required:()=>import("./chunks/minimum-approvals-required-MKHT563Z.js"),push_protection_enabled:()=>import("./chunks/push-protection-enabled-EAPEWPDE.js"),
require_signed_commits:()=>import("./chunks/require-signed-commits-6KGCZYB3.js"),resolve_discussions_required:()=>import("./chunks/resolve-discussions-required-3J652TPS.js"),
scanner_sast_running:()=>import("./chunks/scanners-UIAV6CPN.js"),scanner_secret_detection_running:()=>import("./chunks/scanners-UIAV6CPN.js"),secure_webhooks:()=>import("./chunks/secure-webhooks-NHMLAXJM.js")},
ze={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:"\
>=",value:2}},Tt=new Set(["minimum_approvals_required"]);function Ot(e,t,r,a){return{loadControl:n=>Rt(e,n,"control"),loadField:n=>Rt(t,n,"field"),predefinedExpression(n){
return Object.hasOwn(r,n)?r[n]:Object.hasOwn(t,n)&&!a.has(n)?{field:n,operator:"=",value:!0}:void 0}}}async function Rt(e,t,r){return Object.hasOwn(e,t)?Object.
values(await e[t]?.()??{}).flat().find(a=>a.kind===r&&a.id===t):void 0}var Hr=Ot(We,Qe,ze,Tt);async function St(e,t){let r=a=>[We,Qe,ze].some(n=>Object.hasOwn(n,
a));return r(e)&&(t===void 0||r(t))?Hr:import("./chunks/registry-GRUWQJSG.js")}var Xe=class extends Error{},Jr=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,Vr=/(?<!\\)[+*]/g;async function Kr(e,t=!1){
if(t&&Jr.test(e)&&(e.match(Vr)??[]).length<=2){let a=Yr(e);if(a)return a}let{RE2JS:r}=await import("./chunks/esm-6SXSGZGR.js");try{let a=new r(e);return n=>a.test(
n)}catch(a){throw new Xe(a instanceof Error?a.message:String(a),{cause:a})}}function Yr(e){try{let t=new RegExp(e);return r=>t.test(r)}catch{return}}var Ze=["info","low","medium","high","critical"],Ct=["observe","warn","enforce"];function Wr(e){return{kind:"control",...e}}function Qr(e){return{kind:"field",about:"\
project",...e}}function zr(e,t={}){return{status:"pass",message:e,...t}}function Xr(e,t={}){return{status:"fail",message:e,...t}}function se(e){return{status:"u\
nknown",message:e}}var Zr=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;function _(e,t=300){let r=e.replace(Zr," ").replace(/##(?=\[)/g,"## ").trim();
return r.length>t?`${r.slice(0,t-1)}…`:r}function pe(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function ea(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")}\
 and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(", ")} and ${r}`}var Nt=["=","!=",">","<",">=","<="];function ta(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="num\
ber"))return t===">"?e>r:t==="<"?e<r:t===">="?e>=r:e<=r}function Pt(e,t){if("unknown"in e)return se(e.unknown);let{value:r,because:a,note:n}=e,s=n===void 0?{actual:r}:
{actual:r,note:n},o=ta(r,t);if(o===void 0)return se(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:i,
mayBeHigher:c}=e;return i!==void 0?se(`${a}, but ${i}`):c!==void 0&&!ra(o,t.operator)?se(`${a}, but ${c}`):o?{status:"pass",message:a,...s}:{status:"fail",message:`${a}${aa(
r,t)}`,...s}}function ra(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function aa(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":
`, ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${pe(r,"is expected","are expected")}`}var na="external_control";async function Ie(e){if(e.id===na)return de(oa(e));if(e.rule!==void 0)return(await import("./chunks/rule-IQ2CTBZZ.js")).selectRule(e);
if(e.message?.includes("{{"))return(await import("./chunks/filled-HHXJYTY5.js")).selectFilled(e,Ie);let{loadControl:t,loadField:r,predefinedExpression:a}=await St(
e.id,e.expression?.field),n=await t(e.id);if(n)return e.expression?qe(["expression"],`${e.id} takes parameters under with, not an expression`):sa(n,e);let s=a(e.
id),o=e.expression??s,i=o&&await r(o.field);if(!i){let{selectUnknown:m}=await import("./chunks/unknown-names-BN4OKEO6.js");return m(e,o?.field,Ie)}let c=i.warning?
[`${e.id}: ${i.warning}`]:s&&!ia(s,o)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...de(At(i,e,o)),
warnings:c};if(!i.asserted)return qe(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:u,assertedReading:l}=await import("./chunks/assertion-PQUURGSO.js"),
p=[],d=u.read(e.with,[],p);return p.length>0?{problems:[],issues:p,shape:u,warnings:c}:{...de(At({...i,read:()=>l(d)},e,o)),warnings:c}}async function sa(e,t){let r=e.
params;if(!r&&t.with)return qe(["with"],`${t.id} takes no parameters`);let a=[],n=r?.read(t.with??{},[],a);if(a.length>0)return{problems:[],issues:a,shape:r,warnings:[]};
let s=n;try{e.prepare&&(s=await e.prepare(n))}catch(o){if(o instanceof Xe)return qe(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}
return de({...Lt(e,t),needs:{...e.needs,...await e.needsFor?.(n)},expected:n??null,judge:o=>Ut(e.check(o,s),t)})}function At(e,t,r){return{...Lt(e,t),expected:r,
judge:a=>Ut(Pt(e.read(a),r),t)}}function oa(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},
expected:null,remediation:{text:"the service behind this control answers it"},...et(e),judge:void 0}}function Lt(e,t){return{id:t.id,title:t.title??e.title,severity:t.
severity??e.severity,about:e.about,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...et(t)}}function et({phase:e,
enforce_from:t,final:r=!1}){let a=t===void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(a===void 0?"enforce":"warn"),enforcedFromMs:a}}function Ut(e,t){return e.
status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function ia(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===
t.value}function de(e){return{control:e,problems:[],issues:[],warnings:[]}}function qe(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}var Mt=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.path.join(".")||"shape"}`),this.issues=e}};function H(e,t){let r=[],a=e.read(t,[],r);
if(r.length>0)throw new Mt(r);return a}function Re(e,t,r={}){return{kind:e,rule:r,read(a,n,s){if(typeof a!==t||e==="integer"&&!Number.isSafeInteger(a))return s.
push({path:n,code:a===void 0?"missing":"type",detail:e}),a;let o=e==="text"?a.length:a,{min:i,max:c,pattern:u,says:l}=r;return i!==void 0&&o<i&&s.push({path:n,code:"\
small",detail:i}),c!==void 0&&o>c&&s.push({path:n,code:"large",detail:c}),u&&!u.test(a)&&s.push({path:n,code:"format",detail:l}),a}}}function g(e){return Re("te\
xt","string",e)}function M(e){return Re("number","number",e)}function ua(e){return Re("integer","number",e)}function P(){return Re("flag","boolean")}function Z(e){
return{kind:"list",of:e,read(t,r,a){return Array.isArray(t)?t.map((n,s)=>e.read(n,[...r,s],a)):(a.push({path:r,code:t===void 0?"missing":"type",detail:"list"}),
[])}}}function A(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,a,n){if(!Dt(r))return n.push({path:a,code:r===void 0?"missing":"type",detail:"obje\
ct"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||n.push({path:a,code:"unknown_key",detail:o});let s=Object.entries(e).map(([o,i])=>{let c=Object.hasOwn(
r,o)?r[o]:void 0;return[o,i.read(c,[...a,o],n)]});return Object.fromEntries(s)}}}function oe(e){return A(e,!0)}function tt(e){return{kind:"map",...e?{rule:e}:{},
read(t,r,a){return Dt(t)?t:(a.push({path:r,code:"type",detail:"object"}),{})}}}function me(){return{kind:"any",read:e=>e}}function fe(e){return{kind:"value",of:e,
read(t,r,a){return e.includes(t)||a.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function Te(...e){return{kind:"either",of:e,read(t,r,a){let n=e.
map(o=>{let i=[];return{read:o.read(t,r,i),found:i}}),s=n.find(({found:o})=>o.length===0);return s||a.push({path:r,code:"alternatives",detail:n.map(({found:o})=>o)}),
s?.read}}}function S(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t==null?void 0:e.read(t,r,a)}}function J(e){return{kind:"maybe",of:e,read:(t,r,a)=>t===
null?null:e.read(t,r,a)}}function b(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t===void 0?void 0:e.read(t,r,a)}}function he(e,t){return{kind:"mappe\
d",of:e,read(r,a,n){let s=[],o=e.read(r,a,s);return n.push(...s),s.length===0?t(o):void 0}}}function Dt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function rt(e,t,r){return{...e,...t,needs:{answer:e},collect:async(a,n)=>H(r,n.answer)}}var Bt=S(A({access_level:M()})),Gt=he(A({id:M(),path_with_namespace:g(),visibility:S(g()),default_branch:b(J(g())),empty_repo:S(P()),only_allow_merge_if_all_discussions_are_resolved:b(
J(P())),secret_push_protection_enabled:b(J(P())),namespace:A({id:M(),kind:g(),full_path:g()}),owner:S(A({id:M()})),permissions:S(A({project_access:Bt,group_access:Bt}))}),
e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:ca(e.permissions)})),at={id:"project_answer",summary:"The project",right:"a token whose user\
 can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},we=rt(at,{id:"project"},Gt);async function Ft(e,t){if(typeof e=="num\
ber")return{projectId:e,known:new Map};let r=[],a=await t(s=>r.push(s)).Projects.show(e),{id:n}=H(Gt,a);return{projectId:n,known:new Map([[at.id,{ok:!0,value:a,
requests:r}]])}}function ca(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...t)}var Ht=g({min:1,max:255}),ge=e=>b(g({min:1,max:2e3,...e===void 0?{}:{about:e}})),Jt=e=>g({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",about:e}),
la=oe({field:g({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:fe(Nt),value:Te(P(),M(),g())}),Vt=e=>g({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",...e===void 0?{}:{about:e}}),Oe=oe({id:Vt("Id of a built-in control, or a new id together with expression or rule"),with:b(
tt({about:"Parameters of the control"})),expression:b(la),rule:b(g({min:1,about:"A rule of your own in CEL, over the facts of docs/reference/facts.md"})),title:ge(),
severity:b(fe(Ze)),message:ge("Said instead of the built-in sentence when the control fails"),remediation:ge("How to fix it, said instead of the built-in advice"),
final:b(P()),phase:b(fe(Ct)),enforce_from:b(Jt("The control is enforced from this day on, and only warns before it"))}),pa=oe({name:Ht,description:ge(),final:b(
P()),controls:Z(Te(Vt(),Oe))}),nt=oe({$schema:b(g()),name:Ht,description:ge(),extends:b(Z(g({min:1,about:"preset:NAME, group/project:path@ref or https://...; la\
ter ones, and this file, go on top"}))),requirements:b(Z(pa)),waivers:b(me()),waiver_rules:b(me()),baseline:b(me())});var da={bases:[],waivers:void 0,waiverRules:void 0,baseline:void 0,isDated:!1};async function Kt(e){let t=[],r=nt.read(e,[],t);if(t.length===0)return ma(r);let{
isFramework:a,frameworkDraft:n}=await import("./chunks/framework-XVYNUKUR.js");if(a(e))return n(e);let[{problemsOf:s},{salvage:o}]=await Promise.all([import("./chunks/issues-FW23ZXBC.js"),
import("./chunks/salvage-Q7OMUFFP.js")]),{waivers:i,waiver_rules:c,baseline:u}=e??{},l=o(e);return{name:"",bases:[],requirements:l,baseline:u,...Yt(l,i,c),problems:s(
t,e,nt)}}function ma(e){let t=(e.requirements??[]).map(({name:i,description:c,final:u=!1,controls:l},p)=>{let d=["requirements",p],m=l.map((h,f)=>({entry:typeof h==
"string"?H(Oe,{id:h}):h,path:[...d,"controls",f]}));return{name:i,isFinal:u,description:c,path:d,entries:m}}),{name:r,extends:a=[],waivers:n,waiver_rules:s,baseline:o}=e;
return{name:r,bases:a,requirements:t,baseline:o,...Yt(t,n,s),problems:[]}}function Yt(e,t,r){let a=e.some(({entries:n})=>n.some(({entry:s})=>s.enforce_from!==void 0));
return{waivers:t,waiverRules:r,isDated:a||t!==void 0||r!==void 0}}var fa=he(A({iid:M(),project_id:M(),title:g(),draft:S(P()),work_in_progress:S(P()),sha:J(g()),target_branch:g(),source_branch:S(g()),description:S(g()),labels:S(
Z(g())),created_at:g(),prepared_at:b(J(g())),changes_count:b(J(g())),author:A({username:g()}),references:S(A({full:g()})),web_url:S(g())}),e=>({iid:e.iid,projectId:e.
project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,
sourceBranch:e.source_branch,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==null,changesCount:e.changes_count??
void 0,author:e.author.username,url:e.web_url})),ve={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_\
request",collect:async({gitlab:e,projectId:t,iid:r})=>H(fa,await e.MergeRequests.show(t,r??0))};var st=e=>`${JSON.stringify(e,null,2)}
`;var ha=class{},wa=class{};var V=class extends w{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(e,t,r){let{advice:a,cause:n}=r;super(e,t,{cause:n,
...a===void 0?{}:{advice:a}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.attempts??1,this.expectedSha=r.expectedSha,
this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0}};function N(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function Ce(e){
let t=_(Se(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var ga=new Set(["base","error"]);function Se(e){if(e==null)return"";if(Array.isArray(
e))return e.map(Se).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:r,error:a,errors:n}=e;for(let s of[t,r,a,n]){
let o=Se(s);if(o)return o}return Object.entries(e).map(([s,o])=>[ga.has(s)?"":s,Se(o)]).filter(([,s])=>s).map(s=>s.join(" ").trim()).join(", ")}var va=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function ba(e,t,r,a,n,s=!1){let o=0;for(let i of[...s?[]:va,void 0])try{let c=await e.StatusChecks.set(t.projectId,
t.iid,{externalStatusCheckId:r,sha:t.sha,status:a});return{outcome:"delivered",attempts:o+c.attempts}}catch(c){if(!(c instanceof V)||c.status!==409)throw c;if(o++,
await ot(e,t))return{outcome:"superseded",attempts:o};if(i===void 0)throw c;await n(i)}throw new w("INTERNAL","the last wait ends the loop")}async function ot(e,{
projectId:t,iid:r,sha:a}){let n=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(_a),s=Array.isArray(n)?n.map(o=>String(o?.head_commit_sha)):
[];return s.length>0&&s[0]!==a&&s.includes(a)}function _a(e){if(!(e instanceof w&&e.code!=="INTERRUPTED"))throw e}async function Wt(e){let t=e.targets.filter(({
kind:i})=>i==="status_check"),r=e.targets.filter(({kind:i})=>i==="external_control"),a=await Promise.all(t.map(i=>zt(e,i))),n=e.isSuperseded||a.some(({outcome:i})=>i===
"superseded"),[s,o]=await Promise.all([ka(e,a),Promise.all(r.map(i=>ja({...e,isSuperseded:n},i)))]);return[...s,...o]}var ya=10*6e4;function Qt(e,t,r){let a=t.requirement===
void 0?$a(e):xa(e,t.requirement);return a==="pass"?!0:a!=="fail"&&r==="leave"?void 0:!1}function $a({verdict:e}){return e==="compliant"?"pass":e==="non_complian\
t"?"fail":"unknown"}function xa({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function zt(e,t){let r=Qt(e.evaluation,t,e.onUndetermined),
a=r?"passed":"failed";return Xt(e,t,r,a,n=>ba(e.gitlab,n,t.id,a,e.sleep,e.isLagging))}async function ja(e,t){let r=Qt(e.evaluation,t,e.onUndetermined),a=r?"pass":
"fail",n=e.secrets.get(t.id)??"";return Xt(e,t,r,a,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,a,{secret:n,
nonce:e.nonce})).attempts}))}async function Xt(e,t,r,a,n){let{id:s,name:o=null,requirement:i=null}=t,c={target:t.kind,id:s,name:o,requirement:i,status:a,attempts:0};
if(e.isSuperseded)return{...c,outcome:"superseded"};if(e.dryRun||r===void 0)return{...c,outcome:"skipped"};try{let u=e.mergeRequest??{projectId:e.projectId,iid:0,
sha:""},l={...c,...await n(u)};return e.onDelivered(l),l}catch(u){if(!(u instanceof w)||u.code==="INTERRUPTED")throw u;return{...c,outcome:"failed",attempts:Ea(
u),error:Ia(u)}}}async function ka(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<ya)||!t.some(({outcome:n})=>n==="delivered"))return t;
let{readBack:a}=await import("./chunks/read-back-IW44UE72.js");return a(e,r,t)}function Ea(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function Ia(e){
return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}async function Zt(e,t,r){let a=[],n=e.flatMap(c=>{let u=it(c,r);if(u)return[{kind:"status_check",...u,requirement:void 0}];for(let[l,p]of er(c)){let d=t.includes(
l)?it(p,r):void 0;if(d)return[{kind:"status_check",...d,requirement:l}]}return a.push(c),[]}),s=n.filter(({id:c},u)=>n.findIndex(l=>l.id===c)!==u);if(a.length+s.
length===0)return n;let{explainLine:o,unknownTargets:i}=await import("./chunks/explain-targets-KJZGL7AV.js");throw i([...a.map(c=>o(c,t,r)),...s.map(({id:c})=>`\
status check ${c} is named twice, and one check can hold one verdict only`)],"status_check")}function it(e,t){let r=t.find(({name:a})=>a===e)??t.find(({id:a})=>String(
a)===e);return r&&{id:r.id,name:r.name}}function*er(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}function tr(e){let{evaluation:t,subject:r}=e,{policy:a,documents:n,sha256:s}=e.loaded,o=new Map(a.requirements.map(({name:i,description:c})=>[i,c]));return{schema:"\
countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.
gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{
name:a.name,sources:[...a.sources],documents:[...n],sha256:s},requirements:t.requirements.map(({name:i,status:c,controls:u})=>({name:i,description:o.get(i)??null,
status:c,controls:u.map(l=>qa(l,r))})),deliveries:[...e.deliveries]}}function qa(e,t){let{id:r,title:a,severity:n,expected:s,remediation:o}=e.control;return{id:r,
title:a,severity:n,status:e.status,message:e.message,note:e.note??null,expected:s?{...s}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{
text:o.text,url:Ra(o,t)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===void 0?{}:{baseline:e.baseline}}}function Ra({page:e},{gitlabUrl:t,project:r,
mergeRequest:a}){if(e===void 0)return null;let n=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?a?`${n}/-/merge_requests\
/${a.iid}${e.slice(1)}`:null:`${n}${e}`}function Ne(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)
for(let{status:a}of r)t[a]++;return t}function ar(e){return`gid://gitlab/Project/${e}`}function Ta(e,t){let r;return async a=>{r??=Oa(e,t);let{project:n,request:s}=await r,o=a.select?.on==="merge_re\
quest"?n.mergeRequest:n;if(o==null)throw new Pe(`GitLab shows no merge request to this token; reading it needs ${a.right}`);return{node:o,request:s}}}async function Oa(e,t){
let r="POST /graphql",a=e.gitlabFor(()=>{}),n=t.filter(({select:p})=>p?.on==="project").map(({select:p})=>p?.fields),s=t.filter(({select:p})=>p?.on==="merge_req\
uest").map(({select:p})=>p?.fields),o=s.length>0;o&&n.push(`mergeRequest(iid: $iid) { ${s.join(" ")} }`);let i=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${n.join(" ")} } } }`,{data:c,errors:u}=await a.graphql(i,{ids:[ar(e.projectId)],...o?{iid:String(e.iid)}:{}}),l=c.projects?.
nodes?.[0];if(u.length>0)throw new Pe(`GraphQL answered with errors: ${u.join("; ")}`);if(!l)throw new Pe("GraphQL shows this token no such project");return{project:l,
request:r}}function nr(e,t=new Map){let r=new Map;for(let[i,c]of t)r.set(i,Promise.resolve(c));let a=new Set,n;function s(i){let c=r.get(i.id);if(c)return c;let u=o(
i);return r.set(i.id,u),u}async function o(i){let c=[];try{let u=e.gitlabFor(m=>c.push(m)),l={...e,gitlab:u,read:async m=>rr(await s(m),c)};if(i.select){a.add(i),
n??=Ta(e,[...a].filter(({id:f,select:y})=>y&&!t.has(f)));let{node:m,request:h}=await n(i);return c.push(h),{ok:!0,value:await i.select.read(m,l),requests:c}}let p={},
d=Object.entries(i.needs??{});for(let[m,h]of await Promise.all(d.map(async([f,y])=>[f,await s(y)])))p[m]=rr(h,c);return{ok:!0,value:await i.collect?.(l,p),requests:c}}catch(u){
if(u instanceof w&&u.code==="INTERRUPTED")throw u;return u instanceof or?{...u.result,requests:c}:{ok:!1,reason:(await import("./chunks/why-not-LCDDBLOL.js")).whyNot(
i,u),requests:c,error:u}}}return{begun:r,announce(i){for(let c of sr(i))a.add(c)},read:s}}function sr(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),sr(Object.
values(r.needs??{}),t));return t}var Pe=class extends Error{},or=class extends Error{result;constructor(e){super(e.reason),this.result=e}};function rr(e,t){if(t.
push(...e.requests),!e.ok)throw new or(e);return e.value}function Y(...e){return t=>{let r=e.find(a=>a===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function be(e){return{value:e}}
function ut(e){return{value:lt(e,/\r?\n/)}}function ir(e){return{value:lt(e,/[\r\n,]+/)}}function ur(...e){return t=>{let r=lt(t,/[\r\n,]+/),a=r.filter(n=>!e.includes(
n));return a.length>0?{problem:`must name ${e.join(", ")}, not "${a.join(", ")}"`}:{value:r}}}function cr(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function lr(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,a=0,n=0]=(t??
[]).slice(1).map(o=>Number(o??0)),s=((r*60+a)*60+n)*1e3;return!t||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:s}}function pr(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function dr(e){let t=ct(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function mr(e){let t=ct(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function fr(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${Sa(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function ct(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function lt(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function Sa(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var Ca=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge","archive"];function x(e,t){return{parse:e,...t}}var _e={mode:x(
Y("auto","merge-request","project"),{default:"auto"}),policy:x(ir,{default:".countersign.yml"}),policy_from:x(Y("target_branch","checkout"),{default:"target_bra\
nch"}),gitlab_url:x(fr,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:x(be,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:x(
mr,{}),merge_request:x(dr,{}),sha:x(pr,{}),status_check:x(ut,{}),external_control:x(ut,{}),external_control_secret:x(be,{secret:!0,environment:["COUNTERSIGN_CON\
TROL_SECRET"]}),fail_job_on:x(Y("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:x(Y("fail","leave"),{default:"fail"}),note:x(
Y("never","on_failure","always"),{default:"never"}),signing:x(Y("key","sigstore"),{}),signing_key:x(be,{secret:!0,environment:["COUNTERSIGN_SIGNING_KEY"]}),report_dir:x(
be,{default:"countersign-report"}),formats:x(ur(...Ca),{default:"json"}),dry_run:x(cr,{default:"false"}),timeout:x(lr,{default:"10m"}),log_level:x(Y("info","deb\
ug"),{default:"info"})},Ae=Object.keys(_e);async function Le(e,t,r={},a="fact"){let n=p=>e.send({method:"GET",path:t,query:Ue({...ie(r),...p}),situation:a}),s=await n({});if(r.page!==void 0||!Array.isArray(
s.body))return s;let{link:o,...i}=s.headers,c={...s,headers:i},u=i["x-next-page"]||o?.includes('rel="next"'),l=i["x-next-page"]===void 0&&s.body.length===r.perPage;
return!u&&!l&&Number(i["x-total"]??s.body.length)===s.body.length?c:(await import("./chunks/pages-XQUF6UVC.js")).readPages(N("GET",t),n,s)}function hr(e,t){return({
url:r})=>{let a=s=>`${r}/${s}`.replace(/\/+/g,"/");function n(s){return(o,{searchParams:i={},body:c={}}={})=>{let u=a(o);return t(N(s,u)),e.send({method:s,path:u,
query:Ue(ie(i)),body:ie(c),expects:s==="DELETE"?"empty":"json"})}}return{get(s,{searchParams:o}={}){let i=a(s);return t(N("GET",i)),Le(e,i,o)},post:n("POST"),put:n(
"PUT"),patch:n("PATCH"),delete:n("DELETE")}}}function ie(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,a=>`_${a.toLowerCase()}`),
r]))}function Ue(e){let t=new URLSearchParams;for(let[r,a]of Object.entries(e))if(Array.isArray(a))for(let n of a)t.append(`${r}[]`,String(n));else a!=null&&t.append(
r,String(a));return t.toString()}var wr=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}async list(e,t){let r=N("GET",e);this.#t(r);let{body:a}=await Le(this.#e,
e,{perPage:100},t);if(Array.isArray(a)&&a.every(Na))return a;throw new V("GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(e,t,r,a){
this.#t(N(e,t));let n=e==="DELETE"?"empty":"json",{attempts:s}=await this.#e.send({method:e,path:t,body:r,expects:n,situation:a});return{attempts:s}}};function Na(e){
let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function pt(e){return(e??"").replace(/\?.*/s,"")}var gr="a web page instead of JSON";function vr({headers:e,text:t},r){let a=e["content-type"]??"";if(br(a,t))return{instead:gr};if(r!=="json")return{value:r==="\
text"?t:void 0};if(!dt(a))return{instead:`something else than JSON (${a||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed J\
SON"}}}function dt(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function br(e,t){return/html/i.test(e)||!dt(e)&&/^\s*<(!doctype|html)/i.test(t)}function _r(e){
return e.NODE_USE_ENV_PROXY==="1"&&yr(process.versions.node)}function yr(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===22&&r>=21}var Pa=10,
$r="ETIMEDOUT",xr="E2BIG";async function jr(e,t,r){let{Agent:a,request:n}=await Aa(e?"node:https":"node:http"),s={keepAlive:!0,maxSockets:Pa,..._r(t)?{proxyEnv:t}:
{},...e&&r?{secureContext:await La(r)}:{}};return{agent:new a(s),request:n}}async function Aa(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function La(e){
let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:a}=t;try{return new r(e),t.createSecureContext({ca:[
...a?.("default")??t.rootCertificates,e]})}catch(n){throw new w("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:n})}}function kr(e,t,r){
let{method:a,body:n,timeoutMs:s,maxBodyBytes:o,now:i,take:c}=r,u=/^[PD]/.test(a),l=u&&a!=="DELETE"?JSON.stringify(n??{}):void 0,p={accept:"*/*","user-agent":"co\
untersign",...u?{"content-type":"application/json"}:{},...l?{"content-length":String(Buffer.byteLength(l))}:{},...r.headers};return new Promise((d,m)=>{let h=e.
request(t,{method:a,headers:p,agent:e.agent},j=>{Ua(j,o,i(),c).then(v(d),y)}),f=setTimeout(()=>h.destroy(Er($r)),s),y=v(m);h.on("error",y).end(l);function v(j){
return E=>{clearTimeout(f),j(E)}}})}async function Ua(e,t,r,a){let{statusCode:n=0}=e,s=[],o=0;if(a&&n<300)a(e);else for await(let c of e){if(o+=c.length,o>t)throw Er(
xr);s.push(c)}let i={};for(let[c,u]of Object.entries(e.headers))i[c]=String(u);return{status:n,headers:i,text:Buffer.concat(s).toString(),answeredAt:r}}function Er(e){
return Object.assign(new Error(e),{code:e})}function Ma(e){let t;function r(a,n){let s=Date.parse(a);s&&(t=s-n)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:a=>r(a,e()),learn(a,n,s){
r(a,Math.max((n+s)/2,s-1e3)-500)}}}function Da(e,t){let r=new Set,a=!1;function n(){a=!0;for(let s of r)s(mt());t()}return e?.addEventListener("abort",n,{once:!0}),
{race:s=>new Promise((o,i)=>{(a||e?.aborted)&&i(mt()),r.add(i),s.then(o,i).finally(()=>r.delete(i))}),check(){if(a||e?.aborted)throw mt()},close(){e?.removeEventListener(
"abort",n),n()}}}function mt(){return new w("INTERRUPTED","the job was cancelled")}var Ba=new Set([408,429,502,503,504]);function Ga(e,t){return Ba.has(e)||e===
500&&t}function Ir(e){return[301,302,303,307,308].includes(e)}function Fa(e,t,r=0,a={},n=0){let s=1e3*2**(e-1)*(.5+t()/2);return Math.max(s,Ha(r,a,n)||0)}function Ha(e,t,r){
let a=t["retry-after"];return a?/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-r+1e3:e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function ht(e){let{token:t,now:r,
env:a={}}=e,{requestTimeoutMs:n=3e4,deadlineAt:s=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,i=new URL(e.baseUrl),c=i.href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.
test(t))throw new w("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let u,l=0,{learn:p,...d}=Ma(r),m=Da(e.signal,h);
function h(){u?.then(({agent:v})=>v.destroy()).catch(()=>{})}async function f(v,j,E){u??=jr(i.protocol==="https:",a,e.certificateAuthorities);let D=await u,{method:I,
body:L,anonymous:B,headers:G,take:q}=j,C={...t&&!B?{"private-token":t}:{},...G?.()},R=r();l++;let Q=await kr(D,v,{method:I,body:L,headers:C,timeoutMs:E,maxBodyBytes:o,
now:r,take:q});return p(Q.headers.date??"",R,Q.answeredAt),Q}async function y(v){let{method:j,path:E,query:D,body:I,expects:L="json",situation:B="fact"}=v,G=j===
"GET"||j==="HEAD"||v.reads===!0,q=N(j,E),C=new URL(c+E+(D?`?${D}`:""));for(let R=1,Q=0;;){let $e=r(),ue=s()-$e;if(m.check(),ue<=0)throw(await ft()).tooLate(q,R);
let ce=Math.min(ue,n),ee=await m.race(f(C,v,ce)).catch(async Je=>{if(Je instanceof w)throw Je;return(await ft()).describeFailure(Je,i,a)}),[O,te]="headers"in ee?
[ee,void 0]:[void 0,ee],U=O?.status??0,xe=te?te.isTemporary:Ga(U,G),re=Fa(R,e.random,U,O?.headers,d.serverNow()),ae=r()+re>=s(),le=xe&&R<5&&!ae,je={method:j,path:E,
status:U,durationMs:r()-$e,attempt:R};if(e.onRequest?.(le?{...je,retryInMs:re}:je),le){await m.race(e.sleep(re)),R++;continue}if(O&&v.take&&Ir(U))return{...O,body:void 0,
attempts:R};let z=O&&U<300?vr(O,L):void 0;if(O&&z&&z.instead===void 0)return{status:U,headers:O.headers,body:z.value,attempts:R};let{endingOf:Be,followRedirect:ke,
refused:$,tooLate:F,unanswered:Ge,unexpected:Fe}=await ft();if(O&&Ir(U)){C=ke(O,C,{request:q,method:j,path:E,root:i,hops:Q++,attempts:R});continue}let He={request:q,
situation:B,writes:!G,body:I,attempts:R,token:t};if(z?.instead!==void 0)throw Fe(U,He,z.instead);let bt=xe?Be(R,ae?re:0):"";throw O?$(O,He,bt):te?.isTimeout&&ce===
ue?F(q,R):Ge(te,He,bt)}}return{...d,send:y,options:e,requestCount:()=>l,close:m.close}}function ft(){return import("./chunks/trouble-ZERLFBF2.js")}var Ja=Object.defineProperty,Va=(e,t)=>{for(var r in t)Ja(e,r,{get:t[r],enumerable:!0})};import{createHash as Ka,randomBytes as Ya}from"node:crypto";import{readFile as Wa}from"node:fs/promises";import{constants as En}from"node:fs";import{access as In,
mkdir as qn,writeFile as Rn}from"node:fs/promises";import{join as Rr}from"node:path";var K=class{constructor({requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,
this.queryTimeout=null,this.requester=e({url:this.url})}},Qa=class{value;constructor(e){this.value=e}};function k(e,...t){return t.reduce((r,a,n)=>{let s=a instanceof
Qa?a.value:encodeURIComponent(String(a));return r+s+e[n+1]},e[0])}var Or=class extends K{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){
let a=k`${e}/members`;return t&&(a+="/all"),T(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[n,s]=[e,t].map(encodeURIComponent),o=[n,"members"];return r&&
o.push("all"),o.push(s),T(this,o.join("/"),a)}},za=class extends K{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return T(this,k`${e}/hooks`,t)}show(e,t,r){
return T(this,k`${e}/hooks/${t}`,r)}},Xa=class extends K{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return T(this,k`${e}/push_rule`,t)}},Za=class extends K{all(e,{
pipelineId:t,...r}={}){let a=t?k`projects/${e}/pipelines/${t}/jobs`:k`projects/${e}/jobs`;return T(this,a,r)}show(e,t,r){return T(this,k`projects/${e}/jobs/${t}`,
r)}},en=class extends K{showConfiguration(e,{mergerequestIId:t,...r}={}){let a;return t?a=k`projects/${e}/merge_requests/${t}/approvals`:a=k`projects/${e}/approvals`,
T(this,a,r)}},tn=class extends K{all({projectId:e,groupId:t,...r}={}){let a="";return e?a=k`projects/${e}/`:t&&(a=k`groups/${t}/`),T(this,`${a}merge_requests`,r)}show(e,t,r){
return T(this,k`projects/${e}/merge_requests/${t}`,r)}},rn=class extends K{all(e,t){return T(this,k`projects/${e}/pipelines`,t)}show(e,t,r){return T(this,k`projects/${e}/pipelines/${t}`,
r)}},an=class extends za{constructor(e){super("projects",e)}},nn=class extends Or{constructor(e){super("projects",e)}},sn=class extends Xa{constructor(e){super(
"projects",e)}},on=class extends K{all({userId:e,starredOnly:t,...r}={}){let a;return e&&t?a=k`users/${e}/starred_projects`:e?a=k`users/${e}/projects`:a="projec\
ts",T(this,a,r)}show(e,t){return T(this,k`projects/${e}`,t)}},un=class extends K{all(e,t){return T(this,k`projects/${e}/protected_branches`,t)}show(e,t,r){return T(
this,k`projects/${e}/protected_branches/${t}`,r)}},cn=class extends Or{constructor(e){super("groups",e)}};async function T(e,t,r){return(await e.requester.get(t,
{searchParams:r})).body}async function ln(e,t,r={},a=!/^\s*mutation\b/.test(t)){let n=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},
reads:a,situation:"graphql"}),{data:s,errors:o}=n.body??{},i=(Array.isArray(o)?o:o?[o]:[]).map(l=>Ce(l)??"no reason given");if(s!=null)return{data:s,errors:i};let c=Ce(
i),u=/does not exist or you don't have permission/.test(c??"");throw new V(u?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /grap\
hql without data: ${c??"it gives no reason"}`,{request:"POST /graphql",status:n.status,words:c,attempts:n.attempts,advice:u?"check the id, and give the token's \
user or bot the role that this needs":"an older GitLab may lack a field that is asked for; see the words of GitLab"})}var pn=class{#e;constructor(e,t){this.#e=new wr(
e,t)}async allForMergeRequest(e,t){let r=`${wt(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:a,name:n,external_url:s,status:o})=>({
id:a,name:n,externalUrl:pt(s),status:dn(o)}))}set(e,t,r){let a=`${wt(e,t)}/status_check_responses`;return this.#e.write("POST",a,ie({...r}),"status_check")}retry(e,t,r){
return this.#e.write("POST",`${wt(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){return(await this.#t()).
create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services-Y7TOZYPM.js")).
StatusCheckServices(this.#e)}};function dn(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function wt(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var mn={Projects:on,ProtectedBranches:un,MergeRequests:tn,MergeRequestApprovals:en,Pipelines:rn,Jobs:Za,ProjectMembers:nn,ProjectHooks:an,
ProjectPushRules:sn,GroupMembers:cn};function qr(e,t=()=>{}){let r={requesterFn:hr(e,t),host:"",queryTimeout:null},a={StatusChecks:new pn(e,t),ExternalControls:{
async setStatus(...n){let{ExternalControls:s}=await import("./chunks/external-controls-63BR5XCQ.js");return new s(e,t).setStatus(...n)}},graphql(n,s,o){return t(
"POST /graphql"),ln(e,n,s,o)},async rawFile(n,s,o){let[i,c]=[n,s].map(encodeURIComponent),u=`/api/v4/projects/${i}/repository/files/${c}/raw`;t(N("GET",u));let l={
path:u,query:Ue({ref:o}),expects:"text",situation:"policy"},{body:p,headers:d}=await e.send({method:"GET",...l});return{text:p,commit:d["x-gitlab-commit-id"]}},
async download(n){let s=`/api/v4${n}`;return t(N("GET",s)),(await import("./chunks/download-QNFRPVRA.js")).download(e,s)},async write(n,s,o){let i=`/api/v4${s}`;
t(N(n,i)),await e.send({method:n,path:i,body:o,expects:n==="DELETE"?"empty":"json"})},async read(n,s){let o=`/api/v4${n}`;return t(N("GET",o)),(await Le(e,o,s)).
body}};for(let[n,s]of Object.entries(mn)){let o;Object.defineProperty(a,n,{get:()=>o??=new s(r),enumerable:!0})}return a}var fn="1.0.0",hn=6e4;async function wn(e,{
env:t,signal:r,onRequest:a}){let{CI_SERVER_TLS_CA_FILE:n}=t,s=Date.now()+e.timeout,o=s-Math.min(hn,e.timeout/5),i=async d=>(await import("./chunks/sleep-X5434FNQ.js")).
sleep(d,r),c={now:Date.now,sleep:i,random:Math.random,deadlineAt:()=>o,signal:r,env:t,onRequest:a,certificateAuthorities:n?(await import("./chunks/authorities-B3L3QLLL.js")).
readAuthorities(n):void 0},u=ht({...c,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),l=qr(u);function p(d){return{checkout:gn,branch:(m,h)=>l.
rawFile(d,m,h).catch(gt),project:(m,h,f)=>l.rawFile(m,h,f).catch(gt),artifact:async(...m)=>(await import("./chunks/artifact-text-QUJHC6RB.js")).artifactText(u,d,
...m),url:async m=>(await import("./chunks/other-server-3NWK3QYR.js")).readText(m,c).catch(gt)}}return{requestCount:()=>u.requestCount(),close:()=>u.close(),ports:{
gitlabFor:d=>d?qr(u,d):l,readersFor:p,workspace:async()=>(await import("./chunks/open-EOFSR5WV.js")).openWorkspace(t,"."),now:Date.now,serverNow:()=>u.serverNow(),
sleep:i,after(d,m){let h=setTimeout(m,d);return()=>clearTimeout(h)},sha256:d=>Ka("sha256").update(d).digest("hex"),nonce:()=>Ya(16).toString("hex"),evaluationIsOver(){
o=s},version:fn,progress:{targets:[],done:[]}}}}async function gn(e){try{return await Wa(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new Ee(
e,{cause:t}):new w("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function gt(e){throw e instanceof V&&e.status===404?new Ee(e.message,{cause:e}):
e}var vn=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,bn=/^[\x21-\x7e]+$/;async function _n(e){let t=[],r=[],a=[],n={},s={};for(let h of Ae){let f=_e[h],{raw:y,typed:v}=$n(
h,f,e);if(s[h]=v,y===void 0)continue;let[,j]=f.secret&&vn.exec(y.trim())||[];if(j!==void 0){r.push({typed:v,variable:j});continue}let E=f.parse(y);"problem"in E?
t.push(`${v} ${E.problem}`):n[h]=E.value}let o=n,i=jn(e),c=o.gitlab_token!==void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(i.length+r.length>0||c||!bn.test(o.gitlab_token??
"")){let{complaints:h}=await import("./chunks/complaints-PLXZGPQJ.js");t.push(...h({strays:i,unset:r,token:o.gitlab_token,typedToken:s.gitlab_token,env:e.env}))}
let u=o.status_check??[],l=u.find((h,f)=>u.indexOf(h)!==f);l!==void 0&&t.push(`${s.status_check} names "${l}" twice`);let p=o.external_control&&(await import("./chunks/targets-J2DB5CMX.js")).
checkControls(o,s,e.env),{controls:d=[],secrets:m=new Map}=p??{};if(t.push(...p?.problems??[]),a.push(...p?.warnings??[]),o.mode==="project"&&o.merge_request!==
void 0&&t.push(`${s.merge_request} contradicts ${s.mode} project: leave out one of them`),t.length>0)throw yn(t);return{...o,statusChecks:u,controls:d,controlSecrets:m,
warnings:a}}function yn(e){let[t=""]=e;return e.length===1?new w("INPUT_INVALID",t):new w("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function $n(e,t,r){
let a=r.flags.get(e);if(a!==void 0&&a!=="")return{raw:a,typed:Sr(e)};let n=r.getInput(e,{trimWhitespace:t.secret!==!0}),s=xn(e,r.env);if(n.trim()!=="")return{raw:n,
typed:s};for(let o of t.environment??[]){let i=r.env[o];if(i!==void 0&&i.trim()!=="")return{raw:t.secret?i:i.trim(),typed:o}}return{raw:t.default,typed:s}}function Sr(e){
return`--${e.replaceAll("_","-")}`}function xn(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function jn({
env:e,flags:t}){let r=new Set(Ae);return Object.keys(e).filter(a=>a.startsWith("INPUT_")).map(a=>({typed:a,name:a.slice(6).toLowerCase()})).concat([...t.keys()].
map(a=>({typed:Sr(a),name:a}))).filter(({name:a})=>!r.has(a))}function kn(e,t,r){return r===!1||e.deliveries.some(({outcome:a})=>a==="failed")?ne.undelivered:e.
verdict==="compliant"||t==="never"?ne.compliant:e.verdict==="undetermined"?ne.undetermined:t==="undetermined"?ne.compliant:ne.nonCompliant}function Tn(e,t){let r=Ne(
e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function On(e){return Object.
entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function Sn(e){try{await qn(e,{recursive:!0}),await In(e,En.W_OK)}catch(t){let{code:r}=t;throw new w("INPUT_INVALID",`report_dir ${e} cannot b\
e written (${r})`,{cause:t})}}async function Cn(e,t){let{folder:r,formatNames:a,context:n,host:s,signer:o}=t,i=Rr(r,"report.json"),c=Tn(e,i),u=new Map([["report\
.json",await st(e,n)],...s==="gitlab"?[["countersign.env",On(c)]]:[]]),l=o||a.some(p=>p!=="json")?await(await import("./chunks/further-E6YQGAHP.js")).addFurther(
u,e,t):{};return await Promise.all([...u].map(([p,d])=>Rn(Rr(r,p),d))),s==="github"&&await(await import("./chunks/step-outputs-3PXQV2LJ.js")).stepOutputs(c,e,n),
{path:i,...l}}var Cr={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},Nr={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",
not_applicable:"dim",external:"dim"},De={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function Nn(e,t){let{report:r}=e;return`${[...Pn(r,t),...e.
notices.map(a=>`${W("Note")}${_(a,1e3)}`),"",...[...r.requirements].sort((a,n)=>De[a.status]-De[n.status]).flatMap((a,n)=>An(a,n,t,e.detail)),"",...Un(r,t),...r.
deliveries.map(a=>`${W("")}${Mn(a,e.dryRun,t)}`),...r.deliveries.length===0?[`${W("")}${t.tone("no status check or external control is named: nothing was posted",
"dim")}`]:[],...e.reportPath===void 0?[]:[`${W("Report")}${_(e.reportPath)}`],`${W("Took")}${e.tookMs} ms, ${pe(e.requests,"request")}`].join(`
`)}
`}function Pn({subject:e,policy:t,tool:r},a){let n=e.merge_request,s=`${_(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${_(n.target_branch)})`:""}`;
return[`${a.tone(`Countersign ${r.version}`,"bold")} on ${_(e.gitlab_url)}`,`${W("Subject")}${s}`,`${W("Policy")}${_(t.name)} (${t.sources.map(o=>_(o)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function An(e,t,r,a=()=>[]){let{name:n,status:s,controls:o}=e,i=`${r.tone(Cr[s],Nr[s])} ${r.tone(_(n),"bold")} ${r.tone(Pr(o),
"dim")}`,c=[...o].sort((u,l)=>De[u.status]-De[l.status]).flatMap(u=>[...Ln(u,r),...a(u).map(l=>`      ${l}`)]);return s==="pass"?r.section(`requirement_${t+1}`,
i,c):[i,...c]}function Pr(e){let t=r=>e.filter(a=>a.status===r).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"p\
assed"],[t("not_applicable"),"not applicable"],[t("external"),"external"]].filter(([r])=>r>0).map(([r,a])=>`${r} ${a}`).join(", ")}function Ln(e,t){let{id:r,severity:a,
status:n,message:s,note:o,remediation:i,phase:c,waiver:u}=e,l=n==="fail"||n==="unknown"?` (${a}${c==="enforce"?"":`, ${c} only`})`:"",p=[`  ${t.tone(Cr[n],Nr[n])}\
 ${_(r)}${l}: ${_(s,1e3)}`];return u&&p.push(`      waived until ${u.expires} by ${_(u.owner)}: ${_(u.reason,1e3)}`),o!==null&&p.push(`      note: ${_(o,1e3)}`),
n==="fail"&&(p.push(`      fix:  ${_(i.text,1e3)}`),i.url!==null&&p.push(`      at:   ${_(i.url,1e3)}`)),p}function Un(e,t){let r=Ne(e),a={compliant:"COMPLIANT",
non_compliant:"NON-COMPLIANT",undetermined:"UNDETERMINED"},n={compliant:"green",non_compliant:"red",undetermined:"yellow"},s=Pr(e.requirements.flatMap(({controls:i})=>i)),
o=r.pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${W("Verdict")}${t.tone(a[e.verdict],n[e.verdict],"bold")} (${s})${o}`]}function Mn(e,t,r){
let a=e.target==="status_check"?"status check":"external control",n=e.name===null?`${e.id}`:`"${_(e.name)}" (${e.id})`,s=e.requirement===null?"":` for "${_(e.requirement)}\
"`,o=`${a} ${n}${s}`,i=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, deli\
vered${i}`;case"superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${i}: ${_(
e.error??"",1e3)}`}}function W(e){return e.padEnd(9)}async function Dn(e,t,r,a){let n=a!==void 0&&e.statusChecks.length>0,[s,o]=await Promise.all([n?Gn(t,r,a):[],
e.controls.length>0?Bn(e,t,r):void 0]);return async i=>[...n?await Zt(e.statusChecks,i,s):[],...o?.(i)??[]]}async function Bn(e,t,r){let[{knownControls:a},{controlTargets:n}]=await Promise.
all([import("./chunks/known-controls-S5UHAEIK.js"),import("./chunks/control-targets-K6B3U65V.js")]),s=await a(t,r);return o=>n(e.controls,o,s)}async function Gn(e,t,r){
try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(a){throw!(a instanceof V)||a.status!==401?a:(await e.MergeRequests.show(t,r),new w("TOKEN_REFUSED",
"GitLab refused the status checks of this project, although the token is good: they need GitLab Ultimate",{cause:a,advice:"use a project with an Ultimate licenc\
e, or leave status_check empty and answer an external control"}))}}function Fn(e,t,r,a){let n=Promise.resolve(),s=r.length===0,o=()=>{};s||(o=a(2e4,i));function i(){
n=Promise.all(r.map(u=>c(u))),n.then(()=>{s||(o=a(6e4,i))})}async function c(u){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:u,sha:t.sha,
status:"pending"})}catch{s=!0}}return{async stop(){s=!0,o(),await n}}}async function Hn(e,t,r){return Promise.all(e.requirements.map(async({name:a,controls:n})=>({
name:a,controls:await Promise.all(n.map(s=>Kn(s,t,r)))})))}function Jn(e,t){let r=e.map(({name:a,controls:n})=>{let s=n.map(i=>({...i,inPhase:Vn(i.control,t)})),
o=s.map(({status:i,inPhase:c})=>(i==="fail"||i==="unknown")&&c!=="enforce"?"waived":i);return{name:a,controls:s,status:Yn(o)}});return{verdict:Wn(r.map(({status:a})=>a)),
requirements:r}}function Vn({phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=t?"enforce":e}async function Kn(e,t,r){let a={control:e,actual:null,note:void 0,
evidence:[],waiver:void 0};if(!e.judge)return{...a,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r===
"project")return{...a,status:"not_applicable",message:"applies to merge requests, and none is judged"};let n={},s=[],o=[],i=await Promise.all(Object.entries(e.needs).
map(async([u,l])=>({name:u,fact:l,result:await t.read(l)})));for(let{name:u,fact:l,result:p}of i)s.push(...[...new Set(p.requests)].map(d=>({fact:l.id,request:d}))),
p.ok?n[u]=p.value:o.includes(p.reason)||o.push(p.reason);if(o.length>0)return{...a,evidence:s,status:"unknown",message:o.join("; ")};let c=e.judge(n);return{...a,
evidence:s,status:c.status,message:c.message,actual:("actual"in c?c.actual:void 0)??null,note:"note"in c?c.note:void 0}}function Yn(e){return e.includes("fail")?
"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Wn(e){return e.includes("fail")?"non_compliant":e.includes(
"unknown")?"undetermined":e.includes("pass")?"compliant":"undetermined"}async function Qn(...e){let[t,r]=e;return zn(t,r)?{state:"current",mergeRequest:t,waited:!1,
known:new Map}:(await import("./chunks/settle-head-LFXW3XX2.js")).settleHead(...e)}function zn(e,t){return e.sha===t&&e.isPrepared}function Xn(e,t){return e.requirements.
flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function Zn(e,t=async()=>{}){let r=await Promise.
all(e.map(u=>Ar(u,[u.source],t).catch(es))),a=r.flatMap(u=>u instanceof w?[u]:[]);if(a.length>0)throw(await import("./chunks/unusable-MGLOSDM3.js")).joined(a);let n=r.
filter(u=>!(u instanceof w)),s=n.flatMap(u=>u.requirements),o=n.flatMap(u=>u.texts),i=o.map(({source:u})=>u),c=s.map(({name:u})=>u);if(!s.some(({controls:u})=>u.
some(({judge:l})=>l))||new Set(c).size<c.length)throw(await import("./chunks/unusable-MGLOSDM3.js")).unusable(c,i);return{name:n.map(({name:u})=>u).join(" + "),
texts:o,sources:i,requirements:s,waivers:n.flatMap(({waivers:u})=>u),baselines:n.flatMap(({baselines:u,requirements:l})=>u.map(p=>({...p,requirements:l.map(({name:d})=>d)}))),
warnings:n.flatMap(({warnings:u})=>u)}}async function Ar(e,t,r){let{source:a,text:n}=e,s=await yt(n,a),o=await Kt(s.data),i=[...o.problems],c=[],u=[];for(let{name:f,
isFinal:y,description:v,entries:j,path:E}of o.requirements){u.some(I=>I.name===f)&&i.push({path:E,message:`there are two requirements named "${f}"`});let D=await Promise.
all(j.map(({entry:I})=>Ie(I)));for(let[I,L]of D.entries()){let{problems:B,shape:G}=L;(G||B.length>0)&&i.push(...(await import("./chunks/unusable-MGLOSDM3.js")).
problemsAt(L,j[I])),c.push(...L.warnings)}u.push({name:f,isFinal:y,description:v,controls:D.flatMap(({control:I})=>I??[])})}let l=({entry:f})=>f.rule!==void 0||
f.expression!==void 0;o.requirements.some(({entries:f})=>f.some(l))&&i.push(...(await import("./chunks/own-ids-QRZGPPQM.js")).repeatedIds(o));let p=o.isDated?await(await import("./chunks/waivers-H6JRUTOQ.js")).
readWaivers(o,u):void 0;i.push(...p?.problems??[]);let d=o.baseline===void 0?void 0:(await import("./chunks/baseline-YJGY5OZG.js")).readBaseline(o.baseline);if(i.
push(...d?.problems??[]),i.length>0)throw(await import("./chunks/unusable-MGLOSDM3.js")).invalid(a,i,await s.places());let m={name:o.name,texts:[e],sources:[a],
requirements:u,waivers:p?.waivers??[],baselines:d?.baselines??[],warnings:c};if(o.bases.length===0)return m;let{onTopOf:h}=await import("./chunks/layers-LWEHP7RZ.js");
return h(m,o.bases,t,async(f,y)=>{let v=await r(f);return v&&Ar(v,y,r)})}function es(e){if(e instanceof w)return e;throw e}async function ts(e,t,r){let a=await Ke(
e.policy),n=t==="merge_request"&&e.policy_from==="target_branch"&&a.some(Tr),s=!n&&a.every(Tr)?await o(0,void 0):void 0;async function o(i,c){let u=r.readersFor(
i),l=await Ve(a,u,c),p=await Zn(l,async f=>(await import("./chunks/bases-PLDZQIJC.js")).readBase(f,u,r.sha256)),d=p.texts.map(({source:f,text:y,commit:v})=>({source:f,
sha256:r.sha256(y),commit:v??null})),m=d.map(({sha256:f})=>f),h=m.length===1?m[0]??"":r.sha256(m.map(f=>`${f}
`).join(""));return{policy:p,documents:d,sha256:h}}return{async load(i,c,u){if(s)return s;if(!n)return o(i,void 0);let l=c===void 0?void 0:o(i,c);l?.catch(()=>{});
let p=await u();return l&&p===c?l:o(i,p)}}}function Tr({kind:e}){return e==="path"}async function rs(e,t,r){let a=await kt(e,t),n=a.kind==="project"?"project":"\
merge_request",s=await ts(e,n,r),{projectId:o,known:i}=await Ft(a.project,r.gitlabFor),c=a.kind==="merge-request"?a.iid:void 0,u=r.gitlabFor(),l=a.kind==="merge\
-request"?a.targetBranchHint:void 0,p=ae(i),d=p,m=ye(Me(p,n==="project"?we:ve)),h=m.then(r.serverNow,r.serverNow),f=ye(s.load(o,l,ke)),y=ye(Dn(e,u,o,c)),v=ye(f.
then(({policy:$})=>le($,p))),j=ye(f.then(({policy:$})=>je($))),E=await m,D=await f,{policy:I}=D,L=await(await y)(I.requirements.map(({name:$})=>$));r.progress.targets=
L;let B="sha"in E?E:void 0,G=(a.kind==="merge-request"?a.sha:void 0)??B?.sha??"",q=c===void 0?void 0:{projectId:o,iid:c,sha:G},C=B&&q&&await Qn(B,G,Be,()=>ot(u,
q),r.sleep),R=C?.state==="superseded",Q=R||e.dry_run?[]:L.filter(({kind:$})=>$==="status_check"),$e=q&&Fn(u,q,Q.map(({id:$})=>$),r.after),ue=await(C?.waited?le(
I,ae(C.known)):v).finally(()=>$e?.stop());r.evaluationIsOver();let ce=B?.projectPath??(await Me(p,we)).path,ee=(await j)(ue,{nowMs:await h,project:ce,iid:c}),O=Jn(
ee.judged,await h),te=await Wt({gitlab:u,targets:L,evaluation:O,projectId:o,mergeRequest:q&&C&&{...q,createdAtMs:Date.parse(C.mergeRequest.createdAt)},isSuperseded:R,
isLagging:C?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:$=>r.
progress.done.push($)}),U=tr({evaluation:O,loaded:D,subject:{gitlabUrl:e.gitlab_url,project:{id:o,path:ce},mergeRequest:C&&q&&{iid:q.iid,sha:G,targetBranch:C.mergeRequest.
targetBranch}},deliveries:te,generatedAt:new Date(r.now()),version:r.version}),xe=await as(e,U,u,q),re=n==="project"&&e.statusChecks.length>0?["status_check is \
left aside: only a merge request has status checks"]:[];return{report:U,policy:I,facts:d.begun,notices:[...e.warnings,...a.notices,...I.warnings,...ee.notices,...xe,
...re]};function ae($){let F=It(a.project,t),{gitlabFor:Ge,workspace:Fe}=r;return nr({gitlabFor:Ge,workspace:Fe,projectId:o,iid:c,policy:e.policy,defaultBranchHint:F,
job:qt(t),now:()=>h,clock:r.now},$)}function le($,F){return d=F,F.announce(Xn($,n)),Hn($,F,n)}async function je($){return $.waivers.length+$.baselines.length===
0?F=>({judged:F,notices:[]}):(await import("./chunks/allowances-D47M63QJ.js")).allowancesOf($,{readers:r.readersFor(o),branch:n==="project"?z:ke,isCheckout:n===
"project"||e.policy_from==="checkout",projectId:o})}async function z(){return(await Me(p,we)).defaultBranch??""}function Be(){return ae(new Map).read(ve)}async function ke(){
return(await Me(p,ve)).targetBranch}}async function Me(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}async function as(e,t,r,a){let n=t.deliveries.
every(({outcome:s})=>s!=="superseded");return e.note==="never"||e.dry_run||!a||!n?[]:(await import("./chunks/note-IYUZNKY2.js")).keepNote(r,a,t,e.note)}function ye(e){
return e.catch(()=>{}),e}async function ns({explain:e,...t},r){let a=new Map(Object.entries(t)),{env:n,surface:s}=r,o=performance.now(),i=await _n({flags:a,env:n,
getInput:await ss(r,a)}),c=i.log_level==="debug",u=e==="true"||c;await Sn(i.report_dir);let l=i.signing||i.signing_key?await(await import("./chunks/signer-A5NI2Z7H.js")).
createSigner(i,n):void 0,p=await wn(i,{env:n,signal:r.signal,onRequest(d){if(!c)return;let m=d.status===0?"no answer":String(d.status);r.print(`debug    ${d.method}\
 ${_(d.path)} ${m} ${Math.round(d.durationMs)} ms`)}});try{let{report:d,notices:m,...h}=await rs(i,n,p.ports),f=await Cn(d,{folder:i.report_dir,formatNames:i.formats,
context:{jobUrl:n.CI_JOB_URL,policyPath:i.policy[0]??""},host:s.host,signer:l,material:{...h,env:n,flags:a}}),y=Math.round(performance.now()-o),v={report:d,notices:[
...m,...f.notices??[]],reportPath:f.path,tookMs:y,requests:p.requestCount(),dryRun:i.dry_run,detail:u?(await import("./chunks/explained-4XOZFQHS.js")).explained:
void 0};return r.print(Nn(v,s).trimEnd()),kn(d,i.fail_job_on,f.isSigned)}catch(d){throw d instanceof w&&d.code==="INTERRUPTED"?(await import("./chunks/interrupted-EREOS2YU.js")).
interrupted(p.ports.progress,d):d}finally{p.close()}}async function ss({env:e,surface:t},r){return t.host==="github"?(await import("./chunks/runner-PFWBCWLC.js")).
onRunner(e,r):(a,{trimWhitespace:n})=>{let s=e[`INPUT_${a.toUpperCase()}`]??"";return n?s.trim():s}}function os(e,t=[]){let r=[],a=new Map,n=i=>t.includes(i)||_e[i]?.
default==="false";for(let i=0;i<e.length;i++){let c=e[i]??"";if(!c.startsWith("-")||c==="-"){r.push(c);continue}let[,u="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(
c)??[],p=u.replaceAll("-","_"),d=n(p)&&!/^(true|false)$/.test(e[i+1]??""),m=l??(d?"true":e[++i]??""),h=a.get(p);a.set(p,h===void 0?m:`${h}
${m}`)}let[s,...o]=r;return{command:s,operands:o,flags:a}}var is={bold:1,dim:2,red:31,green:32,yellow:33};function us(e,t,r){return{host:e,tone:(a,...n)=>t?`\x1B[${n.
map(s=>is[s]).join(";")}m${a}\x1B[0m`:a,section(a,n,s){return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${a}[collapsed=true]\r\x1B[0K${n}`,...s,`\x1B[\
0Ksection_end:${r()}:countersign_${a}\r\x1B[0K`]:e==="github"?[`::group::${n}`,...s,"::endgroup::"]:[n,...s]}}}function cs(e,t,r){let a=e.GITLAB_CI==="true"?"gi\
tlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":"plain",n=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",s=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR===
"0";return us(a,!s&&(n||a!=="plain"),r)}var Lr=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>Lr.abort());process.stdout.on("error",()=>{});
var vt={env:process.env,surface:cs(process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:Lr.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};ls(process.argv.slice(2)).catch(async e=>(await import("./commands/failure.js")).reportFailure(e,vt)).then(e=>{process.exitCode=e});async function ls(e){let{
command:t="evaluate",...r}=os(e,["help","version","json","explain","h","v"]),{flags:a,operands:n}=r;return t==="evaluate"&&n.length===0&&!["help","h","version",
"v"].some(s=>a.has(s))?ns(Object.fromEntries(a),vt):(await import("./commands/other.js")).otherCommand(t,r,vt)}export{xt as $1_b,w as $2_b,Ve as $3_b,Ke as $4_a,jt as $4_b,Et as $5_b,Ye as $5_e,X as $5_f,et as $6_b,de as $6_c,We as $7_a,Qe as $7_b,ze as $7_c,Tt as $7_d,Ot as $7_e,
Kr as $8_b,Ze as $a_a,Wr as $a_c,Qr as $a_d,zr as $a_e,Xr as $a_f,se as $a_g,_ as $b_a,pe as $b_b,ea as $b_c,at as $c_a,we as $c_b,rt as $d_a,Mt as $e_a,H as $e_b,
g as $e_c,M as $e_d,ua as $e_e,P as $e_f,Z as $e_g,A as $e_h,oe as $e_i,tt as $e_j,me as $e_k,fe as $e_l,Te as $e_m,S as $e_n,J as $e_o,b as $e_p,he as $e_q,da as $f_a,
Jt as $g_a,Oe as $g_b,ve as $h_a,st as $i_a,ha as $j_a,wa as $j_b,zt as $k_c,V as $l_a,N as $l_b,Ce as $l_c,it as $m_b,er as $m_c,Ne as $n_b,ar as $o_a,Pe as $o_c,
_e as $p_a,Ae as $p_b,ct as $q_l,ie as $r_c,pt as $r_f,ht as $s_a,gr as $t_a,dt as $t_c,br as $t_d,_r as $t_e,yr as $t_f,$r as $t_g,xr as $t_h,Va as $u_a};
