import{b as q}from"./shared-unknown-targets.js";import"./shared-check-lines.js";import{a as w,b as C,c as f}from"./shared-schema.js";import"./shared-checks.js";
import{i as d,l as N,n as x,o as i}from"./shared-api.js";import{b as y}from"./shared-nearest.js";import{b as R}from"./shared-shared-errors.js";import{a as $,g as I}from"./shared-text.js";
import"./shared-bundler.js";var b=i({hasNextPage:N(),endCursor:f(d())}),u="pageInfo { hasNextPage endCursor }",h=s=>f(i({pageInfo:b,nodes:x(s)})),j=i({id:d(),name:d(),
controlType:f(d()),externalControlName:f(d())}),k=i({complianceRequirementsControls:h(j)}),P=i({complianceRequirements:h(k)}),T=i({projects:i({nodes:x(i({id:d(),
complianceFrameworks:h(P)}))})}),v=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { id complianceFrameworks(after: $after) { ${u} n\
odes { complianceRequirements { ${u} nodes { complianceRequirementsControls { ${u} nodes { id name controlType externalControlName } } } } } } } } }`;async function E(s,l){
try{let e=await _(s,`gid://gitlab/Project/${l}`);return e===void 0||e.length===0?void 0:e.map(t=>({id:Number(t.id.split("/").at(-1)),name:t.externalControlName??
t.name,isExternal:t.name==="external_control"||t.controlType==="external"}))}catch(e){if(e instanceof w||e instanceof R&&e.code!=="INTERRUPTED")return;throw e}}
async function _(s,l){let e=[],t=new Set;for(let m;;){let{data:c,errors:o}=await s.graphql(v,{ids:[l],after:m}),[a]=o.length>0?[]:C(T,c).projects.nodes,r=a?.id===
l?a.complianceFrameworks:void 0;if(!r)return;let p=r.nodes.map(n=>n.complianceRequirements),g=p.flatMap(n=>n?.nodes??[]).map(n=>n.complianceRequirementsControls);
if([...p,...g].some(n=>n?.pageInfo.hasNextPage))return;if(e.push(...g.flatMap(n=>n?.nodes??[])),m=r.pageInfo.endCursor,!r.pageInfo.hasNextPage)return e;if(m===void 0||
t.has(m))return;t.add(m)}}function D(s,l,e){let t=[],m=s.map(({id:c,requirement:o})=>{o!==void 0&&!l.includes(o)&&t.push(`external_control ${o}=${c}: the policy\
 has no requirement "${o}"${y(o,l)}`);let a=e?.find(r=>r.id===c);if(e&&!a){let r=e.filter(({isExternal:p})=>p).map(p=>`${p.id} (${$(p.name)})`);t.push(`external\
 control ${c} is not in a framework applied to the project, which has ${r.length===0?"no external control":I(r)}`)}return a&&!a.isExternal&&t.push(`control ${c}\
 (${$(a.name)}) is not an external control: GitLab judges it itself`),{kind:"external_control",id:c,name:a?.name,requirement:o}});if(t.length===0)return m;throw q(
t,"external_control")}export{D as controlTargets,E as knownControls};
