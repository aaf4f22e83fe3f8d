import{i,k as p}from"./chunk-QZZWEYZC.js";import{$q_a as o,$q_b as s}from"../index.js";
function u(n,r){let e=s.flatMap(t=>{let{secret:a,environment:g=[]}=o[t];return a?[r.get(t),n[`INPUT_${t.toUpperCase()}`],...g.map(l=>n[l])]:[]}),c=Object.entries(
n).filter(([t])=>t.startsWith("COUNTERSIGN_CONTROL_SECRET_")),f=[...e,...c.map(([,t])=>t)];return[...new Set(f.filter(t=>t!==void 0&&t.trim()!==""))]}function R(n,r){for(let e of u(n,r))i(e);return p}export{R as onRunner};
