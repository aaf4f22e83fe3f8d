import{b as c,c as h}from"./shared-schema.js";import{a as v}from"./shared-facts-source.js";import{i as f,k as t,m as d,n as r,w as p}from"./shared-api.js";var g=r(
{nodes:d(h(r({resolvable:t(),resolved:t()}))),pageInfo:r({hasNextPage:t()})}),m=r({resolvableDiscussionsCount:p(f()),resolvedDiscussionsCount:p(f()),discussions:g}),
b=d(r({notes:d(r({resolvable:t(),resolved:h(t())}))})),w={id:"threads",summary:"The threads of the merge request",requiredRole:"at least Reporter with scope rea\
d_api",scope:"merge_request",select:{on:"merge_request",fields:"resolvableDiscussionsCount resolvedDiscussionsCount discussions(first: 100) { nodes { resolvable\
 resolved } pageInfo { hasNextPage } }",async read(a,l){let{resolvableDiscussionsCount:e,...n}=c(m,a),{resolvedDiscussionsCount:s,discussions:o}=n;if(e===null||
s===null)throw new v("GitLab shows this token no thread count");if(s<e||e===0)return{resolvable:e,resolved:s};let i=o.pageInfo.hasNextPage?await D(l):o.nodes.flatMap(
u=>u?.resolvable?[u.resolved]:[]);if(i.length!==e)throw new v(`GitLab counts ${e} threads, and shows this token ${i.length}`);return{resolvable:e,resolved:i.filter(
Boolean).length}}}};async function D({gitlab:a,projectId:l,iid:e}){let n=`/projects/${l}/merge_requests/${e}/discussions`;return c(b,await a.read(n,{perPage:100})).
map(({notes:s})=>s.filter(o=>o.resolvable)).filter(s=>s.length>0).map(s=>s.every(o=>o.resolved===!0))}export{w as a};
