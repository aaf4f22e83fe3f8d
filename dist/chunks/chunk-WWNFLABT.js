import{$n_a as g,$n_d as n}from"../index.js";import{$d_b as u,$d_c as t,$d_d as w,$d_f as y,$d_g as f,$d_h as e,$d_n as o,$d_o as h}from"../index.js";var C=e({pageInfo:e({hasNextPage:y(),endCursor:o(t())}),nodes:f(e({sha:t(),authorEmail:o(t()),committerEmail:o(t()),author:o(e({username:t()})),signature:o(e({__typename:o(
t()),verificationStatus:o(t())}))}))}),x=e({commitCount:h(w()),commits:h(C)}),$="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail autho\
r { username } signature { __typename verificationStatus } }",P={id:"commit_list",summary:"The commits of the merge request",requiredRole:"at least Reporter wit\
h scope read_api",scope:"merge_request",select:{on:"merge_request",fields:`commitCount commits(first: 100) { ${$} }`,async read(c,d){let{commits:r,commitCount:i}=u(
x,c);if(!r)throw new n("GitLab shows this token no commits");let s=[...r.nodes];for(let m=r.pageInfo;m.hasNextPage;){let a=await b(d,m.endCursor??"");s.push(...a.
nodes),m=a.pageInfo}if(i!==null&&s.length!==i)throw new n(`${s.length} of ${i} commits were read`);return s}}};async function b({gitlab:c,projectId:d,iid:r},i){
let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeRequest(iid: $iid) { commits(first: 100, after: $after) \
{ ${$} } } } } }`,m={ids:[g(d)],iid:String(r),after:i},{data:a,errors:l}=await c.graphql(s,m);if(l.length>0)throw new n(`GraphQL answered with errors: ${l.join(
"; ")}`);let q=e({projects:e({nodes:f(e({mergeRequest:e({commits:C})}))})}),[p]=u(q,a).projects.nodes;if(!p)throw new n("the commits vanished while they were re\
ad");return p.mergeRequest.commits}export{P as a};
