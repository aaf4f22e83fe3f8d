import{a as O}from"./chunks/chunk-ZUIEUZLR.js";import{a as v,b as $,c as w}from"./chunks/chunk-DOUMHWI5.js";import{a as q}from"./chunks/chunk-BRRAUFMP.js";import{a as y,
b as g}from"./chunks/chunk-Z23466PB.js";import{a as h,b as d}from"./chunks/chunk-C6EUKJGU.js";import"./chunks/chunk-YFWBQXD3.js";import{readFile as te}from"node:fs/promises";var I=1048576;async function k(e,r){let n=Buffer.byteLength(e);if(n>I){let s=`policy ${r} has ${n} bytes, more than the ${I} a policy may have`;throw new d("POL\
ICY_INVALID",s)}let t=e.replace(/^\ufeff/,"");if(t.trim()==="")throw new d("POLICY_INVALID",`policy ${r} is empty`);let a=await(/^\s*[[{]/.test(t)&&!/\.ya?ml(@|$)/.
test(r)?B:(await import("./chunks/yaml-LXRBBPWX.js")).parseYaml)(t);if("errors"in a)throw b(r,a.errors);return a}async function B(e){let r=()=>import("./chunks/json-places-WHNFUZBI.js"),
n;try{n=JSON.parse(e)}catch(i){return{errors:[(await r()).syntaxError(e,i)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==
R(n)?{errors:(await r()).duplicateKeys(e)}:{data:n,places:async()=>(await r()).locateIn(e)}}function R(e){if(typeof e!="object"||e===null)return 0;let r=Object.
values(e);return r.reduce((n,t)=>n+R(t),Array.isArray(e)?0:r.length)}function b(e,r){let n=r.map(({line:o,column:i,message:a})=>`${e}:${o}:${i}: ${a}`),[t=""]=n;
return n.length===1?new d("POLICY_INVALID",t):new d("POLICY_INVALID",`policy ${e} has ${n.length} problems`,{problems:n})}async function j(e){let r=[],n=w.read(e,[],r);if(r.length===0)return G(n);let{isFramework:t,frameworkDraft:o}=await import("./chunks/framework-SOWFDRSW.js");if(t(e))
return o(e);let[{problemsOf:i},{salvage:a}]=await Promise.all([import("./chunks/issues-COZWVLXM.js"),import("./chunks/salvage-L4OAMYWN.js")]);return{name:"",requirements:a(
e),problems:i(r,e,w)}}function G(e){let r=e.requirements.map(({name:n,description:t,controls:o},i)=>{let a=["requirements",i],s=o.map((l,c)=>({entry:typeof l=="\
string"?q($,{id:l}):l,path:[...a,"controls",c]}));return{name:n,description:t,path:a,entries:s}});return{name:e.name,requirements:r,problems:[]}}var D={merge_request_approvals:()=>import("./chunks/merge-request-approvals-NLISGV4L.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft-EVKTITE5.js"),merge_request_title:()=>import("./chunks/merge-request-title-CHB6VTIP.js")},
x={default_branch_protected:()=>import("./chunks/default-branch-protected-AN2JVWPV.js"),default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push-N3KW6YM6.js"),ensure_2_admins_per_repo:()=>import("./chunks/ensure-2-admins-per-repo-YF5UHRNR.js"),
merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval-KH7Y56DF.js"),minimum_approvals_required:()=>import("./chunks/minimum-approvals-required-3F75LRDZ.js"),project_visibility_not_public:()=>import("./chunks/project-visibility-not-public-BZKDEZPN.js"),
push_protection_enabled:()=>import("./chunks/push-protection-enabled-RABVELET.js"),require_signed_commits:()=>import("./chunks/require-signed-commits-3HIKFH62.js"),resolve_discussions_required:()=>import("./chunks/resolve-discussions-required-IUAVVMH7.js"),
scanner_sast_running:()=>import("./chunks/scanners-TICRYHAW.js"),scanner_secret_detection_running:()=>import("./chunks/scanners-TICRYHAW.js"),secure_webhooks:()=>import("./chunks/secure-webhooks-JWIEWEOG.js")},
U=Object.keys(D),_=Object.keys(x);function L(e){return N(D,e,"control")}function S(e){return N(x,e,"field")}async function N(e,r,n){return Object.hasOwn(e,r)?Object.
values(await e[r]?.()??{}).flat().find(o=>o.kind===n&&o.id===r):void 0}var P={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},
minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},A=new Set(["minimum_approvals_required"]);function F(e){return Object.hasOwn(
P,e)?P[e]:Object.hasOwn(x,e)&&!A.has(e)?{field:e,operator:"=",value:!0}:void 0}var M=[...U,...Object.keys(P),..._.filter(e=>!A.has(e))].sort();var W="external_control";async function T(e){if(e.id===W)return E(Q(e));let r=await L(e.id);if(r)return e.expression?u(["expression"],`${e.id} takes parameters \
under with, not an expression`):z(r,e);let n=F(e.id),t=e.expression??n;if(!t)return Y(["id"],"control",e.id,M);let o=await S(t.field);if(!o)return Y(["expressio\
n","field"],"field",t.field,_);if(e.with)return u(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let i=n&&!X(n,t)?[`${e.id} has \
another expression than GitLab's own; GitLab would refuse to import it`]:[];return{...E(H(o,e,t)),warnings:i}}async function z(e,r){let n=e.params;if(!n&&r.with)
return u(["with"],`${r.id} takes no parameters`);let t=[],o=n?.read(r.with??{},[],t);if(t.length>0)return{problems:[],issues:t,shape:n,warnings:[]};let i=o;try{
e.prepare&&(i=await e.prepare(o))}catch(a){if(a instanceof O)return u(["with","pattern"],`pattern is not a valid RE2 expression: ${a.message}`);throw a}return E(
{...K(e,r),expected:o??null,judge:a=>V(e.check(a,i),r)})}function H(e,r,n){return{...K(e,r),expected:n,judge:t=>V(v(e.read(t),n),r)}}function Q(e){return{id:e.id,
title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behind this c\
ontrol answers it"},judge:void 0}}function K(e,r){return{id:r.id,title:r.title??e.title,severity:r.severity??e.severity,about:e.about,needs:e.needs,remediation:r.
remediation===void 0?e.remediation:{...e.remediation,text:r.remediation}}}function V(e,r){return e.status!=="fail"||r.message===void 0?e:{...e,message:`${r.message}\
 (${e.message})`}}function X(e,r){return e.field===r.field&&e.operator===r.operator&&e.value===r.value}function E(e){return{control:e,problems:[],issues:[],warnings:[]}}
function u(e,r){return{problems:[{path:e,message:r}],issues:[],warnings:[]}}async function Y(e,r,n,t){let{didYouMean:o}=await import("./chunks/nearest-ZLDYHF5Q.js"),
i=o(n,t);return u(e,`unknown ${r}: ${n}${i===""?r==="control"?"; an id of your own needs an expression":"":i}`)}async function J(e){let r=await Promise.all(e.map(s=>Z(s).catch(re))),n=r.flatMap(s=>s instanceof d?[s]:[]);if(n.length>0)throw ne(n);let t=r.filter(s=>!(s instanceof
d)),o=t.flatMap(s=>s.requirements),i=e.map(({source:s})=>s),a=o.find(({name:s},l)=>o.findIndex(c=>c.name===s)!==l);if(a)throw new d("POLICY_INVALID",`the requir\
ement "${a.name}" is in the policy twice (${i.join(", ")})`);if(!o.some(({controls:s})=>s.some(({judge:l})=>l)))throw new d("POLICY_INVALID",`policy ${i.join(",\
 ")} checks nothing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:t.map(({name:s})=>s).join(" + "),
sources:i,requirements:o,warnings:t.flatMap(({warnings:s})=>s)}}async function Z({source:e,text:r}){let n=await k(r,e),t=await j(n.data),o=[...t.problems],i=[],
a=[];for(let{name:s,description:l,entries:c,path:m}of t.requirements){a.some(p=>p.name===s)&&o.push({path:m,message:`there are two requirements named "${s}"`});
let f=await Promise.all(c.map(({entry:p})=>T(p)));for(let[p,C]of f.entries())o.push(...await ee(C,c[p])),i.push(...C.warnings);a.push({name:s,description:l,controls:f.
flatMap(({control:p})=>p??[])})}if(o.length>0){let s=await n.places(),l=o.map(({path:c,atKey:m,message:f})=>({...s(c,m),message:f}));throw b(e,l.sort((c,m)=>c.line-
m.line||c.column-m.column))}return{name:t.name,sources:[e],requirements:a,warnings:i}}async function ee(e,r){let{entry:n,path:t=[]}=r??{},o=e.problems.map(a=>({
...a,path:[...t,...a.path]}));if(!e.shape)return o;let{problemsOf:i}=await import("./chunks/issues-COZWVLXM.js");return[...o,...i(e.issues,n?.with??{},e.shape,[...t,
"with"])]}function re(e){if(e instanceof d)return e;throw e}function ne(e){let[r]=e;if(r&&e.length===1)return r;let n=e.flatMap(t=>t.problems.length>0?t.problems:
[t.message]);return new d("POLICY_INVALID",`the policy has ${n.length} problems`,{problems:n})}async function ve(e,r,n){let t=await Promise.all((e.length>0?e:[".countersign.yml"]).map(oe));if(r)n.print(JSON.stringify(t,null,2));else for(let o of t)n.print(
se(o,n));return t.every(({valid:o})=>o)?h.compliant:h.setup}async function oe(e){try{let r=await J([{source:e,text:await ie(e)}]),n=r.requirements.flatMap(t=>t.
controls).length;return{policy:e,valid:!0,problems:[],warnings:r.warnings,controls:n}}catch(r){if(!(r instanceof d))throw r;let n=r.problems.length>0?r.problems:
[r.message];return{policy:e,valid:!1,problems:n,warnings:[],controls:0}}}async function ie(e){try{return await te(e,"utf8")}catch(r){let n=r.code,t=n==="ENOENT"?
"does not exist":`cannot be opened (${n})`;throw new d("POLICY_UNREADABLE",`policy ${e} ${t}`,{cause:r})}}function se({policy:e,valid:r,problems:n,warnings:t,controls:o},{
surface:i}){let a=r?i.tone("✓","green"):i.tone("✗","red"),s=r?`is valid (${g(o,"control")})`:`has ${g(n.length,"problem")}`,l=[`${a} ${y(e)} ${s}`];for(let c of n)
l.push(`  - ${y(c,2e3)}`);for(let c of t)l.push(`  note: ${y(c,2e3)}`);return l.join(`
`)}export{ve as validateCommand};
