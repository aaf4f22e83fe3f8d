import{a,d as s,e as c}from"./chunk-WS4I3RBH.js";import{a as l,b as d,c as m}from"./chunk-342ZHN44.js";import"./chunk-PJLIG3DG.js";import"./chunk-TQZYWVTD.js";
import"./chunk-6I5PZASL.js";import"./chunk-G7EV5TCR.js";import"./chunk-3JND7BRY.js";import"./chunk-MDPHUWVB.js";import"./chunk-G436ABEP.js";
import{c as r}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import{i as o,l as n,p as i}from"./chunk-7J7MU3VY.js";
import"./chunk-KMJYZSMM.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var u=s("codequality"),w=r({id:"merge_request_code_quality",title:"The code is no worse than it may be",severity:"low",scope:"merge_request",needs:{head:u},async needsFor({
only_new:t}={only_new:!0}){return t?{base:c("codequality")}:{}},params:o({severity_at_least:i(n(["info","minor","major","critical","blocker"])),...l,unknown_severity:d}),
remediation:{text:"fix the violations; where the report is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check({head:t,
base:y},e){return m([{type:"codequality",head:t,base:y}],{scale:a,severityAtLeast:e.severity_at_least??"info",countUnknown:e.unknown_severity==="count",atMost:e.
at_most??0,onlyNew:e.only_new??!1,ignore:e.ignore??[],ignoreFalsePositives:!1,acceptPartial:!1})}});export{w as mergeRequestCodeQuality};
