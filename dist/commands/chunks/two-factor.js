import{b as h}from"./shared-facts-project-project.js";import{e as i}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as d,c as s}from"./shared-schema.js";
import"./shared-checks.js";import{A as f,j as g,l,o as m,v as w}from"./shared-api.js";import"./shared-bundler.js";var _=f(m({require_two_factor_authentication:s(
l()),two_factor_grace_period:s(g())}),w(r=>({requiresTwoFactor:r.require_two_factor_authentication,gracePeriodHours:r.two_factor_grace_period}))),n={id:"group_s\
ecurity",summary:"The sign-in rules of the project's group",requiredRole:"membership of the project's group",scope:"project",needs:{project:h},async collect({gitlab:r},{
project:{namespace:e}}){if(e.kind!=="group")return;let t=await r.read(`/groups/${e.id}`,{withProjects:!1});return{...d(_,t),group:e.path}}},u={unknown:"GitLab d\
id not show the group's two-factor settings to this token"},c="the project is in a personal namespace",p={text:"require two-factor authentication in the project\
's group under Settings > General > Permissions"},q=i({id:"require_mfa_for_contributors",title:"The group requires two-factor authentication",description:"True \
when the project's immediate group requires two-factor authentication. GitLab does not see a requirement of a higher group. It is false for a personal project.",
type:"boolean",severity:"high",needs:{security:n},remediation:p,read({security:r}){if(r===void 0)return{value:!1,reason:c};let{requiresTwoFactor:e,group:t}=r;return e===
void 0?u:{value:e,reason:`${t} ${e?"requires":"does not require"} two-factor authentication`,...e?{}:{note:"GitLab checks the immediate group only, not the grou\
ps above it"}}}}),v=i({id:"require_mfa_at_org_level",title:"The group requires two-factor authentication, or has a grace period for it",description:"True when t\
he project's immediate group requires two-factor authentication, or has a grace period for it other than 0. The default grace period is 48 hours, so the control\
 passes by default. It also passes for personal projects.",type:"boolean",severity:"medium",needs:{security:n},remediation:p,read({security:r}){let e="for GitLa\
b, a grace period other than 0 is enough, and it is 48 hours by default; require_mfa_for_contributors checks the requirement";if(r===void 0)return{value:!0,reason:c,
note:e};let{requiresTwoFactor:t,gracePeriodHours:o,group:a}=r;return t===!0?{value:!0,reason:`${a} requires two-factor authentication`}:t===void 0||o===void 0?u:
o===0?{value:!1,reason:`${a} neither requires two-factor authentication nor has a grace period`}:{value:!0,reason:`${a} has a grace period of ${o} hours, but do\
es not require two-factor authentication`,note:e}}}),b=[q,v];export{b as twoFactor};
