import{a as T}from"./chunk-JNIYEHRF.js";import{b as h,c as b,d as S,e as _,f as w,g as F}from"./chunk-STPTPZK7.js";import{a as v,b as d,c as k}from"./chunk-WWTSA5LT.js";
import{n as g}from"./chunk-4MYMMPDI.js";import"./chunk-BORAMNNK.js";import{e as y}from"./chunk-B6MGZGWT.js";import"./chunk-BO5SZ4DB.js";
import"./chunk-3JND7BRY.js";import"./chunk-6I5PZASL.js";import{$8_c as f,$8_g as l}from"../index.js";
import{$n_d as p}from"../index.js";import{$d_g as u,$d_i as m,$d_l as a,$d_p as c}from"../index.js";
var x=new Map;function j(e){return F(x,e,()=>({id:`${e}_findings_dismissed`,summary:`The ${w(e)} findings that are dismissed in GitLab`,right:`${b}, and GitLab \
Ultimate`,about:"merge_request",needs:{jobs:y},async collect(t,{jobs:r}){if(!r)throw new p("no pipeline ran for the head of the merge request");let{id:i,projectId:n}=r.
pipeline,s={findings:[],partial:[],source:void 0};try{let{findings:o,troubles:$}=await h(t,{projectId:n,pipelineId:i},e,["DISMISSED"]);return{...s,findings:o,troubles:$}}catch(o){
if(o instanceof p)return{...s,troubles:[o.message]};throw o}}}))}var A={reports:["sast"],only_new:!0,dismissed:"ignore"},L=["info","low","medium","high","critical"],K=f({id:"merge_request_scanner_findings",title:"Scanners fou\
nd nothing that must not be merged",severity:"high",about:"merge_request",needs:{},async needsFor({reports:e,only_new:t,dismissed:r}=A){let i={};for(let n of e)
i[n]=S(n),t&&(i[q(n)]=_(n)),r==="ignore"&&(i[I(n)]=j(n));return i},params:m({reports:u(a(T)),severity_at_least:c(a(L)),...v,unknown_severity:d,false_positives:d,
dismissed:d,partial_scans:c(a(["unknown","accept"]))}),remediation:{text:"fix what was found, or dismiss it in GitLab with a reason and name it under ignore; wh\
ere a report is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check(e,t){let r=[...new Set(t.reports)];if(r.length===0)
return l("no type of report is named under reports");let i=r.flatMap(n=>{let s=e[n];return s?[{type:n,head:s,base:e[q(n)],dismissed:e[I(n)]}]:[]});return k(i,{scale:g,
severityAtLeast:t.severity_at_least??"info",countUnknown:t.unknown_severity==="count",atMost:t.at_most??0,onlyNew:t.only_new??!1,ignore:t.ignore??[],ignoreDoubted:t.
false_positives==="ignore",acceptPartial:t.partial_scans==="accept"})}});function q(e){return`${e}_before`}function I(e){return`${e}_dismissed`}export{K as mergeRequestScannerFindings};
