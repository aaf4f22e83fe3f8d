import{b as r,c as i}from"./shared-review-and-remove-inactive-users.js";import{a as c}from"./shared-member-activity.js";import"./shared-select.js";import{a as p}from"./shared-now.js";
import"./shared-project-members.js";import{c as n,g as d,h}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-facts-source.js";import"./shared-time.js";import{c as v,d as u,j as w,o as b,v as l}from"./shared-api.js";import"./shared-text.js";import"./shared-bundler.js";
var _=90,f=n({id:"project_members_inactive",title:"No member is inactive",description:"Passes when every member, bots included, was active within `at_most_days`\
, 90 by default. The message names those who were not. A user who was never active is inactive.",severity:"medium",scope:"project",needs:{team:c,now:p},params:b(
{at_most_days:l(w().check(u(1),v(3650)))}),remediation:{text:"remove members who no longer use their access; access tokens count as members too",page:"/-/projec\
t_members"},check({team:t,now:o},{at_most_days:s=_}){let e=r(t,o,s),a=i(t,e,s);return e.length===0?d(a,{actual:[]}):h(a,{actual:e.map(({username:m})=>m)})}});export{f as projectMembersInactive};
