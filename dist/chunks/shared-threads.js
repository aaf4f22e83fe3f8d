import{$104c_b as p,$104c_c as u}from"../index.js";import{$82ce_h as g,$82ce_i as d,$82ce_k as l,$82ce_m as m,$82ce_n as t,$82ce_w as c}from"../index.js";import{
$416b_a as f}from"../index.js";var h=t({nodes:m(u(t({resolvable:l(),resolved:l()}))),pageInfo:t({hasNextPage:l(),endCursor:u(g())})}),$=t({resolvableDiscussionsCount:c(
d()),resolvedDiscussionsCount:c(d()),discussions:h}),b=t({discussions:h}),v="nodes { resolvable resolved } pageInfo { hasNextPage endCursor }",w={id:"threads",summary:"\
The threads of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:`resolvableDiscus\
sionsCount resolvedDiscussionsCount discussions(first: 100) { ${v} }`,async read(a,n){let{resolvableDiscussionsCount:e,...s}=p($,a),{resolvedDiscussionsCount:r,
discussions:i}=s;if(e===null||r===null)throw new f("GitLab shows this token no thread count");if(r<e||e===0)return{resolvable:e,resolved:r};let o=await _(i,n);if(o.
length!==e)throw new f(`GitLab counts ${e} threads, and shows this token ${o.length}`);return{resolvable:e,resolved:o.filter(Boolean).length}}}};async function _(a,n){
let e=[...a.nodes];for(let s=a.pageInfo;s.hasNextPage;){let{ofMergeRequest:r}=await import("./of-merge-request.js"),i=`discussions(first: 100, after: $after) { ${v}\
 }`,{discussions:o}=await r(n,i,b,s.endCursor??"");e.push(...o.nodes),s=o.pageInfo}return e.flatMap(s=>s?.resolvable?[s.resolved]:[])}export{w as a};
