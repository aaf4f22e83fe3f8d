import{a as s}from"./shared-threads.js";import{c as o,g as a,h as d}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-facts-source.js";import"./shared-api.js";import{d as i}from"./shared-text.js";import"./shared-bundler.js";var h=o({id:"\
merge_request_threads_resolved",title:"All threads are resolved",description:"Counts the threads that can be resolved and are not. It reads the count, not the p\
roject's setting, so it also works where threads do not block merging.",severity:"medium",scope:"merge_request",needs:{threads:s},remediation:{text:"resolve the\
 open threads, then run this job again",page:"!"},check({threads:{resolvable:r,resolved:t}}){let e=r-t;return e>0?d(`${i(e,"thread is","threads are")} not resol\
ved`,{actual:e}):a(r===0?"there are no threads":"every thread is resolved",{actual:0})}});export{h as mergeRequestThreadsResolved};
