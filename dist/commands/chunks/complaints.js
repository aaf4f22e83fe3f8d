import{b as c}from"./shared-nearest.js";import{d as u}from"./shared-table.js";import"./shared-values.js";import"./shared-bundler.js";function h({unset:e,strays:n,
token:t,typedToken:a},s){let p=e.some(({typed:o})=>o===a);return[...e.map(({typed:o,variable:i})=>`${o} is the text of a variable reference, not a value: ${i} i\
s not set in this job${r(s)}`),...n.map(o=>{let i=o.slice(6).toLowerCase();return`${o} is not an input of Countersign${c(i,u)}`}),...p?[]:m(t,a,s)]}function m(e,n,t){
if(e===void 0){let a=t.INPUT_GITLAB_TOKEN!==void 0||t.COUNTERSIGN_TOKEN!==void 0;return[`${n} is ${a?"empty":"missing"}: give an access token with scope api as \
gitlab_token or in COUNTERSIGN_TOKEN${r(t)}`]}return e===t.CI_JOB_TOKEN?[`${n} is the job's own token, with which GitLab neither accepts a status nor shows appr\
ovals: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${n} contains a space, a line break or another character th\
at no token has: copy it again`]}function r(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; check its name and its environment scope":";\
 protected variables are absent in pipelines of unprotected branches, and so in most merge request pipelines: make it masked but not protected, or protect the b\
ranch"}export{h as complaints};
