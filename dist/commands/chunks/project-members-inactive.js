import{b as r,c as i}from"./shared-review-and-remove-inactive-users.js";import{a as p}from"./shared-member-activity.js";import"./shared-connection-pages.js";import{
a as c}from"./shared-now.js";import"./shared-project-members.js";import"./shared-connection.js";import{c as n,h as d,i as h}from"./shared-controls-define.js";import"./shared-select.js";
import"./shared-judged-head.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";
import{C as u,d as v,e as l,k as b,p as w,x as y}from"./shared-api.js";import"./shared-text.js";import"./shared-bundler.js";var _=90,f=n({id:"project_members_in\
active",title:"No member is inactive for too long",description:"Passes when every member, bots included, was active within `at_most_days`, 90 by default. The me\
ssage names those who were not. A user who was never active is inactive.",severity:"medium",scope:"project",needs:{team:p,now:c},params:w({at_most_days:y(b().check(
l(1),v(3650),u("Longest time without activity, in days; 90 by default")))}),example:{at_most_days:60},remediation:{text:"remove members who no longer use their \
access; access tokens count as members too",page:"/-/project_members"},check({team:t,now:s},{at_most_days:o=_}){let e=r(t,s,o),a=i(t,e,o);return e.length===0?d(
a,{actual:[]}):h(a,{actual:e.map(({username:m})=>m)})}});export{f as projectMembersInactive};
