import"./shared-facts-define.js";import{b as l,c as i}from"./shared-schema.js";import"./shared-checks.js";import{A as p,i as t,j as a,n as f,o,r as _,v as g}from"./shared-api.js";
import"./shared-bundler.js";var $=p(o({id:_([a(),t()]),iid:i(a()),references:i(o({full:t()}))}),g(({id:s,iid:e,references:r})=>r?.full??(e===void 0?String(s):`#${e}`)));
function d(s,e,r){return{id:s,summary:`The issues that the merge request ${e}`,requiredRole:"at least Reporter with scope read_api, and permission to read the i\
ssues",scope:"merge_request",async collect({gitlab:u,projectId:n,iid:m}){let c=`/projects/${n}/merge_requests/${m}/${r}`;return l(f($),await u.read(c,{perPage:100}))}}}
var h=d("closed_issues","closes","closes_issues"),q=d("mentioned_issues","mentions","related_issues");export{h as closedIssues,q as mentionedIssues};
