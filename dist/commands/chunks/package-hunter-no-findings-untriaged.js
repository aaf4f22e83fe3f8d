import{a as i}from"./shared-facts-findings-findings.js";import"./shared-rights.js";import"./shared-facts-project-project.js";import{e as t}from"./shared-controls-define.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import"./shared-api.js";
import"./shared-bundler.js";var n=t({id:"package_hunter_no_findings_untriaged",title:"Package Hunter's findings are triaged",description:"Despite its name, the \
field is true when Package Hunter has findings that are detected or confirmed. The control expects false. Without the licence there are no findings.",type:"bool\
ean",severity:"medium",needs:{findings:i},remediation:{text:"resolve or dismiss the findings of Package Hunter in the vulnerability report",page:"/-/security/vu\
lnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,reason:e?"Package Hunter has open findings":"Package Hunter has no open findings"})});export{n as packageHunterNoFindingsUntriaged};
