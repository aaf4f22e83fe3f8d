import{a,d as s,e as c}from"./chunk-STPTPZK7.js";import{a as l,b as d,c as m}from"./chunk-WWTSA5LT.js";import"./chunk-4MYMMPDI.js";import"./chunk-BORAMNNK.js";
import"./chunk-B6MGZGWT.js";import"./chunk-BO5SZ4DB.js";import"./chunk-3JND7BRY.js";import"./chunk-6I5PZASL.js";
import{$8_c as r}from"../index.js";import{$d_i as o,$d_l as n,$d_p as i}from"../index.js";var y=s("codequality"),b=r({id:"merge_request_code_quality",title:"The code is no worse than it may be",severity:"low",about:"merge_request",needs:{head:y},async needsFor({
only_new:t}={only_new:!0}){return t?{base:c("codequality")}:{}},params:o({severity_at_least:i(n(["info","minor","major","critical","blocker"])),...l,unknown_severity:d}),
remediation:{text:"fix the violations; where the report is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check({head:t,
base:u},e){return m([{type:"codequality",head:t,base:u}],{scale:a,severityAtLeast:e.severity_at_least??"info",countUnknown:e.unknown_severity==="count",atMost:e.
at_most??0,onlyNew:e.only_new??!1,ignore:e.ignore??[],ignoreDoubted:!1,acceptPartial:!1})}});export{b as mergeRequestCodeQuality};
