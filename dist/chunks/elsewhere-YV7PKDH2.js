import{$2_b as c,$2_e as s,$2_f as i}from"../index.js";import{$9_c as E}from"../index.js";import{$4_b as u}from"../index.js";function S(t,e){if(t.mode==="project")return f(t,e,[]);j(t,e);let r=I(t,e)??a(t,e);if(r)return r;if(t.mode==="merge-request")throw new u("SUBJECT_UNKNOWN",`mode\
 is merge-request, but ${_(e)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE == "merge_request_event"), or give project and m\
erge_request'});return f(t,e,[`${_(e)}: the project itself is judged`])}function j(t,e){let r=e.CI_MERGE_REQUEST_PROJECT_ID??e.CI_MERGE_REQUEST_PROJECT_PATH;if(!(t.
merge_request!==void 0||e.CI_MERGE_REQUEST_IID===void 0||r===void 0))throw new u("SUBJECT_UNKNOWN",`project is ${t.project}, but this pipeline's merge request !${e.
CI_MERGE_REQUEST_IID} is in project ${r}`,{advice:"leave out project, or give merge_request as well"})}function _(t){let e=t.CI_PIPELINE_SOURCE;return e?`this ${e}\
 pipeline belongs to no merge request`:"the environment names no merge request"}function I(t,e){if(t.merge_request===void 0)return;let r=t.project??i(e.CI_MERGE_REQUEST_PROJECT_ID)??
i(e.CI_PROJECT_ID);if(r===void 0)throw new u("SUBJECT_UNKNOWN",`merge request !${t.merge_request} is given without its project`,{advice:"give project as a numer\
ic id or a full path"});return{...c(t,e,r,t.merge_request,void 0),targetBranchHint:void 0}}function a(t,e){let r=(e.CI_OPEN_MERGE_REQUESTS??"").split(",").map(n=>/^\s*(\S+)!(\d+)\s*$/.
exec(n)).flatMap(n=>n?[{path:n[1]??"",iid:Number(n[2])}]:[]).filter(({path:n})=>t.project===void 0||C(t.project,n,e)),[o,...d]=r;if(!o)return;let m=s(o.path,e.CI_PROJECT_PATH)?
i(e.CI_PROJECT_ID):void 0,p=d.length===0?[]:[`this branch is the source of further open merge requests, which are not judged: ${E(d.map(({path:n,iid:g})=>`${n}!${g}`))}`];
return{...c(t,e,m??o.path,o.iid,e.CI_COMMIT_SHA||void 0),notices:p}}function f(t,e,r){let o=t.project??i(e.CI_PROJECT_ID);if(o===void 0)throw new u("SUBJECT_UNK\
NOWN","neither project is given nor does the environment name one",{advice:"give project as a numeric id or a full path, and merge_request to judge one"});return{
kind:"project",project:o,notices:r}}function C(t,e,r){return typeof t=="string"?s(t,e):s(e,r.CI_PROJECT_PATH)&&i(r.CI_PROJECT_ID)===t}export{S as subjectElsewhere};
