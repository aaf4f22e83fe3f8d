import{b as s,c as m,d as a,e as d,g as u}from"./chunk-3BHZXUOO.js";import{a as n,b as i}from"./chunk-K7DNQG7E.js";import"./chunk-3OKDQVI3.js";
import"./chunk-3BUDNIJT.js";import{c as t}from"./chunk-5CR5D7FZ.js";import{a as p}from"./chunk-CGD4J2QE.js";import"./chunk-J5WW4HX6.js";
import{e as o,i as r}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var k=t({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:p,approvals:i,committers:n},
needsFor:m,params:r({at_least:o({min:1,max:100}),...s}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this jo\
b again",page:"!"},check(e,{at_least:g,...h}){let f=a(e.lastPush,h);return u(d({...e,notBefore:f}),g)}});export{k as mergeRequestApprovals};
