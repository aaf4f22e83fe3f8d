import{A as v,c as k,e as m,f as w,h as x,i as g,w as M,x as S,y as $}from"./shared-compose-collection.js";var u=50,A=100,i={line:1,column:1},y={...i,message:"i\
s nested too deeply"};function C(s){let e=f(s);if(!e)return{errors:[y]};let{document:r,at:t}=e,o=[...[...r.errors,...r.warnings].map(({pos:[a],message:l})=>({offset:a,
message:l})),...p(r).map(({offset:a})=>({offset:a,message:"Map keys must be unique"}))];if(o.length>0)return{errors:o.slice(0,20).map(({offset:a,message:l})=>({
...t(a),message:h(l)}))};let n=0;if(g(r,{Alias:()=>{n++}}),n>u)return{errors:[{...i,message:`uses more than ${u} aliases`}]};try{return{data:r.toJS({maxAliasCount:u}),
places:async()=>d(e)}}catch(a){let l=h(a instanceof Error?a.message:"cannot be read");return{errors:[{...i,message:l}]}}}function b(s){let e=f(s);if(!e)return[y];
let{document:r,at:t}=e;return p(r).map(({key:o,offset:n})=>({...t(n),message:`the key ${o} occurs twice`}))}function J(s){let e=f(s);return e?d(e):()=>i}function f(s){
if(O(s))return;let e=new S;return{document:v(s,{version:"1.2",lineCounter:e,prettyErrors:!1,uniqueKeys:!1}),at(r){let{line:t,col:o}=e.linePos(r);return{line:Math.
max(t,1),column:Math.max(o,1)}}}}function O(s){let e=new $;for(let r of new M().lex(s)){for(let t of e.next(r));if(e.stack.length>A)return!0}return!1}function p(s){
let e=[];return g(s,{Map(r,{items:t}){let o=new Set;for(let{key:n}of t)m(n)&&(o.has(n.value)&&e.push({key:n.value,offset:n.range?.[0]??0}),o.add(n.value))}}),e.
sort((r,t)=>r.offset-t.offset)}function d({document:s,at:e}){let r=q(s);return(t,o=!1)=>{for(let n=t.length;n>0;n--){let{key:a,value:l}=r.get(JSON.stringify(t.slice(
0,n)))??{},c=o&&n===t.length?a??l:l;if(c!==void 0)return e(c)}return i}}function q({contents:s}){let e=new Map;return r(s,[],void 0),e;function r(t,o,n){if(e.set(
JSON.stringify(o),{key:n,value:x(t)?t.range?.[0]:void 0}),w(t))for(let[a,l]of t.items.entries())r(l,[...o,a],void 0);if(k(t))for(let a of t.items)m(a.key)&&r(a.
value,[...o,String(a.key.value)],a.key.range?.[0])}}function h(s){let e=(s.split(`
`)[0]??"").replace(/[.:]$/,"");return`${e.charAt(0).toLowerCase()}${e.slice(1)}`}export{J as locateIn,C as parseYaml,b as repeatedKeys};
