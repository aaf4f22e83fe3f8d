import{a as w}from"./chunk-5LXXYSSH.js";import{a as y,c as f,d as m,e as x}from"./chunk-SM52XNPE.js";import{e as j}from"./chunk-FONK46EO.js";import"./chunk-MDPHUWVB.js";
import"./chunk-3JND7BRY.js";import{$8_c as b,$8_e as $,$8_f as c,$8_g as d}from"../index.js";
import{$d_c as u,$d_g as h,$d_i as g}from"../index.js";import{$9_c as p}from"../index.js";
var J=new Set(["junit"]),A=b({id:"pipeline_reports_present",title:"The reports are there",severity:"medium",scope:"merge_request",needs:{found:j,now:w},params:g(
{types:h(u({min:1,max:100,pattern:/^[a-z][a-z0-9_]*$/,says:"a report type of GitLab, such as sast or junit",description:"A report type of GitLab, such as sast, \
dependency_scanning, cyclonedx or junit"}))}),remediation:{text:"let a job upload the report under artifacts:reports, and succeed",page:"!"},check({found:t,now:l},{
types:i}){if(!t)return c("no pipeline ran for the head of the merge request");if(i.length===0)return d("the policy names no type of report");let n=i.map(e=>_(e,
t.jobs,l)),o=`in pipeline ${t.pipelineId}`,s=n.filter(({good:e})=>!e);if(s.length===0)return $(`${o}, there is ${p(n.map(({said:e})=>e))}`,{actual:i});let a=[...t.
jobs.filter(e=>!e.isOwn&&y(e)==="open"),...x(t.jobs)],r=`${o}, there is ${s.map(({said:e})=>e).join("; there is ")}`;return a.length>0?d(`${r}, and ${m([...new Set(
a)])} may still bring it`):c(r,{actual:n.filter(({good:e})=>e).map(({type:e})=>e)})}});function _(t,l,i){let n=l.filter(({artifacts:r})=>r.some(e=>e.type===t)),
o=n.filter(({artifactsExpireAt:r})=>r===void 0||r>i),s=o.filter(({status:r})=>r==="success"||J.has(t));if(s.length>0)return{type:t,good:!0,said:`${t} (${p(s.map(
f),3)})`};let a=o.length>0?`only of a job that did not succeed (${m(o)})`:n.length>0?`only one that has expired (${p(n.map(f),3)})`:void 0;return{type:t,good:!1,
said:a?`a report of type ${t} ${a}`:`no report of type ${t}`}}export{A as pipelineReportsPresent};
