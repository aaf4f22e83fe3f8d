import{a as n}from"./chunk-MVBM5GRY.js";import{a as s}from"./chunk-DSHLEOTI.js";import"./chunk-6Q5VOYPV.js";import"./chunk-M5CX2BW3.js";
import"./chunk-ESXQ6FMJ.js";import"./chunk-NUFRM6SI.js";import"./chunk-UK5KMEO6.js";import{c as o}from"./chunk-UE5MDGOU.js";import{c as p}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var l="/-/settings/merge_requests",g=o({id:"merge_request_prevent_author_approval",title:"Authors cannot approve their own merge requests",type:"boolean",severity:"\
high",needs:{settings:n,policies:s},remediation:{text:"tick Prevent approval by merge request creator under Settings > Merge requests > Approval settings",page:l},
read:({settings:e,policies:t})=>m("authors","their own merge requests",!e.authorMayApprove,t.filter(r=>r.preventsAuthorApproval))}),v=o({id:"merge_request_preve\
nt_committers_approval",title:"Committers cannot approve merge requests they contributed to",type:"boolean",severity:"high",needs:{settings:n,policies:s},remediation:{
text:"tick Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",page:l},read:({settings:{committersMayNotApprove:e},policies:t})=>e===
void 0?{unknown:"GitLab did not show the setting to this token"}:m("committers","merge requests they contributed to",e,t.filter(r=>r.preventsCommitterApproval))});
function m(e,t,r,i){if(r)return{value:!0,because:`${e} cannot approve ${t}`};let a=`${e} can approve ${t}`;if(i.length===0)return{value:!1,because:a};let d=p(i.
map(({name:u})=>u));return{value:!1,because:a,doubt:`an approval policy forbids it (${d}) and the API does not tell whether it is linked to the framework`}}var b=[
g,v];export{b as preventApproval};
