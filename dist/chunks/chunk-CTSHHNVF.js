import{b as G}from"./chunk-J6ICUG27.js";import{a as E}from"./chunk-MS3U27AQ.js";import{$b_b as L}from"../index.js";import{$e_a as A}from"../index.js";
import{$7_e as $,$7_f as F,$7_g as O}from"../index.js";import{$n_c as c}from"../index.js";import{$d_b as C,$d_c as d,$d_f as j,$d_g as _,$d_h as h,$d_l as x,$d_n as l,$d_o as R,$d_p as y}from"../index.js";
import{$8_c as w}from"../index.js";var Z=new Set(["default","include","stages","types","variables","workflow","spec","image","services","cache","before_script","after_script"]),B=2e5;function I(e){
if(!s(e))throw new c("GitLab's merged configuration is no mapping");let r=s(e.default)?e.default:{},n=v(e.variables,"variables"),t=Object.entries(e).filter(([o])=>!Z.
has(o)&&!o.startsWith(".")).map(([o,a])=>{if(!s(a))throw new c(`job ${o} is no mapping in GitLab's merged configuration`);return q(o,a,{...Y(e),...r},n)}),i=s(e.
workflow)?z(e.workflow.rules,"workflow"):void 0;return{jobs:t,variables:[n,...(i??[]).map(({variables:o})=>o)]}}function Y({image:e,services:r,before_script:n,after_script:t}){
let i=Object.entries({image:e,services:r,before_script:n,after_script:t});return Object.fromEntries(i.filter(([,o])=>o!==void 0))}function q(e,r,n,t){let i=s(r.
inherit)?r.inherit:{},o=f=>J(i.default,f)?n[f]:void 0,a=f=>f in r?r[f]:o(f),g=Object.entries(t).filter(([f])=>J(i.variables,f)),p=a("image"),k=a("services")??[];
if(!Array.isArray(k))throw u(e,"services");let P=a("hooks"),b=a("artifacts");return{name:e,triggers:D(r.trigger),image:p==null?void 0:S(p,e),services:k.map(f=>S(
f,e)),variables:{...Object.fromEntries(g),...v(r.variables,e)},scripts:{before:[...s(P)?m(P.pre_get_sources_script,e):[],...m(a("before_script"),e)],main:[...m(
r.script,e),...T(r.run,e)],after:m(a("after_script"),e),hasOwnBefore:"before_script"in r},mayFail:r.allow_failure===!0||s(r.allow_failure),when:typeof r.when=="\
string"?r.when:void 0,rules:z(r.rules,e),reports:s(b)&&s(b.reports)?Object.keys(b.reports):[]}}function J(e,r){return Array.isArray(e)?e.includes(r):e!==!1}function D(e){
if(e!=null)return s(e)&&e.include!==void 0&&e.include!==null?"child":"project"}function S(e,r){let n=s(e)?e.name:e;if(typeof n!="string"||n==="")throw u(r,"imag\
e");return n}function z(e,r){if(e!=null){if(!Array.isArray(e))throw u(r,"rules");return e.flat(10).map(n=>{if(!s(n))throw u(r,"rules");return{when:typeof n.when==
"string"?n.when:void 0,mayFail:typeof n.allow_failure=="boolean"?n.allow_failure:s(n.allow_failure)?!0:void 0,isConditional:["if","changes","exists"].some(t=>n[t]!==
void 0&&n[t]!==null),condition:typeof n.if=="string"?n.if:void 0,variables:v(n.variables,r)}})}}function v(e,r){if(e==null)return{};if(!s(e))throw u(r,"variable\
s");return Object.fromEntries(Object.entries(e).map(([n,t])=>{let i=s(t)?t.value:t;return[n,i==null?"":String(i)]}))}function m(e,r){let n=[],t=i=>{if(n.length>
B)throw u(r,"script");if(typeof i=="string")n.push(i);else if(Array.isArray(i))i.forEach(t);else if(i!=null)throw u(r,"script")};return t(e),n}function T(e,r){return Array.
isArray(e)?e.flatMap(n=>s(n)?m(n.script,r):[]):[]}function u(e,r){return new c(`${r} of ${e} has a form that is not understood here`)}function s(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}var H=h({valid:j(),errors:l(_(d())),merged_yaml:l(d()),includes:l(_(h({type:d(),location:l(d()),context_project:l(d()),extra:l(h({project:l(d()),ref:l(d())}))})))}),
K=h({path_with_namespace:d(),ci_config_path:y(R(d()))}),Q="at least Reporter in the project of the source branch, with scope read_api",N=2e7,pe={id:"ci_config",
summary:"The CI configuration as GitLab merges it",right:Q,about:"project",async collect(e){let{gitlab:r}=e,n=await V(e);if(n.configPath===void 0)throw new c("G\
itLab did not show this token where the CI configuration is");if(/@|^[a-z]+:\/\//.test(n.configPath??""))throw new c(`the configuration is elsewhere (${n.configPath}\
), which GitLab's lint does not read`);let t=n.sha===void 0?{}:{contentRef:n.sha},i=C(H,await r.read(`/projects/${n.projectId}/ci/lint`,t));if(!i.valid){let[o="\
no reason given"]=i.errors??[];throw new c(`GitLab's lint finds an error in it (${o})`)}if(!i.merged_yaml)throw new c("GitLab's lint does not show what it merge\
d");return{projectPath:n.path,...I(await ee(i.merged_yaml)),includes:(i.includes??[]).map(({type:o,location:a="",context_project:g,extra:p})=>({type:o,location:a,
from:g,project:p?.project,ref:p?.ref}))}}};async function V(e){let{projectId:r,iid:n,read:t}=e;if(n===void 0)return W(e,void 0);let{sha:i,sourceProjectId:o}=await t(
A);if(i===void 0)throw new c("GitLab does not say which commit is the head");if(o===void 0)throw new c("GitLab does not show the project of the source branch");
return o===r?W(e,i):X(e,o,i)}async function W({projectId:e,read:r},n){let[{ciConfigPath:t},{path:i}]=await Promise.all([r(E),r(L)]);return{projectId:e,sha:n,path:i,
configPath:t}}async function X({gitlab:e},r,n){let t=C(K,await e.Projects.show(r));return{projectId:r,sha:n,path:t.path_with_namespace,configPath:t.ci_config_path}}
async function ee(e){if(e.length>N)throw new c(`it has ${e.length} characters, more than ${N}`);let{parseDocument:r}=await import("./dist-PXRHVBGO.js");try{
let n=r(e,{version:"1.1",prettyErrors:!1,logLevel:"silent"}),[t]=n.errors;if(t)throw new c(`what GitLab merged is no YAML (${t.message})`);return n.toJS({maxAliasCount:-1})}catch(n){
throw n instanceof c?n:new c("what GitLab merged is nested too deeply, or refers to what is not there",{cause:n})}}var be={child_pipelines:y(x(["unknown","ignore"])),except:y(G("Jobs that are left aside"))},M=5;function Ce(e,{wrong:r,open:n=[],said:t},i,o=[]){if(r.length>0)return F(
w(r,M),{actual:r});if(n.length>0)return O(w(n,M));let a=ne(e,o).filter(({triggers:g})=>g==="child");return a.length>0&&i!=="ignore"?O(`${t}, but the child pipel\
ine of ${re(a)} has a configuration of its own, which GitLab's lint does not resolve; child_pipelines: ignore leaves it aside`):$(t)}function ne({jobs:e},r=[]){
return e.filter(({name:n})=>!r.some(({matches:t})=>t(n)))}function re(e){return w([...new Set([...e].map(({name:r})=>r))],3)}function _e(e){return[...e.matchAll(
U)].flatMap(([,r,n,t])=>r??n??t??[])}var U=/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;function Oe(e,r){return e.replace(U,(n,t,i,o)=>{let a=t??
i??o;return a!==void 0&&Object.hasOwn(r,a)?r[a]??n:n})}export{pe as a,be as b,Ce as c,ne as d,re as e,_e as f,Oe as g};
