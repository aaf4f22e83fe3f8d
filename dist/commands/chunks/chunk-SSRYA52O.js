import{a as p}from"./chunk-WFUFOKQT.js";import{a as u}from"./chunk-MDPHUWVB.js";import{a as m}from"./chunk-JDRB6BQ3.js";import{b as l,c as f,d as s,
g as c,h as a,o as g}from"./chunk-7J7MU3VY.js";import{d as h}from"./chunk-KMJYZSMM.js";var y=a({path:f(),additions:s(),deletions:s()}),q=a({diffStats:g(c(y))}),b={id:"diff_stats",summary:"The changed files of the merge request",requiredRole:"at le\
ast Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:"diffStats { path additions deletions }",read:e=>l(q,e).diffStats}},$={
id:"changed_files",summary:"The changed files of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{files:b,mergeRequest:m,
origin:u},async collect(e,{files:t,mergeRequest:{changesCount:n,sha:r},origin:i}){let o=w(t,n);if(t&&o===void 0)return t;let d=await p(e,i,r);if(d)return d;throw new h(
o??"")}};function w(e,t){let[,n,r]=/^(\d+)(\+?)$/.exec(t??"")??[];if(n===void 0)return"GitLab does not say how many files are changed";if(!e)return"GitLab shows\
 this token no changed files";let i=Number(n);return(r==="+"?e.length>=i:e.length===i)?void 0:`GitLab shows ${e.length} of ${t} changed files`}export{$ as a};
