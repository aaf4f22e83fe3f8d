#!/usr/bin/env node
import{a as v}from"./chunk-4532XFX4.js";import"./chunk-5T7SDXJP.js";import"./chunk-O6EWQLDP.js";import{b as s,c as i}from"./chunk-IOCQ3XXK.js";
import"./chunk-OBH7XN5N.js";import{f as p,g as l,k as u,l as n,q as m,r as d,u as h,y as c}from"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";var y=h(n({name:p(),approvals_required:l(),rule_type:d(p())}),m(e=>({name:e.name,approvalsRequired:e.approvals_required}))),f={id:"approval_rules",summary:"The \
project's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",collect:async({gitlab:e,projectId:r})=>u(y).parse(
await e.read(`/projects/${r}/approval_rules`,{perPage:100}))};var P=c({id:"minimum_approvals_required",title:"Approvals are required",description:"Sums `approvals_required` over all approval rules of the project, whatever \
branch a rule is for. Rules that come from approval policies are hidden from the API: where such policies apply, the real sum can be higher, so a threshold that\
 the visible rules miss is unknown.",type:"number",severity:"high",needs:{rules:f,policies:v},remediation:{text:"raise the approvals of a rule, or add a rule, u\
nder Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:e,policies:r}){let a=e.reduce((o,{approvalsRequired:q})=>o+
q,0),t=s(a,"approval is required","approvals are required");if(r.length===0)return{value:a,because:t};let g=i(r.map(({name:o})=>o));return{value:a,because:t,mayBeHigher:`\
the API hides the rules of approval policies (${g}), which may add more`}}});export{P as minimumApprovalsRequired};
