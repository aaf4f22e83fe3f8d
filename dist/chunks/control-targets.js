import{b as $}from"./shared-unknown-targets.js";import{$1b3d_b as h}from"../index.js";import{$104c_a as x,$104c_b as _,$104c_c as f}from"../index.js";import{$82ce_h as p,
$82ce_m as q,$82ce_n as o}from"../index.js";import{$42a1_b as g}from"../index.js";import{$f045_a as u,$f045_e as w}from"../index.js";var d=a=>f(o({nodes:q(a)})),
b=o({id:p(),name:p(),controlType:f(p()),externalControlName:f(p())}),R=o({complianceRequirementsControls:d(b)}),y=o({complianceRequirements:d(R)}),C=o({projects:d(
o({complianceFrameworks:d(y)}))}),j="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { complianceRequirements { nodes \
{ complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }";async function T(a,s){try{let{data:n,errors:t}=await a.graphql(
j,{ids:[`gid://gitlab/Project/${s}`]});if(t.length>0)return;let l=(_(C,n).projects?.nodes[0]?.complianceFrameworks?.nodes??[]).flatMap(e=>e.complianceRequirements?.
nodes??[]).flatMap(e=>e.complianceRequirementsControls?.nodes??[]);return l.length===0?void 0:l.map(e=>({id:Number(e.id.split("/").at(-1)),name:e.externalControlName??
e.name,isExternal:e.name==="external_control"||e.controlType==="external"}))}catch(n){if(n instanceof x||n instanceof g&&n.code!=="INTERRUPTED")return;throw n}}
function k(a,s,n){let t=[],l=a.map(({id:e,requirement:r})=>{r!==void 0&&!s.includes(r)&&t.push(`external_control ${r}=${e}: the policy has no requirement "${r}"${h(
r,s)}`);let i=n?.find(c=>c.id===e);if(n&&!i){let c=n.filter(({isExternal:m})=>m).map(m=>`${m.id} (${u(m.name)})`);t.push(`external control ${e} is not in a fram\
ework applied to the project, which has ${c.length===0?"no external control":w(c)}`)}return i&&!i.isExternal&&t.push(`control ${e} (${u(i.name)}) is not an exte\
rnal control: GitLab judges it itself`),{kind:"external_control",id:e,name:i?.name,requirement:r}});if(t.length===0)return l;throw $(t,"external_control")}export{k as controlTargets,T as knownControls};
