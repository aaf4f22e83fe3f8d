import{a as i}from"./chunk-X6DH6BKL.js";import"./chunk-NUFRM6SI.js";import{b as c}from"./chunk-ZUIEUZLR.js";import{b as r,h as a,q as m,s as o,
t as s}from"./chunk-MIY5XFVN.js";import"./chunk-YFWBQXD3.js";var f=m({id:"merge_request_title",title:"The title follows the pattern",severity:"low",about:"merge_request",needs:{mergeRequest:i},params:a({pattern:r({min:1,max:1e3})}),
prepare:async({pattern:e})=>({pattern:e,matches:await c(e,!0)}),remediation:{text:"change the title of the merge request so that it matches",page:"!"},check({mergeRequest:{
title:e}},{pattern:t,matches:h}){return h(e)?o(`the title matches ${t}`,{actual:e}):s(`the title "${e}" does not match ${t}`,{actual:e})}});export{f as mergeRequestTitle};
