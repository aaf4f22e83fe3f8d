import{a as n,b as c}from"./shared-read.js";import"./shared-branch-head.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-api.js";import"./shared-registry.js";import"./shared-nearest.js";import{b as p}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";
async function m(t,h,a){let[o="",i]=t.split("#sha256="),r=c([o]);if(r.some(({kind:s})=>s==="path"))throw new p("POLICY_INVALID",`a policy cannot extend the bare\
 path ${t}`,{advice:"name group/project:path/to/file.yml@ref, because a bare path does not say which project and which ref"});let[e={source:t,text:""}]=await n(
r,h,void 0);if(i!==void 0&&a(e.text)!==i.toLowerCase())throw new p("POLICY_INVALID",`${o} is not the file that was pinned: its sha256 is ${a(e.text)}`,{advice:"\
check what has changed in the file, then update the pin"});return{...e,source:t}}export{m as readBase};
