import{a as n}from"./shared-issues.js";import"./shared-checks.js";import"./shared-nearest.js";import{A as r,b as p,f as t,h as a,o as h,p as c,v as b}from"./shared-api.js";
import"./shared-bundler.js";var f=a().check(t(1),r("Path of an earlier report.json in the repository")),o=c([f,h({job:a().check(t(1),r("Name of a job whose newe\
st artifact on the target branch is used")),path:b(a().check(t(1),r("Path in that artifact; the default is countersign-report/report.json")))})]);function l(e){
let{data:s,error:i}=p(o,e);return s===void 0?{baselines:[],problems:n(i.issues,e,o,["baseline"])}:{baselines:[m(s)],problems:[]}}function m(e){return typeof e==
"string"?{job:void 0,path:e.replace(/^\.\//,""),requirements:[]}:{job:e.job,path:e.path??"countersign-report/report.json",requirements:[]}}export{o as Baseline,l as readBaseline};
