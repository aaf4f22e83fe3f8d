import{a as $}from"./shared-select.js";import{a as l}from"./shared-judged-head.js";import{a as d}from"./shared-facts-source.js";import{b as n,c as f}from"./shared-schema.js";
import{i as j,n as S,o as r,q as b}from"./shared-api.js";async function y(i,m,p,t){let{gitlab:g,projectId:h,iid:c}=i,a=t===void 0?"":", $after: String",u=`query\
($ids: [ID!], $iid: String!${a}) { projects(ids: $ids, first: 1) { nodes { id mergeRequest(iid: $iid) { iid diffHeadSha ${m} } } } }`,w=r({projects:r({nodes:S(r(
{mergeRequest:f(b({diffHeadSha:f(j())}))}))})});return n(p,await l(i,async()=>{let e={ids:[$(h)],iid:String(c),...a?{after:t}:{}},{data:q,errors:s}=await g.graphql(
u,e);if(s.length>0)throw new d(`GraphQL answered with errors: ${s.join("; ")}`);let o=n(w,q).projects.nodes[0]?.mergeRequest;if(!o)throw new d("GitLab shows no \
merge request to this token");return o},({diffHeadSha:e})=>e))}export{y as a};
