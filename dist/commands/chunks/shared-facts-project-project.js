import{a as p}from"./shared-facts-define.js";import{b as w,c as s}from"./shared-schema.js";import{A as d,i as a,j as o,l as t,m as b,o as r,s as y,v as m,z as _}from"./shared-api.js";
var u=s(r({access_level:o()})),h=d(r({id:o(),path_with_namespace:a(),visibility:s(a()),default_branch:_(a()),empty_repo:s(t()),only_allow_merge_if_all_discussions_are_resolved:_(
t()),secret_push_protection_enabled:_(t()),namespace:r({id:o(),kind:a(),full_path:a()}),owner:s(r({id:o()})),permissions:s(r({project_access:u,group_access:u}))}),
m(e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:A(e.permissions)}))),l={id:"project_answer",summary:"The project",requiredRole:"a token whos\
e user can see the project",scope:"project",collect:({gitlab:e,projectId:i})=>e.Projects.show(i)},g=p(l,{id:"project"},h),j=d(r({only_allow_merge_if_all_status_checks_passed:_(
t()),merge_method:s(a()),archived:s(t()),last_activity_at:s(a()),builds_access_level:s(a()),ci_config_path:_(a()),auto_devops_enabled:s(t()),restrict_user_defined_variables:s(
t()),ci_pipeline_variables_minimum_override_role:s(a()),forks_count:s(o()),permissions:s(y(a(),b()))}),m(e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,
isUltimate:e.only_allow_merge_if_all_status_checks_passed!==void 0||(e.permissions?!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.
last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??
M(e),forks:e.forks_count}))),k=p(l,{id:"project_settings",summary:"The project's settings"},j);async function P(e,i){if(typeof e=="number")return{projectId:e,known:new Map};
let c=[],n=await i(f=>c.push(f)).Projects.show(e),{id:v}=w(h,n);return{projectId:v,known:new Map([[l.id,{ok:!0,value:n,requests:c}]])}}function A(e){if(!e)return;
let i=[e.project_access,e.group_access].map(c=>c?.access_level??0);return Math.max(...i)}var I=new Set(["maintainer","owner","no_one_allowed"]);function M(e){let i=e.
ci_pipeline_variables_minimum_override_role;return i==="developer"?!1:I.has(i??"")?!0:void 0}export{l as a,g as b,k as c,P as d};
