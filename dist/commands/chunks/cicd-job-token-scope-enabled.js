import{d as t}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as n}from"./shared-schema.js";import"./shared-checks.js";import{k as s,
n as i,t as r,y as c}from"./shared-api.js";import"./shared-bundler.js";var a=c(i({inbound_enabled:s()}),r(({inbound_enabled:e})=>({limitsInbound:e}))),p={id:"jo\
b_token_scope",summary:"The project's job token scope",requiredRole:"Maintainer",scope:"project",collect:async({gitlab:e,projectId:o})=>n(a,await e.read(`/proje\
cts/${o}/job_token_scope`))},d=t({id:"cicd_job_token_scope_enabled",title:"Job tokens of other projects are limited",description:"True when the project or the i\
nstance enforces the inbound allowlist of job tokens. The outbound setting is another one.",type:"boolean",severity:"medium",needs:{scope:p},remediation:{text:"\
limit access to this project under Settings > CI/CD > Job token permissions",page:"/-/settings/ci_cd"},read:({scope:{limitsInbound:e}})=>({value:e,reason:e?"onl\
y listed projects' job tokens can reach the project":"every project's job tokens can reach the project"})});export{d as cicdJobTokenScopeEnabled};
