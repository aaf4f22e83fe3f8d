import{$b1e4_a as _}from"../index.js";import{$f9d6_a as l}from"../index.js";import{$104c_b as d,$104c_c as f}from"../index.js";import{$82ce_h as q,$82ce_m as b,
$82ce_n as r,$82ce_p as j}from"../index.js";import{$416b_a as n}from"../index.js";async function S(i,$,m,t){let{gitlab:c,projectId:p,iid:h}=i,a=t===void 0?"":",\
 $after: String",g=`query($ids: [ID!], $iid: String!${a}) { projects(ids: $ids, first: 1) { nodes { id mergeRequest(iid: $iid) { iid diffHeadSha ${$} } } } }`,u=r(
{projects:r({nodes:b(r({mergeRequest:f(j({diffHeadSha:f(q())}))}))})});return d(m,await l(i,async()=>{let e={ids:[_(p)],iid:String(h),...a?{after:t}:{}},{data:w,
errors:s}=await c.graphql(g,e);if(s.length>0)throw new n(`GraphQL answered with errors: ${s.join("; ")}`);let o=d(u,w).projects.nodes[0]?.mergeRequest;if(!o)throw new n(
"GitLab shows no merge request to this token");return o},({diffHeadSha:e})=>e))}export{S as a};
