import{a as u}from"./chunk-MT7UWVSJ.js";import{a as b,b as v,c as y,f as x}from"./chunk-KUJFV2TE.js";import"./chunk-5CQX6KC5.js";import{a as h}from"./chunk-6I5PZASL.js";
import"./chunk-XHUCYCOH.js";import"./chunk-MS3U27AQ.js";import"./chunk-E3G77TAD.js";import{c as w}from"./chunk-5CR5D7FZ.js";import"./chunk-CGD4J2QE.js";
import"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";import{c as l,g as m,i as p,l as $,p as f}from"./chunk-7J7MU3VY.js";import{b as g}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var P={...l({min:1,max:200,about:"A range of versions, such as >=1.2 <2"}),read(e,n,t){return(typeof e!="string"||u.validRange(e)===null)&&t.push({path:n,code:"\
format",detail:"a range of versions, such as >=1.2 <2"}),String(e)}},W=w({id:"pipeline_includes",title:"What the configuration includes is pinned and from where\
 it should be",severity:"medium",about:"project",needs:{config:b},params:p({pinned:f($(["commit","version","no"])),sources:f(m(l({min:1,max:500,about:"A glob ov\
er a project's path, a component's address, or host and path of a URL"}))),required:f(m(p({component:l({min:1,max:500,about:"Address of a component without its \
version, or a project's path; a glob"}),version:f(P)}))),child_pipelines:v.child_pipelines}),remediation:{text:"name a commit or an exact version under ref or b\
ehind the @ of the component, from a source that the policy allows",page:"/-/ci/editor"},check({config:e},{pinned:n="version",sources:t,required:o=[],child_pipelines:i}){
let r=t&&h(t,{nocase:!0}),a=e.includes.map(d=>O(d,n,r)),s=o.map(d=>R(d,e.includes)),c=[...a,...s];return y(e,{wrong:c.flatMap(({wrong:d})=>d??[]),open:c.flatMap(
({open:d})=>d??[]),said:`${g(e.includes.length,"include is","includes are")} as asked`},i)}}),C=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,A=/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
function O(e,n,t){let{type:o}=e;if(o==="local"||o==="template")return{};let i=I(e),r=`${o} ${i.path}${i.ref===void 0?"":`@${i.ref}`}`;if(i.path==="")return{open:`\
GitLab does not say from where a ${o} is included`};if(x(r).length>0)return{open:`${r}: a variable decides what is included`};if(/^http:/i.test(e.location))return{
wrong:`${r} comes without TLS`};if(t&&!t(i.path))return{wrong:`${r} is from a source that is not allowed`};if(n==="no")return{};if(o==="remote")return i.path.split(
"/").some(j=>C.test(j))?{}:{open:`${r} may change: GitLab's lint does not show whether integrity pins it`};if(o==="artifact")return{open:`${r} is made while the\
 pipeline runs`};let{ref:a=""}=i;if(C.test(a)||n==="version"&&A.test(a))return{};let c=n==="commit"?"a commit":"a commit or an exact version";return{wrong:a===""?
`${r} follows the default branch, which is not ${c}`:`${r} is not pinned to ${c}`}}function I({type:e,location:n,project:t,ref:o}){if(e==="component"){let i=n.lastIndexOf(
"@");return i<0?{path:n,ref:void 0}:{path:n.slice(0,i),ref:n.slice(i+1)}}return e==="file"?{path:t??"",ref:o}:{path:n.replace(/^[a-z]+:\/\/(?:[^/?#]*@)?/i,"").replace(
/[?#].*$/s,""),ref:void 0}}function R({component:e,version:n},t){let o=h([e],{nocase:!0}),i=t.filter(({type:s})=>s==="component"||s==="file").map(I).filter(({path:s})=>o(
s));if(i.length===0)return{wrong:`${e} is not included`};if(n===void 0)return{};let r=i.map(({ref:s})=>q(s,n));if(r.includes(!0))return{};let a=i.map(({ref:s})=>s??
"the default branch").join(", ");return r.includes(void 0)?{open:`${e} is included at ${a}, and whether that is ${n} is not to be told`}:{wrong:`${e} is include\
d at ${a}, which is not ${n}`}}function q(e,n){let t=(e??"").replace(/^v/,"");if(u.valid(t))return u.satisfies(t,n,{includePrerelease:!0});if(/^\d+(?:\.\d+)?$/.
test(t))return u.subset(t,n)?!0:u.intersects(t,n)?void 0:!1}export{W as pipelineIncludes};
