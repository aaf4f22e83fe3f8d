import{b as _,c as n,d as o,f as c,h as t,m as s,n as i,o as l,p}from"./chunk-5I4XA2XV.js";var d=s(t({access_level:o()})),m=p(t({id:o(),path_with_namespace:n(),visibility:s(n()),default_branch:s(n()),empty_repo:s(c()),only_allow_merge_if_all_discussions_are_resolved:l(
i(c())),only_allow_merge_if_all_status_checks_passed:l(i(c())),secret_push_protection_enabled:l(i(c())),namespace:t({id:o(),kind:n(),full_path:n()}),owner:s(t({
id:o()})),permissions:s(t({project_access:d,group_access:d}))}),e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??
void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==
void 0,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,
role:y(e.permissions)})),w={id:"project",summary:"The project",right:"a token whose user can see the project",about:"project",collect:async({gitlab:e,projectId:a})=>_(
m,await e.Projects.show(a))};async function v(e,a){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],f=a(h=>r.push(h)),u=_(m,await f.Projects.show(
e));return{projectId:u.id,known:new Map([[w.id,{ok:!0,value:u,requests:r}]])}}function y(e){if(!e)return;let a=[e.project_access,e.group_access].map(r=>r?.access_level??
0);return Math.max(...a)}export{w as a,v as b};
