import{b as s}from"./shared-project.js";import{b as c,c as n}from"./shared-schema.js";import{h as l,k as p,m,n as d}from"./shared-api.js";import{b as f}from"./shared-shared-errors.js";
var u=d({valid:p(),errors:n(m(l()))}),t="HEAD",h={id:"ci_lint",summary:"The check of the CI configuration",requiredRole:"at least Reporter in a private project",
scope:"project",async collect({gitlab:a,projectId:e,read:o}){try{let{valid:r,errors:i=[]}=c(u,await a.read(`/projects/${e}/ci/lint`,{contentRef:t}));return{isValid:r,
errors:i}}catch(r){if(r instanceof f&&"status"in r&&r.status===404&&(await o(s)).isEmpty===!0)return null;throw r}}};export{t as a,h as b};
