import{b as h}from"./chunk-XHUCYCOH.js";import{c as m,e as o,f as i}from"./chunk-5CR5D7FZ.js";import{a as s}from"./chunk-L2YG2ETW.js";import"./chunk-J5WW4HX6.js";
import{c as r,i as a}from"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var g=m({id:"merge_request_title",title:"The title follows the pattern",severity:"low",about:"merge_request",needs:{mergeRequest:s},params:a({pattern:r({min:1,max:1e3})}),
prepare:async({pattern:e})=>({pattern:e,matches:await h(e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job a\
gain",page:"!"},check({mergeRequest:{title:e}},{pattern:t,matches:n}){return n(e)?o(`the title matches ${t}`,{actual:e}):i(`the title "${e}" does not match ${t}`,
{actual:e})}});export{g as mergeRequestTitle};
