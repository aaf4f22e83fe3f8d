import{a as E}from"./shared-job-names.js";import{a as R}from"./shared-ci-lint.js";import{b as q,c as F}from"./shared-project.js";import{h as Z,i as J,j}from"./shared-controls-define.js";
import{a as T}from"./shared-merge-request.js";import{a as l}from"./shared-facts-source.js";import{b as A,c as p}from"./shared-schema.js";import{h as u,k as Y,m as L,
n as v,s as B,w as $,y as K}from"./shared-api.js";import{b as W}from"./shared-shared-errors.js";import{g as D}from"./shared-text.js";var H=new Set(["default","i\
nclude","stages","variables","workflow","image","services","cache","before_script","after_script"]),N=2e5;function Q(e,t=()=>{}){if(!s(e))throw new l("GitLab's \
merged configuration is not a mapping");let r=s(e.default)?e.default:{},i=y(e.variables,"variables"),o=Object.entries(e).filter(([a])=>!H.has(a)&&!a.startsWith(
".")).map(([a,c])=>{if(t(),!s(c))throw new l(`job ${a} is not a mapping in GitLab's merged configuration`);return V(a,c,{...U(e),...r},i)}),n=s(e.workflow)?k(e.
workflow.rules,"workflow"):void 0;return{jobs:o,variables:[i,...(n??[]).map(({variables:a})=>a)]}}function U({image:e,services:t,before_script:r,after_script:i}){
let o=Object.entries({image:e,services:t,before_script:r,after_script:i});return Object.fromEntries(o.filter(([,n])=>n!==void 0))}function V(e,t,r,i){let o=s(t.
inherit)?t.inherit:{},n=f=>x(o.default,f)?r[f]:void 0,a=f=>f in t?t[f]:n(f),c=Object.entries(i).filter(([f])=>x(o.variables,f)),m=a("image"),w=a("services")??[];
if(!Array.isArray(w))throw h(e,"services");let _=a("hooks"),b=a("artifacts"),g=k(t.rules,e);return{name:e,triggers:X(t.trigger),image:m==null?void 0:G(m,e),services:w.
map(f=>G(f,e)),variables:{...Object.fromEntries(c),...y(t.variables,e)},scripts:{before:[...s(_)?d(_.pre_get_sources_script,e):[],...d(a("before_script"),e)],main:[
...d(t.script,e),...re(t.run,e)],after:d(a("after_script"),e),hasOwnBefore:"before_script"in t},mayFail:t.allow_failure===!0||s(t.allow_failure),when:typeof t.when==
"string"?t.when:void 0,rules:g,isLimited:[t.only,t.except].some(f=>f!=null),neverRuns:g!==void 0&&g.length>0&&te(g),reports:s(b)&&s(b.reports)?Object.keys(b.reports):
[]}}function x(e,t){return Array.isArray(e)?e.includes(t):e!==!1}function X(e){if(e!=null)return s(e)&&e.include!==void 0&&e.include!==null?"child":"project"}function G(e,t){
let r=s(e)?e.name:e;if(typeof r!="string"||r==="")throw h(t,"image");return r}function k(e,t){if(e!=null){if(!Array.isArray(e))throw h(t,"rules");return e.flat(
10).map(r=>{if(!s(r))throw h(t,"rules");return{when:typeof r.when=="string"?r.when:void 0,mayFail:typeof r.allow_failure=="boolean"?r.allow_failure:s(r.allow_failure)?
!0:void 0,isConditional:["if","changes","exists"].some(i=>r[i]!==void 0&&r[i]!==null),condition:typeof r.if=="string"?r.if:void 0,hasChanges:r.changes!==void 0&&
r.changes!==null,exists:ee(r.exists),variables:y(r.variables,t)}})}}function ee(e){if(e==null)return;let t=[e].flat();return t.every(r=>typeof r=="string")?t:"e\
lsewhere"}function te(e){let t=e.findIndex(({isConditional:r})=>!r);return e.slice(0,t<0?void 0:t+1).every(({when:r})=>r==="never")}function y(e,t){if(e==null)return{};
if(!s(e))throw h(t,"variables");return Object.fromEntries(Object.entries(e).map(([r,i])=>{let o=s(i)?i.value:i;if(typeof o=="object"&&o!==null)throw h(t,`variab\
les.${r}`);return[r,o==null?"":String(o)]}))}function d(e,t){let r=[],i=o=>{if(r.length>N)throw h(t,"script");if(typeof o=="string")r.push(o);else if(Array.isArray(
o))o.forEach(i);else if(o!=null)throw h(t,"script")};return i(e),r}function re(e,t){if(e==null)return[];if(!Array.isArray(e))throw h(t,"run");return e.flatMap(r=>s(
r)?d(r.script,t):[])}function h(e,t){return new l(`${t} of ${e} has a form that Countersign does not support`)}function s(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}var O=2e7;async function ie(e,t=()=>{}){if(e.length>O)throw new l(`it has ${e.length} characters, more than ${O}`);let r=await import("./yaml-browser-dist-index.js");
try{let i=new r.Composer({version:"1.1",prettyErrors:!1,logLevel:"silent",uniqueKeys:!1,customTags:a=>[ae(t),...a]}),[o]=i.compose(oe(e,r,t),!0,e.length);if(!o)
throw new l("GitLab's merged configuration is empty");let[n]=o.errors;if(n)throw new l(`GitLab's merged configuration is not valid YAML (${n.message})`);return ne(
o,r,t),o.toJS({maxAliasCount:-1})}catch(i){throw i instanceof l||i instanceof W?i:new l("GitLab's merged configuration is nested too deeply, or has an alias wit\
hout an anchor",{cause:i})}}function*oe(e,{Lexer:t,Parser:r},i){let o=new r;for(let n of new t().lex(e))i(),yield*o.next(n);yield*o.end()}function ae(e){return{
tag:"!clock",default:!0,test:Object.assign(/(?!)/,{test:()=>(e(),!1)}),resolve:t=>t}}function ne(e,{visit:t,isScalar:r},i){t(e,{Map(o,{items:n}){i();let a=new Set;
for(let{key:c}of n)if(r(c)){if(a.has(c.value))throw new l("GitLab's merged configuration is not valid YAML (Map keys must be unique)");a.add(c.value)}}})}var se=v(
{valid:Y(),errors:p(L(u())),merged_yaml:p(u()),includes:p(L(v({type:u(),location:p(u()),context_project:p(u()),extra:p(v({project:p(u()),ref:p(u())}))})))}),le=v(
{path_with_namespace:u(),ci_config_path:K(u())}),ce="at least Reporter in the project of the source branch, with scope read_api",fe={id:"ci_config",summary:"The\
 CI configuration as GitLab merges it",requiredRole:ce,scope:"project",async collect(e){let{gitlab:t,limit:r}=e,i=await ue(e);if(i.configPath===void 0)throw new l(
"GitLab did not show this token where the CI configuration is");if(/@|^[a-z]+:\/\//.test(i.configPath??""))throw new l(`the configuration is elsewhere (${i.configPath}\
), which GitLab's lint does not read`);let o={contentRef:i.sha??R},n=A(se,await t.read(`/projects/${i.projectId}/ci/lint`,o));if(!n.valid){let[a="no reason give\
n"]=n.errors??[];throw new l(`GitLab's lint finds an error in it (${a})`)}if(!n.merged_yaml)throw new l("GitLab's lint does not show what it merged");return{projectPath:i.
path,...Q(await ie(n.merged_yaml,r?.check),r?.check),includes:n.includes?.map(({type:a,location:c="",context_project:m,extra:w})=>({type:a,location:c,from:m,project:w?.
project,ref:w?.ref}))}}};async function ue(e){let{projectId:t,iid:r,read:i}=e;if(r===void 0)return P(e,void 0);let{sha:o,sourceProjectId:n}=await i(T);if(o===void 0)
throw new l("GitLab does not say which commit is the head");if(n===void 0)throw new l("GitLab does not show the project of the source branch");return n===t?P(e,
o):he(e,n,o)}async function P({projectId:e,read:t},r){let[{ciConfigPath:i},{path:o}]=await Promise.all([t(F),t(q)]);return{projectId:e,sha:r,path:o,configPath:i}}
async function he({gitlab:e},t,r){let i=A(le,await e.Projects.show(t));return{projectId:t,sha:r,path:i.path_with_namespace,configPath:i.ci_config_path}}var pe={
child_pipelines:$(B(["unknown","ignore"])),except:$(E("Jobs to ignore"))},C=5;function we(e,{wrong:t,open:r=[],said:i},o,n=[]){if(t.length>0)return J(I(t),{actual:t});
if(r.length>0)return j(I(r));let a=M(e,n).filter(({triggers:c})=>c==="child");return a.length>0&&o!=="ignore"?j(`${i}, but the child pipeline of ${S(a)} has its\
 own configuration, which GitLab's lint does not resolve; to ignore it, set child_pipelines: ignore`):Z(i)}function I(e){let t=e.length-C;return[...e.slice(0,C),
...t>0?[`and ${t} more`]:[]].join("; ")}function M({jobs:e},t=[]){return e.filter(({name:r,neverRuns:i})=>!i&&!t.some(({matches:o})=>o(r)))}function S(e){return D(
[...new Set([...e].map(({name:t})=>t))],3)}function de(e){return[...e.matchAll(z)].flatMap(([,t,r,i])=>t??r??i??[])}var z=/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;
function me(e,t){return e.replace(z,(r,i,o,n)=>{let a=i??o??n;return a!==void 0&&Object.hasOwn(t,a)?t[a]??r:r})}export{fe as a,pe as b,we as c,M as d,S as e,de as f,me as g};
