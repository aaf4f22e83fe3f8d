import{$2_b as e}from"../index.js";function a(t){let r=t.map(n=>`policy ${n} ${i(n)}`),[o=""]=r;return r.length===1?new e("INPUT_INVALID",o):new e("INPUT_INVALID",`${r.length} policies cannot be \
read`,{problems:r})}function i(t){return/^http:/i.test(t)?"is an http:// address, which anyone on the way can change: use https://":"names a project's file with\
out its ref: write group/project:path/to/file.yml@ref"}export{a as refusedSources};
