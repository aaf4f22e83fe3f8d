import{$09dd_a as a,$09dd_b as s,$09dd_g as n,$09dd_h as i}from"../index.js";import{$1b3d_b as o}from"../index.js";import{$104c_d as d}from"../index.js";import{
$82ce_k as l,$82ce_o as u}from"../index.js";function c(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",scope:"pro\
ject",needs:{},expected:null,remediation:{text:"look at the service that answers this control"},...i(e),judge:void 0}}var f=u({value:l(),reason:d(2e3)});function $({
value:e,reason:r}){return{value:e,reason:`asserted by the policy's author, not read from GitLab: ${r}`,note:"an assertion: nothing was read from GitLab"}}function p({
id:e},r){if(r!==void 0)return n(["expression","field"],`unknown field: ${r}${o(r,a)}`);let t=o(e,s)||"; a new id requires an expression or a rule";return n(["id"],
`unknown control: ${e}${t}`)}export{f as Assertion,$ as assertedValue,c as external,p as unknownEntry};
