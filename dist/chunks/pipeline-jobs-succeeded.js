import{a as $,b as w}from"./shared-job-names.js";import{b as j,c as _,d as h,e as k}from"./shared-job-states.js";import"./shared-stars.js";import{d as v}from"./shared-pipeline-jobs.js";
import"./shared-time.js";import{$2599_c as y,$2599_f as q,$2599_g as M,$2599_h as f,$2599_i as m}from"../index.js";import{$82ce_m as T,$82ce_o as x,$82ce_s as A,
$82ce_v as J}from"../index.js";import{$f045_e as z}from"../index.js";var L=["absent","allowed_failure","manual","skipped"],O=y({id:"pipeline_jobs_succeeded",title:"\
The required jobs succeeded",description:q("Requires that certain jobs succeeded in the head's pipeline or one of its child pipelines.",["`jobs` names the jobs.\
 A name may contain `*`, or be an RE2 regular expression between slashes.","The newest attempt of a job counts. The jobs that `parallel` makes count under their\
 common name.","A job does not succeed if it is absent, was skipped, was never started, or failed although it is allowed to fail. `accept` allows some of these."],
`- id: pipeline_jobs_succeeded
  with: { jobs: [test, "deploy:*"] }`),severity:"high",scope:"merge_request",needs:{found:v},params:x({jobs:$("Jobs that must succeed"),accept:J(T(A(L)))}),prepare:async({
jobs:a,accept:n})=>({wanted:await w(a),accept:n??[]}),remediation:{text:"make sure that the named jobs run and succeed; check their rules, needs and manual star\
ts",page:"!"},check({found:a},{wanted:n,accept:r}){if(!a)return f("no pipeline ran for the head of the merge request");if(n.length===0)return m("the policy name\
s no job");let o=n.map(e=>S(e,a.jobs,r)),s=e=>o.flatMap(p=>p[e]?[p[e]]:[]),d=s("wrong"),i=s("open"),l=`of pipeline ${a.pipelineId}`;if(d.length>0)return f(`${l}\
, ${[...d,...i].join("; ")}`,{actual:d});if(i.length>0)return m(`${l}, ${i.join("; ")}`);let c=new Set(o.flatMap(({good:e})=>e)),u=o.flatMap(({accepted:e})=>e?[
e]:[]);return M(`${l}, ${z(c.size,"required job")} succeeded${u.map(e=>`; ${e}, which the policy accepts`).join("")}`,{actual:[...c]})}}),R=[["failed","did not \
succeed"],["canceled","did not succeed"],["tolerated","failed, although its failure is allowed","allowed_failure"],["blocking","was never started","manual"],["o\
ptional","was never started","manual"],["skipped","was skipped","skipped"]];function S({wanted:a,matches:n},r,o){let s=r.filter(({name:t})=>n(t)),d=s.filter(({isOwn:t})=>!t);
if(d.length===0)return s.length>0?{good:[],open:`${a} is this job itself`}:E(a,r,o);let i=j(d),l=R.filter(([t])=>i[t].length>0),c=([,,t])=>t!==void 0&&o.includes(
t),u=t=>t.map(([b,g])=>`${h(i[b])} ${g}`).join(", "),e=l.filter(t=>!c(t)),p=l.filter(c);return{good:i.succeeded.map(_),...e.length>0?{wrong:u(e)}:{},...p.length>
0?{accepted:u(p)}:{},...i.open.length>0?{open:`${h(i.open)} has not finished`}:{}}}function E(a,n,r){let o=k(n),s=`there is no job ${a}`;return r.includes("abse\
nt")?{good:[],accepted:s}:o.length>0?{good:[],open:`${s} so far, and GitLab does not show the pipeline of ${h(o)}`}:{good:[],wrong:s}}export{O as pipelineJobsSucceeded};
