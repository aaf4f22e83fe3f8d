import{a as o}from"./chunk-KIMTIPSL.js";import{$8_d as n}from"../index.js";
var i={merge:"merge commit",rebase_merge:"merge commit with semi-linear history",ff:"fast-forward merge"},a={require_branch_up_to_date:["Merge requests must be \
up to date with their target",["rebase_merge","ff"]],require_linear_history:["The history is linear",["ff"]]},u=Object.entries(a).map(([s,[m,t]])=>n({id:s,title:m,
type:"boolean",severity:"low",needs:{project:o},remediation:{text:`set the merge method to ${t.map(e=>i[e]).join(" or ")} under Settings > Merge requests`,page:"\
/-/settings/merge_requests"},read({project:{mergeMethod:e}}){if(e===void 0)return{unknown:"GitLab did not show the merge method to this token"};let r=i[e];return r===
void 0?{unknown:`the merge method ${e} is not known`}:{value:t.includes(e),reason:`the merge method is ${r}`}}}));export{u as mergeMethod};
