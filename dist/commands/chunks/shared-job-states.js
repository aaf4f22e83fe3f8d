import{b as r}from"./shared-pipeline-jobs.js";import{g as c}from"./shared-text.js";function l({status:e,mayFail:t,kind:n,downstream:a,projectId:s}){if(e==="manu\
al")return t?"optional":"blocking";if(!r(e))return"open";if(e==="failed")return t?"tolerated":"failed";if(e==="canceled"||e==="skipped")return e;let i=n==="trig\
ger"&&a?.projectId===s?a.status:"success";return i==="failed"||i==="canceled"?t?"tolerated":"failed":i==="success"||r(i)?"succeeded":"open"}function u(e){let t={
succeeded:[],failed:[],tolerated:[],canceled:[],skipped:[],blocking:[],optional:[],open:[]};for(let n of e)t[l(n)].push(n);return t}function d({name:e,level:t,pipelineId:n}){
return t===0?e:`${e} in child pipeline ${n}`}function o(e){return c(e.map(t=>`${d(t)} (${(t.failureReason??t.status).replaceAll("_"," ")})`),5)}function p(e){return e.
filter(({kind:t,status:n,downstream:a})=>t==="trigger"&&!a&&!["failed","canceled","skipped","manual"].includes(n))}export{l as a,u as b,d as c,o as d,p as e};
