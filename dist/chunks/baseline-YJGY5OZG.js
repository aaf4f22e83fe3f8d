import{a as s}from"./chunk-AXXMUTLY.js";import"./chunk-WT3BOX2Z.js";import{$d_c as t,$d_i as n,$d_m as o,$d_p as a}from"../index.js";var l=t({min:1,about:"Path of an earlier report.json in the repository"}),i=o(l,n({job:t({min:1,about:"Name of a job whose newest artifact on the target branch \
is taken"}),path:a(t({min:1,about:"Path in that artifact; countersign-report/report.json if it is not given"}))}));function m(e){let r=[],p=i.read(e,[],r);return r.
length>0?{baselines:[],problems:s(r,{baseline:e},i,["baseline"])}:{baselines:[d(p)],problems:[]}}function d(e){return typeof e=="string"?{job:void 0,path:e.replace(
/^\.\//,""),requirements:[]}:{job:e.job,path:e.path??"countersign-report/report.json",requirements:[]}}export{i as Baseline,m as readBaseline};
