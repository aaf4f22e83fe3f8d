import{$8c10_a as c}from"../index.js";import{$42a1_b as a}from"../index.js";async function n(e,i,t,o){return e instanceof c?r(i,t,o,e):!(e instanceof a)||e.code===
"INTERRUPTED"?e:new a("POLICY_UNREADABLE",`policy ${i.typed} could not be read: ${e.message}`,{cause:e,...e.advice===void 0?{}:{advice:e.advice}})}async function r(e,i,t,o){
return e.kind!=="path"||t===void 0?new a("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.kind==="path"?" in the checkout":", or the token cannot see it"}`,
{cause:o,advice:"check the path and the working folder of the job, or name group/project:path/to/file.yml@ref or an https:// address"}):await i.checkout(e.path).
then(()=>!0,()=>!1)?new a("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but not yet on ${t.called}`,{cause:o,advice:`a merge request is not j\
udged by a policy that it adds itself: merge the policy into ${t.name} first, or use this version with policy_from: checkout`}):new a("POLICY_UNREADABLE",`polic\
y ${e.typed} does not exist on ${t.called}`,{cause:o,advice:`commit it to ${t.name}, or name another policy, such as group/project:path/to/file.yml@ref`})}export{n as whyUnread};
