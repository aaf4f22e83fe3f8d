import{A as o,a as u,b as i,e as c,f as p,h as d,u as l}from"./shared-api.js";var n=class extends Error{issues;constructor(s){super(`unexpected ${s[0]?.path.join(
".")||"shape"}`),this.issues=s}};function f(s,e){let{success:a,data:r,error:t}=i(s,e);if(a)return r;throw new n(t.issues)}var h=u("Maybe",(s,e)=>{l.init(s,e);let{
parse:a}=s._zod;s._zod.parse=(r,t)=>(r.value===null&&(r.value=void 0),a(r,t))});function v(s){return new h({type:"optional",innerType:s})}function b(s,e){let a=e===
void 0?[]:[o(e)];return d().check(p(1,{abort:!0}),c(s),...a)}export{n as a,f as b,v as c,b as d};
