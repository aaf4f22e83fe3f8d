import{a as m}from"./chunk-3OKDQVI3.js";import{a}from"./chunk-Y4A75PYA.js";import{$8_c as g,$8_e as w,$8_f as b,$8_g as $}from"../index.js";
import{$d_c as f,$d_f as h,$d_g as p,$d_i as y,$d_p as i}from"../index.js";import{$9_b as r,$9_c as c}from"../index.js";
var L=y({email_domains:i(p(f({min:1,max:255}))),known_users:i(h())}),O=g({id:"merge_request_commit_authors",title:"Commits come from known addresses",severity:"\
medium",about:"merge_request",needs:{},async needsFor(e){return e?{...e.email_domains?{commits:m}:{},...P(e)?{listed:a}:{}}:{commits:m,listed:a}},params:L,remediation:{
text:"set user.email to an address of yours that GitLab and the organisation know, rewrite the commits, push again, and run this job for the new head"},check({commits:e,
listed:s},{email_domains:_}){let n=(e??s)?.length??0;if(n===0)return $("GitLab shows no commits of this merge request");let d=(e??[]).filter(({author:t})=>!_?.some(
o=>t.email.endsWith(`@${o.toLowerCase()}`))),l=(s??[]).filter(({author:t})=>!t),u=[...C(d.map(({sha:t,title:o})=>`${t.slice(0,8)} ${o}`),"an author of another a\
ddress"),...C(l.map(({sha:t,authorEmail:o})=>`${t.slice(0,8)} ${o??"without an address"}`),"an author address that no GitLab user owns")];return u.length===0?w(
`${r(n,"commit is","commits are")} as asked`,{actual:0}):b(u.join("; "),{actual:new Set([...d,...l].map(({sha:t})=>t)).size})}});function P({email_domains:e,known_users:s=e===
void 0}){return s}function C(e,s){return e.length===0?[]:[`${r(e.length,"commit has","commits have")} ${s}: ${c(e,5)}`]}export{O as mergeRequestCommitAuthors};
