import{b as G}from"./chunk-EKHASONJ.js";import{a as E}from"./chunk-KIMTIPSL.js";import{$b_b as P}from"../index.js";import{$8_e as $,$8_f as F,$8_g as v}from"../index.js";
import{$h_a as S}from"../index.js";import{$n_d as d}from"../index.js";import{$d_b as C,$d_c as c,$d_f as j,$d_g as _,$d_h as h,$d_l as A,$d_n as l,$d_o as L,$d_p as y}from"../index.js";
import{$9_c as x}from"../index.js";var B=new Set(["default","include","stages","types","variables","workflow","spec","image","services","cache","before_script","after_script"]),Y=2e5;function z(e){
if(!s(e))throw new d("GitLab's merged configuration is no mapping");let n=s(e.default)?e.default:{},r=O(e.variables,"variables"),i=Object.entries(e).filter(([o])=>!B.
has(o)&&!o.startsWith(".")).map(([o,a])=>{if(!s(a))throw new d(`job ${o} is no mapping in GitLab's merged configuration`);return T(o,a,{...D(e),...n},r)}),t=s(e.
workflow)?N(e.workflow.rules,"workflow"):void 0;return{jobs:i,variables:[r,...(t??[]).map(({variables:o})=>o)]}}function D({image:e,services:n,before_script:r,after_script:i}){
let t=Object.entries({image:e,services:n,before_script:r,after_script:i});return Object.fromEntries(t.filter(([,o])=>o!==void 0))}function T(e,n,r,i){let t=s(n.
inherit)?n.inherit:{},o=f=>J(t.default,f)?r[f]:void 0,a=f=>f in n?n[f]:o(f),g=Object.entries(i).filter(([f])=>J(t.variables,f)),p=a("image"),k=a("services")??[];
if(!Array.isArray(k))throw u(e,"services");let R=a("hooks"),b=a("artifacts"),w=N(n.rules,e);return{name:e,triggers:H(n.trigger),image:p==null?void 0:I(p,e),services:k.
map(f=>I(f,e)),variables:{...Object.fromEntries(g),...O(n.variables,e)},scripts:{before:[...s(R)?m(R.pre_get_sources_script,e):[],...m(a("before_script"),e)],main:[
...m(n.script,e),...Q(n.run,e)],after:m(a("after_script"),e),hasOwnBefore:"before_script"in n},mayFail:n.allow_failure===!0||s(n.allow_failure),when:typeof n.when==
"string"?n.when:void 0,rules:w,isLimited:[n.only,n.except].some(f=>f!=null),neverRuns:w!==void 0&&w.length>0&&K(w),reports:s(b)&&s(b.reports)?Object.keys(b.reports):
[]}}function J(e,n){return Array.isArray(e)?e.includes(n):e!==!1}function H(e){if(e!=null)return s(e)&&e.include!==void 0&&e.include!==null?"child":"project"}function I(e,n){
let r=s(e)?e.name:e;if(typeof r!="string"||r==="")throw u(n,"image");return r}function N(e,n){if(e!=null){if(!Array.isArray(e))throw u(n,"rules");return e.flat(
10).map(r=>{if(!s(r))throw u(n,"rules");return{when:typeof r.when=="string"?r.when:void 0,mayFail:typeof r.allow_failure=="boolean"?r.allow_failure:s(r.allow_failure)?
!0:void 0,isConditional:["if","changes","exists"].some(i=>r[i]!==void 0&&r[i]!==null),condition:typeof r.if=="string"?r.if:void 0,variables:O(r.variables,n)}})}}
function K(e){let n=e.findIndex(({isConditional:r})=>!r);return e.slice(0,n<0?void 0:n+1).every(({when:r})=>r==="never")}function O(e,n){if(e==null)return{};if(!s(
e))throw u(n,"variables");return Object.fromEntries(Object.entries(e).map(([r,i])=>{let t=s(i)?i.value:i;if(typeof t=="object"&&t!==null)throw u(n,`variables.${r}`);
return[r,t==null?"":String(t)]}))}function m(e,n){let r=[],i=t=>{if(r.length>Y)throw u(n,"script");if(typeof t=="string")r.push(t);else if(Array.isArray(t))t.forEach(
i);else if(t!=null)throw u(n,"script")};return i(e),r}function Q(e,n){return Array.isArray(e)?e.flatMap(r=>s(r)?m(r.script,n):[]):[]}function u(e,n){return new d(
`${n} of ${e} has a form that is not understood here`)}function s(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var V=h({valid:j(),errors:l(_(c())),merged_yaml:l(c()),includes:l(_(h({type:c(),location:l(c()),context_project:l(c()),extra:l(h({project:l(c()),ref:l(c())}))})))}),
X=h({path_with_namespace:c(),ci_config_path:y(L(c()))}),ee="at least Reporter in the project of the source branch, with scope read_api",W=2e7,ye={id:"ci_config",
summary:"The CI configuration as GitLab merges it",requiredRole:ee,scope:"project",async collect(e){let{gitlab:n}=e,r=await ne(e);if(r.configPath===void 0)throw new d(
"GitLab did not show this token where the CI configuration is");if(/@|^[a-z]+:\/\//.test(r.configPath??""))throw new d(`the configuration is elsewhere (${r.configPath}\
), which GitLab's lint does not read`);let i=r.sha===void 0?{}:{contentRef:r.sha},t=C(V,await n.read(`/projects/${r.projectId}/ci/lint`,i));if(!t.valid){let[o="\
no reason given"]=t.errors??[];throw new d(`GitLab's lint finds an error in it (${o})`)}if(!t.merged_yaml)throw new d("GitLab's lint does not show what it merge\
d");return{projectPath:r.path,...z(await te(t.merged_yaml)),includes:t.includes?.map(({type:o,location:a="",context_project:g,extra:p})=>({type:o,location:a,from:g,
project:p?.project,ref:p?.ref}))}}};async function ne(e){let{projectId:n,iid:r,read:i}=e;if(r===void 0)return M(e,void 0);let{sha:t,sourceProjectId:o}=await i(S);
if(t===void 0)throw new d("GitLab does not say which commit is the head");if(o===void 0)throw new d("GitLab does not show the project of the source branch");return o===
n?M(e,t):re(e,o,t)}async function M({projectId:e,read:n},r){let[{ciConfigPath:i},{path:t}]=await Promise.all([n(E),n(P)]);return{projectId:e,sha:r,path:t,configPath:i}}
async function re({gitlab:e},n,r){let i=C(X,await e.Projects.show(n));return{projectId:n,sha:r,path:i.path_with_namespace,configPath:i.ci_config_path}}async function te(e){
if(e.length>W)throw new d(`it has ${e.length} characters, more than ${W}`);let{parseDocument:n}=await import("./dist-PXRHVBGO.js");try{let r=n(e,{version:"\
1.1",prettyErrors:!1,logLevel:"silent"}),[i]=r.errors;if(i)throw new d(`what GitLab merged is no YAML (${i.message})`);return r.toJS({maxAliasCount:-1})}catch(r){
throw r instanceof d?r:new d("what GitLab merged is nested too deeply, or refers to what is not there",{cause:r})}}var ve={child_pipelines:y(A(["unknown","ignore"])),except:y(G("Jobs that are left aside"))},U=5;function Oe(e,{wrong:n,open:r=[],said:i},t,o=[]){if(n.length>0)return F(
Z(n),{actual:n});if(r.length>0)return v(Z(r));let a=ie(e,o).filter(({triggers:g})=>g==="child");return a.length>0&&t!=="ignore"?v(`${i}, but the child pipeline \
of ${oe(a)} has a configuration of its own, which GitLab's lint does not resolve; child_pipelines: ignore leaves it aside`):$(i)}function Z(e){let n=e.length-U;
return[...e.slice(0,U),...n>0?[`and ${n} more`]:[]].join("; ")}function ie({jobs:e},n=[]){return e.filter(({name:r,neverRuns:i})=>!i&&!n.some(({matches:t})=>t(r)))}
function oe(e){return x([...new Set([...e].map(({name:n})=>n))],3)}function ke(e){return[...e.matchAll(q)].flatMap(([,n,r,i])=>n??r??i??[])}var q=/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;
function Re(e,n){return e.replace(q,(r,i,t,o)=>{let a=i??t??o;return a!==void 0&&Object.hasOwn(n,a)?n[a]??r:r})}export{ye as a,ve as b,Oe as c,ie as d,oe as e,ke as f,Re as g};
