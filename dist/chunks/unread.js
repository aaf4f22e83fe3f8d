import{$8c10_a as n}from"../index.js";import{$42a1_b as i}from"../index.js";async function c(e,a,t,o){return e instanceof n?r(a,t,o,e):!(e instanceof i)||e.code===
"INTERRUPTED"?e:new i("POLICY_UNREADABLE",`policy ${a.typed} could not be read: ${e.message}`,{cause:e,...e.advice===void 0?{}:{advice:e.advice}})}async function r(e,a,t,o){
return e.kind!=="path"||t===void 0?new i("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.kind==="path"?" in the checkout":", or the token cannot see it"}`,
{cause:o,advice:"check the path and the folder the job runs in, or name group/project:path/to/file.yml@ref or an https:// address"}):await a.checkout(e.path).then(
()=>!0,()=>!1)?new i("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but not yet on its target branch ${t}`,{cause:o,advice:`a merge request is\
 not judged by rules it brings itself: merge the policy to ${t} first, or judge this one by its own version with policy_from: checkout`}):new i("POLICY_UNREADAB\
LE",`policy ${e.typed} does not exist on the target branch ${t}`,{cause:o,advice:`commit it to ${t}, or name another with policy, such as group/project:path/to/\
file.yml@ref`})}export{c as whyUnread};
