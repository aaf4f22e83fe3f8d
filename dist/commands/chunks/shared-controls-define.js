var r=["info","low","medium","high","critical"],u=["observe","warn","enforce"];function o(n){return{kind:"own",...n}}function c(n,t){return n.kind==="built-in"&&
t!==void 0&&n.titleFor?.(t)||n.title}function f(n){return{kind:"built-in",scope:"project",...n}}async function l(n){let t=n.kind==="own"?await n.needsFor?.():void 0,
e=(s,i)=>Object.values(s).map(a=>({fact:a,isOnRequest:i}));return[...e(n.needs,!1),...e(t??{},!0)]}function d(n,t,e){let s=t.map(i=>`- ${i}`).join(`
`);return[n,s,...e?["For example:",`\`\`\`yaml
${e}
\`\`\``]:[]].join(`

`)}function m(n,t={}){return{status:"pass",message:n,...t}}function p(n,t={}){return{status:"fail",message:n,...t}}function w(n){return{status:"unknown",message:n}}export{r as a,u as b,o as c,c as d,f as e,l as f,d as g,m as h,p as i,w as j};
