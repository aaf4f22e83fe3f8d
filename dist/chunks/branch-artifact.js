import{b as m,d as u,g as b}from"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-time.js";import{
$416b_a as n}from"../index.js";import{$a40e_b as w}from"../index.js";async function $(e,t,c,f){for(let{id:a}of(await b(e,t)).slice(0,u)){let i=await m(e,a);if(!i)
continue;let[s]=i.jobs.filter(o=>o.kind==="job"&&o.status==="success"&&o.name===c).sort((o,l)=>l.id-o.id);if(!s)throw new n(`pipeline ${a} of ${t} has no such j\
ob that succeeded`);let p=f.split("/").map(encodeURIComponent).join("/"),d=`/projects/${e.projectId}/jobs/${s.id}/artifacts/${p}`,r=[];for await(let o of(await e.
gitlab.download(d)).pieces)r.push(o);return w(Buffer.concat(r))}throw new n(`no pipeline of ${t} succeeded`)}export{$ as artifactOfBranch};
