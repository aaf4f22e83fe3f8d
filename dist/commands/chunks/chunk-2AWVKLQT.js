import{g as o}from"./chunk-AQ7DEGON.js";import{b as d}from"./chunk-Z23466PB.js";var y=["=","!=",">","<",">=","<="];function c(e,{operator:n,value:r}){if(n==="=")return e===r;if(n==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="numbe\
r"))return n===">"?e>r:n==="<"?e<r:n===">="?e>=r:e<=r}function x(e,n){if("unknown"in e)return o(e.unknown);let{value:r,reason:t,note:a}=e,s=a===void 0?{actual:r}:
{actual:r,note:a},u=c(r,n);if(u===void 0)return o(`GitLab cannot order ${r} against ${JSON.stringify(n.value)} and records no status for this control`);let{uncertainty:i,
mayBeHigher:f}=e;return i!==void 0?o(`${t}, but ${i}`):f!==void 0&&!p(u,n.operator)?o(`${t}, but ${f}`):u?{status:"pass",message:t,...s}:{status:"fail",message:`${t}${l(
r,n)}`,...s}}function p(e,n){return e?n===">="||n===">":n==="<="||n==="<"}function l(e,{operator:n,value:r}){return typeof e!="number"||typeof r!="number"?"":`,\
 ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[n]}${d(r,"is expected","are expected")}`}export{y as a,x as b};
