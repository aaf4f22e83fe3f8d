import{a as m}from"./chunk-CGUQYYJO.js";import{a}from"./chunk-NRTPCOKN.js";import{c as w,e as _,f as $,g as n}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";
import{c as f,f as p,g,i as y,p as i}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as r,c as h}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var L=y({email_domains:i(g(f({min:1,max:255}))),known_users:i(p())}),G=w({id:"merge_request_commit_authors",title:"Commits come from known addresses",severity:"\
medium",scope:"merge_request",needs:{},async needsFor(e){return e?{...e.email_domains?{commits:m}:{},...k(e)?{listed:a}:{}}:{commits:m,listed:a}},params:L,remediation:{
text:"set user.email to an address of yours that GitLab and the organisation know, rewrite the commits, push again, and run this job for the new head"},check({commits:e,
listed:s},{email_domains:C}){if(!e&&!s)return n("the policy asks nothing of the authors: neither email_domains nor known_users is given");let d=(e??s)?.length??
0;if(d===0)return n("GitLab shows no commits of this merge request");let u=(e??[]).filter(({author:t})=>!C?.some(o=>t.email.endsWith(`@${o.toLowerCase()}`))),c=(s??
[]).filter(({author:t})=>!t),l=[...b(u.map(({sha:t,title:o})=>`${t.slice(0,8)} ${o}`),"an author of another address"),...b(c.map(({sha:t,authorEmail:o})=>`${t.slice(
0,8)} ${o??"without an address"}`),"an author address that no GitLab user owns")];return l.length===0?_(`${r(d,"commit is","commits are")} as asked`,{actual:0}):
$(l.join("; "),{actual:new Set([...u,...c].map(({sha:t})=>t)).size})}});function k({email_domains:e,known_users:s=e===void 0}){return s}function b(e,s){return e.
length===0?[]:[`${r(e.length,"commit has","commits have")} ${s}: ${h(e,5)}`]}export{G as mergeRequestCommitAuthors};
