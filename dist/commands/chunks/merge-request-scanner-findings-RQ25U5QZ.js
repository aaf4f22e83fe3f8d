import{b,c as S,d as _,e as w,f as F,g as v}from"./chunk-ULGVNZ2Q.js";import{a as k,b as d,c as T}from"./chunk-B3PQ7422.js";import{n as g,o as h}from"./chunk-QEQVI46W.js";
import"./chunk-5T5OG7HU.js";import"./chunk-6I5PZASL.js";import{e as y}from"./chunk-BB54MG4Q.js";import"./chunk-3JND7BRY.js";import"./chunk-YP3GG67D.js";
import"./chunk-E3G77TAD.js";import{c as f,g as l}from"./chunk-5CR5D7FZ.js";import"./chunk-CGD4J2QE.js";import"./chunk-J5WW4HX6.js";import{
g as p,i as m,l as a,p as c}from"./chunk-7J7MU3VY.js";import{d as u}from"./chunk-3BWEGA6D.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var x=new Map;function j(e){return v(x,e,()=>({id:`${e}_findings_dismissed`,summary:`The ${F(e)} findings that are dismissed in GitLab`,right:`${S}, and GitLab \
Ultimate`,about:"merge_request",needs:{jobs:y},async collect(t,{jobs:r}){if(!r)throw new u("no pipeline ran for the head of the merge request");let{id:i,projectId:n}=r.
pipeline,s={findings:[],partial:[],source:void 0};try{let{findings:o,troubles:$}=await b(t,{projectId:n,pipelineId:i},e,["DISMISSED"]);return{...s,findings:o,troubles:$}}catch(o){
if(o instanceof u)return{...s,troubles:[o.message]};throw o}}}))}var A={reports:["sast"],only_new:!0,dismissed:"ignore"},L=["info","low","medium","high","critical"],H=f({id:"merge_request_scanner_findings",title:"Scanners fou\
nd nothing that must not be merged",severity:"high",about:"merge_request",needs:{},async needsFor({reports:e,only_new:t,dismissed:r}=A){let i={};for(let n of e)
i[n]=_(n),t&&(i[q(n)]=w(n)),r==="ignore"&&(i[I(n)]=j(n));return i},params:m({reports:p(a(g)),severity_at_least:c(a(L)),...k,unknown_severity:d,false_positives:d,
dismissed:d,partial_scans:c(a(["unknown","accept"]))}),remediation:{text:"fix what was found, or dismiss it in GitLab with a reason and name it under ignore; wh\
ere a report is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check(e,t){let r=[...new Set(t.reports)];if(r.length===0)
return l("no type of report is named under reports");let i=r.flatMap(n=>{let s=e[n];return s?[{type:n,head:s,base:e[q(n)],dismissed:e[I(n)]}]:[]});return T(i,{scale:h,
severityAtLeast:t.severity_at_least??"info",countUnknown:t.unknown_severity==="count",atMost:t.at_most??0,onlyNew:t.only_new??!1,ignore:t.ignore??[],ignoreDoubted:t.
false_positives==="ignore",acceptPartial:t.partial_scans==="accept"})}});function q(e){return`${e}_before`}function I(e){return`${e}_dismissed`}export{H as mergeRequestScannerFindings};
