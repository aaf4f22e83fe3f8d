import{$34e5_a as c,$34e5_b as p}from"../index.js";import{$42a1_b as r}from"../index.js";async function f(t,h,a){let[o="",i]=t.split("#sha256="),s=p([o]);if(s.some(
({kind:n})=>n==="path"))throw new r("POLICY_INVALID",`a policy cannot extend the bare path ${t}`,{advice:"name group/project:path/to/file.yml@ref, so that it is\
 clear whose file at which ref is meant"});let[e={source:t,text:""}]=await c(s,h,void 0);if(i!==void 0&&a(e.text)!==i.toLowerCase())throw new r("POLICY_INVALID",
`${o} is not the file that was pinned: its sha256 is ${a(e.text)}`,{advice:"look at what changed there, then change the pin"});return{...e,source:t}}export{f as readBase};
