import{b as s}from"./chunk-Z34SEWSZ.js";import{a as r}from"./chunk-VRZ7TTBS.js";import"./chunk-SIJRV4C3.js";import"./chunk-OQPSCAJC.js";
import"./chunk-3JND7BRY.js";import{$8_d as n}from"../index.js";
import{$9_b as o}from"../index.js";var a=180,p=n({id:"vulnerabilities_slo_days_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:s,now:r},
remediation:{text:"resolve or dismiss old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:i}){if(e===
void 0)return{value:!1,because:"no finding is open"};let l=Math.floor((i-e)/864e5);return{value:i-e>a*864e5,because:`the newest open finding is ${o(l,"day")} ol\
d`,note:"GitLab looks at the newest finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}});export{p as vulnerabilitiesSloDaysOverThreshold};
