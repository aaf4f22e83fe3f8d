import{$2599_e as t}from"../index.js";import{$104c_b as s}from"../index.js";import{$82ce_k as n,$82ce_n as c,$82ce_t as i,$82ce_y as r}from"../index.js";var a=r(
c({inbound_enabled:n()}),i(({inbound_enabled:e})=>({limitsInbound:e}))),d={id:"job_token_scope",summary:"The project's job token scope",requiredRole:"Maintainer",
scope:"project",collect:async({gitlab:e,projectId:o})=>s(a,await e.read(`/projects/${o}/job_token_scope`))},p=t({id:"cicd_job_token_scope_enabled",title:"Job to\
kens of other projects are limited",description:"True when the project or the instance enforces the inbound allowlist of job tokens. The outbound allowlist does\
 not count.",type:"boolean",severity:"medium",needs:{scope:d},remediation:{text:"limit access to this project under Settings > CI/CD > Job token permissions",page:"\
/-/settings/ci_cd"},read:({scope:{limitsInbound:e}})=>({value:e,reason:e?"only job tokens of listed projects can access the project":"job tokens of every projec\
t can access the project"})});export{p as cicdJobTokenScopeEnabled};
