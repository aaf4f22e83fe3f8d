import{$1_b as s}from"../index.js";import{$4_b as i}from"../index.js";function c(r){let e=r.map(t=>`policy ${t} ${u(t)}`),[n=""]=e;return e.length===1?new i("INPUT_INVALID",n):new i("INPUT_INVALID",`${e.length} policies cannot be \
read`,{problems:e})}function u(r){return/^http:/i.test(r)?"is an http:// address, which anyone on the way can change: use https://":"names a project's file with\
out its ref: write group/project:path/to/file.yml@ref"}function m(r){let e=r.map(f),n=r.filter((t,o)=>!e[o]);if(n.length>0)throw c(n);return e.flatMap(t=>t??[])}function f(r){if(/^https:\/\//i.test(r))return{kind:"u\
rl",typed:r};let e=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(r);if(r.startsWith("preset:"))return{kind:"preset",typed:r};if(!/^http:/i.test(r)){if(e){let[,n="",
t="",o=""]=e;return{kind:"project",typed:r,project:n,path:t.replace(/^\//,""),ref:o}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(r))return s(r)}}export{m as otherSources};
