import{a as i}from"./chunk-36EFENDQ.js";import"./chunk-3JND7BRY.js";import"./chunk-O53O5UNK.js";import"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";
import{d as n}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var a=n({id:"package_hunter_no_findings_untriaged",title:"Package Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:i},remediation:{
text:"resolve or dismiss the findings of Package Hunter in the vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,
reason:e?"Package Hunter has open findings":"Package Hunter has no open findings"})});export{a as packageHunterNoFindingsUntriaged};
