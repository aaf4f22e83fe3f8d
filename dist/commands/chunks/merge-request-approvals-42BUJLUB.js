import{a as f,b as $}from"./chunk-4GS7PVDP.js";import"./chunk-QVGCLNPH.js";import"./chunk-KDHYOWLO.js";import{a as v}from"./chunk-CTEI7AXJ.js";
import"./chunk-KYWBHZBI.js";import{c as g,e as h,f as u}from"./chunk-UIYBHYEB.js";import{e as l,i as d}from"./chunk-7J7MU3VY.js";import{b as r,
c as n}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var C=g({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:v,approvals:$,committers:f},
params:d({at_least:l({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"!"},
check({mergeRequest:{author:t},approvals:{approvedBy:s},committers:{usernames:q,unownedCommits:i}},{at_least:a}){let o=s.filter(e=>e!==t&&!q.includes(e)),p=s.filter(
e=>!o.includes(e)),x=p.length===0?"":`; not counted: ${n(p.map(e=>`${e} (${e===t?"author":"committer"})`))}`,w=i===0?{}:{note:`${r(i,"commit has","commits have")}\
 a committer address that no GitLab user owns`},m={actual:o.length,...w},c=`${r(o.length,"independent approval")}${R(o)}, ${r(a,"is expected","are expected")}${x}`;
return o.length>=a?h(c,m):u(c,m)}});function R(t){return t.length===0?"":` (${n(t)})`}export{C as mergeRequestApprovals};
