import{$104c_b as c,$104c_c as p}from"../index.js";import{$416b_a as u}from"../index.js";import{$82ce_h as n,$82ce_k as l,$82ce_m as d,$82ce_n as e}from"../index.js";
var v=e({approvalPolicies:p(e({nodes:d(e({name:n(),enabled:l(),yaml:p(n())}))})),userPermissions:p(e({pushCode:l()}))}),h={id:"approval_policies",summary:"The a\
pproval policies",requiredRole:"at least Developer",scope:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes {\
 name enabled yaml } } userPermissions { pushCode }",async read(r,a){let i=c(v,r),o=i.approvalPolicies?.nodes??[];if(o.length===0&&i.userPermissions?.pushCode!==
!0&&await(await import("./rights.js")).requireDeveloper(void 0,a),o.length>=100)throw new u("there are 100 or more, and only 100 are shown");return o.filter(({enabled:s})=>s).
map(({name:s,yaml:t})=>({name:s,preventsAuthorApproval:m(t,"author"),preventsCommitterApproval:m(t,"commit_author")}))}}};function m(r,a){return new RegExp(`pre\
vent_approval_by_${a}['"]?\\s*:\\s*true`).test(r??"")}export{h as a};
