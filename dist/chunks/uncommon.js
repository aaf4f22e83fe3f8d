import{$09dd_a as s,$09dd_b as a,$09dd_g as o,$09dd_h as i}from"../index.js";import{$104c_d as d}from"../index.js";import{$1b3d_b as r}from"../index.js";import{
$82ce_k as l,$82ce_o as u}from"../index.js";function f(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",scope:"pro\
ject",needs:{},expected:null,remediation:{text:"the service behind this control answers it"},...i(e),judge:void 0}}var c=u({value:l(),reason:d(2e3)});function $({
value:e,reason:n}){return{value:e,reason:`asserted by the policy's author, not read from GitLab: ${n}`,note:"an assertion: nothing of GitLab was looked at"}}function p({
id:e},n){if(n!==void 0)return o(["expression","field"],`unknown field: ${n}${r(n,s)}`);let t=r(e,a)||"; an id of your own needs an expression or a rule";return o(
["id"],`unknown control: ${e}${t}`)}export{c as Assertion,$ as assertedValue,f as external,p as unknownEntry};
