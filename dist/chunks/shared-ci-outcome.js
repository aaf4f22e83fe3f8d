import{a as z}from"./shared-ci-lint.js";import{a as R}from"./shared-job-names.js";import{$39cf_b as q,$39cf_c as F}from"../index.js";import{$2599_g as Z,$2599_h as J,
$2599_i as $}from"../index.js";import{$70c0_a as T}from"../index.js";import{$104c_b as j,$104c_c as p}from"../index.js";import{$82ce_A as Y,$82ce_h as u,$82ce_k as B,
$82ce_m as A,$82ce_n as b,$82ce_s as H,$82ce_v as L,$82ce_x as K}from"../index.js";import{$416b_a as c}from"../index.js";import{$f045_f as W}from"../index.js";import{
$42a1_b as D}from"../index.js";var N=new Set(["default","include","stages","variables","workflow","image","services","cache","before_script","after_script"]),Q=2e5;
function U(e,t=()=>{}){if(!s(e))throw new c("GitLab's merged configuration is not a mapping");let r=s(e.default)?e.default:{},i=_(e.variables,"variables"),o=Object.
entries(e).filter(([a])=>!N.has(a)&&!a.startsWith(".")).map(([a,l])=>{if(t(),!s(l))throw new c(`job ${a} is not a mapping in GitLab's merged configuration`);return X(
a,l,{...V(e),...r},i)}),n=s(e.workflow)?G(e.workflow.rules,"workflow"):void 0;return{jobs:o,variables:[i,...(n??[]).map(({variables:a})=>a)]}}function V({image:e,
services:t,before_script:r,after_script:i}){let o=Object.entries({image:e,services:t,before_script:r,after_script:i});return Object.fromEntries(o.filter(([,n])=>n!==
void 0))}function X(e,t,r,i){let o=s(t.inherit)?t.inherit:{},n=f=>k(o.default,f)?r[f]:void 0,a=f=>f in t?t[f]:n(f),l=Object.entries(i).filter(([f])=>k(o.variables,
f)),g=a("image"),w=a("services")??[];if(!Array.isArray(w))throw h(e,"services");let y=a("hooks"),v=a("artifacts"),m=G(t.rules,e);return{name:e,triggers:ee(t.trigger),
image:g==null?void 0:x(g,e),services:w.map(f=>x(f,e)),variables:{...Object.fromEntries(l),..._(t.variables,e)},scripts:{before:[...s(y)?d(y.pre_get_sources_script,
e):[],...d(a("before_script"),e)],main:[...d(t.script,e),...ie(t.run,e)],after:d(a("after_script"),e),hasOwnBefore:"before_script"in t},mayFail:t.allow_failure===
!0||s(t.allow_failure),when:typeof t.when=="string"?t.when:void 0,rules:m,isLimited:[t.only,t.except].some(f=>f!=null),neverRuns:m!==void 0&&m.length>0&&re(m),reports:s(
v)&&s(v.reports)?Object.keys(v.reports):[]}}function k(e,t){return Array.isArray(e)?e.includes(t):e!==!1}function ee(e){if(e!=null)return s(e)&&e.include!==void 0&&
e.include!==null?"child":"project"}function x(e,t){let r=s(e)?e.name:e;if(typeof r!="string"||r==="")throw h(t,"image");return r}function G(e,t){if(e!=null){if(!Array.
isArray(e))throw h(t,"rules");return e.flat(10).map(r=>{if(!s(r))throw h(t,"rules");return{when:typeof r.when=="string"?r.when:void 0,mayFail:typeof r.allow_failure==
"boolean"?r.allow_failure:s(r.allow_failure)?!0:void 0,isConditional:["if","changes","exists"].some(i=>r[i]!==void 0&&r[i]!==null),condition:typeof r.if=="strin\
g"?r.if:void 0,hasChanges:r.changes!==void 0&&r.changes!==null,exists:te(r.exists),variables:_(r.variables,t)}})}}function te(e){if(e==null)return;let t=[e].flat();
return t.every(r=>typeof r=="string")?t:"elsewhere"}function re(e){let t=e.findIndex(({isConditional:r})=>!r);return e.slice(0,t<0?void 0:t+1).every(({when:r})=>r===
"never")}function _(e,t){if(e==null)return{};if(!s(e))throw h(t,"variables");return Object.fromEntries(Object.entries(e).map(([r,i])=>{let o=s(i)?i.value:i;if(typeof o==
"object"&&o!==null)throw h(t,`variables.${r}`);return[r,o==null?"":String(o)]}))}function d(e,t){let r=[],i=o=>{if(r.length>Q)throw h(t,"script");if(typeof o=="\
string")r.push(o);else if(Array.isArray(o))o.forEach(i);else if(o!=null)throw h(t,"script")};return i(e),r}function ie(e,t){if(e==null)return[];if(!Array.isArray(
e))throw h(t,"run");return e.flatMap(r=>s(r)?d(r.script,t):[])}function h(e,t){return new c(`${t} of ${e} has a form that Countersign does not support`)}function s(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var O=2e7;async function oe(e,t=()=>{}){if(e.length>O)throw new c(`it has ${e.length} characters, more th\
an ${O}`);let r=await import("./yaml-browser-dist-index.js");try{let i=new r.Composer({version:"1.1",prettyErrors:!1,logLevel:"silent",uniqueKeys:!1,customTags:a=>[
ne(t),...a]}),[o]=i.compose(ae(e,r,t),!0,e.length);if(!o)throw new c("GitLab's merged configuration is empty");let[n]=o.errors;if(n)throw new c(`GitLab's merged\
 configuration is not valid YAML (${n.message})`);return se(o,r,t),o.toJS({maxAliasCount:-1})}catch(i){throw i instanceof c||i instanceof D?i:new c("GitLab's me\
rged configuration is nested too deeply, or has an alias without an anchor",{cause:i})}}function*ae(e,{Lexer:t,Parser:r},i){let o=new r;for(let n of new t().lex(
e))i(),yield*o.next(n);yield*o.end()}function ne(e){return{tag:"!clock",default:!0,test:Object.assign(/(?!)/,{test:()=>(e(),!1)}),resolve:t=>t}}function se(e,{visit:t,
isScalar:r},i){t(e,{Map(o,{items:n}){i();let a=new Set;for(let{key:l}of n)if(r(l)){if(a.has(l.value))throw new c("GitLab's merged configuration is not valid YAM\
L (Map keys must be unique)");a.add(l.value)}}})}var ce=b({valid:B(),errors:p(A(u())),merged_yaml:p(u()),includes:p(A(b({type:u(),location:p(u()),context_project:p(
u()),extra:p(b({project:p(u()),ref:p(u())}))})))}),le=b({path_with_namespace:u(),ci_config_path:K(u())}),fe="at least Reporter in the project of the source bran\
ch, with scope read_api",ue={id:"ci_config",summary:"The CI configuration as GitLab merges it",requiredRole:fe,scope:"project",async collect(e){let{gitlab:t,limit:r}=e,
i=await he(e);if(i.configPath===void 0)throw new c("GitLab did not show this token where the CI configuration is");if(/@|^[a-z]+:\/\//.test(i.configPath??""))throw new c(
`the configuration is elsewhere (${i.configPath}), which GitLab's lint does not read`);let o={contentRef:i.sha??z},n=j(ce,await t.read(`/projects/${i.projectId}\
/ci/lint`,o));if(!n.valid){let[a="no reason given"]=n.errors??[];throw new c(`GitLab's lint finds an error in it (${a})`)}if(!n.merged_yaml)throw new c("GitLab'\
s lint does not show what it merged");return{projectPath:i.path,...U(await oe(n.merged_yaml,r?.check),r?.check),includes:n.includes?.map(({type:a,location:l="",
context_project:g,extra:w})=>({type:a,location:l,from:g,project:w?.project,ref:w?.ref}))}}};async function he(e){let{projectId:t,iid:r,read:i}=e;if(r===void 0)return P(
e,void 0);let{sha:o,sourceProjectId:n}=await i(T);if(o===void 0)throw new c("GitLab does not say which commit is the head");if(n===void 0)throw new c("GitLab do\
es not show the project of the source branch");return n===t?P(e,o):pe(e,n,o)}async function P({projectId:e,read:t},r){let[{ciConfigPath:i},{path:o}]=await Promise.
all([t(F),t(q)]);return{projectId:e,sha:r,path:o,configPath:i}}async function pe({gitlab:e},t,r){let i=j(le,await e.Projects.show(t));return{projectId:t,sha:r,path:i.
path_with_namespace,configPath:i.ci_config_path}}var we={child_pipelines:L(H(["unknown","ignore"]).check(Y("How to judge child pipelines, whose configuration Gi\
tLab does not show; unknown by default"))),except:L(R("Jobs to ignore","no job"))},C=5;function de(e,{wrong:t,open:r=[],said:i},o,n=[]){if(t.length>0)return J(I(
t),{actual:t});if(r.length>0)return $(I(r));let a=E(e,n).filter(({triggers:l})=>l==="child");return a.length>0&&o!=="ignore"?$(`${i}, but the child pipeline of ${M(
a)} has its own configuration, which GitLab's lint does not resolve; to ignore it, set child_pipelines: ignore`):Z(i)}function I(e){let t=e.length-C;return[...e.
slice(0,C),...t>0?[`and ${t} more`]:[]].join("; ")}function E({jobs:e},t=[]){return e.filter(({name:r,neverRuns:i})=>!i&&!t.some(({matches:o})=>o(r)))}function M(e){
return W([...new Set([...e].map(({name:t})=>t))],3)}function ge(e){return[...e.matchAll(S)].flatMap(([,t,r,i])=>t??r??i??[])}var S=/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;
function me(e,t){return e.replace(S,(r,i,o,n)=>{let a=i??o??n;return a!==void 0&&Object.hasOwn(t,a)?t[a]??r:r})}export{ue as a,we as b,de as c,E as d,M as e,ge as f,me as g};
