import{b as r,c as e,h as t,n as h,o as i}from"./chunk-7J7MU3VY.js";var s=t({diffRefs:i(t({baseSha:h(e()),startSha:e(),headSha:e()}))}),S={id:"change_origin",summary:"The commits that the change is compared with",right:"at least\
 Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"diffRefs { baseSha startSha headSha }",read(n){let{diffRefs:a}=r(s,n);return{
baseSha:a?.baseSha,startSha:a?.startSha,headSha:a?.headSha}}}};export{S as a};
