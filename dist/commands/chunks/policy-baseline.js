import{a as p}from"./shared-issues.js";import"./shared-checks.js";import{B as r,b as h,f as t,h as a,o as c,q as l,w as m}from"./shared-api.js";import"./shared-nearest.js";
import"./shared-text.js";import"./shared-bundler.js";var b=a().check(t(1),r("Path of an earlier report.json in the repository")),o=l([b,c({job:a().check(t(1),r(
"Name of a job whose newest artifact on the target branch is used")),path:m(a().check(t(1),r("Path in that artifact; the default is countersign-report/report.js\
on")))})]);function f(e,i){let{data:s,error:n}=h(o,e);return s===void 0?{baselines:[],problems:p(n.issues,e,o,["baseline"])}:{baselines:[{place:i,...u(s),requirements:[]}],
problems:[]}}function u(e){return typeof e=="string"?{job:void 0,path:e.replace(/^\.\//,"")}:{job:e.job,path:e.path??"countersign-report/report.json"}}export{o as Baseline,f as readBaseline};
