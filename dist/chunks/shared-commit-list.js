import{$b1e4_a as _}from"../index.js";import{$416b_a as n}from"../index.js";import{$104c_b as f,$104c_c as t}from"../index.js";import{$82ce_h as r,$82ce_i as q,
$82ce_k as y,$82ce_m as g,$82ce_n as e,$82ce_v as l}from"../index.js";var p=e({pageInfo:e({hasNextPage:y(),endCursor:t(r())}),nodes:g(e({sha:r(),authorEmail:t(r()),
committerEmail:t(r()),author:t(e({username:r()})),signature:t(e({__typename:t(r()),verificationStatus:t(r())}))}))}),C=e({commitCount:l(q()),commits:l(p)}),$="p\
ageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author { username } signature { __typename verificationStatus } }",b={id:"commit_list",
summary:"The commits of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:`commitC\
ount commits(first: 100) { ${$} }`,async read(c,h){let{commits:i,commitCount:a}=f(C,c);if(!i)throw new n("GitLab shows this token no commits");let s=[...i.nodes];
for(let o=i.pageInfo;o.hasNextPage;){let m=await j(h,o.endCursor??"");s.push(...m.nodes),o=m.pageInfo}if(a!==null&&s.length!==a)throw new n(`${s.length} of ${a}\
 commits were read`);return s}}};async function j({gitlab:c,projectId:h,iid:i},a){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids,\
 first: 1) { nodes { mergeRequest(iid: $iid) { commits(first: 100, after: $after) { ${$} } } } } }`,o={ids:[_(h)],iid:String(i),after:a},{data:m,errors:u}=await c.
graphql(s,o);if(u.length>0)throw new n(`GraphQL answered with errors: ${u.join("; ")}`);let w=e({projects:e({nodes:g(e({mergeRequest:e({commits:p})}))})}),[d]=f(
w,m).projects.nodes;if(!d)throw new n("the commits vanished while they were read");return d.mergeRequest.commits}export{b as a};
