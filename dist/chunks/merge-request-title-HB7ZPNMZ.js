import{$a_b as h}from"../index.js";import{$8_c as o,$8_e as s,$8_f as i}from"../index.js";import{$h_a as m}from"../index.js";
import{$d_c as r,$d_i as a}from"../index.js";var g=o({id:"merge_request_title",title:"The title follows the pattern",severity:"low",scope:"merge_request",needs:{mergeRequest:m},params:a({pattern:r({min:1,max:1e3})}),
prepare:async({pattern:e})=>({pattern:e,matches:await h(e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job a\
gain",page:"!"},check({mergeRequest:{title:e}},{pattern:t,matches:c}){return c(e)?s(`the title matches ${t}`,{actual:e}):i(`the title "${e}" does not match ${t}`,
{actual:e})}});export{g as mergeRequestTitle};
