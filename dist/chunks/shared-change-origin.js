import{$104c_b as t,$104c_c as h}from"../index.js";import{$82ce_h as a,$82ce_n as s,$82ce_w as i}from"../index.js";var c=s({diffRefs:i(s({baseSha:h(a()),startSha:a(),
headSha:a()}))}),d={id:"change_origin",summary:"The commits that the change is compared with",requiredRole:"at least Reporter with scope read_api",scope:"merge_\
request",select:{on:"merge_request",fields:"diffRefs { baseSha startSha headSha }",read(r){let{diffRefs:e}=t(c,r);return{baseSha:e?.baseSha,startSha:e?.startSha,
headSha:e?.headSha}}}};export{d as a};
