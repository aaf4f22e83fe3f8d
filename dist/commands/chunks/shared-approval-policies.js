import{b as u,c as p}from"./shared-schema.js";import{a as d}from"./shared-facts-source.js";import{h as l,k as n,m as v,n as e}from"./shared-api.js";var c=e({approvalPolicies:p(
e({nodes:v(e({name:l(),enabled:n(),yaml:p(l())}))})),userPermissions:p(e({pushCode:n()}))}),h={id:"approval_policies",summary:"The approval policies",requiredRole:"\
at least Developer",scope:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name enabled yaml } } userPermi\
ssions { pushCode }",async read(r,o){let i=u(c,r),a=i.approvalPolicies?.nodes??[];if(a.length===0&&i.userPermissions?.pushCode!==!0&&await(await import("./rights.js")).
requireDeveloper(void 0,o),a.length>=100)throw new d("there are 100 or more policies, and GitLab shows only 100");return a.filter(({enabled:s})=>s).map(({name:s,
yaml:t})=>({name:s,preventsAuthorApproval:m(t,"author"),preventsCommitterApproval:m(t,"commit_author")}))}}};function m(r,o){return new RegExp(`prevent_approval\
_by_${o}['"]?\\s*:\\s*true`).test(r??"")}export{h as a};
