import{a as i}from"./shared-issues.js";import{$82ce_b as c,$82ce_f as r,$82ce_h as t,$82ce_o as p,$82ce_p as h,$82ce_u as u,$82ce_z as a}from"../index.js";var b=t().
check(r(1),a("Path of an earlier report.json in the repository")),s=h([b,p({job:t().check(r(1),a("Name of a job whose newest artifact on the target branch is us\
ed")),path:u(t().check(r(1),a("Path in that artifact; the default is countersign-report/report.json")))})]);function f(e){let{data:o,error:n}=c(s,e);return o===
void 0?{baselines:[],problems:i(n.issues,e,s,["baseline"])}:{baselines:[l(o)],problems:[]}}function l(e){return typeof e=="string"?{job:void 0,path:e.replace(/^\.\//,
""),requirements:[]}:{job:e.job,path:e.path??"countersign-report/report.json",requirements:[]}}export{s as Baseline,f as readBaseline};
