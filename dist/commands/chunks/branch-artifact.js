import{b as l}from"./shared-utf8.js";import{b as u,d as w,g as b}from"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";
import"./shared-merge-request.js";import{a as p}from"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-time.js";import"./shared-api.js";import"./shared-bundler.js";async function h(t,i,n,c){for(let{id:e}of(await b(t,i)).slice(0,w)){let r=await u(t,
e);if(!r)continue;let[a]=r.jobs.filter(o=>o.kind==="job"&&o.status==="success"&&o.name===n).sort((o,d)=>d.id-o.id);if(!a)throw new p(`pipeline ${e} of ${i} has \
no such job that succeeded`);let f=c.split("/").map(encodeURIComponent).join("/"),m=`/projects/${t.projectId}/jobs/${a.id}/artifacts/${f}`,s=[];for await(let o of(await t.
gitlab.download(m)).pieces)s.push(o);return l(Buffer.concat(s))}throw new p(`no pipeline of ${i} succeeded`)}export{h as artifactOfBranch};
