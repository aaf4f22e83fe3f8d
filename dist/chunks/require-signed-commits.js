import{a as r}from"./shared-absent.js";import{$2599_e as o,$2599_f as i}from"../index.js";import{$104c_b as n,$104c_c as u}from"../index.js";import{$82ce_k as a,
$82ce_n as c,$82ce_t as m,$82ce_w as h,$82ce_y as l}from"../index.js";var d=h(l(c({reject_unsigned_commits:u(a())}),m(e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??
void 0})))),p={id:"push_rule",summary:"The project's push rule",requiredRole:"Maintainer",scope:"project",async collect({gitlab:e,projectId:t}){try{return n(d,await e.
ProjectPushRules.show(t))}catch(s){if(r(s,"404 Not Found"))return null;throw s}}},g=o({id:"require_signed_commits",title:"Unsigned commits are rejected",description:i(
"True when the project has its own push rule and that rule rejects unsigned commits.",["Without a push rule of its own it is false, even if a rule of the group \
or the instance rejects such commits.","A push rule that leaves the setting open takes the instance's default. The API does not show it, so the result is unknow\
n."]),type:"boolean",severity:"medium",needs:{rule:p},remediation:{text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/setting\
s/repository#js-push-rules"},read({rule:e}){return e===null?{value:!1,reason:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"\
the push rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,reason:"the push rule rejects \
unsigned commits"}:{value:!1,reason:"the push rule accepts unsigned commits"}}});export{g as requireSignedCommits};
