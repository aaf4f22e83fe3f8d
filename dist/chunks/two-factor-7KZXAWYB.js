import{$b_b as h}from"../index.js";import{$8_d as n}from"../index.js";import{$d_b as s,$d_d as c,$d_f as d,$d_h as p,$d_n as a,$d_q as f}from"../index.js";var _=f(p({require_two_factor_authentication:a(d()),two_factor_grace_period:a(c())}),r=>({requiresTwoFactor:r.require_two_factor_authentication,gracePeriodHours:r.
two_factor_grace_period})),u={id:"group_security",summary:"The sign-in rules of the project's group",right:"membership of the project's group",about:"project",needs:{
project:h},async collect({gitlab:r},{project:{namespace:e}}){if(e.kind!=="group")return;let t=await r.read(`/groups/${e.id}`,{withProjects:!1});return{...s(_,t),
group:e.path}}};var g={unknown:"GitLab did not show the group's two-factor settings to this token"},l="the project is in a personal namespace",m={text:"require two-factor authe\
ntication in the project's group under Settings > General > Permissions"},b=n({id:"require_mfa_for_contributors",title:"The group requires two-factor authentica\
tion",type:"boolean",severity:"high",needs:{security:u},remediation:m,read({security:r}){if(r===void 0)return{value:!1,because:l};let{requiresTwoFactor:e,group:t}=r;
return e===void 0?g:{value:e,because:`${t} ${e?"requires":"does not require"} two-factor authentication`,...e?{}:{note:"GitLab looks at the immediate group only\
, not at those above it"}}}}),w=n({id:"require_mfa_at_org_level",title:"The group requires two-factor authentication, or has a grace period for it",type:"boolea\
n",severity:"medium",needs:{security:u},remediation:m,read({security:r}){let e="GitLab takes a grace period other than 0 for the requirement, and it is 48 hours\
 by default; require_mfa_for_contributors reads the requirement";if(r===void 0)return{value:!0,because:l,note:e};let{requiresTwoFactor:t,gracePeriodHours:o,group:i}=r;
return t===!0?{value:!0,because:`${i} requires two-factor authentication`}:t===void 0||o===void 0?g:o===0?{value:!1,because:`${i} neither requires two-factor au\
thentication nor has a grace period`}:{value:!0,because:`${i} has a grace period of ${o} hours, though it does not require two-factor authentication`,note:e}}}),
k=[b,w];export{k as twoFactor};
