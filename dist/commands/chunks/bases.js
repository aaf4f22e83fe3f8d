import{a as p,b as c}from"./shared-read.js";import"./shared-registry.js";import"./shared-nearest.js";import{b as s}from"./shared-shared-errors.js";import"./shared-bundler.js";
async function m(t,h,a){let[o="",i]=t.split("#sha256="),r=c([o]);if(r.some(({kind:n})=>n==="path"))throw new s("POLICY_INVALID",`a policy cannot extend the bare\
 path ${t}`,{advice:"name group/project:path/to/file.yml@ref, so that it is clear whose file at which ref is meant"});let[e={source:t,text:""}]=await p(r,h,void 0);
if(i!==void 0&&a(e.text)!==i.toLowerCase())throw new s("POLICY_INVALID",`${o} is not the file that was pinned: its sha256 is ${a(e.text)}`,{advice:"look at what\
 changed there, then change the pin"});return{...e,source:t}}export{m as readBase};
