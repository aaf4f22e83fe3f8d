import{$b_a as c}from"../index.js";import{$c_a as m}from"../index.js";import{$d_c as i,$d_d as n,$d_f as t,$d_h as l,$d_j as o,$d_n as s,$d_o as _,$d_p as a,$d_q as d}from"../index.js";var u=d(l({only_allow_merge_if_all_status_checks_passed:a(_(t())),merge_method:s(i()),archived:s(t()),last_activity_at:s(i()),builds_access_level:s(i()),ci_config_path:a(
_(i())),auto_devops_enabled:s(t()),restrict_user_defined_variables:s(t()),ci_pipeline_variables_minimum_override_role:s(i()),forks_count:s(n()),permissions:s(o())}),
e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==void 0||(e.permissions?!1:void 0),
mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,hasAutoDevops:e.
auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??f(e),forks:e.forks_count})),b=m(c,{id:"project_settings",summary:"The project's settin\
gs"},u);function f(e){let r=e.ci_pipeline_variables_minimum_override_role;return r===void 0?void 0:r!=="developer"}export{b as a};
