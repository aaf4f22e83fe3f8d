$export({a:()=>s,b:()=>o,c:()=>a,d:()=>c,e:()=>f,f:()=>l,g:()=>d,h:()=>m,i:()=>k,j:()=>p});var s=["info","low","medium","high","critical"],o=["observe","warn","enforce"];function a(n){let{check:t,...e}=n;return{kind:"own",loadCheck:async()=>t,...e}}function c(n,t){return n.kind==="built-in"&&t!==void 0&&n.titleFor?.(t)||n.title}function f(n){return{kind:"built-in",scope:"project",...n}}async function l(n){let t=n.kind==="own"?await n.needsFor?.():void 0,e=(i,r)=>Object.values(i).map(u=>({fact:u,isOnRequest:r}));return[...e(n.needs,!1),...e(t??{},!0)]}function d(n,t){return`${n}

${t.map(e=>`- ${e}`).join(`
`)}`}function m(n,t={}){return{status:"pass",message:n,...t}}function k(n,t={}){return{status:"fail",message:n,...t}}function p(n){return{status:"unknown",message:n}}
