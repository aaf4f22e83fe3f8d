import{c as n,d as o,f as c}from"./shared-table.js";function l(t,r){let a=o.flatMap(e=>{let{secret:p,environment:f=[]}=n[e];return p?[r.get(c(e)),t[`INPUT_${e.toUpperCase()}`],
...f.map(m=>t[m])]:[]}),i=Object.entries(t).filter(([e])=>e.startsWith("COUNTERSIGN_CONTROL_SECRET_")),s=[...a,...i.map(([,e])=>e)];return[...new Set(s.filter(e=>e!==
void 0&&e.trim()!==""))]}export{l as a};
