import{a as s}from"./chunk-BIO4SOJJ.js";import{a}from"./chunk-UVYROYED.js";import"./chunk-3UNV3562.js";import"./chunk-3JND7BRY.js";
import{$8_d as i}from"../index.js";import{$9_b as n}from"../index.js";
var l="read from the member list; GitLab counts its table of authorisations, which is updated in the background",p="/-/project_members";function c(e,...t){return e.
filter(({accessLevel:r})=>t.includes(r)).length}function m(e,t){let r=c(e,40),o=`${n(e.length,"member")}, ${n(t,"direct owner")} and ${n(r,"Maintainer")}`;return{
value:e.length===1||e.length>t+r,reason:`the project has ${o}`,note:l}}function b(e,t){let r=t+c(e,20,30,40);return{value:r<3||r/e.length*100<40,reason:`${r} of\
 ${n(e.length,"member")} are direct owners, Maintainers, Developers or Reporters`,note:`GitLab asks for fewer than 3, or less than 40 %; ${l}`}}var h={more_members_than_admins:{
title:"The project has more members than administrators",remediation:"give fewer people the Maintainer or Owner role",read:m},strict_permissions_for_repo:{title:"\
Few members administer the project",remediation:"give fewer people the Maintainer or Owner role",read:m},restricted_build_access:{title:"Few members can run pip\
elines",remediation:"give fewer people the Reporter role or a higher one",read:b}},M=Object.entries(h).map(([e,{title:t,remediation:r,read:o}])=>i({id:e,title:t,
type:"boolean",severity:"low",needs:{team:a,owners:s},remediation:{text:r,page:p},read:({team:d,owners:u})=>o(d,u.count)}));export{M as memberShares};
