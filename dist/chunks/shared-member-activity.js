import{a as v}from"./shared-project-members.js";import{b as g}from"./shared-time.js";import{$b1e4_a as w}from"../index.js";import{$416b_a as m}from"../index.js";
import{$104c_b as h,$104c_c as c}from"../index.js";import{$82ce_h as d,$82ce_i as $,$82ce_k as j,$82ce_m as p,$82ce_n as i}from"../index.js";var f=i({pageInfo:i(
{hasNextPage:j(),endCursor:c(d())}),nodes:p(c(i({accessLevel:c(i({integerValue:c($())})),user:c(i({id:d(),lastActivityOn:c(g())}))})))}),L=i({projectMembers:c(f)}),
b="relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS], first: 100",u="pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue }\
 user { id lastActivityOn } }",_={id:"member_activity",summary:"When the members were last active",requiredRole:"membership of the project, with scope read_api",
scope:"project",select:{on:"project",fields:`projectMembers(${b}) { ${u} }`,async read(l,r){let{projectMembers:s}=h(L,l);if(!s)throw new m("GitLab shows this to\
ken no members");let o=[...s.nodes];for(let e=s.pageInfo;e.hasNextPage;){let t=await y(r,e.endCursor??"");o.push(...t.nodes),e=t.pageInfo}let a=new Map;for(let e of o){
if(e&&e.user===void 0)continue;let t=Number(/\/(\d+)$/.exec(e?.user?.id??"")?.[1]??Number.NaN);if(Number.isNaN(t))throw new m("GitLab hides some of the members \
from this token");let n=e?.accessLevel?.integerValue??0;(a.get(t)?.accessLevel??0)>n||a.set(t,{id:t,accessLevel:n,lastActiveAt:e?.user?.lastActivityOn})}return[
...a.values()]}}};async function y({gitlab:l,projectId:r},s){let o=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { projectMembers(${b}\
, after: $after) { ${u} } } } }`,{data:a,errors:e}=await l.graphql(o,{ids:[w(r)],after:s});if(e.length>0)throw new m(`GraphQL answered with errors: ${e.join("; ")}`);
let t=i({projects:i({nodes:p(i({projectMembers:f}))})}),[n]=h(t,a).projects.nodes;if(!n)throw new m("the members vanished while they were read");return n.projectMembers}
var N={id:"team",summary:"The members, as REST and GraphQL list them",requiredRole:"membership of the project, with scope read_api",scope:"project",needs:{members:v,
activity:_},async collect(l,{members:r,activity:s}){if(r.length===0)throw new m("GitLab shows this token no members");let o=new Map(s.map(e=>[e.id,e])),a=r.filter(
({id:e,accessLevel:t})=>o.get(e)?.accessLevel===t);if(a.length!==r.length||a.length!==s.length)throw new m(`GitLab lists ${r.length} over REST and ${s.length} o\
ver GraphQL, and ${a.length} agree, so some may be hidden from this token`);return r.filter(({isActive:e})=>e).map(({id:e,username:t,accessLevel:n})=>({id:e,username:t,
accessLevel:n,lastActiveAt:o.get(e)?.lastActiveAt}))}};export{N as a};
