import{b as l,c as f}from"./shared-branch-head.js";import{a as u}from"./shared-merge-request.js";import{b as E}from"./shared-shared-errors.js";var r=["CODEOWNER\
S","docs/CODEOWNERS",".gitlab/CODEOWNERS"],O={id:"code_owners",summary:"The CODEOWNERS file of the target branch",requiredRole:"at least Reporter in a private p\
roject",scope:"merge_request",needs:{mergeRequest:u},async collect(e,{mergeRequest:{targetBranch:a}}){let{gitlab:c,projectId:n,read:m}=e,p=m(l(a)),s=await Promise.
all(r.map(t=>f(a,p,d=>c.rawFile(n,t,d).catch(i)))),o=s.findIndex(t=>t!==void 0);return{branch:a,path:r[o],text:s[o]?.text??""}}};function i(e){if(!(e instanceof
E&&"status"in e&&e.status===404))throw e}export{r as a,O as b,i as c};
