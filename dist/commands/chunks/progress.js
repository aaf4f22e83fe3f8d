import{f as v}from"./shared-text.js";import"./shared-bundler.js";var d=500,h=[8e3,2e4,3e4,6e4],m="\r\x1B[K";function w(e,{surface:r,env:n,print:t},o,s,c=()=>performance.
now(),a=u=>process.stdout.write(u)){let{after:u}=e.ports,i=r.host==="terminal"&&n.TERM!=="dumb"&&!s,l=0,f=()=>{},p=!1;function g(){let $=q(e,Math.round((c()-o)/
1e3));i?a(`${m}${$}`):t($),f=u(i?d:h[l]??h.at(-1)??d,g),l++}return g(),()=>{f(),i&&!p&&a(m),p=!0}}function q({ports:e,requestCount:r},n){let{targets:t,done:o}=e.
progress,s=t.length===0?"":`, ${o.length} of ${t.length} delivered`;return`…        still running: ${v(r(),"request")}${s}, ${n} s`}export{w as showProgress};
