import{a as i,d as r,e as a}from"./shared-code-quality.js";import{a as s,b as n,c as l}from"./shared-controls-findings-findings.js";import"./shared-fields.js";import"./shared-report-files.js";
import"./shared-facts-project-project.js";import"./shared-connection.js";import{c as m,g as p}from"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";
import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-absent.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";
import"./shared-change-origin.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-time.js";import{C as h,p as u,t as y,x as c}from"./shared-api.js";import"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";var d=r("codequality"),_=m({id:"merge_request_code_quality",title:"The code is no worse than it may be",description:p("Counts the vi\
olations in the Code Quality reports of the head's pipeline.",["`severity_at_least` is the lowest severity that counts. By default, all count.","`at_most` is th\
e number of violations that are allowed, 0 by default.","`only_new: true` ignores violations whose fingerprint is also in the report of the target branch.","Git\
Lab silently stops reading at the first entry that is not valid. Here the result is then unknown."]),severity:"low",scope:"merge_request",needs:{head:d},async needsFor({
only_new:e}={only_new:!0}){return e?{base:a("codequality")}:{}},params:u({severity_at_least:c(y(["info","minor","major","critical","blocker"]).check(h("Lowest s\
everity that counts; info by default"))),...s,unknown_severity:n("Whether violations of unknown severity count although it ranks lowest; ignore by default")}),example:{
severity_at_least:"major",only_new:!0},remediation:{text:"fix the violations; if the report is missing, check that its job runs and lists it under artifacts:pat\
hs",page:"!/pipelines"},check({head:e,base:o},t){return l([{type:"codequality",head:e,base:o}],{scale:i,severityAtLeast:t.severity_at_least??"info",countUnknown:t.
unknown_severity==="count",atMost:t.at_most??0,onlyNew:t.only_new??!1,ignore:t.ignore??[],ignoreFalsePositives:!1,acceptPartial:!1})}});export{_ as mergeRequestCodeQuality};
