import{$70c0_a as l}from"../index.js";import{$61d7_b as f,$61d7_c as u}from"../index.js";import{$42a1_b as E}from"../index.js";var r=["CODEOWNERS","docs/CODEOWN\
ERS",".gitlab/CODEOWNERS"],O={id:"code_owners",summary:"The CODEOWNERS file of the target branch",requiredRole:"at least Reporter in a private project",scope:"m\
erge_request",needs:{mergeRequest:l},async collect(e,{mergeRequest:{targetBranch:a}}){let{gitlab:c,projectId:n,read:m}=e,d=m(f(a)),s=await Promise.all(r.map(t=>u(
a,d,p=>c.rawFile(n,t,p).catch(i)))),o=s.findIndex(t=>t!==void 0);return{branch:a,path:r[o],text:s[o]?.text??""}}};function i(e){if(!(e instanceof E&&"status"in e&&
e.status===404))throw e}export{r as a,O as b,i as c};
