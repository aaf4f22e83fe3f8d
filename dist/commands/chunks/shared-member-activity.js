import{a as v}from"./shared-connection-pages.js";import{a as u}from"./shared-project-members.js";import{a as w}from"./shared-connection.js";import{a as g}from"./shared-select.js";
import{a as n}from"./shared-facts-source.js";import{b as h,c}from"./shared-schema.js";import{b as j}from"./shared-time.js";import{i as L,j as y,n as p,o as i}from"./shared-api.js";
var d=i({pageInfo:w,nodes:p(c(i({accessLevel:c(i({integerValue:c(y())})),user:c(i({id:L(),lastActivityOn:c(j())}))})))}),A=i({projectMembers:c(d)}),f="relations\
: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS], first: 100",b="pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id l\
astActivityOn } }",$={id:"member_activity",summary:"When the members were last active",requiredRole:"membership of the project, with scope read_api",scope:"proj\
ect",select:{on:"project",fields:`projectMembers(${f}) { ${b} }`,async read(l,r){let{projectMembers:a}=h(A,l);if(!a)throw new n("GitLab shows this token no memb\
ers");let m=await v(a,e=>N(r,e)),s=new Map;for(let e of m){if(e&&e.user===void 0)continue;let t=Number(/\/(\d+)$/.exec(e?.user?.id??"")?.[1]??Number.NaN);if(Number.
isNaN(t))throw new n("GitLab hides some of the members from this token");let o=e?.accessLevel?.integerValue??0;(s.get(t)?.accessLevel??0)>o||s.set(t,{id:t,accessLevel:o,
lastActiveAt:e?.user?.lastActivityOn})}return[...s.values()]}}};async function N({gitlab:l,projectId:r},a){let m=`query($ids: [ID!], $after: String) { projects(\
ids: $ids, first: 1) { nodes { id projectMembers(${f}, after: $after) { ${b} } } } }`,{data:s,errors:e}=await l.graphql(m,{ids:[g(r)],after:a});if(e.length>0)throw new n(
`GraphQL answered with errors: ${e.join("; ")}`);let t=i({projects:i({nodes:p(i({projectMembers:d}))})}),[o]=h(t,s).projects.nodes;if(!o)throw new n("the member\
s vanished while they were read");return o.projectMembers}var I={id:"team",summary:"The members, as REST and GraphQL list them",requiredRole:"membership of the \
project, with scope read_api",scope:"project",needs:{members:u,activity:$},async collect(l,{members:r,activity:a}){if(r.length===0)throw new n("GitLab shows thi\
s token no members");let m=new Map(a.map(e=>[e.id,e])),s=r.filter(({id:e,accessLevel:t})=>m.get(e)?.accessLevel===t);if(s.length!==r.length||s.length!==a.length)
throw new n(`GitLab lists ${r.length} over REST and ${a.length} over GraphQL, and ${s.length} agree, so some may be hidden from this token`);return r.filter(({isActive:e})=>e).
map(({id:e,username:t,accessLevel:o})=>({id:e,username:t,accessLevel:o,lastActiveAt:m.get(e)?.lastActiveAt}))}};export{I as a};
