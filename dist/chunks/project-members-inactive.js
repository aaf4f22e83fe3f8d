import{b as r,c}from"./shared-review-and-remove-inactive-users.js";import{a as i}from"./shared-member-activity.js";import{a as n}from"./shared-now.js";import"./shared-project-members.js";
import"./shared-time.js";import{$2599_c as p,$2599_f as _,$2599_g as d}from"../index.js";import{$82ce_c as h,$82ce_d as u,$82ce_j as v,$82ce_o as w,$82ce_u as b}from"../index.js";
var l=90,$=p({id:"project_members_inactive",title:"No member is inactive",description:"Passes when every member, bots included, was active within `at_most_days`\
, 90 by default. The message names those who were not. A user who was never active is inactive.",severity:"medium",scope:"project",needs:{team:i,now:n},params:w(
{at_most_days:b(v().check(u(1),h(3650)))}),remediation:{text:"remove members who no longer use their access; access tokens count as members too",page:"/-/projec\
t_members"},check({team:s,now:o},{at_most_days:a=l}){let e=r(s,o,a),t=c(s,e,a);return e.length===0?_(t,{actual:[]}):d(t,{actual:e.map(({username:m})=>m)})}});export{$ as projectMembersInactive};
