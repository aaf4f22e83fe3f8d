import{b as _}from"./shared-unknown-targets.js";import{$1b3d_b as q}from"../index.js";import{$104c_a as w,$104c_b as C,$104c_c as f}from"../index.js";import{$82ce_h as d,
$82ce_k as N,$82ce_m as g,$82ce_n as i}from"../index.js";import{$f045_a as x,$f045_f as b}from"../index.js";import{$42a1_b as y}from"../index.js";var R=i({hasNextPage:N(),
endCursor:f(d())}),u="pageInfo { hasNextPage endCursor }",$=s=>f(i({pageInfo:R,nodes:g(s)})),k=i({id:d(),name:d(),controlType:f(d()),externalControlName:f(d())}),
I=i({complianceRequirementsControls:$(k)}),j=i({complianceRequirements:$(I)}),P=i({projects:i({nodes:g(i({id:d(),complianceFrameworks:$(j)}))})}),T=`query($ids:\
 [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { id complianceFrameworks(after: $after) { ${u} nodes { complianceRequirements { ${u} nodes { co\
mplianceRequirementsControls { ${u} nodes { id name controlType externalControlName } } } } } } } } }`;async function v(s,l){try{let e=await E(s,`gid://gitlab/P\
roject/${l}`);return e===void 0||e.length===0?void 0:e.map(n=>({id:Number(n.id.split("/").at(-1)),name:n.externalControlName??n.name,isExternal:n.name==="extern\
al_control"||n.controlType==="external"}))}catch(e){if(e instanceof w||e instanceof y&&e.code!=="INTERRUPTED")return;throw e}}async function E(s,l){let e=[],n=new Set;
for(let c;;){let{data:m,errors:o}=await s.graphql(T,{ids:[l],after:c}),[a]=o.length>0?[]:C(P,m).projects.nodes,t=a?.id===l?a.complianceFrameworks:void 0;if(!t)return;
let p=t.nodes.map(r=>r.complianceRequirements),h=p.flatMap(r=>r?.nodes??[]).map(r=>r.complianceRequirementsControls);if([...p,...h].some(r=>r?.pageInfo.hasNextPage))
return;if(e.push(...h.flatMap(r=>r?.nodes??[])),c=t.pageInfo.endCursor,!t.pageInfo.hasNextPage)return e;if(c===void 0||n.has(c))return;n.add(c)}}function D(s,l,e){
let n=[],c=s.map(({id:m,requirement:o})=>{o!==void 0&&!l.includes(o)&&n.push(`external_control ${o}=${m}: the policy has no requirement "${o}"${q(o,l)}`);let a=e?.
find(t=>t.id===m);if(e&&!a){let t=e.filter(({isExternal:p})=>p).map(p=>`${p.id} (${x(p.name)})`);n.push(`external control ${m} is not in a framework applied to \
the project, which has ${t.length===0?"no external control":b(t)}`)}return a&&!a.isExternal&&n.push(`control ${m} (${x(a.name)}) is not an external control: Git\
Lab judges it itself`),{kind:"external_control",id:m,name:a?.name,requirement:o}});if(n.length===0)return c;throw _(n,"external_control")}export{D as controlTargets,v as knownControls};
