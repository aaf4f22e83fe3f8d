import{c as o}from"./shared-branch-head.js";import{b as p}from"./shared-policy-presets-registry.js";async function i(t,r,a){return Promise.all(t.map(async c=>({
source:s(c,a),place:d(c,a?.name),...await u(c,r,a).catch(async e=>{let{whyUnread:n}=await import("./unread.js");throw await n(e,c,r,a)})})))}function s(t,r){return t.
kind==="path"&&r!==void 0?`${t.path}@${r.name}`:t.typed}function d(t,r){if(t.kind==="project")return{kind:"project",project:t.project,ref:t.ref};if(t.kind==="pa\
th")return r===void 0?{kind:"checkout"}:{kind:"branch",branch:r}}async function u(t,r,a){switch(t.kind){case"preset":return{text:await p(t.typed)};case"url":return{
text:await r.url(t.address)};case"project":return r.project(t.project,t.path,t.ref);case"path":return a===void 0?{text:await r.checkout(t.path)}:o(a.name,a.head,
c=>r.ownProject(t.path,c))}}export{i as a};
