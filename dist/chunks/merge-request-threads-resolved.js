import{a as s}from"./shared-threads.js";import{$2599_c as a,$2599_g as o,$2599_h as d}from"../index.js";import{$f045_e as h}from"../index.js";var n=a({id:"merge\
_request_threads_resolved",title:"All threads are resolved",description:"Counts the threads that can be resolved and are not. It reads the count, not the projec\
t's setting, so it also works where threads do not block merging.",severity:"medium",scope:"merge_request",needs:{threads:s},remediation:{text:"resolve the open\
 threads, then run this job again",page:"!"},check({threads:{resolvable:r,resolved:t}}){let e=r-t;return e>0?d(`${h(e,"thread is","threads are")} not resolved`,
{actual:e}):o(r===0?"there are no threads":"every thread is resolved",{actual:0})}});export{n as mergeRequestThreadsResolved};
