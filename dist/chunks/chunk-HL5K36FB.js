import{b as c,c as i,d as t,f as a,h as _,m as s,n as r,o as l,p as u}from"./chunk-5I4XA2XV.js";var m=s(_({access_level:t()})),p=u(_({id:t(),path_with_namespace:i(),visibility:s(i()),default_branch:l(r(i())),empty_repo:s(a()),only_allow_merge_if_all_discussions_are_resolved:l(
r(a())),only_allow_merge_if_all_status_checks_passed:l(r(a())),secret_push_protection_enabled:l(r(a())),merge_method:s(i()),archived:s(a()),last_activity_at:s(i()),
builds_access_level:s(i()),ci_config_path:l(r(i())),auto_devops_enabled:s(a()),restrict_user_defined_variables:s(a()),ci_pipeline_variables_minimum_override_role:s(
i()),forks_count:s(t()),namespace:_({id:t(),kind:i(),full_path:i()}),owner:s(_({id:t()})),permissions:s(_({project_access:m,group_access:m}))}),e=>({id:e.id,path:e.
path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.
only_allow_merge_if_all_discussions_are_resolved,mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==
void 0||(e.permissions?!1:void 0),secretPushProtection:e.secret_push_protection_enabled,mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,
pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??v(
e),forks:e.forks_count,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:y(e.permissions)})),b={id:"projec\
t",summary:"The project",right:"a token whose user can see the project",about:"project",collect:async({gitlab:e,projectId:n})=>c(p,await e.Projects.show(n))};async function P(e,n){
if(typeof e=="number")return{projectId:e,known:new Map};let o=[],f=n(h=>o.push(h)),d=c(p,await f.Projects.show(e));return{projectId:d.id,known:new Map([[b.id,{ok:!0,
value:d,requests:o}]])}}function v(e){let n=e.ci_pipeline_variables_minimum_override_role;return n===void 0?void 0:n!=="developer"}function y(e){if(!e)return;let n=[
e.project_access,e.group_access].map(o=>o?.access_level??0);return Math.max(...n)}export{b as a,P as b};
