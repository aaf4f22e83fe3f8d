#!/usr/bin/env node
import{b as n}from"./chunk-KR3HDLC5.js";import"./chunk-VTTJ6OLJ.js";import{a as s}from"./chunk-KQMZDERT.js";import"./chunk-OBH7XN5N.js";
import{A as c,c as r,d as a,f as i,m as o,x as h,z as m}from"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";var d=h({id:"merge_request_title",title:"The title follows the pattern",description:"Searches the title for an RE2 regular expression; anchor it with ^ and $ to\
 match the whole title. The draft prefix is part of the title.",severity:"low",about:"merge_request",needs:{mergeRequest:s},params:o({pattern:i().check(a(1),r(1e3))}),
prepare:async({pattern:e})=>({pattern:e,matches:await n(e,!0)}),remediation:{text:"change the title of the merge request so that it matches",page:"!"},check({mergeRequest:{
title:e}},{pattern:t,matches:l}){return l(e)?m(`the title matches ${t}`,{actual:e}):c(`the title "${e}" does not match ${t}`,{actual:e})}});export{d as mergeRequestTitle};
