import{b as w,c as j,d as u,e as $}from"./shared-job-states.js";import{b as k,c as v}from"./shared-job-names.js";import{e as y}from"./shared-pipeline-jobs.js";import"./shared-pattern.js";
import"./shared-change-origin.js";import"./shared-merge-request.js";import{c as _,f as q,g as x,h as m,i as f}from"./shared-controls-define.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import"./shared-time.js";import{m as M,o as A,r as J,v as T}from"./shared-api.js";
import{d as z}from"./shared-text.js";import"./shared-bundler.js";var O=["absent","allowed_failure","manual","skipped"],R=_({id:"pipeline_jobs_succeeded",title:"\
The required jobs succeeded",description:q("Requires that certain jobs succeeded in the head's pipeline or one of its child pipelines.",["`jobs` names the jobs.\
 A name may contain `*`, or be an RE2 regular expression between slashes.","The newest attempt of a job counts. The jobs that `parallel` makes count under their\
 common name.","A job does not succeed if it is absent, was skipped, was never started, or failed although it is allowed to fail. `accept` allows some of these."],
`- id: pipeline_jobs_succeeded
  with: { jobs: [test, "deploy:*"] }`),severity:"high",scope:"merge_request",needs:{found:y},params:A({jobs:k("Jobs that must succeed"),accept:T(M(J(O)))}),prepare:async({
jobs:a,accept:n})=>({wanted:await v(a),accept:n??[]}),remediation:{text:"let the jobs that are named run and succeed; rules, needs and manual starts decide whet\
her they do",page:"!"},check({found:a},{wanted:n,accept:r}){if(!a)return m("no pipeline ran for the head of the merge request");if(n.length===0)return f("the po\
licy names no job");let o=n.map(e=>D(e,a.jobs,r)),s=e=>o.flatMap(c=>c[e]?[c[e]]:[]),d=s("wrong"),i=s("open"),p=`of pipeline ${a.pipelineId}`;if(d.length>0)return m(
`${p}, ${[...d,...i].join("; ")}`,{actual:d});if(i.length>0)return f(`${p}, ${i.join("; ")}`);let l=new Set(o.flatMap(({good:e})=>e)),h=o.flatMap(({accepted:e})=>e?
[e]:[]);return x(`${p}, ${z(l.size,"required job")} succeeded${h.map(e=>`; ${e}, which the policy accepts`).join("")}`,{actual:[...l]})}}),S=[["failed","did not\
 succeed"],["canceled","did not succeed"],["tolerated","failed, although its failure is allowed","allowed_failure"],["blocking","was never started","manual"],["\
optional","was never started","manual"],["skipped","was skipped","skipped"]];function D({wanted:a,matches:n},r,o){let s=r.filter(({name:t})=>n(t)),d=s.filter(({
isOwn:t})=>!t);if(d.length===0)return s.length>0?{good:[],open:`${a} is this job itself`}:E(a,r,o);let i=w(d),p=S.filter(([t])=>i[t].length>0),l=([,,t])=>t!==void 0&&
o.includes(t),h=t=>t.map(([b,g])=>`${u(i[b])} ${g}`).join(", "),e=p.filter(t=>!l(t)),c=p.filter(l);return{good:i.succeeded.map(j),...e.length>0?{wrong:h(e)}:{},
...c.length>0?{accepted:h(c)}:{},...i.open.length>0?{open:`${u(i.open)} has not finished`}:{}}}function E(a,n,r){let o=$(n),s=`there is no job ${a}`;return r.includes(
"absent")?{good:[],accepted:s}:o.length>0?{good:[],open:`${s} so far, and the pipeline behind ${u(o)} is not to be seen`}:{good:[],wrong:s}}export{R as pipelineJobsSucceeded};
