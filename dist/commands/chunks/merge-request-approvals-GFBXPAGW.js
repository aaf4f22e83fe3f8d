import{b as s,c as m,d as a,e as d,g as u}from"./chunk-CDQYVCL3.js";import{a as n,b as p}from"./chunk-BRKCZLC5.js";import"./chunk-RQVJYYPM.js";
import"./chunk-MTMCGNLR.js";import{c as t}from"./chunk-5CR5D7FZ.js";import{a as i}from"./chunk-L2YG2ETW.js";import"./chunk-J5WW4HX6.js";
import{e as o,i as r}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var k=t({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:i,approvals:n,committers:p},
needsFor:m,params:r({at_least:o({min:1,max:100}),...s}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this jo\
b again",page:"!"},check(e,{at_least:g,...h}){let f=a(e.lastPush,h);return u(d({...e,notBefore:f}),g)}});export{k as mergeRequestApprovals};
