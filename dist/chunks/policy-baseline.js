import{a as i}from"./shared-issues.js";import{$82ce_b as c,$82ce_f as r,$82ce_h as t,$82ce_o as p,$82ce_p as h,$82ce_u as b,$82ce_z as a}from"../index.js";var f=t().
check(r(1),a("Path of an earlier report.json in the repository")),o=h([f,p({job:t().check(r(1),a("Name of a job whose newest artifact on the target branch is ta\
ken")),path:b(t().check(r(1),a("Path in that artifact; countersign-report/report.json if it is not given")))})]);function l(e){let{data:s,error:n}=c(o,e);return s===
void 0?{baselines:[],problems:i(n.issues,e,o,["baseline"])}:{baselines:[u(s)],problems:[]}}function u(e){return typeof e=="string"?{job:void 0,path:e.replace(/^\.\//,
""),requirements:[]}:{job:e.job,path:e.path??"countersign-report/report.json",requirements:[]}}export{o as Baseline,l as readBaseline};
