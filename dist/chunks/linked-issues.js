import{$104c_b as l,$104c_c as i}from"../index.js";import{$82ce_h as t,$82ce_i as a,$82ce_m as m,$82ce_n as c,$82ce_q as $,$82ce_t as p,$82ce_y as f}from"../index.js";
var g=f(c({id:$([a(),t()]),iid:i(a()),references:i(c({full:t()}))}),p(({id:s,iid:e,references:r})=>r?.full??(e===void 0?String(s):`#${e}`)));function o(s,e,r){return{
id:s,summary:`The issues that the merge request ${e}`,requiredRole:"at least Reporter with scope read_api, and permission to read the issues",scope:"merge_reque\
st",async collect({gitlab:d,projectId:u,iid:n}){let _=`/projects/${u}/merge_requests/${n}/${r}`;return l(m(g),await d.read(_,{perPage:100}))}}}var h=o("closed_i\
ssues","closes","closes_issues"),q=o("mentioned_issues","mentions","related_issues");export{h as closedIssues,q as mentionedIssues};
