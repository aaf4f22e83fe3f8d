import{a as N}from"./shared-command.js";import{b as I}from"./shared-regular-file.js";import{e as k}from"./shared-unfit-file.js";import{a as j}from"./shared-utf8.js";
import"./shared-checks.js";import{b as q,h as T,i as f,n as p,o as u}from"./shared-api.js";import{a as v,b as g}from"./shared-shared-errors.js";import{a as l,e as O,
f as P}from"./shared-text.js";import"./shared-bundler.js";var x=u({schema:f().check(T(/^countersign\.report\/v\d+$/)),verdict:f(),requirements:p(u({name:f(),controls:p(
u({id:f(),title:f(),status:f(),message:f()}))}))}),A={operands:{name:"REPORT",count:"any number"},flags:[N],run:M};async function M({operands:e,flags:t},r){let[
a,n]=e;if(a===void 0||n===void 0||e.length>2)throw new g("INPUT_INVALID",`diff takes two reports, not ${e.length}`,{advice:"name the older report.json first, th\
en the newer one"});let[s,i]=await Promise.all([b(a),b(n)]),d=w(s,i);if(t.has("json")){let o={before:s.verdict,after:i.verdict};r.print(O({schema:"countersign.d\
iff/v1",verdict:o,changes:d}))}else r.print(U(s,i,d,r));return d.some(({kind:o})=>o==="newly failing")?v.nonCompliant:v.compliant}var c=({status:e})=>e==="fail"||
e==="unknown";function w(e,t){let[r,a]=[y(e),y(t)];return[...new Set([...r.keys(),...a.keys()])].flatMap(n=>{let[s,i]=[r.get(n),a.get(n)],{requirement:d,id:o,title:m}=i??
s??{requirement:"",id:"",title:""},h=S(s,i);return h===void 0?[]:[{kind:h,requirement:d,id:o,title:m,before:$(s),after:$(i)}]})}function S(e,t){return t?e?c(t)!==
c(e)?c(t)?"newly failing":"fixed":e.status===t.status&&e.message===t.message?void 0:"changed":c(t)?"newly failing":"added":"removed"}var $=e=>e?{status:e.status,
message:e.message}:null;function y({requirements:e}){let t=new Map;for(let{name:r,controls:a}of e)for(let{id:n,title:s,status:i,message:d}of a){let o=1;for(;t.has(
JSON.stringify([r,n,o]));)o++;t.set(JSON.stringify([r,n,o]),{requirement:r,id:n,title:s,status:i,message:d})}return t}async function b(e){let t;try{t=await I(e)}catch(a){
throw new g("INPUT_INVALID",`report ${e} ${k(a)}`,{cause:a})}let{data:r}=q(x,C(j(t)));if(r)return r;throw new g("INPUT_INVALID",`${e} is not a report of Counter\
sign`,{advice:"name a report.json that a job wrote"})}function C(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}var R={"newly failing":"Newly faili\
ng",fixed:"Fixed",changed:"Changed",added:"Added",removed:"Removed"};function U(e,t,r,{surface:a}){let n=Object.entries(R).flatMap(([i,d])=>{let o=r.filter(m=>m.
kind===i);return o.length===0?[]:[`${a.tone(d,"bold")} (${o.length})`,...o.flatMap(D),""]}),s=e.verdict===t.verdict?`The verdict is still ${l(t.verdict)}`:`The \
verdict was ${l(e.verdict)} and is ${l(t.verdict)}`;return[...n,`${s}; ${P(r.length,"control")} changed`].join(`
`)}function D({requirement:e,id:t,title:r,before:a,after:n}){let s=[a,n].flatMap(d=>d?[l(d.status)]:[]).join(" → "),i=n??a;return[`  ${l(e)}: ${l(r)} (${l(t)}\
): ${s}`,...i?[`      ${l(i.message,1e3)}`]:[]]}export{w as changesBetween,A as diff};
