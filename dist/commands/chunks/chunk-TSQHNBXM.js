import{a as p}from"./chunk-WFUFOKQT.js";import{a as u}from"./chunk-BO5SZ4DB.js";import{a as m}from"./chunk-L2YG2ETW.js";import{b as l,c as f,d as s,
g,h as a,o as h}from"./chunk-7J7MU3VY.js";import{d as c}from"./chunk-3BWEGA6D.js";var y=a({path:f(),additions:s(),deletions:s()}),b=a({diffStats:h(g(y))}),q={id:"diff_stats",summary:"The changed files of the merge request",right:"at least Rep\
orter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"diffStats { path additions deletions }",read:e=>l(b,e).diffStats}},$={id:"ch\
anged_files",summary:"The changed files of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",needs:{files:q,mergeRequest:m,
origin:u},async collect(e,{files:t,mergeRequest:{changesCount:n,sha:r},origin:i}){let o=w(t,n);if(t&&o===void 0)return t;let d=await p(e,i,r);if(d)return d;throw new c(
o??"")}};function w(e,t){let[,n,r]=/^(\d+)(\+?)$/.exec(t??"")??[];if(n===void 0)return"GitLab does not say how many files are changed";if(!e)return"GitLab shows\
 this token no changed files";let i=Number(n);return(r==="+"?e.length>=i:e.length===i)?void 0:`GitLab shows ${e.length} of ${t} changed files`}export{$ as a};
