import{b as g,c as m}from"./chunk-ORISR5ZH.js";import{a as _,b as a,c as h}from"./chunk-YWIHDJ4N.js";import{o as p,p as y}from"./chunk-RL36L5WP.js";
import"./chunk-YZDWWS2B.js";import"./chunk-6I5PZASL.js";import"./chunk-CC4Q4NDR.js";import"./chunk-3JND7BRY.js";import"./chunk-E3G77TAD.js";
import{c as f,g as l}from"./chunk-5CR5D7FZ.js";import"./chunk-CGD4J2QE.js";import"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";import{
g as d,i as u,l as o,p as i}from"./chunk-7J7MU3VY.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var S=["info","low","medium","high","critical"],T=f({id:"merge_request_scanner_findings",title:"Scanners found nothing that must not be merged",severity:"high",
about:"merge_request",needs:{},async needsFor({reports:n,only_new:e}={reports:["sast"],only_new:!0}){let t={};for(let r of n)t[r]=g(r),e&&(t[w(r)]=m(r));return t},
params:u({reports:d(o(p)),severity_at_least:i(o(S)),..._,unknown_severity:a,false_positives:a,partial_scans:i(o(["unknown","accept"]))}),remediation:{text:"fix \
what was found, or dismiss it in GitLab with a reason and name it under ignore; where a report is missing, see that its job runs and lists it under artifacts:pa\
ths",page:"!/pipelines"},check(n,e){let t=[...new Set(e.reports)];if(t.length===0)return l("no type of report is named under reports");let r=t.flatMap(s=>{let c=n[s];
return c?[{type:s,head:c,base:n[w(s)]}]:[]});return h(r,{scale:y,severityAtLeast:e.severity_at_least??"info",countUnknown:e.unknown_severity==="count",atMost:e.
at_most??0,onlyNew:e.only_new??!1,ignore:e.ignore??[],ignoreDoubted:e.false_positives==="ignore",acceptPartial:e.partial_scans==="accept"})}});function w(n){return`${n}\
_before`}export{T as mergeRequestScannerFindings};
