import{a as s}from"./shared-command.js";import{a as n,b as l}from"./shared-GraphQLError.js";import{a as c,b as p}from"./shared-shared-errors.js";import"./shared-bundler.js";
var m={flags:[{name:"port",value:"NUMBER",about:"port to listen on [any free port]"},s],run:u};async function u({flags:o},e){let t=await l({port:b(o)}),a={gitlab_url:t.
url,gitlab_token:n.token,project:n.projectPath,merge_request:n.mergeRequestIid,status_check:n.statusCheckName,external_control:n.controlId,external_control_secret:n.
controlSecret,other_tokens:Object.fromEntries(Object.entries(n).filter(([r,i])=>r.endsWith("Token")&&typeof i=="string").map(([r,i])=>[r.replace(/Token$/,""),String(
i)])),what_it_received:`${t.url}/-/sandbox`};return e.print(o.has("json")?JSON.stringify(a,null,2):d(a)),await new Promise(r=>{e.signal.aborted?r():e.signal.addEventListener(
"abort",()=>r(),{once:!0})}),await t.close(),c.compliant}function b(o){let e=o.get("port"),t=Number(e??0);if(!Number.isInteger(t)||t<0||t>65535)throw new p("INP\
UT_INVALID",`--port must be a number from 0 to 65535, not "${e}"`);return t}function d(o){return["An embedded GitLab is running. Everything in it is made up; st\
op it with Ctrl+C.","",...Object.entries(o).flatMap(([e,t])=>typeof t=="object"?Object.entries(t).map(([a,r])=>`${`token of ${a}`.padEnd(24)} ${r}`):[`${e.padEnd(
24)} ${t}`])].join(`
`)}export{m as sandbox};
