import{b as m,c}from"./shared-review-and-remove-inactive-users.js";import{a as i}from"./shared-member-activity.js";import"./shared-connection-pages.js";import{a as n}from"./shared-now.js";
import"./shared-project-members.js";import"./shared-connection.js";import"./shared-time.js";import{$2599_c as p,$2599_g as _,$2599_h as d}from"../index.js";import{
$82ce_c as h,$82ce_d as v,$82ce_j as u,$82ce_o as w,$82ce_v as b}from"../index.js";var l=90,$=p({id:"project_members_inactive",title:"No member is inactive for \
too long",description:"Passes when every member, bots included, was active within `at_most_days`, 90 by default. The message names those who were not. A user wh\
o was never active is inactive.",severity:"medium",scope:"project",needs:{team:i,now:n},params:w({at_most_days:b(u().check(v(1),h(3650)))}),remediation:{text:"r\
emove members who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:s,now:o},{at_most_days:a=l}){let e=m(s,
o,a),t=c(s,e,a);return e.length===0?_(t,{actual:[]}):d(t,{actual:e.map(({username:r})=>r)})}});export{$ as projectMembersInactive};
