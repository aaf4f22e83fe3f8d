import{$39cf_b as i}from"../index.js";import{$104c_b as s,$104c_c as n}from"../index.js";import{$82ce_h as l,$82ce_k as p,$82ce_m as m,$82ce_n as f}from"../index.js";
import{$42a1_b as d}from"../index.js";var u=f({valid:p(),errors:n(m(l()))}),t="HEAD",_={id:"ci_lint",summary:"The check of the CI configuration",requiredRole:"a\
t least Reporter in a private project",scope:"project",async collect({gitlab:a,projectId:e,read:o}){try{let{valid:r,errors:c=[]}=s(u,await a.read(`/projects/${e}\
/ci/lint`,{contentRef:t}));return{isValid:r,errors:c}}catch(r){if(r instanceof d&&"status"in r&&r.status===404&&(await o(i)).isEmpty===!0)return null;throw r}}};export{t as a,_ as b};
