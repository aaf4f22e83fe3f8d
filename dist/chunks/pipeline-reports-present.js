import{a as m,c as l,d as c,e as u}from"./shared-job-states.js";import{a as $}from"./shared-now.js";import{d as y}from"./shared-pipeline-jobs.js";import"./shared-time.js";
import{$2599_c as g,$2599_f as _,$2599_g as j,$2599_h as f,$2599_i as h}from"../index.js";import{$104c_d as b}from"../index.js";import{$82ce_g as w,$82ce_m as v,
$82ce_o as x}from"../index.js";import{$f045_f as d}from"../index.js";var k=new Set(["junit"]),A=g({id:"pipeline_reports_present",title:"The reports are there",description:_(
"Requires a report of each given type in the head's pipeline, child pipelines included.",["A job that succeeded must have uploaded it. A JUnit report also count\
s if its job failed.","The report must not have expired.","The control does not read the reports."],`- id: pipeline_reports_present
  with: { types: [junit, sast] }`),severity:"medium",scope:"merge_request",needs:{found:y,now:$},params:x({types:v(b(100,"A report type of GitLab, such as sast,\
 dependency_scanning, cyclonedx or junit").check(w(/^[a-z][a-z0-9_]*$/,"a report type of GitLab, such as sast or junit")))}),remediation:{text:"make sure that a\
 job uploads the report under artifacts:reports and succeeds",page:"!"},check({found:t,now:n},{types:s}){if(!t)return f("no pipeline ran for the head of the mer\
ge request");if(s.length===0)return h("the policy names no report type");let o=s.map(e=>q(e,t.jobs,n)),i=`in pipeline ${t.pipelineId}`,a=o.filter(({good:e})=>!e);
if(a.length===0)return j(`${i}, there is ${d(o.map(({said:e})=>e))}`,{actual:s});let p=[...t.jobs.filter(e=>!e.isOwn&&m(e)==="open"),...u(t.jobs)],r=`${i}, ther\
e is ${a.map(({said:e})=>e).join("; there is ")}`;return p.length>0?h(`${r}, and ${c([...new Set(p)])} may still upload it`):f(r,{actual:o.filter(({good:e})=>e).
map(({type:e})=>e)})}});function q(t,n,s){let o=n.filter(({artifacts:r})=>r.some(e=>e.type===t)),i=o.filter(({artifactsExpireAt:r})=>r===void 0||r>s),a=i.filter(
({status:r})=>r==="success"||k.has(t));if(a.length>0)return{type:t,good:!0,said:`${t} (${d(a.map(l),3)})`};let p=i.length>0?`only from a job that did not succee\
d (${c(i)})`:o.length>0?`only with expired artifacts (${d(o.map(l),3)})`:void 0;return{type:t,good:!1,said:p?`a report of type ${t} ${p}`:`no report of type ${t}`}}export{A as pipelineReportsPresent};
