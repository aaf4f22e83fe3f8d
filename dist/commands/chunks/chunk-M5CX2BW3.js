import{a as o,b as i,c as t,e as n,g as _,l as s,m as r,n as l,o as c}from"./chunk-UK5KMEO6.js";var d=s(_({access_level:t()})),m=c(_({id:t(),path_with_namespace:i(),visibility:s(i()),default_branch:l(r(i())),empty_repo:s(n()),only_allow_merge_if_all_discussions_are_resolved:l(
r(n())),only_allow_merge_if_all_status_checks_passed:l(r(n())),secret_push_protection_enabled:l(r(n())),merge_method:s(i()),archived:s(n()),last_activity_at:s(i()),
builds_access_level:s(i()),ci_config_path:l(r(i())),auto_devops_enabled:s(n()),restrict_user_defined_variables:s(n()),ci_pipeline_variables_minimum_override_role:s(
i()),forks_count:s(t()),namespace:_({id:t(),kind:i(),full_path:i()}),owner:s(_({id:t()})),permissions:s(_({project_access:d,group_access:d}))}),e=>({id:e.id,path:e.
path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.
only_allow_merge_if_all_discussions_are_resolved,mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==
void 0||(e.permissions?!1:void 0),secretPushProtection:e.secret_push_protection_enabled,mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,
pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??p(
e),forks:e.forks_count,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:f(e.permissions)})),y={id:"projec\
t",summary:"The project",right:"a token whose user can see the project",about:"project",collect:async({gitlab:e,projectId:a})=>o(m,await e.Projects.show(a))};function p(e){let a=e.ci_pipeline_variables_minimum_override_role;return a===void 0?void 0:a!=="developer"}function f(e){if(!e)return;let a=[e.project_access,e.
group_access].map(u=>u?.access_level??0);return Math.max(...a)}export{y as a};
