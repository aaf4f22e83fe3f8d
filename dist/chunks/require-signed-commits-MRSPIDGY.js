import{$8_d as c}from"../index.js";import{$d_b as r,$d_f as u,$d_h as i,$d_n as n,$d_o as o,$d_q as m}from"../index.js";import{$4_b as s}from"../index.js";
var p=o(m(i({reject_unsigned_commits:n(u())}),e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0}))),a={id:"push_rule",summary:"The project's push ru\
le",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:l}){try{return r(p,await e.ProjectPushRules.show(l))}catch(t){if(t instanceof s&&"statu\
s"in t&&t.status===404)return null;throw t}}};var b=c({id:"require_signed_commits",title:"Unsigned commits are rejected",type:"boolean",severity:"medium",needs:{rule:a},remediation:{text:"tick Reject unsign\
ed commits under Settings > Repository > Push rules",page:"/-/settings/repository#js-push-rules"},read({rule:e}){return e===null?{value:!1,because:"the project \
has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the push rule takes the instance's default for unsigned commits, which the API does no\
t show"}:e.rejectsUnsignedCommits?{value:!0,because:"the push rule rejects unsigned commits"}:{value:!1,because:"the push rule accepts unsigned commits"}}});export{b as requireSignedCommits};
