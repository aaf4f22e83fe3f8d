#!/usr/bin/env node
import{f as s,g as a,i,l as t,q as u,r as c,t as n,u as _}from"./chunk-WSELW6RB.js";var p=n(t({access_level:a()})),d=_(t({id:a(),path_with_namespace:s(),visibility:c(s()),default_branch:n(s()),empty_repo:c(i()),only_allow_merge_if_all_discussions_are_resolved:n(
i()),only_allow_merge_if_all_status_checks_passed:n(i()),secret_push_protection_enabled:n(i()),namespace:t({id:a(),kind:s(),full_path:s()}),owner:n(t({id:a()})),
permissions:c(t({project_access:p,group_access:p}))}),u(e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,isEmpty:e.
empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==void 0,secretPushProtection:e.
secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:f(e.permissions)}))),b={id:"\
project",summary:"The project",right:"a token whose user can see the project",about:"project",collect:async({gitlab:e,projectId:o})=>d.parse(await e.Projects.show(
o))};async function g(e,o){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],m=o(z=>r.push(z)),l=d.parse(await m.Projects.show(e));return{projectId:l.
id,known:new Map([[b.id,{ok:!0,value:l,requests:r}]])}}function f(e){if(!e)return;let o=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.
max(...o)}export{b as a,g as b};
