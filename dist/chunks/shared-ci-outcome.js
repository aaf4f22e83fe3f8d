import{b as S}from"./shared-job-names.js";import{$70c0_a as M}from"../index.js";import{$2599_f as Z,$2599_g as F,$2599_h as $}from"../index.js";import{$39cf_b as J,
$39cf_c as q}from"../index.js";import{$104c_b as j,$104c_c as h}from"../index.js";import{$416b_a as c}from"../index.js";import{$82ce_h as f,$82ce_k as B,$82ce_m as A,
$82ce_n as g,$82ce_r as D,$82ce_u as L,$82ce_w as T}from"../index.js";import{$f045_e as W}from"../index.js";var Y=new Set(["default","include","stages","types",
"variables","workflow","spec","image","services","cache","before_script","after_script"]),H=2e5;function K(e){if(!s(e))throw new c("GitLab's merged configuratio\
n is no mapping");let t=s(e.default)?e.default:{},r=v(e.variables,"variables"),i=Object.entries(e).filter(([o])=>!Y.has(o)&&!o.startsWith(".")).map(([o,n])=>{if(!s(
n))throw new c(`job ${o} is no mapping in GitLab's merged configuration`);return Q(o,n,{...N(e),...t},r)}),a=s(e.workflow)?k(e.workflow.rules,"workflow"):void 0;
return{jobs:i,variables:[r,...(a??[]).map(({variables:o})=>o)]}}function N({image:e,services:t,before_script:r,after_script:i}){let a=Object.entries({image:e,services:t,
before_script:r,after_script:i});return Object.fromEntries(a.filter(([,o])=>o!==void 0))}function Q(e,t,r,i){let a=s(t.inherit)?t.inherit:{},o=l=>G(a.default,l)?
r[l]:void 0,n=l=>l in t?t[l]:o(l),p=Object.entries(i).filter(([l])=>G(a.variables,l)),w=n("image"),_=n("services")??[];if(!Array.isArray(_))throw u(e,"services");
let y=n("hooks"),b=n("artifacts"),m=k(t.rules,e);return{name:e,triggers:U(t.trigger),image:w==null?void 0:O(w,e),services:_.map(l=>O(l,e)),variables:{...Object.
fromEntries(p),...v(t.variables,e)},scripts:{before:[...s(y)?d(y.pre_get_sources_script,e):[],...d(n("before_script"),e)],main:[...d(t.script,e),...V(t.run,e)],
after:d(n("after_script"),e),hasOwnBefore:"before_script"in t},mayFail:t.allow_failure===!0||s(t.allow_failure),when:typeof t.when=="string"?t.when:void 0,rules:m,
isLimited:[t.only,t.except].some(l=>l!=null),neverRuns:m!==void 0&&m.length>0&&X(m),reports:s(b)&&s(b.reports)?Object.keys(b.reports):[]}}function G(e,t){return Array.
isArray(e)?e.includes(t):e!==!1}function U(e){if(e!=null)return s(e)&&e.include!==void 0&&e.include!==null?"child":"project"}function O(e,t){let r=s(e)?e.name:e;
if(typeof r!="string"||r==="")throw u(t,"image");return r}function k(e,t){if(e!=null){if(!Array.isArray(e))throw u(t,"rules");return e.flat(10).map(r=>{if(!s(r))
throw u(t,"rules");return{when:typeof r.when=="string"?r.when:void 0,mayFail:typeof r.allow_failure=="boolean"?r.allow_failure:s(r.allow_failure)?!0:void 0,isConditional:[
"if","changes","exists"].some(i=>r[i]!==void 0&&r[i]!==null),condition:typeof r.if=="string"?r.if:void 0,variables:v(r.variables,t)}})}}function X(e){let t=e.findIndex(
({isConditional:r})=>!r);return e.slice(0,t<0?void 0:t+1).every(({when:r})=>r==="never")}function v(e,t){if(e==null)return{};if(!s(e))throw u(t,"variables");return Object.
fromEntries(Object.entries(e).map(([r,i])=>{let a=s(i)?i.value:i;if(typeof a=="object"&&a!==null)throw u(t,`variables.${r}`);return[r,a==null?"":String(a)]}))}function d(e,t){
let r=[],i=a=>{if(r.length>H)throw u(t,"script");if(typeof a=="string")r.push(a);else if(Array.isArray(a))a.forEach(i);else if(a!=null)throw u(t,"script")};return i(
e),r}function V(e,t){return Array.isArray(e)?e.flatMap(r=>s(r)?d(r.script,t):[]):[]}function u(e,t){return new c(`${t} of ${e} has a form that is not understood\
 here`)}function s(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ee=g({valid:B(),errors:h(A(f())),merged_yaml:h(f()),includes:h(A(g({type:f(),location:h(
f()),context_project:h(f()),extra:h(g({project:h(f()),ref:h(f())}))})))}),te=g({path_with_namespace:f(),ci_config_path:T(f())}),re="at least Reporter in the pro\
ject of the source branch, with scope read_api",x=2e7,ie={id:"ci_config",summary:"The CI configuration as GitLab merges it",requiredRole:re,scope:"project",async collect(e){
let{gitlab:t}=e,r=await ae(e);if(r.configPath===void 0)throw new c("GitLab did not show this token where the CI configuration is");if(/@|^[a-z]+:\/\//.test(r.configPath??
""))throw new c(`the configuration is elsewhere (${r.configPath}), which GitLab's lint does not read`);let i=r.sha===void 0?{}:{contentRef:r.sha},a=j(ee,await t.
read(`/projects/${r.projectId}/ci/lint`,i));if(!a.valid){let[o="no reason given"]=a.errors??[];throw new c(`GitLab's lint finds an error in it (${o})`)}if(!a.merged_yaml)
throw new c("GitLab's lint does not show what it merged");return{projectPath:r.path,...K(await ne(a.merged_yaml)),includes:a.includes?.map(({type:o,location:n="",
context_project:p,extra:w})=>({type:o,location:n,from:p,project:w?.project,ref:w?.ref}))}}};async function ae(e){let{projectId:t,iid:r,read:i}=e;if(r===void 0)return P(
e,void 0);let{sha:a,sourceProjectId:o}=await i(M);if(a===void 0)throw new c("GitLab does not say which commit is the head");if(o===void 0)throw new c("GitLab do\
es not show the project of the source branch");return o===t?P(e,a):oe(e,o,a)}async function P({projectId:e,read:t},r){let[{ciConfigPath:i},{path:a}]=await Promise.
all([t(q),t(J)]);return{projectId:e,sha:r,path:a,configPath:i}}async function oe({gitlab:e},t,r){let i=j(te,await e.Projects.show(t));return{projectId:t,sha:r,path:i.
path_with_namespace,configPath:i.ci_config_path}}async function ne(e){if(e.length>x)throw new c(`it has ${e.length} characters, more than ${x}`);let{parseDocument:t}=await import("./yaml-browser-dist-index.js");
try{let r=t(e,{version:"1.1",prettyErrors:!1,logLevel:"silent"}),[i]=r.errors;if(i)throw new c(`what GitLab merged is no YAML (${i.message})`);return r.toJS({maxAliasCount:-1})}catch(r){
throw r instanceof c?r:new c("what GitLab merged is nested too deeply, or refers to what is not there",{cause:r})}}var se={child_pipelines:L(D(["unknown","ignor\
e"])),except:L(S("Jobs that are left aside"))},I=5;function ce(e,{wrong:t,open:r=[],said:i},a,o=[]){if(t.length>0)return F(C(t),{actual:t});if(r.length>0)return $(
C(r));let n=z(e,o).filter(({triggers:p})=>p==="child");return n.length>0&&a!=="ignore"?$(`${i}, but the child pipeline of ${E(n)} has a configuration of its own\
, which GitLab's lint does not resolve; child_pipelines: ignore leaves it aside`):Z(i)}function C(e){let t=e.length-I;return[...e.slice(0,I),...t>0?[`and ${t} m\
ore`]:[]].join("; ")}function z({jobs:e},t=[]){return e.filter(({name:r,neverRuns:i})=>!i&&!t.some(({matches:a})=>a(r)))}function E(e){return W([...new Set([...e].
map(({name:t})=>t))],3)}function le(e){return[...e.matchAll(R)].flatMap(([,t,r,i])=>t??r??i??[])}var R=/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;
function fe(e,t){return e.replace(R,(r,i,a,o)=>{let n=i??a??o;return n!==void 0&&Object.hasOwn(t,n)?t[n]??r:r})}export{ie as a,se as b,ce as c,z as d,E as e,le as f,fe as g};
