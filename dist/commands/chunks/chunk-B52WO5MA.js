import{a as c}from"./chunk-CGD4J2QE.js";import{c as t}from"./chunk-LVRENNJW.js";import{b as d,c as f,d as r,g as l,h as s,o as h}from"./chunk-7J7MU3VY.js";var g=s({path:f(),additions:r(),deletions:r()}),u=s({diffStats:h(l(g))}),p={id:"diff_stats",summary:"The changed files of the merge request",right:"at least Rep\
orter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"diffStats { path additions deletions }",read(a){let{diffStats:e}=d(u,a);if(!e)
throw new t("GitLab shows this token no changed files");return e}}},x={id:"changed_files",summary:"The changed files of the merge request",right:"at least Repor\
ter with scope read_api",about:"merge_request",needs:{files:p,mergeRequest:c},async collect(a,{files:e,mergeRequest:{changesCount:i}}){let[,o,m]=/^(\d+)(\+?)$/.
exec(i??"")??[];if(o===void 0)throw new t("GitLab does not say how many files are changed");let n=Number(o);if(m==="+"?e.length<n:e.length!==n)throw new t(`GitL\
ab shows ${e.length} of ${i} changed files`);return e}};export{x as a};
