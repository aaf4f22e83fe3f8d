import{a as m}from"./shared-security-types.js";import{b as g,c as y,d as _,e as w,f as b,g as v}from"./shared-code-quality.js";import{a as k,b as o,c as $}from"./shared-controls-findings-findings.js";
import{q as L}from"./shared-fields.js";import"./shared-report-files.js";import"./shared-connection.js";import"./shared-absent.js";import"./shared-target-pipeline.js";
import{d as j}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-time.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{$2599_c as q,$2599_f as G,$2599_i as S}from"../index.js";import{$82ce_A as d,$82ce_m as I,$82ce_o as x,$82ce_s as c,$82ce_v as l}from"../index.js";import{
$416b_a as h}from"../index.js";var A=new Map;function F(e){return v(A,e,()=>({id:`${e}_findings_dismissed`,summary:`The ${b(e)} findings that people dismissed i\
n GitLab`,requiredRole:`${y}, and GitLab Ultimate`,scope:"merge_request",needs:{jobs:j},async collect(s,{jobs:n}){if(!n)throw new h("no pipeline ran for the hea\
d of the merge request");let{id:i,projectId:t}=n.pipeline,r={findings:[],partial:[],source:void 0};try{let{findings:a,diagnostics:u}=await g(s,{projectId:t,pipelineId:i},
e,["DISMISSED"]);return{...r,findings:a,diagnostics:u}}catch(a){if(a instanceof h)return{...r,diagnostics:[a.message]};throw a}}}))}var M={reports:["sast"],only_new:!0,
dismissed:"ignore"},T=["info","low","medium","high","critical"],P=q({id:"merge_request_scanner_findings",title:"Scanners found nothing that must not be merged",
description:G("Counts the findings of GitLab's security scanners in the head's pipeline, child pipelines included.",["`reports` are the report types to read.","\
`severity_at_least` is the lowest severity that counts. By default, all count. The severity `Unknown` ranks below low, as in GitLab, unless `unknown_severity` i\
s `count`.","`at_most` is the number of findings that are allowed, 0 by default.","`only_new: true` ignores findings that the target branch's pipeline has too, \
at the merge base or at the commit that a merged result was merged with. As in GitLab, two findings are the same if they share their first identifier and either\
 their location or a signature.",'Every job that declares such a report must have succeeded and left a complete one. A scan that failed, was skipped or looked a\
t changed files only makes the result unknown, never "no findings".',"A finding that two scanners report under different first identifiers counts twice."]),severity:"\
high",scope:"merge_request",needs:{},async needsFor({reports:e,only_new:s,dismissed:n}=M){let i={};for(let t of e)i[t]=_(t),s&&(i[p(t)]=w(t)),n==="ignore"&&(i[f(
t)]=F(t));return i},params:x({reports:I(c(m)).check(d("Types of the reports to read")),severity_at_least:l(c(T).check(d("Lowest severity that counts; info by de\
fault"))),...k,unknown_severity:o("Whether findings of unknown severity count although it ranks lowest; ignore by default"),false_positives:o("Whether findings \
that the scanner marks as false positives count; count by default"),dismissed:o("Whether findings that somebody has dismissed in GitLab count; count by default"),
partial_scans:l(c(["unknown","accept"]).check(d("How to judge a scan that looked at changed files only; unknown by default")))}),example:{reports:["sast","secre\
t_detection"],severity_at_least:"high",only_new:!0},remediation:{text:"fix what was found, or dismiss it in GitLab with a reason and name it under ignore; if a \
report is missing, check that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check(e,s){let n=[...new Set(s.reports)];if(n.length===0)return S(
"the policy names no report type under reports");let i=n.flatMap(t=>{let r=e[t];return r?[{type:t,head:r,base:e[p(t)],dismissed:e[f(t)]}]:[]});return $(i,{scale:L,
severityAtLeast:s.severity_at_least??"info",countUnknown:s.unknown_severity==="count",atMost:s.at_most??0,onlyNew:s.only_new??!1,ignore:s.ignore??[],ignoreFalsePositives:s.
false_positives==="ignore",acceptPartial:s.partial_scans==="accept"})}});function p(e){return`${e}_before`}function f(e){return`${e}_dismissed`}export{P as mergeRequestScannerFindings};
