import{a as $}from"./shared-ci-jobs.js";import{a as x}from"./shared-job-names.js";import{a as P}from"./shared-ci-lint.js";import{b as k,c as I}from"./shared-facts-project-project.js";
import{h as A,i as C,j as u}from"./shared-controls-define.js";import{a as z}from"./shared-merge-request.js";import{a as s}from"./shared-facts-source.js";import{
b as d,c as h}from"./shared-schema.js";import{C as M,i as c,l as R,n as m,o as f,t as S,x as w,z as O}from"./shared-api.js";import{b as Z}from"./shared-shared-errors.js";
import{g as q}from"./shared-text.js";var g=2e7;async function J(e,t=()=>{}){if(e.length>g)throw new s(`it has ${e.length} characters, more than ${g}`);let i=await import("./yaml-browser-dist-index.js");
try{let o=new i.Composer({version:"1.1",prettyErrors:!1,logLevel:"silent",uniqueKeys:!1,customTags:r=>[Y(t),...r]}),[a]=o.compose(T(e,i,t),!0,e.length);if(!a)throw new s(
"GitLab's merged configuration is empty");let[n]=a.errors;if(n)throw new s(`GitLab's merged configuration is not valid YAML (${n.message})`);return E(a,i,t),a.toJS(
{maxAliasCount:-1})}catch(o){throw o instanceof s||o instanceof Z?o:new s("GitLab's merged configuration is nested too deeply, or has an alias without an anchor",
{cause:o})}}function*T(e,{Lexer:t,Parser:i},o){let a=new i;for(let n of new t().lex(e))o(),yield*a.next(n);yield*a.end()}function Y(e){return{tag:"!clock",default:!0,
test:Object.assign(/(?!)/,{test:()=>(e(),!1)}),resolve:t=>t}}function E(e,{visit:t,isScalar:i},o){t(e,{Map(a,{items:n}){o();let r=new Set;for(let{key:l}of n)if(i(
l)){if(r.has(l.value))throw new s("GitLab's merged configuration is not valid YAML (Map keys must be unique)");r.add(l.value)}}})}var K=f({valid:R(),errors:h(m(
c())),merged_yaml:h(c()),includes:h(m(f({type:c(),location:h(c()),context_project:h(c()),extra:h(f({project:h(c()),ref:h(c())}))})))}),D=f({path_with_namespace:c(),
ci_config_path:O(c())}),F="at least Reporter in the project of the source branch, with scope read_api",H={id:"ci_config",summary:"The CI configuration as GitLab\
 merges it",requiredRole:F,scope:"project",async collect(e){let{gitlab:t,limit:i}=e,o=await N(e);if(o.configPath===void 0)throw new s("GitLab did not show this \
token where the CI configuration is");if(/@|^[a-z]+:\/\//.test(o.configPath??""))throw new s(`the configuration is elsewhere (${o.configPath}), which GitLab's l\
int does not read`);let a={contentRef:o.sha??P},n=d(K,await t.read(`/projects/${o.projectId}/ci/lint`,a));if(!n.valid){let[r="no reason given"]=n.errors??[];throw new s(
`GitLab's lint finds an error in it (${r})`)}if(!n.merged_yaml)throw new s("GitLab's lint does not show what it merged");return{projectPath:o.path,...$(await J(
n.merged_yaml,i?.check),i?.check),includes:n.includes?.map(({type:r,location:l="",context_project:G,extra:p})=>({type:r,location:l,from:G,project:p?.project,ref:p?.
ref}))}}};async function N(e){let{projectId:t,iid:i,read:o}=e;if(i===void 0)return b(e,void 0);let{sha:a,sourceProjectId:n}=await o(z);if(a===void 0)throw new s(
"GitLab does not say which commit is the head");if(n===void 0)throw new s("GitLab does not show the project of the source branch");return n===t?b(e,a):U(e,n,a)}
async function b({projectId:e,read:t},i){let[{ciConfigPath:o},{path:a}]=await Promise.all([t(I),t(k)]);return{projectId:e,sha:i,path:a,configPath:o}}async function U({
gitlab:e},t,i){let o=d(D,await e.Projects.show(t));return{projectId:t,sha:i,path:o.path_with_namespace,configPath:o.ci_config_path}}var W={child_pipelines:w(S([
"unknown","ignore"]).check(M("How to judge child pipelines, whose configuration GitLab does not show; unknown by default"))),except:w(x("Jobs to ignore","no job"))},
j=5;function B(e,{wrong:t,open:i=[],said:o},a,n=[]){if(t.length>0)return C(v(t),{actual:t});if(i.length>0)return u(v(i));let r=y(e,n).filter(({triggers:l})=>l===
"child");return r.length>0&&a!=="ignore"?u(`${o}, but the child pipeline of ${_(r)} has its own configuration, which GitLab's lint does not resolve; to ignore i\
t, set child_pipelines: ignore`):A(o)}function v(e){let t=e.length-j;return[...e.slice(0,j),...t>0?[`and ${t} more`]:[]].join("; ")}function y({jobs:e},t=[]){return e.
filter(({name:i,neverRuns:o})=>!o&&!t.some(({matches:a})=>a(i)))}function _(e){return q([...new Set([...e].map(({name:t})=>t))],3)}function Q(e){return[...e.matchAll(
L)].flatMap(([,t,i,o])=>t??i??o??[])}var L=/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;function V(e,t){return e.replace(L,(i,o,a,n)=>{let r=o??
a??n;return r!==void 0&&Object.hasOwn(t,r)?t[r]??i:i})}export{H as a,W as b,B as c,y as d,_ as e,Q as f,V as g};
