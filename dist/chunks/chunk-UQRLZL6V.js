import{a as v,b as f,c as u}from"./chunk-SMPOEY4P.js";import{c as d}from"./chunk-QN6X2WCC.js";import{b as l,c as i,f as m,g as c,h as e,m as n}from"./chunk-5I4XA2XV.js";var y=e({approvalPolicies:n(e({nodes:c(e({name:i(),enabled:m(),yaml:n(i())}))})),userPermissions:f}),_={id:"approval_policies",summary:"The approval policies",right:"\
at least Developer",about:"project",select:{on:"project",fields:`approvalPolicies(relationship: INHERITED, first: 100) { nodes { name enabled yaml } } ${v}`,async read(o,r){
let p=l(y,o),a=p.approvalPolicies?.nodes??[];if(a.length===0&&await u(p.userPermissions,r),a.length>=100)throw new d("there are 100 or more, and only 100 are sh\
own");return a.filter(({enabled:t})=>t).map(({name:t,yaml:s})=>({name:t,preventsAuthorApproval:h(s,"author"),preventsCommitterApproval:h(s,"commit_author")}))}}};
function h(o,r){return new RegExp(`prevent_approval_by_${r}['"]?\\s*:\\s*true`).test(o??"")}export{_ as a};
