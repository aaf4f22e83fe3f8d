import{b as w,c as j,d as h,e as $}from"./shared-job-states.js";import{a as k,b as _}from"./shared-job-names.js";import"./shared-pattern.js";import"./shared-stars.js";
import{c as v,g as y,h as q,i as m,j as f}from"./shared-controls-define.js";import{d as M}from"./shared-pipeline-jobs.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{m as T,o as x,s as A,w as J}from"./shared-api.js";
import{f as z}from"./shared-text.js";import"./shared-bundler.js";var L=["absent","allowed_failure","manual","skipped"],O=v({id:"pipeline_jobs_succeeded",title:"\
The required jobs succeeded",description:y("Requires that certain jobs succeeded in the head's pipeline or one of its child pipelines.",["`jobs` names the jobs.\
 A name may contain `*`, or be an RE2 regular expression between slashes.","The newest attempt of a job counts. The jobs that `parallel` makes count under their\
 common name.","A job does not succeed if it is absent, was skipped, was never started, or failed although it is allowed to fail. `accept` allows some of these."],
`- id: pipeline_jobs_succeeded
  with: { jobs: [test, "deploy:*"] }`),severity:"high",scope:"merge_request",needs:{found:M},params:x({jobs:k("Jobs that must succeed"),accept:J(T(A(L)))}),prepare:async({
jobs:a,accept:n})=>({wanted:await _(a),accept:n??[]}),remediation:{text:"make sure that the named jobs run and succeed; check their rules, needs and manual star\
ts",page:"!"},check({found:a},{wanted:n,accept:r}){if(!a)return m("no pipeline ran for the head of the merge request");if(n.length===0)return f("the policy name\
s no job");let o=n.map(e=>S(e,a.jobs,r)),s=e=>o.flatMap(c=>c[e]?[c[e]]:[]),d=s("wrong"),i=s("open"),p=`of pipeline ${a.pipelineId}`;if(d.length>0)return m(`${p}\
, ${[...d,...i].join("; ")}`,{actual:d});if(i.length>0)return f(`${p}, ${i.join("; ")}`);let l=new Set(o.flatMap(({good:e})=>e)),u=o.flatMap(({accepted:e})=>e?[
e]:[]);return q(`${p}, ${z(l.size,"required job")} succeeded${u.map(e=>`; ${e}, which the policy accepts`).join("")}`,{actual:[...l]})}}),R=[["failed","did not \
succeed"],["canceled","did not succeed"],["tolerated","failed, although its failure is allowed","allowed_failure"],["blocking","was never started","manual"],["o\
ptional","was never started","manual"],["skipped","was skipped","skipped"]];function S({wanted:a,matches:n},r,o){let s=r.filter(({name:t})=>n(t)),d=s.filter(({isOwn:t})=>!t);
if(d.length===0)return s.length>0?{good:[],open:`${a} is this job itself`}:E(a,r,o);let i=w(d),p=R.filter(([t])=>i[t].length>0),l=([,,t])=>t!==void 0&&o.includes(
t),u=t=>t.map(([b,g])=>`${h(i[b])} ${g}`).join(", "),e=p.filter(t=>!l(t)),c=p.filter(l);return{good:i.succeeded.map(j),...e.length>0?{wrong:u(e)}:{},...c.length>
0?{accepted:u(c)}:{},...i.open.length>0?{open:`${h(i.open)} has not finished`}:{}}}function E(a,n,r){let o=$(n),s=`there is no job ${a}`;return r.includes("abse\
nt")?{good:[],accepted:s}:o.length>0?{good:[],open:`${s} so far, and GitLab does not show the pipeline of ${h(o)}`}:{good:[],wrong:s}}export{O as pipelineJobsSucceeded};
