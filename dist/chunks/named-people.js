import{b as l}from"./shared-project-members.js";import{$104c_b as d,$104c_c as h}from"../index.js";import{$82ce_h as t,$82ce_m as b,$82ce_n as f}from"../index.js";
var g={developer:30,maintainer:40,owner:50},w=f({username:t(),membership_state:h(t())});function p(r){return{id:`group_members ${r.toLowerCase()}`,summary:`The \
members of the group ${r}`,requiredRole:`membership of the group ${r}`,scope:"project",async collect({gitlab:o}){let a=`/groups/${encodeURIComponent(r)}/members`;
return{usernames:d(b(w),await o.read(a,{perPage:100})).filter(({membership_state:s="active"})=>s==="active").map(({username:s})=>s.toLowerCase())}}}}function _({
users:r=[],groups:o=[],roles:a=[]}){let s=o.map(m=>[m,p(m.replace(/^@/,""))]);return{id:["named_people",...r,...o,...a].join(" "),summary:"The people who are na\
med",requiredRole:"membership of the project, and of each group that is named",scope:"project",needs:Object.fromEntries(s),async collect({read:m},n){let c=a.map(
e=>g[e]),i=a.length===0?[]:await m(l),u=[...r.map(e=>e.replace(/^@/,"").toLowerCase()),...Object.values(n).flatMap(e=>e.usernames),...i.filter(({accessLevel:e})=>c.
includes(e)).map(({username:e})=>e.toLowerCase())];return{usernames:[...new Set(u)]}}}}export{p as groupMembers,_ as namedPeople};
