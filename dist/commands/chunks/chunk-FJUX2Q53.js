import{a as _}from"./chunk-J5WW4HX6.js";import{b as p,c as n,d as a,f as c,h as t,n as s,o as i,p as l,q as d}from"./chunk-7J7MU3VY.js";var m=s(t({access_level:a()})),f=d(t({id:a(),path_with_namespace:n(),visibility:s(n()),default_branch:l(i(n())),empty_repo:s(c()),only_allow_merge_if_all_discussions_are_resolved:l(
i(c())),secret_push_protection_enabled:l(i(c())),namespace:t({id:a(),kind:n(),full_path:n()}),owner:s(t({id:a()})),permissions:s(t({project_access:m,group_access:m}))}),
e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:y(e.permissions)})),b={id:"project_answer",summary:"The project",right:"a token whose user c\
an see the project",about:"project",collect:({gitlab:e,projectId:o})=>e.Projects.show(o)},P=_(b,{id:"project"},f);async function x(e,o){if(typeof e=="number")return{
projectId:e,known:new Map};let r=[],u=await o(h=>r.push(h)).Projects.show(e),{id:w}=p(f,u);return{projectId:w,known:new Map([[b.id,{ok:!0,value:u,requests:r}]])}}
function y(e){if(!e)return;let o=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...o)}export{b as a,P as b,x as c};
