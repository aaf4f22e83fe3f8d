import{b as A,c as N,d as f,e as _}from"./chunk-SM52XNPE.js";import{b as q,c as S}from"./chunk-EKHASONJ.js";import{e as k}from"./chunk-FONK46EO.js";
import"./chunk-MDPHUWVB.js";import"./chunk-3JND7BRY.js";import{$8_c as $,$8_e as J,$8_f as g,$8_g as h}from"../index.js";
import{$d_g as m,$d_i as y,$d_l as w,$d_p as j}from"../index.js";
import{$9_b as b}from"../index.js";var O=["absent","allowed_failure","manual","skipped"],E=$({id:"pipeline_jobs_succeeded",title:"The required jobs succeeded",severity:"high",scope:"merge_request",
needs:{found:k},params:y({jobs:q("Jobs that must succeed"),accept:j(m(w(O)))}),prepare:async({jobs:n,accept:r})=>({wanted:await S(n),accept:r??[]}),remediation:{
text:"let the jobs that are named run and succeed; rules, needs and manual starts decide whether they do",page:"!"},check({found:n},{wanted:r,accept:i}){if(!n)return g(
"no pipeline ran for the head of the merge request");if(r.length===0)return h("the policy names no job");let o=r.map(e=>x(e,n.jobs,i)),s=e=>o.flatMap(p=>p[e]?[p[e]]:
[]),d=s("wrong"),a=s("open"),c=`of pipeline ${n.pipelineId}`;if(d.length>0)return g(`${c}, ${[...d,...a].join("; ")}`,{actual:d});if(a.length>0)return h(`${c}, ${a.
join("; ")}`);let l=new Set(o.flatMap(({good:e})=>e)),u=o.flatMap(({accepted:e})=>e?[e]:[]);return J(`${c}, ${b(l.size,"required job")} succeeded${u.map(e=>`; ${e}\
, which the policy accepts`).join("")}`,{actual:[...l]})}}),P=[["failed","did not succeed"],["canceled","did not succeed"],["tolerated","failed, although its fa\
ilure is allowed","allowed_failure"],["blocking","was never started","manual"],["optional","was never started","manual"],["skipped","was skipped","skipped"]];function x({
wanted:n,matches:r},i,o){let s=i.filter(({name:t})=>r(t)),d=s.filter(({isOwn:t})=>!t);if(d.length===0)return s.length>0?{good:[],open:`${n} is this job itself`}:
T(n,i,o);let a=A(d),c=P.filter(([t])=>a[t].length>0),l=([,,t])=>t!==void 0&&o.includes(t),u=t=>t.map(([v,M])=>`${f(a[v])} ${M}`).join(", "),e=c.filter(t=>!l(t)),
p=c.filter(l);return{good:a.succeeded.map(N),...e.length>0?{wrong:u(e)}:{},...p.length>0?{accepted:u(p)}:{},...a.open.length>0?{open:`${f(a.open)} has not finis\
hed`}:{}}}function T(n,r,i){let o=_(r),s=`there is no job ${n}`;return i.includes("absent")?{good:[],accepted:s}:o.length>0?{good:[],open:`${s} so far, and the \
pipeline behind ${f(o)} is not to be seen`}:{good:[],wrong:s}}export{E as pipelineJobsSucceeded};
