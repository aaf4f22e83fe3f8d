import{a as v}from"./shared-select.js";import{a as g}from"./shared-project-members.js";import{b as h,c}from"./shared-schema.js";import{a as m}from"./shared-facts-source.js";
import{b as w}from"./shared-time.js";import{h as d,i as j,k as L,m as p,n as i}from"./shared-api.js";var f=i({pageInfo:i({hasNextPage:L(),endCursor:c(d())}),nodes:p(
c(i({accessLevel:c(i({integerValue:c(j())})),user:c(i({id:d(),lastActivityOn:c(w())}))})))}),y=i({projectMembers:c(f)}),u="relations: [DIRECT, INHERITED, INVITE\
D_GROUPS, SHARED_INTO_ANCESTORS], first: 100",b="pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id lastActivityOn } }",N={id:"me\
mber_activity",summary:"When the members were last active",requiredRole:"membership of the project, with scope read_api",scope:"project",select:{on:"project",fields:`\
projectMembers(${u}) { ${b} }`,async read(l,r){let{projectMembers:s}=h(y,l);if(!s)throw new m("GitLab shows this token no members");let o=[...s.nodes];for(let e=s.
pageInfo;e.hasNextPage;){let t=await A(r,e.endCursor??"");o.push(...t.nodes),e=t.pageInfo}let a=new Map;for(let e of o){if(e&&e.user===void 0)continue;let t=Number(
/\/(\d+)$/.exec(e?.user?.id??"")?.[1]??Number.NaN);if(Number.isNaN(t))throw new m("GitLab hides some of the members from this token");let n=e?.accessLevel?.integerValue??
0;(a.get(t)?.accessLevel??0)>n||a.set(t,{id:t,accessLevel:n,lastActiveAt:e?.user?.lastActivityOn})}return[...a.values()]}}};async function A({gitlab:l,projectId:r},s){
let o=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { projectMembers(${u}, after: $after) { ${b} } } } }`,{data:a,errors:e}=await l.
graphql(o,{ids:[v(r)],after:s});if(e.length>0)throw new m(`GraphQL answered with errors: ${e.join("; ")}`);let t=i({projects:i({nodes:p(i({projectMembers:f}))})}),
[n]=h(t,a).projects.nodes;if(!n)throw new m("the members vanished while they were read");return n.projectMembers}var $={id:"team",summary:"The members, as REST \
and GraphQL list them",requiredRole:"membership of the project, with scope read_api",scope:"project",needs:{members:g,activity:N},async collect(l,{members:r,activity:s}){
if(r.length===0)throw new m("GitLab shows this token no members");let o=new Map(s.map(e=>[e.id,e])),a=r.filter(({id:e,accessLevel:t})=>o.get(e)?.accessLevel===t);
if(a.length!==r.length||a.length!==s.length)throw new m(`GitLab lists ${r.length} over REST and ${s.length} over GraphQL, and ${a.length} agree, so some may be \
hidden from this token`);return r.filter(({isActive:e})=>e).map(({id:e,username:t,accessLevel:n})=>({id:e,username:t,accessLevel:n,lastActiveAt:o.get(e)?.lastActiveAt}))}};export{$ as a};
