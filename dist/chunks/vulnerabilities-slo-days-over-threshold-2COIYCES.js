import{b as t}from"./chunk-XDPQR7YH.js";import{a as r}from"./chunk-5LXXYSSH.js";import"./chunk-66JNCIR5.js";import"./chunk-KIMTIPSL.js";
import"./chunk-3JND7BRY.js";import{$8_d as i}from"../index.js";
import{$9_b as n}from"../index.js";var a=180,p=i({id:"vulnerabilities_slo_days_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:t,now:r},
remediation:{text:"resolve or dismiss old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:o}){if(e===
void 0)return{value:!1,reason:"no finding is open"};let l=Math.floor((o-e)/864e5);return{value:o-e>a*864e5,reason:`the newest open finding is ${n(l,"day")} old`,
note:"GitLab looks at the newest finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}});export{p as vulnerabilitiesSloDaysOverThreshold};
