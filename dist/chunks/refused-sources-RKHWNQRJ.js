import{$c_b as t}from"../index.js";function a(e){let r=e.map(n=>`policy ${n} ${s(n)}`),[o=""]=r;return r.length===1?new t("INPUT_INVALID",o):new t("INPUT_INVALID",`${r.length} policies cannot be \
read`,{problems:r})}function s(e){return/^http:/i.test(e)?"is an http:// address, which anyone on the way can change: use https://":/^preset:/i.test(e)?"is a pr\
eset, and this version has none":"names a project's file without its ref: write group/project:path/to/file.yml@ref"}export{a as refusedSources};
