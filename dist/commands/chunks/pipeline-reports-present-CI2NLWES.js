import{a as w}from"./chunk-VRZ7TTBS.js";import{a as y,c as m,d,e as x}from"./chunk-GPW5W2M5.js";import{e as j}from"./chunk-AWN3TUOA.js";import"./chunk-3JND7BRY.js";
import"./chunk-BO5SZ4DB.js";import{c as b,e as $,f as c,g as f}from"./chunk-5CR5D7FZ.js";import"./chunk-L2YG2ETW.js";import"./chunk-J5WW4HX6.js";
import{c as u,g as h,i as g}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import{c as p}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var J=new Set(["junit"]),A=b({id:"pipeline_reports_present",title:"The reports are there",severity:"medium",about:"merge_request",needs:{found:j,now:w},params:g(
{types:h(u({min:1,max:100,pattern:/^[a-z][a-z0-9_]*$/,says:"a report type of GitLab, such as sast or junit",about:"A report type of GitLab, such as sast, depend\
ency_scanning, cyclonedx or junit"}))}),remediation:{text:"let a job upload the report under artifacts:reports, and succeed",page:"!"},check({found:t,now:l},{types:i}){
if(!t)return c("no pipeline ran for the head of the merge request");if(i.length===0)return f("the policy names no type of report");let n=i.map(e=>_(e,t.jobs,l)),
o=`in pipeline ${t.pipelineId}`,s=n.filter(({good:e})=>!e);if(s.length===0)return $(`${o}, there is ${p(n.map(({said:e})=>e))}`,{actual:i});let a=[...t.jobs.filter(
e=>!e.isOwn&&y(e)==="open"),...x(t.jobs)],r=`${o}, there is ${s.map(({said:e})=>e).join("; there is ")}`;return a.length>0?f(`${r}, and ${d([...new Set(a)])} ma\
y still bring it`):c(r,{actual:n.filter(({good:e})=>e).map(({type:e})=>e)})}});function _(t,l,i){let n=l.filter(({artifacts:r})=>r.some(e=>e.type===t)),o=n.filter(
({artifactsExpireAt:r})=>r===void 0||r>i),s=o.filter(({status:r})=>r==="success"||J.has(t));if(s.length>0)return{type:t,good:!0,said:`${t} (${p(s.map(m),3)})`};
let a=o.length>0?`only of a job that did not succeed (${d(o)})`:n.length>0?`only one that has expired (${p(n.map(m),3)})`:void 0;return{type:t,good:!1,said:a?`a\
 report of type ${t} ${a}`:`no report of type ${t}`}}export{A as pipelineReportsPresent};
