import{a as _}from"./chunk-J5WW4HX6.js";import{b as p,c as n,d as a,f as c,h as s,n as t,o as i,p as l,q as d}from"./chunk-7J7MU3VY.js";var m=t(s({access_level:a()})),f=d(s({id:a(),path_with_namespace:n(),visibility:t(n()),default_branch:l(i(n())),empty_repo:t(c()),only_allow_merge_if_all_discussions_are_resolved:l(
i(c())),secret_push_protection_enabled:l(i(c())),namespace:s({id:a(),kind:n(),full_path:n()}),owner:t(s({id:a()})),permissions:t(s({project_access:m,group_access:m}))}),
e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:y(e.permissions)})),w={id:"project_answer",summary:"The project",requiredRole:"a token whose\
 user can see the project",scope:"project",collect:({gitlab:e,projectId:o})=>e.Projects.show(o)},P=_(w,{id:"project"},f);async function x(e,o){if(typeof e=="num\
ber")return{projectId:e,known:new Map};let r=[],u=await o(h=>r.push(h)).Projects.show(e),{id:b}=p(f,u);return{projectId:b,known:new Map([[w.id,{ok:!0,value:u,requests:r}]])}}
function y(e){if(!e)return;let o=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...o)}export{w as a,P as b,x as c};
