import{b as w,c as j,d as h,e as $}from"./shared-job-states.js";import{a as k,b as y}from"./shared-job-names.js";import"./shared-pattern.js";import"./shared-stars.js";
import{c as q,g as v,h as x,i as m,j as f}from"./shared-controls-define.js";import{d as _}from"./shared-pipeline-jobs.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{C as M,n as S,p as A,t as J,x as R}from"./shared-api.js";
import{f as T}from"./shared-text.js";import"./shared-bundler.js";var z=["absent","allowed_failure","manual","skipped"],O=q({id:"pipeline_jobs_succeeded",title:"\
The required jobs succeeded",description:v("Requires that certain jobs succeeded in the head's pipeline or one of its child pipelines.",["`jobs` names the jobs.\
 A name may contain `*`, or be an RE2 regular expression between slashes.","The newest attempt of a job counts. The jobs that `parallel` makes count under their\
 common name.","A job does not succeed if it is absent, was skipped, was never started, or failed although it is allowed to fail. `accept` allows some of these."]),
severity:"high",scope:"merge_request",needs:{found:_},params:A({jobs:k("Jobs that must succeed"),accept:R(S(J(z)).check(M("States that are accepted like success\
; none by default")))}),prepare:async({jobs:a,accept:n})=>({wanted:await y(a),accept:n??[]}),example:{jobs:["test","deploy:*"]},remediation:{text:"make sure tha\
t the named jobs run and succeed; check their rules, needs and manual starts",page:"!"},check({found:a},{wanted:n,accept:r}){if(!a)return m("no pipeline ran for\
 the head of the merge request");if(n.length===0)return f("the policy names no job");let o=n.map(e=>C(e,a.jobs,r)),s=e=>o.flatMap(c=>c[e]?[c[e]]:[]),d=s("wrong"),
i=s("open"),p=`of pipeline ${a.pipelineId}`;if(d.length>0)return m(`${p}, ${[...d,...i].join("; ")}`,{actual:d});if(i.length>0)return f(`${p}, ${i.join("; ")}`);
let l=new Set(o.flatMap(({good:e})=>e)),u=o.flatMap(({accepted:e})=>e?[e]:[]);return x(`${p}, ${T(l.size,"required job")} succeeded${u.map(e=>`; ${e}, which the\
 policy accepts`).join("")}`,{actual:[...l]})}}),B=[["failed","did not succeed"],["canceled","did not succeed"],["tolerated","failed, although its failure is al\
lowed","allowed_failure"],["blocking","was never started","manual"],["optional","was never started","manual"],["skipped","was skipped","skipped"]];function C({wanted:a,
matches:n},r,o){let s=r.filter(({name:t})=>n(t)),d=s.filter(({isOwn:t})=>!t);if(d.length===0)return s.length>0?{good:[],open:`${a} is this job itself`}:E(a,r,o);
let i=w(d),p=B.filter(([t])=>i[t].length>0),l=([,,t])=>t!==void 0&&o.includes(t),u=t=>t.map(([b,g])=>`${h(i[b])} ${g}`).join(", "),e=p.filter(t=>!l(t)),c=p.filter(
l);return{good:i.succeeded.map(j),...e.length>0?{wrong:u(e)}:{},...c.length>0?{accepted:u(c)}:{},...i.open.length>0?{open:`${h(i.open)} has not finished`}:{}}}function E(a,n,r){
let o=$(n),s=`there is no job ${a}`;return r.includes("absent")?{good:[],accepted:s}:o.length>0?{good:[],open:`${s} so far, and GitLab does not show the pipelin\
e of ${h(o)}`}:{good:[],wrong:s}}export{O as pipelineJobsSucceeded};
