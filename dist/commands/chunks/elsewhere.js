import{a as E,b as u,c as n}from"./shared-subject.js";import{b as s}from"./shared-shared-errors.js";import{g}from"./shared-text.js";import"./shared-bundler.js";
function C(r,e){if(r.mode==="project")return p(r,e,[]);I(r,e);let t=R(r,e)??f(r,e);if(t)return t;if(r.mode==="merge-request")throw new s("SUBJECT_UNKNOWN",`mode\
 is merge-request, but ${a(e)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE == "merge_request_event"), or give project and m\
erge_request'});return p(r,e,[`${a(e)}: the project itself is judged`])}function I(r,e){let t=e.CI_MERGE_REQUEST_PROJECT_ID??e.CI_MERGE_REQUEST_PROJECT_PATH;if(!(r.
mergeRequest!==void 0||e.CI_MERGE_REQUEST_IID===void 0||t===void 0))throw new s("SUBJECT_UNKNOWN",`project is ${r.project}, but this pipeline's merge request !${e.
CI_MERGE_REQUEST_IID} is in project ${t}`,{advice:"leave out project, or give merge_request as well"})}function a(r){let e=r.CI_PIPELINE_SOURCE;return e?`this ${e}\
 pipeline does not belong to a merge request`:"the environment does not name a merge request"}function R(r,e){if(r.mergeRequest===void 0)return;let t=r.project??
n(e.CI_MERGE_REQUEST_PROJECT_ID)??n(e.CI_PROJECT_ID);if(t===void 0)throw new s("SUBJECT_UNKNOWN",`merge request !${r.mergeRequest} is given without its project`,
{advice:"give project as a numeric id or a full path"});return{...E(r,e,t,r.mergeRequest,void 0),targetBranchHint:void 0}}function f(r,e){let t=(e.CI_OPEN_MERGE_REQUESTS??
"").split(",").map(i=>/^\s*(\S+)!(\d+)\s*$/.exec(i)).flatMap(i=>i?[{path:i[1]??"",iid:Number(i[2])}]:[]).filter(({path:i})=>r.project===void 0||h(r.project,i,e)),
[o,..._]=t;if(!o)return;let c=u(o.path,e.CI_PROJECT_PATH)?n(e.CI_PROJECT_ID):void 0,m=_.length===0?[]:[`this branch is the source branch of more open merge requ\
ests, which are not judged: ${g(_.map(({path:i,iid:d})=>`${i}!${d}`))}`];return{...E(r,e,c??o.path,o.iid,e.CI_COMMIT_SHA||void 0),notices:m}}function p(r,e,t){let o=r.
project??n(e.CI_PROJECT_ID);if(o===void 0)throw new s("SUBJECT_UNKNOWN","no project is given, and the environment does not name one",{advice:"give project as a \
numeric id or a full path, and merge_request to judge a merge request"});return{kind:"project",project:o,notices:t}}function h(r,e,t){return typeof r=="string"?
u(r,e):u(e,t.CI_PROJECT_PATH)&&n(t.CI_PROJECT_ID)===r}export{C as subjectElsewhere};
