import{b as m}from"./shared-table.js";import{a as h}from"./shared-nearest.js";import"./shared-values.js";import"./shared-reporting-formats-registry.js";import"./shared-json.js";
import"./shared-bundler.js";function l({unset:e,strays:n,token:i,typedToken:a},r){let c=e.some(({typed:t})=>t===a),s=n.map(t=>[t,h(E(t),m)]),u=[...e.map(({typed:t,
variable:o})=>`${t} is the text of a variable reference, not a value: ${o} is not set in this job${p(r)}`),...s.flatMap(([t,o])=>o===void 0?[]:[`${t} is not an \
input of Countersign, did you mean ${o}?`]),...c?[]:T(i,a,r)],_=s.flatMap(([t,o])=>o===void 0?[`${t} is ignored: it is not an input of Countersign`]:[]);return{
problems:u,warnings:_}}function E(e){return e.slice(6).toLowerCase()}function T(e,n,i){if(e===void 0){let a=i.INPUT_GITLAB_TOKEN!==void 0||i.COUNTERSIGN_TOKEN!==
void 0;return[`${n} is ${a?"empty":"missing"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${p(i)}`]}return e===i.CI_JOB_TOKEN?[`${n}\
 is the job's own token, with which GitLab neither accepts a status nor shows approvals: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.
test(e)?[]:[`${n} contains a space, a line break or another character that no token has: copy it again`]}function p(e){if(e.GITLAB_CI!=="true")return"";let n=e.
CI_MERGE_REQUEST_PROJECT_ID;return n&&e.CI_PROJECT_ID&&e.CI_PROJECT_ID!==n?`; this pipeline runs in the fork ${e.CI_PROJECT_PATH??e.CI_PROJECT_ID}, and variable\
s of ${e.CI_MERGE_REQUEST_PROJECT_PATH??`project ${n}`} never reach it: a member of that project can run a pipeline for the merge request there, on its Pipeline\
s tab`:e.CI_COMMIT_REF_PROTECTED==="true"?"; check its name and its environment scope":"; protected variables are absent in pipelines of unprotected branches, a\
nd so in most merge request pipelines: make it masked but not protected, or protect the branch"}export{l as complaints};
