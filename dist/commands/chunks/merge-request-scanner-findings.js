import{a as u}from"./shared-security-types.js";import{b as g,c as y,d as w,e as _,f as b,g as v}from"./shared-code-quality.js";import{a as k,b as o,c as L}from"./shared-controls-findings-findings.js";
import{q as j}from"./shared-fields.js";import"./shared-report-files.js";import"./shared-facts-project-project.js";import"./shared-connection.js";import{c as q,g as G,
j as S}from"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import"./shared-absent.js";import"./shared-target-pipeline.js";import{d as x}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-merge-request.js";
import{a as c}from"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{
C as d,n as I,p as $,t as p,x as l}from"./shared-api.js";import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var A=new Map;function F(e){
return v(A,e,()=>({id:`${e}_findings_dismissed`,summary:`The ${b(e)} findings that people dismissed in GitLab`,requiredRole:`${y}, and GitLab Ultimate`,scope:"m\
erge_request",needs:{jobs:x},async collect(i,{jobs:n}){if(!n)throw new c("no pipeline ran for the head of the merge request");let{id:s,projectId:t}=n.pipeline,r={
findings:[],partial:[],source:void 0};try{let{findings:a,diagnostics:f}=await g(i,{projectId:t,pipelineId:s},e,["DISMISSED"]);return{...r,findings:a,diagnostics:f}}catch(a){
if(a instanceof c)return{...r,diagnostics:[a.message]};throw a}}}))}var M={reports:["sast"],only_new:!0,dismissed:"ignore"},T=["info","low","medium","high","cri\
tical"],P=q({id:"merge_request_scanner_findings",title:"Scanners found nothing that must not be merged",description:G("Counts the findings of GitLab's security \
scanners in the head's pipeline, child pipelines included.",["`reports` are the report types to read.","`severity_at_least` is the lowest severity that counts. \
By default, all count. The severity `Unknown` ranks below low, as in GitLab, unless `unknown_severity` is `count`.","`at_most` is the number of findings that ar\
e allowed, 0 by default.","`only_new: true` ignores findings that the target branch's pipeline has too, at the merge base or at the commit that a merged result \
was merged with. As in GitLab, two findings are the same if they share their first identifier and either their location or a signature.",'Every job that declare\
s such a report must have succeeded and left a complete one. A scan that failed, was skipped or looked at changed files only makes the result unknown, never "no\
 findings".',"A finding that two scanners report under different first identifiers counts twice."]),severity:"high",scope:"merge_request",needs:{},async needsFor({
reports:e,only_new:i,dismissed:n}=M){let s={};for(let t of e)s[t]=w(t),i&&(s[m(t)]=_(t)),n==="ignore"&&(s[h(t)]=F(t));return s},params:$({reports:I(p(u)).check(
d("Types of the reports to read")),severity_at_least:l(p(T).check(d("Lowest severity that counts; info by default"))),...k,unknown_severity:o("Whether findings \
of unknown severity count although it ranks lowest; ignore by default"),false_positives:o("Whether findings that the scanner marks as false positives count; cou\
nt by default"),dismissed:o("Whether findings that somebody has dismissed in GitLab count; count by default"),partial_scans:l(p(["unknown","accept"]).check(d("H\
ow to judge a scan that looked at changed files only; unknown by default")))}),example:{reports:["sast","secret_detection"],severity_at_least:"high",only_new:!0},
remediation:{text:"fix what was found, or dismiss it in GitLab with a reason and name it under ignore; if a report is missing, check that its job runs and lists\
 it under artifacts:paths",page:"!/pipelines"},check(e,i){let n=[...new Set(i.reports)];if(n.length===0)return S("the policy names no report type under reports");
let s=n.flatMap(t=>{let r=e[t];return r?[{type:t,head:r,base:e[m(t)],dismissed:e[h(t)]}]:[]});return L(s,{scale:j,severityAtLeast:i.severity_at_least??"info",countUnknown:i.
unknown_severity==="count",atMost:i.at_most??0,onlyNew:i.only_new??!1,ignore:i.ignore??[],ignoreFalsePositives:i.false_positives==="ignore",acceptPartial:i.partial_scans===
"accept"})}});function m(e){return`${e}_before`}function h(e){return`${e}_dismissed`}export{P as mergeRequestScannerFindings};
