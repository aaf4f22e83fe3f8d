import{a as G}from"./shared-ci-jobs.js";import{a as P}from"./shared-job-names.js";import{a as x}from"./shared-ci-lint.js";import{b as k,c as I}from"./shared-facts-project-project.js";
import{h as A,i as C,j as m}from"./shared-controls-define.js";import{a as z}from"./shared-merge-request.js";import{a as s}from"./shared-facts-source.js";import{
b as u,c as h}from"./shared-schema.js";import{h as c,k as M,m as d,n as f,s as R,w,y as S}from"./shared-api.js";import{b as q}from"./shared-shared-errors.js";import{
g as O}from"./shared-text.js";var g=2e7;async function Z(e,t=()=>{}){if(e.length>g)throw new s(`it has ${e.length} characters, more than ${g}`);let a=await import("./yaml-browser-dist-index.js");
try{let i=new a.Composer({version:"1.1",prettyErrors:!1,logLevel:"silent",uniqueKeys:!1,customTags:n=>[Y(t),...n]}),[o]=i.compose(J(e,a,t),!0,e.length);if(!o)throw new s(
"GitLab's merged configuration is empty");let[r]=o.errors;if(r)throw new s(`GitLab's merged configuration is not valid YAML (${r.message})`);return E(o,a,t),o.toJS(
{maxAliasCount:-1})}catch(i){throw i instanceof s||i instanceof q?i:new s("GitLab's merged configuration is nested too deeply, or has an alias without an anchor",
{cause:i})}}function*J(e,{Lexer:t,Parser:a},i){let o=new a;for(let r of new t().lex(e))i(),yield*o.next(r);yield*o.end()}function Y(e){return{tag:"!clock",default:!0,
test:Object.assign(/(?!)/,{test:()=>(e(),!1)}),resolve:t=>t}}function E(e,{visit:t,isScalar:a},i){t(e,{Map(o,{items:r}){i();let n=new Set;for(let{key:l}of r)if(a(
l)){if(n.has(l.value))throw new s("GitLab's merged configuration is not valid YAML (Map keys must be unique)");n.add(l.value)}}})}var K=f({valid:M(),errors:h(d(
c())),merged_yaml:h(c()),includes:h(d(f({type:c(),location:h(c()),context_project:h(c()),extra:h(f({project:h(c()),ref:h(c())}))})))}),T=f({path_with_namespace:c(),
ci_config_path:S(c())}),D="at least Reporter in the project of the source branch, with scope read_api",F={id:"ci_config",summary:"The CI configuration as GitLab\
 merges it",requiredRole:D,scope:"project",async collect(e){let{gitlab:t,limit:a}=e,i=await N(e);if(i.configPath===void 0)throw new s("GitLab did not show this \
token where the CI configuration is");if(/@|^[a-z]+:\/\//.test(i.configPath??""))throw new s(`the configuration is elsewhere (${i.configPath}), which GitLab's l\
int does not read`);let o={contentRef:i.sha??x},r=u(K,await t.read(`/projects/${i.projectId}/ci/lint`,o));if(!r.valid){let[n="no reason given"]=r.errors??[];throw new s(
`GitLab's lint finds an error in it (${n})`)}if(!r.merged_yaml)throw new s("GitLab's lint does not show what it merged");return{projectPath:i.path,...G(await Z(
r.merged_yaml,a?.check),a?.check),includes:r.includes?.map(({type:n,location:l="",context_project:$,extra:p})=>({type:n,location:l,from:$,project:p?.project,ref:p?.
ref}))}}};async function N(e){let{projectId:t,iid:a,read:i}=e;if(a===void 0)return b(e,void 0);let{sha:o,sourceProjectId:r}=await i(z);if(o===void 0)throw new s(
"GitLab does not say which commit is the head");if(r===void 0)throw new s("GitLab does not show the project of the source branch");return r===t?b(e,o):W(e,r,o)}
async function b({projectId:e,read:t},a){let[{ciConfigPath:i},{path:o}]=await Promise.all([t(I),t(k)]);return{projectId:e,sha:a,path:o,configPath:i}}async function W({
gitlab:e},t,a){let i=u(T,await e.Projects.show(t));return{projectId:t,sha:a,path:i.path_with_namespace,configPath:i.ci_config_path}}var B={child_pipelines:w(R([
"unknown","ignore"])),except:w(P("Jobs to ignore"))},v=5;function H(e,{wrong:t,open:a=[],said:i},o,r=[]){if(t.length>0)return C(y(t),{actual:t});if(a.length>0)return m(
y(a));let n=j(e,r).filter(({triggers:l})=>l==="child");return n.length>0&&o!=="ignore"?m(`${i}, but the child pipeline of ${_(n)} has its own configuration, whi\
ch GitLab's lint does not resolve; to ignore it, set child_pipelines: ignore`):A(i)}function y(e){let t=e.length-v;return[...e.slice(0,v),...t>0?[`and ${t} more`]:
[]].join("; ")}function j({jobs:e},t=[]){return e.filter(({name:a,neverRuns:i})=>!i&&!t.some(({matches:o})=>o(a)))}function _(e){return O([...new Set([...e].map(
({name:t})=>t))],3)}function Q(e){return[...e.matchAll(L)].flatMap(([,t,a,i])=>t??a??i??[])}var L=/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;
function U(e,t){return e.replace(L,(a,i,o,r)=>{let n=i??o??r;return n!==void 0&&Object.hasOwn(t,n)?t[n]??a:a})}export{F as a,B as b,H as c,j as d,_ as e,Q as f,U as g};
