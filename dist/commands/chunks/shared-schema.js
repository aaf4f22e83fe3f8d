import{C as n,a as o,b as u,f as c,g as p,i as d,w as l}from"./shared-api.js";var i=class extends Error{issues;constructor(s){super(`unexpected ${s[0]?.path.join(
".")||"shape"}`),this.issues=s}};function f(s,a){let{success:e,data:r,error:t}=u(s,a);if(e)return r;throw new i(t.issues)}var v=o("Maybe",(s,a)=>{l.init(s,a);let{
parse:e}=s._zod;s._zod.parse=(r,t)=>(r.value===null&&(r.value=void 0),e(r,t))});function h(s){return new v({type:"optional",innerType:s})}function b(s,a){let e=a===
void 0?[]:[n(a)];return d().check(p(1,{abort:!0}),c(s),...e)}export{i as a,f as b,h as c,b as d};
