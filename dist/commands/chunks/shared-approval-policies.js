import{b as u,c as p}from"./shared-schema.js";import{a as d}from"./shared-source.js";import{h as n,k as l,m as v,n as e}from"./shared-api.js";var c=e({approvalPolicies:p(
e({nodes:v(e({name:n(),enabled:l(),yaml:p(n())}))})),userPermissions:p(e({pushCode:l()}))}),h={id:"approval_policies",summary:"The approval policies",requiredRole:"\
at least Developer",scope:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name enabled yaml } } userPermi\
ssions { pushCode }",async read(r,a){let i=u(c,r),o=i.approvalPolicies?.nodes??[];if(o.length===0&&i.userPermissions?.pushCode!==!0&&await(await import("./rights.js")).
requireDeveloper(void 0,a),o.length>=100)throw new d("there are 100 or more, and only 100 are shown");return o.filter(({enabled:s})=>s).map(({name:s,yaml:t})=>({
name:s,preventsAuthorApproval:m(t,"author"),preventsCommitterApproval:m(t,"commit_author")}))}}};function m(r,a){return new RegExp(`prevent_approval_by_${a}['"]\
?\\s*:\\s*true`).test(r??"")}export{h as a};
