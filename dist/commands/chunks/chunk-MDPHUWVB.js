import{b as r,c as e,h as t,n as h,o as s}from"./chunk-7J7MU3VY.js";var n=t({diffRefs:s(t({baseSha:h(e()),startSha:e(),headSha:e()}))}),S={id:"change_origin",summary:"The commits that the change is compared with",requiredRole:"a\
t least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:"diffRefs { baseSha startSha headSha }",read(i){let{diffRefs:a}=r(
n,i);return{baseSha:a?.baseSha,startSha:a?.startSha,headSha:a?.headSha}}}};export{S as a};
