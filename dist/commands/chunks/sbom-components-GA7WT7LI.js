import{b as g,d as O}from"./chunk-3BC5DGKP.js";import{a as w,b as A,c as $,d as j,e as x}from"./chunk-DS3F3ZQS.js";import{a as l,e as v}from"./chunk-ZKCBGT5Y.js";
import"./chunk-CNO2LHKH.js";import"./chunk-MT7UWVSJ.js";import"./chunk-TQZYWVTD.js";import"./chunk-6I5PZASL.js";import"./chunk-G7EV5TCR.js";
import"./chunk-3JND7BRY.js";import"./chunk-HB45QP43.js";import"./chunk-MDPHUWVB.js";import"./chunk-G436ABEP.js";import{c as P,e as R,f as q,
g as h}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import{i as M}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";
import{a as u,b as C,c as d}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var E=P({id:"sbom_components",title:"No denied component is in, and every required one is",severity:"high",scope:"project",needs:{sboms:v()},needsFor:A,params:M(
{...w,denied:g,required:g}),remediation:{text:"remove or update the denied components, and add the required ones"},check({sboms:n},{denied:t=[],required:c=[]}){
if(t.length+c.length===0)return h("the policy names no package: neither denied nor required is given");let a=x(n);if(a)return a;let s=j(n),i=t.map(e=>F(e,s)),m=c.
map(e=>F(e,s)),p=i.flatMap(({rule:e,sure:o})=>o.map(r=>I(r,e))),b=m.filter(({sure:e,doubtful:o})=>e.length+o.length===0),k=[...p.length>0?[`${C(p.length,"compon\
ent is","components are")} denied, ${$(n)}: ${d(p)}`]:[],...b.length>0?[`required and absent: ${d(b.map(({rule:e})=>f(e)))}`]:[]];if(k.length>0)return q(k.join(
"; "),{actual:p.slice(0,100)});let y=[...i.flatMap(({rule:e,doubtful:o})=>o.map(r=>`${l(r)} may be ${f(e)}`)),...m.flatMap(({rule:e,sure:o,doubtful:[r]})=>o.length===
0&&r?[`${l(r)} may not be ${f(e)}`]:[])];return y.length>0?h(`the SBOM says too little (no purl, or no version that can be compared): ${d(y)}`):R(`the component\
s are as asked, ${$(n)}`)}});function F(n,t){let c=O(n),a=[],s=[];for(let i of t){let m=c(i);m!=="no"&&(m==="yes"?a:s).push(i)}return{rule:n,sure:a,doubtful:s}}
function f({purl:n,versions:t}){return u(t===void 0?n:`${n} ${t}`)}function I(n,t){return`${l(n)} (${t.reason===void 0?f(t):u(t.reason)})`}export{E as sbomComponents};
