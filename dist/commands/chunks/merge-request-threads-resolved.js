import{a as s}from"./shared-threads.js";import{c as o,h as a,i as d}from"./shared-controls-define.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import{f as i}from"./shared-text.js";import"./shared-bundler.js";var h=o({id:"merg\
e_request_threads_resolved",title:"All threads are resolved",description:"Counts the threads that can be resolved and are not. It reads the count, not the proje\
ct's setting, so it also works where threads do not block merging.",severity:"medium",scope:"merge_request",needs:{threads:s},remediation:{text:"resolve the ope\
n threads, then run this job again",page:"!"},check({threads:{resolvable:r,resolved:t}}){let e=r-t;return e>0?d(`${i(e,"thread is","threads are")} not resolved`,
{actual:e}):a(r===0?"there are no threads":"every thread is resolved",{actual:0})}});export{h as mergeRequestThreadsResolved};
