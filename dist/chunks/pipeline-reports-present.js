import{a as m,c as l,d as c,e as u}from"./shared-job-states.js";import{e as $}from"./shared-pipeline-jobs.js";import{a as y}from"./shared-now.js";import"./shared-change-origin.js";
import"./shared-time.js";import{$2599_c as g,$2599_e as _,$2599_f as j,$2599_g as f,$2599_h as h}from"../index.js";import{$104c_d as b}from"../index.js";import{
$82ce_g as v,$82ce_m as w,$82ce_o as x}from"../index.js";import{$f045_e as d}from"../index.js";var A=new Set(["junit"]),q=g({id:"pipeline_reports_present",title:"\
The reports are there",description:_("Requires a report of each given type in the head's pipeline, child pipelines included.",["A job that succeeded must have u\
ploaded it. A JUnit report also counts if its job failed.","The report must not have expired.","The control does not read the reports."],`- id: pipeline_reports\
_present
  with: { types: [junit, sast] }`),severity:"medium",scope:"merge_request",needs:{found:$,now:y},params:x({types:w(b(100,"A report type of GitLab, such as sast,\
 dependency_scanning, cyclonedx or junit").check(v(/^[a-z][a-z0-9_]*$/,"a report type of GitLab, such as sast or junit")))}),remediation:{text:"let a job upload\
 the report under artifacts:reports, and succeed",page:"!"},check({found:t,now:n},{types:s}){if(!t)return f("no pipeline ran for the head of the merge request");
if(s.length===0)return h("the policy names no type of report");let o=s.map(e=>z(e,t.jobs,n)),i=`in pipeline ${t.pipelineId}`,a=o.filter(({good:e})=>!e);if(a.length===
0)return j(`${i}, there is ${d(o.map(({said:e})=>e))}`,{actual:s});let p=[...t.jobs.filter(e=>!e.isOwn&&m(e)==="open"),...u(t.jobs)],r=`${i}, there is ${a.map(({
said:e})=>e).join("; there is ")}`;return p.length>0?h(`${r}, and ${c([...new Set(p)])} may still bring it`):f(r,{actual:o.filter(({good:e})=>e).map(({type:e})=>e)})}});
function z(t,n,s){let o=n.filter(({artifacts:r})=>r.some(e=>e.type===t)),i=o.filter(({artifactsExpireAt:r})=>r===void 0||r>s),a=i.filter(({status:r})=>r==="succ\
ess"||A.has(t));if(a.length>0)return{type:t,good:!0,said:`${t} (${d(a.map(l),3)})`};let p=i.length>0?`only of a job that did not succeed (${c(i)})`:o.length>0?`\
only one that has expired (${d(o.map(l),3)})`:void 0;return{type:t,good:!1,said:p?`a report of type ${t} ${p}`:`no report of type ${t}`}}export{q as pipelineReportsPresent};
