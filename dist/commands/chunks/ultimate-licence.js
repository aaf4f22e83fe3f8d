import{c as r}from"./shared-facts-project-project.js";import{e as s}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";var n={gitlab_license_level_ultimate:["The project has an Ultimate licence","True\
 when the project shows a feature of GitLab Ultimate. GitLab reads the licence itself, which only administrators can see. Trials and add-ons may differ, and wit\
hout any licence GitLab records no status.","read from one Ultimate feature, not from the licence; without any licence GitLab records no status"],status_page_configured:[
"The status page is licensed","True when the project shows a feature of GitLab Ultimate. GitLab checks only whether the status page is licensed, not whether one\
 is configured.","GitLab checks only whether the feature is licensed, not whether a status page is configured; read from another feature of the same licence"]},
c=Object.entries(n).map(([t,[a,i,o]])=>s({id:t,title:a,description:i,type:"boolean",severity:"info",needs:{project:r},remediation:{text:"this needs GitLab Ultim\
ate"},read({project:{isUltimate:e}}){return e===void 0?{unknown:"GitLab shows the licence only to a signed-in user"}:{value:e,reason:`the project ${e?"has":"lac\
ks"} a feature of Ultimate`,note:o}}}));export{c as ultimateLicence};
