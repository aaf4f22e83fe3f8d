import{b as d,c as p,f as i,g as c,h as e,n as o}from"./chunk-7J7MU3VY.js";import{d as m}from"./chunk-KMJYZSMM.js";var u=e({approvalPolicies:o(e({nodes:c(e({name:p(),enabled:i(),yaml:o(p())}))})),userPermissions:o(e({pushCode:i()}))}),P={id:"approval_policies",summary:"The a\
pproval policies",requiredRole:"at least Developer",scope:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes {\
 name enabled yaml } } userPermissions { pushCode }",async read(r,a){let s=d(u,r),t=s.approvalPolicies?.nodes??[];if(t.length===0&&s.userPermissions?.pushCode!==
!0&&await(await import("./rights-HPYMOR2J.js")).requireDeveloper(void 0,a),t.length>=100)throw new m("there are 100 or more, and only 100 are shown");return t.
filter(({enabled:n})=>n).map(({name:n,yaml:l})=>({name:n,preventsAuthorApproval:v(l,"author"),preventsCommitterApproval:v(l,"commit_author")}))}}};function v(r,a){
return new RegExp(`prevent_approval_by_${a}['"]?\\s*:\\s*true`).test(r??"")}export{P as a};
