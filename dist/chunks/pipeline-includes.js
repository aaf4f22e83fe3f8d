import{a as l}from"./shared-semver-index.js";import{a as b,b as y,c as _,f as G}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import"./shared-job-names.js";
import"./shared-stars.js";import"./shared-absent.js";import{a as h}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$2599_c as L,
$2599_f as x,$2599_i as j}from"../index.js";import{$104c_d as f}from"../index.js";import{$82ce_A as u,$82ce_m as $,$82ce_o as v,$82ce_s as k,$82ce_v as d,$82ce_z as q}from"../index.js";
import{$f045_e as R}from"../index.js";var W=f(200,"Range of its versions, such as >=1.2 <2; any version by default").check(q(t=>l.validRange(t)!==null,"a range \
of versions, such as >=1.2 <2")),z=L({id:"pipeline_includes",title:"What the configuration includes is pinned and from allowed sources",description:x("Checks ev\
ery include of the merged configuration, nested ones included.",["By default an include must name a commit or an exact version. `pinned: commit` accepts commits\
 only.","A remote file counts as pinned only with a commit in its path, because GitLab does not show `integrity`.","`sources` lists where includes may come from\
. Files of the same project and GitLab's own templates are always allowed.","`required` names components, or projects of included files, with a range of version\
s. GitLab does not show the version of a branch or of `~latest`."]),severity:"medium",scope:"project",needs:{config:b},params:v({pinned:d(k(["commit","version",
"no"]).check(u("What an include must name: a commit, at least an exact version, or neither; version by default"))),sources:d($(f(500)).check(u("Globs over what \
may be included: paths of projects, addresses of components, or hosts and paths of URLs; any source by default"))),required:d($(v({component:f(500,"Glob over th\
e address of a component without its version, or over the path of a project"),version:d(W)})).check(u("What must be included; nothing by default"))),child_pipelines:y.
child_pipelines}),example:{pinned:"commit",sources:["acme/ci/**"]},remediation:{text:"name a commit or an exact version under ref or after the @ of the componen\
t, from a source that the policy allows",page:"/-/ci/editor"},check({config:t},{pinned:e="version",sources:n,required:a=[],child_pipelines:i}){let{includes:o}=t;
if(!o)return j("GitLab's lint does not list what the configuration includes");let s=n&&h(n,{nocase:!0}),r=o.map(c=>A(c,e,s)),p=a.map(c=>C(c,o)),m=[...r,...p];return _(
t,{wrong:m.flatMap(({wrong:c})=>c??[]),open:m.flatMap(({open:c})=>c??[]),said:`${R(o.length,"include is","includes are")} as required`},i)}}),w=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,
I=/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;function A(t,e,n){let{type:a}=t;if(a==="local"||a==="template")return{};let i=g(t),o=`${a} ${i.path}${i.ref===void 0?"":`\
@${i.ref}`}`;if(i.path==="")return{open:`GitLab does not show the source of a ${a} include`};if(G(o).length>0)return{open:`${o}: a variable decides what is incl\
uded`};if(/^http:/i.test(t.location))return{wrong:`${o} is fetched without TLS`};if(n&&!n(i.path))return{wrong:`${o} is from a source that is not allowed`};if(e===
"no")return{};if(a==="remote")return i.path.split("/").some(p=>w.test(p))?{}:{open:`${o} may change: GitLab's lint does not show whether integrity pins it`};if(a===
"artifact")return{open:`${o} is created while the pipeline runs`};let{ref:s=""}=i;if(w.test(s)||e==="version"&&I.test(s))return{};let r=e==="commit"?"a commit":
"a commit or an exact version";return{wrong:s===""?`${o} follows the default branch, which is not ${r}`:`${o} is not pinned to ${r}`}}function g({type:t,location:e,
project:n,ref:a}){if(t==="component"){let i=e.lastIndexOf("@");return i<0?{path:e,ref:void 0}:{path:e.slice(0,i),ref:e.slice(i+1)}}return t==="file"?{path:n??"",
ref:a}:{path:e.replace(/^[a-z]+:\/\/(?:[^/?#]*@)?/i,"").replace(/[?#].*$/s,""),ref:void 0}}function C({component:t,version:e},n){let a=h([t],{nocase:!0}),i=n.filter(
({type:r})=>r==="component"||r==="file").map(g).filter(({path:r})=>a(r));if(i.length===0)return{wrong:`${t} is not included`};if(e===void 0)return{};let o=i.map(
({ref:r})=>M(r,e));if(o.includes(!0))return{};let s=i.map(({ref:r})=>r??"the default branch").join(", ");return o.includes(void 0)?{open:`${t} is included at ${s}\
, and GitLab does not show whether that is ${e}`}:{wrong:`${t} is included at ${s}, which is not ${e}`}}function M(t,e){let n=(t??"").replace(/^v/,"");if(l.valid(
n))return l.satisfies(n,e,{includePrerelease:!0});if(/^\d+(?:\.\d+)?$/.test(n))return l.subset(n,e)?!0:l.intersects(n,e)?void 0:!1}export{z as pipelineIncludes};
