import{b as s}from"./chunk-2LCLAXL2.js";import{b as p}from"./chunk-WT3BOX2Z.js";import"./chunk-4YPOPPBH.js";import"./chunk-YFWBQXD3.js";function f({strays:e,unset:n,token:t,typedToken:i,env:a}){let d=n.some(({typed:r})=>r===i);return[...n.map(({typed:r,variable:o})=>`${r} is the text of a variab\
le reference, not a value: ${o} is not set in this job${u(a)}`),...e.map(({typed:r,name:o})=>`${r} is not an input of Countersign${p(o,s)}`),...d?[]:c(t,i,a)]}function c(e,n,t){
if(e===void 0){let i=t.INPUT_GITLAB_TOKEN!==void 0||t.COUNTERSIGN_TOKEN!==void 0;return[`${n} is ${i?"empty":"missing"}: give an access token with scope api as \
gitlab_token or in COUNTERSIGN_TOKEN${u(t)}`]}return e===t.CI_JOB_TOKEN?[`${n} is the job's own token, with which GitLab neither takes a status nor shows approv\
als: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${n} holds a space, a line break or another character that no\
 token has: copy it again`]}function u(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; check its name and its environment scope":"; a pr\
otected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it masked but not protected, or protect the branch"}export{f as complaints};
