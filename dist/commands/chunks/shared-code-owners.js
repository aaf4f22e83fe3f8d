import{a as p}from"./shared-absent.js";import{b as f,c as E}from"./shared-branch-head.js";import{a as O}from"./shared-merge-request.js";var t=["CODEOWNERS","doc\
s/CODEOWNERS",".gitlab/CODEOWNERS"],h={id:"code_owners",summary:"The CODEOWNERS file of the target branch",requiredRole:"at least Reporter in a private project",
scope:"merge_request",needs:{mergeRequest:O},async collect(e,{mergeRequest:{targetBranch:r}}){let{gitlab:c,projectId:m,read:n}=e,l=n(f(r)),o=await Promise.all(t.
map(a=>E(r,l,d=>c.rawFile(m,a,d).catch(s)))),i=o.findIndex(a=>a!==void 0);return{branch:r,path:t[i],text:o[i]?.text??""}}};function s(e){if(!p(e,"404 File Not F\
ound"))throw e}export{t as a,h as b,s as c};
