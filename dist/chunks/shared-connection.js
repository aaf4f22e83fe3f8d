import{$104c_c as r}from"../index.js";import{$82ce_h as o,$82ce_k as s,$82ce_n as n}from"../index.js";import{$416b_a as h}from"../index.js";var c=n({hasNextPage:s(),
endCursor:r(o())});function m({nodes:a,pageInfo:e},t){if(e.hasNextPage)throw new h(`there are more ${t} than the ${a.length} that GitLab shows at once`);return a}export{c as a,m as b};
