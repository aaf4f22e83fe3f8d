import{b as l,d as u,g as w}from"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-merge-request.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import{a as p}from"./shared-facts-source.js";import"./shared-time.js";import"./shared-api.js";
import"./shared-bundler.js";async function h(o,i,n,c){for(let{id:e}of(await w(o,i)).slice(0,u)){let r=await l(o,e);if(!r)continue;let[a]=r.jobs.filter(t=>t.kind===
"job"&&t.status==="success"&&t.name===n).sort((t,d)=>d.id-t.id);if(!a)throw new p(`pipeline ${e} of ${i} has no such job that succeeded`);let f=c.split("/").map(
encodeURIComponent).join("/"),m=`/projects/${o.projectId}/jobs/${a.id}/artifacts/${f}`,s=[];for await(let t of(await o.gitlab.download(m)).pieces)s.push(t);return Buffer.
concat(s).toString()}throw new p(`no pipeline of ${i} succeeded`)}export{h as artifactOfBranch};
