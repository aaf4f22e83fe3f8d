import{a as u}from"./shared-facts-source.js";import{b as p,c as d}from"./shared-schema.js";import{i as g,j as c,l,n as m,o as t,y as f}from"./shared-api.js";var h=t(
{nodes:m(d(t({resolvable:l(),resolved:l()}))),pageInfo:t({hasNextPage:l(),endCursor:d(g())})}),b=t({resolvableDiscussionsCount:f(c()),resolvedDiscussionsCount:f(
c()),discussions:h}),w=t({discussions:h}),v="nodes { resolvable resolved } pageInfo { hasNextPage endCursor }",C={id:"threads",summary:"The threads of the merge\
 request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:`resolvableDiscussionsCount resolvedDiscu\
ssionsCount discussions(first: 100) { ${v} }`,async read(a,n){let{resolvableDiscussionsCount:s,...e}=p(b,a),{resolvedDiscussionsCount:r,discussions:i}=e;if(s===
null||r===null)throw new u("GitLab shows this token no thread count");if(r<s||s===0)return{resolvable:s,resolved:r};let o=await q(i,n);if(o.length!==s)throw new u(
`GitLab counts ${s} threads, and shows this token ${o.length}`);return{resolvable:s,resolved:o.filter(Boolean).length}}}};async function q(a,n){let s=[...a.nodes];
for(let e=a.pageInfo;e.hasNextPage;){let{ofMergeRequest:r}=await import("./of-merge-request.js"),i=`discussions(first: 100, after: $after) { ${v} }`,{discussions:o}=await r(
n,i,w,e.endCursor??"");s.push(...o.nodes),e=o.pageInfo}return s.flatMap(e=>e?.resolvable?[e.resolved]:[])}export{C as a};
