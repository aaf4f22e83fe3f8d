import{a as m}from"./shared-read.js";import{a as n}from"./shared-policy-source.js";import{a}from"./shared-address.js";import"./shared-branch-head.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-policy-presets-registry.js";import"./shared-nearest.js";import{b as h}from"./shared-shared-errors.js";
import"./shared-text.js";import"./shared-bundler.js";async function c(t,p,o){let[r="",e]=t.split("#sha256="),s=await n([r]),[i={source:t,text:""}]=await m(s,p,void 0);
if(e!==void 0&&o(i.text)!==e.toLowerCase())throw new h("POLICY_INVALID",`${a(r)} is not the file that was pinned: its sha256 is ${o(i.text)}`,{advice:"check wha\
t has changed in the file, then update the pin"});return{...i,source:a(t)}}export{c as readBase};
