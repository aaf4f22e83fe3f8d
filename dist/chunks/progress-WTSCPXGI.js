import{$9_b as d}from"../index.js";var h=500,g=[8e3,2e4,3e4,6e4],v="\r\x1B[K";function P(e,{surface:r,env:o,print:t},n,s,b=()=>performance.now(),c=i=>process.stdout.write(i)){let{after:i}=e.ports,
l=r.host==="terminal"&&o.TERM!=="dumb"&&!s,a=0,u=()=>{},p=!1;function f(){let m=$(e,Math.round((b()-n)/1e3));l?c(`${v}${m}`):t(m),u=i(l?h:g[a]??g.at(-1)??h,f),a++}
return f(),()=>{u(),l&&!p&&c(v),p=!0}}function $({ports:e,requestCount:r},o){let{targets:t,done:n}=e.progress,s=t.length===0?"":`, ${n.length} of ${t.length} de\
livered`;return`…        still at work: ${d(r(),"request")}${s}, ${o} s`}export{P as showProgress};
