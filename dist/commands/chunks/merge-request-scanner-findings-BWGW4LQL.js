import{a as k}from"./chunk-JNIYEHRF.js";import{b as h,c as S,d as _,e as w,f as b,g as F}from"./chunk-WS4I3RBH.js";import{a as v,b as c,c as T}from"./chunk-342ZHN44.js";
import{n as g}from"./chunk-PJLIG3DG.js";import"./chunk-TQZYWVTD.js";import"./chunk-6I5PZASL.js";import{e as y}from"./chunk-G7EV5TCR.js";
import"./chunk-3JND7BRY.js";import"./chunk-MDPHUWVB.js";import"./chunk-G436ABEP.js";import{c as u,g as l}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";
import"./chunk-J5WW4HX6.js";import{g as m,i as f,l as a,p as d}from"./chunk-7J7MU3VY.js";import{d as p}from"./chunk-KMJYZSMM.js";import"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var I=new Map;function q(e){return F(I,e,()=>({id:`${e}_findings_dismissed`,summary:`The ${b(e)} findings that are dismissed in GitLab`,requiredRole:`${S}, and \
GitLab Ultimate`,scope:"merge_request",needs:{jobs:y},async collect(t,{jobs:r}){if(!r)throw new p("no pipeline ran for the head of the merge request");let{id:i,
projectId:n}=r.pipeline,s={findings:[],partial:[],source:void 0};try{let{findings:o,diagnostics:R}=await h(t,{projectId:n,pipelineId:i},e,["DISMISSED"]);return{
...s,findings:o,diagnostics:R}}catch(o){if(o instanceof p)return{...s,diagnostics:[o.message]};throw o}}}))}var $={reports:["sast"],only_new:!0,dismissed:"ignore"},x=["info","low","medium","high","critical"],K=u({id:"merge_request_scanner_findings",title:"Scanners fou\
nd nothing that must not be merged",severity:"high",scope:"merge_request",needs:{},async needsFor({reports:e,only_new:t,dismissed:r}=$){let i={};for(let n of e)
i[n]=_(n),t&&(i[j(n)]=w(n)),r==="ignore"&&(i[P(n)]=q(n));return i},params:f({reports:m(a(k)),severity_at_least:d(a(x)),...v,unknown_severity:c,false_positives:c,
dismissed:c,partial_scans:d(a(["unknown","accept"]))}),remediation:{text:"fix what was found, or dismiss it in GitLab with a reason and name it under ignore; wh\
ere a report is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check(e,t){let r=[...new Set(t.reports)];if(r.length===0)
return l("no type of report is named under reports");let i=r.flatMap(n=>{let s=e[n];return s?[{type:n,head:s,base:e[j(n)],dismissed:e[P(n)]}]:[]});return T(i,{scale:g,
severityAtLeast:t.severity_at_least??"info",countUnknown:t.unknown_severity==="count",atMost:t.at_most??0,onlyNew:t.only_new??!1,ignore:t.ignore??[],ignoreFalsePositives:t.
false_positives==="ignore",acceptPartial:t.partial_scans==="accept"})}});function j(e){return`${e}_before`}function P(e){return`${e}_dismissed`}export{K as mergeRequestScannerFindings};
