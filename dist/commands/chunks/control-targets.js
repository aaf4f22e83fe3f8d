import{b as h}from"./shared-unknown-targets.js";import"./shared-check-lines.js";import{a as x,b as $,c as u}from"./shared-schema.js";import"./shared-checks.js";
import{h as p,m as q,n as o}from"./shared-api.js";import{b as g}from"./shared-nearest.js";import{b as w}from"./shared-shared-errors.js";import{a as f,e as R}from"./shared-text.js";
import"./shared-bundler.js";var d=a=>u(o({nodes:q(a)})),b=o({id:p(),name:p(),controlType:u(p()),externalControlName:u(p())}),y=o({complianceRequirementsControls:d(
b)}),C=o({complianceRequirements:d(y)}),j=o({projects:d(o({complianceFrameworks:d(C)}))}),T="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { compli\
anceFrameworks { nodes { complianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }";async function k(a,s){
try{let{data:n,errors:t}=await a.graphql(T,{ids:[`gid://gitlab/Project/${s}`]});if(t.length>0)return;let l=($(j,n).projects?.nodes[0]?.complianceFrameworks?.nodes??
[]).flatMap(e=>e.complianceRequirements?.nodes??[]).flatMap(e=>e.complianceRequirementsControls?.nodes??[]);return l.length===0?void 0:l.map(e=>({id:Number(e.id.
split("/").at(-1)),name:e.externalControlName??e.name,isExternal:e.name==="external_control"||e.controlType==="external"}))}catch(n){if(n instanceof x||n instanceof
w&&n.code!=="INTERRUPTED")return;throw n}}function E(a,s,n){let t=[],l=a.map(({id:e,requirement:r})=>{r!==void 0&&!s.includes(r)&&t.push(`external_control ${r}=${e}\
: the policy has no requirement "${r}"${g(r,s)}`);let i=n?.find(m=>m.id===e);if(n&&!i){let m=n.filter(({isExternal:c})=>c).map(c=>`${c.id} (${f(c.name)})`);t.push(
`external control ${e} is not in a framework applied to the project, which has ${m.length===0?"no external control":R(m)}`)}return i&&!i.isExternal&&t.push(`con\
trol ${e} (${f(i.name)}) is not an external control: GitLab judges it itself`),{kind:"external_control",id:e,name:i?.name,requirement:r}});if(t.length===0)return l;
throw h(t,"external_control")}export{E as controlTargets,k as knownControls};
