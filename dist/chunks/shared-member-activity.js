import{a as v}from"./shared-connection-pages.js";import{a as u}from"./shared-project-members.js";import{a as w}from"./shared-connection.js";import{b as g}from"./shared-time.js";
import{$b1e4_a as $}from"../index.js";import{$104c_b as h,$104c_c as c}from"../index.js";import{$82ce_h as j,$82ce_i as L,$82ce_m as p,$82ce_n as i}from"../index.js";
import{$416b_a as n}from"../index.js";var d=i({pageInfo:w,nodes:p(c(i({accessLevel:c(i({integerValue:c(L())})),user:c(i({id:j(),lastActivityOn:c(g())}))})))}),y=i(
{projectMembers:c(d)}),f="relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS], first: 100",b="pageInfo { hasNextPage endCursor } nodes { acces\
sLevel { integerValue } user { id lastActivityOn } }",_={id:"member_activity",summary:"When the members were last active",requiredRole:"membership of the projec\
t, with scope read_api",scope:"project",select:{on:"project",fields:`projectMembers(${f}) { ${b} }`,async read(l,s){let{projectMembers:a}=h(y,l);if(!a)throw new n(
"GitLab shows this token no members");let m=await v(a,e=>A(s,e)),r=new Map;for(let e of m){if(e&&e.user===void 0)continue;let t=Number(/\/(\d+)$/.exec(e?.user?.
id??"")?.[1]??Number.NaN);if(Number.isNaN(t))throw new n("GitLab hides some of the members from this token");let o=e?.accessLevel?.integerValue??0;(r.get(t)?.accessLevel??
0)>o||r.set(t,{id:t,accessLevel:o,lastActiveAt:e?.user?.lastActivityOn})}return[...r.values()]}}};async function A({gitlab:l,projectId:s},a){let m=`query($ids: \
[ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { id projectMembers(${f}, after: $after) { ${b} } } } }`,{data:r,errors:e}=await l.graphql(m,{ids:[
$(s)],after:a});if(e.length>0)throw new n(`GraphQL answered with errors: ${e.join("; ")}`);let t=i({projects:i({nodes:p(i({projectMembers:d}))})}),[o]=h(t,r).projects.
nodes;if(!o)throw new n("the members vanished while they were read");return o.projectMembers}var N={id:"team",summary:"The members, as REST and GraphQL list the\
m",requiredRole:"membership of the project, with scope read_api",scope:"project",needs:{members:u,activity:_},async collect(l,{members:s,activity:a}){if(s.length===
0)throw new n("GitLab shows this token no members");let m=new Map(a.map(e=>[e.id,e])),r=s.filter(({id:e,accessLevel:t})=>m.get(e)?.accessLevel===t);if(r.length!==
s.length||r.length!==a.length)throw new n(`GitLab lists ${s.length} over REST and ${a.length} over GraphQL, and ${r.length} agree, so some may be hidden from th\
is token`);return s.filter(({isActive:e})=>e).map(({id:e,username:t,accessLevel:o})=>({id:e,username:t,accessLevel:o,lastActiveAt:m.get(e)?.lastActiveAt}))}};export{N as a};
