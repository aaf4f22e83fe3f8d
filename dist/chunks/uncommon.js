import{$09dd_a as s,$09dd_b as n,$09dd_e as i,$09dd_g as o,$09dd_h as d}from"../index.js";import{$1b3d_b as t}from"../index.js";import{$104c_d as l}from"../index.js";
import{$82ce_k as u,$82ce_o as f}from"../index.js";function c(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",scope:"\
project",needs:{},expected:null,remediation:{text:"look at the service that answers this control"},...d(e),judge:void 0}}function $(e){return n.find(r=>i(r)?.field===
e)??e}var p=f({value:u(),reason:l(2e3)});function m({value:e,reason:r}){return{value:e,reason:`asserted by the policy's author, not read from GitLab: ${r}`,note:"\
an assertion: nothing was read from GitLab"}}function v({id:e},r){if(r!==void 0)return o(["expression","field"],`unknown field: ${r}${t(r,s)}`);let a=t(e,n)||";\
 a new id requires an expression or a rule";return o(["id"],`unknown control: ${e}${a}`)}export{p as Assertion,m as assertedValue,$ as controlOf,c as external,v as unknownEntry};
