import{a as p}from"./shared-issues.js";import"./shared-checks.js";import{C as e,b as c,g as t,i as a,p as h,r as l,x as m}from"./shared-api.js";import"./shared-nearest.js";
import"./shared-text.js";import"./shared-bundler.js";var b=a().check(t(1),e("Path of an earlier report.json in the repository")),o=l([b,h({job:a().check(t(1),e(
"Name of a job whose newest artifact on the target branch is used")),path:m(a().check(t(1),e("Path in that artifact; the default is countersign-report/report.js\
on")))})]);function f(r,i){let{data:s,error:n}=c(o,r);return s===void 0?{baselines:[],problems:p(n.issues,r,o,["baseline"])}:{baselines:[{place:i,...u(s),requirements:[]}],
problems:[]}}function u(r){return typeof r=="string"?{job:void 0,path:r.replace(/^\.\//,"")}:{job:r.job,path:r.path??"countersign-report/report.json"}}export{o as Baseline,f as readBaseline};
