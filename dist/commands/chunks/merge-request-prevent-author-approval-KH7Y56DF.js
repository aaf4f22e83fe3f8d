import{a as g}from"./chunk-Y6YMMLRL.js";import"./chunk-ESXQ6FMJ.js";import"./chunk-NUFRM6SI.js";import{a as s,e as i,g as n,o as l,r as u}from"./chunk-BRRAUFMP.js";
import{c as p}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var c=l(n({merge_requests_author_approval:i()}),e=>({authorMayApprove:e.merge_requests_author_approval})),m={id:"approval_settings",summary:"The project's appro\
val settings",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>s(c,await e.MergeRequestApprovals.showConfiguration(t))};var w=u({id:"merge_request_prevent_author_approval",title:"Authors cannot approve their own merge requests",type:"boolean",severity:"high",needs:{settings:m,policies:g},
remediation:{text:"tick Prevent approval by merge request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read({
settings:e,policies:t}){if(!e.authorMayApprove)return{value:!0,because:"authors cannot approve their own merge requests"};let o="authors can approve their own m\
erge requests",a=t.filter(({preventsAuthorApproval:r})=>r);if(a.length===0)return{value:!1,because:o};let v=p(a.map(({name:r})=>r));return{value:!1,because:o,doubt:`\
an approval policy forbids it (${v}) and the API does not tell whether it is linked to the framework`}}});export{w as mergeRequestPreventAuthorApproval};
