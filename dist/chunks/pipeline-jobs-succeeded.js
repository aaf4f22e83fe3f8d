import{b as $,c as w}from"./shared-job-names.js";import{b as j,c as _,d as h,e as k}from"./shared-job-states.js";import{d as v}from"./shared-pipeline-jobs.js";import"./shared-time.js";
import{$2599_c as y,$2599_e as q,$2599_f as M,$2599_g as f,$2599_h as m}from"../index.js";import{$82ce_m as T,$82ce_o as x,$82ce_r as A,$82ce_u as J}from"../index.js";
import{$f045_d as z}from"../index.js";var L=["absent","allowed_failure","manual","skipped"],O=y({id:"pipeline_jobs_succeeded",title:"The required jobs succeeded",
description:q("Requires that certain jobs succeeded in the head's pipeline or one of its child pipelines.",["`jobs` names the jobs. A name may contain `*`, or b\
e an RE2 regular expression between slashes.","The newest attempt of a job counts. The jobs that `parallel` makes count under their common name.","A job does no\
t succeed if it is absent, was skipped, was never started, or failed although it is allowed to fail. `accept` allows some of these."],`- id: pipeline_jobs_succe\
eded
  with: { jobs: [test, "deploy:*"] }`),severity:"high",scope:"merge_request",needs:{found:v},params:x({jobs:$("Jobs that must succeed"),accept:J(T(A(L)))}),prepare:async({
jobs:a,accept:i})=>({wanted:await w(a),accept:i??[]}),remediation:{text:"make sure that the named jobs run and succeed; check their rules, needs and manual star\
ts",page:"!"},check({found:a},{wanted:i,accept:d}){if(!a)return f("no pipeline ran for the head of the merge request");if(i.length===0)return m("the policy name\
s no job");let o=i.map(e=>S(e,a.jobs,d)),s=e=>o.flatMap(p=>p[e]?[p[e]]:[]),r=s("wrong"),n=s("open"),c=`of pipeline ${a.pipelineId}`;if(r.length>0)return f(`${c}\
, ${[...r,...n].join("; ")}`,{actual:r});if(n.length>0)return m(`${c}, ${n.join("; ")}`);let l=new Set(o.flatMap(({good:e})=>e)),u=o.flatMap(({accepted:e})=>e?[
e]:[]);return M(`${c}, ${z(l.size,"required job")} succeeded${u.map(e=>`; ${e}, which the policy accepts`).join("")}`,{actual:[...l]})}}),R=[["failed","did not \
succeed"],["canceled","did not succeed"],["tolerated","failed, although its failure is allowed","allowed_failure"],["blocking","was never started","manual"],["o\
ptional","was never started","manual"],["skipped","was skipped","skipped"]];function S({wanted:a,matches:i},d,o){let s=d.filter(({name:t})=>i(t)),r=s.filter(({isOwn:t})=>!t);
if(r.length===0)return s.length>0?{good:[],open:`${a} is this job itself`}:E(a,d,o);let n=j(r),c=R.filter(([t])=>n[t].length>0),l=([,,t])=>t!==void 0&&o.includes(
t),u=t=>t.map(([b,g])=>`${h(n[b])} ${g}`).join(", "),e=c.filter(t=>!l(t)),p=c.filter(l);return{good:n.succeeded.map(_),...e.length>0?{wrong:u(e)}:{},...p.length>
0?{accepted:u(p)}:{},...n.open.length>0?{open:`${h(n.open)} has not finished`}:{}}}function E(a,i,d){let o=k(i),s=`there is no job ${a}`;return d.includes("abse\
nt")?{good:[],accepted:s}:o.length>0?{good:[],open:`${s} so far, and GitLab does not show the pipeline of ${h(o)}`}:{good:[],wrong:s}}export{O as pipelineJobsSucceeded};
