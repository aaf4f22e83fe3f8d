import{d as v}from"./shared-text.js";import"./shared-bundler.js";var g=500,h=[8e3,2e4,3e4,6e4],m="\r\x1B[K";function w(t,{surface:r,env:o,print:e},n,s,c=()=>performance.
now(),i=u=>process.stdout.write(u)){let{after:u}=t.ports,a=r.host==="terminal"&&o.TERM!=="dumb"&&!s,l=0,p=()=>{},f=!1;function $(){let d=q(t,Math.round((c()-n)/
1e3));a?i(`${m}${d}`):e(d),p=u(a?g:h[l]??h.at(-1)??g,$),l++}return $(),()=>{p(),a&&!f&&i(m),f=!0}}function q({ports:t,requestCount:r},o){let{targets:e,done:n}=t.
progress,s=e.length===0?"":`, ${n.length} of ${e.length} delivered`;return`…        still at work: ${v(r(),"request")}${s}, ${o} s`}export{w as showProgress};
