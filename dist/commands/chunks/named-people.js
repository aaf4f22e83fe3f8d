import{b as d}from"./shared-project-members.js";import"./shared-facts-define.js";import{b,c as f}from"./shared-schema.js";import"./shared-checks.js";import{i as p,
n as h,o as g}from"./shared-api.js";import"./shared-bundler.js";var w={developer:30,maintainer:40,owner:50},j=g({username:p(),membership_state:f(p())});function n(r){
return{id:`group_members ${r.toLowerCase()}`,summary:`The members of the group ${r}`,requiredRole:`membership of the group ${r}`,scope:"project",async collect({
gitlab:s}){let a=`/groups/${encodeURIComponent(r)}/members`;return{usernames:b(h(j),await s.read(a,{perPage:100})).filter(({membership_state:o="active"})=>o==="\
active").map(({username:o})=>o.toLowerCase())}}}}function v({users:r=[],groups:s=[],roles:a=[]}){let o=s.map(m=>[m,n(m.replace(/^@/,""))]);return{id:["named_peo\
ple",...r,...s,...a].join(" "),summary:"The people whom the policy names",requiredRole:"membership of the project, and of each named group",scope:"project",needs:Object.
fromEntries(o),async collect({read:m},i){let u=a.map(e=>w[e]),c=a.length===0?[]:await m(d),t=r.map(e=>e.replace(/^@/,"").toLowerCase()),l=[...t,...Object.values(
i).flatMap(e=>e.usernames),...c.filter(({accessLevel:e})=>u.includes(e)).map(({username:e})=>e.toLowerCase())];return{usernames:[...new Set(l)],users:t}}}}export{n as groupMembers,v as namedPeople};
