import{b as h}from"./chunk-XHUCYCOH.js";import{c as m,e as o,f as s}from"./chunk-AQ7DEGON.js";import{a as i}from"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";
import{c as r,i as a}from"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var g=m({id:"merge_request_title",title:"The title follows the pattern",severity:"low",scope:"merge_request",needs:{mergeRequest:i},params:a({pattern:r({min:1,max:1e3})}),
prepare:async({pattern:e})=>({pattern:e,matches:await h(e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job a\
gain",page:"!"},check({mergeRequest:{title:e}},{pattern:t,matches:c}){return c(e)?o(`the title matches ${t}`,{actual:e}):s(`the title "${e}" does not match ${t}`,
{actual:e})}});export{g as mergeRequestTitle};
