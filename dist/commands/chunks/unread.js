import{a}from"./shared-missing-file.js";import{b as i}from"./shared-shared-errors.js";import"./shared-bundler.js";async function c(t,n,e,o){return t instanceof a?
r(n,e,o,t):!(t instanceof i)||t.code==="INTERRUPTED"?t:new i("POLICY_UNREADABLE",`policy ${n.typed} could not be read: ${t.message}`,{cause:t,...t.advice===void 0?
{}:{advice:t.advice}})}async function r(t,n,e,o){return t.kind!=="path"||e===void 0?new i("POLICY_UNREADABLE",`policy ${t.typed} does not exist${t.kind==="path"?
" in the checkout":", or the token cannot see it"}`,{cause:o,advice:"check the path and the folder the job runs in, or name group/project:path/to/file.yml@ref o\
r an https:// address"}):await n.checkout(t.path).then(()=>!0,()=>!1)?new i("POLICY_UNREADABLE",`policy ${t.typed} is in this merge request, but not yet on its \
target branch ${e}`,{cause:o,advice:`a merge request is not judged by rules it brings itself: merge the policy to ${e} first, or judge this one by its own versi\
on with policy_from: checkout`}):new i("POLICY_UNREADABLE",`policy ${t.typed} does not exist on the target branch ${e}`,{cause:o,advice:`commit it to ${e}, or n\
ame another with policy, such as group/project:path/to/file.yml@ref`})}export{c as whyUnread};
