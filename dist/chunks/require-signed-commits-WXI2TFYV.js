#!/usr/bin/env node
import{b as s}from"./chunk-O6EWQLDP.js";import"./chunk-OBH7XN5N.js";import{i as r,l as n,q as i,s as u,t as o,u as c,y as a}from"./chunk-WSELW6RB.js";
import"./chunk-6AIPHAPT.js";var l=u(c(n({reject_unsigned_commits:o(r())}),i(e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0})))),h={id:"push_rule",summary:"The project's push\
 rule",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:m}){try{return l.parse(await e.ProjectPushRules.show(m))}catch(t){if(t instanceof s&&
"status"in t&&t.status===404)return null;throw t}}};var y=a({id:"require_signed_commits",title:"Unsigned commits are rejected",description:"True when the project has its own push rule and that rule rejects unsign\
ed commits. Without such a row it is false, even if a rule of the group or the instance rejects them. A row that leaves it open takes the instance's default, wh\
ich the API does not show: unknown.",type:"boolean",severity:"medium",needs:{rule:h},remediation:{text:"tick Reject unsigned commits under Settings > Repository\
 > Push rules",page:"/-/settings/repository#js-push-rules"},read({rule:e}){return e===null?{value:!1,because:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===
void 0?{unknown:"the push rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,because:"the \
push rule rejects unsigned commits"}:{value:!1,because:"the push rule accepts unsigned commits"}}});export{y as requireSignedCommits};
