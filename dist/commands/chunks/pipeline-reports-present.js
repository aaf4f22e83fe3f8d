import{a as u,c as l,d as m,e as f}from"./shared-job-states.js";import{a as y}from"./shared-now.js";import{c as g,g as $,h as j,i as h,j as c}from"./shared-controls-define.js";
import{d as b}from"./shared-pipeline-jobs.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import{d as x}from"./shared-schema.js";
import"./shared-checks.js";import"./shared-time.js";import{C as v,h as w,n as k,p as _}from"./shared-api.js";import{g as d}from"./shared-text.js";import"./shared-bundler.js";
var T=new Set(["junit"]),q=g({id:"pipeline_reports_present",title:"The reports are there",description:$("Requires a report of each given type in the head's pipe\
line, child pipelines included.",["A job that succeeded must have uploaded it. A JUnit report also counts if its job failed.","The report must not have expired.",
"The control does not read the reports."]),severity:"medium",scope:"merge_request",needs:{found:b,now:y},params:_({types:k(x(100).check(w(/^[a-z][a-z0-9_]*$/,"a\
 report type of GitLab, such as sast or junit"))).check(v("Report types of GitLab, such as sast, dependency_scanning, cyclonedx or junit"))}),example:{types:["j\
unit","sast"]},remediation:{text:"make sure that a job uploads the report under artifacts:reports and succeeds",page:"!"},check({found:t,now:n},{types:a}){if(!t)
return h("no pipeline ran for the head of the merge request");if(a.length===0)return c("the policy names no report type");let o=a.map(e=>z(e,t.jobs,n)),i=`in pi\
peline ${t.pipelineId}`,s=o.filter(({good:e})=>!e);if(s.length===0)return j(`${i}, there is ${d(o.map(({said:e})=>e))}`,{actual:a});let p=[...t.jobs.filter(e=>!e.
isOwn&&u(e)==="open"),...f(t.jobs)],r=`${i}, there is ${s.map(({said:e})=>e).join("; there is ")}`;return p.length>0?c(`${r}, and ${m([...new Set(p)])} may stil\
l upload it`):h(r,{actual:o.filter(({good:e})=>e).map(({type:e})=>e)})}});function z(t,n,a){let o=n.filter(({artifacts:r})=>r.some(e=>e.type===t)),i=o.filter(({
artifactsExpireAt:r})=>r===void 0||r>a),s=i.filter(({status:r})=>r==="success"||T.has(t));if(s.length>0)return{type:t,good:!0,said:`${t} (${d(s.map(l),3)})`};let p=i.
length>0?`only from a job that did not succeed (${m(i)})`:o.length>0?`only with expired artifacts (${d(o.map(l),3)})`:void 0;return{type:t,good:!1,said:p?`a rep\
ort of type ${t} ${p}`:`no report of type ${t}`}}export{q as pipelineReportsPresent};
