import{a as h}from"./chunk-YP3GG67D.js";import{a as u}from"./chunk-CGD4J2QE.js";import{b as f,c as l,d as a,g,h as s,o as c}from"./chunk-7J7MU3VY.js";
import{d as m}from"./chunk-3BWEGA6D.js";async function p({workspace:e},{baseSha:t,headSha:n},i){if(!(t===void 0||n===void 0||n!==i))return(await e()).diff(t,n)}var y=s({path:l(),additions:a(),deletions:a()}),b=s({diffStats:c(g(y))}),w={id:"diff_stats",summary:"The changed files of the merge request",right:"at least Rep\
orter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"diffStats { path additions deletions }",read:e=>f(b,e).diffStats}},$={id:"ch\
anged_files",summary:"The changed files of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",needs:{files:w,mergeRequest:u,
origin:h},async collect(e,{files:t,mergeRequest:{changesCount:n,sha:i},origin:r}){let o=C(t,n);if(t&&o===void 0)return t;let d=await p(e,r,i);if(d)return d;throw new m(
o??"")}};function C(e,t){let[,n,i]=/^(\d+)(\+?)$/.exec(t??"")??[];if(n===void 0)return"GitLab does not say how many files are changed";if(!e)return"GitLab shows\
 this token no changed files";let r=Number(n);return(i==="+"?e.length>=r:e.length===r)?void 0:`GitLab shows ${e.length} of ${t} changed files`}export{p as a,$ as b};
