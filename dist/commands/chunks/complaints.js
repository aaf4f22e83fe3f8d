import{d as c}from"./shared-table.js";import{b as u}from"./shared-nearest.js";import"./shared-values.js";import"./shared-bundler.js";function h({unset:e,strays:a,
token:t,typedToken:i},s){let p=e.some(({typed:o})=>o===i);return[...e.map(({typed:o,variable:n})=>`${o} is the text of a variable reference, not a value: ${n} i\
s not set in this job${r(s)}`),...a.map(o=>{let n=o.slice(6).toLowerCase();return`${o} is not an input of Countersign${u(n,c)}`}),...p?[]:m(t,i,s)]}function m(e,a,t){
if(e===void 0){let i=t.INPUT_GITLAB_TOKEN!==void 0||t.COUNTERSIGN_TOKEN!==void 0;return[`${a} is ${i?"empty":"missing"}: give an access token with scope api as \
gitlab_token or in COUNTERSIGN_TOKEN${r(t)}`]}return e===t.CI_JOB_TOKEN?[`${a} is the job's own token, with which GitLab neither takes a status nor shows approv\
als: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${a} holds a space, a line break or another character that no\
 token has: copy it again`]}function r(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; check its name and its environment scope":"; a pr\
otected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it masked but not protected, or protect the branch"}export{h as complaints};
