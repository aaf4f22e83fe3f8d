import{a as e,b as s}from"./chunks/chunk-JOBFODR5.js";import{a,b as d}from"./chunks/chunk-C6EUKJGU.js";import"./chunks/chunk-YFWBQXD3.js";async function b(n,r){let t=await s({port:c(n)}),o={gitlab_url:t.url,gitlab_token:e.token,project:e.projectPath,merge_request:e.mergeRequestIid,status_check:e.statusCheckName,
external_control:e.controlId,external_control_secret:e.controlSecret,other_tokens:{developer:e.developerToken,reporter:e.reporterToken,read_only:e.readOnlyToken,
expired:e.expiredToken,job:e.jobToken},what_it_received:`${t.url}/-/sandbox`};return r.print(n.has("json")?JSON.stringify(o,null,2):l(o)),await new Promise(i=>{
r.signal.aborted?i():r.signal.addEventListener("abort",()=>i(),{once:!0})}),await t.close(),a.compliant}function c(n){let r=n.get("port"),t=Number(r??0);if(r===
""||!Number.isInteger(t)||t<0||t>65535)throw new d("INPUT_INVALID",`--port must be a number from 0 to 65535, not "${r}"`);return t}function l(n){return["An embe\
dded GitLab is running. Everything in it is made up; stop it with Ctrl+C.","",...Object.entries(n).flatMap(([t,o])=>typeof o=="object"?Object.entries(o).map(([i,
p])=>`${`token of ${i}`.padEnd(24)} ${p}`):[`${t.padEnd(24)} ${o}`])].join(`
`)}export{b as sandboxCommand};
