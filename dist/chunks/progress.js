import{$f045_d as v}from"../index.js";var g=500,h=[8e3,2e4,3e4,6e4],m="\r\x1B[K";function w(e,{surface:r,env:o,print:t},n,s,c=()=>performance.now(),l=u=>process.
stdout.write(u)){let{after:u}=e.ports,a=r.host==="terminal"&&o.TERM!=="dumb"&&!s,f=0,i=()=>{},p=!1;function $(){let d=q(e,Math.round((c()-n)/1e3));a?l(`${m}${d}`):
t(d),i=u(a?g:h[f]??h.at(-1)??g,$),f++}return $(),()=>{i(),a&&!p&&l(m),p=!0}}function q({ports:e,requestCount:r},o){let{targets:t,done:n}=e.progress,s=t.length===
0?"":`, ${n.length} of ${t.length} delivered`;return`…        still at work: ${v(r(),"request")}${s}, ${o} s`}export{w as showProgress};
