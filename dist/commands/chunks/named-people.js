import{b as l}from"./shared-project-members.js";import"./shared-facts-define.js";import{b as d,c as h}from"./shared-schema.js";import"./shared-checks.js";import{
h as t,m as b,n as f}from"./shared-api.js";import"./shared-bundler.js";var g={developer:30,maintainer:40,owner:50},w=f({username:t(),membership_state:h(t())});function p(r){
return{id:`group_members ${r.toLowerCase()}`,summary:`The members of the group ${r}`,requiredRole:`membership of the group ${r}`,scope:"project",async collect({
gitlab:s}){let a=`/groups/${encodeURIComponent(r)}/members`;return{usernames:d(b(w),await s.read(a,{perPage:100})).filter(({membership_state:o="active"})=>o==="\
active").map(({username:o})=>o.toLowerCase())}}}}function j({users:r=[],groups:s=[],roles:a=[]}){let o=s.map(m=>[m,p(m.replace(/^@/,""))]);return{id:["named_peo\
ple",...r,...s,...a].join(" "),summary:"The people who are named",requiredRole:"membership of the project, and of each group that is named",scope:"project",needs:Object.
fromEntries(o),async collect({read:m},n){let i=a.map(e=>g[e]),u=a.length===0?[]:await m(l),c=[...r.map(e=>e.replace(/^@/,"").toLowerCase()),...Object.values(n).
flatMap(e=>e.usernames),...u.filter(({accessLevel:e})=>i.includes(e)).map(({username:e})=>e.toLowerCase())];return{usernames:[...new Set(c)]}}}}export{p as groupMembers,j as namedPeople};
