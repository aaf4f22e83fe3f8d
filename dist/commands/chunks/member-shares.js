import{a as d}from"./shared-owners.js";import{a as l}from"./shared-member-activity.js";import"./shared-connection-pages.js";import"./shared-project-members.js";
import"./shared-facts-project-project.js";import"./shared-connection.js";import{e as c}from"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import"./shared-api.js";
import{f as o}from"./shared-text.js";import"./shared-bundler.js";var n="read from the member list; GitLab counts its table of authorisations, which is updated i\
n the background",b="/-/project_members";function a(e,...t){return e.filter(({accessLevel:r})=>t.includes(r)).length}function m(e,t){let r=a(e,40),i=`${o(e.length,
"member")}, ${o(t,"direct owner")} and ${o(r,"Maintainer")}`;return{value:e.length===1||e.length>t+r,reason:`the project has ${i}`,note:n}}function u(e,t){let r=t+
a(e,20,30,40);return{value:r<3||r/e.length*100<40,reason:`${r} of ${o(e.length,"member")} are direct owners, Maintainers, Developers or Reporters`,note:`GitLab \
requires fewer than 3, or less than 40 %; ${n}`}}var f={more_members_than_admins:{title:"The project has more members than administrators",description:"True whe\
n the project has one member, or more members, bots included, than Maintainers and direct Owners of the immediate group together. The numbers come from the memb\
er lists, which must agree with each other.",remediation:"give fewer people the Maintainer or Owner role",read:m},strict_permissions_for_repo:{title:"Few member\
s administer the project",description:"Checks the same as `more_members_than_admins`, under another name.",remediation:"give fewer people the Maintainer or Owne\
r role",read:m},restricted_build_access:{title:"Few members can run pipelines",description:"True when fewer than three, or less than 40 %, of the members are di\
rect owners of the immediate group, Maintainers, Developers or Reporters. GitLab does not look at CI/CD settings.",remediation:"give fewer people the Reporter r\
ole or a higher one",read:u}},w=Object.entries(f).map(([e,{title:t,description:r,remediation:i,read:s}])=>c({id:e,title:t,description:r,type:"boolean",severity:"\
low",needs:{team:l,owners:d},remediation:{text:i,page:b},read:({team:h,owners:p})=>s(h,p.count)}));export{w as memberShares};
