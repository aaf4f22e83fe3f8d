#!/usr/bin/env node
var te={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},Nr={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,
TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,
INTERNAL:2},w=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){super(t,r.cause===void 0?void 0:{cause:r.cause}),this.code=e,this.advice=
r.advice,this.problems=r.problems??[]}get exitCode(){return Nr[this.code]}};var we=class extends Error{};async function Ae(e,t,r){return Promise.all(e.map(async a=>({source:Cr(a,r),...await Ar(a,t,r)})))}function Cr(e,t){return e.kind===
"path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function Ar(e,t,r){try{return e.kind==="preset"?{text:await(await import("./chunks/registry-NOBLATMT.js")).presetText(
e.typed)}:e.kind==="url"?{text:await t.url(e.typed)}:e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?{text:await t.checkout(e.path)}:await t.
branch(e.path,r)}catch(a){if(a instanceof we){let{missingPolicy:n}=await import("./chunks/missing-WAPO7LDR.js");throw await n(e,t,r,a)}throw a instanceof w&&a.code!==
"INTERRUPTED"?new w("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${a.message}`,{cause:a,...a.advice===void 0?{}:{advice:a.advice}}):a}}async function Le(e){
let t=e.map(Lr),r=e.filter((a,n)=>!t[n]);if(r.length>0)throw(await import("./chunks/refused-sources-VBVX66QD.js")).refusedSources(r);return t.flatMap(a=>a??[])}
function Lr(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(e.startsWith("preset:"))return{kind:"\
preset",typed:e};if(!/^http:/i.test(e)){if(t){let[,r="",a="",n=""]=t;return{kind:"project",typed:e,project:r,path:a.replace(/^\//,""),ref:n}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.
test(e))return{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}}async function ft(e,t){let r=ue(t.CI_MERGE_REQUEST_IID),a=ue(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&Mr(e,t)&&r!==void 0&&a!==void 0?ht(e,t,a,r,Ur(t)):(await import("./chunks/elsewhere-UZFP347D.js")).subjectElsewhere(e,t)}function Ur(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function ht(e,t,r,a,n){return{kind:"merge-request",project:r,iid:a,sha:e.sha??n?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function Mr(e,t){return e.project===void 0?!0:typeof e.project=="number"?ue(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Ue(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function wt(e,t){return(typeof e=="number"?ue(t.CI_PROJECT_ID)===e:Ue(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function Ue(e,t){return t!==void 0&&e!==
""&&e.toLowerCase()===t.toLowerCase()}function ue(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var Me={merge_request_approvals:()=>import("./chunks/merge-request-approvals-F6KIKNLO.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft-SCC3CSGM.js"),
merge_request_title:()=>import("./chunks/merge-request-title-YIR6WKIU.js")},De={default_branch_protected:()=>import("./chunks/default-branch-protected-WYYXGEQP.js"),
default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push-JWU6DNNP.js"),merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval-TCBFB7CY.js"),
minimum_approvals_required:()=>import("./chunks/minimum-approvals-required-HNQKJBWY.js"),push_protection_enabled:()=>import("./chunks/push-protection-enabled-R7QSPJHG.js"),
require_signed_commits:()=>import("./chunks/require-signed-commits-4NWN35A6.js"),resolve_discussions_required:()=>import("./chunks/resolve-discussions-required-AH4MPRKJ.js"),
scanner_sast_running:()=>import("./chunks/scanners-MT4XVYIU.js"),scanner_secret_detection_running:()=>import("./chunks/scanners-MT4XVYIU.js"),secure_webhooks:()=>import("./chunks/secure-webhooks-FCANRYVY.js")},
Be={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:"\
>=",value:2}},vt=new Set(["minimum_approvals_required"]);function _t(e,t,r,a){return{loadControl:n=>gt(e,n,"control"),loadField:n=>gt(t,n,"field"),predefinedExpression(n){
return Object.hasOwn(r,n)?r[n]:Object.hasOwn(t,n)&&!a.has(n)?{field:n,operator:"=",value:!0}:void 0}}}async function gt(e,t,r){return Object.hasOwn(e,t)?Object.
values(await e[t]?.()??{}).flat().find(a=>a.kind===r&&a.id===t):void 0}var Dr=_t(Me,De,Be,vt);async function bt(e,t){let r=a=>[Me,De,Be].some(n=>Object.hasOwn(n,
a));return r(e)&&(t===void 0||r(t))?Dr:import("./chunks/registry-PO6MOBT5.js")}var Ge=class extends Error{},Br=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,Gr=/(?<!\\)[+*]/g;async function Fr(e,t=!1){
if(t&&Br.test(e)&&(e.match(Gr)??[]).length<=2){let a=Hr(e);if(a)return a}let{RE2JS:r}=await import("./chunks/esm-TZH5HCTV.js");try{let a=new r(e);return n=>a.test(
n)}catch(a){throw new Ge(a instanceof Error?a.message:String(a),{cause:a})}}function Hr(e){try{let t=new RegExp(e);return r=>t.test(r)}catch{return}}var yt=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.path.join(".")||"shape"}`),this.issues=e}};function B(e,t){let r=[],a=e.read(t,[],r);
if(r.length>0)throw new yt(r);return a}function ge(e,t,r={}){return{kind:e,rule:r,read(a,n,s){if(typeof a!==t||e==="integer"&&!Number.isSafeInteger(a))return s.
push({path:n,code:a===void 0?"missing":"type",detail:e}),a;let o=e==="text"?a.length:a,{min:i,max:u,pattern:c,says:d}=r;return i!==void 0&&o<i&&s.push({path:n,code:"\
small",detail:i}),u!==void 0&&o>u&&s.push({path:n,code:"large",detail:u}),c&&!c.test(a)&&s.push({path:n,code:"format",detail:d}),a}}}function g(e){return ge("te\
xt","string",e)}function L(e){return ge("number","number",e)}function Jr(e){return ge("integer","number",e)}function N(){return ge("flag","boolean")}function Q(e){
return{kind:"list",of:e,read(t,r,a){return Array.isArray(t)?t.map((n,s)=>e.read(n,[...r,s],a)):(a.push({path:r,code:t===void 0?"missing":"type",detail:"list"}),
[])}}}function C(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,a,n){if(!$t(r))return n.push({path:a,code:r===void 0?"missing":"type",detail:"obje\
ct"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||n.push({path:a,code:"unknown_key",detail:o});let s=Object.entries(e).map(([o,i])=>{let u=Object.hasOwn(
r,o)?r[o]:void 0;return[o,i.read(u,[...a,o],n)]});return Object.fromEntries(s)}}}function re(e){return C(e,!0)}function Fe(e){return{kind:"map",...e?{rule:e}:{},
read(t,r,a){return $t(t)?t:(a.push({path:r,code:"type",detail:"object"}),{})}}}function He(){return{kind:"any",read:e=>e}}function ve(e){return{kind:"value",of:e,
read(t,r,a){return e.includes(t)||a.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function Je(...e){return{kind:"either",of:e,read(t,r,a){let n=e.
map(o=>{let i=[];return{read:o.read(t,r,i),found:i}}),s=n.find(({found:o})=>o.length===0);return s||a.push({path:r,code:"alternatives",detail:n.map(({found:o})=>o)}),
s?.read}}}function R(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t==null?void 0:e.read(t,r,a)}}function G(e){return{kind:"maybe",of:e,read:(t,r,a)=>t===
null?null:e.read(t,r,a)}}function $(e){return{kind:"maybe",of:e,isOptional:!0,read:(t,r,a)=>t===void 0?void 0:e.read(t,r,a)}}function ce(e,t){return{kind:"mappe\
d",of:e,read(r,a,n){let s=[],o=e.read(r,a,s);return n.push(...s),s.length===0?t(o):void 0}}}function $t(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ve(e,t,r){return{...e,...t,needs:{answer:e},collect:async(a,n)=>B(r,n.answer)}}var xt=R(C({access_level:L()})),jt=ce(C({id:L(),path_with_namespace:g(),visibility:R(g()),default_branch:$(G(g())),empty_repo:R(N()),only_allow_merge_if_all_discussions_are_resolved:$(
G(N())),secret_push_protection_enabled:$(G(N())),namespace:C({id:L(),kind:g(),full_path:g()}),owner:R(C({id:L()})),permissions:R(C({project_access:xt,group_access:xt}))}),
e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:Vr(e.permissions)})),Ke={id:"project_answer",summary:"The project",right:"a token whose user\
 can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},_e=Ve(Ke,{id:"project"},jt);async function Et(e,t){if(typeof e=="num\
ber")return{projectId:e,known:new Map};let r=[],a=await t(s=>r.push(s)).Projects.show(e),{id:n}=B(jt,a);return{projectId:n,known:new Map([[Ke.id,{ok:!0,value:a,
requests:r}]])}}function Vr(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...t)}var We=["info","low","medium","high","critical"],kt=["observe","warn","enforce"];function Kr(e){return{kind:"control",...e}}function Wr(e){return{kind:"field",about:"\
project",...e}}function Yr(e,t={}){return{status:"pass",message:e,...t}}function Qr(e,t={}){return{status:"fail",message:e,...t}}function ae(e){return{status:"u\
nknown",message:e}}var zr=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;function y(e,t=300){let r=e.replace(zr," ").replace(/##(?=\[)/g,"## ").trim();
return r.length>t?`${r.slice(0,t-1)}…`:r}function le(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function Xr(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")}\
 and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(", ")} and ${r}`}var Zr=["=","!=",">","<",">=","<="];function ea(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="num\
ber"))return t===">"?e>r:t==="<"?e<r:t===">="?e>=r:e<=r}function It(e,t){if("unknown"in e)return ae(e.unknown);let{value:r,because:a,note:n}=e,s=n===void 0?{actual:r}:
{actual:r,note:n},o=ea(r,t);if(o===void 0)return ae(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:i,
mayBeHigher:u}=e;return i!==void 0?ae(`${a}, but ${i}`):u!==void 0&&!ta(o,t.operator)?ae(`${a}, but ${u}`):o?{status:"pass",message:a,...s}:{status:"fail",message:`${a}${ra(
r,t)}`,...s}}function ta(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function ra(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":
`, ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${le(r,"is expected","are expected")}`}var qt=g({min:1,
max:255}),de=e=>$(g({min:1,max:2e3,...e===void 0?{}:{about:e}})),Rt=e=>g({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",about:e}),aa=re({field:g(
{about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:ve(Zr),value:Je(N(),L(),g())}),Tt=e=>g({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",...e===void 0?{}:{about:e}}),be=re({id:Tt("Id of a built-in control, or a new id together with expression"),with:$(Fe({
about:"Parameters of the control"})),expression:$(aa),title:de(),severity:$(ve(We)),message:de("Said instead of the built-in sentence when the control fails"),remediation:de(
"How to fix it, said instead of the built-in advice"),final:$(N()),phase:$(ve(kt)),enforce_from:$(Rt("The control is enforced from this day on, and only warns b\
efore it"))}),na=re({name:qt,description:de(),final:$(N()),controls:Q(Je(Tt(),be))}),Ye=re({$schema:$(g()),name:qt,description:de(),extends:$(Q(g({min:1,about:"\
preset:NAME, group/project:path@ref or https://...; later ones, and this file, go on top"}))),requirements:$(Q(na)),waivers:$(He()),waiver_rules:$(He())});var sa={bases:[],waivers:void 0,waiverRules:void 0,isDated:!1};async function Ot(e){let t=[],r=Ye.read(e,[],t);if(t.length===0)return oa(r);let{isFramework:a,frameworkDraft:n}=await import("./chunks/framework-MYSKRHBE.js");
if(a(e))return n(e);let[{problemsOf:s},{salvage:o}]=await Promise.all([import("./chunks/issues-FW23ZXBC.js"),import("./chunks/salvage-6PNG2UY7.js")]),{waivers:i,
waiver_rules:u}=e??{},c=o(e);return{name:"",bases:[],requirements:c,...St(c,i,u),problems:s(t,e,Ye)}}function oa(e){let t=(e.requirements??[]).map(({name:o,description:i,
final:u=!1,controls:c},d)=>{let l=["requirements",d],m=c.map((p,f)=>({entry:typeof p=="string"?B(be,{id:p}):p,path:[...l,"controls",f]}));return{name:o,isFinal:u,
description:i,path:l,entries:m}}),{name:r,extends:a=[],waivers:n,waiver_rules:s}=e;return{name:r,bases:a,requirements:t,...St(t,n,s),problems:[]}}function St(e,t,r){
let a=e.some(({entries:n})=>n.some(({entry:s})=>s.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:a||t!==void 0||r!==void 0}}function Nt(e){return`gid://gitlab/Project/${e}`}function ia(e,t){let r;return async a=>{r??=ua(e,t);let{project:n,request:s}=await r,o=a.select?.on==="merge_re\
quest"?n.mergeRequest:n;if(o==null)throw new ye(`GitLab shows no merge request to this token; reading it needs ${a.right}`);return{node:o,request:s}}}async function ua(e,t){
let r="POST /graphql",a=e.gitlabFor(()=>{}),n=t.filter(({select:l})=>l?.on==="project").map(({select:l})=>l?.fields),s=t.filter(({select:l})=>l?.on==="merge_req\
uest").map(({select:l})=>l?.fields),o=s.length>0;o&&n.push(`mergeRequest(iid: $iid) { ${s.join(" ")} }`);let i=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${n.join(" ")} } } }`,{data:u,errors:c}=await a.graphql(i,{ids:[Nt(e.projectId)],...o?{iid:String(e.iid)}:{}}),d=u.projects?.
nodes?.[0];if(c.length>0)throw new ye(`GraphQL answered with errors: ${c.join("; ")}`);if(!d)throw new ye("GraphQL shows this token no such project");return{project:d,
request:r}}function Ct(e,t=new Map){let r=new Map;for(let[i,u]of t)r.set(i,Promise.resolve(u));let a=new Set,n;function s(i){let u=r.get(i.id);if(u)return u;let c=o(
i);return r.set(i.id,c),c}async function o(i){let u=[];try{let c=e.gitlabFor(p=>u.push(p)),d={...e,gitlab:c,read:async p=>Pt(await s(p),u)};if(i.select){a.add(i),
n??=ia(e,[...a].filter(({id:h,select:v})=>v&&!t.has(h)));let{node:p,request:f}=await n(i);return u.push(f),{ok:!0,value:await i.select.read(p,d),requests:u}}let l={},
m=Object.entries(i.needs??{});for(let[p,f]of await Promise.all(m.map(async([h,v])=>[h,await s(v)])))l[p]=Pt(f,u);return{ok:!0,value:await i.collect?.(d,l),requests:u}}catch(c){
if(c instanceof w&&c.code==="INTERRUPTED")throw c;return c instanceof Lt?{...c.result,requests:u}:{ok:!1,reason:(await import("./chunks/why-not-3FGMDB77.js")).whyNot(
i,c),requests:u,error:c}}}return{announce(i){for(let u of At(i))a.add(u)},read:s}}function At(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),At(Object.values(r.
needs??{}),t));return t}var ye=class extends Error{},Lt=class extends Error{result;constructor(e){super(e.reason),this.result=e}};function Pt(e,t){if(t.push(...e.
requests),!e.ok)throw new Lt(e);return e.value}var ca=ce(C({iid:L(),project_id:L(),title:g(),draft:R(N()),work_in_progress:R(N()),sha:G(g()),target_branch:g(),source_branch:R(g()),description:R(g()),labels:R(
Q(g())),created_at:g(),prepared_at:$(G(g())),changes_count:$(G(g())),author:C({username:g()}),references:R(C({full:g()})),web_url:R(g())}),e=>({iid:e.iid,projectId:e.
project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,
sourceBranch:e.source_branch,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==null,changesCount:e.changes_count??
void 0,author:e.author.username,url:e.web_url})),pe={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_\
request",collect:async({gitlab:e,projectId:t,iid:r})=>B(ca,await e.MergeRequests.show(t,r??0))};var Qe=e=>`${JSON.stringify(e,null,2)}
`;var la=class{},da=class{};var F=class extends w{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(e,t,r){let{advice:a,cause:n}=r;super(e,t,{cause:n,
...a===void 0?{}:{advice:a}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.attempts??1,this.expectedSha=r.expectedSha,
this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0}};function P(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function xe(e){
let t=y($e(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var pa=new Set(["base","error"]);function $e(e){if(e==null)return"";if(Array.isArray(
e))return e.map($e).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:r,error:a,errors:n}=e;for(let s of[t,r,a,n]){
let o=$e(s);if(o)return o}return Object.entries(e).map(([s,o])=>[pa.has(s)?"":s,$e(o)]).filter(([,s])=>s).map(s=>s.join(" ").trim()).join(", ")}var ma=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function fa(e,t,r,a,n,s=!1){let o=0;for(let i of[...s?[]:ma,void 0])try{let u=await e.StatusChecks.set(t.projectId,
t.iid,{externalStatusCheckId:r,sha:t.sha,status:a});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof F)||u.status!==409)throw u;if(o++,
await ze(e,t))return{outcome:"superseded",attempts:o};if(i===void 0)throw u;await n(i)}throw new w("INTERNAL","the last wait ends the loop")}async function ze(e,{
projectId:t,iid:r,sha:a}){let n=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(ha),s=Array.isArray(n)?n.map(o=>String(o?.head_commit_sha)):
[];return s.length>0&&s[0]!==a&&s.includes(a)}function ha(e){if(!(e instanceof w&&e.code!=="INTERRUPTED"))throw e}async function Ut(e){let t=e.targets.filter(({
kind:i})=>i==="status_check"),r=e.targets.filter(({kind:i})=>i==="external_control"),a=await Promise.all(t.map(i=>Dt(e,i))),n=e.isSuperseded||a.some(({outcome:i})=>i===
"superseded"),[s,o]=await Promise.all([ba(e,a),Promise.all(r.map(i=>_a({...e,isSuperseded:n},i)))]);return[...s,...o]}var wa=10*6e4;function Mt(e,t,r){let a=t.requirement===
void 0?ga(e):va(e,t.requirement);return a==="pass"?!0:a!=="fail"&&r==="leave"?void 0:!1}function ga({verdict:e}){return e==="compliant"?"pass":e==="non_complian\
t"?"fail":"unknown"}function va({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Dt(e,t){let r=Mt(e.evaluation,t,e.onUndetermined),
a=r?"passed":"failed";return Bt(e,t,r,a,n=>fa(e.gitlab,n,t.id,a,e.sleep,e.isLagging))}async function _a(e,t){let r=Mt(e.evaluation,t,e.onUndetermined),a=r?"pass":
"fail",n=e.secrets.get(t.id)??"";return Bt(e,t,r,a,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,a,{secret:n,
nonce:e.nonce})).attempts}))}async function Bt(e,t,r,a,n){let{id:s,name:o=null,requirement:i=null}=t,u={target:t.kind,id:s,name:o,requirement:i,status:a,attempts:0};
if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.mergeRequest??{projectId:e.projectId,iid:0,
sha:""},d={...u,...await n(c)};return e.onDelivered(d),d}catch(c){if(!(c instanceof w)||c.code==="INTERRUPTED")throw c;return{...u,outcome:"failed",attempts:ya(
c),error:$a(c)}}}async function ba(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<wa)||!t.some(({outcome:n})=>n==="delivered"))return t;
let{readBack:a}=await import("./chunks/read-back-QHX6NCII.js");return a(e,r,t)}function ya(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function $a(e){
return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}async function Gt(e,t,r){let a=[],n=e.flatMap(u=>{let c=Xe(u,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[d,l]of Ft(u)){let m=t.includes(
d)?Xe(l,r):void 0;if(m)return[{kind:"status_check",...m,requirement:d}]}return a.push(u),[]}),s=n.filter(({id:u},c)=>n.findIndex(d=>d.id===u)!==c);if(a.length+s.
length===0)return n;let{explainLine:o,unknownTargets:i}=await import("./chunks/explain-targets-PIY6ZN2N.js");throw i([...a.map(u=>o(u,t,r)),...s.map(({id:u})=>`\
status check ${u} is named twice, and one check can hold one verdict only`)],"status_check")}function Xe(e,t){let r=t.find(({name:a})=>a===e)??t.find(({id:a})=>String(
a)===e);return r&&{id:r.id,name:r.name}}function*Ft(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}function Ht(e){let{evaluation:t,subject:r}=e,{policy:a,documents:n,sha256:s}=e.loaded,o=new Map(a.requirements.map(({name:i,description:u})=>[i,u]));return{schema:"\
countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.
gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{
name:a.name,sources:[...a.sources],documents:[...n],sha256:s},requirements:t.requirements.map(({name:i,status:u,controls:c})=>({name:i,description:o.get(i)??null,
status:u,controls:c.map(d=>xa(d,r))})),deliveries:[...e.deliveries]}}function xa(e,t){let{id:r,title:a,severity:n,expected:s,remediation:o}=e.control;return{id:r,
title:a,severity:n,status:e.status,message:e.message,note:e.note??null,expected:s?{...s}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{
text:o.text,url:ja(o,t)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null}}function ja({page:e},{gitlabUrl:t,project:r,mergeRequest:a}){if(e===void 0)return null;
let n=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?a?`${n}/-/merge_requests/${a.iid}${e.slice(1)}`:null:`${n}${e}`}function je(e){
let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)for(let{status:a}of r)t[a]++;return t}var Jt="a web page instead of JSON";function Vt({headers:e,text:t},r){let a=e["content-type"]??"";if(Kt(a,t))return{instead:Jt};if(r!=="json")return{value:r==="\
text"?t:void 0};if(!Ze(a))return{instead:`something else than JSON (${a||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed J\
SON"}}}function Ze(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function Kt(e,t){return/html/i.test(e)||!Ze(e)&&/^\s*<(!doctype|html)/i.test(t)}function Wt(e){
return e.NODE_USE_ENV_PROXY==="1"&&Yt(process.versions.node)}function Yt(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===22&&r>=21}var Ea=10,
Qt="ETIMEDOUT",zt="E2BIG";async function Xt(e,t,r){let{Agent:a,request:n}=await ka(e?"node:https":"node:http"),s={keepAlive:!0,maxSockets:Ea,...Wt(t)?{proxyEnv:t}:
{},...e&&r?{secureContext:await Ia(r)}:{}};return{agent:new a(s),request:n}}async function ka(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function Ia(e){
let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:a}=t;try{return new r(e),t.createSecureContext({ca:[
...a?.("default")??t.rootCertificates,e]})}catch(n){throw new w("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:n})}}function Zt(e,t,r){
let{method:a,body:n,timeoutMs:s,maxBodyBytes:o,now:i}=r,u=/^[PD]/.test(a),c=u&&a!=="DELETE"?JSON.stringify(n??{}):void 0,d={accept:"*/*","user-agent":"countersi\
gn",...u?{"content-type":"application/json"}:{},...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((l,m)=>{let p=e.request(
t,{method:a,headers:d,agent:e.agent},_=>{qa(_,o,i()).then(v(l),h)}),f=setTimeout(()=>p.destroy(er(Qt)),s),h=v(m);p.on("error",h).end(c);function v(_){return E=>{
clearTimeout(f),_(E)}}})}async function qa(e,t,r){let a=[],n=0;for await(let o of e){if(n+=o.length,n>t)throw er(zt);a.push(o)}let s={};for(let[o,i]of Object.entries(
e.headers))s[o]=String(i);return{status:e.statusCode??0,headers:s,text:Buffer.concat(a).toString(),answeredAt:r}}function er(e){return Object.assign(new Error(e),
{code:e})}function Ra(e){let t;function r(a,n){let s=Date.parse(a);s&&(t=s-n)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:a=>r(a,e()),learn(a,n,s){
r(a,Math.max((n+s)/2,s-1e3)-500)}}}function Ta(e,t){let r=new Set,a=!1;function n(){a=!0;for(let s of r)s(et());t()}return e?.addEventListener("abort",n,{once:!0}),
{race:s=>new Promise((o,i)=>{(a||e?.aborted)&&i(et()),r.add(i),s.then(o,i).finally(()=>r.delete(i))}),check(){if(a||e?.aborted)throw et()},close(){e?.removeEventListener(
"abort",n),n()}}}function et(){return new w("INTERRUPTED","the job was cancelled")}var Oa=new Set([408,429,502,503,504]);function Sa(e,t){return Oa.has(e)||e===
500&&t}function Pa(e){return[301,302,303,307,308].includes(e)}function Na(e,t,r=0,a={},n=0){let s=1e3*2**(e-1)*(.5+t()/2);return Math.max(s,Ca(r,a,n)||0)}function Ca(e,t,r){
let a=t["retry-after"];return a?/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-r+1e3:e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function rt(e){let{token:t,now:r,
env:a={}}=e,{requestTimeoutMs:n=3e4,deadlineAt:s=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,i=new URL(e.baseUrl),u=i.href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.
test(t))throw new w("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,d=0,{learn:l,...m}=Ra(r),p=Ta(e.signal,f);
function f(){c?.then(({agent:_})=>_.destroy()).catch(()=>{})}async function h(_,E,b){c??=Xt(i.protocol==="https:",a,e.certificateAuthorities);let A=await c,{method:J,
body:K,anonymous:T,headers:O}=E,M={...t&&!T?{"private-token":t}:{},...O?.()},W=r();d++;let I=await Zt(A,_,{method:J,body:K,headers:M,timeoutMs:b,maxBodyBytes:o,
now:r});return l(I.headers.date??"",W,I.answeredAt),I}async function v(_){let{method:E,path:b,query:A,body:J,expects:K="json",situation:T="fact"}=_,O=E==="GET"||
E==="HEAD"||_.reads===!0,M=P(E,b),W=new URL(u+b+(A?`?${A}`:""));for(let I=1,Pe=0;;){let se=r(),X=s()-se;if(p.check(),X<=0)throw(await tt()).tooLate(M,I);let oe=Math.
min(X,n),ie=await p.race(h(W,_,oe)).catch(async Ce=>{if(Ce instanceof w)throw Ce;return(await tt()).describeFailure(Ce,i,a)}),[S,Z]="headers"in ie?[ie,void 0]:[
void 0,ie],D=S?.status??0,ee=Z?Z.isTemporary:Sa(D,O),Y=Na(I,e.random,D,S?.headers,m.serverNow()),fe=r()+Y>=s(),he=ee&&I<5&&!fe,k={method:E,path:b,status:D,durationMs:r()-
se,attempt:I};if(e.onRequest?.(he?{...k,retryInMs:Y}:k),he){await p.race(e.sleep(Y)),I++;continue}let U=S&&D<300?Vt(S,K):void 0;if(S&&U&&U.instead===void 0)return{
status:D,headers:S.headers,body:U.value,attempts:I};let{endingOf:qr,followRedirect:Rr,refused:Tr,tooLate:Or,unanswered:Sr,unexpected:Pr}=await tt();if(S&&Pa(D)){
W=Rr(S,W,{request:M,method:E,path:b,root:i,hops:Pe++,attempts:I});continue}let Ne={request:M,situation:T,writes:!O,body:J,attempts:I,token:t};if(U?.instead!==void 0)
throw Pr(D,Ne,U.instead);let mt=ee?qr(I,fe?Y:0):"";throw S?Tr(S,Ne,mt):Z?.isTimeout&&oe===X?Or(M,I):Sr(Z,Ne,mt)}}return{...m,send:v,requestCount:()=>d,close:p.close}}
function tt(){return import("./chunks/trouble-S5UKWLRN.js")}function z(...e){return t=>{let r=e.find(a=>a===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function Ee(e){return{value:e}}
function at(e){return{value:st(e,/\r?\n/)}}function tr(e){return{value:st(e,/[\r\n,]+/)}}function rr(...e){return t=>{let r=st(t,/[\r\n,]+/),a=r.filter(n=>!e.includes(
n));return a.length>0?{problem:`must name ${e.join(", ")}, not "${a.join(", ")}"`}:{value:r}}}function ar(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function nr(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,a=0,n=0]=(t??
[]).slice(1).map(o=>Number(o??0)),s=((r*60+a)*60+n)*1e3;return!t||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:s}}function sr(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function or(e){let t=nt(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function ir(e){let t=nt(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function ur(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${Aa(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function nt(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function st(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function Aa(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var La=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"];function x(e,t){return{parse:e,...t}}var me={mode:x(z("aut\
o","merge-request","project"),{default:"auto"}),policy:x(tr,{default:".countersign.yml"}),policy_from:x(z("target_branch","checkout"),{default:"target_branch"}),
gitlab_url:x(ur,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:x(Ee,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:x(ir,{}),
merge_request:x(or,{}),sha:x(sr,{}),status_check:x(at,{}),external_control:x(at,{}),external_control_secret:x(Ee,{secret:!0,environment:["COUNTERSIGN_CONTROL_SE\
CRET"]}),fail_job_on:x(z("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:x(z("fail","leave"),{default:"fail"}),note:x(z("neve\
r","on_failure","always"),{default:"never"}),report_dir:x(Ee,{default:"countersign-report"}),formats:x(rr(...La),{default:"json"}),dry_run:x(ar,{default:"false"}),
timeout:x(nr,{default:"10m"}),log_level:x(z("info","debug"),{default:"info"})},ke=Object.keys(me);async function Ie(e,t,r={},a="fact"){let n=l=>e.send({method:"GET",path:t,query:qe({...ne(r),...l}),situation:a}),s=await n({});if(r.page!==void 0||!Array.isArray(
s.body))return s;let{link:o,...i}=s.headers,u={...s,headers:i},c=i["x-next-page"]||o?.includes('rel="next"'),d=i["x-next-page"]===void 0&&s.body.length===r.perPage;
return!c&&!d&&Number(i["x-total"]??s.body.length)===s.body.length?u:(await import("./chunks/pages-EFPH26SC.js")).readPages(P("GET",t),n,s)}function cr(e,t){return({
url:r})=>{let a=s=>`${r}/${s}`.replace(/\/+/g,"/");function n(s){return(o,{searchParams:i={},body:u={}}={})=>{let c=a(o);return t(P(s,c)),e.send({method:s,path:c,
query:qe(ne(i)),body:ne(u),expects:s==="DELETE"?"empty":"json"})}}return{get(s,{searchParams:o}={}){let i=a(s);return t(P("GET",i)),Ie(e,i,o)},post:n("POST"),put:n(
"PUT"),patch:n("PATCH"),delete:n("DELETE")}}}function ne(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,a=>`_${a.toLowerCase()}`),
r]))}function qe(e){let t=new URLSearchParams;for(let[r,a]of Object.entries(e))if(Array.isArray(a))for(let n of a)t.append(`${r}[]`,String(n));else a!=null&&t.append(
r,String(a));return t.toString()}var lr=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}async list(e,t){let r=P("GET",e);this.#t(r);let{body:a}=await Ie(this.#e,
e,{perPage:100},t);if(Array.isArray(a)&&a.every(Ua))return a;throw new F("GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(e,t,r,a){
this.#t(P(e,t));let n=e==="DELETE"?"empty":"json",{attempts:s}=await this.#e.send({method:e,path:t,body:r,expects:n,situation:a});return{attempts:s}}};function Ua(e){
let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function ot(e){return(e??"").replace(/\?.*/s,"")}var Ma=Object.defineProperty,Da=(e,t)=>{for(var r in t)Ma(e,r,{get:t[r],enumerable:!0})};import{createHash as Ba,randomBytes as Ga}from"node:crypto";import{readFileSync as Fa}from"node:fs";import{readFile as Ha}from"node:fs/promises";import{constants as xn}from"node:fs";
import{access as jn,mkdir as En,writeFile as ct}from"node:fs/promises";import{join as lt}from"node:path";var H=class{constructor({requesterFn:e,prefixUrl:t=""}){
this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=e({url:this.url})}},Ja=class{value;constructor(e){this.value=e}};function j(e,...t){return t.reduce(
(r,a,n)=>{let s=a instanceof Ja?a.value:encodeURIComponent(String(a));return r+s+e[n+1]},e[0])}var hr=class extends H{constructor(e,t){super({prefixUrl:e,...t})}all(e,{
includeInherited:t,...r}={}){let a=j`${e}/members`;return t&&(a+="/all"),q(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[n,s]=[e,t].map(encodeURIComponent),
o=[n,"members"];return r&&o.push("all"),o.push(s),q(this,o.join("/"),a)}},Va=class extends H{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return q(this,j`${e}/hooks`,
t)}show(e,t,r){return q(this,j`${e}/hooks/${t}`,r)}},Ka=class extends H{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return q(this,j`${e}/push_rule`,t)}},
Wa=class extends H{all(e,{pipelineId:t,...r}={}){let a=t?j`projects/${e}/pipelines/${t}/jobs`:j`projects/${e}/jobs`;return q(this,a,r)}show(e,t,r){return q(this,
j`projects/${e}/jobs/${t}`,r)}},Ya=class extends H{showConfiguration(e,{mergerequestIId:t,...r}={}){let a;return t?a=j`projects/${e}/merge_requests/${t}/approvals`:
a=j`projects/${e}/approvals`,q(this,a,r)}},Qa=class extends H{all({projectId:e,groupId:t,...r}={}){let a="";return e?a=j`projects/${e}/`:t&&(a=j`groups/${t}/`),
q(this,`${a}merge_requests`,r)}show(e,t,r){return q(this,j`projects/${e}/merge_requests/${t}`,r)}},za=class extends H{all(e,t){return q(this,j`projects/${e}/pipelines`,
t)}show(e,t,r){return q(this,j`projects/${e}/pipelines/${t}`,r)}},Xa=class extends Va{constructor(e){super("projects",e)}},Za=class extends hr{constructor(e){super(
"projects",e)}},en=class extends Ka{constructor(e){super("projects",e)}},tn=class extends H{all({userId:e,starredOnly:t,...r}={}){let a;return e&&t?a=j`users/${e}/starred_projects`:
e?a=j`users/${e}/projects`:a="projects",q(this,a,r)}show(e,t){return q(this,j`projects/${e}`,t)}},rn=class extends H{all(e,t){return q(this,j`projects/${e}/protected_branches`,
t)}show(e,t,r){return q(this,j`projects/${e}/protected_branches/${t}`,r)}},an=class extends hr{constructor(e){super("groups",e)}};async function q(e,t,r){return(await e.
requester.get(t,{searchParams:r})).body}async function nn(e,t,r={},a=!/^\s*mutation\b/.test(t)){let n=await e.send({method:"POST",path:"/api/graphql",body:{query:t,
variables:r},reads:a,situation:"graphql"}),{data:s,errors:o}=n.body??{},i=(Array.isArray(o)?o:o?[o]:[]).map(d=>xe(d)??"no reason given");if(s!=null)return{data:s,
errors:i};let u=xe(i),c=/does not exist or you don't have permission/.test(u??"");throw new F(c?"RIGHTS_MISSING":u?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab \
answered POST /graphql without data: ${u??"it gives no reason"}`,{request:"POST /graphql",status:n.status,words:u,attempts:n.attempts,advice:c?"check the id, an\
d give the token's user or bot the role that this needs":"an older GitLab may lack a field that is asked for; see the words of GitLab"})}var sn=class{#e;constructor(e,t){
this.#e=new lr(e,t)}async allForMergeRequest(e,t){let r=`${it(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:a,name:n,external_url:s,
status:o})=>({id:a,name:n,externalUrl:ot(s),status:on(o)}))}set(e,t,r){let a=`${it(e,t)}/status_check_responses`;return this.#e.write("POST",a,ne({...r}),"statu\
s_check")}retry(e,t,r){return this.#e.write("POST",`${it(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){
return(await this.#t()).create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services-FQ53H27A.js")).
StatusCheckServices(this.#e)}};function on(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function it(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var un={Projects:tn,ProtectedBranches:rn,MergeRequests:Qa,MergeRequestApprovals:Ya,Pipelines:za,Jobs:Wa,ProjectMembers:Za,ProjectHooks:Xa,
ProjectPushRules:en,GroupMembers:an};function dr(e,t=()=>{}){let r={requesterFn:cr(e,t),host:"",queryTimeout:null},a={StatusChecks:new sn(e,t),ExternalControls:{
async setStatus(...n){let{ExternalControls:s}=await import("./chunks/external-controls-ZNAHECTN.js");return new s(e,t).setStatus(...n)}},graphql(n,s,o){return t(
"POST /graphql"),nn(e,n,s,o)},async rawFile(n,s,o){let[i,u]=[n,s].map(encodeURIComponent),c=`/api/v4/projects/${i}/repository/files/${u}/raw`;t(P("GET",c));let d={
path:c,query:qe({ref:o}),expects:"text",situation:"policy"},{body:l,headers:m}=await e.send({method:"GET",...d});return{text:l,commit:m["x-gitlab-commit-id"]}},
async write(n,s,o){let i=`/api/v4${s}`;t(P(n,i)),await e.send({method:n,path:i,body:o,expects:n==="DELETE"?"empty":"json"})},async read(n,s){let o=`/api/v4${n}`;
return t(P("GET",o)),(await Ie(e,o,s)).body}};for(let[n,s]of Object.entries(un)){let o;Object.defineProperty(a,n,{get:()=>o??=new s(r),enumerable:!0})}return a}
var cn="1.0.0",ln=6e4;function dn(e,{env:t,signal:r,onRequest:a}){let n=Date.now()+e.timeout,s=n-Math.min(ln,e.timeout/5),o=fn(r),i={now:Date.now,sleep:o,random:Math.
random,deadlineAt:()=>s,signal:r,env:t,onRequest:a,...mn(t)},u=rt({...i,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),c=dr(u);function d(l){
return{checkout:pn,branch:(m,p)=>c.rawFile(l,m,p).catch(ut),project:(m,p,f)=>c.rawFile(m,p,f).catch(ut),url:async m=>(await import("./chunks/other-server-AETDGT2W.js")).
readText(m,i).catch(ut)}}return{requestCount:()=>u.requestCount(),close:()=>u.close(),ports:{gitlabFor:l=>l?dr(u,l):c,readersFor:d,now:Date.now,serverNow:()=>u.
serverNow(),sleep:o,after(l,m){let p=setTimeout(m,l);return()=>clearTimeout(p)},sha256:l=>Ba("sha256").update(l).digest("hex"),nonce:()=>Ga(16).toString("hex"),
evaluationIsOver(){s=n},version:cn,progress:{targets:[],done:[]}}}}async function pn(e){try{return await Ha(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||
r==="ENOTDIR"?new we(e,{cause:t}):new w("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function ut(e){throw e instanceof F&&e.status===404?new we(
e.message,{cause:e}):e}function mn(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:Fa(t,"utf8")}}catch(r){throw new w(
"INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function fn(e){return t=>new Promise((r,a)=>{let n=()=>{clearTimeout(s),a(new w(
"INTERRUPTED","the job was cancelled"))},s=setTimeout(()=>{e.removeEventListener("abort",n),r()},t);e.aborted?n():e.addEventListener("abort",n,{once:!0})})}var hn=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,
wn=/^[\x21-\x7e]+$/;async function gn(e){let t=[],r=[],a=[],n={},s={};for(let f of ke){let h=me[f],{raw:v,typed:_}=_n(f,h,e);if(s[f]=_,v===void 0)continue;let[,
E]=h.secret&&hn.exec(v.trim())||[];if(E!==void 0){r.push({typed:_,variable:E});continue}let b=h.parse(v);"problem"in b?t.push(`${_} ${b.problem}`):n[f]=b.value}
let o=n,i=yn(e),u=o.gitlab_token!==void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(i.length+r.length>0||u||!wn.test(o.gitlab_token??"")){let{complaints:f}=await import("./chunks/complaints-LNY733SH.js");
t.push(...f({strays:i,unset:r,token:o.gitlab_token,typedToken:s.gitlab_token,env:e.env}))}let c=o.status_check??[],d=c.find((f,h)=>c.indexOf(f)!==h);d!==void 0&&
t.push(`${s.status_check} names "${d}" twice`);let l=o.external_control&&(await import("./chunks/targets-J2DB5CMX.js")).checkControls(o,s,e.env),{controls:m=[],
secrets:p=new Map}=l??{};if(t.push(...l?.problems??[]),a.push(...l?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${s.merge_request} contr\
adicts ${s.mode} project: leave out one of them`),t.length>0)throw vn(t);return{...o,statusChecks:c,controls:m,controlSecrets:p,warnings:a}}function vn(e){let[t=""]=e;
return e.length===1?new w("INPUT_INVALID",t):new w("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function _n(e,t,r){let a=r.flags.get(e);if(a!==
void 0&&a!=="")return{raw:a,typed:wr(e)};let n=r.getInput(e,{trimWhitespace:t.secret!==!0}),s=bn(e,r.env);if(n.trim()!=="")return{raw:n,typed:s};for(let o of t.
environment??[]){let i=r.env[o];if(i!==void 0&&i.trim()!=="")return{raw:t.secret?i:i.trim(),typed:o}}return{raw:t.default,typed:s}}function wr(e){return`--${e.replaceAll(
"_","-")}`}function bn(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function yn({env:e,flags:t}){let r=new Set(
ke);return Object.keys(e).filter(a=>a.startsWith("INPUT_")).map(a=>({typed:a,name:a.slice(6).toLowerCase()})).concat([...t.keys()].map(a=>({typed:wr(a),name:a}))).
filter(({name:a})=>!r.has(a))}function $n(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?te.undelivered:e.verdict==="compliant"||t==="never"?te.compliant:
e.verdict==="undetermined"?te.undetermined:t==="undetermined"?te.compliant:te.nonCompliant}function kn(e,t){let r=je(e);return{verdict:e.verdict,passed:String(r.
pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function In(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g,
" ")}
`).join("")}async function qn(e){try{await En(e,{recursive:!0}),await jn(e,xn.W_OK)}catch(t){let{code:r}=t;throw new w("INPUT_INVALID",`report_dir ${e} cannot b\
e written (${r})`,{cause:t})}}async function Rn(e,t){let{folder:r,formatNames:a,context:n,host:s}=t,o=lt(r,"report.json"),i=kn(e,o),u=[ct(o,await Qe(e,n))],c=new Set(
a.filter(l=>l!=="json"));if(c.size>0){let{formats:l}=await import("./chunks/registry-PTAXPJ24.js");for(let m of c)u.push(d(l[m]))}if(s==="gitlab"&&u.push(ct(lt(
r,"countersign.env"),In(i))),s==="github"){let{stepOutputs:l}=await import("./chunks/step-outputs-NXJYYW6S.js");u.push(l(i,e,n))}return await Promise.all(u),o;async function d(l){
if(!l)throw new w("INTERNAL","a format that can be asked for is in no list");let{render:m}=await l.load();await ct(lt(r,l.file),await m(e,n))}}var gr={pass:"✓",
fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},vr={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"dim",external:"\
dim"},Oe={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function Tn(e,t){let{report:r}=e;return`${[...On(r,t),...e.notices.map(a=>`${V("Note")}${y(
a,1e3)}`),"",...[...r.requirements].sort((a,n)=>Oe[a.status]-Oe[n.status]).flatMap((a,n)=>Sn(a,n,t,e.detail)),"",...Nn(r,t),...r.deliveries.map(a=>`${V("")}${Cn(
a,e.dryRun,t)}`),...r.deliveries.length===0?[`${V("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${V("Report")}${y(e.reportPath)}`],`${V("Took")}${e.tookMs} ms, ${le(e.requests,"request")}`].join(`
`)}
`}function On({subject:e,policy:t,tool:r},a){let n=e.merge_request,s=`${y(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${y(n.target_branch)})`:""}`;
return[`${a.tone(`Countersign ${r.version}`,"bold")} on ${y(e.gitlab_url)}`,`${V("Subject")}${s}`,`${V("Policy")}${y(t.name)} (${t.sources.map(o=>y(o)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function Sn(e,t,r,a=()=>[]){let{name:n,status:s,controls:o}=e,i=`${r.tone(gr[s],vr[s])} ${r.tone(y(n),"bold")} ${r.tone(_r(o),
"dim")}`,u=[...o].sort((c,d)=>Oe[c.status]-Oe[d.status]).flatMap(c=>[...Pn(c,r),...a(c).map(d=>`      ${d}`)]);return s==="pass"?r.section(`requirement_${t+1}`,
i,u):[i,...u]}function _r(e){let t=r=>e.filter(a=>a.status===r).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"p\
assed"],[t("not_applicable"),"not applicable"],[t("external"),"external"]].filter(([r])=>r>0).map(([r,a])=>`${r} ${a}`).join(", ")}function Pn(e,t){let{id:r,severity:a,
status:n,message:s,note:o,remediation:i,phase:u,waiver:c}=e,d=n==="fail"||n==="unknown"?` (${a}${u==="enforce"?"":`, ${u} only`})`:"",l=[`  ${t.tone(gr[n],vr[n])}\
 ${y(r)}${d}: ${y(s,1e3)}`];return c&&l.push(`      waived until ${c.expires} by ${y(c.owner)}: ${y(c.reason,1e3)}`),o!==null&&l.push(`      note: ${y(o,1e3)}`),
n==="fail"&&(l.push(`      fix:  ${y(i.text,1e3)}`),i.url!==null&&l.push(`      at:   ${y(i.url,1e3)}`)),l}function Nn(e,t){let r=je(e),a={compliant:"COMPLIANT",
non_compliant:"NON-COMPLIANT",undetermined:"UNDETERMINED"},n={compliant:"green",non_compliant:"red",undetermined:"yellow"},s=_r(e.requirements.flatMap(({controls:i})=>i)),
o=r.pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${V("Verdict")}${t.tone(a[e.verdict],n[e.verdict],"bold")} (${s})${o}`]}function Cn(e,t,r){
let a=e.target==="status_check"?"status check":"external control",n=e.name===null?`${e.id}`:`"${y(e.name)}" (${e.id})`,s=e.requirement===null?"":` for "${y(e.requirement)}\
"`,o=`${a} ${n}${s}`,i=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, deli\
vered${i}`;case"superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${i}: ${y(
e.error??"",1e3)}`}}function V(e){return e.padEnd(9)}async function An(e,t,r,a){let n=a!==void 0&&e.statusChecks.length>0,[s,o]=await Promise.all([n?Un(t,r,a):[],
e.controls.length>0?Ln(e,t,r):void 0]);return async i=>[...n?await Gt(e.statusChecks,i,s):[],...o?.(i)??[]]}async function Ln(e,t,r){let[{knownControls:a},{controlTargets:n}]=await Promise.
all([import("./chunks/known-controls-S5UHAEIK.js"),import("./chunks/control-targets-5UNHGMOE.js")]),s=await a(t,r);return o=>n(e.controls,o,s)}async function Un(e,t,r){
try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(a){throw!(a instanceof F)||a.status!==401?a:(await e.MergeRequests.show(t,r),new w("TOKEN_REFUSED",
"GitLab refused the status checks of this project, although the token is good: they need GitLab Ultimate",{cause:a,advice:"use a project with an Ultimate licenc\
e, or leave status_check empty and answer an external control"}))}}function Mn(e,t,r,a){let n=Promise.resolve(),s=r.length===0,o=()=>{};s||(o=a(2e4,i));function i(){
n=Promise.all(r.map(c=>u(c))),n.then(()=>{s||(o=a(6e4,i))})}async function u(c){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,
status:"pending"})}catch{s=!0}}return{async stop(){s=!0,o(),await n}}}async function Dn(e,t,r){return Promise.all(e.requirements.map(async({name:a,controls:n})=>({
name:a,controls:await Promise.all(n.map(s=>Fn(s,t,r)))})))}function Bn(e,t){let r=e.map(({name:a,controls:n})=>{let s=n.map(i=>({...i,inPhase:Gn(i.control,t)})),
o=s.map(({status:i,inPhase:u})=>(i==="fail"||i==="unknown")&&u!=="enforce"?"waived":i);return{name:a,controls:s,status:Hn(o)}});return{verdict:Jn(r.map(({status:a})=>a)),
requirements:r}}function Gn({phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=t?"enforce":e}async function Fn(e,t,r){let a={control:e,actual:null,note:void 0,
evidence:[],waiver:void 0};if(!e.judge)return{...a,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r===
"project")return{...a,status:"not_applicable",message:"applies to merge requests, and none is judged"};let n={},s=[],o=[],i=await Promise.all(Object.entries(e.needs).
map(async([c,d])=>({name:c,fact:d,result:await t.read(d)})));for(let{name:c,fact:d,result:l}of i)s.push(...[...new Set(l.requests)].map(m=>({fact:d.id,request:m}))),
l.ok?n[c]=l.value:o.includes(l.reason)||o.push(l.reason);if(o.length>0)return{...a,evidence:s,status:"unknown",message:o.join("; ")};let u=e.judge(n);return{...a,
evidence:s,status:u.status,message:u.message,actual:("actual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function Hn(e){return e.includes("fail")?
"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Jn(e){return e.includes("fail")?"non_compliant":e.includes(
"unknown")?"undetermined":e.includes("pass")?"compliant":"undetermined"}async function Vn(...e){let[t,r]=e;return Kn(t,r)?{state:"current",mergeRequest:t,waited:!1,
known:new Map}:(await import("./chunks/settle-head-E4ONZBCR.js")).settleHead(...e)}function Kn(e,t){return e.sha===t&&e.isPrepared}var pr=1048576;async function Wn(e,t){
let r=Buffer.byteLength(e);if(r>pr){let s=`policy ${t} has ${r} bytes, more than the ${pr} a policy may have`;throw new w("POLICY_INVALID",s)}let a=e.replace(/^\ufeff/,
"");if(a.trim()==="")throw new w("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.test(t)?Yn:(await import("./chunks/yaml-VYGY3L6E.js")).
parseYaml)(a);if("errors"in n)throw yr(t,n.errors);return n}async function Yn(e){let t=()=>import("./chunks/json-places-Q6AAPV44.js"),r;try{r=JSON.parse(e)}catch(a){
return{errors:[(await t()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==br(r)?{errors:(await t()).duplicateKeys(
e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function br(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((r,a)=>r+br(
a),Array.isArray(e)?0:t.length)}function yr(e,t){let r=t.map(({line:n,column:s,message:o})=>`${e}:${n}:${s}: ${o}`),[a=""]=r;return r.length===1?new w("POLICY_I\
NVALID",a):new w("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var Qn="external_control";async function $r(e){if(e.id===Qn)return Te(Xn(
e));let{loadControl:t,loadField:r,predefinedExpression:a}=await bt(e.id,e.expression?.field),n=await t(e.id);if(n)return e.expression?Se(["expression"],`${e.id}\
 takes parameters under with, not an expression`):zn(n,e);let s=a(e.id),o=e.expression??s,i=o&&await r(o.field);if(!i){let{selectUnknown:p}=await import("./chunks/unknown-names-762VXEIQ.js");
return p(e,o?.field,$r)}let u=i.warning?[`${e.id}: ${i.warning}`]:s&&!Zn(s,o)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import \
it`]:[];if(!e.with)return{...Te(mr(i,e,o)),warnings:u};if(!i.asserted)return Se(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{
Assertion:c,assertedReading:d}=await import("./chunks/assertion-PQUURGSO.js"),l=[],m=c.read(e.with,[],l);return l.length>0?{problems:[],issues:l,shape:c,warnings:u}:
{...Te(mr({...i,read:()=>d(m)},e,o)),warnings:u}}async function zn(e,t){let r=e.params;if(!r&&t.with)return Se(["with"],`${t.id} takes no parameters`);let a=[],
n=r?.read(t.with??{},[],a);if(a.length>0)return{problems:[],issues:a,shape:r,warnings:[]};let s=n;try{e.prepare&&(s=await e.prepare(n))}catch(o){if(o instanceof
Ge)return Se(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}return Te({...xr(e,t),expected:n??null,judge:o=>Er(e.check(o,s),t)})}
function mr(e,t,r){return{...xr(e,t),expected:r,judge:a=>Er(It(e.read(a),r),t)}}function Xn(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.
severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behind this control answers it"},...jr(e),judge:void 0}}function xr(e,t){
return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,
text:t.remediation},...jr(t)}}function jr({phase:e,enforce_from:t,final:r=!1}){let a=t===void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(a===void 0?"enfo\
rce":"warn"),enforcedFromMs:a}}function Er(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function Zn(e,t){return e.
field===t.field&&e.operator===t.operator&&e.value===t.value}function Te(e){return{control:e,problems:[],issues:[],warnings:[]}}function Se(e,t){return{problems:[
{path:e,message:t}],issues:[],warnings:[]}}function es(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").
flatMap(({needs:r})=>Object.values(r))}async function ts(e,t=async()=>{}){let r=await Promise.all(e.map(c=>kr(c,[c.source],t).catch(as))),a=r.flatMap(c=>c instanceof
w?[c]:[]);if(a.length>0)throw(await import("./chunks/unusable-AJQS2KSJ.js")).joined(a);let n=r.filter(c=>!(c instanceof w)),s=n.flatMap(c=>c.requirements),o=n.flatMap(
c=>c.texts),i=o.map(({source:c})=>c),u=s.map(({name:c})=>c);if(!s.some(({controls:c})=>c.some(({judge:d})=>d))||new Set(u).size<u.length)throw(await import("./chunks/unusable-AJQS2KSJ.js")).
unusable(u,i);return{name:n.map(({name:c})=>c).join(" + "),texts:o,sources:i,requirements:s,waivers:n.flatMap(({waivers:c})=>c),warnings:n.flatMap(({warnings:c})=>c)}}
async function kr(e,t,r){let{source:a,text:n}=e,s=await Wn(n,a),o=await Ot(s.data),i=[...o.problems],u=[],c=[];for(let{name:p,isFinal:f,description:h,entries:v,
path:_}of o.requirements){c.some(b=>b.name===p)&&i.push({path:_,message:`there are two requirements named "${p}"`});let E=await Promise.all(v.map(({entry:b})=>$r(
b)));for(let[b,A]of E.entries())i.push(...await rs(A,v[b])),u.push(...A.warnings);c.push({name:p,isFinal:f,description:h,controls:E.flatMap(({control:b})=>b??[])})}
let d=o.isDated?await(await import("./chunks/waivers-ITXOGF6Y.js")).readWaivers(o,c):void 0;if(i.push(...d?.problems??[]),i.length>0){let p=await s.places(),f=i.
map(({path:h,atKey:v,message:_})=>({...p(h,v),message:_}));throw yr(a,f.sort((h,v)=>h.line-v.line||h.column-v.column))}let l={name:o.name,texts:[e],sources:[a],
requirements:c,waivers:d?.waivers??[],warnings:u};if(o.bases.length===0)return l;let{onTopOf:m}=await import("./chunks/layers-WWY4T6KP.js");return m(l,o.bases,t,
async(p,f)=>{let h=await r(p);return h&&kr(h,f,r)})}async function rs(e,t){let{entry:r,path:a=[]}=t??{},n=e.problems.map(o=>({...o,path:[...a,...o.path]}));if(!e.
shape)return n;let{problemsOf:s}=await import("./chunks/issues-FW23ZXBC.js");return[...n,...s(e.issues,r?.with??{},e.shape,[...a,"with"])]}function as(e){if(e instanceof
w)return e;throw e}async function ns(e,t,r){let a=await Le(e.policy),n=t==="merge_request"&&e.policy_from==="target_branch"&&a.some(fr),s=!n&&a.every(fr)?await o(
0,void 0):void 0;async function o(i,u){let c=r.readersFor(i),d=await Ae(a,c,u),l=await ts(d,async h=>(await import("./chunks/bases-3ZE4GME2.js")).readBase(h,c,r.
sha256)),m=l.texts.map(({source:h,text:v,commit:_})=>({source:h,sha256:r.sha256(v),commit:_??null})),p=m.map(({sha256:h})=>h),f=p.length===1?p[0]??"":r.sha256(p.
map(h=>`${h}
`).join(""));return{policy:l,documents:m,sha256:f}}return{async load(i,u,c){if(s)return s;if(!n)return o(i,void 0);let d=u===void 0?void 0:o(i,u);d?.catch(()=>{});
let l=await c();return d&&l===u?d:o(i,l)}}}function fr({kind:e}){return e==="path"}async function ss(e,t,r){let a=await ft(e,t),n=a.kind==="project"?"project":"\
merge_request",s=await ns(e,n,r),{projectId:o,known:i}=await Et(a.project,r.gitlabFor),u=a.kind==="merge-request"?a.iid:void 0,c=r.gitlabFor(),d=a.kind==="merge\
-request"?a.targetBranchHint:void 0,l=ee(i),m=Re(dt(l,n==="project"?_e:pe)),p=m.then(r.serverNow,r.serverNow),f=Re(s.load(o,d,he)),h=Re(An(e,c,o,u)),v=Re(f.then(
({policy:k})=>Y(k,l))),_=await m,E=await f,{policy:b}=E,A=await(await h)(b.requirements.map(({name:k})=>k));r.progress.targets=A;let J="sha"in _?_:void 0,K=(a.kind===
"merge-request"?a.sha:void 0)??J?.sha??"",T=u===void 0?void 0:{projectId:o,iid:u,sha:K},O=J&&T&&await Vn(J,K,fe,()=>ze(c,T),r.sleep),M=O?.state==="superseded",W=M||
e.dry_run?[]:A.filter(({kind:k})=>k==="status_check"),I=T&&Mn(c,T,W.map(({id:k})=>k),r.after),Pe=await(O?.waited?Y(b,ee(O.known)):v).finally(()=>I?.stop());r.evaluationIsOver();
let se=J?.projectPath??(await dt(l,_e)).path,X=await is(b,Pe,{nowMs:await p,project:se,iid:u}),oe=Bn(X.judged,await p),ie=await Ut({gitlab:c,targets:A,evaluation:oe,
projectId:o,mergeRequest:T&&O&&{...T,createdAtMs:Date.parse(O.mergeRequest.createdAt)},isSuperseded:M,isLagging:O?.state==="lagging",onUndetermined:e.on_undetermined,
dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:k=>r.progress.done.push(k)}),S=Ht({evaluation:oe,loaded:E,
subject:{gitlabUrl:e.gitlab_url,project:{id:o,path:se},mergeRequest:O&&T&&{iid:T.iid,sha:K,targetBranch:O.mergeRequest.targetBranch}},deliveries:ie,generatedAt:new Date(
r.now()),version:r.version}),Z=await os(e,S,c,T),D=n==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:
[];return{report:S,notices:[...e.warnings,...a.notices,...b.warnings,...X.notices,...Z,...D]};function ee(k){let U=wt(a.project,t);return Ct({gitlabFor:r.gitlabFor,
projectId:o,iid:u,defaultBranchHint:U,now:()=>p},k)}function Y(k,U){return U.announce(es(k,n)),Dn(k,U,n)}function fe(){return ee(new Map).read(pe)}async function he(){
return(await dt(l,pe)).targetBranch}}async function dt(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}async function os(e,t,r,a){let n=t.deliveries.
every(({outcome:s})=>s!=="superseded");return e.note==="never"||e.dry_run||!a||!n?[]:(await import("./chunks/note-WNNQW5G2.js")).keepNote(r,a,t,e.note)}async function is(e,t,r){
return e.waivers.length===0?{judged:t,notices:[]}:(await import("./chunks/waive-VWET5UKL.js")).waive(t,e.waivers,r)}function Re(e){return e.catch(()=>{}),e}async function us({
explain:e,...t},r){let a=new Map(Object.entries(t)),{env:n,surface:s}=r,o=performance.now(),i=await gn({flags:a,env:n,getInput:await cs(r,a)}),u=i.log_level==="\
debug",c=e==="true"||u;await qn(i.report_dir);let d=dn(i,{env:n,signal:r.signal,onRequest(l){if(!u)return;let m=l.status===0?"no answer":String(l.status);r.print(
`debug    ${l.method} ${y(l.path)} ${m} ${Math.round(l.durationMs)} ms`)}});try{let{report:l,notices:m}=await ss(i,n,d.ports),p=await Rn(l,{folder:i.report_dir,
formatNames:i.formats,context:{jobUrl:n.CI_JOB_URL,policyPath:i.policy[0]??""},host:s.host}),f=Math.round(performance.now()-o),h={report:l,notices:m,reportPath:p,
tookMs:f,requests:d.requestCount(),dryRun:i.dry_run,detail:c?(await import("./chunks/explained-4VRXEUMM.js")).explained:void 0};return r.print(Tn(h,s).trimEnd()),
$n(l,i.fail_job_on)}catch(l){throw l instanceof w&&l.code==="INTERRUPTED"?(await import("./chunks/interrupted-GCI7ZDP2.js")).interrupted(d.ports.progress,l):l}finally{
d.close()}}async function cs({env:e,surface:t},r){return t.host==="github"?(await import("./chunks/runner-EPSLA6ZV.js")).onRunner(e,r):(a,{trimWhitespace:n})=>{
let s=e[`INPUT_${a.toUpperCase()}`]??"";return n?s.trim():s}}function ls(e,t=[]){let r=[],a=new Map,n=i=>t.includes(i)||me[i]?.default==="false";for(let i=0;i<e.
length;i++){let u=e[i]??"";if(!u.startsWith("-")||u==="-"){r.push(u);continue}let[,c="",d]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(u)??[],l=c.replaceAll("-","_"),
m=n(l)&&!/^(true|false)$/.test(e[i+1]??""),p=d??(m?"true":e[++i]??""),f=a.get(l);a.set(l,f===void 0?p:`${f}
${p}`)}let[s,...o]=r;return{command:s,operands:o,flags:a}}var ds={bold:1,dim:2,red:31,green:32,yellow:33};function ps(e,t,r){return{host:e,tone:(a,...n)=>t?`\x1B[${n.
map(s=>ds[s]).join(";")}m${a}\x1B[0m`:a,section(a,n,s){return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${a}[collapsed=true]\r\x1B[0K${n}`,...s,`\x1B[\
0Ksection_end:${r()}:countersign_${a}\r\x1B[0K`]:e==="github"?[`::group::${n}`,...s,"::endgroup::"]:[n,...s]}}}function ms(e,t,r){let a=e.GITLAB_CI==="true"?"gi\
tlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":"plain",n=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",s=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR===
"0";return ps(a,!s&&(n||a!=="plain"),r)}var Ir=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>Ir.abort());process.stdout.on("error",()=>{});
var pt={env:process.env,surface:ms(process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:Ir.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};fs(process.argv.slice(2)).catch(async e=>(await import("./commands/failure.js")).reportFailure(e,pt)).then(e=>{process.exitCode=e});async function fs(e){let{
command:t="evaluate",...r}=ls(e,["help","version","json","explain","h","v"]),{flags:a,operands:n}=r;return t==="evaluate"&&n.length===0&&!["help","h","version",
"v"].some(s=>a.has(s))?us(Object.fromEntries(a),pt):(await import("./commands/other.js")).otherCommand(t,r,pt)}export{Ae as $1_b,Le as $1_c,w as $2_b,ht as $3_b,Ue as $3_d,ue as $3_e,Me as $4_a,De as $4_b,Be as $4_c,vt as $4_d,_t as $4_e,Fr as $5_b,Ke as $6_a,_e as $6_b,
Ve as $7_a,yt as $8_a,B as $8_b,g as $8_c,L as $8_d,Jr as $8_e,N as $8_f,Q as $8_g,C as $8_h,re as $8_i,Fe as $8_j,R as $8_n,G as $8_o,$ as $8_p,ce as $8_q,sa as $9_a,
Rt as $a_b,be as $a_c,We as $b_a,Kr as $b_c,Wr as $b_d,Yr as $b_e,Qr as $b_f,ae as $b_g,y as $c_a,le as $c_b,Xr as $c_c,Nt as $d_a,ye as $d_c,pe as $e_a,Qe as $f_a,
la as $g_a,da as $g_b,Dt as $h_c,F as $i_a,P as $i_b,xe as $i_c,Xe as $j_b,Ft as $j_c,je as $k_b,rt as $l_a,Jt as $m_a,Ze as $m_c,Kt as $m_d,Wt as $m_e,Yt as $m_f,
Qt as $m_g,zt as $m_h,me as $n_a,ke as $n_b,nt as $o_l,ne as $p_c,ot as $p_f,Da as $q_a};
