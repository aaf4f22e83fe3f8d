import{a as p,b as c}from"./shared-read.js";import"./shared-registry.js";import"./shared-nearest.js";import{b as h}from"./shared-shared-errors.js";import"./shared-bundler.js";
async function d(t,s,a){let[o="",i]=t.split("#sha256="),r=c([o]);if(r.some(({kind:n})=>n==="path"))throw new h("POLICY_INVALID",`a policy cannot extend the bare\
 path ${t}`,{advice:"name group/project:path/to/file.yml@ref, because a bare path does not say which project and which ref"});let[e={source:t,text:""}]=await p(
r,s,void 0);if(i!==void 0&&a(e.text)!==i.toLowerCase())throw new h("POLICY_INVALID",`${o} is not the file that was pinned: its sha256 is ${a(e.text)}`,{advice:"\
check what has changed in the file, then update the pin"});return{...e,source:t}}export{d as readBase};
