import"./shared-facts-define.js";import{b as l,c as i}from"./shared-schema.js";import"./shared-checks.js";import{h as t,i as a,m as p,n as o,q as f,u as _,z as g}from"./shared-api.js";
import"./shared-bundler.js";var h=g(o({id:f([a(),t()]),iid:i(a()),references:i(o({full:t()}))}),_(({id:s,iid:e,references:r})=>r?.full??(e===void 0?String(s):`#${e}`)));
function u(s,e,r){return{id:s,summary:`The issues that the merge request ${e}`,requiredRole:"at least Reporter with scope read_api, and permission to read the i\
ssues",scope:"merge_request",async collect({gitlab:d,projectId:m,iid:n}){let c=`/projects/${m}/merge_requests/${n}/${r}`;return l(p(h),await d.read(c,{perPage:100}))}}}
var $=u("closed_issues","closes","closes_issues"),q=u("mentioned_issues","mentions","related_issues");export{$ as closedIssues,q as mentionedIssues};
