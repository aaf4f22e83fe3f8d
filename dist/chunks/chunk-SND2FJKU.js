import{b as a}from"./chunk-WT3BOX2Z.js";import{$g_b as c,$g_c as h}from"../index.js";import{$9_a as d,$9_c as u}from"../index.js";import{$4_b as s}from"../index.js";function N(t,r){let[e=""]=t;return t.length===1?new s("TARGET_UNKNOWN",e):new s("TARGET_UNKNOWN",`${t.length} entries of ${r} fit nothing`,{problems:t})}function w(t,r,e){
let g=e.length===0?"this merge request has none: a check bound to a protected branch counts only where the branch's name equals the target branch exactly":`this\
 merge request has ${u(e.map(({id:n,name:f})=>`"${d(f)}" (${n})`))}`,o=[...h(t)].find(([,n])=>c(n,e));if(o)return`status_check ${t}: the policy has no requireme\
nt "${o[0]}"${a(o[0],r)}`;let i=[...h(t)].find(([n])=>r.includes(n))?.[1]??t,$=e.map(({name:n})=>n);return`there is no status check ${/^\d+$/.test(i)?"with id ":
""}"${i}"${a(i,$)} (${g})`}export{N as a,w as b};
