var r=["info","low","medium","high","critical"],u=["observe","warn","enforce"];function o(n){return{kind:"own",...n}}function c(n){return{kind:"built-in",scope:"\
project",...n}}async function f(n){let e=n.kind==="own"?await n.needsFor?.():void 0,s=(t,a)=>Object.values(t).map(i=>({fact:i,isOnRequest:a}));return[...s(n.needs,
!1),...s(e??{},!0)]}function l(n,e,s){let t=e.map(a=>`- ${a}`).join(`
`);return[n,t,...s?["For example:",`\`\`\`yaml
${s}
\`\`\``]:[]].join(`

`)}function m(n,e={}){return{status:"pass",message:n,...e}}function d(n,e={}){return{status:"fail",message:n,...e}}function p(n){return{status:"unknown",message:n}}export{r as a,u as b,o as c,c as d,f as e,l as f,m as g,d as h,p as i};
