import{b as r}from"./shared-shared-errors.js";async function s(e){let i=await Promise.all(e.map(o)),t=i.flatMap(a=>"refused"in a?[`policy ${a.typed} ${a.refused}`]:
[]),[p=""]=t;if(t.length===1)throw new r("INPUT_INVALID",p);if(t.length>1)throw new r("INPUT_INVALID",`${t.length} policies cannot be read`,{problems:t});return i.
flatMap(a=>"refused"in a?[]:a)}async function o(e){if(e.includes("://")||/^https?:/i.test(e))return(await import("./policy-address.js")).addressSource(e);if(e.startsWith(
"preset:"))return{kind:"preset",typed:e};let[,i,t="",p=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];return i!==void 0?{kind:"project",typed:e,project:i,
path:t.replace(/^\//,""),ref:p}:/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e)?{typed:e,refused:"names a file of a project without a ref: write group/project:path/to/file\
.yml@ref"}:{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}export{s as a};
