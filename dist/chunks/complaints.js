import{$1b3d_b as c}from"../index.js";import{$6e39_d as u}from"../index.js";function h({unset:e,strays:n,token:t,typedToken:a},i){let p=e.some(({typed:o})=>o===
a);return[...e.map(({typed:o,variable:s})=>`${o} is the text of a variable reference, not a value: ${s} is not set in this job${r(i)}`),...n.map(o=>{let s=o.slice(
6).toLowerCase();return`${o} is not an input of Countersign${c(s,u)}`}),...p?[]:m(t,a,i)]}function m(e,n,t){if(e===void 0){let a=t.INPUT_GITLAB_TOKEN!==void 0||
t.COUNTERSIGN_TOKEN!==void 0;return[`${n} is ${a?"empty":"missing"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${r(t)}`]}return e===
t.CI_JOB_TOKEN?[`${n} is the job's own token, with which GitLab neither accepts a status nor shows approvals: give a project, group or personal access token wit\
h scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${n} contains a space, a line break or another character that no token has: copy it again`]}function r(e){return e.GITLAB_CI!==
"true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; check its name and its environment scope":"; protected variables are absent in pipelines of unprotected branches\
, and so in most merge request pipelines: make it masked but not protected, or protect the branch"}export{h as complaints};
