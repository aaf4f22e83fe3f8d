import{a as s}from"./chunk-AXXMUTLY.js";import"./chunk-WT3BOX2Z.js";import{$d_c as r,$d_i as n,$d_m as o,$d_p as i}from"../index.js";var l=r({min:1,description:"Path of an earlier report.json in the repository"}),a=o(l,n({job:r({min:1,description:"Name of a job whose newest artifact on the ta\
rget branch is taken"}),path:i(r({min:1,description:"Path in that artifact; countersign-report/report.json if it is not given"}))}));function c(e){let t=[],p=a.
read(e,[],t);return t.length>0?{baselines:[],problems:s(t,{baseline:e},a,["baseline"])}:{baselines:[d(p)],problems:[]}}function d(e){return typeof e=="string"?{
job:void 0,path:e.replace(/^\.\//,""),requirements:[]}:{job:e.job,path:e.path??"countersign-report/report.json",requirements:[]}}export{a as Baseline,c as readBaseline};
