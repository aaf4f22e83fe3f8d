import{a as n}from"./chunk-QVGCLNPH.js";import"./chunk-KYWBHZBI.js";import{c as r,e as a,f as m,g as h}from"./chunk-UIYBHYEB.js";import{b as s,
c as o}from"./chunk-Z23466PB.js";import"./chunk-KDHYOWLO.js";import"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var c=new Set(["VERIFIED","VERIFIED_SYSTEM","VERIFIED_CA"]),p=r({id:"merge_request_commits_signed",title:"Every commit has a verified signature",severity:"high",
about:"merge_request",needs:{commits:n},remediation:{text:"sign the commits with a key that GitLab knows, push again, and run this job for the new head"},check({
commits:t}){if(t.length===0)return h("GitLab shows no commits of this merge request");let e=t.filter(({signature:i})=>!c.has(i?.verificationStatus?.toUpperCase()??
""));if(e.length===0)return a(`${s(t.length,"signature is","signatures are")} verified`,{actual:0});let g=e.map(({sha:i,signature:u})=>`${i.slice(0,8)} ${u?.verificationStatus?.
toLowerCase()??"unsigned"}`);return m(`${s(e.length,"commit has","commits have")} no verified signature: ${o(g,5)}`,{actual:e.length})}});export{p as mergeRequestCommitsSigned};
