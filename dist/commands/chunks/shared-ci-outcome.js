import{b as S}from"./shared-job-names.js";import{a as M}from"./shared-ci-lint.js";import{b as Z,c as F}from"./shared-project.js";import{g as J,h as q,i as j}from"./shared-controls-define.js";
import{a as B}from"./shared-merge-request.js";import{b as A,c as u}from"./shared-schema.js";import{a as l}from"./shared-facts-source.js";import{h as f,k as D,m as $,
n as g,r as T,v as L,x as W}from"./shared-api.js";import{e as Y}from"./shared-text.js";var H=new Set(["default","include","stages","types","variables","workflow",
"spec","image","services","cache","before_script","after_script"]),K=2e5;function N(e){if(!s(e))throw new l("GitLab's merged configuration is not a mapping");let t=s(
e.default)?e.default:{},r=v(e.variables,"variables"),i=Object.entries(e).filter(([o])=>!H.has(o)&&!o.startsWith(".")).map(([o,n])=>{if(!s(n))throw new l(`job ${o}\
 is not a mapping in GitLab's merged configuration`);return U(o,n,{...Q(e),...t},r)}),a=s(e.workflow)?O(e.workflow.rules,"workflow"):void 0;return{jobs:i,variables:[
r,...(a??[]).map(({variables:o})=>o)]}}function Q({image:e,services:t,before_script:r,after_script:i}){let a=Object.entries({image:e,services:t,before_script:r,
after_script:i});return Object.fromEntries(a.filter(([,o])=>o!==void 0))}function U(e,t,r,i){let a=s(t.inherit)?t.inherit:{},o=c=>x(a.default,c)?r[c]:void 0,n=c=>c in
t?t[c]:o(c),p=Object.entries(i).filter(([c])=>x(a.variables,c)),w=n("image"),y=n("services")??[];if(!Array.isArray(y))throw h(e,"services");let _=n("hooks"),b=n(
"artifacts"),m=O(t.rules,e);return{name:e,triggers:V(t.trigger),image:w==null?void 0:G(w,e),services:y.map(c=>G(c,e)),variables:{...Object.fromEntries(p),...v(t.
variables,e)},scripts:{before:[...s(_)?d(_.pre_get_sources_script,e):[],...d(n("before_script"),e)],main:[...d(t.script,e),...te(t.run,e)],after:d(n("after_scri\
pt"),e),hasOwnBefore:"before_script"in t},mayFail:t.allow_failure===!0||s(t.allow_failure),when:typeof t.when=="string"?t.when:void 0,rules:m,isLimited:[t.only,
t.except].some(c=>c!=null),neverRuns:m!==void 0&&m.length>0&&ee(m),reports:s(b)&&s(b.reports)?Object.keys(b.reports):[]}}function x(e,t){return Array.isArray(e)?
e.includes(t):e!==!1}function V(e){if(e!=null)return s(e)&&e.include!==void 0&&e.include!==null?"child":"project"}function G(e,t){let r=s(e)?e.name:e;if(typeof r!=
"string"||r==="")throw h(t,"image");return r}function O(e,t){if(e!=null){if(!Array.isArray(e))throw h(t,"rules");return e.flat(10).map(r=>{if(!s(r))throw h(t,"r\
ules");return{when:typeof r.when=="string"?r.when:void 0,mayFail:typeof r.allow_failure=="boolean"?r.allow_failure:s(r.allow_failure)?!0:void 0,isConditional:["\
if","changes","exists"].some(i=>r[i]!==void 0&&r[i]!==null),condition:typeof r.if=="string"?r.if:void 0,hasChanges:r.changes!==void 0&&r.changes!==null,exists:X(
r.exists),variables:v(r.variables,t)}})}}function X(e){if(e==null)return;let t=[e].flat();return t.every(r=>typeof r=="string")?t:"elsewhere"}function ee(e){let t=e.
findIndex(({isConditional:r})=>!r);return e.slice(0,t<0?void 0:t+1).every(({when:r})=>r==="never")}function v(e,t){if(e==null)return{};if(!s(e))throw h(t,"varia\
bles");return Object.fromEntries(Object.entries(e).map(([r,i])=>{let a=s(i)?i.value:i;if(typeof a=="object"&&a!==null)throw h(t,`variables.${r}`);return[r,a==null?
"":String(a)]}))}function d(e,t){let r=[],i=a=>{if(r.length>K)throw h(t,"script");if(typeof a=="string")r.push(a);else if(Array.isArray(a))a.forEach(i);else if(a!=
null)throw h(t,"script")};return i(e),r}function te(e,t){return Array.isArray(e)?e.flatMap(r=>s(r)?d(r.script,t):[]):[]}function h(e,t){return new l(`${t} of ${e}\
 has a form that Countersign does not support`)}function s(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var re=g({valid:D(),errors:u($(f())),merged_yaml:u(
f()),includes:u($(g({type:f(),location:u(f()),context_project:u(f()),extra:u(g({project:u(f()),ref:u(f())}))})))}),ie=g({path_with_namespace:f(),ci_config_path:W(
f())}),ae="at least Reporter in the project of the source branch, with scope read_api",P=2e7,oe={id:"ci_config",summary:"The CI configuration as GitLab merges i\
t",requiredRole:ae,scope:"project",async collect(e){let{gitlab:t}=e,r=await ne(e);if(r.configPath===void 0)throw new l("GitLab did not show this token where the\
 CI configuration is");if(/@|^[a-z]+:\/\//.test(r.configPath??""))throw new l(`the configuration is elsewhere (${r.configPath}), which GitLab's lint does not re\
ad`);let i={contentRef:r.sha??M},a=A(re,await t.read(`/projects/${r.projectId}/ci/lint`,i));if(!a.valid){let[o="no reason given"]=a.errors??[];throw new l(`GitL\
ab's lint finds an error in it (${o})`)}if(!a.merged_yaml)throw new l("GitLab's lint does not show what it merged");return{projectPath:r.path,...N(await le(a.merged_yaml)),
includes:a.includes?.map(({type:o,location:n="",context_project:p,extra:w})=>({type:o,location:n,from:p,project:w?.project,ref:w?.ref}))}}};async function ne(e){
let{projectId:t,iid:r,read:i}=e;if(r===void 0)return k(e,void 0);let{sha:a,sourceProjectId:o}=await i(B);if(a===void 0)throw new l("GitLab does not say which co\
mmit is the head");if(o===void 0)throw new l("GitLab does not show the project of the source branch");return o===t?k(e,a):se(e,o,a)}async function k({projectId:e,
read:t},r){let[{ciConfigPath:i},{path:a}]=await Promise.all([t(F),t(Z)]);return{projectId:e,sha:r,path:a,configPath:i}}async function se({gitlab:e},t,r){let i=A(
ie,await e.Projects.show(t));return{projectId:t,sha:r,path:i.path_with_namespace,configPath:i.ci_config_path}}async function le(e){if(e.length>P)throw new l(`it\
 has ${e.length} characters, more than ${P}`);let{parseDocument:t}=await import("./yaml-browser-dist-index.js");try{let r=t(e,{version:"1.1",prettyErrors:!1,logLevel:"\
silent"}),[i]=r.errors;if(i)throw new l(`GitLab's merged configuration is not valid YAML (${i.message})`);return r.toJS({maxAliasCount:-1})}catch(r){throw r instanceof
l?r:new l("GitLab's merged configuration is nested too deeply, or has an alias without an anchor",{cause:r})}}var ce={child_pipelines:L(T(["unknown","ignore"])),
except:L(S("Jobs to ignore"))},C=5;function fe(e,{wrong:t,open:r=[],said:i},a,o=[]){if(t.length>0)return q(I(t),{actual:t});if(r.length>0)return j(I(r));let n=R(
e,o).filter(({triggers:p})=>p==="child");return n.length>0&&a!=="ignore"?j(`${i}, but the child pipeline of ${z(n)} has its own configuration, which GitLab's li\
nt does not resolve; to ignore it, set child_pipelines: ignore`):J(i)}function I(e){let t=e.length-C;return[...e.slice(0,C),...t>0?[`and ${t} more`]:[]].join(";\
 ")}function R({jobs:e},t=[]){return e.filter(({name:r,neverRuns:i})=>!i&&!t.some(({matches:a})=>a(r)))}function z(e){return Y([...new Set([...e].map(({name:t})=>t))],
3)}function ue(e){return[...e.matchAll(E)].flatMap(([,t,r,i])=>t??r??i??[])}var E=/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;function he(e,t){
return e.replace(E,(r,i,a,o)=>{let n=i??a??o;return n!==void 0&&Object.hasOwn(t,n)?t[n]??r:r})}export{oe as a,ce as b,fe as c,R as d,z as e,ue as f,he as g};
