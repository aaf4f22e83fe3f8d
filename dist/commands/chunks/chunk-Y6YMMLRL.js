import{b as l}from"./chunk-ESXQ6FMJ.js";import{a as n,b as t,e as s,f as i,g as e,l as o}from"./chunk-BRRAUFMP.js";var m=e({approvalPolicies:o(e({nodes:i(e({name:t(),enabled:s(),yaml:o(t())}))})),userPermissions:o(e({pushCode:s()}))}),b={id:"approval_policies",summary:"The a\
pproval policies",right:"at least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name e\
nabled yaml } } userPermissions { pushCode }",read(c){let p=n(m,c),r=p.approvalPolicies?.nodes??[];if(r.length===0&&p.userPermissions?.pushCode!==!0)throw new l(
"GitLab shows none, but the token's role is below Developer and may not see them");if(r.length>=100)throw new l("there are 100 or more, and only 100 are shown");
return r.filter(({enabled:a})=>a).map(({name:a,yaml:d})=>({name:a,preventsAuthorApproval:/prevent_approval_by_author['"]?\s*:\s*true/.test(d??"")}))}}};export{b as a};
