import{a as c}from"./chunk-W7XCJQ6Q.js";import{b as n}from"./chunk-LNBADDNN.js";import{b as o}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";async function w(t,h,i){let[r="",s]=t.split("#sha256="),a=await c([r]);if(a.some(({kind:p})=>p==="path"))throw new o("POLICY_INVALID",`a policy cannot extend th\
e bare path ${t}`,{advice:"name group/project:path/to/file.yml@ref, so that it is clear whose file at which ref is meant"});let[e={source:t,text:""}]=await n(a,
h,void 0);if(s!==void 0&&i(e.text)!==s.toLowerCase())throw new o("POLICY_INVALID",`${r} is not the file that was pinned: its sha256 is ${i(e.text)}`,{advice:"lo\
ok at what changed there, then change the pin"});return{...e,source:t}}export{w as readBase};
