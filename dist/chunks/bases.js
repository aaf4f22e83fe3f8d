import{a as o}from"./shared-address.js";import{$98be_a as h}from"../index.js";import{$3916_d as p}from"../index.js";import{$42a1_b as c}from"../index.js";async function d(t,r,e){
let[i="",s]=t.split("#sha256="),n=await p([i]),[a={source:t,text:""}]=await h(n,r,void 0);if(s!==void 0&&e(a.text)!==s.toLowerCase())throw new c("POLICY_INVALID",
`${o(i)} is not the file that was pinned: its sha256 is ${e(a.text)}`,{advice:"check what has changed in the file, then update the pin"});return{...a,source:o(t)}}export{d as readBase};
