import{c as o}from"./shared-branch-head.js";import{b as c}from"./shared-registry.js";import{b as i}from"./shared-shared-errors.js";async function s(t,e,r){return Promise.
all(t.map(async a=>({source:h(a,r),place:d(a,r?.name),...await u(a,e,r).catch(async n=>{let{whyUnread:p}=await import("./unread.js");throw await p(n,a,e,r)})})))}
function h(t,e){return t.kind==="path"&&e!==void 0?`${t.path}@${e.name}`:t.typed}function d(t,e){if(t.kind==="project")return{kind:"project",project:t.project,ref:t.
ref};if(t.kind==="path")return e===void 0?{kind:"checkout"}:{kind:"branch",branch:e}}async function u(t,e,r){switch(t.kind){case"preset":return{text:await c(t.typed)};case"\
url":return{text:await e.url(t.typed)};case"project":return e.project(t.project,t.path,t.ref);case"path":return r===void 0?{text:await e.checkout(t.path)}:o(r.name,
r.head,a=>e.ownProject(t.path,a))}}function f(t){let e=t.map(l),r=e.flatMap((n,p)=>"refused"in n?[`policy ${t[p]} ${n.refused}`]:[]),[a=""]=r;if(r.length===1)throw new i(
"INPUT_INVALID",a);if(r.length>1)throw new i("INPUT_INVALID",`${r.length} policies cannot be read`,{problems:r});return e.flatMap(n=>"refused"in n?[]:n)}function l(t){
if(/^https:\/\//i.test(t))return{kind:"url",typed:t};if(t.startsWith("preset:"))return{kind:"preset",typed:t};if(/^http:/i.test(t))return{refused:"is an http://\
 address, whose content others can change on the way: use https://"};let[,e,r="",a=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(t)??[];return e!==void 0?{kind:"\
project",typed:t,project:e,path:r.replace(/^\//,""),ref:a}:/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(t)?{refused:"names a file of a project without a ref: write group/p\
roject:path/to/file.yml@ref"}:{kind:"path",typed:t,path:t.replace(/^\.\//,"")}}export{s as a,f as b};
