import{b as r}from"./shared-approval-settings.js";import{a as s,b as i}from"./shared-overriding-policies.js";import"./shared-connection.js";import{e as p}from"./shared-controls-define.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-text.js";
import"./shared-bundler.js";var a=p({id:"merge_request_prevent_committers_approval",title:"Committers cannot approve merge requests they contributed to",description:"\
True when the effective setting of instance, top-level group and project forbids approval by users who added commits. GitLab also counts an approval policy that\
 overrides the setting and is linked to the framework. The API does not show that link, so such a policy makes the result unknown.",type:"boolean",severity:"hig\
h",needs:{settings:r,policies:s},remediation:{text:"tick Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",page:"/\
-/settings/merge_requests"},read:({settings:{committersMayNotApprove:e},policies:t})=>e===void 0?{unknown:"GitLab did not show the setting to this token"}:i(e,[
"committers cannot approve merge requests they contributed to","committers can approve merge requests they contributed to"],t,o=>o.preventsCommitterApproval)});export{a as mergeRequestPreventCommittersApproval};
