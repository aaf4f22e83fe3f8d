import{$n_d as l}from"../index.js";import{$d_b as t,$d_d as e,$d_h as n,$d_o as s}from"../index.js";var i=n({resolvableDiscussionsCount:s(e()),resolvedDiscussionsCount:s(e())}),b={id:"threads",summary:"The threads of the merge request",requiredRole:"at least R\
eporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:"resolvableDiscussionsCount resolvedDiscussionsCount",read(a){let{resolvableDiscussionsCount:o,
resolvedDiscussionsCount:r}=t(i,a);if(o===null||r===null)throw new l("GitLab shows this token no count");return{resolvable:o,resolved:r}}}};export{b as a};
