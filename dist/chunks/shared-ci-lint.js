import{a as c}from"./shared-absent.js";import{$39cf_b as s}from"../index.js";import{$104c_b as n,$104c_c as l}from"../index.js";import{$82ce_h as m,$82ce_k as p,
$82ce_m as d,$82ce_n as f}from"../index.js";var u=f({valid:p(),errors:l(d(m()))}),t="HEAD",_={id:"ci_lint",summary:"The check of the CI configuration",requiredRole:"\
at least Reporter in a private project",scope:"project",async collect({gitlab:e,projectId:o,read:a}){try{let{valid:r,errors:i=[]}=n(u,await e.read(`/projects/${o}\
/ci/lint`,{contentRef:t}));return{isValid:r,errors:i}}catch(r){if(c(r,"404 Repository Not Found","404 Commit Not Found")&&(await a(s)).isEmpty===!0)return null;
throw r}}};export{t as a,_ as b};
