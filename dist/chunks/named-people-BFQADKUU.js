import{a as b}from"./chunk-OQCFLJQ4.js";import{$d_b as p,$d_c as s,$d_g as c,$d_h as i,$d_n as l}from"../index.js";var f={developer:30,maintainer:40,owner:50},u=i({username:s(),membership_state:l(s())});function w(t){return{id:`group_members ${t.toLowerCase()}`,summary:`The \
members of the group ${t}`,right:`membership of the group ${t}`,about:"project",async collect({gitlab:n}){let o=`/groups/${encodeURIComponent(t)}/members`,r=p(c(
u),await n.read(o,{perPage:100})).filter(({membership_state:a="active"})=>a==="active");return new Set(r.map(({username:a})=>a.toLowerCase()))}}}function v({users:t=[],
groups:n=[],roles:o=[]}){let m=n.map(r=>[r,w(r.replace(/^@/,""))]);return{id:["named_people",...t,...n,...o].join(" "),summary:"The people who are named",right:"\
membership of the project, and of each group that is named",about:"project",needs:Object.fromEntries(m),async collect({read:r},a){let h=o.map(e=>f[e]),d=o.length===
0?[]:await r(b);return new Set([...t.map(e=>e.replace(/^@/,"").toLowerCase()),...Object.values(a).flatMap(e=>[...e]),...d.filter(({accessLevel:e})=>h.includes(e)).
map(({username:e})=>e.toLowerCase())])}}}export{w as groupMembers,v as namedPeople};
