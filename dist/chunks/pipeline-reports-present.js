import{a as m,c,d as l,e as u}from"./shared-job-states.js";import{a as $}from"./shared-now.js";import{d as y}from"./shared-pipeline-jobs.js";import"./shared-time.js";
import{$2599_c as g,$2599_f as _,$2599_g as j,$2599_h as f,$2599_i as h}from"../index.js";import{$104c_d as b}from"../index.js";import{$82ce_A as x,$82ce_g as v,
$82ce_m as w,$82ce_o as k}from"../index.js";import{$f045_f as d}from"../index.js";var A=new Set(["junit"]),T=g({id:"pipeline_reports_present",title:"The reports\
 are there",description:_("Requires a report of each given type in the head's pipeline, child pipelines included.",["A job that succeeded must have uploaded it.\
 A JUnit report also counts if its job failed.","The report must not have expired.","The control does not read the reports."]),severity:"medium",scope:"merge_re\
quest",needs:{found:y,now:$},params:k({types:w(b(100).check(v(/^[a-z][a-z0-9_]*$/,"a report type of GitLab, such as sast or junit"))).check(x("Report types of G\
itLab, such as sast, dependency_scanning, cyclonedx or junit"))}),example:{types:["junit","sast"]},remediation:{text:"make sure that a job uploads the report un\
der artifacts:reports and succeeds",page:"!"},check({found:t,now:n},{types:i}){if(!t)return f("no pipeline ran for the head of the merge request");if(i.length===
0)return h("the policy names no report type");let o=i.map(e=>q(e,t.jobs,n)),a=`in pipeline ${t.pipelineId}`,s=o.filter(({good:e})=>!e);if(s.length===0)return j(
`${a}, there is ${d(o.map(({said:e})=>e))}`,{actual:i});let p=[...t.jobs.filter(e=>!e.isOwn&&m(e)==="open"),...u(t.jobs)],r=`${a}, there is ${s.map(({said:e})=>e).
join("; there is ")}`;return p.length>0?h(`${r}, and ${l([...new Set(p)])} may still upload it`):f(r,{actual:o.filter(({good:e})=>e).map(({type:e})=>e)})}});function q(t,n,i){
let o=n.filter(({artifacts:r})=>r.some(e=>e.type===t)),a=o.filter(({artifactsExpireAt:r})=>r===void 0||r>i),s=a.filter(({status:r})=>r==="success"||A.has(t));if(s.
length>0)return{type:t,good:!0,said:`${t} (${d(s.map(c),3)})`};let p=a.length>0?`only from a job that did not succeed (${l(a)})`:o.length>0?`only with expired a\
rtifacts (${d(o.map(c),3)})`:void 0;return{type:t,good:!1,said:p?`a report of type ${t} ${p}`:`no report of type ${t}`}}export{T as pipelineReportsPresent};
