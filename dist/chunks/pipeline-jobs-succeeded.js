import{a as $,b as w}from"./shared-job-names.js";import{b as j,c as _,d as h,e as k}from"./shared-job-states.js";import"./shared-stars.js";import{d as y}from"./shared-pipeline-jobs.js";
import"./shared-time.js";import{$2599_c as v,$2599_f as q,$2599_g as x,$2599_h as f,$2599_i as m}from"../index.js";import{$82ce_A as A,$82ce_m as M,$82ce_o as S,
$82ce_s as J,$82ce_v as R}from"../index.js";import{$f045_e as T}from"../index.js";var z=["absent","allowed_failure","manual","skipped"],O=v({id:"pipeline_jobs_s\
ucceeded",title:"The required jobs succeeded",description:q("Requires that certain jobs succeeded in the head's pipeline or one of its child pipelines.",["`jobs\
` names the jobs. A name may contain `*`, or be an RE2 regular expression between slashes.","The newest attempt of a job counts. The jobs that `parallel` makes \
count under their common name.","A job does not succeed if it is absent, was skipped, was never started, or failed although it is allowed to fail. `accept` allo\
ws some of these."]),severity:"high",scope:"merge_request",needs:{found:y},params:S({jobs:$("Jobs that must succeed"),accept:R(M(J(z)).check(A("States that are \
accepted like success; none by default")))}),prepare:async({jobs:a,accept:i})=>({wanted:await w(a),accept:i??[]}),example:{jobs:["test","deploy:*"]},remediation:{
text:"make sure that the named jobs run and succeed; check their rules, needs and manual starts",page:"!"},check({found:a},{wanted:i,accept:r}){if(!a)return f("\
no pipeline ran for the head of the merge request");if(i.length===0)return m("the policy names no job");let s=i.map(e=>E(e,a.jobs,r)),o=e=>s.flatMap(p=>p[e]?[p[e]]:
[]),c=o("wrong"),n=o("open"),d=`of pipeline ${a.pipelineId}`;if(c.length>0)return f(`${d}, ${[...c,...n].join("; ")}`,{actual:c});if(n.length>0)return m(`${d}, ${n.
join("; ")}`);let l=new Set(s.flatMap(({good:e})=>e)),u=s.flatMap(({accepted:e})=>e?[e]:[]);return x(`${d}, ${T(l.size,"required job")} succeeded${u.map(e=>`; ${e}\
, which the policy accepts`).join("")}`,{actual:[...l]})}}),B=[["failed","did not succeed"],["canceled","did not succeed"],["tolerated","failed, although its fa\
ilure is allowed","allowed_failure"],["blocking","was never started","manual"],["optional","was never started","manual"],["skipped","was skipped","skipped"]];function E({
wanted:a,matches:i},r,s){let o=r.filter(({name:t})=>i(t)),c=o.filter(({isOwn:t})=>!t);if(c.length===0)return o.length>0?{good:[],open:`${a} is this job itself`}:
G(a,r,s);let n=j(c),d=B.filter(([t])=>n[t].length>0),l=([,,t])=>t!==void 0&&s.includes(t),u=t=>t.map(([b,g])=>`${h(n[b])} ${g}`).join(", "),e=d.filter(t=>!l(t)),
p=d.filter(l);return{good:n.succeeded.map(_),...e.length>0?{wrong:u(e)}:{},...p.length>0?{accepted:u(p)}:{},...n.open.length>0?{open:`${h(n.open)} has not finis\
hed`}:{}}}function G(a,i,r){let s=k(i),o=`there is no job ${a}`;return r.includes("absent")?{good:[],accepted:o}:s.length>0?{good:[],open:`${o} so far, and GitL\
ab does not show the pipeline of ${h(s)}`}:{good:[],wrong:o}}export{O as pipelineJobsSucceeded};
