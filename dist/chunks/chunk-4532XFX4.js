#!/usr/bin/env node
import{c as l}from"./chunk-5T7SDXJP.js";import{f as s,i as t,k as i,l as e,t as o}from"./chunk-WSELW6RB.js";var d=e({approvalPolicies:o(e({nodes:i(e({name:s(),enabled:t(),yaml:o(s())}))})),userPermissions:o(e({pushCode:t()}))}),b={id:"approval_policies",summary:"The a\
pproval policies",right:"at least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name e\
nabled yaml } } userPermissions { pushCode }",read(p){let n=d.parse(p),r=n.approvalPolicies?.nodes??[];if(r.length===0&&n.userPermissions?.pushCode!==!0)throw new l(
"GitLab shows none, but the token's role is below Developer and may not see them");if(r.length>=100)throw new l("there are 100 or more, and only 100 are shown");
return r.filter(({enabled:a})=>a).map(({name:a,yaml:c})=>({name:a,preventsAuthorApproval:/prevent_approval_by_author['"]?\s*:\s*true/.test(c??"")}))}}};export{b as a};
