import{a as n}from"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import{d as t}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var i={gitlab_license_level_ultimate:["The project has an Ultimate licence","read from one Ultimate feature, not from the licence; with no licence at all GitLab\
 records no status"],status_page_configured:["The status page is licensed","GitLab asks only whether the feature is licensed, not whether a status page is confi\
gured; read from another feature of the same licence"]},c=Object.entries(i).map(([o,[a,r]])=>t({id:o,title:a,type:"boolean",severity:"info",needs:{project:n},remediation:{
text:"this needs GitLab Ultimate"},read({project:{isUltimate:e}}){return e===void 0?{unknown:"GitLab shows the licence only to a signed-in user"}:{value:e,reason:`\
the project ${e?"has":"lacks"} a feature of Ultimate`,note:r}}}));export{c as ultimateLicence};
