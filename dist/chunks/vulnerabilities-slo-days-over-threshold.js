import{b as o}from"./shared-facts-findings-findings.js";import{a as r}from"./shared-now.js";import"./shared-rights.js";import{a as i}from"./shared-time.js";import{
$2599_e as s}from"../index.js";import{$f045_e as a}from"../index.js";var l=180,d=s({id:"vulnerabilities_slo_days_over_threshold",title:"Open findings are younge\
r than 180 days",description:"True when the newest open finding is more than 180 days old, although GitLab calls it the oldest. The control expects false. One n\
ew finding hides all older ones, and `project_vulnerability_age` checks the oldest.",type:"boolean",severity:"medium",needs:{newest:o,now:r},remediation:{text:"\
resolve or dismiss old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:t}){if(e===void 0)return{value:!1,
reason:"no finding is open"};let n=Math.floor((t-e)/i);return{value:t-e>l*i,reason:`the newest open finding is ${a(n,"day")} old`,note:"GitLab checks the newest\
 finding, so one new finding hides all older ones; project_vulnerability_age checks the oldest"}}});export{d as vulnerabilitiesSloDaysOverThreshold};
