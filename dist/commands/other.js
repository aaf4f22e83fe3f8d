import{a as g}from"./chunks/shared-version.js";import{a as I}from"./chunks/shared-input-flags.js";import"./chunks/shared-table.js";import"./chunks/shared-values.js";
import{b as y}from"./chunks/shared-nearest.js";import{a as w,b as h}from"./chunks/shared-shared-errors.js";import{d as L}from"./chunks/shared-text.js";import"./chunks/shared-bundler.js";
import{parseArgs as N}from"node:util";var b=[{name:"help",about:"show what the command takes"},{name:"version",about:"show the version"}];function M(a,{operands:e,
flags:t},i){let o=new Map([...t,...b].map(n=>[n.name,n])),r=E(i,o),{tokens:s}=N({args:r,options:{...Object.fromEntries([...o.values()].map(n=>[n.name,{type:G(n)}])),
help:{type:"boolean",short:"h"},version:{type:"boolean",short:"v"}},strict:!1,allowPositionals:!0,tokens:!0}),l=[],m=new Map,p=new Map,v=[];for(let n of s){if(n.
kind==="positional"){let $=p.get(n.index-1);($===void 0||$!==r[n.index-1])&&l.push(n.value)}if(n.kind!=="option")continue;let d=o.get(n.name);if(!d){p.set(n.index,
(r[n.index]??"").replace(/=.*$/s,""));continue}let c=m.get(d.name),f=q(d,n,c!==void 0);f!==void 0?v.push(f):m.set(d.name,c===void 0?n.value??"true":`${c}
${n.value}`)}let j=[...o.keys()].map(n=>`--${n}`),A=[...p.values()].map(n=>`${a} has no flag ${n}${y(n,j)}`);return{operands:l,flags:m,problems:[...A,...v,...D(
a,e,l)]}}function O(a,{problems:e}){if(e.length===0)return;let t=`countersign ${a} --help shows what it takes`,[i=""]=e;throw e.length===1?new h("INPUT_INVALID",
i,{advice:t}):new h("INPUT_INVALID",`the command line has ${L(e.length,"problem")}`,{problems:e,advice:t})}function E(a,e){let t=[];for(let i of a){let[o="",r=""]=/^--(.+)$/.
exec(t.at(-1)??"")??[];e.get(r)?.mayStandAlone&&/^(true|false)$/.test(i)?t.splice(-1,1,`${o}=${i}`):t.push(i)}return t}function G({value:a,mayStandAlone:e}){return a===
void 0||e?"boolean":"string"}function q(a,{rawName:e,value:t,inlineValue:i},o){return a.value===void 0?t===void 0?void 0:`${e} takes no value`:t===void 0?a.mayStandAlone?
void 0:`${e} requires a value: ${a.value}`:!i&&/^--?[a-z]/i.test(t)?`${e} requires a value: ${a.value}; if the value is ${t}, write ${e}=${t}`:t===""&&!a.isInput?
`${e} requires a value: ${a.value}`:o&&!a.isInput?`${e} is given twice`:void 0}function D(a,e,t){if(!e){let i=t.map(o=>`"${o}"`).join(", ");return t.length===0?
[]:[`${a} takes flags only, not ${i}`]}return e.count==="any number"||t.length===1?[]:[`${a} takes one ${e.name.toLowerCase()}, not ${t.length}`]}var u={evaluate:{
summary:"judge and report; this is the default",load:async()=>(await import("./chunks/evaluate.js")).evaluate},demo:{summary:"run the job against an embedded Gi\
tLab, without a token or a network",load:async()=>(await import("./chunks/demo.js")).demo},sandbox:{summary:"start the embedded GitLab and print its address and\
 tokens",load:async()=>(await import("./chunks/sandbox.js")).sandbox},validate:{summary:"check policies",load:async()=>(await import("./chunks/validate.js")).validate},
explain:{summary:"say what a control requires and how to fix it, or list all controls",load:async()=>(await import("./chunks/explain.js")).explain},test:{summary:"\
run policy tests; --record FILE makes one from a live project",load:async()=>(await import("./chunks/test.js")).test},verify:{summary:"verify signed evidence, a\
lone or in an archive",load:async()=>(await import("./chunks/verify.js")).verify}};function k(a){let e=Object.hasOwn(u,a)?u[a]:void 0;if(e)return e.load();let t=Object.
keys(u);throw new h("INPUT_INVALID",`there is no command ${a}${y(a,t)}`,{advice:`the commands are ${t.join(", ")}`})}function P(){return[`countersign ${g}: judg\
es a GitLab merge request against a policy and reports the verdict to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(u).map(
([a,{summary:e}])=>`  ${a.padEnd(10)} ${e}`),"","flags, each also as INPUT_NAME in the environment:",...I.map(({name:a,about:e})=>`  ${`--${a}`.padEnd(26)} ${e}`),
"","more flags: --help, --version; countersign COMMAND --help shows the flags of a command","","exit codes: 0 compliant, 1 non-compliant, 2 setup, 3 undetermine\
d, 4 not delivered, 143 cancelled"].join(`
`)}function S(a,{operands:e,flags:t}){let i=["countersign",a,...e?[C(e)]:[],"[FLAGS]"],o=[...t,...b].map(s=>[T(s),s.about]),r=Math.min(28,Math.max(...o.map(([s])=>s.
length)));return[`usage: ${i.join(" ")}`,"",u[a]?.summary,"","flags:",...o.map(([s,l])=>`  ${s.length>r?`${s}
  ${" ".repeat(r)}`:s.padEnd(r)}  ${l}`)].join(`
`)}function C({name:a,count:e}){return e==="exactly one"?a:`[${a}...]`}function T({name:a,value:e,mayStandAlone:t}){return e===void 0?`--${a}`:t?`--${a}[=${e}]`:
`--${a} ${e}`}async function x(a,e){let[t="help",...i]=a;if(t==="help")return x(["--help",...i],e);let o=!t.startsWith("-"),r=o?t:"evaluate",s=await k(r),l=M(r,
s,o?i:a);if(l.flags.has("help")){let[m]=o?[r]:l.operands;return e.print(m===void 0?P():S(m,await k(m))),w.compliant}return l.flags.has("version")?(e.print(g),w.
compliant):(O(r,l),s.run(l,e))}export{x as otherCommand};
