import{a as n}from"./chunk-QL6UWLEV.js";import"./chunk-6Q5VOYPV.js";import"./chunk-M5CX2BW3.js";import"./chunk-3JND7BRY.js";import"./chunk-ESXQ6FMJ.js";
import"./chunk-NUFRM6SI.js";import"./chunk-UK5KMEO6.js";import{c as i}from"./chunk-UE5MDGOU.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var a=i({id:"package_hunter_no_findings_untriaged",title:"Package Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:n},remediation:{
text:"resolve or dismiss the findings of Package Hunter in the vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,
because:e?"Package Hunter has open findings":"Package Hunter has no open findings"})});export{a as packageHunterNoFindingsUntriaged};
