import{a as y}from"./chunk-3JND7BRY.js";import{a as g}from"./chunk-3UNV3562.js";import{b as l,c as p,d as f,f as b,g as h,h as r,n as a}from"./chunk-7J7MU3VY.js";
import{a as u,d as i}from"./chunk-KMJYZSMM.js";var v=r({pageInfo:r({hasNextPage:b(),endCursor:a(p())}),nodes:h(a(r({accessLevel:a(r({integerValue:a(f())})),user:a(r({id:p(),lastActivityOn:a(y())}))})))}),M=r(
{projectMembers:a(v)}),w="relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS], first: 100",j="pageInfo { hasNextPage endCursor } nodes { acces\
sLevel { integerValue } user { id lastActivityOn } }",A={id:"member_activity",summary:"When the members were last active",requiredRole:"membership of the projec\
t, with scope read_api",scope:"project",select:{on:"project",fields:`projectMembers(${w}) { ${j} }`,async read(d,o){let{projectMembers:s}=l(M,d);if(!s)throw new i(
"GitLab shows this token no members");let c=[...s.nodes];for(let e=s.pageInfo;e.hasNextPage;){let t=await N(o,e.endCursor??"");c.push(...t.nodes),e=t.pageInfo}let n=new Map;
for(let e of c){let t=Number(/\/(\d+)$/.exec(e?.user?.id??"")?.[1]??Number.NaN);if(Number.isNaN(t))throw new i("GitLab hides some of the members from this token");
let m=e?.accessLevel?.integerValue??0;(n.get(t)?.accessLevel??0)>m||n.set(t,{id:t,accessLevel:m,lastActiveAt:e?.user?.lastActivityOn})}return[...n.values()]}}};
async function N({gitlab:d,projectId:o},s){let c=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { projectMembers(${w}, after: $afte\
r) { ${j} } } } }`,{data:n,errors:e}=await d.graphql(c,{ids:[u(o)],after:s});if(e.length>0)throw new i(`GraphQL answered with errors: ${e.join("; ")}`);let t=r(
{projects:r({nodes:h(r({projectMembers:v}))})}),[m]=l(t,n).projects.nodes;if(!m)throw new i("the members vanished while they were read");return m.projectMembers}var _={id:"team",summary:"The members, as REST and GraphQL list them",requiredRole:"membership of the project, with scope read_api",scope:"project",needs:{members:g,
activity:A},async collect(d,{members:o,activity:s}){if(o.length===0)throw new i("GitLab shows this token none");let c=new Map(s.map(e=>[e.id,e])),n=o.filter(({id:e,
accessLevel:t})=>c.get(e)?.accessLevel===t);if(n.length!==o.length||n.length!==s.length)throw new i(`GitLab lists ${o.length} over REST and ${s.length} over Gra\
phQL, and ${n.length} agree, so some may be hidden from this token`);return o.map(e=>({...e,lastActiveAt:c.get(e.id)?.lastActiveAt}))}};export{_ as a};
