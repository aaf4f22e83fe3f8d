import{a as w}from"./shared-connection-pages.js";import{a as $}from"./shared-connection.js";import{$104c_b as g,$104c_c as e}from"../index.js";import{$82ce_h as t,
$82ce_i as d,$82ce_m as y,$82ce_n as a,$82ce_w as c}from"../index.js";import{$416b_a as o}from"../index.js";var u=a({pageInfo:$,nodes:y(a({sha:t(),authorEmail:e(
t()),committerEmail:e(t()),author:e(a({username:t()})),signature:e(a({__typename:e(t()),verificationStatus:e(t())}))}))}),q=a({commits:u}),C=a({commitCount:c(d()),
commits:c(u)}),h="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author { username } signature { __typename verificationStatus } }",b={
id:"commit_list",summary:"The commits of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",
fields:`commitCount commits(first: 100) { ${h} }`,async read(f,r){let{commits:i,commitCount:m}=g(C,f);if(!i)throw new o("GitLab shows this token no commits");let s=await w(
i,async l=>{let{ofMergeRequest:_}=await import("./of-merge-request.js"),p=`commits(first: 100, after: $after) { ${h} }`;return(await _(r,p,q,l)).commits});if(m!==
null&&s.length!==m)throw new o(`${s.length} of ${m} commits were read`);let{sha:n}=await r.head();if(s[0]?.sha!==n)throw new o(`the newest is ${s[0]?.sha??"miss\
ing"}, and the run judges ${n}`);return s}}};export{b as a};
