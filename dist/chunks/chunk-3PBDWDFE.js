import{$n_d as m}from"../index.js";import{$d_b as d,$d_c as p,$d_f as i,$d_g as c,$d_h as e,$d_n as o}from"../index.js";var u=e({approvalPolicies:o(e({nodes:c(e({name:p(),enabled:i(),yaml:o(p())}))})),userPermissions:o(e({pushCode:i()}))}),P={id:"approval_policies",summary:"The a\
pproval policies",requiredRole:"at least Developer",scope:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes {\
 name enabled yaml } } userPermissions { pushCode }",async read(r,a){let s=d(u,r),t=s.approvalPolicies?.nodes??[];if(t.length===0&&s.userPermissions?.pushCode!==
!0&&await(await import("./rights-U3A6CNOQ.js")).requireDeveloper(void 0,a),t.length>=100)throw new m("there are 100 or more, and only 100 are shown");return t.
filter(({enabled:n})=>n).map(({name:n,yaml:l})=>({name:n,preventsAuthorApproval:v(l,"author"),preventsCommitterApproval:v(l,"commit_author")}))}}};function v(r,a){
return new RegExp(`prevent_approval_by_${a}['"]?\\s*:\\s*true`).test(r??"")}export{P as a};
