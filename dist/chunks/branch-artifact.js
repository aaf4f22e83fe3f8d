import{b as m,d as u,g as w}from"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-time.js";import{
$416b_a as n}from"../index.js";async function b(o,e,c,f){for(let{id:a}of(await w(o,e)).slice(0,u)){let i=await m(o,a);if(!i)continue;let[s]=i.jobs.filter(t=>t.kind===
"job"&&t.status==="success"&&t.name===c).sort((t,l)=>l.id-t.id);if(!s)throw new n(`pipeline ${a} of ${e} has no such job that succeeded`);let p=f.split("/").map(
encodeURIComponent).join("/"),d=`/projects/${o.projectId}/jobs/${s.id}/artifacts/${p}`,r=[];for await(let t of(await o.gitlab.download(d)).pieces)r.push(t);return Buffer.
concat(r).toString()}throw new n(`no pipeline of ${e} succeeded`)}export{b as artifactOfBranch};
