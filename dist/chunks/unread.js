import{$8c10_a as c}from"../index.js";import{$42a1_b as i}from"../index.js";async function n(t,a,e,o){return t instanceof c?r(a,e,o,t):!(t instanceof i)||t.code===
"INTERRUPTED"?t:new i("POLICY_UNREADABLE",`policy ${a.typed} could not be read: ${t.message}`,{cause:t,...t.advice===void 0?{}:{advice:t.advice}})}async function r(t,a,e,o){
return t.kind!=="path"||e===void 0?new i("POLICY_UNREADABLE",`policy ${t.typed} does not exist${t.kind==="path"?" in the checkout":", or the token cannot see it"}`,
{cause:o,advice:"check the path and the working folder of the job, or name group/project:path/to/file.yml@ref or an https:// address"}):await a.checkout(t.path).
then(()=>!0,()=>!1)?new i("POLICY_UNREADABLE",`policy ${t.typed} is in this merge request, but not yet on its target branch ${e}`,{cause:o,advice:`a merge reque\
st is not judged by a policy that it adds itself: merge the policy into ${e} first, or use this version with policy_from: checkout`}):new i("POLICY_UNREADABLE",
`policy ${t.typed} does not exist on the target branch ${e}`,{cause:o,advice:`commit it to ${e}, or name another policy, such as group/project:path/to/file.yml@\
ref`})}export{n as whyUnread};
