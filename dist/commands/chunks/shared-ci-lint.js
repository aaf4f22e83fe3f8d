import{b as s}from"./shared-facts-project-project.js";import{a as c}from"./shared-absent.js";import{b as l,c as n}from"./shared-schema.js";import{i as p,l as m,
n as d,o as f}from"./shared-api.js";var u=f({valid:m(),errors:n(d(p()))}),t="HEAD",h={id:"ci_lint",summary:"The check of the CI configuration",requiredRole:"at \
least Reporter in a private project",scope:"project",async collect({gitlab:o,projectId:a,read:e}){try{let{valid:r,errors:i=[]}=l(u,await o.read(`/projects/${a}/\
ci/lint`,{contentRef:t}));return{isValid:r,errors:i}}catch(r){if(c(r,"404 Repository Not Found","404 Commit Not Found")&&(await e(s)).isEmpty===!0)return null;throw r}}};export{t as a,h as b};
