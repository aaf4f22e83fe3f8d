import{b as m,c as i}from"./shared-review-and-remove-inactive-users.js";import{a as c}from"./shared-member-activity.js";import"./shared-connection-pages.js";import{
a as p}from"./shared-now.js";import"./shared-project-members.js";import"./shared-connection.js";import{c as n,h as d,i as h}from"./shared-controls-define.js";import"./shared-select.js";
import"./shared-judged-head.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";
import{c as v,d as w,j as u,o as b,w as l}from"./shared-api.js";import"./shared-text.js";import"./shared-bundler.js";var _=90,f=n({id:"project_members_inactive",
title:"No member is inactive for too long",description:"Passes when every member, bots included, was active within `at_most_days`, 90 by default. The message na\
mes those who were not. A user who was never active is inactive.",severity:"medium",scope:"project",needs:{team:c,now:p},params:b({at_most_days:l(u().check(w(1),
v(3650)))}),remediation:{text:"remove members who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:t,now:s},{
at_most_days:o=_}){let e=m(t,s,o),r=i(t,e,o);return e.length===0?d(r,{actual:[]}):h(r,{actual:e.map(({username:a})=>a)})}});export{f as projectMembersInactive};
