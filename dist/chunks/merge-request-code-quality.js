import{a as o,d as s,e as a}from"./shared-code-quality.js";import{a as r,b as n,c as l}from"./shared-controls-findings-findings.js";import"./shared-fields.js";import"./shared-report-files.js";
import"./shared-connection.js";import"./shared-absent.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";
import"./shared-time.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$2599_c as m,$2599_f as c}from"../index.js";import{
$82ce_o as p,$82ce_s as u,$82ce_v as y}from"../index.js";var _=s("codequality"),h=m({id:"merge_request_code_quality",title:"The code is no worse than it may be",
description:c("Counts the violations in the Code Quality reports of the head's pipeline.",["`severity_at_least` is the lowest severity that counts. By default, \
all count.","`at_most` is the number of violations that are allowed, 0 by default.","`only_new: true` ignores violations whose fingerprint is also in the report\
 of the target branch.","GitLab silently stops reading at the first entry that is not valid. Here the result is then unknown."],`- id: merge_request_code_qualit\
y
  with: { severity_at_least: major, only_new: true }`),severity:"low",scope:"merge_request",needs:{head:_},async needsFor({only_new:t}={only_new:!0}){return t?{
base:a("codequality")}:{}},params:p({severity_at_least:y(u(["info","minor","major","critical","blocker"])),...r,unknown_severity:n}),remediation:{text:"fix the \
violations; if the report is missing, check that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check({head:t,base:i},e){return l([{type:"\
codequality",head:t,base:i}],{scale:o,severityAtLeast:e.severity_at_least??"info",countUnknown:e.unknown_severity==="count",atMost:e.at_most??0,onlyNew:e.only_new??
!1,ignore:e.ignore??[],ignoreFalsePositives:!1,acceptPartial:!1})}});export{h as mergeRequestCodeQuality};
