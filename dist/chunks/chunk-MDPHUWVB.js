import{$d_b as r,$d_c as e,$d_h as t,$d_n as h,$d_o as s}from"../index.js";var n=t({diffRefs:s(t({baseSha:h(e()),startSha:e(),headSha:e()}))}),S={id:"change_origin",summary:"The commits that the change is compared with",requiredRole:"a\
t least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:"diffRefs { baseSha startSha headSha }",read(i){let{diffRefs:a}=r(
n,i);return{baseSha:a?.baseSha,startSha:a?.startSha,headSha:a?.headSha}}}};export{S as a};
