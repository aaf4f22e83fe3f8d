import{a as n}from"./chunk-JIX7AUDX.js";import"./chunk-3JND7BRY.js";import"./chunk-7H6N5IUZ.js";import"./chunk-4KDMOZ6Y.js";import"./chunk-VXUIFGDF.js";
import"./chunk-JW2GYRK2.js";import"./chunk-C6EUKJGU.js";import"./chunk-PDU2NCM6.js";import{d as i}from"./chunk-UIYBHYEB.js";import"./chunk-DGRCALC3.js";
import"./chunk-YFWBQXD3.js";var a=i({id:"package_hunter_no_findings_untriaged",title:"Package Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:n},remediation:{
text:"resolve or dismiss the findings of Package Hunter in the vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,
because:e?"Package Hunter has open findings":"Package Hunter has no open findings"})});export{a as packageHunterNoFindingsUntriaged};
