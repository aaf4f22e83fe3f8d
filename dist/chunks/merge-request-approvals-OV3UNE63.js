import{a as v,b as $}from"./chunk-CEVUXFTD.js";import"./chunk-IXTI2WTX.js";import{$g_a as g}from"../index.js";
import{$8_c as h,$8_e as u,$8_f as f}from"../index.js";import{$c_e as l,$c_i as d}from"../index.js";
import{$9_b as r,$9_c as n}from"../index.js";var C=h({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:g,approvals:$,committers:v},
params:d({at_least:l({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"!"},
check({mergeRequest:{author:t},approvals:{approvedBy:s},committers:{usernames:q,unownedCommits:i}},{at_least:a}){let o=s.filter(e=>e!==t&&!q.includes(e)),p=s.filter(
e=>!o.includes(e)),x=p.length===0?"":`; not counted: ${n(p.map(e=>`${e} (${e===t?"author":"committer"})`))}`,w=i===0?{}:{note:`${r(i,"commit has","commits have")}\
 a committer address that no GitLab user owns`},m={actual:o.length,...w},c=`${r(o.length,"independent approval")}${R(o)}, ${r(a,"is expected","are expected")}${x}`;
return o.length>=a?u(c,m):f(c,m)}});function R(t){return t.length===0?"":` (${n(t)})`}export{C as mergeRequestApprovals};
