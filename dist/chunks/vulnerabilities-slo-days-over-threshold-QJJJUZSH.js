import{b as s}from"./chunk-U44FG5BD.js";import"./chunk-SMPOEY4P.js";import{a as r}from"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";
import"./chunk-HL5K36FB.js";import"./chunk-QN6X2WCC.js";import"./chunk-NUFRM6SI.js";import{c as n}from"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";
import{b as o}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-VC46IEJQ.js";var a=180,p=n({id:"vulnerabilities_slo_days_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:s,now:r},
remediation:{text:"resolve or dismiss old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:i}){if(e===
void 0)return{value:!1,because:"no finding is open"};let l=Math.floor((i-e)/864e5);return{value:i-e>a*864e5,because:`the newest open finding is ${o(l,"day")} ol\
d`,note:"GitLab looks at the newest finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}});export{p as vulnerabilitiesSloDaysOverThreshold};
