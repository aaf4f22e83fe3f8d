import{b as o}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";async function c(e,n,t,i){return e.kind!=="path"||t===void 0?new o("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.kind==="path"?" in the checkout":", \
or the token cannot see it"}`,{cause:i,advice:"check the path and the folder the job runs in, or name group/project:path/to/file.yml@ref or an https:// address"}):
await n.checkout(e.path).then(()=>!0,()=>!1)?new o("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but not yet on its target branch ${t}`,{cause:i,
advice:`a merge request is not judged by rules it brings itself: merge the policy to ${t} first, or judge this one by its own version with policy_from: checkout`}):
new o("POLICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${t}`,{cause:i,advice:`commit it to ${t}, or name another with policy, such as \
group/project:path/to/file.yml@ref`})}export{c as missingPolicy};
