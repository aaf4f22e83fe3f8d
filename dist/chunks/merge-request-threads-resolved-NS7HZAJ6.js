import{a as d}from"./chunk-XNFU7HPY.js";import{$8_c as s,$8_e as o,$8_f as a}from"../index.js";
import{$9_b as t}from"../index.js";var l=s({id:"merge_request_threads_resolved",title:"All threads are resolved",severity:"medium",scope:"merge_request",needs:{threads:d},remediation:{text:"resol\
ve the open threads, then run this job again",page:"!"},check({threads:{resolvable:r,resolved:h}}){let e=r-h;return e>0?a(`${t(e,"thread is","threads are")} not\
 resolved`,{actual:e}):o(r===0?"there are no threads":"every thread is resolved",{actual:0})}});export{l as mergeRequestThreadsResolved};
