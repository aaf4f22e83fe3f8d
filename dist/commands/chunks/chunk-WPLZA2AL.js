async function c(e,n){let r=t(n.CI_MERGE_REQUEST_IID),i=t(n.CI_MERGE_REQUEST_PROJECT_ID)??n.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&s(e,n)&&r!==void 0&&i!==void 0?E(e,n,i,r,d(n)):(await import("./elsewhere-AQW76BDD.js")).subjectElsewhere(e,n)}function d(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function E(e,n,r,i,o){return{kind:"merge-request",project:r,iid:i,sha:e.sha??o?.toLowerCase(),targetBranchHint:n.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function s(e,n){return e.project===void 0?!0:typeof e.project=="number"?t(n.CI_MERGE_REQUEST_PROJECT_ID)===e.project:u(e.project,n.CI_MERGE_REQUEST_PROJECT_PATH)}
function _(e,n){return(typeof e=="number"?t(n.CI_PROJECT_ID)===e:u(e,n.CI_PROJECT_PATH))&&n.CI_DEFAULT_BRANCH||void 0}function a(e){return{id:t(e.CI_JOB_ID),pipelineId:t(
e.CI_PIPELINE_ID)}}function u(e,n){return n!==void 0&&e!==""&&e.toLowerCase()===n.toLowerCase()}function t(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}export{c as a,E as b,_ as c,a as d,u as e,t as f};
