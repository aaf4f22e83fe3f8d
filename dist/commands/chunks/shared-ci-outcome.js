import{b as S}from"./shared-job-names.js";import{b as M,c as Z}from"./shared-project.js";import{a as F}from"./shared-merge-request.js";import{g as J,h as q,i as j}from"./shared-controls-define.js";
import{b as A,c as h}from"./shared-schema.js";import{a as l}from"./shared-source.js";import{h as f,k as B,m as $,n as g,r as D,v as L,x as T}from"./shared-api.js";
import{e as W}from"./shared-text.js";var Y=new Set(["default","include","stages","types","variables","workflow","spec","image","services","cache","before_script",
"after_script"]),H=2e5;function K(e){if(!s(e))throw new l("GitLab's merged configuration is no mapping");let t=s(e.default)?e.default:{},r=v(e.variables,"variab\
les"),i=Object.entries(e).filter(([o])=>!Y.has(o)&&!o.startsWith(".")).map(([o,n])=>{if(!s(n))throw new l(`job ${o} is no mapping in GitLab's merged configurati\
on`);return Q(o,n,{...N(e),...t},r)}),a=s(e.workflow)?x(e.workflow.rules,"workflow"):void 0;return{jobs:i,variables:[r,...(a??[]).map(({variables:o})=>o)]}}function N({
image:e,services:t,before_script:r,after_script:i}){let a=Object.entries({image:e,services:t,before_script:r,after_script:i});return Object.fromEntries(a.filter(
([,o])=>o!==void 0))}function Q(e,t,r,i){let a=s(t.inherit)?t.inherit:{},o=c=>G(a.default,c)?r[c]:void 0,n=c=>c in t?t[c]:o(c),p=Object.entries(i).filter(([c])=>G(
a.variables,c)),w=n("image"),y=n("services")??[];if(!Array.isArray(y))throw u(e,"services");let _=n("hooks"),b=n("artifacts"),m=x(t.rules,e);return{name:e,triggers:U(
t.trigger),image:w==null?void 0:O(w,e),services:y.map(c=>O(c,e)),variables:{...Object.fromEntries(p),...v(t.variables,e)},scripts:{before:[...s(_)?d(_.pre_get_sources_script,
e):[],...d(n("before_script"),e)],main:[...d(t.script,e),...V(t.run,e)],after:d(n("after_script"),e),hasOwnBefore:"before_script"in t},mayFail:t.allow_failure===
!0||s(t.allow_failure),when:typeof t.when=="string"?t.when:void 0,rules:m,isLimited:[t.only,t.except].some(c=>c!=null),neverRuns:m!==void 0&&m.length>0&&X(m),reports:s(
b)&&s(b.reports)?Object.keys(b.reports):[]}}function G(e,t){return Array.isArray(e)?e.includes(t):e!==!1}function U(e){if(e!=null)return s(e)&&e.include!==void 0&&
e.include!==null?"child":"project"}function O(e,t){let r=s(e)?e.name:e;if(typeof r!="string"||r==="")throw u(t,"image");return r}function x(e,t){if(e!=null){if(!Array.
isArray(e))throw u(t,"rules");return e.flat(10).map(r=>{if(!s(r))throw u(t,"rules");return{when:typeof r.when=="string"?r.when:void 0,mayFail:typeof r.allow_failure==
"boolean"?r.allow_failure:s(r.allow_failure)?!0:void 0,isConditional:["if","changes","exists"].some(i=>r[i]!==void 0&&r[i]!==null),condition:typeof r.if=="strin\
g"?r.if:void 0,variables:v(r.variables,t)}})}}function X(e){let t=e.findIndex(({isConditional:r})=>!r);return e.slice(0,t<0?void 0:t+1).every(({when:r})=>r==="n\
ever")}function v(e,t){if(e==null)return{};if(!s(e))throw u(t,"variables");return Object.fromEntries(Object.entries(e).map(([r,i])=>{let a=s(i)?i.value:i;if(typeof a==
"object"&&a!==null)throw u(t,`variables.${r}`);return[r,a==null?"":String(a)]}))}function d(e,t){let r=[],i=a=>{if(r.length>H)throw u(t,"script");if(typeof a=="\
string")r.push(a);else if(Array.isArray(a))a.forEach(i);else if(a!=null)throw u(t,"script")};return i(e),r}function V(e,t){return Array.isArray(e)?e.flatMap(r=>s(
r)?d(r.script,t):[]):[]}function u(e,t){return new l(`${t} of ${e} has a form that is not understood here`)}function s(e){return typeof e=="object"&&e!==null&&!Array.
isArray(e)}var ee=g({valid:B(),errors:h($(f())),merged_yaml:h(f()),includes:h($(g({type:f(),location:h(f()),context_project:h(f()),extra:h(g({project:h(f()),ref:h(
f())}))})))}),te=g({path_with_namespace:f(),ci_config_path:T(f())}),re="at least Reporter in the project of the source branch, with scope read_api",k=2e7,ie={id:"\
ci_config",summary:"The CI configuration as GitLab merges it",requiredRole:re,scope:"project",async collect(e){let{gitlab:t}=e,r=await ae(e);if(r.configPath===void 0)
throw new l("GitLab did not show this token where the CI configuration is");if(/@|^[a-z]+:\/\//.test(r.configPath??""))throw new l(`the configuration is elsewhe\
re (${r.configPath}), which GitLab's lint does not read`);let i=r.sha===void 0?{}:{contentRef:r.sha},a=A(ee,await t.read(`/projects/${r.projectId}/ci/lint`,i));
if(!a.valid){let[o="no reason given"]=a.errors??[];throw new l(`GitLab's lint finds an error in it (${o})`)}if(!a.merged_yaml)throw new l("GitLab's lint does no\
t show what it merged");return{projectPath:r.path,...K(await ne(a.merged_yaml)),includes:a.includes?.map(({type:o,location:n="",context_project:p,extra:w})=>({type:o,
location:n,from:p,project:w?.project,ref:w?.ref}))}}};async function ae(e){let{projectId:t,iid:r,read:i}=e;if(r===void 0)return P(e,void 0);let{sha:a,sourceProjectId:o}=await i(
F);if(a===void 0)throw new l("GitLab does not say which commit is the head");if(o===void 0)throw new l("GitLab does not show the project of the source branch");
return o===t?P(e,a):oe(e,o,a)}async function P({projectId:e,read:t},r){let[{ciConfigPath:i},{path:a}]=await Promise.all([t(Z),t(M)]);return{projectId:e,sha:r,path:a,
configPath:i}}async function oe({gitlab:e},t,r){let i=A(te,await e.Projects.show(t));return{projectId:t,sha:r,path:i.path_with_namespace,configPath:i.ci_config_path}}
async function ne(e){if(e.length>k)throw new l(`it has ${e.length} characters, more than ${k}`);let{parseDocument:t}=await import("./yaml-browser-dist-index.js");
try{let r=t(e,{version:"1.1",prettyErrors:!1,logLevel:"silent"}),[i]=r.errors;if(i)throw new l(`what GitLab merged is no YAML (${i.message})`);return r.toJS({maxAliasCount:-1})}catch(r){
throw r instanceof l?r:new l("what GitLab merged is nested too deeply, or refers to what is not there",{cause:r})}}var se={child_pipelines:L(D(["unknown","ignor\
e"])),except:L(S("Jobs that are left aside"))},I=5;function le(e,{wrong:t,open:r=[],said:i},a,o=[]){if(t.length>0)return q(C(t),{actual:t});if(r.length>0)return j(
C(r));let n=z(e,o).filter(({triggers:p})=>p==="child");return n.length>0&&a!=="ignore"?j(`${i}, but the child pipeline of ${E(n)} has a configuration of its own\
, which GitLab's lint does not resolve; child_pipelines: ignore leaves it aside`):J(i)}function C(e){let t=e.length-I;return[...e.slice(0,I),...t>0?[`and ${t} m\
ore`]:[]].join("; ")}function z({jobs:e},t=[]){return e.filter(({name:r,neverRuns:i})=>!i&&!t.some(({matches:a})=>a(r)))}function E(e){return W([...new Set([...e].
map(({name:t})=>t))],3)}function ce(e){return[...e.matchAll(R)].flatMap(([,t,r,i])=>t??r??i??[])}var R=/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;
function fe(e,t){return e.replace(R,(r,i,a,o)=>{let n=i??a??o;return n!==void 0&&Object.hasOwn(t,n)?t[n]??r:r})}export{ie as a,se as b,le as c,z as d,E as e,ce as f,fe as g};
