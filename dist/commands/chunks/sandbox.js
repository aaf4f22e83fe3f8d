import{a as n,b as s}from"./shared-GraphQLError.js";import{a as l}from"./shared-command.js";import{a as c,b as p}from"./shared-shared-errors.js";import"./shared-bundler.js";
var m={flags:[{name:"port",value:"NUMBER",about:"where it listens [any free port]"},l],run:u};async function u({flags:o},t){let e=await s({port:b(o)}),a={gitlab_url:e.
url,gitlab_token:n.token,project:n.projectPath,merge_request:n.mergeRequestIid,status_check:n.statusCheckName,external_control:n.controlId,external_control_secret:n.
controlSecret,other_tokens:Object.fromEntries(Object.entries(n).filter(([r,i])=>r.endsWith("Token")&&typeof i=="string").map(([r,i])=>[r.replace(/Token$/,""),String(
i)])),what_it_received:`${e.url}/-/sandbox`};return t.print(o.has("json")?JSON.stringify(a,null,2):d(a)),await new Promise(r=>{t.signal.aborted?r():t.signal.addEventListener(
"abort",()=>r(),{once:!0})}),await e.close(),c.compliant}function b(o){let t=o.get("port"),e=Number(t??0);if(!Number.isInteger(e)||e<0||e>65535)throw new p("INP\
UT_INVALID",`--port must be a number from 0 to 65535, not "${t}"`);return e}function d(o){return["An embedded GitLab is running. Everything in it is made up; st\
op it with Ctrl+C.","",...Object.entries(o).flatMap(([t,e])=>typeof e=="object"?Object.entries(e).map(([a,r])=>`${`token of ${a}`.padEnd(24)} ${r}`):[`${t.padEnd(
24)} ${e}`])].join(`
`)}export{m as sandbox};
