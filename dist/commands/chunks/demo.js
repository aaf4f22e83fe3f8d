import{a as o,b as u}from"./shared-GraphQLError.js";import{a as E,b as R}from"./shared-shared-errors.js";import"./shared-bundler.js";import{spawn as h}from"node:child_process";
import{join as C}from"node:path";var I=[{iid:8,expected:E.nonCompliant},{iid:7,expected:E.compliant}],T={flags:[{name:"report-dir",value:"FOLDER",about:"folder \
for the reports [countersign-report]"}],run:f};async function f({flags:i},a){let{surface:s,print:t}=a,d=i.get("report-dir")??"countersign-report",e=await u();try{
t(`An embedded GitLab is running at ${e.url}. Its merge request pipelines would print this:`);for(let{iid:r,expected:n}of I){t(`
${s.tone(`--- pipeline of ${o.projectPath}!${r} `.padEnd(78,"-"),"dim")}
`);let _=await m(e,r,C(d,`merge-request-${r}`),a);if(t(`
The job ends with exit code ${_}.`),_!==n)throw new R("INTERNAL",`the demo expected exit code ${n} for !${r}, not ${_}`)}return t(`
${s.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),t(O(e)),E.compliant}finally{await e.close()}}async function m(i,a,s,t){let d=i.state.mergeRequests.find(c=>c.projectId===o.projectId&&c.iid===a),e={PATH:t.env.
PATH,...t.env.NO_COLOR===void 0?{}:{NO_COLOR:t.env.NO_COLOR},...t.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:t.env.FORCE_COLOR},CI_SERVER_URL:i.url,CI_PROJECT_ID:String(
o.projectId),CI_PROJECT_PATH:o.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(a),CI_MERGE_REQUEST_PROJECT_ID:String(o.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:o.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:d?.diff_head_sha,INPUT_GITLAB_TOKEN:o.
token,INPUT_STATUS_CHECK:o.statusCheckName,INPUT_EXTERNAL_CONTROL:String(o.controlId),INPUT_EXTERNAL_CONTROL_SECRET:o.controlSecret,INPUT_REPORT_DIR:s},r=process.
argv[1]??"",n=h(process.execPath,[r,"evaluate"],{env:e,stdio:["ignore","inherit","inherit"]}),_=()=>n.kill("SIGTERM");t.signal.addEventListener("abort",_);try{return await new Promise(
(c,p)=>{n.once("error",p),n.once("close",l=>c(l??E.interrupted))})}finally{t.signal.removeEventListener("abort",_)}}function O({state:i,log:a,url:s}){let t=i.statusRows.
filter(({checkId:e})=>e===o.statusCheckId).map(e=>{let r=i.mergeRequests.find(({id:n})=>n===e.mrId)?.iid;return`status check "${o.statusCheckName}" of !${r} at ${e.
sha.slice(0,8)}: ${e.status}`});for(let e of i.controlStatuses)t.push(`external control ${e.controlId} of project ${e.projectId}: ${e.status}, signature verifie\
d`);let d=a.filter(({method:e,path:r})=>e!=="GET"&&!r.startsWith("/api/graphql"));t.push("",`${a.length} requests, ${d.length} of them writes:`);for(let{method:e,
path:r,status:n}of d)t.push(`  ${e} ${r} ${n}`);return t.push("",`To explore such a GitLab yourself, run: countersign sandbox (this one was at ${s})`),t.join(`
`)}export{T as demo};
