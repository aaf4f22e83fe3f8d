import"./shared-facts-define.js";import{b as p,c as i}from"./shared-schema.js";import"./shared-checks.js";import{h as t,i as a,m as l,n as o,p as f,t as _,y as g}from"./shared-api.js";
import"./shared-bundler.js";var h=g(o({id:f([a(),t()]),iid:i(a()),references:i(o({full:t()}))}),_(({id:s,iid:e,references:r})=>r?.full??(e===void 0?String(s):`#${e}`)));
function d(s,e,r){return{id:s,summary:`The issues that the merge request ${e}`,requiredRole:"at least Reporter with scope read_api, and permission to read the i\
ssues",scope:"merge_request",async collect({gitlab:u,projectId:m,iid:n}){let c=`/projects/${m}/merge_requests/${n}/${r}`;return p(l(h),await u.read(c,{perPage:100}))}}}
var $=d("closed_issues","closes","closes_issues"),q=d("mentioned_issues","mentions","related_issues");export{$ as closedIssues,q as mentionedIssues};
