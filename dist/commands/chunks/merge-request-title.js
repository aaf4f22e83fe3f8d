import{b as a}from"./shared-pattern.js";import{c as i,h as o,i as s}from"./shared-controls-define.js";import{a as h}from"./shared-merge-request.js";import"./shared-facts-define.js";
import{d as m}from"./shared-schema.js";import"./shared-checks.js";import{o as p}from"./shared-api.js";import"./shared-bundler.js";var n=i({id:"merge_request_tit\
le",title:"The title follows the pattern",description:"Searches the title for an RE2 regular expression. Anchor the expression with ^ and $ to match the whole t\
itle. The draft prefix is part of the title.",severity:"low",scope:"merge_request",needs:{mergeRequest:h},params:p({pattern:m(1e3)}),prepare:async({pattern:e})=>({
pattern:e,matches:await a(e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job again",page:"!"},check({mergeRequest:{
title:e}},{pattern:t,matches:r}){return r(e)?o(`the title matches ${t}`,{actual:e}):s(`the title "${e}" does not match ${t}`,{actual:e})}});export{n as mergeRequestTitle};
