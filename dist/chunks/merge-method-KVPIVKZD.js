import{a as n}from"./chunk-HL5K36FB.js";import"./chunk-NUFRM6SI.js";import{c as o}from"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";
import"./chunk-VC46IEJQ.js";var i={merge:"merge commit",rebase_merge:"merge commit with semi-linear history",ff:"fast-forward merge"},a={require_branch_up_to_date:["Merge requests must be \
up to date with their target",["rebase_merge","ff"]],require_linear_history:["The history is linear",["ff"]]},u=Object.entries(a).map(([s,[m,t]])=>o({id:s,title:m,
type:"boolean",severity:"low",needs:{project:n},remediation:{text:`set the merge method to ${t.map(e=>i[e]).join(" or ")} under Settings > Merge requests`,page:"\
/-/settings/merge_requests"},read({project:{mergeMethod:e}}){if(e===void 0)return{unknown:"GitLab did not show the merge method to this token"};let r=i[e];return r===
void 0?{unknown:`the merge method ${e} is not known`}:{value:t.includes(e),because:`the merge method is ${r}`}}}));export{u as mergeMethod};
