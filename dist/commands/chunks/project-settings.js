import{c as d}from"./shared-facts-project-project.js";import{e as p}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import{f as c}from"./shared-text.js";import"./shared-bundler.js";var h="GitLab did not show the setting to th\
is token",l={project_archived:{title:"The project is not archived",description:"True when the project or a group above it is archived. The control expects false\
.",severity:"low",remediation:{text:"unarchive the project under Settings > General > Advanced",page:"/edit"},hidden:"GitLab did not show whether the project is\
 archived",read:({isArchived:e})=>e===void 0?void 0:{value:e,reason:`the project is ${e?"":"not "}archived`}},project_pipelines_not_public:{title:"Pipelines are\
 not public",description:"True when the access level of CI/CD is `disabled` or `private`. GitLab ignores the project's visibility and the setting for public job\
s. A private project whose CI/CD is open to everyone with access therefore fails.",severity:"medium",remediation:{text:"set CI/CD to Only project members under \
Settings > General > Visibility",page:"/edit#js-shared-permissions"},hidden:h,read:({pipelinesAccess:e})=>e===void 0?void 0:{value:e==="disabled"||e==="private",
reason:`access to CI/CD is ${e}`,...e==="enabled"?{note:"GitLab checks the access level only, not whether the project itself is private"}:{}}},project_user_defined_variables_restricted_to_maintainers:{
title:"Only Maintainers pass variables to pipelines",description:"True when the minimum role that may pass pipeline variables is higher than Developer.",severity:"\
medium",remediation:{text:"raise the minimum role to use pipeline variables under Settings > CI/CD > Variables",page:"/-/settings/ci_cd"},hidden:"GitLab shows t\
he restriction of pipeline variables only to Maintainers",read:({restrictsVariables:e})=>e===void 0?void 0:{value:e,reason:`Developers can${e?"not":""} pass var\
iables to pipelines`}},has_forks:{title:"The project has forks",description:"True when at least one project is a fork of this one, including forks that the toke\
n cannot see.",severity:"info",remediation:{text:"fork the project"},hidden:"GitLab shows the number of forks only to users who can read the code",read:({forks:e})=>e===
void 0?void 0:{value:e>0,reason:`the project has ${c(e,"fork")}`}}},v=Object.entries(l).map(([e,{title:i,description:t,severity:r,remediation:o,read:s,hidden:a}])=>p(
{id:e,title:i,description:t,type:"boolean",severity:r,needs:{project:d},remediation:o,read:({project:n})=>s(n)??{unknown:a}}));export{v as projectSettings};
