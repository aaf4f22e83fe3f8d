import{b as a}from"./shared-shared-errors.js";function n(e){let p=e.map(o),t=p.flatMap((r,i)=>"refused"in r?[`policy ${e[i]} ${r.refused}`]:[]),[s=""]=t;if(t.length===
1)throw new a("INPUT_INVALID",s);if(t.length>1)throw new a("INPUT_INVALID",`${t.length} policies cannot be read`,{problems:t});return p.flatMap(r=>"refused"in r?
[]:r)}function o(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};if(e.startsWith("preset:"))return{kind:"preset",typed:e};if(/^http:/i.test(e))return{refused:"\
is an http:// address, whose content others can change on the way: use https://"};let[,p,t="",s=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];return p!==
void 0?{kind:"project",typed:e,project:p,path:t.replace(/^\//,""),ref:s}:/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e)?{refused:"names a file of a project without a ref:\
 write group/project:path/to/file.yml@ref"}:{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}export{n as a};
