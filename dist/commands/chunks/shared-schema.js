import{B as o,a as i,b as u,e as c,f as p,h as d,v as l}from"./shared-api.js";var n=class extends Error{issues;constructor(s){super(`unexpected ${s[0]?.path.join(
".")||"shape"}`),this.issues=s}};function f(s,e){let{success:a,data:r,error:t}=u(s,e);if(a)return r;throw new n(t.issues)}var v=i("Maybe",(s,e)=>{l.init(s,e);let{
parse:a}=s._zod;s._zod.parse=(r,t)=>(r.value===null&&(r.value=void 0),a(r,t))});function h(s){return new v({type:"optional",innerType:s})}function b(s,e){let a=e===
void 0?[]:[o(e)];return d().check(p(1,{abort:!0}),c(s),...a)}export{n as a,f as b,h as c,b as d};
