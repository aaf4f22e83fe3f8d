#!/usr/bin/env node
import{a as h}from"./chunk-4532XFX4.js";import"./chunk-5T7SDXJP.js";import"./chunk-O6EWQLDP.js";import{c as s}from"./chunk-IOCQ3XXK.js";
import"./chunk-OBH7XN5N.js";import{i as p,l as i,q as n,u as l,y as u}from"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";var g=l(i({merge_requests_author_approval:p()}),n(e=>({authorMayApprove:e.merge_requests_author_approval}))),v={id:"approval_settings",summary:"The project's ap\
proval settings",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>g.parse(await e.MergeRequestApprovals.showConfiguration(t))};var A=u({id:"merge_request_prevent_author_approval",title:"Authors cannot approve their own merge requests",description:"True when the effective setting (instan\
ce, top-level group, project) forbids approval by the author. GitLab also counts an approval policy with that override when it is linked to the framework; the A\
PI cannot tell the link, so such a policy makes the answer unknown.",type:"boolean",severity:"high",needs:{settings:v,policies:h},remediation:{text:"tick Preven\
t approval by merge request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read({settings:e,policies:t}){if(!e.
authorMayApprove)return{value:!0,because:"authors cannot approve their own merge requests"};let o="authors can approve their own merge requests",a=t.filter(({preventsAuthorApproval:r})=>r);
if(a.length===0)return{value:!1,because:o};let c=s(a.map(({name:r})=>r));return{value:!1,because:o,doubt:`an approval policy forbids it (${c}) and the API does \
not tell whether it is linked to the framework`}}});export{A as mergeRequestPreventAuthorApproval};
