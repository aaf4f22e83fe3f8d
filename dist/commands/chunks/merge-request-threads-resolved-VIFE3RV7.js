import{a as d}from"./chunk-NOSTF2NF.js";import{c as s,e as o,f as a}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-KMJYZSMM.js";import{b as t}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var l=s({id:"merge_request_threads_resolved",title:"All threads are resolved",severity:"medium",scope:"merge_request",needs:{threads:d},remediation:{text:"resol\
ve the open threads, then run this job again",page:"!"},check({threads:{resolvable:r,resolved:h}}){let e=r-h;return e>0?a(`${t(e,"thread is","threads are")} not\
 resolved`,{actual:e}):o(r===0?"there are no threads":"every thread is resolved",{actual:0})}});export{l as mergeRequestThreadsResolved};
