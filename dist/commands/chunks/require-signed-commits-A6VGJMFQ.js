import{d as c}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import{b as r,f as n,h as o,n as u,o as i,q as m}from"./chunk-7J7MU3VY.js";
import{b as s}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var p=i(m(o({reject_unsigned_commits:u(n())}),e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0}))),l={id:"push_rule",summary:"The project's push ru\
le",requiredRole:"Maintainer",scope:"project",async collect({gitlab:e,projectId:a}){try{return r(p,await e.ProjectPushRules.show(a))}catch(t){if(t instanceof s&&
"status"in t&&t.status===404)return null;throw t}}};var P=c({id:"require_signed_commits",title:"Unsigned commits are rejected",type:"boolean",severity:"medium",needs:{rule:l},remediation:{text:"tick Reject unsign\
ed commits under Settings > Repository > Push rules",page:"/-/settings/repository#js-push-rules"},read({rule:e}){return e===null?{value:!1,reason:"the project h\
as no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the push rule takes the instance's default for unsigned commits, which the API does not\
 show"}:e.rejectsUnsignedCommits?{value:!0,reason:"the push rule rejects unsigned commits"}:{value:!1,reason:"the push rule accepts unsigned commits"}}});export{P as requireSignedCommits};
