async function c(e,n){let r=o(n.CI_MERGE_REQUEST_IID),t=o(n.CI_MERGE_REQUEST_PROJECT_ID)??n.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&s(e,n)&&r!==void 0&&t!==void 0?d(e,n,t,r,u(n)):(await import("./elsewhere-TTSG5GH3.js")).subjectElsewhere(e,n)}function u(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function d(e,n,r,t,i){return{kind:"merge-request",project:r,iid:t,sha:e.sha??i?.toLowerCase(),targetBranchHint:n.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function s(e,n){return e.project===void 0?!0:typeof e.project=="number"?o(n.CI_MERGE_REQUEST_PROJECT_ID)===e.project:E(e.project,n.CI_MERGE_REQUEST_PROJECT_PATH)}
function E(e,n){return n!==void 0&&e!==""&&e.toLowerCase()===n.toLowerCase()}function o(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}export{c as a,d as b,E as c,o as d};
