import{b as s,c as m,d as a,e as d,g}from"./chunk-OAKPATRI.js";import{a as n,b as p}from"./chunk-LQMPK4KX.js";import"./chunk-CGUQYYJO.js";import"./chunk-NRTPCOKN.js";
import{c as t}from"./chunk-AQ7DEGON.js";import{a as i}from"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import{e as o,i as r}from"./chunk-7J7MU3VY.js";
import"./chunk-KMJYZSMM.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var k=t({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",scope:"merge_request",needs:{mergeRequest:i,approvals:n,committers:p},
needsFor:m,params:r({at_least:o({min:1,max:100}),...s}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this jo\
b again",page:"!"},check(e,{at_least:h,...u}){let f=a(e.lastPush,u);return g(d({...e,notBefore:f}),h)}});export{k as mergeRequestApprovals};
