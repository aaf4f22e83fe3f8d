import{b as G}from"./chunk-J6ICUG27.js";import{a as E}from"./chunk-MS3U27AQ.js";import{$b_b as $}from"../index.js";import{$e_a as A}from"../index.js";
import{$9_e as L,$9_f as F,$9_g as _}from"../index.js";import{$n_c as c}from"../index.js";import{$d_b as b,$d_c as d,$d_f as P,$d_g as C,$d_h as h,$d_l as x,$d_n as l,$d_o as R,$d_p as y}from"../index.js";
import{$a_c as j}from"../index.js";var B=new Set(["default","include","stages","types","variables","workflow","spec","image","services","cache","before_script","after_script"]),Y=2e5;function I(e){
if(!s(e))throw new c("GitLab's merged configuration is no mapping");let n=s(e.default)?e.default:{},r=v(e.variables,"variables"),t=Object.entries(e).filter(([o])=>!B.
has(o)&&!o.startsWith(".")).map(([o,a])=>{if(!s(a))throw new c(`job ${o} is no mapping in GitLab's merged configuration`);return D(o,a,{...q(e),...n},r)}),i=s(e.
workflow)?z(e.workflow.rules,"workflow"):void 0;return{jobs:t,variables:[r,...(i??[]).map(({variables:o})=>o)]}}function q({image:e,services:n,before_script:r,after_script:t}){
let i=Object.entries({image:e,services:n,before_script:r,after_script:t});return Object.fromEntries(i.filter(([,o])=>o!==void 0))}function D(e,n,r,t){let i=s(n.
inherit)?n.inherit:{},o=f=>J(i.default,f)?r[f]:void 0,a=f=>f in n?n[f]:o(f),g=Object.entries(t).filter(([f])=>J(i.variables,f)),p=a("image"),O=a("services")??[];
if(!Array.isArray(O))throw u(e,"services");let k=a("hooks"),w=a("artifacts");return{name:e,triggers:T(n.trigger),image:p==null?void 0:S(p,e),services:O.map(f=>S(
f,e)),variables:{...Object.fromEntries(g),...v(n.variables,e)},scripts:{before:[...s(k)?m(k.pre_get_sources_script,e):[],...m(a("before_script"),e)],main:[...m(
n.script,e),...H(n.run,e)],after:m(a("after_script"),e),hasOwnBefore:"before_script"in n},mayFail:n.allow_failure===!0||s(n.allow_failure),when:typeof n.when=="\
string"?n.when:void 0,rules:z(n.rules,e),reports:s(w)&&s(w.reports)?Object.keys(w.reports):[]}}function J(e,n){return Array.isArray(e)?e.includes(n):e!==!1}function T(e){
if(e!=null)return s(e)&&e.include!==void 0&&e.include!==null?"child":"project"}function S(e,n){let r=s(e)?e.name:e;if(typeof r!="string"||r==="")throw u(n,"imag\
e");return r}function z(e,n){if(e!=null){if(!Array.isArray(e))throw u(n,"rules");return e.flat(10).map(r=>{if(!s(r))throw u(n,"rules");return{when:typeof r.when==
"string"?r.when:void 0,mayFail:typeof r.allow_failure=="boolean"?r.allow_failure:s(r.allow_failure)?!0:void 0,isConditional:["if","changes","exists"].some(t=>r[t]!==
void 0&&r[t]!==null),condition:typeof r.if=="string"?r.if:void 0,variables:v(r.variables,n)}})}}function v(e,n){if(e==null)return{};if(!s(e))throw u(n,"variable\
s");return Object.fromEntries(Object.entries(e).map(([r,t])=>{let i=s(t)?t.value:t;if(typeof i=="object"&&i!==null)throw u(n,`variables.${r}`);return[r,i==null?
"":String(i)]}))}function m(e,n){let r=[],t=i=>{if(r.length>Y)throw u(n,"script");if(typeof i=="string")r.push(i);else if(Array.isArray(i))i.forEach(t);else if(i!=
null)throw u(n,"script")};return t(e),r}function H(e,n){return Array.isArray(e)?e.flatMap(r=>s(r)?m(r.script,n):[]):[]}function u(e,n){return new c(`${n} of ${e}\
 has a form that is not understood here`)}function s(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var K=h({valid:P(),errors:l(C(d())),merged_yaml:l(d()),includes:l(C(h({type:d(),location:l(d()),context_project:l(d()),extra:l(h({project:l(d()),ref:l(d())}))})))}),
Q=h({path_with_namespace:d(),ci_config_path:y(R(d()))}),V="at least Reporter in the project of the source branch, with scope read_api",N=2e7,ge={id:"ci_config",
summary:"The CI configuration as GitLab merges it",right:V,about:"project",async collect(e){let{gitlab:n}=e,r=await X(e);if(r.configPath===void 0)throw new c("G\
itLab did not show this token where the CI configuration is");if(/@|^[a-z]+:\/\//.test(r.configPath??""))throw new c(`the configuration is elsewhere (${r.configPath}\
), which GitLab's lint does not read`);let t=r.sha===void 0?{}:{contentRef:r.sha},i=b(K,await n.read(`/projects/${r.projectId}/ci/lint`,t));if(!i.valid){let[o="\
no reason given"]=i.errors??[];throw new c(`GitLab's lint finds an error in it (${o})`)}if(!i.merged_yaml)throw new c("GitLab's lint does not show what it merge\
d");return{projectPath:r.path,...I(await ne(i.merged_yaml)),includes:(i.includes??[]).map(({type:o,location:a="",context_project:g,extra:p})=>({type:o,location:a,
from:g,project:p?.project,ref:p?.ref}))}}};async function X(e){let{projectId:n,iid:r,read:t}=e;if(r===void 0)return W(e,void 0);let{sha:i,sourceProjectId:o}=await t(
A);if(i===void 0)throw new c("GitLab does not say which commit is the head");if(o===void 0)throw new c("GitLab does not show the project of the source branch");
return o===n?W(e,i):ee(e,o,i)}async function W({projectId:e,read:n},r){let[{ciConfigPath:t},{path:i}]=await Promise.all([n(E),n($)]);return{projectId:e,sha:r,path:i,
configPath:t}}async function ee({gitlab:e},n,r){let t=b(Q,await e.Projects.show(n));return{projectId:n,sha:r,path:t.path_with_namespace,configPath:t.ci_config_path}}
async function ne(e){if(e.length>N)throw new c(`it has ${e.length} characters, more than ${N}`);let{parseDocument:n}=await import("./dist-PXRHVBGO.js");try{
let r=n(e,{version:"1.1",prettyErrors:!1,logLevel:"silent"}),[t]=r.errors;if(t)throw new c(`what GitLab merged is no YAML (${t.message})`);return r.toJS({maxAliasCount:-1})}catch(r){
throw r instanceof c?r:new c("what GitLab merged is nested too deeply, or refers to what is not there",{cause:r})}}var Ce={child_pipelines:y(x(["unknown","ignore"])),except:y(G("Jobs that are left aside"))},M=5;function _e(e,{wrong:n,open:r=[],said:t},i,o=[]){if(n.length>0)return F(
U(n),{actual:n});if(r.length>0)return _(U(r));let a=re(e,o).filter(({triggers:g})=>g==="child");return a.length>0&&i!=="ignore"?_(`${t}, but the child pipeline \
of ${te(a)} has a configuration of its own, which GitLab's lint does not resolve; child_pipelines: ignore leaves it aside`):L(t)}function U(e){let n=e.length-M;
return[...e.slice(0,M),...n>0?[`and ${n} more`]:[]].join("; ")}function re({jobs:e},n=[]){return e.filter(({name:r})=>!n.some(({matches:t})=>t(r)))}function te(e){
return j([...new Set([...e].map(({name:n})=>n))],3)}function ve(e){return[...e.matchAll(Z)].flatMap(([,n,r,t])=>n??r??t??[])}var Z=/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;
function Oe(e,n){return e.replace(Z,(r,t,i,o)=>{let a=t??i??o;return a!==void 0&&Object.hasOwn(n,a)?n[a]??r:r})}export{ge as a,Ce as b,_e as c,re as d,te as e,ve as f,Oe as g};
