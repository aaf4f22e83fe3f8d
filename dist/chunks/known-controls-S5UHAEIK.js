import{$d_a as c,$d_b as l,$d_c as r,$d_g as d,$d_h as n,$d_n as t}from"../index.js";import{$4_b as m}from"../index.js";var s=a=>t(n({nodes:d(a)})),f=n({id:r(),name:r(),controlType:t(r()),externalControlName:t(r())}),y=n({complianceRequirementsControls:s(f)}),w=n({complianceRequirements:s(
y)}),q=n({projects:s(n({complianceFrameworks:s(w)}))}),x="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { compliance\
Requirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }";async function h(a,p){try{let{data:o,
errors:u}=await a.graphql(x,{ids:[`gid://gitlab/Project/${p}`]});if(u.length>0)return;let i=(l(q,o).projects?.nodes[0]?.complianceFrameworks?.nodes??[]).flatMap(
e=>e.complianceRequirements?.nodes??[]).flatMap(e=>e.complianceRequirementsControls?.nodes??[]);return i.length===0?void 0:i.map(e=>({id:Number(e.id.split("/").
at(-1)),name:e.externalControlName??e.name,isExternal:e.name==="external_control"||e.controlType==="external"}))}catch(o){if(o instanceof c||o instanceof m&&o.code!==
"INTERRUPTED")return;throw o}}export{h as knownControls};
