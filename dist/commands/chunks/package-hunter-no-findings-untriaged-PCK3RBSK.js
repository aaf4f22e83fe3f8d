import{a as n}from"./chunk-WIIOS4EW.js";import"./chunk-3JND7BRY.js";import"./chunk-JPSBRIYE.js";import"./chunk-PY6BBETG.js";import"./chunk-RBLKTWBF.js";
import"./chunk-KDHYOWLO.js";import"./chunk-KYWBHZBI.js";import{d as i}from"./chunk-UIYBHYEB.js";import"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var a=i({id:"package_hunter_no_findings_untriaged",title:"Package Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:n},remediation:{
text:"resolve or dismiss the findings of Package Hunter in the vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,
because:e?"Package Hunter has open findings":"Package Hunter has no open findings"})});export{a as packageHunterNoFindingsUntriaged};
