import{a as r,b as m}from"./chunk-BG47ESF3.js";import{a,b as c}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";async function b({flags:o},e){let t=await m({port:d(o)}),i={gitlab_url:t.url,gitlab_token:r.token,project:r.projectPath,merge_request:r.mergeRequestIid,status_check:r.
statusCheckName,external_control:r.controlId,external_control_secret:r.controlSecret,other_tokens:Object.fromEntries(Object.entries(r).filter(([n,s])=>n.endsWith(
"Token")&&typeof s=="string").map(([n,s])=>[n.replace(/Token$/,""),String(s)])),what_it_received:`${t.url}/-/sandbox`};return e.print(o.has("json")?JSON.stringify(
i,null,2):p(i)),await new Promise(n=>{e.signal.aborted?n():e.signal.addEventListener("abort",()=>n(),{once:!0})}),await t.close(),a.compliant}function d(o){let e=o.
get("port"),t=Number(e??0);if(e===""||!Number.isInteger(t)||t<0||t>65535)throw new c("INPUT_INVALID",`--port must be a number from 0 to 65535, not "${e}"`);return t}
function p(o){return["An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+C.","",...Object.entries(o).flatMap(([t,i])=>typeof i=="obje\
ct"?Object.entries(i).map(([n,s])=>`${`token of ${n}`.padEnd(24)} ${s}`):[`${t.padEnd(24)} ${i}`])].join(`
`)}export{b as sandboxCommand};
