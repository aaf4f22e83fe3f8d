#!/usr/bin/env node
import{a as T,b}from"./chunk-OLKH727A.js";import{a as X}from"./chunk-KR3HDLC5.js";import{b as y}from"./chunk-O6EWQLDP.js";import{b as V}from"./chunk-IOCQ3XXK.js";
import{B as $,c as R,d as C,e as B,f as w,g as G,i as H,j as W,k as I,m as _,n as S,o as Q,p as D,r as g,v as h,w as U}from"./chunk-WSELW6RB.js";var Z=1048576;async function ee(e,n){let r=Buffer.byteLength(e);if(r>Z)throw new y("POLICY_INVALID",`policy ${n} has ${r} bytes, more than the ${Z} a policy may\
 have`);let t=e.replace(/^\ufeff/,"");if(t.trim()==="")throw new y("POLICY_INVALID",`policy ${n} is empty`);let a=(/^\s*[[{]/.test(t)&&!/\.ya?ml(@|$)/.test(n)?(await import("./json-CMYOOUCC.js")).
parseJson:(await import("./yaml-ZAVTZKLC.js")).parseYaml)(t);if("errors"in a)throw A(n,a.errors);return a}function A(e,n){let r=n.map(({line:i,column:s,message:a})=>`${e}\
:${i}:${s}: ${a}`),[t=""]=r;return r.length===1?new y("POLICY_INVALID",t):new y("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}function re(e){return O(e)?"color"in e||"complianceRequirements"in e?!0:K(e.requirements).some(n=>K(n.controls).some(r=>"name"in r&&!("id"in r))):!1}function te(e){
let[n,r]=ne(e,"requirements","complianceRequirements");return{name:e.name,requirements:L(r,[n]).map(({value:t,path:i})=>{let[s,a]=ne(t,"controls","complianceReq\
uirementsControls");return{name:t.name,description:t.description??void 0,path:i,controls:L(a,[...i,s]).map(({value:o,path:c})=>({id:String(o.name),...o.expression==
null?{}:{expression:we(o.expression)},path:c}))}})}}function ne(e,...n){let r=n.find(t=>e[t]!=null)??n[0]??"";return[r,e[r]]}function L(e,n){return O(e)&&Array.
isArray(e.nodes)?L(e.nodes,[...n,"nodes"]):O(e)?[{value:e,path:n}]:K(e).map((r,t)=>({value:r,path:[...n,t]}))}function we(e){if(typeof e!="string")return e;try{
return JSON.parse(e)}catch{return e}}function K(e){return Array.isArray(e)?e.filter(O):[]}function O(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function v(e,n,r,t,i=[]){let s=e;return s.filter(l=>!a(l)).flatMap(l=>o(l,[],n));function a({path:l,code:p}){if(p!=="invalid_type"||oe(n,l)!==void 0)return!1;let m=l.
slice(0,-1);return s.filter(d=>d.code==="unrecognized_keys"&&d.path.join()===m.join()).flatMap(({keys:d=[]})=>d.map(f=>T(f,t(m)))).includes(String(l.at(-1)))}function o(l,p,m){
let u=[...p,...l.path];return l.code==="invalid_union"?c(l,u,m):l.code==="unrecognized_keys"?(l.keys??[]).map(d=>({...r.locate([...i,...u,d],!0),message:`${be(u)}\
the key ${d} is not known${b(d,t(u))}`})):[{...r.locate([...i,...u]),message:`${F(u)} ${he(l,oe(m,u))}`}]}function c(l,p,m){let u=(l.errors??[]).find(f=>f.every(
k=>k.path.length>0||k.code!=="invalid_type"));if(u)return u.flatMap(f=>o(f,p,m));let d=(l.errors??[]).flatMap(f=>f.map(({expected:k})=>ie[k??""]??k));return[{...r.
locate([...i,...p]),message:`${F(p)} must be ${[...new Set(d)].join(" or ")}`}]}}var ie={string:"text",int:"a whole number",number:"a number",boolean:"true or f\
alse",object:"a mapping of keys to values",record:"a mapping of keys to values",array:"a list"};function he(e,n){if(n===void 0)return"is missing";switch(e.code){case"\
invalid_type":return`must be ${ie[e.expected??""]??e.expected}, not ${q(n)}`;case"invalid_value":return`must be ${(e.values??[]).join(", ")}, not ${q(n)}${b(String(
n),(e.values??[]).map(String))}`;case"too_small":return e.origin==="string"||e.origin==="array"?"must not be empty":`must be at least ${e.minimum}, not ${q(n)}`;case"\
too_big":return e.origin==="string"?`must have at most ${e.maximum} characters`:`must be at most ${e.maximum}, not ${q(n)}`;case"invalid_format":return`must be \
lower-case words joined by _ or -, not ${q(n)}`;default:return"is not valid"}}function q(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="object"?
"a mapping":JSON.stringify(e).slice(0,80)}function F(e){let n=e.at(-1);return n===void 0?"the policy":typeof n=="number"?`${String(e.at(-2))}[${n}]`:String(n)}function be(e){
return e.length===0?"":`in ${F(e)} `}function oe(e,n){return n.reduce((r,t)=>r?.[t],e)}var se=["=","!=",">","<",">=","<="];function Pe(e,{operator:n,value:r}){if(n==="=")return e===r;if(n==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="num\
ber"))return n===">"?e>r:n==="<"?e<r:n===">="?e>=r:e<=r}function ae(e,n){if("unknown"in e)return $(e.unknown);let{value:r,because:t,note:i}=e,s=i===void 0?{actual:r}:
{actual:r,note:i},a=Pe(r,n);if(a===void 0)return $(`GitLab cannot order ${r} against ${JSON.stringify(n.value)} and records no status for this control`);let{doubt:o,
mayBeHigher:c}=e;return o!==void 0?$(`${t}, but ${o}`):c!==void 0&&!xe(a,n.operator)?$(`${t}, but ${c}`):a?{status:"pass",message:t,...s}:{status:"fail",message:`${t}${ke(
r,n)}`,...s}}function xe(e,n){return e?n===">="||n===">":n==="<="||n==="<"}function ke(e,{operator:n,value:r}){return typeof e!="number"||typeof r!="number"?"":
`, ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[n]}${V(r,"is expected","are expected")}`}var le=w().check(C(1),R(255)),z=w().check(C(1),R(2e3)),ce=_({field:w().check(h("A field of GitLab's expressions, such as minimum_approvals_required")),operator:D(
se),value:S([H(),G(),w()])}),E=_({id:w().check(B(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/),h("Id of a built-in control, or a new id together with expression")),with:g(
Q(w(),W()).check(h("Parameters of the control"))),expression:g(ce.check(h("GitLab's expression grammar, any threshold"))),title:g(z),severity:g(D(U)),message:g(
z.check(h("Said instead of the built-in sentence when the control fails"))),remediation:g(z.check(h("How to fix it, said instead of the built-in advice")))}),ue=_(
{name:le,description:g(z),controls:I(S([w(),E]))}),M=_({$schema:g(w()),name:le,description:g(z),requirements:I(ue)});function N(e){return e.at(-1)==="expression"?
Object.keys(ce.shape):e.length===0?Object.keys(M.shape):e.length===2?Object.keys(ue.shape):e.length===4?Object.keys(E.shape):[]}var j={merge_request_approvals:async()=>(await import("./merge-request-approvals-ARC33HAB.js")).mergeRequestApprovals,merge_request_is_not_draft:async()=>(await import("./merge-request-is-not-draft-45EPRA7X.js")).
mergeRequestIsNotDraft,merge_request_title:async()=>(await import("./merge-request-title-SJBV2UYL.js")).mergeRequestTitle},P={default_branch_protected:async()=>(await import("./default-branch-protected-K3WW2WVM.js")).
defaultBranchProtected,default_branch_protected_from_direct_push:async()=>(await import("./default-branch-protected-from-direct-push-X7R3B37B.js")).defaultBranchProtectedFromDirectPush,ensure_2_admins_per_repo:async()=>(await import("./ensure-2-admins-per-repo-DHRNNWCG.js")).
ensure2AdminsPerRepo,merge_request_prevent_author_approval:async()=>(await import("./merge-request-prevent-author-approval-RPF6DEPK.js")).mergeRequestPreventAuthorApproval,minimum_approvals_required:async()=>(await import("./minimum-approvals-required-PLOVDFOT.js")).
minimumApprovalsRequired,project_visibility_not_public:async()=>(await import("./project-visibility-not-public-2HFNPIK2.js")).projectVisibilityNotPublic,push_protection_enabled:async()=>(await import("./push-protection-enabled-SA7HGPQI.js")).
pushProtectionEnabled,require_signed_commits:async()=>(await import("./require-signed-commits-WXI2TFYV.js")).requireSignedCommits,resolve_discussions_required:async()=>(await import("./resolve-discussions-required-ANZXQ62G.js")).
resolveDiscussionsRequired,scanner_sast_running:async()=>(await import("./scanners-BB4TNVTS.js")).scanner("scanner_sast_running"),scanner_secret_detection_running:async()=>(await import("./scanners-BB4TNVTS.js")).
scanner("scanner_secret_detection_running"),secure_webhooks:async()=>(await import("./secure-webhooks-Z4R6BTMF.js")).secureWebhooks},J={minimum_approvals_required_1:{
field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},de=new Set(["\
minimum_approvals_required"]);function me(e){return Object.hasOwn(J,e)?J[e]:Object.hasOwn(P,e)&&!de.has(e)?{field:e,operator:"=",value:!0}:void 0}var pe=[...Object.
keys(j),...Object.keys(J),...Object.keys(P).filter(e=>!de.has(e))].sort();var _e="external_control";async function ye(e){if(e.id===_e)return Y(ze(e));let n=Object.hasOwn(j,e.id)?j[e.id]:void 0;if(n)return e.expression?x(["expression"],
`${e.id} takes parameters under with, not an expression`):$e(await n(),e);let r=me(e.id),t=e.expression??r;if(!t)return x(["id"],`unknown control: ${e.id}${b(e.
id,pe)}`);let i=Object.hasOwn(P,t.field)?P[t.field]:void 0;if(!i)return x(["expression","field"],`unknown field: ${t.field}${b(t.field,Object.keys(P))}`);if(e.with)
return x(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let s=r&&!Oe(r,t)?[`${e.id} has another expression than GitLab's own; Gi\
tLab would refuse to import it`]:[];return{...Y(qe(await i(),e,t)),warnings:s}}async function $e(e,n){let r=e.params;if(!r&&n.with)return x(["with"],`${n.id} ta\
kes no parameters`);let t=r?.safeParse(n.with??{})??{success:!0,data:void 0};if(!t.success){let s=Object.keys(r.shape??{});return{problems:[],issues:t.error.issues,
knownParams:s,warnings:[]}}let i=t.data;try{e.prepare&&(i=await e.prepare(t.data))}catch(s){if(s instanceof X)return x(["with","pattern"],`pattern is not a vali\
d RE2 expression: ${s.message}`);throw s}return Y({...fe(e,n),expected:t.data??null,judge:s=>ge(e.check(s,i),n)})}function qe(e,n,r){return{...fe(e,n),expected:r,
judge:t=>ge(ae(e.read(t),r),n)}}function ze(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},
expected:null,remediation:{text:"the service behind this control answers it"},judge:void 0}}function fe(e,n){return{id:n.id,title:n.title??e.title,severity:n.severity??
e.severity,about:e.about,needs:e.needs,remediation:n.remediation===void 0?e.remediation:{...e.remediation,text:n.remediation}}}function ge(e,n){return e.status!==
"fail"||n.message===void 0?e:{...e,message:`${n.message} (${e.message})`}}function Oe(e,n){return e.field===n.field&&e.operator===n.operator&&e.value===n.value}
function Y(e){return{control:e,problems:[],issues:[],knownParams:[],warnings:[]}}function x(e,n){return{problems:[{path:e,message:n}],issues:[],knownParams:[],warnings:[]}}function on(e,n){return e.requirements.flatMap(({controls:r})=>r).filter(r=>n==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function sn(e){
let n=await Promise.all(e.map(o=>ve(o).catch(Ce))),r=n.flatMap(o=>o instanceof y?[o]:[]);if(r.length>0)throw Ie(r);let t=n.filter(o=>!(o instanceof y)),i=t.flatMap(
o=>o.requirements),s=e.map(({source:o})=>o),a=i.find(({name:o},c)=>i.findIndex(l=>l.name===o)!==c);if(a)throw new y("POLICY_INVALID",`the requirement "${a.name}\
" is in the policy twice (${s.join(", ")})`);if(!i.some(({controls:o})=>o.some(({judge:c})=>c)))throw new y("POLICY_INVALID",`policy ${s.join(", ")} checks noth\
ing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:t.map(({name:o})=>o).join(" + "),sources:s,requirements:i,
warnings:t.flatMap(({warnings:o})=>o)}}async function ve({source:e,text:n}){let r=await ee(n,e),t=[],i=[],s=re(r.data)?je(te(r.data),r,t):Ee(r,t),a=[];for(let{name:o,
description:c,entries:l,path:p}of s?.requirements??[]){a.some(u=>u.name===o)&&t.push({...r.locate(p),message:`there are two requirements named "${o}"`});let m=await Promise.
all(l.map(async({entry:u,path:d})=>({path:d,selection:await ye(u)})));for(let{path:u,selection:d}of m)t.push(...d.problems.map(f=>({...r.locate([...u,...f.path]),
message:f.message}))),t.push(...v(d.issues,Re(r,u),r,()=>d.knownParams,[...u,"with"])),i.push(...d.warnings);a.push({name:o,description:c,controls:m.flatMap(({selection:u})=>u.
control??[])})}if(t.length>0)throw A(e,t.sort((o,c)=>o.line-c.line||o.column-c.column));return{name:s?.name??e,sources:[e],requirements:a,warnings:i}}function Ee(e,n){
let r=M.safeParse(e.data);if(!r.success){n.push(...v(r.error.issues,e.data,e,N));return}return{name:r.data.name,requirements:r.data.requirements.map(({name:t,description:i,
controls:s},a)=>({name:t,description:i,path:["requirements",a],entries:s.map((o,c)=>({entry:typeof o=="string"?{id:o}:o,path:["requirements",a,"controls",c]}))}))}}
function je(e,n,r){let t=(i,s)=>typeof i=="string"&&i!==""?i:(r.push({...n.locate(s),message:"name is missing"}),"");return{name:t(e.name,[]),requirements:e.requirements.
map(({name:i,description:s,path:a,controls:o})=>({name:t(i,a),description:typeof s=="string"?s:void 0,path:a,entries:o.flatMap(({id:c,expression:l,path:p})=>{let m=E.
safeParse(l===void 0?{id:c}:{id:c,expression:l});return m.success?[{entry:m.data,path:p}]:(r.push(...v(m.error.issues,{id:c,expression:l},n,N,p)),[])})}))}}function Re(e,n){
return n.reduce((t,i)=>t?.[i],e.data)?.with??{}}function Ce(e){if(e instanceof y)return e;throw e}function Ie(e){let[n]=e;if(n&&e.length===1)return n;let r=e.flatMap(
t=>t.problems.length>0?t.problems:[t.message]);return new y("POLICY_INVALID",`the policy has ${r.length} problems`,{problems:r})}export{on as a,sn as b};
