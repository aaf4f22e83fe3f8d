import{b as r,c as i}from"./shared-review-and-remove-inactive-users.js";import{a as c}from"./shared-member-activity.js";import"./shared-connection-pages.js";import{
a as n}from"./shared-now.js";import"./shared-project-members.js";import"./shared-connection.js";import"./shared-time.js";import{$2599_c as p,$2599_g as _,$2599_h as d}from"../index.js";
import{$82ce_A as h,$82ce_c as v,$82ce_d as u,$82ce_j as l,$82ce_o as b,$82ce_v as w}from"../index.js";var y=90,$=p({id:"project_members_inactive",title:"No mem\
ber is inactive for too long",description:"Passes when every member, bots included, was active within `at_most_days`, 90 by default. The message names those who\
 were not. A user who was never active is inactive.",severity:"medium",scope:"project",needs:{team:c,now:n},params:b({at_most_days:w(l().check(u(1),v(3650),h("L\
ongest time without activity, in days; 90 by default")))}),example:{at_most_days:60},remediation:{text:"remove members who no longer use their access; access to\
kens count as members too",page:"/-/project_members"},check({team:t,now:o},{at_most_days:a=y}){let e=r(t,o,a),s=i(t,e,a);return e.length===0?_(s,{actual:[]}):d(
s,{actual:e.map(({username:m})=>m)})}});export{$ as projectMembersInactive};
