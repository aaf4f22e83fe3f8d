import{A as h,c as y,e as g,h as c,i as p,x as P}from"./chunk-GG7O6GU5.js";import"./chunk-YFWBQXD3.js";var u=50;function C(t){let n=new P,o=e=>{let{line:a,col:s}=n.linePos(e);return{line:Math.max(a,1),column:Math.max(s,1)}},r;try{r=h(t,{version:"1.2",lineCounter:n,
prettyErrors:!1,uniqueKeys:!0})}catch(e){if(e instanceof RangeError)return{errors:[{line:1,column:1,message:"is nested too deeply"}]};throw e}let i=[...r.errors,
...r.warnings];if(i.length>0)return{errors:i.slice(0,20).map(({pos:e,message:a})=>({...o(e[0]),message:k(a)}))};let l=0;if(p(r,{Alias:()=>{l++}}),l>u)return{errors:[
{line:1,column:1,message:`uses more than ${u} aliases`}]};let f;try{f=r.toJS({maxAliasCount:u})}catch(e){return{errors:[{line:1,column:1,message:k(e instanceof Error?
e.message:"cannot be read")}]}}let w=(e,a=!1)=>{for(let s=e.length;s>0;s--){let m=e.slice(0,s),d=(a&&s===e.length?b(r,m):void 0)??x(r,m);if(d!==void 0)return o(
d)}return{line:1,column:1}};return{data:f,places:async()=>w}}function x(t,n){let o=t.getIn(n,!0);return c(o)?o.range?.[0]:void 0}function b(t,n){let o=n.length===
1?t.contents:t.getIn(n.slice(0,-1),!0);if(!y(o))return;let r=o.items.find(({key:i})=>g(i)&&i.value===n.at(-1));return r&&c(r.key)?r.key.range?.[0]:void 0}function k(t){
let n=(t.split(`
`)[0]??"").replace(/[.:]$/,"");return`${n.charAt(0).toLowerCase()}${n.slice(1)}`}export{C as parseYaml};
