import{a as n}from"./chunk-U44FG5BD.js";import"./chunk-SMPOEY4P.js";import"./chunk-3JND7BRY.js";import"./chunk-HL5K36FB.js";import"./chunk-QN6X2WCC.js";
import"./chunk-NUFRM6SI.js";import{c as i}from"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";import"./chunk-C6EUKJGU.js";import"./chunk-VC46IEJQ.js";var a=i({id:"package_hunter_no_findings_untriaged",title:"Package Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:n},remediation:{
text:"resolve or dismiss the findings of Package Hunter in the vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,
because:e?"Package Hunter has open findings":"Package Hunter has no open findings"})});export{a as packageHunterNoFindingsUntriaged};
