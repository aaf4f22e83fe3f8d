import{b as s}from"./chunk-C3A23H5S.js";import"./chunk-5KV565DL.js";import{b as d}from"./chunk-2J3RJNLT.js";import"./chunk-VC46IEJQ.js";function l({strays:n,unset:e,token:t,typedToken:i,env:a}){let p=e.some(({typed:r})=>r===i);return[...e.map(({typed:r,variable:o})=>`${r} is the text of a variab\
le reference, not a value: ${o} is not set in this job${u(a)}`),...n.map(({typed:r,name:o})=>`${r} is not an input of Countersign${d(o,s)}`),...p?[]:c(t,i,a)]}function c(n,e,t){
if(n===void 0){let i=t.INPUT_GITLAB_TOKEN!==void 0||t.COUNTERSIGN_TOKEN!==void 0;return[`${e} is ${i?"empty":"missing"}: give an access token with scope api as \
gitlab_token or in COUNTERSIGN_TOKEN${u(t)}`]}return/^[\x21-\x7e]+$/.test(n)?[]:[`${e} holds a space, a line break or another character that no token has: copy \
it again`]}function u(n){return n.GITLAB_CI!=="true"?"":n.CI_COMMIT_REF_PROTECTED==="true"?"; check its name and its environment scope":"; a protected variable \
is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it masked but not protected, or protect the branch"}export{l as complaints};
