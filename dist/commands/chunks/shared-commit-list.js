import{a as w}from"./shared-connection-pages.js";import{a as d}from"./shared-connection.js";import{a as o}from"./shared-facts-source.js";import{b as _,c as t}from"./shared-schema.js";
import{h as e,i as $,m as y,n as a,x as u}from"./shared-api.js";var h=a({pageInfo:d,nodes:y(a({sha:e(),authorEmail:t(e()),committerEmail:t(e()),author:t(a({username:e()})),
signature:t(a({__typename:t(e()),verificationStatus:t(e())}))}))}),q=a({commits:h}),C=a({commitCount:u($()),commits:u(h)}),c="pageInfo { hasNextPage endCursor }\
 nodes { sha authorEmail committerEmail author { username } signature { __typename verificationStatus } }",E={id:"commit_list",summary:"The commits of the merge\
 request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:`commitCount commits(first: 100) { ${c} }`,
async read(f,r){let{commits:i,commitCount:m}=_(C,f);if(!i)throw new o("GitLab shows this token no commits");let s=await w(i,async l=>{let{ofMergeRequest:p}=await import("./of-merge-request.js"),
g=`commits(first: 100, after: $after) { ${c} }`;return(await p(r,g,q,l)).commits});if(m!==null&&s.length!==m)throw new o(`${s.length} of ${m} commits were read`);
let{sha:n}=await r.head();if(s[0]?.sha!==n)throw new o(`the newest is ${s[0]?.sha??"missing"}, and the run judges ${n}`);return s}}};export{E as a};
