import{a as l}from"./shared-semver-index.js";import{a as g,b,c as y,f as _}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import"./shared-job-names.js";
import"./shared-stars.js";import"./shared-absent.js";import{a as u}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$2599_c as L,
$2599_f as j,$2599_i as G}from"../index.js";import{$104c_d as f}from"../index.js";import{$82ce_m as h,$82ce_o as $,$82ce_s as x,$82ce_v as p,$82ce_z as q}from"../index.js";
import{$f045_e as A}from"../index.js";var k=f(200,"A range of versions, such as >=1.2 <2").check(q(t=>l.validRange(t)!==null,"a range of versions, such as >=1.2\
 <2")),z=L({id:"pipeline_includes",title:"What the configuration includes is pinned and from allowed sources",description:j("Checks every include of the merged \
configuration, nested ones included.",["By default an include must name a commit or an exact version. `pinned: commit` accepts commits only.","A remote file cou\
nts as pinned only with a commit in its path, because GitLab does not show `integrity`.","`sources` lists where includes may come from. Files of the same projec\
t and GitLab's own templates are always allowed.","`required` names components, or projects of included files, with a range of versions. GitLab does not show th\
e version of a branch or of `~latest`."],`- id: pipeline_includes
  with: { pinned: commit, sources: [acme/ci/**] }`),severity:"medium",scope:"project",needs:{config:g},params:$({pinned:p(x(["commit","version","no"])),sources:p(
h(f(500,"A glob over a project's path, a component's address, or host and path of a URL"))),required:p(h($({component:f(500,"Address of a component without its \
version, or a project's path; a glob"),version:p(k)}))),child_pipelines:b.child_pipelines}),remediation:{text:"name a commit or an exact version under ref or af\
ter the @ of the component, from a source that the policy allows",page:"/-/ci/editor"},check({config:t},{pinned:e="version",sources:n,required:s=[],child_pipelines:i}){
let{includes:o}=t;if(!o)return G("GitLab's lint does not list what the configuration includes");let a=n&&u(n,{nocase:!0}),r=o.map(c=>R(c,e,a)),d=s.map(c=>C(c,o)),
m=[...r,...d];return y(t,{wrong:m.flatMap(({wrong:c})=>c??[]),open:m.flatMap(({open:c})=>c??[]),said:`${A(o.length,"include is","includes are")} as required`},i)}}),
w=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,I=/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;function R(t,e,n){let{type:s}=t;if(s==="local"||s==="template")return{};let i=v(t),o=`${s}\
 ${i.path}${i.ref===void 0?"":`@${i.ref}`}`;if(i.path==="")return{open:`GitLab does not show the source of a ${s} include`};if(_(o).length>0)return{open:`${o}: \
a variable decides what is included`};if(/^http:/i.test(t.location))return{wrong:`${o} is fetched without TLS`};if(n&&!n(i.path))return{wrong:`${o} is from a so\
urce that is not allowed`};if(e==="no")return{};if(s==="remote")return i.path.split("/").some(d=>w.test(d))?{}:{open:`${o} may change: GitLab's lint does not sh\
ow whether integrity pins it`};if(s==="artifact")return{open:`${o} is created while the pipeline runs`};let{ref:a=""}=i;if(w.test(a)||e==="version"&&I.test(a))return{};
let r=e==="commit"?"a commit":"a commit or an exact version";return{wrong:a===""?`${o} follows the default branch, which is not ${r}`:`${o} is not pinned to ${r}`}}
function v({type:t,location:e,project:n,ref:s}){if(t==="component"){let i=e.lastIndexOf("@");return i<0?{path:e,ref:void 0}:{path:e.slice(0,i),ref:e.slice(i+1)}}
return t==="file"?{path:n??"",ref:s}:{path:e.replace(/^[a-z]+:\/\/(?:[^/?#]*@)?/i,"").replace(/[?#].*$/s,""),ref:void 0}}function C({component:t,version:e},n){let s=u(
[t],{nocase:!0}),i=n.filter(({type:r})=>r==="component"||r==="file").map(v).filter(({path:r})=>s(r));if(i.length===0)return{wrong:`${t} is not included`};if(e===
void 0)return{};let o=i.map(({ref:r})=>M(r,e));if(o.includes(!0))return{};let a=i.map(({ref:r})=>r??"the default branch").join(", ");return o.includes(void 0)?{
open:`${t} is included at ${a}, and GitLab does not show whether that is ${e}`}:{wrong:`${t} is included at ${a}, which is not ${e}`}}function M(t,e){let n=(t??
"").replace(/^v/,"");if(l.valid(n))return l.satisfies(n,e,{includePrerelease:!0});if(/^\d+(?:\.\d+)?$/.test(n))return l.subset(n,e)?!0:l.intersects(n,e)?void 0:
!1}export{z as pipelineIncludes};
