import{b as r}from"./shared-facts-findings-findings.js";import{a as n}from"./shared-now.js";import"./shared-rights.js";import"./shared-facts-project-project.js";
import{e as s}from"./shared-controls-define.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import{a as i}from"./shared-time.js";import"./shared-api.js";import{f as a}from"./shared-text.js";import"./shared-bundler.js";var l=180,d=s({id:"vulnerabilities\
_slo_days_over_threshold",title:"Open findings are younger than 180 days",description:"True when the newest open finding is more than 180 days old, although Git\
Lab calls it the oldest. The control expects false. One new finding hides all older ones, and `project_vulnerability_age` checks the oldest.",type:"boolean",severity:"\
medium",needs:{newest:r,now:n},remediation:{text:"resolve or dismiss old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{
detectedAt:e},now:t}){if(e===void 0)return{value:!1,reason:"no finding is open"};let o=Math.floor((t-e)/i);return{value:t-e>l*i,reason:`the newest open finding \
is ${a(o,"day")} old`,note:"GitLab checks the newest finding, so one new finding hides all older ones; project_vulnerability_age checks the oldest"}}});export{d as vulnerabilitiesSloDaysOverThreshold};
