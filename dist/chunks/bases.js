import{$98be_a as n}from"../index.js";import{$34e5_d as h}from"../index.js";import{$42a1_b as c}from"../index.js";async function d(t,o,a){let[s="",i]=t.split("#\
sha256="),r=h([s]),[e={source:t,text:""}]=await n(r,o,void 0);if(i!==void 0&&a(e.text)!==i.toLowerCase())throw new c("POLICY_INVALID",`${s} is not the file that\
 was pinned: its sha256 is ${a(e.text)}`,{advice:"check what has changed in the file, then update the pin"});return{...e,source:t}}export{d as readBase};
