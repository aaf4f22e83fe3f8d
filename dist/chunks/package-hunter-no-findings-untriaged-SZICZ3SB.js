import{a as i}from"./chunk-XDPQR7YH.js";import"./chunk-66JNCIR5.js";import"./chunk-KIMTIPSL.js";import"./chunk-3JND7BRY.js";
import{$8_d as n}from"../index.js";
var a=n({id:"package_hunter_no_findings_untriaged",title:"Package Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:i},remediation:{
text:"resolve or dismiss the findings of Package Hunter in the vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,
reason:e?"Package Hunter has open findings":"Package Hunter has no open findings"})});export{a as packageHunterNoFindingsUntriaged};
