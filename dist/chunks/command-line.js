import{$1b3d_b as b}from"../index.js";import{$f045_e as k}from"../index.js";import{$42a1_b as f}from"../index.js";import{parseArgs as y}from"node:util";var h=[{
name:"help",about:"show what the command takes"},{name:"version",about:"show the version"}];function I(n,{operands:e,flags:t},o){let i=new Map([...t,...h].map(a=>[
a.name,a])),s=A(o,i),{tokens:c}=y({args:s,options:{...Object.fromEntries([...i.values()].map(a=>[a.name,{type:N(a)}])),help:{type:"boolean",short:"h"},version:{
type:"boolean",short:"v"}},strict:!1,allowPositionals:!0,tokens:!0}),r=[],u=new Map,m=new Map,v=[];for(let a of c){if(a.kind==="positional"){let d=m.get(a.index-
1);(d===void 0||d!==s[a.index-1])&&r.push(a.value)}if(a.kind!=="option")continue;let l=i.get(a.name);if(!l){m.set(a.index,(s[a.index]??"").replace(/=.*$/s,""));
continue}let p=u.get(l.name),$=_(l,a,p!==void 0);$!==void 0?v.push($):u.set(l.name,p===void 0?a.value??"true":`${p}
${a.value}`)}let g=[...i.keys()].map(a=>`--${a}`),w=[...m.values()].map(a=>`${n} has no flag ${a}${b(a,g)}`);return{operands:r,flags:u,problems:[...w,...v,...q(
n,e,r)]}}function x(n,{problems:e}){if(e.length===0)return;let t=`countersign ${n} --help shows what it takes`,[o=""]=e;throw e.length===1?new f("INPUT_INVALID",
o,{advice:t}):new f("INPUT_INVALID",`the command line has ${k(e.length,"problem")}`,{problems:e,advice:t})}function A(n,e){let t=[];for(let o of n){let[i="",s=""]=/^--(.+)$/.
exec(t.at(-1)??"")??[];e.get(s)?.mayStandAlone&&/^(true|false)$/.test(o)?t.splice(-1,1,`${i}=${o}`):t.push(o)}return t}function N({value:n,mayStandAlone:e}){return n===
void 0||e?"boolean":"string"}function _(n,{rawName:e,value:t,inlineValue:o},i){return n.value===void 0?t===void 0?void 0:`${e} takes no value`:t===void 0?n.mayStandAlone?
void 0:`${e} requires a value: ${n.value}`:!o&&/^--?[a-z]/i.test(t)?`${e} requires a value: ${n.value}; if the value is ${t}, write ${e}=${t}`:t===""&&!n.isInput?
`${e} requires a value: ${n.value}`:i&&!n.isInput?`${e} is given twice`:void 0}function q(n,e,t){if(!e){let o=t.map(i=>`"${i}"`).join(", ");return t.length===0?
[]:[`${n} takes flags only, not ${o}`]}return e.count==="any number"||t.length===1?[]:[`${n} takes one ${e.name.toLowerCase()}, not ${t.length}`]}export{h as commonFlags,I as readCommandLine,x as refuseProblems};
