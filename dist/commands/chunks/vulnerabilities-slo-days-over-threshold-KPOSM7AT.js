import{b as t}from"./chunk-36EFENDQ.js";import{a as r}from"./chunk-5LXXYSSH.js";import"./chunk-3JND7BRY.js";import"./chunk-O53O5UNK.js";
import"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import{d as i}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-KMJYZSMM.js";import{b as n}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var a=180,p=i({id:"vulnerabilities_slo_days_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:t,now:r},
remediation:{text:"resolve or dismiss old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:o}){if(e===
void 0)return{value:!1,reason:"no finding is open"};let l=Math.floor((o-e)/864e5);return{value:o-e>a*864e5,reason:`the newest open finding is ${n(l,"day")} old`,
note:"GitLab looks at the newest finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}});export{p as vulnerabilitiesSloDaysOverThreshold};
