import{a as l,b as n,c as a,e as o,g as t,l as s,m as c,n as r,o as _}from"./chunk-BRRAUFMP.js";var u=s(t({access_level:a()})),d=_(t({id:a(),path_with_namespace:n(),visibility:s(n()),default_branch:s(n()),empty_repo:s(o()),only_allow_merge_if_all_discussions_are_resolved:r(
c(o())),only_allow_merge_if_all_status_checks_passed:r(c(o())),secret_push_protection_enabled:r(c(o())),namespace:t({id:a(),kind:n(),full_path:n()}),owner:s(t({
id:a()})),permissions:s(t({project_access:u,group_access:u}))}),e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??
void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==
void 0,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,
role:m(e.permissions)})),y={id:"project",summary:"The project",right:"a token whose user can see the project",about:"project",collect:async({gitlab:e,projectId:i})=>l(
d,await e.Projects.show(i))};function m(e){if(!e)return;let i=[e.project_access,e.group_access].map(p=>p?.access_level??0);return Math.max(...i)}export{y as a};
