var r=["info","low","medium","high","critical"],u=["observe","warn","enforce"];function o(n){return{kind:"own",...n}}function c(n,t){return n.kind==="built-in"&&
t!==void 0&&n.titleFor?.(t)||n.title}function f(n){return{kind:"built-in",scope:"project",...n}}async function d(n){let t=n.kind==="own"?await n.needsFor?.():void 0,
s=(i,e)=>Object.values(i).map(a=>({fact:a,isOnRequest:e}));return[...s(n.needs,!1),...s(t??{},!0)]}function l(n,t){return`${n}

${t.map(s=>`- ${s}`).join(`
`)}`}function m(n,t={}){return{status:"pass",message:n,...t}}function p(n,t={}){return{status:"fail",message:n,...t}}function w(n){return{status:"unknown",message:n}}export{r as a,u as b,o as c,c as d,f as e,d as f,l as g,m as h,p as i,w as j};
