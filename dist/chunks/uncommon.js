import{$09dd_a as s,$09dd_b as t,$09dd_e as i,$09dd_g as n,$09dd_h as d}from"../index.js";import{$1b3d_b as o}from"../index.js";import{$104c_d as l}from"../index.js";
import{$82ce_A as u,$82ce_k as c,$82ce_o as f}from"../index.js";function h(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??
"info",scope:"project",needs:{},expected:null,remediation:{text:"look at the service that answers this control"},...d(e),judge:void 0}}function p(e){return t.find(
r=>i(r)?.field===e)??e}var $=f({value:c().check(u("The value that the control asserts instead of reading one")),reason:l(2e3,"Why the value is true, for people \
who read the report")});function v({value:e,reason:r}){return{value:e,reason:`asserted by the policy's author, not read from GitLab: ${r}`,note:"an assertion: n\
othing was read from GitLab"}}function m({id:e},r){if(r!==void 0)return n(["expression","field"],`unknown field: ${r}${o(r,s)}`);let a=o(e,t)||"; a new id requi\
res an expression or a rule";return n(["id"],`unknown control: ${e}${a}`)}export{$ as Assertion,v as assertedValue,p as controlOf,h as external,m as unknownEntry};
