import{e as t}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as s}from"./shared-schema.js";import"./shared-checks.js";import{A as n,
l as i,o as r,v as c}from"./shared-api.js";import"./shared-bundler.js";var a=n(r({inbound_enabled:i()}),c(({inbound_enabled:e})=>({limitsInbound:e}))),p={id:"jo\
b_token_scope",summary:"The project's job token scope",requiredRole:"Maintainer",scope:"project",collect:async({gitlab:e,projectId:o})=>s(a,await e.read(`/proje\
cts/${o}/job_token_scope`))},d=t({id:"cicd_job_token_scope_enabled",title:"Job tokens of other projects are limited",description:"True when the project or the i\
nstance enforces the inbound allowlist of job tokens. The outbound allowlist does not count.",type:"boolean",severity:"medium",needs:{scope:p},remediation:{text:"\
limit access to this project under Settings > CI/CD > Job token permissions",page:"/-/settings/ci_cd"},read:({scope:{limitsInbound:e}})=>({value:e,reason:e?"onl\
y job tokens of listed projects can access the project":"job tokens of every project can access the project"})});export{d as cicdJobTokenScopeEnabled};
