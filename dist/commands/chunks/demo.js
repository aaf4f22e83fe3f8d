import{a as o,b as R}from"./shared-GraphQLError.js";import{a as E,b as u}from"./shared-shared-errors.js";import"./shared-bundler.js";import{spawn as h}from"node:child_process";
import{join as C}from"node:path";var I=[{iid:8,expected:E.nonCompliant},{iid:7,expected:E.compliant}],T={flags:[{name:"report-dir",value:"FOLDER",about:"where t\
he reports are written [countersign-report]"}],run:m};async function m({flags:n},a){let{surface:s,print:t}=a,d=n.get("report-dir")??"countersign-report",e=await R();
try{t(`An embedded GitLab is running at ${e.url}. This is what its merge request pipelines would print:`);for(let{iid:r,expected:i}of I){t(`
${s.tone(`--- pipeline of ${o.projectPath}!${r} `.padEnd(78,"-"),"dim")}
`);let _=await f(e,r,C(d,`merge-request-${r}`),a);if(t(`
The job ends with exit code ${_}.`),_!==i)throw new u("INTERNAL",`the demo expected exit code ${i} for !${r}, not ${_}`)}return t(`
${s.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),t(O(e)),E.compliant}finally{await e.close()}}async function f(n,a,s,t){let d=n.state.mergeRequests.find(c=>c.projectId===o.projectId&&c.iid===a),e={PATH:t.env.
PATH,...t.env.NO_COLOR===void 0?{}:{NO_COLOR:t.env.NO_COLOR},...t.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:t.env.FORCE_COLOR},CI_SERVER_URL:n.url,CI_PROJECT_ID:String(
o.projectId),CI_PROJECT_PATH:o.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(a),CI_MERGE_REQUEST_PROJECT_ID:String(o.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:o.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:d?.diff_head_sha,INPUT_GITLAB_TOKEN:o.
token,INPUT_STATUS_CHECK:o.statusCheckName,INPUT_EXTERNAL_CONTROL:String(o.controlId),INPUT_EXTERNAL_CONTROL_SECRET:o.controlSecret,INPUT_REPORT_DIR:s},r=process.
argv[1]??"",i=h(process.execPath,[r,"evaluate"],{env:e,stdio:["ignore","inherit","inherit"]}),_=()=>i.kill("SIGTERM");t.signal.addEventListener("abort",_);try{return await new Promise(
(c,p)=>{i.once("error",p),i.once("close",l=>c(l??E.interrupted))})}finally{t.signal.removeEventListener("abort",_)}}function O({state:n,log:a,url:s}){let t=n.statusRows.
filter(({checkId:e})=>e===o.statusCheckId).map(e=>{let r=n.mergeRequests.find(({id:i})=>i===e.mrId)?.iid;return`status check "${o.statusCheckName}" of !${r} at ${e.
sha.slice(0,8)}: ${e.status}`});for(let e of n.controlStatuses)t.push(`external control ${e.controlId} of project ${e.projectId}: ${e.status}, signature verifie\
d`);let d=a.filter(({method:e,path:r})=>e!=="GET"&&!r.startsWith("/api/graphql"));t.push("",`${a.length} requests, ${d.length} of them writes:`);for(let{method:e,
path:r,status:i}of d)t.push(`  ${e} ${r} ${i}`);return t.push("",`Look around in it yourself with: countersign sandbox (this one was ${s})`),t.join(`
`)}export{T as demo};
