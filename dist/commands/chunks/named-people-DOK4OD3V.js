import{a as d}from"./chunk-53V6IEYG.js";import"./chunk-J5WW4HX6.js";import{b as p,c as m,g as c,h as i,n as l}from"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var h={developer:30,maintainer:40,owner:50},w=i({username:m(),membership_state:l(m())});function y(t){return{id:`group_members ${t.toLowerCase()}`,summary:`The \
members of the group ${t}`,right:`membership of the group ${t}`,about:"project",async collect({gitlab:n}){let o=`/groups/${encodeURIComponent(t)}/members`;return{
usernames:p(c(w),await n.read(o,{perPage:100})).filter(({membership_state:r="active"})=>r==="active").map(({username:r})=>r.toLowerCase())}}}}function F({users:t=[],
groups:n=[],roles:o=[]}){let s=n.map(a=>[a,y(a.replace(/^@/,""))]);return{id:["named_people",...t,...n,...o].join(" "),summary:"The people who are named",right:"\
membership of the project, and of each group that is named",about:"project",needs:Object.fromEntries(s),async collect({read:a},r){let u=o.map(e=>h[e]),b=o.length===
0?[]:await a(d),f=[...t.map(e=>e.replace(/^@/,"").toLowerCase()),...Object.values(r).flatMap(e=>e.usernames),...b.filter(({accessLevel:e})=>u.includes(e)).map(({
username:e})=>e.toLowerCase())];return{usernames:[...new Set(f)]}}}}export{y as groupMembers,F as namedPeople};
