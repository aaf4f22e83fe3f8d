import{a as p}from"./shared-issues.js";import"./shared-checks.js";import{A as r,b as h,f as t,h as a,o as c,p as l,v as b}from"./shared-api.js";import"./shared-nearest.js";
import"./shared-bundler.js";var f=a().check(t(1),r("Path of an earlier report.json in the repository")),o=l([f,c({job:a().check(t(1),r("Name of a job whose newe\
st artifact on the target branch is used")),path:b(a().check(t(1),r("Path in that artifact; the default is countersign-report/report.json")))})]);function m(e,i){
let{data:s,error:n}=h(o,e);return s===void 0?{baselines:[],problems:p(n.issues,e,o,["baseline"])}:{baselines:[{place:i,...u(s),requirements:[]}],problems:[]}}function u(e){
return typeof e=="string"?{job:void 0,path:e.replace(/^\.\//,"")}:{job:e.job,path:e.path??"countersign-report/report.json"}}export{o as Baseline,m as readBaseline};
