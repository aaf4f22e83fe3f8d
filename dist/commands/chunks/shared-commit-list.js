import{a as w}from"./shared-connection-pages.js";import{a as d}from"./shared-connection.js";import{a as m}from"./shared-facts-source.js";import{b as _,c as t}from"./shared-schema.js";
import{i as e,j as y,n as $,o as a,y as u}from"./shared-api.js";var c=a({pageInfo:d,nodes:$(a({sha:e(),authorEmail:t(e()),committerEmail:t(e()),author:t(a({username:e()})),
signature:t(a({__typename:t(e()),verificationStatus:t(e())}))}))}),q=a({commits:c}),C=a({commitCount:u(y()),commits:u(c)}),h="pageInfo { hasNextPage endCursor }\
 nodes { sha authorEmail committerEmail author { username } signature { __typename verificationStatus } }",E={id:"commit_list",summary:"The commits of the merge\
 request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:`commitCount commits(first: 100) { ${h} }`,
async read(f,r){let{commits:i,commitCount:o}=_(C,f);if(!i)throw new m("GitLab shows this token no commits");let s=await w(i,async l=>{let{ofMergeRequest:p}=await import("./of-merge-request.js"),
g=`commits(first: 100, after: $after) { ${h} }`;return(await p(r,g,q,l)).commits});if(o!==null&&s.length!==o)throw new m(`${s.length} of ${o} commits were read`);
let{sha:n}=await r.head();if(s[0]?.sha!==n)throw new m(`the newest is ${s[0]?.sha??"missing"}, and the run judges ${n}`);return s}}};export{E as a};
