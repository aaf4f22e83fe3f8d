import{a as n,b as u}from"./chunk-BG47ESF3.js";import{a as _,b as p}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{spawn as C}from"node:child_process";import{join as T}from"node:path";var h=[{iid:8,expected:_.nonCompliant},{iid:7,expected:_.compliant}];async function P({flags:s},i){let{surface:a,print:t}=i,c=s.get("report_dir")??"countersign-\
report",e=await u();try{t(`An embedded GitLab is running at ${e.url}. This is what its merge request pipelines would print:`);for(let{iid:o,expected:r}of h){t(`\

${a.tone(`--- pipeline of ${n.projectPath}!${o} `.padEnd(78,"-"),"dim")}
`);let d=await f(e,o,T(c,`merge-request-${o}`),i);if(t(`
The job ends with exit code ${d}.`),d!==r)throw new p("INTERNAL",`the demo expected exit code ${r} for !${o}, not ${d}`)}return t(`
${a.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),t(I(e)),_.compliant}finally{await e.close()}}async function f(s,i,a,t){let c=s.state.mergeRequests.find(E=>E.projectId===n.projectId&&E.iid===i),e={PATH:t.env.
PATH,...t.env.NO_COLOR===void 0?{}:{NO_COLOR:t.env.NO_COLOR},...t.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:t.env.FORCE_COLOR},CI_SERVER_URL:s.url,CI_PROJECT_ID:String(
n.projectId),CI_PROJECT_PATH:n.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(i),CI_MERGE_REQUEST_PROJECT_ID:String(n.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:n.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:c?.diff_head_sha,INPUT_GITLAB_TOKEN:n.
token,INPUT_STATUS_CHECK:n.statusCheckName,INPUT_EXTERNAL_CONTROL:String(n.controlId),INPUT_EXTERNAL_CONTROL_SECRET:n.controlSecret,INPUT_REPORT_DIR:a},o=process.
argv[1]??"",r=C(process.execPath,[o,"evaluate"],{env:e,stdio:["ignore","inherit","inherit"]}),d=()=>r.kill("SIGTERM");t.signal.addEventListener("abort",d);try{return await new Promise(
(E,R)=>{r.once("error",R),r.once("close",m=>E(m??_.interrupted))})}finally{t.signal.removeEventListener("abort",d)}}function I({state:s,log:i,url:a}){let t=s.statusRows.
filter(({checkId:e})=>e===n.statusCheckId).map(e=>{let o=s.mergeRequests.find(({id:r})=>r===e.mrId)?.iid;return`status check "${n.statusCheckName}" of !${o} at ${e.
sha.slice(0,8)}: ${e.status}`});for(let e of s.controlStatuses)t.push(`external control ${e.controlId} of project ${e.projectId}: ${e.status}, signature verifie\
d`);let c=i.filter(({method:e,path:o})=>e!=="GET"&&!o.startsWith("/api/graphql"));t.push("",`${i.length} requests, ${c.length} of them writes:`);for(let{method:e,
path:o,status:r}of c)t.push(`  ${e} ${o} ${r}`);return t.push("",`Look around in it yourself with: countersign sandbox (this one was ${a})`),t.join(`
`)}export{P as demoCommand};
