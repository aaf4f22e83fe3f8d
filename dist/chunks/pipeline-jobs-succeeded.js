import{b as $,c as w,d as u,e as j}from"./shared-job-states.js";import{b as _,c as k}from"./shared-job-names.js";import{e as y}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";
import"./shared-time.js";import{$2599_c as v,$2599_e as q,$2599_f as x,$2599_g as f,$2599_h as m}from"../index.js";import{$82ce_m as M,$82ce_o as A,$82ce_r as J,
$82ce_u as T}from"../index.js";import{$f045_d as z}from"../index.js";var O=["absent","allowed_failure","manual","skipped"],R=v({id:"pipeline_jobs_succeeded",title:"\
The required jobs succeeded",description:q("Requires that certain jobs succeeded in the head's pipeline or one of its child pipelines.",["`jobs` names the jobs.\
 A name may contain `*`, or be an RE2 regular expression between slashes.","The newest attempt of a job counts. The jobs that `parallel` makes count under their\
 common name.","A job does not succeed if it is absent, was skipped, was never started, or failed although it is allowed to fail. `accept` allows some of these."],
`- id: pipeline_jobs_succeeded
  with: { jobs: [test, "deploy:*"] }`),severity:"high",scope:"merge_request",needs:{found:y},params:A({jobs:_("Jobs that must succeed"),accept:T(M(J(O)))}),prepare:async({
jobs:a,accept:i})=>({wanted:await k(a),accept:i??[]}),remediation:{text:"let the jobs that are named run and succeed; rules, needs and manual starts decide whet\
her they do",page:"!"},check({found:a},{wanted:i,accept:d}){if(!a)return f("no pipeline ran for the head of the merge request");if(i.length===0)return m("the po\
licy names no job");let o=i.map(e=>D(e,a.jobs,d)),s=e=>o.flatMap(p=>p[e]?[p[e]]:[]),r=s("wrong"),n=s("open"),l=`of pipeline ${a.pipelineId}`;if(r.length>0)return f(
`${l}, ${[...r,...n].join("; ")}`,{actual:r});if(n.length>0)return m(`${l}, ${n.join("; ")}`);let c=new Set(o.flatMap(({good:e})=>e)),h=o.flatMap(({accepted:e})=>e?
[e]:[]);return x(`${l}, ${z(c.size,"required job")} succeeded${h.map(e=>`; ${e}, which the policy accepts`).join("")}`,{actual:[...c]})}}),S=[["failed","did not\
 succeed"],["canceled","did not succeed"],["tolerated","failed, although its failure is allowed","allowed_failure"],["blocking","was never started","manual"],["\
optional","was never started","manual"],["skipped","was skipped","skipped"]];function D({wanted:a,matches:i},d,o){let s=d.filter(({name:t})=>i(t)),r=s.filter(({
isOwn:t})=>!t);if(r.length===0)return s.length>0?{good:[],open:`${a} is this job itself`}:E(a,d,o);let n=$(r),l=S.filter(([t])=>n[t].length>0),c=([,,t])=>t!==void 0&&
o.includes(t),h=t=>t.map(([b,g])=>`${u(n[b])} ${g}`).join(", "),e=l.filter(t=>!c(t)),p=l.filter(c);return{good:n.succeeded.map(w),...e.length>0?{wrong:h(e)}:{},
...p.length>0?{accepted:h(p)}:{},...n.open.length>0?{open:`${u(n.open)} has not finished`}:{}}}function E(a,i,d){let o=j(i),s=`there is no job ${a}`;return d.includes(
"absent")?{good:[],accepted:s}:o.length>0?{good:[],open:`${s} so far, and the pipeline behind ${u(o)} is not to be seen`}:{good:[],wrong:s}}export{R as pipelineJobsSucceeded};
