import{b as s}from"./shared-project.js";import{b as c,c as n}from"./shared-schema.js";import{b as l}from"./shared-shared-errors.js";import{h as p,k as m,m as d,
n as f}from"./shared-api.js";var u=f({valid:m(),errors:n(d(p()))}),t="HEAD",h={id:"ci_lint",summary:"The check of the CI configuration",requiredRole:"at least R\
eporter in a private project",scope:"project",async collect({gitlab:a,projectId:e,read:o}){try{let{valid:r,errors:i=[]}=c(u,await a.read(`/projects/${e}/ci/lint`,
{contentRef:t}));return{isValid:r,errors:i}}catch(r){if(r instanceof l&&"status"in r&&r.status===404&&(await o(s)).isEmpty===!0)return null;throw r}}};export{t as a,h as b};
