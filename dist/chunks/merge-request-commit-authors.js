import{a as n}from"./shared-commits.js";import{a as h}from"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-connection.js";import{$2599_c as f,
$2599_f as p,$2599_g as w,$2599_h as $,$2599_i as d}from"../index.js";import{$104c_d as g}from"../index.js";import{$82ce_k as k,$82ce_m as v,$82ce_o as b,$82ce_v as u}from"../index.js";
import{$f045_e as c,$f045_f as y}from"../index.js";var q=b({email_domains:u(v(g(255))),known_users:u(k())}),L=f({id:"merge_request_commit_authors",title:"Commit\
s come from known addresses",description:p("Checks the author address of every commit, merge commits included.",["`email_domains` lists the domains that the add\
ress may have.","`known_users: true` requires that the address belongs to a user of GitLab. This is the default without parameters.","The author's own Git wrote\
 the address, so combine this control with verified signatures."],`- id: merge_request_commit_authors
  with: { email_domains: [example.com], known_users: true }`),severity:"medium",scope:"merge_request",needs:{},async needsFor(e){return e?{...e.email_domains?{commits:n}:
{},...C(e)?{listed:h}:{}}:{commits:n,listed:h}},params:q,remediation:{text:"set user.email to an address of yours that GitLab knows and the policy allows, rewri\
te the commits, push again, and run this job for the new head"},check({commits:e,listed:s},{email_domains:_}){if(!e&&!s)return d("the policy requires nothing of\
 the authors: neither email_domains nor known_users is given");let o=(e??s)?.length??0;if(o===0)return d("GitLab shows no commits of this merge request");let i=(e??
[]).filter(({author:t})=>!_?.some(a=>t.email.endsWith(`@${a.toLowerCase()}`))),r=(s??[]).filter(({author:t})=>!t),m=[...l(i.map(({sha:t,title:a})=>`${t.slice(0,
8)} ${a}`),"an author address outside the allowed domains"),...l(r.map(({sha:t,authorEmail:a})=>`${t.slice(0,8)} ${a??"without an address"}`),"an author address\
 that no GitLab user owns")];return m.length===0?w(`${c(o,"commit has","commits have")} an accepted author address`,{actual:0}):$(m.join("; "),{actual:new Set([
...i,...r].map(({sha:t})=>t)).size})}});function C({email_domains:e,known_users:s=e===void 0}){return s}function l(e,s){return e.length===0?[]:[`${c(e.length,"c\
ommit has","commits have")} ${s}: ${y(e,5)}`]}export{L as mergeRequestCommitAuthors};
