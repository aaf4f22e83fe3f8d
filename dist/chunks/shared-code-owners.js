import{a as p}from"./shared-absent.js";import{$61d7_b as f,$61d7_c as E}from"../index.js";import{$70c0_a as O}from"../index.js";var t=["CODEOWNERS","docs/CODEOW\
NERS",".gitlab/CODEOWNERS"],h={id:"code_owners",summary:"The CODEOWNERS file of the target branch",requiredRole:"at least Reporter in a private project",scope:"\
merge_request",needs:{mergeRequest:O},async collect(e,{mergeRequest:{targetBranch:r}}){let{gitlab:s,projectId:d,read:m}=e,n=m(f(r)),o=await Promise.all(t.map(a=>E(
r,n,l=>s.rawFile(d,a,l).catch(c)))),i=o.findIndex(a=>a!==void 0);return{branch:r,path:t[i],text:o[i]?.text??""}}};function c(e){if(!p(e,"404 File Not Found"))throw e}export{t as a,h as b,c};
