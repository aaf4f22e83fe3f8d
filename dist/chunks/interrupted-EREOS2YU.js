import{$9_a as a,$9_c as n}from"../index.js";import{$4_b as d}from"../index.js";function f({targets:c,done:s},u){let o=(t,e,r)=>`${t==="status_check"?"status check":"external control"} ${r==null?e:`"${a(r)}" (${e})`}`,l=s.map(t=>`${o(t.target,
t.id,t.name)}: ${t.status}`),i=c.filter(({kind:t,id:e})=>!s.some(r=>r.target===t&&r.id===e)),m=l.length===0?"nothing was delivered":`delivered: ${n(l)}`,p=i.length===
0?"":`; not delivered: ${n(i.map(({kind:t,id:e,name:r})=>o(t,e,r)))}`;return new d("INTERRUPTED",`the job was cancelled; ${m}${p}`,{cause:u})}export{f as interrupted};
