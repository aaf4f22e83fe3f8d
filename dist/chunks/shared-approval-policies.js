import{$416b_a as c}from"../index.js";import{$104c_b as u,$104c_c as p}from"../index.js";import{$82ce_h as l,$82ce_k as n,$82ce_m as d,$82ce_n as e}from"../index.js";
var v=e({approvalPolicies:p(e({nodes:d(e({name:l(),enabled:n(),yaml:p(l())}))})),userPermissions:p(e({pushCode:n()}))}),h={id:"approval_policies",summary:"The a\
pproval policies",requiredRole:"at least Developer",scope:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes {\
 name enabled yaml } } userPermissions { pushCode }",async read(r,o){let i=u(v,r),a=i.approvalPolicies?.nodes??[];if(a.length===0&&i.userPermissions?.pushCode!==
!0&&await(await import("./rights.js")).requireDeveloper(void 0,o),a.length>=100)throw new c("there are 100 or more policies, and GitLab shows only 100");return a.
filter(({enabled:s})=>s).map(({name:s,yaml:t})=>({name:s,preventsAuthorApproval:m(t,"author"),preventsCommitterApproval:m(t,"commit_author")}))}}};function m(r,o){
return new RegExp(`prevent_approval_by_${o}['"]?\\s*:\\s*true`).test(r??"")}export{h as a};
