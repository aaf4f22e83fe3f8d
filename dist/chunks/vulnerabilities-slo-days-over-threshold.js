import{b as n}from"./shared-facts-findings-findings.js";import{a as r}from"./shared-now.js";import"./shared-rights.js";import{a as o}from"./shared-time.js";import{
$2599_d as s}from"../index.js";import{$f045_d as a}from"../index.js";var l=180,d=s({id:"vulnerabilities_slo_days_over_threshold",title:"Open findings are younge\
r than 180 days",description:"True when the newest open finding is more than 180 days old, although GitLab calls it the oldest. The control expects false. One n\
ew finding hides all older ones, and `project_vulnerability_age` looks at the oldest.",type:"boolean",severity:"medium",needs:{newest:n,now:r},remediation:{text:"\
resolve or dismiss old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:t}){if(e===void 0)return{value:!1,
reason:"no finding is open"};let i=Math.floor((t-e)/o);return{value:t-e>l*o,reason:`the newest open finding is ${a(i,"day")} old`,note:"GitLab looks at the newe\
st finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}});export{d as vulnerabilitiesSloDaysOverThreshold};
