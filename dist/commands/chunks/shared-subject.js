function n(t,e,o,r,i){return{kind:"merge-request",project:o,iid:r,sha:t.sha??i?.toLowerCase(),targetBranchHint:e.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||void 0,notices:[]}}
function a(t,e){return e!==void 0&&t!==""&&t.toLowerCase()===e.toLowerCase()}function s(t){return t!==void 0&&/^\d+$/.test(t)?Number(t):void 0}export{n as a,a as b,s as c};
