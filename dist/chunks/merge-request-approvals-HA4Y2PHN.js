import{b as s,c as m,d as a,e as d,g}from"./chunk-LQQZSE2R.js";import{a as p,b as i}from"./chunk-4CHGSX7V.js";import"./chunk-CGUQYYJO.js";import"./chunk-WWNFLABT.js";
import{$8_c as n}from"../index.js";import{$h_a as t}from"../index.js";
import{$d_e as o,$d_i as r}from"../index.js";var k=n({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",scope:"merge_request",needs:{mergeRequest:t,approvals:p,committers:i},
needsFor:m,params:r({at_least:o({min:1,max:100}),...s}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this jo\
b again",page:"!"},check(e,{at_least:h,...u}){let f=a(e.lastPush,u);return g(d({...e,notBefore:f}),h)}});export{k as mergeRequestApprovals};
