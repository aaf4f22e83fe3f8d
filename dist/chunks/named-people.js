import{b as d}from"./shared-project-members.js";import{$104c_b as h,$104c_c as b}from"../index.js";import{$82ce_h as p,$82ce_m as f,$82ce_n as g}from"../index.js";
var w={developer:30,maintainer:40,owner:50},_=g({username:p(),membership_state:b(p())});function n(r){return{id:`group_members ${r.toLowerCase()}`,summary:`The \
members of the group ${r}`,requiredRole:`membership of the group ${r}`,scope:"project",async collect({gitlab:o}){let a=`/groups/${encodeURIComponent(r)}/members`;
return{usernames:h(f(_),await o.read(a,{perPage:100})).filter(({membership_state:s="active"})=>s==="active").map(({username:s})=>s.toLowerCase())}}}}function $({
users:r=[],groups:o=[],roles:a=[]}){let s=o.map(m=>[m,n(m.replace(/^@/,""))]);return{id:["named_people",...r,...o,...a].join(" "),summary:"The people whom the p\
olicy names",requiredRole:"membership of the project, and of each named group",scope:"project",needs:Object.fromEntries(s),async collect({read:m},c){let u=a.map(
e=>w[e]),i=a.length===0?[]:await m(d),t=r.map(e=>e.replace(/^@/,"").toLowerCase()),l=[...t,...Object.values(c).flatMap(e=>e.usernames),...i.filter(({accessLevel:e})=>u.
includes(e)).map(({username:e})=>e.toLowerCase())];return{usernames:[...new Set(l)],users:t}}}}export{n as groupMembers,$ as namedPeople};
