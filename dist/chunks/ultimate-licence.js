import{$2599_d as n}from"../index.js";import{$39cf_c as o}from"../index.js";var r={gitlab_license_level_ultimate:["The project has an Ultimate licence","True wh\
en the project shows a feature of GitLab Ultimate. GitLab asks the licence itself, which only administrators can read. Trials and add-ons may differ, and with n\
o licence at all GitLab records no status.","read from one Ultimate feature, not from the licence; with no licence at all GitLab records no status"],status_page_configured:[
"The status page is licensed","True when the project shows a feature of GitLab Ultimate. GitLab checks only whether the status page is licensed, not whether one\
 is configured.","GitLab asks only whether the feature is licensed, not whether a status page is configured; read from another feature of the same licence"]},c=Object.
entries(r).map(([t,[a,i,s]])=>n({id:t,title:a,description:i,type:"boolean",severity:"info",needs:{project:o},remediation:{text:"this needs GitLab Ultimate"},read({
project:{isUltimate:e}}){return e===void 0?{unknown:"GitLab shows the licence only to a signed-in user"}:{value:e,reason:`the project ${e?"has":"lacks"} a featu\
re of Ultimate`,note:s}}}));export{c as ultimateLicence};
