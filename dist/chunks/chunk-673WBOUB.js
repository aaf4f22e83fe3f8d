import{$o_a as r,$o_b as e}from"../index.js";function f(n,i){let s=e.flatMap(t=>{let{secret:a,environment:u=[]}=r[t];return a?[i.get(t),n[`INPUT_${t.toUpperCase()}`],...u.map(l=>n[l])]:[]}),o=Object.entries(
n).filter(([t])=>t.startsWith("COUNTERSIGN_CONTROL_SECRET_")),p=[...s,...o.map(([,t])=>t)];return[...new Set(p.filter(t=>t!==void 0&&t.trim()!==""))]}export{f as a};
