import{b as d,c as i,f as p,g as m,h as e,n as o}from"./chunk-7J7MU3VY.js";import{d as c}from"./chunk-3BWEGA6D.js";var u=e({approvalPolicies:o(e({nodes:m(e({name:i(),enabled:p(),yaml:o(i())}))})),userPermissions:o(e({pushCode:p()}))}),P={id:"approval_policies",summary:"The a\
pproval policies",right:"at least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name e\
nabled yaml } } userPermissions { pushCode }",async read(r,a){let s=d(u,r),t=s.approvalPolicies?.nodes??[];if(t.length===0&&s.userPermissions?.pushCode!==!0&&await(await import("./rights-XIWAJ637.js")).
requireDeveloper(void 0,a),t.length>=100)throw new c("there are 100 or more, and only 100 are shown");return t.filter(({enabled:n})=>n).map(({name:n,yaml:l})=>({
name:n,preventsAuthorApproval:v(l,"author"),preventsCommitterApproval:v(l,"commit_author")}))}}};function v(r,a){return new RegExp(`prevent_approval_by_${a}['"]\
?\\s*:\\s*true`).test(r??"")}export{P as a};
