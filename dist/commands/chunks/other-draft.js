import{a as p,b as u}from"./shared-framework.js";import{a as l}from"./shared-draft.js";import{c as f,d}from"./shared-expression.js";import{a as v}from"./shared-issues.js";
import"./shared-controls-define.js";import"./shared-schema.js";import"./shared-checks.js";import{b}from"./shared-api.js";import"./shared-nearest.js";import"./shared-text.js";
import"./shared-bundler.js";var c={bases:[],waivers:void 0,waiverRules:void 0,baseline:void 0,isDated:!1};function w(r,t){if(p(r))return{...u(r),...c};let{waivers:e,
waiver_rules:a,baseline:o}=r??{},i=y(r);return{name:"",bases:[],requirements:i,baseline:o,...l(i,e,a),problems:v(t,r,d)}}function y(r){return m(r,"requirements").
map((t,e)=>{let a=["requirements",e],o=t?.name;return{name:typeof o=="string"?o:`requirement ${e+1}`,isFinal:!1,description:void 0,path:a,entries:m(t,"controls").
flatMap((i,n)=>{let s=b(f,typeof i=="string"?{id:i}:i).data;return s?[{entry:s,path:[...a,"controls",n]}]:[]})}})}function m(r,t){let e=r?.[t];return Array.isArray(
e)?e:[]}export{w as otherDraft};
