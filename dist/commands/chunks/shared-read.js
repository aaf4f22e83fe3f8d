import{a as i}from"./shared-registry.js";import{b as s}from"./shared-shared-errors.js";async function c(e,t,r){return Promise.all(e.map(async a=>({source:o(a,r),
...await h(a,t,r).catch(async n=>{let{whyUnread:p}=await import("./unread.js");throw await p(n,a,t,r)})})))}function o(e,t){return e.kind==="path"&&t!==void 0?`${e.
path}@${t}`:e.typed}async function h(e,t,r){switch(e.kind){case"preset":return{text:await i(e.typed)};case"url":return{text:await t.url(e.typed)};case"project":
return t.project(e.project,e.path,e.ref);case"path":return r===void 0?{text:await t.checkout(e.path)}:t.branch(e.path,r)}}function u(e){let t=e.map(d),r=t.flatMap(
(n,p)=>"refused"in n?[`policy ${e[p]} ${n.refused}`]:[]),[a=""]=r;if(r.length===1)throw new s("INPUT_INVALID",a);if(r.length>1)throw new s("INPUT_INVALID",`${r.
length} policies cannot be read`,{problems:r});return t.flatMap(n=>"refused"in n?[]:n)}function d(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};if(e.startsWith(
"preset:"))return{kind:"preset",typed:e};if(/^http:/i.test(e))return{refused:"is an http:// address, which anyone on the way can change: use https://"};let[,t,r="",
a=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];return t!==void 0?{kind:"project",typed:e,project:t,path:r.replace(/^\//,""),ref:a}:/^[^:@\s]+\/[^:@\s]+:[^@]+$/.
test(e)?{refused:"names a project's file without its ref: write group/project:path/to/file.yml@ref"}:{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}export{c as a,u as b};
