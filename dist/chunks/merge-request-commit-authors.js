import{a as n}from"./shared-commits.js";import{a as h}from"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-connection.js";import{$2599_c as p,
$2599_f as w,$2599_g as $,$2599_h as g,$2599_i as d}from"../index.js";import{$104c_d as k}from"../index.js";import{$82ce_A as u,$82ce_k as y,$82ce_m as b,$82ce_o as v,
$82ce_v as c}from"../index.js";import{$f045_e as l,$f045_f as q}from"../index.js";var G=v({email_domains:c(b(k(255)).check(u("Domains that an author's address m\
ay have, such as example.com; any domain by default"))),known_users:c(y().check(u("Require that a GitLab user owns each author's address; true without email_dom\
ains, otherwise false by default")))}),L=p({id:"merge_request_commit_authors",title:"Commits come from known addresses",description:w("Checks the author address\
 of every commit, merge commits included.",["`email_domains` lists the domains that the address may have.","`known_users: true` requires that the address belong\
s to a user of GitLab. This is the default without parameters.","The author's own Git wrote the address, so combine this control with verified signatures."]),severity:"\
medium",scope:"merge_request",needs:{},async needsFor(e){return e?{...e.email_domains?{commits:n}:{},...x(e)?{listed:h}:{}}:{commits:n,listed:h}},params:G,example:{
email_domains:["example.com"],known_users:!0},remediation:{text:"set user.email to an address of yours that GitLab knows and the policy allows, rewrite the comm\
its, push again, and run this job for the new head"},check({commits:e,listed:t},{email_domains:f}){if(!e&&!t)return d("the policy requires nothing of the author\
s: neither email_domains nor known_users is given");let o=(e??t)?.length??0;if(o===0)return d("GitLab shows no commits of this merge request");let i=(e??[]).filter(
({author:s})=>!f?.some(a=>s.email.endsWith(`@${a.toLowerCase()}`))),r=(t??[]).filter(({author:s})=>!s),m=[..._(i.map(({sha:s,title:a})=>`${s.slice(0,8)} ${a}`),
"an author address outside the allowed domains"),..._(r.map(({sha:s,authorEmail:a})=>`${s.slice(0,8)} ${a??"without an address"}`),"an author address that no Gi\
tLab user owns")];return m.length===0?$(`${l(o,"commit has","commits have")} an accepted author address`,{actual:0}):g(m.join("; "),{actual:new Set([...i,...r].
map(({sha:s})=>s)).size})}});function x({email_domains:e,known_users:t=e===void 0}){return t}function _(e,t){return e.length===0?[]:[`${l(e.length,"commit has",
"commits have")} ${t}: ${q(e,5)}`]}export{L as mergeRequestCommitAuthors};
