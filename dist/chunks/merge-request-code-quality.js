import{a as i,d as s,e as a}from"./shared-code-quality.js";import{a as r,b as n,c as l}from"./shared-controls-findings-findings.js";import"./shared-fields.js";import"./shared-report-files.js";
import"./shared-connection.js";import"./shared-absent.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";
import"./shared-time.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$2599_c as c,$2599_f as h}from"../index.js";import{
$82ce_A as m,$82ce_o as u,$82ce_s as y,$82ce_v as p}from"../index.js";var d=s("codequality"),_=c({id:"merge_request_code_quality",title:"The code is no worse th\
an it may be",description:h("Counts the violations in the Code Quality reports of the head's pipeline.",["`severity_at_least` is the lowest severity that counts\
. By default, all count.","`at_most` is the number of violations that are allowed, 0 by default.","`only_new: true` ignores violations whose fingerprint is also\
 in the report of the target branch.","GitLab silently stops reading at the first entry that is not valid. Here the result is then unknown."]),severity:"low",scope:"\
merge_request",needs:{head:d},async needsFor({only_new:t}={only_new:!0}){return t?{base:a("codequality")}:{}},params:u({severity_at_least:p(y(["info","minor","m\
ajor","critical","blocker"]).check(m("Lowest severity that counts; info by default"))),...r,unknown_severity:n("Whether violations of unknown severity count alt\
hough it ranks lowest; ignore by default")}),example:{severity_at_least:"major",only_new:!0},remediation:{text:"fix the violations; if the report is missing, ch\
eck that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check({head:t,base:o},e){return l([{type:"codequality",head:t,base:o}],{scale:i,severityAtLeast:e.
severity_at_least??"info",countUnknown:e.unknown_severity==="count",atMost:e.at_most??0,onlyNew:e.only_new??!1,ignore:e.ignore??[],ignoreFalsePositives:!1,acceptPartial:!1})}});export{_ as mergeRequestCodeQuality};
