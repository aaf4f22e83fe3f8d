import{b as s}from"./chunk-C6EUKJGU.js";var c=1048576;async function h(e,r){let n=Buffer.byteLength(e);if(n>c){let y=`policy ${r} has ${n} bytes, more than the ${c} a policy may have`;throw new s("POL\
ICY_INVALID",y)}let t=e.replace(/^\ufeff/,"");if(t.trim()==="")throw new s("POLICY_INVALID",`policy ${r} is empty`);let a=await(/^\s*[[{]/.test(t)&&!/\.ya?ml(@|$)/.
test(r)?p:(await import("./yaml-MQUV2AWZ.js")).parseYaml)(t);if("errors"in a)throw m(r,a.errors);return a}async function p(e){let r=()=>import("./json-places-WHNFUZBI.js"),
n;try{n=JSON.parse(e)}catch(o){return{errors:[(await r()).syntaxError(e,o)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(o=>o.endsWith(":")).length!==
l(n)?{errors:(await r()).duplicateKeys(e)}:{data:n,places:async()=>(await r()).locateIn(e)}}function l(e){if(typeof e!="object"||e===null)return 0;let r=Object.
values(e);return r.reduce((n,t)=>n+l(t),Array.isArray(e)?0:r.length)}function m(e,r){let n=r.map(({line:i,column:o,message:a})=>`${e}:${i}:${o}: ${a}`),[t=""]=n;
return n.length===1?new s("POLICY_INVALID",t):new s("POLICY_INVALID",`policy ${e} has ${n.length} problems`,{problems:n})}export{h as a,m as b};
