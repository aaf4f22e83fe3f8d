import{b as t}from"./chunk-G7EV5TCR.js";import{c as l}from"./chunk-Z23466PB.js";function d({status:e,mayFail:o,kind:i,downstream:n,projectId:p}){if(e==="manual")return o?"optional":"blocking";if(!t(e))return"open";if(e==="failed")return o?"\
tolerated":"failed";if(e==="canceled"||e==="skipped")return e;let r=i==="trigger"&&n?.projectId===p?n.status:"success";return r==="failed"||r==="canceled"?o?"to\
lerated":"failed":r==="success"||t(r)?"succeeded":"open"}function f(e){let o={succeeded:[],failed:[],tolerated:[],canceled:[],skipped:[],blocking:[],optional:[],
open:[]};for(let i of e)o[d(i)].push(i);return o}function c({name:e,level:o,pipelineId:i}){return o===0?e:`${e} in child pipeline ${i}`}function u(e){return l(e.
map(o=>`${c(o)} (${(o.failureReason??o.status).replaceAll("_"," ")})`),5)}function b(e){return e.filter(({kind:o,status:i,downstream:n})=>o==="trigger"&&!n&&!["\
failed","canceled","skipped","manual"].includes(i))}export{d as a,f as b,c,u as d,b as e};
