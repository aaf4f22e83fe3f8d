import{a as d}from"./shared-local-changes.js";import{a as l}from"./shared-change-origin.js";import{a as m}from"./shared-merge-request.js";import{a as h}from"./shared-facts-source.js";
import{b as g}from"./shared-schema.js";import{i as u,j as n,n as c,o as f,y as p}from"./shared-api.js";var q=f({path:u(),additions:n(),deletions:n()}),w=f({diffStats:p(
c(q))}),y={id:"diff_stats",summary:"The changed files of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"\
merge_request",fields:"diffStats { path additions deletions }",read:e=>g(w,e).diffStats}},_={id:"changed_files",summary:"The changed files of the merge request",
requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{files:y,mergeRequest:m,origin:l},async collect(e,{files:t,mergeRequest:{changesCount:s,
sha:a},origin:r}){let i=b(t,s);if(t&&i===void 0)return t;let o=await d(e,r,a);if(o)return o;throw new h(i??"")}};function b(e,t){let[,s,a]=/^(\d+)(\+?)$/.exec(t??
"")??[];if(s===void 0)return"GitLab does not say how many files are changed";if(!e)return"GitLab shows this token no changed files";let r=Number(s);return(a==="\
+"?e.length>=r:e.length===r)?void 0:`GitLab shows ${e.length} of ${t} changed files`}export{_ as a};
