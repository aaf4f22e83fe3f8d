import{b as t,c as h}from"./shared-schema.js";import{i as e,o as s,y as i}from"./shared-api.js";var o=s({diffRefs:i(s({baseSha:h(e()),startSha:e(),headSha:e()}))}),
d={id:"change_origin",summary:"The commits that the change is compared with",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{
on:"merge_request",fields:"diffRefs { baseSha startSha headSha }",read(r){let{diffRefs:a}=t(o,r);return{baseSha:a?.baseSha,startSha:a?.startSha,headSha:a?.headSha}}}};export{d as a};
