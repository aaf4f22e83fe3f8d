import{a as c}from"./chunk-MT7UWVSJ.js";import{a as y,b as x,c as C,f as I}from"./chunk-ZOKENJU2.js";import"./chunk-EKHASONJ.js";import"./chunk-KIMTIPSL.js";
import{a as g}from"./chunk-6I5PZASL.js";import{$8_c as b,$8_g as v}from"../index.js";
import{$d_c as l,$d_g as m,$d_i as h,$d_l as $,$d_p as u}from"../index.js";
import{$9_b as w}from"../index.js";var A={...l({min:1,max:200,description:"A range of versions, such as >=1.2 <2"}),read(n,e,t){return(typeof n!="string"||c.validRange(n)===null)&&t.push({path:e,
code:"format",detail:"a range of versions, such as >=1.2 <2"}),String(n)}},z=b({id:"pipeline_includes",title:"What the configuration includes is pinned and from\
 where it should be",severity:"medium",scope:"project",needs:{config:y},params:h({pinned:u($(["commit","version","no"])),sources:u(m(l({min:1,max:500,description:"\
A glob over a project's path, a component's address, or host and path of a URL"}))),required:u(m(h({component:l({min:1,max:500,description:"Address of a compone\
nt without its version, or a project's path; a glob"}),version:u(A)}))),child_pipelines:x.child_pipelines}),remediation:{text:"name a commit or an exact version\
 under ref or behind the @ of the component, from a source that the policy allows",page:"/-/ci/editor"},check({config:n},{pinned:e="version",sources:t,required:o=[],
child_pipelines:i}){let{includes:r}=n;if(!r)return v("GitLab's lint does not list what the configuration includes");let d=t&&g(t,{nocase:!0}),s=r.map(a=>O(a,e,d)),
f=o.map(a=>R(a,r)),p=[...s,...f];return C(n,{wrong:p.flatMap(({wrong:a})=>a??[]),open:p.flatMap(({open:a})=>a??[]),said:`${w(r.length,"include is","includes are")}\
 as asked`},i)}}),j=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,L=/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;function O(n,e,t){let{type:o}=n;if(o==="local"||o==="template")return{};
let i=P(n),r=`${o} ${i.path}${i.ref===void 0?"":`@${i.ref}`}`;if(i.path==="")return{open:`GitLab does not say from where a ${o} is included`};if(I(r).length>0)return{
open:`${r}: a variable decides what is included`};if(/^http:/i.test(n.location))return{wrong:`${r} comes without TLS`};if(t&&!t(i.path))return{wrong:`${r} is fr\
om a source that is not allowed`};if(e==="no")return{};if(o==="remote")return i.path.split("/").some(a=>j.test(a))?{}:{open:`${r} may change: GitLab's lint does\
 not show whether integrity pins it`};if(o==="artifact")return{open:`${r} is made while the pipeline runs`};let{ref:d=""}=i;if(j.test(d)||e==="version"&&L.test(
d))return{};let f=e==="commit"?"a commit":"a commit or an exact version";return{wrong:d===""?`${r} follows the default branch, which is not ${f}`:`${r} is not p\
inned to ${f}`}}function P({type:n,location:e,project:t,ref:o}){if(n==="component"){let i=e.lastIndexOf("@");return i<0?{path:e,ref:void 0}:{path:e.slice(0,i),ref:e.
slice(i+1)}}return n==="file"?{path:t??"",ref:o}:{path:e.replace(/^[a-z]+:\/\/(?:[^/?#]*@)?/i,"").replace(/[?#].*$/s,""),ref:void 0}}function R({component:n,version:e},t){
let o=g([n],{nocase:!0}),i=t.filter(({type:s})=>s==="component"||s==="file").map(P).filter(({path:s})=>o(s));if(i.length===0)return{wrong:`${n} is not included`};
if(e===void 0)return{};let r=i.map(({ref:s})=>q(s,e));if(r.includes(!0))return{};let d=i.map(({ref:s})=>s??"the default branch").join(", ");return r.includes(void 0)?
{open:`${n} is included at ${d}, and whether that is ${e} is not to be told`}:{wrong:`${n} is included at ${d}, which is not ${e}`}}function q(n,e){let t=(n??"").
replace(/^v/,"");if(c.valid(t))return c.satisfies(t,e,{includePrerelease:!0});if(/^\d+(?:\.\d+)?$/.test(t))return c.subset(t,e)?!0:c.intersects(t,e)?void 0:!1}export{z as pipelineIncludes};
