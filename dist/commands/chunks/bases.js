import{a as p}from"./shared-read.js";import{a as m}from"./shared-policy-source.js";import"./shared-branch-head.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-registry.js";import"./shared-nearest.js";import{b as n}from"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";async function h(t,a,o){let[r="",e]=t.split("#sha256="),s=m([r]),[i={source:t,text:""}]=await p(s,a,void 0);if(e!==void 0&&o(i.text)!==
e.toLowerCase())throw new n("POLICY_INVALID",`${r} is not the file that was pinned: its sha256 is ${o(i.text)}`,{advice:"check what has changed in the file, the\
n update the pin"});return{...i,source:t}}export{h as readBase};
