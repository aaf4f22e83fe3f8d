import{a as l}from"./shared-select.js";import{a as q}from"./shared-judged-head.js";import{a as d}from"./shared-facts-source.js";import{b as n,c as f}from"./shared-schema.js";
import{h as j,m as S,n as r,p as b}from"./shared-api.js";async function y(i,m,p,t){let{gitlab:h,projectId:g,iid:c}=i,a=t===void 0?"":", $after: String",u=`query\
($ids: [ID!], $iid: String!${a}) { projects(ids: $ids, first: 1) { nodes { id mergeRequest(iid: $iid) { iid diffHeadSha ${m} } } } }`,w=r({projects:r({nodes:S(r(
{mergeRequest:f(b({diffHeadSha:f(j())}))}))})});return n(p,await q(i,async()=>{let e={ids:[l(g)],iid:String(c),...a?{after:t}:{}},{data:$,errors:s}=await h.graphql(
u,e);if(s.length>0)throw new d(`GraphQL answered with errors: ${s.join("; ")}`);let o=n(w,$).projects.nodes[0]?.mergeRequest;if(!o)throw new d("GitLab shows no \
merge request to this token");return o},({diffHeadSha:e})=>e))}export{y as a};
