import{a as h}from"./shared-security-types.js";import{b as u,c as g,d as _,e as w,f as y,g as b}from"./shared-code-quality.js";import{a as v,b as o,c as k}from"./shared-controls-findings-findings.js";
import{q as $}from"./shared-fields.js";import"./shared-report-files.js";import"./shared-connection.js";import"./shared-absent.js";import"./shared-target-pipeline.js";
import{d as q}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-time.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{$2599_c as L,$2599_f as j,$2599_i as G}from"../index.js";import{$82ce_m as S,$82ce_o as I,$82ce_s as d,$82ce_v as c}from"../index.js";import{$416b_a as p}from"../index.js";
var A=new Map;function F(e){return b(A,e,()=>({id:`${e}_findings_dismissed`,summary:`The ${y(e)} findings that people dismissed in GitLab`,requiredRole:`${g}, a\
nd GitLab Ultimate`,scope:"merge_request",needs:{jobs:q},async collect(i,{jobs:r}){if(!r)throw new p("no pipeline ran for the head of the merge request");let{id:s,
projectId:t}=r.pipeline,n={findings:[],partial:[],source:void 0};try{let{findings:a,diagnostics:f}=await u(i,{projectId:t,pipelineId:s},e,["DISMISSED"]);return{
...n,findings:a,diagnostics:f}}catch(a){if(a instanceof p)return{...n,diagnostics:[a.message]};throw a}}}))}var M={reports:["sast"],only_new:!0,dismissed:"ignor\
e"},x=["info","low","medium","high","critical"],P=L({id:"merge_request_scanner_findings",title:"Scanners found nothing that must not be merged",description:j("C\
ounts the findings of GitLab's security scanners in the head's pipeline, child pipelines included.",["`reports` are the report types to read.","`severity_at_lea\
st` is the lowest severity that counts. By default, all count. The severity `Unknown` ranks below low, as in GitLab, unless `unknown_severity` is `count`.","`at\
_most` is the number of findings that are allowed, 0 by default.","`only_new: true` ignores findings that the target branch's pipeline has too, at the merge bas\
e or at the commit that a merged result was merged with. As in GitLab, two findings are the same if they share their first identifier and either their location \
or a signature.",'Every job that declares such a report must have succeeded and left a complete one. A scan that failed, was skipped or looked at changed files \
only makes the result unknown, never "no findings".',"A finding that two scanners report under different first identifiers counts twice."],`- id: merge_request_\
scanner_findings
  with: { reports: [sast, secret_detection], severity_at_least: high, only_new: true }`),severity:"high",scope:"merge_request",needs:{},async needsFor({reports:e,
only_new:i,dismissed:r}=M){let s={};for(let t of e)s[t]=_(t),i&&(s[l(t)]=w(t)),r==="ignore"&&(s[m(t)]=F(t));return s},params:I({reports:S(d(h)),severity_at_least:c(
d(x)),...v,unknown_severity:o,false_positives:o,dismissed:o,partial_scans:c(d(["unknown","accept"]))}),remediation:{text:"fix what was found, or dismiss it in G\
itLab with a reason and name it under ignore; if a report is missing, check that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check(e,i){
let r=[...new Set(i.reports)];if(r.length===0)return G("the policy names no report type under reports");let s=r.flatMap(t=>{let n=e[t];return n?[{type:t,head:n,
base:e[l(t)],dismissed:e[m(t)]}]:[]});return k(s,{scale:$,severityAtLeast:i.severity_at_least??"info",countUnknown:i.unknown_severity==="count",atMost:i.at_most??
0,onlyNew:i.only_new??!1,ignore:i.ignore??[],ignoreFalsePositives:i.false_positives==="ignore",acceptPartial:i.partial_scans==="accept"})}});function l(e){return`${e}\
_before`}function m(e){return`${e}_dismissed`}export{P as mergeRequestScannerFindings};
