import{b as t,d as e,h as n,o as s}from"./chunk-7J7MU3VY.js";import{d as l}from"./chunk-KMJYZSMM.js";var i=n({resolvableDiscussionsCount:s(e()),resolvedDiscussionsCount:s(e())}),b={id:"threads",summary:"The threads of the merge request",requiredRole:"at least R\
eporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:"resolvableDiscussionsCount resolvedDiscussionsCount",read(a){let{resolvableDiscussionsCount:o,
resolvedDiscussionsCount:r}=t(i,a);if(o===null||r===null)throw new l("GitLab shows this token no count");return{resolvable:o,resolved:r}}}};export{b as a};
