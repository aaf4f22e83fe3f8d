import{a as d}from"./shared-local-changes.js";import{a as m}from"./shared-change-origin.js";import{$70c0_a as h}from"../index.js";import{$104c_b as l}from"../index.js";
import{$82ce_h as c,$82ce_i as n,$82ce_m as g,$82ce_n as f,$82ce_w as u}from"../index.js";import{$416b_a as p}from"../index.js";var _=f({path:c(),additions:n(),
deletions:n()}),$=f({diffStats:u(g(_))}),q={id:"diff_stats",summary:"The changed files of the merge request",requiredRole:"at least Reporter with scope read_api",
scope:"merge_request",select:{on:"merge_request",fields:"diffStats { path additions deletions }",read:e=>l($,e).diffStats}},w={id:"changed_files",summary:"The c\
hanged files of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{files:q,mergeRequest:h,origin:m},async collect(e,{
files:t,mergeRequest:{changesCount:s,sha:a},origin:r}){let i=b(t,s);if(t&&i===void 0)return t;let o=await d(e,r,a);if(o)return o;throw new p(i??"")}};function b(e,t){
let[,s,a]=/^(\d+)(\+?)$/.exec(t??"")??[];if(s===void 0)return"GitLab does not say how many files are changed";if(!e)return"GitLab shows this token no changed fi\
les";let r=Number(s);return(a==="+"?e.length>=r:e.length===r)?void 0:`GitLab shows ${e.length} of ${t} changed files`}export{w as a};
