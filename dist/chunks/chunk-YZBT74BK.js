async function c(e,n){let r=i(n.CI_MERGE_REQUEST_IID),t=i(n.CI_MERGE_REQUEST_PROJECT_ID)??n.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&E(e,n)&&r!==void 0&&t!==void 0?s(e,n,t,r,d(n)):(await import("./elsewhere-M4NUAPCR.js")).subjectElsewhere(e,n)}function d(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function s(e,n,r,t,o){return{kind:"merge-request",project:r,iid:t,sha:e.sha??o?.toLowerCase(),targetBranchHint:n.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function E(e,n){return e.project===void 0?!0:typeof e.project=="number"?i(n.CI_MERGE_REQUEST_PROJECT_ID)===e.project:u(e.project,n.CI_MERGE_REQUEST_PROJECT_PATH)}
function _(e,n){return(typeof e=="number"?i(n.CI_PROJECT_ID)===e:u(e,n.CI_PROJECT_PATH))&&n.CI_DEFAULT_BRANCH||void 0}function u(e,n){return n!==void 0&&e!==""&&
e.toLowerCase()===n.toLowerCase()}function i(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}export{c as a,s as b,_ as c,u as d,i as e};
