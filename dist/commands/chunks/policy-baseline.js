import{a as n}from"./shared-issues.js";import"./shared-checks.js";import"./shared-nearest.js";import{A as r,b as p,f as t,h as a,o as c,p as h,v as m}from"./shared-api.js";
import"./shared-bundler.js";var b=a().check(t(1),r("Path of an earlier report.json in the repository")),o=h([b,c({job:a().check(t(1),r("Name of a job whose newe\
st artifact on the target branch is taken")),path:m(a().check(t(1),r("Path in that artifact; countersign-report/report.json if it is not given")))})]);function f(e){
let{data:s,error:i}=p(o,e);return s===void 0?{baselines:[],problems:n(i.issues,e,o,["baseline"])}:{baselines:[l(s)],problems:[]}}function l(e){return typeof e==
"string"?{job:void 0,path:e.replace(/^\.\//,""),requirements:[]}:{job:e.job,path:e.path??"countersign-report/report.json",requirements:[]}}export{o as Baseline,f as readBaseline};
