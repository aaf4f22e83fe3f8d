import{a,d as s,e as c}from"./chunk-ZMXWOQ4X.js";import{a as l,b as d,c as m}from"./chunk-J5H7GRRF.js";import"./chunk-YQJSGS44.js";import"./chunk-5B2BMOCZ.js";
import"./chunk-FONK46EO.js";import"./chunk-MDPHUWVB.js";import"./chunk-3JND7BRY.js";import"./chunk-6I5PZASL.js";
import{$8_c as r}from"../index.js";import{$d_i as o,$d_l as n,$d_p as i}from"../index.js";var u=s("codequality"),w=r({id:"merge_request_code_quality",title:"The code is no worse than it may be",severity:"low",scope:"merge_request",needs:{head:u},async needsFor({
only_new:t}={only_new:!0}){return t?{base:c("codequality")}:{}},params:o({severity_at_least:i(n(["info","minor","major","critical","blocker"])),...l,unknown_severity:d}),
remediation:{text:"fix the violations; where the report is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check({head:t,
base:y},e){return m([{type:"codequality",head:t,base:y}],{scale:a,severityAtLeast:e.severity_at_least??"info",countUnknown:e.unknown_severity==="count",atMost:e.
at_most??0,onlyNew:e.only_new??!1,ignore:e.ignore??[],ignoreFalsePositives:!1,acceptPartial:!1})}});export{w as mergeRequestCodeQuality};
