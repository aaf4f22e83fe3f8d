import{a as n}from"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import{d as i}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import{b as t}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var p="GitLab did not show the setting to this token",c={project_archived:{title:"The project is not archived",severity:"low",remediation:{text:"unarchive the p\
roject under Settings > General > Advanced",page:"/edit"},hidden:"GitLab did not show whether the project is archived",read:({isArchived:e})=>e===void 0?void 0:
{value:e,reason:`the project is ${e?"":"not "}archived`}},project_pipelines_not_public:{title:"Pipelines are not public",severity:"medium",remediation:{text:"se\
t CI/CD to Only project members under Settings > General > Visibility",page:"/edit#js-shared-permissions"},hidden:p,read:({pipelinesAccess:e})=>e===void 0?void 0:
{value:e==="disabled"||e==="private",reason:`access to CI/CD is ${e}`,...e==="enabled"?{note:"GitLab looks at the access level only, not at whether the project \
itself is private"}:{}}},project_user_defined_variables_restricted_to_maintainers:{title:"Only Maintainers pass variables to pipelines",severity:"medium",remediation:{
text:"raise the minimum role to use pipeline variables under Settings > CI/CD > Variables",page:"/-/settings/ci_cd"},hidden:"GitLab shows the restriction of pip\
eline variables only to Maintainers",read:({restrictsVariables:e})=>e===void 0?void 0:{value:e,reason:`Developers can${e?"not":""} pass variables to pipelines`}},
has_forks:{title:"The project has forks",severity:"info",remediation:{text:"fork the project"},hidden:"GitLab shows the number of forks only to those who may re\
ad the code",read:({forks:e})=>e===void 0?void 0:{value:e>0,reason:`the project has ${t(e,"fork")}`}}},m=Object.entries(c).map(([e,{title:r,severity:o,remediation:a,
read:s,hidden:d}])=>i({id:e,title:r,type:"boolean",severity:o,needs:{project:n},remediation:a,read:({project:l})=>s(l)??{unknown:d}}));export{m as projectSettings};
