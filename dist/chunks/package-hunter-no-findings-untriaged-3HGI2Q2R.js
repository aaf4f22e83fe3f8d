import{a as n}from"./chunk-Z34SEWSZ.js";import"./chunk-SIJRV4C3.js";import"./chunk-OQPSCAJC.js";import"./chunk-3JND7BRY.js";
import{$8_d as i}from"../index.js";
var a=i({id:"package_hunter_no_findings_untriaged",title:"Package Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:n},remediation:{
text:"resolve or dismiss the findings of Package Hunter in the vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,
because:e?"Package Hunter has open findings":"Package Hunter has no open findings"})});export{a as packageHunterNoFindingsUntriaged};
