import{a as c}from"./shared-missing-file.js";import{b as i}from"./shared-shared-errors.js";import"./shared-bundler.js";async function n(e,a,t,o){return e instanceof
c?r(a,t,o,e):!(e instanceof i)||e.code==="INTERRUPTED"?e:new i("POLICY_UNREADABLE",`policy ${a.typed} could not be read: ${e.message}`,{cause:e,...e.advice===void 0?
{}:{advice:e.advice}})}async function r(e,a,t,o){return e.kind!=="path"||t===void 0?new i("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.kind==="path"?
" in the checkout":", or the token cannot see it"}`,{cause:o,advice:"check the path and the working folder of the job, or name group/project:path/to/file.yml@re\
f or an https:// address"}):await a.checkout(e.path).then(()=>!0,()=>!1)?new i("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but not yet on ${t.
called}`,{cause:o,advice:`a merge request is not judged by a policy that it adds itself: merge the policy into ${t.name} first, or use this version with policy_\
from: checkout`}):new i("POLICY_UNREADABLE",`policy ${e.typed} does not exist on ${t.called}`,{cause:o,advice:`commit it to ${t.name}, or name another policy, s\
uch as group/project:path/to/file.yml@ref`})}export{n as whyUnread};
