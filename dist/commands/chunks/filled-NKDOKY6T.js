import{a as f,b as d}from"./chunk-UTN7TSCR.js";import{b as a}from"./chunk-WT3BOX2Z.js";import"./chunk-YFWBQXD3.js";async function y({message:e="",...s},i){let n=await i({...s,message:void 0}),{control:o}=n;if(!o?.judge)return n;let{judge:l}=o,r=["actual","message",...Object.
keys(o.expected??{}).map(t=>`expected.${t}`)],c=f(e).filter(t=>!r.includes(t)).map(t=>({path:["message"],message:`message cannot fill in {{ ${t} }}${a(t,r)||`; \
it can fill in ${r.join(", ")}`}`}));return c.length>0?{...n,problems:[...n.problems,...c]}:{...n,control:{...o,judge:t=>p(l(t),e,o)}}}function p(e,s,{expected:i}){
if(e.status!=="fail")return e;let n={actual:e.actual,message:e.message},o=i??{},l=d(s,r=>m(n[r]??o[r.replace(/^expected\./,"")]));return{...e,message:l}}function m(e){
return e==null?"?":Array.isArray(e)?e.map(String).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}export{y as selectFilled};
