import{a as c}from"./chunk-LNBADDNN.js";import{b as i}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";async function p(e,o,t,n){return e instanceof c?s(o,t,n,e):!(e instanceof i)||e.code==="INTERRUPTED"?e:new i("POLICY_UNREADABLE",`policy ${o.typed} could not be\
 read: ${e.message}`,{cause:e,...e.advice===void 0?{}:{advice:e.advice}})}async function s(e,o,t,n){return e.kind!=="path"||t===void 0?new i("POLICY_UNREADABLE",
`policy ${e.typed} does not exist${e.kind==="path"?" in the checkout":", or the token cannot see it"}`,{cause:n,advice:"check the path and the folder the job ru\
ns in, or name group/project:path/to/file.yml@ref or an https:// address"}):await o.checkout(e.path).then(()=>!0,()=>!1)?new i("POLICY_UNREADABLE",`policy ${e.typed}\
 is in this merge request, but not yet on its target branch ${t}`,{cause:n,advice:`a merge request is not judged by rules it brings itself: merge the policy to ${t}\
 first, or judge this one by its own version with policy_from: checkout`}):new i("POLICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${t}`,
{cause:n,advice:`commit it to ${t}, or name another with policy, such as group/project:path/to/file.yml@ref`})}export{p as whyUnread};
