import{$416b_a as c}from"../index.js";import{$104c_b as v,$104c_c as h}from"../index.js";import{$82ce_i as f,$82ce_k as t,$82ce_m as d,$82ce_n as r,$82ce_v as p}from"../index.js";
var g=r({nodes:d(h(r({resolvable:t(),resolved:t()}))),pageInfo:r({hasNextPage:t()})}),b=r({resolvableDiscussionsCount:p(f()),resolvedDiscussionsCount:p(f()),discussions:g}),
m=d(r({notes:d(r({resolvable:t(),resolved:h(t())}))})),_={id:"threads",summary:"The threads of the merge request",requiredRole:"at least Reporter with scope rea\
d_api",scope:"merge_request",select:{on:"merge_request",fields:"resolvableDiscussionsCount resolvedDiscussionsCount discussions(first: 100) { nodes { resolvable\
 resolved } pageInfo { hasNextPage } }",async read(a,l){let{resolvableDiscussionsCount:e,...n}=v(b,a),{resolvedDiscussionsCount:s,discussions:o}=n;if(e===null||
s===null)throw new c("GitLab shows this token no thread count");if(s<e||e===0)return{resolvable:e,resolved:s};let i=o.pageInfo.hasNextPage?await $(l):o.nodes.flatMap(
u=>u?.resolvable?[u.resolved]:[]);if(i.length!==e)throw new c(`GitLab counts ${e} threads, and shows this token ${i.length}`);return{resolvable:e,resolved:i.filter(
Boolean).length}}}};async function $({gitlab:a,projectId:l,iid:e}){let n=`/projects/${l}/merge_requests/${e}/discussions`;return v(m,await a.read(n,{perPage:100})).
map(({notes:s})=>s.filter(o=>o.resolvable)).filter(s=>s.length>0).map(s=>s.every(o=>o.resolved===!0))}export{_ as a};
