import{a as p}from"./shared-semver-index.js";import{a as $,b,c as y,f as L}from"./shared-ci-outcome.js";import"./shared-ci-jobs.js";import"./shared-job-names.js";
import"./shared-ci-lint.js";import"./shared-pattern.js";import"./shared-stars.js";import"./shared-facts-project-project.js";import{c as j,g as G,j as x}from"./shared-controls-define.js";
import{a as u}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-absent.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import{d as m}from"./shared-schema.js";import"./shared-checks.js";import{A,m as h,o as w,s as q,w as l}from"./shared-api.js";import"./shared-shared-errors.js";
import{f as _}from"./shared-text.js";import"./shared-bundler.js";var k=m(200,"A range of versions, such as >=1.2 <2").check(A(t=>p.validRange(t)!==null,"a range\
 of versions, such as >=1.2 <2")),I=j({id:"pipeline_includes",title:"What the configuration includes is pinned and from allowed sources",description:G("Checks e\
very include of the merged configuration, nested ones included.",["By default an include must name a commit or an exact version. `pinned: commit` accepts commit\
s only.","A remote file counts as pinned only with a commit in its path, because GitLab does not show `integrity`.","`sources` lists where includes may come fro\
m. Files of the same project and GitLab's own templates are always allowed.","`required` names components, or projects of included files, with a range of versio\
ns. GitLab does not show the version of a branch or of `~latest`."],`- id: pipeline_includes
  with: { pinned: commit, sources: [acme/ci/**] }`),severity:"medium",scope:"project",needs:{config:$},params:w({pinned:l(q(["commit","version","no"])),sources:l(
h(m(500,"A glob over a project's path, a component's address, or host and path of a URL"))),required:l(h(w({component:m(500,"Address of a component without its \
version, or a project's path; a glob"),version:l(k)}))),child_pipelines:b.child_pipelines}),remediation:{text:"name a commit or an exact version under ref or af\
ter the @ of the component, from a source that the policy allows",page:"/-/ci/editor"},check({config:t},{pinned:e="version",sources:r,required:s=[],child_pipelines:i}){
let{includes:o}=t;if(!o)return x("GitLab's lint does not list what the configuration includes");let a=r&&u(r,{nocase:!0}),n=o.map(c=>z(c,e,a)),d=s.map(c=>C(c,o)),
f=[...n,...d];return y(t,{wrong:f.flatMap(({wrong:c})=>c??[]),open:f.flatMap(({open:c})=>c??[]),said:`${_(o.length,"include is","includes are")} as required`},i)}}),
v=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,R=/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;function z(t,e,r){let{type:s}=t;if(s==="local"||s==="template")return{};let i=g(t),o=`${s}\
 ${i.path}${i.ref===void 0?"":`@${i.ref}`}`;if(i.path==="")return{open:`GitLab does not show the source of a ${s} include`};if(L(o).length>0)return{open:`${o}: \
a variable decides what is included`};if(/^http:/i.test(t.location))return{wrong:`${o} is fetched without TLS`};if(r&&!r(i.path))return{wrong:`${o} is from a so\
urce that is not allowed`};if(e==="no")return{};if(s==="remote")return i.path.split("/").some(d=>v.test(d))?{}:{open:`${o} may change: GitLab's lint does not sh\
ow whether integrity pins it`};if(s==="artifact")return{open:`${o} is created while the pipeline runs`};let{ref:a=""}=i;if(v.test(a)||e==="version"&&R.test(a))return{};
let n=e==="commit"?"a commit":"a commit or an exact version";return{wrong:a===""?`${o} follows the default branch, which is not ${n}`:`${o} is not pinned to ${n}`}}
function g({type:t,location:e,project:r,ref:s}){if(t==="component"){let i=e.lastIndexOf("@");return i<0?{path:e,ref:void 0}:{path:e.slice(0,i),ref:e.slice(i+1)}}
return t==="file"?{path:r??"",ref:s}:{path:e.replace(/^[a-z]+:\/\/(?:[^/?#]*@)?/i,"").replace(/[?#].*$/s,""),ref:void 0}}function C({component:t,version:e},r){let s=u(
[t],{nocase:!0}),i=r.filter(({type:n})=>n==="component"||n==="file").map(g).filter(({path:n})=>s(n));if(i.length===0)return{wrong:`${t} is not included`};if(e===
void 0)return{};let o=i.map(({ref:n})=>M(n,e));if(o.includes(!0))return{};let a=i.map(({ref:n})=>n??"the default branch").join(", ");return o.includes(void 0)?{
open:`${t} is included at ${a}, and GitLab does not show whether that is ${e}`}:{wrong:`${t} is included at ${a}, which is not ${e}`}}function M(t,e){let r=(t??
"").replace(/^v/,"");if(p.valid(r))return p.satisfies(r,e,{includePrerelease:!0});if(/^\d+(?:\.\d+)?$/.test(r))return p.subset(r,e)?!0:p.intersects(r,e)?void 0:
!1}export{I as pipelineIncludes};
