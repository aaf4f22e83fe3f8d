import{b as h}from"./chunk-G436ABEP.js";import{d as a}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import{b as s,d as c,f as p,h as f,
n,q as d}from"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var _=d(f({require_two_factor_authentication:n(p()),two_factor_grace_period:n(c())}),r=>({requiresTwoFactor:r.require_two_factor_authentication,gracePeriodHours:r.
two_factor_grace_period})),u={id:"group_security",summary:"The sign-in rules of the project's group",requiredRole:"membership of the project's group",scope:"pro\
ject",needs:{project:h},async collect({gitlab:r},{project:{namespace:e}}){if(e.kind!=="group")return;let t=await r.read(`/groups/${e.id}`,{withProjects:!1});return{
...s(_,t),group:e.path}}};var l={unknown:"GitLab did not show the group's two-factor settings to this token"},g="the project is in a personal namespace",m={text:"require two-factor authe\
ntication in the project's group under Settings > General > Permissions"},w=a({id:"require_mfa_for_contributors",title:"The group requires two-factor authentica\
tion",type:"boolean",severity:"high",needs:{security:u},remediation:m,read({security:r}){if(r===void 0)return{value:!1,reason:g};let{requiresTwoFactor:e,group:t}=r;
return e===void 0?l:{value:e,reason:`${t} ${e?"requires":"does not require"} two-factor authentication`,...e?{}:{note:"GitLab looks at the immediate group only,\
 not at those above it"}}}}),y=a({id:"require_mfa_at_org_level",title:"The group requires two-factor authentication, or has a grace period for it",type:"boolean",
severity:"medium",needs:{security:u},remediation:m,read({security:r}){let e="GitLab takes a grace period other than 0 for the requirement, and it is 48 hours by\
 default; require_mfa_for_contributors reads the requirement";if(r===void 0)return{value:!0,reason:g,note:e};let{requiresTwoFactor:t,gracePeriodHours:o,group:i}=r;
return t===!0?{value:!0,reason:`${i} requires two-factor authentication`}:t===void 0||o===void 0?l:o===0?{value:!1,reason:`${i} neither requires two-factor auth\
entication nor has a grace period`}:{value:!0,reason:`${i} has a grace period of ${o} hours, though it does not require two-factor authentication`,note:e}}}),x=[
w,y];export{x as twoFactor};
