import{a as c}from"./shared-issues.js";import{$82ce_A as a,$82ce_b as p,$82ce_f as r,$82ce_h as t,$82ce_o as h,$82ce_q as l,$82ce_v as b}from"../index.js";var f=t().
check(r(1),a("Path of an earlier report.json in the repository")),o=l([f,h({job:t().check(r(1),a("Name of a job whose newest artifact on the target branch is us\
ed")),path:b(t().check(r(1),a("Path in that artifact; the default is countersign-report/report.json")))})]);function u(e,n){let{data:s,error:i}=p(o,e);return s===
void 0?{baselines:[],problems:c(i.issues,e,o,["baseline"])}:{baselines:[{place:n,...m(s),requirements:[]}],problems:[]}}function m(e){return typeof e=="string"?
{job:void 0,path:e.replace(/^\.\//,"")}:{job:e.job,path:e.path??"countersign-report/report.json"}}export{o as Baseline,u as readBaseline};
