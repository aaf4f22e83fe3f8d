import{c as n}from"./shared-facts-project-project.js";import{e as a}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";var o={merge:"merge commit",rebase_merge:"merge commit with semi-linear history",
ff:"fast-forward merge"},h={require_branch_up_to_date:["Merge requests must be up to date with their target","True when the merge method is a merge commit with \
semi-linear history, or fast-forward.",["rebase_merge","ff"]],require_linear_history:["The history is linear","True when the merge method is fast-forward.",["ff"]]},
d=Object.entries(h).map(([i,[m,s,r]])=>a({id:i,title:m,description:s,type:"boolean",severity:"low",needs:{project:n},remediation:{text:`set the merge method to ${r.
map(e=>o[e]).join(" or ")} under Settings > Merge requests`,page:"/-/settings/merge_requests"},read({project:{mergeMethod:e}}){if(e===void 0)return{unknown:"Git\
Lab did not show the merge method to this token"};let t=o[e];return t===void 0?{unknown:`the merge method ${e} is not known`}:{value:r.includes(e),reason:`the m\
erge method is ${t}`}}}));export{d as mergeMethod};
