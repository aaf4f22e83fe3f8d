import{$104c_b as c,$104c_c as v}from"../index.js";import{$416b_a as h}from"../index.js";import{$82ce_i as f,$82ce_k as t,$82ce_m as u,$82ce_n as r,$82ce_v as p}from"../index.js";
var g=r({nodes:u(v(r({resolvable:t(),resolved:t()}))),pageInfo:r({hasNextPage:t()})}),b=r({resolvableDiscussionsCount:p(f()),resolvedDiscussionsCount:p(f()),discussions:g}),
m=u(r({notes:u(r({resolvable:t(),resolved:v(t())}))})),_={id:"threads",summary:"The threads of the merge request",requiredRole:"at least Reporter with scope rea\
d_api",scope:"merge_request",select:{on:"merge_request",fields:"resolvableDiscussionsCount resolvedDiscussionsCount discussions(first: 100) { nodes { resolvable\
 resolved } pageInfo { hasNextPage } }",async read(a,l){let{resolvableDiscussionsCount:e,...n}=c(b,a),{resolvedDiscussionsCount:s,discussions:o}=n;if(e===null||
s===null)throw new h("GitLab shows this token no count");if(s<e||e===0)return{resolvable:e,resolved:s};let i=o.pageInfo.hasNextPage?await $(l):o.nodes.flatMap(d=>d?.
resolvable?[d.resolved]:[]);if(i.length!==e)throw new h(`GitLab counts ${e} threads, and shows this token ${i.length}`);return{resolvable:e,resolved:i.filter(Boolean).
length}}}};async function $({gitlab:a,projectId:l,iid:e}){let n=`/projects/${l}/merge_requests/${e}/discussions`;return c(m,await a.read(n,{perPage:100})).map(({
notes:s})=>s.filter(o=>o.resolvable)).filter(s=>s.length>0).map(s=>s.every(o=>o.resolved===!0))}export{_ as a};
