import{a as d}from"./chunk-3UNV3562.js";import{$d_b as p,$d_c as m,$d_g as c,$d_h as i,$d_n as l}from"../index.js";var h={developer:30,maintainer:40,owner:50},w=i({username:m(),membership_state:l(m())});function y(t){return{id:`group_members ${t.toLowerCase()}`,summary:`The \
members of the group ${t}`,requiredRole:`membership of the group ${t}`,scope:"project",async collect({gitlab:n}){let o=`/groups/${encodeURIComponent(t)}/members`;
return{usernames:p(c(w),await n.read(o,{perPage:100})).filter(({membership_state:a="active"})=>a==="active").map(({username:a})=>a.toLowerCase())}}}}function F({
users:t=[],groups:n=[],roles:o=[]}){let s=n.map(r=>[r,y(r.replace(/^@/,""))]);return{id:["named_people",...t,...n,...o].join(" "),summary:"The people who are na\
med",requiredRole:"membership of the project, and of each group that is named",scope:"project",needs:Object.fromEntries(s),async collect({read:r},a){let u=o.map(
e=>h[e]),f=o.length===0?[]:await r(d),b=[...t.map(e=>e.replace(/^@/,"").toLowerCase()),...Object.values(a).flatMap(e=>e.usernames),...f.filter(({accessLevel:e})=>u.
includes(e)).map(({username:e})=>e.toLowerCase())];return{usernames:[...new Set(b)]}}}}export{y as groupMembers,F as namedPeople};
