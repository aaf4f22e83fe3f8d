import{b as h}from"./chunk-EFRI7ERP.js";import{a as m}from"./chunk-XM2R3Y2X.js";import"./chunk-NUFRM6SI.js";import{b as o,d as i,e as s}from"./chunk-UE5MDGOU.js";
import{c as r,i as a}from"./chunk-5I4XA2XV.js";import"./chunk-VC46IEJQ.js";var g=o({id:"merge_request_title",title:"The title follows the pattern",severity:"low",about:"merge_request",needs:{mergeRequest:m},params:a({pattern:r({min:1,max:1e3})}),
prepare:async({pattern:e})=>({pattern:e,matches:await h(e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job a\
gain",page:"!"},check({mergeRequest:{title:e}},{pattern:t,matches:n}){return n(e)?i(`the title matches ${t}`,{actual:e}):s(`the title "${e}" does not match ${t}`,
{actual:e})}});export{g as mergeRequestTitle};
