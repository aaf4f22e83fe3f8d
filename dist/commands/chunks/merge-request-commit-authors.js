import{a as n}from"./shared-commits.js";import{a as h}from"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-connection.js";import{c as w,
g as _,h as g,i as k,j as d}from"./shared-controls-define.js";import"./shared-judged-head.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import{d as y}from"./shared-schema.js";import"./shared-checks.js";import{C as u,l as b,n as v,p as $,x as l}from"./shared-api.js";import{f as c,g as q}from"./shared-text.js";
import"./shared-bundler.js";var x=$({email_domains:l(v(y(255)).check(u("Domains that an author's address may have, such as example.com; any domain by default"))),
known_users:l(b().check(u("Require that a GitLab user owns each author's address; true without email_domains, otherwise false by default")))}),C=w({id:"merge_re\
quest_commit_authors",title:"Commits come from known addresses",description:_("Checks the author address of every commit, merge commits included.",["`email_doma\
ins` lists the domains that the address may have.","`known_users: true` requires that the address belongs to a user of GitLab. This is the default without param\
eters.","The author's own Git wrote the address, so combine this control with verified signatures."]),severity:"medium",scope:"merge_request",needs:{},async needsFor(e){
return e?{...e.email_domains?{commits:n}:{},...G(e)?{listed:h}:{}}:{commits:n,listed:h}},params:x,example:{email_domains:["example.com"],known_users:!0},remediation:{
text:"set user.email to an address of yours that GitLab knows and the policy allows, rewrite the commits, push again, and run this job for the new head"},check({
commits:e,listed:s},{email_domains:f}){if(!e&&!s)return d("the policy requires nothing of the authors: neither email_domains nor known_users is given");let o=(e??
s)?.length??0;if(o===0)return d("GitLab shows no commits of this merge request");let i=(e??[]).filter(({author:t})=>!f?.some(a=>t.email.endsWith(`@${a.toLowerCase()}`))),
r=(s??[]).filter(({author:t})=>!t),m=[...p(i.map(({sha:t,title:a})=>`${t.slice(0,8)} ${a}`),"an author address outside the allowed domains"),...p(r.map(({sha:t,
authorEmail:a})=>`${t.slice(0,8)} ${a??"without an address"}`),"an author address that no GitLab user owns")];return m.length===0?g(`${c(o,"commit has","commits\
 have")} an accepted author address`,{actual:0}):k(m.join("; "),{actual:new Set([...i,...r].map(({sha:t})=>t)).size})}});function G({email_domains:e,known_users:s=e===
void 0}){return s}function p(e,s){return e.length===0?[]:[`${c(e.length,"commit has","commits have")} ${s}: ${q(e,5)}`]}export{C as mergeRequestCommitAuthors};
