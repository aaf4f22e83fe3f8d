import{a as l}from"./shared-semver-index.js";import{a as b,b as y,c as x,f as G}from"./shared-ci-outcome.js";import"./shared-ci-jobs.js";import"./shared-job-names.js";
import"./shared-ci-lint.js";import"./shared-pattern.js";import"./shared-stars.js";import"./shared-facts-project-project.js";import{c as L,g as j,j as k}from"./shared-controls-define.js";
import{a as h}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-absent.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import{d as m}from"./shared-schema.js";import"./shared-checks.js";import{B as q,C as f,n as v,p as w,t as R,x as p}from"./shared-api.js";
import"./shared-shared-errors.js";import{f as W}from"./shared-text.js";import"./shared-bundler.js";var _=m(200,"Range of its versions, such as >=1.2 <2; any ver\
sion by default").check(q(t=>l.validRange(t)!==null,"a range of versions, such as >=1.2 <2")),C=L({id:"pipeline_includes",title:"What the configuration includes\
 is pinned and from allowed sources",description:j("Checks every include of the merged configuration, nested ones included.",["By default an include must name a\
 commit or an exact version. `pinned: commit` accepts commits only.","A remote file counts as pinned only with a commit in its path, because GitLab does not sho\
w `integrity`.","`sources` lists where includes may come from. Files of the same project and GitLab's own templates are always allowed.","`required` names compo\
nents, or projects of included files, with a range of versions. GitLab does not show the version of a branch or of `~latest`."]),severity:"medium",scope:"projec\
t",needs:{config:b},params:w({pinned:p(R(["commit","version","no"]).check(f("What an include must name: a commit, at least an exact version, or neither; version\
 by default"))),sources:p(v(m(500)).check(f("Globs over what may be included: paths of projects, addresses of components, or hosts and paths of URLs; any source\
 by default"))),required:p(v(w({component:m(500,"Glob over the address of a component without its version, or over the path of a project"),version:p(_)})).check(
f("What must be included; nothing by default"))),child_pipelines:y.child_pipelines}),example:{pinned:"commit",sources:["acme/ci/**"]},remediation:{text:"name a \
commit or an exact version under ref or after the @ of the component, from a source that the policy allows",page:"/-/ci/editor"},check({config:t},{pinned:e="ver\
sion",sources:n,required:a=[],child_pipelines:i}){let{includes:o}=t;if(!o)return k("GitLab's lint does not list what the configuration includes");let s=n&&h(n,{
nocase:!0}),r=o.map(c=>z(c,e,s)),d=a.map(c=>B(c,o)),u=[...r,...d];return x(t,{wrong:u.flatMap(({wrong:c})=>c??[]),open:u.flatMap(({open:c})=>c??[]),said:`${W(o.
length,"include is","includes are")} as required`},i)}}),g=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,I=/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;function z(t,e,n){let{type:a}=t;
if(a==="local"||a==="template")return{};let i=$(t),o=`${a} ${i.path}${i.ref===void 0?"":`@${i.ref}`}`;if(i.path==="")return{open:`GitLab does not show the sourc\
e of a ${a} include`};if(G(o).length>0)return{open:`${o}: a variable decides what is included`};if(/^http:/i.test(t.location))return{wrong:`${o} is fetched with\
out TLS`};if(n&&!n(i.path))return{wrong:`${o} is from a source that is not allowed`};if(e==="no")return{};if(a==="remote")return i.path.split("/").some(d=>g.test(
d))?{}:{open:`${o} may change: GitLab's lint does not show whether integrity pins it`};if(a==="artifact")return{open:`${o} is created while the pipeline runs`};
let{ref:s=""}=i;if(g.test(s)||e==="version"&&I.test(s))return{};let r=e==="commit"?"a commit":"a commit or an exact version";return{wrong:s===""?`${o} follows t\
he default branch, which is not ${r}`:`${o} is not pinned to ${r}`}}function $({type:t,location:e,project:n,ref:a}){if(t==="component"){let i=e.lastIndexOf("@");
return i<0?{path:e,ref:void 0}:{path:e.slice(0,i),ref:e.slice(i+1)}}return t==="file"?{path:n??"",ref:a}:{path:e.replace(/^[a-z]+:\/\/(?:[^/?#]*@)?/i,"").replace(
/[?#].*$/s,""),ref:void 0}}function B({component:t,version:e},n){let a=h([t],{nocase:!0}),i=n.filter(({type:r})=>r==="component"||r==="file").map($).filter(({path:r})=>a(
r));if(i.length===0)return{wrong:`${t} is not included`};if(e===void 0)return{};let o=i.map(({ref:r})=>M(r,e));if(o.includes(!0))return{};let s=i.map(({ref:r})=>r??
"the default branch").join(", ");return o.includes(void 0)?{open:`${t} is included at ${s}, and GitLab does not show whether that is ${e}`}:{wrong:`${t} is incl\
uded at ${s}, which is not ${e}`}}function M(t,e){let n=(t??"").replace(/^v/,"");if(l.valid(n))return l.satisfies(n,e,{includePrerelease:!0});if(/^\d+(?:\.\d+)?$/.
test(n))return l.subset(n,e)?!0:l.intersects(n,e)?void 0:!1}export{C as pipelineIncludes};
