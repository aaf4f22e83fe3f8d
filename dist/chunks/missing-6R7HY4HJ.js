import{b as i}from"./chunk-C6EUKJGU.js";import"./chunk-VC46IEJQ.js";async function c(e,n,t,o){return e.kind!=="path"||t===void 0?new i("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.kind==="path"?" in the checkout":", \
or the token cannot see it"}`,{cause:o,advice:"give policy as a path in the checkout, group/project:path/to/file.yml@ref or an https:// address"}):await n.checkout(
e.path).then(()=>!0,()=>!1)?new i("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but not yet on its target branch ${t}`,{cause:o,advice:`a mer\
ge request is not judged by rules it brings itself: merge the policy to ${t} first, or judge this one by its own version with policy_from: checkout`}):new i("PO\
LICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${t}`,{cause:o,advice:`commit it to ${t}, or name another with policy, such as group/pro\
ject:path/to/file.yml@ref`})}export{c as missingPolicy};
