import{a as d}from"./shared-owners.js";import{a as l}from"./shared-member-activity.js";import"./shared-connection-pages.js";import"./shared-project-members.js";
import"./shared-connection.js";import"./shared-time.js";import{$2599_e as c}from"../index.js";import{$f045_e as o}from"../index.js";var n="read from the member \
list; GitLab counts its table of authorisations, which is updated in the background",b="/-/project_members";function a(e,...t){return e.filter(({accessLevel:r})=>t.
includes(r)).length}function s(e,t){let r=a(e,40),i=`${o(e.length,"member")}, ${o(t,"direct owner")} and ${o(r,"Maintainer")}`;return{value:e.length===1||e.length>
t+r,reason:`the project has ${i}`,note:n}}function u(e,t){let r=t+a(e,20,30,40);return{value:r<3||r/e.length*100<40,reason:`${r} of ${o(e.length,"member")} are \
direct owners, Maintainers, Developers or Reporters`,note:`GitLab requires fewer than 3, or less than 40 %; ${n}`}}var f={more_members_than_admins:{title:"The p\
roject has more members than administrators",description:"True when the project has one member, or more members, bots included, than Maintainers and direct Owne\
rs of the immediate group together. The numbers come from the member lists, which must agree with each other.",remediation:"give fewer people the Maintainer or \
Owner role",read:s},strict_permissions_for_repo:{title:"Few members administer the project",description:"Checks the same as `more_members_than_admins`, under an\
other name.",remediation:"give fewer people the Maintainer or Owner role",read:s},restricted_build_access:{title:"Few members can run pipelines",description:"Tr\
ue when fewer than three, or less than 40 %, of the members are direct owners of the immediate group, Maintainers, Developers or Reporters. GitLab does not look\
 at CI/CD settings.",remediation:"give fewer people the Reporter role or a higher one",read:u}},w=Object.entries(f).map(([e,{title:t,description:r,remediation:i,
read:m}])=>c({id:e,title:t,description:r,type:"boolean",severity:"low",needs:{team:l,owners:d},remediation:{text:i,page:b},read:({team:h,owners:p})=>m(h,p.count)}));export{w as memberShares};
