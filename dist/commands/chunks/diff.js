import{a as b}from"./shared-command.js";import{a as I}from"./shared-utf8.js";import"./shared-checks.js";import{b as k,g as j,h as f,m as p,n as m}from"./shared-api.js";
import{a as v,b as g}from"./shared-shared-errors.js";import{a as l,d as q}from"./shared-text.js";import"./shared-bundler.js";import{readFile as O}from"node:fs/promises";
var T=m({schema:f().check(j(/^countersign\.report\/v\d+$/)),verdict:f(),requirements:p(m({name:f(),controls:p(m({id:f(),title:f(),status:f(),message:f()}))}))}),
x={operands:{name:"REPORT",count:"any number"},flags:[b],run:P};async function P({operands:e,flags:t},r){let[a,n]=e;if(a===void 0||n===void 0||e.length>2)throw new g(
"INPUT_INVALID",`diff takes two reports, not ${e.length}`,{advice:"name the older report.json first, then the newer one"});let[i,s]=await Promise.all([N(a),N(n)]),
d=w(i,s);if(t.has("json")){let o={before:i.verdict,after:s.verdict};r.print(JSON.stringify({schema:"countersign.diff/v1",verdict:o,changes:d},null,2))}else r.print(
C(i,s,d,r));return d.some(({kind:o})=>o==="newly failing")?v.nonCompliant:v.compliant}var c=({status:e})=>e==="fail"||e==="unknown";function w(e,t){let[r,a]=[y(
e),y(t)];return[...new Set([...r.keys(),...a.keys()])].flatMap(n=>{let[i,s]=[r.get(n),a.get(n)],{requirement:d,id:o,title:u}=s??i??{requirement:"",id:"",title:""},
h=S(i,s);return h===void 0?[]:[{kind:h,requirement:d,id:o,title:u,before:$(i),after:$(s)}]})}function S(e,t){return t?e?c(t)!==c(e)?c(t)?"newly failing":"fixed":
e.status===t.status&&e.message===t.message?void 0:"changed":c(t)?"newly failing":"added":"removed"}var $=e=>e?{status:e.status,message:e.message}:null;function y({
requirements:e}){let t=new Map;for(let{name:r,controls:a}of e)for(let{id:n,title:i,status:s,message:d}of a){let o=1;for(;t.has(JSON.stringify([r,n,o]));)o++;t.set(
JSON.stringify([r,n,o]),{requirement:r,id:n,title:i,status:s,message:d})}return t}async function N(e){let t;try{t=await O(e)}catch(a){let{code:n}=a,i=n==="ENOEN\
T"?"does not exist":`cannot be opened (${n})`;throw new g("INPUT_INVALID",`report ${e} ${i}`,{cause:a})}let{data:r}=k(T,M(I(t)));if(r)return r;throw new g("INPU\
T_INVALID",`${e} is not a report of Countersign`,{advice:"name a report.json that a job wrote"})}function M(e){try{return e===void 0?void 0:JSON.parse(e)}catch{
return}}var A={"newly failing":"Newly failing",fixed:"Fixed",changed:"Changed",added:"Added",removed:"Removed"};function C(e,t,r,{surface:a}){let n=Object.entries(
A).flatMap(([s,d])=>{let o=r.filter(u=>u.kind===s);return o.length===0?[]:[`${a.tone(d,"bold")} (${o.length})`,...o.flatMap(J),""]}),i=e.verdict===t.verdict?`Th\
e verdict is still ${l(t.verdict)}`:`The verdict was ${l(e.verdict)} and is ${l(t.verdict)}`;return[...n,`${i}; ${q(r.length,"control")} changed`].join(`
`)}function J({requirement:e,id:t,title:r,before:a,after:n}){let i=[a,n].flatMap(d=>d?[l(d.status)]:[]).join(" → "),s=n??a;return[`  ${l(e)}: ${l(r)} (${l(t)}\
): ${i}`,...s?[`      ${l(s.message,1e3)}`]:[]]}export{w as changesBetween,x as diff};
