import{a as n}from"./chunk-DU3JV3MH.js";import"./chunk-3JND7BRY.js";import"./chunk-47KEE5CO.js";import"./chunk-OQPSCAJC.js";import"./chunk-FJUX2Q53.js";
import{d as i}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var a=i({id:"package_hunter_no_findings_untriaged",title:"Package Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:n},remediation:{
text:"resolve or dismiss the findings of Package Hunter in the vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,
because:e?"Package Hunter has open findings":"Package Hunter has no open findings"})});export{a as packageHunterNoFindingsUntriaged};
