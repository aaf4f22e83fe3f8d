import{e as r,g as o}from"./shared-controls-define.js";import{a as i}from"./shared-absent.js";import"./shared-facts-define.js";import{b as n,c as u}from"./shared-schema.js";
import"./shared-checks.js";import{A as a,l as m,o as c,v as h,y as l}from"./shared-api.js";import"./shared-shared-errors.js";import"./shared-bundler.js";var d=l(
a(c({reject_unsigned_commits:u(m())}),h(e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0})))),p={id:"push_rule",summary:"The project's push rule",requiredRole:"\
Maintainer",scope:"project",async collect({gitlab:e,projectId:s}){try{return n(d,await e.ProjectPushRules.show(s))}catch(t){if(i(t,"404 Not Found"))return null;
throw t}}},g=r({id:"require_signed_commits",title:"Unsigned commits are rejected",description:o("True when the project has its own push rule and that rule rejec\
ts unsigned commits.",["Without a push rule of its own it is false, even if a rule of the group or the instance rejects such commits.","A push rule that leaves \
the setting open takes the instance's default. The API does not show it, so the result is unknown."]),type:"boolean",severity:"medium",needs:{rule:p},remediation:{
text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/settings/repository#js-push-rules"},read({rule:e}){return e===null?{value:!1,
reason:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the push rule takes the instance's default for unsigned commits, w\
hich the API does not show"}:e.rejectsUnsignedCommits?{value:!0,reason:"the push rule rejects unsigned commits"}:{value:!1,reason:"the push rule accepts unsigne\
d commits"}}});export{g as requireSignedCommits};
