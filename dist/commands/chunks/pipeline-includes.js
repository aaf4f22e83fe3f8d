import{a as l}from"./shared-semver-index.js";import{a as $,b,c as y,f as L}from"./shared-ci-outcome.js";import"./shared-job-names.js";import"./shared-pattern.js";
import"./shared-project.js";import"./shared-merge-request.js";import{c as j,f as x,i as G}from"./shared-controls-define.js";import"./shared-facts-define.js";import{
d as m}from"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import{a as u}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{m as h,o as w,r as k,v as p,z as A}from"./shared-api.js";import{d as _}from"./shared-text.js";import"./shared-bundler.js";var q=m(200,"A range of version\
s, such as >=1.2 <2").check(A(t=>l.validRange(t)!==null,"a range of versions, such as >=1.2 <2")),z=j({id:"pipeline_includes",title:"What the configuration incl\
udes is pinned and from where it should be",description:x("Checks every include of the merged configuration, nested ones included.",["By default an include must\
 name a commit or an exact version. `pinned: commit` accepts commits only.","A remote file counts as pinned only with a commit in its path, because GitLab does \
not show `integrity`.","`sources` lists where includes may come from. Files of the same project and GitLab's own templates are always allowed.","`required` name\
s components, or projects of included files, with a range of versions. GitLab does not show which version a branch or `~latest` stands for."],`- id: pipeline_in\
cludes
  with: { pinned: commit, sources: [acme/ci/**] }`),severity:"medium",scope:"project",needs:{config:$},params:w({pinned:p(k(["commit","version","no"])),sources:p(
h(m(500,"A glob over a project's path, a component's address, or host and path of a URL"))),required:p(h(w({component:m(500,"Address of a component without its \
version, or a project's path; a glob"),version:p(q)}))),child_pipelines:b.child_pipelines}),remediation:{text:"name a commit or an exact version under ref or be\
hind the @ of the component, from a source that the policy allows",page:"/-/ci/editor"},check({config:t},{pinned:e="version",sources:n,required:s=[],child_pipelines:i}){
let{includes:o}=t;if(!o)return G("GitLab's lint does not list what the configuration includes");let a=n&&u(n,{nocase:!0}),r=o.map(c=>C(c,e,a)),d=s.map(c=>M(c,o)),
f=[...r,...d];return y(t,{wrong:f.flatMap(({wrong:c})=>c??[]),open:f.flatMap(({open:c})=>c??[]),said:`${_(o.length,"include is","includes are")} as asked`},i)}}),
v=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,I=/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;function C(t,e,n){let{type:s}=t;if(s==="local"||s==="template")return{};let i=g(t),o=`${s}\
 ${i.path}${i.ref===void 0?"":`@${i.ref}`}`;if(i.path==="")return{open:`GitLab does not say from where a ${s} is included`};if(L(o).length>0)return{open:`${o}: \
a variable decides what is included`};if(/^http:/i.test(t.location))return{wrong:`${o} comes without TLS`};if(n&&!n(i.path))return{wrong:`${o} is from a source \
that is not allowed`};if(e==="no")return{};if(s==="remote")return i.path.split("/").some(d=>v.test(d))?{}:{open:`${o} may change: GitLab's lint does not show wh\
ether integrity pins it`};if(s==="artifact")return{open:`${o} is made while the pipeline runs`};let{ref:a=""}=i;if(v.test(a)||e==="version"&&I.test(a))return{};
let r=e==="commit"?"a commit":"a commit or an exact version";return{wrong:a===""?`${o} follows the default branch, which is not ${r}`:`${o} is not pinned to ${r}`}}
function g({type:t,location:e,project:n,ref:s}){if(t==="component"){let i=e.lastIndexOf("@");return i<0?{path:e,ref:void 0}:{path:e.slice(0,i),ref:e.slice(i+1)}}
return t==="file"?{path:n??"",ref:s}:{path:e.replace(/^[a-z]+:\/\/(?:[^/?#]*@)?/i,"").replace(/[?#].*$/s,""),ref:void 0}}function M({component:t,version:e},n){let s=u(
[t],{nocase:!0}),i=n.filter(({type:r})=>r==="component"||r==="file").map(g).filter(({path:r})=>s(r));if(i.length===0)return{wrong:`${t} is not included`};if(e===
void 0)return{};let o=i.map(({ref:r})=>O(r,e));if(o.includes(!0))return{};let a=i.map(({ref:r})=>r??"the default branch").join(", ");return o.includes(void 0)?{
open:`${t} is included at ${a}, and whether that is ${e} is not to be told`}:{wrong:`${t} is included at ${a}, which is not ${e}`}}function O(t,e){let n=(t??"").
replace(/^v/,"");if(l.valid(n))return l.satisfies(n,e,{includePrerelease:!0});if(/^\d+(?:\.\d+)?$/.test(n))return l.subset(n,e)?!0:l.intersects(n,e)?void 0:!1}export{z as pipelineIncludes};
