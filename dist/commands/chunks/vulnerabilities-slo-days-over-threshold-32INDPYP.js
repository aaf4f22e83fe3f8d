import{b as s}from"./chunk-DU3JV3MH.js";import{a as r}from"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";import"./chunk-47KEE5CO.js";
import"./chunk-OQPSCAJC.js";import"./chunk-FJUX2Q53.js";import{d as n}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-3BWEGA6D.js";import{b as o}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var a=180,p=n({id:"vulnerabilities_slo_days_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:s,now:r},
remediation:{text:"resolve or dismiss old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:i}){if(e===
void 0)return{value:!1,because:"no finding is open"};let l=Math.floor((i-e)/864e5);return{value:i-e>a*864e5,because:`the newest open finding is ${o(l,"day")} ol\
d`,note:"GitLab looks at the newest finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}});export{p as vulnerabilitiesSloDaysOverThreshold};
