import{a as h}from"./shared-security-types.js";import{b as u,c as g,d as w,e as _,f as y,g as b}from"./shared-code-quality.js";import{a as v,b as o,c as k}from"./shared-controls-findings-findings.js";
import{q}from"./shared-fields.js";import"./shared-report-files.js";import"./shared-facts-project-project.js";import"./shared-connection.js";import{c as j,g as L,
j as G}from"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import"./shared-absent.js";import"./shared-target-pipeline.js";import{d as S}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-merge-request.js";
import{a as p}from"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{
m as I,o as $,s as d,w as m}from"./shared-api.js";import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var A=new Map;function F(e){
return b(A,e,()=>({id:`${e}_findings_dismissed`,summary:`The ${y(e)} findings that people dismissed in GitLab`,requiredRole:`${g}, and GitLab Ultimate`,scope:"m\
erge_request",needs:{jobs:S},async collect(i,{jobs:r}){if(!r)throw new p("no pipeline ran for the head of the merge request");let{id:s,projectId:t}=r.pipeline,n={
findings:[],partial:[],source:void 0};try{let{findings:a,diagnostics:f}=await u(i,{projectId:t,pipelineId:s},e,["DISMISSED"]);return{...n,findings:a,diagnostics:f}}catch(a){
if(a instanceof p)return{...n,diagnostics:[a.message]};throw a}}}))}var M={reports:["sast"],only_new:!0,dismissed:"ignore"},x=["info","low","medium","high","cri\
tical"],P=j({id:"merge_request_scanner_findings",title:"Scanners found nothing that must not be merged",description:L("Counts the findings of GitLab's security \
scanners in the head's pipeline, child pipelines included.",["`reports` are the report types to read.","`severity_at_least` is the lowest severity that counts. \
By default, all count. The severity `Unknown` ranks below low, as in GitLab, unless `unknown_severity` is `count`.","`at_most` is the number of findings that ar\
e allowed, 0 by default.","`only_new: true` ignores findings that the target branch's pipeline has too, at the merge base or at the commit that a merged result \
was merged with. As in GitLab, two findings are the same if they share their first identifier and either their location or a signature.",'Every job that declare\
s such a report must have succeeded and left a complete one. A scan that failed, was skipped or looked at changed files only makes the result unknown, never "no\
 findings".',"A finding that two scanners report under different first identifiers counts twice."],`- id: merge_request_scanner_findings
  with: { reports: [sast, secret_detection], severity_at_least: high, only_new: true }`),severity:"high",scope:"merge_request",needs:{},async needsFor({reports:e,
only_new:i,dismissed:r}=M){let s={};for(let t of e)s[t]=w(t),i&&(s[c(t)]=_(t)),r==="ignore"&&(s[l(t)]=F(t));return s},params:$({reports:I(d(h)),severity_at_least:m(
d(x)),...v,unknown_severity:o,false_positives:o,dismissed:o,partial_scans:m(d(["unknown","accept"]))}),remediation:{text:"fix what was found, or dismiss it in G\
itLab with a reason and name it under ignore; if a report is missing, check that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check(e,i){
let r=[...new Set(i.reports)];if(r.length===0)return G("the policy names no report type under reports");let s=r.flatMap(t=>{let n=e[t];return n?[{type:t,head:n,
base:e[c(t)],dismissed:e[l(t)]}]:[]});return k(s,{scale:q,severityAtLeast:i.severity_at_least??"info",countUnknown:i.unknown_severity==="count",atMost:i.at_most??
0,onlyNew:i.only_new??!1,ignore:i.ignore??[],ignoreFalsePositives:i.false_positives==="ignore",acceptPartial:i.partial_scans==="accept"})}});function c(e){return`${e}\
_before`}function l(e){return`${e}_dismissed`}export{P as mergeRequestScannerFindings};
