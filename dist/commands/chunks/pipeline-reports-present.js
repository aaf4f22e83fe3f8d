import{a as c,c as l,d as m,e as u}from"./shared-job-states.js";import{e as y}from"./shared-pipeline-jobs.js";import{a as g}from"./shared-now.js";import"./shared-change-origin.js";
import"./shared-merge-request.js";import{c as $,f as j,g as b,h,i as f}from"./shared-controls-define.js";import"./shared-facts-define.js";import{d as _}from"./shared-schema.js";
import"./shared-checks.js";import"./shared-source.js";import"./shared-time.js";import{g as v,m as w,o as x}from"./shared-api.js";import{e as d}from"./shared-text.js";
import"./shared-bundler.js";var A=new Set(["junit"]),q=$({id:"pipeline_reports_present",title:"The reports are there",description:j("Requires a report of each g\
iven type in the head's pipeline, child pipelines included.",["A job that succeeded must have uploaded it. A JUnit report also counts if its job failed.","The r\
eport must not have expired.","The control does not read the reports."],`- id: pipeline_reports_present
  with: { types: [junit, sast] }`),severity:"medium",scope:"merge_request",needs:{found:y,now:g},params:x({types:w(_(100,"A report type of GitLab, such as sast,\
 dependency_scanning, cyclonedx or junit").check(v(/^[a-z][a-z0-9_]*$/,"a report type of GitLab, such as sast or junit")))}),remediation:{text:"let a job upload\
 the report under artifacts:reports, and succeed",page:"!"},check({found:t,now:n},{types:s}){if(!t)return h("no pipeline ran for the head of the merge request");
if(s.length===0)return f("the policy names no type of report");let o=s.map(e=>z(e,t.jobs,n)),i=`in pipeline ${t.pipelineId}`,a=o.filter(({good:e})=>!e);if(a.length===
0)return b(`${i}, there is ${d(o.map(({said:e})=>e))}`,{actual:s});let p=[...t.jobs.filter(e=>!e.isOwn&&c(e)==="open"),...u(t.jobs)],r=`${i}, there is ${a.map(({
said:e})=>e).join("; there is ")}`;return p.length>0?f(`${r}, and ${m([...new Set(p)])} may still bring it`):h(r,{actual:o.filter(({good:e})=>e).map(({type:e})=>e)})}});
function z(t,n,s){let o=n.filter(({artifacts:r})=>r.some(e=>e.type===t)),i=o.filter(({artifactsExpireAt:r})=>r===void 0||r>s),a=i.filter(({status:r})=>r==="succ\
ess"||A.has(t));if(a.length>0)return{type:t,good:!0,said:`${t} (${d(a.map(l),3)})`};let p=i.length>0?`only of a job that did not succeed (${m(i)})`:o.length>0?`\
only one that has expired (${d(o.map(l),3)})`:void 0;return{type:t,good:!1,said:p?`a report of type ${t} ${p}`:`no report of type ${t}`}}export{q as pipelineReportsPresent};
