import{$e_b as u,$e_c as e,$e_d as w,$e_f as C,$e_g as f,$e_h as t,$e_n as o,$e_o as h}from"../index.js";import{$p_a as p,$p_c as n}from"../index.js";var y=t({pageInfo:t({hasNextPage:C(),endCursor:o(e())}),nodes:f(t({sha:e(),authorEmail:o(e()),committerEmail:o(e()),author:o(t({username:e()})),signature:o(t({verificationStatus:o(
e())}))}))}),x=t({commitCount:h(w()),commits:h(y)}),$="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author { username } signature {\
 verificationStatus } }",v={id:"commit_list",summary:"The commits of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",select:{
on:"merge_request",fields:`commitCount commits(first: 100) { ${$} }`,async read(c,d){let{commits:r,commitCount:i}=u(x,c);if(!r)throw new n("GitLab shows this to\
ken no commits");let s=[...r.nodes];for(let m=r.pageInfo;m.hasNextPage;){let a=await q(d,m.endCursor??"");s.push(...a.nodes),m=a.pageInfo}if(i!==null&&s.length!==
i)throw new n(`${s.length} of ${i} commits were read`);return s}}};async function q({gitlab:c,projectId:d,iid:r},i){let s=`query($ids: [ID!], $iid: String!, $af\
ter: String) { projects(ids: $ids, first: 1) { nodes { mergeRequest(iid: $iid) { commits(first: 100, after: $after) { ${$} } } } } }`,m={ids:[p(d)],iid:String(r),
after:i},{data:a,errors:g}=await c.graphql(s,m);if(g.length>0)throw new n(`GraphQL answered with errors: ${g.join("; ")}`);let b=t({projects:t({nodes:f(t({mergeRequest:t(
{commits:y})}))})}),[l]=u(b,a).projects.nodes;if(!l)throw new n("the commits vanished while they were read");return l.mergeRequest.commits}export{v as a};
