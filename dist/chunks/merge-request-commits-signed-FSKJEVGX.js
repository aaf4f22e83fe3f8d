import{a as h}from"./chunk-A3AGLWWI.js";import{$9_c as o,$9_e as r,$9_f as a,$9_g as m}from"../index.js";
import{$a_b as s,$a_c as n}from"../index.js";var c=new Set(["VERIFIED","VERIFIED_SYSTEM","VERIFIED_CA"]),p=o({id:"merge_request_commits_signed",title:"Every commit has a verified signature",severity:"high",
about:"merge_request",needs:{commits:h},remediation:{text:"sign the commits with a key that GitLab knows, push again, and run this job for the new head"},check({
commits:t}){if(t.length===0)return m("GitLab shows no commits of this merge request");let e=t.filter(({signature:i})=>!c.has(i?.verificationStatus?.toUpperCase()??
""));if(e.length===0)return r(`${s(t.length,"signature is","signatures are")} verified`,{actual:0});let g=e.map(({sha:i,signature:u})=>`${i.slice(0,8)} ${u?.verificationStatus?.
toLowerCase()??"unsigned"}`);return a(`${s(e.length,"commit has","commits have")} no verified signature: ${n(g,5)}`,{actual:e.length})}});export{p as mergeRequestCommitsSigned};
