import{a as n}from"./shared-commits.js";import{a as h}from"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-connection.js";import{c as f,
g as w,h as _,i as g,j as d}from"./shared-controls-define.js";import"./shared-judged-head.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import{d as k}from"./shared-schema.js";import"./shared-checks.js";import{k as $,m as v,o as b,w as u}from"./shared-api.js";import{f as l,g as y}from"./shared-text.js";
import"./shared-bundler.js";var q=b({email_domains:u(v(k(255))),known_users:u($())}),L=f({id:"merge_request_commit_authors",title:"Commits come from known addre\
sses",description:w("Checks the author address of every commit, merge commits included.",["`email_domains` lists the domains that the address may have.","`known\
_users: true` requires that the address belongs to a user of GitLab. This is the default without parameters.","The author's own Git wrote the address, so combin\
e this control with verified signatures."],`- id: merge_request_commit_authors
  with: { email_domains: [example.com], known_users: true }`),severity:"medium",scope:"merge_request",needs:{},async needsFor(e){return e?{...e.email_domains?{commits:n}:
{},...C(e)?{listed:h}:{}}:{commits:n,listed:h}},params:q,remediation:{text:"set user.email to an address of yours that GitLab knows and the policy allows, rewri\
te the commits, push again, and run this job for the new head"},check({commits:e,listed:s},{email_domains:p}){if(!e&&!s)return d("the policy requires nothing of\
 the authors: neither email_domains nor known_users is given");let a=(e??s)?.length??0;if(a===0)return d("GitLab shows no commits of this merge request");let i=(e??
[]).filter(({author:t})=>!p?.some(o=>t.email.endsWith(`@${o.toLowerCase()}`))),r=(s??[]).filter(({author:t})=>!t),m=[...c(i.map(({sha:t,title:o})=>`${t.slice(0,
8)} ${o}`),"an author address outside the allowed domains"),...c(r.map(({sha:t,authorEmail:o})=>`${t.slice(0,8)} ${o??"without an address"}`),"an author address\
 that no GitLab user owns")];return m.length===0?_(`${l(a,"commit has","commits have")} an accepted author address`,{actual:0}):g(m.join("; "),{actual:new Set([
...i,...r].map(({sha:t})=>t)).size})}});function C({email_domains:e,known_users:s=e===void 0}){return s}function c(e,s){return e.length===0?[]:[`${l(e.length,"c\
ommit has","commits have")} ${s}: ${y(e,5)}`]}export{L as mergeRequestCommitAuthors};
