import{a as o}from"./shared-approval-settings.js";import{a as s,b as a}from"./shared-overriding-policies.js";import"./shared-connection.js";import{e as p}from"./shared-controls-define.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-text.js";
import"./shared-bundler.js";var i=p({id:"merge_request_prevent_author_approval",title:"Authors cannot approve their own merge requests",description:"True when t\
he effective setting of instance, top-level group and project forbids approval by the author. GitLab also counts an approval policy that overrides the setting a\
nd is linked to the framework. The API does not show that link, so such a policy makes the result unknown.",type:"boolean",severity:"high",needs:{settings:o,policies:s},
remediation:{text:"tick Prevent approval by merge request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({
settings:e,policies:t})=>a(!e.authorMayApprove,["authors cannot approve their own merge requests","authors can approve their own merge requests"],t,r=>r.preventsAuthorApproval)});export{i as mergeRequestPreventAuthorApproval};
