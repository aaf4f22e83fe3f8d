import{$34e5_a as c,$34e5_b as p}from"../index.js";import{$42a1_b as s}from"../index.js";async function d(e,n,a){let[o="",i]=e.split("#sha256="),h=p([o]);if(h.some(
({kind:r})=>r==="path"))throw new s("POLICY_INVALID",`a policy cannot extend the bare path ${e}`,{advice:"name group/project:path/to/file.yml@ref, because a bar\
e path does not say which project and which ref"});let[t={source:e,text:""}]=await c(h,n,void 0);if(i!==void 0&&a(t.text)!==i.toLowerCase())throw new s("POLICY_\
INVALID",`${o} is not the file that was pinned: its sha256 is ${a(t.text)}`,{advice:"check what has changed in the file, then update the pin"});return{...t,source:e}}export{d as readBase};
