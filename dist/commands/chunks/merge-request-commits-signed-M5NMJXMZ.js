import{a as h}from"./chunk-QVGCLNPH.js";import{c as o,e as r,f as a,g as m}from"./chunk-5CR5D7FZ.js";import"./chunk-KDHYOWLO.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import{b as s,c as n}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var c=new Set(["VERIFIED","VERIFIED_SYSTEM","VERIFIED_CA"]),p=o({id:"merge_request_commits_signed",title:"Every commit has a verified signature",severity:"high",
about:"merge_request",needs:{commits:h},remediation:{text:"sign the commits with a key that GitLab knows, push again, and run this job for the new head"},check({
commits:t}){if(t.length===0)return m("GitLab shows no commits of this merge request");let e=t.filter(({signature:i})=>!c.has(i?.verificationStatus?.toUpperCase()??
""));if(e.length===0)return r(`${s(t.length,"signature is","signatures are")} verified`,{actual:0});let g=e.map(({sha:i,signature:u})=>`${i.slice(0,8)} ${u?.verificationStatus?.
toLowerCase()??"unsigned"}`);return a(`${s(e.length,"commit has","commits have")} no verified signature: ${n(g,5)}`,{actual:e.length})}});export{p as mergeRequestCommitsSigned};
