import{$2599_d as r,$2599_e as i}from"../index.js";import{$104c_b as n,$104c_c as o}from"../index.js";import{$82ce_k as u,$82ce_n as a,$82ce_s as c,$82ce_v as m,
$82ce_x as h}from"../index.js";import{$42a1_b as l}from"../index.js";var d=m(h(a({reject_unsigned_commits:o(u())}),c(e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??
void 0})))),p={id:"push_rule",summary:"The project's push rule",requiredRole:"Maintainer",scope:"project",async collect({gitlab:e,projectId:t}){try{return n(d,await e.
ProjectPushRules.show(t))}catch(s){if(s instanceof l&&"status"in s&&s.status===404)return null;throw s}}},g=r({id:"require_signed_commits",title:"Unsigned commi\
ts are rejected",description:i("True when the project has its own push rule and that rule rejects unsigned commits.",["Without a push rule of its own it is fals\
e, even if a rule of the group or the instance rejects such commits.","A push rule that leaves the setting open takes the instance's default. The API does not s\
how it, so the result is unknown."]),type:"boolean",severity:"medium",needs:{rule:p},remediation:{text:"tick Reject unsigned commits under Settings > Repository\
 > Push rules",page:"/-/settings/repository#js-push-rules"},read({rule:e}){return e===null?{value:!1,reason:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===
void 0?{unknown:"the push rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,reason:"the p\
ush rule rejects unsigned commits"}:{value:!1,reason:"the push rule accepts unsigned commits"}}});export{g as requireSignedCommits};
