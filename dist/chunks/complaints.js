import{$6e39_b as h}from"../index.js";import{$1b3d_a as l}from"../index.js";function E({unset:e,strays:n,token:i,typedToken:a},r){let c=e.some(({typed:t})=>t===
a),s=n.map(t=>[t,l(T(t),h)]),_=[...e.map(({typed:t,variable:o})=>`${t} is the text of a variable reference, not a value: ${o} is not set in this job${p(r)}`),...s.
flatMap(([t,o])=>o===void 0?[]:[`${t} is not an input of Countersign, did you mean ${o}?`]),...c?[]:m(i,a,r)],u=s.flatMap(([t,o])=>o===void 0?[`${t} is ignored:\
 it is not an input of Countersign`]:[]);return{problems:_,warnings:u}}function T(e){return e.slice(6).toLowerCase()}function m(e,n,i){if(e===void 0){let a=i.INPUT_GITLAB_TOKEN!==
void 0||i.COUNTERSIGN_TOKEN!==void 0;return[`${n} is ${a?"empty":"missing"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${p(i)}`]}
return e===i.CI_JOB_TOKEN?[`${n} is the job's own token, with which GitLab neither accepts a status nor shows approvals: give a project, group or personal acces\
s token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${n} contains a space, a line break or another character that no token has: copy it again`]}function p(e){
if(e.GITLAB_CI!=="true")return"";let n=e.CI_MERGE_REQUEST_PROJECT_ID;return n&&e.CI_PROJECT_ID&&e.CI_PROJECT_ID!==n?`; this pipeline runs in the fork ${e.CI_PROJECT_PATH??
e.CI_PROJECT_ID}, and variables of ${e.CI_MERGE_REQUEST_PROJECT_PATH??`project ${n}`} never reach it: a member of that project can run a pipeline for the merge \
request there, on its Pipelines tab`:e.CI_COMMIT_REF_PROTECTED==="true"?"; check its name and its environment scope":"; protected variables are absent in pipeli\
nes of unprotected branches, and so in most merge request pipelines: make it masked but not protected, or protect the branch"}export{E as complaints};
