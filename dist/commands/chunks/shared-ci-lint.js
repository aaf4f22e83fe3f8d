import{b as s}from"./shared-facts-project-project.js";import{a as c}from"./shared-absent.js";import{b as l,c as m}from"./shared-schema.js";import{h as n,k as p,
m as d,n as f}from"./shared-api.js";var u=f({valid:p(),errors:m(d(n()))}),t="HEAD",h={id:"ci_lint",summary:"The check of the CI configuration",requiredRole:"at \
least Reporter in a private project",scope:"project",async collect({gitlab:o,projectId:e,read:a}){try{let{valid:r,errors:i=[]}=l(u,await o.read(`/projects/${e}/\
ci/lint`,{contentRef:t}));return{isValid:r,errors:i}}catch(r){if(c(r,"404 Repository Not Found","404 Commit Not Found")&&(await a(s)).isEmpty===!0)return null;throw r}}};export{t as a,h as b};
