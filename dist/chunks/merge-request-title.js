import{$bf35_b as a}from"../index.js";import{$2599_c as s,$2599_g as i,$2599_h as o}from"../index.js";import{$70c0_a as h}from"../index.js";import{$104c_d as m}from"../index.js";
import{$82ce_o as p}from"../index.js";var n=s({id:"merge_request_title",title:"The title follows the pattern",description:"Searches the title for an RE2 regular\
 expression. Anchor the expression with ^ and $ to match the whole title. The draft prefix is part of the title.",severity:"low",scope:"merge_request",needs:{mergeRequest:h},
params:p({pattern:m(1e3,"RE2 regular expression that the title must match")}),prepare:async({pattern:e})=>({pattern:e,matches:await a(e,!0)}),example:{pattern:"\
^[A-Z]+-[0-9]+ "},remediation:{text:"change the title of the merge request so that it matches, then run this job again",page:"!"},check({mergeRequest:{title:e}},{
pattern:t,matches:r}){return r(e)?i(`the title matches ${t}`,{actual:e}):o(`the title "${e}" does not match ${t}`,{actual:e})}});export{n as mergeRequestTitle};
