import{a as q}from"./shared-select.js";import{b as f,c as t}from"./shared-schema.js";import{a as n}from"./shared-facts-source.js";import{h as r,i as y,k as _,m as g,
n as e,w as l}from"./shared-api.js";var p=e({pageInfo:e({hasNextPage:_(),endCursor:t(r())}),nodes:g(e({sha:r(),authorEmail:t(r()),committerEmail:t(r()),author:t(
e({username:r()})),signature:t(e({__typename:t(r()),verificationStatus:t(r())}))}))}),C=e({commitCount:l(y()),commits:l(p)}),w="pageInfo { hasNextPage endCursor\
 } nodes { sha authorEmail committerEmail author { username } signature { __typename verificationStatus } }",j={id:"commit_list",summary:"The commits of the mer\
ge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:`commitCount commits(first: 100) { ${w}\
 }`,async read(h,u){let{commits:i,commitCount:o}=f(C,h);if(!i)throw new n("GitLab shows this token no commits");let s=[...i.nodes];for(let a=i.pageInfo;a.hasNextPage;){
let m=await I(u,a.endCursor??"");s.push(...m.nodes),a=m.pageInfo}if(o!==null&&s.length!==o)throw new n(`${s.length} of ${o} commits were read`);return s}}};async function I({
gitlab:h,projectId:u,iid:i},o){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeRequest(iid: $iid) { comm\
its(first: 100, after: $after) { ${w} } } } } }`,a={ids:[q(u)],iid:String(i),after:o},{data:m,errors:d}=await h.graphql(s,a);if(d.length>0)throw new n(`GraphQL \
answered with errors: ${d.join("; ")}`);let $=e({projects:e({nodes:g(e({mergeRequest:e({commits:p})}))})}),[c]=f($,m).projects.nodes;if(!c)throw new n("the comm\
its vanished while they were read");return c.mergeRequest.commits}export{j as a};
