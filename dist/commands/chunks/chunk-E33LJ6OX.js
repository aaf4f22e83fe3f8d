import{g as o}from"./chunk-5CR5D7FZ.js";import{b as d}from"./chunk-Z23466PB.js";var y=["=","!=",">","<",">=","<="];function c(n,{operator:e,value:t}){if(e==="=")return n===t;if(e==="!=")return n!==t;if(!(typeof n!="number"||typeof t!="numbe\
r"))return e===">"?n>t:e==="<"?n<t:e===">="?n>=t:n<=t}function x(n,e){if("unknown"in n)return o(n.unknown);let{value:t,because:r,note:s}=n,a=s===void 0?{actual:t}:
{actual:t,note:s},u=c(t,e);if(u===void 0)return o(`GitLab cannot order ${t} against ${JSON.stringify(e.value)} and records no status for this control`);let{doubt:i,
mayBeHigher:f}=n;return i!==void 0?o(`${r}, but ${i}`):f!==void 0&&!p(u,e.operator)?o(`${r}, but ${f}`):u?{status:"pass",message:r,...a}:{status:"fail",message:`${r}${m(
t,e)}`,...a}}function p(n,e){return n?e===">="||e===">":e==="<="||e==="<"}function m(n,{operator:e,value:t}){return typeof n!="number"||typeof t!="number"?"":`,\
 ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[e]}${d(t,"is expected","are expected")}`}export{y as a,x as b};
