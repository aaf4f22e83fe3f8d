import{b as a}from"./shared-pattern.js";import{c as i,h as s,i as o}from"./shared-controls-define.js";import{a as h}from"./shared-merge-request.js";import"./shared-facts-define.js";
import{d as m}from"./shared-schema.js";import"./shared-checks.js";import{p}from"./shared-api.js";import"./shared-bundler.js";var n=i({id:"merge_request_title",title:"\
The title follows the pattern",description:"Searches the title for an RE2 regular expression. Anchor the expression with ^ and $ to match the whole title. The d\
raft prefix is part of the title.",severity:"low",scope:"merge_request",needs:{mergeRequest:h},params:p({pattern:m(1e3,"RE2 regular expression that the title mu\
st match")}),prepare:async({pattern:t})=>({pattern:t,matches:await a(t,!0)}),example:{pattern:"^[A-Z]+-[0-9]+ "},remediation:{text:"change the title of the merg\
e request so that it matches, then run this job again",page:"!"},check({mergeRequest:{title:t}},{pattern:e,matches:r}){return r(t)?s(`the title matches ${e}`,{actual:t}):
o(`the title "${t}" does not match ${e}`,{actual:t})}});export{n as mergeRequestTitle};
